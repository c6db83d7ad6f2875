"""From nothing to a bot that can run."""

import stat

import pytest
import yaml

from bot.settings.urls import parse_mailboxes
from handlers.mail.box import open_box
from handlers.sandbox.mail import Stage
from handlers.sandbox.slack import SCOPES, SlackStandIn
from handlers.send.smtp import Line
from tests.servers.fixtures import BOT


def test_init_writes_fresh_keys_that_only_the_owner_can_read(tandem, folder):
    result = tandem("init")

    env = folder / ".env"
    assert result.exit_code == 0
    assert stat.S_IMODE(env.stat().st_mode) == 0o600
    assert "TANDEM_SECRET_KEY=\n" not in env.read_text()
    key = env.read_text().split("TANDEM_SECRET_KEY=")[1].splitlines()[0]
    assert key not in result.stdout


def test_init_never_touches_what_is_there(tandem, folder):
    (folder / ".env").write_text("MINE=1\n")

    result = tandem("init")

    assert (result.exit_code, result.stderr) == (1, ".env is there already; nothing was written.\n")
    assert (folder / ".env").read_text() == "MINE=1\n"


def test_init_migrate_and_check_make_a_bot_out_of_nothing(tandem, folder):
    assert tandem("init").exit_code == 0
    assert tandem("migrate").exit_code == 0
    assert tandem("migrate").exit_code == 0

    result = tandem("check")

    assert result.exit_code == 0
    assert "ok      database: reachable, and its schema is the newest (sqlite)" in result.stdout
    assert "off     slack: Slack is off: set " in result.stdout
    assert "off     mail: Mail is off: set " in result.stdout


def test_check_fails_where_the_database_has_no_tables(tandem, folder, said):
    tandem("init")

    result = tandem("check", "--json")

    assert result.exit_code == 1
    [failed] = [one for one in said(result)["checks"] if one["state"] == "failed"]
    assert (failed["what"], "tandem migrate" in failed["words"]) == ("database", True)


def test_check_tells_wrong_settings_without_their_values(tandem, settings, monkeypatch):
    monkeypatch.setenv("TANDEM_IMAP_URL", "imap://plan:hidden@mail.example.com")
    monkeypatch.setenv("TANDEM_TOKEN_DAYS", "many")

    result = tandem("check")

    assert result.exit_code == 1
    assert result.stdout.count("failed  settings: TANDEM_") == 2
    assert "hidden" not in result.output


def test_check_logs_in_to_the_mailbox_and_the_relay(tandem, mail):
    result = tandem("check")

    assert f"ok      imap {BOT} at 127.0.0.1: logged in and opened INBOX" in result.stdout
    assert "ok      smtp 127.0.0.1: logged in" in result.stdout
    assert result.exit_code == 0


def test_check_sends_to_itself_finds_it_and_leaves_nothing(tandem, mail, mail_stand_in):
    result = tandem("check")

    assert "ok      mail to itself: sent and found" in result.stdout
    assert "warn    Authentication-Results: writes them as mx.northwind.example" in result.stdout
    assert mail_stand_in.in_folder(BOT) == []


def test_check_finds_its_mail_where_a_worker_was_quicker(tandem, mail, mail_stand_in, monkeypatch):
    leave = Line.quit

    def work_meanwhile(line):
        leave(line)
        with open_box(parse_mailboxes(mail_stand_in.imap_url(BOT))[0]) as box:
            box.move(box.uids(), "Processed")

    monkeypatch.setattr(Line, "quit", work_meanwhile)

    result = tandem("check")

    assert "ok      mail to itself: sent and found" in result.stdout
    assert mail_stand_in.in_folder(BOT, "Processed") == []


@pytest.mark.parametrize(("wanted", "state"), [("yes", "failed"), ("no", "ok")])
def test_check_tells_a_host_without_subaddresses(
    tandem, mail, mail_stand_in, monkeypatch, wanted, state
):
    monkeypatch.setenv("TANDEM_MAIL_SUBADDRESSES", wanted)
    mail_stand_in.refuse("550 5.1.1 no such user", stage=Stage.RCPT)

    result = tandem("check")

    assert f"{state:7} mail to itself: " in result.stdout
    assert ("TANDEM_MAIL_SUBADDRESSES=no" in result.stdout) == (state == "failed")


