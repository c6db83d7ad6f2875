"""Organizations, the people who work there, and how each is recognised."""

from datetime import date, datetime
from typing import Any

from sqlalchemy import ForeignKey, Index, LargeBinary, String, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column, relationship

from bot.times import Calendar, default_work_days, is_away, parse_clock
from storage.kinds import Medium, Side
from storage.models.base import Base, word_column


class Organization(Base):
    """A vendor or a customer company."""

    __tablename__ = "organization"

    name: Mapped[str] = mapped_column(String(200), unique=True)
    side: Mapped[Side] = mapped_column(word_column(Side))
    domains: Mapped[list[str]] = mapped_column(default=list)


class Person(Base):
    """Somebody of an organization.

    `wake_at` is an alarm clock, not a verdict: when it rings, all that is due for the person is looked at
    afresh. NULL means that nothing is due. `hours` is the local time of the daily message.
    What was sent until `revoked_at` brings no answer of theirs back any more. `channel` is
    where they wish to be told, `answers_in` where they answered last. `digests_only`: all else waits for
    the digest; `muted` are tasks of which they want to hear nothing. `digested` holds the local day of the
    last digest of each part. They are away before `away_until`, the day on which they are back, and not before
    `away_from`, where that is told.
    """

    __tablename__ = "person"

    organization_id: Mapped[int] = mapped_column(ForeignKey("organization.id"), index=True)
    name: Mapped[str] = mapped_column(String(200))
    time_zone: Mapped[str] = mapped_column(String(64), default="UTC")
    locale: Mapped[str] = mapped_column(String(20), default="en_US")
    country: Mapped[str | None] = mapped_column(String(2))
    region: Mapped[str | None] = mapped_column(String(10))
    work_days: Mapped[list[int] | None]
    hours: Mapped[str | None] = mapped_column(String(5))
    quiet_hours: Mapped[str | None] = mapped_column(String(11))
    channel: Mapped[Medium | None] = mapped_column(word_column(Medium))
    answers_in: Mapped[Medium | None] = mapped_column(word_column(Medium))
    active: Mapped[bool] = mapped_column(default=True)
    digests_only: Mapped[bool] = mapped_column(default=False)
    digested: Mapped[dict[str, Any]] = mapped_column(default=dict)
    stopped_at: Mapped[datetime | None]
    revoked_at: Mapped[datetime | None]
    away_from: Mapped[date | None]
    away_until: Mapped[date | None]
    muted: Mapped[list[int] | None]
    heard_at: Mapped[datetime | None]
    wake_at: Mapped[datetime | None]

    organization: Mapped[Organization] = relationship(lazy="joined", innerjoin=True)
    addresses: Mapped[list["Address"]] = relationship(
        back_populates="person", order_by="Address.id", cascade="all, delete-orphan"
    )
    identities: Mapped[list["SlackIdentity"]] = relationship(
        back_populates="person", order_by="SlackIdentity.id", cascade="all, delete-orphan"
    )

    __table_args__ = (Index("ix_person_wake_at", "wake_at"),)

    @property
    def side(self) -> Side:
        """The side of the person's organization."""
        return self.organization.side

    @property
    def email(self) -> str:
        """The first address, which is the one that mail goes to; empty where there is none."""
        return self.addresses[0].email if self.addresses else ""

    @property
    def calendar(self) -> Calendar:
        """When the person works and may be spoken to."""
        days = self.work_days
        quiet = [parse_clock(clock) for clock in (self.quiet_hours or "").split("-") if clock]
        return Calendar(
            zone=self.time_zone,
            work_days=frozenset(days) if days else default_work_days(self.locale, self.country),
            hours=parse_clock(self.hours or "09:00"),
            quiet=(quiet[0], quiet[1]) if quiet else None,
            country=self.country,
            region=self.region,
        )

    def is_away(self, day: date) -> bool:
        """Whether they are away on that day."""
        return is_away(day, self.away_from, self.away_until)

    def back_by(self, day: date) -> date:
        """Give that day, or the one on which they are back where they are away on it."""
        return self.away_until if self.away_until and self.is_away(day) else day

    @property
    def medium(self) -> Medium:
        """Where the person is told: as they chose, else where they answer, else Slack; mail without an identity."""
        wished = self.channel or self.answers_in
        return Medium.MAIL if wished is Medium.MAIL or not self.identities else Medium.SLACK


class Address(Base):
    """A mail address, in lower case; it belongs to one person only."""

    __tablename__ = "address"

    person_id: Mapped[int] = mapped_column(ForeignKey("person.id", ondelete="CASCADE"), index=True)
    email: Mapped[str] = mapped_column(String(254), unique=True)
    dead_at: Mapped[datetime | None]
    failures: Mapped[int] = mapped_column(default=0)

    person: Mapped[Person] = relationship(back_populates="addresses")


class SlackIdentity(Base):
    """Who a Slack user is: (team, user), never the user alone, never the installing team."""

    __tablename__ = "slack_identity"

    person_id: Mapped[int] = mapped_column(ForeignKey("person.id", ondelete="CASCADE"), index=True)
    team_id: Mapped[str] = mapped_column(String(20))
    user_id: Mapped[str] = mapped_column(String(20))

    person: Mapped[Person] = relationship(back_populates="identities")

    __table_args__ = (UniqueConstraint("team_id", "user_id"),)


class Installation(Base):
    """A workspace that installed the app; the token is encrypted at rest."""

    __tablename__ = "installation"

    team_id: Mapped[str] = mapped_column(String(20), unique=True)
    enterprise_id: Mapped[str | None] = mapped_column(String(20))
    app_id: Mapped[str | None] = mapped_column(String(20))
    bot_user_id: Mapped[str] = mapped_column(String(20))
    bot_id: Mapped[str | None] = mapped_column(String(20))
    scopes: Mapped[list[Any]] = mapped_column(default=list)
    token: Mapped[bytes] = mapped_column(LargeBinary)
    installed_at: Mapped[datetime]
    ended_at: Mapped[datetime | None]
    ended_why: Mapped[str | None] = mapped_column(String(100))
