"""Opening a form: read with the person's eyes, then handed to Slack while its trigger lives, three seconds."""

from collections.abc import Mapping
from dataclasses import dataclass, field

import structlog
from slack_sdk.errors import SlackApiError

from bot.identity import Reader, eyes
from bot.render import forms
from handlers.sandbox import blocks
from handlers.slack.authorize import AWAY, NotInstalled
from handlers.slack.parts import BadBlocks, Json, Parts
from storage.kinds import Audience

log = structlog.get_logger()

GONE = "That is not there any more, or not yours to see."
# Slack opens no form with a field for files without it.
FILES = "files:read"
LATE = "That took too long; please press it again."


@dataclass(frozen=True)
class Opening:
    """A form to open: for whom, through which installation, about what."""

    parts: Parts
    person_id: int
    team_id: str
    trigger: str
    kind: str
    ids: Mapping[str, int | str] = field(default_factory=dict)
    audience: Audience = Audience.INTERNAL
    words: forms.Words = field(default_factory=forms.Words)


def open_form(opening: Opening) -> str | None:
    """Open it; gives a sentence for the person where it could not be. No transaction is open meanwhile."""
    view = make_view(opening)
    if view is None:
        return GONE
    try:
        client = opening.parts.workspaces.client(opening.team_id, quick=True)
        client.views_open(trigger_id=opening.trigger, view=view)
    except (SlackApiError, NotInstalled, *AWAY) as error:
        log.warning("form not opened", kind=opening.kind, error=type(error).__name__)
        return LATE
    return None


def make_view(opening: Opening) -> Json | None:
    """Make the view as things stand now; None where the person does not see what it is about."""
    parts = opening.parts
    files = parts.workspaces.may(opening.team_id, FILES)
    with eyes(parts.engine, Reader.person(opening.person_id)) as session:
        view = forms.show(
            session,
            opening.kind,
            opening.ids,
            person_id=opening.person_id,
            now=parts.clock(),
            links=parts.links,
            audience=opening.audience,
            words=opening.words,
            files=files,
        )
    if view is not None:
        check_view(parts, view)
    return view


def check_view(parts: Parts, view: Json) -> None:
    """Raise in tests what Slack would refuse; else it is Slack's to say, and is answered in words."""
    wrong = blocks.check_view(view)
    if wrong and parts.strict:
        raise BadBlocks("; ".join(wrong))
    if wrong:
        log.error("bad view", wrong=wrong[:3])
