from datetime import date

import pytest
from sqlalchemy.exc import OperationalError

from bot import changes, outbox
from bot import commands as c
from handlers.slack import threads
from handlers.slack.people import STRANGER
from storage.db import reading, writing
from storage.kinds import Audience, MessageKind, Origin, State
from storage.models import Installation, Person, Plan, PlanChannel, SlackIdentity
from tests.cast import INTERNAL_WORDS
from tests.office import Office


def make(office: Office, person_id: int, *commands: c.Command, origin: Origin = Origin.MAIL):
    with writing(office.engine) as session:
        person = session.get_one(Person, person_id)
        changes.make(session, commands, actor=person, origin=origin, now=office.clock())
    office.send()


def test_mention_in_a_channel_is_answered_in_its_thread(both: Office):
    both.link()

    said = both.slack.mention(both.victor, both.channel, "14 done")
    both.send()

    assert both.task(both.cast.configure_sso).state is State.DONE
    assert "14 done" in both.read(both.slack.thread(both.channel, said.message)[-1])


def test_words_in_the_direct_conversation_are_heard(office: Office):
    office.slack.dm(office.victor, "14 done")
    office.send()

    assert office.task(office.cast.configure_sso).state is State.DONE
    assert "14 done" in office.said(office.victor)[-1]


def test_answer_in_the_thread_of_a_question_goes_to_who_asked(both: Office):
    ask = c.Ask(both.cast.plan, "Who has the contract?")
    make(both, both.cast.carl, ask)
    question = both.slack.dms(both.vera)[-1]

    both.slack.dm(both.vera, "Legal has it, back on Friday.", thread=question)

    answer = both.changes("answer")[0]
    told = [row for row in both.rows() if row.about.get("change") == answer.id]
    assert answer.audience is Audience.SHARED
    assert [row.person_id for row in told] == [both.cast.carl]


def test_mention_that_arrives_as_two_events_has_one_effect(office: Office):
    office.link()

    said = office.slack.mention(office.victor, office.channel, "14 done")
    for delivery in said.deliveries:
        office.slack.retry(delivery)
    office.send()

    assert len(said.deliveries) == 2
    assert len(office.changes("complete")) == 1
    assert len(office.slack.thread(office.channel, said.message)) == 2


def reminded(office: Office, person_id: int, day: date):
    with writing(office.engine) as session:
        outbox.write_daily(
            session, [outbox.Daily(session.get_one(Person, person_id), day)], now=office.clock()
        )
    office.send()


def of_customer(office: Office, team: str = "T02"):
    """Carl in his own workspace, in the shared channel."""
    office.slack.add_team("Acme", id=team)
    carl = office.slack.add_user(team, "Carl Reyes", id="U04CARL")
    office.channel.connected.add(team)
    office.channel.members.add(carl.id)
    with writing(office.engine) as session:
        session.add(SlackIdentity(person_id=office.cast.carl, team_id=team, user_id="U04CARL"))
    return carl


def test_bare_done_in_a_reminders_thread_completes_its_one_task(both: Office):
    reminded(both, both.cast.vera, date(2026, 3, 9))

    both.slack.dm(both.vera, "done", thread=both.slack.dms(both.vera)[-1])
    both.send()

    assert both.task(both.cast.contract).state is State.DONE
    thread = both.slack.dms(both.vera)
    assert thread[-1].thread_ts == thread[0].ts


def test_bare_done_right_under_a_reminder_is_about_its_task(office: Office):
    reminded(office, office.cast.vera, date(2026, 3, 9))

    office.slack.dm(office.vera, "done")

    assert office.task(office.cast.contract).state is State.DONE


def test_bare_done_out_of_the_blue_is_asked_back(office: Office):
    office.slack.dm(office.vera, "done")

    assert not office.changes("complete")


