"""The addresses that stand in messages. The token names what is meant, and is signed, not secret."""

from collections.abc import Callable
from datetime import datetime
from urllib.parse import urlsplit

from bot.settings.urls import is_loopback
from bot.tokens import LinkTokens, Purpose


class WebLinks:
    """Makes addresses below `base_url`; each works for the days that the tokens were set to."""

    def __init__(self, base_url: str, tokens: LinkTokens, clock: Callable[[], datetime]) -> None:
        self._base = base_url
        self._tokens = tokens
        self._clock = clock
        url = urlsplit(base_url)
        self.is_secure = url.scheme == "https"
        self._public = self.is_secure and not is_loopback(url.hostname or "localhost")

    def plan(self, plan_id: int) -> str:
        """Give the address of a plan's page, which shows what is shared."""
        return self._link("p", Purpose.PLAN, {"plan": plan_id})

    def do(self, verb: str, thing_id: int, person_id: int, message_id: int) -> str:
        """Give the address of a button's page: it shows; only its form acts."""
        named: dict[str, int | str] = {
            "verb": verb,
            "thing": thing_id,
            "person": person_id,
            "message": message_id,
        }
        return self._link("do", Purpose.DO, named)

    def picture(self, plan_id: int) -> str:
        """Give the address of a plan's picture; empty where the base is not public, as Slack fetches it."""
        return (
            self._link("picture", Purpose.PICTURE, {"plan": plan_id}, ".png")
            if self._public
            else ""
        )

    def file(self, attachment_id: int) -> str:
        """Give the address of a file, which is given out where its note is shared."""
        return self._link("file", Purpose.FILE, {"file": attachment_id})

    def fresh(self, plan_id: int, person_id: int, message_id: int) -> str:
        """Give the address of what a person may see of a plan, for ten minutes from now."""
        named: dict[str, int | str] = {"plan": plan_id, "person": person_id, "message": message_id}
        return self._link("f", Purpose.FRESH, named)

    def unsubscribe(self, person_id: int) -> str:
        """Give the address that stops all messages to a person."""
        return self._link("u", Purpose.UNSUBSCRIBE, {"person": person_id})

    def _link(
        self, path: str, purpose: Purpose, payload: dict[str, int | str], ending: str = ""
    ) -> str:
        return f"{self._base}/{path}/{self._tokens.mint(purpose, payload, self._clock())}{ending}"
