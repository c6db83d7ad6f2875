"""English, in rooms: phrases by what they say, verbs in families, days, words by their part."""

from bot.reading.languages.en import (
    courtesy,
    days,
    ends,
    moods,
    owners,
    roles,
    states,
    verbs,
    wishes,
    words,
)

ROOMS = (courtesy, days, ends, moods, owners, roles, states, verbs, wishes, words)
