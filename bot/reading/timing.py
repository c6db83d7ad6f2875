"""When: promises and wishes about finishing (`due`)."""

from datetime import date

from bot.reading.appointments import is_arranged
from bot.reading.delays import delayed
from bot.reading.hearing import Hearing
from bot.reading.memory import Target
from bot.reading.model import Action, Asked
from bot.reading.occasions import before_date, is_no_promise
from bot.reading.outcome import Outcome, ask, remark
from bot.reading.rules import each, families_of
from bot.reading.tokens import Item, When
from bot.reading.weighing import acts_of, strength_of
from storage.kinds import Do


def meant(heard: Hearing) -> tuple[When | None, int]:
    """Find the date that a clause means, and how many it names."""
    dates = [item for item in heard.clause.items if item.when and not item.when.past]
    if len(dates) > 1:
        dates = _without_origin(heard, dates)
    elif not heard.scene.grammar.spaced and _is_left(heard, dates):
        return None, 0
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


def _is_left(heard: Hearing, dates: list[Item]) -> bool:
    """Whether the only day said is one that will not do ("今日は無理です")."""
    items = heard.clause.items
    left = {p for f in heard.clause.spans("origin") for p in range(f.start, f.end)}
    return any(items.index(item) in left for item in dates)


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
    if when is None and heard.has("sameday") and heard.memory.sentence == heard.clause.sentence:
        when, count = heard.memory.when, 1
    if when is None and _by_then(heard):
        when, count = heard.memory.when, 1
    later = delayed(heard) if when is None or when.after else None
    if later:
        when, count = later, 1
    if when is None or (when.clock and not when.day and not when.days and not _by(heard)):
        return dateless(heard)
    if _not_before(heard):
        outcome = _which_day(heard, heard.target(), When(days=(when.day,) if when.day else ()))
        outcome.doubt = "not"
        return outcome
    if heard.has("block"):
        return _blocked_until(heard, when)
    if is_no_promise(heard) or is_arranged(heard) or _is_since_done(heard):
        return None
    strength = strength_of(heard) if heard.clause.dates else 2
    if strength == 0:
        return None
    named = when.day or when.days or when.clock
    if not named and (heard.has("remind", "tell") or not _wants_day(heard)):
        return None
    target = heard.target()
    if _anothers(heard, target):
        strength = 1
    day = when.day or (heard.scene.said.on if when.clock and not when.days else None)
    vague = day is None or count > 1 or heard.has("vaguely") or _counts_from(heard)
    if vague or strength == 1:
        return _unsure(heard, target, when, None if vague else day)
    return each(heard, target, Do.DUE, "a day for finishing", date=day, time=when.clock)


def _counts_from(heard: Hearing) -> bool:
    """Whether a length of time is counted from a day that was said ("we start Monday and need two days")."""
    origins, items = heard.scene.grammar.roles.origins, heard.clause.items
    if any(
        f.end == len(items) and items[f.start].low in origins for f in heard.clause.spans("origin")
    ):
        today = heard.scene.said.on in {i.when.day for i in heard.clause.dates if i.when}
        return before_date(heard) in heard.scene.grammar.roles.wanting and not today
    near = heard.memory.dated and heard.memory.sentence == heard.clause.sentence
    goes_on = near and heard.clause.joined == "and" and not heard.clause.numbers
    return goes_on and heard.clause.tags <= {"will", "eta", "filler", "it"} and heard.has("will")


def _is_since_done(heard: Hearing) -> bool:
    """Whether it is only told what follows from what was just done ("ya compramos las etiquetas, llegan el jueves")."""
    grammar, target = heard.scene.grammar, heard.target()
    if (
        not grammar.strict
        or target.by not in {"before", "single"}
        or heard.has("move", "moretime", "wish")
    ):
        return False
    wanted = {kin for n in target.numbers for kin in families_of(heard.scene, n)}
    done = heard.memory.done.issuperset(target.numbers)
    return done and heard.memory.sentence == heard.clause.sentence and not acts_of(heard) & wanted


def _by_then(heard: Hearing) -> bool:
    """Whether "then" is the day just named ("the fitter comes Tuesday, it'll be finished then")."""
    near = heard.memory.sentence == heard.clause.sentence and heard.clause.joined != "but"
    last = heard.clause.items[-1].low
    finishes = heard.has("will") and heard.has("done", "deed", "state")
    return near and last in heard.scene.grammar.roles.thens and finishes and not heard.clause.dates


def _unsure(heard: Hearing, target: Target, when: When, day: date | None) -> Outcome:
    """Ask for the day, or whether it is one for finishing; what was just done needs none."""
    done = bool(target.numbers) and heard.memory.done.issuperset(target.numbers)
    if done and not heard.has("move", "moretime"):
        return remark(heard.words, "what comes after it was done")
    if day is None:
        return _which_day(heard, target, when)
    offered = choices(target, Do.DUE, (day,), heard)
    outcome = ask(Asked.SURE, heard.words, "a day, but for what?", offered)
    outcome.tasks = target.numbers or target.doubtful
    return outcome


def _wants_day(heard: Hearing) -> bool:
    """Whether a vague word ("next week") stands for a day that was promised or wished."""
    if any(item.low in heard.scene.grammar.roles.relatives for item in heard.clause.items):
        return False
    if heard.has("move", "will", "moretime", "act.do"):
        return True
    return (heard.has("eta", "wish") and not heard.strangers()) or (
        not (heard.clause.tags - {"eta", "filler", "wish", "no", "it", "maybe"})
        and not heard.strangers()
    )


def _anothers(heard: Hearing, target: Target) -> bool:
    """Whether somebody who does not own the task is said to finish it."""
    first = _doer(heard)
    if first is None or heard.scene.sender in first.emails:
        return False
    if heard.scene.grammar.verb_edges and (heard.has("move") or not heard.has("will", "act")):
        return False
    owners = {heard.scene.by_number[n].owner for n in target.numbers}
    return not owners & set(first.emails)


def _doer(heard: Hearing) -> Item | None:
    """Find who may be said to do it: where verbs begin a clause, any person but one to whom it goes."""
    items, grammar = heard.clause.items, heard.scene.grammar
    if grammar.verb_edges:
        return next((item for item in items[:2] if item.kind == "person"), None)
    return next(
        (
            item
            for place, item in enumerate(items)
            if item.kind == "person"
            and not (place and items[place - 1].low in grammar.sets["prep"])
        ),
        None,
    )


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
