"""In which language a text is: by its small words and script, not by its writer's settings alone."""

from collections.abc import Iterable

_WORDS = {
    "en": "no|yesterday|done|send|sends|uploaded|signed|approved|they|he|she|would|could|should|can't|don't|isn't|haven't|won't|i'll|we'll|next|last|by|everything|both|rest|completed|already|because|working|cancel|cancelled|please|pls|blocked|a|the|or|at|my|our|will|is|are|it|this|that|and|to|for|of|not|done|will|have|has|we|you|i|please|with|on|by|can|be|i'm|it's|all|until|been|was|yet|but|from|still|just|thanks|who|what|when|waiting|sent|finished|complete|friday|monday|tuesday|wednesday|thursday|tomorrow|today|week|me|my|need|needed|sorry|yes|remind|move|push|assign|task|help|undo|stop|status|let's|say|got|one|now|started|starting|stuck|finally|back|then|nudge|keep|far|know|definitely|latest|through|three|four|half|too|only|first|third|give|hand|take|taking|taken|must|maybe|think|believe|guess|hope|hoping|since|till|before|after|during|month|day|days|morning|afternoon|tonight|early|late|later|soon|yeah|yep|nope|nah|sure|great|good|nice|cheers|had|were|did|does|doesn't|didn't|hasn't|couldn't|wouldn't|that's|there's|what's|who's|here|there|some|any|more|much|many|few|other|another|same|each|every|never|always|almost|nearly|about|around|again|away|off|out|up|down|into|than|very|really|probably|apparently|sorted|finish|going|get|getting|put|make|made|look|looks|looking|ready|opened|close|closed|drop|skip|forget|forgot|wrong|mistake|which|where|why|how|whose|their|your|them|him|able|bit|call|changed|check|checked|could've|gone|goes|happen|happened|i've|it'll|kind|left|list|long|looked|might|moved|mostly|needs|nothing|nobody|nowhere|old|own|pending|pushed|quick|quite|reopen|right|see|seen|shall|should've|so's|someone|something|such|tell|these|they're|thing|things|those|told|two|under|updated|use|used|waited|want|wants|way|we're|we've|went|while|without|year|yesterday's|you'll|you're|thursday's|friday's|monday's",
    "de": "der|die|das|ist|nicht|und|ich|wir|noch|ein|eine|mit|auf|fur|von|zu|den|dem|des|es|bis|sind|habe|haben|wird|werden|kann|bitte|schon|auch|erledigt|fertig|danke|morgen|heute|montag|dienstag|mittwoch|donnerstag|freitag|woche|wurde|hat|sich|aber|wie|wer|was|wann|kein|keine|alles|ja|nein|erst|beim|im|am|zum|zur|gemacht|geht|offen|ubernimmt|ruckgangig|hilfe|abmelden|stand|als|ok|nachste|nachsten|leider|alle|wartet|warten|brauchen|brauche|verschieben|uns|mich|mir|vom|gestern|seit|bei|wieder|jetzt|gerade|grad|nur|dann|mal|liegt|steht|lauft|klappt|passt|bekommt|kriegt|brauchte|wurden|war|waren|hatte|geschickt|verschickt|unterschrieben|freigegeben|gekundigt|bestellt|hochgeladen|gemailt|raus|drin|dran|nix|hab|hab's|gibt|gibt's|ihr|euch|dir|dich|unser|unsere|keinen|beide|beides|ubermorgen|spatestens|durfte|konnte|sollte|musste|soll|mach|mache|macht|machen|schaffe|warum|wenn|sobald|wegen|uber|unter|nach|vor|ohne|einen|einem|einer|diese|diesen|dieser|welche|welchem|fehlt|fehlen|kommt",
    "fr": "me|d'|l'|le|la|les|est|et|je|nous|pas|pour|de|des|du|un|une|en|que|qui|c'est|j'ai|sur|dans|au|aux|ce|cette|il|elle|on|avec|sera|fait|faite|termine|terminee|merci|demain|lundi|mardi|mercredi|jeudi|vendredi|semaine|encore|deja|tout|tous|est-ce|ou|quand|oui|non|s'il|vous|plait|plus|attend|attends|attente|d'ici|peut|peux|pouvez|reporter|annuler|aide|mes|sont|ete|envoye|signe|desole|desolee|rappelez|rappelle|moi|bonjour|ca|ne|ni|n'est|notre|votre|leur|leurs|ces|hier|avait|etait|etre|rien|jamais|jusqu'au|jusqu'a|depuis|apres|avant|chez|comme|mais|bien|juste|aussi|quoi|comment|combien|quel|quelle|toujours|voila|faits|faites|envoyee|envoyes|envoyees|signee|valide|validee|parti|partie|relu|relue|confirme|confirmee|calee|arretez|relancez|relance|prochain|prochaine|mois|vais|va|vont|dois|doit|devrait|faut|faudrait|reste|manque|piece|jointe|qu'il|qu'on|qu'elle|n'a|n'ai|j'envoie|m'y|d'avance|dont|cote|suis|sommes|avons|avez",
    "es": "me|mes|fin|finales|cómo|el|la|los|las|es|esta|y|no|para|de|del|un|una|en|que|yo|nosotros|por|con|se|lo|al|ya|hecho|hecha|listo|lista|gracias|manana|lunes|martes|miercoles|jueves|viernes|semana|todavia|aun|todo|todos|pero|si|cuando|quien|como|falta|esperando|hasta|puede|puedes|podemos|favor|terminado|terminada|enviado|enviada|hoy|estoy|estamos|hemos|he|ha|mas|muy|buenas|hola|saludos|pendiente|queda|quedo|necesito|necesitamos|ayuda|estado|deshaz|deshacer|mi|mis|han|esto|eso|seguimos|dejo",
    "pt": "me|mês|lembra|o|a|os|as|e|nao|para|de|do|da|dos|das|um|uma|em|no|na|que|eu|nos|por|com|se|ja|feito|feita|pronto|pronta|obrigado|obrigada|amanha|segunda|terca|quarta|quinta|sexta|semana|ainda|tudo|todos|mas|sim|quando|quem|como|falta|faltam|aguardando|esperando|ate|pode|podemos|favor|concluido|concluida|enviado|hoje|estou|estamos|foi|isso|esta|oi|ola|voce|minha|meu|acho|ficou|fica|pra|pro|preciso|precisamos|ajuda|desfazer|desfaca|mais|vou|vai|adiar|sera|terminei|assinado|agora|ontem|ha|pouco|qualquer|coisa|enviada|enviados|enviadas|assinada|comprado|comprados|aprovado|aprovada|instalados|agendado|desde|foram|ta|tou|gente|seu|sua|este|esse|essa|disso|disto|nisso|pelo|pela|ao|aos|dois|duas|mandei|enviei|fiz|conseguimos|consigo|passa|passar|vcs|voces|tambem|valeu|tarefa|tarefas|prazo|proxima|cedo|tarde|aqui|completamente|precisam|tem|temos|devem|deve|novo|sem|sobre|depois|antes|logo|assim|ele|ela|eles|quais|posso|quer|ser|ter|alias",
    "nl": "me|herinner|dagen|over|door|geblokkeerd|de|het|een|is|en|niet|ik|we|wij|nog|van|voor|met|op|te|dat|die|dit|er|zijn|wordt|kan|al|klaar|gedaan|afgerond|bedankt|morgen|maandag|dinsdag|woensdag|donderdag|vrijdag|week|maar|wie|wat|wanneer|geen|alles|ja|nee|graag|tot|naar|bij|heb|heeft|hebben|wacht|wachten|kunnen|mij|mijn|ook|aan|uit|om|om|vandaag|volgende|hulp|stoppen|zal|zullen|verzonden|getekend|jullie|zou|deze|doe|moet|weer|hoe|staat|ons|nodig|verder|meer|schuif|hier|sorry",
}
_OTHERS = {
    "it": "il|che|di|non|sono|fatto|fatta|grazie|ancora|domani|lunedi|martedi|mercoledi|giovedi|venerdi|questo|anche|abbiamo|ho|per|gli|della|pronto|finito|e'|piu|sto|stiamo|attesa|entro|inviato|ciao",
    "sv": "och|att|det|inte|ar|jag|vi|har|klart|klar|tack|imorgon|mandag|fredag|till|pa|som|med|en|av|for|ska|skickat|vantar",
    "da": "og|det|ikke|er|jeg|vi|har|faerdig|tak|i|morgen|mandag|fredag|til|pa|med|en|af|skal|sendt|venter",
    "pl": "nie|jest|sie|i|w|na|to|zrobione|gotowe|dziekuje|jutro|piatek|czekam|jeszcze|wyslane|prosze|juz|do|z",
    "fi": "on|ei|ja|valmis|kiitos|huomenna|perjantai|odotan|viela|tama|se|tehty|mutta|han|olen",
    "cs": "je|neni|hotovo|dekuji|zitra|patek|cekam|jeste|uz|to|na|se|diky",
    "tr": "ve|bir|bu|tamam|bitti|tesekkurler|yarin|cuma|bekliyorum|henuz|degil|icin|tamamlandi",
    "hu": "es|nem|kesz|koszonom|holnap|pentek|meg|van|ez|varok|az|hogy",
    "ro": "si|este|nu|gata|multumesc|maine|vineri|inca|am|pentru|trimis|astept",
}
LANGUAGES = ("en", "de", "fr", "es", "pt", "nl", "ja")


