"""Another thing than the task: one of many, somebody's own, some thing made for it, a message."""

from itertools import pairwise

from bot.reading.aside import said_aside
from bot.reading.elsewhere import object_elsewhere
from bot.reading.hearing import Hearing
from bot.reading.naming import alike, title_words
from bot.reading.outcome import Outcome
from bot.reading.rules import names_task
from bot.reading.subjects import is_narrowed
from bot.reading.unexplained import names_meant, people_beside, tags_alone

# What may be done in or on a thing that is not the task's.
_PUT = {"install", "load", "test", "update"}
# So near before its verb stands a pronoun that is its object.
_NEAR = 2
_NAMED = {"number", "words"}


def another_thing(heard: Hearing, outcome: Outcome) -> str | None:
    """Say which other thing was done, where the words of the task are said of one."""
    if is_narrowed(heard) or _is_one_of_many(heard) or _is_made_of_another(heard, outcome):
        return "another thing of the same name, or named by what was done"
    if _is_somebodys(heard) or _only_tells(heard, outcome):
        return "somebody's own, or a message"
    if _goes_on_of(heard) or _does_elsewhere(heard, outcome) or _is_put_in_own(heard):
        return "done of, to or in another thing"
    if _is_somebody_alone(heard) or _is_some_thing(heard):
        return "somebody alone did it, or something for it"
    return said_aside(heard, outcome)


def _is_made_of_another(heard: Hearing, outcome: Outcome) -> bool:
    """Whether a participle only tells which thing it is ("el listado de invitados está listo")."""
    belongs = heard.scene.grammar.roles.belongs
    wanted = {f"deed.{family}" for n in outcome.tasks for family in own_families(heard, n)}
    deeds = list(heard.clause.spans("deed"))
    return (heard.has("done") or len(deeds) > 1) and any(
        f.start > 0 and heard.clause.items[f.start - 1].low in belongs and wanted.isdisjoint(f.tags)
        for f in deeds
    )


def _goes_on_of(heard: Hearing) -> bool:
    """Whether a verb goes on with "of" and a thing that nothing explains ("cambié de trabajo")."""
    items, roles = heard.clause.items, heard.scene.grammar.roles
    ties = roles.ties - roles.agents
    unknown = {item.start for item in heard.unknown()}
    return not has_object(heard) and any(
        tie.low in ties and after.start in unknown and after.kind == "word"
        for f in heard.clause.spans("deed")
        for tie, after in pairwise(items[f.end : f.end + 2])
    )


def _does_elsewhere(heard: Hearing, outcome: Outcome) -> bool:
    """Whether the verb has no object but a place or time that nothing explains ("exportamos a Portugal")."""
    roles, items = heard.scene.grammar.roles, heard.clause.items
    found = heard.clause.first("deed")
    if found is None or outcome.by == "number" or heard.has("done", "state", "mark"):
        return False
    if has_object(heard) or names_task(heard):
        return False
    if any(item.low in roles.havers for item in items):
        return bool(heard.unknown())
    participles, agents = tuple(roles.participles), roles.agents
    done = any("@it" in item.edges for item in items[: found.end])
    by = found.end < len(items) and any(item.low in agents for item in items[found.end :])
    active = not items[found.end - 1].low.endswith(participles)
    return bool(participles) and active and not done and not by and bool(heard.unknown(found.end))


def did_another(heard: Hearing) -> bool:
    """Whether it is told who did it, and to a thing that nothing explains ("por fin terminé la mudanza")."""
    roles, items = heard.scene.grammar.roles, heard.clause.items
    tag = "done" if heard.has("done") else "deed"
    found = heard.clause.first(tag)
    if found is None or names_task(heard) or heard.has("maybe", "heard"):
        return False
    unknown = {item.start for item in heard.unknown(0, found.start)}
    if unknown and any(item.low in roles.possessives for item in items[: found.start]):
        return True  # "onze nieuwe webshop is klaar"
    if any(item.low in roles.havers for item in items):
        leads = roles.articles | roles.mine
        return any(one.low in leads and two.start in unknown for one, two in pairwise(items))
    participles = tuple(roles.participles)
    active = not items[found.end - 1].low.endswith(participles)
    return bool(participles) and active and object_elsewhere(heard, tag)


def _is_put_in_own(heard: Hearing) -> bool:
    """Whether it was put into, or tried on, what is the speaker's ("lo instalé en mi portátil")."""
    items, grammar = heard.clause.items, heard.scene.grammar
    deeds = {tag.partition(".")[2] for tag in heard.clause.tags if tag.startswith("deed.")}
    unknown = {item.start for item in heard.unknown()}
    return bool(deeds & _PUT) and any(
        one.low in grammar.sets["prep"] and two.low in grammar.roles.mine and three.start in unknown
        for one, two, three in zip(items, items[1:], items[2:], strict=False)
    )


