"""Short lists: owners behind tasks ("14: Helen, 15: me"), one state for each task ("12, 14: done, not done")."""

from collections.abc import Sequence

from bot.reading.clause import Clause, make_clause, strangers
from bot.reading.scene import Scene
from bot.reading.tokens import Item

# What may stand beside a task and its new owner.
_BESIDE = {
    "filler",
    "assign",
    "speaker",
    "wish",
    "thanks",
    "both",
    "all",
    "rest",
    "past",
    "now",
    "same",
}
_POINTERS = {"→", ":", "-", "=", ">", "\u2013", "\u2014"}


def give_owners(parts: Sequence[Clause], scene: Scene) -> list[Clause]:
    """Hear a new owner where nothing but a task and a person is said, with a sign or a verb before."""
    given: list[Clause] = []
    for part in parts:
        before = given[-1] if given else None
        if before is not None and _adds_person(before, part):
            given[-1] = _joined(before, part, scene)
        elif before is not None and _points(before, part, scene):
            given[-1] = _owned(before, part, scene)
        else:
            goes_on = before is not None and _seeks_owner(before, part, scene)
            if not goes_on and _is_pair(part, scene) and _stands_beside(part, scene):
                part.tags |= {"assign"} | _speaks(part, scene)
            given.append(part)
    return given


def _points(before: Clause, part: Clause, scene: Scene) -> bool:
    """Whether a part that only names a person stands behind a task and a sign ("17 → Helen")."""
    if part.sign not in _POINTERS or part.sentence != before.sentence:
        return False
    only = bool(_persons(part, scene)) and not part.numbers and _is_bare(part, scene)
    return only and _names(before) and _is_bare(before, scene) and not _persons(before, scene)


def _names(part: Clause) -> bool:
    return bool(part.numbers or part.named) or part.has("both", "all", "rest")


def _adds_person(before: Clause, part: Clause) -> bool:
    """Whether a second person is named behind a new owner ("give 15 to Helen and Bob")."""
    only = all(item.kind == "person" for item in part.items)
    near = part.joined == "and" and part.sentence == before.sentence
    return only and near and before.has("assign") and before.items[-1].kind == "person"


def _joined(before: Clause, part: Clause, scene: Scene) -> Clause:
    merged = make_clause([*before.items, *part.items], part.sentence, part.line, scene)
    merged.joined, merged.sign, merged.upto = before.joined, before.sign, part.upto
    merged.asked, merged.tags = part.asked, merged.tags | before.tags
    return merged


def _owned(before: Clause, part: Clause, scene: Scene) -> Clause:
    merged = make_clause([*before.items, *part.items], part.sentence, part.line, scene)
    merged.joined, merged.sign, merged.upto = before.joined, before.sign, part.upto
    merged.tags |= {"assign"} | _speaks(part, scene)
    return merged


def _seeks_owner(before: Clause, part: Clause, scene: Scene) -> bool:
    """Whether the part before still lacks its person ("assign 12 and 14 to Helen")."""
    near = before.sentence == part.sentence and part.joined == "and"
    return near and before.has("assign") and not _persons(before, scene)


def _stands_beside(part: Clause, scene: Scene) -> bool:
    """Whether a person follows a task with at most a sign between ("158 Bec", "14: Helen", "15 to Helen")."""
    roles = scene.grammar.roles
    items = [item for item in part.items if item.low not in _POINTERS | roles.tos]
    if len(items) > 2 and items[0].kind == "person" and items[1].low in roles.fors:  # noqa: PLR2004 - "Helen for 15"
        return items[2].kind == "task"
    return items[0].kind == "task" and len(items) > 1 and items[1] in _persons(part, scene)


def _is_pair(part: Clause, scene: Scene) -> bool:
    return bool(part.numbers) and bool(_persons(part, scene)) and _is_bare(part, scene)


def _is_bare(part: Clause, scene: Scene) -> bool:
    if part.has("thanks", "praise") and not part.has("wish"):
        return False
    return part.tags <= _BESIDE and not part.dates and not part.asked and not strangers(part, scene)


def _persons(part: Clause, scene: Scene) -> list[Item]:
    selves = scene.grammar.roles.selves
    return [item for item in part.items if item.kind == "person" or item.low in selves]


def _speaks(part: Clause, scene: Scene) -> set[str]:
    selves = scene.grammar.roles.selves
    return {"self"} if any(item.low in selves for item in part.items) else set()


def deal_out(parts: Sequence[Clause], scene: Scene) -> list[Clause]:
    """Give each of several tasks its own state ("12, 14, 15: done, done, not done")."""
    dealt: list[Clause] = []
    place = 0
    parts = _beheaded(parts, scene)
    while place < len(parts):
        names = _run(parts, place, named=True)
        states = _run(parts, place + len(names), named=False)
        if len(names) > 1 and len(names) == len(states):
            dealt += [_stated(*pair, scene) for pair in zip(names, states, strict=True)]
            place += len(names) + len(states)
        else:
            dealt.append(parts[place])
            place += 1
    return dealt


def _beheaded(parts: Sequence[Clause], scene: Scene) -> list[Clause]:
    """Part the last name of a list from the first state ("12, 14, 15: done, not done, done")."""
    cut: list[Clause] = []
    for place, part in enumerate(parts):
        follows = place + 1 < len(parts) and parts[place + 1].sentence == part.sentence
        named = bool(cut) and cut[-1].sentence == part.sentence and _is_name(cut[-1])
        colon = len(part.items) > 2 and part.items[0].kind == "task" and part.items[1].low == ":"  # noqa: PLR2004 - a name, a colon, a state
        if named and follows and colon and not parts[place + 1].numbers:
            for items in (part.items[:1], part.items[2:]):
                cut.append(make_clause(items, part.sentence, part.line, scene))
                cut[-1].joined, cut[-1].upto = part.joined, part.upto
        else:
            cut.append(part)
    return cut


def _is_name(part: Clause) -> bool:
    return len(part.items) == 1 and bool(part.numbers) and not part.tags


def _run(parts: Sequence[Clause], place: int, *, named: bool) -> list[Clause]:
    """Collect the parts of one sentence that only name one task, or only say a state."""
    run: list[Clause] = []
    for part in parts[place:]:
        if run and part.sentence != run[0].sentence:
            break
        if bool(part.numbers) != named or part.has("all", "rest", "both", "place"):
            break
        if named and not _is_name(part):
            break
        if not named and not part.tags & {"done", "deed", "not", "no", "yes", "going"}:
            break
        run.append(part)
    return run


def _stated(name: Clause, state: Clause, scene: Scene) -> Clause:
    clause = make_clause([*name.items, *state.items], name.sentence, state.line, scene)
    clause.joined, clause.upto, clause.asked = name.joined, state.upto, state.asked
    return clause
