"""Portuguese, in rooms: phrases by what they say, verbs in families, days, words by their part."""

from bot.reading.languages.pt import days, moods, roles, states, verbs

ROOMS = (days, moods, roles, states, verbs)
