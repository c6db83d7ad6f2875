import pytest

from handlers.slack.app import NOT_INSTALLED
from handlers.slack.authorize import NotInstalled
from storage.db import writing
from storage.models import Installation
from tests.conftest import Clock
from tests.office import Office


def install(office: Office, team_id: str, token: str) -> None:
    with writing(office.engine) as session:
        session.add(
            Installation(
                team_id=team_id,
                bot_user_id="UB02",
                token=office.parts.workspaces.seal(token),
                installed_at=office.clock(),
            )
        )


def asked(office: Office, method: str) -> int:
    return sum(call.method == method for call in office.slack.calls)


def test_slack_is_asked_once_whose_token_it_is(office: Office):
    for _ in range(5):
        office.typed(office.vera, "mine")
        office.clock.forward(minutes=2)

    assert asked(office, "auth.test") == 1


def test_commands_work_while_slacks_api_is_away_at_the_start(office: Office):
    office.slack.fail_next("*", "drop before", times=10)

    words = office.typed(office.victor, "done 14")

    assert "14 done" in words


def test_workspace_without_the_app_is_told_so(office: Office):
    other = office.slack.add_team("Acme")
    office.slack.install(other)
    user = office.slack.add_user(other, "Somebody")
    room = office.slack.add_channel(other, "general", [user])

    office.slash(user, "status", room)

    assert office.alone(user) == [NOT_INSTALLED]


def test_installation_is_remembered_for_a_minute(office: Office, clock: Clock):
    other = office.slack.add_team("Acme")
    token = office.slack.install(other)
    workspaces = office.parts.workspaces

    before = workspaces.find(other.id)
    install(office, other.id, token)
    still = workspaces.find(other.id)
    clock.forward(seconds=61)
    after = workspaces.find(other.id)

    assert (before, still) == (None, None)
    assert after.token == token
    assert token not in repr(after)


def test_token_that_cannot_be_decrypted_is_no_installation(office: Office):
    with writing(office.engine) as session:
        session.add(
            Installation(
                team_id="T09", bot_user_id="UB09", token=b"rubbish", installed_at=office.clock()
            )
        )

    with pytest.raises(NotInstalled):
        office.parts.workspaces.client("T09")
