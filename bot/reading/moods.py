"""What carries over from one clause to the next: "haven't signed and sent it", "done, I think"."""

from collections.abc import Sequence
from itertools import pairwise

from bot.reading.clause import Clause, strangers
from bot.reading.scene import Scene
from bot.reading.tokens import Item

# A hedge that says nothing else is short ("but don't quote me on that").
_SHORT_HEDGE = 9
_MOODS = {"not", "will", "if", "maybe", "heard"}
# What a task and "is" alone take over from the clause before.
_ELIDED = {"done", "deed", "state"}
_VERBS = {"done", "deed", "act", "going", "yes"}
_BEYOND = {
    "done",
    "deed",
    "act",
    "going",
    "block",
    "cancel",
    "move",
    "remind",
    "assign",
    "owns",
    "add",
    "part",
    "mark",
    "reopen",
    "away",
    "meet",
}


def spread(clauses: Sequence[Clause], scene: Scene) -> None:
    """Give each clause the moods that its neighbours in the sentence lend it."""
    for before, clause in pairwise(clauses):
        if clause.sentence == before.sentence:
            _inherit(before, clause, scene)
            _remind_again(before, clause, scene)
            _condition(before, clause, scene)
    for clause in clauses:
        if any(f.end == len(clause.items) for f in clause.spans("hoped")):
            clause.tags |= {"maybe"}  # "done, I hope"; but "I hope you're well"
    for before, clause in pairwise(clauses):
        if clause.line == before.line and _is_bare_denial(clause):
            before.tags |= {"not"}  # "finished by today... no chance"
    _hand_over(clauses, scene)
    _repeat_verbs(clauses, scene)
    for before, clause in pairwise(clauses):
        if clause.line == before.line and _is_bare_hedge(clause, scene) and before.tags & _VERBS:
            before.tags |= {"maybe"}
    for clause, after in pairwise(clauses):
        if (
            clause.sentence == after.sentence
            and _is_bare_hedge(clause, scene)
            and after.tags & _VERBS
        ):
            after.tags |= {"maybe"}


def _remind_again(before: Clause, clause: Clause, scene: Scene) -> None:
    """Wish a reminder for the next task and day as well ("remind me of 12 on Friday and of 14 on Monday")."""
    roles, small = scene.grammar.roles, scene.grammar.sets["prep"] | scene.grammar.sets["filler"]
    words = [item for item in clause.items if item.kind not in {"mark", "task"} and not item.when]
    bare = all(item.low in small for item in words) and bool(clause.numbers and clause.dates)
    new = {item.low for item in clause.items} - {item.low for item in before.items}
    if before.has("remind") and bare and not roles.limits & new:
        clause.tags |= {"remind"}


def _repeat_verbs(clauses: Sequence[Clause], scene: Scene) -> None:
    """Give "14 is" the verb of the last task that was spoken of ("12 isn't done, needs a week. 14 is.")."""
    told: set[str] = set()
    for before, clause in pairwise(clauses):
        said = {tag for tag in before.tags if tag.partition(".")[0] in _ELIDED}
        keeps = clause.line == before.line and (not before.numbers or before.has("none"))
        told = said or (told if keeps else set())
        if clause.line == before.line and _is_elliptic(clause, scene):
            clause.tags |= told


def _hand_over(clauses: Sequence[Clause], scene: Scene) -> None:
    """Hear that it is given away: "over to you, Bob", "not me, Helen"."""
    for clause in clauses:
        if clause.has("toyou") and _calls_person(clause, scene):
            clause.tags |= {"assign"}
    for before, clause in pairwise(clauses):
        called = clause.has("toyou") and _is_person(before) and not strangers(clause, scene)
        turned = before.has("notme") and (clause.has("turnto") or _is_person(clause))
        named = before.has("toyou") and _is_person(clause) and not _is_signed(clause, scene)
        if called or turned or named:
            clause.tags |= {"assign"}
        if before.has("turnto") and clause.has("notme"):
            before.tags |= {"assign"}


def _is_person(clause: Clause) -> bool:
    """Whether nothing but a person is named ("not me, Helen")."""
    words = [item for item in clause.items if item.kind != "mark"]
    return len(words) == 1 and words[0].kind == "person" and not clause.asked


def _calls_person(clause: Clause, scene: Scene) -> bool:
    """Whether somebody is called by name and nothing else is said ("@Grant over to you")."""
    people = [item for item in clause.items if item.kind == "person"]
    plain = clause.tags <= {"toyou", "filler", "thanks", "wish", "it"} and not strangers(
        clause, scene
    )
    return len(people) == 1 and plain and not clause.asked and not _is_signed(clause, scene)


