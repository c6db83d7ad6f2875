"""Many plans in one list: how each does, why, and what comes next."""

from collections import Counter
from collections.abc import Sequence

from bot.health import Cause, Colour
from bot.render import colours
from bot.render.dates import join
from bot.render.language import gettext as _
from bot.render.language import ngettext
from bot.render.standing import paused_word, progress
from bot.render.teller import Teller
from bot.render.voice import one_line, text_voice
from bot.status import PlanLine, PlanReason
from bot.times import local_day

MOST_PLANS = 40


def facts(teller: Teller, lines: Sequence[PlanLine]) -> dict[str, object]:
    """Put a portfolio into words; its templates print only these."""
    colour = Counter(line.colour for line in lines)
    said = [f"{colour[one]} {colours.word(one, within=True)}" for one in _WORST if colour[one]]
    return {
        "count": ngettext("%(num)s plan", "%(num)s plans", len(lines)),
        "summary": join(said),
        "lines": [_line(teller, one) for one in lines[:MOST_PLANS]],
        "more": max(0, len(lines) - MOST_PLANS),
    }


def turned(teller: Teller, line: PlanLine) -> str:
    """Say since which day it has this colour; empty where it never had another."""
    return teller.day(local_day(line.since, teller.zone)) if line.since and line.before else ""


def text(teller: Teller, lines: Sequence[PlanLine]) -> str:
    """Give a portfolio as plain text."""
    return teller.voice.say("portfolio.txt", facts(teller, lines))


def _line(teller: Teller, line: PlanLine) -> dict[str, object]:
    since = teller.day(local_day(line.since, teller.zone)) if line.since and line.before else ""
    return {
        "sign": colours.SIGNS[line.colour],
        "health": paused_word(line.state) or colours.word(line.colour),
        "key": line.key,
        "title": one_line(line.title, 60),
        "customer": one_line(line.customer, 60),
        "owner": teller.name(line.owner),
        "since": since,
        "before": colours.word(line.before, within=True) if line.before else "",
        "progress": progress(line.progress) if line.progress.total else "",
        "late": line.late,
        "waiting": ngettext("%(num)s answer", "%(num)s answers", line.waiting)
        if line.waiting
        else "",
        "step": _step(teller, line),
        "reasons": [reason(teller, one, line.customer) for one in line.reasons],
        "more_reasons": line.more_reasons,
    }


def _step(teller: Teller, line: PlanLine) -> str:
    if line.step is None:
        return ""
    due = f", {teller.day(line.step_due_on)}" if line.step_due_on else ""
    slips = line.forecast_on and line.step_due_on and line.forecast_on > line.step_due_on
    thing = f"{one_line(line.step.title, 60)}{due}"
    if not slips:
        return thing
    return _("%(thing)s (not before %(new)s)", thing=thing, new=teller.day(line.forecast_on))


def reason(teller: Teller, why: PlanReason, customer: str) -> str:
    """Say why a plan is not green."""
    if why.cause is Cause.SAID:
        by = teller.by(why.by, None) if why.by or teller.knows_operator else ""
        day = teller.day(why.on)
        said = (
            _("%(by)s said so until %(until)s", by=by, until=day)
            if by
            else _("said so until %(day)s", day=day)
        )
        return f"{said}: {one_line(why.name, 60).rstrip('.')}" if why.name else said
    return text_voice().say(
        "health.words",
        {
            "cause": why.cause.value,
            "thing": one_line(why.name, 60),
            "days": colours.working_days(why.days),
            "times": colours.times(why.days),
            "on": teller.day(why.on) if why.on else "",
            "customer": customer,
        },
    )


_WORST = (Colour.RED, Colour.AMBER, Colour.GREEN)
