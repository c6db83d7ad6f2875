"""Dutch: when it will be done, and the wish for another day."""

PHRASES = {
    "move": """
gun|gunt me|mij|ons [nog] tot @date
laat|laten [we|ik] @it|@task op|tot @date [staan|liggen]
laten we ~ ~ ~ aanhouden|nemen|pakken|doen|afspreken|van_maken
hou|houd|houden [we|ik] @date aan
maak|maken er @date van
schuif|schuiven|verschuif|verzet|verzetten|verplaats|verplaatsen|doorschuiven|opschuiven|verleng|verlengen
wordt|worden|gaat [helaas|toch|eerder|waarschijnlijk] [pas] @date
zet|zetten @it|@task|maar|de_datum [maar] [op|naar] @date
stel|stellen ~ uit [tot|naar]
loopt|lopen uit [tot|naar]
verschuiven|verschuif|verschuift|verschoven|verzetten|verzet|uitstellen|uitgesteld|uitstel|opschuiven|verplaatsen|verplaats|verlengen|schuif|schuift|schuiven|verleggen|verlaten|doorschuiven
schuif|schuift|schuiven ~ ~ naar|op|door
stel|stellen ~ uit
zet|zetten @it|@task [maar] op|naar
naar @date
loopt uit
deadline
nieuwe datum
""",
    "vaguely": "vanaf|v.a. @date",
    "until": "tot @date\npas @date\ntot en met @date\npas op|vanaf @date",
    "due": "deadline\nuiterlijke datum\nvervaldatum",
    "eta": """
realistischer|haalbaarder|makkelijker|handiger|beter_haalbaar
kan dat [ook] [op] @date
mogen|moeten|zouden
lukt|lukken|past|schikt|gaat|moet|kan|zou|zal [wel|niet_eerder|pas]
kan het|dit [ook] [op] @date
voor|uiterlijk|tegen|op|eind|in|tot|per|rond|vanaf|aan|met
haalbaar|realistisch|mogelijk|waarschijnlijk|vermoedelijk|hopelijk|verwacht|verwachten|gepland|planning|streef|streven|mik|mikken|hoop|hopen|denk|ga|uit|van|lukt|lukken|past|prima|goed|oké|ok|okay|kan|kunnen|mag|moet|zal|beter|liever
heb|hebben|nodig|graag|krijg|krijgt|krijgen|lever|leveren|komt|komen|wordt|worden|is|zijn|wil|willen|zou|zouden|maak|maken|ervan|maar|het|doe|doen|even|daar
eta|datum|zeg
""",
    "moretime": """
krijg|krijgen ik|we|wij [nog] [wat|iets|even|een_beetje] meer|extra tijd|uitstel|speling
opgeschoven|doorgeschoven|uitgesteld|verzet|verschoven|verlaat|verplaatst worden
wat|iets|een_beetje|eventjes opgeschoven|doorgeschoven|uitgesteld|verzet|verschoven|later [worden]
datum verzetten|verschuiven|opschuiven|verplaatsen|aanpassen|wijzigen|veranderen|bijstellen
datum moet|mag|kan|zou anders|veranderen|wijzigen|opschuiven|verzet
andere|nieuwe datum nodig|graag|prikken
een|op een andere|ander dag|datum|keer|moment|week
liever een andere|ander dag|datum|keer|moment
weekje|dagje|maandje|uurtje later|langer|extra|meer|uitstel
een|enkele|paar week|dag|dagen|weken langer|extra|uitstel
geef me|mij|ons [nog] @vague
geef|gun me|mij|ons [nog] meer|wat|even tijd|uitstel
@vague extra|langer|meer|uitstel
meer tijd
wat|iets|even|langer meer|langer|tijd
uitstel|uitstellen|verschuiven|opschuiven|verlenging
later
andere datum
""",
}
