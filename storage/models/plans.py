"""A plan and what it holds: members, channels, milestones, tasks, dependencies, goals."""

from datetime import date, datetime
from functools import partial
from secrets import token_hex
from typing import Any

from sqlalchemy import ForeignKey, Index, Numeric, String, Text, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column, relationship

from storage.kinds import Audience, Consent, MilestoneKind, PlanState, Role, State, Touch
from storage.models.base import Base, word_column
from storage.models.people import Organization, Person


class Plan(Base):
    """One customer's Mutual Success Plan.

    `next_number` numbers the tasks; a number is never used again. A closed plan keeps its history, a
    paused one sends nothing. `look_at` is when its standing is to be computed again: at once after a change,
    else when a day begins for somebody on it. `stirred_by_id` is who alone has changed it since; NULL:
    several, or only the clock. `edition` is another one after anything on the plan was written, see
    `storage.editions`.
    """

    __tablename__ = "plan"

    key: Mapped[str] = mapped_column(String(20), unique=True)
    title: Mapped[str] = mapped_column(String(200))
    vendor_id: Mapped[int] = mapped_column(ForeignKey("organization.id"), index=True)
    customer_id: Mapped[int] = mapped_column(ForeignKey("organization.id"), index=True)
    starts_on: Mapped[date | None]
    phase: Mapped[str | None] = mapped_column(String(40))
    touch: Mapped[Touch] = mapped_column(word_column(Touch), default=Touch.HIGH)
    consent: Mapped[Consent] = mapped_column(word_column(Consent), default=Consent.MILESTONE)
    state: Mapped[PlanState] = mapped_column(word_column(PlanState), default=PlanState.ACTIVE)
    ladder: Mapped[dict[str, Any] | None]
    brand: Mapped[dict[str, Any] | None]
    next_number: Mapped[int] = mapped_column(default=1)
    look_at: Mapped[datetime | None]
    stirred_by_id: Mapped[int | None] = mapped_column(ForeignKey("person.id"))
    edition: Mapped[str] = mapped_column(String(16), default=partial(token_hex, 8))

    vendor: Mapped[Organization] = relationship(foreign_keys=[vendor_id])
    customer: Mapped[Organization] = relationship(foreign_keys=[customer_id])
    members: Mapped[list["Member"]] = relationship(
        back_populates="plan", order_by="Member.id", cascade="all, delete-orphan"
    )
    channels: Mapped[list["PlanChannel"]] = relationship(
        back_populates="plan", order_by="PlanChannel.id", cascade="all, delete-orphan"
    )

    __table_args__ = (Index("ix_plan_look_at", "look_at"),)

    @property
    def active(self) -> bool:
        """Whether anything is sent for this plan."""
        return self.state is PlanState.ACTIVE


class Member(Base):
    """A person on a plan, with a role and a clearance. Who has no row here sees and changes nothing.

    `visited_at` is when the person last looked at how the plan stands, `left_at` when their visit before that
    one ended.
    """

    __tablename__ = "member"

    plan_id: Mapped[int] = mapped_column(ForeignKey("plan.id", ondelete="CASCADE"))
    person_id: Mapped[int] = mapped_column(ForeignKey("person.id", ondelete="CASCADE"))
    role: Mapped[Role] = mapped_column(word_column(Role))
    clearance: Mapped[Audience] = mapped_column(default=Audience.SHARED)
    welcomed_at: Mapped[datetime | None]
    visited_at: Mapped[datetime | None]
    left_at: Mapped[datetime | None]

    plan: Mapped[Plan] = relationship(back_populates="members")
    person: Mapped[Person] = relationship(lazy="joined", innerjoin=True)

    # The limits ask for (person, plan, clearance) for each row that is read: the index answers alone.
    __table_args__ = (
        UniqueConstraint("plan_id", "person_id"),
        Index("ix_member_person_plan", "person_id", "plan_id", "clearance"),
    )


class PlanChannel(Base):
    """A Slack channel in which a plan lives. Its audience is the clearance of everybody who reads there.

    `broken_why` is Slack's word for why nothing can be posted there any more (archived, gone, removed).
    """

    __tablename__ = "plan_channel"

    plan_id: Mapped[int] = mapped_column(ForeignKey("plan.id", ondelete="CASCADE"))
    team_id: Mapped[str] = mapped_column(String(20))
    channel_id: Mapped[str] = mapped_column(String(20))
    audience: Mapped[Audience] = mapped_column(default=Audience.SHARED)
    broken_why: Mapped[str | None] = mapped_column(String(100))

    plan: Mapped[Plan] = relationship(back_populates="channels")

    __table_args__ = (
        UniqueConstraint("plan_id", "team_id", "channel_id"),
        Index("ix_plan_channel_place", "team_id", "channel_id", "plan_id", "audience"),
    )


