"""The server's own manners: unknown paths, uploads, sockets that do not belong."""

import json
import socket
import urllib.error
import urllib.request
from threading import Thread
from urllib.parse import urlsplit

import pytest
from slack_sdk import WebClient

from handlers.sandbox.slack import SlackStandIn, frames
from tests.sandbox.calls import error
from tests.sandbox.conftest import Cast
from tests.sandbox.test_frames import from_client

UPGRADE = "GET {path} HTTP/1.1\r\nHost: a\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n"


def test_an_unknown_path_is_not_found(slack: SlackStandIn):
    with pytest.raises(urllib.error.HTTPError) as raised:
        urllib.request.urlopen(f"{slack.origin}/else", timeout=10)

    assert raised.value.code == 404
    raised.value.close()


def test_a_multipart_form_is_read(slack: SlackStandIn, client: WebClient):
    answer = client.api_call("api.test", data={"foo": "bär"}, files={"file": b"abc"})

    assert answer["args"]["foo"] == "bär"


def test_a_test_fails_when_it_is_asked_to(client: WebClient):
    assert error(lambda: client.api_test(error="my_error")) == "my_error"


def test_a_mistake_of_the_stand_in_is_not_kept_quiet(
    slack: SlackStandIn, cast: Cast, client: WebClient, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr(slack.limits, "wait_for_method", None)

    with slack.expecting("broke"), pytest.raises(ConnectionError):
        client.team_info()


def connect(slack: SlackStandIn, path: str) -> socket.socket:
    """A WebSocket of one's own, past the handshake."""
    address = urlsplit(slack.origin)
    opened = socket.create_connection((str(address.hostname), int(address.port or 0)), timeout=10)
    opened.sendall(UPGRADE.format(path=path).encode())
    return opened


def fresh_path(slack: SlackStandIn) -> str:
    url = urlsplit(slack.sockets.fresh_url())
    return f"{url.path}?{url.query}"


def read_until(opened: socket.socket, mark: bytes) -> bytes:
    found = b""
    while mark not in found and (more := opened.recv(4096)):
        found += more
    return found


def test_a_socket_without_a_ticket_is_refused(slack: SlackStandIn):
    with connect(slack, "/link/?ticket=guess") as opened:
        assert b"403" in read_until(opened, b"\r\n\r\n")


def test_a_ticket_works_once(slack: SlackStandIn):
    path = fresh_path(slack)
    with connect(slack, path) as first, connect(slack, path) as second:
        answers = [read_until(opened, b"\r\n\r\n")[:12] for opened in (first, second)]

    assert sorted(answers) == [b"HTTP/1.1 101", b"HTTP/1.1 403"]


def test_a_goodbye_is_answered(slack: SlackStandIn):
    with connect(slack, fresh_path(slack)) as opened:
        read_until(opened, b"connection_info")
        opened.sendall(from_client(frames.CLOSE, b"\x03\xe8"))

        assert b"\x88\x02\x03\xe8" in read_until(opened, b"\x88\x02\x03\xe8")


@pytest.mark.parametrize(
    ("sent", "rule"),
    [
        (frames.encode(frames.TEXT, b"{}"), "broken frame"),
        (from_client(frames.TEXT, b"no json"), "broken frame"),
        (
            from_client(frames.TEXT, json.dumps({"envelope_id": "none"}).encode()),
            "unknown or late envelope",
        ),
    ],
)
def test_what_does_not_belong_on_a_socket_is_a_violation(
    slack: SlackStandIn, sent: bytes, rule: str
):
    with slack.expecting(rule), connect(slack, fresh_path(slack)) as opened:
        read_until(opened, b"connection_info")
        opened.sendall(sent + from_client(frames.CLOSE, b"\x03\xe8"))
        read_until(opened, b"never")


def test_a_bot_that_goes_away_gives_no_acknowledgement(slack: SlackStandIn, cast: Cast):
    opened = connect(slack, fresh_path(slack))
    read_until(opened, b"connection_info")
    opened.sendall(from_client(frames.PING, b"1"))
    assert slack.sockets.wait_connected()

    def go_away() -> None:
        read_until(opened, b"envelope_id")
        opened.shutdown(socket.SHUT_WR)

    leaving = Thread(target=go_away)
    leaving.start()
    with slack.expecting("no answer in 3 s"), opened:
        delivery = slack.slash(cast.vera, cast.inside, "/plan")
        leaving.join()

    assert delivery.refused == "no acknowledgement"
