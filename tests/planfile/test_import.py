"""What an import makes of a plan: what differs, and nothing else."""

from datetime import date

import pytest
from sqlalchemy import Engine, select

from bot import changes
from bot import commands as c
from bot.planfile import PlanFileError, import_plan, load
from storage.db import reading, writing
from storage.kinds import (
    Audience,
    MessageKind,
    MessageState,
    Origin,
    PlanState,
    Role,
    State,
)
from storage.models import Change, Member, Message, Note, Organization, Person, Plan, Task
from tests.cast import NOON
from tests.planfile.files import ACME, HEAD, PLAN, small


def bring(engine: Engine, text: str) -> list[tuple[str, int | None]]:
    with writing(engine) as session:
        made = import_plan(session, load(text, name="plan.yaml"), now=NOON)
        return [(change.verb, change.task.number if change.task else None) for change in made]


def task_of(engine: Engine, number: int) -> Task:
    with reading(engine, ()) as session:
        return session.scalars(select(Task).where(Task.number == number)).one()


def refused(engine: Engine, text: str) -> str:
    with pytest.raises(PlanFileError) as caught:
        bring(engine, text)
    return str(caught.value)


def test_the_example_becomes_a_plan(engine):
    bring(engine, ACME)

    with reading(engine, ()) as session:
        plan = session.scalars(select(Plan)).one()
        assert (plan.key, plan.vendor.name, plan.customer.name) == ("ACME", "Northwind", "Acme")
        assert {m.person.name: (m.role, m.clearance) for m in plan.members} == {
            "Vera Holm": (Role.OWNER, Audience.INTERNAL),
            "Victor Lund": (Role.CONTRIBUTOR, Audience.INTERNAL),
            "Dora Weiss": (Role.VIEWER, Audience.INTERNAL),
            "Carl Reyes": (Role.LEAD, Audience.SHARED),
            "Cleo Park": (Role.SPONSOR, Audience.SHARED),
        }
        tasks = {task.number: task for task in session.scalars(select(Task))}
        assert [needed.number for needed in tasks[14].after] == [12]
        assert tasks[13].milestone is not None
        assert tasks[13].audience is Audience.INTERNAL
        assert len(session.scalars(select(Note)).all()) == 2


def test_history_says_that_the_operator_did_it_at_a_shell_in_one_request(engine):
    bring(engine, ACME)

    with reading(engine, ()) as session:
        rows = session.scalars(select(Change)).all()
        assert {(row.actor_id, row.origin) for row in rows} == {(None, Origin.SHELL)}
        assert len({row.request for row in rows}) == 1


def test_new_people_are_welcomed_and_not_told_of_each_task(engine):
    bring(engine, ACME)

    with reading(engine, ()) as session:
        kinds = {row.kind for row in session.scalars(select(Message)) if row.person_id}
        assert kinds == {MessageKind.WELCOME}


def test_a_second_import_changes_what_differs_and_a_third_nothing(engine):
    bring(engine, ACME)
    differing = ACME.replace("title: Firewall form", "title: Firewall form, signed").replace(
        "due_on: 2026-03-11", "due_on: 2026-03-10"
    )

    assert bring(engine, differing) == [("move", 14), ("edit", 15)]
    assert bring(engine, differing) == []


def test_tasks_members_and_notes_that_are_absent_stay(engine):
    bring(engine, ACME)
    shorter = ACME.split("  - number: 15")[0].replace(
        "    - {person: dora@northwind.example, role: viewer, clearance: internal}\n", ""
    )

    assert bring(engine, shorter) == []

    with reading(engine, ()) as session:
        assert len(session.scalars(select(Task)).all()) == 4
        assert len(session.scalars(select(Note)).all()) == 2
        assert len(session.scalars(select(Member)).all()) == 5


def test_keys_that_are_not_given_keep_what_has_happened_since(engine):
    bring(engine, small("number: 1, title: Do it, assignee: carl@acme.example"))
    with writing(engine) as session:
        task = session.scalars(select(Task)).one()
        made: list[c.Command] = [
            c.MoveDate(task.id, date(2026, 3, 9)),
            c.CompleteTask(task.id),
        ]
        changes.make(session, made, actor=changes.OPERATOR, origin=Origin.SHELL, now=NOON)

    assert bring(engine, small("number: 1, title: Do it, assignee: carl@acme.example")) == []
    assert task_of(engine, 1).state is State.DONE


def test_working_days_count_in_the_calendar_of_the_assignee(engine):
    head = HEAD.replace(
        "name: Carl Reyes,", "name: Carl Reyes, work_days: [sun, mon, tue, wed, thu],"
    )
    bring(
        engine,
        small(
            "number: 1, title: A, assignee: vera@northwind.example, due_on: +5 working days",
            "number: 2, title: B, assignee: carl@acme.example, due_on: +5 working days",
            "number: 3, title: C, due_on: +0 working days",
            head=head,
        ),
    )

    # From Monday the 2nd: Vera's weekend is Saturday and Sunday, Carl's Friday and Saturday.
    assert task_of(engine, 1).due_on == date(2026, 3, 9)
    assert task_of(engine, 2).due_on == date(2026, 3, 9)
    assert task_of(engine, 3).due_on == date(2026, 3, 2)
    bring(engine, small("number: 2, title: B, due_on: +4 working days", head=head))
    assert task_of(engine, 2).due_on == date(2026, 3, 8)


