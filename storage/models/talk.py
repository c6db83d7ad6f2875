"""What is said and what happened: notes, history, and what waits for a yes."""

from datetime import date, datetime
from typing import Any

from sqlalchemy import ForeignKey, Index, LargeBinary, String, Text
from sqlalchemy.orm import Mapped, mapped_column, relationship

from storage.kinds import Audience, NoteKind, Origin, ProposalKind, ProposalState, Refusal
from storage.models.base import Base, word_column
from storage.models.people import Person
from storage.models.plans import Milestone, Plan, Task


class Note(Base):
    """A comment, question, decision or minutes on a plan or a task.

    Its audience is the narrower of its thing's and its place's. A question is open until `answered_at`;
    an answer is a comment whose `answers_id` names the question. `to_id` is whom a question is put to;
    NULL is the other side's owner or lead. `place` is the Slack thread it was said in (team/channel/ts), so
    that what answers it comes back to that thread; NULL for what came by mail or without a thread. `removed_at`: it was taken back.
    """

    __tablename__ = "note"

    plan_id: Mapped[int] = mapped_column(ForeignKey("plan.id", ondelete="CASCADE"), index=True)
    task_id: Mapped[int | None] = mapped_column(
        ForeignKey("task.id", ondelete="CASCADE"), index=True
    )
    author_id: Mapped[int | None] = mapped_column(ForeignKey("person.id"))
    to_id: Mapped[int | None] = mapped_column(ForeignKey("person.id"))
    at: Mapped[datetime]
    kind: Mapped[NoteKind] = mapped_column(word_column(NoteKind), default=NoteKind.COMMENT)
    audience: Mapped[Audience] = mapped_column(default=Audience.SHARED)
    text: Mapped[str] = mapped_column(Text)
    answers_id: Mapped[int | None] = mapped_column(ForeignKey("note.id"), index=True)
    answered_at: Mapped[datetime | None]
    place: Mapped[str | None] = mapped_column(String(80))
    removed_at: Mapped[datetime | None]

    plan: Mapped[Plan] = relationship()
    task: Mapped[Task | None] = relationship()
    author: Mapped[Person | None] = relationship(foreign_keys=[author_id])
    to: Mapped[Person | None] = relationship(foreign_keys=[to_id])


class Attachment(Base):
    """A file that came with a note; its audience is its note's.

    `content` is NULL where it lies in the folder of the settings, under its `sha256`, and where it was not
    kept: `refused` then says why.
    """

    __tablename__ = "attachment"

    note_id: Mapped[int] = mapped_column(ForeignKey("note.id", ondelete="CASCADE"), index=True)
    name: Mapped[str] = mapped_column(String(200))
    type: Mapped[str] = mapped_column(String(100))
    size: Mapped[int]
    sha256: Mapped[str] = mapped_column(String(64))
    content: Mapped[bytes | None] = mapped_column(LargeBinary, deferred=True)
    refused: Mapped[Refusal | None] = mapped_column(word_column(Refusal))

    note: Mapped[Note] = relationship()


class Change(Base):
    """One row of history: who, when, through which door, what was and what is.

    `verb` is the command's; `request` groups what one request changed; `was` and `now` hold the columns of
    the thing named by the id columns. `actor_id` NULL is the operator at a shell, or the clock (see
    `origin`). `undone_by_id` is the change that took this one back. `plan_id` is NULL for a person's
    preferences only. Rows are written by keys; what these name is for reading.
    """

    __tablename__ = "change"

    plan_id: Mapped[int | None] = mapped_column(ForeignKey("plan.id", ondelete="CASCADE"))
    task_id: Mapped[int | None] = mapped_column(
        ForeignKey("task.id", ondelete="CASCADE"), index=True
    )
    milestone_id: Mapped[int | None] = mapped_column(
        ForeignKey("milestone.id", ondelete="CASCADE"), index=True
    )
    goal_id: Mapped[int | None] = mapped_column(ForeignKey("goal.id", ondelete="CASCADE"))
    note_id: Mapped[int | None] = mapped_column(ForeignKey("note.id", ondelete="CASCADE"))
    proposal_id: Mapped[int | None] = mapped_column(ForeignKey("proposal.id", ondelete="CASCADE"))
    person_id: Mapped[int | None] = mapped_column(ForeignKey("person.id"))
    at: Mapped[datetime]
    actor_id: Mapped[int | None] = mapped_column(ForeignKey("person.id"))
    origin: Mapped[Origin] = mapped_column(word_column(Origin))
    verb: Mapped[str] = mapped_column(String(30))
    audience: Mapped[Audience]
    request: Mapped[str] = mapped_column(String(32), index=True)
    was: Mapped[dict[str, Any]] = mapped_column(default=dict)
    now: Mapped[dict[str, Any]] = mapped_column(default=dict)
    undone_by_id: Mapped[int | None] = mapped_column(ForeignKey("change.id"))

    plan: Mapped[Plan | None] = relationship(viewonly=True)
    task: Mapped[Task | None] = relationship(viewonly=True)
    note: Mapped[Note | None] = relationship(viewonly=True)
    proposal: Mapped["Proposal | None"] = relationship(viewonly=True)
    actor: Mapped[Person | None] = relationship(foreign_keys=[actor_id], viewonly=True)
    person: Mapped[Person | None] = relationship(foreign_keys=[person_id], viewonly=True)

    __table_args__ = (Index("ix_change_plan_at", "plan_id", "at"),)


class Proposal(Base):
    """Commands that wait for somebody's yes: a later date, or a reading that was not certain.

    `options` is a list; each option is a list of commands as JSON. A date has one option; it is a task's, or
    a milestone's. `about` says what was asked, for the words (the kind of question, the numbers, the words
    that were read), and which proposal this one answers with another date.
    """

    __tablename__ = "proposal"

    plan_id: Mapped[int] = mapped_column(ForeignKey("plan.id", ondelete="CASCADE"), index=True)
    task_id: Mapped[int | None] = mapped_column(
        ForeignKey("task.id", ondelete="CASCADE"), index=True
    )
    milestone_id: Mapped[int | None] = mapped_column(
        ForeignKey("milestone.id", ondelete="CASCADE"), index=True
    )
    kind: Mapped[ProposalKind] = mapped_column(word_column(ProposalKind))
    state: Mapped[ProposalState] = mapped_column(
        word_column(ProposalState), default=ProposalState.OPEN
    )
    audience: Mapped[Audience]
    by_id: Mapped[int | None] = mapped_column(ForeignKey("person.id"))
    to_id: Mapped[int | None] = mapped_column(ForeignKey("person.id"), index=True)
    at: Mapped[datetime]
    options: Mapped[list[Any]]
    about: Mapped[dict[str, Any]] = mapped_column(default=dict)
    old_on: Mapped[date | None]
    new_on: Mapped[date | None]
    decided_at: Mapped[datetime | None]
    decided_by_id: Mapped[int | None] = mapped_column(ForeignKey("person.id"))

    plan: Mapped[Plan] = relationship()
    task: Mapped[Task | None] = relationship()
    milestone: Mapped[Milestone | None] = relationship()
    by: Mapped[Person | None] = relationship(foreign_keys=[by_id])
    to: Mapped[Person | None] = relationship(foreign_keys=[to_id])
