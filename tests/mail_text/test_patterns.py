"""A pattern of many phrases finds what to try them one by one would find, the longest first."""

import re

from hypothesis import given
from hypothesis import strategies as st

from handlers.mail.newtext.patterns import any_of

PHRASE = st.text("ab.(", min_size=1, max_size=5)


@given(phrases=st.sets(PHRASE, min_size=1, max_size=12), text=st.text("ab.( ", max_size=30))
def test_the_longest_phrase_is_found_at_each_place(phrases: set[str], text: str) -> None:
    one_by_one = "|".join(sorted(map(re.escape, phrases), key=len, reverse=True))

    for around in ("(?:{})", r"(?<!\w)(?:{})(?!\w)"):
        found = re.finditer(around.format(any_of(phrases)), text)
        wanted = re.finditer(around.format(one_by_one), text)
        assert [one.span() for one in found] == [one.span() for one in wanted]
