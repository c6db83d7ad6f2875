"""Socket Mode's server: WebSocket connections of the app, envelopes out, acknowledgements in.

https://docs.slack.dev/apis/events-api/using-socket-mode.
"""

import json
from contextlib import suppress
from http.server import BaseHTTPRequestHandler
from itertools import count
from secrets import token_hex
from threading import Condition, Event, Lock, Thread
from time import perf_counter
from typing import TYPE_CHECKING, Any
from uuid import uuid4

from handlers.sandbox.slack import frames
from handlers.sandbox.slack.records import Delivery
from handlers.sandbox.slack.world import Json

if TYPE_CHECKING:
    from handlers.sandbox.slack.core import Core


HEARTBEAT = 0.1


class Wait:
    """An envelope whose acknowledgement has not come yet."""

    def __init__(self) -> None:
        self._came = Event()
        self.ack: Json | None = None

    def settle(self, ack: Json | None) -> None:
        """It came, or (None) it will never come."""
        self.ack = ack
        self._came.set()

    def result(self, timeout: float) -> Json | None:
        """The acknowledgement; None if there is none in time."""
        self._came.wait(timeout)
        return self.ack


class Connection:
    """One WebSocket of the app."""

    def __init__(self, handler: BaseHTTPRequestHandler) -> None:
        self._socket = handler.connection
        self.stream = handler.rfile
        self._lock = Lock()

    def send_json(self, body: Json) -> None:
        """One text message."""
        self.send(frames.TEXT, json.dumps(body).encode())

    def send(self, opcode: int, payload: bytes) -> None:
        """One frame; a connection that has gone is found out by its reader."""
        with self._lock:
            self._socket.sendall(frames.encode(opcode, payload))

    def nudge(self) -> None:
        """A ping, unless the connection has gone; slack_sdk's client waits for more after one without a payload."""
        with suppress(OSError):
            self.send(frames.PING, b"Ping from applink-1")


