"""What `tandem check` tries: each surface is really logged in to, and told in one line.

No verdict repeats a password or a token; what a server answers is cut to its first line.
"""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import asdict, dataclass
from functools import partial
from typing import TYPE_CHECKING, Any

from handlers.cli import opened

if TYPE_CHECKING:
    from sqlalchemy import Engine

    from bot.settings import Mailbox, MailSettings, OAuth, Relay, Settings, SlackSettings

PATIENCE = 10.0
LONGEST = 200
SUBADDRESSES = "switch sub-addresses on there, or set TANDEM_MAIL_SUBADDRESSES=no"


@dataclass(frozen=True)
class Verdict:
    """How one check went: `ok`, `off` (not set up, which is allowed), `warn` or `failed`."""

    what: str
    state: str
    words: str

    def as_json(self) -> dict[str, Any]:
        """Give it for a program."""
        return asdict(self)


def check_all() -> list[Verdict]:
    """Try everything that is set; without settings that can be read there is nothing else to try."""
    from bot import settings

    try:
        found = settings.load()
    except settings.SettingsError as error:
        return [Verdict("settings", "failed", words) for words in error.sentences]
    return list(_check(found))


def _check(settings: "Settings") -> Iterator[Verdict]:
    yield from _settings(settings)
    yield _database(settings)
    slack, mail = settings.slack, settings.mail
    if slack is None:
        yield Verdict("slack", "off", _missing(settings, "Slack"))
    else:
        yield from _slack(slack)
    if mail is None:
        yield Verdict("mail", "off", _missing(settings, "Mail"))
    else:
        yield from _mail(mail)


def _mail(mail: "MailSettings") -> Iterator[Verdict]:
    tries: list[tuple[str, Callable[[], str]]] = [
        (f"imap {box.user} at {box.host}", partial(_imap, box, mail.oauth))
        for box in mail.mailboxes
    ]
    if mail.relay is not None:
        tries.append((f"smtp {mail.relay.host}", partial(_smtp, mail, mail.relay)))
    logins = [_tried(what, attempt) for what, attempt in tries]
    yield from logins
    both = mail.mailboxes and all(login.state == "ok" for login in logins)
    if both and mail.relay is not None:
        yield from _round_trip(mail, mail.relay)


def _round_trip(mail: "MailSettings", relay: "Relay") -> Iterator[Verdict]:
    """Send to ourselves and find it; only that shows that answers will be read."""
    from handlers.cli.roundtrip import send_and_find

    what, now = "mail to itself", opened.moment()
    try:
        found = send_and_find(mail, relay, now=now)
    except Exception as error:  # noqa: BLE001 - the verdict is the place where it is told
        yield _failed(what, error)
        return
    if found.tagged or (found.plain and not mail.subaddresses):
        yield Verdict(what, "ok", "sent and found")
    elif found.plain:
        words = f"arrives at {mail.address}, but not with +anything before the @; {SUBADDRESSES}"
        yield Verdict(what, "failed", words)
    else:
        yield Verdict(what, "failed", "sent, and not found in the mailbox within 20 seconds")
    if found.vouched_by not in {None, mail.authserv_id}:
        words = (
            f"writes them as {found.vouched_by}: set TANDEM_MAIL_AUTHSERV_ID to that,"
            " if the mailbox's own host is the one"
        )
        yield Verdict("Authentication-Results", "warn", words)


def _settings(settings: "Settings") -> Iterator[Verdict]:
    from bot.settings import stray_names

    yield Verdict("settings", "ok", "all values can be used")
    for words in (*settings.warnings(), *stray_names()):
        yield Verdict("settings", "warn", words)


def _missing(settings: "Settings", surface: str) -> str:
    return next((line for line in settings.missing() if line.startswith(surface)), "not set up")


def _database(settings: "Settings") -> Verdict:
    from storage.db import connect

    engine = connect(settings.database_url.get_secret_value())
    try:
        return _tried("database", partial(_schema, engine))
    finally:
        engine.dispose()


