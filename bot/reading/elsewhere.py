"""Whether what is said is said of something else than the task."""

from itertools import pairwise

from bot.reading.clause import strangers
from bot.reading.hearing import Hearing
from bot.reading.memory import Target
from bot.reading.naming import title_words
from bot.reading.phrases import Found
from bot.reading.rules import families_of, names_task, said_of_title
from bot.reading.runs import strange_runs
from bot.reading.tokens import Item

# What is left of a title's word that is cut short.
_STEM = 3
# So many words from its article on an object ends ("a new travel policy").
_OBJECT = 4
_KANA = "いきしちりみびえけせてれめべげねっ"
# What is a thing behind an article ("the move", "a reminder").
_NOUNS = {"move", "slipping", "meet", "remind", "moretime"}


def of_something_else(heard: Hearing, tag: str) -> bool:
    """Whether a thing that is no part of the task's title is what was done."""
    found = heard.clause.first(tag)
    if found is None or names_task(heard):
        return False
    if _some_other(heard) or _is_given(heard, found.end):
        return True
    before = strangers(heard.clause, heard.scene, 0, found.start)
    other = [i for i in before if not _clips_title(i, heard) and not did_office(i, heard)]
    return bool(other) or object_elsewhere(heard, tag) or _is_piece_of(heard, found.start)


def did_office(item: Item, heard: Hearing) -> bool:
    """Whether a department is told to have done what the title asks for ("QA has validated it").

    What it sent may have been sent to the writer.
    """
    sent = heard.has("deed.send")
    office = item.low in heard.scene.grammar.roles.offices
    return office and not sent and said_of_title(heard, heard.target())


def _is_piece_of(heard: Hearing, end: int) -> bool:
    """Whether a copy or the like of another thing is the subject ("copy of the contract attached")."""
    items, roles = heard.clause.items[:end], heard.scene.grammar.roles
    of = next((place for place, item in enumerate(items) if item.low in roles.genitives), None)
    return of is not None and any(item in items for item in heard.unknown(of + 1, end))


def _clips_title(item: Item, heard: Hearing) -> bool:
    """Whether a word is the only task's own, cut short ("cert attached")."""
    task = heard.scene.by_number.get(heard.scene.single or -1)
    if task is None or len(item.low) < _STEM:
        return False
    names = title_words(task.title, heard.scene.grammar.language).names
    return any(name.startswith(item.low) for name in names)


def object_elsewhere(heard: Hearing, tag: str) -> bool:  # noqa: PLR0911 - one return for each reason
    """Whether a strange word follows the verb directly, as its object."""
    found = heard.clause.first(tag)
    grammar = heard.scene.grammar
    if found is None or not grammar.spaced:
        return False
    if _singles_out(heard, found.end):
        return True
    last = heard.clause.items[found.end - 1].low
    if tag == "cancel" and last in grammar.roles.tos:
        return False  # "doesn't apply to our district"
    covered = {p for f in heard.clause.found for p in range(f.start, f.end)}
    # "Pásaselo a Marta, que ella sabe"
    ends = grammar.roles.relatives
    it = {f.start for f in heard.clause.found if "it" in f.tags}
    for place, item in enumerate(heard.clause.items[found.end :], found.end):
        if place in it and not heard.strangers(place + 1, place + 2):
            return False  # the task itself; but "this portal" is another thing
        if tag == "done" and place == found.end and item.low in grammar.roles.done_with:
            continue
        if (
            place in covered
            and heard.clause.items[place - 1].low in grammar.roles.articles
            and item.low not in grammar.sets["generic"]
            and _is_verb(heard, place)
            and not _is_governed(heard, place)
        ):
            return True
        if item.kind == "number" and item.low not in grammar.sets["filler"]:
            continue  # "closed 3 weddings"
        if item.low in grammar.sets["prep"] | ends or item.kind not in {"word", "person"}:
            return False
        if item.kind == "person" or place in covered or item.low in grammar.sets["filler"]:
            continue
        if item.low not in grammar.sets["generic"]:
            return True
    return False


