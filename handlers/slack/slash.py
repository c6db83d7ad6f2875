"""The slash command: a verb and what it needs, or plain words; answered in the response, to the asker alone.

https://docs.slack.dev/interactivity/implementing-slash-commands
"""

from collections.abc import Callable, Sequence
from typing import Any

from bot import conversation, render
from bot.commands import Command
from bot.conversation import Heard, Said
from bot.identity import Reader, eyes
from bot.outbox import Reply
from bot.render import Post
from handlers.slack import linking, lists, people, verbs
from handlers.slack.doing import do, take_in
from handlers.slack.lines import SHARE, Line, choose_plan, likely_plan, read_line
from handlers.slack.parts import Json, Parts
from handlers.slack.verbs import Mistaken, Typed
from handlers.slack.verbs.own import Own
from storage.kinds import Do, Origin
from storage.models import Person

ALONE = {"response_type": "ephemeral"}
SHOWS = frozenset({"status", "mine", "next", "help", "who"})
TALK = frozenset({Do.COMMENT, Do.QUESTION, Do.ASK, Do.NOTHING})


def type_command(parts: Parts) -> Callable[..., None]:
    """Make the listener of the command."""

    def typed(ack: Any, body: Json) -> None:
        ack(**answer(parts, body))

    return typed


def answer(parts: Parts, body: Json) -> Json:
    """Do what a command says, and give the message that answers it."""
    team, user = str(body["team_id"]), str(body["user_id"])
    person_id = people.recognise(parts, team, user, team)
    if person_id is None:
        return {**ALONE, "text": people.STRANGER}
    line = read_line(parts, person_id, body)
    try:
        return _share(line) if line.aloud else {**ALONE, **parts.payload(_answer(line))}
    except Mistaken as mistake:
        return {**ALONE, **parts.payload(_told(line, Reply(refused=(_hint(line, mistake),))))}


def _answer(line: Line) -> Post:
    if line.verb in SHOWS:
        return _show(line)
    if line.verb in {"link", "unlink"}:
        return _link(line)
    if line.verb in verbs.VERBS or line.verb in verbs.OWN:
        return _do(line)
    return _act(line, _listen(line))


def _link(line: Line) -> Post:
    """Let a plan live in this channel, or take it out."""
    command = linking.link(line) if line.verb == "link" else linking.unlink(line)
    if isinstance(command, Post):
        return command
    return _told(line, do(line.parts, line.asking, [command]))


def _hint(line: Line, mistake: Mistaken) -> str:
    """Say what was meant, with an example."""
    verb = verbs.VERBS.get(line.verb) or verbs.OWN.get(line.verb)
    return f"{mistake} For example: {line.parts.command} {verb.example}" if verb else str(mistake)


def _show(line: Line) -> Post:
    """Show a status, a list or help; nothing is written."""
    parts, now = line.parts, line.parts.clock()
    person_id, links = line.person_id, parts.links
    with eyes(parts.engine, Reader.person(person_id)) as session:
        if line.verb in {"mine", "next"}:
            return render.mine_slack(session, person_id=person_id, now=now, links=links)
        if line.verb == "help":
            return _help(line, session, now)
        plan, left = choose_plan(session, line)
        _refuse_rest(left)
        if line.verb == "who":
            return lists.who(session, plan)
        post = render.status_slack(session, plan.id, person_id=person_id, now=now, links=links)
        assert post is not None
        return post


def _help(line: Line, session: Any, now: Any) -> Post:
    """Say all that can be said, or how one verb is used."""
    named = verbs.ALIASES.get(line.rest.casefold(), line.rest.casefold())
    verb = verbs.VERBS.get(named) or verbs.OWN.get(named)
    if verb is not None:
        return lists.usage(line.parts.command, verb)
    return render.help_slack(
        session,
        person_id=line.person_id,
        now=now,
        links=line.parts.links,
        command=line.parts.command,
    )


def _refuse_rest(line: Line) -> None:
    if line.rest:
        raise Mistaken(f"There is no plan “{line.rest}” that you are on.")


def _share(line: Line) -> Json:
    """Post a status for everybody in the channel, with what everybody there may see."""
    parts = line.parts
    if line.verb != "status":
        raise Mistaken(f"Only a status can be shared: {parts.command} status {SHARE}")
    with eyes(parts.engine, Reader.person(line.person_id)) as session:
        plan, left = choose_plan(session, line)
        _refuse_rest(left)
    with eyes(parts.engine, Reader.place(line.place.team_id, line.place.channel_id)) as session:
        post = render.card(session, plan.id, now=parts.clock(), links=parts.links)
    if post is None:
        raise Mistaken(f"{plan.key} does not live in this channel, so not everybody may see it.")
    return {"response_type": "in_channel", **parts.payload(post)}


def _do(line: Line) -> Post:
    """Do what a verb says; words that it does not take are read as a sentence."""
    try:
        commands = _parse(line)
    except Mistaken:
        heard = _listen(line)
        if not _is_clear(heard):
            raise
        return _act(line, heard)
    return _told(line, do(line.parts, line.asking, commands))


def _parse(line: Line) -> Sequence[Command]:
    with eyes(line.parts.engine, Reader.person(line.person_id)) as session:
        person = session.get_one(Person, line.person_id)
        if line.verb in verbs.OWN:
            return verbs.OWN[line.verb].parse(Own(session, person, line.rest))
        plan, left = choose_plan(session, line)
        typed = Typed(session, person, plan, line.place, left.rest, line.parts.clock(), line.flags)
        return verbs.VERBS[line.verb].parse(typed)


def _listen(line: Line) -> Heard:
    with eyes(line.parts.engine, Reader.person(line.person_id)) as session:
        plan_id = likely_plan(session, line)
        said = Said(
            text=line.text,
            person_id=line.person_id,
            said_at=line.parts.clock(),
            origin=Origin.SLASH,
            plan_id=plan_id,
            audience=line.place.audience_of(plan_id),
        )
        return conversation.listen(session, said)


def _is_clear(heard: Heard) -> bool:
    """Whether a sentence was understood to change something, without a question back."""
    kinds = {action.do for action in heard.reading.actions}
    return heard.reading.certain and bool(kinds - TALK)


def _act(line: Line, heard: Heard) -> Post:
    now = line.parts.clock()
    reply = take_in(
        line.parts, line.asking, lambda session: conversation.act(session, heard, now=now)
    )
    return _told(line, reply)


def _told(line: Line, reply: Reply) -> Post:
    """Word the answer with the asker's eyes: nobody else sees it."""
    parts = line.parts
    with eyes(parts.engine, Reader.person(line.person_id)) as session:
        return render.answer_slack(
            session, reply, person_id=line.person_id, now=parts.clock(), links=parts.links
        )
