"""Who: a task given to somebody."""

from bot.reading.elsewhere import object_elsewhere
from bot.reading.hearing import Hearing
from bot.reading.memory import Target
from bot.reading.model import Action, Asked
from bot.reading.outcome import Outcome, ask
from bot.reading.rules import doubted, each, said_of_title
from bot.reading.timing import meant
from bot.reading.tokens import Item, fold
from storage.kinds import Do


def assigning(heard: Hearing) -> Outcome | None:  # noqa: PLR0911 - one return for each reason
    """A new owner who is named and known; a wish that names none is asked."""
    if not heard.has("assign", "owns", "heowns", "speaker", "notme") or (
        heard.has("if") and not heard.has("softif")
    ):
        return None
    if (heard.asks() and not heard.has("wish", "owns", "notme")) or _wonders(heard):
        return None
    if heard.has("deed.assign") and not people_of(heard) and not heard.has("owns"):
        return None
    if heard.has("deed.assign") and said_of_title(heard, heard.target()):
        return None
    if heard.has("meet", "away") and not heard.scene.grammar.verb_edges:
        return None
    if heard.has("keep") or any(otherwise(heard) for otherwise in _OTHERWISE):
        return None
    target = heard.target()
    person = _owner(heard)
    if person is None:
        return _nobody(heard)
    if _beside(heard) or _keeps_own(heard, target, person):
        return None
    hedged = heard.has("heard", "none") or (heard.has("maybe") and not heard.has("will"))
    if hedged or (heard.has("not") and not heard.has("notme")):
        return (
            doubted(heard, target, Do.ASSIGN, "perhaps somebody else's")
            if heard.has("maybe")
            else None
        )
    if len(person) != 1:
        outcome = ask(
            Asked.WHICH_PERSON if person else Asked.NO_PERSON,
            heard.words,
            "whose is it?",
            [
                Action(Do.ASSIGN, task=n, to=email, words=heard.words)
                for n in target.numbers
                for email in person
            ],
        )
        outcome.tasks = target.numbers
        return outcome
    if heard.clause.dates and not heard.has("away"):
        return _with_day(heard, person[0])
    return each(heard, target, Do.ASSIGN, "a new owner", to=person[0])


def _keeps_own(heard: Hearing, target: Target, person: tuple[str, ...]) -> bool:
    """Whether the speaker only says to do what is theirs ("tá bom, eu faço")."""
    owners = {(heard.scene.by_number[number].owner or "").lower() for number in target.numbers}
    mine = owners == {heard.scene.sender.lower()} == {email.lower() for email in person}
    replaced = heard.has("replaced", "self") or any(
        item.kind == "person" for item in heard.clause.items
    )
    return mine and heard.has("speaker.mild") and not replaced


def taking_over(heard: Hearing) -> Outcome | None:
    """Give the speaker what others own ("je m'en charge"); of one's own task it is a beginning."""
    moods = ("not", "no", "none", "if", "maybe", "heard", "notme", "away", "meet")
    if not heard.has("going.takes") or heard.has(*moods) or heard.asks() or heard.clause.dates:
        return None
    target = heard.target()
    owners = {heard.scene.by_number[number].owner for number in target.numbers}
    sender = heard.scene.sender.lower()
    own = any(not owner or owner.lower() == sender for owner in owners)
    if not target.sure or (own and not _spares_somebody(heard)):
        return None
    return each(heard, target, Do.ASSIGN, "takes another's task", to=heard.scene.sender)


def _spares_somebody(heard: Hearing) -> bool:
    """Whether the sentence goes on about another person ("…, pas la peine de déranger Benoît")."""
    after = {
        fold(word.strip(".,!")) for word in heard.text[heard.clause.end : heard.clause.upto].split()
    }
    others = (p for p in heard.scene.people if p.email != heard.scene.sender)
    return any(fold(person.name.partition(" ")[0]) in after for person in others)


