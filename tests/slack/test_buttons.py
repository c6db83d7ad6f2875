from datetime import date

from bot import outbox
from storage.db import writing
from storage.kinds import State
from storage.models import Person
from tests.office import Office

DUE = date(2026, 3, 9)


def remind(office: Office, person_id: int) -> None:
    with writing(office.engine) as session:
        person = session.get_one(Person, person_id)
        outbox.remind(session, person, DUE, now=office.clock())
    office.send()


def test_complete_under_a_reminder_completes_the_task_and_redraws_the_message(both: Office):
    remind(both, both.cast.vera)
    reminder = both.slack.dms(both.vera)[-1]

    both.slack.click(both.vera, reminder, "complete")
    both.send()

    assert both.task(both.cast.contract).state is State.DONE
    assert not both.slack.buttons(both.slack.dms(both.vera)[-1])
    assert len(both.slack.dms(both.vera)) == 1


def test_second_click_says_who_did_it_and_changes_nothing(office: Office):
    remind(office, office.cast.vera)
    reminder = office.slack.dms(office.vera)[-1]
    office.slack.click(office.vera, reminder, "complete")

    office.slack.click(office.vera, reminder, "complete")

    assert len(office.changes("complete")) == 1
    assert "done already: you did it at" in office.alone(office.vera)[-1]
