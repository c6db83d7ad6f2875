"""The frames around what the bot sends: a channel, the home tab, a mail program, a browser."""

from base64 import b64encode
from dataclasses import dataclass
from datetime import datetime
from email.message import EmailMessage
from email.utils import parseaddr
from html import escape
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from tests.pictures.blocks import Images, to_page
from tests.pictures.fonts import FACES
from tests.pictures.logo import COLOUR

Json = dict[str, Any]
HERE = Path(__file__).parent
BOTH = ("desktop", "phone")


@dataclass(frozen=True)
class Sheet:
    """One picture: the same thing on a desktop and on a phone, each in a frame of its own."""

    name: str
    frame: str
    document: str = ""
    dark: bool = False

    @property
    def html(self) -> str:
        """The page that is photographed; a document keeps to its own rules in an iframe."""
        inner = self.frame
        if self.document:
            document = f"{self.document}<style>{FACES}</style>"
            inner += f'<iframe srcdoc="{escape(document)}"></iframe>'
        panes = "".join(f'<div class="pane {pane}">{inner}</div>' for pane in BOTH)
        styles = "".join((HERE / name).read_text() for name in ("sheet.css", "slack.css"))
        return (
            f"<!doctype html><meta charset=utf-8><style>{FACES}{styles}</style>"
            f'<body class="{"dark" if self.dark else "light"}"><div class="sheet">{panes}</div>'
        )


def channel(name: str, place: str, blocks: list[Json], at: datetime, images: Images) -> Sheet:
    """A message of the bot's, in a channel or in the conversation with it."""
    return Sheet(name, _slack(place, _message(blocks, at, images)))


def alone(name: str, place: str, blocks: list[Json], at: datetime, images: Images) -> Sheet:
    """An answer that only who asked can see."""
    words = '<div class="alone">Only visible to you</div>'
    return Sheet(name, _slack(place, words + _message(blocks, at, images)))


def home(name: str, blocks: list[Json], images: Images) -> Sheet:
    """The home tab of the app."""
    tabs = '<span class="tab on">Home</span><span class="tab">Messages</span><span class="tab">About</span>'
    body = f'<div class="body home">{to_page(blocks, images)}</div>'
    return Sheet(name, f'<div class="slack"><div class="bar">tandem {tabs}</div>{body}</div>')


def mail(name: str, letter: EmailMessage, zone: ZoneInfo, *, dark: bool) -> Sheet:
    """A mail as a mail program shows it."""
    sender, address = parseaddr(str(letter["From"]))
    at = letter["Date"].datetime.astimezone(zone).strftime("%a %-d %b, %-I:%M %p")
    frame = (
        f'<div class="client" style="--face:{COLOUR}"><div class="subject">{escape(str(letter["Subject"]))}</div>'
        f'<div class="face">{escape((sender or address)[0])}</div>'
        f'<div class="from"><b>{escape(sender)}</b></div><div class="at">{at}</div>'
        f'<div class="to">to me</div></div>'
    )
    part = letter.get_body(("html",))
    assert part is not None
    return Sheet(name, frame, _with_pictures(letter, part.get_content()), dark)


def _with_pictures(letter: EmailMessage, html: str) -> str:
    """Put the pictures that come along in a mail where it shows them."""
    for part in letter.walk():
        known = str(part["Content-ID"] or "").strip("<>")
        if known and part.get_content_maintype() == "image":
            data = b64encode(part.get_payload(decode=True)).decode()
            html = html.replace(f"cid:{known}", f"data:{part.get_content_type()};base64,{data}")
    return html


def page(name: str, address: str, document: str, *, dark: bool) -> Sheet:
    """A page in a browser."""
    frame = f'<div class="address"><span>{escape(address)}</span></div>'
    return Sheet(name, frame, document, dark)


def _slack(place: str, inner: str) -> str:
    return f'<div class="slack"><div class="bar">{escape(place)}</div>{inner}</div>'


def _message(blocks: list[Json], at: datetime, images: Images) -> str:
    clock = at.strftime("%-I:%M %p")
    who = f'<div class="who">tandem <span class="app">APP</span><small>{clock}</small></div>'
    return (
        f'<div class="message"><div class="avatar">t</div>'
        f'<div class="body">{who}{to_page(blocks, images)}</div></div>'
    )
