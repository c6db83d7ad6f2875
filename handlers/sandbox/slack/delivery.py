"""How a request reaches the bot: signed over HTTP, straight into a WSGI app, or over Socket Mode.

https://docs.slack.dev/authentication/verifying-requests-from-slack: v0, HMAC-SHA256 over timestamp and body.
"""

import http.client
import json
from collections.abc import Callable, Iterable
from time import perf_counter
from typing import Any, Protocol
from urllib.parse import urlencode, urlsplit

from slack_sdk.signature import SignatureVerifier

from handlers.sandbox.slack.core import Core
from handlers.sandbox.slack.records import CannotDo, Delivery
from handlers.sandbox.slack.world import Json

FORM = "application/x-www-form-urlencoded"
JSON = "application/json"
WsgiApp = Callable[[dict[str, Any], Any], Iterable[bytes]]


class Target(Protocol):
    """Where requests go; `send` fills in the delivery's status, answer and seconds."""

    def send(self, delivery: Delivery) -> None:
        """Deliver, and wait for the answer as long as Slack would."""


class HttpTarget:
    """The bot's URL; a redirect is no answer, as at Slack."""

    def __init__(self, url: str, patience: float) -> None:
        self._url = urlsplit(url)
        self._patience = patience

    def send(self, delivery: Delivery) -> None:
        """One POST on a connection of its own; no answer in time leaves the status None."""
        host, port = str(self._url.hostname), self._url.port
        connection = http.client.HTTPConnection(host, port, timeout=self._patience)
        began = perf_counter()
        try:
            path = self._url.path + (f"?{self._url.query}" if self._url.query else "")
            connection.request("POST", path, delivery.body, delivery.headers)
            response = connection.getresponse()
            delivery.answer, delivery.status = response.read(), response.status
        except (OSError, http.client.HTTPException) as error:
            delivery.refused = f"no answer: {type(error).__name__}"
        finally:
            delivery.seconds = perf_counter() - began
            connection.close()


class WsgiTarget:
    """A WSGI app in this process, called as a server would call it."""

    def __init__(self, app: WsgiApp, path: str = "/slack/events") -> None:
        self._app = app
        self._path = path

    def send(self, delivery: Delivery) -> None:
        """Call the app; what it raises comes through, so that a test sees the trace."""
        from werkzeug.test import run_wsgi_app
        from werkzeug.wrappers import Request

        request = Request.from_values(
            self._path, method="POST", data=delivery.body, headers=delivery.headers
        )
        began = perf_counter()
        parts, status, _ = run_wsgi_app(self._app, request.environ, buffered=True)
        delivery.answer, delivery.status = b"".join(parts), int(status.split()[0])
        delivery.seconds = perf_counter() - began


class Messenger(Core):
    """Builds requests of the real shape, sends them, and looks at what came back."""

    def deliver_to(self, target: str | WsgiApp) -> None:
        """Name the bot: the URL of its `/slack/events`, or its WSGI app. A Socket Mode client needs no naming."""
        if isinstance(target, str):
            self.target = HttpTarget(target, self.app.patience)
        else:
            self.target = WsgiTarget(target)

    def post(
        self,
        body: bytes,
        *,
        content_type: str = JSON,
        headers: dict[str, str] | None = None,
    ) -> Delivery:
        """Send the bot any body, rightly signed unless `headers` say otherwise; the answer is not judged."""
        signed = {**self._headers(body, content_type), **(headers or {})}
        delivery = Delivery("raw", {}, body, signed)
        return self._send(delivery)

    def retry(self, delivery: Delivery, num: int = 1, reason: str = "http_timeout") -> Delivery:
        """Send the same once more, as Slack does when it got no good answer: same event, fresh signature."""
        marks = {"X-Slack-Retry-Num": str(num), "X-Slack-Retry-Reason": reason}
        signed = self._headers(delivery.body, delivery.headers["Content-Type"])
        again = Delivery(delivery.kind, delivery.payload, delivery.body, {**signed, **marks})
        return self._send(again)

    def url_verification(self) -> Delivery:
        """The challenge that Slack sends when an events URL is entered."""
        challenge = "3eZbrw1aBm2rZgRNFdxV2595E9CY3gmdALWMmHkvFXO7tYXAYM8P"
        payload = {"token": self.app.verification_token, "challenge": challenge}
        delivery = self._dispatch("url_verification", {**payload, "type": "url_verification"})
        if challenge not in delivery.answer.decode(errors="replace"):
            self.violate("url_verification", "challenge not answered")
        return delivery

    def ssl_check(self) -> Delivery:
        """The probe that Slack sends to a command's URL from time to time, unsigned as there."""
        payload = {"ssl_check": "1", "token": self.app.verification_token}
        body = urlencode(payload).encode()
        return self._send(Delivery("ssl_check", payload, body, {"Content-Type": FORM}))

    def _dispatch(self, kind: str, payload: Json) -> Delivery:
        body, content_type = _encoded(kind, payload)
        return self._send(Delivery(kind, payload, body, self._headers(body, content_type)))

    def _send(self, delivery: Delivery) -> Delivery:
        over_socket = delivery.kind in ("slash_commands", "interactive", "events_api")
        target = self.sockets if over_socket and self.sockets.is_connected else self.target
        if target is None:
            raise CannotDo("no bot is known: call deliver_to, or connect by Socket Mode")
        self.deliveries.append(delivery)
        target.send(delivery)
        return delivery

    def _headers(self, body: bytes, content_type: str) -> dict[str, str]:
        timestamp = str(self.world.seconds())
        verifier = SignatureVerifier(self.app.signing_secret)
        signature = verifier.generate_signature(timestamp=timestamp, body=body)
        return {
            "User-Agent": "Slackbot 1.0 (+https://api.slack.com/robots)",
            "Accept": "application/json,*/*",
            "Content-Type": content_type,
            "X-Slack-Request-Timestamp": timestamp,
            "X-Slack-Signature": str(signature),
        }


def _encoded(kind: str, payload: Json) -> tuple[bytes, str]:
    if kind == "slash_commands":
        return urlencode(payload).encode(), FORM
    if kind == "interactive":
        return urlencode({"payload": json.dumps(payload)}).encode(), FORM
    return json.dumps(payload).encode(), JSON
