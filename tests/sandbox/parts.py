"""Blocks as the tests write them."""

from typing import Any

Json = dict[str, Any]


def plain(text: str) -> Json:
    return {"type": "plain_text", "text": text}


def mrkdwn(text: str) -> Json:
    return {"type": "mrkdwn", "text": text}


def section(text: str = "Send SSO metadata", **more: Any) -> Json:
    return {"type": "section", "text": mrkdwn(text), **more}


def button(text: str = "Complete", action_id: str = "complete", **more: Any) -> Json:
    return {"type": "button", "text": plain(text), "action_id": action_id, **more}


def actions(*elements: Json, **more: Any) -> Json:
    return {"type": "actions", "elements": list(elements), **more}


def option(value: str, text: str | None = None) -> Json:
    return {"text": plain(text or value.capitalize()), "value": value}


def select(*values: str, action_id: str = "when", **more: Any) -> Json:
    options = [option(value) for value in values]
    return {"type": "static_select", "action_id": action_id, "options": options, **more}


def field(block_id: str, element: Json | None = None, **more: Any) -> Json:
    typed = element or {"type": "plain_text_input", "action_id": "typed"}
    return {
        "type": "input",
        "block_id": block_id,
        "label": plain(block_id),
        "element": typed,
        **more,
    }


def modal(*blocks: Json, **more: Any) -> Json:
    return {
        "type": "modal",
        "title": plain("New task"),
        "submit": plain("Add"),
        "blocks": list(blocks) or [section()],
        **more,
    }


def row(number: int) -> Json:
    """A task as a reminder shows it."""
    return section(f"*{number}*", block_id=f"task-{number}", accessory=button(value=str(number)))
