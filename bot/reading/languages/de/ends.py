"""German: what is not needed, opened again or taken back, and the wish for no more messages."""

PHRASES = {
    "cancel": """
brauche|brauchen|braucht ma|mer [doch|das|eh] nicht|nimmer|nix
kann|können aus|von der|dem liste|plan raus|runter
kann|können raus|runter
brauchen|brauche|braucht [wir|ich|es] [doch|jetzt|nun|gar|eh] [jetzt|nun] keine|keinen|kein @task [mehr]
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
[ist|sind|wurde|wurden] gestrichen|gecancelt|verworfen|vom_tisch_gewischt|abgeblasen|ad_acta_gelegt
wird|werden|wurde|wurden eingestellt
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
    "reopen": """
muss|müssen|muss_ich|müssen_wir ~ ~ [leider] wieder|nochmal|nochmals aufmachen|öffnen|eröffnen
[bitte] [wieder|nochmal|nochmals|erneut] [auf] offen setzen|stellen
zurück|wieder auf offen
mach|macht|machen|machst [@it|@task|das|die|den] [bitte] [nochmal|nochmals|wieder|erneut] auf
wieder|nochmal|nochmals|erneut aufmachen|öffnen|eröffnen|aktivieren|aufnehmen_als_offen
muss|müssen ~ ~ wieder|nochmal|nochmals|erneut öffnen|aufgemacht_werden|geöffnet_werden
doch [wieder|noch] offen
wieder öffnen|aufmachen|eröffnen|auf
wieder auf offen
wiedereröffnen|reaktivieren|wiederöffnen
nochmal|nochmals|erneut öffnen|aufmachen
bitte ~ wieder öffnen|aufmachen
doch|noch nicht fertig wieder
""",
    "undo": """
zurück damit
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
    "slip": "ich meinte [natürlich|doch]\nmeinte [ich] [natürlich]\ngemeint war\nverklickt|vertippt|vertan\nfalsche aufgabe|nummer\nversehen\naus versehen\nversehentlich",
    "stop": """
[mir|uns] [bitte] nichts|nix mehr schicken|senden|schreiben|mailen
schickt|schick|schicken_sie|sendet|schreibt mir|uns [bitte|ab_jetzt|künftig] nichts|nix mehr
keine [weiteren|ständigen|automatischen] erinnerungsmails|remindermails|e-mail-erinnerungen|erinnerungs-mails|statusmails|infomails [mehr]
hör|hört|hören_sie [bitte] auf [mir|uns|mich] [ständig|dauernd] mit|zu [den|diesen|euren|ihren|ständigen|ganzen] mails|e-mails|erinnerungen|nachrichten|remindern|benachrichtigungen|schreiben|erinnern|schicken
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
}
