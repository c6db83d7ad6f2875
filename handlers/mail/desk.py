"""What every step of the pipeline works with: our address, whom to believe, how tokens are read."""

from dataclasses import dataclass

from sqlalchemy import Engine

from bot.settings.parts import MailSettings
from bot.tokens import BounceTokens, ReplyTokens


@dataclass(frozen=True)
class Desk:
    """Where mail is understood; made once for a process."""

    engine: Engine
    mail: MailSettings
    replies: ReplyTokens
    bounces: BounceTokens

    @property
    def address(self) -> str:
        """Our own address, without a token."""
        return self.mail.address
