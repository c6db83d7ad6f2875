"""Whether a verb's own form says that it has been."""

from collections.abc import Sequence

from bot.reading.hearing import Hearing
from bot.reading.tokens import Item

# No part that a Dutch verb is parted from is longer ("klaar-ge-zet").
_LONG_PREFIX = 6
# What was done and is so still.
_LASTING = ("ています", "ております", "てます", "ている", "てある", "てあります", "てます")


def told_as_past(heard: Hearing) -> bool:
    """Whether the verb's own form says that it has been ("金曜日に返送しました", "is vrijdag afgerond")."""
    roles = heard.scene.grammar.roles
    items = heard.clause.items
    said = [*heard.clause.spans("done"), *heard.clause.spans("deed")]
    if any(
        items[f.end - 1].low in roles.past_endings or _is_over(items[f.start : f.end]) for f in said
    ):
        return True
    before = (item for f in said for item in items[max(0, f.start - 1) : f.end])
    if any(item.low in roles.havings and "=à" not in item.edges for item in before):
        return True  # "on a bouclé ça mercredi"
    helped = any(item.low in roles.perfects for item in items)
    return helped and any(_is_participle(items[f.end - 1].low) for f in said)


def _is_over(items: Sequence[Item]) -> bool:
    """Whether "済" stands before a polite ending ("送付済みです"), or it lasts ("終わっています")."""
    lasts = "".join(item.low for item in items).endswith(_LASTING)
    return len(items) > 1 and (lasts or any(item.low == "済" for item in items))


def _is_participle(low: str) -> bool:
    """Whether a Dutch word is a past participle ("afgerond", "verstuurd"), not an adjective ("klaar")."""
    place = low.find("ge")
    built = 0 <= place < _LONG_PREFIX or low.startswith(("ver", "be", "ont", "her", "vol", "onder"))
    return built and low.endswith(("t", "d", "en"))
