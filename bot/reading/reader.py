"""From a text to a reading: the one door."""

from collections.abc import Sequence
from datetime import datetime
from zoneinfo import ZoneInfo

from bot.reading import (
    beginnings,
    deeds,
    halts,
    needless,
    owning,
    parting,
    reminding,
    rules,
    services,
    states,
    timing,
)
from bot.reading.adding import adding, detailed, titled
from bot.reading.amending import amended, only_amends
from bot.reading.bystanders import withheld
from bot.reading.clause import Clause
from bot.reading.clauses import clauses_of
from bot.reading.combine import combine
from bot.reading.contractions import part_verbs, spelled_out
from bot.reading.corrections import corrected, question_tags
from bot.reading.dates import find_dates, undot
from bot.reading.days import Said
from bot.reading.goodbyes import (
    greets_everybody,
    hear_goodbyes,
    hear_shared_days,
    parting_until,
)
from bot.reading.grammar import enter, grammar
from bot.reading.hearing import Hearing
from bot.reading.languages.detect import language_of
from bot.reading.memory import Memory
from bot.reading.model import Action, Asked, Pending, PersonWords, Reading, TaskWords
from bot.reading.moods import spread
from bot.reading.naming import find_titles
from bot.reading.numbers import find_called, find_numbers
from bot.reading.outcome import Outcome, plain, unanswered
from bot.reading.pending import answer_pending
from bot.reading.people import find_people
from bot.reading.quantities import named_tasks
from bot.reading.rules import Rule
from bot.reading.same import copied
from bot.reading.scene import Scene, day_first, names_of
from bot.reading.subjects import speaks_elsewhere
from bot.reading.tidy import tidy
from bot.reading.tokens import Item, elide, itemise
from bot.reading.typos import mend
from bot.reading.wishing import wishing
from storage.kinds import Do

# Longer than any answer that somebody types; what follows is kept with the message.
_MOST_ITEMS = 1000
# Longer than an answer: an essay, a newsletter, a log. There a verb is not an answer by itself.
_LONG = 90
# Where a task is named before what is said of it: "12 is …", "task 12: …", "and 12 …".
_HEAD = 3
# The order is the meaning; see rules.py.
RULES: tuple[Rule, ...] = (
    adding,
    services.undoing,
    services.stopping,
    services.informing,
    owning.taking_over,
    rules.courtesy,
    rules.marking,
    rules.reopening,
    reminding.snoozing,
    owning.assigning,
    wishing,
    rules.asking,
    needless.cancelling,
    parting_until,
    timing.dating,
    halts.blocking,
    parting.parting,
    states.hedged,
    states.negated,
    states.promised,
    deeds.completing,
    beginnings.beginning,
    states.affirming,
)


def read(
    text: str,
    *,
    tasks: Sequence[TaskWords],
    people: Sequence[PersonWords],
    sender: str,
    said_at: datetime,
    zone: str,
    locale: str,
    about: Sequence[int] | None = None,
    key: str | None = None,
    pending: Pending | None = None,
    country: str | None = None,
) -> Reading:
    """Read what somebody wrote; what is not certain is asked, never guessed.

    `tasks` are those the text may name, `about` the numbers it answers where that is
    narrower (`None`: all); `said_at` is an instant with a zone, `zone` the speaker's.
    A language that is not known is kept as a comment.
    """
    said = tidy(text, names_of(people, sender))
    items = itemise(said)[:_MOST_ITEMS]
    language = language_of(said, (item.low for item in items), locale)
    if not language:
        return Reading((Action(Do.COMMENT, words=said),), remark=said, language="")
    on = said_at.astimezone(ZoneInfo(zone)).date()
    scene = Scene(
        tuple(tasks),
        tuple(about) if about is not None else tuple(task.number for task in tasks),
        tuple(people),
        sender,
        Said(on, day_first(locale), country or _country(locale)),
        grammar(language),
        key,
    )
    if pending:
        chosen = answer_pending(pending, items, scene)
        if chosen:
            return chosen
    return combine(
        _outcomes(_prepared(items, said, scene), said, scene),
        language,
        single=scene.single is not None,
    )


def _country(locale: str) -> str | None:
    return locale.replace("-", "_").partition("_")[2][:2] or None


def _prepared(items: list[Item], text: str, scene: Scene) -> list[Item]:
    """Put tasks, dates and people in the place of the words that name them."""
    parted = elide(items) if scene.grammar.elides else items
    if scene.grammar.language == "en":
        parted = part_verbs(spelled_out(parted, text), scene)
    mended = enter(mend(parted, scene), scene.grammar)
    titled = find_called(find_titles(mended, scene), scene)
    dated = find_dates(titled, scene)
    return find_people(find_numbers(undot(dated, text), scene), text, scene)


