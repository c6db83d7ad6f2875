"""German, in rooms: phrases by what they say, verbs in families, days, words by their part."""

from bot.reading.languages.de import owners, states
from bot.reading.languages.de.days import *
from bot.reading.languages.de.roles import *
from bot.reading.languages.de.verbs import *

PHRASES = {**states.PHRASES, **owners.PHRASES}
