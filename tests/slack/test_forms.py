"""Forms, as people fill them in: opened from a menu, submitted, refused, out of date."""

from datetime import date
from typing import Any

import pytest

from bot import changes
from bot import commands as c
from handlers.sandbox.slack import Delivery, Message, User, View
from handlers.slack.people import STRANGER
from storage.db import reading, writing
from storage.kinds import Audience, Origin, ProposalState, State
from storage.models import Dependency, Member, Note, Person, Proposal, Task
from tests.cast import INTERNAL_WORDS
from tests.office import Office
from tests.slack.test_buttons import remind, slack_of
from tests.slack.test_words import of_customer


def ready(office: Office) -> None:
    """Remind Victor of his task, for which nothing has to be done before."""
    with writing(office.engine) as session:
        session.query(Dependency).delete()
    remind(office, office.cast.victor)


def choose(office: Office, user: User, message: Message | View, kind: str, task: int) -> Delivery:
    """Choose an entry of a task's menu by its words."""
    words = {"due": "New date…", "block": "Blocked…", "ask": "Ask…", "hand": "Not me…"}
    block = f"task:{task}"
    return office.slack.choose(
        user, message, "menu", words.get(kind, kind), block_id=_block(message, block)
    )


def _block(place: Message | View, wanted: str) -> str:
    blocks = place.content["blocks"] if isinstance(place, View) else place.blocks
    return next(
        block["block_id"] for block in blocks if str(block.get("block_id")).startswith(wanted)
    )


def opened(office: Office, user: User, kind: str, task: int | None = None) -> View:
    """The form that somebody opens from their reminder."""
    choose(office, user, office.slack.dms(user)[-1], kind, task or office.cast.configure_sso)
    return office.slack.views(user)[-1]


def fill(office: Office, user: User, view: View, **values: Any) -> Delivery:
    """Submit a form, its fields by name."""
    blocks = {
        str(block.get("block_id")).partition(".")[0]: block["block_id"]
        for block in view.content["blocks"]
    }
    return office.slack.submit(user, view, {blocks[name]: value for name, value in values.items()})


def errors(delivery: Delivery) -> str:
    """What stands under the fields."""
    import json

    found = json.loads(delivery.answer)
    assert found["response_action"] == "errors"
    return " ".join(found["errors"].values())


def typed_form(office: Office, user: User, text: str) -> View:
    """The form that a command opens; nothing else is answered."""
    said = office.slash(user, text)
    assert not said.answer
    return office.slack.views(user)[-1]


def last_task(office: Office) -> Task:
    with reading(office.engine, ()) as session:
        return session.query(Task).order_by(Task.id.desc()).first()


def act(office: Office, person_id: int, *commands: c.Command) -> None:
    """Somebody changes something by mail meanwhile."""
    with writing(office.engine) as session:
        person = session.get_one(Person, person_id)
        changes.make(session, commands, actor=person, origin=Origin.MAIL, now=office.clock())


def demote(office: Office, person_id: int) -> None:
    """Take somebody off the plan, past all doors."""
    with writing(office.engine) as session:
        session.delete(session.query(Member).filter_by(person_id=person_id).one())


def test_new_date_with_a_reason_moves_the_task_and_the_reminder_is_drawn_again(both: Office):
    ready(both)
    view = opened(both, both.victor, "due")

    fill(both, both.victor, view, due_on="2026-03-12", why="The certificate is late")
    both.send()

    change = both.changes("move")[0]
    assert both.task(both.cast.configure_sso).due_on == date(2026, 3, 12)
    assert (change.origin, change.now["why"]) == (Origin.MODAL, "The certificate is late")
    assert not both.slack.views(both.victor)
    assert "12 March" in both.said(both.victor)[-1]


def test_date_that_needs_a_yes_says_who_is_asked(office: Office):
    ready(office)
    view = opened(office, office.victor, "due")

    fill(office, office.victor, view, due_on="2026-04-10")

    with reading(office.engine, ()) as session:
        assert session.query(Proposal).one().state is ProposalState.OPEN
    assert "I asked Carl Reyes (Acme)" in office.read(office.slack.views(office.victor)[-1])


