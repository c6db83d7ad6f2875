"""A day that is picked in a message, by people of both companies, without a form."""

from datetime import date

import pytest

from bot import commands as c
from handlers.sandbox.slack import Message, User
from handlers.slack.buttons import OLD
from handlers.slack.people import STRANGER
from storage.db import reading, writing
from storage.kinds import Medium, ProposalState
from storage.models import Person, Proposal
from tests.office import Office
from tests.slack.filling import act, choose
from tests.slack.test_buttons import remind
from tests.slack.test_words import of_customer


def prefers_slack(office: Office, person_id: int) -> None:
    with writing(office.engine) as session:
        session.get_one(Person, person_id).channel = Medium.SLACK


def prompted(office: Office, user: User, kind: str) -> Message:
    """The question that Carl, of another company, gets in the place of a form."""
    remind(office, office.cast.carl)
    reminder = office.slack.dms(user)[-1]
    choose(office, user, reminder, kind, office.cast.sso_metadata)
    office.send()
    return office.slack.thread(reminder.channel, reminder)[-1]


def proposals(office: Office) -> list[Proposal]:
    with reading(office.engine, ()) as session:
        return session.query(Proposal).order_by(Proposal.id).all()


@pytest.mark.parametrize(
    ("kind", "action", "verb", "said"),
    [
        ("On a day…", "day_later", "snooze", "Tue 3 March"),
        ("due", "day_due", "move", "Tue 3 March"),
    ],
)
def test_outsider_picks_a_day_and_reads_what_came_of_it_there(
    office: Office, kind: str, action: str, verb: str, said: str
):
    carl = of_customer(office)
    asked = prompted(office, carl, kind)

    office.slack.choose(carl, asked, action, "2026-03-03")
    office.send()

    (change,) = office.changes()
    assert (change.verb, change.actor_id) == (verb, office.cast.carl)
    outcome = next(m for m in office.slack.dms(carl) if m.ts == asked.ts)
    assert said in office.read(outcome)
    assert action not in str(outcome.blocks)
    assert not office.slack.views(carl)


def test_other_day_is_picked_beside_the_yes_and_the_no(both: Office):
    carl = of_customer(both)
    prefers_slack(both, both.cast.carl)
    act(both, both.cast.victor, c.MoveDate(both.cast.configure_sso, date(2026, 4, 10)))
    both.send()
    asked = both.slack.dms(carl)[-1]

    both.slack.choose(carl, asked, "suggest", "2026-04-02")
    both.send()

    first, second = proposals(both)
    assert first.state is not ProposalState.OPEN
    assert (second.new_on, second.to_id) == (date(2026, 4, 2), both.cast.victor)
    assert both.task(both.cast.configure_sso).due_on == date(2026, 3, 11)
    assert "suggest" not in str(both.slack.dms(carl)[-1].blocks)
    assert "I asked Victor Lund (Northwind)" in both.alone(carl)[-1]


def test_other_day_for_a_date_that_is_settled_changes_nothing(office: Office):
    carl = of_customer(office)
    prefers_slack(office, office.cast.carl)
    act(office, office.cast.victor, c.MoveDate(office.cast.configure_sso, date(2026, 4, 10)))
    office.send()
    asked = office.slack.dms(carl)[-1]
    act(office, office.cast.carl, c.Accept(proposals(office)[0].id))
    before = len(office.changes())

    office.slack.choose(carl, asked, "suggest", "2026-04-02")

    assert len(office.changes()) == before
    assert office.alone(carl)


def test_day_that_a_stranger_picks_is_nobodys(office: Office):
    office.link()
    sam = office.slack.add_user(office.team, "Sam Stone", email="sam@nowhere.example")
    office.channel.members.add(sam.id)
    message = planted(office, f"task:{office.cast.sso_metadata}")

    office.slack.choose(sam, message, "day_due", "2026-03-03")

    assert office.alone(sam) == [STRANGER]
    assert not office.changes()


def planted(office: Office, block_id: str) -> Message:
    """A message of the app's whose picker is about something else than we would put there."""
    picker = {"type": "datepicker", "action_id": "day_due"}
    client = office.parts.workspaces.client("T01")
    said = client.chat_postMessage(
        channel=office.channel.id,
        text="x",
        blocks=[{"type": "actions", "block_id": block_id, "elements": [picker]}],
    )
    return next(m for m in office.slack.messages(office.channel) if m.ts == said["ts"])


@pytest.mark.parametrize("block_id", ["task:", "task:9999999999", "plan:1", "task:1; x", "b1"])
def test_day_of_a_block_that_is_none_of_ours_does_nothing(office: Office, block_id: str):
    office.slack.choose(office.vera, planted(office, block_id), "day_due", "2026-03-03")

    assert office.alone(office.vera) == [OLD]
    assert not office.changes()


def test_customer_moves_nothing_internal_by_a_day(office: Office):
    carl = of_customer(office)
    message = planted(office, f"task:{office.cast.contract}")

    office.slack.choose(carl, message, "day_due", "2026-03-20")

    missing = planted(office, "task:2000000")
    office.slack.choose(carl, missing, "day_due", "2026-03-20")
    first, second = office.alone(carl)
    assert first == second
    assert not office.changes()
