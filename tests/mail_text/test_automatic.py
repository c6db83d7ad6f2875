"""Automatic mail is known by its signs; a person's mail has none."""
# ruff: noqa: RUF001

from datetime import date

import pytest

from handlers.mail.automatic import LOOP_HEADER, absence, automatic, bounce, suppressed
from handlers.mail.parse import parse
from tests.mail_text.mails import raw

REPORT = """\
From: Mail Delivery System <MAILER-DAEMON@mx.acme.example>
To: plan+b1.abc@bot.example
Subject: Undelivered Mail Returned to Sender
Auto-Submitted: auto-replied
Date: Tue, 03 Mar 2026 10:15:00 +0000
Content-Type: multipart/report; report-type=delivery-status; boundary=b

--b

I'm sorry to have to inform you that your message could not be delivered.
--b
Content-Type: message/delivery-status

Reporting-MTA: dns; mx.acme.example

Final-Recipient: rfc822; vera@northwind.example
Action: delayed
Status: 4.4.1

Final-Recipient: rfc822; Carl.Reyes@acme.example
Action: failed
Status: 5.1.1
Diagnostic-Code: smtp; 550 5.1.1 no such user

--b
Content-Type: message/rfc822

From: Tandem <plan@bot.example>
Reply-To: <plan+abc.def@bot.example>
Message-ID: <r1.abc.def@bot.example>

Hi Carl
--b--
"""


@pytest.mark.parametrize(
    "sign",
    [
        "Auto-Submitted: auto-replied",
        "Auto-Submitted: auto-generated (vacation)",
        "AUTO-SUBMITTED: Auto-Notified; owner-email=x",
        "Precedence: bulk",
        "Precedence: auto_reply",
        "Precedence: List",
        "Precedence: junk",
        "List-Id: <news.acme.example>",
        "List-Unsubscribe: <https://acme.example/u>",
        "X-Autoreply: yes",
        "X-Autorespond: away",
        "Return-Path: <>",
        f"{LOOP_HEADER}: 1",
    ],
)
def test_one_sign_by_a_header_is_enough(sign: str) -> None:
    assert automatic(parse(raw("12 done", extra=[sign])))


@pytest.mark.parametrize(
    "author", ["MAILER-DAEMON@acme.example", "postmaster@acme.example", "no-reply@acme.example"]
)
def test_a_mail_by_a_robot_is_automatic(author: str) -> None:
    assert automatic(parse(f"From: {author}\n\n12 done".encode()))


@pytest.mark.parametrize(
    "author", ["plan@bot.example", "plan+abc.def@bot.example", "PLAN@bot.example"]
)
def test_our_own_mail_that_comes_back_is_automatic(author: str) -> None:
    parsed = parse(f"From: {author}\n\n12 done".encode())

    assert automatic(parsed, own=["plan@bot.example"])
    assert automatic(parsed) is None


@pytest.mark.parametrize(
    "header",
    [
        "Auto-Submitted: no",
        "X-Auto-Response-Suppress: All",
        "Precedence: normal",
        "Return-Path: <carl.reyes@acme.example>",
        "X-Mailer: Microsoft Outlook 16.0",
        "Thread-Topic: Automatic reply",
        "Importance: high",
    ],
)
def test_a_person_who_answers_is_no_robot(header: str) -> None:
    assert automatic(parse(raw("12 done", extra=[header]))) is None


@pytest.mark.parametrize("subject", ["Automatic reply: Two tasks", "Abwesenheitsnotiz", "Réponse automatique : x", "自動応答: x"])  # fmt: skip
def test_a_subject_is_a_hint_that_needs_another(subject: str) -> None:
    answer = raw("I am away").replace(
        b"Subject: Re: Two tasks need you", f"Subject: {subject}".encode()
    )
    fresh = answer.replace(b"In-Reply-To: <r1@bot.example>\n", b"")
    by_hand = answer.replace(b"Subject: ", b"Subject: Re: ")

    assert automatic(parse(answer))
    assert automatic(parse(by_hand)) is None
    assert automatic(parse(fresh)) is None
    assert automatic(parse(fresh.replace(b"I am away", b"I am away until 12 March")))
    assert automatic(parse(by_hand.replace(b"\n\n", b"\nX-Auto-Response-Suppress: All\n\n", 1)))


def test_the_answer_of_a_calendar_is_automatic() -> None:
    mail = raw("Accepted: kick-off").replace(b"text/plain;", b"text/calendar; method=REPLY;")

    assert automatic(parse(mail)) == "it is an answer of a calendar"
    assert automatic(parse(mail.replace(b"REPLY", b"REQUEST"))) is None


def test_a_wish_not_to_be_answered_is_told_apart() -> None:
    assert suppressed(parse(raw("12 done", extra=["X-Auto-Response-Suppress: OOF, AutoReply"])))
    assert not suppressed(parse(raw("12 done", extra=["X-Auto-Response-Suppress: DR, RN, NRN"])))
    assert not suppressed(parse(raw("12 done")))


def test_a_delivery_report_tells_who_failed_and_what_came_back() -> None:
    parsed = parse(REPORT.encode())

    report = bounce(parsed)

    assert automatic(parsed)
    assert report is not None
    assert (report.status, report.action, report.permanent) == ("5.1.1", "failed", True)
    assert report.recipient == "carl.reyes@acme.example"
    assert report.message_ids == ("<r1.abc.def@bot.example>",)
    assert report.addresses == ("plan+abc.def@bot.example", "plan@bot.example")


