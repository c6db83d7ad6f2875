from bot import changes
from bot import commands as c
from storage.db import writing
from storage.kinds import Audience, Origin, State
from storage.models import Person
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
