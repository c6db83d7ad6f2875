"""Messages as plain text, for the demo's terminal: what a reader would see, with buttons in brackets."""

import re
from collections.abc import Callable, Mapping

from handlers.sandbox.slack.world import Json, Message, View

RULE = "─" * 40
BRACKETS = re.compile(r"<([^<>|]+)(?:\|([^<>]*))?>")
ENTITIES = (("&lt;", "<"), ("&gt;", ">"), ("&amp;", "&"))
NOBODY: Mapping[str, str] = {}


def as_text(place: Message | View | list[Json], names: Mapping[str, str] | None = None) -> str:
    """What is to be seen of a message, a view or bare blocks, in lines; mrkdwn stays mostly as it is.

    `names` gives the name of a user's or channel's id; without it the ids are shown.
    """
    writer = Writer(names or NOBODY)
    if isinstance(place, View):
        return writer.blocks(place.content["blocks"])
    if isinstance(place, Message):
        return writer.blocks(place.blocks) if place.blocks else writer.mrkdwn(place.text)
    return writer.blocks(place)


class Writer:
    """Writes blocks out for a reader who knows some names."""

    def __init__(self, names: Mapping[str, str]) -> None:
        self._names = names
        self._kinds: dict[str, Callable[[Json], str]] = {
            "header": lambda block: f"*{self.text(block['text'])}*",
            "divider": lambda _: RULE,
            "section": self._section,
            "context": lambda block: self._row(block, " "),
            "actions": lambda block: self._row(block, "  "),
            "input": self._input,
            "image": lambda block: f"[picture: {block['alt_text']}]",
            "video": lambda block: f"[video: {block['alt_text']}]",
            "markdown": lambda block: str(block["text"]),
            "rich_text": self._rich,
            "table": self._table,
        }

    def blocks(self, blocks: list[Json]) -> str:
        """All blocks, each on lines of its own."""
        return "\n".join(text for text in map(self._block, blocks) if text)

    def _block(self, block: Json) -> str:
        show = self._kinds.get(block["type"])
        return show(block) if show else f"[{block['type']}]"

    def _row(self, block: Json, between: str) -> str:
        return between.join(self.element(element) for element in block["elements"])

    def _section(self, block: Json) -> str:
        lines = [self.text(block["text"])] if "text" in block else []
        lines += [self.text(field) for field in block.get("fields", [])]
        if "accessory" in block:
            lines[-1] += f"  {self.element(block['accessory'])}"
        return "\n".join(lines)

    def _input(self, block: Json) -> str:
        lines = [f"{self.text(block['label'])}: {self.element(block['element'])}"]
        if "hint" in block:
            lines.append(self.text(block["hint"]))
        return "\n".join(lines)

    def _table(self, block: Json) -> str:
        rows = ([self._cell(cell) for cell in row] for row in block["rows"])
        return "\n".join(" | ".join(row) for row in rows)

    def _cell(self, cell: Json) -> str:
        return str(cell["text"]) if cell["type"] == "raw_text" else self._rich(cell)

    def text(self, found: Json) -> str:
        """A text object; only mrkdwn has brackets that mean something."""
        words = str(found["text"])
        return self.mrkdwn(words) if found["type"] == "mrkdwn" else words

    def mrkdwn(self, words: str) -> str:
        """Slack's brackets and entities as the signs that a reader sees."""
        words = BRACKETS.sub(self._bracket, words)
        for entity, sign in ENTITIES:
            words = words.replace(entity, sign)
        return words

    def _bracket(self, match: re.Match[str]) -> str:
        what, label = match[1], match[2]
        if what[0] in "@#":
            return what[0] + (self._names.get(what[1:]) or label or what[1:])
        if what[0] == "!":
            return label or f"@{what[1:]}"
        what = what.removeprefix("mailto:")
        return what if label in (None, what) else f"{label} ({what})"

    def element(self, element: Json) -> str:
        """One element of a block, as far as it can be drawn with letters."""
        match element["type"]:
            case "mrkdwn" | "plain_text":
                return self.text(element)
            case "button":
                return f"[{self.text(element['text'])}]"
            case "image":
                return f"[picture: {element['alt_text']}]"
            case "overflow":
                return f"[… {' | '.join(self._options(element))}]"
            case "checkboxes" | "radio_buttons":
                return " ".join(f"( ) {option}" for option in self._options(element))
        return f"[{self._first(element)} ▾]"

    def _options(self, element: Json) -> list[str]:
        return [self.text(option["text"]) for option in element["options"]]

    def _first(self, element: Json) -> str:
        """What a menu or field shows before anybody has touched it."""
        if "initial_option" in element:
            return self.text(element["initial_option"]["text"])
        for key in ("initial_value", "initial_date", "initial_time"):
            if element.get(key):
                return str(element[key])
        if "placeholder" in element:
            return self.text(element["placeholder"])
        return str(element["type"]).replace("_", " ")

    def _rich(self, element: Json) -> str:
        if "elements" not in element:
            return self._leaf(element)
        parts = [self._rich(part) for part in element["elements"]]
        if element["type"] == "rich_text_list":
            return "\n".join(f"• {part}" for part in parts)
        return ("\n" if element["type"] == "rich_text" else "").join(parts)

    def _leaf(self, element: Json) -> str:
        for key, mark in (("user_id", "@"), ("channel_id", "#")):
            if key in element:
                return mark + self._names.get(element[key], element[key])
        if element["type"] == "emoji":
            return f":{element['name']}:"
        words = ("text", "fallback", "url", "range", "value")
        return str(next(element[key] for key in words if element.get(key)))
