from datetime import timedelta

from handlers.send.loop import FIRST_WAIT, LONGEST_WAIT, backoff
from handlers.send.pace import Pace
from tests.cast import NOON

SECOND = timedelta(seconds=1)
POST = ("chat.postMessage",)


def test_channel_takes_one_message_a_second():
    pace = Pace()

    assert pace.wait("T01", "C01", POST, NOON) is None
    assert pace.wait("T01", "C01", POST, NOON) == NOON + SECOND
    assert pace.wait("T01", "C02", POST, NOON) is None
    assert pace.wait("T01", "C01", POST, NOON + SECOND) is None


def test_method_that_is_barred_in_a_workspace_waits_until_then_and_no_other_one():
    pace = Pace()
    pace.bar("T01", "chat.postMessage", NOON + 30 * SECOND)
    pace.bar("T01", "chat.postMessage", NOON + 10 * SECOND)

    assert pace.wait("T01", "C01", POST, NOON) == NOON + 30 * SECOND
    assert pace.wait("T02", "C01", POST, NOON) is None
    assert pace.wait("T01", "C01", ("chat.update",), NOON) is None
    assert pace.wait("T01", "C01", POST, NOON + 30 * SECOND) is None


def test_waits_double_up_to_the_longest():
    waits = [backoff(attempts) for attempts in range(1, 30)]

    assert waits[:3] == [FIRST_WAIT, 2 * FIRST_WAIT, 4 * FIRST_WAIT]
    assert waits[-1] == LONGEST_WAIT
