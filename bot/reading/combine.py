"""All clauses of a message weighed together: what agrees is done, what contradicts is asked."""

from collections.abc import Iterable, Sequence

from bot.reading.model import Action, Asked, Option, Question, Reading
from bot.reading.outcome import Outcome
from bot.reading.yielding import CHANGES, answer_asked, drop, take_other, weigh
from storage.kinds import Do

# Pairs that one message may ask of one task.
_FRIENDS = (
    {Do.DUE, Do.SNOOZE}, {Do.DUE, Do.ASSIGN}, {Do.BLOCK, Do.SNOOZE}, {Do.BLOCK, Do.DUE}, {Do.ASSIGN, Do.SNOOZE},
    {Do.START, Do.SNOOZE}, {Do.START, Do.DUE}, {Do.BLOCK, Do.ASSIGN}, {Do.REOPEN, Do.ASSIGN}, {Do.REOPEN, Do.DUE}, {Do.START, Do.ASSIGN},
)  # fmt: skip


def combine(outcomes: Sequence[Outcome], language: str, *, single: bool) -> Reading:
    """Make one reading of what the clauses came to; `single`: one task alone is spoken of."""
    weigh(outcomes)
    asked: list[Outcome] = []
    for number in _tasks(outcomes):
        asked += _settle(number, outcomes)
    answer_asked(outcomes)
    take_other(outcomes)
    _stop_doubting(outcomes, single=single)
    questions = [*(o for o in outcomes if o.asked), *asked]
    actions = _unique(_kept(outcomes))
    said = [action for action in actions if action.do in CHANGES]
    others = [a for a in actions if a.do not in CHANGES | {Do.COMMENT, Do.NOTHING}]
    remarks = [o.words for o in outcomes if o.does & {Do.COMMENT} or o.asked]
    if questions:
        others.append(Action(Do.ASK, words=questions[0].words))
    result = said + _once(others)
    if not result:
        result = [_quiet(actions, remarks)]
    return Reading(
        tuple(result),
        tuple(_question(outcome) for outcome in questions),
        not questions,
        "\n".join(dict.fromkeys(words for words in remarks if words)),
        tuple(
            f"{outcome.words}: {outcome.why}" for outcome in (*outcomes, *asked) if outcome.words
        ),
        language,
    )


def _stop_doubting(outcomes: Sequence[Outcome], *, single: bool) -> None:
    """Ask no more about the one task where another clause says outright what becomes of it, or asks."""
    outright = [o for o in outcomes if o.asked is None and o.does & (CHANGES | {Do.QUESTION})]
    taken_back = any(o.does & {Do.UNDO, Do.REOPEN} for o in outright)
    if not taken_back and not (single and outright):
        return
    for outcome in outcomes:
        if outcome.asked in {Asked.SURE, Asked.NO_DATE}:
            outcome.asked, outcome.actions = None, (Action(Do.COMMENT, words=outcome.words),)


def _quiet(actions: Sequence[Action], remarks: Sequence[str]) -> Action:
    if remarks:
        return Action(Do.COMMENT, words="\n".join(remarks))
    return Action(Do.NOTHING, words=actions[0].words if actions else "")


def _once(actions: Iterable[Action]) -> list[Action]:
    once: dict[tuple[Do, int | None], Action] = {}
    for action in actions:
        once.setdefault((action.do, action.task), action)
    return list(once.values())


def _kept(outcomes: Sequence[Outcome]) -> list[Action]:
    sure = (Asked.NOT_SHOWN, None)
    return [action for outcome in outcomes if outcome.asked in sure for action in outcome.actions]


def _unique(actions: Sequence[Action]) -> list[Action]:
    """Keep one of several actions that do the same; reasons are joined."""
    unique: dict[tuple[object, ...], Action] = {}
    for action in actions:
        title = action.title if action.do == Do.ADD else None
        key = (action.do, action.task, action.date, action.until, action.to, title)
        if key in unique and action.reason and unique[key].reason != action.reason:
            unique[key] = _joined(unique[key], action)
        unique.setdefault(key, action)
    return list(unique.values())


