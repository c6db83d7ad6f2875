"""Settings from the environment or a `.env`, read once, validated, secrets never printed.

`load` gives all of them or a `SettingsError` with one sentence for each that is
wrong. What is merely missing switches a surface off, and `Settings.missing` says so.
"""

from bot.settings.example import example_env, fresh_env
from bot.settings.loading import SettingsError, load, make_settings, stray_names
from bot.settings.model import Settings
from bot.settings.parts import MailSettings, OAuth, SlackSettings
from bot.settings.urls import Listen, Mailbox, Relay

__all__ = [
    "Listen",
    "MailSettings",
    "Mailbox",
    "OAuth",
    "Relay",
    "Settings",
    "SettingsError",
    "SlackSettings",
    "example_env",
    "fresh_env",
    "load",
    "make_settings",
    "stray_names",
]
