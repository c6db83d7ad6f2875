"""What a single value must be, where pydantic cannot tell.

A `ValueError` goes on after the variable's name and never repeats the value.
"""

import re

from cryptography.fernet import Fernet
from pydantic import SecretStr

_SHORTEST_KEY = 16
# An answer comes back to this local part, a plus sign and a token of up to 38 letters;
# a local part may have 64 (RFC 5321, 4.5.3.1.1).
_LONGEST_LOCAL_PART = 24
_ADDRESS = re.compile(r"[A-Za-z0-9._+-]+@[A-Za-z0-9.-]+", re.ASCII)
_COMMAND = re.compile(r"/[^\s/]{1,31}")
_MADE = "`tandem init` writes a .env with a fresh one"


def check_signing_keys(keys: SecretStr) -> SecretStr:
    """See that there is a key, and none that could be guessed."""
    parts = keys.get_secret_value().split()
    if not parts:
        raise ValueError(f"is not set; {_MADE}")
    if min(map(len, parts)) < _SHORTEST_KEY:
        raise ValueError(
            f"must hold keys of at least {_SHORTEST_KEY} letters (32 are better); {_MADE}"
        )
    return keys


def check_encryption_keys(keys: SecretStr) -> SecretStr:
    """See that there is a key, and that each is one of Fernet's."""
    parts = keys.get_secret_value().split()
    if not parts:
        raise ValueError(f"is not set; {_MADE}")
    try:
        for part in parts:
            Fernet(part)
    except ValueError:
        raise ValueError(f"must hold Fernet keys (44 letters of base64); {_MADE}") from None
    return keys


def check_bot_token(token: SecretStr) -> SecretStr:
    """See that it is not the app's token; stand-ins for Slack give out tokens of any form."""
    if token.get_secret_value().startswith("xapp-"):
        raise ValueError("must be the bot's token (xoxb-…), but holds the app's (xapp-…)")
    return token


def check_app_token(token: SecretStr) -> SecretStr:
    """See that it is not the bot's token."""
    if token.get_secret_value().startswith("xoxb-"):
        raise ValueError("must be the app's token (xapp-…), but holds the bot's (xoxb-…)")
    return token


def check_address(address: str) -> str:
    """See that a token fits into the mail address."""
    if not _ADDRESS.fullmatch(address):
        raise ValueError("must be a mail address like plan@example.com")
    if len(address.partition("@")[0]) > _LONGEST_LOCAL_PART:
        raise ValueError(
            f"must have at most {_LONGEST_LOCAL_PART} letters before the @,"
            " so that a reply token fits behind them"
        )
    return address


def check_command(command: str) -> str:
    """See that it is a slash command as Slack takes it."""
    if not _COMMAND.fullmatch(command):
        raise ValueError("must begin with a slash and be one word, like /plan")
    return command


def end_with_slash(url: str) -> str:
    """End an address with the slash that slack_sdk joins methods to."""
    return f"{url}/"


def parse_files(words: str) -> str | None:
    """Read where attachments are kept: `None` for the database, else a folder."""
    return None if words == "database" else words
