"""The tasks that a message of ours showed."""

from sqlalchemy import bindparam, inspect, select
from sqlalchemy.orm import Session
from sqlalchemy.orm.util import identity_key

from storage.models import Message, Task

# Made once, as each mail asks it: to put a statement together costs as much as to run it.
TASKS = select(Task).where(Task.id.in_(bindparam("keys", expanding=True)))


def shown_tasks(session: Session, message: Message) -> list[Task]:
    """Give them in the order in which they stood there; what the session holds is not read again."""
    keys = [one.task_id for one in message.shown]
    held = (session.identity_map.get(identity_key(Task, key)) for key in keys)
    found = {task.id: task for task in held if task is not None and not inspect(task).expired}
    if len(found) < len(keys):
        found = {task.id: task for task in session.scalars(TASKS, {"keys": keys})}
    return [found[key] for key in keys if key in found]
