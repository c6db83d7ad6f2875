"""What looks like a deed and is none: a wish, an attribute, what was asked of others."""

from collections.abc import Sequence

from bot.reading.hearing import Hearing
from bot.reading.naming import title_words
from bot.reading.phrases import Found
from bot.reading.tokens import Item


def lookalike(heard: Hearing) -> str | None:
    """Say why what looks like a deed is none; `None`: it may be one."""
    return next((why for applies, why in _LOOKALIKES if applies(heard)), None)


def _is_asked_for(heard: Hearing) -> bool:
    """Whether a form that is now as well as past is a wish ("please put it in his name")."""
    found = heard.clause.first("deed")
    if (
        found is None
        or heard.clause.items[found.start].low not in heard.scene.grammar.roles.same_pasts
    ):
        return False
    return any(f.end == found.start and "wish" in f.tags for f in heard.clause.found)


def _is_attribute(heard: Hearing) -> bool:
    """Whether a thing follows the verb, as in "送付済みの資料" (unspaced languages alone)."""
    grammar = heard.scene.grammar
    items = heard.clause.items
    if grammar.spaced or heard.has("mark"):
        return False
    for found in (*heard.clause.spans("done"), *heard.clause.spans("deed")):
        before = items[found.start - 1] if found.start else None
        if found.end - found.start == 1 and before is not None and before.kind == "sign":
            return before.low >= "\u3400"  # "済" is a part of "決済"
        polite = items[found.end - 3 : found.end - 1]
        if found.end >= len(items) or [item.low for item in polite] == ["ま", "し"]:
            continue
        after = items[found.end]
        if after.low == "ー" or _gives_reason(items, found.end):
            continue
        if [item.low for item in items[found.end : found.end + 2]] == ["も", "の"]:
            return True  # "購入したもの"
        thing = after.kind == "kana" or (after.kind == "sign" and after.low >= "\u3400")
        if thing or after.low in grammar.roles.attributes:
            return True
    return False


def _gives_reason(items: Sequence[Item], place: int) -> bool:
    """Whether the verb goes on as a reason ("終わっていますので", "終わったのに")."""
    after = [item.low for item in items[place : place + 2]]
    return after in (["の", "で"], ["の", "に"])


def _is_ready_only(heard: Hearing) -> bool:
    """Whether it is ready for the act that is still to come ("ready to send")."""
    clause = heard.clause
    found = clause.first("done") or clause.first("state")
    if found is None:
        return False
    acts = [f.start for f in clause.spans("act") if f.start > found.end]
    tos = heard.scene.grammar.roles.tos
    if _is_for_another(heard, found):
        return True
    return bool(acts) and acts[0] - found.end <= 2 and clause.items[acts[0] - 1].low in tos  # noqa: PLR2004 - "om te"


def _is_for_another(heard: Hearing, found: Found) -> bool:
    """Whether it is ready for a thing that nothing explains ("todos listos para la foto")."""
    roles, items = heard.scene.grammar.roles, heard.clause.items
    after = items[found.end].low if found.end < len(items) else ""
    if heard.scene.grammar.verb_edges or after not in roles.tos & roles.fors:
        return False
    place = (
        found.end
        + 1
        + (
            items[found.end + 1 : found.end + 2] != []
            and items[found.end + 1].low in roles.articles
        )
    )
    return bool(heard.unknown(place, place + 1))


def _is_handed_on(heard: Hearing) -> bool:
    """Whether somebody was asked to do something ("asked the broker to send me …"), which no title asks for."""
    found = heard.clause.first("deed.ask")
    if found is None or heard.has("done"):
        return False
    tos = heard.scene.grammar.roles.tos
    items = heard.clause.items[found.end :]
    acts = {f.start - found.end for f in heard.clause.spans("act")}
    asked = any(item.low in tos and place + 1 in acts for place, item in enumerate(items) if place)
    language = heard.scene.grammar.language
    titles = (title_words(heard.scene.by_number[n].title, language) for n in heard.target().numbers)
    return asked and not any(title.lows[0] in title.verb_words for title in titles)


def _is_of_reader(heard: Hearing) -> bool:
    """Whether it is who reads this that did it ("the pdf you sent")."""
    found = heard.clause.first("deed")
    if found is None or heard.has("done") or not found.start:
        return False
    return heard.clause.items[found.start - 1].low in heard.scene.grammar.roles.addressees


def _is_relative(heard: Hearing) -> bool:
    """Whether "I sent" only tells which ("the sheet I sent is of last season")."""
    found, roles = heard.clause.first("deed"), heard.scene.grammar.roles
    if found is None or heard.has("done") or found.start < 2:  # noqa: PLR2004 - a thing and "I"
        return False
    items = heard.clause.items
    subject, thing = items[found.start - 1].low in roles.pronouns, items[found.start - 2]
    later = any(item.low in roles.auxiliaries for item in items[found.end :])
    return subject and later and thing.kind == "word"


def _tells_of_other(heard: Hearing) -> bool:
    """Whether "which I did" goes on from another thing than the task."""
    first = heard.clause.items[0].low
    related = heard.clause.joined == "," and first in heard.scene.grammar.roles.relatives
    return related and heard.target().by == "single"


def _is_welcomed(heard: Hearing) -> bool:
    """Whether it is only welcomed that it was done ("super, dass ihr den Raum gebucht habt")."""
    thanked = heard.memory.thanked == heard.clause.sentence and heard.clause.joined == ","
    return thanked and heard.clause.items[0].low in heard.scene.grammar.roles.thats


_LOOKALIKES = (
    (_is_welcomed, "welcomed, not told"),
    (_is_asked_for, "asked of others"),
    (_is_attribute, "says which thing, not that it is done"),
    (_is_ready_only, "ready to be done"),
    (_is_handed_on, "somebody was asked to do it"),
    (_tells_of_other, "says more of something else"),
    (_is_of_reader, "what the reader did"),
    (_is_relative, "says which thing, not that it is done"),
)
