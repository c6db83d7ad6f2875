"""The picture of a plan: milestones and tasks of both sides on one line of time, as SVG and as PNG.

Drawn from a status that its reader may see. Every colour has a shape and a word beside it. PNG is made of
the same SVG by resvg (a library, no browser), since mail clients and Slack show no SVG.
"""

from collections.abc import Sequence
from datetime import datetime
from functools import lru_cache
from pathlib import Path
from typing import Any

from sqlalchemy.orm import Session

from bot import status as standings
from bot.render import colours, standing
from bot.render.axis import AXIS, WIDTH, Axis
from bot.render.brand import brand_of
from bot.render.dates import join
from bot.render.language import gettext as _
from bot.render.model import Links, Picture
from bot.render.tasks import late_words
from bot.render.teller import Teller, state_word
from bot.render.voice import html_voice, one_line, text_voice
from bot.status import MilestoneRow, Status, TaskRow
from storage import queries
from storage.kinds import Side, State
from storage.models import Plan

MOST_TASKS = 8
MOST_STEPS = 6
MOST_NAMED = 6
LONGEST_ALT = 1_900
ROW, TOP = 26, 128
# Roboto has the Latin, Greek and Cyrillic letters, and the signs of our own words.
LAST_OF_OURS = "\u2026"
# Twice the width that mails and Slack have for it, for screens with narrow dots.
ZOOM = 1.5


def picture(session: Session, plan_id: int, *, now: datetime, links: Links) -> Picture | None:
    """Draw a plan as the session sees it; None where it does not see the plan."""
    teller = Teller(session, now, links, text_voice(), None)
    plan = queries.plan_of(session, plan_id)
    found = standings.facts(session, plan, None, now, most=None) if plan else None
    if plan is None or found is None:
        return None
    return draw(teller, plan, found)


def draw(teller: Teller, plan: Plan, status: Status) -> Picture:
    """Draw what a status says."""
    facts = {"brand": brand_of(plan), **_drawn(teller, status)}
    return Picture(html_voice().say("picture.svg", facts), alt_text(teller, status))


def png(svg: str) -> bytes:
    """Make an image of a picture that `picture` drew.

    The system's letters are looked for only where ours have not what is needed: that takes 0.3 s.
    """
    import resvg_py

    return bytes(
        resvg_py.svg_to_bytes(
            svg_string=svg,
            font_files=list(_fonts()),
            skip_system_fonts=max(svg) <= LAST_OF_OURS,
            sans_serif_family="Roboto",
            zoom=ZOOM,
        )
    )


def alt_text(teller: Teller, status: Status) -> str:
    """Say what the picture shows, for who does not see it."""
    late = [row for row in status.tasks if row.late]
    facts = {
        **standing.facts(teller, status),
        "milestones": [_said(teller, row) for row in status.milestones[:MOST_STEPS]],
        "late": join([f"{row.number}. {one_line(row.title, 60)}" for row in late[:MOST_NAMED]]),
        "more_late": max(0, len(late) - MOST_NAMED),
    }
    return one_line(text_voice().say("picture.words", facts), LONGEST_ALT)


def _said(teller: Teller, row: MilestoneRow) -> str:
    step = standing.step(teller, row)
    return " ".join(
        word for word in (step.title, step.due, f"({step.note})" if step.note else "") if word
    )


def _drawn(teller: Teller, status: Status) -> dict[str, Any]:
    """Put everything at its place; the template only prints."""
    axis = Axis.of(status)
    lanes: list[dict[str, Any]] = []
    y = TOP + (len(status.milestones[:MOST_STEPS]) + 1) * ROW
    for side in Side:
        lane = _lane(status, axis, side, y)
        if lane["rows"]:
            lanes.append(lane)
            y += (len(lane["rows"]) + 1) * ROW + 14
    colour = status.health.colour
    return {
        "title": one_line(status.title, 46),
        "companies": one_line(
            _("%(vendor)s and %(customer)s", vendor=status.vendor, customer=status.customer), 80
        ),
        "colour": colour.value,
        "health": standing.paused_word(status.state) or colours.word(colour),
        "progress": standing.progress(status.progress),
        "done_width": _share(status),
        "width": WIDTH,
        "height": y + 34,
        "axis": AXIS,
        "ticks": axis.ticks(),
        "today": axis.x(axis.today),
        "today_word": teller.day(axis.today),
        "steps": _steps(teller, status, axis),
        "lanes": lanes,
        "bottom": y,
    }


