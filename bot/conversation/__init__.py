"""What somebody said in plain words, through whichever door, and what comes of it.

A room between the doors and the core, so that a mail, a thread, a mention, a DM and `/plan …` cannot differ
in what they understand. `listen` reads with the speaker's eyes and changes nothing; `act` makes what is
certain in one go, keeps the other words, and stores what has to be asked back.
"""

from bot.conversation import looking_back, own
from bot.conversation.act import act
from bot.conversation.listen import Heard, Said, listen
from bot.conversation.orders import STATE

__all__ = ["STATE", "Heard", "Said", "act", "listen", "looking_back", "own"]