def test_question_back_is_what_the_next_words_answer(office: Office):
    office.slack.dm(office.vera, "the SSO task is done")
    office.send()
    channel = office.slack.dms(office.vera)[-1].channel

    with reading(office.engine, ()) as session:
        found = threads.of_conversation(session, office.cast.vera, channel, office.clock())

    assert found.proposal == office.changes("propose")[0].proposal_id


def test_comment_in_the_cards_thread_reaches_the_customer_without_an_answer(office: Office):
    make(office, office.cast.vera, c.LinkChannel(office.cast.plan, "T01", office.channel.id))
    card = office.last()

    said = office.slack.say(
        office.victor, office.channel, "14 is harder than we thought", thread=card
    )
    office.send()

    note = office.changes("comment")[0]
    told = {row.person_id for row in office.rows() if row.about.get("change") == note.id}
    assert said.ok
    assert note.audience is Audience.SHARED
    assert office.cast.carl in told
    assert len(office.slack.thread(office.channel, card)) == 2


def test_talk_outside_of_our_threads_is_none_of_our_business(office: Office):
    office.link()
    top = office.slack.say(office.victor, office.channel, "14 done")
    office.slack.say(office.vera, office.channel, "14 done", thread=top.message)

    assert not office.changes()
    assert not office.rows()


def test_edits_bots_and_our_own_words_are_not_heard(office: Office):
    office.link()
    said = office.slack.mention(office.victor, office.channel, "14 done")
    office.send()

    office.slack.edit(office.victor, said.message, "@tandem 12 done")
    office.slack.deliver_echoes()
    office.send()

    assert len(office.changes("complete")) == 1
    assert len(office.slack.thread(office.channel, said.message)) == 2


def test_courtesy_is_not_answered(office: Office):
    office.slack.dm(office.victor, "thanks!")
    office.send()

    assert len(office.slack.dms(office.victor)) == 1


def test_internal_task_is_not_named_in_a_shared_channel(office: Office):
    office.link()

    said = office.slack.mention(office.vera, office.channel, "13 done")
    office.send()

    assert len(office.slack.thread(office.channel, said.message)) == 1
    assert not office.changes("complete")
    assert "Not everybody there sees what that names" in office.said(office.vera)[-1]


def test_status_by_mention_shows_what_everybody_there_may_see(office: Office):
    office.link()

    said = office.slack.mention(office.vera, office.channel, "status")
    office.send()

    answer = office.read(office.slack.thread(office.channel, said.message)[-1])
    assert "Configure SSO" in answer
    assert not any(word in answer for word in INTERNAL_WORDS)


def test_plan_that_does_not_live_in_the_channel_is_answered_in_the_direct_conversation(
    office: Office,
):
    said = office.slack.mention(office.vera, office.channel, "status")
    office.send()

    assert len(office.slack.thread(office.channel, said.message)) == 1
    assert "Acme onboarding" in office.said(office.vera)[-1]


def test_other_plans_stay_out_of_a_customers_channel(office: Office):
    globex = office.slack.add_channel(office.team, "globex", [office.vera])
    globex.members.add("UB01")
    office.typed(office.vera, 'new globex "Globex onboarding" for Globex')
    with writing(office.engine) as session:
        plan = session.query(Plan).filter_by(key="GLOBEX").one()
        session.add(PlanChannel(plan_id=plan.id, team_id="T01", channel_id=globex.id))

    office.slack.mention(office.vera, globex, "how is ACME?")
    office.slack.mention(office.vera, globex, "14 done")
    office.send()

    words = " ".join(map(office.read, office.slack.messages(globex)[1:]))
    assert "SSO" not in words
    assert "Acme" not in words.replace("how is ACME", "")


def test_customer_in_slack_connect_completes_by_mention_and_thread(both: Office):
    make(both, both.cast.vera, c.LinkChannel(both.cast.plan, "T01", both.channel.id))
    card, carl = both.last(), of_customer(both)

    both.slack.mention(carl, both.channel, "12 done")
    both.slack.say(carl, both.channel, "15 done", thread=card)
    both.send()

    assert {row.actor_id for row in both.changes("complete")} == {both.cast.carl}
    assert len(both.changes("complete")) == 2
    words = " ".join(map(both.read, both.slack.messages(both.channel)))
    assert not any(word in words for word in INTERNAL_WORDS)


