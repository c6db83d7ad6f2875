"""A wish to be reminded (`snooze`), which is no promise to finish."""

from datetime import date

from bot.reading.hearing import Hearing
from bot.reading.model import Asked
from bot.reading.occasions import before_date, reminds_other
from bot.reading.outcome import Outcome, ask, remark
from bot.reading.rules import each
from bot.reading.timing import choices, meant
from bot.reading.tokens import When
from storage.kinds import Do


def snoozing(heard: Hearing) -> Outcome | None:
    """A wish to be reminded, on a day; without one it is asked for."""
    if not (heard.has("remind") or _names_day(heard) or pauses(heard)) or heard.has("wh"):
        return None
    if heard.has("not", "keep", "cancel") and not _not_till(heard):
        return remark(heard.words, "no reminder wished", doubt="remind")
    if heard.has("will", "going", "deed", "heard") and not heard.has("wish"):
        return None
    turned = heard.has("turnto") and not heard.clause.dates  # "vraag Sanne"
    if _reminds_another(heard) or heard.has("block") or turned:
        return None
    target = heard.target()
    when, count = meant(heard)
    if when is None and (_then(heard) or _lasts(heard)):
        when = heard.memory.when
    lasting = _lasting(heard)
    if lasting and (when is None or when.after):
        when, count = When(lasting, when.clock if when else None), 1
    if when is None or (when.day is None and not when.clock) or count > 1 or heard.has("if"):
        days = when.days if when else ()
        kind = Asked.WHICH_DATE if days else Asked.NO_DATE
        outcome = ask(
            kind, heard.words, "a reminder, but when?", choices(target, Do.SNOOZE, days, heard)
        )
        outcome.tasks = target.numbers or target.doubtful
        outcome.tags = heard.clause.tags
        return outcome
    until = when.day or heard.scene.said.on
    return each(heard, target, Do.SNOOZE, "wants a reminder", until=until, time=when.clock)


def pauses(heard: Hearing) -> bool:
    """Whether messages shall stop until a day ("stop reminding me until Monday")."""
    until = heard.clause.first("until")
    return heard.has("stop") and until is not None and bool(heard.clause.dates)


def _names_day(heard: Hearing) -> bool:
    """Whether the day is named of a reminder just wished for ("after the holidays, say Jan 4")."""
    since = heard.memory.reminds
    goes_on = since >= 0 and heard.clause.sentence - since <= 1
    bare = heard.clause.tags <= {"eta", "filler", "thanks", "wish"} and bool(heard.clause.dates)
    return goes_on and bare and not heard.strangers()


def _then(heard: Hearing) -> bool:
    """Whether "then" is the day of the clause before ("away until Monday, remind me then")."""
    thens = heard.scene.grammar.roles.thens
    near = heard.memory.sentence == heard.clause.sentence
    return near and any(item.low in thens for item in heard.clause.items)


def _lasts(heard: Hearing) -> bool:
    """Whether a length of time was just said ("not for another three days, snooze it")."""
    before = heard.memory.when
    near = heard.memory.sentence == heard.clause.sentence
    return near and before is not None and before.after is not None


def _lasting(heard: Hearing) -> date | None:
    """Find the end of a bare length of time ("snooze for a week"), where there is but one."""
    ends = {i.when.after for i in heard.clause.items if i.when and i.when.after}
    return ends.pop() if len(ends) == 1 else None


def _not_till(heard: Hearing) -> bool:
    """Whether "don't remind me until Monday" wishes a reminder then."""
    words = {before_date(heard), *(item.low for item in heard.clause.dates[:1])}
    roles = heard.scene.grammar.roles
    return bool(heard.clause.dates) and bool(words & (roles.untils | roles.not_before))


def _reminds_another(heard: Hearing) -> bool:
    found = heard.clause.first("remind")
    before = heard.clause.items[found.start - 1 : found.start] if found else []
    if any(item.kind == "person" for item in before):
        return heard.scene.grammar.spaced and not heard.has("wish")  # "Pieter komt de 20e terug"
    return reminds_other(heard)
