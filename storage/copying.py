"""A copy of plans in a database of its own: what is tried there happens to nobody.

The plans, all that stands on them, their people, and what was told to them; nothing of the machinery (mailboxes,
installations, leases), so that a copy can reach nobody.
"""

from collections.abc import Collection, Iterator
from typing import Any

from sqlalchemy import ColumnElement, Engine, Table, and_, insert, or_, select
from sqlalchemy.engine import Connection

from storage.models import Base, Member, Message, Person, Plan

MACHINERY = {"card", "cursor", "delivery", "incoming", "installation", "lease"}
# A row that names another one of its own table may come before it.
_OWN = {"told_in_id", "undone_by_id"}
_LATER = {"organization", "person"}
# By which of its columns a table is of a plan, the first that it has.
_ROUTES = (("plan_id", "plan"), ("task_id", "task"), ("message_id", "message"))


def copy_plans(source: Engine, target: Engine, plans: Collection[int]) -> None:
    """Copy plans into an empty database, which is given the tables."""
    Base.metadata.create_all(target)
    with source.connect() as old:
        rows = _Rows(old, plans)
        found = [(table, rows.of(table)) for table in _tables(_LATER)]
        people = [(table, rows.of_people(table)) for table in _tables(set()) if _is_ones_own(table)]
        ends = [
            (table, rows.ends(table))
            for table in Base.metadata.sorted_tables
            if table.name in _LATER
        ]
    with target.begin() as new:
        for table, copied in [*ends, *found, *people]:
            if copied:
                new.execute(insert(table), copied)


def _tables(without: set[str]) -> list[Table]:
    skipped = MACHINERY | without
    return [table for table in Base.metadata.sorted_tables if table.name not in skipped]


def _is_ones_own(table: Table) -> bool:
    """Whether a table hangs on people alone: their addresses, their identities."""
    names = set(table.columns.keys())
    return "person_id" in names and not names & {column for column, _ in _ROUTES}


class _Rows:
    """The rows of some plans, and the keys that other tables go by."""

    def __init__(self, connection: Connection, plans: Collection[int]) -> None:
        self._connection = connection
        self._keys: dict[str, set[int]] = {"plan": set(plans)}
        members = select(Member.person_id).where(Member.plan_id.in_(plans))
        self._people = set(connection.scalars(members))

    def of(self, table: Table) -> list[dict[str, Any]]:
        """Read what of a table is the plans'; nothing of a table that is nobody's."""
        rule = self._rule(table)
        return [] if rule is None else self._read(table, rule)

    def of_people(self, table: Table) -> list[dict[str, Any]]:
        """Read what of a table is the people's whom the plans name."""
        return self._read(table, table.c.person_id.in_(self._people))

    def ends(self, table: Table) -> list[dict[str, Any]]:
        """Read the people whom the plans name, and their companies."""
        if table.name == Person.__tablename__:
            return self._read(table, table.c.id.in_(self._people))
        of_people = select(Person.organization_id).where(Person.id.in_(self._people))
        of_plan = select(Plan.vendor_id).where(Plan.id.in_(self._keys["plan"]))
        of_other = select(Plan.customer_id).where(Plan.id.in_(self._keys["plan"]))
        return self._read(
            table,
            or_(table.c.id.in_(of_people), table.c.id.in_(of_plan), table.c.id.in_(of_other)),
        )

    def _rule(self, table: Table) -> ColumnElement[bool] | None:
        if table.name == "plan":
            return table.c.id.in_(self._keys["plan"])
        if table.name == Message.__tablename__:
            # A person's daily message is of no plan: that it was told counts for the day.
            own = and_(table.c.plan_id.is_(None), table.c.person_id.in_(self._people))
            return or_(table.c.plan_id.in_(self._keys["plan"]), own)
        for column, other in _ROUTES:
            if column in table.c and other in self._keys:
                return table.c[column].in_(self._keys[other])
        return None

    def _read(self, table: Table, rule: ColumnElement[bool]) -> list[dict[str, Any]]:
        query = select(table).where(rule).order_by(table.c.id)
        rows = [dict(row) for row in self._connection.execute(query).mappings()]
        self._keys.setdefault(table.name, set()).update(row["id"] for row in rows)
        for row in rows:
            self._people.update(_named(table, row))
            row.update(dict.fromkeys(_OWN & row.keys()))
        return rows


def _named(table: Table, row: dict[str, Any]) -> Iterator[int]:
    """Give the people whom a row names."""
    for column in table.columns:
        people = any(key.column.table.name == Person.__tablename__ for key in column.foreign_keys)
        if people and row[column.key] is not None:
            yield row[column.key]
