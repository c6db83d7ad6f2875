"""Dutch: what keeps a task from being done, and what no longer does."""

PHRASES = {
    "block": """
ik|we|wij mis|missen [nog] ~ van ~
nog geen ~ ontvangen
leverancier|klant|ict|it|legal|jurist|directie|installateur|partner|aannemer|helpdesk|support|drukker|notaris reageert|antwoordt|reageren [nog] [steeds|altijd|maar|gewoon] niet
@task bij legal|juridisch|juridische|inkoop|finance|directie|hr|de_jurist|juristen|de_boekhouding
ligt|zit|hangt|staat nu|nog|al|hier|alles|dit|het even|helaas|weer|helemaal|volledig stil|vast
ligt|zit|hangt|staat even|helaas|weer|helemaal|volledig stil|vast
handtekening|handtekeningen|akkoord|goedkeuring|toestemming|gegevens|wachtwoord|toegang|rechten|inloggegevens|input ~ ~ ~ ontbreekt|ontbreken|mist|missen [nog]
[de|het] handtekening|handtekeningen|akkoord|goedkeuring|toestemming|gegevens|wachtwoord|toegang|rechten|inloggegevens|input ontbreekt|ontbreken|mist|missen [nog]
kan|kunnen niks|niets|geen ~ ~
is|zijn|ging kapot|stuk|defect|kwijt
zolang ~ ~ ~ niet|niks|niets|geen
kan|kunnen ik|we niks|niets ~
is|zijn|werd|werden|heeft|hebben [ons|mij|bij_ons] nog [altijd|steeds] niet|geen geleverd|bezorgd|aangekomen|toegekomen|vrijgegeven|goedgekeurd_door
ons|mij nog niet geleverd|bezorgd|doorgestuurd|bevestigd|terugbezorgd
mis|missen ~ ~ ~ ~ om te kunnen|mogen
we|ik|nog mis|missen|ontbreken ~ ~ ~ ~ om te kunnen|mogen|starten|beginnen
ligt|liggen|zit|zitten|hangt|hangen|zitten|loopt|lopen|staat vast bij|op|door|in
ligt|zit|hangt|staat [nu|nog|al|hier|alles|dit|het|'t|hele] [nog|al] stil|vast [tot|totdat|zolang|door|bij|op|omdat]
zonder ~ ~ kan|kunnen|kom|komen|mag|mogen ~ ~ niet|niks|niets|geen|onmogelijk
mis|missen ~ ~ ~ om|voordat|voor_we|voor_ik
zit|zitten|sta|staan ~ ~ te wachten [op]
moet|moeten eerst ~ ~ ~
ligt|liggen [nog] bij de|het|onze|hun|jullie
wacht|wachten [nu] [nog] [steeds|altijd] op
kom|komen ~ niet verder
nog niet ontvangen|gekregen|binnen|terug
heb|hebben ~ ~ nog niet gekregen|ontvangen|binnen
zonder @task|@it kan|kunnen|kom ~ niet
lig|ligt|liggen stil
wacht|wachten|wachtend [nog|nu] [steeds|altijd] [op]
in afwachting [van]
geblokkeerd [door|op]
vast bij|op|in|door
vastgelopen [bij|op|in|door]
zit|zitten|loop|lopen|staat vast [op|bij]
ligt|liggen [nog|nu] [steeds] bij
ligt|liggen|staat stil
kan|kunnen|mag|mogen|moogt ~ pas|niet ~ als|zodra|tot|zonder|nadat|voordat|wanneer
kan|kunnen|mag|mogen|moogt ~ niet verder|beginnen|door|inloggen|verzenden|tekenen|doen
kan|kunnen ~ ~ niet|pas ~ zonder|tot|voordat|zolang
kan|kunnen pas
geen toegang|reactie|antwoord|rechten|akkoord|terugkoppeling
nog geen toegang|reactie|antwoord|rechten|akkoord|terugkoppeling
heb|hebben eerst
heb|hebben ~ ~ eerst nodig
heb|hebben ~ ~ nodig van
eerst nodig
moet|moeten eerst
afhankelijk van
hangt af van
on hold
in de wacht
zolang ~ niet
""",
    "freed": """
is|zijn|ben|zit|zitten [@it|@task|ik|we] [al] niet [meer|langer|echt] geblokkeerd|vastgelopen|vast
niet [meer|langer|echt] geblokkeerd|vastgelopen|vast
wacht|wachten [ik|we|wij] nergens [meer] [op|voor]
wacht|wachten [ik|we|wij] niet [meer|langer] [op]
wacht|wachten [ik|we|wij] op niemand|niets|niks
lig|ligt|liggen|sta|staat|staan [@it|@task|we] niet [meer|langer] stil
niets|niks|niemand houdt|blokkeert ~ [tegen]
tot|totdat @it|@task [ook|echt|helemaal] klaar|af|rond|gedaan|afgerond is|zijn
niet meer geblokkeerd
niet langer geblokkeerd
""",
    "keep": "geen haast|actie|reactie nodig\nhoeft niet vandaag\nnog nodig\nhoeft u|je|jullie niet ~",
}
