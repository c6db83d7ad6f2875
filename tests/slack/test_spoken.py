"""All that the command can do, said to the bot: by mention, in the direct conversation, in a thread."""

import pytest

from bot import changes
from bot import commands as c
from handlers.slack import verbs
from handlers.slack.verbs.meanings import MEANINGS
from storage.db import reading, writing
from storage.kinds import Audience, NoteKind, Origin, PlanState, State
from storage.models import Member, Note, Organization, Person, Plan, Task
from tests.office import Office
from tests.slack.test_verbs import carl_in_slack
from tests.slack.test_words import of_customer


def told(office: Office, text: str, name: str = "vera") -> str:
    """Say something in the direct conversation and read the answer."""
    user = getattr(office, name)
    office.slack.dm(user, text)
    office.send()
    return office.said(user)[-1]


def second_plan(office: Office, key: str = "GLOBEX") -> int:
    """Another plan of Vera's, with a task 12 of hers and one that ACME has not."""
    with writing(office.engine) as session:
        vera = session.get_one(Person, office.cast.vera)
        globex = session.get_one(Organization, office.cast.globex)
        plan = Plan(key=key, title="Globex onboarding", vendor=vera.organization, customer=globex)
        plan.members.append(Member(person=vera, role="owner", clearance=Audience.INTERNAL))
        session.add(plan)
        session.flush()
        session.add_all(
            Task(plan_id=plan.id, number=number, title=title, assignee=vera)
            for number, title in ((12, "Order the badges"), (40, "Book the room"))
        )
        return plan.id


def act(office: Office, person_id: int, *commands: c.Command) -> None:
    with writing(office.engine) as session:
        person = session.get_one(Person, person_id)
        changes.make(session, commands, actor=person, origin=Origin.MAIL, now=office.clock())


@pytest.mark.parametrize(
    ("text", "verb"),
    [
        ("done 14", "complete"),
        ("14 is blocked, waiting on legal", "block"),
        ("note 14 They use Okta", "comment"),
        ("decide We go live with two sites", "comment"),
        ("ask @carl 12 Which identity provider?", "ask"),
        ("hide 14", "hide"),
        ("share 13", "share"),
        ("nudge 12", "nudge"),
        ("mute 12", "preferences"),
        ("later 13 monday", "snooze"),
        ("assign 14 vera@northwind.example", "assign"),
        ('add "Count the beds" @victor by friday', "add"),
        ("invite sam@globex.example", None),
        ("remove @victor", "remove"),
        ("pause ACME", "pause_plan"),
        ("close", "close_plan"),
        ('new globex "Globex onboarding" for Globex', "create_plan"),
    ],
)
@pytest.mark.parametrize("door", [Origin.DM, Origin.MENTION])
def test_verb_does_the_same_however_it_is_said(
    office: Office, text: str, verb: str | None, door: Origin
):
    office.link(Audience.INTERNAL)

    if door is Origin.DM:
        office.slack.dm(office.vera, text)
    else:
        office.slack.mention(office.vera, office.channel, text)

    made = [row.verb for row in office.changes()]
    assert (verb in made) if verb else not made
    assert {row.origin for row in office.changes()} <= {door}


def test_who_only_calls_our_name_is_told_what_we_can_do(office: Office):
    office.link(Audience.INTERNAL)
    said = office.slack.mention(office.vera, office.channel, "")
    office.send()

    assert "/plan status" in office.read(office.slack.thread(office.channel, said.message)[-1])


def test_words_of_a_mention_are_not_repeated_under_it(office: Office):
    office.link()
    said = office.slack.mention(office.victor, office.channel, "They use Okta since Monday")
    office.send(3)

    answers = office.slack.thread(office.channel, said.message)[1:]
    assert [one for one in answers if "Okta" in office.read(one)] == []
    assert "I kept your words" in office.read(answers[-1])


def test_verb_with_a_number_in_a_thread_is_an_order(office: Office):
    office.link(Audience.INTERNAL)
    said = office.slack.mention(office.vera, office.channel, "status")
    office.send()

    office.slack.say(office.vera, office.channel, "hide 14", thread=said.message)

    assert office.task(office.cast.configure_sso).audience is Audience.INTERNAL


@pytest.mark.parametrize("text", ["close", "pause", "remove @victor", "note that we use Okta"])
def test_talk_among_people_in_a_thread_is_no_order(office: Office, text: str):
    office.link(Audience.INTERNAL)
    said = office.slack.mention(office.vera, office.channel, "status")
    office.send()

    office.slack.say(office.vera, office.channel, text, thread=said.message)

    assert {row.verb for row in office.changes()} <= {"comment"}


def test_sentence_that_begins_like_a_verb_closes_no_plan(office: Office):
    told(office, "close the gap in the firewall rules")
    office.typed(office.vera, "close the gap in the firewall rules")

    with reading(office.engine, ()) as session:
        assert session.get_one(Plan, office.cast.plan).state is PlanState.ACTIVE


def test_verb_that_lacks_something_is_answered_with_an_example(office: Office):
    assert "/plan hide 13" in told(office, "hide")
    assert "no task 99" in told(office, "nudge 99")
    assert not office.changes()


def test_decision_is_kept_as_one(office: Office):
    told(office, "decide 14 We take Okta")

    with reading(office.engine, ()) as session:
        note = session.query(Note).order_by(Note.id.desc()).first()
    assert (note.kind, note.task_id) == (NoteKind.DECISION, office.cast.configure_sso)
    assert note.audience is Audience.INTERNAL


