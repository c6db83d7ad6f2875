"""Tasks that are new to the plan: their title, perhaps their day and their owner."""

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from bot.reading.headings import (
    is_deed,
    listed_title,
    puts_elsewhere,
    quoted_title,
    title_after,
    title_before,
)
from bot.reading.hearing import Hearing
from bot.reading.model import Action, Asked
from bot.reading.outcome import Outcome, ask, remark
from bot.reading.owning import people_of
from bot.reading.phrases import Found
from bot.reading.timing import meant
from bot.reading.tokens import Item
from storage.kinds import Do

# So near the verb stands what is added ("add a short note").
_NEAR = 2
# What a new task's owner or day may be told by ("mag Joris doen").
_DETAILS = {
    "assign",
    "filler",
    "eta",
    "due",
    "thanks",
    "wish",
    "owns",
    "asks",
    "will",
    "act",
    "act.do",
    "speaker",
    "self",
    "it",
}
_UNTITLED = "a new task, but what?"


def adding(heard: Hearing) -> Outcome | None:
    """A task that is new to the plan: its title, perhaps its day and its owner."""
    quoted = quoted_title(heard) or listed_title(heard)
    found = heard.clause.first("add") or (_asked_to_add(heard) if quoted else None)
    if (
        found is None
        or heard.has("reopen")
        or _only_mentions(heard, found)
        or _is_other(heard)
        or (heard.has("not", "maybe") and not heard.has("wish"))
        or any(f.end == found.start for f in heard.clause.spans("not"))
    ):
        return None
    if not quoted and not _adds(heard, found):
        return None
    if heard.asks() and not (quoted or heard.has("wish")) and heard.has("wh", "asks"):
        return None
    when, count = meant(heard)
    if (when and when.day is None) or count > 1:
        return ask(Asked.NO_DATE, heard.words, "a new task, but for when?")
    people = [item for item in people_of(heard) if _is_for(heard, item)]
    mine = _for_speaker(heard, found.end) or (bool(quoted) and _ends_for_speaker(heard))
    title = quoted or _named(heard, found, _behind(heard, found) + 2 * mine, people)
    nameless = _is_pronoun(heard, found.end) or "it" in heard.scene.grammar.phrases.get(
        title.lower(), {}
    ).get("", ())
    if not title or nameless or any(len(item.emails) != 1 for item in people):
        return ask(
            Asked.WHICH_PERSON if title else Asked.WHICH_TASK,
            heard.words,
            _UNTITLED
            if not title and all(len(i.emails) == 1 for i in people)
            else "a new task, but what or whose?",
        )
    action = Action(
        Do.ADD,
        date=when.day if when else None,
        time=when.clock if when else None,
        to=heard.scene.sender if mine else people[0].emails[0] if people else None,
        title=title,
        words=heard.words,
    )
    return Outcome((action,), words=heard.words, why="a new task")


def _behind(heard: Hearing, found: Found) -> int:
    """Find where the title begins: behind the verb, and "please" ("new task please: …")."""
    please = (f for f in heard.clause.spans("thanks") if f.start == found.end and "wish" in f.tags)
    return next((f.end for f in please), found.end)


def _only_mentions(heard: Hearing, found: Found) -> bool:
    """Whether it is a remark that is added ("I'd like to add that …"), or only a condition."""
    roles = heard.scene.grammar.roles
    condition = heard.clause.first("if")
    after = heard.clause.items[found.end : found.end + 1]
    bare = found.end - found.start == 1 and bool(after) and after[0].low in roles.clauses
    named = heard.clause.items[found.start + 1 : found.end + _NEAR]
    bare |= any(item.low in roles.remarks for item in named)  # "add a note please: …"
    return bare or (condition is not None and condition.start < found.start)


def detailed(heard: Hearing, before: Sequence[Outcome]) -> Outcome | None:
    """Give a new task the owner or the day that is told right after it ("… For Jen, by Friday")."""
    last = next((o for o in reversed(before) if o.does - {Do.QUESTION, Do.COMMENT}), None)
    if last is None or last.does != {Do.ADD} or last.asked or not _is_detail(heard):
        return None
    does = heard.has("owns")  # "…, macht Deniz"
    people = [item for item in people_of(heard) if does or _is_for(heard, item)]
    when, count = meant(heard)
    action = last.actions[0]
    if heard.has("speaker") and not action.to:
        action = replace(action, to=heard.scene.sender)
    if people and len(people[0].emails) == 1 and not action.to:
        action = replace(action, to=people[0].emails[0])
    if when and when.day and count == 1 and not action.date:
        action = replace(action, date=when.day, time=when.clock)
    last.actions = (action,)
    return remark(heard.words, "of the new task")


def titled(heard: Hearing, before: Sequence[Outcome]) -> Outcome | None:
    """Give a new task the title that the next sentence orders ("… une tâche pour Nathalie ? Commander 3 écrans")."""
    last = before[-1] if before else None
    people = heard.memory.people
    if last is None or last.why != _UNTITLED or len(people) > 1 or not _is_order(heard):
        return None
    when, count = meant(heard)
    title = title_after(heard, 0, [])
    if not title or (when and when.day is None) or count > 1:
        return None
    day, at = (when.day, when.clock) if when else (None, None)
    to = people[0] if people else None
    last.asked, last.why = None, "a new task, and its title"
    last.actions = (Action(Do.ADD, date=day, time=at, to=to, title=title, words=last.words),)
    return remark(heard.words, "the new task's title")


