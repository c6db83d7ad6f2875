"""Dutch: what is not needed, opened again or taken back, and the wish for no more messages."""

PHRASES = {
    "delist": """
haal|mag|mogen|kan|kunnen|moet|moeten van de lijst
""",
    "cancel": """
is|zijn|'t_is van de baan
@it|@task is|zijn|wordt|werd [helaas|nu] afgelast|afgeblazen
valt|vallen weg|uit
speelt|geldt|telt niet|niks meer
vergeet @task|@it|die|deze|dat|dit|hem [maar]
gooi|gooien|haal|knikker @task|@it|die|deze|'m|hem [er] [maar|gerust] uit|weg|af
staat er dubbel|tweemaal|twee_keer op|in|bij
is|staat dubbel|dubbelop
schrap|schrappen|annuleer|annuleren|verwijder [@it|@task|die|dat] maar|dus|gerust [vallen|zitten|weg]
laat [@it|@task|die|dat] maar|dus|gerust vallen|zitten|weg
ga|gaan|zullen ik|we|wij ~ niet|nooit meer doen|uitvoeren|maken|houden|gebruiken
hoeft|moet|moeten voor ons|mij|wij niet [meer]
is|zijn niet|geen meer aan_de_orde|nodig|aangewezen|zinvol|prioriteit
laten [we] vallen|zitten
@task [is|wordt|mag|kan] geannuleerd|geschrapt|gecanceld|vervallen|afgeblazen
is|zijn niet meer|langer nodig
is|zijn [nu] vervallen|overbodig|gecanceld|geschrapt|geannuleerd
hoeft|hoeven [voor_ons|van_mij|van_ons] niet meer
hebben|heb [we|ik] niet [meer] nodig
niet meer relevant|actueel|gewenst|aan_de_orde|gebruikt
gaat|gaan [toch] niet [meer] door
doen|doe we|ik [toch] niet meer
zien|zie [we|ik] vanaf
van afgezien
heeft geen zin [meer]
haal|haalt @it|@task|maar [maar] [van|eraf|weg]
kan|mag|mogen [wat_mij_betreft|dus|ook] eraf|weg|van_de_lijst|in_de_prullenbak
niet [meer|langer] nodig
niet meer van toepassing
niet van toepassing
nvt
hoeft|hoeven [dus] niet meer
hoeft|hoeven niet [meer]
kan|kunnen|mag|mogen|moogt vervallen|weg|eraf|geschrapt|verwijderd|worden_verwijderd
vervalt|vervallen|vervallen|overbodig|achterhaald|irrelevant
is|zijn vervallen|komen_te_vervallen
komt te vervallen
schrap|schrappen|verwijder|verwijderen|annuleer|annuleren|haal [maar] @it|@task|deze|taak
graag schrappen|verwijderen|annuleren
graag annuleren
laat @it|@task|maar vallen|zitten
haal|mag|mogen|kan|kunnen|moet|moeten van de lijst
gaat niet door
gaat niet meer door
""",
    "reopen": """
mag|mogen|moet|moeten|kan|kunnen|moogt [@it|@task] terug|weer|opnieuw open|opengezet|geopend|opengemaakt|heropend [worden]
terug|weer|opnieuw opengezet|openzetten
open|openen ~ terug|opnieuw|weer
moet|moeten|mag|mogen|kan|kunnen ~ weer|terug|opnieuw open [gezet|worden]
zet|zetten|mag|mogen|kan|kunnen ~ [terug|weer|opnieuw] open
zet|zetten ~ ~ terug|weer|opnieuw open
opnieuw|terug openen|openzetten|openstaan
heropen|heropenen|heropend|her-openen|heropent
weer openen|openzetten|open
opnieuw openen|openzetten
zet|zetten ~ ~ weer open
""",
    "undo": """
draai|draaien ~ ~ ~ terug
maak|maken ~ ~ ~ ongedaan
ongedaan maken
maak ~ ongedaan
undo|terugdraaien|ongedaan
draai|draaien ~ terug
zet ~ terug
""",
    "slip": """
ik bedoelde
bedoelde|bedoel ik
was|waren [al] klaar|af|gedaan|rond|afgerond tot|totdat|maar|alleen
verkeerde taak|nummer
vergissing
per ongeluk
vergist
""",
    "stop": """
uitschrijven
hou|houd|houdt|stop ~ op|ermee met mailen|sturen|deze|die|herinneren
hou|houd|houdt ~ op met
stuur|sturen|mail|mailt me|mij|ons|geen|niks|niets deze|die|geen|zulke|dit|dat|meer|niets ~ ~ meer|niet_meer
stuur|sturen me|mij|ons [deze|die|dit|dit_soort] mails|mailtjes|berichten|herinneringen|e-mails|reminders|meldingen ~ niet_meer
ik hoef|wens|wil|hoef_ook [deze|die|van|geen|dit_soort|zulke] [jullie|deze]
wil|hoef|wens [ik] geen|deze|die mails|mailtjes|berichten|herinneringen|e-mails|meldingen|reminders|mail meer|niet_meer
stop|stoppen|hou|houd|houden [maar|op] [met] deze|die|het|dit|mij|me|al_die|mailen|sturen|herinneren|spammen|het_sturen
[gelieve] mij|me|ons uit|te uitschrijven|schrijven|halen|verwijderen
uitschrijven|afmelden|schrappen graag|aub|svp|alsjeblieft|van_de_lijst
haal|haalt|verwijder|verwijderen|schrap|gooi me|mij|ons uit|van|af [de|deze|die|jullie]
meld|schrijf|schrijft|melden me|mij|ons [maar|aub] [maar] af|uit
geen mailtjes|reminders|meldingen|notificaties|e-mails|berichten|herinneringen|mails [meer] [sturen|aub|graag|alsjeblieft]
niet meer mailen|sturen|herinneren|berichten
wil [me|mij] [graag] afmelden|uitschrijven
afmelden|uitschrijven|unsubscribe|stop|stoppen
geen mails|e-mails|berichten|herinneringen|mail meer
stop [met] mailen|sturen|deze|herinneren|die
geen [van|deze] ~ meer sturen|ontvangen
haal me|mij van|uit de|deze lijst|verzendlijst
schrijf|meld me|mij uit|af
ik wil geen mails|berichten|herinneringen|mail|e-mails ~ [meer]
""",
}
