"""Who says in Slack that they are away is left in peace, by whichever door they say it."""

from datetime import date

from storage.db import reading
from storage.models import Person
from tests.office import Office


def away(office: Office) -> tuple[date | None, date | None]:
    with reading(office.engine, ()) as session:
        person = session.get_one(Person, office.cast.victor)
        return person.away_from, person.away_until


def test_absence_said_in_the_direct_conversation_rests_until_one_is_back(office: Office):
    office.slack.dm(office.victor, "I'm on vacation from 10 to 20 March")
    office.send()
    told, owner = office.said(office.victor)[-1], office.said(office.vera)[-1]
    rested = away(office)

    office.slack.dm(office.victor, "I am back")
    office.send()

    assert rested == (date(2026, 3, 10), date(2026, 3, 21))
    assert "rest from Tue 10 March until Fri 20 March" in told
    assert "away from Tue 10 March and back on Sat 21 March, as they say" in owner
    assert "Your reminders come again" in office.said(office.victor)[-1]
    assert away(office) == (None, None)


def test_absence_behind_the_command_or_by_mention_is_heard_and_is_no_comment(office: Office):
    office.link()

    typed = office.typed(office.victor, "out of office until Friday")
    first = away(office)
    office.slack.mention(office.victor, office.channel, "I'm on holiday until 20 March")
    office.send()

    assert "rest until Fri 6 March" in typed
    assert (first[1], away(office)[1]) == (date(2026, 3, 7), date(2026, 3, 21))
    assert office.changes("comment") == []


def test_what_is_said_of_somebody_elses_absence_is_a_comment(office: Office):
    office.slack.dm(office.victor, "Bob is on holiday until 20 March")

    assert away(office) == (None, None)
    assert len(office.changes("comment")) == 1


def test_resume_and_undo_by_command_end_it_and_say_so(office: Office):
    office.typed(office.victor, "out of office until Friday")
    undone = office.typed(office.victor, "undo")
    office.typed(office.victor, "I'm away until Friday")

    office.slack.dm(office.victor, "resume")
    office.send()

    assert "Your reminders come again" in undone
    assert "Your reminders come again" in office.said(office.victor)[-1]
    assert away(office) == (None, None)