class Sockets:
    """All connections of the app; envelopes go to them in turn."""

    def __init__(self, core: "Core") -> None:
        self._core = core
        self._changed = Condition()
        self._open: list[Connection] = []
        self._leaving: list[Connection] = []
        self._tickets: set[str] = set()
        self._waiting: dict[str, tuple[Connection, Wait]] = {}
        self._turns = count()
        self._stopped = Event()
        self._heart: Thread

    @property
    def is_connected(self) -> bool:
        """Whether the app listens here."""
        return bool(self._open)

    def wait_connected(self, at_least: int = 1, timeout: float = 10.0) -> bool:
        """Wait until so many connections stand; False if they do not in time."""
        with self._changed:
            return self._changed.wait_for(lambda: len(self._standing()) >= at_least, timeout)

    def _standing(self) -> list[Connection]:
        return [connection for connection in self._open if connection not in self._leaving]

    def fresh_url(self) -> str:
        """An address for one connection."""
        ticket = token_hex(16)
        self._tickets.add(ticket)
        origin = self._core.origin.replace("http://", "ws://")
        return f"{origin}/link/?ticket={ticket}&app_id={self._core.app.id}"

    def serve(self, handler: BaseHTTPRequestHandler) -> None:
        """Take an HTTP connection over, until it ends."""
        handler.close_connection = True
        ticket = handler.path.partition("ticket=")[2].partition("&")[0]
        key = handler.headers.get("Sec-WebSocket-Key")
        if ticket not in self._tickets or not key:
            handler.send_error(403)
            return
        self._tickets.discard(ticket)
        handler.send_response(101, "Switching Protocols")
        handler.send_header("Upgrade", "websocket")
        handler.send_header("Connection", "Upgrade")
        handler.send_header("Sec-WebSocket-Accept", frames.accept_key(key))
        handler.end_headers()
        handler.wfile.flush()
        self._talk(Connection(handler))

    def _talk(self, connection: Connection) -> None:
        connection.send_json(self._hello())
        with self._changed:
            self._open.append(connection)
            self._changed.notify_all()
        try:
            for message in frames.messages(connection.stream):
                if self._hear(connection, message):
                    break
        except (OSError, frames.BrokenFrame, ValueError) as error:
            if not isinstance(error, OSError):
                self._core.violate("socket mode", "broken frame", str(error))
        finally:
            self._forget(connection)

    def _hello(self) -> Json:
        return {
            "type": "hello",
            "num_connections": len(self._open) + 1,
            "debug_info": {"host": "applink-1", "build_number": 1},
            "connection_info": {"app_id": self._core.app.id},
        }

    def _hear(self, connection: Connection, message: frames.Frame) -> bool:
        """Take what the app says; True when it says goodbye."""
        match message.opcode:
            case frames.CLOSE:
                connection.send(frames.CLOSE, message.payload[:2])
                return True
            case frames.PING:
                connection.send(frames.PONG, message.payload)
            case frames.TEXT:
                self._acknowledge(json.loads(message.payload))
        return False

    def _acknowledge(self, ack: Any) -> None:
        envelope = ack.get("envelope_id") if isinstance(ack, dict) else None
        found = self._waiting.pop(str(envelope), None)
        if found is None:
            self._core.violate("socket mode", "unknown or late envelope", str(ack)[:200])
            return
        found[1].settle(ack)

    def _forget(self, connection: Connection) -> None:
        with self._changed:
            if connection in self._open:
                self._open.remove(connection)
            self._changed.notify_all()
        for envelope, (waits_on, wait) in list(self._waiting.items()):
            if waits_on is connection:
                self._waiting.pop(envelope, None)
                wait.settle(None)

    def send(self, delivery: Delivery) -> None:
        """Deliver one request as an envelope, and wait for its acknowledgement."""
        envelope, wait = str(uuid4()), Wait()
        connection = self._next_connection()
        self._waiting[envelope] = (connection, wait)
        began = perf_counter()
        try:
            connection.send_json({"envelope_id": envelope, **_envelope(delivery)})
            ack = wait.result(self._core.app.patience)
        except OSError:
            ack = None
        delivery.seconds = perf_counter() - began
        self._waiting.pop(envelope, None)
        self._read_ack(delivery, ack)

    def _next_connection(self) -> Connection:
        with self._changed:
            usable = self._standing() or self._open
            return usable[next(self._turns) % len(usable)]

    def _read_ack(self, delivery: Delivery, ack: Json | None) -> None:
        if ack is None:
            delivery.refused = "no acknowledgement"
            return
        delivery.status = 200
        if not ack.get("payload"):
            return
        if delivery.kind == "events_api":
            self._core.violate("socket mode", "an event takes no payload", str(ack)[:200])
        delivery.answer = json.dumps(ack["payload"]).encode()

    def refresh(self, reason: str = "refresh_requested", timeout: float = 10.0) -> bool:
        """Ask the app to connect anew, as Slack does every few hours; False where it has not in time."""
        with self._changed:
            self._leaving = leaving = list(self._open)
        for connection in leaving:
            connection.send_json({"type": "disconnect", "reason": reason, "debug_info": {}})
        with self._changed:
            has_gone = self._changed.wait_for(lambda: not set(leaving) & set(self._open), timeout)
        return has_gone and self.wait_connected(len(leaving), timeout)

    def start(self) -> None:
        """Begin to ping.

        Slack pings as well, if less often. slack_sdk's own client closes a connection only once a read on it returns,
        which without traffic takes three seconds.
        """
        self._stopped.clear()
        self._heart = Thread(target=self._beat, name="slack stand-in heartbeat")
        self._heart.start()

    def stop(self) -> None:
        """End the pings."""
        self._stopped.set()
        self._heart.join()

    def _beat(self) -> None:
        while not self._stopped.wait(HEARTBEAT):
            for connection in list(self._open):
                connection.nudge()


def _envelope(delivery: Delivery) -> Json:
    envelope: Json = {
        "type": delivery.kind,
        "payload": delivery.payload,
        "accepts_response_payload": delivery.kind != "events_api",
    }
    if delivery.kind == "events_api":
        envelope["retry_attempt"] = int(delivery.headers.get("X-Slack-Retry-Num", 0))
        envelope["retry_reason"] = delivery.headers.get("X-Slack-Retry-Reason", "")
    return envelope
