"""Japanese, in rooms: phrases by what they say, verbs in families, days, words by their part."""

from bot.reading.languages.ja import courtesy, days, halts, moods, roles, states, verbs, wishes

ROOMS = (courtesy, days, halts, moods, roles, states, verbs, wishes)
