"""Portuguese, in rooms: phrases by what they say, verbs in families, days, words by their part."""

from bot.reading.languages.pt import moods, states
from bot.reading.languages.pt.days import *
from bot.reading.languages.pt.roles import *
from bot.reading.languages.pt.verbs import *

PHRASES = {**states.PHRASES, **moods.PHRASES}
