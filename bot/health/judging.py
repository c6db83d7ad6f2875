"""The verdict: which facts are reasons, and as bad as the worst of them."""

from datetime import date

from bot.health.facts import Cause, Colour, Fix, Health, PlanFacts, Reason, Remedy, TaskFacts
from bot.health.forecasts import forecast, milestone_ends, overrun
from bot.health.latest import latest_days

# In working days of whoever is waited for.
LATE_TOO_LONG = 5
BLOCKED_TOO_LONG = 5
UNANSWERED_TOO_LONG = 5
SILENT_TOO_LONG = 10
MOVED_TOO_OFTEN = 2


def judge(facts: PlanFacts) -> Health:
    """Say how a plan does: as bad as its worst reason, unless somebody said a colour up to a day."""
    reasons = [*_milestones(facts), *_tasks(facts), *_questions(facts), *_silence(facts)]
    red = [reason for reason in reasons if reason.colour is Colour.RED]
    amber = [reason for reason in reasons if reason.colour is Colour.AMBER]
    computed = Colour.RED if red else Colour.AMBER if amber else Colour.GREEN
    said = facts.said
    if said is None or said.until < facts.today:
        return Health(computed, (*red, *amber), computed)
    return Health(said.colour, (*_said(facts), *red, *amber), computed)


def to_do(health: Health) -> list[Reason]:
    """List the reasons whose remedies have to be said: one remedy of each, and the plan is green.

    A reason that goes away with what another one asks for anyway is left out.
    """
    sole = [one.remedies[0] for one in health.reasons if len(one.remedies) == 1]
    done = {key for remedy in sole if remedy.fix is Fix.DONE for key in remedy.things}
    return [one for one in health.reasons if not _goes_along(one, done)]


def _goes_along(reason: Reason, done: set[int]) -> bool:
    asked = (set(one.things) for one in reason.remedies if one.fix is Fix.DONE)
    return len(reason.remedies) > 1 and any(things <= done for things in asked)


def _said(facts: PlanFacts) -> list[Reason]:
    said = facts.said
    if said is None or said.colour is Colour.GREEN:
        return []
    ends = (Remedy(Fix.ENDED, (said.id,)),)
    return [Reason(Cause.SAID, said.colour, said.id, on=said.until, remedies=ends)]


def _milestones(facts: PlanFacts) -> list[Reason]:
    """List the milestones that cannot be reached on their day any more."""
    ends = forecast(facts.tasks, facts.today)
    reachable = milestone_ends(facts, ends)
    reasons = []
    for milestone in facts.milestones:
        on = reachable.get(milestone.id)
        if on is None or on <= milestone.due_on:
            continue
        late = tuple(overrun(facts, milestone, ends))
        done = Remedy(Fix.DONE, late) if late else Remedy(Fix.REACHED, (milestone.id,))
        ways = (done, Remedy(Fix.MOVED, (milestone.id,), on))
        reasons.append(Reason(Cause.MILESTONE, Colour.RED, milestone.id, on=on, remedies=ways))
    return reasons


def _tasks(facts: PlanFacts) -> list[Reason]:
    late = [task for task in facts.tasks if task.late_days is not None]
    latest = latest_days(facts, late) if late else {}
    reasons = []
    for task in facts.tasks:
        done = Remedy(Fix.DONE, (task.id,))
        if task.blocked_days is not None and task.blocked_days >= BLOCKED_TOO_LONG:
            free = Remedy(Fix.UNBLOCKED, (task.id,))
            days = task.blocked_days
            reasons.append(Reason(Cause.BLOCKED, Colour.RED, task.id, days, remedies=(free, done)))
        if task.late_days is not None:
            colour = Colour.RED if task.late_days >= LATE_TOO_LONG else Colour.AMBER
            ways = (done, *_new_date(facts, task, latest))
            reasons.append(Reason(Cause.LATE, colour, task.id, task.late_days, remedies=ways))
        if task.moves >= MOVED_TOO_OFTEN:
            reasons.append(Reason(Cause.MOVED, Colour.AMBER, task.id, task.moves, remedies=(done,)))
    return reasons


def _new_date(facts: PlanFacts, task: TaskFacts, latest: dict[int, date | None]) -> list[Remedy]:
    """Offer a new date where that is no reason in its turn: moved too often, or too late for a milestone."""
    last = latest[task.id]
    if task.moves + 1 >= MOVED_TOO_OFTEN or (last is not None and last < facts.today):
        return []
    return [Remedy(Fix.DATE, (task.id,), last)]


def _questions(facts: PlanFacts) -> list[Reason]:
    return [
        Reason(
            Cause.UNANSWERED,
            Colour.RED,
            question.id,
            question.waiting_days,
            remedies=(Remedy(Fix.ANSWERED, (question.id,)),),
        )
        for question in facts.questions
        if question.waiting_days >= UNANSWERED_TOO_LONG
    ]


def _silence(facts: PlanFacts) -> list[Reason]:
    if facts.silent_days is None or facts.silent_days < SILENT_TOO_LONG:
        return []
    heard = (Remedy(Fix.HEARD),)
    return [Reason(Cause.SILENT, Colour.AMBER, None, facts.silent_days, remedies=heard)]
