"""When: promises and wishes about finishing (`due`)."""

from datetime import date

from bot.reading.appointments import answers_title, is_appointment, is_arranged
from bot.reading.deeds import is_thing, object_elsewhere, told_as_past
from bot.reading.delays import delayed
from bot.reading.hearing import Hearing
from bot.reading.model import Action, Asked
from bot.reading.naming import alike, title_words
from bot.reading.occasions import before_date, is_no_promise, most_strange
from bot.reading.outcome import Outcome, ask
from bot.reading.rules import each, families_of, said_of_title
from bot.reading.targets import Target
from bot.reading.tokens import Item, When
from storage.kinds import Do


def meant(heard: Hearing) -> tuple[When | None, int]:
    """Find the date that a clause means, and how many it names."""
    dates = [item for item in heard.clause.items if item.when and not item.when.past]
    if len(dates) > 1:
        dates = _without_origin(heard, dates)
    if not dates:
        return None, 0
    return dates[-1].when, len({item.when for item in dates})


def _without_origin(heard: Hearing, dates: list[Item]) -> list[Item]:
    """Leave out the date that is moved away from ("from Monday to Thursday")."""
    items = heard.clause.items
    left = {p for f in heard.clause.spans("origin") for p in range(f.start, f.end)}
    kept = [
        item
        for item in dates
        if (place := items.index(item)) not in left
        and (not place or items[place - 1].low not in heard.scene.grammar.roles.origins)
    ]
    return kept or dates


def choices(target: Target, do: Do, days: tuple[date, ...], heard: Hearing) -> tuple[Action, ...]:
    """Offer each day for each task, to tap one."""
    return tuple(
        Action(do, task=number, until=day, words=heard.words)
        if do == Do.SNOOZE
        else Action(do, task=number, date=day, words=heard.words)
        for number in target.numbers
        for day in days
    )


def dating(heard: Hearing) -> Outcome | None:  # noqa: PLR0911 - one return for each reason
    """A promise or wish about finishing that names a day; a wish that names none is asked."""
    when, count = meant(heard)
    later = delayed(heard) if when is None or when.after else None
    if later:
        when, count = later, 1
    if when is None or (when.clock and not when.day and not when.days and not _by(heard)):
        return dateless(heard)
    if _not_before(heard):
        return _which_day(heard, heard.target(), When(days=(when.day,) if when.day else ()))
    if heard.has("block"):
        return _blocked_until(heard, when)
    if is_no_promise(heard) or is_arranged(heard):
        return None
    strength = _strength(heard)
    if strength == 0:
        return None
    named = when.day or when.days or when.clock
    if not named and (heard.has("remind", "tell") or not _wants_day(heard)):
        return None
    target = heard.target()
    if _anothers(heard, target):
        strength = 1
    day = when.day or (heard.scene.said.on if when.clock and not when.days else None)
    if day is None or count > 1 or heard.has("vaguely"):
        return _which_day(heard, target, when)
    if strength == 1:
        outcome = ask(
            Asked.SURE, heard.words, "a day, but for what?", choices(target, Do.DUE, (day,), heard)
        )
        outcome.tasks = target.numbers or target.doubtful
        return outcome
    return each(heard, target, Do.DUE, "a day for finishing", date=day, time=when.clock)


def _wants_day(heard: Hearing) -> bool:
    """Whether a vague word ("next week") stands for a day that was promised or wished."""
    if heard.has("move", "will", "moretime", "act.do"):
        return True
    return (heard.has("eta", "wish") and not heard.strangers()) or (
        not (heard.clause.tags - {"eta", "filler", "wish", "no"}) and not heard.strangers()
    )


def _anothers(heard: Hearing, target: Target) -> bool:
    """Whether somebody who does not own the task is said to finish it."""
    first = next((item for item in heard.clause.items[:2] if item.kind == "person"), None)
    if first is None or heard.scene.sender in first.emails or heard.has("move"):
        return False
    if not heard.has("will", "act"):
        return False
    owners = {heard.scene.by_number[n].owner for n in target.numbers}
    return not owners & set(first.emails)


def _which_day(heard: Hearing, target: Target, when: When) -> Outcome:
    days = when.days or tuple(i.when.day for i in heard.clause.dates if i.when and i.when.day)
    kind = Asked.WHICH_DATE if days else Asked.NO_DATE
    outcome = ask(kind, heard.words, "no single day", choices(target, Do.DUE, days, heard))
    outcome.tasks = target.numbers or target.doubtful
    return outcome


def dateless(heard: Hearing) -> Outcome | None:
    """Ask for the day where more time is wished for, without one."""
    if not heard.has("moretime") or heard.has("done", "deed", "block", "if"):
        return None
    outcome = ask(Asked.NO_DATE, heard.words, "more time, but until when?")
    target = heard.target()
    outcome.tasks = target.numbers or target.doubtful
    return outcome


def _by(heard: Hearing) -> bool:
    """Whether a time of day alone is a limit ("by 5pm")."""
    dates = heard.clause.dates
    limited = bool(dates) and dates[0].low in heard.scene.grammar.roles.limits
    return (
        limited
        or before_date(heard) in heard.scene.grammar.roles.limits
        or heard.has("will", "move")
    )


def _blocked_until(heard: Hearing, when: When) -> Outcome | None:
    """Ask at "can't do it before Monday": a day to begin or one to finish, so it is asked."""
    words = {before_date(heard), *(item.low for item in heard.clause.dates[:1])}
    if (
        words & (heard.scene.grammar.roles.not_before | heard.scene.grammar.roles.untils)
        and not heard.strangers()
    ):
        return _which_day(heard, heard.target(), When(days=(when.day,) if when.day else ()))
    return None


