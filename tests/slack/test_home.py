from datetime import date

import pytest

from bot import commands as c
from handlers.sandbox.slack import User, View
from handlers.slack.people import STRANGER
from storage.db import reading, writing
from storage.kinds import Audience, Medium, State
from storage.models import Member, Organization, Person, Plan, Task
from tests.cast import INTERNAL_WORDS
from tests.office import Office
from tests.slack.filling import act, errors, fill
from tests.slack.test_verbs import carl_in_slack


def home(office: Office, user: User) -> str:
    office.slack.open_home(user)
    return office.read(office.slack.home(user))


def form(office: Office, user: User, kind: str) -> View:
    """The form that a button of the home tab opens."""
    office.slack.open_home(user)
    office.slack.click(user, office.slack.home(user), f"form_{kind}")
    return office.slack.views(user)[-1]


def many_tasks(office: Office, number: int) -> None:
    with writing(office.engine) as session:
        session.add_all(
            Task(
                plan_id=office.cast.plan,
                number=100 + n,
                title=f"Task number {n}",
                assignee_id=office.cast.vera,
                due_on=date(2026, 4, 1 + n % 28),
            )
            for n in range(number)
        )


def test_home_shows_ones_tasks_plans_and_settings(both: Office):
    words = home(both, both.victor)

    assert "Configure SSO" in words
    assert "Acme onboarding" in words
    assert "Next: Kick-off, Thu 5 March" in words
    assert "In *Slack*, one reminder a day at *9:00*" in words
    assert "Mon to Fri" in words
    assert "language: *English (Germany)*" in words


def test_home_begins_with_what_is_late_and_what_is_for_today(office: Office):
    with writing(office.engine) as session:
        session.get_one(Task, office.cast.contract).due_on = date(2026, 2, 26)
        session.add(
            Task(
                plan_id=office.cast.plan,
                number=20,
                title="Call Carl",
                assignee_id=office.cast.vera,
                due_on=date(2026, 3, 2),
            )
        )

    words = home(office, office.vera)

    assert "1 late · 1 task for today" in words
    assert words.index("Late") < words.index("Check contract terms") < words.index("Call Carl")
    assert "due Thu 26 February, 2 working days late" in words


def test_what_waits_for_an_answer_is_answered_from_the_home_tab(office: Office):
    act(office, office.cast.carl, c.Ask(office.cast.plan, "Who has the contract?"))
    assert "Carl Reyes (Acme) asks" in home(office, office.vera)
    shown = office.slack.home(office.vera)
    note = next(b for b in shown.content["blocks"] if str(b.get("block_id")).startswith("note:"))

    office.slack.click(office.vera, shown, "form", block_id=note["block_id"])
    view = office.slack.views(office.vera)[-1]
    assert "Your answer goes to Carl" in office.read(view)
    fill(office, office.vera, view, answer="Legal has it.")

    assert [row.verb for row in office.changes()] == ["ask", "answer"]
    assert "Who has the contract?" not in office.read(office.slack.home(office.vera))


def test_date_that_waits_for_a_yes_is_decided_in_the_home_tab(office: Office):
    act(office, office.cast.carl, c.MoveDate(office.cast.firewall_form, date(2026, 4, 2)))
    assert "asks to move *15. Firewall form*" in home(office, office.vera)

    office.slack.click(office.vera, office.slack.home(office.vera), "accept")

    assert office.task(office.cast.firewall_form).due_on == date(2026, 4, 2)
    assert "asks to move" not in office.read(office.slack.home(office.vera))


def test_home_of_a_customer_shows_nothing_internal(office: Office):
    carl = carl_in_slack(office)
    act(office, office.cast.vera, c.Ask(office.cast.plan, "Discount?", audience=Audience.INTERNAL))

    words = home(office, carl)

    assert "Send SSO metadata" in words
    assert "0 of 3 tasks done" in words
    assert "Discount" not in words
    assert not any(word in words for word in INTERNAL_WORDS)
    assert "New plan" not in words


def test_home_of_a_stranger_tells_nothing(office: Office):
    sam = office.slack.add_user(office.team, "Sam Stone")

    assert home(office, sam) == STRANGER


def test_home_of_who_is_on_no_plan_says_what_to_do(office: Office):
    with writing(office.engine) as session:
        session.query(Member).filter_by(person_id=office.cast.dora).delete()

    words = home(office, office.dora)

    assert "Nothing waits for you" in words
    assert "Begin one with *New plan*" in words


def test_click_in_the_home_tab_is_seen_there(office: Office):
    office.slack.open_home(office.victor)

    office.slack.click(office.victor, office.slack.home(office.victor), "complete")

    assert office.task(office.cast.configure_sso).state is State.DONE
    assert "Configure SSO" not in office.read(office.slack.home(office.victor))


def test_form_that_is_opened_in_the_home_tab_draws_it_again(office: Office):
    view = form(office, office.vera, "add")
    fill(
        office,
        office.vera,
        view,
        plan="ACME · Acme onboarding",
        title="Count",
        audience="Both sides",
    )

    assert "0 of 5 tasks done" in office.read(office.slack.home(office.vera))


def test_messages_tab_publishes_no_home(office: Office):
    office.slack.open_home(office.victor, "messages")

    assert office.slack.home(office.victor) is None


