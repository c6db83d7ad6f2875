"""From the forms about a plan to commands, or to the plan that a file begins."""

from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy.orm import Session

from bot import commands as c
from bot import planfile
from bot.outbox import Reply
from bot.planfile import PlanFile, PlanFileError
from handlers.slack import files
from handlers.slack.doing import Effect
from handlers.slack.files import Snippet
from handlers.slack.forms.filled import Filled, Wrong
from handlers.slack.parts import Json, Parts
from storage.kinds import Audience, Origin, Role, Side
from storage.models import Person

MOST_PROBLEMS = 3
NOT_YOURS = "Only the vendor's people begin a plan."


@dataclass(frozen=True)
class Upload:
    """A plan file that was chosen; its content still lies at Slack."""

    file: Json


def plan(filled: Filled) -> Sequence[c.Command] | PlanFile | Upload:
    """A new plan: blank, or what a file says, which is pasted or chosen."""
    text, chosen = filled.text("file"), filled.file("upload")
    if chosen is not None:
        _check_one(filled, text)
        return Upload(chosen)
    if text is not None:
        return read_file(text)
    customer = filled.chosen("customer")
    if customer is None:
        raise Wrong("customer", "Say for which customer; one that I do not know comes by a file.")
    return [
        c.CreatePlan(
            _needed(filled, "key").upper(),
            _needed(filled, "plan_title_new"),
            filled.person.organization_id,
            customer,
            filled.person.id,
            starts_on=filled.day("starts_on"),
        )
    ]


def _check_one(filled: Filled, text: str | None) -> None:
    """Fetch nothing for who begins no plan, and nothing where it is not clear which file is meant."""
    if filled.person.side is not Side.VENDOR:
        raise Wrong("upload", NOT_YOURS)
    if text is not None:
        raise Wrong("file", "Choose a file or paste one, not both.")


def fetch(parts: Parts, team_id: str, upload: Upload) -> PlanFile:
    """Fetch the file that was chosen and read it; `Wrong` says why not. No transaction is open meanwhile."""
    try:
        return planfile.load(files.fetch(parts, Snippet(team_id, upload.file)), name="plan")
    except files.Unfetched as why:
        raise Wrong("upload", str(why)) from why
    except PlanFileError as error:
        raise wrong_file(error, "upload") from None


def read_file(text: str) -> PlanFile:
    """Read a file that was pasted; `Wrong` says what is wrong with it, by line."""
    try:
        return planfile.load(text, name="plan")
    except PlanFileError as error:
        raise wrong_file(error) from None


def wrong_file(error: PlanFileError, field: str = "file") -> Wrong:
    """Say the first things that are wrong with a file, under the field that it came in."""
    said = [one.sentence for one in error.problems[:MOST_PROBLEMS]]
    more = len(error.problems) - len(said)
    return Wrong(field, " ".join([*said, *([f"And {more} more."] if more > 0 else [])]))


def begin(parts: Parts, file: PlanFile, person_id: int, origin: Origin) -> Effect:
    """Give the effect that begins the file's plan, and shows how it stands."""

    def effect(session: Session) -> Reply:
        person = session.get_one(Person, person_id)
        made = planfile.begin_plan(session, file, person, origin=origin, now=parts.clock())
        return Reply(plan=made.id, status=True)

    return effect


def members(filled: Filled) -> Sequence[c.Command]:
    """Somebody comes, is something else, or leaves."""
    plan_id, person = filled.key("plan"), filled.chosen("person")
    wanted: list[c.Command] = []
    if person is not None:
        internal = Audience.INTERNAL.word in filled.several("clearance")
        clearance = Audience.INTERNAL if internal else Audience.SHARED
        wanted.append(c.InviteMember(plan_id, person, _role(filled), clearance))
    leaves = filled.chosen("leaves")
    if leaves is not None:
        wanted.append(c.RemoveMember(plan_id, leaves))
    if not wanted:
        raise Wrong("person", "Choose who comes or who leaves.")
    return wanted


def _role(filled: Filled) -> Role:
    try:
        return Role(filled.text("role") or "")
    except ValueError:
        raise Wrong("role", "Say as what.") from None


def _needed(filled: Filled, name: str) -> str:
    found = filled.text(name)
    if found is None:
        raise Wrong(name, "It needs some words.")
    return found
