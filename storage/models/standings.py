"""How plans stand: what was computed of them, and what somebody said instead."""

from datetime import date, datetime
from typing import Any

from sqlalchemy import ForeignKey, Text, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column, relationship

from storage.kinds import Audience, Colour
from storage.models.base import Base, word_column
from storage.models.people import Person
from storage.models.plans import Plan


class Standing(Base):
    """How a plan stood when it was last looked at, for readers of one clearance.

    Kept so that thousands of plans can be listed, and so that a change of colour is told once. The shared row
    is made of what is shared alone. `before` is the colour until `since`, NULL for a plan's first. `late` and
    `waiting` count late tasks, and open questions with dates that wait for a yes. `reasons` holds causes and
    keys, never words. `step_id` is the next milestone, `forecast_on` the earliest day for it. `told` is the
    colour that the plan's owner was last told of.
    """

    __tablename__ = "standing"

    plan_id: Mapped[int] = mapped_column(ForeignKey("plan.id", ondelete="CASCADE"))
    audience: Mapped[Audience]
    colour: Mapped[Colour] = mapped_column(word_column(Colour))
    before: Mapped[Colour | None] = mapped_column(word_column(Colour))
    told: Mapped[Colour | None] = mapped_column(word_column(Colour))
    since: Mapped[datetime]
    looked_at: Mapped[datetime]
    done: Mapped[int]
    total: Mapped[int]
    late: Mapped[int]
    waiting: Mapped[int]
    reasons: Mapped[list[Any]] = mapped_column(default=list)
    step_id: Mapped[int | None] = mapped_column(ForeignKey("milestone.id", ondelete="SET NULL"))
    forecast_on: Mapped[date | None]

    plan: Mapped[Plan] = relationship()

    __table_args__ = (UniqueConstraint("plan_id", "audience"),)


class Override(Base):
    """What somebody said a plan's colour is, up to and with a day, and why.

    It holds for readers who may see it: what is said internally leaves the customer's colour alone.
    `ended_at`: it was taken back, or another one has taken its place.
    """

    __tablename__ = "override"

    plan_id: Mapped[int] = mapped_column(ForeignKey("plan.id", ondelete="CASCADE"), index=True)
    audience: Mapped[Audience] = mapped_column(default=Audience.INTERNAL)
    colour: Mapped[Colour] = mapped_column(word_column(Colour))
    why: Mapped[str] = mapped_column(Text)
    until: Mapped[date]
    by_id: Mapped[int | None] = mapped_column(ForeignKey("person.id"))
    at: Mapped[datetime]
    ended_at: Mapped[datetime | None]

    plan: Mapped[Plan] = relationship()
    by: Mapped[Person | None] = relationship()
