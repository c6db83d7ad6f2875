"""One environment for each medium: the same words, escaped as the medium needs.

A sentence is a template without markup that is rendered by each medium's environment; emphasis is passed in.
"""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup

TEMPLATES = Path(__file__).parent.parent / "templates"
LONGEST_TITLE = 140
_ENDING_SPACE = re.compile(r"[ \t]+\n")
_BLANK_LINES = re.compile(r"\n{3,}")
# Looks like an asterisk and is none.
_STAR = "\u2217"
_CALL_TO_ALL = re.compile(r"(?<!\w)@(?=(?:channel|here|everyone)\b)", re.IGNORECASE)


class Mrkdwn(str):
    """Text that is safe to print in Slack's mrkdwn."""

    __slots__ = ()


def escape_mrkdwn(value: Any) -> Any:
    """Make people's words inert in Slack: nothing they type mentions anybody or becomes a link.

    https://docs.slack.dev/messaging/formatting-message-text: & < > are the control characters; a call to
    all without them ("@channel") is parsed only by some clients, so it is broken by a word joiner.
    """
    if isinstance(value, Mrkdwn):
        return value
    text = str(value).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    return Mrkdwn(_CALL_TO_ALL.sub("@\u2060", text))


@dataclass(frozen=True)
class Voice:
    """How a medium says things. What it gives is safe to print in its templates."""

    medium: str
    environment: Environment
    safe: Callable[[str], str]
    strong: Callable[[str], str]

    def say(self, template: str, facts: Mapping[str, Any]) -> str:
        """Render a whole template, by its file's name."""
        return self.safe(_tidy(self.environment.get_template(template).render(**facts)))

    def part(self, template: str, name: str, facts: Mapping[str, Any]) -> str:
        """Render one named block of a template; empty where it has none of that name."""
        found = self.environment.get_template(template)
        block = found.blocks.get(name)
        return self.safe(_tidy("".join(block(found.new_context(dict(facts)))))) if block else ""


def one_line(text: str, longest: int = LONGEST_TITLE) -> str:
    """Give a title on one line, cut at a word where it is too long."""
    flat = " ".join(text.split())
    if len(flat) <= longest:
        return flat
    cut = flat[: longest - 1]
    at_word = cut.rsplit(" ", 1)[0]
    return (at_word if len(at_word) > longest // 2 else cut).rstrip(" ,.;:") + "…"


def shorten(text: str, longest: int) -> str:
    """Cut a longer text, keeping its lines."""
    return text if len(text) <= longest else text[: longest - 1].rstrip() + "…"


@lru_cache(maxsize=1)
def text_voice() -> Voice:
    """Plain text: subjects and the text part of mails."""
    return Voice("txt", _environment(), str, str)


@lru_cache(maxsize=1)
def html_voice() -> Voice:
    """HTML: the other part of mails, and pages."""
    return Voice("html", _environment(autoescape=True), Markup, _strong_html)


@lru_cache(maxsize=1)
def slack_voice() -> Voice:
    """Slack's mrkdwn."""
    return Voice("slack", _environment(finalize=escape_mrkdwn), Mrkdwn, _strong_mrkdwn)


def _environment(**options: Any) -> Environment:
    return Environment(  # noqa: S701 - only the HTML one escapes HTML
        loader=FileSystemLoader(TEMPLATES),
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        auto_reload=False,
        **options,
    )


def _strong_html(text: str) -> str:
    return Markup("<strong>{}</strong>").format(text)


def _strong_mrkdwn(text: str) -> str:
    # An asterisk within would end the bold there.
    return Mrkdwn(f"*{escape_mrkdwn(text.replace('*', _STAR))}*")


def _tidy(text: str) -> str:
    """Take out what the template's own layout leaves: spaces at line ends, more than one blank line."""
    return _BLANK_LINES.sub("\n\n", _ENDING_SPACE.sub("\n", text)).strip()
