"""A bot for the stand-in to talk to: checks each signature, writes down what came, answers as it is told."""

import json
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import parse_qs

from slack_sdk.signature import Clock, SignatureVerifier

from tests.conftest import Clock as TestClock


class SharedClock(Clock):
    """The test's clock, as slack_sdk asks for it."""

    def __init__(self, clock: TestClock) -> None:
        self._clock = clock

    def now(self) -> float:
        return self._clock().timestamp()


@dataclass
class Heard:
    """One request as the bot got it."""

    headers: dict[str, str]
    body: bytes

    @property
    def form(self) -> dict[str, str]:
        return {key: values[0] for key, values in parse_qs(self.body.decode()).items()}

    @property
    def payload(self) -> Any:
        return json.loads(self.form["payload"])

    @property
    def event(self) -> Any:
        return json.loads(self.body)


@dataclass
class Bot:
    """A WSGI app; `answers` are given in their order, then 200 with nothing."""

    secret: str
    clock: TestClock
    heard: list[Heard] = field(default_factory=list)
    answers: list[tuple[str, bytes]] = field(default_factory=list)

    def __call__(self, environ: dict[str, Any], start_response: Any) -> Iterable[bytes]:
        body = environ["wsgi.input"].read(int(environ.get("CONTENT_LENGTH") or 0))
        headers = _headers(environ)
        self.heard.append(Heard(headers, body))
        if not self._is_signed(body, headers):
            start_response("401 Unauthorized", [("Content-Length", "0")])
            return []
        status, answer = self.answers.pop(0) if self.answers else ("200 OK", b"")
        start_response(status, [("Content-Length", str(len(answer)))])
        return [answer]

    def will_say(self, answer: Any, status: str = "200 OK") -> None:
        text = answer if isinstance(answer, str) else json.dumps(answer)
        self.answers.append((status, text.encode()))

    def _is_signed(self, body: bytes, headers: dict[str, str]) -> bool:
        if (
            headers.get("content-type") == "application/x-www-form-urlencoded"
            and b"ssl_check=1" in body
        ):
            return True
        verifier = SignatureVerifier(self.secret, SharedClock(self.clock))
        return verifier.is_valid_request(body, headers)


def _headers(environ: dict[str, Any]) -> dict[str, str]:
    found = {
        key.removeprefix("HTTP_").replace("_", "-").lower(): value
        for key, value in environ.items()
        if key.startswith("HTTP_")
    }
    return {**found, "content-type": environ.get("CONTENT_TYPE", "")}
