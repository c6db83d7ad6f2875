"""An answer put together with what else was asked for: a status, one's tasks, who is on the plan, help."""

from dataclasses import replace
from datetime import datetime

from bot import status as standings
from bot.outbox import Reply
from bot.render import lists, menus, receipts, surfaces
from bot.render.blocks import section
from bot.render.model import Content
from bot.render.teller import Teller


def content(teller: Teller, reply: Reply) -> Content:
    """Put an answer together with what else was asked for."""
    answer = receipts.content(teller, reply)
    if reply.prompt in menus.PROMPTS and reply.task is not None and not teller.by_mail:
        answer = replace(answer, blocks=(menus.prompt(reply.task, reply.prompt),))
    if reply.status:
        answer = _with_status(teller, answer, reply.plan)
    if reply.mine or reply.next:
        answer = _with_mine(teller, answer, only_next=reply.next)
    for told in lists.asked_about(teller, reply.one, reply.step):
        answer = _with_words(teller, answer, told)
    if reply.who and reply.plan is not None:
        answer = _with_words(teller, answer, _who(teller, reply.plan))
    if reply.since:
        since = datetime.fromisoformat(reply.since)
        answer = _with_words(teller, answer, lists.since(teller, reply.plan, since))
    return _with_help(teller, answer) if reply.help else answer


def _with_status(teller: Teller, content: Content, plan_id: int | None) -> Content:
    """Add the plan's status; where it could be several plans, a line for each."""
    if plan_id is None:
        lines = (*content.facts["lines"], *surfaces.overview(teller))
        return replace(content, facts={**content.facts, "lines": lines})
    found = surfaces.gather(teller.session, plan_id, teller.person, teller, standings.MOST_ROWS)
    if found is None:
        return content
    shown = tuple(dict.fromkeys((*content.shown, *surfaces.shown_in(found))))
    if not teller.by_mail:
        blocks = surfaces.status_blocks(teller, found)
        return replace(content, blocks=(*content.blocks, *blocks), shown=shown)
    body = _joined(teller, content.body, surfaces.status_body(teller, found))
    return replace(content, body=body, shown=shown)


def _who(teller: Teller, plan_id: int) -> str:
    """What is answered at once is for the asker alone; a message may be read by all in its channel."""
    return lists.who(teller, plan_id, alone=teller.message_id is None)


def _with_words(teller: Teller, content: Content, words: str) -> Content:
    """Add a paragraph."""
    if not words:
        return content
    if not teller.by_mail:
        return replace(content, blocks=(*content.blocks, section(words)))
    return replace(content, body=_joined(teller, content.body, words))


def _with_mine(teller: Teller, content: Content, *, only_next: bool) -> Content:
    assert teller.person is not None
    every = surfaces.mine(teller)
    first = lists.next_task(every) if only_next else None
    rows = [first] if first else every
    shown = tuple(dict.fromkeys((*content.shown, *(row.id for row in rows))))
    if not teller.by_mail:
        post = surfaces.mine_post(teller, rows, after=len(every) - 1 if first else None)
        return replace(content, blocks=(*content.blocks, *post.blocks), shown=shown)
    body = _joined(teller, content.body, surfaces.mine_body(teller, rows))
    return replace(content, body=body, shown=shown)


def _with_help(teller: Teller, content: Content) -> Content:
    if not teller.by_mail:
        post = surfaces.help_post(teller, "/plan")
        return replace(content, blocks=(*content.blocks, *post.blocks))
    return replace(content, body=_joined(teller, content.body, surfaces.help_body(teller)))


def _joined(teller: Teller, first: str, second: str) -> str:
    """Put two parts of a mail one under the other."""
    return teller.voice.safe(f"{first}\n\n{second}".strip())
