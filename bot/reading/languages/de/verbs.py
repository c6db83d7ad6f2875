"""German: verbs in families: forms of now and to come, forms of what has been."""

VERBS = {
    "send": (
        "senden|schicken|zusenden|zuschicken|zurückschicken|zurücksenden|übermitteln|einreichen|liefern|hochladen|bereitstellen|teilen|abgeben|schicke|sende|liefere|mailen|zurückgeben|nachreichen|versenden|weiterleiten|übersenden|faxen|posten|verteilen|einschicken",
        "gesendet|geschickt|zugesendet|zugeschickt|zurückgeschickt|zurückgesendet|übermittelt|eingereicht|geliefert|hochgeladen|bereitgestellt|geteilt|abgegeben|verschickt|abgeschickt|versendet|gemailt|nachgereicht|rausgeschickt|rausgegangen|raus|zurückgegeben|abgesendet|versandt|gesandt|unterwegs|weitergeleitet|angehängt|im anhang|anbei|liegt bei euch|liegt bei dir|liegt bei ihnen|rüber geschickt|übersandt|gefaxt|draußen|raus gegangen|eingeschickt|losgeschickt|zugestellt|ausgehändigt|auf dem weg|in der post|zur post gebracht|bei euch im postfach",
    ),
    "sign": (
        "unterschreiben|unterzeichnen|signieren|gegenzeichnen|unterschrift|unterschreibe",
        "unterschrieben|unterzeichnet|signiert|gegengezeichnet",
    ),
    "approve": (
        "freigeben|genehmigen|abnehmen|bestätigen|freigabe|abnahme|absegnen|zustimmen|prüfen und freigeben|abzeichnen|billigen",
        "freigegeben|genehmigt|abgenommen|bestätigt|abgesegnet|zugestimmt|abgezeichnet|gebilligt|grünes licht gegeben|durchgewunken|passt so|okay gegeben",
    ),
    "choose": (
        "benennen|nennen|auswählen|wählen|festlegen|bestimmen|entscheiden|definieren|bestätigen|angeben",
        "benannt|genannt|ausgewählt|gewählt|festgelegt|bestimmt|entschieden|definiert|bestätigt|steht fest|stehen fest|angegeben",
    ),
    "order": ("bestellen|kaufen|beschaffen|bestellung", "bestellt|gekauft|beschafft"),
    "install": (
        "installieren|einrichten|konfigurieren|aufsetzen|aktivieren|erstellen|anlegen|verbinden|anbinden|einbauen|freischalten|einrichtung|aufbauen|zuschalten|bereitstellen|anschließen|einpflegen|ausrollen|aufspielen|montieren|erfassen|eintragen|hinterlegen|registrieren|umstellen",
        "installiert|eingerichtet|konfiguriert|aufgesetzt|aktiviert|erstellt|angelegt|verbunden|angebunden|eingebaut|freigeschaltet|aufgebaut|zugeschaltet|angeschlossen|eingepflegt|ausgerollt|aufgespielt|montiert|läuft|verdrahtet|verkabelt|installiert|in betrieb genommen|in betrieb|erfasst|eingetragen|hinterlegt|registriert|umgestellt",
    ),
    "book": ("buchen|reservieren|buchung", "gebucht|reserviert"),
    "plan": (
        "planen|ansetzen|vereinbaren|organisieren|terminieren",
        "angesetzt|vereinbart|organisiert|terminiert",
    ),
    "train": ("schulen|einweisen|schulung|trainieren", "geschult|eingewiesen|trainiert"),
    "export": (
        "exportieren|export|ausleiten|ziehen|extrahieren",
        "exportiert|ausgeleitet|gezogen|extrahiert",
    ),
    "load": (
        "importieren|import|einspielen|migrieren|umziehen",
        "importiert|eingespielt|migriert|umgezogen",
    ),
    "clean": ("bereinigen|aufräumen|säubern", "bereinigt|aufgeräumt|gesäubert"),
    "review": (
        "prüfen|überprüfen|durchsehen|lesen|kontrollieren|testen|durchgehen|prüfe",
        "geprüft|überprüft|durchgesehen|gelesen|kontrolliert|durchgegangen",
    ),
    "open": (
        "öffnen|freischalten|freigeben|entsperren|aufmachen",
        "geöffnet|freigeschaltet|freigegeben|offen|entsperrt|aufgemacht",
    ),
    "fill": ("ausfüllen|beantworten", "ausgefüllt|beantwortet"),
    "cancel": (
        "kündigen|stornieren|beenden|kündigung|absagen",
        "gekündigt|storniert|beendet|abgesagt",
    ),
    "publish": ("veröffentlichen|live schalten|livegang", "veröffentlicht|live|online"),
    "test": ("testen|test|durchführen", "getestet|durchgeführt|bestanden"),
    "update": (
        "aktualisieren|ändern|anpassen|korrigieren",
        "aktualisiert|geändert|angepasst|korrigiert",
    ),
    "write": (
        "schreiben|erstellen|verfassen|dokumentieren|vorbereiten",
        "geschrieben|verfasst|dokumentiert|vorbereitet",
    ),
    "invite": ("einladen", "eingeladen"),
    "add": ("hinzufügen|ergänzen", "hinzugefügt|ergänzt"),
    "assign": ("verteilen|vergeben", "verteilt|vergeben"),
    "stop": (
        "abschalten|stoppen|deaktivieren|sperren|ausschalten",
        "abgeschaltet|gestoppt|deaktiviert|gesperrt|ausgeschaltet",
    ),
    "pay": ("bezahlen|zahlen|überweisen", "bezahlt|überwiesen"),
    "remove": ("löschen|entfernen", "gelöscht|entfernt"),
    "start": ("starten|anfangen|beginnen", "gestartet|angefangen|begonnen"),
    "remind": ("erinnern|informieren", "erinnert|informiert"),
    "close": ("abschließen|fertigstellen|erledigen|machen", "abgeschlossen|fertiggestellt"),
    "ask": ("fragen|anfragen|beantragen", "gefragt|angefragt|beantragt"),
    "print": ("drucken", "gedruckt"),
    "translate": ("übersetzen", "übersetzt"),
    "record": ("aufnehmen|sammeln|erfassen|fotografieren", "gesammelt|erfasst|fotografiert"),
    "do": (
        "machen|erledigen|schaffen|fertig machen|fertigstellen|liefern|kümmern|mache|mach|erledige|schaffe|schaff|fertig|abschließen",
        "",
    ),
}
