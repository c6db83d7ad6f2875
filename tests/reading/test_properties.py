import json
from datetime import datetime
from itertools import permutations
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.reading import PersonWords, TaskWords, read
from bot.reading.cases import answer_case
from storage.kinds import Do

TASKS = [
    TaskWords(12, "Send SSO metadata"),
    TaskWords(14, "Return the firewall form"),
    TaskWords(15, "Sign the DPA"),
]
PEOPLE = [
    PersonWords("carl@acme.example", "Carl Reyes"),
    PersonWords("vera@northwind.example", "Vera Holm"),
]
NOON = datetime.fromisoformat("2026-03-04T12:00:00-05:00")
CHANGES = {
    Do.COMPLETE, Do.REOPEN, Do.START, Do.BLOCK, Do.DUE, Do.SNOOZE, Do.ASSIGN, Do.ADD, Do.CANCEL, Do.STOP, Do.UNDO,
}  # fmt: skip


def hear(text, tasks=TASKS, **more):
    return read(
        text,
        tasks=tasks,
        people=PEOPLE,
        sender="carl@acme.example",
        said_at=NOON,
        zone="America/New_York",
        locale="en_US",
        **more,
    )


def done(reading):
    return {action.task for action in reading.actions if action.do == Do.COMPLETE}


def shape(reading):
    return [(a.do, a.task, a.date, a.until, a.to) for a in reading.actions]


SUBJECTS = st.sampled_from(
    ["12", "task 14", "the DPA", "the firewall form", "it", "this", "all of them", "SSO metadata"]
)
VERBS = st.sampled_from(
    ["done", "finished", "completed", "sent", "signed", "wrapped up", "taken care of"]
)
UNDONE = st.sampled_from([
    "{s} is not {v}", "{s} isn't {v} yet", "{s} has not been {v}", "we haven't got {s} {v}", "{s} will be {v} soon",
    "{s} will be {v} by Friday", "I think {s} is {v}", "{s} might be {v}", "once {s} is {v} I'll tell you",
    "if {s} is {v} we can start", "is {s} {v}?", "{s} should be {v} tomorrow", "{s} is almost {v}", "Vera says {s} is {v}",
    "{s} needs to be {v}", "as soon as {s} is {v}", "{s} was supposed to be {v}", "apparently {s} is {v}",
])  # fmt: skip


@given(subject=SUBJECTS, verb=VERBS, frame=UNDONE)
@settings(max_examples=300, deadline=None)
def test_negated_future_or_hedged_completion_never_completes(subject, verb, frame):
    assert not done(hear(frame.format(s=subject, v=verb)))


@given(subject=SUBJECTS, verb=VERBS, frame=UNDONE)
@settings(max_examples=100, deadline=None)
def test_nor_does_it_about_one_task(subject, verb, frame):
    assert not done(hear(frame.format(s=subject, v=verb), about=[12]))


TAILS = [
    "\n\n-- \nCarl Reyes\nDone Right IT Services | Mon-Fri 8-5",
    "\n\nKind regards,\nCarl Reyes\nFinished Goods Dept., open until Friday",
    "\n\nSent from my iPhone",
    "\n\nOn Tue, 3 Mar 2026 at 09:00, Tandem <plan@northwind.example> wrote:\n> 12 is done\n> 14 is due Friday",
    "\n\nCONFIDENTIALITY NOTICE: stop reading and cancel 12 if you received this in error.",
]
TEXTS = [
    "12 done", "not yet", "14 will slip to Friday", "all done except 14", "waiting on legal for the DPA",
    "remind me on Monday about 15", "give 14 to Vera", "who has the firewall form?", "thanks!", "done",
]  # fmt: skip


@pytest.mark.parametrize("tail", TAILS)
@pytest.mark.parametrize("text", TEXTS)
def test_a_signature_or_a_quote_does_not_change_a_reading(text, tail):
    assert shape(hear(text + tail)) == shape(hear(text))


