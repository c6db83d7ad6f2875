from datetime import datetime

import pytest

from bot.reading import Action, Option, Pending, TaskWords, read
from storage.kinds import Do

FIRST = Action(Do.COMPLETE, task=12)
SECOND = Action(Do.COMPLETE, task=14)
OPEN = Pending((Option((FIRST,)), Option((SECOND,)), Option()))


def hear(text, pending=OPEN):
    return read(
        text,
        tasks=[TaskWords(12, "Send SSO metadata"), TaskWords(14, "Return the firewall form")],
        people=[],
        sender="carl@acme.example",
        said_at=datetime.fromisoformat("2026-03-04T12:00:00-05:00"),
        zone="America/New_York",
        locale="en_US",
        pending=pending,
    )


@pytest.mark.parametrize(
    ("text", "chosen"),
    [
        ("the first", (FIRST,)),
        ("only the first", (FIRST,)),
        ("the second one", (SECOND,)),
        ("the last one please", (SECOND,)),
        ("both", (FIRST, SECOND)),
    ],
)
def test_a_short_answer_takes_what_was_offered(text, chosen):
    assert hear(text).actions == chosen


@pytest.mark.parametrize("text", ["neither", "no", "none of them"])
def test_neither_changes_nothing(text):
    assert [action.do for action in hear(text).actions] == [Do.NOTHING]


def test_yes_answers_where_one_thing_was_offered():
    assert hear("yes", Pending((Option((FIRST,)), Option()))).actions == (FIRST,)


def test_yes_does_not_choose_between_two():
    assert Do.COMPLETE not in {action.do for action in hear("yes").actions}


def test_another_text_is_read_as_itself():
    reading = hear("move 14 to Friday")

    assert [(action.do, action.task) for action in reading.actions] == [(Do.DUE, 14)]
