import pytest

from storage.db import reading, writing
from storage.kinds import Audience
from storage.models import Card, Installation, Note, PlanChannel
from tests.cast import INTERNAL_WORDS
from tests.office import Office


@pytest.fixture
def office(each_office: Office) -> Office:
    """On both databases: rows are locked, found again and drawn anew."""
    return each_office


def linked(office: Office) -> list[PlanChannel]:
    with reading(office.engine, ()) as session:
        return session.query(PlanChannel).all()


def link_internally(office: Office) -> None:
    office.typed(office.vera, "link ACME --internal")
    office.send()


def test_plan_is_linked_to_the_channel_and_its_card_appears(both: Office):
    both.typed(both.vera, "link ACME")
    both.send()

    assert [row.audience for row in linked(both)] == [Audience.SHARED]
    assert "ACME · Acme onboarding" in both.read(both.last())


def test_channel_of_colleagues_may_be_internal(office: Office):
    link_internally(office)

    assert [row.audience for row in linked(office)] == [Audience.INTERNAL]
    assert "Check contract terms" in office.read(office.last())


@pytest.mark.parametrize("who", ["guest", "outsider", "pending"])
def test_channel_with_somebody_else_is_never_internal(office: Office, who: str):
    if who == "guest":
        guest = office.slack.add_user(office.team, "Guest", is_guest=True)
        office.channel.members.add(guest.id)
    elif who == "outsider":
        office.channel.connected.add(office.slack.add_team("Acme").id)
    else:
        office.channel.is_pending_ext_shared = True

    words = office.typed(office.vera, "link ACME --internal")

    assert "cannot let this channel be internal" in words
    assert not linked(office)


def test_channel_that_slack_does_not_tell_of_is_not_linked(office: Office):
    office.slack.fail_next("conversations.info", 500)

    assert "I am not in this channel" in office.typed(office.vera, "link ACME --internal")
    assert not linked(office)


def test_channel_without_us_is_not_linked(office: Office):
    office.channel.members.discard("UB01")

    assert "Invite me first" in office.typed(office.vera, "link")


def test_externally_shared_channel_is_linked_after_a_yes(office: Office):
    office.channel.connected.add(office.slack.add_team("Acme").id)

    question = office.slash(office.vera, "link").shown
    before = linked(office)
    office.slack.click(office.vera, question, "link")
    office.send()

    assert before == []
    assert [row.audience for row in linked(office)] == [Audience.SHARED]
    assert not any(word in office.read(office.last()) for word in INTERNAL_WORDS)


def test_only_the_owner_links(office: Office):
    assert "Only the plan's owner" in office.typed(office.victor, "link")
    assert not linked(office)


def test_unlinked_channel_is_told_nothing_more(office: Office):
    office.typed(office.vera, "link")
    office.send()

    office.typed(office.vera, "unlink")
    office.typed(office.victor, "done 14")
    office.send()

    assert not linked(office)
    assert not office.slack.messages(office.channel)


@pytest.mark.parametrize("how", ["shared", "guest", "outsider"])
def test_channel_that_opens_up_shows_nothing_internal_any_more(office: Office, how: str):
    link_internally(office)
    office.slack.mention(office.vera, office.channel, "13 done")
    office.send()
    other = office.slack.add_team("Acme", id="T02")

    if how == "shared":
        office.slack.share(office.channel, other)
    else:
        office.channel.connected.update({"T02"} if how == "outsider" else set())
        team = other if how == "outsider" else office.team
        guest = office.slack.add_user(team, "Guest", is_guest=how == "guest")
        office.slack.join(guest, office.channel)
    office.send()

    words = " ".join(map(office.read, office.slack.messages(office.channel)))
    assert [row.audience for row in linked(office)] == [Audience.SHARED]
    assert not any(word in words for word in INTERNAL_WORDS)


def test_colleague_who_joins_changes_nothing(office: Office):
    link_internally(office)
    colleague = office.slack.add_user(office.team, "New Colleague")

    office.slack.join(colleague, office.channel)

    assert [row.audience for row in linked(office)] == [Audience.INTERNAL]


def test_channel_that_a_plan_file_calls_internal_is_checked_before_the_first_post(office: Office):
    guest = office.slack.add_user(office.team, "Guest", is_guest=True)
    office.channel.members.add(guest.id)
    office.link(Audience.INTERNAL)

    office.typed(office.victor, "done 14")
    office.send()

    words = " ".join(map(office.read, office.slack.messages(office.channel)))
    assert [row.audience for row in linked(office)] == [Audience.SHARED]
    assert "Configure SSO" in words or "1 of 3" in words
    assert not any(word in words for word in INTERNAL_WORDS)


@pytest.mark.parametrize("how", ["archive", "remove"])
def test_channel_that_is_lost_is_marked_and_found_again(office: Office, how: str):
    office.typed(office.vera, "link")
    office.send()

    if how == "archive":
        office.slack.archive(office.channel, office.vera)
    else:
        office.slack.leave("UB01", office.channel)
    lost = [row.broken_why for row in linked(office)]
    if how == "archive":
        office.slack.unarchive(office.channel, office.vera)
    else:
        office.slack.join("UB01", office.channel, office.vera)

    # What happens in a channel that we have left is told by the next post that fails.
    assert lost == (["is_archived"] if how == "archive" else ["not_in_channel"])
    assert [row.broken_why for row in linked(office)] == [None]


def test_owner_is_told_once_of_a_channel_that_is_lost(office: Office):
    office.typed(office.vera, "link")
    office.send()

    told = office.slack.archive(office.channel, office.vera)
    for delivery in told:
        office.slack.retry(delivery)
    office.send()

    assert len([row for row in office.rows() if row.about.get("what") == "channel_gone"]) == 1
    assert office.said(office.vera)


def test_channel_that_changes_its_id_keeps_its_card(office: Office):
    office.typed(office.vera, "link")
    office.send()
    with writing(office.engine) as session:
        session.add(
            Note(
                plan_id=office.cast.plan,
                at=office.clock(),
                text="x",
                place=f"T01/{office.channel.id}/1.2",
            )
        )

    office.slack.change_channel_id(office.channel, "C77NEW")
    office.typed(office.victor, "done 14", office.slack.world.channels["C77NEW"])
    office.send()

    assert [row.channel_id for row in linked(office)] == ["C77NEW"]
    assert len(office.slack.messages("C77NEW")) == 1
    assert "1 of 3" in office.read(office.slack.messages("C77NEW")[0])
    with reading(office.engine, ()) as session:
        assert session.query(Card).one().channel_id == "C77NEW"
        assert session.query(Note).order_by(Note.id.desc()).first().place == "T01/C77NEW/1.2"


@pytest.mark.parametrize("how", ["uninstall", "revoke"])
def test_workspace_that_removes_us_is_noted(office: Office, how: str):
    other = office.slack.add_team("Acme")
    token = office.slack.install(other)
    with writing(office.engine) as session:
        seal = office.parts.workspaces.seal(token)
        session.add(
            Installation(
                team_id=other.id, bot_user_id="UB02", token=seal, installed_at=office.clock()
            )
        )
    assert office.parts.workspaces.find(other.id)

    getattr(office.slack, how)(other)

    assert office.parts.workspaces.find(other.id) is None
    with reading(office.engine, ()) as session:
        assert session.query(Installation).one().ended_at == office.clock()
