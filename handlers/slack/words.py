"""What people say: to the bot in a channel, in a direct conversation, in a thread under one of its messages.

All of it goes through the one conversation; the answer is a message of the outbox. In a channel everybody
reads it, so it is heard and worded with the channel's clearance as a ceiling.
"""

from collections.abc import Callable
from dataclasses import dataclass, replace

import structlog
from slack_sdk.errors import SlackApiError

from bot import conversation, outbox
from bot.conversation import Heard, Said
from bot.identity import Reader, clearance, eyes
from bot.outbox import Reply
from handlers import inbox
from handlers.slack import asides, people, snippets, spoken, threads
from handlers.slack.authorize import AWAY, NotInstalled
from handlers.slack.doing import Asking, Effect, attempt
from handlers.slack.files import Snippet, names_of
from handlers.slack.lines import make_line, names_in
from handlers.slack.parts import Json, Parts
from handlers.slack.places import DIRECT, Place, find_place, plan_of_place
from handlers.slack.plain import plain, without_mention
from handlers.slack.threads import Context, Thread
from storage.db import reading, writing
from storage.kinds import Audience, Medium, Origin
from storage.models import Person

log = structlog.get_logger()

# What people write themselves; every other subtype is Slack's own word, an edit or somebody's bot.
WRITTEN = frozenset({None, "file_share", "thread_broadcast", "me_message"})


@dataclass(frozen=True)
class Words:
    """One message of a person to us, or in a thread of ours.

    `aside`: it is about what is internal where customers read, and so is kept and answered elsewhere.
    """

    parts: Parts
    team_id: str | None
    user_id: str
    installed: str
    place: Place
    text: str
    ts: str
    thread: str | None
    mentions: bool
    snippet: Snippet | None = None
    files: tuple[str, ...] = ()
    aside: bool = False

    @property
    def key(self) -> str:
        """The same for the mention and the message, for both installations, and for each repetition."""
        return f"slack:said:{self.place.channel_id}/{self.ts}"

    @property
    def under(self) -> str:
        """The ts that an answer in a channel goes under."""
        return self.thread or self.ts

    @property
    def thread_place(self) -> Thread:
        """The thread that it is said in, or begins."""
        return Thread(self.place.team_id, self.place.channel_id, self.under)

    @property
    def origin(self) -> Origin:
        """The door: the DM, a mention, or a thread."""
        if self.place.is_direct:
            return Origin.DM
        return Origin.MENTION if self.mentions else Origin.THREAD


def mention(parts: Parts) -> Callable[..., None]:
    """Make the listener of `@bot …`."""

    def mentioned(body: Json) -> None:
        _hear(parts, body, mentions=True)

    return mentioned


def speak(parts: Parts) -> Callable[..., None]:
    """Make the listener of messages: in a DM all are for us, in a channel those in a thread of ours."""

    def spoken(body: Json) -> None:
        _hear(parts, body, mentions=False)

    return spoken


def _hear(parts: Parts, body: Json, *, mentions: bool) -> None:
    event = body["event"]
    if not _is_written(event) or not (mentions or _may_be_ours(event)):
        return
    if people.is_ourselves(parts, body):
        return
    words = _read(parts, body, mentions=mentions)
    if not _is_ours(words):
        return
    person_id = people.recognise(parts, words.team_id, words.user_id, words.installed)
    context = _context(words, person_id) if person_id is not None else None
    if person_id is None or context is None:
        _greet(words)
        return
    aside = asides.is_aside(parts, person_id, words.place, context, words.text)
    if aside:
        # An answer goes to who asked, and so is none.
        words, context = replace(words, aside=True), replace(context, question=None)
    _take(words, person_id, context)


def _is_written(event: Json) -> bool:
    """Whether a person wrote it: no edit, no bot, no word of Slack's own."""
    written = event.get("subtype") in WRITTEN and not event.get("hidden")
    said = event.get("text") or event.get("files")
    return bool(written and event.get("user") and said)


def _may_be_ours(event: Json) -> bool:
    thread = event.get("thread_ts")
    direct = event.get("channel_type") == "im" or str(event.get("channel")).startswith(DIRECT)
    return direct or (thread is not None and thread != event.get("ts"))


def _read(parts: Parts, body: Json, *, mentions: bool) -> Words:
    event, installed = body["event"], people.installed_in(body)
    workspace = parts.workspaces.find(installed)
    bot = workspace.bot_user_id if workspace else None
    typed = str(event.get("text") or "")
    with reading(parts.engine, ()) as session:
        place = find_place(session, installed, str(event["channel"]))
        text = plain(without_mention(typed, bot), names_in(session, typed))
    named = mentions or (bot is not None and f"<@{bot}" in typed)
    # Who only calls our name wants to know what we can do.
    bare = named and not event.get("files")
    return Words(
        parts,
        people.find_team(parts, body),
        str(event["user"]),
        installed,
        place,
        text or ("help" if bare else ""),
        ts=str(event["ts"]),
        thread=event.get("thread_ts"),
        mentions=named,
        snippet=snippets.find_snippet(event, installed) if place.is_direct else None,
        files=names_of(event),
    )


