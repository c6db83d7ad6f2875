"""What every step of the pipeline works with: our address, whom to believe, how tokens are read."""

from dataclasses import dataclass

from sqlalchemy import Engine

from bot.changes import Unusable
from bot.settings import MailSettings, Settings
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


def make_desk(engine: Engine, settings: Settings) -> Desk:
    """Make it from the settings; raises `Unusable` where mail is off."""
    if settings.mail is None:
        raise Unusable(next((line for line in settings.missing() if "ail" in line), "Mail is off."))
    secret, days = settings.secret_key.get_secret_value(), settings.token_days
    return Desk(engine, settings.mail, ReplyTokens(secret, days), BounceTokens(secret, days))