def _share(status: Status) -> int:
    """Give how long the bar of what is done is."""
    total = status.progress.total
    return status.progress.done * 200 // total if total else 0


def _steps(teller: Teller, status: Status, axis: Axis) -> list[dict[str, Any]]:
    """Place the milestones, each on a row: those that are not reached first to be shown."""
    ahead = [row for row in status.milestones if not row.reached]
    passed = [row for row in status.milestones if row.reached]
    kept = sorted([*ahead, *reversed(passed)][:MOST_STEPS], key=_in_time)
    return [
        {
            "title": axis.fitted(row.title),
            "x": axis.x(row.done_on or row.due_on),
            "y": TOP + n * ROW + 16,
            "due": teller.day(row.done_on or row.due_on),
            "reached": row.reached,
            "late": _slips(row),
            "forecast": axis.x(row.forecast_on) if _slips(row) else None,
        }
        for n, row in enumerate(kept)
    ]


def _slips(row: MilestoneRow) -> bool:
    if row.reached or row.forecast_on is None or row.due_on is None:
        return False
    return row.forecast_on > row.due_on


def _in_time(row: MilestoneRow) -> tuple[bool, Any, int]:
    return row.due_on is None, row.due_on, row.id


def _lane(status: Status, axis: Axis, side: Side, y: int) -> dict[str, Any]:
    """Place the tasks of a side: what is late, then what is next, then what was done last."""
    mine = [row for row in status.tasks if _side(row) is side and row.state is not State.CANCELLED]
    kept = sorted(mine, key=_by_need)[:MOST_TASKS]
    return {
        "name": status.vendor if side is Side.VENDOR else status.customer,
        "y": y + 16,
        "side": side.value,
        "more": len(mine) - len(kept),
        "rows": [_bar(axis, row, y + (n + 1) * ROW + 10) for n, row in enumerate(_timed(kept))],
    }


def _bar(axis: Axis, row: TaskRow, y: int) -> dict[str, Any]:
    x, first = axis.x(row.due_on), axis.x(row.promised_on)
    return {
        "title": axis.fitted(f"{row.number}. {row.title}"),
        "y": y,
        "x": x,
        "first": first if x is not None and first is not None and first < x else None,
        "until": axis.x(axis.today) if row.late else None,
        "state": "late" if row.late else row.state.value,
        "word": _word(row),
    }


def _word(row: TaskRow) -> str:
    if row.late:
        return late_words(row)
    return state_word(row.state) if row.state in {State.BLOCKED, State.STARTED} else ""


def _side(row: TaskRow) -> Side:
    """What nobody has is the vendor's to give away."""
    return row.assignee.side if row.assignee else Side.VENDOR


def _by_need(row: TaskRow) -> tuple[int, bool, float]:
    rank = 0 if row.late else 1 if row.is_open else 2
    day = row.due_on.toordinal() if row.due_on else 0
    return rank, row.due_on is None, day if row.is_open else -day


def _timed(rows: Sequence[TaskRow]) -> list[TaskRow]:
    return sorted(rows, key=lambda row: (row.due_on is None, row.due_on, row.number))


@lru_cache(maxsize=1)
def _fonts() -> tuple[str, ...]:
    """List letters that come with the bot: a server may have none. Others are taken from the system."""
    import font_roboto

    folder = Path(str(font_roboto.__file__)).parent / "files"
    return tuple(str(folder / f"Roboto-{weight}.ttf") for weight in ("Regular", "Bold"))
