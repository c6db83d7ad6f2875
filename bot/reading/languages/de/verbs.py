"""German: verbs in families: forms of now and to come, forms of what has been."""

VERBS = {
    "send": (
        "senden|schicken|zusenden|zuschicken|zurückschicken|zurücksenden|übermitteln|einreichen|liefern|hochladen|bereitstellen|teilen|abgeben|schicke|sende|liefere|mailen|zurückgeben|nachreichen|versenden|weiterleiten|übersenden|faxen|posten|verteilen|einschicken|schick|schickt|mail|zumailen|rausschicken|losschicken|abschicken|verschicken|rüberschicken|weitergeben|zustellen|hinterlegen|ablegen|mitteilen|nennen|angeben|durchgeben|melden|rückmelden|zukommen lassen|einsenden|beilegen|überlassen|hochschieben|versand|zusendung|übermittlung|rücksendung|übergabe|abgabe|einreichung",
        "gesendet|geschickt|zugesendet|zugeschickt|zurückgeschickt|zurückgesendet|übermittelt|eingereicht|geliefert|hochgeladen|bereitgestellt|geteilt|abgegeben|verschickt|abgeschickt|versendet|gemailt|nachgereicht|rausgeschickt|rausgegangen|raus|zurückgegeben|abgesendet|versandt|gesandt|unterwegs|weitergeleitet|angehängt|im anhang|anbei|liegt bei euch|liegt bei dir|liegt bei ihnen|rüber geschickt|rübergeschickt|rübergemailt|zugeschoben|ist weg an|sind weg an|ging weg an|liegt ~ auf eurem sftp|liegt ~ auf dem sftp|liegt ~ auf eurem server|liegt ~ auf eurem laufwerk|liegt ~ in eurem portal|liegen ~ auf eurem sftp|liegen ~ auf eurem laufwerk|übersandt|gefaxt|draußen|raus gegangen|eingeschickt|losgeschickt|zugestellt|ausgehändigt|auf dem weg|in der post|zur post gebracht|bei euch im postfach|zugemailt|abgeliefert|losgegangen|rausgegeben|verteilt|abgelegt|hinterlegt|liegt vor|rausgehauen|durchgegeben|mitgeschickt|beigefügt|beiliegend|hängt hier an|hängt unten an|hängt mit an|hängt dran|hängt unten dran|habe ich euch angehängt|im anhang findest du|im anhang findet ihr|im anhang finden sie|findest du anbei|finden sie anbei|anbei findet ihr|ging an euch|ging an dich|ging an sie|liegt seit gestern in eurem postfach|liegt in eurem postfach|liegt in deinem postfach|liegt in ihrem postfach|liegt auf dem server|liegt auf dem sftp|liegt auf sharepoint|liegt auf dem sharepoint|liegt im ordner|liegt im projektordner|liegt im teams|liegt in teams|liegt im portal|liegt auf dem laufwerk|liegt im kanal|liegt bei euch im postfach|ist im postfach|ist bei euch|sind bei euch|ist bei dir|liegt euch vor|sollte bei euch sein|habt ihr im postfach|hast du im postfach|habt ihr schon|hast du schon|rausgeschickt worden|raus an euch|raus an dich|auf den weg gebracht|auf die reise geschickt|eingetütet|eingeworfen|aufgegeben|abgesandt|eingestellt|ging ~ ~ raus|gingen ~ ~ raus|ging ~ ~ weg|liegt ~ in eurem postfach|liegt ~ in deinem postfach|liegt ~ in ihrem postfach|liegt ~ bei euch|liegt ~ auf dem server|liegt ~ im ordner|habt ihr @past bekommen|hast du @past bekommen|ging ~ ~ zurück|gingen ~ ~ zurück|ging ~ ~ rüber|ging ~ ~ los|ging zurück|ist zurückgegangen|zurückgegangen|mitgeteilt|durchgefaxt|eingesandt|eingesendet|zukommen lassen|kam per post|liegt im sharepoint|liegt in sharepoint|liegt jetzt im sharepoint|liegt im drive|liegt auf dem drive|liegt in der dropbox|liegt in onedrive|liegt in confluence|liegt im wiki|liegen im sharepoint|liegen im ordner|liegen auf dem laufwerk|liegen auf dem server|liegen jetzt auf dem laufwerk|siehe anhang|siehe anlage|siehe unten|s. anhang|retourniert|retour geschickt|retour|liegt unterschrieben bei euch|zurück geschickt|hast du in der mail|sind unterwegs|ist unterwegs|unterwegs zu euch|unterwegs zu dir|ist oben|sind oben|liegt oben|liegen oben|liegt ~ im portal|liegen ~ im portal|ist auf dem weg|sind auf dem weg",
    ),
    "sign": (
        "unterschreiben|unterzeichnen|signieren|gegenzeichnen|unterschrift|unterschreibe|unterzeichnung|unterschriften",
        "unterschrieben|unterzeichnet|signiert|gegengezeichnet|anbei der unterschriebene|anbei die unterschriebene|anbei das unterschriebene|anbei den unterschriebenen|anbei der unterzeichnete|anbei die unterzeichnete|anbei den unterzeichneten|anbei unterschrieben|unterschriebene ~ anbei|unterschriebene ~ im anhang|unterschriebener ~ anbei|unterschriebener ~ im anhang|im anhang der unterschriebene|im anhang die unterschriebene|im anhang das unterschriebene|unterschrift ist drauf|unterschrift drauf|unterschrift ist drunter|unterschrift drunter|unterschrift geleistet|unterfertigt|abgezeichnet|unterschrieben zurück|unterschrieben bei euch|liegt unterschrieben vor|liegt unterschrieben bei euch|unterschriften sind drauf|unterschriften sind da|unterschriften sind drunter|unterschriften drauf",
    ),
    "approve": (
        "freigeben|genehmigen|abnehmen|bestätigen|freigabe|abnahme|absegnen|zustimmen|prüfen und freigeben|abzeichnen|billigen|freigabe erteilen|okay geben|genehmigung|bewilligung|absegnung",
        "freigegeben|genehmigt|abgenommen|bestätigt|abgesegnet|zugestimmt|abgezeichnet|gebilligt|grünes licht gegeben|durchgewunken|passt so|okay gegeben|freigabe erteilt|freigabe ist erteilt|freigabe ist da|freigabe erfolgt|meine freigabe hast du|meine freigabe habt ihr|meine freigabe haben sie|von mir freigegeben|ist freigegeben|für gut befunden|ok von mir|von mir aus ok|von unserer seite freigegeben|abgenickt|durchgewinkt|zugesagt|bewilligt|validiert|abnahme war|abnahme bestanden|abnahme erteilt|abnahme ist erfolgt|alles bestanden",
    ),
    "choose": (
        "benennen|nennen|auswählen|wählen|festlegen|bestimmen|entscheiden|definieren|bestätigen|angeben|aussuchen|melden|mitteilen|abstimmen|klären|festlegung|auswahl|entscheidung|benennung",
        "benannt|genannt|ausgewählt|gewählt|festgelegt|bestimmt|entschieden|definiert|bestätigt|steht fest|stehen fest|angegeben|ausgesucht|mitgeteilt|abgestimmt|nominiert|festgezurrt|vereinbart|geeinigt|fixiert|abgemacht|verabschiedet|gemeldet|angemeldet",
    ),
    "order": (
        "bestellen|kaufen|beschaffen|bestellung|ordern|anfordern|nachbestellen|beauftragen|beauftragung",
        "bestellt|gekauft|beschafft|geordert|nachbestellt|bestellung ist raus|bestellung raus|bestellung aufgegeben|bestellung läuft|bestellung ist durch|in auftrag gegeben|in bestellung|angefordert|bestellung ~ ~ raus|bestellung ~ ~ rausgegangen|bestellung ~ ~ abgeschickt|bestellung ~ ~ aufgegeben|bestellung ~ ~ getätigt|bestellung ~ ~ platziert|bestellung ~ ~ versendet|beauftragt|auftrag erteilt|auftrag ist erteilt|auftrag vergeben|auftrag ist vergeben|auftrag ist raus",
    ),
    "install": (
        "installieren|einrichten|konfigurieren|aufsetzen|aktivieren|erstellen|anlegen|verbinden|anbinden|einbauen|freischalten|einrichtung|aufbauen|zuschalten|bereitstellen|anschließen|einpflegen|ausrollen|aufspielen|montieren|erfassen|eintragen|hinterlegen|registrieren|umstellen|setzen|pflegen|einstellen|messen|ausmessen|installation|konfiguration|anbindung|aktivierung|freischaltung|inbetriebnahme|montage|umstellung|registrierung",
        "installiert|eingerichtet|konfiguriert|aufgesetzt|aktiviert|erstellt|angelegt|verbunden|angebunden|eingebaut|freigeschaltet|aufgebaut|zugeschaltet|angeschlossen|eingepflegt|ausgerollt|aufgespielt|montiert|läuft|verdrahtet|verkabelt|in betrieb genommen|in betrieb|erfasst|eingetragen|hinterlegt|registriert|umgestellt|gesetzt|gepflegt|eingestellt|gemessen|ausgemessen|vermessen|steht alles|ist drin|sind drin|sind alle drin|sind jetzt drin|ist eingespielt|scharf geschaltet|in produktion|geht jetzt|geht wieder|funktioniert|funktionieren|klappt jetzt|läuft jetzt|läuft wieder|anbindung steht|verbindung steht|schnittstelle steht|zugang steht|system steht|umgebung steht",
    ),
    "book": (
        "buchen|reservieren|buchung|reservierung",
        "gebucht|reserviert|fix gebucht|fest gebucht|gesichert|geblockt|raum steht|ist reserviert|sind reserviert",
    ),
    "plan": (
        "planen|ansetzen|vereinbaren|organisieren|terminieren|abstimmen|festlegen|koordinieren|planung|terminierung|koordination",
        "angesetzt|vereinbart|organisiert|terminiert|abgestimmt|festgelegt|koordiniert|termin steht|termine stehen|eingeplant|steht im kalender|ist im kalender|eingetragen im kalender|geeinigt|fixiert|abgemacht",
    ),
    "train": (
        "schulen|einweisen|schulung|trainieren|einweisung|schulungen|unterweisung",
        "geschult|eingewiesen|trainiert|schulung gemacht|schulung ist gelaufen|schulung durchgeführt|schulung war|alle geschult|unterwiesen|eingeschult",
    ),
    "export": (
        "exportieren|export|ausleiten|ziehen|extrahieren",
        "exportiert|ausgeleitet|gezogen|extrahiert|export liegt|export ist raus|rausgezogen|abgezogen",
    ),
    "load": (
        "importieren|import|einspielen|migrieren|umziehen|migration|umzug|übernahme",
        "importiert|eingespielt|migriert|umgezogen|hochgeladen|eingelesen|reingeladen|übernommen|rübergezogen",
    ),
    "clean": (
        "bereinigen|aufräumen|säubern|durchforsten|ausmisten|bereinigung|säuberung",
        "bereinigt|aufgeräumt|gesäubert|ausgemistet|durchforstet|dedupliziert|entrümpelt",
    ),
    "review": (
        "prüfen|überprüfen|durchsehen|lesen|kontrollieren|testen|durchgehen|prüfe|gegenlesen|sichten|durchlesen|ansehen|anschauen|reinschauen|drüberschauen|prüfung|überprüfung|durchsicht|kontrolle|sichtung",
        "geprüft|überprüft|durchgesehen|gelesen|kontrolliert|durchgegangen|durchgelesen|gegengelesen|gesichtet|angesehen|angeschaut|drübergeschaut|drüber geschaut|durchgeschaut|gecheckt|durchgearbeitet|gegengecheckt|abgeglichen",
    ),
    "open": (
        "öffnen|freischalten|freigeben|entsperren|aufmachen",
        "geöffnet|freigeschaltet|freigegeben|offen|entsperrt|aufgemacht|geht jetzt|funktioniert|funktionieren|zugang ist frei|zugang ist jetzt frei|ist jetzt frei|sind jetzt frei|port ist offen|ist jetzt offen",
    ),
    "fill": (
        "ausfüllen|beantworten|ergänzen",
        "ausgefüllt|beantwortet|fertig ausgefüllt|komplett ausgefüllt|vervollständigt",
    ),
    "cancel": (
        "kündigen|stornieren|beenden|kündigung|absagen|kündigung einreichen",
        "gekündigt|storniert|beendet|abgesagt|kündigung ist raus|kündigung raus|kündigung ist durch|kündigung verschickt|kündigung bestätigt|kündigung ist bestätigt|aufgelöst|kündigung ~ ~ raus|kündigung ~ ~ rausgegangen|kündigung ging @past ~ ~ raus|kündigung ist @past ~ ~ raus|kündigung ~ ~ weg|kündigung ~ ~ verschickt|kündigung ~ ~ abgeschickt|kündigung ~ ~ zugestellt|kündigung ~ ~ eingereicht|kündigung ~ ~ draußen|kündigung ~ ~ versendet|kündigung ~ ~ geschickt|kündigungsbestätigung ist da|kündigung ~ ~ ~ bestätigt|kündigungsschreiben ~ ~ raus",
    ),
    "publish": (
        "veröffentlichen|live schalten|livegang",
        "veröffentlicht|live|online|online gestellt|live gestellt|ist online|ist live|sind live",
    ),
    "test": (
        "testen|test|durchführen|durchtesten|ausprobieren|durchspielen",
        "getestet|durchgeführt|bestanden|durchgetestet|ausprobiert|durchgespielt|test ist durch|test bestanden|tests sind durch|test lief|test lief durch|lief durch|erfolgreich getestet|tests sind gelaufen|test war erfolgreich",
    ),
    "update": (
        "aktualisieren|ändern|anpassen|korrigieren|nachziehen|überarbeiten|umbauen|aktualisierung|anpassung|korrektur|überarbeitung|änderung|updaten|upgraden|update",
        "aktualisiert|geändert|angepasst|korrigiert|nachgezogen|überarbeitet|umgebaut|auf stand|auf den neuesten stand gebracht|upgedatet|geupdatet|update ~ eingespielt|update ist drauf|update ist durch|update ~ installiert|update drauf|update durch|auf dem neuesten stand",
    ),
    "write": (
        "schreiben|erstellen|verfassen|dokumentieren|vorbereiten|aufschreiben|formulieren|zusammenstellen|aufsetzen|anfertigen|erstellung|ausarbeitung",
        "geschrieben|verfasst|dokumentiert|vorbereitet|aufgeschrieben|formuliert|zusammengestellt|angefertigt|erarbeitet|niedergeschrieben|plan steht|konzept steht|text steht|vorlage steht|doku steht|dokument steht|bericht steht|raus|rausgegangen|abgegeben|eingereicht|verschickt|abgeschickt|versendet",
    ),
    "invite": (
        "einladen|einladung",
        "eingeladen|einladung ist raus|einladungen sind raus|einladung verschickt",
    ),
    "add": ("hinzufügen|ergänzen", "hinzugefügt|ergänzt"),
    "assign": ("verteilen|vergeben", "verteilt|vergeben"),
    "stop": (
        "abschalten|stoppen|deaktivieren|sperren|ausschalten|runterfahren|ausmachen|vom netz nehmen|stilllegen|abschaltung|deaktivierung|sperrung|stilllegung",
        "abgeschaltet|gestoppt|deaktiviert|gesperrt|ausgeschaltet|runtergefahren|heruntergefahren|vom netz|vom netz genommen|stillgelegt|ausgemacht|ist @past aus|sind @past aus|ist komplett aus|ist jetzt aus|ist schon aus|ist offline|außer betrieb|abgestellt|abgeklemmt|abgedreht|ist aus|sind aus|sind offline|offline|ist down",
    ),
    "pay": (
        "bezahlen|zahlen|überweisen|begleichen|anweisen|zahlung|überweisung|bezahlung",
        "bezahlt|überwiesen|beglichen|angewiesen|bezahlt worden|überwiesen worden|zahlung ist raus",
    ),
    "remove": (
        "löschen|entfernen|löschung|entfernung",
        "gelöscht|entfernt|rausgeschmissen|rausgeworfen|beseitigt",
    ),
    "start": ("starten|anfangen|beginnen", "gestartet|angefangen|begonnen"),
    "remind": (
        "erinnern|informieren|benachrichtigen|verständigen|bescheid geben|in kenntnis setzen",
        "erinnert|informiert|benachrichtigt|verständigt|bescheid gegeben|in kenntnis gesetzt|ins bild gesetzt|weiß bescheid|wissen bescheid|unterrichtet",
    ),
    "close": ("abschließen|fertigstellen|erledigen|machen", "abgeschlossen|fertiggestellt"),
    "ask": (
        "fragen|anfragen|beantragen|einholen|nachfragen|antrag|beantragung|anfrage|antrag stellen|antrag stell|antrag stelle|stelle den antrag|stell den antrag",
        "gefragt|angefragt|beantragt|eingeholt|antrag gestellt|antrag ist gestellt|antrag ~ gestellt|antrag läuft|antrag ist raus|antrag ~ eingereicht",
    ),
    "scan": (
        "scannen|einscannen|digitalisieren|abscannen",
        "gescannt|eingescannt|digitalisiert|abgescannt",
    ),
    "print": ("drucken|druck", "gedruckt"),
    "translate": ("übersetzen|übersetzung", "übersetzt"),
    "record": (
        "aufnehmen|sammeln|erfassen|fotografieren|erfassung|sammlung",
        "gesammelt|erfasst|fotografiert",
    ),
    "agree": (
        "verhandeln|aushandeln|vereinbaren|abstimmen|aushandlung|verhandlung",
        "verhandelt|ausverhandelt|ausgehandelt|geeinigt|einig|handelseinig|unter dach und fach",
    ),
    "do": (
        "machen|erledigen|schaffen|fertig machen|fertigstellen|liefern|kümmern|mache|mach|erledige|schaffe|schaff|fertig|abschließen",
        "",
    ),
}

# "Ich schaue mir das morgen an": what leaves its verb stands last.
PREFIXES = "ab|an|auf|aus|durch|ein|fertig|frei|hoch|los|nach|raus|rein|rüber|um|vor|weg|zu|zurück|zusammen|fest|bereit|runter|gegen"

# "Ich prüfe"; a form in "-t" may be what has been ("bestellt").
ENDINGS = {"en": ("e", "", "")}
