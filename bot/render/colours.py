"""A plan's colour in words: why it is not green, what would make it green again, who said otherwise."""

from bot.health import Cause, Colour, Fix, Reason, Remedy, to_do
from bot.render.dates import join
from bot.render.language import gettext as _
from bot.render.language import mark, ngettext
from bot.render.teller import Teller
from bot.render.voice import one_line, text_voice
from bot.status import Status
from storage.kinds import Audience

MOST_REASONS = 4
_WORDS = {
    Colour.GREEN: (mark("On track"), mark("on track")),
    Colour.AMBER: (mark("Needs attention"), mark("needs attention")),
    Colour.RED: (mark("At risk"), mark("at risk")),
}
SIGNS = {Colour.GREEN: "🟢", Colour.AMBER: "🟠", Colour.RED: "🔴"}


def word(colour: Colour, *, within: bool = False) -> str:
    """Say a colour, alone or `within` a sentence."""
    return _(_WORDS[colour][within])


def facts(teller: Teller, status: Status) -> dict[str, object]:
    """Give what the words about a plan's colour print."""
    reasons = [one for one in status.health.reasons if one.cause is not Cause.SAID]
    ways = remedies(teller, status)
    return {
        "said": said(teller, status),
        "reasons": [reason(teller, status, one) for one in reasons[:MOST_REASONS]],
        "more_reasons": max(0, len(reasons) - MOST_REASONS),
        "remedies": ways[:MOST_REASONS],
        "more_remedies": max(0, len(ways) - MOST_REASONS),
        "green_again": _green_again(ways) if ways else "",
    }


def _green_again(ways: list[str]) -> str:
    said, more = "; ".join(ways[:MOST_REASONS]), len(ways) - MOST_REASONS
    if more > 0:
        return _("Green again if %(ways)s; and %(more)s more.", ways=said, more=more)
    return _("Green again if %(ways)s.", ways=said)


def reason(teller: Teller, status: Status, why: Reason) -> str:
    """Say why it is not green."""
    return text_voice().say(
        "health.words",
        {
            "cause": why.cause.value,
            "thing": _named(status, why.cause, why.thing),
            "days": working_days(why.days),
            "times": times(why.days),
            "on": teller.day(why.on) if why.on else "",
            "customer": status.customer,
        },
    )


def working_days(number: int) -> str:
    """Say how many working days."""
    return ngettext("%(num)s working day", "%(num)s working days", number)


def times(number: int) -> str:
    """Say how often."""
    return ngettext("%(num)s time", "%(num)s times", number)


def remedies(teller: Teller, status: Status) -> list[str]:
    """Say all that has to happen for it to be green again, each thing once; none where it is green."""
    if status.health.colour is Colour.GREEN:
        return []
    said = (_ways(teller, status, one) for one in to_do(status.health))
    return list(dict.fromkeys(words for words in said if words))


def said(teller: Teller, status: Status) -> str:
    """Say who gave the plan its colour, why and until when; empty where it is computed."""
    override, computed = status.override, status.health.computed
    if override is None:
        return ""
    facts = {
        "by": teller.by(override.by, status.vendor),
        "until": teller.day(override.until),
        "internal": override.audience is Audience.INTERNAL,
        "why": _sentence(one_line(override.why, 300)),
        "differs": computed is not override.colour,
        "computed": word(computed, within=True),
    }
    words = text_voice().say("said.words", facts)
    return words[:1].upper() + words[1:]


def _sentence(words: str) -> str:
    return words if words.endswith((".", "!", "?", "…")) else f"{words}."


def _ways(teller: Teller, status: Status, why: Reason) -> str:
    """Say the ways out of one reason: any of them will do."""
    said = ""
    subject = ""
    for remedy in why.remedies:
        thing = _things(status, why, remedy)
        words = _way(teller, status, remedy, thing="" if thing == subject else thing)
        joint = _(" or ") if thing == subject else _(", or ")
        said = f"{said}{joint}{words}" if said else words
        subject = thing
    return said


def _way(teller: Teller, status: Status, remedy: Remedy, *, thing: str) -> str:
    override = status.override
    return text_voice().say(
        "remedy.words",
        {
            "fix": remedy.fix.value,
            "thing": thing,
            "several": len(remedy.things) > 1,
            "on": teller.day(remedy.on) if remedy.on else "",
            "customer": status.customer,
            "own": teller.is_reader(override.by if override else None),
            "by": teller.by(override.by if override else None, status.vendor),
        },
    )


def _things(status: Status, why: Reason, remedy: Remedy) -> str:
    cause = why.cause
    if cause is Cause.MILESTONE and remedy.fix is Fix.DONE:
        cause = Cause.LATE
    return join([_named(status, cause, key) for key in remedy.things])


def _named(status: Status, cause: Cause, key: int | None) -> str:
    """Name the task, milestone or question of a reason."""
    if cause is Cause.MILESTONE:
        return next((one_line(row.title, 60) for row in status.milestones if row.id == key), "")
    if cause is Cause.UNANSWERED:
        return next((one_line(row.text, 80) for row in status.questions if row.id == key), "")
    found = (row for row in status.tasks if row.id == key)
    return next((f"{row.number}. {one_line(row.title, 60)}" for row in found), "")
