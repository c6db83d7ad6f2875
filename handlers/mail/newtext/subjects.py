"""What somebody wrote into the subject, with nothing below it: "done 12", on a telephone.

The subjects that we write name a plan first ("ACME: …"), so nothing of ours has this form. Where more than we got
the mail, the subject may be another's.
"""
# ruff: noqa: RUF001 - letters and dashes of many languages are meant as they stand.

import re

from handlers.mail.parse import Parsed

LETTERS = 60
# "Re:" in the languages of clients.
ANSWERED = re.compile(
    r"^(?:(?:re|aw|antw|antwort|sv|vs|rv|res|rif|ref|r|odp|ynt|yan|vá|atb|ats|απ|ответ|отв|на|回复|答复|回覆|返信|답장|회신)(?:\[\d+\])?\s?[:：]\s*)+",
    re.IGNORECASE,
)
NUMBERS = r"#?\d{1,4}(?:(?:\s*[,&+/]\s*|\s+(?:and|und|et|y|e|en|og|och|i)\s+|\s+)#?\d{1,4})*"
DONE = r"(?:done|completed?|finished|erledigt|fertig|fait|faits|terminé|hecho|listo|feito|pronto|concluído|klaar|gedaan|fatto|完了|完成|済み|готово|gotowe|hotovo)"
SAID = re.compile(
    rf"{DONE}(?:\s*[:：]?\s*{NUMBERS})?|{NUMBERS}\s*[:=\-–]?\s*(?:(?:is|are|ist|sind|est|sont|zijn)\s+)?{DONE}",
    re.IGNORECASE,
)


def subject_words(parsed: Parsed) -> str:
    """Give the words of a subject that are an answer and nothing else; nothing where it is not plainly one."""
    if len({box.address for box in (*parsed.to, *parsed.cc)}) != 1:
        return ""
    words = ANSWERED.sub("", parsed.subject[: 2 * LETTERS]).strip()
    return words if len(words) <= LETTERS and SAID.fullmatch(words.rstrip(" .!")) else ""
