"""German: what is begun, and what is left to do."""

PHRASES = {
    "going.takes": "kümmere|kümmer [ich] mich [selbst|selber|jetzt|dann|gerne|gern] [drum|darum]\nich kümmere|kümmer mich [selbst|selber|jetzt|dann|gerne|gern] [drum|darum]",
    "left": """
muss|müssen noch
""",
    "part": """
@n von @n ist|sind|hab|habe|haben [schon|bereits|jetzt] weg|da|durch|drin|raus|fertig|erledigt|gelöscht
@n von @n ~ weg|raus|drin
die ersten @n|paar|beiden gruppen|nutzer|geräte|standorte|server|stück|kapitel|seiten|teile|module|filialen|teams|abteilungen|läden|länder
bin|sind [ich|wir] [gerade|aktuell|jetzt] auf|bei seite|kapitel|punkt @n [von] [@n]
[zu|zur] [etwa|ca|rund|circa|ungefähr] [zur] hälfte [durch|fertig|erledigt|drin|geschafft|geprüft]
[ist|sind|bin] [etwa|ca|rund|zu] @n % [durch|fertig|erledigt|geschafft]
zu @n % [durch|fertig|erledigt|geschafft|steht|stehen|drin|eingerichtet|aufgebaut]
zu drei vierteln|viertel
zwei drittel|dritteln
halb fertig|durch
halbfertig|halbwegs_fertig
fast|beinahe|nahezu [ganz|alles|alle] fertig|durch|erledigt|geschafft
[die] hälfte steht|ist|hab|habe [durch|fertig|drin]
[ist|sind] großteils|weitestgehend|zum_großteil|im_wesentlichen|im_großen_und_ganzen|soweit_bis_auf [fertig|erledigt|durch]
kapitel|abschnitt|teil @n [-|bis] @n [stehen|steht|fertig|ist|sind]
kapitel @n|@pair stehen|steht
es fehlt|fehlen [nur|noch|aktuell] [noch] [ein|zwei|drei|@n] [paar]
fehlt|fehlen [nur|noch|aktuell] [noch] ein|eine|zwei|drei|@n|paar
bis auf eine|einen|ein|zwei|drei|kleine
nur|lediglich [der|den|die|das] teil|teile|abschnitt|kapitel|ersten|erste
fast|beinahe|nahezu|größtenteils|teilweise|weitgehend|halb|überwiegend
so gut wie
zur hälfte|teil
zum [großen|größten] teil
die [erste|zweite] hälfte
erste|zweite hälfte
die hälfte
ein teil
der erste|erster|ersten teil|entwurf
mein|unser|meinen|unseren teil
@n % [fertig|erledigt|abgeschlossen]
@n prozent
@n von @n
es fehlt|fehlen [nur|noch]
fehlt|fehlen nur|noch
nur noch
muss|müssen nur noch
bis auf kleinigkeiten|details
kurz vor [dem] ende|abschluss|schluss
auf der zielgeraden
""",
    "going": """
läuft|laufen noch|gerade|aktuell|derzeit
bin|sind ~ ~ mitten in|drin|im
bin|sind [noch|gerade] mittendrin|mitten_drin
bin|sind [gerade] am|beim hochladen|installieren|einrichten|testen|prüfen|ausfüllen|schreiben|erstellen|sammeln|bereinigen|exportieren|importieren|vorbereiten|zusammenstellen|durchgehen|lesen|anlegen|konfigurieren|migrieren|planen|klären|abstimmen|drucken|übersetzen|überarbeiten|aktualisieren|bestellen|buchen|bearbeiten|einpflegen|erfassen
bin|sind [ich|wir] [schon|bereits|gerade|jetzt|aktuell|noch|voll|mitten] [noch] dran|dabei|drin|am_ball
bin|sind [gerade|noch] am machen|tun|prüfen|schreiben|testen|erstellen|werkeln|arbeiten
sitz|sitze|sitzen [ich|wir] [schon|bereits|gerade|jetzt|aktuell|noch|heute] [noch] dran|daran|drüber
@task sitz|sitze|sitzen [ich|wir] [schon|bereits|gerade|jetzt|aktuell|noch]
an @task sitz|sitze|sitzen|arbeite|arbeiten [ich|wir] [schon|bereits|gerade|jetzt|aktuell|noch]
an @task bin|sind [ich|wir] [schon|bereits|gerade|jetzt|aktuell|noch] [dran]
arbeite|arbeiten [ich|wir] [gerade|schon|bereits|aktuell|noch|jetzt] [noch] daran|dran|an
kümmere|kümmern [ich|wir] [mich|uns] [gerade|schon|bereits|sofort|jetzt|heute] [darum|drum|um]
@it kümmere|kümmern [ich|wir] mich|uns [schon|gerade]
darum|drum kümmere|kümmern [ich|wir] [mich|uns] [schon|gerade|bereits]
hab|habe|haben [ich|wir] [schon|bereits|gerade|gestern|heute] [damit] angefangen|begonnen|gestartet|losgelegt
[habe|haben|sind] [schon|bereits|gerade] losgelegt
[ist|sind] [schon|gerade|bereits|noch] am laufen|werden
[ist|sind] [schon|gerade|bereits|aktuell|derzeit|noch] in arbeit|bearbeitung|gange|umsetzung|der_mache|mache|klärung|prüfung|vorbereitung|entwicklung
wird [schon|gerade|aktuell] dran|daran gearbeitet
mach|mache|machen [ich|wir] [das|es] gerade|aktuell|jetzt_gerade
steck|stecke|stecken [schon|gerade|noch] [mitten] drin
in der pipeline
bin ich gerade drüber
guck|gucke|schau|schaue [ich] [gerade|jetzt] [gerade] drüber|rein
in arbeit|bearbeitung|gange|umsetzung
bin|sind [schon|bereits|gerade] dran|dabei
ich bin|wir_sind dran
[arbeite|arbeiten] [gerade|schon|bereits] daran
arbeite|arbeiten [gerade|schon|bereits] daran|an
kümmere|kümmern mich|uns [gerade|schon|bereits|sofort|jetzt] [darum|drum]
kümmere mich
angefangen|begonnen|gestartet
läuft
wird gerade|derzeit|momentan bearbeitet|erledigt|gemacht
mache|machen [ich|wir] gerade
schaue|schau [ich] [mir] [das|es] [gerade|jetzt] an
in der mache
wip
""",
}