def _outcomes(items: list[Item], text: str, scene: Scene) -> list[Outcome]:
    clauses = clauses_of(items, scene)
    spread(clauses, scene)
    question_tags(clauses, scene)
    memory = Memory(named=named_tasks(clauses, scene))
    outcomes: list[Outcome] = []
    if not clauses and any(item.low == "?" for item in items):
        return [plain(Do.QUESTION, text, "nothing but a question mark")]
    alone = sum(not _is_courtesy(clause) for clause in clauses) == 1
    for clause in clauses:
        heard = Hearing(clause, scene, memory, text, alone)
        outcome = _goes_back(heard, outcomes) or _decide(heard)
        if len(items) > _longest(scene) and not _heads(clause, outcome):
            outcome = unanswered(outcome)
        outcomes.append(outcome)
        _remember(memory, clause, outcome, scene)
    hear_goodbyes(clauses, outcomes, scene)
    hear_shared_days(clauses, outcomes, scene)
    return outcomes


def _goes_back(heard: Hearing, before: Sequence[Outcome]) -> Outcome | None:
    """Hear what is only said of what was said before it."""
    return (
        amended(heard, before)
        or corrected(heard, before)
        or copied(heard, before)
        or titled(heard, before)
        or detailed(heard, before)
    )


def _longest(scene: Scene) -> int:
    """Count the items of a long answer; an unspaced word is several items."""
    return _LONG if scene.grammar.spaced else 3 * _LONG


def _heads(clause: Clause, outcome: Outcome) -> bool:
    """Whether a clause begins with the number of the task that it is about."""
    head = clause.items[:_HEAD]
    if outcome.by == "number":
        return any(item.kind in {"task", "lost", "own"} for item in head)
    return outcome.by == "words" and clause.led


def _is_courtesy(clause: Clause) -> bool:
    return not (clause.tags - {"thanks", "filler"}) and bool(clause.tags)


def _decide(heard: Hearing) -> Outcome:
    for rule in RULES:
        outcome = rule(heard)
        if outcome is not None:
            return withheld(heard, outcome)
    return rules.finish(heard)


def _wants_reminder(outcome: Outcome) -> bool:
    """Whether a reminder was wished for, on no day yet, or refused for one."""
    refused = outcome.asked is None and not outcome.tasks and outcome.doubt == "remind"
    return refused or (outcome.asked == Asked.NO_DATE and "remind" in outcome.tags)


def _remember(memory: Memory, clause: Clause, outcome: Outcome, scene: Scene) -> None:
    if (
        outcome.by in {"number", "words"}
        and outcome.tasks
        and outcome.actions
        and not outcome.asked
    ):
        memory.last = outcome.tasks
    elif clause.numbers:
        numbers = (i.number for i in clause.numbers if i.kind == "task" and i.number is not None)
        goes_on = not clause.tags and memory.sentence == clause.sentence  # "12, 14. Done."
        memory.last = (*(memory.last if goes_on else ()), *numbers)
    elif len(clause.named) == 1:
        memory.last = tuple(clause.named)
    completed = outcome.actions if outcome.asked != Asked.SURE else ()
    memory.done |= {a.task for a in completed if a.do == Do.COMPLETE and a.task is not None}
    dates = clause.dates
    memory.when = dates[0].when if len(dates) == 1 else None
    memory.dated = bool(dates)
    memory.people = tuple(e for item in clause.items if item.kind == "person" for e in item.emails)
    _remember_kind(memory, clause, outcome, scene)
    memory.sentence, memory.line = clause.sentence, clause.line


def _remember_kind(memory: Memory, clause: Clause, outcome: Outcome, scene: Scene) -> None:
    """Remember where thanks, a refusal, a question, a part or "no" alone was said."""
    if outcome.does == {Do.NOTHING}:
        memory.thanked = clause.sentence
        said = any(item.low in scene.grammar.roles.partings for item in clause.items)
        memory.parted = clause.sentence if said else -1
    if greets_everybody(clause, scene):
        memory.greeted = clause.sentence
    if outcome.does <= {Do.COMMENT} and speaks_elsewhere(clause, scene):
        memory.elsewhere = clause.sentence
    if _wants_reminder(outcome):
        memory.reminds = clause.sentence
    elif outcome.does - {Do.COMMENT, Do.NOTHING}:
        memory.reminds = -1
    if outcome.does == {Do.CANCEL} and not outcome.asked:
        memory.cancelled = clause.sentence
    elif outcome.doubt == "not":
        memory.cancelled = -1
    if outcome.does == {Do.QUESTION}:
        memory.asked = clause.sentence
    if outcome.part and Do.START in outcome.does:
        memory.partly = clause.line
    room = [item.kind for item in clause.items] == ["word", "number"]  # "room 15, Friday 3pm"
    if (room or clause.has("meet", "event")) and outcome.does <= {Do.COMMENT}:
        memory.meets = clause.sentence
    memory.amends = clause.line if only_amends(clause, scene) else -1
