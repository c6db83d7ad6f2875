"""The verbs of the slash command: for each what it takes, an example, and the commands that it becomes.

Whoever types a verb wrongly is told what it takes, with an example; nothing is guessed here. Words that are no
verb go to the reader, who understands sentences.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from difflib import get_close_matches

from bot import commands as c
from handlers.slack.verbs import own, plans, talk, tasks
from handlers.slack.verbs.finding import Missing, Mistaken, Typed

__all__ = [
    "ALIASES",
    "OWN",
    "SHOWS",
    "VERBS",
    "Missing",
    "Mistaken",
    "OwnVerb",
    "Typed",
    "Usage",
    "Verb",
    "closest",
    "usage",
]


@dataclass(frozen=True)
class Usage:
    """How a word is used, and an example."""

    usage: str
    example: str


@dataclass(frozen=True)
class Verb:
    """A verb: how it is used, and how what stands behind it becomes commands."""

    usage: str
    example: str
    parse: Callable[[Typed], Sequence[c.Command]]


@dataclass(frozen=True)
class OwnVerb:
    """A verb that is about no plan: the person's own affairs, or a plan that does not exist yet."""

    usage: str
    example: str
    parse: Callable[[own.Own], Sequence[c.Command]]


VERBS: Mapping[str, Verb] = {
    "done": Verb("done NUMBER …", "done 12", tasks.each(c.CompleteTask)),
    "reopen": Verb("reopen NUMBER …", "reopen 12", tasks.each(c.ReopenTask)),
    "start": Verb("start NUMBER …", "start 12", tasks.each(c.StartTask)),
    "unblock": Verb("unblock NUMBER …", "unblock 12", tasks.each(c.UnblockTask)),
    "block": Verb("block NUMBER REASON", "block 12 waiting on legal", tasks.block),
    "cancel": Verb("cancel NUMBER [REASON]", "cancel 12 not needed any more", tasks.cancel),
    "due": Verb("due NUMBER DAY", "due 14 friday", tasks.due),
    "later": Verb("later NUMBER [DAY]", "later 12 monday", tasks.later),
    "assign": Verb("assign NUMBER @WHO", "assign 14 @victor", tasks.assign),
    "add": Verb(
        'add "TITLE" [@WHO] [by DAY] [--internal]',
        'add "Send the metadata" @carl by friday',
        tasks.add,
    ),
    "note": Verb("note [NUMBER] TEXT [--shared]", "note 12 They use Okta", talk.note),
    "decide": Verb(
        "decide [NUMBER] TEXT [--shared]", "decide We go live with two sites", talk.decide
    ),
    "ask": Verb(
        "ask [@WHO] [NUMBER] TEXT [--shared]", "ask @carl 12 Which identity provider?", talk.ask
    ),
    "share": Verb("share NUMBER …", "share 13", tasks.each(tasks.task_thing(c.Share))),
    "nudge": Verb("nudge NUMBER …", "nudge 12", tasks.each(c.NudgeTask)),
    "undo": Verb("undo [NUMBER …]", "undo 12", tasks.each(tasks.undo)),
    "mute": Verb("mute [NUMBER …]", "mute 12", tasks.each(c.MuteTask)),
    "unmute": Verb("unmute [NUMBER …]", "unmute 12", tasks.each(tasks.unmute)),
    "hide": Verb("hide NUMBER …", "hide 13", tasks.each(tasks.task_thing(c.Hide))),
    "invite": Verb(
        "invite WHO [for COMPANY] [as ROLE]", "invite cleo@acme.example as sponsor", plans.invite
    ),
    "remove": Verb("remove WHO", "remove @victor", plans.remove),
    "health": Verb(
        "health red|amber|green because REASON until DAY | health back",
        "health red because their sponsor leaves until friday",
        plans.health,
    ),
    "pause": Verb("pause [KEY]", "pause ACME", plans.plan_only(c.PausePlan)),
    "resume": Verb("resume [KEY]", "resume ACME", plans.plan_only(c.ResumePlan)),
    "close": Verb("close [KEY]", "close ACME", plans.plan_only(c.ClosePlan)),
}
SHOWS: Mapping[str, Usage] = {
    "status": Usage("status [KEY] [--shared]", "status ACME"),
    "mine": Usage("mine", "mine"),
    "next": Usage("next", "next"),
    "who": Usage("who [KEY]", "who ACME"),
    "changes": Usage("changes [KEY] [since DAY]", "changes since friday"),
    "help": Usage("help [VERB]", "help block"),
}
FORMS: Mapping[str, Usage] = {
    "edit": Usage("edit NUMBER", "edit 12"),
    "settings": Usage("settings", "settings"),
    "members": Usage("members [KEY]", "members ACME"),
}
PLACES: Mapping[str, Usage] = {
    "link": Usage("link [KEY] [--internal]", "link ACME"),
    "unlink": Usage("unlink [KEY]", "unlink ACME"),
}
ALIASES = {
    "complete": "done",
    "finish": "done",
    "snooze": "later",
    "move": "due",
    "comment": "note",
    "begin": "start",
}
OWN: Mapping[str, OwnVerb] = {
    "undo": OwnVerb("undo [NUMBER …]", "undo 12", own.undo),
    "mute": OwnVerb("mute [NUMBER …]", "mute 12", own.mute),
    "unmute": OwnVerb("unmute [NUMBER …]", "unmute 12", own.unmute),
    "new": OwnVerb('new KEY "TITLE" for CUSTOMER', 'new ACME "Acme onboarding" for Acme', own.new),
}


def usage(name: str) -> Usage | Verb | OwnVerb | None:
    """Say how a verb is used; None for what is none."""
    return (
        VERBS.get(name) or OWN.get(name) or SHOWS.get(name) or PLACES.get(name) or FORMS.get(name)
    )


def closest(word: str) -> str | None:
    """Give the verb that a word was probably meant to be; None where it is near none."""
    known = [*VERBS, *OWN, *SHOWS, *PLACES, *FORMS, *ALIASES]
    return next(iter(get_close_matches(word, known, n=1, cutoff=0.75)), None)