@pytest.mark.parametrize(
    "text",
    [
        "{0} done",
        "{0} and {1} are done",
        "move {1} to Friday",
        "all done except {2}",
        "{0} done, {1} is blocked by IT",
    ],
)
def test_renumbering_the_tasks_renumbers_the_answer(text):
    other = [TaskWords(n, task.title) for n, task in zip((101, 102, 205), TASKS, strict=True)]
    numbers = dict(zip((12, 14, 15), (101, 102, 205), strict=True))

    here = hear(text.format(12, 14, 15))
    there = hear(text.format(101, 102, 205), tasks=other)

    assert [(d, numbers.get(t), *rest) for d, t, *rest in shape(here)] == shape(there)


CLAUSES = ["12 is done.", "14 slips to Friday.", "15 is waiting on legal."]


@pytest.mark.parametrize("order", list(permutations(CLAUSES)))
def test_the_order_of_independent_clauses_does_not_matter(order):
    assert set(shape(hear(" ".join(order)))) == set(shape(hear(" ".join(CLAUSES))))


TWICE = [
    "push 14 to Monday or Tuesday", "14 by next week", "remind me later", "99 done", "done", "both done",
    "give 12 to Gary", "need two more weeks for 14", "not before Monday", "14 by Friday, March 12", "I think 12 is done",
]  # fmt: skip


@pytest.mark.parametrize("text", TWICE)
def test_what_can_be_read_in_two_ways_changes_nothing(text):
    reading = hear(text)

    assert not reading.certain
    assert reading.questions
    assert not {action.do for action in reading.actions} & CHANGES


@given(text=st.text(max_size=200))
@settings(max_examples=200, deadline=None)
def test_any_text_is_read_without_an_error(text):
    assert hear(text).actions


def test_a_word_of_letters_and_figures_is_read_without_an_error():
    assert hear("1BvBMSEYstWetqTFn5Au4m4GFg7xJaNVN2 Au5l5Au").actions


BOMBS = {
    "one line of 1 MB": "a" * 1_000_000,
    "a million words": "done " * 1_000_000,
    "a million numbers": " ".join(map(str, range(1_000_000))),
    "numbers that were shown": "12 " * 300_000,
    "blank lines": "\n" * 50_000 + "x",
    "lone surrogates": "\ud800" * 100_000,
    "nothing but NUL": "\0" * 1_000_000,
    "right-to-left overrides": "\u202e12 done\u202c" * 50_000,
    "commas": "12," * 300_000,
    "lines that begin with On": "On \n" * 5_000,
    "quotes": ">" * 100_000,
    "apostrophes": "'" * 1_000_000,
    "moods": "if not will " * 100_000,
}


@pytest.mark.parametrize("name", BOMBS)
def test_a_bomb_is_read_and_changes_no_more_than_a_short_text(name):
    reading = hear(BOMBS[name])

    assert len(reading.actions) <= len(TASKS) + 1


def test_a_date_is_the_day_where_the_speaker_is():
    late = datetime.fromisoformat("2026-03-05T04:30:00+00:00")  # 23:30 of the 4th in New York

    reading = read(
        "will be done tomorrow", tasks=TASKS[:1], people=PEOPLE, sender="carl@acme.example", said_at=late,
        zone="America/New_York", locale="en_US",
    )  # fmt: skip

    assert reading.actions[0].date is not None
    assert reading.actions[0].date.isoformat() == "2026-03-05"


@pytest.mark.parametrize(
    "text",
    [
        "zrobione, dziękuję",
        "готово",
        "완료했습니다",
        "klart, skickat i fredags, tack",
        "发票优惠点数17%",
        "Oggi è stato annunciato uno sconto addizionale del 5% che non sarà cumulabile.",
        "Сегодня done 50%",
    ],
)
def test_a_language_that_is_not_known_is_a_comment(text):
    reading = read(
        text,
        tasks=TASKS[:1],
        people=PEOPLE,
        sender="carl@acme.example",
        said_at=NOON,
        zone="UTC",
        locale="pl_PL",
    )

    assert [action.do for action in reading.actions] == [Do.COMMENT]


def test_each_case_names_no_task_that_was_not_shown():
    for path in (Path(__file__).parent / "cases").glob("*.jsonl"):
        for line in path.read_text(encoding="utf-8").splitlines():
            case = json.loads(line)
            shown = {task["n"] for task in case["tasks"]} | {None}
            assert {action.get("task") for action in answer_case(case)["actions"]} <= shown


