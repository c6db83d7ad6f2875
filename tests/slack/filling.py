"""Forms as people open them and fill them in, and what can be read of it then."""

from typing import Any

from bot import changes
from bot import commands as c
from handlers.sandbox.slack import Delivery, Message, User, View
from storage.db import reading, writing
from storage.kinds import Origin
from storage.models import Dependency, Member, Person, Task
from tests.office import Office
from tests.slack.test_buttons import remind


def ready(office: Office) -> None:
    """Remind Victor of his task, for which nothing has to be done before."""
    with writing(office.engine) as session:
        session.query(Dependency).delete()
    remind(office, office.cast.victor)


def choose(office: Office, user: User, message: Message | View, kind: str, task: int) -> Delivery:
    """Choose an entry of a task's menu by its words."""
    words = {"due": "New date…", "block": "Blocked…", "ask": "Ask…", "hand": "Not me…"}
    block = f"task:{task}"
    return office.slack.choose(
        user, message, "menu", words.get(kind, kind), block_id=_block(message, block)
    )


def _block(place: Message | View, wanted: str) -> str:
    blocks = place.content["blocks"] if isinstance(place, View) else place.blocks
    return next(
        block["block_id"] for block in blocks if str(block.get("block_id")).startswith(wanted)
    )


def opened(office: Office, user: User, kind: str, task: int | None = None) -> View:
    """The form that somebody opens from their reminder."""
    choose(office, user, office.slack.dms(user)[-1], kind, task or office.cast.configure_sso)
    return office.slack.views(user)[-1]


def fill(office: Office, user: User, view: View, **values: Any) -> Delivery:
    """Submit a form, its fields by name."""
    blocks = {
        str(block.get("block_id")).partition(".")[0]: block["block_id"]
        for block in view.content["blocks"]
    }
    return office.slack.submit(user, view, {blocks[name]: value for name, value in values.items()})


def errors(delivery: Delivery) -> str:
    """What stands under the fields."""
    import json

    found = json.loads(delivery.answer)
    assert found["response_action"] == "errors"
    return " ".join(found["errors"].values())


def typed_form(office: Office, user: User, text: str) -> View:
    """The form that a command opens; nothing else is answered."""
    said = office.slash(user, text)
    assert not said.answer
    return office.slack.views(user)[-1]


def last_task(office: Office) -> Task:
    with reading(office.engine, ()) as session:
        return session.query(Task).order_by(Task.id.desc()).first()


def act(office: Office, person_id: int, *commands: c.Command) -> None:
    """Somebody changes something by mail meanwhile."""
    with writing(office.engine) as session:
        person = session.get_one(Person, person_id)
        changes.make(session, commands, actor=person, origin=Origin.MAIL, now=office.clock())


def demote(office: Office, person_id: int) -> None:
    """Take somebody off the plan, past all doors."""
    with writing(office.engine) as session:
        session.delete(session.query(Member).filter_by(person_id=person_id).one())


def opened_from(office: Office, message: Message) -> View:
    choose(office, office.victor, message, "block", office.cast.configure_sso)
    return office.slack.views(office.victor)[-1]
