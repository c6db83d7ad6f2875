"""The settings themselves, and which surfaces they switch on. `example` says what each is for."""

from pathlib import Path
from typing import Annotated, Literal, Self
from urllib.parse import urlsplit

from pydantic import (
    AfterValidator,
    BeforeValidator,
    Field,
    SecretStr,
    ValidationInfo,
    field_validator,
    model_validator,
)
from pydantic_settings import BaseSettings, NoDecode, SettingsConfigDict

from bot.settings import checks, urls
from bot.settings.parts import MailSettings, OAuth, SlackSettings
from bot.settings.urls import Listen, Mailbox, Relay

_PREFIX = "TANDEM_"
_LONG_KEY = 32
_OAUTH = ("slack_client_id", "slack_client_secret", "slack_signing_secret")
_TOKEN_URLS = {
    "google": "https://oauth2.googleapis.com/token",
    "microsoft": "https://login.microsoftonline.com/{tenant}/oauth2/v2.0/token",
}

Checked = Field(validate_default=True)
SigningKeys = Annotated[SecretStr, AfterValidator(checks.check_signing_keys), Checked]
EncryptionKeys = Annotated[SecretStr, AfterValidator(checks.check_encryption_keys), Checked]
BotToken = Annotated[SecretStr, AfterValidator(checks.check_bot_token)]
AppToken = Annotated[SecretStr, AfterValidator(checks.check_app_token)]
Url = Annotated[str, BeforeValidator(urls.parse_page_url)]
TokenUrl = Annotated[str, BeforeValidator(urls.parse_token_url)]
Command = Annotated[str, AfterValidator(checks.check_command)]
Address = Annotated[str, AfterValidator(checks.check_address)]
Bytes = Annotated[int, Field(ge=1)]


def variable(field: str) -> str:
    """Name the environment variable of a setting."""
    return f"{_PREFIX}{field.upper()}"


