"""Files that people give the bot in Slack: which looks like a plan, and what it holds.

A file's content lies behind the workspace's token and the scope files:read; without them Slack leads to its login
page. Where a conversation is shared an event may say no more than the file's id (`file_access`).
https://docs.slack.dev/reference/objects/file-object
"""

import ssl
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlsplit
from urllib.request import HTTPRedirectHandler, HTTPSHandler, Request, build_opener

import structlog
from slack_sdk import WebClient
from slack_sdk.errors import SlackApiError

from handlers.slack.authorize import AWAY, QUICK, NotInstalled
from handlers.slack.parts import Json, Parts

log = structlog.get_logger()

ENDINGS = (".yaml", ".yml")
LARGEST = 256 * 1024
SLACKS = ("slack.com", "slack-files.com")
TOO_LARGE = f"This file is too large for a plan: I read {LARGEST // 1024} kB at most."
CLOSED = "I may not read files here: the app needs the right files:read, so that it has to be installed again."
LOST = "I could not fetch the file from Slack. Please send it again."
OTHER = (
    "I read plans only, as YAML: a file whose name ends in .yaml or .yml. I keep no other file; "
    "put a link to it into a comment."
)


# What stands beside words and is no plan.
BESIDE = "I keep no file from Slack, only its name: who reads by mail does not get it. Put a link to it into a comment."
MOST_NAMED, LONGEST_NAME = 5, 80


class Unfetched(Exception):  # noqa: N818 - named for its fate
    """The file did not come; the message is for who sent it."""


@dataclass(frozen=True)
class Snippet:
    """A file of Slack's, and the workspace that tells of it."""

    team_id: str
    file: Json


def looks_like_a_plan(file: Json) -> bool:
    """Whether its name or type says so, or nothing is said of it yet."""
    named = str(file.get("name") or "").casefold().endswith(ENDINGS)
    return named or file.get("filetype") == "yaml" or file.get("file_access") == "check_file_info"


def names_of(event: Json) -> tuple[str, ...]:
    """Name the files that came with words and are no plans for all that is said of them, the first few."""
    files = [file for file in event.get("files") or () if isinstance(file, dict)]
    others = [one for one in files if not (looks_like_a_plan(one) and one.get("name"))]
    names = (" ".join(str(one.get("name") or "…").split()) for one in others[:MOST_NAMED])
    return tuple(name[:LONGEST_NAME] for name in names)


def fetch(parts: Parts, snippet: Snippet) -> bytes:
    """Give a file's content; `Unfetched` where Slack does not give it, or gives too much."""
    try:
        client = parts.workspaces.client(snippet.team_id, quick=True)
        file = _described(client, snippet.file)
        if not looks_like_a_plan({**file, "file_access": ""}):
            raise Unfetched(OTHER)
        if int(file.get("size") or 0) > LARGEST:
            raise Unfetched(TOO_LARGE)
        return _download(client, str(file.get("url_private") or ""))
    except SlackApiError as error:
        missing = error.response.get("error") == "missing_scope"
        raise Unfetched(CLOSED if missing else LOST) from error
    except (NotInstalled, ValueError, *AWAY) as error:
        log.warning("file not fetched", error=type(error).__name__)
        raise Unfetched(LOST) from error


def _described(client: WebClient, file: Json) -> Json:
    """Ask for what the event did not say."""
    if file.get("url_private"):
        return file
    found: Any = client.files_info(file=str(file.get("id"))).get("file")
    return dict(found or {})


def _download(client: WebClient, url: str) -> bytes:
    if not _is_slacks(url, client.base_url):
        raise Unfetched(LOST)
    opener = build_opener(_Straight, HTTPSHandler(context=ssl.create_default_context()))
    asked = Request(url, headers={"Authorization": f"Bearer {client.token}"})  # noqa: S310 - looked at
    with opener.open(asked, timeout=QUICK) as answer:
        if answer.headers.get_content_type() == "text/html":
            raise Unfetched(CLOSED)
        content = bytes(answer.read(LARGEST + 1))
    if len(content) > LARGEST:
        raise Unfetched(TOO_LARGE)
    return content


def _is_slacks(url: str, api_url: str) -> bool:
    """Whether our token may go there: to Slack itself, or to the host that stands in for its API."""
    target, own = urlsplit(url), urlsplit(api_url)
    if (target.scheme, target.netloc) == (own.scheme, own.netloc):
        return True
    host = target.hostname or ""
    at_home = any(host == name or host.endswith(f".{name}") for name in SLACKS)
    return target.scheme == "https" and at_home and target.port in {None, 443}


class _Straight(HTTPRedirectHandler):
    """A token goes nowhere else; where Slack leads to its login page, it does not take it."""

    def redirect_request(self, *_args: Any, **_options: Any) -> None:
        raise Unfetched(CLOSED)
