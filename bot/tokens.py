"""Minting and checking signed tokens: reply tokens for mail, link tokens for pages.

Keys are a space-separated setting, newest first: the first signs, all verify, so
a key is retired by taking it off the end once its tokens have expired. Nothing is
looked up here; whether a token was revoked is a row of its caller's. Time is always
an argument, so that tokens live on the same clock as everything else.
"""

import base64
import hashlib
import hmac
import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from enum import StrEnum
from typing import Any, ClassVar

from itsdangerous import BadData, TimestampSigner, URLSafeTimedSerializer
from itsdangerous.encoding import base64_decode, base64_encode, want_bytes

_EPOCH = date(2020, 1, 1)
_MAC_LENGTH = 16  # letters of 5 bits: 80 bits
_DIGIT = "[a-z2-7]"
_SHAPE = rf"{_DIGIT}{{8,34}}\.{_DIGIT}{{{_MAC_LENGTH}}}"
_TOKEN = re.compile(_SHAPE, re.ASCII | re.IGNORECASE)
_MESSAGE_ID = "tandem."


class TokenForged(Exception):  # noqa: N818 - named for its fate
    """The token was not signed by us, or not for this purpose."""


class TokenExpired(Exception):  # noqa: N818 - named for its fate
    """The token was ours, and its days are over."""


@dataclass(frozen=True)
class ReplyToken:
    """What a mail's token names: the message that was sent, its reader, and the day (UTC)."""

    message_id: int
    person_id: int
    minted_on: date


class _MailTokens:
    """Tokens of mail: "<id>.<mac>", which come back in an address or a Message-ID.

    The id holds the key's fingerprint, the day, the message and the person; the mac is
    HMAC-SHA256 cut to 80 bits, over the id's own letters. Both are lower-case base32,
    because some servers fold the case of a local part, and together with `plan+` they
    stay under its 64 octets (RFC 5321, 4.5.3.1.1).
    """

    purpose: ClassVar[str]

    def __init__(self, secret: str, days: int = 90) -> None:
        self._keys = [key.encode() for key in _split_keys(secret)]
        self._days = timedelta(days=days)

    def mint(self, message_id: int, person_id: int, now: datetime) -> str:
        """Sign a token. The same message, person and day (UTC) give the same one.

        So mint with the message's own time: a mail that is sent twice then has one Message-ID.
        """
        key = self._keys[0]
        days = (now.astimezone(UTC).date() - _EPOCH).days
        packed = b"".join(
            (_fingerprint(key), days.to_bytes(2, "big"), _pack(message_id), _pack(person_id))
        )
        name = _base32(packed)
        return f"{name}.{self._mac(key, name)}"

    def read(self, token: str, now: datetime) -> ReplyToken:
        """Check a token, in whatever case it came back; `TokenForged`, `TokenExpired`.

        It is good until the end of the day, UTC, that is `days` after the one it was minted on.
        """
        if not _TOKEN.fullmatch(token):
            raise TokenForged("This is no token of ours.")
        name, mac = token.lower().split(".")
        # All keys are tried, so that the time taken tells nothing of which one signed.
        matches = [hmac.compare_digest(self._mac(key, name), mac) for key in self._keys]
        if not any(matches):
            raise TokenForged("This token was not signed by us.")
        found = _unpack(name)
        if now.astimezone(UTC).date() > found.minted_on + self._days:
            raise TokenExpired("This token has expired.")
        return found

    def _mac(self, key: bytes, name: str) -> str:
        text = f"tandem {self.purpose} token\n{name}".encode()
        return _base32(hmac.digest(key, text, hashlib.sha256))[:_MAC_LENGTH]


class ReplyTokens(_MailTokens):
    """Tokens that a person's answer brings back."""

    purpose = "reply"


class BounceTokens(_MailTokens):
    """Tokens of the envelope's sender, which delivery reports bring back.

    Apart from reply tokens: a report quotes the address that it could not reach, and
    whoever reads it must not be able to answer in that person's name.
    """

    purpose = "bounce"


def reply_address(token: str, mailbox: str) -> str:
    """Write the address that brings a token back: `plan+<id>.<mac>@host`."""
    box, _, host = mailbox.rpartition("@")
    return f"{box}+{token}@{host}"


def reply_message_id(token: str, mailbox: str) -> str:
    """Write the Message-ID that brings a token back, in its angle brackets."""
    return f"<{_MESSAGE_ID}{token}@{mailbox.rpartition('@')[2]}>"


