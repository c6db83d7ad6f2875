"""What keeps a "done" from being taken at its word: something that stands beside it unexplained.

A completion needs a clause that is about the task and nothing else. Phrases are heard
before (moods, parts); here it is the shape of the clause that counts.
"""

from itertools import pairwise

from bot.reading.clause import Clause, strangers
from bot.reading.elsewhere import did_office
from bot.reading.hearing import Hearing
from bot.reading.naming import Title, alike, title_words
from bot.reading.phrases import Found
from bot.reading.rules import names_task, said_of_title
from bot.reading.tokens import Item

# "The form Leah signed …": so far behind its thing stands a verb that describes it.
_BEHIND = 2
_FIRST_YEAR = 1990
# What a title's word keeps when it is cut short.
_STEM = 3
QUOTES = {'"', "\u201c", "\u201d", "\u201e", "\u00ab", "\u00bb"}
# What is said of other things than tasks, where it stands as a subject.
_FOREIGN = {"act", "meet", "help", "status", "mine", "away", "remind", "due"}
_SAYING = {"done", "deed", "state", "cancel"}
_NAMED = {"number", "words"}
# A title's own verb may have one word beside it that nothing explains ("lodged it at the bank").
_MOST_UNKNOWN = 1


def doubt_of(heard: Hearing) -> str | None:  # noqa: PLR0911 - one return for each reason
    """Say why what is said to be done may be another thing than the task; `None`: it is the task."""
    if not heard.scene.grammar.roles.belongs:  # its tables know too few words to tell
        return None
    if is_quoted(heard):
        return "somebody's words"
    if _is_long_ago(heard) and heard.target().by != "number":
        return "another time"
    if _is_wanted(heard):
        return "wanted, not yet done"
    if heard.has("received", "yourside"):
        return "it came to the writer, or is done at the other side"
    if _is_described(heard):
        return "a description of it, and no news"
    if _has_another_subject(heard):
        return "something else beside the task is done"
    if _has_foreign_subject(heard):
        return "another thing is spoken of before"
    if _is_loose(heard):
        return "not clearly said of the task"
    if _is_for_task(heard):
        return "something for the task is done"
    return None if heard.scene.grammar.strict else _other_words(heard)  # else see bystanders.py


def _other_words(heard: Hearing) -> str | None:
    """Say what else is named: another of its kind, or words that nothing explains."""
    if _is_of_kind(heard):
        return "another of its kind"
    allowed = _MOST_UNKNOWN if said_of_title(heard, heard.target()) else 0
    if heard.target().by not in _NAMED and len(_unclipped(heard)) > allowed:
        return "much else is spoken of"
    return None


def _predicate(clause: Clause) -> int:
    """Find the place where a clause begins to say something."""
    said = [f.start for f in clause.found if {t.partition(".")[0] for t in f.tags} & _SAYING]
    return min(said, default=0)


def is_quoted(heard: Hearing) -> bool:
    """Whether the verb stands in quotation marks ('"12 is done" is what Bob wrote')."""
    place = _predicate(heard.clause)
    marks = [p for p, item in enumerate(heard.clause.items) if item.low in QUOTES]
    return sum(p < place for p in marks) % 2 == 1


def _is_long_ago(heard: Hearing) -> bool:
    """Whether it was in another year or at another firm ("last year", "in 2019")."""
    years = range(_FIRST_YEAR, heard.scene.said.on.year)
    return heard.has("longago") or any(item.number in years for item in heard.clause.items)


def _is_wanted(heard: Hearing) -> bool:
    """Whether it is wished that the task were done ("I want the DPA signed")."""
    roles = heard.scene.grammar.roles
    items = heard.clause.items[: _predicate(heard.clause)]
    return any(
        one.low in roles.wanting and other.low not in roles.tos for one, other in pairwise(items)
    )


def _is_described(heard: Hearing) -> bool:
    """Whether the verb only says which one is meant ("the form Leah signed was the old one")."""
    roles, items = heard.scene.grammar.roles, heard.clause.items
    found = heard.clause.first("deed")
    if found is None or found.start < _BEHIND or found.end >= len(items):
        return False
    who = items[found.start - 1]
    by_somebody = who.kind == "person" or who.low in roles.pronouns
    return by_somebody and items[found.end].low in roles.auxiliaries


