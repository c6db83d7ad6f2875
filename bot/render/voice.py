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

from bot.render.language import nuntold, untold

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

    def put(self, words: str, /, **facts: str) -> str:
        """Say a sentence of the code, with facts in its places that are safe or made so."""
        said: str = self.environment.globals["gettext"](words, **facts)  # type: ignore[operator]
        return said

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
    return Voice("txt", _environment(str, str), str, str)


@lru_cache(maxsize=1)
def html_voice() -> Voice:
    """HTML: the other part of mails, and pages."""
    return Voice("html", _environment(Markup, _strong_html, autoescape=True), Markup, _strong_html)


@lru_cache(maxsize=1)
def slack_voice() -> Voice:
    """Slack's mrkdwn."""
    return Voice(
        "slack", _environment(_Open, _strong_mrkdwn, finalize=escape_mrkdwn), Mrkdwn, _strong_mrkdwn
    )


class _Open(str):
    """A translated sentence whose places are filled with what is safe in mrkdwn."""

    __slots__ = ()

    def __mod__(self, facts: Any) -> Mrkdwn:
        return Mrkdwn(str(self) % {name: escape_mrkdwn(fact) for name, fact in facts.items()})


def _environment(
    safe: Callable[[str], str], strong: Callable[[str], str], **options: Any
) -> Environment:
    """Make a medium's environment; `safe` makes of a translated sentence what escapes the facts put into it."""
    made = Environment(  # noqa: S701 - only the HTML one escapes HTML
        loader=FileSystemLoader(TEMPLATES),
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        auto_reload=False,
        extensions=["jinja2.ext.i18n"],
        **options,
    )
    # What `{% trans %}` calls, with the facts by their names.
    made.newstyle_gettext = True  # type: ignore[attr-defined]

    def gettext(words: str, /, **facts: Any) -> str:
        return safe(untold(words)) % facts

    def ngettext(one: str, many: str, num: int, /, **facts: Any) -> str:
        return safe(nuntold(one, many, num)) % {**facts, "num": num}

    made.globals.update(gettext=gettext, ngettext=ngettext, _=gettext, strong=strong)
    return made


def _strong_html(text: str) -> str:
    return Markup("<strong>{}</strong>").format(text)


def _strong_mrkdwn(text: str) -> str:
    # An asterisk within would end the bold there.
    return Mrkdwn(f"*{escape_mrkdwn(text.replace('*', _STAR))}*")


def _tidy(text: str) -> str:
    """Take out what the template's own layout leaves: spaces at line ends, more than one blank line."""
    return _BLANK_LINES.sub("\n\n", _ENDING_SPACE.sub("\n", text)).strip()
