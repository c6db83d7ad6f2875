import pytest

from handlers.slack.people import speaker_team
from handlers.slack.plain import mentioned, plain, without_mention


@pytest.mark.parametrize(
    ("typed", "words"),
    [
        ("12 done", "12 done"),
        ("A &amp; B &lt;soon&gt;", "A & B <soon>"),
        ("see <https://a.example/x|the form>", "see the form"),
        ("see <https://a.example/x>", "see https://a.example/x"),
        ("<mailto:carl@acme.example|carl@acme.example>", "carl@acme.example"),
        ("in <#C01|acme>", "in #acme"),
        ("<@U01|carl> has it", "@carl has it"),
        ("<@U01> has it", "@Carl Reyes has it"),
        ("<@U99> has it", "@somebody has it"),
        ("<!here> now", "@here now"),
        ("<!subteam^S01|@team> now", "@team now"),
        ("a\xa0b", "a b"),
        ("<", "<"),
        ("", ""),
    ],
)
def test_what_slack_marks_up_is_read_as_it_was_typed(typed: str, words: str):
    assert plain(typed, {"U01": "Carl Reyes"} if "|" not in typed else {}) == words


def test_mentioned_people_are_listed_once():
    assert mentioned("<@U01> and <@U02|x> and <@U01>") == ["U01", "U02"]


@pytest.mark.parametrize(
    ("typed", "bot", "left"),
    [
        ("<@UB01> 12 done", "UB01", "12 done"),
        ("hey <@UB01>, 12 done", "UB01", "hey  , 12 done"),
        ("<@UB01> 12 done", None, "12 done"),
        ("12 done <@U02>", None, "12 done <@U02>"),
    ],
)
def test_mention_of_the_bot_is_left_out(typed: str, bot: str | None, left: str):
    assert without_mention(typed, bot).strip() == left


@pytest.mark.parametrize(
    ("event", "envelope", "team"),
    [
        ({"team": "T01"}, {"team_id": "T01"}, "T01"),
        ({"team": "T01", "user_team": "T02"}, {"team_id": "T02"}, "T02"),
        ({}, {"team_id": "T01"}, "T01"),
        ({}, {"team_id": "T01", "is_ext_shared_channel": True}, None),
        ({"user_team": "E02"}, {"team_id": "T02", "enterprise_id": "E02"}, "T02"),
        (
            {"user_team": "E01"},
            {
                "team_id": "T02",
                "enterprise_id": "E02",
                "context_team_id": "T01",
                "context_enterprise_id": "E01",
            },
            "T01",
        ),
        ({"user_team": "E09"}, {"team_id": "T01", "enterprise_id": None}, None),
    ],
)
def test_speaker_is_of_their_own_team_or_of_none(event: dict, envelope: dict, team: str | None):
    assert speaker_team({**envelope, "event": event}) == team
