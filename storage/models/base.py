"""What all tables share: names of constraints, column types, the key."""

from datetime import UTC, datetime
from enum import StrEnum
from typing import Any

from sqlalchemy import JSON, DateTime, Dialect, MetaData, SmallInteger
from sqlalchemy import Enum as EnumColumn
from sqlalchemy.dialects.postgresql import JSONB
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column
from sqlalchemy.types import TypeDecorator

from storage.kinds import Audience

# Alembic can only drop or compare a constraint that has a name.
NAMES = {
    "ix": "ix_%(column_0_N_label)s",
    "uq": "uq_%(table_name)s_%(column_0_N_name)s",
    "ck": "ck_%(table_name)s_%(constraint_name)s",
    "fk": "fk_%(table_name)s_%(column_0_N_name)s",
    "pk": "pk_%(table_name)s",
}


class Instant(TypeDecorator[datetime]):
    """An aware datetime in UTC; SQLite keeps no zone, so it is put back on reading."""

    impl = DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:  # noqa: ARG002
        """Refuse a naive datetime: nobody knows which instant it means."""
        if value is None:
            return None
        if value.tzinfo is None:
            raise ValueError("an instant needs a time zone")
        return value.astimezone(UTC)

    def process_result_value(self, value: datetime | None, dialect: Dialect) -> datetime | None:  # noqa: ARG002
        """Give the instant in UTC."""
        if value is None:
            return None
        return value.replace(tzinfo=UTC) if value.tzinfo is None else value.astimezone(UTC)


class AudienceNumber(TypeDecorator[Audience]):
    """An audience as a number, so that `audience <= clearance` is one expression in Python and SQL."""

    impl = SmallInteger
    cache_ok = True

    def process_bind_param(self, value: Audience | None, dialect: Dialect) -> int | None:  # noqa: ARG002
        """Store the plain number."""
        return None if value is None else int(value)

    def process_result_value(self, value: int | None, dialect: Dialect) -> Audience | None:  # noqa: ARG002
        """Give the enum back."""
        return None if value is None else Audience(value)


def word_column(kind: type[StrEnum]) -> EnumColumn:
    """Make a column for an enum of words: stored as the word, checked in Python, no native type to migrate."""
    return EnumColumn(
        kind,
        native_enum=False,
        create_constraint=False,
        validate_strings=True,
        length=20,
        values_callable=lambda words: [word.value for word in words],
    )


Document = JSON().with_variant(JSONB(), "postgresql")


class Base(DeclarativeBase):
    """Every table has a number as its key."""

    metadata = MetaData(naming_convention=NAMES)
    type_annotation_map = {  # noqa: RUF012
        datetime: Instant(),
        Audience: AudienceNumber(),
        dict[str, Any]: Document,
        list[Any]: Document,
        list[int]: Document,
        list[str]: Document,
    }

    id: Mapped[int] = mapped_column(primary_key=True)