def leads_another(heard: Hearing, place: int) -> bool:
    """Whether the object is some thing that nothing explains, or somebody's ("a new job", "her probation")."""
    grammar, items = heard.scene.grammar, heard.clause.items
    if place < len(items) and items[place].low in grammar.roles.done_with:
        place += 1
        if heard.unknown(place, place + 1):
            return True
    lead = items[place].low if place < len(items) else ""
    strange = bool(heard.unknown(place + 1, place + _OBJECT))
    if lead in grammar.roles.indefinite:
        after = items[place + 1 : place + _OBJECT]
        return strange or any(item.low in grammar.sets["generic"] for item in after)
    return lead in grammar.roles.owning and strange and not names_task(heard)


def _is_governed(heard: Hearing, place: int) -> bool:
    """Whether the word is an infinitive behind its pronoun ("soll das unterschreiben"), and no thing."""
    grammar = heard.scene.grammar
    endings = tuple(grammar.roles.infinitives_last)
    before, low = heard.clause.items[place - 1].low, heard.clause.items[place].low
    return bool(endings) and before in grammar.sets["it"] and low.endswith(endings)


def _singles_out(heard: Hearing, place: int) -> bool:
    """Whether "the one in Leeds" follows: one of other things."""
    grammar = heard.scene.grammar
    shape = (grammar.roles.articles, grammar.roles.singled, grammar.sets["prep"])
    after = heard.clause.items[place : place + len(shape)]
    fits = (item.low in words for item, words in zip(after, shape, strict=False))
    return len(after) == len(shape) and all(fits)


def did_to_another(heard: Hearing, tag: str = "deed") -> bool:
    """Whether a thing that nothing explains is the verb's object ("カメラを設置しました")."""
    found = heard.clause.first(tag)
    items = heard.clause.items
    if heard.scene.grammar.spaced or found is None or heard.clause.numbers:
        return False
    runs = strange_runs(heard.clause, heard.scene)
    before = "".join(item.low for item in items[: found.start])
    return bool(runs) and before.endswith("を") and noun_before(before[:-1]).endswith(runs[-1])


def noun_before(text: str) -> str:
    """Leave out the kana in which a noun ends that is written with a verb's kanji ("引っ越し", "下書き")."""
    return text.rstrip(_KANA)


def _some_other(heard: Hearing) -> bool:
    """Whether "a copy", "an email" is what was made or sent."""
    articles = heard.scene.grammar.roles.indefinite
    covered = {p for f in heard.clause.found for p in range(f.start, f.end)}
    return any(
        one.low in articles and other.kind == "word" and place not in covered
        for place, (one, other) in enumerate(pairwise(heard.clause.items))
    )


def _is_given(heard: Hearing, place: int) -> bool:
    """Whether a person and a thing follow, which was given."""
    given = heard.clause.items[place : place + 2]
    articles = heard.scene.grammar.roles.articles
    return len(given) > 1 and given[0].kind == "person" and given[1].low in articles


def _is_verb(heard: Hearing, place: int) -> bool:
    """Whether a word is known as a verb only: behind an article it is a thing ("an email")."""
    if names_task(heard) or _clips_title(heard.clause.items[place], heard):
        return False
    return any(
        f.start == place and all(tag.startswith("act.") or tag in _NOUNS for tag in f.tags)
        for f in heard.clause.found
    )


def other_act_runs(heard: Hearing, found: Found | None, target: Target) -> bool:
    """Whether what runs is an act that the title does not ask for ("das Update läuft gerade")."""
    if found is None or not heard.scene.grammar.strict or target.by not in {"single", "before"}:
        return False
    roles, items = heard.scene.grammar.roles, heard.clause.items
    runs = {
        tag.partition(".")[2]
        for f in heard.clause.spans("act")
        if 0 < f.start < found.start and items[f.start - 1].low in roles.articles
        for tag in f.tags
        if tag.startswith("act.")
    }
    wanted = {kin for n in target.numbers for kin in families_of(heard.scene, n)}
    return bool(runs) and not runs & wanted
