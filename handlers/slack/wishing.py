"""The buttons under "How you hear from me": what somebody wishes for themselves, each turned round by its opposite."""

from bot import commands as c
from bot.conversation import wishes
from bot.conversation.wishes import Wish, Wished
from handlers.slack.buttons import Commands, Press, Unreadable

MUTE = "stop"
# What is about oneself and no task.
OWN = {one.value: one for one in Wish if not Wished(one).is_of_task}


def wish(press: Press) -> Commands:
    """Be told by mail, in Slack, by digests only, not at all, or of everything again."""
    word = press.value.get("do")
    if word == MUTE:
        return [c.SetPreferences(press.person_id, stopped=True)]
    if not isinstance(word, str) or word not in OWN:
        raise Unreadable("do")
    return [wishes.command(Wished(OWN[word]), press.person_id)]
