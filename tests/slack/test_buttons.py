from concurrent.futures import ThreadPoolExecutor
from datetime import date

import pytest

from bot import changes, outbox
from bot import commands as c
from handlers.sandbox.slack import Delivery, Message, User
from handlers.slack.people import STRANGER
from storage.db import writing
from storage.kinds import Origin, State
from storage.models import Person, SlackIdentity
from tests.office import Office

DUE = date(2026, 3, 9)


@pytest.fixture
def office(each_office: Office) -> Office:
    """On both databases: rows are locked, found again and drawn anew."""
    return each_office


def remind(office: Office, person_id: int) -> None:
    with writing(office.engine) as session:
        person = session.get_one(Person, person_id)
        outbox.write_daily(session, [outbox.Daily(person, DUE)], now=office.clock())
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


@pytest.mark.parametrize(
    ("ended", "meant"),
    [
        (lambda k: c.CancelTask(k.contract), "It is cancelled, so nothing was changed"),
        (lambda k: c.ClosePlan(k.plan), "ACME is closed; resume it first."),
    ],
)
def test_complete_under_a_reminder_of_what_is_over_changes_nothing_and_says_why(
    office: Office, ended, meant: str
):
    remind(office, office.cast.vera)
    reminder = office.slack.dms(office.vera)[-1]
    with writing(office.engine) as session:
        vera = session.get_one(Person, office.cast.vera)
        over = [ended(office.cast)]
        changes.make(session, over, actor=vera, origin=Origin.MAIL, now=office.clock())

    office.slack.click(office.vera, reminder, "complete")

    assert meant in office.alone(office.vera)[-1]
    assert not office.changes("complete")


def press(office: Office, user: User, action: str, value: str) -> Delivery:
    """Press a button of the app's own whose value was written by somebody else."""
    button = {
        "type": "button",
        "action_id": action,
        "text": {"type": "plain_text", "text": "x"},
        "value": value,
    }
    client = office.parts.workspaces.client("T01")
    said = client.chat_postMessage(
        channel=office.channel.id,
        text="x",
        blocks=[{"type": "actions", "block_id": "b", "elements": [button]}],
    )
    office.clock.forward(seconds=2)
    message = office.slack.world.find(office.channel.id, said["ts"])
    return office.slack.click(user, message, action)


def slack_of(office: Office, person_id: int, name: str) -> User:
    user = office.slack.add_user(office.team, name, is_guest=True)
    office.channel.members.add(user.id)
    with writing(office.engine) as session:
        session.add(SlackIdentity(person_id=person_id, team_id="T01", user_id=user.id))
    return user


@pytest.mark.parametrize(
    ("action", "value"),
    [
        ("complete", "{}"),
        ("complete", "12"),
        ("complete", "{"),
        ("complete", '{"task": "12"}'),
        ("complete", '{"task": true}'),
        ("complete", '{"task": -1}'),
        ("complete", '{"task": 99999999999999999999}'),
        ("complete", '{"task": 2000000000}'),
        ("later", '{"task": 1e400}'),
        ("accept", '{"proposal": 77}'),
        ("choose", '{"proposal": 1}'),
        ("undo", '{"request": ""}'),
        ("undo", '{"request": "ab12"}'),
        ("more", '{"plan": 99999}'),
        ("more", '{"plan": 99999999999999999999}'),
        ("more", "[]"),
        ("link", '{"plan": 99999}'),
    ],
)
def test_value_that_was_tampered_with_is_answered_in_words(office: Office, action: str, value: str):
    assert press(office, office.vera, action, value).status == 200

    assert office.alone(office.vera)
    assert not office.changes()


@pytest.mark.parametrize("action", ["complete", "later", "reopen"])
def test_internal_task_behind_a_tampered_button_stays_hidden(office: Office, action: str):
    carl = slack_of(office, office.cast.carl, "Carl Reyes")

    press(office, carl, action, f'{{"task": {office.cast.contract}}}')
    press(office, carl, action, '{"task": 4000}')

    hidden, missing = office.alone(carl)
    assert hidden == missing
    assert not office.changes()


def test_request_of_somebody_else_cannot_be_undone(office: Office):
    office.typed(office.victor, "done 14")
    request = office.changes("complete")[0].request
    carl = slack_of(office, office.cast.carl, "Carl Reyes")

    press(office, carl, "undo", f'{{"request": "{request}"}}')

    assert office.task(office.cast.configure_sso).state is State.DONE


def test_strangers_click_changes_nothing_and_tells_nothing(office: Office):
    sam = office.slack.add_user(office.team, "Sam Stone")
    office.channel.members.add(sam.id)

    press(office, sam, "complete", f'{{"task": {office.cast.configure_sso}}}')

    assert office.alone(sam) == [STRANGER]
    assert not office.changes()


