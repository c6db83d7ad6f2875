"""Which tasks a clause speaks of, and how surely."""

from collections.abc import Sequence

from bot.reading.actions import named_actions
from bot.reading.clause import Clause
from bot.reading.memory import Memory, Target
from bot.reading.naming import named_words, title_words
from bot.reading.phrases import find
from bot.reading.quantities import placed, quantified
from bot.reading.scene import Scene
from bot.reading.tokens import Item

# Titles that fit nearly as well are as likely meant.
_TIE = 0.15


def target_of(
    clause: Clause, scene: Scene, memory: Memory, begin: int = 0, end: int | None = None
) -> Target:
    """Find the tasks that items[begin:end] of a clause name."""
    items = clause.items[begin:end]
    if clause.has("except") and len(scene.about) > 1:
        excepted = _excepted(clause, scene)
        if excepted is not None:
            return excepted
    named = _numbers(items, clause, scene)
    if named.doubtful:
        return named
    if named.numbers or named.lost:
        return _with_others(named, clause, scene)
    return (
        quantified(clause, scene, memory)
        or _words(clause, scene, memory)
        or _implied(clause, scene, memory)
    )


def _numbers(items: Sequence[Item], clause: Clause, scene: Scene) -> Target:
    partly = _counted(clause, scene)
    said = [item for item in items if item.kind in {"task", "lost"} and item.start not in partly]
    if _either(items, clause, scene) and len(said) > 1:
        return Target(
            doubtful=tuple(i.number for i in said if i.number in scene.shown), by="number"
        )
    if _corrects(items, said, scene):
        said = said[1:]
    numbers = tuple(
        dict.fromkeys(i.number for i in said if i.kind == "task" and i.number is not None)
    )
    lost = tuple(i.number for i in said if i.kind == "lost" and i.number is not None)
    return Target(numbers, lost, by="number") if numbers or lost else Target()


def _corrects(items: Sequence[Item], said: Sequence[Item], scene: Scene) -> bool:
    """Whether "not 31, 32 is …" begins the clause: the first is not meant."""
    lows = [item.low for item in items[:3]]
    denied = len(lows) > 2 and lows[0] in scene.grammar.roles.negatives and lows[2] == ","  # noqa: PLR2004 - "not 31,"
    return denied and len(said) > 1 and items[1] is said[0]


def _counted(clause: Clause, scene: Scene) -> set[int]:
    """Find the numbers of "2 of 12", which name no task; in "part of 12" the task is named."""
    counted: set[int] = set()
    for found in clause.spans("part"):
        items = clause.items[found.start : found.end]
        numbers = [item.start for item in items if "@n" in item.edges]
        lonely = items[0].low in scene.grammar.roles.lonely
        led = lonely or items[0].kind == "task"
        of_task = len(numbers) == 1 and (led or items[-1].start == numbers[0])
        if len(items) > 1 and not of_task:
            counted.update(numbers)
    return counted


def _with_others(named: Target, clause: Clause, scene: Scene) -> Target:
    """Add the tasks that other parts name by their words ("12 and the firewall form")."""
    more: list[int] = []
    for words in clause.groups:
        best = _best(words, (), scene)
        more += best if len(best) == 1 else ()
    return Target(tuple(dict.fromkeys((*named.numbers, *more))), named.lost, by="number")


def _either(items: Sequence[Item], clause: Clause, scene: Scene) -> bool:
    """Whether "or" stands between two tasks that are named."""
    ors = scene.grammar.roles.ors
    places = [place for place, item in enumerate(items) if item.kind in {"task", "lost"}]
    between = items[places[0] : places[-1]] if places else []
    return any(item.low in ors for item in between) and not clause.has("not", "none")


def _excepted(clause: Clause, scene: Scene) -> Target | None:
    """Read "all but 14": every task of the message without those that are named after."""
    except_ = clause.first("except")
    if except_ is None:
        return None
    if not scene.grammar.head_first:
        return _excepted_before(clause, except_.start, scene)
    whole = (
        clause.has("all", "rest")
        or not _numbers(clause.items[: except_.start], clause, scene).numbers
    )
    after = [f.start for f in clause.found if f.start >= except_.end and _says(f.tags)]
    around = clause.items[except_.start].low in scene.grammar.roles.circumfixes
    part = clause.items[
        except_.start if around else except_.end : min(after, default=len(clause.items))
    ]
    out = _numbers(part, clause, scene)
    placed_out = out.numbers or _by_place(clause, except_.end, scene)
    several = _by_groups(clause, except_.start, scene)
    numbers = tuple(dict.fromkeys((*placed_out, *(several or ())))) or _by_words(part, scene)
    numbers = () if several is None else numbers
    before = _numbers(clause.items[: except_.start], clause, scene).numbers
    if not whole and numbers and not out.lost and set(numbers) < set(before):
        return Target(tuple(n for n in before if n not in numbers), by="all")
    if not whole or not (clause.has("all") or numbers):
        return None
    if not numbers or out.lost:
        return Target(lost=out.lost, doubtful=scene.about)
    return Target(tuple(n for n in scene.about if n not in numbers), by="all")


def _excepted_before(clause: Clause, end: int, scene: Scene) -> Target:
    """Read "14以外": what is left out stands before the word for it."""
    part = clause.items[:end]
    out = _numbers(part, clause, scene)
    numbers = out.numbers or _by_words(part, scene)
    if not numbers or out.lost:
        return Target(lost=out.lost, doubtful=scene.about)
    return Target(tuple(n for n in scene.about if n not in numbers), by="all")