def test_member_of_another_plan_is_a_stranger_in_this_channel(office: Office):
    office.link()
    sam = office.slack.add_user(office.team, "Sam Stone", is_guest=True)
    office.channel.members.add(sam.id)
    with writing(office.engine) as session:
        session.add(SlackIdentity(person_id=office.cast.sam, team_id="T01", user_id=sam.id))

    office.slack.mention(sam, office.channel, "status")
    office.slack.mention(sam, office.channel, "status please")
    office.send()

    assert office.alone(sam) == [STRANGER]
    assert not office.rows()


def test_event_that_comes_for_both_installations_has_one_effect(office: Office):
    office.link()
    carl = of_customer(office)
    token = office.slack.install("T02")
    office.slack.world.channels[office.channel.id].members.add("UB02")
    with writing(office.engine) as session:
        seal = office.parts.workspaces.seal(token)
        session.add(
            Installation(team_id="T02", bot_user_id="UB02", token=seal, installed_at=office.clock())
        )

    office.slack.mention(carl, office.channel, "12 done")
    office.send()

    assert len(office.changes("complete")) == 1
    assert len([row for row in office.rows() if row.kind is MessageKind.ANSWER]) == 1


def test_answer_by_mail_comes_back_to_the_thread_it_was_asked_in(office: Office):
    office.link()
    said = office.slack.mention(office.vera, office.channel, "Carl, who has the contract?")
    office.send()
    question = office.changes("ask")[0].note_id

    make(office, office.cast.carl, c.Answer(question, "Legal has it."))

    thread = [office.read(message) for message in office.slack.thread(office.channel, said.message)]
    assert "Legal has it." in thread[-1]
    assert "Carl Reyes" in thread[-1]


def test_database_that_is_away_is_told_and_slack_asked_to_come_again(
    office: Office, monkeypatch: pytest.MonkeyPatch
):
    def away(*_: object) -> None:
        raise OperationalError("", {}, Exception("away"))

    monkeypatch.setattr("handlers.slack.doing.inbox.once", away)
    monkeypatch.setattr("handlers.slack.words.inbox.once", away)

    words = office.typed(office.victor, "done 14")
    with office.slack.expecting("not taken"):
        heard = office.slack.dm(office.victor, "14 done").deliveries[0]
    monkeypatch.undo()
    office.slack.retry(heard)

    assert "nothing was changed" in words
    assert heard.status == 503
    assert len(office.changes("complete")) == 1


@pytest.mark.parametrize("place", ["unlinked channel", "dm", "slash", "slash of another plan"])
def test_what_the_vendor_says_aside_stays_with_the_vendor(office: Office, place: str):
    words = "their budget for this is gone"
    if place == "unlinked channel":
        office.slack.mention(office.vera, office.channel, words)
    elif place == "dm":
        office.slack.dm(office.vera, words)
    elif place == "slash":
        office.slash(office.vera, words)
    else:
        office.link()
        office.typed(office.vera, 'new globex "Globex onboarding" for Globex')
        office.typed(office.vera, f"note GLOBEX {words}")

    noted = office.changes("comment")
    assert [row.audience for row in noted] == [Audience.INTERNAL]


def test_remark_under_a_customers_comment_stays_internal(office: Office):
    note = c.Comment(office.cast.plan, "We are slow this month", office.cast.sso_metadata)
    make(office, office.cast.carl, note)
    office.clock.forward(minutes=6)
    office.send()
    told = office.slack.dms(office.vera)[-1]

    office.slack.dm(office.vera, "they are always slow", thread=told)

    assert office.changes("comment")[-1].audience is Audience.INTERNAL
    assert not office.changes("answer")
