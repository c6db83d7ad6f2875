"""What the demo prints: scenes, and each message as its reader sees it."""

import re
from datetime import datetime
from zoneinfo import ZoneInfo

from rich.console import Console
from rich.panel import Panel
from rich.text import Text

from handlers.demo.stage import News

BERLIN, NEW_YORK = ZoneInfo("Europe/Berlin"), ZoneInfo("America/New_York")


# A person sees a link or a button; the token in it would fill the terminal.
TOKEN = re.compile(r"(/(?:p|do|u)/[\w-]{6})[\w.-]{20,}")
LINK = re.compile(r"https?://\S+?/(?:p|do|u)/[\w./-]{26,}")


class Screen:
    """The terminal."""

    def __init__(self, console: Console | None = None) -> None:
        self.console = console or Console(width=100, highlight=False)

    def scene(self, title: str, at: datetime) -> None:
        """Begin a scene, with the time on both sides."""
        clocks = f"{at.astimezone(BERLIN):%a %d %b %H:%M} Berlin · {at.astimezone(NEW_YORK):%H:%M} New York"
        self.console.print()
        self.console.rule(Text(f"{title}  ({clocks})", style="bold"), align="left")

    def act(self, words: str) -> None:
        """Say what a person does."""
        self.console.print(Text(f"→ {words}", style="cyan"))

    def show(self, news: list[News]) -> None:
        """Show what can be read now."""
        for one in news:
            how = f"{one.medium}, drawn again" if one.changed else one.medium
            self.console.print(
                Panel(Text(_legible(one.text)), title=f"{one.reader} · {how}", title_align="left")
            )

    def list_links(self, news: list[News]) -> None:
        """Name the buttons of the mails with their whole links, to be opened in a browser."""
        links = [link for one in news if one.medium == "mail" for link in _links(one.text)]
        for number, (words, link) in enumerate(links, 1):
            self.say(f"[{number}] {words}: {link}")

    def verdict(self, words: str, *, right: bool) -> None:
        """Say whether a step did what it says."""
        mark, style = ("✓", "green") if right else ("✗", "bold red")
        self.console.print(Text(f"{mark} {words}", style=style))

    def say(self, words: str = "") -> None:
        """Print a line that can be copied as it is."""
        self.console.print(Text(words), soft_wrap=True)


def _legible(text: str) -> str:
    return TOKEN.sub(r"\1…", text)


def _links(text: str) -> list[tuple[str, str]]:
    """Give each button of a mail: the words before its link, and the link."""
    lines = text.splitlines()
    found = [(line[: link.start()], link[0]) for line in lines for link in LINK.finditer(line)]
    return [(words.strip(" \t:·|<") or "Open", link) for words, link in found]
