"""Dutch: verbs in families: forms of now and to come, forms of what has been."""

VERBS = {
    "send": (
        "sturen|versturen|opsturen|aanleveren|terugsturen|verzenden|indienen|leveren|delen|uploaden|doorsturen|inleveren|mailen|verstrekken|overhandigen|stuur|lever|aanlever|toesturen|nasturen|overmaken|posten|afleveren|bezorgen",
        "gestuurd|verstuurd|opgestuurd|aangeleverd|teruggestuurd|verzonden|ingediend|geleverd|gedeeld|geüpload|geupload|doorgestuurd|ingeleverd|gemaild|toegestuurd|nagestuurd|onderweg|de deur uit|de deur uitgegaan|uitgegaan|meegestuurd|meegegeven|aangehangen|bijgevoegd|ingestuurd|doorgezet|nagezonden|toegezonden|doorgegeven|opgeladen|opgeleverd|gebracht|ingegeven|geplaatst|klaargezet|neergezet|bijgevoegd|in de bijlage|bijgesloten|teruggezonden|gepost|overgemaakt|afgeleverd|bezorgd|gepost|op de post|verzonden|eruit|de deur uit gegaan|weggestuurd|doorgemaild|aangeboden",
    ),
    "sign": ("tekenen|ondertekenen|handtekening|teken|onderteken", "getekend|ondertekend"),
    "approve": (
        "goedkeuren|akkoord geven|accorderen|goedkeuring|bevestigen|vrijgeven|fiatteren|tekenen voor akkoord|groen licht",
        "goedgekeurd|akkoord|geaccordeerd|bevestigd|vrijgegeven|akkoord gegeven|gefiatteerd|akkoord bevonden|groen licht gegeven",
    ),
    "choose": (
        "kiezen|aanwijzen|benoemen|opgeven|bepalen|selecteren|vaststellen|doorgeven|noemen|bevestigen",
        "gekozen|aangewezen|benoemd|opgegeven|bepaald|geselecteerd|vastgesteld|doorgegeven|genoemd|bevestigd|bekend",
    ),
    "order": ("bestellen|kopen|aanschaffen", "besteld|gekocht|aangeschaft"),
    "install": (
        "installeren|inrichten|configureren|instellen|activeren|aanmaken|koppelen|opzetten|inregelen|aansluiten|monteren|uitrollen|implementeren|ophangen|plaatsen|registreren|invoeren|vastleggen|omzetten|aanmelden",
        "geïnstalleerd|geinstalleerd|ingericht|geconfigureerd|ingesteld|geactiveerd|aangemaakt|gekoppeld|opgezet|ingeregeld|aangesloten|gemonteerd|uitgerold|geïmplementeerd|opgehangen|geplaatst|draait|in gebruik genomen|geregistreerd|ingevoerd|omgezet|aangemeld|gehangen|hangt eraan|hangen eraan|aangelegd|klaargezet",
    ),
    "book": (
        "boeken|reserveren|vastleggen",
        "geboekt|gereserveerd|vastgelegd|vast|staat vast|geblokt|bevestigd|staat ~ vast|staat ~ ~ vast|ligt ~ vast",
    ),
    "plan": ("plannen|inplannen|organiseren|regelen", "ingepland|georganiseerd|gepland"),
    "train": ("trainen|opleiden", "getraind|opgeleid"),
    "export": ("exporteren|export|uitdraaien", "geëxporteerd|geexporteerd|uitgedraaid"),
    "load": (
        "importeren|inladen|migreren|overzetten",
        "geïmporteerd|geimporteerd|ingeladen|gemigreerd|overgezet|erin geladen|erin gezet|opgeladen",
    ),
    "clean": ("opschonen|opruimen", "opgeschoond|opgeruimd"),
    "review": (
        "controleren|nakijken|beoordelen|doorlezen|lezen",
        "gecontroleerd|nagekeken|beoordeeld|doorgelezen|gelezen",
    ),
    "open": (
        "openen|openzetten|vrijgeven|openstellen",
        "geopend|opengezet|open|vrijgegeven|staat open",
    ),
    "fill": ("invullen|beantwoorden", "ingevuld|beantwoord"),
    "cancel": (
        "opzeggen|annuleren|beëindigen|stopzetten",
        "opgezegd|geannuleerd|beëindigd|stopgezet",
    ),
    "publish": ("publiceren|live zetten|plaatsen", "gepubliceerd|live|geplaatst|online"),
    "test": ("testen|test|uitvoeren", "getest|uitgevoerd"),
    "update": (
        "bijwerken|aanpassen|wijzigen|corrigeren|updaten",
        "bijgewerkt|aangepast|gewijzigd|gecorrigeerd|geüpdatet",
    ),
    "write": (
        "schrijven|opstellen|voorbereiden|documenteren",
        "geschreven|opgesteld|voorbereid|gedocumenteerd",
    ),
    "invite": ("uitnodigen", "uitgenodigd"),
    "add": ("toevoegen", "toegevoegd"),
    "assign": ("toewijzen|verdelen", "toegewezen|verdeeld"),
    "stop": (
        "stoppen|uitzetten|uitschakelen|deactiveren|afsluiten|offline halen|uit de lucht halen|uit dienst nemen",
        "offline|offline gehaald|uit de lucht|uit de lucht gehaald|staat uit|staan uit|staat @past uit|staan @past uit|staat @date uit|staan @date uit|staat al uit|staan al uit|staat nu uit|staan nu uit|uit dienst|uitgezet|uitgeschakeld|gedeactiveerd|afgesloten|gestopt",
    ),
    "pay": ("betalen", "betaald"),
    "remove": ("verwijderen|wissen", "verwijderd|gewist"),
    "start": ("starten|beginnen", "gestart|begonnen"),
    "remind": ("herinneren|informeren", "herinnerd|geïnformeerd"),
    "close": ("afronden|afmaken|voltooien|sluiten", "afgerond|afgemaakt|voltooid"),
    "ask": ("vragen|aanvragen", "gevraagd|aangevraagd"),
    "print": ("printen|afdrukken", "geprint|afgedrukt"),
    "translate": ("vertalen", "vertaald"),
    "record": ("verzamelen|vastleggen|fotograferen", "verzameld|vastgelegd|gefotografeerd"),
    "do": (
        "doen|afmaken|afronden|regelen|afkrijgen|af|klaar|leveren|opleveren|rond|doe|regel|afhebben|hebben",
        "",
    ),
}

# What leaves a verb: "kijk … na" is "nakijken".
PREFIXES = "aan|af|door|goed|in|klaar|mee|na|om|op|over|samen|terug|toe|uit|vast|vrij"
# What the strong verbs have been.
STRONG = {
    "brengen": "bracht|brachten",
    "geven": "gaf|gaven",
    "hangen": "hing|hingen",
    "houden": "hield|hielden",
    "kiezen": "koos|kozen",
    "kijken": "keek|keken",
    "kopen": "kocht|kochten",
    "lezen": "las|lazen",
    "nemen": "nam|namen",
    "schrijven": "schreef|schreven",
    "sluiten": "sloot|sloten",
    "trekken": "trok|trokken",
    "verzenden": "verzond|verzonden",
    "vragen": "vroeg|vroegen",
    "wijzen": "wees|wezen",
    "zeggen": "zei|zeiden",
    "zenden": "zond|zonden",
}
