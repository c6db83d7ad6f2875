"""Settings are read once; what is wrong is said in sentences that hold no secret."""

import os
import pickle
import re
from pathlib import Path

import pytest
from cryptography.fernet import Fernet
from hypothesis import given
from hypothesis import strategies as st
from pydantic import SecretStr

from bot.settings import (
    Listen,
    Mailbox,
    Relay,
    Settings,
    SettingsError,
    example_env,
    fresh_env,
    load,
    make_settings,
    stray_names,
)

EXAMPLE = Path(__file__).parent.parent / ".env.example"
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


@pytest.fixture(autouse=True)
def _nobody_elses_environment(monkeypatch, tmp_path):
    for name in [name for name in os.environ if name.startswith("TANDEM_")]:  # noqa: TID251 - put aside
        monkeypatch.delenv(name)
    monkeypatch.chdir(tmp_path)


# Where they are read


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

    with pytest.raises(SettingsError):
        load(path)


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


# The example


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


# One value


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
        ("token_days", "9" * 5000, "must be a whole number"),
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


# Mailboxes and the relay


@pytest.mark.parametrize(
    ("url", "mailbox"),
    [
        (IMAP, ("imaps", "imap.acme.example", 993, "plan@acme.example", "p@ss", "INBOX")),
        ("imap+starttls://u:p@h", ("imap+starttls", "h", 143, "u", "p", "INBOX")),
        ("imap://u:p@127.0.0.1:1143/", ("imap", "127.0.0.1", 1143, "u", "p", "INBOX")),
        ("imap://u:p@[::1]", ("imap", "::1", 143, "u", "p", "INBOX")),
        ("imap://u:p@localhost", ("imap", "localhost", 143, "u", "p", "INBOX")),
        ("imaps://u:%2F%3F%23%25@h/INBOX/Tandem", ("imaps", "h", 993, "u", "/?#%", "INBOX/Tandem")),
        ("imaps://u:p%C3%A4ss@h/Eingang%20neu", ("imaps", "h", 993, "u", "päss", "Eingang neu")),
    ],
)
def test_mailbox_is_read(url, mailbox):
    scheme, host, port, user, password, folder = mailbox

    assert make(imap_url=url).imap_url == (
        Mailbox(scheme, host, port, user, SecretStr(password), folder),
    )


def test_several_mailboxes_are_read():
    hosts = [mailbox.host for mailbox in make(imap_url=f"{IMAP}  imaps://u:p@other").imap_url]

    assert hosts == ["imap.acme.example", "other"]


@pytest.mark.parametrize(
    ("url", "relay"),
    [
        (SMTP, Relay("smtps", "smtp.acme.example", 465, "plan@acme.example", SecretStr("p@ss"))),
        ("smtp+starttls://u:p@h", Relay("smtp+starttls", "h", 587, "u", SecretStr("p"))),
        ("smtp://127.0.0.1:1025", Relay("smtp", "127.0.0.1", 1025)),
        ("smtps://h/", Relay("smtps", "h", 465)),
    ],
)
def test_relay_is_read(url, relay):
    assert make(smtp_url=url).smtp_url == relay


@pytest.mark.parametrize(
    ("url", "expected"),
    [
        (
            "imap://u:hunter2@mail.example",
            "must begin with imaps:// or imap+starttls://, since imap://",
        ),
        ("imap://u:hunter2@127.0.0.1.example", "must begin with imaps:// or imap+starttls://"),
        ("pop3://u:hunter2@h", "must begin with imaps://, imap+starttls:// or imap://"),
        ("imaps://h", "must name a user"),
        ("imaps://u@h", "must hold a password (user:password@host), or TANDEM_MAIL_OAUTH be set"),
        ("imaps://u:hunter#2@h", "must look like imaps://"),
        ("imaps://u:hunter/2@h", "must look like imaps://"),
        ("imaps://u:hunter?2@h", "must look like imaps://"),
        ("imaps://u:hunter@2@h", "must look like imaps://"),
        ("imaps://u:hunter%2@h", "must look like imaps://"),
        ("imaps://u:hunter[2@h", "must look like imaps://"),
        ("imaps://u:hunter2@h:99999", "must look like imaps://"),
        ("imaps://u:hunter2@h:port", "must look like imaps://"),
        ("imaps://u:hunter2@", "must look like imaps://"),
        ("u:hunter2@h", "must begin with imaps://"),
        ("//", "must begin with imaps://"),
    ],
)
def test_wrong_mailbox_is_told_without_its_password(url, expected):
    [sentence] = wrong(imap_url=f"{IMAP} {url}")

    assert sentence.startswith(f"TANDEM_IMAP_URL {expected}")
    assert "hunter" not in sentence


@pytest.mark.parametrize(
    ("url", "expected"),
    [
        ("smtp://u:hunter2@mail.example", "must begin with smtps:// or smtp+starttls://, since"),
        ("smtps://u:hunter2@h/INBOX", "must end after the port"),
        ("smtps://u@h", "must hold a password"),
    ],
)
def test_wrong_relay_is_told_without_its_password(url, expected):
    [sentence] = wrong(smtp_url=url)

    assert sentence.startswith(f"TANDEM_SMTP_URL {expected}")
    assert "hunter" not in sentence


secrets = st.from_regex(r"[!-~]{12,20}", fullmatch=True)


def fail(**values):
    try:
        make(**values)
    except SettingsError as error:
        return error
    return None


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


