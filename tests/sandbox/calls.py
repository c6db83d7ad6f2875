"""What a call of the Web API ends with."""

from collections.abc import Callable

import pytest
from slack_sdk.errors import SlackApiError


def error(call: Callable[[], object]) -> str:
    """The error that the call ends with."""
    with pytest.raises(SlackApiError) as raised:
        call()
    return str(raised.value.response["error"])