@pytest.mark.parametrize(
    "text", ["who", "who ACME", "next", "changes", "help block", "what's on my plate?"]
)
def test_what_is_asked_for_is_shown(office: Office, text: str):
    wanted = {
        "who": "Carl Reyes (Acme), project lead",
        "next": "Next for you",
        "help": "/plan block 12",
    }
    wanted |= {"changes": "Nothing has changed", "what's": "1 task is yours"}

    assert wanted[text.split(maxsplit=1)[0]] in told(office, text)


def test_new_task_in_a_direct_message_is_given_to_who_is_mentioned(office: Office):
    office.slack.dm(office.vera, 'add "Check logs" @victor by friday')

    with reading(office.engine, ()) as session:
        task = session.query(Task).order_by(Task.id.desc()).first()
        assert (task.title, task.assignee_id) == ("Check logs", office.cast.victor)


def told_of(office: Office, user, text: str) -> str:
    office.slack.dm(user, text)
    office.send()
    return office.said(user)[-1]


@pytest.mark.parametrize(
    "text", ["how is Acme?", "what changed since Friday?", "who ACME", "nudge 12", "mute 12"]
)
def test_stranger_is_told_nothing(office: Office, text: str):
    office.link()
    sam = office.slack.add_user(office.team, "Sam Stone", email="sam@nowhere.example")
    office.channel.members.add(sam.id)

    words = told_of(office, sam, text) + office.typed(sam, text)

    assert "Acme" not in words
    assert not office.changes()


def test_outsider_gives_an_order_by_mention(office: Office):
    carl = of_customer(office)
    office.link()

    office.slack.mention(carl, office.channel, "nudge 14")

    assert [row.verb for row in office.changes()] == ["nudge"]


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("staus of it all please", "did you mean /plan status?"),
        ("asign 14 bob", "/plan assign 14 @victor"),
    ],
)
def test_mistyped_verb_is_answered_with_what_was_meant(office: Office, text: str, meant: str):
    assert meant in office.typed(office.vera, text)
    assert not office.changes()


def test_question_behind_the_command_is_no_verb(office: Office):
    words = office.typed(office.vera, "who has the firewall form?")

    assert "There is no plan" not in words
    assert "Firewall form" in words
    assert "Carl Reyes" in words
    assert not office.changes()


def test_plan_is_picked_where_there_are_several(office: Office):
    second_plan(office)
    answer = office.slash(office.vera, "status").shown
    assert "You are on several plans" in office.read(answer)

    office.slack.choose(office.vera, answer, "pick", "GLOBEX · Globex onboarding")

    assert "Order the badges" in office.alone(office.vera)[-1]


def test_plan_that_was_picked_by_somebody_who_left_it_is_not_shown(office: Office):
    second_plan(office)
    answer = office.slash(office.vera, "status").shown
    with writing(office.engine) as session:
        session.query(Member).filter_by(person_id=office.cast.vera).delete()

    office.slack.choose(office.vera, answer, "pick", "GLOBEX · Globex onboarding")

    assert "badges" not in office.alone(office.vera)[-1]


def test_number_that_is_on_one_plan_only_needs_no_key(office: Office):
    second_plan(office)

    assert "40 done" in office.typed(office.vera, "done 40")


def test_order_that_could_be_about_several_plans_is_asked_back(office: Office):
    second_plan(office)
    answer = office.slash(office.vera, "done 12").shown
    assert "Which one do you mean?" in office.read(answer)
    assert not office.changes("complete")

    office.slack.click(office.vera, answer, "choose", block_id=answer.blocks[-1]["block_id"])

    (change,) = office.changes("complete")
    assert change.task_id not in {office.cast.sso_metadata, None}
    assert office.task(office.cast.sso_metadata).state is State.OPEN


def test_nudge_reminds_who_has_the_task_with_its_buttons(office: Office):
    carl = carl_in_slack(office)

    words = office.typed(office.vera, "nudge 12")
    office.send()

    assert "You reminded Carl Reyes (Acme) of *12. Send SSO metadata*" in words
    assert "Vera Holm (Northwind) would like to know" in office.said(carl)[-1]
    assert "complete" in {
        one["action_id"] for one in office.slack.buttons(office.slack.dms(carl)[-1])
    }


def test_muted_task_tells_no_news_but_what_is_put_to_oneself(office: Office):
    words = office.typed(office.vera, "mute 14")
    act(office, office.cast.victor, c.StartTask(office.cast.configure_sso))
    act(
        office,
        office.cast.victor,
        c.Ask(office.cast.plan, "Which?", office.cast.configure_sso, office.cast.vera),
    )
    office.clock.forward(minutes=10)
    office.send()

    assert "no more news of *14. Configure SSO*" in words
    told = " ".join(office.said(office.vera))
    assert "Which?" in told
    assert "started" not in told

    assert "again" in office.typed(office.vera, "unmute 14")


def test_greeting_is_answered_with_what_can_be_said(office: Office):
    office.slack.dm(office.vera, "Hello!")
    office.send()

    assert "`/plan done 12`" in office.said(office.vera)[-1]


@pytest.mark.parametrize(
    "verb", [*verbs.VERBS, *verbs.OWN, *verbs.SHOWS, *verbs.FORMS, *verbs.PLACES]
)
def test_help_on_a_verb_says_what_it_does(office: Office, verb: str):
    said = office.typed(office.vera, f"help {verb}")

    assert MEANINGS[verb].split("`")[0] in said
    assert f"For example: /plan {verb}" in said
