"""A text as clauses: sentences, list items, inline items, and parts between "and" and "but".

A part that only names tasks ("12, 14 and 15 done") belongs to the part that says
something of them.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from bot.reading.naming import named_words
from bot.reading.phrases import Found, find
from bot.reading.scene import Scene
from bot.reading.tokens import Item

_ENDS = {".", "!", "?", ";", "。", "…", "\n", "•", "！", "？"}
_CUTS = {",", "、", "(", ")", "|", "→", ":", "·"}
_ABBREVIATIONS = {"no", "nr", "num", "approx", "ca", "etc", "e", "i", "a", "p", "z", "b", "d", "h"}
_PREDICATES = {
    "done", "mark", "part", "going", "block", "freed", "cancel", "keep", "reopen", "remind", "assign", "owns", "yes",
    "no", "same", "late", "notme", "meet", "away", "deed", "act", "eta", "asks", "wh", "stop", "undo", "status", "add", "not", "state", "open",
    "none", "speaker", "turnto", "move", "until", "moretime", "maybe", "heard", "help", "mine",
}  # fmt: skip
# No sentence is longer; a cut keeps the cost of a text that never ends a matter of its length.
_MOST_WORDS = 80
# Phrases that are not cut, even where they begin with a word that joins ("où en est-on", "n/a").
_WHOLE = {"status", "mine", "help", "stop", "undo", "cancel"}
# After one of these has been said of a task, the next task begins a clause of its own.
_SAID = {"done", "yes", "no", "going", "deed", "date", "part", "cancel"}


@dataclass
class Clause:
    """A part of a sentence that says one thing.

    `joined` is what stands before it: "" (a sentence's beginning), "," or "and"
    or "but". `ended` is the sentence's end, `upto` the place where the sentence ends.
    """

    items: list[Item]
    found: list[Found]
    sentence: int
    line: int
    joined: str = ""
    asked: bool = False
    headed: bool = False
    upto: int = 0
    tags: frozenset[str] = frozenset()
    named: dict[int, dict[int, float]] = field(default_factory=dict)
    groups: list[dict[int, dict[int, float]]] = field(default_factory=list)

    @property
    def start(self) -> int:
        """Where it begins in the text."""
        return self.items[0].start

    @property
    def end(self) -> int:
        """Where it ends in the text."""
        return max(item.end for item in self.items)

    def spans(self, tag: str) -> Iterator[Found]:
        """The phrases with a tag, or of a tag's family."""
        for found in self.found:
            if any(t == tag or t.partition(".")[0] == tag for t in found.tags):
                yield found

    def first(self, tag: str) -> Found | None:
        """The first phrase with a tag."""
        return next(self.spans(tag), None)

    def has(self, *tags: str) -> bool:
        """Whether one of the tags is there."""
        return not self.tags.isdisjoint(tags)

    @property
    def dates(self) -> list[Item]:
        """The dates that may be meant, gone by ones left out."""
        return [item for item in self.items if item.when and not item.when.past]

    @property
    def numbers(self) -> list[Item]:
        """The items that name a task, shown or not."""
        return [item for item in self.items if item.kind in {"task", "lost", "own"}]


def clauses_of(items: Sequence[Item], scene: Scene) -> list[Clause]:
    """Cut a text into clauses, and give names without a verb to the clause that has it."""
    parts: list[Clause] = []
    line = 0
    for number, (sentence, end) in enumerate(_sentences(items)):
        parts += _parts(sentence, end, number, line, scene)
        line += end == "\n"
    return _gather(parts, scene)


def _sentences(items: Sequence[Item]) -> Iterator[tuple[list[Item], str]]:
    sentence: list[Item] = []
    for place, item in enumerate(items):
        if len(sentence) > _MOST_WORDS:
            yield sentence, ""
            sentence = []
        if item.low in _ENDS and item.kind in {"mark", "line"} and not _goes_on(items, place):
            yield sentence, item.low
            sentence = []
        else:
            sentence.append(item)
    yield sentence, "\n"


def _goes_on(items: Sequence[Item], place: int) -> bool:
    """Whether a full stop belongs to an abbreviation or a list's numbering."""
    if items[place].low != "." or place == 0:
        return False
    before = items[place - 1]
    after = items[place + 1] if place + 1 < len(items) else None
    if before.kind in {"task", "lost", "own"} and _opens_line(items, place - 1):
        return True
    glued = after is not None and after.start == items[place].end and after.kind == "word"
    return before.low in _ABBREVIATIONS and glued


def _opens_line(items: Sequence[Item], place: int) -> bool:
    return place == 0 or items[place - 1].kind == "line" or items[place - 1].low in {"-", "*", ">"}


def _parts(sentence: list[Item], end: str, number: int, line: int, scene: Scene) -> list[Clause]:
    found = find(scene.grammar.phrases, sentence)
    parts: list[Clause] = []
    joined, begin = "", 0
    for place in [*_cuts(sentence, found, scene), len(sentence)]:
        part = sentence[begin:place]
        if part:
            clause = _clause(part, number, line, scene)
            clause.joined = joined
            clause.upto = sentence[-1].end
            parts.append(clause)
        low = sentence[place].low if place < len(sentence) else ""
        glued = place < len(sentence) and sentence[place].kind in {"task", "lost"}
        if part and low == ":":
            parts[-1].headed = True
        joined, begin = _joint(low, scene, joined if not part else ""), place + (not glued)
    if parts:
        parts[-1].asked = end == "?"
        parts[-1].headed |= sentence[-1].low == ":"
    return parts


def _joint(low: str, scene: Scene, before: str) -> str:
    if low in scene.grammar.breaks or before == "but":
        return "but"
    return "and" if low in scene.grammar.links or before == "and" else ","


def _cuts(sentence: Sequence[Item], found: Sequence[Found], scene: Scene) -> Iterator[int]:
    inside = {place for f in found for place in range(f.start + _opens_late(f), f.end)}
    adding = next((f.start for f in found if "add" in f.tags), len(sentence))
    words = scene.grammar.links | scene.grammar.breaks
    begin = 0
    for place, item in enumerate(sentence):
        if place > adding:
            return
        if place in inside:
            continue
        if (
            _separates(sentence, place)
            or _links(sentence, place, words, scene)
            or _begins(sentence, place, begin, found)
        ):
            yield place
            begin = place


def _opens_late(found: Found) -> bool:
    """Whether a phrase that begins with "and" may still be cut off there ("and add …")."""
    return _WHOLE.isdisjoint(found.tags) or found.end - found.start == 1


def _links(sentence: Sequence[Item], place: int, words: frozenset[str], scene: Scene) -> bool:
    """Whether a word joins two parts; "と" does only between things that are named."""
    if sentence[place].low not in words:
        return False
    if (
        sentence[place].low == "so"
        and place
        and sentence[place - 1].low in scene.grammar.breaks_not_after
    ):
        return False
    return scene.grammar.spaced or (place > 0 and sentence[place - 1].kind in {"task", "lost"})


def _separates(sentence: Sequence[Item], place: int) -> bool:
    item = sentence[place]
    if item.kind != "mark":
        return False
    if item.low == ":":
        before = sentence[place - 1] if place else None
        return before is not None and before.kind not in {"task", "lost", "own"}
    if item.low in _CUTS:
        return True
    if item.low not in {"-", "/"}:
        return False
    after = sentence[place + 1] if place + 1 < len(sentence) else None
    before = sentence[place - 1] if place else None
    glued = (
        before is not None
        and after is not None
        and (before.end == item.start and after.start == item.end)
    )
    return not glued


def _begins(sentence: Sequence[Item], place: int, begin: int, found: Sequence[Found]) -> bool:
    """Whether another task is named after something was said of one ("53 ✅ 54 ✅")."""
    item = sentence[place]
    tags = {tag for f in found if f.start == place for tag in f.tags}
    if item.kind not in {"task", "lost"} and "rest" not in tags:
        return False
    before = sentence[begin:place]
    named = [p for p, other in enumerate(before, begin) if other.kind in {"task", "lost"}]
    if not named:
        return False
    said = [
        f
        for f in found
        if named[0] < f.start < place and _SAID & {t.partition(".")[0] for t in f.tags}
    ]
    dated = [p for p, other in enumerate(before, begin) if other.when and p > named[0]]
    closes = sentence[place - 1]
    ended = any(f.end == place for f in said) or bool(closes.when)
    return ended and bool(said or dated)


def _clause(items: list[Item], sentence: int, line: int, scene: Scene) -> Clause:
    found = find(scene.grammar.phrases, items)
    tags = {tag for f in found for tag in f.tags}
    tags |= {tag.partition(".")[0] for tag in tags}
    named = named_words(_naming(items, found), scene)
    return Clause(items, found, sentence, line, tags=frozenset(tags), named=named)


# Words in these phrases name no task ("everything on the list").
_NAMELESS = {
    "all",
    "rest",
    "both",
    "none",
    "thanks",
    "status",
    "mine",
    "help",
    "stop",
    "undo",
    "keep",
    "tell",
    "mark",
}


def _naming(items: Sequence[Item], found: Sequence[Found]) -> list[Item]:
    silent = {
        place
        for f in found
        if _NAMELESS.issuperset(f.tags) and f.end - f.start > 1
        for place in range(f.start, f.end)
    }
    return [item for place, item in enumerate(items) if place not in silent]


def _gather(parts: Sequence[Clause], scene: Scene) -> list[Clause]:
    """Give each part that only names tasks to its neighbour: the next, or the one before."""
    gathered: list[Clause] = []
    carried: list[Clause] = []
    for place, part in enumerate(parts):
        if gathered and not carried and _is_exception(part, gathered[-1]):
            gathered[-1] = _merge([gathered[-1]], part, scene)
        elif gathered and not carried and _shares_day(gathered[-1], part):
            gathered[-1] = _merge([gathered[-1]], part, scene)
        elif not _only_names(part, scene):
            part = _merge(carried, part, scene) if _may_carry(carried, part) else part
            if carried and part.start != carried[0].start:
                gathered += carried
            carried = []
            gathered.append(part)
        elif gathered and not carried and _takes(gathered[-1], part, parts[place + 1 :], scene):
            gathered[-1] = _merge([gathered[-1]], part, scene)
        else:
            carried.append(part)
    return gathered + carried


def _is_exception(part: Clause, before: Clause) -> bool:
    """Whether a part only goes on with "except …"."""
    first = part.first("except")
    return first is not None and first.start == 0 and part.sentence == before.sentence


def _shares_day(before: Clause, part: Clause) -> bool:
    """Whether two tasks share the day said after the second ("I'll finish 12 and 14 by Friday")."""
    return (
        part.joined == "and"
        and part.sentence == before.sentence
        and bool(part.dates)
        and bool(part.numbers or part.named)
        and not part.tags & (_PREDICATES - {"eta"})
        and before.has("will", "act", "move")
        and not before.dates
        and bool(before.numbers)
    )


def _only_names(part: Clause, scene: Scene) -> bool:
    if part.tags & _PREDICATES or any(item.when for item in part.items):
        return False
    if not (part.numbers or part.named or part.has("rest", "all", "both", "place")):
        return False
    return not strangers(part, scene)


def _may_carry(carried: Sequence[Clause], part: Clause) -> bool:
    """Whether names may go on to the next part: in their sentence, or as the line's heading."""
    if not carried:
        return False
    last = carried[-1]
    if last.sentence == part.sentence:
        return part.joined != "but" and bool(part.tags & _PREDICATES or part.dates)
    near = part.line - last.line <= 1 and not part.joined
    return near and not part.numbers and bool(part.tags & _PREDICATES or part.dates)


def _takes(before: Clause, part: Clause, after: Sequence[Clause], scene: Scene) -> bool:
    """Whether names belong to what was said before them ("finished 12 and 14")."""
    if part.asked or not (before.tags & _PREDICATES or before.dates):
        return False
    if before.sentence != part.sentence:
        return before.headed and _verb_first(before) and 0 < part.line - before.line <= 12
    if before.has("except"):
        return True
    if part.joined == "but":
        return before.has("all")
    return _verb_first(before) and scene.grammar.head_first


def _verb_first(clause: Clause) -> bool:
    """Whether something is said before the first task is named ("finished 12")."""
    said = [f.start for f in clause.found if {t.partition(".")[0] for t in f.tags} & _PREDICATES]
    named = [place for place, item in enumerate(clause.items) if item.kind in {"task", "lost"}]
    return min(said, default=len(clause.items)) < min(named, default=len(clause.items))


def _merge(before: Sequence[Clause], part: Clause, scene: Scene) -> Clause:
    items = [item for clause in (*before, part) for item in clause.items]
    merged = _clause(items, part.sentence, part.line, scene)
    merged.joined = before[0].joined
    merged.asked = part.asked
    merged.headed = part.headed or (before[0].headed and before[0].line < part.line)
    merged.upto = part.upto
    for clause in (*before, part):
        merged.groups += clause.groups or (
            [clause.named] if clause.named and not clause.numbers else []
        )
    return merged


def strangers(clause: Clause, scene: Scene, begin: int = 0, end: int | None = None) -> list[Item]:
    """List the words that nothing explains: no phrase, no filler, no title, no name, no adjunct."""
    tables = scene.grammar
    if not tables.spaced:
        return []
    covered = {place for f in clause.found for place in range(f.start, f.end)}
    titled = _titled(clause, scene)
    unknown: list[Item] = []
    adjunct = 0
    for place, item in enumerate(clause.items[:end]):
        known = place in covered or item.low in tables.sets["filler"] or item.low in titled
        if item.low in tables.sets["prep"]:
            adjunct = 4
        elif place in covered:
            adjunct = 0
        adjunct -= 1
        if (
            known
            or item.kind not in {"word", "number", "kana"}
            or item.low in tables.sets["generic"]
        ):
            continue
        if adjunct <= 0 and place >= begin:
            unknown.append(item)
    return unknown


def _titled(clause: Clause, scene: Scene) -> frozenset[str]:
    from bot.reading.naming import alike, title_words

    language = scene.grammar.language
    names = [
        title_words(scene.by_number[number].title, language).names[place]
        for number, places in clause.named.items()
        for place in places
    ]
    return frozenset(
        item.low for item in clause.items if any(alike(item.low, name) for name in names)
    )
