"""Dutch: reminders, new tasks and other wishes."""

PHRASES = {
    "remind": """
@date [nog] eens|een_keer|opnieuw vragen|herinneren|porren|navragen
stuur|stuurt|geef|geeft @vague ~ ~ ~ herinnering|seintje|reminder|berichtje
stuur|stuurt|geef|geeft @vague ~ herinnering|seintje|reminder|berichtje
stuur|stuurt|geef|geeft later|straks|binnenkort ~ ~ ~ herinnering|seintje|reminder|berichtje
klop|klopt ~ ~ [nog] [eens] aan
klop|klopt @date [nog] [eens|een_keer] aan
niet [meer|eerder] [aan] herinneren|vragen|mailen|lastigvallen|storen tot|voor @date
herinner|vraag|mail|stoor me|mij|het|er [er] niet [meer|eerder|aan] tot|voor @date
laat ~ ~ ~ iets horen|weten_hoe
laat ~ ~ ~ van je|u|jullie horen
trek|trekt ~ ~ ~ aan mijn|m'n|de|me jasje|mouw|bel|arm
geef|geeft|geven ~ ~ ~ een seintje|gil|por|schop|duwtje|pingetje|belletje|reminder
por|pinnen|ping|pingen me|mij ~ ~
geef|stuur|geeft|stuurt @date een|nog_een|nog_eens_een seintje|herinnering|reminder|berichtje|ping
stuur|stuurt|geef|geeft @date ~ ~ ~ reminder|herinnering|seintje|berichtje|ping
stuur|stuurt|geef|geeft ~ ~ reminder|herinnering|seintje|ping
stuur|stuurt|geef|geeft|zend me|mij|ons ~ ~ ~ seintje|herinnering|reminder|berichtje|ping|seintje|sein|belletje|mailtje|bericht
stuur|stuurt|geef|geeft me|mij|ons @date ~ ~ ~ seintje|herinnering|reminder|berichtje|ping|sein|mailtje|belletje
stuur|stuurt|geef|geeft me|mij|ons @date @clock ~ ~ ~ seintje|herinnering|reminder|berichtje|ping|sein|mailtje
stuur|stuurt|geef|geeft me|mij|ons @date [@clock] [nog] [eens|een_keer|opnieuw|even]
[kun|kunt|kan|kunnen|wil|zou] [je|jij|u|jullie] me|mij|ons ~ ~ herinneren|porren|eraan_herinneren|aan_herinneren|waarschuwen|pingen|mailen
herinner|help|attendeer|port|por|ping|waarschuw|tik me|mij|ons ~ [er] [nog]
help me [er|hier] [@date] [aan|eraan] herinneren|onthouden
kom|komt|kun|kom_je ~ ~ ~ op terug [komen]
kom|komt [er|hier] [@date] [nog|maar] [eens|even|weer] [op] terug
vraag|vraagt het|me|mij [me|mij] @date [nog] [eens|een_keer|opnieuw|weer|maar]
zet|zetten ~ ~ reminder|herinnering|snooze
reminder|herinnering graag|aub|svp|nodig
graag [een|nieuwe] [nieuwe] reminder|herinnering|seintje
[nog] een|nieuwe reminder|herinnering|seintje|geheugensteuntje
maak|maken me|mij ~ wakker
herinner|attendeer|wijs|port me|mij|ons [er|hier] [@date] [aan|op]
trek|trekt aan de bel
stuur|geef|tik me|mij|ons ~ ~ seintje|herinnering|reminder|berichtje|ping
mail me|mij|ons ~ [@date] [nog] [een_keer|eens|opnieuw]
app|bel me|mij|ons @date ~ nog|opnieuw|weer [eens|een_keer] [hierover|hiervoor]
vraag|vraagt ~ @date [nog] [een_keer|eens|opnieuw|weer]
kom|komt [er] [@date] [bij_mij] [weer] [op] terug
por|porren me|mij|ons
laat [het] me|mij @date [nog] [een_keer|eens|opnieuw|weer] weten
herinner|herinnert|herinneren [me|mij|ons] [er|hier]
herinnering|reminder
stuur|stuurt [me|mij|ons] ~ herinnering
vraag|vraagt [het|me|mij|ons|er] ~ [opnieuw|nog_eens|weer]
ping me|mij
snooze
kom|komt er ~ op terug
seintje
tik me
help me herinneren
""",
    "add": """
noteer|noteren|voeg|zet|schrijf [nog|ook] [toe|bij|op|erbij] [aub|alsjeblieft|alstublieft|graag] [nog|ook] :
noteer|noteren|schrijf|zet|voeg ~ ook|nog|even :
noteer|noteren ook nog|even|één [:]
[graag] [nog] een|één [extra|nieuw|bijkomend|ander] taakje|actietje|puntje|taak|actie|actiepunt [,] [bij] [voor]
graag [nog] een extra|nieuw|nieuwe|bijkomende taakje|actietje|puntje|taak|actie|actiepunt
voeg|maak|zet|noteer [er] [nog|ook|graag|even] een [nieuwe|extra] taak|taakje|actie|actiepunt [toe|bij|aan] voor @person :
er ontbreekt|mist [nog|ook] een taak|actie|actiepunt|to-do
noteer|schrijf|zet [er] [ook|nog|even] eentje|een|één|iets [bij|op] :
noteer|schrijf|zet|voeg [er] [ook|nog|even] [een|nog] eentje [toe|bij] [:]
zet|zetten|voeg er ~ ~ [taak|actie|punt|actiepunt] bij|erbij|toe
zet|zetten|voeg er ~ een|nog_een|ook_een [nieuwe|extra] taak|actie|punt|actiepunt bij|erbij|toe
maak|maken er [ook|nog|even] een [nieuwe|extra] taak|actie|punt|actiepunt van|voor
zet|zetten|voeg|schrijf|noteer er [ook|nog] [even|nog|gelijk|meteen] bij|erbij [:]
zet|zetten|schrijf|noteer ook|nog [even|nog] bij|erbij [:]
zet|zetten|noteer|schrijf ~ ~ ook [nog|even] op|bij de|het lijst|lijstje|planning|plan
er moet|moeten [ook] nog bij|een_taak_bij
komt|kom er [ook] [nog] bij
nieuwe|extra|nog_een|bijkomende taak|actie|actiepunt|punt|todo [erbij|toevoegen|aanmaken] [voor]
kun|kunt|kan|kunnen|wil|willen je|jij|jullie|u [er] [ook|nog|even] ~ ~ op de lijst|planning zetten|bijzetten
vergeten toe_te_voegen|op_de_lijst_te_zetten
todo|to-do
zet|zetten [er] [ook|nog] een [nieuwe|extra] taak|actie|actiepunt bij|op|in
maak|maakt|maken [er] [ook|nog] een [nieuwe|extra] taak|actie|actiepunt [aan|bij]
voeg|voegt [er|ook|nog] een [nieuwe|extra] taak|actie|actiepunt toe [voor] [@person]
kun|kan|kunnen|wil je|jij|jullie|u [er|ook|nog] een [nieuwe|extra] taak|actie|actiepunt
noteer|noteert [ook|nog] een [nieuwe|extra] taak|actie|actiepunt [voor]
graag nog een [nieuwe|extra] taak|actie|actiepunt [voor]
nieuwe|extra taak|actie|actiepunt [voor]
voeg|voegt [nog|graag|even] ~ ~ toe
taak toevoegen|aanmaken [voor]
maak|maakt ~ [nieuwe] taak [aan] [voor]
zet|zetten ~ op de lijst|planning
graag ~ taak toevoegen|aanmaken
toevoegen
voeg [een|de] [nieuwe] taak toe
kun|kunt|kan|kunnen ~ [een] [nieuwe|extra] taak toevoegen|aanmaken [voor]
actiepunt
""",
    "wish": """
krijg|krijgen ik|we|wij [nog] [wat|iets|even|een_beetje] meer|extra tijd|uitstel|speling
kan dat [ook] [op] @date
is het|dat|dit goed|oké|ok|akkoord als|wanneer
moogt|kunt|zoudt|wilt ge|gij|u|je
kun|kunt|kan|kunnen|kunnen|zou|zouden|wil|willen|mag|mogen dat|da|'t|'m|ze|iemand|ge|gij [even|misschien|graag]
zou|zoudt|zouden|wilt|wil|kunt u|je|jullie zo_vriendelijk|zo_goed|zo_aardig|zo_lief willen_zijn|kunnen_zijn|zijn [om]
zo vriendelijk|goed|aardig willen|zijn [zijn] [om]
is|zou dat|het|dit mogelijk|oké|ok|te_doen|haalbaar
lukt|past|schikt het|dat|dit [ook] [voor] [je|jullie|u] [op] @date
verzoek|verzoeken|vraag ik|wij|we [u|je|jullie] [vriendelijk] [om]
liever|graag
kan het [ook] [op] @date
kan dit [ook] [op] @date
kun|kunt|kan|kunnen|kunnen|zou|zouden|wil|willen|mag|mogen je|jij|u|jullie|we|wij|ik|dit|deze|die|het|@task|@person|hij
graag
alsjeblieft|alstublieft|aub|svp|s.v.p
laten we
ik|we wil|willen|zou|zouden [graag]
is het mogelijk|oké|goed|ok
""",
}
