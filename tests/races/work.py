"""What a process of its own does in a race; each function is the whole of one."""

from sqlalchemy import select

from storage.db import connect, writing
from storage.models import Plan


def count_up(url: str, times: int) -> None:
    """Read a number and write the next one, in one transaction each time."""
    engine = connect(url)
    for _ in range(times):
        with writing(engine) as session:
            plan = session.scalars(select(Plan).with_for_update()).one()
            plan.next_number += 1
    engine.dispose()
