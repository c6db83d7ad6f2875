"""The title of a new task: in quotes, behind the verb, or before it ("会議室の予約をタスクに追加してください")."""

import re
from collections.abc import Sequence

from bot.reading.hearing import Hearing
from bot.reading.phrases import Found
from bot.reading.tokens import Item

# What joins a day, a person or "タスク" to what follows.
_JOINTS = frozenset("にのとしてまでさんを、,はも用")
# What joins a title to the verb behind it.
_ENDS = frozenset("をもにとの、,")

_QUOTED = re.compile(
    r"(?<!\w)'(?P<one>[^']{3,120})'(?!\w)|"
    r"[\"\u201c\u201e\u00ab\u300c]([^\"\u201c\u201d\u201e\u00ab\u00bb\u300d]{3,120})[\"\u201d\u201c\u00bb\u300d]"
)


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


def quoted_title(heard: Hearing) -> str:
    """Find a title that was put in quotation marks, in a clause that speaks of the plan."""
    roles = heard.scene.grammar.roles
    if not any(item.low in roles.plan_words | roles.add_verbs for item in heard.clause.items):
        return ""
    found = _QUOTED.search(heard.words)
    return next(filter(None, found.groups())).strip() if found else ""


def listed_title(heard: Hearing) -> str:
    """Find what is to be put on the plan ("add badges to the list"); "" where it is no new thing, or no wish."""
    grammar, items = heard.scene.grammar, heard.clause.items
    tail = grammar.list_tail.search(heard.words) if grammar.list_tail else None
    place = next((p for p, item in enumerate(items) if item.low in grammar.roles.add_verbs), None)
    told = heard.has("will", "not", "if", "past", "heard", "maybe") or heard.asks()
    if tail is None or place is None or (told and not heard.has("wish")) or heard.clause.numbers:
        return ""
    ends = heard.clause.start + tail.start()
    between = [item for item in items[place + 1 :] if item.end <= ends]
    first = between[0] if between else None
    if first is None or first.kind != "word" or first.low in grammar.roles.pointing:
        return ""
    leads = grammar.roles.links | grammar.roles.openings | grammar.roles.title_courtesy
    led = all(item.low in leads for item in items[:place])
    named = len(between) == 1 and heard.text[first.start].isupper()
    if (
        not (led or heard.has("wish"))
        or named
        or heard.strangers(0, place)
        or any(item.kind in {"person", "mark"} for item in between)
    ):
        return ""
    return heard.text[first.start : between[-1].end]


def title_after(heard: Hearing, begin: int, people: list[Item]) -> str:
    """Take the words that are neither the asking, nor the day, nor the owner."""
    items = heard.clause.items
    left_out = {item.start for item in (*people, *heard.clause.dates)}
    kept: list[Item] = []
    stops = _details(heard)
    for place, item in enumerate(items[begin:], begin):
        if kept and place in stops:
            break
        after = items[place + 1] if place + 1 < len(items) else None
        leads = (
            after is not None
            and after.start in left_out
            and item.low in heard.scene.grammar.roles.leads
        )
        if not kept and item.kind == "mark":
            continue
        if kept and item.low == "(" and not left_out.isdisjoint(i.start for i in items[place:]):
            break
        if item.start not in left_out and not leads:
            kept.append(item)
        elif kept and item.start in left_out and (after is None or after.low == ","):
            break
    idle = heard.scene.grammar.roles.leads
    while kept and (kept[-1].kind == "mark" or kept[-1].low in idle):
        kept.pop()
    return _trimmed(heard.text[kept[0].start : _last(kept)], heard) if kept else ""


def _details(heard: Hearing) -> frozenset[int]:
    """Find where a new task's owner or day is named ("…、担当は…"), in unspaced languages alone."""
    if heard.scene.grammar.spaced:
        return frozenset()
    found = (f for tag in ("assign", "owns", "due") for f in heard.clause.spans(tag))
    return frozenset(f.start for f in found)


def _last(kept: list[Item]) -> int:
    """End the title where its first run of words ends."""
    end = kept[0].end
    for item in kept[1:]:
        end = item.end
    return end


def _trimmed(title: str, heard: Hearing) -> str:
    """Take the asking off both ends of a title; "" where nothing else is left."""
    grammar = heard.scene.grammar
    title = title.strip(" :,-\"'“”„«»().!")
    for lead in grammar.roles.title_leads:
        if title.lower().startswith(f"{lead} ".replace("_", " ")):
            title = title[len(lead) + 1 :]
    title = grammar.title_tail.sub("", title) if grammar.title_tail else title
    polite = all(word.lower().strip(".!") in grammar.roles.title_courtesy for word in title.split())
    return "" if polite else title.strip(" :,-\"'“”、。「」")