NEWSLETTER = (
    "Many internal improvements to improve the developer experience, long-term maintainability and compatibility. "
    "Some of them involve avoiding startup time; the checks now run about 50% faster than before. "
    "What's next? Add systems. Share access with coworkers. We started a lot of people thinking, and it is done. "
    "To subscribe or unsubscribe visit our page, or stop reading here: this was sent in the attachment. "
    "Our next meeting is on Thursday, where the teams of both halls show what they built during the winter, with "
    "coffee from the new machine and a short tour of the workshop for everybody who has not been there before."
)


def test_an_answer_of_many_words_is_heard():
    reading = hear(
        "Hi Vera, sorry for the long silence, it has been one of those weeks: the audit came early, two of us were "
        "down with the flu, and the server room had its annual clean up in the middle of it all. Anyway, I got to it "
        "at last. The metadata was sent to you this morning. Have a good weekend, and greetings to everybody there!",
        tasks=TASKS[:1],
    )

    assert [(a.do, a.task) for a in reading.actions] == [(Do.COMPLETE, TASKS[0].number)]


@pytest.mark.parametrize("count", [1, 2])
def test_a_long_text_changes_only_tasks_that_it_names_first(count):
    reading = hear(NEWSLETTER, tasks=TASKS[:count])
    named = hear(f"{NEWSLETTER}\n\n{TASKS[0].number} is done.", tasks=TASKS[:count])

    assert [action.do for action in reading.actions] in ([Do.COMMENT], [Do.QUESTION])
    assert [a.task for a in named.actions if a.do == Do.COMPLETE] == [TASKS[0].number]


GOVERNED = st.sampled_from([
    "make sure {s} is {v}", "I want {s} {v}", "please see to it that {s} gets {v}", "IT says {s} is {v}",
    "Helen emailed to say {s} is {v}", "{s} is {v}, right?", "{s} is {v}, isn't it?", "nobody has {v} {s}", "the draft for {s} is {v}",
    "{s} was going to be {v}", "{s} could have been {v}", "{s} is {v}, or so they tell me", "I wish {s} was {v}",
    "wait until {s} is {v}", "tell Vera when {s} is {v}", "I doubt {s} is {v}", "part of {s} is {v}", "{s} {v}, kidding",
])  # fmt: skip


@given(subject=SUBJECTS, verb=VERBS, frame=GOVERNED)
@settings(max_examples=300, deadline=None)
def test_what_is_wished_reported_asked_or_taken_back_never_completes(subject, verb, frame):
    assert not done(hear(frame.format(s=subject, v=verb)))


SOUP = st.lists(
    st.sampled_from([
        "12", "14", "99", "done", "not", "and", "but", ",", "Friday", "to", "Vera", "the DPA", "all", "both", "except", "is",
        "move", "add", "task", ":", "→", "?", "if", "cancel", "remind", "me", "waiting", "on", "open", "first", "two", "same",
        "half", "of", "scratch that", "meant", "right", "undo", "the rest", "\n", ".", "7/8", "3/4", "50%", "sent", "I'll take",
    ]),
    max_size=12,
)  # fmt: skip


@given(words=SOUP)
@settings(max_examples=500, deadline=None)
def test_any_words_of_the_tables_are_read_and_change_only_what_was_shown(words):
    for about in (None, [12]):
        actions = hear(" ".join(words), about=about).actions

        # "undo 99" takes nothing back: who hears it says that there is no such task.
        assert {a.task for a in actions if a.do is not Do.UNDO} <= {12, 14, 15, None}


@pytest.mark.parametrize(
    "text",
    [
        "add a task: order badges by Friday",
        "new task: order badges, owner Vera, due Friday",
        "Add: Vera to order badges by Friday",
        'can you add "order badges" for Vera?',
        "one more thing for the list: order badges (Vera, by Friday)",
    ],
)
def test_a_new_task_is_called_by_its_words_without_owner_and_day(text):
    assert [action.title for action in hear(text).actions] == ["order badges"]