def _by_groups(clause: Clause, start: int, scene: Scene) -> tuple[int, ...] | None:
    """Find what is left out by its words, part by part; `None` where a part may be one of several."""
    if not clause.groups or named_words(clause.items[:start], scene):
        return ()
    each = [_best(words, (), scene) for words in clause.groups]
    return tuple(one[0] for one in each) if all(len(one) == 1 for one in each) else None


def _by_place(clause: Clause, begin: int, scene: Scene) -> tuple[int, ...]:
    """Find what is left out by its place ("except the last two")."""
    place = clause.first("place")
    return placed(clause, scene.about, scene).numbers if place and place.start >= begin else ()


def _says(tags: Sequence[str]) -> bool:
    return any(tag in {"done", "yes"} or tag.startswith("deed") for tag in tags)


def _by_words(items: Sequence[Item], scene: Scene) -> tuple[int, ...]:
    named = named_words(items, scene)
    best = _best(named, (), scene) or tuple(named)  # "salvo la capacitación" of "Capacitar a …"
    best = best or named_actions(items, find(scene.grammar.phrases, items), scene)
    return best if len(best) == 1 else ()


def _words(clause: Clause, scene: Scene, memory: Memory) -> Target | None:
    best = _done_of(_best(clause.named, memory.last, scene), clause, scene)
    by_action = () if best else named_actions(clause.items, clause.found, scene)
    best = best or by_action
    each = [_best(words, (), scene) for words in clause.groups]
    if len(each) > 1 and all(len(one) == 1 for one in each):
        return Target(tuple(dict.fromkeys(one[0] for one in each)), by="words")
    if len(best) == 1:
        if not by_action and _guessed(clause, best[0], memory, scene):
            unsure = scene.grammar.strict and clause.has("part")
            return Target(doubtful=(*memory.last, *best)) if unsure else None
        if (
            scene.single == best[0]
            and scene.grammar.verb_edges
            and _is_modifier(clause, best[0], scene)
        ):
            return None
        if scene.single is not None and best[0] != scene.single and _weak(clause, best[0], scene):
            return None
        return Target(best, by="words")
    return Target(doubtful=best) if best else None


def _done_of(best: tuple[int, ...], clause: Clause, scene: Scene) -> tuple[int, ...]:
    """Of tasks that the same words name, take the one whose verb is said to be done ("在庫データは送りました")."""
    tags = {tag for found in clause.found if "done" not in found.tags for tag in found.tags}
    said = {tag.partition(".")[2] for tag in tags if tag.startswith("deed.")}
    if len(best) <= 1 or not said:
        return best
    language = scene.grammar.language
    own = [n for n in best if said & title_words(scene.by_number[n].title, language).families]
    return tuple(own) if len(own) == 1 else best


def _guessed(clause: Clause, number: int, memory: Memory, scene: Scene) -> bool:
    """Whether a word is only like another task's title, in a sentence about one task ("contraseña")."""
    goes_on = memory.sentence == clause.sentence and len(memory.last) == 1
    return (
        goes_on
        and not scene.grammar.verb_edges
        and number not in memory.last
        and len(clause.named[number]) == 1
        and max(clause.named[number].values()) < 1
    )


def _is_modifier(clause: Clause, number: int, scene: Scene) -> bool:
    """Whether all that was said of a title is a word before its thing ("the terrace" of "Terrace menu")."""
    names = title_words(scene.by_number[number].title, scene.grammar.language).names
    said = clause.named[number]
    return len(said) == 1 and len(names) > 1 and len(names) - 1 not in said


def _weak(clause: Clause, number: int, scene: Scene) -> bool:
    """Whether only a little of another task's title was said, in a talk about one task."""
    return (
        len(clause.named[number]) == 1
        and len(title_words(scene.by_number[number].title, scene.grammar.language).names) > 1
    )


def _best(
    named: dict[int, dict[int, float]], _last: Sequence[int], scene: Scene
) -> tuple[int, ...]:
    """Take the tasks of whose titles most was said; a verb alone names none."""
    scores: dict[int, float] = {}
    for number, places in named.items():
        title = title_words(scene.by_number[number].title, scene.grammar.language)
        verbs_only = title.verb_words.issuperset(title.names)  # "UAT sign-off"
        nouns = [
            place for place in places if verbs_only or title.names[place] not in title.verb_words
        ]
        if not nouns and not scene.grammar.spaced and len(places) > 1:
            nouns = list(places)  # "説明会" is a thing as well
        if nouns:
            verbs = len(places) - len(nouns)
            scores[number] = sum(places[place] for place in nouns) + verbs / 2
    top = max(scores.values(), default=0)
    return tuple(number for number, score in scores.items() if top - score < _TIE)


def _implied(clause: Clause, scene: Scene, memory: Memory) -> Target:
    if any(item.kind == "own" for item in clause.items):
        return Target(doubtful=scene.about, own=True)
    if scene.single is not None and not clause.has("other"):
        return Target((scene.single,), by="single")
    near = clause.sentence == memory.sentence or clause.line == memory.line
    several = any(item.low in scene.grammar.roles.plurals for item in clause.items[:2])
    if memory.last and near and (len(memory.last) == 1 or several) and not clause.has("other"):
        if (
            clause.named
            and scene.grammar.verb_edges
            and clause.named.keys().isdisjoint(memory.last)
        ):
            return Target(doubtful=(*memory.last, *clause.named))  # "training" of "Desk training"
        return Target(memory.last, by="before")
    return Target(doubtful=scene.about)
