"""What one clause says weighed against what another says: the clearer wins."""

import re
from collections.abc import Sequence

from bot.reading.model import Action, Asked
from bot.reading.outcome import Outcome
from storage.kinds import Do

CHANGES = {
    Do.COMPLETE, Do.REOPEN, Do.START, Do.BLOCK, Do.DUE, Do.SNOOZE, Do.ASSIGN, Do.ADD, Do.CANCEL, Do.STOP, Do.UNDO,
}  # fmt: skip


_NAMED = {"number", "words"}
# With so many others that a state is told of, a nod beside a number is a state as well.
_A_LIST = 2
_LISTED = re.compile(r"\W*[0-9]+[.)]")


def weigh(outcomes: Sequence[Outcome]) -> None:
    """Let what is said more clearly win, before each task is looked at."""
    _yield_quantified(outcomes)
    _yield_undoing(outcomes)
    _yield_denied(outcomes)
    _take_nods(outcomes)
    _believe_denials(outcomes)
    _doubt_numbers(outcomes)
    _stop_asking(outcomes)


def drop(outcome: Outcome, number: int, do: Do | None = None) -> None:
    """Take what is said of one task (or one thing of it) out of an outcome."""
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
                    drop(outcome, number)


def _yield_denied(outcomes: Sequence[Outcome]) -> None:
    """Take a task that is denied by its number out of those that were said together ("12-15 done, but 14 not")."""
    for denial in outcomes:
        if denial.doubt != "not" or denial.by not in _NAMED or not denial.part:
            continue
        for outcome in outcomes:
            if outcome.does == {Do.COMPLETE} and set(denial.tasks) < set(outcome.tasks):
                for number in denial.tasks:
                    drop(outcome, number)


def _yield_undoing(outcomes: Sequence[Outcome]) -> None:
    """Let "scratch that" undo nothing where the message goes on to say what holds."""
    for outcome in outcomes:
        others = [o for o in outcomes if o is not outcome]
        goes_on = any((o.doubt == "not" and o.tasks and o.part) or o.does & CHANGES for o in others)
        if outcome.does == {Do.UNDO} and "slip" in outcome.tags and goes_on:
            outcome.actions = (Action(Do.COMMENT, words=outcome.words),)


def _stop_asking(outcomes: Sequence[Outcome]) -> None:
    """Ask nothing of somebody who wants no more messages."""
    if not any(outcome.does == {Do.STOP} and outcome.asked is None for outcome in outcomes):
        return
    for outcome in outcomes:
        if outcome.asked:
            outcome.asked, outcome.actions = None, (Action(Do.COMMENT, words=outcome.words),)


def _doubt_numbers(outcomes: Sequence[Outcome]) -> None:
    """Ask about "3." as well where the list "1., 2., 3." is the writer's own."""
    if not any(outcome.asked == Asked.OWN_NUMBERING for outcome in outcomes):
        return
    for outcome in outcomes:
        listed = outcome.by == "number" or _LISTED.match(outcome.words)
        if listed and outcome.asked is None and outcome.does & CHANGES:
            outcome.asked = Asked.OWN_NUMBERING


def _take_nods(outcomes: Sequence[Outcome]) -> None:
    """Take a nod for done in a list of states: "12 ok, 13 not yet", "12 ok, 13 Friday, 14 is with IT"."""
    told = [o for o in outcomes if o.by == "number" and o.asked is None and o.does & CHANGES]
    if len(told) < _A_LIST and not any(outcome.doubt == "not" for outcome in outcomes):
        return
    for outcome in outcomes:
        if outcome.doubt == "nod" and outcome.asked == Asked.SURE:
            outcome.asked = None


def _believe_denials(outcomes: Sequence[Outcome]) -> None:
    """Ask no more about what others say where it is denied ("the screen says done, but it is not")."""
    for outcome in outcomes:
        denied = any(
            other.doubt == "not"
            and set(other.tasks or outcome.tasks) >= set(outcome.tasks)
            and (other.tags & {"done", "deed"} or other.tags == {"it", "not"})
            for other in outcomes
        )
        if denied and outcome.asked == Asked.SURE and outcome.tags & {"heard", "maybe"}:
            outcome.asked, outcome.actions = None, (Action(Do.COMMENT, words=outcome.words),)


def take_other(outcomes: Sequence[Outcome]) -> None:
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


def answer_asked(outcomes: Sequence[Outcome]) -> None:
    """Drop a question for a day or an owner that another clause answers."""
    for asked, does in ((Asked.NO_PERSON, {Do.ASSIGN}), (Asked.NO_DATE, {Do.DUE, Do.SNOOZE})):
        given = {a.task for o in outcomes if o.asked is None for a in o.actions if a.do in does}
        for outcome in outcomes:
            answered = given and given.issuperset(outcome.tasks)
            barred = asked == Asked.NO_DATE and outcome.doubt == "not" and outcome.asked
            if answered and (outcome.asked == asked or barred):
                outcome.asked, outcome.actions = None, ()
    _drop_ended(outcomes)
    _drop_repeated(outcomes)


def _drop_repeated(outcomes: Sequence[Outcome]) -> None:
    """Ask no more whether it is needless where that was told outright ("drop 65, HR says it's not required")."""
    ended = {a.task for o in outcomes if o.asked is None for a in o.actions if a.do == Do.CANCEL}
    for outcome in outcomes:
        again = outcome.does == {Do.CANCEL} and ended.issuperset(outcome.tasks)
        if again and ended and outcome.asked == Asked.SURE:
            outcome.asked, outcome.actions = None, ()


def _drop_ended(outcomes: Sequence[Outcome]) -> None:
    """Ask for no day of what has ended ("44 mag vervallen, dat draait straks in de cloud")."""
    ended = {
        a.task
        for o in outcomes
        if o.asked is None
        for a in o.actions
        if a.do in {Do.COMPLETE, Do.CANCEL}
    }
    for outcome in outcomes:
        if outcome.asked == Asked.NO_DATE and ended and ended.issuperset(outcome.tasks):
            outcome.asked, outcome.actions = None, ()