def _is_ours(words: Words) -> bool:
    """Whether it is said to us: by name, in the direct conversation, or in a thread of ours."""
    if not words.text and words.snippet is None:
        return False
    if words.mentions or words.place.is_direct:
        return True
    with reading(words.parts.engine, ()) as session:
        return threads.of_thread(session, words.thread_place, None) is not None


def _context(words: Words, person_id: int) -> Context | None:
    """Give what the words are about; None where the person is not on the plan that lives here."""
    place = words.place
    with reading(words.parts.engine, ()) as session:
        found = None
        if words.thread is not None:
            found = threads.of_thread(session, words.thread_place, person_id)
        elif place.is_direct:
            now = words.parts.clock()
            found = threads.of_conversation(session, person_id, place.channel_id, now)
        if found is None:
            found = Context(plan_of_place(session, place, words.text))
        reader = Reader.person(person_id)
        known = found.plan_id is None or clearance(session, reader, found.plan_id) is not None
        return found if known else None


def _take(words: Words, person_id: int, context: Context) -> None:
    """Let the words have their effect, and write the answer into the outbox; both once."""
    parts, now = words.parts, words.parts.clock()
    effect = _understand(words, person_id, context)
    with writing(parts.engine) as session:
        if not inbox.once(session, words.key, now):
            return
        reply = snippets.tell_unkept(effect(session), words.files, words.snippet, words.origin)
        if _is_quiet(words, reply):
            return
        person = session.get_one(Person, person_id)
        message = outbox.answer(
            session,
            words.key,
            person,
            reply,
            medium=Medium.SLACK,
            now=now,
            about=_where(words, context),
        )
        if message is not None and _is_public(words, context):
            message.team_id = words.place.team_id
            message.channel_id = words.place.channel_id


def _understand(words: Words, person_id: int, context: Context) -> Effect:
    """Take a plan's file as it is, a verb with what it needs as the command takes it, all else as a sentence."""
    parts = words.parts
    asking = Asking(person_id, words.origin, words.key)
    if words.aside:
        return asides.keep(parts, asking, context, words.text)
    if words.snippet is not None:
        return snippets.begin(parts, asking, words.snippet)
    line = replace(
        make_line(parts, person_id, words.place, words.text),
        plan_id=context.plan_id,
        ceiling=_ceiling(words, context),
    )
    meant = spoken.understand(line, asking, to_us=words.mentions or words.place.is_direct)
    if isinstance(meant, Reply):
        return lambda _session: meant
    if callable(meant):
        return meant
    if meant is not None:
        return lambda session: attempt(session, parts, asking, meant)
    heard = _listen(words, person_id, context)
    return lambda session: conversation.act(session, heard, now=parts.clock())


def _ceiling(words: Words, context: Context) -> Audience:
    return words.place.audience if _is_public(words, context) else Audience.INTERNAL


def _listen(words: Words, person_id: int, context: Context) -> Heard:
    """Hear with the speaker's eyes; where all in a channel read the answer, with no more than they may see.

    What is said elsewhere stays internal, as a note too, unless it is a customer's.
    """
    parts, public = words.parts, _is_public(words, context)
    ceiling = _ceiling(words, context)
    said = Said(
        text=words.text,
        person_id=person_id,
        said_at=parts.clock(),
        origin=words.origin,
        plan_id=context.plan_id,
        shown=context.shown,
        about=context.about,
        question=context.question,
        proposal=context.proposal,
        request=context.request,
        place=words.thread_place.name if public else None,
        audience=ceiling,
        files=words.files,
    )
    with eyes(parts.engine, Reader.person(person_id, ceiling=ceiling)) as session:
        return conversation.listen(session, said)


def _is_public(words: Words, context: Context) -> bool:
    """Whether the answer stands in the channel: only of a plan that lives there, and of what all there may see."""
    return context.plan_id in words.place.plans and not words.aside


def _where(words: Words, context: Context) -> Json:
    """Say which thread the answer belongs under: always one in a channel, in a DM that of the words."""
    if words.place.is_direct:
        return {"thread": words.thread} if words.thread else {}
    return {"thread": words.under} if _is_public(words, context) else {}


def _is_quiet(words: Words, reply: Reply) -> bool:
    """Whether to answer nothing: courtesy, and talk among people in a thread, which is kept without ado."""
    talk = reply.kept and len(reply.changes) == 1 and not reply.refused and not reply.proposals
    return reply.silent or (talk and words.origin is Origin.THREAD and not words.aside)


def _greet(words: Words) -> None:
    """Tell a stranger, once a day and to them alone, what tells nothing."""
    parts = words.parts
    if not people.is_new_stranger(parts, words.team_id, words.user_id):
        return
    try:
        client = parts.workspaces.client(words.installed, quick=True)
        if words.place.is_direct:
            client.chat_postMessage(channel=words.place.channel_id, text=people.STRANGER)
            return
        client.chat_postEphemeral(
            channel=words.place.channel_id,
            user=words.user_id,
            text=people.STRANGER,
            thread_ts=words.thread,
        )
    except (SlackApiError, NotInstalled, *AWAY) as error:
        log.warning("greeting failed", error=type(error).__name__)
