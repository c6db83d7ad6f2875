"""What rendering gives, and what it is given beside the rows."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any, Protocol

Json = dict[str, Any]
# Under which name a mail's HTML shows the image that comes with it (RFC 2392).
PICTURE = "plan@picture"


class Links(Protocol):
    """Makes the addresses that stand in messages; the tokens in them are nothing that rendering knows."""

    def plan(self, plan_id: int, /) -> str:
        """Give the address of a plan's page."""
        ...

    def do(self, verb: str, thing_id: int, person_id: int, message_id: int, /) -> str:
        """Give the address of a button's page.

        The thing is a task for the verbs of a task (`complete`, `later`, `move` …), a change for `undo`, a
        proposal for `accept`, `decline`, `suggest`
        (another date) and `choose-0`, `choose-1` … (which option).
        """
        ...

    def picture(self, plan_id: int, /) -> str:
        """Give the address of a plan's picture; empty where nobody outside could open it."""
        ...

    def file(self, attachment_id: int, /) -> str:
        """Give the address of a file that came with a note."""
        ...

    def fresh(self, plan_id: int, person_id: int, message_id: int, /) -> str:
        """Give the address that shows a person all that they may see of a plan, for ten minutes."""
        ...

    def unsubscribe(self, person_id: int, /) -> str:
        """Give the address of the page that stops all messages."""
        ...


@dataclass(frozen=True)
class Held:
    """An inbound mail that waits, as its plan's owner is told of it; a reader's session cannot see it."""

    sender: str
    subject: str
    arrived_at: datetime
    why: str | None = None


@dataclass(frozen=True)
class Post:
    """A message for Slack. `text` is its notification and what is left where blocks cannot be shown.

    `shown` are the tasks that it shows, in that order; `thread` the ts that it belongs under.
    """

    text: str
    blocks: list[Json]
    shown: tuple[int, ...] = ()
    thread: str | None = None


@dataclass(frozen=True)
class Due:
    """A task's date for its assignee's calendar; `on` None: there is none any more.

    `name` is the task's on its plan ("ACME-12") and never another's; `sequence` rises whenever it changes.
    """

    name: str
    title: str
    plan_title: str
    on: date | None
    sequence: int


@dataclass(frozen=True)
class Letter:
    """A mail. `thread` says what it is threaded under: "task:17", "reminders:3", "plan:1".

    `sender` is the vendor in whose name it goes, where it is about one plan. `plan_name` is what List-Id says; `unsubscribe` the address for List-Unsubscribe. `dates` are for the
    reader's calendar; `picture` is the image that the HTML shows as `PICTURE`, as SVG: `png` makes of it what
    mail clients show, which takes longer than all else, so that only who sends it does.
    """

    subject: str
    text: str
    html: str
    shown: tuple[int, ...]
    thread: str
    plan_name: str
    unsubscribe: str
    dates: tuple[Due, ...] = ()
    picture: str = ""
    sender: str = ""


@dataclass(frozen=True)
class Button:
    """Something to press. `value` holds ids only; `url` is where a mail's button leads."""

    action: str
    label: str
    value: Mapping[str, int | str]
    url: str = ""
    primary: bool = False

    @property
    def block_id(self) -> str:
        """A name for the block that holds it, by what it is about."""
        return ":".join(f"{name}:{key}" for name, key in self.value.items())


@dataclass(frozen=True)
class Link:
    """An address to open."""

    url: str
    label: str


@dataclass(frozen=True)
class Item:
    """One thing that a message tells, in words of its medium.

    `sentence`, `lines` and `asides`, which stand in small letters, are safe to print; `title`, `quote` and `notes` are people's words and are
    escaped by the template. `number` and `title` stand where the item is a task to act on, and `menu` is
    that task's key where all else that can be done with it is offered in Slack; by mail `others` are.
    """

    sentence: str = ""
    number: int | None = None
    title: str = ""
    due: str = ""
    late: str = ""
    audience: str = ""
    quote: str = ""
    notes: str = ""
    lines: tuple[str, ...] = ()
    asides: tuple[str, ...] = ()
    links: tuple[Link, ...] = ()
    buttons: tuple[Button, ...] = ()
    others: tuple[Link, ...] = ()
    menu: int | None = None
    done: str = ""

    @property
    def stacked(self) -> bool:
        """Whether its buttons are choices, which stand one under the other."""
        return any(button.action == "choose" for button in self.buttons)

    @property
    def quoted(self) -> list[str]:
        """The lines of somebody's words."""
        return self.quote.splitlines()

    @property
    def noted(self) -> list[str]:
        """The lines of the instructions."""
        return self.notes.splitlines()


@dataclass(frozen=True)
class Group:
    """Items under one heading; no heading where there is one group only."""

    heading: str
    items: tuple[Item, ...]


@dataclass(frozen=True)
class Picture:
    """A plan drawn, and the same said in words for who does not see it."""

    svg: str
    alt: str


@dataclass(frozen=True)
class Content:
    """What one message says, before it becomes a letter or a post; `kind` names its templates."""

    kind: str
    groups: tuple[Group, ...] = ()
    facts: Mapping[str, Any] = field(default_factory=dict)
    buttons: tuple[Button, ...] = ()
    shown: tuple[int, ...] = ()
    thread: str = ""
    plan_id: int | None = None
    plan_name: str = ""
    # What comes after the items where it is more than items (a status): for a mail, and for Slack.
    body: str = ""
    blocks: tuple[Json, ...] = ()
    picture: Picture | None = None
