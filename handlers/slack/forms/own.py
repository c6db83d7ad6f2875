"""From the forms about oneself to commands."""

from collections.abc import Sequence

from sqlalchemy import select

from bot import commands as c
from bot.times import zone
from handlers.slack.forms.filled import Filled, Wrong
from storage.kinds import Medium
from storage.models import Note

GONE = "That question is not there any more, or not yours to see."


def settings(filled: Filled) -> Sequence[c.Command]:
    """How one is told."""
    return [
        c.SetPreferences(
            filled.person.id,
            channel=_medium(filled),
            time_zone=_zone(filled),
            hours=filled.text("hours"),
            quiet_hours=_quiet(filled),
            work_days=_days(filled),
            away_from=filled.day("away_from"),
            away_until=filled.day("away_until"),
            locale=filled.text("locale") or filled.person.locale,
            stopped=filled.text("told") == "nothing",
            digests_only=filled.text("told") == "digests",
        ),
        *(c.MuteTask(int(key), muted=False) for key in filled.several("unmute") if key.isdecimal()),
    ]


def answer(filled: Filled) -> Sequence[c.Command]:
    """The answer to a question."""
    note = filled.session.scalar(select(Note).where(Note.id == filled.key("note")))
    if note is None:
        raise Wrong("", GONE)
    text = filled.text("answer")
    if text is None:
        raise Wrong("answer", "Say it in a few words.")
    return [c.Answer(note.id, text)]


def _medium(filled: Filled) -> Medium:
    try:
        return Medium(filled.text("channel") or "")
    except ValueError:
        raise Wrong("channel", "Say by which way.") from None


def _zone(filled: Filled) -> str:
    typed = filled.text("time_zone") or ""
    try:
        zone(typed)
    except ValueError:
        raise Wrong("time_zone", "I do not know that zone; write it like Europe/Berlin.") from None
    return typed


def _quiet(filled: Filled) -> str | None:
    begin, end = filled.text("quiet_from"), filled.text("quiet_to")
    if begin is None and end is None:
        return None
    if begin is None or end is None:
        raise Wrong("quiet_to" if end is None else "quiet_from", "Give both, or none.")
    if begin == end:
        raise Wrong("quiet_to", "That would be never; give another time.")
    return f"{begin}-{end}"


def _days(filled: Filled) -> tuple[int, ...]:
    days = tuple(sorted(int(day) for day in filled.several("work_days") if day.isdecimal()))
    if not days:
        raise Wrong("work_days", "Choose at least one day.")
    return days
