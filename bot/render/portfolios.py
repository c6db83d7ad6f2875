"""Many plans in one list: how each does, why, and what comes next."""

from collections import Counter
from collections.abc import Sequence

from bot.health import Cause, Colour
from bot.render import colours
from bot.render.dates import count, join
from bot.render.standing import PAUSED
from bot.render.teller import Teller
from bot.render.voice import one_line, text_voice
from bot.status import PlanLine, PlanReason
from bot.times import local_day

MOST_PLANS = 40


def facts(teller: Teller, lines: Sequence[PlanLine]) -> dict[str, object]:
    """Put a portfolio into words; its templates print only these."""
    colour = Counter(line.colour for line in lines)
    said = [f"{colour[one]} {colours.WORDS[one].lower()}" for one in _WORST if colour[one]]
    return {
        "count": count(len(lines), "plan", "plans"),
        "summary": join(said),
        "lines": [_line(teller, one) for one in lines[:MOST_PLANS]],
        "more": max(0, len(lines) - MOST_PLANS),
    }


def text(teller: Teller, lines: Sequence[PlanLine]) -> str:
    """Give a portfolio as plain text."""
    return teller.voice.say("portfolio.txt", facts(teller, lines))


def _line(teller: Teller, line: PlanLine) -> dict[str, object]:
    since = teller.day(local_day(line.since, teller.zone)) if line.since and line.before else ""
    total = line.progress.total
    return {
        "sign": colours.SIGNS[line.colour],
        "health": PAUSED.get(line.state) or colours.WORDS[line.colour],
        "key": line.key,
        "title": one_line(line.title, 60),
        "customer": one_line(line.customer, 60),
        "owner": teller.name(line.owner, "nobody"),
        "since": since,
        "before": colours.WORDS[line.before].lower() if line.before else "",
        "progress": f"{line.progress.done} of {count(total, 'task', 'tasks')} done"
        if total
        else "",
        "late": line.late,
        "waiting": count(line.waiting, "answer", "answers") if line.waiting else "",
        "step": _step(teller, line),
        "reasons": [_reason(teller, one, line.customer) for one in line.reasons],
        "more_reasons": line.more_reasons,
    }


def _step(teller: Teller, line: PlanLine) -> str:
    if line.step is None:
        return ""
    due = f", {teller.day(line.step_due_on)}" if line.step_due_on else ""
    slips = line.forecast_on and line.step_due_on and line.forecast_on > line.step_due_on
    late = f" (not before {teller.day(line.forecast_on)})" if slips else ""
    return f"{one_line(line.step.title, 60)}{due}{late}"


def _reason(teller: Teller, why: PlanReason, customer: str) -> str:
    if why.cause is Cause.SAID:
        return f"said so until {teller.day(why.on)}"
    return text_voice().say(
        "health.words",
        {
            "cause": why.cause.value,
            "thing": one_line(why.name, 60),
            "days": count(why.days, "working day", "working days"),
            "times": count(why.days, "time", "times"),
            "on": teller.day(why.on) if why.on else "",
            "customer": customer,
        },
    )


_WORST = (Colour.RED, Colour.AMBER, Colour.GREEN)
