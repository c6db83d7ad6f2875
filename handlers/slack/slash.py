"""The slash command: a verb and what it needs, or plain words; answered in the response, to the asker alone.

https://docs.slack.dev/interactivity/implementing-slash-commands
"""

import re
from collections.abc import Callable
from typing import Any

from sqlalchemy.orm import Session

from bot import conversation, render
from bot.conversation import Heard, Said
from bot.identity import Reader, eyes
from bot.outbox import Reply
from bot.render import Post
from handlers.slack import (
    choosing,
    hiding,
    inviting,
    linking,
    menus,
    orders,
    people,
    questions,
    verbs,
    visits,
)
from handlers.slack.doing import do, take_in
from handlers.slack.forms import asked
from handlers.slack.lines import SHARED, Line, Several, choose_plan, likely_plan, read_line
from handlers.slack.parts import Json, Parts
from handlers.slack.verbs import Missing, Mistaken, near
from handlers.slack.verbs.plans import Newcomer
from storage.kinds import Do, Origin

ALONE = {"response_type": "ephemeral"}
QUOTE = re.compile('["“”„«]')
TALK = frozenset({Do.COMMENT, Do.QUESTION, Do.ASK, Do.NOTHING})


def type_command(parts: Parts) -> Callable[..., None]:
    """Make the listener of the command."""

    def typed(ack: Any, body: Json) -> None:
        ack(**answer(parts, body))

    return typed


def answer(parts: Parts, body: Json) -> Json:
    """Do what a command says, and give the message that answers it."""
    line = read_line(parts, body)
    if line is None:
        return {**ALONE, "text": people.STRANGER}
    try:
        line = hiding.meant(line)
        if asked.wants_form(line):
            trouble = asked.by_command(line)
            return {**ALONE, "text": trouble} if trouble else {}
        return _share(line) if line.aloud else {**ALONE, **parts.payload(_answer(line))}
    except Several as several:
        return {**ALONE, **parts.payload(_pick(line, several))}
    except Mistaken as mistake:
        return {**ALONE, **parts.payload(_told(line, Reply(refused=(orders.hint(line, mistake),))))}


def _answer(line: Line) -> Post:
    if line.verb in verbs.SHOWS:
        return _show(line)
    if line.verb in verbs.PLACES:
        return _link(line)
    if line.verb in verbs.VERBS or line.verb in verbs.OWN:
        return _do(line)
    if line.verb in verbs.FORMS:
        raise Mistaken("Say which task, by its number.")
    return _say(line)


def _link(line: Line) -> Post:
    """Let a plan live in this channel, or take it out."""
    command = linking.link(line) if line.verb == "link" else linking.unlink(line)
    if isinstance(command, Post):
        return command
    return _told(line, do(line.parts, line.asking, [command]))


def _show(line: Line) -> Post:
    """Show a status, a list or help; nothing is written. What is no such wish is a sentence."""
    try:
        with eyes(line.parts.engine, line.reader) as session:
            shown = questions.about(session, line) or orders.wish(session, line)
            post = _worded(session, line, shown)
    except Several:
        raise
    except Mistaken:
        heard = _listen(line)
        if orders.names_a_plan(line) or (line.verb != "who" and not _is_clear(heard)):
            raise
        return _act(line, heard)
    visits.note(line.parts, line.person_id, shown)
    return post


def _pick(line: Line, several: Several) -> Post:
    """Let somebody on several plans pick the one that is to be shown."""
    if not several.plans or line.verb not in menus.PICKED:
        return _told(line, Reply(refused=(orders.hint(line, several),)))
    return render.pick_slack(str(several), line.verb, several.plans)


def _say(line: Line) -> Post:
    """Take plain words: a question to the bot, a sentence, or a verb that was mistyped."""
    with eyes(line.parts.engine, line.reader) as session:
        shown = questions.about(session, line)
    if shown is not None:
        return _told(line, shown)
    heard = _listen(line)
    if not _is_clear(heard):
        _check_verb(line, heard)
    return _act(line, heard)


