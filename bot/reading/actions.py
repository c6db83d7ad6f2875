"""Tasks named by the noun of their verb alone: "der Export" of "Kundendaten exportieren"."""

from collections.abc import Sequence

from bot.reading.naming import title_words
from bot.reading.phrases import Found
from bot.reading.scene import Scene
from bot.reading.tokens import Item

# These are said of every task.
_ANY = {"do", "close"}


def named_actions(items: Sequence[Item], found: Sequence[Found], scene: Scene) -> tuple[int, ...]:
    """List the tasks whose verb stands as a noun; of one task nothing else can be meant, so none is listed."""
    if not scene.grammar.strict or scene.single is not None:
        return ()
    families = {
        tag.partition(".")[2]
        for f in found
        if _is_noun(items, f, scene)
        for tag in f.tags
        if tag.startswith("act.")
    }
    language = scene.grammar.language
    return tuple(
        number
        for number in scene.about
        if (families - _ANY) & title_words(scene.by_number[number].title, language).families
    )


def _is_noun(items: Sequence[Item], found: Found, scene: Scene) -> bool:
    """Whether an article stands before it, which is no pronoun ("das prüfe ich", "je le signe")."""
    roles = scene.grammar.roles
    before = items[found.start - 1].low if found.start else ""
    after = items[found.end] if found.end < len(items) else None
    if before not in roles.articles | roles.genitives | roles.belongs:
        return False
    if after is not None and (after.low in roles.pronouns or after.kind == "person"):
        return False
    return found.start < 2 or items[found.start - 2].low not in roles.pronouns  # noqa: PLR2004 - "je le signe"
