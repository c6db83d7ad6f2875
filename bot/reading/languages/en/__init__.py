"""English, in rooms: phrases by what they say, verbs in families, days."""

from bot.reading.languages.en.dates import *  # noqa: F403
from bot.reading.languages.en.phrases import *  # noqa: F403
from bot.reading.languages.en.verbs import *  # noqa: F403
