"""What a mail's button opens: GET shows, POST acts.

Link scanners GET every link and some press what they find, so the form carries the signed time of its GET,
and a POST within two seconds of it is answered by the form again. Pressing twice says what was done already.
"""

from dataclasses import replace
from datetime import date, datetime, timedelta
from hashlib import sha256
from typing import TYPE_CHECKING, Any

from flask import Blueprint, abort, g, request
from sqlalchemy.orm import Session

from bot import commands as c
from bot import render
from bot.changes import NotFound, Refused, Unusable, make
from bot.identity import Reader, eyes, is_revoked
from bot.outbox import Reply
from bot.render import refusals
from bot.tokens import Purpose, TokenExpired, TokenForged
from handlers import inbox
from handlers.web import accounts
from storage import queries
from storage.db import reading, writing
from storage.kinds import Origin
from storage.models import Change, Person, Proposal, Task

if TYPE_CHECKING:
    from handlers.web.app import Site

HASTE = timedelta(seconds=2)


# After these the task is as it was wished where nothing had to be changed.
STATES = frozenset({"complete", "later", "move", "block"})


class Pressed:
    """A button's link: what it would do, by whom, as its token says."""

    def __init__(self, payload: dict[str, int | str]) -> None:
        self.verb = str(payload["verb"])
        self.thing_id = int(payload["thing"])
        self.person_id = int(payload["person"])
        self.message_id = int(payload["message"])

    def command(self, session: Session, wishes: Any) -> c.Command:  # noqa: PLR0911 - one for each verb
        """Give the command; `wishes` are the form's fields."""
        match self.verb.split("-"):
            case ["complete"]:
                return c.CompleteTask(self.thing_id)
            case ["later"]:
                return c.SnoozeTask(
                    self.thing_id, _day(wishes.get("until", ""), refusals.WHEN_TO_REMIND)
                )
            case ["move"]:
                day = _day(wishes.get("on", ""), refusals.WHEN_DONE)
                return c.MoveDate(self.thing_id, day, wishes.get("why", "").strip() or None)
            case ["block"]:
                return c.BlockTask(self.thing_id, wishes.get("reason", ""))
            case ["ask"]:
                plan = self.plan_id(session)
                return c.Ask(plan or 0, wishes.get("question", ""), task=self.thing_id)
            case ["accept"]:
                return c.Accept(self.thing_id)
            case ["decline"]:
                return c.Decline(self.thing_id)
            case ["suggest"]:
                day = _day(wishes.get("on", ""), refusals.WHICH_DAY)
                return c.Suggest(self.thing_id, day, wishes.get("why", "").strip() or None)
            case ["choose", option] if option.isdecimal():
                return c.Accept(self.thing_id, int(option))
            case ["undo"]:
                return c.Undo(_request(session, self.thing_id))
        raise NotFound(refusals.NO_SUCH_THING)

    def plan_id(self, session: Session) -> int | None:
        """Find the plan that the thing is on."""
        thing: Task | Change | Proposal | None
        match self.verb:
            case "complete" | "later" | "move" | "block" | "ask":
                thing = session.get(Task, self.thing_id)
            case "undo":
                thing = session.get(Change, self.thing_id)
            case _:
                thing = session.get(Proposal, self.thing_id)
        return None if thing is None else thing.plan_id


def pages(site: "Site") -> Blueprint:
    """Make /do/<token>."""
    routes = Blueprint("do", __name__)

    @routes.get("/do/<token>")
    def show(token: str) -> str:
        now = site.clock()
        form = site.tokens.mint(Purpose.FORM, {"at": now.isoformat(), "of": _digest(token)}, now)
        return _confirm(site, Pressed(site.tokens.read(Purpose.DO, token, now)), form)

    @routes.post("/do/<token>")
    def act(token: str) -> str | tuple[str, int]:
        now = site.clock()
        pressed = Pressed(site.tokens.read(Purpose.DO, token, now))
        form = request.args.get("form", "")
        shown = site.tokens.read(Purpose.FORM, form, now)
        shown_at = datetime.fromisoformat(str(shown["at"]))
        if shown["of"] != _digest(token):
            raise TokenForged("This form is of another link.")
        if now - shown_at < HASTE:
            return _confirm(site, pressed, form, hasty=True)
        try:
            return _done(site, pressed, now)
        except Refused as error:
            return _refused(site, pressed, error), 403

    return routes


