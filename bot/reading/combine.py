"""All clauses of a message weighed together: what agrees is done, what contradicts is asked."""

from collections.abc import Iterable, Sequence

from bot.reading.model import Action, Asked, Option, Question, Reading
from bot.reading.outcome import Outcome
from storage.kinds import Do

_CHANGES = {
    Do.COMPLETE, Do.REOPEN, Do.START, Do.BLOCK, Do.DUE, Do.SNOOZE, Do.ASSIGN, Do.ADD, Do.CANCEL, Do.STOP, Do.UNDO,
}  # fmt: skip
# Pairs that one message may ask of one task.
_FRIENDS = (
    {Do.DUE, Do.SNOOZE}, {Do.DUE, Do.ASSIGN}, {Do.BLOCK, Do.SNOOZE}, {Do.BLOCK, Do.DUE}, {Do.ASSIGN, Do.SNOOZE},
    {Do.START, Do.SNOOZE}, {Do.START, Do.DUE}, {Do.BLOCK, Do.ASSIGN}, {Do.REOPEN, Do.ASSIGN}, {Do.REOPEN, Do.DUE}, {Do.START, Do.ASSIGN},
)  # fmt: skip


def combine(outcomes: Sequence[Outcome], language: str) -> Reading:
    """Make one reading of what the clauses came to."""
    _yield_quantified(outcomes)
    _yield_undoing(outcomes)
    _yield_denied(outcomes)
    _take_nods(outcomes)
    _doubt_numbers(outcomes)
    asked: list[Outcome] = []
    for number in _tasks(outcomes):
        asked += _settle(number, outcomes)
    _answer_asked(outcomes)
    _take_other(outcomes)
    questions = [*(o for o in outcomes if o.asked), *asked]
    actions = _unique(_kept(outcomes))
    said = [action for action in actions if action.do in _CHANGES]
    others = [a for a in actions if a.do not in _CHANGES | {Do.COMMENT, Do.NOTHING}]
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


def _quiet(actions: Sequence[Action], remarks: Sequence[str]) -> Action:
    if remarks:
        return Action(Do.COMMENT, words="\n".join(remarks))
    return Action(Do.NOTHING, words=actions[0].words if actions else "")


def _once(actions: Iterable[Action]) -> list[Action]:
    once: dict[Do, Action] = {}
    for action in actions:
        once.setdefault(action.do, action)
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
    numbers = [a.task for o in outcomes if o.asked in {None, Asked.NOT_SHOWN} for a in o.actions]
    return [n for n in dict.fromkeys(numbers) if n is not None]


def _drop(outcome: Outcome, number: int, do: Do | None = None) -> None:
    outcome.actions = tuple(
        a for a in outcome.actions if a.task != number or (do is not None and a.do != do)
    )


def _yield_quantified(outcomes: Sequence[Outcome]) -> None:
    """Let what is said of one task by name win over what is said of all."""
    for outcome in outcomes:
        if outcome.by != "all":
            continue
        for other in outcomes:
            if other is not outcome and other.by in {"number", "words"}:
                for number in other.tasks:
                    _drop(outcome, number)


def _yield_denied(outcomes: Sequence[Outcome]) -> None:
    """Take a task that is denied by its number out of those that were said together ("12-15 done, but 14 not")."""
    for denial in outcomes:
        if denial.doubt != "not" or denial.by != "number" or not denial.part:
            continue
        for outcome in outcomes:
            if outcome.does == {Do.COMPLETE} and set(denial.tasks) < set(outcome.tasks):
                for number in denial.tasks:
                    _drop(outcome, number)


def _yield_undoing(outcomes: Sequence[Outcome]) -> None:
    """Let "scratch that" undo nothing where the message goes on to say what holds."""
    for outcome in outcomes:
        others = [o for o in outcomes if o is not outcome]
        goes_on = any(
            (o.doubt == "not" and o.tasks and o.part) or o.does & _CHANGES for o in others
        )
        if outcome.does == {Do.UNDO} and "slip" in outcome.tags and goes_on:
            outcome.actions = (Action(Do.COMMENT, words=outcome.words),)


def _doubt_numbers(outcomes: Sequence[Outcome]) -> None:
    """Ask about "3." as well where the list "1., 2., 3." is the writer's own."""
    if not any(outcome.asked == Asked.OWN_NUMBERING for outcome in outcomes):
        return
    for outcome in outcomes:
        if outcome.by == "number" and outcome.asked is None:
            outcome.asked = Asked.OWN_NUMBERING


