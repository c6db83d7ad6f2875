"""What is known of a mail once its bytes were read; no meaning is given to any of it here."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime

from handlers.mail.parse.bodies import bytes_of


class Unreadable(Exception):  # noqa: N818 - named for its fate, like the others
    """A mail that is kept but not understood; `reason` is a sentence for the operator."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


@dataclass(frozen=True)
class Address:
    """A mailbox as a header named it: the display name, decoded, and the bare address in lower case."""

    name: str
    address: str

    @property
    def domain(self) -> str:
        """What stands behind the last @, or nothing where the address is broken."""
        return self.address.rpartition("@")[2] if "@" in self.address else ""


class Headers:
    """The headers of a mail or part in their order, unfolded, encoded words left as they came."""

    def __init__(self, pairs: Iterable[tuple[str, str]] = ()) -> None:
        self._values: dict[str, list[str]] = {}
        for name, value in pairs:
            self._values.setdefault(name, []).append(value)

    def first(self, name: str, default: str = "") -> str:
        """Give the topmost value of a header, whose name is in lower case."""
        values = self._values.get(name)
        return values[0] if values else default

    def every(self, name: str) -> tuple[str, ...]:
        """Give all values of a header, topmost first."""
        return tuple(self._values.get(name, ()))

    def names(self) -> frozenset[str]:
        """Give the names, in lower case."""
        return frozenset(self._values)

    def __contains__(self, name: object) -> bool:
        return name in self._values


@dataclass(frozen=True)
class Part:
    """A leaf of a mail: a text, an attachment, a piece of a report. Its bytes are decoded when asked for."""

    type: str
    headers: Headers
    params: Mapping[str, str]
    disposition: str
    name: str | None
    raw: bytes = field(repr=False)

    @property
    def content_id(self) -> str:
        """The name by which HTML refers to a picture in the same mail, without its angle brackets."""
        return self.headers.first("content-id").strip().strip("<>")

    @property
    def size(self) -> int:
        """The length of the decoded content in bytes."""
        return len(self.content())

    def content(self) -> bytes:
        """Undo the transfer encoding; what is broken in it is read as far as it goes."""
        return bytes_of(self.raw, self.headers.first("content-transfer-encoding"))


@dataclass(frozen=True)
class Parsed:
    """A mail that was read under limits.

    `from_` names every author of every From header: more than one is a sign of forgery and is
    judged in `senders`. `delivered_to` holds the addresses by which the mail reached us, for hosts
    that keep a sub-address only there. `identity` tells one mail from another where there is no
    Message-ID. `auth_results` are the raw values, topmost first.
    """

    headers: Headers = field(repr=False)
    parts: tuple[Part, ...] = field(repr=False)
    message_id: str | None
    in_reply_to: str | None
    references: tuple[str, ...]
    from_: tuple[Address, ...]
    reply_to: tuple[Address, ...]
    to: tuple[Address, ...]
    cc: tuple[Address, ...]
    delivered_to: tuple[Address, ...]
    subject: str
    date: datetime | None
    text: str
    html: str | None
    attachments: tuple[Part, ...]
    auth_results: tuple[str, ...]
    type: str
    size: int
    identity: str
