"""Socket Mode: the same app over a web socket of ours, where no public address is set.

The SDK connects anew by itself once it was connected; a Slack that is away when we start is waited for here.
https://docs.slack.dev/apis/events-api/using-socket-mode
"""

from collections.abc import Iterator
from contextlib import contextmanager
from threading import Event, Thread

import structlog
from pydantic import SecretStr
from slack_bolt import App
from slack_bolt.adapter.socket_mode import SocketModeHandler
from slack_sdk import WebClient
from slack_sdk.errors import SlackApiError

from handlers.slack.authorize import AWAY, PATIENT

log = structlog.get_logger()

FIRST_WAIT = 0.2
LONGEST_WAIT = 60.0


@contextmanager
def listening(app: App, app_token: SecretStr, api_url: str) -> Iterator[SocketModeHandler]:
    """Listen while the block runs, from when Slack lets us; no thread is left behind."""
    client = WebClient(base_url=api_url, timeout=PATIENT)
    handler = SocketModeHandler(app, app_token.get_secret_value(), web_client=client)
    stop = Event()
    thread = Thread(target=_connect, args=(handler, stop), name="slack socket")
    thread.start()
    try:
        yield handler
    finally:
        stop.set()
        thread.join()
        handler.close()  # type: ignore[no-untyped-call]


def _connect(handler: SocketModeHandler, stop: Event) -> None:
    """Connect, waiting longer after each try that fails."""
    wait = FIRST_WAIT
    while not stop.is_set():
        try:
            handler.connect()  # type: ignore[no-untyped-call]
        except (SlackApiError, *AWAY) as error:
            log.warning("socket mode not connected", error=type(error).__name__)
            stop.wait(wait)
            wait = min(wait * 2, LONGEST_WAIT)
        else:
            return
