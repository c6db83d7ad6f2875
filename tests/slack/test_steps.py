"""A milestone's day by a sentence in Slack: behind the command, in the direct conversation, in a thread."""

from datetime import date

import pytest

from storage.db import reading, writing
from storage.models import Milestone, SlackIdentity
from tests.office import Office


def day(office: Office) -> date | None:
    with reading(office.engine, ()) as session:
        return session.get_one(Milestone, office.cast.go_live).due_on


def test_behind_the_command_and_in_a_direct_message_it_moves_and_is_told(office: Office):
    typed = office.typed(office.vera, "move go-live to 20 March")
    moved = day(office)
    office.slack.dm(office.victor, "go-live will be Thursday 19 March")
    office.send()

    assert (moved, day(office)) == (date(2026, 3, 20), date(2026, 3, 19))
    assert "moved the milestone *Go-live* from Fri 27 March to Fri 20 March" in typed
    assert "Go-live* from Fri 20 March to Thu 19 March" in office.said(office.victor)[-1]


def test_a_customer_in_the_shared_channel_asks_the_owner(office: Office):
    office.link()
    office.slack.add_team("Acme", id="T02")
    carl = office.slack.add_user("T02", "Carl Reyes", id="U04CARL")
    office.channel.connected.add("T02")
    office.channel.members.add(carl.id)
    with writing(office.engine) as session:
        session.add(SlackIdentity(person_id=office.cast.carl, team_id="T02", user_id="U04CARL"))

    said = office.slack.mention(carl, office.channel, "go-live will be 3 April")
    office.send()

    told = office.read(office.slack.thread(office.channel, said.message)[-1])
    assert day(office) == date(2026, 3, 27)
    assert "I asked Vera Holm (Northwind) to agree to Fri 3 April" in told
    assert (
        "asked in Slack to move *Go-live* from Fri 27 March to Fri 3 April"
        in office.said(office.vera)[-1]
    )
    office.slack.click(office.vera, office.slack.dms(office.vera)[-1], "accept")
    assert day(office) == date(2026, 4, 3)


@pytest.mark.parametrize(
    "words", ["margin review will be 3 April", "move margin review to 3 April"]
)
def test_an_internal_milestone_in_a_shared_channel_is_answered_aside(office: Office, words: str):
    office.link()

    office.slack.mention(office.vera, office.channel, words)
    office.send()

    assert "argin" not in " ".join(
        office.read(one)
        for one in office.slack.messages(office.channel)[1:]
        if one.user != office.vera.id
    )
    with reading(office.engine, ()) as session:
        assert session.get_one(Milestone, office.cast.margin_review).due_on == date(2026, 3, 20)
