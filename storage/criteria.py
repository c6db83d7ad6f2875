"""A reader's limits as one option of a statement, which says what it is in a word.

SQLAlchemy finds the SQL of a statement again by a key over all that it is made of. A reader's limits are some
twenty criteria with subqueries, the same for each statement, so that making their keys anew took longer than all
else that a read costs. They make their key once; for the statement it is a number, the same for all limits of
one shape, whoever's they are.
"""

from collections.abc import Hashable, Mapping
from itertools import count
from typing import Any
from weakref import WeakKeyDictionary

from sqlalchemy import BindParameter, ColumnElement, Executable, select
from sqlalchemy.orm.interfaces import CriteriaOption
from sqlalchemy.orm.util import LoaderCriteriaOption

_shapes: dict[Hashable, int] = {}
_numbers = count()


class Criteria(CriteriaOption):
    """What hides some rows of some tables from an ORM SELECT, aliases and joined loads included.

    It does what `with_loader_criteria(kind, rule, include_aliases=True)` for each table would do, and differs
    in two things. Limits whose keys were equal have the same number, and their values are given on as before,
    in their order, so that one reader's SQL is run with another's values and never with their rows. And it is
    not handed down to lazy loads, since it is laid over every SELECT of its session anyway: they would be
    limited twice, and what they load three times.
    """

    inherit_cache = True
    propagate_to_loaders = False
    __slots__ = ("_criteria", "_laid", "_shape", "_values")

    def __init__(self, rules: Mapping[type[Any], ColumnElement[bool]]) -> None:
        self._criteria = [
            LoaderCriteriaOption(kind, rule, include_aliases=True) for kind, rule in rules.items()
        ]
        # One key over all, in which a value that several rules share stands once.
        key = select(*rules.values())._generate_cache_key()  # noqa: SLF001 - there is no other word for it
        assert key is not None
        self._values = key.bindparams
        self._shape = _shapes.setdefault((tuple(rules), key.key), next(_numbers))
        self._laid: WeakKeyDictionary[Executable, Executable] = WeakKeyDictionary()

    def over(self, statement: Executable) -> Executable:
        """Give the statement with these criteria: the same one each time, which SQLAlchemy need not look through again."""
        found = self._laid.get(statement)
        if found is None:
            found = self._laid[statement] = statement.options(self)
        return found

    def get_global_criteria(self, attributes: dict[Any, Any]) -> None:
        """Lay each criterion over its table, where a statement or a part of it reads it."""
        for criterion in self._criteria:
            criterion.get_global_criteria(attributes)

    def process_compile_state(self, compile_state: Any) -> None:
        """The same, for the statement that is being compiled."""
        self.get_global_criteria(compile_state.global_attributes)

    def _gen_cache_key(
        self, _anon_map: Any, bindparams: list[BindParameter[Any]]
    ) -> tuple[Any, ...]:
        bindparams.extend(self._values)
        return (Criteria, self._shape)
