"""German, in rooms: phrases by what they say, verbs in families, days, words by their part."""

from bot.reading.languages.de import days, owners, roles, states, verbs

ROOMS = (days, owners, roles, states, verbs)
