"""Which tasks a text names by number: as shown, with the plan's key, behind an article."""

from collections.abc import Sequence
from itertools import takewhile

from bot.reading.dates import FRACTIONS
from bot.reading.prefixes import is_marker, prefixed
from bot.reading.scene import Scene
from bot.reading.tokens import FIRST_PICTURE, Item, fold

_MOST_NUMBER = 100_000
# "2019 to 2023" are years.
_YEARS = range(1990, 2050)
_DASHES = {"-", "\u2013"}


def task_item(first: Item, last: Item, number: int) -> Item:
    """Put one item in the place of the words that name a task."""
    return Item("task", first.low, first.start, last.end, ("@task",), number)


def find_numbers(items: Sequence[Item], scene: Scene) -> list[Item]:
    """Put task items in the place of the numbers that name tasks."""
    result: list[Item] = []
    for place, item in enumerate(items):
        after = _after(items, place, scene)
        if item.kind == "pair":
            result += _range(item, scene)
        elif item.kind == "number" and item.number is not None:
            _number(result, item, after, scene)
            _through(result, scene)
            _up_to(result, scene)
        elif _is_spelled(result, item, scene):
            result.append(task_item(item, item, item.number or 0))
        else:
            result.append(item)
    return result


def _after(items: Sequence[Item], place: int, scene: Scene) -> Item | None:
    """Take the item behind a number; of "から" the last, since "12か" alone counts months."""
    behind = items[place + 1 : place + 3]
    if scene.grammar.spaced or not behind:
        return behind[0] if behind else None
    through = "".join(item.low for item in behind) in scene.grammar.roles.thrus
    return behind[-1 if through else 0]


def _is_spelled(result: Sequence[Item], item: Item, scene: Scene) -> bool:
    """Whether a numeral in letters names a task that was shown ("la cuatro", "nummer vier")."""
    named = item.kind == "word" and "@n" in item.edges and item.number in scene.shown
    return named and bool(result) and result[-1].low in scene.grammar.roles.spelled_after


def find_called(items: Sequence[Item], scene: Scene) -> list[Item]:
    """Put a task in the place of "le 3", which is no day where the task 3 is spoken of."""
    articles = scene.grammar.roles.task_articles
    if not articles or len(scene.shown) == 1:
        return list(items)
    result: list[Item] = []
    for place, item in enumerate(items):
        after = items[place + 1] if place + 1 < len(items) else None
        if result and result[-1].low in articles and _is_called(result, item, after, scene):
            result.append(task_item(result.pop(), item, item.number or 0))
        else:
            result.append(item)
    return result


def _is_called(result: list[Item], item: Item, after: Item | None, scene: Scene) -> bool:
    """Whether what is left out, or what a clause begins with, is a number that was shown."""
    roles = scene.grammar.roles
    before = result[-2] if len(result) > 1 else None
    counted = after is not None and after.low in roles.counted  # "voor 15 uur"
    if item.kind != "number" or item.number not in scene.shown or counted:
        return False
    if before is not None and before.low in roles.leaving_out:
        return True
    if before is not None and before.low in roles.fors and after is not None:
        heads = len(result) < 3 or result[-3].kind in {"mark", "line"}  # noqa: PLR2004 - "pour le 17, …"
        return heads and (after.low == "," or after.kind == "word") and "@mon" not in after.edges
    opens = before is None or before.kind in {"mark", "line"} or before.low in roles.links
    return opens and after is not None and after.kind == "word" and "@mon" not in after.edges


def _range(item: Item, scene: Scene) -> list[Item]:
    """Read "12-15" and "12/14" where both ends were shown."""
    parts = [int(part) for part in item.low.replace("-", "/").replace(".", "/").split("/")]
    if item.low in FRACTIONS:
        return [Item("word", "half", item.start, item.end, ("half",))]
    if not scene.shown.issuperset(parts) or "." in item.low:
        return [item]
    first, last = sorted(parts)
    within = parts if "/" in item.low else range(first, last + 1)
    return [task_item(item, item, task.number) for task in scene.tasks if task.number in within]


def _through(result: list[Item], scene: Scene) -> None:
    """Read "12 to 15", "12 t/m 15" and "de la 12 a la 15" as the tasks between, but for "push 12 to 15"."""
    last = result[-1]
    ends = (place for place in range(len(result) - 2, max(-1, len(result) - 6), -1))
    place = next((place for place in ends if result[place].kind == "task"), None)
    if place is None or last.kind != "task":
        return
    roles = scene.grammar.roles
    between = [item.low for item in result[place + 1 : -1] if item.low not in roles.articles]
    before, first = result[place - 1] if place else None, result[place]
    leads = roles.task_words | roles.articles | roles.origins
    opens = before is None or before.kind != "word" or before.low in leads
    said = "".join(item.low for item in result[place + 1 : -1])
    if not opens or {"".join(between), said}.isdisjoint(roles.thrus | _DASHES):
        return
    low, high = sorted((first.number or 0, last.number or 0))
    within = [task.number for task in scene.tasks if low <= task.number <= high]
    result[place:] = [task_item(first, last, number) for number in within]


def _up_to(result: list[Item], scene: Scene) -> None:
    """Read "everything up to and including 63" as the tasks shown up to it."""
    before, last = result[-2:-1], result[-1]
    included = before and before[0].low in scene.grammar.roles.including
    if last.kind != "task" or not included:
        return
    result[-1:] = [
        task_item(last, last, task.number)
        for task in scene.tasks
        if task.number <= (last.number or 0)
    ]


