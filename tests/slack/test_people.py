import pytest
from sqlalchemy import func, select

from handlers.slack.people import STRANGER
from storage.db import reading, writing
from storage.models import Installation, Person, SlackIdentity
from tests.cast import INTERNAL_WORDS
from tests.office import Office


def identities(office: Office) -> int:
    with reading(office.engine, ()) as session:
        return session.scalar(select(func.count()).select_from(SlackIdentity)) or 0


def forget(office: Office, person_id: int) -> None:
    with writing(office.engine) as session:
        person = session.get_one(Person, person_id)
        person.identities.clear()


@pytest.mark.parametrize("text", ["status", "status ACME", "done 12", "mine", "who ACME", "hello"])
def test_stranger_learns_nothing(office: Office, text: str):
    office.link()
    sam = office.slack.add_user(office.team, "Sam Stone", email="sam@nowhere.example")
    office.channel.members.add(sam.id)

    assert office.typed(sam, text) == STRANGER
    assert not office.changes()


def test_colleague_is_recognised_by_their_verified_address(office: Office):
    forget(office, office.cast.victor)

    words = office.typed(office.victor, "mine")

    assert "Configure SSO" in words
    assert identities(office) == 3


def test_guest_with_a_colleagues_address_stays_a_stranger(office: Office):
    forget(office, office.cast.victor)
    office.slack.world.users[office.victor.id].is_restricted = True

    assert office.typed(office.victor, "mine") == STRANGER
    assert identities(office) == 2


def test_customer_is_not_recognised_by_their_address_in_the_vendors_workspace(office: Office):
    carl = office.slack.add_user(office.team, "Carl Reyes", email="carl@acme.example")
    office.channel.members.add(carl.id)

    assert office.typed(carl, "mine") == STRANGER


def test_workspace_of_somebody_else_cannot_name_our_colleagues(office: Office):
    other = office.slack.add_team("Acme")
    token = office.slack.install(other)
    with writing(office.engine) as session:
        session.add(
            Installation(
                team_id=other.id,
                bot_user_id="UB02",
                token=office.parts.workspaces.seal(token),
                installed_at=office.clock(),
            )
        )
    fake = office.slack.add_user(other, "Vera Holm", email="vera@northwind.example")
    room = office.slack.add_channel(other, "general", [fake])

    assert office.typed(fake, "status ACME", room) == STRANGER


def test_outsider_of_another_workspace_is_a_stranger_by_mention_and_button(office: Office):
    office.link()
    acme = office.slack.add_team("Acme", id="T02")
    sam = office.slack.add_user(acme, "Sam Stone", id="U02SAM")
    office.channel.connected.add("T02")
    office.channel.members.add(sam.id)

    office.slack.mention(sam, office.channel, "status")
    office.send()

    assert office.alone(sam) == [STRANGER]
    assert not office.rows()


def test_outsider_with_an_identity_is_who_they_are(office: Office):
    office.link()
    acme = office.slack.add_team("Acme", id="T02")
    carl = office.slack.add_user(acme, "Carl Reyes", id="U04CARL")
    office.channel.connected.add("T02")
    office.channel.members.add(carl.id)
    with writing(office.engine) as session:
        identity = SlackIdentity(person_id=office.cast.carl, team_id="T02", user_id="U04CARL")
        session.add(identity)

    said = office.slack.mention(carl, office.channel, "12 done")
    office.send()

    answer = office.read(office.slack.thread(office.channel, said.message)[-1])
    assert office.changes("complete")[0].actor_id == office.cast.carl
    assert not any(word in answer for word in INTERNAL_WORDS)


def test_same_user_id_of_another_team_is_somebody_else(office: Office):
    acme = office.slack.add_team("Acme", id="T02")
    office.slack.install(acme)
    body = {"team_id": "T02", "user_id": "U01VERA"}

    from handlers.slack import people

    assert people.recognise(office.parts, body["team_id"], body["user_id"], "T01") is None


def test_person_who_left_is_a_stranger(office: Office):
    with writing(office.engine) as session:
        session.get_one(Person, office.cast.victor).active = False

    assert office.typed(office.victor, "mine") == STRANGER


def test_slack_that_is_away_makes_nobody_known(office: Office):
    forget(office, office.cast.victor)
    office.slack.fail_next("users.info", 500)

    first = office.typed(office.victor, "mine")
    second = office.typed(office.victor, "mine")

    assert first == STRANGER
    assert "Configure SSO" in second