def _is_one_of_many(heard: Hearing) -> bool:
    """Whether some thing of a title's name was made, and not what the title asks for ("creé un usuario en la web")."""
    names = names_meant(heard)
    indefinite = heard.scene.grammar.roles.indefinite
    return any(
        one.low in indefinite and other.kind == "word" and any(alike(other.low, n) for n in names)
        for one, other in pairwise(heard.clause.items)
    )


def _is_somebodys(heard: Hearing) -> bool:
    """Whether it is what belongs to somebody who is named ("Sanne heeft haar contract getekend")."""
    names = names_meant(heard)
    theirs = heard.scene.grammar.roles.theirs
    owned = any(
        one.low in theirs and any(alike(other.low, name) for name in names)
        for one, other in pairwise(heard.clause.items)
    )
    return owned and bool(people_beside(heard))


def _is_somebody_alone(heard: Hearing) -> bool:
    """Whether one of several did it ("lo firmó solo Marta", "alleen wij hebben getekend")."""
    roles = heard.scene.grammar.roles
    return any(
        one.low in roles.singling and (other.kind == "person" or other.low in roles.pronouns)
        for one, other in pairwise(heard.clause.items)
    )


def _is_some_thing(heard: Hearing) -> bool:
    """Whether some thing was made, or help asked for, that is not the task ("een test gedaan met de lijst")."""
    grammar, items = heard.scene.grammar, heard.clause.items
    if any("help" in f.tags for f in heard.clause.found):
        return True
    small = grammar.sets["filler"] | grammar.sets["generic"] | grammar.sets["prep"]
    names = names_meant(heard)
    return any(
        one.low in grammar.roles.indefinite
        and not (place and items[place - 1].low in grammar.sets["prep"])
        and other.kind == "word"
        and other.low not in small
        and any(tag.startswith("act.") for tag in tags_alone(other, heard))
        and not any(alike(other.low, name) for name in names)
        for place, (one, other) in enumerate(pairwise(items))
    )


def _only_tells(heard: Hearing, outcome: Outcome) -> bool:
    """Whether a message was sent, or somebody written to, and no thing is named ("je te contesté")."""
    found, roles = heard.clause.first("deed"), heard.scene.grammar.roles
    if found is None or heard.has("done", "state", "mark") or outcome.by == "number":
        return False
    if (names_task(heard) and not _names_message(heard)) or has_object(heard):
        return False
    items = heard.clause.items
    inside = {item.low for item in items[found.start : found.end]}
    told = not inside.isdisjoint(roles.addressing)
    lows = {item.low for item in items}
    leads = roles.articles | roles.yours
    sent = any(
        item.low in roles.messages and (place == found.end or items[place - 1].low in leads)
        for place, item in enumerate(items)
    )
    return (told and not lows.isdisjoint(roles.told)) or (sent and not _is_message(heard))


def _names_message(heard: Hearing) -> bool:
    """Whether of all titles only a word like "mail" is said."""
    language, by_number = heard.scene.grammar.language, heard.scene.by_number
    named = (
        (title_words(by_number[number].title, language), places)
        for number, places in heard.clause.named.items()
    )
    said = {title.names[p] for title, places in named for p in places} - {
        word
        for number in heard.clause.named
        for word in title_words(by_number[number].title, language).verb_words
    }
    return bool(said) and said <= heard.scene.grammar.roles.messages


def _is_message(heard: Hearing) -> bool:
    """Whether the title itself is about a message, not about what belongs to one ("servidor de e-mail")."""
    roles, language = heard.scene.grammar.roles, heard.scene.grammar.language
    numbers = {*heard.clause.named, *heard.target().numbers}
    titles = (heard.scene.by_number[n].title for n in numbers if n in heard.scene.by_number)
    return any(
        low in roles.messages and not (place and lows[place - 1] in roles.ties)
        for lows in (title_words(title, language).lows for title in titles)
        for place, low in enumerate(lows)
    )


def has_object(heard: Hearing) -> bool:
    """Whether a pronoun before the verb is what was done ("lo firmó …", "heeft ze gekoppeld")."""
    found = heard.clause.first("deed")
    before = heard.clause.items[: found.start] if found else []
    if any(item.kind == "person" for item in before[-1:]):
        return heard.has("it")  # "o Rodrigo mandou" has an article
    datives = heard.scene.grammar.roles.datives  # "le envié las fotos"
    ended = found.start + 1 if found else 0  # "les ai donnés": what helps it stands in its phrase
    verb = heard.clause.items[found.start : ended] if found else []
    near = [*before[-_NEAR:], *verb]
    known = heard.scene.grammar.sets["filler"] | {item.low for item in verb}
    return heard.has("it") or any(
        "@it" in one.edges and one.low not in datives and (other.when or other.low in known)
        for one, other in pairwise(near)
    )


def own_families(heard: Hearing, number: int) -> frozenset[str]:
    """List the verbs of a title, without those that are as good."""
    title = heard.scene.by_number[number].title
    return title_words(title, heard.scene.grammar.language).families
