"""German: when it will be done, and the wish for another day."""

PHRASES = {
    "slipping": "verschiebt|verzögert|verschieben|verschiebe|verschoben|verzögern|rutscht|schieben|schiebt|schieb|verlängern|verlängert|verlegen|vertagen|aufschieben [sich] [das|es|die|den|bitte|leider|noch]\nnach hinten [schieben|legen|verschieben|rücken|verlegen]",
    "move": """
auf [den|das|die] @date legen|verlegen|setzen|schieben|verschieben|verlängern|ändern
sag|sagen wir [mal] [den|der] @date
setz|setzt|setze|leg|legt|schieb|schiebt|verschieb|verschiebt @task auf
@date wird [es|das|eher|wohl|realistisch]
[=könnte|=dürfte|=müsste|sollte] [es|das|eher|wohl] [eher|wohl|schon] @date werden
eher|lieber|besser|realistischerweise @date
aus|statt @date wird @date
nach hinten [auf]
auf @date [schieben|verschieben|legen|verlegen|setzen|ändern|vertagen|verlängern]
wird's|wirds|wird leider|erst|wohl|eher @date
zieht sich [bis]
dauert [noch] [etwas|leider|länger] [bis]
brauche|brauchen|benötige|benötigen|bräuchte|bräuchten ~ ~ bis|noch_bis|bis_zum [zum] @date
verlegen|verlege|setzen|setze|legen|lege ~ ~ auf|um
auf|um @date ~ verschieben|verschoben|legen|verlegt|verlegen|setzen
neues datum|zieldatum
verschieben|verschiebe|verschiebt|verschoben|verlegen|verlegt|verschiebung|verlängern|verlängert|aufschieben|vertagen|rausschieben|schieben|schiebe|schiebt
verschiebt|verzögert sich [auf|bis]
verzögert|verzögern [sich]
ändern|ändert auf
neuer termin
frist
rutscht|rutschen
auf @date
""",
    "until": "aufschub|verlängerung|fristverlängerung|zeit bis [zum] @date\nbis [zum] @date\nerst @date\nerst am|ab @date\nbis @date",
    "due": "fällig\nfrist\ndeadline",
    "eta": """
rechnet|rechne|rechnen [sie] [mal|bitte|lieber|eher] mit [dem]
wegen [der|den|des|unserer|meiner] ferien|urlaub|urlaubs|messe|krankheit|feiertag|feiertage|feiertagen|betriebsferien
@date habt|hast|haben ihr|du|sie|ihr's|du's [es|das|die|den]
komm|komme|kommen [ich|wir]
sag|sagen mal|wir
anvisiert|angepeilt|anvisiere|visiere|visieren|vorgesehen|zugesagt|versprochen|anpeilen
drin|ausgehen|geht_sich_aus|hin|klappen|klappt|hinbekommen|hinkriegen|hinhauen|hinhaut|dazu|ran
kriege|kriegen|komme|kommen|kommst
maximal|allerspätestens|circa|etwa
auf deinem|eurem|ihrem tisch|schreibtisch|postfach
bis [zum|zur]
spätestens|voraussichtlich|vermutlich|wahrscheinlich|hoffentlich|realistisch|geplant|frühestens|wohl|ziel
am|zum|ab|im|in|für|gegen|vor
passt|ginge|geht|reicht|reichen|machbar|möglich|schaffbar|klappt|okay|ok|realistischer|besser|drin
brauche|brauchen|benötige|benötigen|bräuchte|bräuchten|=hätte|=hätten|gern|gerne|lieber|wünsche
schaffe|schaffen|schaff|kriege|kriegen|bekommt|bekommst|bekommen|kommt|kommen|liefere|liefern|habe|haben|melde
denke|hoffe|hoffen|plane|planen|rechne|rechnen|peile|peilen|gehe|gehen|davon|aus|mit|an
eta|termin|=wäre|ist|sind
""",
    "moretime": "nach hinten [schieben|verschieben|legen|rücken]\n[die|den|das] frist|termin|deadline|datum|fälligkeit ändern|anpassen|verlängern|schieben|verlegen|verschieben\n@vague länger|mehr|zusätzlich\netwas|bisschen|ein_wenig schieben|verschieben|nach_hinten|rausschieben|aufschieben\nmehr zeit\netwas|noch|bisschen zeit|länger|mehr\nfristverlängerung|aufschub\nverschieben\nverlängern\nspäter\nnoch zeit|mehr_zeit",
}
