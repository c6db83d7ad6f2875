"""What is wrong is said in sentences, and no secret is ever printed."""

import pickle
from pathlib import Path

import pytest
from cryptography.fernet import Fernet
from hypothesis import given
from hypothesis import strategies as st

from bot.settings import Listen, Settings
from tests.settings.making import GOOGLE, MAIL, SLACK, fail, make, wrong


@pytest.mark.parametrize(
    ("field", "value", "expected"),
    [
        ("secret_key", "short", "must hold keys of at least 16 letters"),
        ("secret_key", f"{'k' * 32} short", "must hold keys of at least 16 letters"),
        ("encryption_key", "k" * 44, "must hold Fernet keys"),
        ("encryption_key", "ключ", "must hold Fernet keys"),
        (
            "database_url",
            "mysql://u:hunter2@h/d",
            "must look like sqlite:///tandem.db or postgresql",
        ),
        ("database_url", "tandem.db", "must look like sqlite:///tandem.db"),
        ("database_url", "postgresql://", "must look like"),
        ("listen", "8700", "must be a host and a port, like 127.0.0.1:8700"),
        ("listen", "127.0.0.1:99999", "must be a host and a port"),
        ("listen", "http://127.0.0.1:8700", "must be a host and a port"),
        ("base_url", "tandem.example", "must be an address like https://tandem.example.com"),
        ("base_url", "ftp://tandem.example", "must be an address that begins with https://"),
        ("base_url", "https://u:hunter2@tandem.example", "must be an address that begins with"),
        ("base_url", "https://tandem.example:x", "must be an address like"),
        ("base_url", "https://tandem.exa'mple", "must be an address like"),
        ("base_url", "https://tandem.example/a b", "must be an address like"),
        ("token_days", "ninety", "must be a whole number"),
        ("token_days", "1.5", "must be a whole number"),
        ("token_days", "0", "must be a whole number from 1 on"),
        ("token_days", "100000", "must be a whole number up to 3650"),
        pytest.param("token_days", "9" * 5000, "must be a whole number", id="long"),
        ("log", "xml", "must be 'text' or 'json'"),
        ("file_max_bytes", "10 MB", "must be a whole number"),
        ("mail_max_bytes", "0", "must be a whole number from 1 on"),
        ("slack_bot_token", "xapp-1", "must be the bot's token (xoxb-…)"),
        ("slack_app_token", "xoxb-1", "must be the app's token (xapp-…)"),
        ("slack_api_url", "slack.com/api", "must be an address like"),
        ("slack_command", "plan", "must begin with a slash and be one word, like /plan"),
        ("slack_command", "/our plan", "must begin with a slash and be one word"),
        ("mail_address", "Tandem <plan@acme.example>", "must be a mail address like"),
        ("mail_address", "plan", "must be a mail address like"),
        ("mail_address", f"{'p' * 25}@acme.example", "must have at most 24 letters before the @"),
        ("mail_oauth", "yahoo", "must be 'google' or 'microsoft'"),
    ],
)
def test_wrong_value_is_one_sentence_with_the_variable_and_what_was_expected(
    field, value, expected
):
    [sentence] = wrong(**{field: value})

    assert sentence.startswith(f"TANDEM_{field.upper()} {expected}")
    assert sentence.endswith(".")
    assert "hunter2" not in sentence


def test_all_that_is_wrong_is_told_at_once():
    assert len(wrong(log="xml", token_days="x", imap_url="x", slack_command="x")) == 4


@pytest.mark.parametrize("scheme", ["postgres", "postgresql", "postgresql+psycopg"])
def test_postgres_by_any_name_is_reached_by_the_driver_that_we_bring(scheme):
    url = make(database_url=f"{scheme}://u:p%40@h:5432/tandem?sslmode=require").database_url

    assert url.get_secret_value() == "postgresql+psycopg://u:p%40@h:5432/tandem?sslmode=require"


@pytest.mark.parametrize(
    ("words", "listen", "url"),
    [
        ("0.0.0.0:5000", Listen("0.0.0.0", 5000), "http://127.0.0.1:5000"),
        ("[::]:5000", Listen("::", 5000), "http://[::1]:5000"),
        ("[fe80::1]:80", Listen("fe80::1", 80), "http://[fe80::1]:80"),
        ("localhost:0", Listen("localhost", 0), "http://localhost:0"),
    ],
)
def test_links_lead_to_where_we_listen_unless_told_otherwise(words, listen, url):
    settings = make(listen=words)

    assert (settings.listen, settings.base_url) == (listen, url)


def test_base_url_has_no_slash_at_its_end():
    assert make(base_url="https://acme.example/tandem/").base_url == "https://acme.example/tandem"


def test_attachments_go_to_a_folder_or_the_database():
    assert make(files="/var/lib/tandem").files == Path("/var/lib/tandem")
    assert make(files="database").files is None


def test_several_keys_may_be_given():
    keys = " ".join(Fernet.generate_key().decode() for _ in range(2))

    assert make(encryption_key=keys).encryption_key.get_secret_value() == keys


def test_address_fits_with_a_token_behind_it():
    assert make(mail_address=f"{'p' * 24}@acme.example").mail_address


secrets = st.from_regex(r"[!-~]{12,20}", fullmatch=True)


@given(secrets, st.sampled_from(sorted(Settings.model_fields)))
def test_no_error_repeats_a_value(secret, field):
    error = fail(**{field: secret})

    if error is not None:
        assert secret not in repr(error) + str(error)
        assert error.__context__ is None
        assert error.__cause__ is None


def test_no_secret_is_printed():
    secrets = {
        "secret_key": "hunter2-" * 4,
        "slack_bot_token": "xoxb-hunter2",
        "slack_app_token": "xapp-hunter2",
        "slack_signing_secret": "hunter2",
        "slack_client_id": "id",
        "slack_client_secret": "hunter2",
        "database_url": "postgresql://u:hunter2@h/d",
        "mail_address": "plan@acme.example",
        "imap_url": "imaps://u:hunter2@h",
        "smtp_url": "smtps://u:hunter2@h",
        **GOOGLE,
        "mail_oauth_secret": "hunter2",
        "mail_oauth_refresh_token": "hunter2",
    }
    settings = make(**secrets)

    shown = [settings, settings.slack, settings.mail, settings.imap_url, settings.missing()]
    assert settings.slack
    assert settings.mail
    assert "hunter2" not in "".join(map(repr, shown)) + str(settings)


def test_settings_can_be_handed_to_another_process():
    settings = make(**SLACK, **MAIL)

    assert pickle.loads(pickle.dumps(settings.mail)) == settings.mail
