"""From Slack's way of writing to plain words: entities, links, mentions.

https://docs.slack.dev/messaging/formatting-message-text#retrieving-messages
"""

import html
import re
from collections.abc import Mapping

MARKED = re.compile(r"<([^<>]*)>")
USER = re.compile(r"<@([A-Z0-9]+)(?:\|([^<>]*))?>")
MOST = 8_000


def mentioned(text: str) -> list[str]:
    """List the ids of the users that a text mentions, in their order, each once."""
    return list(dict.fromkeys(match[1] for match in USER.finditer(text[:MOST])))


def plain(text: str, names: Mapping[str, str] | None = None) -> str:
    """Give the words that somebody saw when they typed; `names` are those of the users they mention."""
    words = MARKED.sub(lambda match: _unmarked(match[1], names or {}), text[:MOST])
    return html.unescape(words).replace("\xa0", " ").strip()


def without_mention(text: str, user_id: str | None) -> str:
    """Leave out the mention of the bot itself that a text begins with."""
    if user_id is None:
        return USER.sub("", text, count=1) if USER.match(text.lstrip()) else text
    return re.sub(rf"<@{re.escape(user_id)}(?:\|[^<>]*)?>", " ", text)


def _unmarked(inside: str, names: Mapping[str, str]) -> str:
    target, _, label = inside.partition("|")
    if target.startswith("@"):
        return f"@{names.get(target[1:]) or label or 'somebody'}"
    if target.startswith("#"):
        return f"#{label or target[1:]}"
    if target.startswith("!"):
        return label or f"@{target[1:].partition('^')[0]}"
    return label or target.removeprefix("mailto:")
