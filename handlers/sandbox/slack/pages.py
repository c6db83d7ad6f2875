"""Cursor pagination, as https://docs.slack.dev/apis/web-api/pagination has it."""

from base64 import b64decode, b64encode
from collections.abc import Sequence
from typing import TypeVar

from handlers.sandbox.slack.api import Request
from handlers.sandbox.slack.records import SlackError
from handlers.sandbox.slack.world import Json

USUAL = 100
LARGEST = 1_000
Thing = TypeVar("Thing")


def page(request: Request, found: Sequence[Thing]) -> tuple[list[Thing], Json]:
    """One page of what was found, and the `response_metadata` that leads to the next."""
    start, size = _start(request), _size(request)
    following = start + size
    cursor = "" if following >= len(found) else b64encode(f"at:{following}".encode()).decode()
    return list(found[start:following]), {"next_cursor": cursor}


def _start(request: Request) -> int:
    cursor = request.text("cursor")
    if cursor is None:
        return 0
    try:
        return int(b64decode(cursor).decode().removeprefix("at:"))
    except ValueError:
        raise SlackError("invalid_cursor") from None


def _size(request: Request) -> int:
    wanted = request.text("limit")
    if wanted is None:
        return USUAL
    if not wanted.isdigit() or not 0 < int(wanted) <= LARGEST:
        raise SlackError("invalid_limit")
    return int(wanted)
