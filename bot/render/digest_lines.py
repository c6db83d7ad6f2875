"""The lines of a digest: how a plan stands and why, what happened on it, who and what is waited for."""

from collections import Counter
from collections.abc import Iterator, Sequence
from typing import Any

from bot.digests import Digest, PlanNews
from bot.render import colours, details, lists, portfolios, standing
from bot.render.changes import merged
from bot.render.dates import join
from bot.render.teller import Teller
from bot.render.voice import one_line
from bot.status import PlanLine, Status, TaskRow
from bot.times import local_day
from storage.models import Change

MOST_NEWS = 6
MOST_ROWS = 5
MOST_REASONS = 3
MOST_NAMED = 12


def people(teller: Teller, news: PlanNews) -> dict[str, str]:
    """Name who runs the plan on both sides."""
    owner, lead = news.status.owner, news.status.lead
    return {
        "owner": one_line(owner.name) if owner else "",
        "lead": teller.bare_name(lead) if lead else "",
    }


def steps(teller: Teller, news: PlanNews) -> Iterator[str]:
    """Say which milestones are reached, and which one is next."""
    steps = news.status.milestones
    reached = [one_line(row.title) for row in steps if row.reached]
    if reached:
        yield say(teller, "reached", {"steps": join(reached[-MOST_REASONS:])})
    left = [standing.step(teller, row) for row in steps if not row.reached]
    if left:
        yield say(teller, "next_step", {"step": left[0]})


def goal(teller: Teller, goal: Any) -> str:
    """Say what the customer wants, with its measure."""
    facts = {"goal": one_line(goal.title), "measure": details.measure(goal)}
    return say(teller, "goal", facts)


def headline(teller: Teller, news: PlanNews) -> str:
    """Say in a line how a plan stands, and how it did where that is another colour since the last digest."""
    facts = standing.facts(teller, news.status)
    name = one_line(f"{news.status.key} · {news.status.title}")
    # In Slack the whole line is bold, and a bold part of it would end that.
    plan = teller.strong(name) if teller.by_mail else name
    before = colours.word(news.before, within=True) if news.before else ""
    return say(teller, "headline", {**facts, "plan": plan, "before": before})


def reasons(teller: Teller, news: PlanNews) -> list[str]:
    """Say why it is not green, or who said which colour it is."""
    facts: Any = standing.facts(teller, news.status)
    reasons = facts["reasons"][:MOST_REASONS]
    left = len(facts["reasons"]) - len(reasons) + facts["more_reasons"]
    lines = [say(teller, "reason", {"reason": reason}) for reason in reasons]
    said = [facts["said"]] if facts["said"] else []
    return [*said, *lines, *([say(teller, "more", {"more": left})] if left else [])]


def ill(teller: Teller, line: PlanLine) -> str:
    """Say in a line since when a plan is not green, and why."""
    reasons = [portfolios.reason(teller, one, line.customer) for one in line.reasons[:1]]
    return say(
        teller,
        "ill",
        {
            "sign": colours.SIGNS[line.colour],
            "plan": teller.strong(f"{line.key} · {line.title}"),
            "owner": teller.name(line.owner) if line.owner else "",
            "health": colours.word(line.colour, within=True),
            "since": portfolios.turned(teller, line),
            "reason": join(reasons),
            "more": len(line.reasons) + line.more_reasons - len(reasons),
        },
    )


def calm(teller: Teller, keys: Sequence[str]) -> str:
    """Name the plans that are."""
    facts = {
        "count": len(keys),
        "plans": join(keys[:MOST_NAMED]),
        "more": max(0, len(keys) - MOST_NAMED),
    }
    return say(teller, "calm", facts)


def quiet(teller: Teller, digest: Digest, news: PlanNews) -> str:
    """Say in a line that nothing has happened."""
    since = teller.day(local_day(digest.since[news.part], teller.zone))
    facts = standing.facts(teller, news.status)
    plan = teller.strong(f"{news.status.key} · {news.status.title}")
    return say(teller, "quiet", {**facts, "plan": plan, "since": since})


