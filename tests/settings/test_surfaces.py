"""What is set switches Slack and mail on; what is missing is told."""

import pytest

from tests.settings.making import GOOGLE, IMAP, MAIL, OAUTH, SLACK, make, wrong


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


def test_secrets_are_sent_to_no_address_without_encryption():
    (sentence,) = wrong(**MAIL, **GOOGLE, mail_oauth_token_url="http://login.example/token")

    assert "must begin with https://, since the app's secret" in sentence


def test_short_key_and_links_that_only_this_machine_opens_are_warned_of():
    settings = make(**SLACK, secret_key="k" * 20)

    assert settings.warnings() == [
        "TANDEM_SECRET_KEY is short: 32 letters are better.",
        "Links lead to http://127.0.0.1:8700, which only this machine can open: set TANDEM_BASE_URL.",
    ]
