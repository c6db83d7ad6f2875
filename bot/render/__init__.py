"""All words for people: what the bot says, in Slack, in mails and on pages.

Rendering reads through the limited session that it is given, so that it cannot print what its reader may
not see: what is hidden is not there. Words stand in `bot/templates`, the structure of Slack's blocks here.
"""

from bot.render.language import LANGUAGES, speaking
from bot.render.messages import (
    answer_slack,
    card,
    for_mail,
    for_slack,
    help_slack,
    home_slack,
    mine_slack,
    pick_slack,
    portfolio_text,
    since_rows,
    since_text,
    status_slack,
    status_text,
)
from bot.render.model import PICTURE, Button, Due, Held, Letter, Links, Picture, Post
from bot.render.pages import (
    Look,
    page_confirm,
    page_done,
    page_plan,
)
from bot.render.picture import picture, png
from bot.render.short_pages import (
    Fate,
    page_account,
    page_error,
    page_fate,
    page_fresh,
    page_refused,
    page_unsubscribe,
    page_unsubscribed,
)

__all__ = [
    "LANGUAGES",
    "PICTURE",
    "Button",
    "Due",
    "Fate",
    "Held",
    "Letter",
    "Links",
    "Look",
    "Picture",
    "Post",
    "answer_slack",
    "card",
    "for_mail",
    "for_slack",
    "help_slack",
    "home_slack",
    "mine_slack",
    "page_account",
    "page_confirm",
    "page_done",
    "page_error",
    "page_fate",
    "page_fresh",
    "page_plan",
    "page_refused",
    "page_unsubscribe",
    "page_unsubscribed",
    "pick_slack",
    "picture",
    "png",
    "portfolio_text",
    "since_rows",
    "since_text",
    "speaking",
    "status_slack",
    "status_text",
]