def _refused(site: "Site", pressed: Pressed, error: Refused) -> str:
    """Say why it did not happen, on a page of the plan's, and lead back to the form."""
    with reading(site.engine, ()) as session:
        plan_id = pressed.plan_id(session) if pressed.verb != accounts.VERB else None
    with eyes(site.engine, Reader.link(plan_id or 0)) as session:
        plan = queries.plan_of(session, plan_id or 0)
        return render.page_refused(str(error), nonce=g.nonce, plan=plan, back=request.path)


def _confirm(site: "Site", pressed: Pressed, form: str, *, hasty: bool = False) -> str:
    """Show what would be done, with what is shared: whoever was forwarded the mail sees it too."""
    if pressed.verb == accounts.VERB:
        return accounts.ask_account(site, pressed.thing_id, pressed.person_id, form)
    with reading(site.engine, ()) as session:
        plan_id = pressed.plan_id(session)
    if plan_id is None:
        abort(404)
    with eyes(site.engine, Reader.link(plan_id)) as session:
        page = render.page_confirm(
            session,
            pressed.verb,
            pressed.thing_id,
            person_id=pressed.person_id,
            message_id=pressed.message_id,
            now=site.clock(),
            links=site.links,
            action=f"{request.path}?form={form}",
            nonce=g.nonce,
            hasty=hasty,
        )
    if page is None:
        abort(404)
    return page


def _done(site: "Site", pressed: Pressed, now: datetime) -> str:
    if pressed.verb == accounts.VERB:
        return accounts.bind_account(site, pressed.thing_id, pressed.person_id, now)
    with writing(site.engine) as session:
        person = session.get(Person, pressed.person_id)
        if person is None or not person.active:
            raise NotFound(refusals.NO_SUCH_THING)
        if is_revoked(session, person, pressed.message_id):
            raise TokenExpired("This link was taken back.")
        command = pressed.command(session, request.form)
        key = _key(command)
        if isinstance(command, c.Ask) and not inbox.once(session, key, now):
            reply = inbox.again(session, key, person.id, Origin.PAGE)
        else:
            made = make(session, [command], actor=person, origin=Origin.PAGE, now=now)
            reply = _reply(session, pressed, [change.id for change in made])
    with eyes(site.engine, Reader.link(reply.plan or 0)) as session:
        return render.page_done(
            session,
            reply,
            person_id=pressed.person_id,
            message_id=pressed.message_id,
            now=now,
            links=site.links,
            nonce=g.nonce,
        )


def _reply(session: Session, pressed: Pressed, made: list[int]) -> Reply:
    reply = Reply(plan=pressed.plan_id(session), changes=tuple(made))
    if made or pressed.verb not in STATES:
        return reply
    return replace(reply, already=(pressed.thing_id,))


def _digest(token: str) -> str:
    """Tie a form to its link: one from another mail does not press this button."""
    return sha256(token.encode()).hexdigest()[:16]


def _key(command: c.Command) -> str:
    """Name a form that was filled in: loaded again it asks nothing again, with other words it does."""
    filled = f"{request.args.get('form', '')} {command}"
    return f"page:{sha256(filled.encode()).hexdigest()}"


def _day(words: str, missing: str) -> date:
    try:
        return date.fromisoformat(words)
    except ValueError:
        raise Unusable(missing) from None


def _request(session: Session, change_id: int) -> str:
    change = session.get(Change, change_id)
    if change is None:
        raise NotFound(refusals.NO_SUCH_THING)
    return change.request
