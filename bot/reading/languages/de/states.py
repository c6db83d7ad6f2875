"""German: what is said of a task's state; leaving out, reopening, and what is asked of the bot; dates, reminders, new tasks and other wishes."""

PHRASES = {
    "due_question": "wirklich|tatsächlich|zwingend|unbedingt\nmuss|müssen|soll|sollen ~ ~\ngilt|bleibt es|das",
    "left": """
muss|müssen noch
""",
    "done": """
bewerkstelligt|eingetütet|abgearbeitet|abgefrühstückt|vollendet|gestemmt|gedeichselt
[ist] schon|bereits|längst|alles [schon|längst|lange] passiert|gelaufen
haken dran|drunter
[ist|sind] abgehakt
check
hakerl dran
hab|habe|haben|hat [ich|wir] ~ [schon|bereits|gestern|eben|gerade|heute] gemacht|erledigt|fertig
ist|sind|wurde|wurden [schon|bereits|längst|alles|soweit|nun|jetzt] erledigt|fertig|abgeschlossen|gemacht|passiert|geklärt
von meiner|unserer seite [aus|ist|her] [alles] erledigt|fertig|durch|komplett
für mich|uns [ist|=wäre] [das|es] erledigt|durch|abgeschlossen
kannst|könnt|können [du|ihr|sie|wir] [dann|bitte|das|es|jetzt|gerne] zumachen|abhaken|schließen|ausbuchen|ausstreichen_als_erledigt
fertsch|feddig|erl|erledigt_soweit
ist geritzt|gebongt
unterdach|in_sack_und_tüten
liegt fertig
erl|fertig_ist|habe_fertig
hab|habe|haben [ich|wir] [schon|bereits|gestern|eben|gerade|heute] gemacht|erledigt|fertig
ist|sind vom tisch
ist|sind in der kiste|im_kasten|geritzt|durch|fertig
abgeschlossen|fertiggestellt|vollzogen|ausgeführt|bewerkstelligt|komplettiert
fix und fertig
erledigt|fertig|abgeschlossen|abgehakt|gemacht|geschafft|vollbracht|finalisiert|fertiggestellt|durch|done|komplett|beendet|geklärt|gelöst|umgesetzt|vollständig
ist|sind [jetzt|nun|schon|bereits] erledigt|fertig|abgeschlossen
fertig gemacht|gestellt
unter dach und fach
in trockenen tüchern
✅
✔
✓
☑
💯
""",
    "state": "ist|sind online|live|da|vorhanden|eingegangen|bereit\nsteht bereit\nist|sind raus|drin\nläuft [jetzt|wieder]\nliegt|liegen euch|dir|ihnen vor",
    "mark": """
kann|könnt|kannst|können|=könnte|=könntest ~ ~ erledigt|fertig|abgeschlossen|done setzen|stellen|markieren|melden|abhaken
bitte [@it|@task] [auf|als] erledigt|fertig|abgeschlossen|done setzen|stellen|markieren|melden|abhaken|eintragen
auf erledigt|fertig|abgeschlossen|done|grün setzen|stellen
setz|setzt|setze|setzen|stell|stellt [@it|@task] [bitte] auf erledigt|fertig|done|grün
kann|könnt|kannst|können ~ ~ zumachen|abhaken|schließen|abschließen|als_erledigt|ausbuchen
kann|könnt|kannst|können|=könnte|=könntest ~ ~ abhaken|schließen|zumachen|abschließen|erledigen
kann|könnt|kannst|können|=könnte|=könntest ~ ~ als erledigt|fertig|abgeschlossen markieren|setzen|eintragen|vermerken|kennzeichnen
bitte ~ als erledigt|fertig|abgeschlossen markieren|setzen|eintragen|vermerken|kennzeichnen
bitte ~ abhaken|schließen|zumachen
als erledigt|fertig markieren
markiere|markier|setze|setz ~ [bitte] ~ als erledigt|fertig
""",
    "part": """
[zu|zur] [etwa|ca|rund|circa|ungefähr] [zur] hälfte [durch|fertig|erledigt|drin|geschafft|geprüft]
[ist|sind|bin] [etwa|ca|rund|zu] @n % [durch|fertig|erledigt|geschafft]
zu @n % [durch|fertig|erledigt|geschafft]
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
bin|sind [ich|wir] [schon|gerade|noch|jetzt|heute] am|beim hochladen|installieren|einrichten|testen|prüfen|ausfüllen|schreiben|erstellen|sammeln|bereinigen|exportieren|importieren|vorbereiten|zusammenstellen|durchgehen|durchsehen|lesen|anlegen|konfigurieren|migrieren|planen|klären|abstimmen|drucken|übersetzen|überarbeiten|aktualisieren|bestellen|buchen|bearbeiten|fertigstellen|einpflegen|erfassen
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
    "open": "offen|ausstehend",
    "same": "auch|ebenfalls|ebenso|genauso|dito|gleichfalls",
    "freed": "nicht mehr blockiert\nwarten|warte nicht mehr",
    "block": """
ohne ~ ~ ~ kann|können|komme|kommen [ich|wir] [hier|da|leider] nichts|nix|nicht
ohne ~ ~ ~ kann|können [ich|wir] [hier|da|leider] [gar|leider] nichts|nix|nicht machen|tun|weitermachen|anfangen|loslegen
wir|ich hängen|hänge|häng [noch|aktuell|gerade] am|an|beim|bei|in|im
häng|hänge|hängen fest
komm|komme|kommen [ich|wir] ~ ~ nicht weiter
komme|kommen [ich|wir] ~ ~ nicht|nicht_mehr [mehr] weiter|ran|rein|dran
geht [es|hier|bei_uns|gerade] [erst|nur|nicht|nichts|leider] [nicht] weiter|los|voran
geht ~ nicht weiter|voran|los
ohne ~ ~ geht|gehts ~ nichts|nicht
ohne ~ ~ ~ komme|kommen|kann|können ~ ~ nicht
blockiert [,|-|:|weil|da]
[ist|sind|bin] [noch|aktuell|derzeit|gerade|leider|bei_uns] blockiert|gesperrt_durch|ausgebremst
liegt|liegen [noch|aktuell|derzeit|gerade|jetzt] [zur] [prüfung|freigabe|unterschrift] bei|beim
hakt|hapert [noch|aktuell|gerade] [an|am|bei|beim]
scheitert [noch|aktuell|gerade] an|am
[steht|stehen] [noch|derzeit] in der warteschleife
fehlt|fehlen ~ ~ freigabe|rückmeldung|zugang|genehmigung|zugriff|unterschrift|info|infos|zugangsdaten|berechtigung|angaben|daten|ok|okay|go|antwort|unterlagen|budget|input
fehlt|fehlen [uns|mir] noch|leider die|der|das
warte|warten|wartet [ich|wir] [noch|immer|derzeit|gerade|aktuell|weiterhin|seit] [noch|@past|immer] [auf]
brauche|brauchen|benötige|benötigen ~ ~ ~ von|vom euch|dir|ihnen|der|it|euch
bekomme|bekommen|kriege|kriegen [ich|wir] [leider|aktuell|derzeit|noch] keinen|keine|kein zugriff|zugang|antwort|rückmeldung|login|termin
antwortet|reagiert|antworten|reagieren [leider|uns|mir|derzeit|einfach] [leider] nicht
hat|haben ~ ~ noch nicht freigegeben|geantwortet|unterschrieben|freigeschaltet|genehmigt|geliefert|reagiert|zurückgemeldet
noch nicht bekommen|erhalten
habe|hab|haben ~ ~ noch nicht bekommen|erhalten
stockt|stocken|klemmt|scheitert [an|bei|am]
bin|sind ~ ~ angewiesen
ohne @task|@it geht ~ nicht
müssen|muss ~ ~ ~ zuerst|erst_noch|vorher
warte|warten|wartet [noch|immer|derzeit|gerade|aktuell|weiterhin] [noch] auf
warte|warten|wartet
blockiert
blockiert durch|von|wegen
hängt|hängen|hänge [noch|aktuell|derzeit|gerade] [an|bei|am|beim]
hängt fest
stecke|stecken|steckt [fest] [bei|beim|in]
liegt|liegen [noch|aktuell|derzeit|gerade] bei|beim
kann|können|darf|dürfen ~ erst ~ [,] wenn|nachdem|sobald
kann|können|darf|dürfen ~ nicht|erst
kann|können|darf|dürfen nicht
komme|kommen ~ nicht weiter
solange ~ nicht
ohne ~ ~ geht|kann|können|kommen|komme
vorher|davor darf|kann|können|dürfen|geht
brauche|brauchen|benötige|benötigen ~ ~ zuerst|erst|vorher|von|vom
brauche|brauchen|benötige|benötigen dafür|dazu|hierfür|hierzu [noch] [erst|zuerst]
brauche|brauchen|benötige|benötigen erst|zuerst
noch keine antwort|rückmeldung|freigabe|zugriff|zugang
keine|keinen antwort|rückmeldung|freigabe|zugriff|zugang|rechte|berechtigung
es fehlt|fehlen [uns|mir] [noch] die|der|das freigabe|rückmeldung|zugang|genehmigung|zugriff|info|unterschrift
fehlt|fehlen [uns|mir|noch] die|der|das freigabe|rückmeldung|zugang|genehmigung|zugriff|unterschrift
steht aus
auf eis
angewiesen auf
abhängig von
""",
    "cancel": """
brauchts|braucht's|brauchen's nimmer|nicht_mehr|nicht|nimma
braucht|brauchen|brauche ~ ~ nimmer|nimma
hat sich erübrigt
brauchen|brauche|braucht|benötigen|benötigt ~ ~ nicht|nimmer
brauchen|brauche|braucht|benötigen ~ ~ nicht|nimmer mehr
@it|@task braucht|brauchen|brauche|benötigen|benötigt ~ nicht|nimmer|keiner
@task braucht|brauchen|brauche|benötigen|benötigt [ihr|wir|ich|man|es] [doch|jetzt|nun] nicht|nimmer mehr
kann|könnt|können|kannst ~ ~ streichen|löschen|rausnehmen|entfernen|rauswerfen|rausschmeißen|vergessen|knicken|canceln|weglassen
wird|werden [jetzt|nun|doch] nicht|nimmer [mehr] gebraucht|benötigt|gemacht|umgesetzt|kommen
machen|mache|brauchen [wir|ich] [jetzt|nun|das|doch] doch nicht [mehr]
lassen wir [jetzt|das|doch|dann] bleiben|sein|weg|fallen
fällt|fallen|fiel [jetzt|nun|bei_uns|leider|ersatzlos] weg|raus|flach
[ist|sind|wurde|wurden] gestrichen|gecancelt|verworfen|eingestellt|vom_tisch_gewischt|abgeblasen|ad_acta_gelegt
erledigt sich damit|dadurch|somit
hat sich damit|somit|inzwischen|mittlerweile|von_selbst erledigt
nicht|nimmer mehr nötig|notwendig|erforderlich|gebraucht|benötigt|relevant|aktuell|vorgesehen|geplant
[ist|sind|hat] kein thema mehr
erübrigt|erübrigen sich
hat|haben sich erübrigt
kann|können [sie|ihr|man|du|wir] ~ ~ streichen|löschen|rausnehmen|entfernen|stornieren|canceln
fällt|fallen weg|flach|aus
findet nicht [mehr] statt
nehmt|nimm|nehmen ~ ~ raus|runter|von_der_liste
vergesst|vergiss ~ @it|@task
nicht weiter verfolgen|verfolgt
wird|werden nicht [mehr] weiterverfolgt|umgesetzt|gemacht
verzichten|verzichte|verwerfen|verworfen|gestrichen|storniert
brauchen|brauche|braucht|benötigen [wir|ich|es|man] [das|es|die|den] [jetzt|nun|doch] nicht mehr
nicht mehr nötig|notwendig|erforderlich|gebraucht|benötigt|relevant|aktuell
nicht nötig|notwendig|erforderlich|relevant
hinfällig|obsolet|gegenstandslos|überflüssig
entfällt|entfallen
brauchen|brauche|benötigen|benötige [wir|ich] ~ nicht [mehr]
brauchen|benötigen wir doch nicht [mehr]
wird|werden nicht [mehr] gebraucht|benötigt
trifft|treffen ~ nicht zu
kann|können ~ weg|gestrichen|gelöscht|entfallen|entfernt
kann|können gestrichen|gelöscht|entfernt werden
hat|haben sich erledigt
bitte ~ streichen|löschen|entfernen|stornieren
streichen|streicht|streich bitte
streich|streiche|streicht @it|@task
aufgabe|task streichen|löschen
""",
    "keep": "versprechen|garantieren|zusagen|sagen kann ich|ichs|ich's|man [es] [noch|aber] nicht\nnicht nötig dass\nnoch nötig|gebraucht\nkein|keine handlungsbedarf|eile|rückmeldung\neilt nicht",
    "reopen": """
[bitte] [wieder|nochmal|nochmals|erneut] [auf] offen setzen|stellen
zurück|wieder auf offen
mach|macht|machen|machst [@it|@task|das|die|den] [bitte] [nochmal|nochmals|wieder|erneut] auf
wieder|nochmal|nochmals|erneut aufmachen|öffnen|eröffnen|aktivieren|aufnehmen_als_offen
muss|müssen|kann|kannst|könnt|können ~ ~ wieder|nochmal|nochmals|erneut
doch [wieder|noch] offen
wieder öffnen|aufmachen|eröffnen|auf
wieder auf offen
wiedereröffnen|reaktivieren|wiederöffnen
nochmal|nochmals|erneut öffnen|aufmachen
bitte ~ wieder öffnen|aufmachen
doch|noch nicht fertig wieder
""",
    "undo": """
kommando zurück
kannst|könnt|können ~ ~ zurücknehmen|rückgängig
[bitte] [wieder] rückgängig [machen]
das war [jetzt|ein|aus] versehen|falsch|irrtum
[ups|oh|halt|stopp|sorry] [,] [das] war [die] falsche [aufgabe|nummer|mail]
letzte|meine änderung|antwort|aktion|eingabe [bitte] zurücknehmen|rückgängig|löschen|verwerfen
zurücknehmen [bitte]
letzte änderung|aktion|antwort zurücknehmen|rückgängig|widerrufen|zurück
widerrufen|stornieren_sie_das
nehme|nehmen ~ ~ zurück
das war falsch|ein_fehler
rückgängig
rückgängig machen
mach|mache|macht ~ rückgängig
zurücknehmen
zurücksetzen
undo
nehmt|nimm ~ zurück
""",
    "slip": "falsche aufgabe|nummer\nversehen\naus versehen\nversehentlich",
    "stop": """
nehmt|nimm|nehmen|streicht|streich|löscht|lösch [sie] mich|uns ~ aus|von [dem|diesem|eurem|ihrem|der|dieser|eurer] verteiler|liste|mailingliste|verteilerliste
[mir|uns] keine [weiteren|solchen|automatischen|dieser] mails|e-mails|emails|erinnerungen|nachrichten|benachrichtigungen|reminder [mehr] [schicken|senden]
[bitte] [mir|uns] keine [weiteren|automatischen] mails|e-mails|emails|erinnerungen|nachrichten|benachrichtigungen|reminder mehr
möchte|will|wollen|möchten ~ keine ~ mails|e-mails|erinnerungen|nachrichten|benachrichtigungen|reminder mehr
hört|hör|hören [sie] [bitte] auf [,] mich|uns|mir
bitte austragen
mails|e-mails|erinnerungen|benachrichtigungen abbestellen|abschalten|ausschalten|abstellen
abmelden|abbestellen|unsubscribe|stop|stopp
keine [weiteren] mails|e-mails|emails|erinnerungen|nachrichten [mehr]
keine mehr schicken
bitte nicht mehr anschreiben|schreiben|schicken|erinnern
nicht mehr anschreiben
hör|hört auf
aus dem verteiler
keine e - mails [mehr]
""",
    "status": """
wie schaut's|schauts|schaut|sieht's|siehts|sieht [es|denn|das] [denn|insgesamt|aktuell|bei_euch|gerade] [insgesamt|aktuell]
wie läuft's|läufts|läuft [es|das|denn] [projekt|insgesamt|gesamtprojekt|so|der] [rollout|denn|insgesamt]
wie weit sind|seid wir|ihr [insgesamt|mit_dem_projekt|im_projekt|denn]
gesamtübersicht|projektstand|zwischenstand|statusbericht|statusupdate
was ist [der|denn|so] [der] [aktuelle|aktueller] stand
wie [ist|schaut] der [aktuelle] projektstand|zwischenstand
status
wie ist der [aktuelle] stand|status
wo stehen wir
wie weit sind wir
stand [der_dinge]
aktueller stand
überblick
wie steht|stehts es [um|mit] [den|dem|das] [plan|projekt]
wie läuft das projekt
gesamtstand
was ist noch offen
""",
    "mine": """
was liegt|steht|ist|hängt ~ ~ bei|für|auf mir|mich
was muss|soll|sollte|habe|hab ich [diese_woche|heute|noch|alles|denn] [noch|alles] [machen|tun|erledigen|abliefern|liefern|zu_tun|offen]
welche aufgaben|punkte|todos [sind|liegen|habe|hab] [noch|bei|ich|für] [ich|mir|mich|noch|offen]
was fehlt|steht [euch|noch] [noch] von mir
was ist [noch] von mir offen
meine [offenen] aufgaben|punkte|todos
was muss|soll ich [noch] [machen|tun|erledigen]
was steht|liegt [noch] bei mir [an]
was habe|hab ich [noch] [zu|offen]
was ist [noch] bei mir
was steht [bei|für] mir|mich an
welche aufgaben habe ich
was ist für mich
""",
    "help": """
was kann|muss|soll|darf ich [hier|da|dir|ihnen|darauf|dem_bot] [alles|denn|so] [antworten|schreiben|sagen|tun|eingeben|machen]
wie funktioniert|geht [das|der|dies] [hier|bot|eigentlich|denn]
was kannst du
hilfe
help
wie funktioniert das|der|dies
was kann|muss|soll ich [hier|dir|ihnen|darauf] [alles] [antworten|schreiben|sagen|tun]
welche befehle
wie antworte ich
wie geht das hier
anleitung
""",
    "move": """
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
wegen [der|den|des|unserer|meiner] ferien|urlaub|urlaubs|messe|krankheit|feiertag|feiertage|feiertagen|betriebsferien
habt|hast|haben ihr|du|sie|ihr's|du's|ihrs|dus [es|das|die|den]
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
    "remind": """
meld|melde|meldet dich|euch|sie @date|@vague ~ ~
[bitte] @date ~ ~ dran|daran erinnern
nochmal|nochmals|wieder|erneut [dran|daran] erinnern
meld|melde|meldet dich|euch|sie @date ~ ~
meld|melde|meldet dich|euch|sie [bitte] nochmal|wieder|erneut @date
erinner|erinnere|erinnert|erinnern [sie] mich|uns [bitte|doch|mal] [nochmal|nochmals|wieder|erneut|noch_einmal]
melde|meldet|melden dich|euch|sie [bitte|doch] [@date|@vague] [nochmal|wieder|erneut]
frag|frage|fragt|fragen [sie] [mich|uns|bitte|doch] [bitte|doch|mal] @date [nochmal|wieder|erneut|noch_einmal|nach]
meld|melde|meldet dich|euch [doch|bitte] [einfach]
frag|frage|fragt [@date] [bitte|nochmal|noch_mal] nach
ping|pings|pingt|stups|stupst|anstupser|stupser|wiedervorlage|reminder|remind|erinnerungsmail|anstubsen|stubs
hak|hake|hakt [bitte|@date|nochmal|gerne] [nochmal|bitte] nach
setz|setzt|leg|legt [@it|mir|das] [bitte] auf wiedervorlage
komm|kommt [@date|nochmal|bitte] [nochmal|bitte] auf mich|uns zu
bitte @date ~ ~ melden
bitte ~ ~ ~ ~ @date ~ ~ melden
noch einmal|nochmal|nochmals|wieder|erneut ~ melden|nachfragen|anstupsen|erinnern|pingen
auf wiedervorlage
anstupsen|anpingen|nachhaken
komm|kommt|kommen [sie] ~ ~ [wieder] auf mich zu
melde|meldet|melden dich|euch|sie ~ ~ @date ~ ~ wieder|nochmal|noch_einmal
schubs|schubst|stupst mich
sprich|sprecht mich ~ ~ an
erinner|erinnere|erinnert|erinnern mich|uns|sie
erinner|erinnere|erinnert|erinnern
erinnerung
frag|frage|fragt|fragen mich|uns|bitte [nochmal|nochmals|wieder]
frag|fragt [bitte] [nochmal|wieder] nach
nachfragen|nachhaken
hak|hake|hakt nach
melde|meldet dich|euch [bitte] [nochmal|wieder] [bei]
schick|schickt mir ~ erinnerung
stups|pingt|ping mich
snooze
nochmal melden
wiedervorlage
""",
    "moretime": "etwas|bisschen|ein_wenig schieben|verschieben|nach_hinten|rausschieben|aufschieben\nmehr zeit\netwas|noch|bisschen zeit|länger|mehr\nfristverlängerung|aufschub\nverschieben\nverlängern\nspäter\nnoch zeit|mehr_zeit",
    "add": """
kannst|könnt|können|=könntest|=könnten|=könntet du|ihr|sie|wir [bitte] [für] [@person] [bitte|noch] eine [neue|weitere] aufgabe [für] [@person] [anlegen|aufnehmen|erstellen|hinzufügen|eintragen]
[neue|neuen|weitere] aufgabe|task|punkt|todo [für] [@person] erfassen|anlegen|aufnehmen|hinzufügen|ergänzen|erstellen|eintragen
kannst|könnt|können|=könntest|=könnten|=könnte du|ihr|sie|wir ~ ~ aufgabe|task|punkt|todo
bitte [noch] [eine|einen] [neue|neuen|weitere] aufgabe|task|punkt|todo [für] [@person]
nehmt|nimm|nehmen [sie] [bitte|mal] [noch] auf [:|,]
bitte nehmt|nehmen|nimm [sie] noch|zusätzlich auf
[bitte] [noch] auf|in die|den liste|plan|projektplan setzen|aufnehmen|packen|schreiben
auf|in [die|den|unsere|unseren] liste|plan|projektplan [:]
erfasst|erfasse|erfassen|notier|notiert|notiere [bitte|noch|mal] [noch|bitte] [eine|einen|als] [neue|neuen]
neue|neuen|weitere|zusätzliche|weiteren aufgabe|task|punkt|todo [für] [@person]
ergänzt|ergänze|ergänzen [noch|bitte] als aufgabe|punkt
setz|setze|setzt|setzen ~ ~ ~ auf die liste|todo|agenda
zusätzlich|außerdem aufnehmen|anlegen
neue|weitere|zusätzliche aufgabe|task|punkt [für]
neuer|neuen punkt|task
bitte ~ aufgabe|task|punkt anlegen|hinzufügen|aufnehmen|ergänzen
aufgabe|task für @person anlegen|hinzufügen|aufnehmen|ergänzen
aufgabe|task anlegen|hinzufügen|aufnehmen|ergänzen
füge|fügt|fügen ~ ~ hinzu
leg|lege|legt|legen ~ ~ ~ an
nimm|nehmt ~ ~ auf
bitte hinzufügen|aufnehmen|ergänzen|anlegen
auf die liste|den plan
in den plan
todo
kannst|könnt|können|=könntest ~ eine|einen [neue|neuen|weitere] aufgabe|punkt|task
""",
    "wish": """
=hätte|=hätten gern|gerne
kannst|könnt|können|=könntest|=könntet|=könnten|=könnte|würdest|würdet|=würden|darf|dürfen|kann du|ihr|sie|wir|man|ich|@it|@task|bitte|@person [bitte]
bitte
lasst|lass uns
ich|wir möchte|möchten|=würde|=würden|=hätte|=hätten
=wäre|ist es möglich
geht auch|es
""",
    "asks": """
wurde|wurden|ist|sind [denn] die|der|das|den
ist|sind|war|waren|wurde|wurden @it|@task|@person|die|der|das|den|alles|sie|ihr
hat|habt|haben|hast @it|@person|sie|ihr|du|die|der|das|jemand
können|kannst|könnt|kann|=könnte|=könnten|=könntest|soll|sollen|sollte|müssen|muss|darf|dürfen wir|sie|ihr|du|ich|man|jemand|@person|@it|die|der|das
braucht|brauchen|benötigt|benötigen ihr|sie|wir
gibt es|gibts
weißt|wisst|wissen du|ihr|sie
""",
    "wh": "bis|ab|seit|für|zu wann|wem|welchem|welchen\nwer|was|wann|wo|wie|warum|wieso|weshalb|welche|welcher|welches|welchen|wem|wen|wohin|woher|wofür|wozu|womit|worum|inwiefern|wieviel",
    "or_asks": """
oder nicht|nich
oder doch nicht
oder noch nicht
""",
    "heowns": """
er|sie macht|übernimmt|betreut|bearbeitet [das|es] [jetzt|nun|künftig|ab_sofort]
er|sie ist [jetzt|nun|künftig|ab_sofort] [dafür] zuständig|verantwortlich
""",
    "replaced": """
statt|anstelle|anstatt [von] [dem|der|herrn|frau] @person
für [den|die|herrn|frau] @person mit
""",
}
