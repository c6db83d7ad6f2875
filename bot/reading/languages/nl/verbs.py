"""Dutch: verbs in families: forms of now and to come, forms of what has been."""

VERBS = {
    "send": (
        "sturen|versturen|opsturen|aanleveren|terugsturen|verzenden|indienen|leveren|delen|uploaden|doorsturen|inleveren|mailen|verstrekken|overhandigen|stuur|lever|aanlever|toesturen|nasturen|overmaken|posten|afleveren|bezorgen|bezorging|levering|verzending",
        "gestuurd|verstuurd|opgestuurd|aangeleverd|teruggestuurd|verzonden|ingediend|geleverd|gedeeld|geüpload|geupload|doorgestuurd|ingeleverd|gemaild|toegestuurd|nagestuurd|onderweg|de deur uit|de deur uitgegaan|uitgegaan|meegestuurd|meegegeven|aangehangen|bijgevoegd|ingestuurd|doorgezet|nagezonden|toegezonden|doorgegeven|opgeladen|opgeleverd|gebracht|ingegeven|geplaatst|klaargezet|neergezet|bijgevoegd|in de bijlage|bijgesloten|teruggezonden|gepost|overgemaakt|afgeleverd|bezorgd|gepost|op de post|verzonden|eruit|de deur uit gegaan|weggestuurd|doorgemaild|aangeboden|afgegeven|in bijlage|zijn de deur uit|is de deur uit|bijgaand|op de post gedaan|op de bus gedaan|in de bus gedaan|in de brievenbus gedaan",
    ),
    "sign": (
        "tekenen|ondertekenen|handtekening|teken|onderteken|ondertekening",
        "getekend|ondertekend|hierbij het getekende|hierbij de getekende|hierbij het ondertekende|hierbij de ondertekende|in bijlage het ondertekende|in bijlage het getekende|in bijlage de ondertekende|bijgevoegd het getekende|bijgevoegd het ondertekende|krabbel gezet|handtekening gezet|handtekening staat eronder|handtekening staat erop|krabbel staat eronder",
    ),
    "approve": (
        "goedkeuren|akkoord geven|accorderen|goedkeuring|bevestigen|vrijgeven|fiatteren|tekenen voor akkoord|groen licht",
        "goedgekeurd|akkoord|geaccordeerd|bevestigd|vrijgegeven|akkoord gegeven|gefiatteerd|akkoord bevonden|groen licht gegeven|groen licht van mij|groen licht van ons|groen licht van onze kant",
    ),
    "choose": (
        "kiezen|aanwijzen|benoemen|opgeven|bepalen|selecteren|vaststellen|doorgeven|noemen|bevestigen|prikken",
        "gekozen|aangewezen|benoemd|opgegeven|bepaald|geselecteerd|vastgesteld|doorgegeven|genoemd|bevestigd|bekend|geprikt|afgesproken",
    ),
    "order": (
        "bestellen|kopen|aanschaffen|bijbestellen",
        "besteld|gekocht|aangeschaft|bijbesteld",
    ),
    "install": (
        "installeren|inrichten|configureren|instellen|activeren|aanmaken|koppelen|opzetten|inregelen|aansluiten|monteren|uitrollen|implementeren|ophangen|plaatsen|registreren|invoeren|vastleggen|omzetten|aanmelden|installatie|plaatsing|configuratie|koppeling|inrichting|bezorgen",
        "geïnstalleerd|geinstalleerd|ingericht|geconfigureerd|ingesteld|geactiveerd|aangemaakt|gekoppeld|opgezet|ingeregeld|aangesloten|gemonteerd|uitgerold|geïmplementeerd|opgehangen|geplaatst|draait|in gebruik genomen|geregistreerd|ingevoerd|omgezet|aangemeld|gehangen|hangt eraan|hangen eraan|aangelegd|klaargezet",
    ),
    "book": (
        "boeken|reserveren|vastleggen",
        "geboekt|gereserveerd|vastgelegd|vast|staat vast|geblokt|bevestigd|staat ~ vast|staat ~ ~ vast|ligt ~ vast",
    ),
    "plan": (
        "plannen|inplannen|organiseren|regelen|afspreken|prikken|coördineren|afstemmen",
        "ingepland|georganiseerd|gepland|afgesproken|geprikt|afgestemd|staat ingepland|staat gepland|vastgezet",
    ),
    "train": (
        "trainen|opleiden|opleiding|training|vorming",
        "getraind|opgeleid|gevolgd|opleiding gehad|vorming gehad|training gehad|opleiding doorlopen|doorlopen",
    ),
    "export": ("exporteren|export|uitdraaien", "geëxporteerd|geexporteerd|uitgedraaid"),
    "load": (
        "importeren|inladen|opladen|migreren|overzetten|migratie|import|overzetting",
        "geïmporteerd|geimporteerd|ingeladen|gemigreerd|overgezet|erin geladen|erin gezet|opgeladen",
    ),
    "clean": ("opschonen|opruimen", "opgeschoond|opgeruimd"),
    "review": (
        "controleren|nakijken|beoordelen|controle|nazicht|nazien|doornemen|overlopen|proeflezen|bekijken",
        "gecontroleerd|nagekeken|beoordeeld|nagezien|doorgenomen|overlopen|proefgelezen|bekeken",
    ),
    "read": ("lezen|doorlezen|herlezen|nalezen", "gelezen|doorgelezen|herlezen|nagelezen|las"),
    "open": (
        "openen|openzetten|vrijgeven|openstellen",
        "geopend|opengezet|open|vrijgegeven|staat open",
    ),
    "fill": (
        "invullen|beantwoorden|aanvullen",
        "ingevuld|beantwoord|aangevuld|hierbij het ingevulde|hierbij de ingevulde|in bijlage het ingevulde",
    ),
    "cancel": (
        "opzeggen|annuleren|beëindigen|stopzetten",
        "opgezegd|geannuleerd|beëindigd|stopgezet",
    ),
    "publish": (
        "publiceren|live zetten|plaatsen|publicatie",
        "gepubliceerd|live|geplaatst|online",
    ),
    "test": (
        "testen|test|uitvoeren|uittesten|proefdraaien|doortesten",
        "getest|uitgevoerd|uitgetest|proefgedraaid|doorgetest",
    ),
    "update": (
        "bijwerken|aanpassen|wijzigen|corrigeren|updaten|verbeteren|herzien|bijstellen",
        "bijgewerkt|aangepast|gewijzigd|gecorrigeerd|geüpdatet|verbeterd|herzien|bijgesteld",
    ),
    "write": (
        "schrijven|opstellen|voorbereiden|documenteren|opmaken|uitschrijven",
        "geschreven|opgesteld|voorbereid|gedocumenteerd|opgemaakt|uitgeschreven|uitgewerkt",
    ),
    "invite": (
        "uitnodigen",
        "uitgenodigd|uitgenodigd allemaal",
    ),
    "add": ("toevoegen", "toegevoegd"),
    "assign": ("toewijzen|verdelen", "toegewezen|verdeeld"),
    "stop": (
        "stoppen|uitzetten|uitschakelen|deactiveren|afsluiten|offline halen|uit de lucht halen|uit dienst nemen|afsluiting",
        "offline|offline gehaald|uit de lucht|uit de lucht gehaald|staat uit|staan uit|staat @past uit|staan @past uit|staat @date uit|staan @date uit|staat al uit|staan al uit|staat nu uit|staan nu uit|uit dienst|uitgezet|uitgeschakeld|gedeactiveerd|afgesloten|gestopt|afgezet|uitgegaan|uitgedaan",
    ),
    "pay": (
        "betalen|voldoen|overschrijven|storten|overschrijving",
        "betaald|voldaan|overgeschreven|gestort|overschrijving gedaan|overschrijving gebeurd|overgemaakt",
    ),
    "remove": (
        "verwijderen|wissen|weggooien|schrappen",
        "verwijderd|gewist|weggegooid|geschrapt|weggedaan",
    ),
    "start": ("starten|beginnen", "gestart|begonnen"),
    "remind": ("herinneren|informeren", "herinnerd|geïnformeerd"),
    "close": (
        "afronden|afmaken|afwerken|voltooien|sluiten",
        "afgerond|afgemaakt|afgewerkt|voltooid",
    ),
    "ask": ("vragen|aanvragen|opvragen", "gevraagd|aangevraagd|opgevraagd"),
    "print": ("printen|afdrukken", "geprint|afgedrukt"),
    "translate": (
        "vertalen|vertaling",
        "vertaald",
    ),
    "record": (
        "verzamelen|vastleggen|fotograferen|opnemen|noteren",
        "verzameld|vastgelegd|gefotografeerd|opgenomen|genoteerd",
    ),
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
# A participle, wherever a verb parts ("gelabeld", "ingevoerd", "verstuurd").
GERUND = r"^[a-z]{0,6}ge[a-z]{2,}(?:[dt]|en)$|^(?:ver|be|ont|her)[a-z]{3,}[dt]$"
