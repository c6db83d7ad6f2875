"""No mail costs more than two seconds, however it was made."""

import time
from collections.abc import Callable

import pytest

from handlers.mail.cases import read_mail
from tests.mail_text.bombs import BOMBS


@pytest.mark.parametrize("name", BOMBS)
def test_a_bomb_is_read_or_refused_in_time(name: str) -> None:
    make: Callable[[], bytes] = BOMBS[name]
    mail = make()
    begin = time.process_time()

    answer = read_mail(name, mail)

    assert time.process_time() - begin < 2
    assert answer["file"] == name
    assert "plan+" not in answer["reply"]
