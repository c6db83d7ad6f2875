"""Japanese, in rooms: phrases by what they say, verbs in families, days, words by their part."""

from bot.reading.languages.ja import courtesy, days, roles, states, verbs, wishes

ROOMS = (courtesy, days, roles, states, verbs, wishes)
