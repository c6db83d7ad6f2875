"""A task that is named is the one that is meant, through Slack."""

import pytest

from storage.kinds import Audience, State
from tests.office import Office


def test_undo_with_a_number_by_command_takes_back_that_task(office: Office):
    office.typed(office.victor, "done 14")
    office.typed(office.victor, "block 15 no port yet")

    answer = office.typed(office.victor, "undo 14")

    assert office.task(office.cast.configure_sso).state is State.OPEN
    assert office.task(office.cast.firewall_form).state is State.BLOCKED
    assert "14" in answer


def test_undo_by_command_of_what_is_no_task_of_the_plan_changes_nothing(office: Office):
    office.typed(office.victor, "done 14")

    assert "There is no task 99 on ACME." in office.typed(office.victor, "undo 99")
    assert office.task(office.cast.configure_sso).state is State.DONE


@pytest.mark.parametrize("text", ["99 friday", "99 done"])
def test_a_number_that_is_no_task_is_told_as_such(office: Office, text: str):
    answer = office.typed(office.vera, text)

    assert "There is no task 99 on ACME." in answer
    assert "Press one" not in answer


def test_a_day_that_is_not_clear_is_asked_for_in_words(office: Office):
    answer = office.typed(office.victor, "14 31 February")

    assert "Reply with a day" in answer
    assert "Press one" not in answer


def test_stop_about_one_task_mutes_it_and_no_other(office: Office):
    office.slack.dm(office.victor, "stop bothering me about 14")
    office.send()

    said = office.said(office.victor)[-1]
    assert "14. Configure SSO" in said
    assert "I tell you nothing more" not in said


@pytest.mark.parametrize(
    "text",
    [
        "due 14 2020-01-01",
        "due 14 2099-01-01",
        "later 14 2020-01-01",
        'add "Train the nurses" by 2020-01-01',
        'add "Train the nurses" by yesterday',
        'add ""',
    ],
)
def test_a_day_that_is_past_or_absurd_and_an_empty_title_change_nothing(office: Office, text: str):
    answer = office.typed(office.victor, text)

    assert office.changes() == []
    assert any(
        said in answer for said in ("is past", "five years", "do not know which day", "in quotes")
    )


def test_later_under_a_message_of_one_task_puts_its_reminder_off(office: Office):
    office.slack.dm(office.victor, "start 14")
    office.send()

    office.slack.dm(office.victor, "later")
    office.send()

    assert "no reminder of 14 until Tue 3 March" in office.said(office.victor)[-1]


def test_undo_in_a_direct_conversation_takes_back_what_was_typed_elsewhere_since(office: Office):
    office.slack.dm(office.vera, "14 the certificate is late")
    office.send()
    office.typed(office.vera, "share 13")

    office.slack.dm(office.vera, "undo")
    office.send()

    assert office.task(office.cast.contract).audience is Audience.INTERNAL
    assert [row.undone_by_id for row in office.changes("comment")] == [None]
    assert "13" in office.said(office.vera)[-1]


def test_undo_by_command_reaches_what_is_newer_than_what_a_press_took_back(office: Office):
    older = office.slash(office.vera, "note 14 the certificate is late").shown
    office.typed(office.vera, "share 13")
    office.slack.click(office.vera, older, "undo")

    office.typed(office.vera, "undo")

    assert office.task(office.cast.contract).audience is Audience.INTERNAL
    assert "You took back your latest change already" in office.typed(office.vera, "undo")