def _joined(one: Action, other: Action) -> Action:
    first, second = one.reason or "", other.reason or ""
    if second in first:
        return one
    reason = second if first in second else f"{first}; {second}"
    return Action(one.do, task=one.task, reason=reason, words=one.words)


def _tasks(outcomes: Sequence[Outcome]) -> list[int]:
    said = [o for o in outcomes if o.asked in {None, Asked.NOT_SHOWN} and not _takes_back(o)]
    numbers = [a.task for o in said for a in o.actions]
    return [n for n in dict.fromkeys(numbers) if n is not None]


def _takes_back(outcome: Outcome) -> bool:
    """Whether it is about what was said earlier, which contradicts nothing that is said now."""
    return Do.UNDO in outcome.does


def _settle(number: int, outcomes: Sequence[Outcome]) -> list[Outcome]:
    """Find contradictions about one task; those that words do not settle are asked."""
    for outcome in outcomes:
        if outcome.asked == Asked.SURE and outcome.weak and number in outcome.tasks:
            outcome.asked, outcome.actions = None, ()
    mine = [
        o
        for o in outcomes
        if any(a.task == number for a in o.actions)
        and o.asked in {None, Asked.NOT_SHOWN}
        and not _takes_back(o)
    ]
    does = {a.do for o in mine for a in o.actions if a.task == number}
    if Do.REOPEN in does:
        _answer_doubts(outcomes, number)
    named = any(o.by in {"number", "words"} for o in mine)
    doubts = [
        o
        for o in outcomes
        if number in o.tasks and o.doubt and o.part and not (named and o.by == "all")
    ]
    unsure = [o for o in outcomes if o.asked == Asked.SURE and number in o.tasks]
    if Do.COMPLETE in does:
        return _settle_done(number, mine, does, doubts, _unsure(unsure, mine, outcomes))
    if {Do.START, Do.DUE} <= does and not any("begun" in o.tags for o in mine):
        _drop_all(mine, number, Do.START)
        does.discard(Do.START)
    if Do.START in does and does & {Do.BLOCK, Do.REOPEN}:
        _drop_all(mine, number, Do.START)
        does.discard(Do.START)
    if {Do.REOPEN, Do.BLOCK} <= does and all(o.by != "number" for o in mine if Do.BLOCK in o.does):
        _drop_all(mine, number, Do.BLOCK)  # "half of them can't log in": why it is opened again
        does.discard(Do.BLOCK)
    if len(does) > 1 and not _agree(does):
        return [_conflict(number, mine)]
    if _differs(mine, number):
        return [_conflict(number, mine)]
    return []


def _answer_doubts(outcomes: Sequence[Outcome], number: int) -> None:
    """Ask no more whether it is done, or wrongly so, where it shall be opened again."""
    for outcome in outcomes:
        if (
            outcome.asked == Asked.SURE
            and number in outcome.tasks
            and outcome.does <= {Do.COMPLETE, Do.REOPEN, Do.START}
        ):
            outcome.asked, outcome.actions = None, ()


def _unsure(
    unsure: Sequence[Outcome], mine: Sequence[Outcome], outcomes: Sequence[Outcome]
) -> list[Outcome]:
    """Drop the doubts that are told outright after them."""
    for outcome in unsure:
        if _is_told_after(outcome, mine, outcomes):
            outcome.asked, outcome.actions = None, ()
    return [outcome for outcome in unsure if outcome.asked]


def _is_told_after(doubted: Outcome, mine: Sequence[Outcome], outcomes: Sequence[Outcome]) -> bool:
    """Whether "this is done" outright follows what others only say ("… So this is done")."""
    place = outcomes.index(doubted)
    after = [o for o in mine if Do.COMPLETE in o.does and outcomes.index(o) > place]
    return "heard" in doubted.tags and any({"it", "done"} <= o.tags for o in after)


