"""The title of a new task where the verb stands behind it ("会議室の予約をタスクに追加してください")."""

from collections.abc import Sequence

from bot.reading.hearing import Hearing
from bot.reading.phrases import Found
from bot.reading.tokens import Item

# What joins a day, a person or "タスク" to what follows.
_JOINTS = frozenset("にのとしてまでさんを、,はも用")
# What joins a title to the verb behind it.
_ENDS = frozenset("をもにとの、,")


def title_before(heard: Hearing, found: Found) -> str:
    """Take the words before the verb that are neither a day, a person nor the plan; "" for none."""
    items = heard.clause.items[: found.start]
    lists = heard.scene.grammar.roles.lists
    begin = 0
    for place, item in enumerate(items):
        if item.when or item.kind == "person" or item.low in lists:
            begin = _behind(items, place + 1)
    end = len(items)
    while end > begin and items[end - 1].low in _ENDS:
        end -= 1
    kept = items[begin:end]
    if all(_is_hiragana(item) for item in kept):
        return ""
    return heard.text[kept[0].start : kept[-1].end]


def puts_elsewhere(heard: Hearing, found: Found) -> bool:
    """Whether something is put into a thing that is no plan ("スープに塩を追加してください")."""
    items = heard.clause.items
    if {item.low for item in items} & heard.scene.grammar.roles.lists:
        return False
    return any(item.low == "に" for item in items[: found.start])


def _behind(items: Sequence[Item], place: int) -> int:
    while place < len(items) and items[place].low in _JOINTS:
        place += 1
    return place


def _is_hiragana(item: Item) -> bool:
    return "\u3041" <= item.low[:1] <= "\u309f" or item.kind == "mark"


def is_deed(heard: Hearing, found: Found) -> bool:
    """Whether what stands before the verb is itself something to be done ("予約を追加")."""
    return any(f.end <= found.start for f in heard.clause.spans("act"))
