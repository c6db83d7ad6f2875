"""Why something is blocked: said once, read by both sides, and answered so."""

import pytest

from storage.kinds import Audience
from tests.office import Office
from tests.slack.test_private import heard_by_carl


@pytest.fixture
def shared(office: Office) -> Office:
    """The plan lives in a channel that the customer reads."""
    office.link(Audience.SHARED)
    return office


@pytest.mark.parametrize("text", ["14 blocked, waiting on 15", "block 14 waiting on 15"])
def test_task_that_is_waited_for_is_a_reason_and_no_question(shared: Office, text: str):
    answer = shared.typed(shared.vera, text)

    assert shared.task(shared.cast.configure_sso).reason == "waiting on 15"
    assert "which task" not in answer
    shared.clock.forward(minutes=6)
    shared.send()
    assert "waiting on 15" in heard_by_carl(shared)


def test_answer_to_a_block_says_once_who_reads_the_reason(shared: Office):
    typed = shared.typed(shared.vera, "14 blocked: supplier closes in June")
    shared.slack.dm(shared.victor, "15 blocked: supplier closes in June")
    shared.send()

    for answer in (typed, shared.said(shared.victor)[-1]):
        assert "Both sides read the reason." in answer
        assert "own side" not in answer
    shared.clock.forward(minutes=6)
    shared.send()
    assert "supplier closes in June" in heard_by_carl(shared)
