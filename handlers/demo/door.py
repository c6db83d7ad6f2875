"""How another terminal speaks to a running demo: a line of JSON over a socket that only this user can open."""

import json
import os
import socketserver
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from socket import AF_UNIX, SOCK_STREAM, socket
from tempfile import gettempdir
from typing import TYPE_CHECKING

from handlers.demo.screen import Screen
from handlers.demo.stage import FULL_NAMES, News

if TYPE_CHECKING:
    from handlers.demo.stage import Stage

LONGEST = 100_000
PATIENCE = 30.0
CAPPED = (
    "{name} has had as many answers by mail as one person gets in a day. What {name} writes is read and done,"
    " but not answered until tomorrow; start the demo again to play on."
)


class NoDemo(Exception):  # noqa: N818 - named for its fate
    """The demo does not run, or does not know who is meant; the message says what to do."""


def say(person: str, text: str) -> None:
    """Say something in the demo that runs in another terminal, and print what people read then."""
    name = _name(person)
    with socket(AF_UNIX, SOCK_STREAM) as line:
        line.settimeout(PATIENCE)
        try:
            line.connect(str(_path()))
        except OSError:
            raise NoDemo("No demo is running; start one with `tandem demo` first.") from None
        line.sendall(json.dumps({"person": name, "text": text}).encode() + b"\n")
        with line.makefile("rb") as answer:
            heard = json.loads(answer.read() or b"{}")
    screen = Screen()
    told = [News(**one) for one in heard.get("told", ())]
    screen.show(told)
    screen.list_links(told)
    if heard.get("capped"):
        screen.say(CAPPED.format(name=name))
    elif not told:
        screen.say("Nothing needed an answer.")


@contextmanager
def open_door(stage: "Stage", screen: Screen) -> Iterator[None]:
    """Let other terminals speak until the block ends."""

    class Listener(socketserver.StreamRequestHandler):
        def handle(self) -> None:
            asked = json.loads(self.rfile.readline(LONGEST))
            screen.act(f"{asked['person']} says: {asked['text']}")
            news = stage.speak(asked["person"], asked["text"])
            screen.show(news)
            screen.list_links(news)
            told = [vars(one) for one in news]
            heard = {"told": told, "capped": stage.is_capped(asked["person"])}
            self.wfile.write(json.dumps(heard).encode())

    path = _path()
    path.unlink(missing_ok=True)
    mask = os.umask(0o177)
    try:
        server = socketserver.ThreadingUnixStreamServer(str(path), Listener)
    finally:
        os.umask(mask)
    thread = threading.Thread(target=server.serve_forever, name="demo door")
    thread.start()
    try:
        yield
    finally:
        server.shutdown()
        server.server_close()
        thread.join()
        path.unlink(missing_ok=True)


def _name(person: str) -> str:
    known = {name.lower(): name for name in FULL_NAMES}
    known |= {full.lower(): name for name, full in FULL_NAMES.items()}
    try:
        return known[person.strip().lower()]
    except KeyError:
        raise NoDemo(
            f"There is no {person} in the demo; take one of {', '.join(FULL_NAMES)}."
        ) from None


def _path() -> Path:
    return Path(gettempdir()) / f"tandem-demo-{os.getuid()}.sock"