@pytest.mark.parametrize(
    ("kind", "values", "verb"),
    [
        ("block", {"reason": "waiting on legal"}, "block"),
        ("ask", {"question": "Which provider?"}, "ask"),
        ("hand", {"to": "Vera Holm (Northwind)"}, "assign"),
        ("On a day…", {"until": "2026-03-06"}, "snooze"),
    ],
)
def test_form_of_the_menu_does_what_it_says(office: Office, kind: str, values: Any, verb: str):
    ready(office)
    view = opened(office, office.victor, kind)

    fill(office, office.victor, view, **values)

    (change,) = office.changes()
    assert (change.verb, change.task_id) == (verb, office.cast.configure_sso)
    assert change.actor_id == office.cast.victor


def test_reminder_is_put_off_from_the_menu_without_a_form(office: Office):
    ready(office)

    choose(
        office,
        office.victor,
        office.slack.dms(office.victor)[-1],
        "In 3 days",
        office.cast.configure_sso,
    )

    assert office.task(office.cast.configure_sso).snoozed_until == date(2026, 3, 5)
    assert not office.slack.views(office.victor)


def test_question_in_a_form_is_for_whom_it_says(office: Office):
    ready(office)
    view = opened(office, office.victor, "ask")

    said = fill(
        office,
        office.victor,
        view,
        question="Which provider?",
        to="Carl Reyes (Acme)",
        audience="Only our side",
    )
    assert "Carl Reyes would not see it" in errors(said)

    fill(office, office.victor, view, audience="Both sides")
    with reading(office.engine, ()) as session:
        note = session.query(Note).order_by(Note.id.desc()).first()
    assert (note.to_id, note.audience) == (office.cast.carl, Audience.SHARED)


def test_form_that_is_out_of_date_says_so_and_overwrites_nothing(office: Office):
    ready(office)
    view = opened(office, office.victor, "due")
    act(office, office.cast.vera, c.MoveDate(office.cast.configure_sso, date(2026, 3, 13)))

    fill(office, office.victor, view, due_on="2026-03-16")

    assert office.task(office.cast.configure_sso).due_on == date(2026, 3, 13)
    shown = office.slack.views(office.victor)[-1]
    assert "has changed since you opened it" in office.read(shown)
    assert "13 March" in office.read(shown)

    fill(office, office.victor, shown, due_on="2026-03-16")
    assert office.task(office.cast.configure_sso).due_on == date(2026, 3, 16)


def test_form_is_not_out_of_date_for_what_was_only_said(office: Office):
    ready(office)
    view = opened(office, office.victor, "due")
    note = c.Comment(office.cast.plan, "Soon", office.cast.configure_sso)
    act(office, office.cast.vera, note)

    fill(office, office.victor, view, due_on="2026-03-16")

    assert office.task(office.cast.configure_sso).due_on == date(2026, 3, 16)


def test_form_that_is_submitted_after_the_rights_were_lost_changes_nothing(office: Office):
    ready(office)
    view = opened(office, office.victor, "block")
    demote(office, office.cast.victor)

    said = fill(office, office.victor, view, reason="waiting on legal")

    assert "not there any more" in errors(said)
    assert not office.changes()


def test_form_that_is_delivered_twice_has_one_effect(office: Office):
    ready(office)
    view = opened(office, office.victor, "ask")

    said = fill(office, office.victor, view, question="Which provider?")
    office.slack.retry(said)

    assert len(office.changes("ask")) == 1


@pytest.mark.parametrize(
    "metadata", ["", "{", "[]", "null", '{"task": "12"}', '{"task": 4000}', '{"task": 1e400}']
)
def test_ids_of_a_form_that_were_tampered_with_change_nothing(office: Office, metadata: str):
    ready(office)
    view = opened(office, office.victor, "block")
    view.content["private_metadata"] = metadata

    said = fill(office, office.victor, view, reason="waiting on legal")

    assert "not there any more" in errors(said)
    assert not office.changes()


