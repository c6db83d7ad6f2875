"""Nothing changes because of a person, a day, a number or a deed that has nothing to do with the task."""

import json
from pathlib import Path

import pytest

from bot.reading.cases import answer_case

TALK = Path(__file__).parent / "talk"
CHANGES = {
    "complete", "reopen", "start", "block", "due", "snooze", "assign", "add", "cancel", "stop", "undo",
}  # fmt: skip


def _scenes(language):
    """Give a case of the language with one task for each of its titles, and one with all of them."""
    scene = json.loads((TALK / f"{language}.json").read_text(encoding="utf-8"))
    tasks = scene.pop("tasks")
    for shown in (*([task] for task in tasks), tasks[:3]):
        yield {**scene, "tasks": shown}


@pytest.mark.parametrize("language", ["de", "es", "fr", "ja", "nl", "pt"])
def test_talk_about_other_things_changes_nothing_whatever_the_task(language):
    lines = (TALK / f"{language}.txt").read_text(encoding="utf-8").splitlines()

    changed = {
        (line, scene["tasks"][0]["title"], action["do"])
        for line in lines
        for scene in _scenes(language)
        for action in answer_case({**scene, "text": line})["actions"]
        if action["do"] in CHANGES
    }

    assert len(lines) > 80
    assert not changed
