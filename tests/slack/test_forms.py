"""Forms, as people fill them in: opened from a menu, submitted, refused, out of date."""

from datetime import date
from typing import Any

import pytest

from bot import commands as c
from storage.db import reading, writing
from storage.kinds import Audience, Origin, ProposalState, State
from storage.models import Note, Person, Proposal, Task
from tests.cast import INTERNAL_WORDS
from tests.office import Office
from tests.slack.filling import act, choose, demote, errors, fill, opened, opened_from, ready
from tests.slack.test_buttons import remind, slack_of
from tests.slack.test_words import of_customer


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