def _check_verb(line: Line, heard: Heard) -> None:
    """Answer what looks like a verb and is none with what was meant; `Mistaken`: nothing of it is kept."""
    command = line.parts.command
    meant = verbs.closest(line.verb) or near.nearest(line.text)
    if meant is not None:
        named = verbs.usage(verbs.ALIASES.get(meant, meant))
        assert named is not None
        words = f"I do not know “{line.verb}”; did you mean {command} {meant}?"
        raise Mistaken(f"{words} For example: {command} {named.example}")
    words_alone = {action.do for action in heard.reading.actions} <= {Do.COMMENT, Do.QUESTION}
    if words_alone and near.is_order(line.text):
        unknown = f"I do not know “{line.verb}”, so I changed nothing and kept nothing."
        raise Mistaken(f"{unknown} {command} help shows what I do.")


def _share(line: Line) -> Json:
    """Post a status for everybody in the channel, with what everybody there may see."""
    parts = line.parts
    if line.verb != "status":
        raise Mistaken(f"Only a status can be shared, by {parts.command} status {SHARED}.")
    with eyes(parts.engine, Reader.person(line.person_id)) as session:
        plan, left = choose_plan(session, line)
        if left.rest:
            raise Mistaken(f"There is no plan “{left.rest}” that you are on.")
    with eyes(parts.engine, Reader.place(line.place.team_id, line.place.channel_id)) as session:
        post = render.card(session, plan.id, now=parts.clock(), links=parts.links)
    if post is None:
        raise Mistaken(f"{plan.key} does not live in this channel, so not everybody may see it.")
    return {"response_type": "in_channel", **parts.payload(post)}


def _do(line: Line) -> Post:
    """Do what a verb says; words that it does not take are read as a sentence."""
    if line.verb == "start" and _is_clear(heard := _listen(line)):
        # As it is said by any other door: of what is done it is asked whether it shall be open again.
        return _act(line, heard)
    try:
        commands = orders.commands(line)
    except Several as several:
        return _told(line, choosing.ask(line, several))
    except Newcomer as newcomer:
        effect = inviting.bring(line, line.asking, newcomer)
        return _told(line, take_in(line.parts, line.asking, effect))
    except Missing:
        raise
    except Mistaken:
        heard = _listen(line)
        # A title in quotes is no sentence: what stands behind it and is not understood must not be left out.
        if not _is_clear(heard) or (line.verb == "add" and QUOTE.search(line.rest)):
            raise
        return _act(line, heard)
    return _told(line, do(line.parts, line.asking, commands))


def _listen(line: Line) -> Heard:
    with eyes(line.parts.engine, Reader.person(line.person_id)) as session:
        plan_id = likely_plan(session, line)
        said = Said(
            text=line.text,
            person_id=line.person_id,
            said_at=line.parts.clock(),
            origin=Origin.SLASH,
            plan_id=plan_id,
            audience=line.audience_of(plan_id),
        )
        return conversation.listen(session, said)


def _is_clear(heard: Heard) -> bool:
    """Whether a sentence was understood to change something, without a question back."""
    kinds = {action.do for action in heard.reading.actions}
    beside = heard.absence is not None or bool(heard.steps.commands)
    return beside or (heard.reading.certain and bool(kinds - TALK))


def _act(line: Line, heard: Heard) -> Post:
    now = line.parts.clock()
    reply = take_in(
        line.parts, line.asking, lambda session: conversation.act(session, heard, now=now)
    )
    return _told(line, reply)


def _told(line: Line, reply: Reply) -> Post:
    """Word the answer with the asker's eyes: nobody else sees it."""
    visits.note(line.parts, line.person_id, reply)
    with eyes(line.parts.engine, line.reader) as session:
        return _worded(session, line, reply)


def _worded(session: Session, line: Line, reply: Reply) -> Post:
    now, links = line.parts.clock(), line.parts.links
    return render.answer_slack(session, reply, person_id=line.person_id, now=now, links=links)