def _schema(engine: "Engine") -> str:
    from storage import migrations

    found, wanted = migrations.current(engine), migrations.head()
    if found != wanted:
        raise _Wrong(f"its schema is {found or 'empty'}, not {wanted}; run `tandem migrate`")
    return f"reachable, and its schema is the newest ({engine.dialect.name})"


def _slack(slack: "SlackSettings") -> Iterator[Verdict]:
    if slack.bot_token is None:
        yield Verdict("slack", "ok", "installed by OAuth into each workspace; no token to try")
        return
    yield _tried("slack", partial(_auth, slack))
    if slack.app_token is not None:
        yield _tried("slack socket mode", partial(_socket, slack))


def _auth(slack: "SlackSettings") -> str:
    from slack_sdk.errors import SlackApiError
    from slack_sdk.web import WebClient

    assert slack.bot_token is not None
    client = WebClient(
        slack.bot_token.get_secret_value(),
        base_url=slack.api_url,
        timeout=int(PATIENCE),
        retry_handlers=[],
    )
    try:
        answer = client.auth_test()
    except SlackApiError as error:
        raise _Wrong(f"the bot's token is refused: {error.response['error']}") from None
    who = f"logged in to {answer['team']} as {answer['user']}"
    told = _header(answer.headers, "x-oauth-scopes")
    if told is None:
        return f"{who}; it does not say with which scopes"
    return _scopes({scope.strip() for scope in told.split(",")}, who)


def _scopes(granted: set[str], who: str) -> str:
    from handlers.slack.manifest import SCOPES, THREAD_SCOPES

    missing = [scope for scope in SCOPES if scope not in granted]
    if missing:
        raise _Wrong(f"these scopes are missing: {', '.join(missing)}; install the app again")
    if not granted.issuperset(THREAD_SCOPES):
        return f"{who}; replies in threads are not heard without {' and '.join(THREAD_SCOPES)}"
    return f"{who}, with all scopes"


def _header(headers: Mapping[str, Any], name: str) -> str | None:
    """Find a header whatever its case; None where it was not sent."""
    return next((str(value) for key, value in headers.items() if key.lower() == name), None)


def _socket(slack: "SlackSettings") -> str:
    from slack_sdk.errors import SlackApiError
    from slack_sdk.web import WebClient

    assert slack.app_token is not None
    client = WebClient(base_url=slack.api_url, timeout=int(PATIENCE), retry_handlers=[])
    try:
        client.apps_connections_open(app_token=slack.app_token.get_secret_value())
    except SlackApiError as error:
        raise _Wrong(f"the app's token is refused: {error.response['error']}") from None
    return "the app's token opens a connection"


def _imap(mailbox: "Mailbox", oauth: "OAuth | None") -> str:
    from handlers.mail.box import open_box

    with open_box(mailbox, oauth) as box:
        how = "which tells of new mail at once" if box.can_idle else "which is polled"
    return f"logged in and opened {mailbox.folder}, {how}"


def _smtp(mail: "MailSettings", relay: "Relay") -> str:
    from handlers.send.smtp import Line

    line = Line(relay, mail.address.rpartition("@")[2], mail.oauth)
    line.check()
    line.quit()
    return "logged in" if relay.user else "reached; no login is set"


class _Wrong(Exception):  # noqa: N818 - never leaves this file
    pass


def _tried(what: str, attempt: Callable[[], str]) -> Verdict:
    """Make a verdict of an attempt; whatever a server or driver raises is a verdict too."""
    try:
        return Verdict(what, "ok", attempt())
    except _Wrong as wrong:
        return Verdict(what, "failed", str(wrong))
    except Exception as error:  # noqa: BLE001 - the verdict is the place where it is told
        return _failed(what, error)


def _failed(what: str, error: Exception) -> Verdict:
    lines = str(error).strip().splitlines() or [type(error).__name__]
    return Verdict(what, "failed", lines[0][:LONGEST])
