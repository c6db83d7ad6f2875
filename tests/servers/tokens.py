"""A stand-in of Google's and Microsoft's token endpoint, and of what a mail server asks about a token."""

import json
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from itertools import count
from typing import Any
from urllib.parse import parse_qs, urlsplit

CLIENT = ("client-1", "client-secret")
REFRESH = "refresh-1"


class TokenEndpoint:
    """Gives out access tokens for one mailbox at a time, and says whose a token is."""

    def __init__(self) -> None:
        self.forms: list[dict[str, str]] = []
        self.user = ""
        self.lasts: int | None = 3600
        self.refuses = ""
        self.rotates = False
        self.redirects = False
        self._good: dict[str, str] = {}
        self._refresh = {REFRESH}
        self._numbers = count(1)
        endpoint = self

        class Handler(BaseHTTPRequestHandler):
            def do_POST(self) -> None:
                length = int(self.headers["Content-Length"])
                form = {k: v[0] for k, v in parse_qs(self.rfile.read(length).decode()).items()}
                _answer(self, *endpoint.grant(form))

            def do_GET(self) -> None:
                query = parse_qs(urlsplit(self.path).query)
                _answer(self, *endpoint.about(query.get("access_token", [""])[0]))

            def log_message(self, *_: Any) -> None:
                pass

        self._server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self._thread = threading.Thread(target=self._server.serve_forever, args=(0.05,))

    @property
    def url(self) -> str:
        """Where tokens are fetched, and asked about."""
        return f"http://127.0.0.1:{self._server.server_port}/token"

    def start(self) -> None:
        self._thread.start()

    def stop(self) -> None:
        self._server.shutdown()
        self._server.server_close()
        self._thread.join()

    def revoke_all(self) -> None:
        """No token that was given out is good any more."""
        self._good.clear()

    def grant(self, form: dict[str, str]) -> tuple[int, dict[str, Any]]:
        self.forms.append(form)
        if self.redirects:
            return 307, {}
        if self.refuses or (form.get("client_id"), form.get("client_secret")) != CLIENT:
            return 400, {"error": self.refuses or "invalid_client", "error_description": "A secret"}
        if form["grant_type"] == "refresh_token" and form["refresh_token"] not in self._refresh:
            return 400, {"error": "invalid_grant"}
        token = f"access-{next(self._numbers)}"
        self._good[token] = self.user
        told: dict[str, Any] = {"access_token": token, "token_type": "Bearer"}
        if self.lasts is not None:
            told["expires_in"] = self.lasts
        if self.rotates:
            self._refresh = {f"refresh-of-{token}"}
            told["refresh_token"] = f"refresh-of-{token}"
        return 200, told

    def about(self, token: str) -> tuple[int, dict[str, Any]]:
        user = self._good.get(token)
        return (200, {"email": user}) if user else (400, {"error": "invalid_token"})


def _answer(request: BaseHTTPRequestHandler, status: int, told: dict[str, Any]) -> None:
    body = json.dumps(told).encode()
    request.send_response(status)
    if status == 307:
        request.send_header("Location", "http://127.0.0.1:9/elsewhere")
    request.send_header("Content-Type", "application/json")
    request.send_header("Content-Length", str(len(body)))
    request.end_headers()
    request.wfile.write(body)
