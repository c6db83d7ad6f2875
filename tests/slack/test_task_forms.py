"""New tasks and changed ones, from a form, and tasks made of somebody's message."""

from datetime import date

import pytest

from bot import commands as c
from handlers.slack.people import STRANGER
from storage.kinds import Audience
from tests.office import Office
from tests.slack.filling import act, errors, fill, last_task, typed_form
from tests.slack.test_buttons import slack_of


def test_new_task_is_filled_in(office: Office):
    view = typed_form(office, office.vera, "add")

    fill(
        office,
        office.vera,
        view,
        title="Count the beds",
        assignee="Carl Reyes (Acme)",
        due_on_new="2026-03-10",
        milestone="Go-live",
        audience="Both sides",
        instructions="All wards.",
    )

    task = last_task(office)
    assert (task.title, task.assignee_id, task.due_on) == (
        "Count the beds",
        office.cast.carl,
        date(2026, 3, 10),
    )
    assert (task.milestone_id, task.instructions) == (office.cast.go_live, "All wards.")
    assert "new: 16. Count the beds" in office.read(office.slack.views(office.vera)[-1])


@pytest.mark.parametrize(
    ("place", "first"),
    [("dm", "Only our side"), ("shared", "Both sides"), ("internal", "Only our side")],
)
def test_new_task_is_at_first_for_those_who_read_where_it_is_asked_for(
    office: Office, place: str, first: str
):
    office.link(Audience.INTERNAL if place == "internal" else Audience.SHARED)
    where = office.slack.im(office.vera) if place == "dm" else office.channel

    office.slash(office.vera, "add", where)

    (view,) = office.slack.views(office.vera)
    chosen = view.values["audience"]["value"]["selected_option"]
    assert chosen["text"]["text"] == first


def test_new_task_for_a_customer_is_not_internal(office: Office):
    view = typed_form(office, office.vera, "add")

    said = fill(
        office,
        office.vera,
        view,
        title="Count",
        assignee="Carl Reyes (Acme)",
        audience="Only our side",
    )

    assert "Carl Reyes would not see it" in errors(said)
    assert not office.changes()


@pytest.mark.parametrize("title", ["🎉🎉🎉", "<!channel> <@U01VERA> *x*", "x" * 300])
def test_strange_title_is_kept_as_it_is_and_is_inert(office: Office, title: str):
    view = typed_form(office, office.vera, "add")

    fill(office, office.vera, view, title=title)

    assert last_task(office).title == title
    shown = str(office.slack.views(office.vera)[-1].content)
    assert "<!channel>" not in shown
    assert "<@U01VERA>" not in shown


def test_task_is_changed_in_a_form(office: Office):
    view = typed_form(office, office.vera, "edit 14")

    fill(office, office.vera, view, title="Configure single sign-on", due_on_new="2026-03-12")

    task = office.task(office.cast.configure_sso)
    assert (task.title, task.due_on) == ("Configure single sign-on", date(2026, 3, 12))
    assert {row.verb for row in office.changes()} == {"edit", "move"}


def test_form_that_changes_nothing_says_so(office: Office):
    view = typed_form(office, office.vera, "edit 14")

    assert "like that already" in errors(fill(office, office.vera, view))
    assert not office.changes()


def test_edit_that_is_out_of_date_overwrites_nothing(office: Office):
    view = typed_form(office, office.vera, "edit 14")
    act(office, office.cast.victor, c.EditTask(office.cast.configure_sso, title="Set up SSO"))

    fill(office, office.vera, view, title="Configure single sign-on")

    assert office.task(office.cast.configure_sso).title == "Set up SSO"
    assert "Set up SSO" in str(office.slack.views(office.vera)[-1].values)


def test_customer_changes_no_words_of_a_task(office: Office):
    carl = slack_of(office, office.cast.carl, "Carl Reyes")
    view = typed_form(office, carl, "edit 12")

    said = fill(office, carl, view, title="Something else")

    assert "Only the vendor's team" in errors(said)
    assert not office.changes()


@pytest.mark.parametrize("text", ["edit 13", "edit 99"])
def test_form_of_a_hidden_task_is_as_of_a_missing_one(office: Office, text: str):
    carl = slack_of(office, office.cast.carl, "Carl Reyes")

    words = office.typed(carl, text)

    assert "There is no task" in words
    assert not office.slack.views(carl)


def test_message_becomes_a_task_with_its_words_author_and_address(both: Office):
    both.link(Audience.SHARED)
    said = both.slack.say(both.victor, both.channel, "We need the firewall rules.\nAll of them.")
    both.slack.shortcut(both.vera, said.message, "add_to_plan")
    (view,) = both.slack.views(both.vera)

    fill(both, both.vera, view)

    task = last_task(both)
    assert task.title == "We need the firewall rules. All of them."
    assert task.instructions.startswith("Victor Lund wrote: We need")
    assert "/archives/" in task.links[0]
    assert task.audience is Audience.SHARED


def test_message_of_a_place_without_a_plan_goes_to_the_plan_that_is_chosen(office: Office):
    from tests.slack.test_spoken import second_plan

    globex = second_plan(office)
    said = office.slack.say(office.victor, office.channel, "x" * 5_000)
    office.slack.shortcut(office.vera, said.message, "add_to_plan")
    (view,) = office.slack.views(office.vera)

    fill(office, office.vera, view, plan="GLOBEX · Globex onboarding", audience="Only our side")

    assert last_task(office).plan_id == globex


def test_stranger_makes_no_task_of_a_message(office: Office):
    sam = office.slack.add_user(office.team, "Sam Stone")
    office.channel.members.add(sam.id)
    said = office.slack.say(office.victor, office.channel, "We need the rules.")

    office.slack.shortcut(sam, said.message, "add_to_plan")

    assert not office.slack.views(sam)
    assert office.alone(sam) == [STRANGER]


def test_form_for_a_plan_is_asked_for_where_there_are_several(office: Office):
    from tests.slack.test_spoken import second_plan

    second_plan(office)
    answer = office.slash(office.vera, "add").shown

    office.slack.choose(office.vera, answer, "pick", "GLOBEX · Globex onboarding")

    assert "GLOBEX" in office.read(office.slack.views(office.vera)[-1])


def test_plan_of_others_in_a_form_that_was_tampered_with_stays_theirs(office: Office):
    from tests.slack.test_spoken import second_plan

    globex = second_plan(office)
    carl = slack_of(office, office.cast.carl, "Carl Reyes")
    view = typed_form(office, carl, "add")
    view.content["private_metadata"] = f'{{"plan": {globex}}}'
    hidden = errors(fill(office, carl, view, title="Look in"))
    view.content["private_metadata"] = '{"plan": 4000}'

    assert errors(fill(office, carl, view, title="Look in")) == hidden
    assert not office.changes()
