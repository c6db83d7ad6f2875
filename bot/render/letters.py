"""From what a message says to a mail: subject, text and HTML, both from the same facts."""

from functools import lru_cache

import css_inline

from bot.render import calendar
from bot.render.brand import brand_of
from bot.render.language import language
from bot.render.marker import marker_line
from bot.render.model import PICTURE, Content, Letter
from bot.render.teller import Teller
from bot.render.voice import Voice, html_voice, one_line, text_voice
from storage import queries
from storage.models import Plan

LONGEST_SUBJECT = 200


def letter(text: tuple[Teller, Content], html: tuple[Teller, Content]) -> Letter:
    """Make the mail of the same content in both voices."""
    (teller, content), (html_teller, html_content) = text, html
    person = teller.person
    assert person is not None
    plan = queries.plan_of(teller.session, content.plan_id) if content.plan_id else None
    return Letter(
        subject=one_line(
            text_voice().say(f"{content.kind}.subject", content.facts), LONGEST_SUBJECT
        ),
        text=_text(teller, content, plan),
        html=_html(html_teller, html_content, plan),
        shown=content.shown,
        thread=content.thread,
        plan_name=one_line(content.plan_name) or "Tandem",
        unsubscribe=teller.links.unsubscribe(person.id),
        dates=calendar.dates(teller, content),
        picture=html_content.picture.svg if html_content.picture else "",
        sender=brand_of(plan).name if plan else "",
    )


def _text(teller: Teller, content: Content, plan: Plan | None) -> str:
    body = _body(text_voice(), content)
    facts = {"marker": marker_line(), "body": body, **_frame(teller, content, plan)}
    return text_voice().say("mail.txt", facts) + "\n"


def _html(teller: Teller, content: Content, plan: Plan | None) -> str:
    body = _body(html_voice(), content)
    facts = {"marker": marker_line(), "body": body, **_frame(teller, content, plan)}
    return str(_inliner().inline(html_voice().say("mail.html", facts)))


def _body(voice: Voice, content: Content) -> str:
    items = voice.say(f"items.{voice.medium}", {"groups": content.groups})
    return voice.say(
        f"{content.kind}.{voice.medium}",
        {**content.facts, "items": items, "body": content.body, "buttons": content.buttons},
    )


def _frame(teller: Teller, content: Content, plan: Plan | None) -> dict[str, object]:
    """Say who sends this, where the plan is and how to stop."""
    person = teller.person
    assert person is not None
    return {
        "kind": content.kind,
        "brand": brand_of(plan),
        "lang": language(),
        "picture": f"cid:{PICTURE}" if content.picture else "",
        "picture_alt": content.picture.alt if content.picture else "",
        "plan_title": one_line(plan.title) if plan else "",
        "plan_url": teller.links.plan(plan.id) if plan else "",
        "unsubscribe_url": teller.links.unsubscribe(person.id),
    }


@lru_cache(maxsize=1)
def _inliner() -> css_inline.CSSInliner:
    """One for all mails: making it costs more than using it. Rules for dark and small screens stay."""
    return css_inline.CSSInliner(keep_at_rules=True, load_remote_stylesheets=False)