def _is_signed(clause: Clause, scene: Scene) -> bool:
    """Whether the person is who writes, below "over to you"."""
    return any(scene.sender in item.emails for item in clause.items)


def _is_elliptic(clause: Clause, scene: Scene) -> bool:
    """Whether only a task and "is" or "has" are said ("12 isn't done but 14 is")."""
    auxiliaries = scene.grammar.roles.auxiliaries
    last = clause.items[-1]
    if clause.asked or last.low not in auxiliaries or not clause.numbers:
        return False
    return all(item.kind == "task" or item.low in auxiliaries for item in clause.items)


def _inherit(before: Clause, clause: Clause, scene: Scene) -> None:
    """Share the mood: "haven't signed and sent", a verb without a subject of its own shares the mood before it."""
    if (
        clause.joined == "but"
        or clause.has("undo", "reopen")
        or not clause.tags & _VERBS
        or clause.tags & _MOODS
    ):
        return
    hedges = before.tags & {"maybe", "heard"}
    leads = clause.joined == "," and not before.tags & _BEYOND
    if hedges and (leads or (before.tags & _VERBS and clause.joined == "and")):
        clause.tags |= hedges
    if clause.numbers or not _begins_with_verb(clause, scene) or not before.tags & _VERBS:
        return
    shared = before.tags & (_MOODS | {"wish"})
    if clause.has("assign", "remind", "move", "mark"):
        shared -= {"not", "will"}  # "ik krijg het niet af, zet het op naam van Joost"
    if _is_another_time(before, clause) or (clause.joined == "," and clause.dates):
        shared -= {"not"}
    clause.tags |= shared


def _is_another_time(before: Clause, clause: Clause) -> bool:
    """Hear two times: "didn't have time yesterday, did it this morning" denies the first alone."""
    return all(any(item.when for item in part.items) for part in (before, clause))


def _begins_with_verb(clause: Clause, scene: Scene) -> bool:
    first = next((f for f in clause.found if {t.partition(".")[0] for t in f.tags} & _VERBS), None)
    if first is None:
        return False
    lead = clause.items[: first.start]
    return all(item.low in scene.grammar.roles.verb_leads for item in lead)


def _is_bare_denial(clause: Clause) -> bool:
    """Whether nothing is said but that it is not so ("no chance", "I wish")."""
    found = clause.first("denial")
    return found is not None and (found.start, found.end) == (0, len(clause.items))


def _condition(before: Clause, clause: Clause, scene: Scene) -> None:
    """Hear that neither is done: "if Ruth signs, it's done" and "it's done, if Ruth signs": neither is done."""
    opens = before.first("if") if not _only_nods(before) else None
    closed = opens and any(f.start >= opens.end for f in before.spans("will"))
    if opens and not closed and opens.start <= 1 and clause.joined == "," and not before.joined:
        clause.tags |= {"if"}
    closes = clause.first("if")
    if closes and _is_since(before, clause.items[closes.start], scene):
        return
    if (
        closes
        and closes.start == 0
        and not clause.has("thanks", "tell", "keep", "softif")
        and before.tags & {"done", "deed"}
    ):
        before.tags |= {"maybe"}


def _is_since(before: Clause, first: Item, scene: Scene) -> bool:
    """Whether it is told before what it was done ("hecho ayer, antes de irme al cine")."""
    past = any(item.when and item.when.past for item in before.items)
    return past and first.low in scene.grammar.roles.not_before


def _only_nods(clause: Clause) -> bool:
    """Whether "si" is all that is said: then it is "sí" ("Si, ya la completé")."""
    return clause.has("yes") and sum(item.kind == "word" for item in clause.items) == 1


def _is_bare_hedge(clause: Clause, scene: Scene) -> bool:
    if (
        (clause.asked and clause.tags - {"maybe", "heard", "filler"})
        or clause.has("wh")
        or not clause.has("maybe", "heard")
        or clause.tags & _BEYOND
        or clause.numbers
        or clause.named
        or clause.dates
    ):
        return False
    hedge = clause.first("maybe") or clause.first("heard")
    opens = scene.grammar.strict and hedge is not None and hedge.start == 0
    return len(strangers(clause, scene)) <= opens and len(clause.items) <= _SHORT_HEDGE