def _is_of_kind(heard: Hearing) -> bool:
    """Whether another thing of the title's kind is named ("sent the VPN form", of the firewall form)."""
    if heard.clause.numbers or not heard.clause.named:
        return False
    roles, items = heard.scene.grammar.roles, heard.clause.items
    names, things = _names(heard), _things(heard)
    unknown = {item.start for item in _unclipped(heard)}
    return any(
        (one.start in unknown or one.low in roles.different)
        and one.low not in names
        and any(alike(other.low, thing) for thing in things)
        for one, other in pairwise(items)
    )


def _has_another_subject(heard: Hearing) -> bool:
    """Whether words that nothing explains stand before the verb ("IT says 12 is done")."""
    place = _predicate(heard.clause)
    strict = not heard.scene.grammar.strict
    unknown = strangers(heard.clause, heard.scene, 0, place, strict=strict)
    return any(
        item.kind == "word" and not _clips(item.low, heard) and not did_office(item, heard)
        for item in unknown
    )


def _has_foreign_subject(heard: Hearing) -> bool:
    """Whether a phrase about something else stands before the verb ("help is on its way")."""
    clause = heard.clause
    place = _predicate(clause)
    names = _names(heard)
    return any(
        f.end <= place
        and _FOREIGN & {tag.partition(".")[0] for tag in f.tags if tag != "act.do"}
        and not _SAYING & {tag.partition(".")[0] for tag in f.tags}
        and not any(
            alike(item.low, name) for item in clause.items[f.start : f.end] for name in names
        )
        and not _is_own(heard, f)
        for f in clause.found
    )


def _is_own(heard: Hearing, found: Found) -> bool:
    """Whether a noun names what the task asks for by its verb ("die Prüfung ist fertig" of "AVV prüfen")."""
    if not heard.scene.grammar.strict:
        return False
    acts = {tag.partition(".")[2] for tag in found.tags if tag.startswith("act.")}
    language = heard.scene.grammar.language
    titles = (heard.scene.by_number[n].title for n in heard.target().numbers)
    return any(acts & title_words(title, language).families for title in titles)


def _is_loose(heard: Hearing) -> bool:
    """Whether a verb that is not the title's own is said of nothing, with words that nothing explains."""
    target = heard.target()
    told = heard.has("it", "done") or _has_object(heard) or (heard.has("all") and heard.has("now"))
    if target.by not in {"single", "before"} or told or not heard.has("deed"):
        return False
    if said_of_title(heard, target) or names_task(heard):
        return False
    return bool(_unclipped(heard))


def _unclipped(heard: Hearing) -> list[Item]:
    """List the words that nothing explains, nor a title's word that is cut short."""
    unknown = heard.unknown()
    return [i for i in unknown if not _clips(i.low, heard) and not did_office(i, heard)]


def _has_object(heard: Hearing) -> bool:
    """Whether the verb's own phrase has the task as its object ("uploaded them to your dropbox")."""
    its = heard.scene.grammar.sets["it"]
    spans = heard.clause.spans("deed")
    return any(item.low in its for f in spans for item in heard.clause.items[f.start : f.end])


def _titles(heard: Hearing) -> list[Title]:
    language = heard.scene.grammar.language
    numbers = {*heard.clause.named, *(heard.scene.about if heard.scene.single else ())}
    titles = (heard.scene.by_number[n].title for n in numbers if n in heard.scene.by_number)
    return [title_words(title, language) for title in titles]


def _names(heard: Hearing) -> set[str]:
    return {name for title in _titles(heard) for name in title.names}


def _things(heard: Hearing) -> set[str]:
    """Collect the words of the titles but for their verbs."""
    return {n for title in _titles(heard) for n in title.names if n not in title.verb_words}


def _clips(low: str, heard: Hearing) -> bool:
    """Whether a word is a title's word, cut short or mistyped ("creds", "metdata")."""
    return any(name[:_STEM] == low[:_STEM] for name in _names(heard))


def _is_for_task(heard: Hearing) -> bool:
    """Whether the task only belongs to what is done ("the draft for 12 is done")."""
    belongs = heard.scene.grammar.roles.belongs
    items = heard.clause.items[: _predicate(heard.clause)]
    return any(
        item.kind in {"task", "lost"} and place > 1 and _is_of(items, place, belongs, heard)
        for place, item in enumerate(items)
    )


def _is_of(items: list[Item], place: int, belongs: frozenset[str], heard: Hearing) -> bool:
    if items[place - 1].low not in belongs:
        return False
    before = items[place - 2]
    filler = heard.scene.grammar.sets["filler"]
    return before.kind in {"word", "task", "lost"} and before.low not in filler
