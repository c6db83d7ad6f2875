"""What is gone for good: channels, tokens, workspaces; who can be reached there no more hears it elsewhere."""

import pytest

from bot import commands as c
from bot.outbox import write as outbox
from storage.db import reading, writing
from storage.kinds import Audience, Medium, Origin
from storage.models import (
    Installation,
    Person,
    Plan,
    PlanChannel,
    SlackIdentity,
)
from tests.cast import TEAM
from tests.office import Office
from tests.send.sending import make


@pytest.fixture
def office(each_office: Office) -> Office:
    """On both databases: rows are locked, found again and drawn anew."""
    return each_office


def test_channel_that_is_archived_is_marked_and_the_owner_is_told(office: Office):
    make(
        office,
        office.cast.vera,
        c.LinkChannel(office.cast.plan, TEAM, office.channel.id, Audience.INTERNAL),
        origin=Origin.SLASH,
    )
    office.slack.world.channels[office.channel.id].is_archived = True

    office.send()

    notices = [row for row in office.rows() if row.about.get("what") == "channel_gone"]
    assert [row.person_id for row in notices] == [office.cast.vera]
    assert office.said(office.vera)


def test_token_that_is_dead_sends_what_waits_by_mail(office: Office):
    make(office, office.cast.carl, c.CompleteTask(office.cast.sso_metadata))
    office.slack.uninstall(office.team)

    office.send()

    mine = [row for row in office.rows() if row.person_id == office.cast.victor]
    assert {row.medium for row in mine} == {Medium.MAIL}


def move_victor(office: Office, *teams: str) -> None:
    """Let Victor be in these workspaces, in which the bot is installed, and no longer in the first one."""
    with writing(office.engine) as session:
        for identity in session.get_one(Person, office.cast.victor).identities:
            session.delete(identity)
        for team in teams:
            other = office.slack.add_team(f"Northwind {team}", id=team)
            user = office.slack.add_user(other, "Victor Lund", id=f"U{team}")
            token = office.parts.workspaces.seal(office.slack.install(other))
            bot, at = f"UB{team}", office.clock()
            session.add(Installation(team_id=team, bot_user_id=bot, token=token, installed_at=at))
            identity = SlackIdentity(person_id=office.cast.victor, team_id=team, user_id=user.id)
            session.add(identity)


def test_workspace_that_ended_is_marked_and_who_is_in_another_one_is_told_there(office: Office):
    move_victor(office, "T07", "T08")
    make(office, office.cast.carl, c.CompleteTask(office.cast.sso_metadata))
    office.slack.world.installation("T07").refusal = "account_inactive"

    office.send()
    office.clock.forward(minutes=2)
    office.send()

    with reading(office.engine, ()) as session:
        ended = {row.team_id: row.ended_why for row in session.query(Installation)}
    assert ended == {"T07": "account_inactive", "T08": None}
    assert len(office.slack.dms("UT08")) == 1


def test_owner_hears_by_mail_and_once_that_the_workspace_is_gone(office: Office):
    office.link()
    other = office.slack.add_channel(office.team, "acme-team", [office.vera])
    office.link(channel=other)

    office.slack.uninstall(office.team)

    told = [row for row in office.rows() if row.about.get("what") == "workspace_gone"]
    with reading(office.engine, ()) as session:
        broken = {row.broken_why for row in session.query(PlanChannel)}
    assert [(row.person_id, row.medium) for row in told] == [(office.cast.vera, Medium.MAIL)]
    assert len(broken) == 1
    assert None not in broken


def test_who_can_be_reached_nowhere_is_told_of_to_the_owner(office: Office):
    with writing(office.engine) as session:
        session.get_one(Person, office.cast.victor).addresses[0].dead_at = office.clock()
    make(office, office.cast.carl, c.CompleteTask(office.cast.sso_metadata))
    office.slack.world.users[office.victor.id].deleted = True

    office.send()
    office.send()

    assert "I can reach Victor Lund" in " ".join(office.said(office.vera))


@pytest.mark.parametrize("trouble", [500, "drop before", "internal_error", 429])
def test_internal_channel_is_not_opened_because_slack_is_away(office: Office, trouble: str | int):
    office.link(Audience.INTERNAL)
    make(office, office.cast.vera, c.CompleteTask(office.cast.firewall_form))
    with writing(office.engine) as session:
        plan = session.get_one(Plan, office.cast.plan)
        outbox.redraw_cards(session, plan, Audience.SHARED, now=office.clock())
    office.slack.fail_next("conversations.info", trouble)

    office.send(1)
    early = len(office.slack.messages(office.channel))
    office.clock.forward(minutes=1)
    office.send()

    with reading(office.engine, ()) as session:
        assert session.query(PlanChannel).one().audience is Audience.INTERNAL
    assert early == 0
    assert "Check contract terms" in office.read(office.last())