def _is_off_list(mine: Sequence[Outcome]) -> bool:
    """Whether it is to leave the list because it is done ("take it off my list, I sent it")."""
    return all("delist" in o.tags for o in mine if Do.CANCEL in o.does)


def _is_since_done(mine: Sequence[Outcome], doubts: Sequence[Outcome]) -> bool:
    """Whether it was not done before, and is now ("hadn't done it on Monday, but it's done now")."""
    past = all(o.doubt == "not" and o.tags & {"past", "perfect"} for o in doubts)
    return past and any(Do.COMPLETE in o.does and "now" in o.tags for o in mine)


def _settle_done(
    number: int, mine: list[Outcome], does: set[Do], doubts: list[Outcome], unsure: list[Outcome]
) -> list[Outcome]:
    partly = any(o.part for o in mine)
    if partly:
        _drop_all(mine, number, Do.COMPLETE)
        if Do.DUE in does:
            _drop_all(mine, number, Do.START)
        return []
    if does == {Do.COMPLETE, Do.START}:
        _drop_all(mine, number, Do.START)
        does = {Do.COMPLETE}
    if Do.REOPEN in does:
        _drop_all(mine, number, Do.COMPLETE)
        return []
    if does == {Do.COMPLETE, Do.CANCEL} and _is_off_list(mine):
        _drop_all(mine, number, Do.CANCEL)
        does = {Do.COMPLETE}
    if len(does) > 1 and _gives_way(does, mine):
        _drop_all(mine, number, Do.COMPLETE)
        return []
    if doubts and not _is_since_done(mine, doubts):
        return [_conflict(number, [*mine])]
    for outcome in unsure:
        if {a.do for a in outcome.actions} == {Do.COMPLETE} or outcome.doubt == "lacks":
            return [_conflict(number, mine)]
    return [_conflict(number, mine)] if len(does) > 1 else []


def _gives_way(does: set[Do], mine: Sequence[Outcome]) -> bool:
    """Whether what completes says less than what stands beside it ("close it, not needed")."""
    done = [o for o in mine if Do.COMPLETE in o.does]
    marked = does == {Do.COMPLETE, Do.CANCEL} and all("mark" in o.tags for o in done)
    unwanted = does == {Do.COMPLETE, Do.CANCEL} and any({"cancel", "wish"} <= o.tags for o in mine)
    passed = does == {Do.COMPLETE, Do.ASSIGN} and any("heowns" in o.tags for o in mine)
    return marked or unwanted or passed or all(o.by == "before" for o in done)


def _drop_all(outcomes: Iterable[Outcome], number: int, do: Do) -> None:
    for outcome in outcomes:
        drop(outcome, number, do)


def _agree(does: set[Do]) -> bool:
    return does in _FRIENDS


def _differs(mine: Sequence[Outcome], number: int) -> bool:
    """Whether two days or two owners were said of one task."""
    actions = [a for o in mine for a in o.actions if a.task == number]
    for values in (
        {a.date for a in actions if a.do == Do.DUE},
        {a.until for a in actions if a.do == Do.SNOOZE},
        {a.to for a in actions if a.do == Do.ASSIGN},
    ):
        if len(values) > 1:
            return True
    return False


def _conflict(number: int, mine: Sequence[Outcome]) -> Outcome:
    actions = tuple(a for o in mine for a in o.actions if a.task == number)
    words = " / ".join(dict.fromkeys(o.words for o in mine))
    for outcome in mine:
        drop(outcome, number)
    return Outcome(actions, Asked.CONFLICT, (number,), words=words, why="contradicts itself")


def _question(outcome: Outcome) -> Question:
    """Offer each thing that may be meant, and none of them."""
    asked = outcome.asked or Asked.SURE
    if asked == Asked.NOT_SHOWN:
        lost = tuple(n for n in outcome.tasks if n not in {a.task for a in outcome.actions})
        return Question(asked, lost, (), outcome.words)
    options = tuple(Option((action,)) for action in outcome.actions[:9])
    return Question(asked, outcome.tasks, (*options, Option()) if options else (), outcome.words)
