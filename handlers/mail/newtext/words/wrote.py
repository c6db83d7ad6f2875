"""The words by which a client says who wrote what it quotes, in lower case.

A language is added by its verb here and by a case in `tests/mail_text`. Where the line also holds an
address and a date, no verb is needed: most languages that are missing are read by that.
"""
# ruff: noqa: RUF001 - letters and dashes of many languages are meant as they stand.

from handlers.mail.newtext.words.phrases import phrases

WROTE: dict[str, tuple[str, ...]] = {
    "af": ("geskryf", "het geskryf", "skryf"),
    "ar": ("كتب", "كتبت", "كتبها", "تمت كتابة ما يلي بواسطة"),
    "az": ("yazdı", "yazıb"),
    "be": ("напісаў", "напісала", "піша"),
    "bg": ("написа", "писа"),
    "bn": ("লিখেছেন", "লিখেছে"),
    "bs": ("je napisao", "je napisala", "napisao je", "napisala je"),
    "ca": ("va escriure", "ha escrit", "escrigué"),
    "cs": ("napsal", "napsala", "napsal(a)", "napsal/a", "píše"),
    "cy": ("ysgrifennodd",),
    "da": ("skrev", "skrev følgende"),
    "de": ("schrieb", "schrieben", "hat geschrieben", "schrieb folgendes", "schreibt"),
    "el": ("έγραψε", "εγραψε", "έγραψαν"),
    "en": ("wrote", "writes", "has written", "said"),
    "eo": ("skribis",),
    "es": ("escribió", "escribio", "ha escrito", "escribía", "escribe"),
    "et": ("kirjutas",),
    "eu": ("idatzi du", "hau idatzi du", "igorleak hau idatzi du"),
    "fa": ("نوشت", "نوشته است"),
    "fi": ("kirjoitti",),
    "fil": ("ay sumulat", "sumulat"),
    "fr": ("a écrit", "a ecrit", "écrivait", "écrit", "à écrit", "a écrit ce qui suit"),
    "ga": ("scríobh",),
    "gl": ("escribiu",),
    "gu": ("લખ્યું", "એ લખ્યું"),
    "he": ("כתב", "כתבה", "כתב/ה", "כתב(ה)", "כתבו", "מאת"),
    "hi": ("ने लिखा", "लिखा"),
    "hr": ("je napisao", "je napisala", "je napisao/la", "napisao je", "napisala je", "piše"),
    "hu": ("írta", "ezt írta", "írta a következőt"),
    "hy": ("գրել է", "գրեց"),
    "id": ("menulis", "menulis:"),
    "is": ("skrifaði", "ritaði"),
    "it": ("ha scritto", "scrisse", "scrive"),
    "ja": (
        "さんは書きました",
        "は書きました",
        "書きました",
        "のメール",
        "のメッセージ",
        "からのメール",
        "wrote",
    ),
    "ka": ("დაწერა", "წერდა"),
    "kk": ("жазды",),
    "ko": ("작성", "님이 작성", "님이 작성함", "님이 쓴 글", "쓴 글", "썼습니다", "님이 씀"),
    "lt": ("rašė", "parašė"),
    "lv": ("rakstīja", "rakstija"),
    "mk": ("напиша",),
    "mn": ("бичсэн", "бичив"),
    "mr": ("लिहिले", "ने लिहिले"),
    "ms": ("menulis", "telah menulis"),
    "nb": ("skrev", "skrev følgende"),
    "nl": ("schreef", "heeft geschreven", "het volgende geschreven", "schreef het volgende"),
    "nn": ("skreiv",),
    "pl": ("napisał", "napisała", "napisał(a)", "pisze", "napisano", "napisał/a"),
    "pt": ("escreveu", "escreveu o seguinte", "ha escrito", "escreve"),
    "ro": ("a scris",),
    "ru": (
        "написал",
        "написала",
        "написал(а)",
        "написал(-а)",
        "пишет",
        "писал",
        "писал(а)",
        "написали",
    ),
    "sk": ("napísal", "napísala", "napísal(a)", "napísal/a", "píše"),
    "sl": ("je napisal", "je napisala", "napisal", "napisala", "je napisal/-a", "piše"),
    "sq": ("shkroi", "ka shkruar"),
    "sr": ("је написао", "је написала", "је написао/ла", "написа", "пише", "je napisao/la"),
    "sv": ("skrev", "skrev följande", "har skrivit"),
    "sw": ("aliandika", "ameandika"),
    "ta": ("எழுதியது", "எழுதினார்"),
    "te": ("రాశారు", "వ్రాశారు"),
    "th": ("เขียนว่า", "เขียน", "ได้เขียนว่า"),
    "tr": ("yazdı", "şunu yazdı", "yazmış", "tarihinde şunu yazdı"),
    "uk": ("написав", "написала", "написав(-ла)", "написав(ла)", "пише", "писав", "писала"),
    "ur": ("نے لکھا", "لکھا"),
    "vi": ("đã viết", "viết"),
    "zh": ("写道", "寫道", "编写", "撰寫", "写到", "寫到", "写信", "来信", "來信"),
}

# Where such a line begins, for the head of one that was wrapped.
BEGINS = phrases("""
    on; am; um; le; el; il; il giorno; em; no dia; den; op; dne; dňa; dnia; w dniu; ti; ke; to; pe; la; su; ma;
    în; in data; kell; v; vào; pada; på; à; a; στις; на; в; em data; quoting; citando; zitat von; citerar;
    citeer; --; ----; tarihinde; tanggal; dana; u; lau; ב; ב-; בתאריך; في; در; ในวันที่; เมื่อ; dats; pirm.
""")
