"""From nothing to a bot that can run."""

import stat

import pytest

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


@pytest.fixture
def mail(settings, mail_stand_in, monkeypatch):
    account = BOT.replace("@", "%40")

    def set_up(password="test"):
        relay = f"smtp://{account}:{password}@127.0.0.1:{mail_stand_in.smtp_port}"
        mailbox = mail_stand_in.imap_url(BOT).replace(":test@", f":{password}@")
        monkeypatch.setenv("TANDEM_MAIL_ADDRESS", BOT)
        monkeypatch.setenv("TANDEM_IMAP_URL", mailbox)
        monkeypatch.setenv("TANDEM_SMTP_URL", relay)

    set_up()
    return set_up


def test_check_logs_in_to_the_mailbox_and_the_relay(tandem, mail):
    result = tandem("check")

    assert f"ok      imap {BOT} at 127.0.0.1: logged in; INBOX has 0 mails" in result.stdout
    assert "ok      smtp 127.0.0.1: logged in" in result.stdout
    assert result.exit_code == 0


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
