"""A criterion of a reader's limits, which says what it is in a word.

SQLAlchemy finds the SQL of a statement again by a key over all that it is made of. A reader's limits are some
twenty criteria with subqueries, the same for each statement, so that making their keys anew took longer than all
else that a read costs. A criterion makes its key once; for the statement it is a number, the same for all
criteria of one shape, whoever's they are.
"""

from collections.abc import Hashable
from itertools import count
from typing import Any

from sqlalchemy import BindParameter, ColumnElement
from sqlalchemy.orm.util import LoaderCriteriaOption

_shapes: dict[Hashable, int] = {}
_numbers = count()


class Criterion(LoaderCriteriaOption):
    """What hides some rows of a table from every ORM SELECT, aliases and lazy loads included.

    It differs from `with_loader_criteria(kind, rule, include_aliases=True)` in its key alone: criteria whose
    keys were equal have the same number, and their values are given on as before, in their order, so that one
    reader's SQL is run with another's values and never with their rows.
    """

    inherit_cache = True
    __slots__ = ("_shape", "_values")

    def __init__(self, kind: type[Any], rule: ColumnElement[bool]) -> None:
        super().__init__(kind, rule, include_aliases=True)
        key = rule._generate_cache_key()  # noqa: SLF001 - SQLAlchemy has no other word for it
        assert key is not None
        self._values = key.bindparams
        self._shape = _shapes.setdefault((kind, key.key), next(_numbers))

    def _gen_cache_key(
        self, _anon_map: Any, bindparams: list[BindParameter[Any]]
    ) -> tuple[Any, ...]:
        bindparams.extend(self._values)
        return (Criterion, self._shape)
