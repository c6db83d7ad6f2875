"""French: words by the part they play, and how the language is written."""

# What makes a question of what stands before it ("…, non?").
QUESTION_TAGS = "non|hein|pas|vrai|c'|est|ca|n'|ce|si|correct|exact|ou"

ELIDES = True
# A word that no table knows keeps a clause from changing anything.
STRICT = True
TASK_WORDS = "#|tâche|tache|tâches|numéro|n|no|point|t|ticket|points|n°|nº|nos"
COUNT_BEFORE = "sera|serons|sommes|page|salle|version|environ|vers|étape|phase|partie|lot|$|€|depuis|dans|quasi|plus|à|il|serons|étions|étaient|seront|sont|nous|présents|annexe|article|paragraphe|chapitre|ligne|hall|porte|chambre|place"
COUNTED = "jours|jour|semaines|semaine|mois|heures|heure|h|minutes|personnes|utilisateurs|pages|fois|pour|fichiers|points|tâches|questions|noms|sur|autres|premiers|premières|derniers|ans|euros|appareils|collègues"
# "Ready to send" is not sent; "done by Bob" names no new owner.
TOS = "à|pour"
AGENTS = "par"
VERSIONED = "version|release|firmware|windows|android|ios|patch"
LINKS = "et|&|+|puis|pis"
BREAKS = "mais|cependant|toutefois|par_contre|tandis|alors|donc|en_revanche|pourtant"
ORIGINS = "du"
UNTILS = "jusqu'à|jusqu'au|avant|d'ici"
LIMITS = "pour|d'ici|avant|jusqu'à|jusqu'au|tard|d'"
NOT_BEFORE = "avant"
ONS = "le"
FORS = "pour|à|@"
LEADS = "pour|d'ici|avant|le|à|,|et|échéance|au|("
PLAN_WORDS = "tâche|action|plan|liste|nouvelle|ligne"
VERB_LEADS = "et|ou|puis|aussi|déjà"
ASSIGN_VERBS = "assigner|assignez|assigne|attribuer|attribuez|confier|confiez|confie|transférer|transférez|déléguer|réassigner|réaffecter"
TYPO_WORDS = "terminé|termine|envoyé|signé|bloqué|reporter|rappelle|vendredi|demain|validé"
TYPOS = {
    "pr": "pour",
    "ds": "dans",
    "tt": "tout",
    "qd": "quand",
    "pb": "probleme",
    "slt": "salut",
    "bjr": "bonjour",
    "dsl": "desole",
    "vs": "vous",
    "ns": "nous",
    "dc": "donc",
    "bcp": "beaucoup",
    "ajd": "aujourd'hui",
    "auj": "aujourd'hui",
    "tjs": "toujours",
    "tjrs": "toujours",
    "qques": "quelques",
    "qqs": "quelques",
    "chui": "suis",
    "chuis": "suis",
    "jsuis": "suis",
    "jte": "te",
    "jvous": "vous",
    "jles": "les",
    "jpense": "pense",
    "jcrois": "crois",
    "jattends": "attends",
    "envoyer": "envoyer",
    "tpe": "tpe",
    "semain": "semaine",
    "seamine": "semaine",
    "mtn": "maintenant",
    "rv": "rdv",
    "ya": "y",
    "pis": "puis",
    "faite": "faite",
    "demian": "demain",
    "vendedi": "vendredi",
    "vendredit": "vendredi",
    "mecredi": "mercredi",
    "jeuid": "jeudi",
    "oki": "ok",
    "okay": "ok",
    "dac": "ok",
    "nikel": "nickel",
    "bouclee": "bouclee",
    "evoyé": "envoye",
    "envoyée": "envoyee",
    "mr": "m",
    "svt": "souvent",
    "cdt": "cordialement",
    "bàv": "cordialement",
    "teminé": "termine",
    "fé": "fait",
    "fai": "fait",
    "signer_": "signer",
    "envoyer_": "envoyer",
    "pa": "pas",
    "ok": "ok",
    "termine": "termine",
    "fais": "fais",
    "cest": "c'est",
    "jai": "j'ai",
    "vendrdi": "vendredi",
}
# Any of these keeps a clause from completing, whatever phrase it is part of.
NEGATIVES = "guère|nullement|aucunement|personne|nul|nulle|pas|jamais|aucun|aucune|rien|ni"
# Between two tasks this leaves open which is meant.
ORS = "ou"
# What follows is some other thing, not the task's.
INDEFINITE = "un|une"
# Before a number that was shown these name the task, where a clause begins or leaves it out.
TASK_ARTICLES = "le"
LEAVING_OUT = "sauf|hormis|excepté|et"
# A title that begins so asks for something, be the verb known or not.
INFINITIVES_FIRST = "er|ir|re"
# Beside a "not" only these still promise the day ("bis Freitag nicht" does not).
ONLIES = "que"
# "The draft for 12" is not 12.
BELONGS = "pour|de|du|sur|concernant|d'|des"
ARTICLES = "le|la|les|l'|un|une|des|mon|ma|mes|notre|nos"
WANTING = "veux|voulons|voudrais|souhaite|souhaitons|aimerais|faut|faudrait"
AUXILIARIES = "est|sont|était|étaient|sera|seront|a|ont"
PRONOUNS = "je|j'|on|nous|il|elle|ils|elles|tu|vous"
# "I cannot attend" hinders no task; "cannot, as long as …" does.
UNABLE = "peux|peut|pouvons|puis|pourrai|pourrons"
HINDRANCES = "tant|sans|avant|car|parce|puisque|faute|cause|que|si|manque|comme|vu"
# Who passes one of these on has given no task away.
MESSAGES = "mail|mails|e-mail|e-mails|email|courriel|message|info|infos|lien|question|demande|facture|devis|numéro|téléphone|portable|adresse|carte|bonjour|salut|bise|bises"
WHEREABOUTS = "sharepoint|drive|teams|onedrive|dropbox|dossier|répertoire|serveur|sftp|ftp|portail|plateforme|confluence|wiki|jira|cloud|boîte|boite|messagerie|bureau|calendrier|agenda|chat|slack|outlook|poste|courrier|courriel|mail|mails|email|e-mail|recommandé|coursier|wetransfer|lien|commun|partagé|espace|main|mains|propre|propres|électronique|numérique|scan|pdf|colissimo|commentaire|accusé|système|canal|groupe|accueil|secrétariat|clé|papier|copie|pièce|annexe|postes|machines|ordinateurs|ordis|serveurs|tablettes|terminaux"
# Who is told to have done this has done the task.
ITSELF = "l'"
# "12 through 15".
THRUS = "à|au|jusqu'à"
# "Have a good weekend, see you Monday" promises nothing.
PARTINGS = "week-end|weekend|wekend|soiree|fetes"
STALLS = "bloqué|bloquée|bloqués|bloquées|coincé|coincée|coincés|coincées|arrêt|panne|suspens"
THATS = "que|qu'"
NOUNS = "note|notes|adresse|adresses|programme|programmes|contrôle|contrôles|charge|charges|poste|postes|branche|branches|liste|listes|réserve|réserves|table|tables"
TIES = "de|du|des|d'"
SUBJECTS = "je|j'|on|nous|il|elle|ils|elles|tu|vous|ce|c'|ça|cela|ca|disons|mettons|comptez|compte|prévois|vise"
LIGHT_VERBS = "faire|effectuer|donner|passer|obtenir|mettre|organiser|lancer|planifier|réaliser|finaliser|finir|terminer|prévoir|mener|procéder|assurer"
DAY_NOUNS = "date|dates|jour|créneau|échéance"
ADD_VERBS = "ajouter|ajoutez|ajoute|rajouter|rajoutez|rajoute|créer|créez|crée|noter|notez|inscrire|inscrivez"
WAITS = "attend|attendent"
WORKS = "dossier|ticket|demande|commande|contrat|document|formulaire|devis|projet|certificat|inscription|signature|migration|export|import|test|livraison"
JOURNEYS = "train|bus|avion|taxi|métro|tram|vol|gare|aéroport|quai|embouteillage|embouteillages|bouchon|bouchons|repas|déjeuner|dîner|pizza|pizzas|café|croissants|ascenseur|printemps|hiver|week-end|sommeil|foyer|hall|portugal|espagne|italie|allemagne|pologne|chine|inde|fumer|boire|apéro|périph|périphérique|autoroute|rocade|ascenseurs|manger|neige|relève|courage|pluie"
SINGLING = "reste|manque|manquent|restent"
# "Il l'a fait": who is that? But "il est fait" is the task.
ACTORS = "il|elle|ils|elles"
HELPERS = "a|l'|ont|m'|nous|vous|lui|les|s'|en"
PASSIVES = "est|sont|été|étaient|était"
# "… est signé non": a question, with or without its mark.
# Who says "à vendredi" to them says goodbye.
EVERYBODY = "tous|toutes|équipe|équipes"
# What lacks only this is begun; "il manque le bon" may be all that was done.
SOLELY = "peu|presque|rien|que|qu'|juste|seulement|uniquement|plus"
# What is not needed is told behind it ("pas nécessaire, de me relancer").
NEEDLESS = "de|que|qu'|d'"
# Who is named for one of these is the answer to a task that asks for one.
APPOINTEES = "référent|référente|référents|responsable|responsables|interlocuteur|interlocutrice|contact|suppléant|suppléante|pilote"
LATE_TAGS = "non|hein|nan"
# What has come is there, and not yet signed, read or checked.
ARRIVALS = "disponible|place"
RUNS = "tourne|tournent|fonctionne|marche"
# Of a task they cancel; alone they are what the button "Undo" says.
TAKING_BACK = "annuler|annulez|annule"
# What is the reader's was only read or passed on.
YOURS = "ton|ta|tes|votre|vos"
# With these the writer is something ("bin umgezogen"), not the task.
BEINGS = "suis|sommes|on_est|etais|etions"
# Right before a verb these make it the past, whatever weekday stands beside it.
HAVINGS = "ai|a|avons|ont|avez|as"
# What puts right the day or the person that was just said.
AMENDS = "non|pardon|plutot|desole|desolee|erreur|attends|attendez|correction|oups|enfin"
# "Then until Monday" behind thanks is a goodbye.
THENS = "alors"
LACKS = "manque|manquent"
# "Without … we can do nothing" is a hindrance.
WITHOUTS = "sans"
# The endings of its past, where no table has the verb.
PASTS = "=é|ée|=és|ées|i|ie|is|ies|=u"
# What is the speaker's own is another than the task's.
MINE = "mon|ma|mes"
# Beside somebody who is named these say whose it is.
THEIRS = "son|sa|ses|leur|leurs"
# Another one is none of the task's.
DIFFERENT = "autre|autres|précédent|précédente"
# With these it is told who did it, and to what.
HAVERS = "ai|avons"
# Who was written to got no thing.
ADDRESSING = "écrit|répondu|appelé|téléphoné|contacté|relancé"
TOLD = "te|t'|vous|lui|leur"
# Behind several tasks these mean them all.
PLURALS = "elles|ils|ces|celles|ceux"
# A chapter that is only named is no part that was done.
SECTIONS = "chapitre|chapitres|page|pages|section|sections|module"
# Behind a day these tell why.
CAUSES = "car|parce|puisque|vu"
# Behind these stands why, which may be anything.
REASONS = "car|parce|puisque|vu|comme"
# What follows one of these behind a comma asks nothing.
RELATIVES = "qui|que|qu'|dont"
OURSELVES = "peut|pouvons|puis|dois|doit"
# What is somebody's own is another thing.
OWNING = "mon|ma|mes|son|sa|ses"
# A place behind one of these is another than the task's.
INSIDE = "à|chez"
# "I meant 17" names the right task.
MEANING = "dire|parlais"
# What was handed on yesterday is the other's today.
HANDED = "passé|transféré|confié|refilé|donné"
# "Done with 12, still on 14".
STILLS = "encore|toujours"