def waited_for(teller: Teller, news: PlanNews) -> Iterator[str]:
    """Say who is waited for, what nobody answered, how many mails are held."""
    status = news.status
    late = [row.ball.who for row in status.tasks if row.late and row.ball.who is not None]
    if late:
        times = Counter(teller.name(who) for who in late)
        counted = times.most_common(MOST_ROWS)
        names = join(
            [f"{name} \N{MULTIPLICATION SIGN}{n}" if n > 1 else name for name, n in counted]
        )
        yield say(teller, "waited", {"names": names})
    for row in status.questions[:MOST_REASONS]:
        yield say(teller, "question", {"question": standing.question(teller, row, status.vendor)})
    if len(status.questions) > MOST_REASONS:
        left = len(status.questions) - MOST_REASONS
        yield say(teller, "more_questions", {"more": left})
    for waiting in status.waiting[:MOST_REASONS]:
        facts = {"new": teller.day(waiting.new_on), "to": teller.name(waiting.to)}
        yours = teller.is_reader(waiting.to)
        yield say(teller, "waiting", {**facts, "task": named(waiting.task), "yours": yours})
    if news.held_mails and teller.is_reader(status.owner):
        yield say(teller, "held", {"mails": news.held_mails})


def asked(teller: Teller, news: PlanNews) -> list[str]:
    """Say what waits for the reader's answer or yes."""
    questions = [row for row in news.status.questions if teller.is_reader(row.to)]
    dates = [row for row in news.status.waiting if teller.is_reader(row.to)]
    said = [
        say(teller, "question", {"question": standing.question(teller, row, news.status.vendor)})
        for row in questions[:MOST_ROWS]
    ]
    for row in dates[:MOST_ROWS]:
        facts = {"new": teller.day(row.new_on), "to": "", "yours": True, "task": named(row.task)}
        said.append(say(teller, "waiting", facts))
    return said


def news(teller: Teller, found: PlanNews, *, mine: bool) -> list[str]:
    """Say what others did, the latest few; not what stands beside it as open still: all, or what is `mine`."""
    told = [one for one in merged(found.changes) if details.tells(teller, one)]
    told = [one for one in told if not _is_open(teller, found.status, one, mine=mine)]
    left = len(told) - MOST_NEWS
    said = [lists.in_a_line(teller, one) for one in told[-MOST_NEWS:]]
    return [*said, *([say(teller, "more_news", {"more": left})] if left > 0 else [])]


def _is_open(teller: Teller, status: Status, change: Change, *, mine: bool) -> bool:
    """Whether it asked what nobody has answered yet."""
    questions = [row.id for row in status.questions if not mine or teller.is_reader(row.to)]
    dates = [row.id for row in status.waiting if not mine or teller.is_reader(row.to)]
    return change.note_id in questions or change.proposal_id in dates


def rows(teller: Teller, rows: Sequence[TaskRow]) -> list[str]:
    """List tasks, a line each."""
    lines = [standing.line(teller, row, named=False) for row in rows[:MOST_ROWS]]
    said = [say(teller, "row", {"line": line}) for line in lines]
    left = len(rows) - len(lines)
    return [*said, *([say(teller, "more", {"more": left})] if left else [])]


def is_near(teller: Teller, row: TaskRow) -> bool:
    """Whether a task is on the reader's own side, or nobody's."""
    person = teller.person
    return person is None or row.assignee is None or row.assignee.side is person.side


def named(task: Any) -> str:
    """Name a task."""
    return f"{task.number}. {one_line(task.title, 60)}"


def say(teller: Teller, name: str, facts: dict[str, Any]) -> str:
    """Give the words of one kind of line."""
    return teller.voice.part("digest.words", name, facts)
