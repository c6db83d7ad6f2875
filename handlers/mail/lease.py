"""One worker at a time polls a mailbox; another takes over when it dies."""

from datetime import datetime, timedelta

from sqlalchemy import Engine, select
from sqlalchemy.exc import IntegrityError

from storage.db import writing
from storage.models import Lease

LONG = timedelta(minutes=3)


def take(engine: Engine, name: str, holder: str, *, now: datetime) -> bool:
    """Take the lease, or hold it for longer; False while it is somebody else's."""
    try:
        with writing(engine) as session:
            query = select(Lease).where(Lease.name == name).with_for_update()
            lease = session.scalar(query)
            if lease is None:
                session.add(Lease(name=name, holder=holder, until=now + LONG))
                return True
            if lease.holder != holder and lease.until > now:
                return False
            lease.holder, lease.until = holder, now + LONG
            return True
    except IntegrityError:  # two began at once, and the other was quicker
        return False


def give_back(engine: Engine, name: str, holder: str, *, now: datetime) -> None:
    """Let others have it at once."""
    with writing(engine) as session:
        lease = session.scalar(select(Lease).where(Lease.name == name).with_for_update())
        if lease is not None and lease.holder == holder:
            lease.until = now
