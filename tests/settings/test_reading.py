"""Settings are read once, from the environment and a file that `.env.example` explains."""

import re
from pathlib import Path

import pytest
from pydantic import SecretStr

from bot.settings import Listen, Settings, SettingsError, example_env, fresh_env, load, stray_names
from tests.settings.making import IMAP, KEYS, make

EXAMPLE = Path(__file__).parents[2] / ".env.example"


def test_defaults_are_those_of_the_guide():
    settings = make()

    assert settings.database_url.get_secret_value() == "sqlite:///tandem.db"
    assert settings.listen == Listen("127.0.0.1", 8700)
    assert settings.base_url == "http://127.0.0.1:8700"
    assert (settings.token_days, settings.log, settings.files) == (90, "text", None)
    assert (settings.mail_max_bytes, settings.file_max_bytes) == (25_000_000, 10_000_000)
    assert (settings.slack_command, settings.slack_api_url) == ("/plan", "https://slack.com/api/")


def test_fresh_file_is_complete_and_no_two_have_the_same_keys(tmp_path):
    for name in ("one", "two"):
        (tmp_path / name).write_text(fresh_env())

    one, two = load(tmp_path / "one"), load(tmp_path / "two")

    assert one.secret_key != two.secret_key
    assert one.encryption_key != two.encryption_key
    assert one.warnings() == []


def test_environment_wins_over_the_file(tmp_path, monkeypatch):
    (tmp_path / ".env").write_text(fresh_env() + "\nTANDEM_TOKEN_DAYS=7\nTANDEM_LOG=json\n")
    monkeypatch.setenv("TANDEM_TOKEN_DAYS", "30")

    settings = load()

    assert (settings.token_days, settings.log) == (30, "json")


def test_environment_is_enough(monkeypatch):
    for field, key in KEYS.items():
        monkeypatch.setenv(f"TANDEM_{field.upper()}", key)

    assert load().secret_key == SecretStr(KEYS["secret_key"])


def test_empty_value_is_an_unset_one(monkeypatch, tmp_path):
    (tmp_path / ".env").write_text(
        fresh_env() + "\nTANDEM_SLACK_APP_TOKEN=\nTANDEM_IMAP_URL='  '\n"
    )
    monkeypatch.setenv("TANDEM_TOKEN_DAYS", "")

    settings = load()

    assert (settings.slack_app_token, settings.imap_url, settings.token_days) == (None, (), 90)


def test_white_space_around_a_secret_is_taken_off():
    assert make(slack_bot_token="xoxb-1\n").slack_bot_token == SecretStr("xoxb-1")


def test_missing_keys_are_told_with_the_command_that_makes_them():
    with pytest.raises(SettingsError) as found:
        load(None)

    assert found.value.sentences == [
        "TANDEM_SECRET_KEY is not set; `tandem init` writes a .env with a fresh one.",
        "TANDEM_ENCRYPTION_KEY is not set; `tandem init` writes a .env with a fresh one.",
    ]


@pytest.mark.parametrize("content", [b"\xff\xfe\x00TANDEM", None])
def test_file_that_cannot_be_read_is_one_sentence(tmp_path, content):
    path = tmp_path / "settings"
    path.mkdir() if content is None else path.write_bytes(content)

    with pytest.raises(SettingsError) as found:
        load(path)

    assert found.value.sentences == [f"{path} cannot be read as a text file in UTF-8."]
    assert found.value.__context__ is None


def test_settings_of_given_values_take_nothing_from_the_environment(monkeypatch, tmp_path):
    (tmp_path / ".env").write_text(f"TANDEM_IMAP_URL={IMAP}\n")
    monkeypatch.setenv("TANDEM_SLACK_BOT_TOKEN", "xoxb-real")

    settings = make()

    assert (settings.slack_bot_token, settings.imap_url) == (None, ())


def test_variable_that_is_no_setting_is_told_with_the_one_that_was_meant(monkeypatch, tmp_path):
    (tmp_path / ".env").write_text("TANDEM_SMPT_URL=x\nOTHER=y\n")
    monkeypatch.setenv("TANDEM_SLACK_SIGNIN_SECRET", "x")
    monkeypatch.setenv("TANDEM_ZZZ", "x")

    assert stray_names() == [
        "TANDEM_SLACK_SIGNIN_SECRET is no setting; TANDEM_SLACK_SIGNING_SECRET is.",
        "TANDEM_SMPT_URL is no setting; TANDEM_SMTP_URL is.",
        "TANDEM_ZZZ is no setting.",
    ]


def test_example_file_is_the_text_that_init_starts_from():
    assert EXAMPLE.read_text() == example_env()


def test_every_setting_stands_in_the_example_and_the_reverse():
    shown = re.findall(r"^(?:# )?TANDEM_([A-Z_]+)=", EXAMPLE.read_text(), re.MULTILINE)

    assert sorted(shown) == sorted(field.upper() for field in Settings.model_fields)


def test_every_setting_of_the_example_has_a_comment():
    blocks = EXAMPLE.read_text().split("\n\n")

    assert [block for block in blocks if "=" in block and not block.startswith("# ")] == []


def test_example_shows_the_defaults_and_forms_that_are_read(tmp_path):
    shown = re.sub(r"^# (?=TANDEM_)", "", fresh_env(), flags=re.MULTILINE)
    (tmp_path / ".env").write_text(shown)

    settings, plain = load(), make()

    same = ["database_url", "listen", "token_days", "log", "files", "file_max_bytes"]
    same += ["slack_api_url", "slack_command", "mail_max_bytes"]
    assert [getattr(settings, name) for name in same] == [getattr(plain, name) for name in same]
    assert settings.missing() == []
