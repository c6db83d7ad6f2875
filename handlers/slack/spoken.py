"""Verbs that are said to us instead of typed behind the command: by mention, in the direct conversation, in a thread.

What the reader of sentences knows is left to it, since it is the more careful one. In talk among people only a verb
with a task's number is one.
"""

import re
from collections.abc import Sequence

from bot.commands import Command
from bot.identity import eyes
from bot.outbox import Reply
from bot.render import Post
from handlers.slack import hiding, inviting, linking, orders, questions, verbs, visits
from handlers.slack.doing import Asking, Effect
from handlers.slack.lines import Line, Several
from handlers.slack.verbs import Mistaken
from handlers.slack.verbs.finding import NUMBERED
from handlers.slack.verbs.plans import Newcomer
from handlers.slack.verbs.tasks import QUOTED

Meant = Reply | Sequence[Command] | Effect
READ = frozenset({"done", "reopen", "start", "block", "cancel", "due", "add", "undo"})
# "changes are needed in the contract" is a sentence.
SINCE = re.compile(r"(?:\S+\s+)?since\b.*|\S*", re.IGNORECASE)
# Who says no more wants to know what we can do.
GREETING = re.compile(
    r"(?:hello|hi|hey|hallo|moin|good (?:morning|afternoon|evening|day)|guten (?:morgen|tag)|bonjour|salut|hola"
    r"|buenos d[ií]as|ol[áa]|bom dia|goedemorgen|hoi|こんにちは)(?: (?:there|tandem|bot|all))?[\s.!,👋🙂]*",
    re.IGNORECASE,
)
CONFIRM = "People of another company read here, so I ask you first: type {command} link."


def understand(line: Line, asking: Asking, *, to_us: bool) -> Meant | None:
    """Give what such a line wants shown or done; None where it is a sentence. `to_us`: it was said to the bot."""
    try:
        line = hiding.meant(line)
    except Mistaken as mistake:
        return Reply(refused=(str(mistake),)) if to_us else None
    if to_us:
        shown = Reply(help=True) if GREETING.fullmatch(line.text) else _shown(line)
        if shown is not None:
            visits.note(line.parts, line.person_id, shown)
            return shown
    first = line.rest.partition(" ")[0]
    numbered = NUMBERED.fullmatch(first) is not None
    if line.verb in verbs.PLACES and to_us:
        return _placed(line)
    if to_us and line.verb == "add" and QUOTED.match(line.rest):
        return _ordered(line, hinted=True)
    # Under a reminder of one task "later" is an answer.
    read = line.verb in READ or (line.verb == "later" and not line.rest)
    if read or not (line.verb in verbs.VERBS or line.verb in verbs.OWN):
        return None
    hinted = numbered or not first or "@" in first
    return _asked_of_us(line, asking, hinted=hinted) if to_us or numbered else None


def _asked_of_us(line: Line, asking: Asking, *, hinted: bool) -> Meant | None:
    """Give the commands, or the effect that makes somebody known first."""
    try:
        return _ordered(line, hinted=hinted)
    except Newcomer as newcomer:
        return inviting.bring(line, asking, newcomer)


def _shown(line: Line) -> Reply | None:
    plain = line.verb in {"who", "status", "help"} or (
        line.verb in {"next", "mine"} and not line.rest
    )
    wished = plain or (line.verb == "changes" and SINCE.fullmatch(line.rest))
    with eyes(line.parts.engine, line.reader) as session:
        asked = questions.about(session, line)
        if asked is not None or not wished:
            return asked
        try:
            return orders.wish(session, line)
        except Mistaken as mistake:
            wrong = orders.names_a_plan(line) and not isinstance(mistake, Several)
            return Reply(refused=(orders.hint(line, mistake),)) if wrong else None


def _ordered(line: Line, *, hinted: bool) -> Meant | None:
    """Give the commands, or say what was meant where it can be no sentence."""
    try:
        return orders.commands(line)
    except Newcomer:
        raise
    except Mistaken as mistake:
        return Reply(refused=(orders.hint(line, mistake),)) if hinted else None


def _placed(line: Line) -> Meant:
    """Link or unlink the channel; where another company reads along, the vendor's person confirms by command."""
    try:
        found = linking.link(line) if line.verb == "link" else linking.unlink(line)
    except Mistaken as mistake:
        return Reply(refused=(orders.hint(line, mistake),))
    if isinstance(found, Post):
        return Reply(refused=(CONFIRM.format(command=line.parts.command),))
    return [found]
