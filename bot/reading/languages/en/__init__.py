"""English, in rooms: phrases by what they say, verbs in families, days, words by their part."""

from bot.reading.languages.en import courtesy, ends, moods, owners, states, wishes, words
from bot.reading.languages.en.days import *
from bot.reading.languages.en.roles import *
from bot.reading.languages.en.verbs import *

PHRASES = {
    **states.PHRASES,
    **ends.PHRASES,
    **wishes.PHRASES,
    **owners.PHRASES,
    **courtesy.PHRASES,
    **moods.PHRASES,
    **words.PHRASES,
}