def _index() -> dict[str, tuple[str, ...]]:
    index: dict[str, list[str]] = {}
    for language, words in {**_WORDS, **_OTHERS}.items():
        for word in words.split("|"):
            if len(word) == 1:
                continue  # "a" and "o" stand in lists and in six languages
            index.setdefault(word, []).append(language)
    return {word: tuple(dict.fromkeys(languages)) for word, languages in index.items()}


_LANGUAGES_OF = _index()


def language_of(text: str, lows: Iterable[str], locale: str) -> str:
    """Name the language of a text; "" for one that is not known.

    A word of few languages weighs more than one of many; the locale breaks ties
    and decides where no word tells ("12 ✅").
    """
    home = locale[:2].lower()
    written = None if text.isascii() else _by_script(text, home)
    if written is not None:
        return written
    scores: dict[str, float] = {}
    for low in dict.fromkeys(lows):
        languages = _LANGUAGES_OF.get(low, ())
        for language in languages:
            scores[language] = scores.get(language, 0) + 1 / len(languages)
    if not scores:
        return home if home in LANGUAGES else "en"
    if home in LANGUAGES:
        scores[home] = scores.get(home, 0) + 1.2
    best = max(scores, key=lambda language: scores[language])
    return best if best in LANGUAGES else ""


def _by_script(text: str, home: str) -> str | None:
    """Name the language of a text by its letters, "" for one that is not known; None where they are Latin."""
    if any("\u3041" <= letter <= "\u30ff" for letter in text):
        return "ja"
    if any("\u4e00" <= letter <= "\u9fff" for letter in text):
        return "ja" if home == "ja" else ""
    if any("\u0370" <= letter <= "\u1cff" or "\uac00" <= letter <= "\ud7a3" for letter in text):
        return ""
    return None
