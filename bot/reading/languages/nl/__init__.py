"""Dutch, in rooms: phrases by what they say, verbs in families, days, words by their part."""

from bot.reading.languages.nl import courtesy, states
from bot.reading.languages.nl.days import *
from bot.reading.languages.nl.roles import *
from bot.reading.languages.nl.verbs import *

PHRASES = {**states.PHRASES, **courtesy.PHRASES}
