"""Pages: what they show, and that a strict browser takes them."""

from datetime import date, timedelta

import pytest
from selectolax.lexbor import LexborHTMLParser

from bot import commands as c
from bot import render
from bot.identity import Reader, eyes
from bot.outbox import Reply
from storage.kinds import ProposalKind
from storage.models import Person
from tests.render.telling import LINKS

AFTER_GO_LIVE = date(2026, 4, 3)


def plan(telling):
    with eyes(telling.engine, Reader.link(telling.cast.plan)) as session:
        return render.page_plan(
            session, telling.cast.plan, now=telling.now, links=LINKS, nonce="abc"
        )


def confirm(telling, verb, key, who):
    with eyes(telling.engine, Reader.person(who)) as session:
        return render.page_confirm(
            session,
            verb,
            key,
            person_id=who,
            message_id=1,
            now=telling.now,
            links=LINKS,
            action="/do/token",
            nonce="abc",
        )


def parsed(page):
    return LexborHTMLParser(page)


def said(page):
    tree = parsed(page)
    tree.strip_tags(["style"])
    return " ".join(tree.body.text(separator=" ").split())


def every_page(telling):
    yield plan(telling)
    yield confirm(telling, "complete", telling.cast.sso_metadata, telling.cast.carl)
    yield confirm(telling, "later", telling.cast.sso_metadata, telling.cast.carl)
    yield render.page_error("This link has expired", "Use a newer one.", nonce="abc")
    for told in ({}, {"digests_only": True}, {"stopped_at": telling.now}):
        person = Person(name="Carl Reyes", locale="en_US", **told)
        yield render.page_unsubscribe(action="/u/t", person=person, nonce="abc")
    yield render.page_unsubscribed(action="/u/t", wish="stop", locale="en_US", nonce="abc")
    yield render.page_unsubscribed(action="/u/t", wish="resume", locale="en_US", nonce="abc")


def test_every_page_passes_a_strict_policy_and_can_be_read_by_anybody(telling):
    for page in every_page(telling):
        tree = parsed(page)

        assert tree.css_first("style").attributes["nonce"] == "abc"
        assert tree.css("[style], script, [onclick], link, iframe") == []
        assert tree.css_first("html").attributes["lang"] == "en"
        assert len(tree.css("h1")) == 1
        assert tree.css_first("main") is not None
        assert all(field.id for field in tree.css("input"))
        assert len(tree.css("label")) == len(tree.css("input"))


def test_the_plan_shows_how_it_stands_by_milestone_and_by_side(telling):
    telling.make(telling.cast.carl, c.CompleteTask(telling.cast.sso_metadata))

    text = said(plan(telling))

    assert "Acme onboarding Northwind and Acme · began Mon 2 March On track" in text
    assert "1 of 3 tasks done" in text
    assert "Kick-off · Thu 5 March · 1 of 1 reached" in text
    assert "12 Send SSO metadata done done by Carl Reyes (Acme) by mail on Mon 2 March" in text
    assert "Next for Northwind 14 Configure SSO due Wed 11 March · Victor Lund" in text
    assert "Nurses find a slot in under a minute from 6 to 1 minutes" in text
    assert "Carl Reyes (Acme) completed 12. Send SSO metadata by mail." in text


def test_the_first_promise_stays_visible(telling):
    telling.make(telling.cast.vera, c.MoveDate(telling.cast.firewall_form, date(2026, 3, 9)))

    assert "first promised for Thu 5 March" in said(plan(telling))


def test_a_plan_without_tasks_says_so(telling):
    for key in (
        telling.cast.sso_metadata,
        telling.cast.firewall_form,
        telling.cast.configure_sso,
    ):
        telling.make(telling.cast.vera, c.CancelTask(key))

    text = said(plan(telling))

    assert "no tasks yet" in text
    assert "Everything is done" in text


def test_words_of_people_stay_words(telling):
    telling.make(
        telling.cast.vera,
        c.AddTask(telling.cast.plan, "<script>alert(1)</script>", instructions="<b>x</b>"),
        c.Comment(telling.cast.plan, "<img src=x onerror=alert(1)>"),
    )

    page = plan(telling)

    assert parsed(page).css("script, img, b") == []
    assert "<script>alert(1)</script>" in said(page)


def test_links_of_a_task_lead_nowhere_but_to_the_web(telling):
    telling.make(
        telling.cast.vera,
        c.EditTask(telling.cast.firewall_form, links=("https://a.example/?a=1&b",)),
    )

    links = parsed(plan(telling)).css("main a:not([href^='?since='])")

    assert [link.attributes["href"] for link in links] == ["https://a.example/?a=1&b"]


def test_the_page_of_a_button_asks_and_its_form_acts(telling):
    page = confirm(telling, "complete", telling.cast.firewall_form, telling.cast.carl)

    form = parsed(page).css_first("form")
    assert form.attributes == {"method": "post", "action": "/do/token"}
    assert "Is this done? 15. Firewall form Due Thu 5 March" in said(page)


