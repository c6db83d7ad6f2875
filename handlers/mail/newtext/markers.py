"""Our marker line: the words above which an answer is written, as the mails that we send print them.

The templates of a mail print `MARKERS[language]` between two rules ("-- … --") as their first line.
A marker is found in whatever a client made of it: quoted, wrapped over two lines, in bold, without
its rules.
"""

MARKERS: dict[str, str] = {
    "en": "Reply above this line",
    "de": "Bitte über dieser Zeile antworten",
    "fr": "Répondez au-dessus de cette ligne",
    "es": "Responda por encima de esta línea",
    "pt": "Responda acima desta linha",
    "it": "Rispondi sopra questa riga",
    "nl": "Antwoord boven deze regel",
    "ja": "この行より上に返信してください",
}

# How others word theirs: a thread may have gone through their desk.
OTHERS: tuple[str, ...] = (
    "please type your reply above this line",
    "reply above this line",
    "write above this line to reply",
    "write a reply above this line",
    "enter your reply above this line",
    "add your reply above this line",
    "please do not write below this line",
    "do not write below this line",
    "please reply above this line",
    "reply above the line",
    "type your reply above this line",
    "your reply above this line",
    "antworten sie oberhalb dieser zeile",
    "bitte antworten sie oberhalb dieser zeile",
    "bitte oberhalb dieser zeile antworten",
    "antworten sie über dieser zeile",
    "antwort bitte über dieser zeile",
    "merci de répondre au-dessus de cette ligne",
    "veuillez répondre au-dessus de cette ligne",
    "répondre au-dessus de cette ligne",
    "responda encima de esta línea",
    "escriba su respuesta por encima de esta línea",
    "por favor, responda por encima de esta línea",
    "responda arriba de esta línea",
    "por favor, responda acima desta linha",
    "digite sua resposta acima desta linha",
    "scrivi la tua risposta sopra questa riga",
    "rispondere sopra questa riga",
    "typ uw antwoord boven deze regel",
    "reageer boven deze regel",
    "svara ovanför denna rad",
    "svar over denne linje",
    "odpowiedz powyżej tej linii",
    "odpovězte nad tento řádek",
    "ответьте выше этой линии",
    "この行より上に返信",
    "この線より上に返信してください",
    "请在此行上方回复",
    "請在此行上方回覆",
    "이 줄 위에 답장을 작성하세요",
)
