"""Spanish, in rooms: phrases by what they say, verbs in families, days, words by their part."""

from bot.reading.languages.es import courtesy, states
from bot.reading.languages.es.days import *
from bot.reading.languages.es.roles import *
from bot.reading.languages.es.verbs import *

PHRASES = {**states.PHRASES, **courtesy.PHRASES}