def test_what_is_done_already_is_not_asked_again(telling):
    telling.make(telling.cast.carl, c.CompleteTask(telling.cast.firewall_form))

    page = confirm(telling, "complete", telling.cast.firewall_form, telling.cast.carl)

    assert parsed(page).css("form") == []
    assert "It is done by you by mail at 7:00 AM." in said(page)


def test_later_offers_working_days_and_any_other_day(telling):
    telling.now += timedelta(days=4)

    tree = parsed(confirm(telling, "later", telling.cast.firewall_form, telling.cast.carl))

    values = [node.attributes["value"] for node in tree.css("button[name=until]")]
    assert values == ["2026-03-09", "2026-03-10"]
    assert tree.css_first("input[type=date]").attributes["min"] == "2026-03-09"


@pytest.mark.parametrize(
    ("verb", "label"), [("accept", "Yes, Fri 3 April"), ("decline", "No, keep Thu 5 March")]
)
def test_a_date_is_agreed_to_or_kept(telling, verb, label):
    key = _proposed(telling)

    page = confirm(telling, verb, key, telling.cast.vera)

    assert "Carl Reyes (Acme) asked to move it from Thu 5 March to Fri 3 April." in said(page)
    assert "Why: slow" in said(page)
    assert parsed(page).css_first("button").text() == label


def test_a_decided_date_says_by_whom(telling):
    key = _proposed(telling)
    telling.make(telling.cast.vera, c.Accept(key))

    page = confirm(telling, "accept", key, telling.cast.vera)

    assert "It is agreed by you at 13:00." in said(page)
    assert parsed(page).css("form") == []


def test_a_choice_is_said_in_full(telling):
    options = ((c.dump(c.CompleteTask(telling.cast.sso_metadata)),), ())
    propose = c.Propose(telling.cast.plan, ProposalKind.READING, options, to=telling.cast.carl)
    key = telling.change(telling.make(telling.cast.carl, propose)[0]).proposal_id

    first = said(confirm(telling, "choose-0", key, telling.cast.carl))
    second = said(confirm(telling, "choose-1", key, telling.cast.carl))

    assert "Is this what you meant? 12 done (Send SSO metadata)" in first
    assert "None of these" in second
    assert confirm(telling, "choose-2", key, telling.cast.carl) is None
    assert confirm(telling, "choose-x", key, telling.cast.carl) is None


def test_an_unknown_verb_or_thing_has_no_page(telling):
    assert confirm(telling, "explode", 1, telling.cast.carl) is None
    assert confirm(telling, "complete", 999, telling.cast.carl) is None


def test_a_stranger_has_no_page(telling):
    assert confirm(telling, "complete", telling.cast.firewall_form, telling.cast.sam) is None


def test_what_was_done_is_said(telling):
    ids = telling.make(telling.cast.carl, c.CompleteTask(telling.cast.firewall_form))
    with eyes(telling.engine, Reader.person(telling.cast.carl)) as session:
        page = render.page_done(
            session,
            Reply(plan=telling.cast.plan, changes=tuple(ids)),
            person_id=telling.cast.carl,
            message_id=1,
            now=telling.now,
            links=LINKS,
            nonce="abc",
        )

    assert "Thank you 15 done" in said(page)


def test_a_plans_brand_colours_its_page(telling):
    telling.make(
        telling.cast.vera,
        c.EditPlan(telling.cast.plan, brand={"color": "#ffee00", "name": "Globus & Co"}),
    )

    page = plan(telling)

    assert "--brand: #ffee00; --brand-ink: #111111;" in page
    assert "Globus & Co" in said(page)


def _proposed(telling):
    ids = telling.make(
        telling.cast.carl, c.MoveDate(telling.cast.firewall_form, AFTER_GO_LIVE, "slow")
    )
    return telling.change(ids[0]).proposal_id


def test_another_day_is_suggested_by_any_day_from_today_on(telling):
    key = _proposed(telling)

    page = confirm(telling, "suggest", key, telling.cast.vera)

    assert "Which day suits you?" in said(page)
    assert "Carl Reyes (Acme) is asked whether your day suits." in said(page)
    day = parsed(page).css_first("input[type=date]")
    assert (day.attributes["name"], day.attributes["min"]) == ("on", "2026-03-02")


def test_a_milestones_date_is_asked_for_by_its_name(telling):
    late = c.EditMilestone(telling.cast.go_live, due_on=date(2026, 4, 3))
    key = telling.change(telling.make(telling.cast.vera, late)[0]).proposal_id

    page = confirm(telling, "accept", key, telling.cast.carl)

    assert "Go-live" in said(page)
    assert "asked to move it from Fri 27 March to Fri 3 April." in said(page)
