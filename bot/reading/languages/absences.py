"""How people say that they are away themselves, and until when: each language's words, as patterns in small letters.

`me` is the writer with the verb, `adverbs` what may stand between, `away` what they then are; `until`, `since` and `on`
stand before a day, `back` says that somebody is there again. `unheld` is an `away` of which the day behind "until"
is the first one back ("not in the office until Monday").
"""
# ruff: noqa: RUF001 - letters and dashes of many languages are meant as they stand.

from dataclasses import dataclass

# What matches nothing.
NEVER = r"(?!)"
_DASH = r"-|–|—"


@dataclass(frozen=True)
class Absent:
    """One language's words; `weeks` are those for this week and the next, `day_first` how a range is written."""

    me: str
    adverbs: str
    away: str
    until: str
    since: str
    on: str
    back: str
    places: str
    leads: str
    weeks: tuple[str, str]
    unheld: str = NEVER


ENGLISH = Absent(
    me=r"i am going to be|i'm going to be|i am|i'm|im|i'll be|i will be|i shall be|i have|i've got|i'm going|i am going"
    r"|i take|i'm taking|i am taking",
    adverbs=r"currently|now|also|then|still|unfortunately|actually|just|sadly|personally|all|already",
    away=r"(?:on|away on|off on|out on) (?:my |a |an |our )?(?:\w+ )?(?:holidays?|vacation|leave|pto|honeymoon)"
    r"|(?:annual|parental|maternity|paternity|sick) leave|holidays?|vacation|pto|leave"
    r"|out of (?:the )?office|away from (?:the office|my desk|work)|ooo|oof|out sick|off sick|off work"
    r"|out(?! of\b)|off(?! to\b)|away(?! from\b)|unavailable",
    unheld=r"not (?:at work|in the office|in|working|available|around|here|there|reachable)",
    until=rf"until and including|up to and including|until|till|til|'til|through|thru|up to|to|{_DASH}",
    since=r"from|starting(?: on| from)?|beginning(?: on)?|as of",
    on=r"on|the|all of|all|for all of",
    back=r"(?:(?:and|i am|i'm|i'll be|i will be|will be|am) )*(?:back|returning|return)"
    r"(?: (?:in the office|at work|at my desk|to work|to the office|online|again))?(?: on| from| by)?",
    places=r"in|at|with|around|abroad|near|on",
    leads=r"hi|hello|hey|all|team|fyi|just|heads[- ]?up|btw|by the way|sorry|note|please|that|so you know|a"
    r"|for your information|unfortunately|also|and|but|so|ps|p\.s\.|quick|update|reminder|by the by|oh",
    weeks=(r"(?:all (?:of )?|the rest of )?this week", r"(?:all (?:of )?|the whole of )?next week"),
)
GERMAN = Absent(
    me=r"ich bin|bin ich|ich habe|habe ich|hab ich|ich hab|ich werde|werde ich|ich gehe|gehe ich|ich nehme|bin|hab|habe",
    adverbs=r"derzeit|gerade|dann|auch|leider|noch|jetzt|übrigens|schon|aktuell|momentan|selbst",
    away=r"(?:(?:im|in|auf|in den|in meinem) )?(?:\w*urlaub|ferien|elternzeit|mutterschutz|dienstreise)|krankgeschrieben"
    r"|krank|abwesend|ausser haus|nicht (?:da|im büro|im haus|erreichbar|im dienst|hier|im office)|weg|verreist|frei"
    r"|out of office",
    until=rf"bis einschliesslich|bis inklusive|bis inkl\.?|bis zum|bis|{_DASH}",
    since=r"vom|von|ab dem|ab",
    on=r"am|an|den|die ganze|die",
    back=r"(?:(?:und|ich|bin) )*(?:wieder (?:da|zurück|im büro|im haus|erreichbar|im dienst|hier)|zurück|wieder)(?: am| ab)?",
    places=r"in|im|am|auf|mit|an|bei",
    leads=r"hallo|hi|moin|alle|übrigens|zur info|fyi|info|nur|leider|sorry|und|aber|ps|achtung|kurz|bitte beachten|ach",
    weeks=(r"(?:die ganze )?diese woche", r"(?:die ganze )?(?:nächste|kommende) woche"),
)
FRENCH = Absent(
    me=r"je suis|je serai|je vais être|je pars|je prends|suis|serai",
    adverbs=r"actuellement|aussi|malheureusement|encore|alors|donc|déjà|moi-même|également",
    away=r"en (?:vacances|congés?(?: \w+)?|rtt|arrêt(?: maladie)?)|absente?|pas (?:là|au bureau|disponible|joignable)"
    r"|hors du bureau|indisponible|des congés|mes congés|mes vacances|quelques jours de congés?",
    until=rf"jusqu'au|jusqu'à|jusqu'en|jusque|au|à|{_DASH}",
    since=r"à partir du|à partir de|à compter du|dès le|dès|du|de",
    on=r"le|toute la|toute|ce|pour toute",
    back=r"(?:(?:et|je|serai|suis) )*(?:de retour(?: au bureau)?|reviens|reviendrai|rentre|retour)(?: le| dès le| à partir du)?",
    places=r"en|à|au|aux|avec|dans|chez",
    leads=r"bonjour|salut|à tous|pour info|pour information|fyi|au fait|désolée?|et|mais|ps|attention|petite info",
    weeks=(r"(?:toute )?cette semaine", r"(?:toute )?la semaine prochaine"),
)
SPANISH = Absent(
    me=r"estoy|estaré|voy a estar|yo estoy|yo estaré|me voy|tengo|me cojo|cojo",
    adverbs=r"también|ahora|lamentablemente|todavía|ya|actualmente|entonces|aún|desgraciadamente",
    away=r"de (?:vacaciones|baja(?: \w+)?|permiso|licencia)|vacaciones|fuera(?: de la oficina)?|ausente|no disponible",
    until=rf"hasta el día|hasta el|hasta|al|a|{_DASH}",
    since=r"a partir del|desde el|desde|del|de",
    on=r"el|toda la|toda",
    back=r"(?:(?:y|estaré|estoy|ya) )*(?:vuelvo|regreso|de vuelta|me reincorporo|reincorporación)(?: a la oficina)?(?: el)?",
    places=r"en|con|por|a",
    leads=r"hola|a todos|por cierto|para que lo sepas|para que lo sepáis|aviso|fyi|lo siento|y|pero|ps|ojo|buenas",
    weeks=(r"(?:toda )?esta semana", r"(?:toda )?la (?:próxima semana|semana que viene)"),
)
PORTUGUESE = Absent(
    me=r"estou|estarei|vou estar|vou ficar|ficarei|eu estou|eu estarei|saio|entro|vou entrar|tô",
    adverbs=r"também|agora|infelizmente|ainda|já|atualmente|então",
    away=r"(?:de|em) (?:férias|licença(?:[- ]\w+)?|folga|baixa)|ausente|fora(?: do escritório)?|indisponível",
    until=rf"até o dia|até ao dia|até dia|até ao|até à|até o|até a|até|ao|a|{_DASH}",
    since=r"a partir do dia|a partir de|desde o dia|desde|do dia|dos dias|de|do",
    on=r"no dia|dia|em|no|na|toda a|a semana toda",
    back=r"(?:(?:e|eu|estarei|estou|já) )*(?:volto|regresso|retorno|de volta)(?: ao escritório| ao trabalho)?"
    r"(?: no dia| dia| em| na| no)?",
    places=r"em|no|na|com|por",
    leads=r"olá|oi|a todos|aliás|para informação|aviso|fyi|desculpe|e|mas|ps|só para avisar|gente|pessoal",
    weeks=(r"(?:toda )?(?:esta|essa) semana", r"(?:na |a )?(?:próxima semana|semana que vem)"),
)
DUTCH = Absent(
    me=r"ik ben|ben ik|ik heb|heb ik|ik ga|ga ik|ik zal|ik neem|ben|heb",
    adverbs=r"momenteel|nu|ook|helaas|dan|nog|trouwens|al|zelf|even",
    away=r"(?:met|op) (?:\w*vakantie|\w*verlof)|\w*verlof|vakantie|afwezig|vrij|weg|er niet|ziek"
    r"|niet (?:op kantoor|aanwezig|bereikbaar|beschikbaar|aan het werk)",
    until=rf"tot en met|tot|tm|t/m|{_DASH}",
    since=r"vanaf|van",
    on=r"op|de hele|de",
    back=r"(?:(?:en|ik|ben|weer) )*(?:terug(?: op kantoor)?|weer (?:op kantoor|aanwezig|bereikbaar|terug|aan het werk))"
    r"(?: op| vanaf)?",
    places=r"in|op|met|bij|naar",
    leads=r"hallo|hoi|allemaal|trouwens|ter info|fyi|sorry|en|maar|ps|let op|even",
    weeks=(r"(?:de hele )?deze week", r"(?:de hele )?volgende week"),
)
JAPANESE = Absent(
    me=r"私は|わたしは|僕は",
    adverbs=r"は|に|の間は?|、|も",
    away=r"お?休み(?:ます|です|をいただ|をもら|を取|になり|$)|休暇|不在|有給|夏休み|冬休み|留守|休ませて|休業",
    until=r"まで",
    since=r"から|より|〜|～|-|–",
    on=NEVER,
    back=r"(?:に|から|より)?(?:戻り|復帰|出社|出勤)",
    places=NEVER,
    leads=r"すみません|申し訳ありませんが|なお|ちなみに|お疲れ様です|お世話になっております|[、。,\s]",
    weeks=(r"今週", r"来週"),
)
ABSENT = {
    "en": ENGLISH,
    "de": GERMAN,
    "fr": FRENCH,
    "es": SPANISH,
    "pt": PORTUGUESE,
    "nl": DUTCH,
    "ja": JAPANESE,
}
