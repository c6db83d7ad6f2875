"""What is said beside the task: of the writer, an occasion, another place, or what the title's thing is for."""

from collections.abc import Sequence
from itertools import pairwise

from bot.reading.hearing import Hearing
from bot.reading.naming import alike, title_words
from bot.reading.outcome import Outcome
from bot.reading.rules import said_of_title
from bot.reading.unexplained import tags_alone

_NAMED = {"number", "words"}
# What is said of people is what these ask for ("wir sind alle geschult").
_OF_PEOPLE = {"deed.train", "deed.review", "deed.remind", "deed.invite"}
# Titles that are done when a new version of some thing is there.
_VERSIONS = {"send", "write", "publish", "update", "fill", "export", "record", "translate", "load"}
# An article, a noun and a verb; what stands before a noun in a compound.
_SHORTEST = 3


def said_aside(heard: Hearing, outcome: Outcome) -> str | None:
    """Say why what is done may be said of no task; `None`: nothing tells so."""
    if outcome.by != "number" and (_is_at_another_place(heard) or _is_only_kind(heard)):
        return "done at another place, or of what the title's thing is only for"
    if outcome.by in _NAMED:
        return None
    if _is_of_writer(heard) or _is_some_version(heard):
        return "the writer is so, or some other thing"
    return "all is ready for an occasion" if _is_for_occasion(heard) else None


def _is_of_writer(heard: Hearing) -> bool:
    """Whether it is the writer who is so, not the task ("wir sind umgezogen", "je suis calé")."""
    found, beings = heard.clause.first("deed"), heard.scene.grammar.roles.beings
    if found is None or heard.has("done", "state", "mark"):
        return False
    lows = [item.low for item in heard.clause.items]
    if not heard.scene.grammar.roles.auxiliaries.issuperset(lows[found.start : found.end - 1]):
        return False
    said = {*lows, *(f"{one}_{other}" for one, other in pairwise(lows))}
    return not said.isdisjoint(beings) and _OF_PEOPLE.isdisjoint(found.tags)


def _is_some_version(heard: Hearing) -> bool:
    """Whether a thing without a name of its own is out, which no title asks for ("die neue Version ist raus")."""
    found, generic = heard.clause.first("state"), heard.scene.grammar.sets["generic"]
    if found is None or heard.has("done", "deed"):
        return False
    some = any(item.low in generic for item in heard.clause.items[: found.start])
    titles = (heard.scene.by_number[n].title for n in heard.target().numbers)
    language = heard.scene.grammar.language
    return some and not any(title_words(t, language).families & _VERSIONS for t in titles)


def _is_for_occasion(heard: Hearing) -> bool:
    """Whether all is ready for an occasion that no title names ("tout est prêt pour la fête")."""
    if not heard.has("all"):
        return False
    roles, items = heard.scene.grammar.roles, heard.clause.items
    unknown = {item.start for item in heard.unknown()}
    places = [p + 1 for p, item in enumerate(items) if item.low in roles.fors & roles.belongs]
    ends = (p + (items[p].low in roles.articles) for p in places if p + 1 < len(items))
    things = (items[place] for place in ends if items[place].kind == "word")
    return any(
        item.start in unknown
        or any(tag.startswith(("deed.", "meet")) for tag in tags_alone(item, heard))
        for item in things
    )


def _is_at_another_place(heard: Hearing) -> bool:
    """Whether a place stands first that no title names ("in Köln ist die Software schon installiert")."""
    roles, items = heard.scene.grammar.roles, heard.clause.items
    if items[0].low not in roles.inside or len(items) < _SHORTEST:
        return False
    place = items[1 + (items[1].low in roles.articles)]
    proper = heard.text[place.start].isupper()
    return proper and any(item.start == place.start for item in heard.unknown())


def _is_only_kind(heard: Hearing) -> bool:
    """Whether what is done is only what the title's thing is for ("die Wartung ist fertig" of "Wartungsvertrag …")."""
    grammar, items = heard.scene.grammar, heard.clause.items
    if len(items) < _SHORTEST or items[0].low not in grammar.roles.articles:
        return False
    helped = items[2].low in grammar.roles.auxiliaries
    said = list(heard.clause.spans("done"))
    if not any(helped or (f.start, f.end) == (2, 3) for f in said):
        return False
    if said_of_title(heard, heard.target()):
        return False
    titles = (
        title_words(heard.scene.by_number[n].title, grammar.language).lows
        for n in heard.clause.named
    )
    return bool(heard.clause.named) and all(_modifies(items[1].low, t, heard) for t in titles)


def _modifies(low: str, title: Sequence[str], heard: Hearing) -> bool:
    """Whether a word only tells which thing a title's is: behind "of", or in front of a compound."""
    grammar = heard.scene.grammar
    lows = [other for other in title if other not in grammar.roles.articles]
    tied = any(one in grammar.roles.ties and alike(two, low) for one, two in pairwise(lows))
    front = grammar.parted and any(
        other.startswith(low) and len(other) - len(low) >= _SHORTEST for other in lows
    )
    return (tied or bool(front)) and low not in lows[:1]
