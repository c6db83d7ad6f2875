"""German: whose a task is."""

PHRASES = {
    "assign": """
kann|könnte|soll|darf [das|es|die|den] bitte [der|die|herr|frau] @person machen|übernehmen|erledigen|bearbeiten
ist|=wäre @person ' baustelle|thema|sache|aufgabe|job|bereich
ist|=wäre [der|die] [herr|frau] @person baustelle|thema|sache|aufgabe|job|bereich
[ist|=wäre] [eher|mehr|wohl] [was|etwas|ein_thema|ein_fall] für [den|die|herrn|frau] @person
ist eher was|etwas für [den|die] @person
gib|gebt|geben|geb ~ ~ @person
gib|gebt|geben|geb [@it|@task] ~ an [den|die|herrn|frau] @person
an [den|die|herrn|frau|kollegen|kollegin] @person [bitte] [übergeben|weitergeben|weiterleiten|übertragen|zuweisen|abgeben|geben]
[bitte] an [den|die|herrn|frau|kollegen|kollegin] @person übergeben|weitergeben|weiterleiten|übertragen|zuweisen|abgeben|geben|umhängen
häng|hängt|schieb|schiebt|leg|legt|übertrag|übertragt|übergib|übergebt|weis|weist ~ ~ @person
@task an|zu|zum|zur [den|die] @person
[bitte] @task @person geben|übergeben|zuweisen
@task bitte @person geben|übergeben|zuweisen|übertragen
ist [was|jetzt|nun|eher] für [den|die] @person
ist|=wäre [eher|mehr|jetzt] sache|aufgabe|thema|baustelle von|vom [der|dem] @person
geht [jetzt|nun|bitte|ab_sofort|dann] an [den|die|herrn|frau] @person
zuweisen|zuordnen|übergeben|übertragen|delegieren|abgeben|weitergeben|zuteilen|umhängen|zugewiesen|übergeben
weise|weist ~ ~ zu
gib|gebt|gebe|geben ~ ~ [bitte] [an]
geht|gehen|gehört|geht_an an
geht|gehört @person
gib|gebt|geben ~ @person
an @person
ist|=wäre [was|jetzt|nun] für @person
zuständig
verantwortlich
ist|sind @person zuständig|verantwortlich
bitte an @person
sache von @person
""",
    "owns": """
@person hat das|es|die|den [jetzt|nun|inzwischen|gestern] übernommen
da|dafür|hier|hierfür ist [der|die|herr|frau] @person [der|die] richtige|richtiger|zuständige|zuständiger|ansprechpartner|ansprechpartnerin [ansprechpartner|ansprechpartnerin]
ab @date|@vague betreut|macht|übernimmt das|es|den|die|@task [der|die|herr|frau] @person
[das] betreut|macht|übernimmt [ab] [@date|@vague|jetzt|sofort|künftig] das|es|dann [der|die] @person
kümmert|kümmern sich ab jetzt|sofort|heute|nun [bei_uns] [der|die|herr|frau|unser|unsere] [kollege|kollegin|herr|frau] @person
darum|drum|hierum|dafür kümmert|kümmern sich ab [jetzt|sofort|heute|nun] [bei_uns] [der|die|herr|frau|unser|unsere] [kollege|kollegin|herr|frau] @person
macht|übernimmt|erledigt|betreut|verantwortet ab jetzt|sofort|heute [der|die|herr|frau] @person
macht|übernimmt|erledigt|bearbeitet|betreut|verantwortet bei uns [ab] [jetzt|nun|sofort|künftig|inzwischen|mittlerweile] [der|die|herr|frau|unser|unsere] [kollege|kollegin] @person
das|den|die|@task macht|bringt|führt [jetzt|nun] [der|die|herr|frau] @person fertig|weiter|zu_ende
soll bitte [der|die|herr|frau] @person machen|übernehmen|erledigen
macht|übernimmt|bringt|führt [jetzt|nun] [der|die|herr|frau] @person [jetzt|nun] fertig|weiter|zu_ende
soll [das] [der|die|herr|frau] @person machen|übernehmen|erledigen
kümmert|kümmern sich [jetzt|nun|künftig|ab_sofort|bei_uns] [der|die|herr|frau|unser|unsere|kollege|kollegin] [kollege|kollegin|herr|frau] @person
@person kümmert sich [jetzt|nun|künftig|ab_sofort] [darum|drum|um] [@it|@task]
ist [jetzt|nun|ab_jetzt|ab_sofort|künftig|bei_uns] [der|die|herr|frau] @person [jetzt|nun] zuständig|verantwortlich|dran|am_zug
ist [das|es] [jetzt|nun|ab_sofort] [der|die] @person
[liegt|ist|sind] jetzt|nun|ab_sofort|künftig|ab_jetzt|inzwischen|mittlerweile bei|beim [der|dem|herrn|frau] @person
liegt|gehört [bei|zu|zum|zur] [der|dem|herrn|frau] @person
macht|übernimmt|erledigt|bearbeitet ~ ~ @person
das|den|die|@task macht|übernimmt|erledigt|bearbeitet|verantwortet [bei_uns|jetzt|nun|künftig|ab_sofort|dann|doch] [der|die|herr|frau] @person
@person übernimmt|macht|erledigt|bearbeitet|betreut|verantwortet [jetzt|nun|künftig|ab_sofort|das|die|den|es|@it|@task|bei_uns]
macht|übernimmt|erledigt|betreut|bearbeitet [jetzt|nun|künftig|ab_sofort|inzwischen|mittlerweile|bei_uns] der|die|unser|unsere|das|herr|frau ~ @person
macht|übernimmt|erledigt|betreut|bearbeitet [jetzt|nun|künftig|ab_sofort|inzwischen|mittlerweile|bei_uns] [herr|frau] @person
hat jetzt|nun|künftig|ab_sofort|mittlerweile|inzwischen [der|die|herr|frau] @person
liegt|ist [jetzt|nun|ab_sofort|inzwischen|mittlerweile|künftig] bei [herrn|frau|herr|der|dem] @person
kümmert sich [jetzt|nun|künftig|ab_sofort] [der|die|herr|frau] @person
zuständig ist [jetzt|nun|ab_sofort|künftig] [der|die|herr|frau] @person
ansprechpartner|ansprechpartnerin|zuständiger ist [jetzt|nun|künftig] [der|die|herr|frau] @person
@person ist|=wäre [der|die] richtige|richtiger|ansprechpartner|ansprechpartnerin|zuständige
@person übernimmt|macht|erledigt|kümmert|bearbeitet|betreut|soll|wird|kann
übernimmt|macht|erledigt|bearbeitet [jetzt|nun|ab_jetzt|ab_sofort|das] [bitte] @person
@person ist|=wäre [dafür|jetzt|hier|hierfür] [zuständig|verantwortlich|dran]
""",
    "heowns": """
er|sie macht|übernimmt|betreut|bearbeitet [das|es] [jetzt|nun|künftig|ab_sofort]
er|sie ist [jetzt|nun|künftig|ab_sofort] [dafür] zuständig|verantwortlich
""",
    "speaker": """
ich mach|mache|übernehme|erledige [das|es|den|die] selbst|selber|persönlich
übernehm ich
übernehm|nehm|mach ich selbst|selber|persönlich
übernehme|übernehmen [ich|wir]
ich übernehme|nehme @it|@task|das|die
ich übernehme
übernehme ich
nehm|nehme ich
""",
    "notme": """
nicht mein|meins bier|ding|part|job|bereich|thema
bin [ich|da|hier] [der|die] falsche|falscher [adresse|adressat|ansprechpartner|ansprechpartnerin]
da|hier|dafür bin ich [leider] [der|die] falsche|nicht_der_richtige|nicht_die_richtige|raus
macht [bei_uns] [ein|eine] [anderer|andere] kollege|kollegin|team|abteilung
[das] macht [bei_uns|jetzt] ein|eine|mein|meine|unser|unsere kollege|kollegin|abteilung|team
nicht [mehr] ich
bin [ich] nicht [mehr] [der|die] zuständig|verantwortlich|richtige|ansprechpartner|ansprechpartnerin|der_richtige|die_richtige
bin [ich] [leider] raus|der_falsche|die_falsche
nicht [mehr] in meiner hand|zuständigkeit
habe|hab [ich] abgegeben
ich bin|bin_ich [leider] [da|hier|dafür|hierfür] nicht [mehr] zuständig|verantwortlich
liegt nicht [mehr] bei mir|uns
mache|mach ich nicht mehr
nicht meine baustelle|aufgabe|zuständigkeit|abteilung
bin|ist nicht|nicht_mehr [mehr] zuständig|verantwortlich|meine|meins|ich
nicht [mehr] mein|meine|ich|bei_mir
jemand anderes|anders
falscher|falsche ansprechpartner|person
""",
    "turnto": "frag|fragt|fragen_sie lieber|besser|am_besten|doch [mal] [den|die] @person\nfragt|frag|fragen [sie] [bitte] @person\nwendet|wende euch|dich|sie [bitte] an @person",
    "replaced": """
statt|anstelle|anstatt [von] [dem|der|herrn|frau] @person
für [den|die|herrn|frau] @person mit
""",
    "other": """
die|der|unsere|neue ware
anderen|anderes|andere|anderem projekt|projekts|kunden|kunde|system|systems|thema|standort|vertrag|verträge|team|abteilung|baustelle
was|etwas anderes|ganz_anderes
die|der|das andere|anderen aufgabe|formular|vertrag
etwas|was anderes
""",
}
