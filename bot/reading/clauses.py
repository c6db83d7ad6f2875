"""A text as clauses: sentences, list items, inline items, and parts between "and" and "but".

A part that only names tasks ("12, 14 and 15 done") belongs to the part that says
something of them (gather.py).
"""

from collections.abc import Iterator, Sequence

from bot.reading.clause import Clause, make_clause
from bot.reading.gather import gather
from bot.reading.listed import deal_out, give_owners
from bot.reading.naming import title_words
from bot.reading.phrases import Found, find
from bot.reading.roles import Roles
from bot.reading.scene import Scene
from bot.reading.tokens import FIRST_PICTURE, Item

_ENDS = {".", "!", "?", ";", "。", "…", "\n", "•"}
_CUTS = {",", "、", "(", ")", "|", "→", ":", "·"}
_ABBREVIATIONS = {"no", "nr", "num", "approx", "ca", "etc", "e", "i", "a", "p", "z", "b", "d", "h"}
_SHORTENED = {"dept", "incl", "excl", "approx", "bzw", "inkl", "bijv", "resp"}
# No sentence is longer; a cut keeps the cost of a text that never ends a matter of its length.
_MOST_WORDS = 80
# Phrases that are not cut, even where they begin with a word that joins ("où en est-on", "n/a").
_WHOLE = {"status", "mine", "help", "stop", "undo", "cancel"}
# More words in a row are a list.
_FEW = 2
# What asks something by itself.
_ASKS = {"asks", "wh", "wish", "status", "mine", "help"}
# After one of these has been said of a task, the next task begins a clause of its own.
_SAID = {"done", "yes", "no", "going", "deed", "date", "part", "cancel"}


def clauses_of(items: Sequence[Item], scene: Scene) -> list[Clause]:
    """Cut a text into clauses, and give names without a verb to the clause that has it."""
    parts: list[Clause] = []
    line = 0
    for number, (sentence, end) in enumerate(_sentences(items)):
        parts += _parts(sentence, end, number, line, scene)
        line += end == "\n"
    return gather(give_owners(deal_out(parts, scene), scene), scene)


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
    return before.low in _SHORTENED or (before.low in _ABBREVIATIONS and glued)


def _opens_line(items: Sequence[Item], place: int) -> bool:
    return place == 0 or items[place - 1].kind == "line" or items[place - 1].low in {"-", "*", ">"}


def _parts(sentence: list[Item], end: str, number: int, line: int, scene: Scene) -> list[Clause]:
    found = find(scene.grammar.phrases, sentence)
    parts: list[Clause] = []
    joined, sign, begin = "", "", 0
    for place in [*_cuts(sentence, found, scene), len(sentence)]:
        part = sentence[begin:place]
        if part:
            clause = make_clause(part, number, line, scene)
            clause.joined, clause.sign = joined, sign
            clause.upto, clause.since = sentence[-1].end, sentence[0].start
            parts.append(clause)
        low = sentence[place].low if place < len(sentence) else ""
        glued = place < len(sentence) and (
            sentence[place].kind in {"task", "lost"} or _follows_mark(sentence, place, found)
        )
        if part and low == ":":
            parts[-1].headed = True
        joined, begin = _joint(low, scene, joined if not part else ""), place + (not glued)
        sign = low
    _bound(parts)
    if parts:
        for clause in _asked(parts):
            clause.asked = end == "?"
        parts[-1].headed |= sentence[-1].low == ":"
    return parts


def _asked(parts: Sequence[Clause]) -> Sequence[Clause]:
    """Find the parts that a question mark belongs to: mostly the last.

    Not where that says what for ("can I see the plan, so I don't look silly?"); all, where
    each is but a word ("done, stop, cancel?").
    """
    if len(parts) > _FEW and all(len(part.items) == 1 for part in parts):
        return parts
    told = len(parts) > 1 and parts[-1].joined == "but" and not parts[-1].has(*_ASKS)
    return parts[-2:-1] if told and parts[-2].has(*_ASKS) else parts[-1:]


def _bound(parts: Sequence[Clause]) -> None:
    """Let what a part's reason may take in end where another task is named."""
    for place, part in enumerate(parts):
        others = (p.start for p in parts[place + 1 :] if p.numbers)
        part.upto = min(part.upto, *others, part.upto)


def _joint(low: str, scene: Scene, before: str) -> str:
    if low in scene.grammar.roles.breaks or before == "but" or low == "が":
        return "but"
    return "and" if low in scene.grammar.roles.links or before == "and" else ","


def _cuts(sentence: Sequence[Item], found: Sequence[Found], scene: Scene) -> Iterator[int]:
    inside = {place for f in found for place in range(f.start + _opens_late(f), f.end)}
    inside -= {p for f in found for p in _trailing(f) if _leads_to_task(sentence, p, scene)}
    adding = next((f.start for f in found if "add" in f.tags), len(sentence))
    words = scene.grammar.roles.links | scene.grammar.roles.breaks
    begin = 0
    for place in range(len(sentence)):
        if place > adding:
            return
        if place in inside:
            continue
        if (
            _separates(sentence, place)
            or _is_picture(sentence, place, found)
            or _relates(sentence, place, found, scene)
            or _links(sentence, place, words, scene)
            or _begins(sentence, place, begin, found)
            or _explains(sentence, place, scene)
            or _follows_mark(sentence, place, found)
        ):
            yield place
            begin = place