def _wonders(heard: Hearing) -> bool:
    """Whether it is asked who or what, not told why it is given away ("passa pro Igor que ele resolve")."""
    asked = heard.clause.first("wh")
    given = heard.clause.first("assign") or heard.clause.first("speaker")
    tells = given is not None and asked is not None and asked.start >= given.end
    return asked is not None and not (tells and heard.scene.grammar.strict)


def _asks_to_talk(heard: Hearing) -> bool:
    """Whether somebody shall only call or come ("ask Bob to call me", "Bob took it over lunch")."""
    ends = {f.end for tag in ("assign", "owns") for f in heard.clause.spans(tag)}
    return any(f.start in ends for f in heard.clause.spans("meet"))


def _was_meant_for(heard: Hearing) -> bool:
    """Whether it is told for whom something was ("ignore that mail, it was for Bob")."""
    assign, fors = heard.clause.first("assign"), heard.scene.grammar.roles.fors
    led = assign is not None and heard.clause.items[assign.start].low in fors
    spoken_to = heard.clause.headed and heard.target().by == "single"  # "Para Jorge: …"
    return led and (spoken_to or heard.has("past")) and not heard.has("wish", "not")


def _delivered(heard: Hearing) -> bool:
    """Whether "over to Priya" only says where it was sent ("sent it over to Priya")."""
    found = heard.clause.first("assign")
    if found is None or heard.has("owns", "speaker"):
        return False
    verbs = heard.clause.first("deed")
    if verbs is None:
        return False
    return verbs.end <= found.start or said_of_title(heard, heard.target())


def _did_it(heard: Hearing) -> bool:
    """Whether the person named has done it ("gedaan door Pieter")."""
    found = heard.clause.first("owns")
    if found is None or not heard.has("done", "deed") or heard.has("will", "not"):
        return False
    return heard.clause.items[found.start].low in heard.scene.grammar.roles.agents


def _of_another_thing(heard: Hearing) -> bool:
    """Whether what somebody does is another thing ("Bob is doing a great job")."""
    found = heard.clause.first("owns")
    if _gives_another(heard):
        return True
    if found is None or heard.clause.named or heard.clause.numbers:
        return False
    praised = any(
        f.start >= found.end
        for tag in ("thanks", "praise")
        for f in heard.clause.spans(tag)
        if "wish" not in f.tags
    )
    return praised or object_elsewhere(heard, "owns")


def _gives_another(heard: Hearing) -> bool:
    """Whether another thing is handed over ("handed my old laptop to Bob", "the list I passed to Tim")."""
    found, by = heard.clause.first("assign"), heard.target().by
    if found is None or by not in {"single", "before"}:
        return False
    filler = heard.scene.grammar.sets["filler"]
    before = heard.clause.items[: found.start]
    things = [i for i in before if i.kind == "word" and i.low not in filler]
    unknown = heard.unknown()
    past = heard.clause.items[found.start].low in heard.scene.grammar.roles.handed
    return (past and len(unknown) > heard.has("it")) or (
        by == "before" and bool(things) and not heard.has("wish", "will")
    )


def _beside(heard: Hearing) -> bool:
    """Whether "for Victor" stands in a clause about another thing."""
    found = heard.clause.first("assign")
    if found is None or heard.has("owns", "speaker", "act.assign"):
        return False
    grammar = heard.scene.grammar
    if heard.clause.items[found.start].low not in grammar.roles.fors:
        return False
    return heard.strangers() > 0


def people_of(heard: Hearing) -> list[Item]:
    """List the people that a clause names."""
    return [item for item in heard.clause.items if item.kind == "person"]


def _owner(heard: Hearing) -> tuple[str, ...] | None:
    """Find the new owner's addresses: the person beside the verb, or the speaker."""
    people = _others(heard)
    if heard.has("self"):
        return (heard.scene.sender,)
    if heard.has("speaker") and not people and _speaks(heard):
        return (heard.scene.sender,)
    if not people:
        return heard.memory.people or None if heard.has("heowns", "toyou") else None
    assign = heard.clause.first("assign")
    place = assign.start if assign and not heard.has("owns") else 0
    items = heard.clause.items
    named = {
        p for t in ("assign", "owns") for f in heard.clause.spans(t) for p in range(f.start, f.end)
    }
    people = [
        item
        for item in people
        if items.index(item) == 0
        or (items.index(item) in named)  # "op naam van Joost"
        or items[items.index(item) - 1].low not in heard.scene.grammar.roles.origins
    ]
    if not people:
        return (heard.scene.sender,) if heard.has("speaker") and _speaks(heard) else None
    near = [item for item in people if items.index(item) >= place]
    return _together(near or people, heard)


