"""The status at the shell: what somebody would see."""

import pytest

from tests.cast import INTERNAL_WORDS

LATER = "2026-03-06T12:00:00+00:00"


def test_the_operator_sees_all(tandem, acme):
    result = tandem("status", "acme", "--now", LATER)

    assert result.exit_code == 0
    for title in ("Acme onboarding (ACME)", "12. Send SSO metadata", "13. Check contract terms"):
        assert title in result.stdout
    assert "\x1b" not in result.stdout


@pytest.mark.parametrize("name", ["carl", "cleo"])
@pytest.mark.parametrize("form", [(), ("--json",)])
def test_a_customers_status_has_nothing_internal(tandem, acme, name, form):
    result = tandem("status", "ACME", "--as", f"{name}@acme.example", "--now", LATER, *form)

    assert result.exit_code == 0
    assert "Send SSO metadata" in result.stdout
    assert not [words for words in INTERNAL_WORDS if words in result.stdout]


def test_programs_get_the_facts(tandem, acme, said):
    found = said(tandem("status", "ACME", "--json", "--now", LATER))

    assert (found["key"], found["today"]) == ("ACME", "2026-03-06")
    assert [task["number"] for task in found["tasks"]] == [12, 13, 14, 15]
