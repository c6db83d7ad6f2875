"""What stands in Slack says how things are, whichever door they changed by; a milestone is celebrated once."""

from bot import commands as c
from storage.db import writing
from storage.kinds import Audience, State
from storage.models import Dependency, Milestone, Task
from tests.cast import INTERNAL_WORDS
from tests.office import Office
from tests.slack.filling import act, ready
from tests.slack.test_buttons import remind
from tests.slack.test_verbs import carl_in_slack


def cheers(office: Office) -> list[str]:
    words = [office.read(message) for message in office.slack.messages(office.channel)]
    return [one for one in words if "🎉" in one]


def test_reminder_says_who_did_it_when_and_through_which_door(office: Office):
    ready(office)
    act(office, office.cast.vera, c.CompleteTask(office.cast.configure_sso))
    office.send()

    shown = office.slack.dms(office.victor)[0]
    assert "done by Vera Holm by mail at 13:00" in office.read(shown)
    assert not office.slack.buttons(shown)


def test_question_that_was_answered_by_mail_says_so_where_it_stands(office: Office):
    act(office, office.cast.carl, c.Ask(office.cast.plan, "Who has the contract?"))
    office.send()
    assert "Your answer goes to Carl" in office.said(office.vera)[0]
    note = office.changes("ask")[0].note_id

    act(office, office.cast.vera, c.Answer(note, "Legal has it."))
    office.send()

    assert "It has been answered" in office.said(office.vera)[0]
    assert "Your answer goes" not in office.said(office.vera)[0]


def test_question_back_that_is_settled_in_words_loses_its_buttons(office: Office):
    carl = carl_in_slack(office)
    remind(office, office.cast.carl)
    office.slack.dm(carl, "done")
    office.send()
    asked = office.slack.dms(carl)[-1]
    assert "choose" in {one["action_id"] for one in office.slack.buttons(asked)}

    office.slack.dm(carl, "the first one")
    office.send()

    assert office.task(office.cast.sso_metadata).state is State.DONE
    now = next(one for one in office.slack.dms(carl) if one.ts == asked.ts)
    assert "That was settled at" in office.read(now)
    assert "choose" not in {one["action_id"] for one in office.slack.buttons(now)}


def test_milestone_that_is_reached_is_celebrated_in_the_channel_once(office: Office):
    office.link(Audience.SHARED)
    act(office, office.cast.carl, c.CompleteTask(office.cast.sso_metadata))
    office.send()

    (words,) = cheers(office)
    assert "Kick-off is reached: 1 task done" in words
    assert "Next: Go-live, Fri 27 March" in words
    act(office, office.cast.carl, c.ReopenTask(office.cast.sso_metadata))
    act(office, office.cast.carl, c.CompleteTask(office.cast.sso_metadata))
    office.send()
    assert len(cheers(office)) == 1


def test_heads_of_both_sides_hear_that_a_milestone_is_reached(office: Office):
    act(office, office.cast.carl, c.CompleteTask(office.cast.sso_metadata))
    office.clock.forward(minutes=6)
    office.send()

    assert "🎉 *Kick-off* is reached" in office.said(office.vera)[-1]


def internal_task_in_kick_off(office: Office) -> int:
    with writing(office.engine) as session:
        session.query(Dependency).delete()
        task = Task(
            plan_id=office.cast.plan,
            number=30,
            title="Margin review of the deal",
            milestone_id=office.cast.kick_off,
            assignee_id=office.cast.vera,
            audience=Audience.INTERNAL,
        )
        session.add(task)
        session.flush()
        return task.id


def test_internal_task_neither_delays_nor_shows_what_a_shared_channel_celebrates(office: Office):
    office.link(Audience.SHARED)
    carl = carl_in_slack(office)
    internal = internal_task_in_kick_off(office)
    act(office, office.cast.vera, c.CompleteTask(office.cast.sso_metadata))
    office.clock.forward(minutes=6)
    office.send()

    assert "Kick-off is reached: 1 task done" in cheers(office)[0]
    assert "🎉 *Kick-off* is reached" in office.said(carl)[-1]
    act(office, office.cast.vera, c.CompleteTask(internal))
    office.clock.forward(minutes=6)
    office.send()

    assert len(cheers(office)) == 1
    assert sum("🎉" in one for one in office.said(carl)) == 1
    assert not any(word in " ".join(office.said(carl)) for word in INTERNAL_WORDS)


def test_internal_milestone_is_celebrated_nowhere_where_a_customer_reads(office: Office):
    office.link(Audience.SHARED)
    with writing(office.engine) as session:
        session.get_one(Task, office.cast.contract).milestone_id = office.cast.margin_review
    act(office, office.cast.victor, c.CompleteTask(office.cast.contract))
    office.send()

    assert not cheers(office)


def test_milestone_with_something_left_to_do_is_not_celebrated(office: Office):
    office.link(Audience.SHARED)
    with writing(office.engine) as session:
        step = session.get_one(Milestone, office.cast.go_live)
        assert step.done_on is None
    act(office, office.cast.carl, c.CompleteTask(office.cast.firewall_form))
    office.send()

    assert not cheers(office)
    assert office.task(office.cast.configure_sso).state is State.OPEN
