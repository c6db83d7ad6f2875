"""Mailboxes that take no password: access tokens are fetched, kept, renewed, and never told."""

from base64 import b64decode
from collections.abc import Iterator
from email.message import EmailMessage
from smtplib import SMTPAuthenticationError

import pytest
from aiosmtpd.controller import Controller
from aiosmtpd.smtp import SMTP, AuthResult, Envelope, Session
from pydantic import SecretStr
from sqlalchemy import Engine

from bot.settings.parts import OAuth
from bot.settings.urls import parse_relay
from handlers import access
from handlers.access import AccessTokens, NoAccess
from handlers.mail.poller import MailboxAway
from handlers.sandbox.mail import MailStandIn
from handlers.send.smtp import Line
from storage.kinds import State
from tests.cast import Cast
from tests.conftest import Clock
from tests.mail.conftest import CARL, Office, raw, settings_for
from tests.servers.dovecot import Dovecot, free_ports
from tests.servers.tokens import CLIENT, REFRESH, TokenEndpoint


@pytest.fixture
def engine(sqlite_engine: Engine) -> Engine:
    """The database makes no difference here."""
    return sqlite_engine


@pytest.fixture(autouse=True)
def _nothing_kept() -> Iterator[None]:
    access.shared.cache_clear()
    yield
    access.shared.cache_clear()


@pytest.fixture
def endpoint() -> Iterator[TokenEndpoint]:
    found = TokenEndpoint()
    found.start()
    yield found
    found.stop()


def oauth(endpoint: TokenEndpoint, **values: object) -> OAuth:
    given = {
        "provider": "google",
        "client_id": CLIENT[0],
        "secret": SecretStr(CLIENT[1]),
        "tenant": None,
        "refresh_token": SecretStr(REFRESH),
        "token_url": endpoint.url,
    }
    return OAuth(**(given | values))  # type: ignore[arg-type]


class Seconds:
    def __init__(self) -> None:
        self.now = 0.0

    def __call__(self) -> float:
        return self.now


def test_a_token_is_kept_until_shortly_before_it_ends(endpoint: TokenEndpoint):
    seconds = Seconds()
    tokens = AccessTokens(oauth(endpoint), seconds)

    first = tokens.token()
    seconds.now = 3600 - access.EARLY_SECONDS - 1
    same = tokens.token()
    seconds.now += 2
    renewed = tokens.token()

    assert first == same != renewed
    assert [form["grant_type"] for form in endpoint.forms] == ["refresh_token"] * 2


def test_a_new_refresh_token_is_used_from_then_on(endpoint: TokenEndpoint):
    endpoint.rotates, endpoint.lasts = True, 0
    tokens = AccessTokens(oauth(endpoint))

    tokens.token()
    tokens.token()

    assert [form["refresh_token"] for form in endpoint.forms] == [REFRESH, "refresh-of-access-1"]


def test_microsofts_app_logs_in_by_itself(endpoint: TokenEndpoint):
    AccessTokens(oauth(endpoint, provider="microsoft", tenant="x", refresh_token=None)).token()

    (form,) = endpoint.forms
    assert form["grant_type"] == "client_credentials"
    assert form["scope"] == "https://outlook.office365.com/.default"


def test_a_refusal_is_told_by_its_name_and_repeats_no_secret(endpoint: TokenEndpoint):
    endpoint.refuses = "invalid_grant"

    with pytest.raises(NoAccess, match=r"^the token endpoint refuses \(invalid_grant\)$") as raised:
        AccessTokens(oauth(endpoint)).token()

    assert "secret" not in repr(raised.value)


def test_secrets_follow_no_redirect(endpoint: TokenEndpoint):
    endpoint.redirects = True

    with pytest.raises(NoAccess, match="status 307"):
        AccessTokens(oauth(endpoint)).token()


def test_an_endpoint_that_is_away_is_said_to_be():
    gone = TokenEndpoint()
    gone._server.server_close()

    with pytest.raises(NoAccess, match="away"):
        AccessTokens(oauth(gone)).token()


# at Dovecot


