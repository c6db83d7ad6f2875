"""The settings of one surface, put together once nothing of it is missing."""

from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urlsplit

from pydantic import SecretStr

from bot.settings.urls import Mailbox, Relay


@dataclass(frozen=True)
class SlackSettings:
    """What is needed to speak with Slack: as one workspace's bot, as an app to install, or both."""

    bot_token: SecretStr | None
    app_token: SecretStr | None
    signing_secret: SecretStr | None
    client_id: str | None
    client_secret: SecretStr | None
    api_url: str
    command: str

    @property
    def socket_mode(self) -> bool:
        """Whether Slack is reached by a web socket of ours, for want of a public address."""
        return self.app_token is not None

    @property
    def oauth(self) -> bool:
        """Whether other workspaces can install the app."""
        return bool(self.client_id and self.client_secret and self.signing_secret)

    @property
    def authorize_url(self) -> str:
        """The page where a workspace agrees to the installation."""
        api = urlsplit(self.api_url)
        return f"{api.scheme}://{api.netloc}/oauth/v2/authorize"


@dataclass(frozen=True)
class OAuth:
    """How to get an access token for a mailbox that takes no password (XOAUTH2)."""

    provider: str
    client_id: str
    secret: SecretStr
    tenant: str | None
    refresh_token: SecretStr | None
    token_url: str


@dataclass(frozen=True)
class MailSettings:
    """What is needed to read mail (`mailboxes`), to send it (`relay`), or both.

    `subaddresses`: mail to plan+anything@ arrives too, so that an address can carry a token.
    `per_minute`: how many mails the relay takes, None for any number. `files`: the folder for attachments, None for the database.
    """

    address: str
    mailboxes: tuple[Mailbox, ...]
    relay: Relay | None
    authserv_id: str | None
    max_bytes: int
    oauth: OAuth | None
    subaddresses: bool = True
    per_minute: int | None = None
    files: Path | None = None
    file_max_bytes: int = 10_000_000
