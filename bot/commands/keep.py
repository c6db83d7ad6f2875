"""Leaving a thing as it is."""

from enum import Enum


class Keep(Enum):
    """Stands for "leave it as it is" where None means "nothing"."""

    KEEP = "keep"


KEEP = Keep.KEEP
