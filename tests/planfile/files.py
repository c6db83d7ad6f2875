"""Plan files for the tests: the example that the demo plays, and small ones around one change."""

from pathlib import Path

import handlers

ACME = (Path(handlers.__file__).parent / "demo" / "acme.yaml").read_text(encoding="utf-8")

HEAD = """\
tandem: 1
organizations:
  - {name: Northwind, side: vendor, domains: [northwind.example]}
  - {name: Acme, side: customer, domains: [acme.example]}
people:
  - {email: vera@northwind.example, name: Vera Holm, organization: Northwind, time_zone: Europe/Berlin}
  - {email: victor@northwind.example, name: Victor Lund, organization: Northwind}
  - {email: carl@acme.example, name: Carl Reyes, organization: Acme, time_zone: America/New_York}
"""

PLAN = """\
plan: {key: SMALL, title: A small plan, owner: vera@northwind.example, lead: carl@acme.example, starts_on: 2026-03-02}
"""


def small(*tasks: str, head: str = HEAD, plan: str = PLAN, more: str = "") -> str:
    """Make a file with these tasks, each the inside of its braces."""
    listed = "".join(f"  - {{{task}}}\n" for task in tasks)
    return head + plan + (f"tasks:\n{listed}" if tasks else "") + more
