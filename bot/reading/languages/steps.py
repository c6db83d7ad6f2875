"""How people say that a milestone has another day: each language's patterns, in small letters.

`STEP` stands for its name and `DAY` for the day; which names there are is not known here.
"""
# ruff: noqa: RUF001 - letters and dashes of many languages are meant as they stand.

# What may stand before it, and what may follow it and says nothing but why.
LEADS = (
    r"(?:hi|hello|hey|dear|hallo|bonjour|hola|olá|oi|hoi)(?: [^\W\d]+){0,2}|fyi|ok|okay|so|and|but|please|pls|update|news|note|just|btw|by the way|sorry|unfortunately|we decided"
    r"|we decided that|we agreed|we agreed that|as agreed|as discussed|team|bitte|leider|übrigens|aber|und|info"
    r"|svp|s'il vous plaît|désolée?|mais|por favor|lamentablemente|pero|infelizmente|mas"
    r"|helaas|graag|maar|すみません|申し訳ありませんが"
)
ASIDES = r"instead|please|then|now|thanks|thank you|stattdessen|bitte|danke|merci|gracias|por favor|obrigad[oa]|bedankt"
REASONS = r"because|since|as|due to|not|so|but|weil|da|wegen|nicht|car|parce que|pas|porque|debido a|no|pois|não|omdat|want|niet"
STEPS: dict[str, tuple[str, ...]] = {
    "en": (
        (
            r"(?:the |our )?STEP(?: date)? (?:will (?:now )?be|is(?: now)?(?: planned| scheduled| set| moved| due| happening"
            r"| pushed| postponed| delayed| brought forward)?|moves|moved|has moved|has been moved|slips|slides|shifts|goes"
            r"|changes|gets moved|needs to move|has to move|must move|has to be moved|needs to be moved)"
            r"(?: now)?(?: to| on| for| until| till| back to| out to| forward to)? DAY"
        ),
        (
            r"(?:can you |could you |please |let's |we (?:have|need) to |we'll |(?:i'd|i would|we'd|we would) like to |(?:i|we) want to )*"
            r"(?:move|push|shift|postpone|set|put|reschedule|delay|change|bring|pull)(?: back| out| forward)? (?:the |our )?STEP"
            r"(?: date)?(?: back| out| forward)?(?: to| for| on| until| till) DAY"
        ),
        r"(?:the )?(?:new )?STEP(?: date)?(?:\s*(?::|→|=|–)\s*| (?=\D{0,12}\d))DAY",
        r"(?:the )?new date (?:for|of) (?:the )?STEP(?:\s*(?::|→|=|–)\s*| is )DAY",
    ),
    "de": (
        (
            r"(?:der |die |das |unser )?STEP(?:-?termin)? (?:ist|wird|findet|verschiebt sich|rutscht|kommt|liegt|wandert|geht)"
            r"(?: nun| jetzt)?(?: am| auf den| auf| zum| für den)? DAY(?: sein| statt| verschoben| verlegt| geplant)?"
        ),
        (
            r"(?:können sie |kannst du )?(?:verschieb\w*|verleg\w*|setz\w*|schieb\w*)(?: sie)?(?: bitte)? (?:den |die |das )?STEP"
            r"(?: auf den| auf| zum| am) DAY"
        ),
        r"(?:den |die |das )?STEP(?: bitte)?(?: auf den| auf| zum) DAY (?:verschieben|verlegen|setzen|schieben)",
        r"(?:neuer )?STEP(?:-?termin)?(?:\s*(?::|→|=|–)\s*| (?=\D{0,12}\d))DAY",
    ),
    "fr": (
        (
            r"(?:le |la |l'|notre )?STEP (?:sera|est|passe|se fera|aura lieu|glisse|est reportée?|est décalée?|est avancée?)"
            r"(?: désormais)?(?: le| au| pour le)? DAY"
        ),
        (
            r"(?:merci de |veuillez |pouvez-vous |il faut |on doit )?(?:décale[rz]?|reporte[rz]?|déplace[rz]?|avance[rz]?|mettre"
            r"|mettez|passe[rz]?) (?:le |la |l')?STEP(?: au| le| pour le)? DAY"
        ),
        r"STEP\s*(?::|→|=|–)\s*(?:le )?DAY",
    ),
    "es": (
        (
            r"(?:el |la |nuestro )?STEP (?:será|es|pasa|se mueve|se retrasa|se aplaza|se pospone|queda)(?: ahora)?"
            r"(?: el| al| para el| hasta el)? DAY"
        ),
        (
            r"(?:mueve|mover|aplaza|aplazar|pospon|posponer|pasa|pasar|retrasa|retrasar|cambia|cambiar|adelanta|adelantar)"
            r" (?:el |la )?STEP(?: al| para el| hasta el| el)? DAY"
        ),
        r"STEP\s*(?::|→|=|–)\s*(?:el )?DAY",
    ),
    "pt": (
        (
            r"(?:o |a |nosso )?STEP (?:será|é|passa|fica|vai ser|muda|foi adiado|foi movido|passou)"
            r"(?: em| no dia| dia| para| para o dia| para dia)? DAY"
        ),
        r"(?:mova|mover|adie|adiar|passe|passar|mude|mudar|antecipe|antecipar) (?:o |a )?STEP(?: para o dia| para dia| para| ao)? DAY",
        r"STEP\s*(?::|→|=|–)\s*(?:dia )?DAY",
    ),
    "nl": (
        r"(?:de |het )?STEP (?:wordt|is|schuift|verschuift|gaat|komt)(?: nu)?(?: op| naar)? DAY",
        r"(?:verplaats|verschuif|zet|schuif) (?:de |het )?STEP(?: naar| op) DAY",
        r"(?:de |het )?STEP(?: graag)?(?: naar| op) DAY (?:verplaatsen|zetten|verschuiven)",
        r"STEP(?:\s*(?::|→|=|–)\s*| (?=\D{0,12}\d))DAY",
    ),
    "ja": (
        r"STEP(?:は|を|の日程は|の日を|の日程を)、?DAY(?:です|になります|になりました|にします|(?:に|へ)(?:変更|延期|移動|前倒し)\w*)",
        r"STEP\s*[:：→]\s*DAY",
    ),
}