def find_all(header: str, mailbox: str) -> list[str]:
    """Find the mail tokens in a header, in their order; that says nothing of their being genuine.

    One stands behind the mailbox's local part, on whatever host (relays and aliases
    rewrite it, some put their own words before it), or in a Message-ID of ours.
    """
    box = re.escape(mailbox.rpartition("@")[0])
    pattern = rf"(?:{box}\+|<{re.escape(_MESSAGE_ID)})({_SHAPE})(?!{_DIGIT})"
    found = re.findall(pattern, header, re.IGNORECASE | re.ASCII)
    return [token.lower() for token in found]


def find(header: str, mailbox: str) -> str | None:
    """Find the last mail token in a header, which is the newest of References; `None` without one."""
    return next(reversed(find_all(header, mailbox)), None)


def _split_keys(secret: str) -> list[str]:
    keys = secret.split()
    if not keys:
        raise ValueError("A key is needed to sign tokens.")
    return keys


def _base32(raw: bytes) -> str:
    return base64.b32encode(raw).decode().rstrip("=").lower()


def _fingerprint(key: bytes) -> bytes:
    """Tell keys apart without giving them away: the key's version, in one octet."""
    return hmac.digest(key, b"tandem key version", hashlib.sha256)[:1]


def _pack(number: int) -> bytes:
    """Write a number with its length before it."""
    raw = number.to_bytes((number.bit_length() + 7) // 8, "big")
    return bytes([len(raw)]) + raw


def _unpack(name: str) -> ReplyToken:
    """Read what `mint` packed; the mac has been checked, so the form is ours."""
    raw = base64.b32decode(name.upper() + "=" * (-len(name) % 8))
    minted_on = _EPOCH + timedelta(days=int.from_bytes(raw[1:3], "big"))
    split = 4 + raw[3]
    message_id = int.from_bytes(raw[4:split], "big")
    person_id = int.from_bytes(raw[split + 1 :], "big")
    return ReplyToken(message_id, person_id, minted_on)


class Purpose(StrEnum):
    """What a link is for. A token minted for one opens nothing of another."""

    PLAN = "plan"
    DO = "do"
    UNSUBSCRIBE = "unsubscribe"
    PICTURE = "picture"
    FRESH = "fresh"
    LOOK = "look"
    FORM = "form"
    INSTALL = "install"
    FILE = "file"


_AGES = {Purpose.FRESH: timedelta(minutes=10), Purpose.LOOK: timedelta(hours=12)}


class LinkTokens:
    """Tokens in the addresses of pages, one salt for each purpose.

    `days` is how long a link of a mail works; a fresh link, which may show what is
    internal, works for ten minutes, and the cookie that it leaves for twelve hours.
    """

    def __init__(self, secret: str, days: int = 90) -> None:
        # itsdangerous wants the newest key last.
        self._keys = _split_keys(secret)[::-1]
        self._days = timedelta(days=days)

    def mint(self, purpose: Purpose, payload: Mapping[str, int | str], now: datetime) -> str:
        """Sign a payload; it can be read by anybody, so ids and no words."""
        return self._signing(purpose, now).dumps(dict(payload))

    def read(
        self, purpose: Purpose, token: str, now: datetime, max_age: timedelta | None = None
    ) -> dict[str, int | str]:
        """Check a token and give its payload; `TokenForged`, `TokenExpired`.

        It is good for `max_age`, by default the purpose's, to the second. One from the
        future is good: it was signed by us, on a machine whose clock is ahead.
        """
        if not token.isascii():
            raise TokenForged("This is no link of ours.")
        try:
            payload, minted_at = self._signing(purpose, now).loads(token, return_timestamp=True)
        except BadData as error:
            raise TokenForged("This link was not signed by us.") from error
        if now - minted_at > (self.max_age(purpose) if max_age is None else max_age):
            raise TokenExpired("This link has expired.")
        return dict(payload)

    def max_age(self, purpose: Purpose) -> timedelta:
        """Say how long a link works."""
        return _AGES.get(purpose, self._days)

    def _signing(self, purpose: Purpose, now: datetime) -> URLSafeTimedSerializer:
        return URLSafeTimedSerializer(
            self._keys,
            salt=f"tandem {purpose} link",
            signer=_Signer,
            signer_kwargs={"now": now, "key_derivation": "hmac", "digest_method": hashlib.sha256},
        )


class _Signer(TimestampSigner):
    """itsdangerous' signer on the clock that it is given."""

    def __init__(self, *args: Any, now: datetime, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self._now = now

    def get_timestamp(self) -> int:
        """Say when the token is signed."""
        return int(self._now.timestamp())

    def verify_signature(self, value: str | bytes, sig: str | bytes) -> bool:
        """See that the signature is right, and written in the one right way.

        The last letter of base64 has bits that decoding ignores, so that several
        spellings of one token would pass, and a revoked one could be respelled.
        """
        good = super().verify_signature(value, sig)
        return good and base64_encode(base64_decode(sig)) == want_bytes(sig)
