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


def test_without_a_key_all_plans_are_listed_with_why(tandem, acme):
    result = tandem("status", "--now", LATER)

    assert result.exit_code == 0
    assert "1 plan: 1 at risk" in result.stdout
    assert "ACME Acme onboarding (Acme): At risk" in result.stdout
    assert "- 12. Send SSO metadata is 2 working days late" in result.stdout


def test_programs_get_the_portfolio(tandem, acme, said):
    found = said(tandem("status", "--json", "--now", LATER))

    assert [(plan["key"], plan["colour"]) for plan in found["plans"]] == [("ACME", "red")]


@pytest.mark.parametrize("name", ["carl", "cleo"])
@pytest.mark.parametrize("form", [(), ("--json",)])
def test_a_customers_portfolio_has_nothing_internal(tandem, acme, name, form):
    result = tandem("status", "--as", f"{name}@acme.example", "--now", LATER, *form)

    assert result.exit_code == 0
    assert not [words for words in INTERNAL_WORDS if words in result.stdout]
    assert "of 4" not in result.stdout


def test_the_operator_says_another_colour_and_takes_it_back(tandem, acme):
    until = "2999-01-01"
    too_long = tandem("plan", "health", "ACME", "red", "--because", "x", "--until", until)
    bare = tandem("plan", "health", "ACME", "red")
    wrong = tandem("plan", "health", "ACME", "blue")
    back = tandem("plan", "health", "ACME", "back")

    assert (too_long.exit_code, bare.exit_code, wrong.exit_code, back.exit_code) == (1, 2, 2, 0)
    assert "three months at the most" in too_long.stderr
    assert "ACME is computed again already." in back.stdout


def test_what_changed_since_a_day_is_said_as_its_reader_sees_it(tandem, acme, said):
    tandem("plan", "pause", "ACME")
    all_of_it = tandem("status", "ACME", "--since", "2026-03-01")
    carls = tandem("status", "ACME", "--as", "carl@acme.example", "--since", "2026-03-01")
    nonsense = tandem("status", "ACME", "--since", "soon")
    ahead = tandem("status", "ACME", "--since", "2999-01-01")

    rows = said(tandem("status", "--since", "2026-03-01", "--json"))["rows"]

    assert (all_of_it.exit_code, carls.exit_code, nonsense.exit_code) == (0, 0, 2)
    assert [(row["verb"], row["plan"], row["by"]) for row in rows][-1:] == [
        ("pause_plan", "ACME", None)
    ]
    assert (ahead.exit_code, "still to come" in ahead.stderr) == (2, True)
    assert "Northwind paused the plan Acme onboarding" in all_of_it.stdout
    assert not [words for words in INTERNAL_WORDS if words in carls.stdout]