def _together(people: list[Item], heard: Hearing) -> tuple[str, ...]:
    """Take the first person, and whoever stands directly beside them: then it must be asked whose it is."""
    items = heard.clause.items
    first, *others = people
    place = items.index(first)
    ors = heard.scene.grammar.roles.ors
    beside = [
        item
        for item in others
        if items.index(item) == place + 1
        or (items.index(item) == place + 2 and items[place + 1].low in ors)
    ]
    return tuple(dict.fromkeys(email for item in (first, *beside) for email in item.emails))


def _others(heard: Hearing) -> list[Item]:
    """List the people but for the one from whom the speaker takes it ("off Bill")."""
    spans = (*heard.clause.spans("speaker"), *heard.clause.spans("replaced"))
    inside = {p for f in spans for p in range(f.start, f.end)}
    return [
        item
        for place, item in enumerate(heard.clause.items)
        if item.kind == "person" and place not in inside
    ]


def _speaks(heard: Hearing) -> bool:
    """Whether it is the speaker who takes it, not "somebody else"."""
    found = heard.clause.first("speaker")
    if found is None or heard.has("notme", "not") or _is_called_on(heard):
        return False
    return not heard.strangers(0, found.start) and not heard.clause.asked


def _is_called_on(heard: Hearing) -> bool:
    """Whether it is the reader who shall take it ("can you take this off Helen's hands")."""
    wished = [i for f in heard.clause.spans("wish") for i in heard.clause.items[f.start : f.end]]
    return any(item.low in heard.scene.grammar.roles.addressees for item in wished)


def _nobody(heard: Hearing) -> Outcome | None:
    if heard.clause.dates and not heard.has("notme"):
        return None
    polite = heard.has("wish")
    later = heard.has("will") and not polite  # "kan dit op naam van … gezet worden?"
    wished = _hands_over(heard) and not later and not heard.has("not", "done")
    if not heard.has("notme") and not wished:
        return None
    outcome = ask(Asked.NO_PERSON, heard.words, "to whom?")
    target = heard.target()
    outcome.tasks = target.numbers or target.doubtful
    return outcome


def _hands_over(heard: Hearing) -> bool:
    """Whether a verb of giving begins the clause or is wished ("assign it to …")."""
    found = heard.clause.first("assign")
    if found is None:
        return False
    verb = heard.clause.items[found.start]
    return not heard.scene.grammar.roles.assign_verbs.isdisjoint({verb.low, *verb.edges}) and (
        found.start <= 1 or heard.has("wish")
    )


def _with_day(heard: Hearing, email: str) -> Outcome:
    """Somebody will do it by a day: the owner's own promise is a date, another's is asked."""
    target = heard.target()
    when, count = meant(heard)
    task = heard.scene.by_number.get(target.numbers[0]) if target.numbers else None
    day = when.day if when and count == 1 else None
    if task and day and task.owner and task.owner.lower() == email.lower():
        return each(
            heard,
            target,
            Do.DUE,
            "its owner's promise",
            date=day,
            time=when.clock if when else None,
        )
    if heard.has("assign") and not heard.has("owns") and day and heard.has("act.assign"):
        outcome = each(heard, target, Do.ASSIGN, "a new owner", to=email)
        outcome.actions += tuple(
            Action(Do.DUE, task=n, date=day, words=heard.words) for n in target.numbers
        )
        return outcome
    return doubted(heard, target, Do.ASSIGN, "somebody will do it by a day")


# What looks like a hand-over and is none.
_OTHERWISE = (_delivered, _of_another_thing, _did_it, _asks_to_talk, _was_meant_for)
