"""Words that are no verbs, and the verb that who types them means; and what reads like an order to us at all."""

import re

# What else people call it, the verb first.
_NEAR = """status: list show overview view tasks summary report plan dashboard late overdue
mine: my me todo todos assigned
changes: history log news updates activity
hide: internal private hidden secret confidential
share: public publish unhide visible
cancel: delete drop skip
remove: kick uninvite
edit: rename title change update describe
due: reschedule postpone shift date deadline delay
later: remind reminder wait
nudge: ping chase poke
assign: reassign give hand owner
who: people team contacts
add: create task
ask: question query
decide: decision agree
note: say tell write memo
mute: silence quiet ignore
block: stuck blocker
reopen: undone restart
new: project
invite: onboard welcome"""
NEAR = {
    word: verb
    for verb, words in (row.split(": ") for row in _NEAR.splitlines())
    for word in words.split()
}
# A word alone, or with what a verb takes behind it: a number, a person, a title, a flag.
ORDER = re.compile(
    r"[^\W\d_][\w-]*[:!.]?(?:\s+(?:(?:[A-Za-z][\w-]*-|#)?\d{1,9}\b|@\S|[\"“”„«]|--).*)?", re.DOTALL
)
FEW_WORDS = 3


def is_order(text: str) -> bool:
    """Whether words look like a verb with what it takes, rather than like a sentence."""
    return ORDER.fullmatch(text) is not None


def nearest(text: str) -> str | None:
    """Give the verb that is meant by another word, in few words or in an order; None in a sentence, or for none."""
    words = text.split()
    if len(words) > FEW_WORDS and not is_order(text):
        return None
    return NEAR.get(words[0].casefold().rstrip(":!.")) if words else None