class Milestone(Base):
    """A named step with a date; a phase of the lifecycle is a milestone of kind phase.

    `removed_at`: its adding was undone; the row stays for history and is in no read.
    """

    __tablename__ = "milestone"

    plan_id: Mapped[int] = mapped_column(ForeignKey("plan.id", ondelete="CASCADE"), index=True)
    title: Mapped[str] = mapped_column(String(300))
    kind: Mapped[MilestoneKind] = mapped_column(
        word_column(MilestoneKind), default=MilestoneKind.MILESTONE
    )
    due_on: Mapped[date | None]
    done_on: Mapped[date | None]
    audience: Mapped[Audience] = mapped_column(default=Audience.SHARED)
    removed_at: Mapped[datetime | None]

    plan: Mapped[Plan] = relationship()

    __table_args__ = (UniqueConstraint("plan_id", "title"),)


class Task(Base):
    """Something that somebody has to do.

    `due_on` is a date in the assignee's zone, not an instant; `promised_on` is the first date promised and
    stays. `reason` says why a blocked or cancelled task is so. `snoozed_until` is the local date from which
    the assignee is reminded again.
    """

    __tablename__ = "task"

    plan_id: Mapped[int] = mapped_column(ForeignKey("plan.id", ondelete="CASCADE"))
    number: Mapped[int]
    title: Mapped[str] = mapped_column(String(300))
    milestone_id: Mapped[int | None] = mapped_column(ForeignKey("milestone.id"), index=True)
    assignee_id: Mapped[int | None] = mapped_column(ForeignKey("person.id"))
    due_on: Mapped[date | None]
    promised_on: Mapped[date | None]
    state: Mapped[State] = mapped_column(word_column(State), default=State.OPEN)
    reason: Mapped[str | None] = mapped_column(Text)
    audience: Mapped[Audience] = mapped_column(default=Audience.SHARED)
    instructions: Mapped[str | None] = mapped_column(Text)
    links: Mapped[list[str]] = mapped_column(default=list)
    snoozed_until: Mapped[date | None]

    plan: Mapped[Plan] = relationship()
    milestone: Mapped[Milestone | None] = relationship()
    assignee: Mapped[Person | None] = relationship()
    after: Mapped[list["Task"]] = relationship(
        secondary="dependency",
        primaryjoin="Task.id == Dependency.task_id",
        secondaryjoin="Task.id == Dependency.needs_id",
        order_by="Task.number",
        viewonly=True,
    )

    __table_args__ = (
        UniqueConstraint("plan_id", "number"),
        Index("ix_task_assignee_state", "assignee_id", "state"),
    )

    @property
    def is_open(self) -> bool:
        """Whether something is left to do."""
        return not self.state.ended


class Dependency(Base):
    """`task` can begin when `needs` is done."""

    __tablename__ = "dependency"

    task_id: Mapped[int] = mapped_column(ForeignKey("task.id", ondelete="CASCADE"))
    needs_id: Mapped[int] = mapped_column(ForeignKey("task.id", ondelete="CASCADE"), index=True)

    __table_args__ = (UniqueConstraint("task_id", "needs_id"),)


class Goal(Base):
    """What the customer wants, with a measure. `removed_at`: its adding was undone."""

    __tablename__ = "goal"

    plan_id: Mapped[int] = mapped_column(ForeignKey("plan.id", ondelete="CASCADE"), index=True)
    title: Mapped[str] = mapped_column(String(300))
    baseline: Mapped[float | None] = mapped_column(Numeric(18, 4, asdecimal=False))
    target: Mapped[float | None] = mapped_column(Numeric(18, 4, asdecimal=False))
    actual: Mapped[float | None] = mapped_column(Numeric(18, 4, asdecimal=False))
    unit: Mapped[str | None] = mapped_column(String(40))
    audience: Mapped[Audience] = mapped_column(default=Audience.SHARED)
    removed_at: Mapped[datetime | None]

    plan: Mapped[Plan] = relationship()

    __table_args__ = (UniqueConstraint("plan_id", "title"),)
