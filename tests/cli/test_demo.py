"""Playing on in the demo: every mail is answered, and each button of a mail can be pressed."""

import re
from urllib.request import urlopen

import pytest

from handlers.demo.door import open_door
from handlers.demo.screen import Screen
from handlers.demo.stage import set_up
from handlers.demo.story import FRIDAY_BEFORE
from handlers.mail.holding import MOST_ANSWERS


@pytest.fixture
def stage(monkeypatch, tmp_path):
    monkeypatch.setattr("handlers.demo.door.gettempdir", lambda: str(tmp_path))
    with set_up(FRIDAY_BEFORE) as stage:
        stage.round()
        stage.clock.run()
        with open_door(stage, Screen()):
            yield stage


@pytest.mark.usefixtures("stage")
def test_who_plays_on_is_answered_and_told_once_no_more_is(tandem, monkeypatch):
    first = tandem("demo", "say", "carl", "status").stdout
    for _ in range(MOST_ANSWERS):
        said = tandem("demo", "say", "carl", "status").stdout
        assert "On track" in said
        assert "no more" not in said
    monkeypatch.setattr("handlers.mail.holding.MOST_ANSWERS_A_DAY", MOST_ANSWERS)
    silent = tandem("demo", "say", "carl", "15 done").stdout

    *_, link = re.findall(r"^\[\d\] No more of these: (http\S+)$", first, re.MULTILINE)
    with urlopen(link) as page:
        assert "Only the digest" in page.read().decode()
    assert "Nothing needed an answer" not in silent
    assert "Carl has had as many answers by mail as one person gets in a day." in silent
