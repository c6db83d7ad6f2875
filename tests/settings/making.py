"""Settings for tests, from values alone."""

import pytest
from cryptography.fernet import Fernet

from bot.settings import SettingsError, make_settings

KEYS = {"secret_key": "k" * 32, "encryption_key": Fernet.generate_key().decode()}
SLACK = {"slack_bot_token": "xoxb-1", "slack_signing_secret": "sign"}
OAUTH = {"slack_client_id": "1.2", "slack_client_secret": "client", "slack_signing_secret": "sign"}
IMAP = "imaps://plan%40acme.example:p%40ss@imap.acme.example"
SMTP = "smtps://plan%40acme.example:p%40ss@smtp.acme.example"
MAIL = {"mail_address": "plan@acme.example", "imap_url": IMAP, "smtp_url": SMTP}
GOOGLE = {
    "mail_oauth": "google",
    "mail_oauth_client_id": "id",
    "mail_oauth_secret": "secret",
    "mail_oauth_refresh_token": "refresh",
}


def make(**values):
    return make_settings({**KEYS, **values})


def wrong(**values):
    with pytest.raises(SettingsError) as found:
        make(**values)
    return found.value.sentences


def fail(**values):
    try:
        make(**values)
    except SettingsError as error:
        return error
    return None