@pytest.mark.parametrize(
    ("steps", "verbs"),
    [
        (["state: done"], ["add", "complete"]),
        (["state: started"], ["add", "start"]),
        (["state: blocked, reason: Legal"], ["add", "block"]),
        (["state: cancelled, reason: Not needed"], ["add", "cancel"]),
        (["state: done", "state: open"], ["reopen"]),
        (["state: done", "state: started"], ["reopen", "start"]),
        (["state: done", "state: blocked, reason: Legal"], ["reopen", "block"]),
        (["state: done", "state: cancelled"], ["cancel"]),
        (["state: cancelled", "state: done"], ["complete"]),
        (["state: blocked, reason: Legal", "state: open"], ["unblock"]),
        (["state: blocked, reason: Legal", "state: blocked, reason: Price"], ["block"]),
        (["state: cancelled, reason: A", "state: cancelled, reason: B"], ["reopen", "cancel"]),
        (["state: done", "state: done, due_on: 2026-03-05"], ["reopen", "move", "complete"]),
        (["state: done", "due_on: 2026-03-05"], ["reopen", "move", "complete"]),
    ],
)
def test_a_state_is_brought_about_by_the_commands_that_people_use(sqlite_engine, steps, verbs):
    *before, last = [small(f"number: 1, title: Do it, {step}") for step in steps]
    for text in before:
        bring(sqlite_engine, text)

    made = [verb for verb, number in bring(sqlite_engine, last) if number == 1]

    assert made == verbs
    assert bring(sqlite_engine, last) == []


def test_an_order_that_is_turned_round_is_no_circle(engine):
    bring(engine, small("number: 1, title: A", "number: 2, title: B, after: [1]"))

    bring(engine, small("number: 1, title: A, after: [2]", "number: 2, title: B, after: []"))

    with reading(engine, ()) as session:
        tasks = session.scalars(select(Task).order_by(Task.number)).all()
        assert [[needed.number for needed in task.after] for task in tasks] == [[2], []]


def test_what_becomes_internal_is_handed_over_first_and_back_after_it_is_shared(engine):
    shared = small("number: 1, title: A, assignee: carl@acme.example")
    internal = small("number: 1, title: A, assignee: vera@northwind.example, audience: internal")
    back = shared.replace("title: A,", "title: A, audience: shared,")
    bring(engine, shared)

    assert bring(engine, internal) == [("assign", 1), ("hide", 1)]
    assert bring(engine, back) == [("share", 1), ("assign", 1)]
    assert bring(engine, back) == []


def test_the_first_promise_of_the_file_is_kept(engine):
    bring(engine, small("number: 1, title: A, due_on: 2026-03-09, promised_on: 2026-03-04"))

    assert task_of(engine, 1).promised_on == date(2026, 3, 4)


def test_a_note_is_imported_once(engine):
    note = "notes: [{author: carl@acme.example, at: 2026-03-01T10:00:00Z, text: Hello}]\n"
    bring(engine, small(more=note))

    bring(engine, small(more=note.replace("2026-03-01T10:00:00Z", "2026-03-01T11:00:00+01:00")))

    with reading(engine, ()) as session:
        [row] = session.scalars(select(Note)).all()
        assert (row.author.name if row.author else None, row.text) == ("Carl Reyes", "Hello")


def test_a_question_that_was_answered_is_not_open_again(engine):
    asked = "{at: 2026-03-01T10:00:00Z, kind: question, text: Who?, answered: 2026-03-01T12:00:00Z}"
    bring(engine, small(more=f"notes: [{asked}]\n"))

    with reading(engine, ()) as session:
        assert session.scalars(select(Note.answered_at)).one() is not None


@pytest.mark.parametrize("state", list(PlanState))
def test_a_plan_is_taken_to_its_state_from_any_other(engine, state):
    for before in PlanState:
        bring(engine, small(plan=PLAN.replace("}\n", f", state: {before}}}\n")))
        bring(engine, small(plan=PLAN.replace("}\n", f", state: {state}}}\n")))

        with reading(engine, ()) as session:
            assert session.scalars(select(Plan.state)).one() is state


def test_a_paused_plan_is_imported_and_its_welcomes_wait(engine):
    bring(engine, ACME.replace("  touch: high", "  state: paused"))

    with reading(engine, ()) as session:
        waiting = session.scalars(select(Message).where(Message.person_id.is_not(None))).all()
        assert {row.state for row in waiting} == {MessageState.WAITING}
        assert "Carl Reyes" in {row.person.name for row in waiting}


def test_what_is_refused_in_the_middle_leaves_nothing_behind(engine):
    bring(engine, small("number: 1, title: A, state: done"))
    with writing(engine) as session:
        victor = session.scalars(select(Person).where(Person.name == "Victor Lund")).one()
        plan = session.scalars(select(Plan)).one()
        invite = c.InviteMember(plan.id, victor.id, Role.CONTRIBUTOR, Audience.SHARED)
        changes.make(session, [invite], actor=changes.OPERATOR, origin=Origin.SHELL, now=NOON)

    with pytest.raises(changes.Refused):
        bring(
            engine,
            small(
                "number: 1, title: Another title",
                "number: 2, title: B, assignee: victor@northwind.example, audience: internal",
            ).replace("name: Carl Reyes", "name: Somebody Else"),
        )

    assert task_of(engine, 1).title == "A"
    with reading(engine, ()) as session:
        assert session.scalar(select(Person).where(Person.name == "Somebody Else")) is None


def test_a_plan_is_found_again_among_the_cast_of_all_tests(engine, cast):
    made = bring(engine, ACME)

    assert ("add", 12) not in made
    with reading(engine, ()) as session:
        assert len(session.scalars(select(Plan)).all()) == 1
        assert len(session.scalars(select(Organization)).all()) == 3
        assert len(session.scalars(select(Person)).all()) == 6
