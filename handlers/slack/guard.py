"""Before Bolt: what is not rightly signed by Slack goes no further.

Bolt parses a body before it verifies the signature, so that unsigned broken JSON, or a timestamp that is no
number, is an error of ours there. Here size, method, type, headers, age and HMAC come first, over the raw
bytes, and every refusal is one sentence.
https://docs.slack.dev/authentication/verifying-requests-from-slack
"""

import hashlib
import hmac
import json
from collections.abc import Callable, Iterable
from datetime import datetime
from http import HTTPStatus
from io import BytesIO
from typing import Any
from urllib.parse import parse_qs

from prometheus_client import Counter
from pydantic import SecretStr

LARGEST = 1_000_000
OLDEST_SECONDS = 300
FORM = "application/x-www-form-urlencoded"
JSON = "application/json"
REFUSED = Counter("tandem_slack_refused_total", "Requests that the guard refused.", ["why"])

Environ = dict[str, Any]
StartResponse = Callable[..., Any]
Wsgi = Callable[[Environ, StartResponse], Iterable[bytes]]


class NotSlack(Exception):  # noqa: N818 - named for its fate
    """The request is refused: with which status, for what reason, in which words."""

    def __init__(self, status: HTTPStatus, why: str, sentence: str) -> None:
        super().__init__(sentence)
        self.status = status
        self.why = why


class Guard:
    """WSGI middleware around the Bolt app."""

    def __init__(self, app: Wsgi, secret: SecretStr, clock: Callable[[], datetime]) -> None:
        self._app = app
        self._key = secret.get_secret_value().encode()
        self._clock = clock

    def __call__(self, environ: Environ, start_response: StartResponse) -> Iterable[bytes]:
        """Answer what needs no Bolt, refuse what is not Slack's, and pass the rest on."""
        try:
            body = _body(environ)
            if _is_ssl_check(environ, body):
                return _answer(start_response, HTTPStatus.OK, "")
            self._check_signature(environ, body)
            payload = _payload(environ, body)
        except NotSlack as refusal:
            REFUSED.labels(refusal.why).inc()
            return _answer(start_response, refusal.status, str(refusal))
        if payload.get("type") == "url_verification":
            return _answer(start_response, HTTPStatus.OK, str(payload.get("challenge", "")))
        environ["wsgi.input"] = BytesIO(body)
        environ["CONTENT_LENGTH"] = str(len(body))
        return self._app(environ, start_response)

    def _check_signature(self, environ: Environ, body: bytes) -> None:
        stamp = environ.get("HTTP_X_SLACK_REQUEST_TIMESTAMP", "")
        given = environ.get("HTTP_X_SLACK_SIGNATURE", "")
        if not stamp or not given:
            raise NotSlack(HTTPStatus.UNAUTHORIZED, "unsigned", "This request is not signed.")
        if not (stamp.isascii() and stamp.isdigit() and len(stamp) < 12):  # noqa: PLR2004
            raise NotSlack(HTTPStatus.BAD_REQUEST, "timestamp", "The timestamp is no number.")
        if abs(self._clock().timestamp() - int(stamp)) > OLDEST_SECONDS:
            raise NotSlack(HTTPStatus.UNAUTHORIZED, "age", "This request is too old.")
        signed = hmac.digest(self._key, b"v0:" + stamp.encode() + b":" + body, hashlib.sha256)
        if not hmac.compare_digest(f"v0={signed.hex()}".encode(), given.encode("latin-1")):
            raise NotSlack(HTTPStatus.UNAUTHORIZED, "signature", "The signature is wrong.")


def _body(environ: Environ) -> bytes:
    """Read the raw body, once everything that needs no reading is right."""
    if environ.get("REQUEST_METHOD") != "POST":
        raise NotSlack(HTTPStatus.METHOD_NOT_ALLOWED, "method", "Only POST is taken here.")
    if _kind(environ) not in {FORM, JSON}:
        raise NotSlack(
            HTTPStatus.UNSUPPORTED_MEDIA_TYPE, "type", "This content type is not taken here."
        )
    length = environ.get("CONTENT_LENGTH") or "0"
    if not (length.isascii() and length.isdigit()):
        raise NotSlack(HTTPStatus.BAD_REQUEST, "length", "The length is no number.")
    if int(length) > LARGEST:
        raise NotSlack(HTTPStatus.REQUEST_ENTITY_TOO_LARGE, "size", "This request is too large.")
    return bytes(environ["wsgi.input"].read(int(length)))


def _payload(environ: Environ, body: bytes) -> dict[str, Any]:
    """Parse the body as Bolt will; a signed one that is no object is refused all the same."""
    try:
        text = body.decode()
        if _kind(environ) == JSON:
            found = json.loads(text)
        else:
            form = parse_qs(text, keep_blank_values=True)
            found = json.loads(form["payload"][0]) if "payload" in form else form
    except (ValueError, RecursionError) as error:
        raise NotSlack(HTTPStatus.BAD_REQUEST, "body", "The body cannot be read.") from error
    if not isinstance(found, dict):
        raise NotSlack(HTTPStatus.BAD_REQUEST, "body", "The body cannot be read.")
    return found


def _is_ssl_check(environ: Environ, body: bytes) -> bool:
    """Slack looks at a command's certificate from time to time, unsigned; it tells and changes nothing."""
    return _kind(environ) == FORM and body.startswith(b"ssl_check=1")


def _kind(environ: Environ) -> str:
    return str(environ.get("CONTENT_TYPE", "")).partition(";")[0].strip().lower()


def _answer(start_response: StartResponse, status: HTTPStatus, text: str) -> Iterable[bytes]:
    body = text.encode()
    headers = [
        ("Content-Type", "text/plain; charset=utf-8"),
        ("Content-Length", str(len(body))),
        ("X-Content-Type-Options", "nosniff"),
    ]
    start_response(f"{status.value} {status.phrase}", headers)
    return [body]