def _take_nods(outcomes: Sequence[Outcome]) -> None:
    """Take a nod for done where another task is told not to be: "12 ok, 13 not yet"."""
    if not any(outcome.doubt == "not" for outcome in outcomes):
        return
    for outcome in outcomes:
        if outcome.doubt == "nod" and outcome.asked == Asked.SURE:
            outcome.asked = None


def _answer_asked(outcomes: Sequence[Outcome]) -> None:
    """Drop a question for a day or an owner that another clause answers."""
    for asked, does in ((Asked.NO_PERSON, {Do.ASSIGN}), (Asked.NO_DATE, {Do.DUE, Do.SNOOZE})):
        given = {a.task for o in outcomes if o.asked is None for a in o.actions if a.do in does}
        for outcome in outcomes:
            if outcome.asked == asked and given and given.issuperset(outcome.tasks):
                outcome.asked, outcome.actions = None, ()


def _take_other(outcomes: Sequence[Outcome]) -> None:
    """Of two tasks, the one that no other clause names is meant: "done, the form will be Friday"."""
    named = {
        n for o in outcomes if o.asked is None and o.by in {"number", "words"} for n in o.tasks
    }
    for outcome in outcomes:
        offered = {action.task for action in outcome.actions}
        rest = tuple(action for action in outcome.actions if action.task not in named)
        bare = outcome.asked == Asked.WHICH_TASK and outcome.does == {Do.COMPLETE}
        if bare and len(offered) == 2 and len(rest) == 1:  # noqa: PLR2004 - of three, two would be left
            outcome.asked, outcome.actions = None, rest


def _settle(number: int, outcomes: Sequence[Outcome]) -> list[Outcome]:
    """Find contradictions about one task; those that words do not settle are asked."""
    for outcome in outcomes:
        if outcome.asked == Asked.SURE and outcome.weak and number in outcome.tasks:
            outcome.asked, outcome.actions = None, ()
    mine = [
        o
        for o in outcomes
        if any(a.task == number for a in o.actions) and o.asked in {None, Asked.NOT_SHOWN}
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
        return _settle_done(number, mine, does, doubts, unsure)
    if {Do.START, Do.DUE} <= does and not any("begun" in o.tags for o in mine):
        _drop_all(mine, number, Do.START)
        does.discard(Do.START)
    if Do.START in does and does & {Do.BLOCK, Do.REOPEN}:
        _drop_all(mine, number, Do.START)
        does.discard(Do.START)
    if len(does) > 1 and not _agree(does):
        return [_conflict(number, mine)]
    if _differs(mine, number):
        return [_conflict(number, mine)]
    return []


def _answer_doubts(outcomes: Sequence[Outcome], number: int) -> None:
    """Ask no more whether it is done where it shall be opened again."""
    for outcome in outcomes:
        if (
            outcome.asked == Asked.SURE
            and number in outcome.tasks
            and outcome.does == {Do.COMPLETE}
        ):
            outcome.asked, outcome.actions = None, ()


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
    if len(does) > 1 and _gives_way(does, [o for o in mine if Do.COMPLETE in o.does]):
        _drop_all(mine, number, Do.COMPLETE)
        return []
    if doubts:
        return [_conflict(number, [*mine])]
    for outcome in unsure:
        if {a.do for a in outcome.actions} == {Do.COMPLETE}:
            return [_conflict(number, mine)]
    return [_conflict(number, mine)] if len(does) > 1 else []


def _gives_way(does: set[Do], done: Sequence[Outcome]) -> bool:
    """Whether what completes says less than what stands beside it ("close it, not needed")."""
    marked = does == {Do.COMPLETE, Do.CANCEL} and all("mark" in o.tags for o in done)
    return marked or all(o.by == "before" for o in done)


def _drop_all(outcomes: Iterable[Outcome], number: int, do: Do) -> None:
    for outcome in outcomes:
        _drop(outcome, number, do)


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
        _drop(outcome, number)
    return Outcome(actions, Asked.CONFLICT, (number,), words=words, why="contradicts itself")


def _question(outcome: Outcome) -> Question:
    """Offer each thing that may be meant, and none of them."""
    asked = outcome.asked or Asked.SURE
    if asked == Asked.NOT_SHOWN:
        lost = tuple(n for n in outcome.tasks if n not in {a.task for a in outcome.actions})
        return Question(asked, lost, (), outcome.words)
    options = tuple(Option((action,)) for action in outcome.actions[:9])
    return Question(asked, outcome.tasks, (*options, Option()) if options else (), outcome.words)
