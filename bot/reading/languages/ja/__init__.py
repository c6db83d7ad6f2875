"""Japanese, in rooms: phrases by what they say, verbs in families, days, words by their part."""

from bot.reading.languages.ja import courtesy, states, wishes
from bot.reading.languages.ja.days import *
from bot.reading.languages.ja.roles import *
from bot.reading.languages.ja.verbs import *

PHRASES = {**states.PHRASES, **wishes.PHRASES, **courtesy.PHRASES}
