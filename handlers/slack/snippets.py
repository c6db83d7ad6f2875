"""A plan file that somebody sends to the bot, begun as theirs."""

from collections.abc import Sequence
from dataclasses import replace

from sqlalchemy.orm import Session

from bot import changes, planfile
from bot.outbox import Reply
from bot.planfile import PlanFile, PlanFileError
from handlers.slack.doing import Asking, Effect
from handlers.slack.files import BESIDE, OTHER, Snippet, Unfetched, fetch, looks_like_a_plan
from handlers.slack.forms import plans
from handlers.slack.parts import Json, Parts
from storage.db import reading
from storage.kinds import Origin, Side
from storage.models import Person

MOST_PROBLEMS = 12


def find_snippet(event: Json, team_id: str) -> Snippet | None:
    """Give the first file of a message that looks like a plan by its name or type; None where there is none.

    Of a message that is nothing but files it is the first one: silence would look like a loss.
    """
    files = [file for file in event.get("files") or () if isinstance(file, dict)]
    said = bool(event.get("text"))
    # Beside words, what is not told of a file may not cost the words.
    plans = (file for file in files if looks_like_a_plan(file) and (file.get("name") or not said))
    found = next(plans, None) or (files[0] if files and not said else None)
    return Snippet(team_id, found) if found else None


def tell_unkept(
    reply: Reply, files: Sequence[str], snippet: Snippet | None, origin: Origin
) -> Reply:
    """Say of files that stand beside words that their names are all that is kept; not in talk among people."""
    if not files or snippet is not None or origin is Origin.THREAD:
        return reply
    return replace(reply, refused=(*reply.refused, BESIDE))


def begin(parts: Parts, asking: Asking, snippet: Snippet) -> Effect:
    """Fetch the file, outside of any transaction, and give the effect that begins its plan, or says why not."""
    if not looks_like_a_plan(snippet.file):
        return _refusal(OTHER)
    with reading(parts.engine, ()) as session:
        if session.get_one(Person, asking.person_id).side is not Side.VENDOR:
            return _refusal(plans.NOT_YOURS)
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
    said = [one.sentence for one in error.problems[:MOST_PROBLEMS]]
    more = len(error.problems) - len(said)
    return ("No plan was begun.", *said, *([f"And {more} more."] if more > 0 else []))
