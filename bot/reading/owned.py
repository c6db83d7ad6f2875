"""A title's own verb: what a phrase says of other tasks, it does not say of the one that asks for just that.

"Blocked" is a hindrance, but of the task "Block legacy logins" it says that it is done; a
"sync" is a meeting, but not in "Stop the overnight sync".
"""

from collections.abc import Collection, Sequence
from dataclasses import replace

from bot.reading.naming import title_words
from bot.reading.phrases import Found
from bot.reading.scene import Scene
from bot.reading.tokens import Item

# What a title's own verb may not say of its task.
_OTHERWISE = {
    "block",
    "not",
    "stop",
    "undo",
    "going",
    "open",
    "remind",
    "cancel",
    "freed",
    "add",
    "reopen",
    "help",
}
# What a noun of the title does not say.
_NOUNS = {"meet", "open", "late", "away", "status", "part", "help", "left"}


def owned(
    found: Sequence[Found], items: Sequence[Item], numbers: Collection[int], scene: Scene
) -> list[Found]:
    """Hear the phrases of a clause about `numbers` as these tasks' titles mean them."""
    titles = [
        title_words(scene.by_number[number].title, scene.grammar.language) for number in numbers
    ]
    families = {f"deed.{family}" for title in titles for family in title.families}
    names = {name for title in titles for name in title.names}
    heard: list[Found] = []
    for one in found:
        words = {item.low for item in items[one.start : one.end]}
        tags = one.tags
        if families & set(tags) and not set(tags) & {"done", "move", "assign"}:
            tags = tuple(tag for tag in tags if tag not in _OTHERWISE)
        if words <= names:
            tags = tuple(tag for tag in tags if tag not in _NOUNS)
        if tags:
            heard.append(replace(one, tags=tags))
    return heard