def test_person_of_another_customer_learns_nothing(office: Office):
    sam = slack_of(office, office.cast.sam, "Sam Stone")

    press(office, sam, "complete", f'{{"task": {office.cast.configure_sso}}}')
    press(office, sam, "more", f'{{"plan": {office.cast.plan}}}')

    assert not office.changes()
    assert "ACME" not in " ".join(office.alone(sam))


def test_later_puts_the_reminder_off_to_the_next_working_day(office: Office):
    remind(office, office.cast.vera)

    office.slack.choose(office.vera, office.slack.dms(office.vera)[-1], "menu", "Tomorrow")

    assert office.task(office.cast.contract).snoozed_until == date(2026, 3, 3)
    assert "no reminder of 13 until Tue 3 March" in office.alone(office.vera)[-1]


def test_undo_under_an_answer_takes_it_back_in_place(office: Office):
    answer = office.slash(office.victor, "done 14").shown
    office.clock.forward(minutes=1)

    office.slack.click(office.victor, answer, "undo")

    assert office.task(office.cast.configure_sso).state is State.OPEN
    assert len(office.alone(office.victor)) == 1


def test_undo_in_a_thread_is_drawn_again_by_the_outbox(office: Office):
    office.link()
    said = office.slack.mention(office.victor, office.channel, "14 done")
    office.send()
    answer = office.slack.thread(office.channel, said.message)[-1]

    office.slack.click(office.victor, answer, "undo")
    before = office.slack.buttons(office.slack.thread(office.channel, said.message)[-1])
    office.send()

    after = office.slack.thread(office.channel, said.message)
    assert (len(before), len(after)) == (1, 2)
    assert not office.slack.buttons(after[-1])
    assert office.task(office.cast.configure_sso).state is State.OPEN


def later_date(office: Office) -> Message:
    """Carl moves a date that moves a milestone, so that Vera is asked."""
    with writing(office.engine) as session:
        carl = session.get_one(Person, office.cast.carl)
        move = c.MoveDate(office.cast.firewall_form, date(2026, 4, 20), "IT is slow")
        changes.make(session, [move], actor=carl, origin=Origin.MAIL, now=office.clock())
    office.send()
    return office.slack.dms(office.vera)[-1]


@pytest.mark.parametrize(
    ("action", "due_on"), [("accept", date(2026, 4, 20)), ("decline", date(2026, 3, 5))]
)
def test_later_date_is_decided_by_a_click(both: Office, action: str, due_on: date):
    asked = later_date(both)

    both.slack.click(both.vera, asked, action)
    both.slack.click(both.vera, asked, action)
    both.send()

    assert both.task(both.cast.firewall_form).due_on == due_on
    assert len(both.changes(action)) == 1
    assert both.alone(both.vera)


@pytest.mark.parametrize("place", ["dm", "slash"])
def test_question_back_is_answered_by_a_click(office: Office, place: str):
    if place == "slash":
        asked = office.slash(office.vera, "the SSO task is done").shown
    else:
        office.slack.dm(office.vera, "the SSO task is done")
        office.send()
        asked = office.slack.dms(office.vera)[-1]
    value = office.slack.buttons(asked)[0]["value"]

    office.slack.click(office.vera, asked, "choose", value)
    office.send()

    assert len(office.changes("complete")) == 1
    assert not office.changes("decline")
    now = (
        office.slack.ephemerals(office.vera) if place == "slash" else office.slack.dms(office.vera)
    )
    assert "choose" not in {button["action_id"] for button in office.slack.buttons(now[-1])}


def test_whole_status_is_shown_to_who_asks_for_more(office: Office):
    with writing(office.engine) as session:
        vera = session.get_one(Person, office.cast.vera)
        many = [
            c.AddTask(office.cast.plan, f"Task {n}", assignee=office.cast.vera) for n in range(20)
        ]
        changes.make(session, many, actor=vera, origin=Origin.SHELL, now=office.clock())
    status = office.slash(office.vera, "status").shown

    office.slack.click(office.vera, status, "more")

    assert "Task 19" in office.alone(office.vera)[-1]


def test_link_buttons_are_acknowledged(office: Office):
    status = office.slash(office.vera, "status").shown

    assert office.slack.click(office.vera, status, "open").status == 200


def test_burst_of_clicks_does_each_thing_once(office: Office):
    remind(office, office.cast.vera)
    reminder = office.slack.dms(office.vera)[-1]

    with ThreadPoolExecutor(16) as pool:
        clicks = [
            pool.submit(office.slack.click, office.vera, reminder, "complete") for _ in range(40)
        ]

    assert {click.result().status for click in clicks} == {200}
    assert len(office.changes("complete")) == 1
    assert len(office.alone(office.vera)) == 39
