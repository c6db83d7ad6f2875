"""French, in rooms: phrases by what they say, verbs in families, days, words by their part."""

from bot.reading.languages.fr import courtesy, states
from bot.reading.languages.fr.days import *
from bot.reading.languages.fr.roles import *
from bot.reading.languages.fr.verbs import *

PHRASES = {**states.PHRASES, **courtesy.PHRASES}