def _is_order(heard: Hearing) -> bool:
    """Whether an infinitive says what is to be done, and no more than that."""
    roles = heard.scene.grammar.roles
    words = [item.low for item in heard.clause.items if item.kind == "word"]
    if len(words) < 2 or heard.clause.asked or heard.has("wh", "not", "thanks"):  # noqa: PLR2004 - a verb and a thing
        return False
    firsts, lasts = tuple(roles.infinitives_first), tuple(roles.infinitives_last)
    ordered = words[0].endswith(firsts) if firsts else bool(lasts) and words[-1].endswith(lasts)
    return ordered and roles.pronouns.isdisjoint(words)


def _is_other(heard: Hearing) -> bool:
    """Whether "another task" is one that there is ("that was meant for another task")."""
    return heard.has("other") and heard.has("past", "slip") and not heard.has("wish")


def _is_detail(heard: Hearing) -> bool:
    """Whether nothing but an owner or a day is told, of no task that is named."""
    told = bool(people_of(heard) or heard.clause.dates or heard.has("speaker"))
    bare = heard.clause.tags <= _DETAILS
    return told and bare and not heard.clause.numbers and not heard.strangers()


def _asked_to_add(heard: Hearing) -> Found | None:
    """Find the verb of "could you put … on the plan", where the title stands in quotes."""
    verbs = heard.scene.grammar.roles.add_verbs
    places = [place for place, item in enumerate(heard.clause.items) if item.low in verbs]
    return Found(places[0], places[0] + 1, ("add",)) if places else None


def _for_speaker(heard: Hearing, place: int) -> bool:
    """Whether "for me" follows: the new task is the speaker's."""
    roles = heard.scene.grammar.roles
    lows = [item.low for item in heard.clause.items[place : place + 2]]
    return len(lows) > 1 and lows[0] in roles.fors and lows[1] in roles.selves


def _is_pronoun(heard: Hearing, place: int) -> bool:
    """Whether a title is only pointed at ("add a task for that please")."""
    fors = heard.scene.grammar.roles.fors
    items = heard.clause.items
    place += place < len(items) and items[place].low in fors
    after = {p for f in heard.clause.spans("thanks") for p in range(f.start, f.end)}
    return any(
        f.start == place
        and "it" in f.tags
        and (f.end == len(items) or f.end in after or items[f.end].kind == "mark")
        for f in heard.clause.found
    )


def _ends_for_speaker(heard: Hearing) -> bool:
    """Whether a title in quotes is followed by "for me"."""
    return _for_speaker(heard, len(heard.clause.items) - 2)


def _adds(heard: Hearing, found: Found) -> bool:
    """Whether it is the plan that something is added to, not an invitation."""
    if not heard.scene.grammar.head_first and puts_elsewhere(heard, found):
        return False
    start, end = found.start, found.end
    words = {item.low for item in heard.clause.items[start:end]}
    after = heard.clause.items[end] if end < len(heard.clause.items) else None
    if words & heard.scene.grammar.roles.plan_words or (after and after.low == ":"):
        return True
    begins = start <= 1 or heard.has("wish")
    return begins and not _elsewhere(heard, end) and not heard.clause.numbers


def _elsewhere(heard: Hearing, end: int) -> bool:
    """Whether what follows is a person or has a place of its own ("add Ken to the invite")."""
    roles = heard.scene.grammar.roles
    items = [item for item in heard.clause.items[end:] if item.kind != "mark"]
    if _into_thing(items, heard):
        return True
    if len(items) > 2 and items[0].kind == "person" and items[1].low in roles.tos:  # noqa: PLR2004 - "Siti to send"
        return items[2].low in roles.articles or items[2].kind != "word"
    return bool(items) and (
        items[0].kind == "person" or any(item.low in roles.tos for item in items[1:4])
    )


def _into_thing(items: Sequence[Item], heard: Hearing) -> bool:
    """Whether a thing is put into another that is no plan ("añade leche al café"), and nothing is to be done."""
    roles = heard.scene.grammar.roles
    verb = any(_is_infinitive(item, heard) for item in items)
    return not verb and any(
        one.low in roles.adds_into and other.kind == "word" and other.low not in roles.plan_words
        for one, other in pairwise(items)
    )


def _is_infinitive(item: Item, heard: Hearing) -> bool:
    roles = heard.scene.grammar.roles
    endings = roles.infinitives_first | roles.infinitives_last
    return item.kind == "word" and item.low.endswith(tuple(endings))


def _is_for(heard: Hearing, person: Item) -> bool:
    """Whether a person is the new task's owner: "for Jen", "assign to Jen", "Jen to …"."""
    items = heard.clause.items
    place = items.index(person)
    roles = heard.scene.grammar.roles
    led = place - (place > 1 and items[place - 1].low in roles.articles)  # "para a Olga"
    before = items[led - 1].low if led else ""
    after = items[place + 1].low if place + 1 < len(items) else ""
    behind = heard.text[person.end :].startswith(tuple(heard.scene.grammar.roles.adds_for))
    return "@person" in person.edges and (
        behind
        or before in heard.scene.grammar.roles.fors
        or after in {":"} | roles.tos | roles.duties
        or before in {"@", "("}
    )


def _named(heard: Hearing, found: Found, begin: int, people: list[Item]) -> str:
    """Take the title from behind the verb, or from before it in a language whose verbs come last."""
    behind = heard.clause.items[begin:]
    headed = not behind or any(item.low == ":" for item in behind) or behind[0].kind == "mark"
    if heard.scene.grammar.head_first or headed:
        return title_after(heard, begin, people)
    title = title_before(heard, found)
    listed = {item.low for item in heard.clause.items} & heard.scene.grammar.roles.lists
    return title if listed or is_deed(heard, found) else ""