class Settings(BaseSettings):
    """All settings, each from `TANDEM_` and its name in capitals. `load` reads them."""

    model_config = SettingsConfigDict(
        env_prefix=_PREFIX,
        env_ignore_empty=True,
        extra="ignore",
        frozen=True,
        hide_input_in_errors=True,
        validate_default=False,
    )

    database_url: Annotated[SecretStr, BeforeValidator(urls.parse_database_url)] = SecretStr(
        "sqlite:///tandem.db"
    )
    secret_key: SigningKeys = SecretStr("")
    encryption_key: EncryptionKeys = SecretStr("")
    listen: Annotated[Listen, NoDecode, BeforeValidator(urls.parse_listen)] = Listen(
        "127.0.0.1", 8700
    )
    base_url: Annotated[str, Checked] = ""
    token_days: Annotated[int, Field(ge=1, le=3650)] = 90
    log: Literal["text", "json"] = "text"
    files: Annotated[Path | None, BeforeValidator(checks.parse_files)] = None
    """The folder for attachments; `None` keeps them in the database."""
    file_max_bytes: Bytes = 10_000_000

    slack_bot_token: BotToken | None = None
    slack_app_token: AppToken | None = None
    slack_signing_secret: SecretStr | None = None
    slack_client_id: str | None = None
    slack_client_secret: SecretStr | None = None
    slack_api_url: Annotated[Url, AfterValidator(checks.end_with_slash)] = "https://slack.com/api/"
    slack_command: Command = "/plan"

    mail_address: Address | None = None
    imap_url: Annotated[tuple[Mailbox, ...], NoDecode, BeforeValidator(urls.parse_mailboxes)] = ()
    smtp_url: Annotated[Relay | None, NoDecode, BeforeValidator(urls.parse_relay)] = None
    mail_authserv_id: str | None = None
    mail_subaddresses: bool = True
    mail_max_bytes: Bytes = 25_000_000
    mail_per_minute: Annotated[int | None, Field(ge=1, le=100_000)] = None
    mail_oauth: Literal["google", "microsoft"] | None = None
    mail_oauth_client_id: str | None = None
    mail_oauth_secret: SecretStr | None = None
    mail_oauth_tenant: str | None = None
    mail_oauth_refresh_token: SecretStr | None = None
    mail_oauth_token_url: TokenUrl | None = None

    @model_validator(mode="before")
    @classmethod
    def _strip(cls, values: dict[str, object]) -> dict[str, object]:
        """Take off the white space that secrets kept in files bring along; what is left empty is unset."""
        stripped = {
            field: value.strip() if isinstance(value, str) else value
            for field, value in values.items()
        }
        return {field: value for field, value in stripped.items() if value != ""}

    @field_validator("base_url")
    @classmethod
    def _open_at_listen(cls, url: str, found: ValidationInfo) -> str:
        """Lead links to where we listen, unless people reach us by another address."""
        listen = found.data.get("listen")  # absent where it is wrong itself
        if not url:
            return listen.url if listen else ""
        return urls.parse_page_url(url)

    @model_validator(mode="after")
    def _can_log_in(self) -> Self:
        for field, logins in (("imap_url", self.imap_url), ("smtp_url", (self.smtp_url,))):
            if not self.mail_oauth and any(_lacks_password(login) for login in logins):
                raise ValueError(
                    f"{variable(field)} must hold a password (user:password@host),"
                    f" or {variable('mail_oauth')} be set"
                )
        return self

    @property
    def slack(self) -> SlackSettings | None:
        """What Slack needs; `None` where too little of it is set, and `missing` says what."""
        if self._unset_for_slack():
            return None
        return SlackSettings(
            bot_token=self.slack_bot_token,
            app_token=self.slack_app_token,
            signing_secret=self.slack_signing_secret,
            client_id=self.slack_client_id,
            client_secret=self.slack_client_secret,
            api_url=self.slack_api_url,
            command=self.slack_command,
        )

    @property
    def mail(self) -> MailSettings | None:
        """What mail needs; `None` where too little of it is set, and `missing` says what."""
        if self._unset_for_mail() or self.mail_address is None:
            return None
        return MailSettings(
            address=self.mail_address,
            mailboxes=self.imap_url,
            relay=self.smtp_url,
            authserv_id=self.mail_authserv_id,
            max_bytes=self.mail_max_bytes,
            per_minute=self.mail_per_minute,
            subaddresses=self.mail_subaddresses,
            files=self.files,
            file_max_bytes=self.file_max_bytes,
            oauth=self._oauth(),
        )

    def missing(self) -> list[str]:
        """Say, one sentence each, which surface is off and what it lacks."""
        slack, mail = self._unset_for_slack(), self._unset_for_mail()
        oauth = self._unset_for_oauth()
        lines = []
        if slack:
            lines.append(f"Slack is off: set {slack}.")
        elif oauth:
            lines.append(f"Installing into other workspaces is off: set {oauth}.")
        if mail:
            lines.append(f"Mail is off: set {mail}.")
        elif not self.imap_url:
            lines.append(f"Mail is sent but not read: set {variable('imap_url')}.")
        elif not self.smtp_url:
            lines.append(f"Mail is read but not sent: set {variable('smtp_url')}.")
        return lines

    def warnings(self) -> list[str]:
        """Say, one sentence each, what works and is most likely not what was meant."""
        lines = []
        if min(map(len, self.secret_key.get_secret_value().split())) < _LONG_KEY:
            lines.append(f"{variable('secret_key')} is short: {_LONG_KEY} letters are better.")
        host = urlsplit(self.base_url).hostname or ""
        if urls.is_loopback(host) and (self.mail or self.slack):
            lines.append(
                f"Links lead to {self.base_url}, which only this machine can open:"
                f" set {variable('base_url')}."
            )
        return lines

    def _unset_for_slack(self) -> str:
        """Name what Slack lacks, by the way that was begun; empty where nothing."""
        oauth = self._unset(*_OAUTH)
        door = self.slack_signing_secret or self.slack_app_token
        if not oauth or (self.slack_bot_token and door):
            return ""
        if self._unset_for_oauth():
            return _all(oauth)
        missing = self._unset("slack_bot_token")
        if not door:
            missing.append(
                "TANDEM_SLACK_SIGNING_SECRET (or TANDEM_SLACK_APP_TOKEN for Socket Mode)"
            )
        return _all(missing)

    def _unset_for_oauth(self) -> str:
        """Name what installing lacks; empty where nothing, or where nobody asked for it."""
        begun = self.slack_client_id or self.slack_client_secret
        return _all(self._unset(*_OAUTH)) if begun else ""

    def _unset_for_mail(self) -> str:
        """Name what mail lacks; empty where nothing."""
        missing = self._unset("mail_address")
        if not self.imap_url and not self.smtp_url:
            missing += self._unset("imap_url", "smtp_url")
        elif self.mail_oauth:
            last = (
                "mail_oauth_refresh_token" if self.mail_oauth == "google" else "mail_oauth_tenant"
            )
            missing += self._unset("mail_oauth_client_id", "mail_oauth_secret", last)
        return _all(missing)

    def _unset(self, *fields: str) -> list[str]:
        return [variable(field) for field in fields if not getattr(self, field)]

    def _oauth(self) -> OAuth | None:
        if not (self.mail_oauth and self.mail_oauth_client_id and self.mail_oauth_secret):
            return None
        url = _TOKEN_URLS[self.mail_oauth].format(tenant=self.mail_oauth_tenant)
        return OAuth(
            provider=self.mail_oauth,
            client_id=self.mail_oauth_client_id,
            secret=self.mail_oauth_secret,
            tenant=self.mail_oauth_tenant,
            refresh_token=self.mail_oauth_refresh_token,
            token_url=self.mail_oauth_token_url or url,
        )


def _lacks_password(login: Mailbox | Relay | None) -> bool:
    return login is not None and login.user is not None and login.password is None


def _all(words: list[str]) -> str:
    return " and ".join(filter(None, (", ".join(words[:-1]), *words[-1:])))
