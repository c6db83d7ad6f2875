"""A goodbye that names a day: "have a good weekend, until Monday"."""

from collections.abc import Sequence
from itertools import pairwise

from bot.reading.clause import Clause, strangers
from bot.reading.hearing import Hearing
from bot.reading.model import Action, Asked
from bot.reading.occasions import before_date
from bot.reading.outcome import Outcome, ask, plain
from bot.reading.scene import Scene
from bot.reading.timing import choices
from storage.kinds import Do


def parting_until(heard: Hearing) -> Outcome | None:
    """Behind a good wish, or a word to everybody, "until Monday" promises nothing; behind thanks it may, so it is asked."""
    near = heard.clause.sentence
    before = {near, near - 1} if heard.clause.line == heard.memory.line else {near}
    said = {heard.memory.parted, heard.memory.thanked, heard.memory.greeted} - {-1}
    if before.isdisjoint(said) or not _is_until_alone(heard):
        return None
    then = heard.clause.items[0].low in heard.scene.grammar.roles.thens  # "danke! Dann bis Montag"
    if then or near == heard.memory.parted or heard.memory.greeted in before - {-1}:
        return plain(Do.NOTHING, heard.words, "until then")
    target = heard.target()
    days = tuple(item.when.day for item in heard.clause.dates if item.when and item.when.day)
    outcome = ask(
        Asked.SURE, heard.words, "a day, or a goodbye", choices(target, Do.DUE, days, heard)
    )
    outcome.tasks = target.numbers or target.doubtful
    return outcome


def greets_everybody(clause: Clause, scene: Scene) -> bool:
    """Whether nothing is said but thanks or a greeting to all ("obrigado a todos")."""
    plain = clause.tags <= {"thanks", "praise", "filler", "eta"}
    return plain and any(item.low in scene.grammar.roles.everybody for item in clause.items)


def hear_goodbyes(clauses: Sequence[Clause], outcomes: Sequence[Outcome], scene: Scene) -> None:
    """Promise nothing by "until tomorrow" where one goes on about oneself ("…, ich bring Kuchen mit")."""
    if not scene.grammar.roles.thats:
        return
    for place, (before, clause) in enumerate(pairwise(clauses)):
        outcome, after = outcomes[place], outcomes[place + 1]
        opens = before.items[0].low in scene.grammar.roles.untils and not before.joined
        bare = opens and before.tags <= {"until", "eta"} and not before.numbers
        goes_on = clause.sentence == before.sentence and clause.joined == ","
        if bare and goes_on and outcome.does == {Do.DUE} and after.does == {Do.COMMENT}:
            about = {item.low for item in clause.items} & scene.grammar.roles.pronouns
            if about and strangers(clause, scene, strict=True):
                outcome.actions = (Action(Do.NOTHING, words=outcome.words),)


def hear_shared_days(clauses: Sequence[Clause], outcomes: Sequence[Outcome], scene: Scene) -> None:
    """Promise nothing by the first of two days of which something else is said ("am 3. und 5. bin ich in Linz")."""
    if not scene.grammar.roles.thats:
        return
    for place, (before, clause) in enumerate(pairwise(clauses)):
        outcome, after = outcomes[place], outcomes[place + 1]
        only = all(item.when or item.low in scene.grammar.sets["prep"] for item in before.items)
        goes_on = clause.sentence == before.sentence and clause.joined == "and"
        first = next((i for i in clause.items if i.low not in scene.grammar.sets["prep"]), None)
        dated = first is not None and (
            first.when is not None or first.kind in {"number", "task", "lost"}
        )
        if only and goes_on and dated and outcome.does == {Do.DUE} and after.does == {Do.COMMENT}:
            outcome.actions, outcome.asked = (Action(Do.COMMENT, words=outcome.words),), None


def _is_until_alone(heard: Hearing) -> bool:
    """Whether nothing but "until Monday", or "then until Monday", is said."""
    untils, thens = heard.scene.grammar.roles.untils, heard.scene.grammar.roles.thens
    items = [item for item in heard.clause.items if item.kind != "mark"]
    items = items[1:] if items[0].low in thens else items
    if not heard.clause.dates or not all(item.when or item.low in untils for item in items):
        return False
    return items[0].low in untils or before_date(heard) in untils