# Surfaces


@pytest.mark.parametrize(
    ("values", "socket_mode", "oauth"),
    [
        (SLACK, False, False),
        ({"slack_bot_token": "xoxb-1", "slack_app_token": "xapp-1"}, True, False),
        (OAUTH, False, True),
        ({**OAUTH, **SLACK, "slack_app_token": "xapp-1"}, True, True),
        ({"slack_bot_token": "any", "slack_signing_secret": "any"}, False, False),
    ],
)
def test_slack_is_on(values, socket_mode, oauth):
    slack = make(**values).slack

    assert (slack.socket_mode, slack.oauth) == (socket_mode, oauth)
    assert not any("Slack" in line for line in make(**values).missing())


@pytest.mark.parametrize(
    ("values", "lacks"),
    [
        (
            {},
            "TANDEM_SLACK_BOT_TOKEN and TANDEM_SLACK_SIGNING_SECRET (or TANDEM_SLACK_APP_TOKEN for Socket Mode)",
        ),
        (
            {"slack_bot_token": "xoxb-1"},
            "TANDEM_SLACK_SIGNING_SECRET (or TANDEM_SLACK_APP_TOKEN for Socket Mode)",
        ),
        ({"slack_app_token": "xapp-1"}, "TANDEM_SLACK_BOT_TOKEN"),
        ({"slack_signing_secret": "sign"}, "TANDEM_SLACK_BOT_TOKEN"),
        (
            {"slack_client_id": "1.2"},
            "TANDEM_SLACK_CLIENT_SECRET and TANDEM_SLACK_SIGNING_SECRET",
        ),
    ],
)
def test_slack_is_off_and_says_what_it_lacks(values, lacks):
    settings = make(**values, **MAIL)

    assert settings.slack is None
    assert settings.missing() == [f"Slack is off: set {lacks}."]


def test_installing_is_off_alone_and_says_what_it_lacks():
    settings = make(**SLACK, **MAIL, slack_client_id="1.2")

    assert settings.slack
    assert not settings.slack.oauth
    assert settings.missing() == [
        "Installing into other workspaces is off: set TANDEM_SLACK_CLIENT_SECRET."
    ]


def test_stand_in_for_slack_has_its_own_page_for_agreeing():
    slack = make(**OAUTH, slack_api_url="http://127.0.0.1:4003/api").slack

    assert slack.api_url == "http://127.0.0.1:4003/api/"
    assert slack.authorize_url == "http://127.0.0.1:4003/oauth/v2/authorize"
    assert make(**OAUTH).slack.authorize_url == "https://slack.com/oauth/v2/authorize"


@pytest.mark.parametrize(
    ("values", "line"),
    [
        ({}, "Mail is off: set TANDEM_MAIL_ADDRESS, TANDEM_IMAP_URL and TANDEM_SMTP_URL."),
        ({"imap_url": IMAP}, "Mail is off: set TANDEM_MAIL_ADDRESS."),
        (
            {"mail_address": "plan@acme.example"},
            "Mail is off: set TANDEM_IMAP_URL and TANDEM_SMTP_URL.",
        ),
        (
            {**MAIL, **GOOGLE, "mail_oauth_refresh_token": "", "mail_oauth_secret": ""},
            "Mail is off: set TANDEM_MAIL_OAUTH_SECRET and TANDEM_MAIL_OAUTH_REFRESH_TOKEN.",
        ),
        (
            {**MAIL, **GOOGLE, "mail_oauth": "microsoft"},
            "Mail is off: set TANDEM_MAIL_OAUTH_TENANT.",
        ),
    ],
)
def test_mail_is_off_and_says_what_it_lacks(values, line):
    settings = make(**SLACK, **values)

    assert settings.mail is None
    assert settings.missing() == [line]


@pytest.mark.parametrize(
    ("lacking", "line"),
    [
        ("imap_url", "Mail is sent but not read: set TANDEM_IMAP_URL."),
        ("smtp_url", "Mail is read but not sent: set TANDEM_SMTP_URL."),
    ],
)
def test_half_of_mail_is_on_and_says_so(lacking, line):
    settings = make(**SLACK, **{**MAIL, lacking: ""})

    assert settings.mail
    assert settings.missing() == [line]


@pytest.mark.parametrize(
    ("values", "token_url"),
    [
        ({}, "https://oauth2.googleapis.com/token"),
        (
            {"mail_oauth": "microsoft", "mail_oauth_tenant": "acme.example"},
            "https://login.microsoftonline.com/acme.example/oauth2/v2.0/token",
        ),
        ({"mail_oauth_token_url": "http://127.0.0.1:9/token"}, "http://127.0.0.1:9/token"),
    ],
)
def test_mailbox_without_a_password_logs_in_by_oauth(values, token_url):
    mail = make(**{**MAIL, **GOOGLE, "imap_url": "imaps://plan%40acme.example@h", **values}).mail

    assert mail.mailboxes[0].password is None
    assert mail.oauth.token_url == token_url


def test_short_key_and_links_that_only_this_machine_opens_are_warned_of():
    settings = make(**SLACK, secret_key="k" * 20)

    assert settings.warnings() == [
        "TANDEM_SECRET_KEY is short: 32 letters are better.",
        "Links lead to http://127.0.0.1:8700, which only this machine can open: set TANDEM_BASE_URL.",
    ]
