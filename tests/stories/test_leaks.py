"""No leak: nothing internal is to be read by the customer or a stranger, whatever they open, and however."""

import json
import re
from collections.abc import Callable
from pathlib import Path

import pytest
from sqlalchemy import select
from typer.testing import CliRunner

from bot import commands as c
from handlers.cli.shell import shell
from storage.db import connect, writing
from storage.kinds import Audience, State
from storage.models import Note
from tests import cast as people
from tests.conftest import Clock
from tests.servers.sqlite import SqliteFiles
from tests.stories import day
from tests.stories.day import FLOOR, LEAKS, NUMBER, SAM
from tests.stories.doors import card_of, welcome_carl_in_slack
from tests.stories.stage import CARL, CLEO, VERA, Stage, link, set_up, words_of

HREF = re.compile(r'(?:href|action)="([^"]+)"')
Run = Callable[..., tuple[int, str]]


@pytest.fixture
def tandem(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[[Stage], Run]:
    """The command at a shell, on a stage's database and clock."""

    def on(stage: Stage) -> Run:
        settings = stage.settings
        monkeypatch.chdir(tmp_path)
        monkeypatch.setenv("TANDEM_DATABASE_URL", settings.database_url.get_secret_value())
        monkeypatch.setenv("TANDEM_SECRET_KEY", settings.secret_key.get_secret_value())
        monkeypatch.setenv("TANDEM_ENCRYPTION_KEY", settings.encryption_key.get_secret_value())
        monkeypatch.setattr("handlers.cli.opened.moment", stage.clock)

        def run(*words: str) -> tuple[int, str]:
            ended = CliRunner().invoke(shell, list(words), prog_name="tandem")
            return ended.exit_code, ended.output

        return run

    return on


def pages(stage: Stage, address: str) -> list[str]:
    """Every page that the links of somebody's mails open, and what its form then shows."""
    words = "\n".join(day.mailed(stage, address))
    found = []
    for url in sorted(
        set(re.findall(rf"{re.escape(stage.settings.base_url)}/\S+?(?=[\"<>\s])", words))
    ):
        shown = stage.web.get(stage.path(url))
        found.append(day.opened(shown.text))
        for form in HREF.findall(shown.text):
            if "form=" in form:
                stage.clock.forward(seconds=3)
                pressed = stage.web.post(form.replace("&amp;", "&"))
                found.append(day.opened(pressed.text))
    return found


def shelled(run: Run, email: str) -> list[str]:
    """What somebody would see at a shell."""
    ways = (
        ("status", "ACME", "--as", email),
        ("status", "ACME", "--as", email, "--json"),
        ("plan", "export", "ACME", "--as", email),
    )
    return [run(*words)[1] for words in ways]


def test_nothing_internal_is_in_anything_that_others_read(
    small_stage: Stage, tandem: Callable[[Stage], Run]
):
    day.lift_keys(small_stage)
    day.live(small_stage, inside=True)
    run = tandem(small_stage)

    read = [
        *day.told_in_channel(small_stage),
        *(words for who in (CARL, CLEO, SAM) for words in day.mailed(small_stage, who)),
        *(words for who in (CARL, CLEO) for words in shelled(run, who)),
        *(words for who in (CARL, CLEO) for words in pages(small_stage, who)),
    ]
    small_stage.round()
    read += day.told_in_channel(small_stage) + day.mailed(small_stage, CARL)

    # Else it would be green where nothing is told at all.
    owners = (*small_stage.dms("vera"), *shelled(run, VERA))
    hidden = day.hidden_keys(small_stage)
    keys = re.compile("|".join(map(str, sorted(hidden))))
    assert len(read) > 60
    assert FLOOR in hidden
    assert all(any(mark in words for words in owners) for mark in (day.SECRET, str(NUMBER)))
    assert [_around(LEAKS, words) for words in read if LEAKS.search(words)] == []
    assert [_around(keys, words) for words in read if keys.search(words)] == []


def _around(found: re.Pattern[str], words: str) -> str:
    match = found.search(words)
    assert match is not None
    return words[max(0, match.start() - 200) : match.end() + 60]


def test_no_letter_differs_from_a_day_without_anything_internal(
    sqlite_files: SqliteFiles, tmp_path: Path, tandem: Callable[[Stage], Run]
):
    found = []
    for inside in (True, False):
        folder = tmp_path / str(inside)
        folder.mkdir()
        url = sqlite_files.fresh_database(folder)
        engine = connect(url)
        with set_up(engine, Clock(), people.insert(engine)) as stage:
            if inside:
                day.lift_keys(stage)
            day.live(stage, inside=inside)
            found.append(_read(stage, tandem(stage)))

    for who, words in found[0].items():
        assert words == found[1][who]


def _read(stage: Stage, run: Run) -> dict[str, list[str]]:
    """All that others read, but for addresses and what the mail's way has written."""
    read = {who: [*map(words_of, stage.mails(who))] for who in (CARL, CLEO, SAM)}
    read["channel"] = [stage.read(one) for one in stage.slack.messages(stage.channel)]
    read["shell"] = [*shelled(run, CARL), *shelled(run, CLEO)]
    page = stage.web.get(stage.path(stage.bot.links.plan(stage.cast.plan))).text
    read["page"] = [re.sub(r'nonce="[^"]+"', "", page)]
    return {who: [day.steadied(one) for one in words] for who, words in read.items()}


# what is hidden is as what does not exist


def _mail_about(stage: Stage, number: int) -> str:
    stage.reply(CARL, f"{number} done")
    stage.round()
    return day.steadied(day.mailed(stage, CARL)[-1])


def _mention_of(stage: Stage, number: int) -> str:
    said = stage.slack.mention(stage.users["victor"], stage.channel, f"{number} done")
    stage.round()
    return stage.read(stage.slack.thread(stage.channel, said.message)[-1])


def _thread_about(stage: Stage, number: int) -> str:
    card = card_of(stage)
    said = stage.slack.say(stage.users["victor"], stage.channel, f"{number} done", thread=card)
    stage.round()
    return stage.read(stage.slack.thread(stage.channel, said.message.thread_ts or "")[-1])


def _command_about(stage: Stage, number: int) -> str:
    return stage.typed("carl", f"done {number}")


def _click_on(stage: Stage, number: int) -> str:
    key = stage.cast.contract if number == 13 else FLOOR
    forge(stage, "carl", "complete", {"task": key})
    return stage.alone("carl")[-1]


def _page_of(stage: Stage, number: int) -> str:
    key = stage.cast.contract if number == 13 else FLOOR
    shown = stage.web.get(stage.path(stage.bot.links.do("complete", key, stage.cast.carl, 1)))
    return f"{shown.status_code} {re.sub(r'nonce=.[^ >]+', '', shown.text)}"


def forge(stage: Stage, name: str, action: str, value: object) -> None:
    """Press a button of the card that is not there, as a tampered client can."""
    press = {"type": "button", "action_id": action, "block_id": "b", "value": json.dumps(value)}
    words = {"type": "plain_text", "text": "x"}
    stage.slack._interact(stage.users[name], card_of(stage), {**press, "text": words})


ASKED = (_mail_about, _mention_of, _thread_about, _command_about, _click_on, _page_of)


@pytest.mark.parametrize("ask", ASKED, ids=lambda ask: ask.__name__.strip("_"))
def test_hidden_and_missing_are_answered_alike(
    small_stage: Stage, ask: Callable[[Stage, int], str]
):
    stage = small_stage
    welcome_carl_in_slack(stage)
    stage.make(None, c.EditPlan(stage.cast.plan, phase="onboarding"))
    stage.make(stage.cast.carl, c.SetPreferences(stage.cast.carl, channel="mail"))
    stage.pass_time(hours=2, minutes=1)

    hidden, missing = ask(stage, 13), ask(stage, 99)

    assert re.sub(r"\b13\b", "99", hidden) == missing
    assert stage.task(stage.cast.contract).state is State.OPEN


# what became internal, and who was removed


def test_what_became_internal_while_it_waited_is_not_sent(stage: Stage):
    stage.make(stage.cast.victor, c.CompleteTask(stage.cast.configure_sso))
    waiting = [row.person_id for row in stage.rows()]

    stage.make(stage.cast.vera, c.Hide(c.Thing.TASK, stage.cast.configure_sso))
    stage.pass_time(hours=1)

    assert stage.cast.carl in waiting
    assert stage.mails(CARL) == []
    assert "Configure SSO" not in "".join(day.told_in_channel(stage))


def test_a_card_and_a_reminder_forget_what_became_internal(small_stage: Stage):
    stage = small_stage
    stage.make(None, c.EditPlan(stage.cast.plan, phase="onboarding"))
    stage.round()
    before = stage.card()

    stage.make(stage.cast.vera, c.Hide(c.Thing.TASK, stage.cast.configure_sso))
    stage.wind()
    stage.pass_time(hours=2, minutes=1)

    assert "Configure SSO" in before
    assert "Configure SSO" not in stage.card()
    assert "Send SSO metadata" in day.mailed(stage, CARL)[-1]
    assert "Configure SSO" not in "".join(day.mailed(stage, CARL))


def test_who_was_removed_is_sent_nothing_and_changes_nothing(stage: Stage):
    stage.wind()
    stage.pass_time(hours=2, minutes=1)
    got = len(stage.mails(CARL))
    stage.make(stage.cast.victor, c.CompleteTask(stage.cast.firewall_form))
    stage.make(stage.cast.vera, c.RemoveMember(stage.cast.plan, stage.cast.carl))
    stage.wind()

    stage.reply(CARL, "12 done")
    stage.pass_time(days=2)

    told = day.mailed(stage, CARL)[got:]
    assert stage.task(stage.cast.sso_metadata).state is State.OPEN
    assert not any("SSO" in words or "Firewall" in words for words in told)
    assert {row.kind.value for row in stage.rows() if row.person_id == stage.cast.carl and row.sent_at} <= {
        "reminder", "answer", "notice",
    }  # fmt: skip


def test_a_stranger_is_told_the_same_of_every_plan(
    small_stage: Stage, tandem: Callable[[Stage], Run]
):
    run = tandem(small_stage)

    there = run("status", "ACME", "--as", SAM)
    missing = run("status", "NOWHERE", "--as", SAM)

    assert there[0] == missing[0] == 1
    assert there[1].replace("ACME", "NOWHERE") == missing[1]


# what the vendor says where the customer does not read

REMARK = "their IT is a circus"


def _by_dm(stage: Stage, words: str) -> None:
    stage.slack.dm(stage.users["victor"], words)


def _by_mail(stage: Stage, words: str) -> None:
    stage.mail.write("victor@northwind.example", stage.address, "ACME", words)


def _by_command(stage: Stage, words: str) -> None:
    stage.slack.slash(stage.users["victor"], stage.slack.im(stage.users["victor"]), "/plan", words)


def _in_the_team_channel(stage: Stage, words: str) -> None:
    team = stage.slack.add_channel("T01", "acme-team", [stage.users["victor"]], id="C02")
    stage.slack.install("T01", channels=[team])
    link(stage, team, Audience.INTERNAL)
    stage.slack.mention(stage.users["victor"], team, words)


@pytest.mark.parametrize(
    "say",
    [_by_dm, _by_mail, _by_command, _in_the_team_channel],
    ids=lambda one: one.__name__.strip("_"),
)
@pytest.mark.parametrize("words", [f"note 14 {REMARK}", f"14 done. By the way, {REMARK}"])
def test_what_the_vendor_says_among_themselves_is_not_told_to_the_customer(
    small_stage: Stage, say: Callable[[Stage, str], None], words: str
):
    stage = small_stage
    stage.make(None, c.EditPlan(stage.cast.plan, phase="onboarding"))

    say(stage, words)
    stage.pass_time(hours=3)
    stage.mail.write(CARL, stage.address, "ACME", "status")
    stage.round()

    told = (*day.mailed(stage, CARL), *day.told_in_channel(stage), *pages(stage, CARL))
    assert not any("circus" in one for one in told)
    assert any("circus" in note for note in _notes(stage))


def _notes(stage: Stage) -> list[str]:
    with writing(stage.engine) as session:
        return [note.text for note in session.scalars(select(Note))]


def test_an_answer_to_a_customers_question_is_told_wherever_it_is_given(small_stage: Stage):
    stage = small_stage
    stage.make(stage.cast.carl, c.Ask(stage.cast.plan, "Who has the contract?"))
    stage.round()
    asked = stage.slack.dms(stage.users["vera"])[-1]

    stage.slack.dm(stage.users["vera"], "Legal has it.", thread=asked)
    stage.round()

    assert "Your answer goes to Carl" in stage.read(asked)
    assert "Legal has it." in day.mailed(stage, CARL)[-1]


def test_taking_back_a_share_takes_it_from_the_card(small_stage: Stage):
    stage = small_stage
    stage.make(stage.cast.vera, c.Share(c.Thing.TASK, stage.cast.contract))
    stage.round()
    before = stage.card()

    stage.make(stage.cast.vera, c.Undo())
    stage.pass_time(minutes=10)

    assert "Check contract terms" in before
    assert "Check contract terms" not in stage.card()
    assert stage.mails(CARL) == []