def _opens_late(found: Found) -> bool:
    """Whether a phrase that begins with "and" may still be cut off there ("and add …")."""
    return _WHOLE.isdisjoint(found.tags) or found.end - found.start == 1


def _trailing(found: Found) -> Iterator[int]:
    """Give the places that a gap at a phrase's end took in, from the last one back."""
    passed, place = set(found.passed), found.end - 1
    while place in passed:
        yield place
        place -= 1


def _leads_to_task(sentence: Sequence[Item], place: int, scene: Scene) -> bool:
    """Whether a phrase's gap ran over "and" into the next task ("la 54 la dejo para el viernes y la 53 …")."""
    after = sentence[place + 1 : place + 3]
    joins = sentence[place].low in scene.grammar.roles.links | scene.grammar.roles.breaks
    return joins and any(item.kind in {"task", "lost"} for item in after)


def _links(sentence: Sequence[Item], place: int, words: frozenset[str], scene: Scene) -> bool:
    """Whether a word joins two parts; "と" does only between things that are named."""
    if not scene.grammar.spaced and sentence[place].low == "が" and place:
        return _ends_verb(sentence, place - 1)  # "終わりましたが": but
    if sentence[place].low not in words or "=é" in sentence[place].edges:
        return False  # "é" is "is", not "and"
    roles = scene.grammar.roles
    if sentence[place].low in roles.loose_breaks and _is_loose(sentence, place, roles):
        return False
    if sentence[place].low in roles.leaving_but and _leaves_out(sentence, place, scene):
        return False
    return scene.grammar.spaced or (place > 0 and sentence[place - 1].kind in {"task", "lost"})


def _is_loose(sentence: Sequence[Item], place: int, roles: Roles) -> bool:
    """Whether "so" belongs to the word beside it ("I think so", "so far")."""
    after = sentence[place + 1].low if place + 1 < len(sentence) else ""
    return after in roles.degrees or (
        place > 0 and sentence[place - 1].low in roles.breaks_not_after
    )


def _leaves_out(sentence: Sequence[Item], place: int, scene: Scene) -> bool:
    """Whether nothing but tasks follow "all complete but", by their numbers or their titles' words."""
    rest = [item for item in sentence[place + 1 :] if item.kind != "mark"]
    joins = scene.grammar.roles.links | scene.grammar.roles.articles
    language = scene.grammar.language
    titles = {name for task in scene.tasks for name in title_words(task.title, language).names}
    named = [item for item in rest if item.kind == "task" or item.low in titles]
    return bool(named) and all(item in named or item.low in joins for item in rest)


def _ends_verb(sentence: Sequence[Item], place: int) -> bool:
    """Whether a verb or "です" ends there: "ません" does, "さん" does not."""
    before = sentence[place - 1].low if place else ""
    return sentence[place].low in {"た", "す"} or (sentence[place].low == "ん" and before == "せ")


def _separates(sentence: Sequence[Item], place: int) -> bool:
    item = sentence[place]
    if item.kind != "mark":
        return False
    if item.low == ":":
        before = sentence[place - 1] if place else None
        return before is not None and before.kind not in {"task", "lost", "own"}
    if item.low in _CUTS or (item.low == "/" and place and sentence[place - 1].kind == "sign"):
        return True  # "10完了/13完了"
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


def _is_picture(sentence: Sequence[Item], place: int, found: Sequence[Found]) -> bool:
    """Whether a sign is an emoji that says no state: it ends what was said, as a comma does."""
    item = sentence[place]
    if item.kind != "mark" or item.low < FIRST_PICTURE or item.low in "「」『』【】〈〉《》":
        return False
    tags = {tag for f in found if f.start == place for tag in f.tags}
    return tags <= {"thanks", "filler"}


def _relates(sentence: Sequence[Item], place: int, found: Sequence[Found], scene: Scene) -> bool:
    """Whether "which" says something of what was left out ("all but 14, which …")."""
    if sentence[place].low not in scene.grammar.roles.relatives:
        return False
    return any("except" in f.tags and f.end < place for f in found)


def _follows_mark(sentence: Sequence[Item], place: int, found: Sequence[Found]) -> bool:
    """Whether a check mark has just said all of a task ("72 ✅ remind me about 78", "diseño aprobado ✅ manual en curso")."""
    if place < 2 or sentence[place].kind != "word":  # noqa: PLR2004 - a task and its mark
        return False
    mark = sentence[place - 1]
    if mark.kind != "mark":
        return False
    done = any(f.start == place - 1 and f.end == place and "done" in f.tags for f in found)
    more = {t.partition(".")[0] for f in found if f.start >= place for t in f.tags}
    named = sentence[place - 2].kind == "task" or bool(more & {*_SAID, "going", "block", "will"})
    return done and named


def _explains(sentence: Sequence[Item], place: int, scene: Scene) -> bool:
    """Whether what follows a day says why ("extend to Friday as two plants are closed")."""
    causes = scene.grammar.roles.causes
    return place > 0 and sentence[place].low in causes and sentence[place - 1].when is not None


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
        if named[0] <= f.start < place
        and f.end - 1 > named[0]
        and _SAID & {t.partition(".")[0] for t in f.tags}
    ]
    dated = [p for p, other in enumerate(before, begin) if other.when and p > named[0]]
    closes = sentence[place - 1]
    ended = any(f.end == place for f in said) or bool(closes.when)
    return ended and bool(said or dated)
