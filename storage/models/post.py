"""What comes in and what goes out: the outbox, what was shown, cards, inbound mail, leases."""

from datetime import datetime
from typing import Any

from sqlalchemy import BigInteger, ForeignKey, Index, LargeBinary, String, Text, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column, relationship

from storage.kinds import IncomingState, Medium, MessageKind, MessageState
from storage.models.base import Base, word_column
from storage.models.people import Person
from storage.models.plans import Plan


class Message(Base):
    """Something to tell one reader through one channel: a row of the outbox.

    The reader is a person, or the Slack channel (`team_id`, `channel_id`). `key` says once and for all what
    is told to whom. `about` holds ids, never words: the content is gathered, with the reader's eyes, when it
    is sent. `due_at` NULL: nothing to do; set on a row that was sent in Slack: draw it again in place.
    `place` and `stamp` say where it went (Slack's channel and ts; a mail's Message-ID). `sent_text` is what a
    mail said as it went out, as text and as HTML: what of it comes back in an answer is not new.
    """

    __tablename__ = "message"

    key: Mapped[str] = mapped_column(String(120), unique=True)
    kind: Mapped[MessageKind] = mapped_column(word_column(MessageKind))
    plan_id: Mapped[int | None] = mapped_column(ForeignKey("plan.id", ondelete="CASCADE"))
    person_id: Mapped[int | None] = mapped_column(ForeignKey("person.id", ondelete="CASCADE"))
    team_id: Mapped[str | None] = mapped_column(String(20))
    channel_id: Mapped[str | None] = mapped_column(String(20))
    medium: Mapped[Medium] = mapped_column(word_column(Medium))
    about: Mapped[dict[str, Any]] = mapped_column(default=dict)
    made_at: Mapped[datetime]
    due_at: Mapped[datetime | None]
    state: Mapped[MessageState] = mapped_column(
        word_column(MessageState), default=MessageState.WAITING
    )
    attempts: Mapped[int] = mapped_column(default=0)
    error: Mapped[str | None] = mapped_column(Text)
    sent_at: Mapped[datetime | None]
    told_in_id: Mapped[int | None] = mapped_column(ForeignKey("message.id"), index=True)
    place: Mapped[str | None] = mapped_column(String(64))
    stamp: Mapped[str | None] = mapped_column(String(200), index=True)
    sent_text: Mapped[str | None] = mapped_column(Text)

    plan: Mapped[Plan | None] = relationship(viewonly=True)
    person: Mapped[Person | None] = relationship(viewonly=True)
    shown: Mapped[list["Shown"]] = relationship(
        back_populates="message", order_by="Shown.id", cascade="all, delete-orphan"
    )

    __table_args__ = (
        Index("ix_message_due_at", "due_at"),
        # What waits for whom is asked at each change, whatever was told in a plan's life: the index answers alone.
        Index("ix_message_waiting", "plan_id", "state", "person_id", "kind", "due_at"),
        Index("ix_message_person", "person_id", "state"),
        Index("ix_message_place_stamp", "place", "stamp"),
    )


class Shown(Base):
    """A task that a message showed, in that order: what a bare "done" under it means, what is drawn again."""

    __tablename__ = "shown"

    message_id: Mapped[int] = mapped_column(ForeignKey("message.id", ondelete="CASCADE"))
    task_id: Mapped[int] = mapped_column(ForeignKey("task.id", ondelete="CASCADE"), index=True)

    message: Mapped[Message] = relationship(back_populates="shown")

    __table_args__ = (UniqueConstraint("message_id", "task_id"),)


class Card(Base):
    """Where the one living card of a plan stands in a channel."""

    __tablename__ = "card"

    plan_id: Mapped[int] = mapped_column(ForeignKey("plan.id", ondelete="CASCADE"), index=True)
    team_id: Mapped[str] = mapped_column(String(20))
    channel_id: Mapped[str] = mapped_column(String(20))
    ts: Mapped[str] = mapped_column(String(30))

    __table_args__ = (UniqueConstraint("plan_id", "team_id", "channel_id"),)


class Incoming(Base):
    """An inbound mail, kept raw before anything is understood.

    `identity` is the Message-ID, or a hash over From, Date, Subject and body where there is none; it is
    unique, so that a mail that is delivered twice has its effect once. `why` says how it ended. `sender` and
    `subject` are what its head says, for who is told of it. Of a held mail, `person_id` is whose it would be
    if they confirm it.
    """

    __tablename__ = "incoming"

    account: Mapped[str] = mapped_column(String(200))
    folder: Mapped[str] = mapped_column(String(200))
    uidvalidity: Mapped[int] = mapped_column(BigInteger)
    uid: Mapped[int] = mapped_column(BigInteger)
    identity: Mapped[str] = mapped_column(String(300), unique=True)
    sha256: Mapped[str] = mapped_column(String(64), index=True)
    raw: Mapped[bytes] = mapped_column(LargeBinary)
    size: Mapped[int]
    sender: Mapped[str | None] = mapped_column(String(254))
    subject: Mapped[str | None] = mapped_column(String(300))
    arrived_at: Mapped[datetime]
    state: Mapped[IncomingState] = mapped_column(
        word_column(IncomingState), default=IncomingState.RECEIVED
    )
    why: Mapped[str | None] = mapped_column(Text)
    person_id: Mapped[int | None] = mapped_column(ForeignKey("person.id"))
    plan_id: Mapped[int | None] = mapped_column(ForeignKey("plan.id", ondelete="SET NULL"))
    answers_id: Mapped[int | None] = mapped_column(ForeignKey("message.id", ondelete="SET NULL"))
    attempts: Mapped[int] = mapped_column(default=0)
    filed: Mapped[bool] = mapped_column(default=False)

    __table_args__ = (
        UniqueConstraint("account", "folder", "uidvalidity", "uid"),
        Index("ix_incoming_state", "state"),
    )


class Cursor(Base):
    """How far a mailbox's folder has been read."""

    __tablename__ = "cursor"

    account: Mapped[str] = mapped_column(String(200))
    folder: Mapped[str] = mapped_column(String(200))
    uidvalidity: Mapped[int] = mapped_column(BigInteger)
    uid: Mapped[int] = mapped_column(BigInteger, default=0)

    __table_args__ = (UniqueConstraint("account", "folder"),)


class Delivery(Base):
    """A request that was taken in, kept so that its repetition has no second effect.

    Written in the transaction of the effect: `slack:event:Ev…`, `page:…`.
    """

    __tablename__ = "delivery"

    key: Mapped[str] = mapped_column(String(200), unique=True)
    at: Mapped[datetime] = mapped_column(index=True)


class Lease(Base):
    """Who does a job that only one process may do at a time, and until when."""

    __tablename__ = "lease"

    name: Mapped[str] = mapped_column(String(250), unique=True)
    holder: Mapped[str] = mapped_column(String(64))
    until: Mapped[datetime]