def _number(result: list[Item], item: Item, after: Item | None, scene: Scene) -> None:
    number, before = item.number, result[-1] if result else None
    if number is None:
        return
    led = prefixed(result, item, scene)
    if not led and not _stands_alone(result, item, after, scene):
        result.append(item)
        return
    if is_marker(before, after) and number not in scene.shown and not led:
        kind = "own"
    else:
        kind = "task" if number in scene.shown else "lost"
    start = result.pop().start if led and before else item.start
    named = Item(kind, item.low, start, item.end, ("@task", "@n", "@number"), number)
    if kind == "own":
        named.edges = ()
    result.append(named)


def _stands_alone(result: Sequence[Item], item: Item, after: Item | None, scene: Scene) -> bool:
    """Whether a bare number may name a task: no unit, no noun and no "at" beside it."""
    number, before = item.number, result[-1] if result else None
    if number is None or not 0 < number < _MOST_NUMBER:
        return False
    shown = number in scene.shown
    if not shown and (number in _YEARS or _is_of_title(number, scene)):
        return False
    taken = before is not None and _is_taken(before, item, scene)
    excused = _is_verb_before(result, scene) or _is_reached(result, scene)
    counted = _goes_with_count(result, scene) or _counts_again(result, after, scene)
    if counted or (taken and not excused):
        return False
    if not _goes_on(after, item, scene):
        return False
    if shown or (after is not None and _says_same(after, scene)):
        return True
    return _opens(before, scene) and after is not None and after.low not in {",", "?"}


def _goes_with_count(result: Sequence[Item], scene: Scene) -> bool:
    """Whether a number joined to it before was no task though shown ("pages 14 and 15")."""
    if len(result) < 3 or result[-1].low not in scene.grammar.roles.links:  # noqa: PLR2004 - "pages 14 and"
        return False
    return result[-2].kind == "number" and result[-2].number in scene.shown


def _counts_again(result: Sequence[Item], after: Item | None, scene: Scene) -> bool:
    """Whether it counts what was counted before ("12 people on the first day and 14 on the second")."""
    if after is None or after.low not in scene.grammar.sets["prep"] or not result:
        return False
    linked = result[-1].low in scene.grammar.roles.links
    clause = takewhile(lambda item: item.kind not in {"line", "mark", "task"}, reversed(result))
    return linked and any(item.kind == "number" for item in clause)


def _is_verb_before(result: Sequence[Item], scene: Scene) -> bool:
    """Whether the word before is a verb that no table knows, after "not" ("haven't touched 41")."""
    if len(result) < 2 or result[-1].low in scene.grammar.known:  # noqa: PLR2004 - "not" and a verb
        return False
    return result[-2].low in scene.grammar.roles.negatives and result[-1].low.endswith("ed")


def _is_reached(result: Sequence[Item], scene: Scene) -> bool:
    """Whether a range of tasks ends here ("les tâches 15 à 21")."""
    return (
        len(result) > 1
        and result[-2].kind == "task"
        and result[-1].low in scene.grammar.roles.thrus
    )


def _is_taken(before: Item, item: Item, scene: Scene) -> bool:
    """Whether the word before makes a number its own: "v2", "at 5", "route 97", "all 3"."""
    if before.end == item.start and before.kind in {"word", "number", "kana"}:
        return True
    if before.low in scene.grammar.roles.count_before or _is_noun(before, item, scene):
        return True
    return item.number == len(scene.about) and "@n" in scene.grammar.phrases.get(before.low, {})


def _is_noun(before: Item, item: Item, scene: Scene) -> bool:
    """Whether the word before makes the number its own ("route 97", "bay 12")."""
    tables = scene.grammar
    if not tables.roles.belongs or before.kind != "word" or before.low in scene.called:
        return False
    known = tables.sets["filler"] | tables.sets["prep"] | tables.sets["generic"]
    unknown = before.low not in tables.known and before.low not in known
    return unknown or _is_in_title(before.low, item.low, scene)


def _is_of_title(number: int, scene: Scene) -> bool:
    """Whether a title has that number ("Open port 443")."""
    return any(str(number) in task.title.split() for task in scene.tasks)


def _is_in_title(before: str, number: str, scene: Scene) -> bool:
    """Whether a title says the same of a number ("Route 97 timetable")."""
    return any(f"{before} {number}" in fold(task.title) for task in scene.tasks)


def _opens(before: Item | None, scene: Scene) -> bool:
    return (
        before is None
        or before.kind in {"line", "task", "lost"}
        or (
            before.kind == "mark" and before.low >= FIRST_PICTURE
        )  # what follows "61 ✔" is said anew
        or (
            before.low in {",", ".", ";", "-", "*", "•", "!", "("}
            or before.low in scene.grammar.roles.links
        )
    )


def _goes_on(after: Item | None, item: Item, scene: Scene) -> bool:
    if after is None or after.kind in {"line", "date", "number", "pair"}:
        return True
    if after.kind == "mark":
        return after.low not in {"%", "$", "€", "°", "£"}
    if after.start == item.end and after.kind == "word":
        return False
    low = after.low
    if low in scene.grammar.roles.counted:
        # "Only 14 left", of three tasks, is task 14.
        return low in scene.grammar.roles.remaining and (item.number or 0) > len(scene.about)
    if not scene.grammar.spaced or low in scene.called | scene.grammar.roles.thrus:
        return True
    known = any(edge in scene.grammar.phrases for edge in after.edges if edge)
    return known or low in scene.grammar.sets["filler"] or _says_title(after, scene)


def _says_same(after: Item, scene: Scene) -> bool:
    """Whether it is said to be as another was ("la primera ya está, la 39 también")."""
    return "same" in scene.grammar.phrases.get(after.low, {}).get("", ())


def _says_title(after: Item, scene: Scene) -> bool:
    """Whether a word is the past of a title's verb that no table knows ("11 opgekuist")."""
    from bot.reading.naming import unheard_verb  # which needs this module

    return unheard_verb(after, scene) is not None
