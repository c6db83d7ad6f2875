from pydantic import SecretStr
from sqlalchemy import Engine

from handlers.sandbox.slack import SlackStandIn
from handlers.slack.socket import listening
from tests import cast as people
from tests.conftest import Clock
from tests.office import open_office


def test_slack_that_is_away_at_the_start_is_waited_for(
    sqlite_engine: Engine, clock: Clock, slack: SlackStandIn
):
    office = open_office(sqlite_engine, clock, people.insert(sqlite_engine), slack)
    slack.fail_next("apps.connections.open", 500, times=2)

    with listening(office.app, SecretStr(slack.app.app_token), slack.api_url):
        assert slack.sockets.wait_connected()

        assert "Configure SSO" in office.typed(office.victor, "mine")


def test_connection_that_slack_refreshes_goes_on(
    sqlite_engine: Engine, clock: Clock, slack: SlackStandIn
):
    office = open_office(sqlite_engine, clock, people.insert(sqlite_engine), slack)

    with listening(office.app, SecretStr(slack.app.app_token), slack.api_url):
        assert slack.sockets.wait_connected()
        assert slack.sockets.refresh()

        said = office.slack.dm(office.victor, "14 done")
        for delivery in said.deliveries:
            office.slack.retry(delivery)

    assert len(office.changes("complete")) == 1


def test_listening_ends_although_slack_never_came(
    sqlite_engine: Engine, clock: Clock, slack: SlackStandIn
):
    office = open_office(sqlite_engine, clock, people.insert(sqlite_engine), slack)
    slack.fail_next("apps.connections.open", "invalid_auth", times=100)

    with listening(office.app, SecretStr(slack.app.app_token), slack.api_url):
        pass

    assert not slack.sockets.is_connected
