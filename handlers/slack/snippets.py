"""A plan file that somebody sends to the bot: fetched from Slack with the workspace's token, and begun as theirs.

Its content lies behind the token and the scope files:read; without them Slack leads to its login page. Where a
conversation is shared an event may say no more than the file's id (`file_access`).
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
from sqlalchemy.orm import Session

from bot import changes, planfile
from bot.outbox import Reply
from bot.planfile import PlanFile, PlanFileError
from handlers.slack.authorize import AWAY, QUICK, NotInstalled
from handlers.slack.doing import Asking, Effect
from handlers.slack.forms import plans
from handlers.slack.parts import Json, Parts
from storage.db import reading
from storage.kinds import Side
from storage.models import Person

log = structlog.get_logger()

ENDINGS = (".yaml", ".yml")
LARGEST = 256 * 1024
SLACKS = ("slack.com", "slack-files.com")
NOT_YOURS = "Only the vendor's people begin a plan."
TOO_LARGE = f"This file is too large for a plan: I read {LARGEST // 1024} kB at most."
CLOSED = "I may not read files here: the app needs the right files:read, so that it has to be installed again."
LOST = "I could not fetch the file from Slack. Please send it again."
MOST_PROBLEMS = 12


class Unfetched(Exception):  # noqa: N818 - named for its fate
    """The file did not come; the message is for who sent it."""


@dataclass(frozen=True)
class Snippet:
    """A file of Slack's that looks like a plan, and the workspace that tells of it."""

    team_id: str
    file: Json


def find_snippet(event: Json, team_id: str) -> Snippet | None:
    """Give the first file of a message that looks like a plan by its name or type; None where there is none."""
    for file in event.get("files") or ():
        if isinstance(file, dict) and _looks_like_a_plan(file):
            return Snippet(team_id, file)
    return None


def _looks_like_a_plan(file: Json) -> bool:
    named = str(file.get("name") or "").casefold().endswith(ENDINGS)
    return named or file.get("filetype") == "yaml" or file.get("file_access") == "check_file_info"


def begin(parts: Parts, asking: Asking, snippet: Snippet) -> Effect:
    """Fetch the file, outside of any transaction, and give the effect that begins its plan, or says why not."""
    with reading(parts.engine, ()) as session:
        if session.get_one(Person, asking.person_id).side is not Side.VENDOR:
            return _refusal(NOT_YOURS)
    try:
        found = planfile.load(fetch(parts, snippet), name="plan")
    except Unfetched as why:
        return _refusal(str(why))
    except PlanFileError as error:
        return _refusal(*_told(error))
    return lambda session: _begin(session, parts, asking, found)


def _begin(session: Session, parts: Parts, asking: Asking, file: PlanFile) -> Reply:
    try:
        with session.begin_nested():
            return plans.begin(parts, file, asking.person_id, asking.origin)(session)
    except PlanFileError as error:
        return Reply(refused=_told(error))
    except changes.Refused as refusal:
        return Reply(refused=(str(refusal),))


def _refusal(*sentences: str) -> Effect:
    return lambda _session: Reply(refused=sentences)


def _told(error: PlanFileError) -> tuple[str, ...]:
    """Say what is wrong with the file, a line each."""
    said = [f"Line {one.line}: {one.words}." for one in error.problems[:MOST_PROBLEMS]]
    more = len(error.problems) - len(said)
    return ("No plan was begun.", *said, *([f"And {more} more."] if more > 0 else []))


def fetch(parts: Parts, snippet: Snippet) -> bytes:
    """Give a file's content; `Unfetched` where Slack does not give it, or gives too much."""
    try:
        client = parts.workspaces.client(snippet.team_id, quick=True)
        file = _described(client, snippet.file)
        if not _looks_like_a_plan({**file, "file_access": ""}):
            raise Unfetched("I know plans only as YAML: a file whose name ends in .yaml.")
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
