"""The HTTP side: one loopback port for the Web API, OAuth's pages, response URLs and Socket Mode.

The standard library's threading server and not waitress: cutting a connection before or after the effect, and taking
a connection over for WebSocket, both need the bare socket.
"""

import json
import socket
import traceback
from email.message import Message as Headers
from email.parser import BytesParser
from email.policy import HTTP
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Lock, Thread
from typing import Any
from urllib.parse import parse_qsl, urlsplit

from handlers.sandbox.slack import api_files, api_oauth, hooks
from handlers.sandbox.slack.api import Reply, Request, answer
from handlers.sandbox.slack.core import Core
from handlers.sandbox.slack.records import SlackError
from handlers.sandbox.slack.world import Json


class Server(ThreadingHTTPServer):
    """Knows its open connections, so that stopping leaves no thread and no socket behind."""

    request_queue_size = 256
    daemon_threads = False

    def __init__(self, core: Core, port: int = 0) -> None:
        super().__init__(("127.0.0.1", port), Handler)
        self.core = core
        self._open: set[socket.socket] = set()
        self._lock = Lock()
        self._thread = Thread(target=self.serve_forever, args=(0.02,), name="slack stand-in")

    @property
    def origin(self) -> str:
        """Where it is reached."""
        return f"http://127.0.0.1:{self.server_address[1]}"

    def start(self) -> None:
        """Listen in a thread."""
        self._thread.start()

    def stop(self) -> None:
        """Stop listening, cut what is open, wait for the threads."""
        self.shutdown()
        with self._lock:
            for connection in self._open:
                _cut(connection)
        self.server_close()
        self._thread.join()

    def process_request(self, request: Any, client_address: Any) -> None:
        """Keep the connection in mind, then serve it in a thread."""
        with self._lock:
            self._open.add(request)
        super().process_request(request, client_address)

    def shutdown_request(self, request: Any) -> None:
        """Forget a connection that ends."""
        with self._lock:
            self._open.discard(request)
        super().shutdown_request(request)

    def handle_error(self, request: Any, client_address: Any) -> None:  # noqa: ARG002 - theirs
        """Write a mistake of the stand-in's own down; connections that break off are everyday life."""
        trace = traceback.format_exc()
        if not trace.rstrip().split("\n")[-1].startswith(("ConnectionResetError", "BrokenPipe")):
            self.core.violate("stand-in", "broke", trace)


def _cut(connection: socket.socket) -> None:
    try:
        connection.shutdown(socket.SHUT_RDWR)
    except OSError:
        return  # The other side was faster.


class Handler(BaseHTTPRequestHandler):
    """Routes one connection's requests by path."""

    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True
    wbufsize = -1
    server: Server

    def do_GET(self) -> None:
        """Answer a GET."""
        self._route(b"")

    def do_POST(self) -> None:
        """Answer a POST."""
        self._route(self.rfile.read(int(self.headers.get("Content-Length") or 0)))

    def log_message(self, format: str, *args: Any) -> None:  # noqa: A002 - theirs
        """Say nothing on stderr: the calls are kept in `calls`."""

    def _route(self, body: bytes) -> None:
        core, path = self.server.core, urlsplit(self.path).path
        if path.startswith("/link"):
            core.sockets.serve(self)
        elif path.startswith("/api/"):
            self._send(answer(self._api_request(path.removeprefix("/api/"), body)))
        elif path.startswith("/actions/"):
            self._send(hooks.respond(core, path, body))
        elif path.startswith(api_files.DOWNLOADS):
            self._download(path)
        elif path == "/oauth/v2/authorize":
            self._send(api_oauth.authorize(core, dict(parse_qsl(urlsplit(self.path).query))))
        else:
            self._send(Reply(404, {"ok": False, "error": "not_found"}))

    def _download(self, path: str) -> None:
        _, _, token = self.headers.get("Authorization", "").partition(" ")
        status, content, headers = api_files.download(self.server.core, path, token)
        self._write(status, content, headers)

    def _api_request(self, method: str, body: bytes) -> Request:
        request = Request(self.server.core, method, dict(parse_qsl(urlsplit(self.path).query)))
        kind, _, _ = self.headers.get("Content-Type", "").partition(";")
        if kind == "application/json":
            _read_json(request, body, self.headers)
        elif kind == "multipart/form-data":
            request.arguments |= _multipart(body, self.headers["Content-Type"])
        else:
            request.arguments |= dict(parse_qsl(body.decode(), keep_blank_values=True))
        request.token = self._token(request.arguments, kind)
        return request

    def _token(self, arguments: Json, kind: str) -> str:
        """From the header; from the arguments only where they are a form, as Slack has it."""
        said = str(arguments.pop("token", "")) if kind != "application/json" else ""
        scheme, _, shown = self.headers.get("Authorization", "").partition(" ")
        if scheme == "Basic":
            arguments["authorization"] = shown
            return said
        return shown if scheme == "Bearer" else said

    def _send(self, reply: Reply) -> None:
        if reply.status is None:
            self.close_connection = True
            _cut(self.connection)
            return
        kind = {"Content-Type": "application/json; charset=utf-8"}
        self._write(reply.status, json.dumps(reply.body).encode(), {**kind, **reply.headers})

    def _write(self, status: int, content: bytes, headers: dict[str, str]) -> None:
        self.send_response(status)
        self.send_header("Content-Length", str(len(content)))
        for name, value in headers.items():
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(content)


def _read_json(request: Request, body: bytes, headers: Headers) -> None:
    try:
        found = json.loads(body or b"{}")
    except ValueError:
        found = None
    if not isinstance(found, dict):
        request.core.violate(request.method, "invalid_json")
        found = {}
    if "charset" not in headers.get("Content-Type", "").lower():
        request.warnings.append("missing_charset")
    request.arguments |= found


def _multipart(body: bytes, content_type: str) -> Json:
    head = f"Content-Type: {content_type}\r\n\r\n".encode()
    parts = BytesParser(policy=HTTP).parsebytes(head + body).iter_parts()
    found: Json = {}
    for part in parts:
        name = str(part.get_param("name", header="Content-Disposition"))
        payload = part.get_payload(decode=True)
        content = payload if isinstance(payload, bytes) else b""
        found[name] = f"{len(content)} bytes" if part.get_filename() else content.decode()
    return found


__all__ = ["Server", "SlackError"]
