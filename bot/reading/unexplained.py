"""What of a clause no table, title or name explains, and who is there beside its sender."""

from bot.reading.hearing import Hearing
from bot.reading.naming import alike, title_words
from bot.reading.tokens import Item


def tags_alone(item: Item, heard: Hearing) -> tuple[str, ...]:
    """Find what a word says by itself, which a longer phrase hides."""
    tree = heard.scene.grammar.phrases
    return tuple(tag for edge in item.edges for tag in tree.get(edge, {}).get("", ()))


def passed(heard: Hearing) -> list[int]:
    """List the places that only a phrase's gap took in."""
    kind = ("thanks", "praise", "block")
    return [p for f in heard.clause.found if not set(kind) & set(f.tags) for p in f.passed]


def unexplained(heard: Hearing) -> list[Item]:
    """List the words that no table knows, those in a phrase's gap among them."""
    tables = heard.scene.grammar
    known = tables.sets["filler"] | tables.sets["generic"] | tables.sets["prep"]
    names = names_meant(heard)
    inside = [heard.clause.items[place] for place in passed(heard)]
    unknown = [
        item
        for item in inside
        if item.kind == "word"
        and item.low not in known
        and item.low not in tables.phrases
        and not any(alike(item.low, name) for name in names)
    ]
    words = heard.unknown() + unknown
    return [item for item in words if item.start < _because(heard) and not _is_origin(item, heard)]


def _because(heard: Hearing) -> int:
    """Find where a reason begins behind what is said ("ábranlo de nuevo, que faltaban dos equipos")."""
    said = min((f.end for f in heard.clause.found if set(f.tags) - {"eta"}), default=0)
    reasons = heard.scene.grammar.roles.reasons
    later = (item.start for item in heard.clause.items[said:] if item.low in reasons)
    return next(later, heard.clause.end)


def _is_origin(item: Item, heard: Hearing) -> bool:
    """Whether a number is the day that is moved away from ("del 20 al 27 de agosto")."""
    items = heard.clause.items
    place = items.index(item)
    origins = heard.scene.grammar.roles.origins
    return item.kind == "number" and place > 0 and items[place - 1].low in origins


def names_meant(heard: Hearing) -> set[str]:
    """Collect the words of the titles that are meant."""
    numbers = {*heard.clause.named, *heard.target().numbers}
    language = heard.scene.grammar.language
    titles = (heard.scene.by_number[n].title for n in numbers if n in heard.scene.by_number)
    return {name for title in titles for name in title_words(title, language).names}


def _is_accented(item: Item) -> bool:
    """Whether a word is no article for its accent ("à Marta", not "a Marta")."""
    return any(edge[:1] == "=" for edge in item.edges)


def people_beside(heard: Hearing) -> list[Item]:
    """List the people who do something: neither the sender, nor whom it was sent to or greeted by."""
    items = heard.clause.items
    leads = heard.scene.grammar.sets["prep"]
    articles = heard.scene.grammar.roles.articles
    greeted = {p for f in heard.clause.spans("thanks") for p in range(f.start, f.end + 1)}
    there: list[Item] = []
    for place, item in enumerate(items):
        if item.kind != "person" or heard.scene.sender in item.emails or place in greeted:
            continue
        before = items[max(0, place - 2) : place]
        if before and before[-1].low in articles and not _is_accented(before[-1]):
            before = before[:-1]
        if not before or before[-1].low not in leads:
            there.append(item)
    return there