def test_check_fails_on_a_wrong_password_and_does_not_repeat_it(tandem, mail):
    mail(password="hidden")

    result = tandem("check")

    assert result.exit_code == 1
    assert f"failed  imap {BOT} at 127.0.0.1: " in result.stdout
    assert "failed  smtp 127.0.0.1: " in result.stdout
    assert "hidden" not in result.output


@pytest.mark.parametrize("name", ["TANDEM_IMAP_URL", "TANDEM_SMTP_URL"])
def test_check_fails_where_nobody_listens(tandem, mail, monkeypatch, name):
    scheme = "imap" if "IMAP" in name else "smtp"
    monkeypatch.setenv(name, f"{scheme}://plan:test@127.0.0.1:1")

    result = tandem("check")

    assert result.exit_code == 1
    assert "Connection refused" in result.stdout


@pytest.fixture
def slack(settings, clock, monkeypatch):
    with SlackStandIn(clock) as stand_in:
        team = stand_in.add_team("Northwind")
        monkeypatch.setenv("TANDEM_SLACK_BOT_TOKEN", stand_in.install(team))
        monkeypatch.setenv("TANDEM_SLACK_SIGNING_SECRET", stand_in.app.signing_secret)
        monkeypatch.setenv("TANDEM_SLACK_API_URL", stand_in.api_url)
        yield stand_in


def test_check_logs_in_to_slack_and_compares_scopes(tandem, slack):
    result = tandem("check")

    assert result.exit_code == 0
    assert "ok      slack: logged in to Northwind as " in result.stdout
    assert "with all scopes" in result.stdout


def test_check_tries_socket_mode_where_it_is_set(tandem, slack, monkeypatch):
    monkeypatch.setenv("TANDEM_SLACK_APP_TOKEN", slack.app.app_token)

    assert "ok      slack socket mode: the app's token opens" in tandem("check").stdout


def test_check_fails_on_a_token_that_slack_refuses_and_does_not_repeat_it(
    tandem, slack, monkeypatch
):
    monkeypatch.setenv("TANDEM_SLACK_BOT_TOKEN", "xoxb-hidden-hidden")

    result = tandem("check")

    assert result.exit_code == 1
    assert "failed  slack: the bot's token is refused: invalid_auth" in result.stdout
    assert "xoxb" not in result.output


@pytest.mark.parametrize(("lacking", "state"), [("chat:write", "failed"), ("groups:history", "ok")])
def test_check_tells_a_scope_that_is_missing(tandem, settings, clock, monkeypatch, lacking, state):
    with SlackStandIn(clock) as stand_in:
        scopes = [scope for scope in SCOPES.split() if scope != lacking]
        token = stand_in.install(stand_in.add_team("Northwind"), scopes)
        monkeypatch.setenv("TANDEM_SLACK_BOT_TOKEN", token)
        monkeypatch.setenv("TANDEM_SLACK_SIGNING_SECRET", stand_in.app.signing_secret)
        monkeypatch.setenv("TANDEM_SLACK_API_URL", stand_in.api_url)

        result = tandem("check")

    told = next(line for line in result.stdout.splitlines() if "slack:" in line)
    assert told.startswith(state)
    assert lacking in told


def test_the_manifest_is_for_the_address_and_the_command(tandem):
    result = tandem("slack", "manifest", "--url", "https://t.example/", "--command", "/msp")

    manifest = yaml.safe_load(result.stdout)
    assert manifest["features"]["slash_commands"][0]["command"] == "/msp"
    assert manifest["settings"]["interactivity"]["request_url"] == "https://t.example/slack/events"


def test_the_manifest_is_told_to_programs_and_without_threads(tandem, said):
    manifest = said(tandem("slack", "manifest", "--no-threads", "--json"))

    assert manifest["settings"]["socket_mode_enabled"] is True
    assert "channels:history" not in manifest["oauth_config"]["scopes"]["bot"]


@pytest.mark.parametrize("words", [["--url", "ftp://x"], ["--url", "x"], ["--command", "plan"]])
def test_a_manifest_for_no_address_is_wrong_usage(tandem, words):
    assert tandem("slack", "manifest", *words).exit_code == 2
