"""Spanish, in rooms: phrases by what they say, verbs in families, days, words by their part."""

from bot.reading.languages.es import courtesy, days, roles, states, verbs

ROOMS = (courtesy, days, roles, states, verbs)