@pytest.fixture
def office(
    engine: Engine, cast: Cast, clock: Clock, mail_stand_in: MailStandIn, dovecot: Dovecot
) -> Iterator[Office]:
    """The bot's mail edge, whose mailbox at Dovecot takes tokens only."""
    address = dovecot.fresh_address()
    dovecot.tokens.user = address
    url = dovecot.imap_url(address).replace(":test@", "@")
    settings = settings_for(
        mail_stand_in,
        imap_url=url,
        mail_address=address,
        mail_oauth="google",
        mail_oauth_client_id=CLIENT[0],
        mail_oauth_secret=CLIENT[1],
        mail_oauth_refresh_token=REFRESH,
        mail_oauth_token_url=dovecot.tokens.url,
    )
    found = Office(engine, cast, clock, settings)
    yield found
    found.transport.close()
    dovecot.tokens.forms.clear()


@pytest.mark.dovecot
def test_a_mailbox_is_read_with_a_token(office: Office, dovecot: Dovecot, reminded: EmailMessage):
    dovecot.deliver(office.mail.address, raw(CARL, str(reminded["Reply-To"]), "12 done"))

    office.poll()
    office.poll()

    assert office.state(office.cast.sso_metadata) is State.DONE
    assert len(dovecot.tokens.forms) == 1


@pytest.mark.dovecot
def test_a_token_that_was_taken_back_is_replaced(office: Office, dovecot: Dovecot):
    office.poll()
    dovecot.tokens.revoke_all()

    with pytest.raises(MailboxAway):
        office.poll()

    assert office.poll() == 0
    assert len(dovecot.tokens.forms) == 2


@pytest.mark.dovecot
def test_somebody_elses_token_opens_nothing(office: Office, dovecot: Dovecot):
    dovecot.tokens.user = "other@northwind.example"

    with pytest.raises(MailboxAway):
        office.poll()


# on the way out


class Relay:
    """Takes mail from who brings a token."""

    def __init__(self, endpoint: TokenEndpoint) -> None:
        self._endpoint = endpoint
        self.taken: list[bytes] = []

    async def auth_XOAUTH2(self, server: SMTP, args: list[str]) -> AuthResult:  # noqa: N802
        said = b64decode(args[1]).decode()
        user, bearer = said.split("\1")[:2]
        _status, told = self._endpoint.about(bearer.removeprefix("auth=Bearer "))
        if user == f"user={told.get('email')}":
            return AuthResult(success=True)
        answer = await server.challenge_auth("eyJzdGF0dXMiOiI0MDEifQ==", encode_to_b64=False)
        assert answer == b""
        return AuthResult(success=False, handled=False)

    async def handle_DATA(self, _smtp: SMTP, session: Session, envelope: Envelope) -> str:  # noqa: N802
        assert session.authenticated
        assert isinstance(envelope.content, bytes)
        self.taken.append(envelope.content)
        return "250 2.0.0 Ok"


@pytest.fixture
def relay(endpoint: TokenEndpoint) -> Iterator[tuple[Relay, str]]:
    handler = Relay(endpoint)
    (port,) = free_ports(1)
    server = Controller(handler, hostname="127.0.0.1", port=port, auth_require_tls=False)
    server.start()
    yield handler, f"smtp://plan%40northwind.example@127.0.0.1:{port}"
    server.stop()


def test_mail_goes_out_with_a_token(endpoint: TokenEndpoint, relay: tuple[Relay, str]):
    handler, url = relay
    endpoint.user = "plan@northwind.example"
    line = Line(parse_relay(url), "northwind.example", oauth(endpoint))

    answer = line.deliver(b"Subject: x\r\n\r\nx\r\n", endpoint.user, CARL)
    line.quit()

    assert answer.taken
    assert len(handler.taken) == 1


def test_relay_that_does_not_take_the_token_is_asked_with_another_one(
    endpoint: TokenEndpoint, relay: tuple[Relay, str]
):
    _handler, url = relay
    line = Line(parse_relay(url), "northwind.example", oauth(endpoint))
    with pytest.raises(SMTPAuthenticationError):
        line.check()
    endpoint.user = "plan@northwind.example"

    line.check()
    line.quit()

    assert len(endpoint.forms) == 2
