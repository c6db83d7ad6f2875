"""Socket Mode: the same app over a web socket of ours, where no public address is set.

https://docs.slack.dev/apis/events-api/using-socket-mode
"""

from collections.abc import Iterator
from contextlib import contextmanager

from pydantic import SecretStr
from slack_bolt import App
from slack_bolt.adapter.socket_mode import SocketModeHandler
from slack_sdk import WebClient


@contextmanager
def listening(app: App, app_token: SecretStr, api_url: str) -> Iterator[SocketModeHandler]:
    """Listen while the block runs; it connects anew by itself, and leaves no thread behind."""
    client = WebClient(base_url=api_url, timeout=10)
    handler = SocketModeHandler(app, app_token.get_secret_value(), web_client=client)
    handler.connect()  # type: ignore[no-untyped-call]
    try:
        yield handler
    finally:
        handler.close()  # type: ignore[no-untyped-call]