def test_five_hundred_tasks_stand_in_pages(office: Office):
    many_tasks(office, 500)
    assert "1 to 10 of 501" in home(office, office.vera)

    office.slack.click(office.vera, office.slack.home(office.vera), "page_forth")
    assert "11 to 20 of 501" in office.read(office.slack.home(office.vera))

    office.slack.click(office.vera, office.slack.home(office.vera), "page_back")
    assert "1 to 10 of 501" in office.read(office.slack.home(office.vera))


@pytest.mark.parametrize(
    "value", ["", "{", '{"tasks": 1e400, "plans": 0}', '{"tasks": -5, "plans": "x"}']
)
def test_page_that_was_tampered_with_is_the_first(office: Office, value: str):
    many_tasks(office, 20)
    office.slack.open_home(office.vera)
    shown = office.slack.home(office.vera)
    row = next(b for b in shown.content["blocks"] if b.get("block_id") == "page:tasks")
    row["elements"][0]["value"] = value

    office.slack.click(office.vera, shown, "page_forth")

    assert "1 to 10 of 21" in office.read(office.slack.home(office.vera))


def test_thirty_plans_stand_in_pages_those_in_trouble_first(office: Office):
    with writing(office.engine) as session:
        vera, globex = (
            session.get_one(Person, office.cast.vera),
            session.get_one(Organization, office.cast.globex),
        )
        for n in range(30):
            plan = Plan(key=f"P{n}", title=f"Plan {n}", vendor=vera.organization, customer=globex)
            plan.members.append(Member(person=vera, role="owner", clearance=Audience.INTERNAL))
            late = Task(number=1, title="Late", assignee=vera, due_on=date(2026, 2, 2))
            session.add(plan)
            session.flush()
            if n == 29:
                late.plan_id = plan.id
                session.add(late)

    words = home(office, office.vera)

    assert "1 to 8 of 31" in words
    assert words.index("*P29 · ") < words.index("*ACME · ")
    assert "At risk" in words


def test_settings_are_changed_in_a_form(both: Office):
    view = form(both, both.vera, "settings")

    fill(
        both,
        both.vera,
        view,
        channel="By mail",
        hours="08:30",
        work_days=["0", "1", "2"],
        quiet_from="19:00",
        quiet_to="07:00",
        time_zone="America/New_York",
        locale="en_US",
    )

    with reading(both.engine, ()) as session:
        vera = session.get_one(Person, both.cast.vera)
        assert (vera.medium, vera.hours, vera.quiet_hours) == (Medium.MAIL, "08:30", "19:00-07:00")
        assert (vera.work_days, vera.time_zone, vera.locale) == (
            [0, 1, 2],
            "America/New_York",
            "en_US",
        )
    assert "By *mail*, one reminder a day at *08:30*" in both.read(both.slack.home(both.vera))


def test_muting_oneself_in_the_settings_and_back(office: Office):
    quiet, all_of_it = "Nothing but answers", "Everything"
    fill(office, office.vera, form(office, office.vera, "settings"), told=quiet)
    assert "*Muted*" in office.read(office.slack.home(office.vera))

    fill(office, office.vera, form(office, office.vera, "settings"), told=all_of_it)
    assert "*Muted*" not in office.read(office.slack.home(office.vera))


def test_a_task_that_was_muted_is_heard_of_again_by_the_settings(office: Office):
    act(office, office.cast.vera, c.MuteTask(office.cast.contract))
    act(office, office.cast.vera, c.MuteTask(office.cast.configure_sso))
    view = form(office, office.vera, "settings")
    assert "ACME-13. Check contract terms" in str(view.content)

    fill(office, office.vera, view, unmute=[str(office.cast.contract)])

    with reading(office.engine, ()) as session:
        assert session.get_one(Person, office.cast.vera).muted == [office.cast.configure_sso]
    assert "1 muted" in office.read(office.slack.home(office.vera))


@pytest.mark.parametrize(
    ("button", "back", "said"),
    [
        ("mail", "slack", "By *mail*, one reminder a day"),
        ("digests", "all", "*Only digests* in *Slack*"),
        ("stop", "all", "*Muted*: I send you nothing but answers."),
    ],
)
def test_how_one_is_told_is_turned_round_and_back_in_the_home_tab(
    office: Office, button: str, back: str, said: str
):
    assert said not in home(office, office.vera)

    office.slack.click(office.vera, office.slack.home(office.vera), f"wish_{button}")
    turned = office.read(office.slack.home(office.vera))
    office.slack.click(office.vera, office.slack.home(office.vera), f"wish_{back}")

    assert said in turned
    assert "In *Slack*, one reminder a day" in office.read(office.slack.home(office.vera))


def test_a_wish_that_was_tampered_with_changes_nothing(office: Office):
    office.slack.open_home(office.vera)
    shown = office.slack.home(office.vera)
    for row in shown.content["blocks"]:
        for element in row.get("elements", []):
            if element.get("action_id") == "wish_mail":
                element["value"] = '{"do":"muted"}'

    office.slack.click(office.vera, shown, "wish_mail")

    assert not office.changes()


@pytest.mark.parametrize(
    ("values", "meant"),
    [
        ({"time_zone": "Mars/Olympus"}, "I do not know that zone"),
        ({"quiet_from": "19:00"}, "Give both, or none"),
        ({"quiet_from": "19:00", "quiet_to": "19:00"}, "would be never"),
        ({"work_days": []}, "at least one day"),
    ],
)
def test_settings_that_cannot_be_used_are_said_at_their_field(office: Office, values, meant: str):
    view = form(office, office.vera, "settings")

    said = fill(office, office.vera, view, **values)

    assert meant in errors(said)
    assert not office.changes()
