"""French, in rooms: phrases by what they say, verbs in families, days, words by their part."""

from bot.reading.languages.fr import (
    courtesy,
    days,
    delays,
    ends,
    halts,
    moods,
    owners,
    progress,
    requests,
    roles,
    states,
    verbs,
    wishes,
    words,
)

ROOMS = (
    courtesy,
    days,
    delays,
    ends,
    halts,
    moods,
    owners,
    progress,
    requests,
    roles,
    states,
    verbs,
    wishes,
    words,
)
