"""Whose mail is it? Token and address must agree; all else changes nothing by itself.

The token alone hands an identity over with every forward, the address alone can be forged. In-Reply-To
without a token finds the list that was answered, and never authorises.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum

from sqlalchemy import select
from sqlalchemy.orm import Session

from bot.identity import by_address, holder
from bot.tokens import ReplyToken, TokenExpired, TokenForged, find_all
from handlers.mail.desk import Desk
from handlers.mail.parse import Parsed
from handlers.mail.senders import Verdict, arrived_at, author, dmarc
from handlers.mail.shown import shown_tasks
from storage.kinds import PlanState
from storage.models import Member, Message, Person, Plan

TOKENS = 50


class Trust(StrEnum):
    """How far a mail is believed: OWN acts, WORDS are kept and commands asked back, HELD changes nothing."""

    OWN = "own"
    WORDS = "words"
    HELD = "held"


@dataclass(frozen=True)
class Whose:
    """Who wrote, about which plan, in answer to which message of ours.

    Of a held mail the person is the one who can confirm it: whom the mail claims to be from, or whose token
    it brings. `why` is for the plan's owner and the operator.
    """

    trust: Trust
    person_id: int | None = None
    plan_id: int | None = None
    answers_id: int | None = None
    why: str = ""


@dataclass(frozen=True)
class _Found:
    """The message that was answered, as far as it is known, and whose token named it."""

    message: Message | None = None
    plan_id: int | None = None
    holder_id: int | None = None


def whose(session: Session, parsed: Parsed, desk: Desk, *, now: datetime) -> Whose:
    """Judge a mail that a person wrote. `session` sees everything: what it finds is shown to nobody."""
    tokens = list(_tokens(parsed, desk, now))
    writer = author(parsed)
    if writer is None:
        found = _found(session, parsed, tokens)
        return _held(found, None, "It names no author, or more than one.")
    for token in tokens:
        if holder(session, writer.address, token.person_id, token.message_id) is not None:
            return _by_token(session, token, parsed, desk)
    found = _found(session, parsed, tokens)
    person = by_address(session, writer.address)
    if person is None:
        return _stranger(session, found)
    return _without_token(session, person, found, dmarc(parsed, desk.mail.authserv_id))


def plan_of(session: Session, message: Message | None) -> int | None:
    """Give the plan that a message was about: its own, else the one of all tasks that it showed."""
    if message is None or message.plan_id is not None:
        return message.plan_id if message else None
    plans = {task.plan_id for task in shown_tasks(session, message)}
    return plans.pop() if len(plans) == 1 else None


def _tokens(parsed: Parsed, desk: Desk, now: datetime) -> Iterator[ReplyToken]:
    """Give the genuine tokens, the surest place first: how it reached us, then what it answers."""
    places = (*arrived_at(parsed), parsed.in_reply_to or "", *reversed(parsed.references))
    named = [token for place in places for token in find_all(place, desk.address)]
    for token in list(dict.fromkeys(named))[:TOKENS]:
        try:
            yield desk.replies.read(token, now)
        except (TokenForged, TokenExpired):
            continue


def _by_token(session: Session, token: ReplyToken, parsed: Parsed, desk: Desk) -> Whose:
    message = session.get_one(Message, token.message_id)
    failed = dmarc(parsed, desk.mail.authserv_id) is Verdict.FAIL
    return Whose(
        Trust.HELD if failed else Trust.OWN,
        person_id=token.person_id,
        plan_id=plan_of(session, message),
        answers_id=message.id,
        why="The receiving host found the sender's address forged (DMARC)." if failed else "",
    )


def _found(session: Session, parsed: Parsed, tokens: list[ReplyToken]) -> _Found:
    """Find the message that was answered: by a token, else by its Message-ID, which only finds."""
    for token in tokens:
        message = session.get(Message, token.message_id)
        if message is not None and message.person_id == token.person_id:
            return _Found(message, plan_of(session, message), token.person_id)
    stamps = [stamp for stamp in (parsed.in_reply_to, *parsed.references[-TOKENS:]) if stamp]
    query = select(Message).where(Message.stamp.in_(stamps)).order_by(Message.id.desc()).limit(1)
    message = session.scalar(query) if stamps else None
    return _Found(message, plan_of(session, message))


def _held(found: _Found, person_id: int | None, why: str) -> Whose:
    answers = found.message.id if found.message else None
    return Whose(Trust.HELD, person_id, found.plan_id, answers, why)


def _stranger(session: Session, found: _Found) -> Whose:
    named = session.get(Person, found.holder_id) if found.holder_id is not None else None
    if named is None:
        return _held(found, None, "Its author is nobody whom I know.")
    plans = _plans(session, named)
    if found.plan_id is None and len(plans) == 1:
        found = replace(found, plan_id=plans[0])
    return _held(found, named.id, "It answers somebody's mail from an address that is not theirs.")


def _without_token(session: Session, person: Person, found: _Found, verdict: Verdict) -> Whose:
    plans = _plans(session, person)
    plan_id = found.plan_id if found.message is not None else None
    if plan_id is not None and plan_id not in plans:
        return _held(found, found.holder_id, "Its author is not on the plan that it answers.")
    if plan_id is None and len(plans) == 1:
        plan_id = plans[0]
    known = _Found(found.message, plan_id, found.holder_id)
    if verdict is Verdict.FAIL:
        why = "The receiving host found the sender's address forged (DMARC)."
        return _held(known, person.id, why)
    if verdict is not Verdict.PASS:
        why = "It answers no mail that was sent to its author, and nothing vouches for its address."
        return _held(known, person.id, why)
    if plan_id is None:
        return _held(known, None, "It does not say which plan it is about.")
    return Whose(Trust.WORDS, person.id, plan_id, found.message.id if found.message else None)


def _plans(session: Session, person: Person) -> list[int]:
    query = (
        select(Plan.id)
        .join(Member, Member.plan_id == Plan.id)
        .where(Member.person_id == person.id, Plan.state != PlanState.CLOSED)
        .order_by(Plan.id)
    )
    return list(session.scalars(query))