def test_internal_task_behind_a_tampered_form_stays_hidden(office: Office):
    carl = slack_of(office, office.cast.carl, "Carl Reyes")
    with writing(office.engine) as session:
        session.get_one(Person, office.cast.carl).channel = None
    remind(office, office.cast.carl)
    view = opened(office, carl, "block", office.cast.sso_metadata)
    view.content["private_metadata"] = f'{{"task": {office.cast.contract}, "seen": 0}}'
    hidden = errors(fill(office, carl, view, reason="because"))
    view.content["private_metadata"] = '{"task": 4000, "seen": 0}'

    missing = errors(fill(office, carl, view, reason="because"))

    assert hidden == missing
    assert not office.changes()


def test_guest_fills_in_a_form_and_reads_nothing_internal(office: Office):
    carl = slack_of(office, office.cast.carl, "Carl Reyes")
    remind(office, office.cast.carl)
    view = opened(office, carl, "hand", office.cast.sso_metadata)

    assert not any(word in office.read(view) for word in INTERNAL_WORDS)
    fill(office, carl, view, to="Cleo Park (Acme)")

    assert office.task(office.cast.sso_metadata).assignee_id == office.cast.cleo


@pytest.mark.parametrize(
    ("kind", "words", "verb"),
    [
        ("due", "Tomorrow", "move"),
        ("block", "waiting on legal", "block"),
        ("ask", "Which file do you need?", "ask"),
        ("hand", "Cleo takes it", "assign"),
        ("On a day…", "remind me on Wednesday", "snooze"),
    ],
)
def test_outsider_gets_a_question_in_the_thread_in_the_place_of_a_form(
    office: Office, kind: str, words: str, verb: str
):
    carl = of_customer(office)
    office.link()
    remind(office, office.cast.carl)
    reminder = office.slack.dms(carl)[-1]

    choose(office, carl, reminder, kind, office.cast.sso_metadata)
    office.send()

    assert not office.slack.views(carl)
    asked = office.slack.thread(reminder.channel, reminder)[-1]
    assert "12. Send SSO metadata" in office.read(asked)
    office.slack.dm(carl, words, thread=reminder)
    (change,) = [row for row in office.changes() if row.verb != "comment"]
    assert (change.verb, change.task_id) == (verb, office.cast.sso_metadata)


def test_task_is_muted_from_the_menu_and_that_is_said(office: Office):
    ready(office)

    message = office.slack.dms(office.victor)[-1]
    choose(office, office.victor, message, "Not again (mute)", office.cast.configure_sso)

    with writing(office.engine) as session:
        victor = session.get_one(Person, office.cast.victor)
        assert victor.muted == [office.cast.configure_sso]
    assert "do not remind you of it" in str(office.slack.ephemerals(office.victor)[-1].blocks)


def test_menu_of_a_year_old_message_is_answered_in_words(office: Office):
    ready(office)
    old = office.slack.dms(office.victor)[-1]
    with writing(office.engine) as session:
        session.delete(session.get_one(Task, office.cast.configure_sso))
    office.clock.forward(days=365)

    choose(office, office.victor, old, "due", office.cast.configure_sso)

    assert "not there any more" in office.alone(office.victor)[-1]


def test_menu_entry_on_a_task_that_is_done_says_so(office: Office):
    ready(office)
    old = office.slack.dms(office.victor)[-1]
    act(office, office.cast.victor, c.CompleteTask(office.cast.configure_sso))

    view = opened_from(office, old)
    said = fill(office, office.victor, view, reason="waiting on legal")

    assert "reopen it first" in errors(said)
    assert office.task(office.cast.configure_sso).state is State.DONE


def opened_from(office: Office, message: Message) -> View:
    choose(office, office.victor, message, "block", office.cast.configure_sso)
    return office.slack.views(office.victor)[-1]


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
