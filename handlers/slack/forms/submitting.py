"""A form that is submitted: who it is and what they may is asked again, and what is newer stays."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from bot import commands as c
from bot import render
from bot.identity import Reader, eyes
from bot.outbox import Reply
from bot.planfile import PlanFile, PlanFileError
from bot.render import forms
from handlers.slack import home, people
from handlers.slack.doing import SAME, Asking, Stale, do, take_in
from handlers.slack.forms import own, plans, tasks
from handlers.slack.forms.filled import Filled, Sheet, Wrong, read_sheet
from handlers.slack.forms.opening import GONE, Opening, check_view, make_view
from handlers.slack.parts import Json, Parts
from storage.kinds import Origin
from storage.models import Person

Wanted = Sequence[c.Command] | PlanFile | plans.Upload
Read = Callable[[Filled], Wanted]
READERS: Mapping[str, Read] = {
    "later": tasks.later,
    "due": tasks.due,
    "block": tasks.block,
    "ask": tasks.ask,
    "hand": tasks.hand,
    "add": tasks.add,
    "edit": tasks.edit,
    "answer": own.answer,
    "settings": own.settings,
    "plan": plans.plan,
    "members": plans.members,
}


def submit(parts: Parts, kind: str) -> Callable[..., None]:
    """Make the listener of one kind of form."""

    def submitted(ack: Any, body: Json) -> None:
        ack(**answer(parts, kind, body))

    return submitted


def answer(parts: Parts, kind: str, body: Json) -> Json:
    """Do what was filled in, and give what Slack is to do with the form: close it, or show something else."""
    user, view = body["user"], body["view"]
    installed = people.pressed_in(body)
    sheet = read_sheet(view)
    person_id = people.recognise(parts, user.get("team_id"), str(user["id"]), installed)
    if person_id is None:
        return _wrong(sheet, Wrong("", people.STRANGER))
    key = f"slack:view:{view['id']}:{view.get('hash', '')}"
    asking = Asking(person_id, Origin.MODAL, key, _seen(sheet))
    try:
        wanted = _read(parts, kind, person_id, sheet)
        reply = _do(parts, asking, installed, wanted)
    except Wrong as wrong:
        return _wrong(sheet, wrong)
    except PlanFileError as error:
        return _wrong(sheet, plans.wrong_file(error, _field(sheet)))
    except Stale:
        return _stale(Opening(parts, person_id, installed, "", kind, sheet.ids))
    if reply.refused:
        return _wrong(sheet, Wrong("", " ".join(reply.refused)))
    if sheet.ids.get("from") == "home":
        home.publish(parts, installed, str(user["id"]))
    return _close(parts, person_id, sheet, reply)


def _field(sheet: Sheet) -> str:
    """Name the field in which a plan file came."""
    return "upload" if sheet.values.get("upload") else "file"


def _do(parts: Parts, asking: Asking, team_id: str, wanted: Wanted) -> Reply:
    if isinstance(wanted, plans.Upload):
        wanted = plans.fetch(parts, team_id, wanted)
    if isinstance(wanted, PlanFile):
        effect = plans.begin(parts, wanted, asking.person_id, asking.origin)
        return take_in(parts, asking, effect)
    return do(parts, asking, wanted)


def _read(parts: Parts, kind: str, person_id: int, sheet: Sheet) -> Wanted:
    with eyes(parts.engine, Reader.person(person_id)) as session:
        person = session.get_one(Person, person_id)
        commands = READERS[kind](Filled(session, person, sheet))
    if not commands:
        raise Wrong("", SAME)
    return commands


def _seen(sheet: Sheet) -> tuple[int, int] | None:
    """Give the task and its latest change that the form showed; a form that is not about one has none."""
    task, seen = sheet.key("task"), sheet.ids.get("seen")
    return (task, seen) if task and isinstance(seen, int) else None


def _wrong(sheet: Sheet, wrong: Wrong) -> Json:
    errors = sheet.errors(wrong)
    return {"response_action": "errors", "errors": errors} if "" not in errors else {}


def _stale(opening: Opening) -> Json:
    """Show how it stands now in the place of what was filled in."""
    view = make_view(opening)
    if view is None:
        return _show(opening.parts, forms.sentence(GONE))
    mark = Sheet(read_sheet(view).ids).ids.get("seen", 0)
    return _show(opening.parts, forms.fresh(view, int(mark)))


def _close(parts: Parts, person_id: int, sheet: Sheet, reply: Reply) -> Json:
    """Close the form where what it changed is drawn again under it; else say what came of it."""
    plain = reply.changes and not reply.proposals and not reply.already
    if plain and sheet.ids.get("from") in {"message", "home"}:
        return {}
    with eyes(parts.engine, Reader.person(person_id)) as session:
        post = render.answer_slack(
            session,
            reply,
            person_id=person_id,
            now=parts.clock(),
            links=parts.links,
            in_form=True,
        )
    return _show(parts, forms.outcome(post))


def _show(parts: Parts, view: Json) -> Json:
    check_view(parts, view)
    return {"response_action": "update", "view": view}
