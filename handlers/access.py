"""Access tokens for mailboxes that take no password (XOAUTH2): Gmail and Microsoft 365.

One form posted to one endpoint (RFC 6749, sections 4.4 and 6), with the standard library: google-auth and msal
would bring twenty packages for it, with caches of their own that no two processes share.
"""

import json
import ssl
import threading
import time
from collections.abc import Callable
from functools import lru_cache
from typing import Any
from urllib.error import HTTPError
from urllib.parse import urlencode
from urllib.request import HTTPRedirectHandler, HTTPSHandler, Request, build_opener

from bot.settings.parts import OAuth

SECONDS = 15
LONGEST = 64 * 1024
# An access token is asked for anew so long before it ends.
EARLY_SECONDS = 120.0
# What a token lasts where the endpoint does not say (RFC 6749, section 5.1 recommends that it does).
USUAL_SECONDS = 600.0
# The app's own login at Microsoft is for all that it was granted.
MICROSOFT_SCOPE = "https://outlook.office365.com/.default"


class NoAccess(OSError):  # noqa: N818 - named for its fate
    """There is no access token now; the message says why, and repeats no secret."""


class AccessTokens:
    """The access token of the settings' app, fetched when it is needed and kept until shortly before it ends.

    Shared by all threads of a process. A new refresh token that the endpoint hands out is used from then on, by
    this process.
    """

    def __init__(self, oauth: OAuth, clock: Callable[[], float] = time.monotonic) -> None:
        self._oauth = oauth
        self._clock = clock
        self._lock = threading.Lock()
        self._refresh = oauth.refresh_token
        self._token = ""
        self._until = 0.0

    def token(self) -> str:
        """Give a token that is good now. Raises `NoAccess`."""
        with self._lock:
            if self._clock() >= self._until:
                self._fetch()
            return self._token

    def forget(self, token: str) -> None:
        """Ask for another one next time: a server did not take this one."""
        with self._lock:
            if token == self._token:
                self._until = 0.0

    def _fetch(self) -> None:
        found = _post(self._oauth.token_url, self._form())
        token, seconds = found.get("access_token"), found.get("expires_in", USUAL_SECONDS)
        if not isinstance(token, str) or not token:
            raise NoAccess("the token endpoint gave no access token")
        if isinstance(found.get("refresh_token"), str):
            self._refresh = type(self._oauth.secret)(found["refresh_token"])
        self._token = token
        self._until = self._clock() + max(float(seconds) - EARLY_SECONDS, 0.0)

    def _form(self) -> dict[str, str]:
        form = {
            "client_id": self._oauth.client_id,
            "client_secret": self._oauth.secret.get_secret_value(),
        }
        if self._refresh is not None:
            secret = self._refresh.get_secret_value()
            return {**form, "grant_type": "refresh_token", "refresh_token": secret}
        return {**form, "grant_type": "client_credentials", "scope": MICROSOFT_SCOPE}


@lru_cache(maxsize=4)
def shared(oauth: OAuth) -> AccessTokens:
    """Give the one keeper of these settings' tokens in this process."""
    return AccessTokens(oauth)


def sasl(user: str, token: str) -> str:
    """Write what XOAUTH2 says first: https://developers.google.com/gmail/imap/xoauth2-protocol."""
    return f"user={user}\1auth=Bearer {token}\1\1"


class _Straight(HTTPRedirectHandler):
    """Secrets go where the settings say and nowhere else."""

    def redirect_request(self, *_args: Any, **_options: Any) -> None:
        return None


def _post(url: str, form: dict[str, str]) -> dict[str, Any]:
    opener = build_opener(_Straight, HTTPSHandler(context=ssl.create_default_context()))
    request = Request(url, urlencode(form).encode(), {"Accept": "application/json"})  # noqa: S310 - checked by the settings
    try:
        with opener.open(request, timeout=SECONDS) as answer:
            return _read(answer.read(LONGEST))
    except HTTPError as refusal:
        with refusal:
            told = _read(refusal.read(LONGEST)).get("error")
        why = told if isinstance(told, str) and told.isidentifier() else f"status {refusal.code}"
        raise NoAccess(f"the token endpoint refuses ({why[:60]})") from None
    except OSError as error:
        raise NoAccess(f"the token endpoint is away ({type(error).__name__})") from None


def _read(body: bytes) -> dict[str, Any]:
    try:
        found = json.loads(body)
    except ValueError:
        return {}
    return found if isinstance(found, dict) else {}
