"""Addresses in settings: mailboxes, the relay, what we listen on.

What is wrong is raised as a `ValueError` that goes on after the variable's name and
says what was expected. It never repeats the value: these addresses hold passwords,
and a part of one may be a part of a password that was not percent-encoded.
"""

import ipaddress
import re
from dataclasses import dataclass
from urllib.parse import SplitResult, unquote, urlsplit

from pydantic import SecretStr

_IMAP_PORTS = {"imaps": 993, "imap+starttls": 143, "imap": 143}
_SMTP_PORTS = {"smtps": 465, "smtp+starttls": 587, "smtp": 25}
_IMAP_FORM = "imaps://user:password@host:993/INBOX"
_SMTP_FORM = "smtps://user:password@host:465"
_ENCODED = re.compile(r"(?:[^%\s]|%[0-9A-Fa-f]{2})*", re.ASCII)
_HOST = re.compile(r"[\w.-]+|[0-9a-f:.]+", re.ASCII)
_MOST_PORT = 65535


@dataclass(frozen=True)
class Mailbox:
    """A folder that is read by IMAP. `password` is `None` where OAuth logs in."""

    scheme: str
    host: str
    port: int
    user: str
    password: SecretStr | None
    folder: str = "INBOX"


@dataclass(frozen=True)
class Relay:
    """Where mail goes out by SMTP. `user` is `None` where the relay asks for no login."""

    scheme: str
    host: str
    port: int
    user: str | None = None
    password: SecretStr | None = None


@dataclass(frozen=True)
class Listen:
    """Where the web process listens. Port 0 is any that is free."""

    host: str
    port: int

    @property
    def url(self) -> str:
        """The address to open on this machine; 0.0.0.0 and :: are no addresses to go to."""
        host = {"0.0.0.0": "127.0.0.1", "::": "::1"}.get(self.host, self.host)  # noqa: S104
        return f"http://[{host}]:{self.port}" if ":" in host else f"http://{host}:{self.port}"


def is_loopback(host: str) -> bool:
    """Tell whether a host is this machine by its name or address; nothing is looked up."""
    if host == "localhost":
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


def parse_mailboxes(urls: str) -> tuple[Mailbox, ...]:
    """Read one or several mailboxes, separated by spaces."""
    return tuple(_parse_mailbox(url) for url in urls.split())


def _parse_mailbox(url: str) -> Mailbox:
    parts = _split(url, _IMAP_PORTS, _IMAP_FORM)
    if not parts.username:
        raise ValueError(f"must name a user, like {_IMAP_FORM}")
    return Mailbox(
        scheme=parts.scheme,
        host=parts.hostname or "",
        port=parts.port or _IMAP_PORTS[parts.scheme],
        user=unquote(parts.username),
        password=_password(parts),
        folder=unquote(parts.path.strip("/")) or "INBOX",
    )


def parse_relay(url: str) -> Relay:
    """Read the relay that mail goes out by."""
    parts = _split(url, _SMTP_PORTS, _SMTP_FORM)
    if parts.path.strip("/"):
        raise ValueError(f"must end after the port, like {_SMTP_FORM}")
    return Relay(
        scheme=parts.scheme,
        host=parts.hostname or "",
        port=parts.port or _SMTP_PORTS[parts.scheme],
        user=unquote(parts.username) if parts.username else None,
        password=_password(parts),
    )


def _password(parts: SplitResult) -> SecretStr | None:
    return SecretStr(unquote(parts.password)) if parts.password else None


def _split(url: str, ports: dict[str, int], form: str) -> SplitResult:
    expected = f"must look like {form}, with user and password percent-encoded"
    parts = _split_url(url)
    # A stray "?" or "#" is most often a letter of a password that was not encoded.
    if parts is None or not _ENCODED.fullmatch(url) or parts.query or parts.fragment:
        raise ValueError(expected)
    if parts.scheme not in ports:
        raise ValueError(f"must begin with {_either([f'{scheme}://' for scheme in ports])}")
    if not _HOST.fullmatch(parts.hostname or "") or parts.netloc.count("@") > 1:
        raise ValueError(expected)
    if "+" not in parts.scheme and not parts.scheme.endswith("s"):
        _require_loopback(parts, list(ports))
    return parts


def _split_url(url: str) -> SplitResult | None:
    """Split an address; `None` where its port or brackets are broken."""
    try:
        parts = urlsplit(url)
        _ = parts.port
    except ValueError:
        return None
    return parts


def _require_loopback(parts: SplitResult, schemes: list[str]) -> None:
    if not is_loopback(parts.hostname or ""):
        safe, starttls, plain = schemes
        raise ValueError(
            f"must begin with {safe}:// or {starttls}://, since {plain}:// sends the password"
            " readable for all and is only for a server on this machine"
        )


def parse_listen(words: str) -> Listen:
    """Read "127.0.0.1:8700" or "[::]:8700"."""
    host, colon, port = words.rpartition(":")
    host = host.removeprefix("[").removesuffix("]")
    is_port = re.fullmatch(r"[0-9]{1,5}", port, re.ASCII) and int(port) <= _MOST_PORT
    if not colon or not _HOST.fullmatch(host) or not is_port:
        raise ValueError("must be a host and a port, like 127.0.0.1:8700")
    return Listen(host, int(port))


def parse_page_url(url: str) -> str:
    """Read the address of a web server, and give it without a slash at its end."""
    parts = _split_url(url)
    is_host = parts is not None and _HOST.fullmatch(parts.hostname or "")
    if parts is None or not is_host or not re.fullmatch(r"[^\s?#]+", url):
        raise ValueError("must be an address like https://tandem.example.com")
    if parts.scheme not in {"http", "https"} or parts.username is not None:
        raise ValueError("must be an address that begins with https:// or http://")
    return url.rstrip("/")


def parse_token_url(url: str) -> str:
    """Read the address that secrets are posted to: encrypted, but on this machine."""
    found = parse_page_url(url)
    parts = urlsplit(found)
    if parts.scheme != "https" and not is_loopback(parts.hostname or ""):
        raise ValueError("must begin with https://, since the app's secret is sent there")
    return found


def parse_database_url(url: str) -> SecretStr:
    """Read the database's address, and name the driver that we bring."""
    scheme, colon, rest = url.partition("://")
    drivers = {
        "sqlite": "sqlite",
        "postgres": "postgresql+psycopg",
        "postgresql": "postgresql+psycopg",
        "postgresql+psycopg": "postgresql+psycopg",
    }
    if not colon or scheme not in drivers or not rest.strip("/"):
        raise ValueError(
            "must look like sqlite:///tandem.db or postgresql://user:password@host/tandem"
        )
    return SecretStr(f"{drivers[scheme]}://{rest}")


def _either(words: list[str]) -> str:
    return f"{', '.join(words[:-1])} or {words[-1]}"
