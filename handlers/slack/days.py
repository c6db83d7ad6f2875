"""A day that somebody picks in a message: another one for a date, or for what was asked in words.

Picked where it stands, without a form: so it works for who is of another company too.
https://docs.slack.dev/reference/block-kit/block-elements/date-picker-element
"""

from collections.abc import Callable
from datetime import date
from typing import Any

from bot import commands as c
from handlers.slack import buttons, home, people
from handlers.slack.buttons import Commands, Meaning, Press, Unreadable, say
from handlers.slack.parts import Json, Parts


def pick_day(parts: Parts, meaning: Meaning) -> Callable[..., None]:
    """Make the listener of a day to pick."""

    def picked(ack: Any, body: Json) -> None:
        press = buttons.read_press(parts, body)
        if press is None:
            say(str(body.get("response_url", "")), {"text": people.STRANGER})
        else:
            buttons.work(press, meaning, replaces=meaning is not suggest)
            if not press.channel_id:
                home.publish(parts, press.team_id, press.user_id)
        ack()

    return picked


def suggest(press: Press) -> Commands:
    """Not that day: this one."""
    return [c.Suggest(press.number("proposal"), _day(press))]


def remind(press: Press) -> Commands:
    """Remind me on that day."""
    return [c.SnoozeTask(press.number("task"), _day(press))]


def move(press: Press) -> Commands:
    """It is done by that day."""
    return [c.MoveDate(press.number("task"), _day(press))]


MEANINGS: dict[str, Meaning] = {"suggest": suggest, "day_later": remind, "day_due": move}


def _day(press: Press) -> date:
    try:
        return date.fromisoformat(str(press.value.get("day")))
    except ValueError:
        raise Unreadable("day") from None