def test_an_old_report_is_read_by_its_words() -> None:
    mail = b"From: mailer-daemon@acme.example\nX-Failed-Recipients: carl@acme.example\n\n550 5.7.1 refused by policy"

    report = bounce(parse(mail))

    assert report is not None
    assert (report.status, report.recipient) == ("5.7.1", "carl@acme.example")


def test_a_mail_by_a_person_is_no_report() -> None:
    assert bounce(parse(raw("version 5.1.1 is installed, 12 done"))) is None


@pytest.mark.parametrize(
    ("words", "day"),
    [
        ("I am out of the office until Friday, March 13. Call Bob.", date(2026, 3, 13)),
        ("I am away until 12 March 2026.", date(2026, 3, 12)),
        ("I will be back on Monday, March 16", date(2026, 3, 15)),
        ("I return on 03/16", date(2026, 3, 15)),
        ("Ich bin bis einschließlich Freitag, den 13. März nicht erreichbar", date(2026, 3, 13)),
        ("Ich bin ab 16.3. wieder da, wieder ab 16.3.", date(2026, 3, 15)),
        ("Je suis absent jusqu’au 12 mars inclus", date(2026, 3, 12)),
        ("Estaré fuera hasta el 12 de marzo", date(2026, 3, 12)),
        ("Estou ausente até 12 de março de 2026", date(2026, 3, 12)),
        ("Ik ben afwezig tot en met 12 maart", date(2026, 3, 12)),
        ("3月12日まで不在です", date(2026, 3, 12)),
        ("away until 2 January", None),
        ("away until 2 January 2027", date(2027, 1, 2)),
        ("away until 5/6", None),
        ("until 1 January 2020", None),
        ("until 1 January 2031", None),
        ("until further notice", None),
        ("until 31 February", None),
        ("", None),
    ],
)
def test_an_absence_ends_on_a_day_that_is_told_unmistakably(words: str, day: date | None) -> None:
    assert absence(parse(raw(words))) == day


ABSENCES = (
    ("Automatic reply: Two tasks", "I am on leave with limited access to email."),
    ("Carl Reyes is out of the office", "I will be out of the office for some days."),
    ("Abwesenheitsnotiz: Re: Two tasks", "Vielen Dank. Ich bin derzeit im Urlaub."),
    ("Ich bin nicht im Büro: Two tasks", "Ich bin einige Tage abwesend."),
    ("Réponse automatique : Two tasks", "Je suis absente quelques jours."),
    ("Respuesta automática: Two tasks", "Estoy fuera de la oficina."),
    ("Resposta automática: Two tasks", "Estou de férias."),
    ("Risposta automatica: Two tasks", "Sono fuori ufficio."),
    ("Automatisch antwoord: Two tasks", "Ik ben afwezig."),
    ("Autosvar: Two tasks", "Jag är på semester."),
    ("Automatisk svar: Two tasks", "Jeg er på ferie."),
    ("Automaattinen vastaus: Two tasks", "Olen lomalla."),
    ("Odpowiedź automatyczna: Two tasks", "Jestem na urlopie."),
    ("Automatická odpověď: Two tasks", "Jsem na dovolené."),
    ("Automatikus válasz: Two tasks", "Szabadságon vagyok."),
    ("Otomatik yanıt: Two tasks", "Bu hafta izindeyim."),
    ("Răspuns automat: Two tasks", "Sunt în concediu."),
    ("Автоматический ответ: Two tasks", "Я в отпуске."),
    ("Автоматична відповідь: Two tasks", "Я у відпустці."),
    ("Αυτόματη απάντηση: Two tasks", "Απουσιάζω."),
    ("Automatski odgovor: Two tasks", "Na godišnjem sam odmoru."),
    ("自動応答: Two tasks", "休暇をいただいております。"),
    ("自动答复: Two tasks", "我正在休假。"),
    ("자동 회신: Two tasks", "휴가입니다."),
    ("תשובה אוטומטית: Two tasks", "אני בחופשה."),
    ("رد تلقائي: Two tasks", "أنا في إجازة."),
    ("Trả lời tự động: Two tasks", "Tôi nghỉ phép."),
)


def titled(subject: str, body: str, *, answers: bool) -> bytes:
    mail = raw(body).replace(b"Subject: Re: Two tasks need you", f"Subject: {subject}".encode())
    return mail if answers else mail.replace(b"In-Reply-To: <r1@bot.example>\n", b"")


@pytest.mark.parametrize(("subject", "body"), ABSENCES)
def test_an_absence_without_any_header_is_known_in_its_language(subject: str, body: str) -> None:
    for answers in (True, False):
        assert automatic(parse(titled(subject, body, answers=answers)))
    assert automatic(parse(titled(f"Re: {subject}", body, answers=True))) is None


@pytest.mark.parametrize(
    ("subject", "body"),
    [
        ("Out of office rollout: 12 done", "12 done, the out of office assistant is set up"),
        ("Vacation: who covers 14?", "I'm on vacation from Friday, Cleo takes 14"),
        ("Absence : Carl", "Je serai absent vendredi, 12 est fait"),
        ("Re: Two tasks need you", "I will be out of the office until Monday, 12 is done"),
        ("Read: the docs", "12 done"),
    ],
)
def test_a_person_who_tells_of_an_absence_is_heard(subject: str, body: str) -> None:
    assert automatic(parse(titled(subject, body, answers=False))) is None