def _not_before(heard: Hearing) -> bool:
    """Whether it is "not before Monday", which names a day for starting as well."""
    if not heard.clause.dates or not heard.has("not"):
        return False
    words = {before_date(heard), heard.clause.dates[0].low}
    if any(item.low in heard.scene.grammar.roles.cannot for item in heard.clause.items):
        return bool(
            words & (heard.scene.grammar.roles.not_before | heard.scene.grammar.roles.untils)
        )
    return bool(words & heard.scene.grammar.roles.not_before)


def _strength(heard: Hearing) -> int:  # noqa: PLR0911 - one return for each reason
    """Weigh how clearly the day is one for finishing: 2 clearly, 1 perhaps, 0 not at all."""
    if heard.has("going") and not heard.has("move", "act"):
        return 0
    if heard.has("except") and heard.has("done", "deed"):
        return 2
    if _is_adjective(heard):
        return 0
    if answers_title(heard):
        return 1
    if _of_another_thing(heard):
        return 0
    if heard.has("move", "until") and not heard.has("deed"):
        return 2
    if heard.has("done", "deed", "mark"):
        return _done_by(heard)
    target = heard.target()
    if heard.has("act"):
        return _acting(heard, target)
    before = heard.clause.items.index(heard.clause.dates[0])
    if heard.strangers(0, before) or heard.strangers() > most_strange(heard):
        return 0
    return 2


def _is_adjective(heard: Hearing) -> bool:
    """Whether the day belongs to a noun ("the Friday deadline", "our Saturday edition")."""
    items = heard.clause.items
    place = items.index(heard.clause.dates[-1])
    after = items[place + 1] if place + 1 < len(items) else None
    if after is None:
        return False
    roles = heard.scene.grammar.roles
    leads = roles.limits | roles.untils | roles.ons | roles.origins | roles.fors
    bare = not {before_date(heard), items[place].low} & leads
    strange = bare and bool(heard.strangers(place + 1, place + 2)) and after.kind == "word"
    return after.low in roles.dated_nouns or strange


def _of_another_thing(heard: Hearing) -> bool:
    target = heard.target()
    if target.by not in {"single", "before"} or heard.clause.named:
        return False
    place = heard.clause.items.index(heard.clause.dates[0])
    return heard.strangers(0, place) > 0


def _done_by(heard: Hearing) -> int:
    """Tell "done by Friday" (a promise) from "done on Friday" (perhaps the past)."""
    if heard.has("will", "move"):
        return 2
    if {before_date(heard), heard.clause.dates[0].low} & heard.scene.grammar.roles.limits:
        return 2
    if heard.has("either") or told_as_past(heard):
        return int(heard.has("either"))
    if said_of_title(heard, heard.target()) and heard.has("deed"):
        return _deed_on(heard)
    day = heard.clause.dates[0].when
    return 0 if day is None or day.day == heard.scene.said.on else _dated_deed(heard, day)


def _deed_on(heard: Hearing) -> int:
    """Weigh a day beside the title's own deed: "signed on Friday" has been, "sent tomorrow" is asked."""
    first = heard.clause.dates[0]
    roles = heard.scene.grammar.roles
    arranged = roles.ons | (roles.fors if is_appointment(heard) else frozenset())
    if first.when is None or {before_date(heard), first.low} & arranged:
        return 0
    if first.when.weekday:
        return 0 if before_date(heard) else 1
    return 1 if first.when.day and first.when.day > heard.scene.said.on else 0


def _dated_deed(heard: Hearing, day: When) -> int:
    """Weigh a day beside a deed: "sent on 12/5" has been, "done 20 May" is to come."""
    numbers = heard.target().numbers
    if numbers and heard.memory.done.issuperset(numbers):
        return 0
    ons = heard.scene.grammar.roles.ons
    if heard.has("deed") and not heard.has("done") and not day.weekday:
        return 0 if before_date(heard) in ons else 1
    on = before_date(heard) in ons or heard.clause.dates[0].low in ons
    if on or not day.weekday:
        return 0 if day.weekday else 2 - on
    return 1


def _acts(heard: Hearing) -> set[str]:
    """List the families of the verbs that are said, but for words of the title ("firewall form")."""
    language = heard.scene.grammar.language
    names = {
        title_words(heard.scene.by_number[number].title, language).names[place]
        for number, places in heard.clause.named.items()
        for place in places
    }
    return {
        tag.partition(".")[2]
        for found in heard.clause.spans("act")
        for tag in found.tags
        if tag.startswith("act.")
        and not any(
            alike(item.low, name)
            for item in heard.clause.items[found.start : found.end]
            for name in names
        )
    }


def _acting(heard: Hearing, target: Target) -> int:
    families = _acts(heard)
    roles = heard.scene.grammar.roles
    limited = {before_date(heard), heard.clause.dates[0].low} & (roles.limits | roles.untils)
    if limited and target.by in {"number", "words"}:
        return 2
    if "start" in families and not any(
        "start" in families_of(heard.scene, n) for n in target.numbers
    ):
        return 0
    if object_elsewhere(heard, "act") and target.by in {"single", "before", "none"}:
        return 0
    wanted = frozenset(kin for n in target.numbers for kin in families_of(heard.scene, n))
    if not families or families & (wanted | {"do", "close"}):
        return 2
    thing = any(is_thing(heard, number) for number in target.numbers)
    if target.by in {"number", "words"} or thing or not wanted:
        return 2 if families & (heard.scene.grammar.final | {"plan"}) else 1
    return 1 if families & heard.scene.grammar.final else 0
