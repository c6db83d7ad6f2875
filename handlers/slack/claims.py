"""A Slack account of a guest or of another company becomes somebody's by their own click, and in no other way.

The address that Slack shows proves nothing by itself: another company's administrator can give it to anybody. So
the *registered* address gets a mail, once a day at most, whose link names the account; who opens it confirms. In
Slack nothing is said of it, so that nobody learns whose addresses are known.
"""

from datetime import timedelta

import structlog
from slack_sdk.errors import SlackApiError

from bot import outbox
from bot.identity import by_address
from handlers.slack.authorize import AWAY, NotInstalled
from handlers.slack.parts import Json, Parts
from storage.db import writing
from storage.kinds import Medium

log = structlog.get_logger()

ASKED_AGAIN = timedelta(days=1)


def ask_by_mail(parts: Parts, team_id: str, user_id: str, installed: str) -> None:
    """Ask at the registered address whether that account is theirs; nothing where Slack shows no address.

    It talks to Slack, so no transaction may be open here.
    """
    if not parts.asked.may_ask(("claim", team_id, user_id), parts.clock(), ASKED_AGAIN):
        return
    try:
        client = parts.workspaces.client(installed, quick=True)
        user: Json = client.users_info(user=user_id)["user"]
    except (SlackApiError, NotInstalled, *AWAY) as error:
        log.warning("users.info failed", error=type(error).__name__)
        return
    address = (user.get("profile") or {}).get("email")
    if address and _may_be_a_customers(user, team_id, installed):
        _write(parts, str(address), {"team": team_id, "user": user_id, "account": _named(user)})


def _may_be_a_customers(user: Json, team_id: str, installed: str) -> bool:
    """Whether it is a guest's or an outsider's account; colleagues are recognised without a mail."""
    if user.get("is_bot") or user.get("deleted") or user.get("is_email_confirmed") is False:
        return False
    guest = user.get("is_restricted") or user.get("is_ultra_restricted")
    return bool(guest) or team_id != installed


def _write(parts: Parts, address: str, account: Json) -> None:
    now = parts.clock()
    with writing(parts.engine) as session:
        person = by_address(session, address)
        if person is None:
            return
        about = {"what": "bind", **account}
        cause = f"bind-{now:%Y-%m-%d}"
        outbox.notice(session, cause, person, now=now, about=about, medium=Medium.MAIL)


def _named(user: Json) -> str:
    name = str(user.get("real_name") or user.get("name") or "somebody")
    return f"{name[:80]} (@{str(user.get('name') or user.get('id'))[:40]})"
