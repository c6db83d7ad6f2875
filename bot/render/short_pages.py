"""Pages that show no plan: what went wrong, whose account it is, which messages come; and what frames every page."""

from enum import Enum

from bot.render import refusals
from bot.render.brand import brand_of
from bot.render.language import gettext as _
from bot.render.language import language, mark, speaking
from bot.render.voice import html_voice, one_line
from storage.models import Person, Plan


class Fate(Enum):
    """How a request can end: the title of its page, and a sentence on what to do."""

    FORGED = (mark("This link does not work"), mark("Open it from the mail again, whole."))
    EXPIRED = (
        mark("This link has expired"),
        mark("It was made too long ago. Answer the mail instead, or use a newer one."),
    )
    AWAY = (mark("One moment, please"), mark("Nothing was changed. Try again in a minute."))
    NOTHING = (mark("There is nothing here"), mark("Open the link from the mail again."))
    BROKEN = (mark("Something went wrong"), mark("Nothing was changed. Try again in a minute."))
    ON_ITS_WAY = (
        mark("Look where I write to you"),
        mark(
            "If that address may see more of this plan, a link is on its way. It works for ten minutes."
        ),
    )
    BOUND = (
        mark("That account is yours"),
        mark("Tandem knows you in Slack now. Write to it there: “what is on my plate?”"),
    )


def frame(plan: Plan | None, title: str, body: str, nonce: str) -> str:
    """Put what a page says into what all pages have."""
    facts = {
        "title": one_line(title),
        "brand": brand_of(plan),
        "body": body,
        "nonce": nonce,
        "lang": language(),
    }
    return str(html_voice().say("page.html", facts))


def page_fate(fate: Fate, *, nonce: str) -> str:
    """Say how a request ended, and nothing of what exists."""
    title, sentence = fate.value
    return page_error(_(title), _(sentence), nonce=nonce)


def page_refused(sentence: str, *, nonce: str, plan: Plan | None = None, back: str = "") -> str:
    """Say why something did not happen; `back` is where it can be tried again, in the plan's colour."""
    title = _("That did not happen")
    return page_error(title, refusals.say(sentence), nonce=nonce, plan=plan, back=back)


def page_error(
    title: str, sentence: str, *, nonce: str, plan: Plan | None = None, back: str = ""
) -> str:
    """Say what went wrong, and nothing of what exists."""
    facts = {"title": title, "sentence": sentence, "back": back}
    return frame(plan, title, html_voice().say("page_error.html", facts), nonce)


def page_account(*, account: str, action: str, locale: str, nonce: str) -> str:
    """Ask whether a Slack account is the reader's; the form posts to `action`."""
    facts = {"account": one_line(account, 140), "action": action}
    with speaking(locale):
        body = html_voice().say("page_account.html", facts)
        return frame(None, _("Is this your Slack account?"), body, nonce)


def page_fresh(*, action: str, locale: str, nonce: str) -> str:
    """Ask whether to show this browser what is internal; the form posts to `action`."""
    with speaking(locale):
        body = html_voice().say("page_fresh.html", {"action": action})
        return frame(None, _("Open the plan with what is internal?"), body, nonce)


def page_unsubscribe(*, action: str, person: Person, nonce: str, plan: Plan | None = None) -> str:
    """Offer to stop all messages, to take digests only, or all again, whichever is not so; `action` gets the `wish`."""
    told = "nothing" if person.stopped_at else "digests" if person.digests_only else "all"
    with speaking(person.locale):
        body = html_voice().say("page_unsubscribe.html", {"action": action, "told": told})
        return frame(plan, _("Your messages"), body, nonce)


def page_unsubscribed(
    *, action: str, wish: str, locale: str, nonce: str, plan: Plan | None = None
) -> str:
    """Say what comes from now on; the form posts the way back to `action`."""
    facts = {"action": action, "wish": wish}
    titles = {"stop": mark("Messages are stopped"), "digests": mark("Only the digest from now on")}
    with speaking(locale):
        body = html_voice().say("page_unsubscribed.html", facts)
        return frame(plan, _(titles.get(wish, mark("Welcome back"))), body, nonce)
