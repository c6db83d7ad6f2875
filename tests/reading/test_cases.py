import json
from pathlib import Path

import pytest

from bot.reading import read, reader
from bot.reading.cases import answer_case, read_case

CASES = Path(__file__).parent / "cases"
CHANGES = {
    "complete", "reopen", "start", "block", "due", "snooze", "assign", "add", "cancel", "stop", "undo",
}  # fmt: skip


def _cases():
    for path in sorted(CASES.glob("*.jsonl")):
        with path.open(encoding="utf-8") as lines:
            for line in lines:
                case = json.loads(line)
                yield pytest.param(case, id=case["id"])


def _fits(answered, expected):
    """Compare as the operator's measure does: a reason or title may say more."""
    for name, value in expected.items():
        got = answered.get(name)
        if name in {"reason", "title"}:
            if str(value).lower() not in str(got or "").lower():
                return False
        elif got != value:
            return False
    return True


def _told(actions):
    said = [action for action in actions if action["do"] not in {"comment", "nothing"}]
    return said or actions


@pytest.mark.parametrize("case", list(_cases()))
def test_a_case_is_read_as_it_is_meant(case):
    answered = _told(answer_case(case)["actions"])
    expected = _told(case["expect"])

    left = list(answered)
    for action in expected:
        hit = next((other for other in left if _fits(other, action)), None)
        assert hit is not None, f"{case['text']!r}: {action} not in {answered}"
        left.remove(hit)
    assert not left, f"{case['text']!r}: {left} was not asked for"


@pytest.mark.parametrize("case", list(_cases()))
def test_a_case_that_asks_back_says_so_and_offers_no_change_for_it(case):
    reading = read_case(case)

    asked = any(action.do == "ask" for action in reading.actions)
    assert asked == bool(reading.questions)
    assert reading.certain == (not reading.questions)


def test_there_are_many_cases_in_every_language():
    counted = {
        path.stem: len(path.read_text(encoding="utf-8").splitlines())
        for path in CASES.glob("*.jsonl")
    }

    assert sum(counted.values()) >= 400
    assert {"en", "de", "fr", "es", "pt", "nl", "ja"} <= set(counted)


def test_unknown_keys_of_a_case_are_ignored():
    case = next(_cases()).values[0]

    assert answer_case({**case, "unheard": 1}) == answer_case(case)


def test_the_door_of_the_package_is_the_reader():
    assert read.__module__ == "bot.reading.reader"


@pytest.mark.parametrize("rule", reader.RULES, ids=lambda rule: rule.__name__)
def test_every_rule_has_a_case_that_goes_wrong_without_it(rule, monkeypatch):
    cases = [param.values[0] for param in _cases()]
    monkeypatch.setattr(reader, "RULES", tuple(other for other in reader.RULES if other != rule))

    assert any(not _is_met(case) for case in cases)


def _is_met(case):
    told = _told(answer_case(case)["actions"])
    expected = _told(case["expect"])
    fits = all(any(_fits(action, wanted) for action in told) for wanted in expected)
    return fits and len(told) == len(expected)
