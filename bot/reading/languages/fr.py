"""French: phrases by what they say, verbs in families, days."""

ELIDES = True
PHRASES = {
    "done": """
fait|faite|faits|faites|terminé|terminée|terminés|terminées|fini|finie|finis|finies|réglé|réglée|achevé|achevée|complété|complétée|bouclé|bouclée|clôturé|clôturée|effectué|effectuée|finalisé|finalisée|done|traité|traitée|accompli|résolu|résolue
c'est|cest fait|bon|réglé|terminé|fini|bouclé|prêt
c'est bon
tout est prêt|bon
s'en est|s'est occupé|chargé|chargée|occupée
ça y est
✅
✔
✓
☑
💯
""",
    "state": "est|sont en_ligne|en_place|prêt|prêts|prête|prêtes|actif|disponible\nc'est en ligne|place",
    "mark": """
pouvez-vous|peux-tu|pourriez-vous|tu_peux|vous_pouvez|peux_tu|pouvez_vous|pourrais-tu ~ ~ marquer|cocher|clore|clôturer|fermer
marquer|marquez|marque ~ ~ comme fait|faite|terminé|terminée|réglé
à marquer comme fait|terminé
vous pouvez|tu_peux clore|fermer|cocher|clôturer
""",
    "part": """
presque|quasi|quasiment|partiellement|à_moitié|en_partie|pratiquement
la moitié
la première|deuxième|seconde moitié|partie|version
une partie
ma|notre partie
@n % [fait|terminé]
@n pour cent
@n sur @n
il reste|manque [encore|juste|plus]
il ne|n' reste|manque plus
reste|manque [encore|juste|plus] [que]
plus que
ne manque|reste plus
à peu près|presque
premier jet
première version
""",
    "going": """
en cours
j'y|on_y|nous_y travaille|travaillons|suis
je m'en occupe|charge
on s'en occupe|charge
nous nous en occupons
m'en occupe
j'y travaille
je suis dessus
on est|nous_sommes dessus
commencé|commencée|démarré|démarrée|entamé|entamée|lancé|lancée
je travaille dessus
ça avance
c'est parti
en train de|d'y
j'ai commencé
""",
    "block": """
en attente|attente_de|attente_du
attend|attends|attendons|attendent|attendant [encore|toujours] [le|la|les|de|du|que|d'avoir|votre|une|un]
en attendant
bloqué|bloquée|bloqués|bloquées|bloque [par|à_cause]
coincé|coincée
suspendu|suspendue|en_suspens
dépend de|du|des
ne|n' peux|peut|pouvons|puis pas
on|je|nous ne|n' peux|peut|pouvons pas
peux|peut|pouvons pas ~ avant|tant|sans
impossible ~ tant|sans|avant
impossible de|d'avancer
tant que
pas encore reçu
pas de réponse|retour
sans réponse|retour|nouvelles
il nous|me manque
il faut d'abord
besoin ~ ~ avant|d'abord
besoin d'abord
j'ai|nous_avons|on_a besoin de|d'un|d'une|du|des
chez le|les juriste|juridique
est chez
au service juridique
""",
    "freed": "plus bloqué|bloquée\nn'est plus bloqué\ndébloqué|débloquée",
    "cancel": """
plus besoin [de] [@it]
en a|ai|avons|avez plus besoin
plus nécessaire|besoin|utile|d'actualité|pertinent|valable
n'est plus nécessaire|utile|d'actualité|requis|pertinent
n'avons plus besoin
pas nécessaire|applicable|concerné|concernés
n'est pas nécessaire
inutile|obsolète|caduc|caduque
sans objet
à annuler|supprimer|retirer
annuler|annulez|annule|supprimer|supprimez|supprime|retirer|retirez @it|@task|cette|ça|svp|s'il
annulez|annuler|supprimer|supprimez|annule
laisse|laissez tomber
laissons tomber
on|nous abandonne|abandonnons|laisse_tomber
abandonné|abandonnée
ne s'applique pas
n / a
pas besoin
""",
    "keep": "pas d'urgence\nrien ne presse\npas besoin de répondre|relancer\nencore nécessaire|besoin",
    "reopen": "rouvrir|rouvrez|rouvre|réouvrir|ré-ouvrir|ré_-_ouvrir|rouverte\nremettre|remettez en|à ouvert|faire\nréactiver",
    "move": """
reporter|reportez|reporte|reporté|reportée|repousser|repoussez|repousse|repoussé|repoussée|décaler|décalez|décale|décalé|décalée|différer|déplacer|déplacez|déplace|prolonger|glisse|glisser|retarder|rallonger
passer|passe|passez|mettre|mets|mettez au|à|pour
changer la date|l'échéance
nouvelle date
délai
""",
    "until": "jusqu'à|jusqu'au|jusque @date\njusqu'à|jusqu'au\npas avant @date\nd'ici [à|au|le|la|là] @date",
    "due": "échéance\ndate limite\ndeadline\nà rendre",
    "eta": """
pour|d'ici|avant|le|vers|au|courant|dès|à|la|l'|en|dans
au plus tard
possible|faisable|réaliste|jouable|prévu|prévue|convient|irait|va|ok|bon|mieux|idéalement|plutôt|normalement|sans_doute|probablement|certainement|peut-être|peut_-_être
j'espère|espère|espérons|pense|penser|vise|visons|prévois|prévoyons|compte|comptons|table|tablons
il me|nous faut|faudrait|faudra
besoin|faut|faudrait|voudrais|aimerais|souhaite|souhaiterais
aurez|auras|aurai|aurons|reçois|recevrez|recevras|serai|sera|seront|disons|mettons|ce|c'est|est
délai|eta|date
pouvez-vous|peut-on|on_peut|peut|pourrait-on|possible_de
""",
    "remind": """
rappelle|rappelez|rappeler|rappelle-moi|rappelez-moi|rappel
rappelle|rappelez - moi|nous
me|nous rappeler|relancer
relance|relancez|relancer
relance|relancez - moi|nous
relance-moi|relancez-moi
redemande|redemandez [-_moi]
reviens|revenez vers moi|nous
snooze
fais|faites - moi signe
recontacte|recontactez [-_moi|-_nous]
""",
    "assign": """
assigner|assignez|assigne|attribuer|attribuez|attribue|affecter|affectez|confier|confiez|confie|déléguer|délègue|transférer|transférez|transfère|réassigner|réaffecter|transmettre|transmets
donner|donnez|donne|passer|passez|passe|mettre|mets|mettez ~ à @person
à confier|transférer|assigner|attribuer à
c'est [plutôt|maintenant|désormais] à|pour @person
c'est @person qui s'en occupe|charge|gère
c'est @person
est|revient|va [maintenant|plutôt|désormais] à|pour @person
voir avec @person
pour @person
responsable
""",
    "owns": "@person s'en occupe|charge|chargera|occupera\n@person va|peut|doit [s'en] [occuper|faire|prendre|charger|gérer]\n@person prend|reprend|gère|gérera|prendra|fera|fait [le|la|en] [relais|charge|suite|main|ça]\npar @person",
    "speaker": "je [le|la|les|l'] prends|reprends|prendrai\nje prends @it|@task\nje prends ça\nje m'en charge personnellement\nje m'en chargerai",
    "notme": "plus|pas moi\npas [mon|ma] rôle|tâche\nce n'est pas|plus [à] moi\nje ne suis pas|plus [la|le] bonne|bon|responsable ~\nquelqu'un d'autre",
    "turnto": "voyez|vois|voir|demandez|demande avec|à @person",
    "add": """
ajouter|ajoutez|ajoute|rajouter|rajoutez|rajoute [une] [nouvelle] [tâche|action|ligne] [pour]
créer|créez|crée|ouvrir [une] [nouvelle] tâche|action
nouvelle tâche|action [pour]
ajouter|ajoutez|ajoute au plan
ajouter|ajoutez|ajoute ~ ~ au|dans_le plan|liste
peux-tu|pouvez-vous|peux_tu|pouvez_vous ajouter
tâche supplémentaire
à faire
""",
    "status": "statut|état|avancement|point\noù en est-on|sommes-nous|on_en_est\noù en sommes - nous\noù en est - on\noù on en est\noù en est|sont le|notre plan|projet\nquel est l'état|l'avancement|le_statut\nétat d'avancement\npoint d'étape\nrécapitulatif|récap|bilan\ncomment avance le projet|plan\nça avance comment",
    "mine": "mes tâches|actions\nqu'est-ce que je dois|j'ai [encore|à] [faire]\nqu'est - ce que je dois|j'ai [encore|à] [faire]\nque dois - je [encore] faire\nque dois-je [encore] faire\nqu'est-ce qu'il me|qui_me reste ~ ~\nqu'est - ce qu'il me reste\nqu'est - ce qui me reste\nque me reste - t - il\nce que je dois faire\nce qu'il me reste",
    "help": "aide\nhelp\ncomment ça marche|fonctionne\ncomment cela fonctionne\nque puis-je|peux-je|dois-je répondre|écrire|faire\nque puis - je|peux_-_je répondre|écrire|faire|dire\nqu'est - ce que je peux|dois répondre|écrire|faire\nquelles commandes\ncomment répondre|utiliser",
    "stop": "désabonner|désinscrire|désinscription|unsubscribe|stop\nplus [de|d'] mails|e-mails|messages|rappels|courriels|emails\narrêtez|arrête|arrêter [de|d'] [m'envoyer|m'écrire|envoyer] [ces|les|des] [mails|messages|rappels|courriels|e-mails]\nne plus recevoir\nplus recevoir\nretirez|retirer - moi de la|cette liste\nplus de e - mails\nme désabonner|désinscrire",
    "undo": "annuler|annulez|annule ma|la|mon|le|cette dernière|dernier|modification|changement|action|réponse\nannuler ça|cela\nannule ça\nrevenir en arrière\nremets|remettez comme avant\nundo\ndéfaire|défais|défaites\nretour arrière",
    "slip": "mauvaise tâche\nje me suis trompé|trompée\nerreur de ma part\npar erreur",
    "thanks": """
merci|mercis|thanks
merci beaucoup|bien|d'avance|pour ~ ~
merci à tous|vous|toi
parfait|super|génial|excellent|top|nickel|bravo|impeccable|ok|d'accord|entendu|noté|compris|reçu|bien_reçu|formidable|cool|merveilleux
très bien
bien noté|reçu
bon travail|boulot|week-end
beau travail
bonne journée|soirée|continuation|semaine|fin ~
bon week - end
bon weekend
bonjour|bonsoir|salut|coucou|hello|cher|chère
cordialement|cdlt|amicalement|bises|bien_cordialement|salutations
désolé|désolée|pardon|navré|navrée|excusez|excuse
désolé|désolée pour ~ ~
avec plaisir
de rien
pas de souci|soucis|problème
ça marche
s'il vous|te plaît
s'il|vous plaît
svp|stp
à bientôt|demain
👍
👌
🙏
🎉
😊
🙂
😀
💪
🙌
👏
""",
    "yes": "oui|ouais|yes|exact|exactement|absolument|affirmatif",
    "no": "non\npas encore\ntoujours pas\nnon pas encore\n❌\npas du tout\npas commencé|démarré\nen suspens\nà faire",
    "open": "ouvert|ouverte",
    "not": "pas|aucun|aucune|jamais|rien|ni|non\npas encore\npas eu le temps\nn'ai|n'a|n'avons|n'est|n'ont|n'était|ne\ntoujours pas",
    "none": "aucun|aucune [des|de] [deux|trois|tâches|points|ces]\nni l'un ni l'autre\nni l'une ni l'autre\nrien de tout ça",
    "will": """
sera|seront|serait|aura|auront|aurai|aurons|aurez|auras|vais|va|allons|vont|ferai|ferons|fera|feront|enverrai|enverrons|enverra|devrait|devrais|devraient|doit|dois|devons|doivent|faut|pourrait|pourra|pourrai|terminerai|terminerons|finirai|finirons|signerai|signerons|donnerai|livrerai|livrerons|compte|prévois|prévoit|prévu|prévue|pense|veux|voulons|souhaite|essaie|espère|terminons|finis|finissons|envoie|envoyons|fais|faisons|recevrez|recevras|exporterai|validerai|peux|pouvons|peut|reprendrai|renverrai|transmettrai
à faire|terminer|envoyer|signer
""",
    "if": "si|quand|dès|lorsque|lorsqu'il|aussitôt|une_fois|après|avant|tant|sauf_si|sous_réserve|à_condition\ndès que|qu'il|qu'elle|qu'on|réception\nune fois\nquand\ns'il|s'ils|si",
    "softif": "si possible\nsi tout va bien\ns'il te|vous plaît\nsi ça te|vous va|convient\nsi c'est possible|ok|bon\nsi besoin|nécessaire\nquand tu|vous peux|pouvez",
    "maybe": """
peut-être|probablement|sûrement|sans_doute|apparemment|éventuellement|visiblement|normalement|vraisemblablement|possiblement
peut - être
je|j' crois|pense|suppose|imagine|espère
je crois|pense|suppose|imagine
crois|pense|suppose|imagine|croyais|pensais
il me semble
me semble
me semblait
pas sûr|sûre|certain|certaine
presque|quasi|quasiment|à_peu_près sûr|sûre|certain|certaine
si je ne me trompe
sauf erreur
si je me souviens
à ma connaissance
devrait|doit être|avoir
doit déjà
a dû|du
on dirait
aurait
""",
    "heard": "d'après|selon\nm'a|nous_a|m'ont dit|confirmé|assuré\ndit|disait|affirme|prétend que|qu'il|qu'elle|qu'ils\nparaît que\nil paraît\nj'ai entendu\n@person dit|affirme|m'a_dit",
    "wh": "qui|que|quoi|où|comment|pourquoi|quel|quelle|quels|quelles|combien|lequel|laquelle|qu'est-ce|qu'est\nqu'est - ce\nest - ce\nest-ce",
    "asks": """
est-ce|est-il|est-elle|a-t-il|a-t-on|avez-vous|as-tu|peut-on|peux-tu|pouvez-vous|faut-il|dois-je|y_a-t-il|sais-tu|savez-vous
est|a|as|avez|peut|peux|pouvez|faut|dois|doit|savez|sais|avons|ont|sont|pourrait|pourrais|pourriez|veux|voulez - ce|il|elle|t|vous|tu|on|je|nous|ils
quelqu'un
""",
    "wish": """
peux-tu|pouvez-vous|pourriez-vous|pourrais-tu|peut-on|pourrait-on|puis-je|pourrions-nous|pouvons-nous
peux|pouvez|pourriez|pourrais|peut|pourrait|pourrions|puis|pouvons|veux - tu|vous|on|je|nous
tu peux|pourrais
vous pouvez|pourriez
on peut|pourrait
nous pouvons|pourrions
est - ce qu'on|que|possible
est-ce qu'on|que
est-il possible
il est|serait possible
serait - il possible
possible de|d'avoir
merci de
j'aimerais|je_voudrais|je_souhaite|nous_souhaitons|nous_aimerions
svp|stp|s'il_vous_plaît|s'il_te_plaît|veuillez|merci_de
""",
    "except": "sauf|excepté|hormis|à_part|mis_à_part|hors|à_l'exception",
    "all": "tout|tous|toutes\ntoute la liste\ntout [est] [sur] [la] [liste]\ntous les points\ntoutes les tâches",
    "both": "les deux\ntous|toutes les deux",
    "rest": "le reste\nles autres\nl'autre\nles @n autres\ntout le reste|les_autres",
    "place": "le|la premier|première|deuxième|second|seconde|dernier|dernière|troisième [tâche|point]\nles @n premiers|premières|derniers|dernières",
    "same": "aussi|également|idem|pareil|de_même",
    "past": "depuis\nil y a\nétait|étaient\nça fait @n jours|semaines\ninitialement",
    "missed": "devait|devaient|aurait_dû|aurais_dû|était_censé",
    "away": "congé|congés|vacances|absent|absente|déplacement|absence|arrêt|férié|fermé|fermés|rtt|maladie|maternité\nde retour\nhors du bureau\npas là|disponible",
    "meet": "réunion|réunions|appel|rendez-vous|rdv|parler|parle|parlons|parlé|discuter|discutons|discute|point_avec|atelier|call|visio|présentation|voir_ensemble|invitation|formation_de|on_se_voit|se_voit|voyons\nrendez - vous\nbloqué|bloquée|réservé ~ heure|créneau|créneaux",
    "tell": "tiens|tiendrai|tenons au courant\nje vous|te tiens|dirai|dis|préviens|préviendrai|reviens|confirme|confirmerai|recontacte\nreviens|reviendrai vers vous|toi\nvous|te dire|prévenir\npréviens|préviendrai",
    "other": "l'autre contrat|document|tâche|fichier|formulaire\nautre chose",
    "notreally": "pas de souci|soucis|problème|problèmes\npas mal\nsans problème|souci\nn'hésitez|n'hésite pas\nne vous|t' inquiétez|inquiète pas\npas seulement\npas oublié\nne t'inquiète pas",
    "moretime": "plus de temps\nun peu de temps|plus\ndélai|délais\nprolongation|rallonge\nreporter|repousser|décaler\nplus tard\nautre date",
    "filler": """
l'|d'|n'|j'|qu'|s'|c'|m'|t'|jusqu'|a|au|est
le|la|les|l'|un|une|des|du|de|d'|au|aux|ce|cet|cette|ces|mon|ma|mes|notre|nos|votre|vos|ton|ta|tes|son|sa|ses|leur|leurs
je|j'ai|j'|tu|il|elle|on|nous|vous|ils|elles|me|te|se|lui|moi|toi|y|en|l'ai|l'a|l'avons|c'est|ça|cela|ceci|c'|celui|celle|qu'il|qu'on|c'était|s'est|m'a|n'
est|sont|été|être|a|ai|avons|avez|ont|as|suis|sommes|était|avait|avoir
et|ou|mais|donc|car|que|qui|dont|comme|puisque|parce|ainsi
à|dans|par|pour|sur|avec|sans|chez|vers|via|depuis|pendant|entre|sous|lors|auprès
déjà|bien|très|enfin|maintenant|aujourd'hui|hier|matin|soir|après-midi|midi|encore|toujours|juste|tout|toute|aussi|alors|ici|là|vraiment|finalement|vite|tôt|tard|donc|malheureusement|heureusement|bientôt|jour|jours|semaine|mois|récemment|désormais|ensuite|puis|seulement|plus|moins|peu|trop|assez|directement|complètement|côté|part|équipe
tâche|tâches|numéro|point|points|n|chose|action|oui
retour|accusé|réception
fin|début|cours
""",
    "generic": "document|documents|fichier|fichiers|formulaire|contrat|dossier|version|liste|tableau|lien|info|infos|informations|données|éléments|copie|papier|papiers|pièce|pièces|mail|courriel|signé|signée|validé|demandé|demandés|corrigé|définitive|dernière|nouveau|nouvelle|pdf",
    "it": "le|la|les|ça|cela|ceci|ce|c'|cette_tâche|la_tâche|celle-ci|celui-ci|cette|tâche|celle_-_ci|l'",
    "prep": "à|dans|par|pour|sur|avec|sans|chez|vers|via|depuis|pendant|entre|sous|de|du|des|d'|au|aux|en|car|parce|lors|auprès|après|avant|suite|grâce|malgré",
}
TASK_WORDS = "#|tâche|tache|tâches|numéro|n|no|point|t|ticket|points|n°|nº|nos"
COUNT_BEFORE = "page|salle|version|environ|vers|étape|phase|partie|lot|$|€|depuis|dans|quasi|plus|à|il"
COUNTED = "jours|jour|semaines|semaine|mois|heures|heure|h|minutes|personnes|utilisateurs|pages|fois|pour|fichiers|points|tâches|questions|noms|sur|autres|premiers|premières|derniers|ans|euros|appareils|collègues"
LINKS = "et|&|+|ou|puis"
BREAKS = "mais|cependant|toutefois|par_contre|tandis|alors|donc|en_revanche|pourtant"
ORIGINS = "du"
UNTILS = "jusqu'à|jusqu'au|avant|d'ici"
LIMITS = "pour|d'ici|avant|jusqu'à|jusqu'au|tard"
NOT_BEFORE = "avant"
ONS = "le"
FORS = "pour|à|@"
LEADS = "pour|d'ici|avant|le|à|,|et|échéance|au|("
PLAN_WORDS = "tâche|action|plan|liste|nouvelle|ligne"
VERB_LEADS = "et|ou|puis|aussi|déjà"
ASSIGN_VERBS = "assigner|assignez|assigne|attribuer|attribuez|confier|confiez|confie|transférer|transférez|déléguer|réassigner|réaffecter"
TYPO_WORDS = "terminé|termine|envoyé|signé|bloqué|reporter|rappelle|vendredi|demain|validé"
TYPOS = {"termine": "termine", "fais": "fais", "cest": "c'est", "jai": "j'ai", "vendrdi": "vendredi"}

VERBS = {
    "send": (
        "envoyer|renvoyer|retourner|transmettre|fournir|partager|livrer|déposer|remettre|soumettre|envoie|envoi|communiquer|téléverser|uploader|enverrai|renverrai|transmettrai",
        "envoyé|envoyée|envoyés|envoyées|renvoyé|renvoyée|retourné|retournée|transmis|transmise|transmises|fourni|fournie|fournis|partagé|partagée|livré|livrée|livrés|déposé|déposée|déposés|remis|remise|soumis|soumise|parti|partie|partis|communiqué|téléversé|uploadé|ci-joint|ci - joint|en pièce jointe|posté|expédié|adressé|adressée",
    ),
    "sign": ("signer|contresigner|signature|signe|signerai", "signé|signée|signés|signées|contresigné|contresignée"),
    "approve": ("valider|approuver|accepter|confirmer|validation|valide", "validé|validée|validés|validées|approuvé|approuvée|accepté|acceptée|confirmé|confirmée"),
    "choose": ("choisir|désigner|nommer|définir|identifier|indiquer|décider|confirmer|lister|fixer", "choisi|choisie|choisis|désigné|désignée|désignés|nommé|nommés|défini|définie|définis|identifié|identifiés|indiqué|indiqués|décidé|confirmé|listés|fixé|fixée"),
    "order": ("commander|acheter|commande", "commandé|commandée|commandés|acheté|achetée|passé"),
    "install": ("installer|configurer|paramétrer|déployer|activer|créer|connecter|mettre en place|installation", "installé|installée|installés|configuré|configurée|paramétré|paramétrée|déployé|déployée|activé|activée|créé|créée|créés|connecté|mis en place|mise en place"),
    "book": ("réserver|réservation", "réservé|réservée"),
    "plan": ("planifier|organiser|programmer|caler", "planifié|planifiée|organisé|organisée|programmé|programmée|calé"),
    "train": ("former|formation", "formé|formée|formés|formées"),
    "export": ("exporter|extraire|export|extraction|exporterai", "exporté|exportée|exportés|extrait|extraite"),
    "load": ("importer|charger|migrer", "importé|importée|importés|chargé|migré|migrée"),
    "clean": ("nettoyer|trier|dédoublonner", "nettoyé|nettoyée|trié|triée|dédoublonné"),
    "review": ("vérifier|relire|contrôler|revoir|examiner|lire", "vérifié|vérifiée|relu|relue|contrôlé|revu|examiné|lu"),
    "open": ("ouvrir|débloquer|autoriser", "ouvert|ouverte|ouverts|ouvertes|débloqué|autorisé"),
    "fill": ("remplir|compléter|renseigner", "rempli|remplie|remplis|complété|complétée|renseigné|renseignée"),
    "cancel": ("résilier|annuler|dénoncer|résiliation", "résilié|résiliée|annulé|annulée|dénoncé"),
    "publish": ("publier|mettre en ligne", "publié|publiée|en ligne|mis en ligne|mise en ligne"),
    "test": ("tester|recetter|recette|test", "testé|testée|recetté|recettée"),
    "update": ("mettre à jour|modifier|corriger|actualiser|changer", "mis à jour|mise à jour|modifié|modifiée|corrigé|corrigée|actualisé|changé"),
    "write": ("rédiger|écrire|préparer|documenter", "rédigé|rédigée|écrit|écrite|préparé|préparée|documenté"),
    "invite": ("inviter", "invité|invitée|invités"),
    "add": ("ajouter", "ajouté|ajoutée|ajoutés"),
    "assign": ("attribuer|répartir", "attribué|attribuée|attribués|réparti|répartis"),
    "stop": ("arrêter|désactiver|couper|bloquer|éteindre", "arrêté|arrêtée|désactivé|désactivée|coupé|éteint"),
    "pay": ("payer|régler", "payé|payée|réglé"),
    "remove": ("supprimer|effacer", "supprimé|supprimée|effacé"),
    "start": ("commencer|démarrer|lancer", "commencé|démarré|lancé|lancée"),
    "remind": ("rappeler|prévenir|informer", "rappelé|prévenu|informé"),
    "close": ("terminer|finir|finaliser|clôturer|boucler", "terminé|finalisé|clôturé"),
    "ask": ("demander", "demandé|demandée"),
    "print": ("imprimer", "imprimé|imprimés"),
    "translate": ("traduire", "traduit|traduite"),
    "record": ("collecter|recueillir|noter|photographier", "collecté|recueilli|photographié"),
    "do": ("faire|finir|terminer|finaliser|rendre|fais|ferai|finirai|terminerai|termine|boucler|m'en occupe|m'en occuperai|livrer", ""),
}

WEEKDAYS = ("lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche")
SHY_DAYS = ""
MONTHS = ("janvier|janv", "février|fév|fevr", "mars", "avril|avr", "mai", "juin", "juillet|juil", "août", "septembre|sept", "octobre|oct", "novembre|nov", "décembre|déc")
NUMBERS = {"un": 1, "une": 1, "deux": 2, "trois": 3, "quatre": 4, "cinq": 5, "six": 6, "sept": 7, "huit": 8, "dix": 10, "quinze": 15}
ORDINALS = {"premier": 1, "première": 1, "deuxième": 2, "second": 2, "seconde": 2, "dernier": 99, "dernière": 99}
ORDINAL_ENDINGS = "er|e|eme|re"
DOTS = True
DATES = {
    "date.today": "aujourd'hui\nce soir|midi\ncet après-midi\ncet après - midi\nfin de journée\nd'ici ce soir\nd'ici la fin de journée|la_journée\nen fin de journée\ndans la journée",
    "date.tomorrow": "demain\ndemain matin|soir|midi|après-midi\ndès demain",
    "date.after_tomorrow": "après-demain\naprès - demain\naprès demain",
    "date.a_week": "dans une|1 semaine\nd'ici une semaine\nsous huitaine\nune semaine\ndans huit jours",
    "date.fortnight": "dans quinze jours\nsous quinzaine\ndans une quinzaine",
    "date.a_month": "dans un|1 mois",
    "date.days": "dans @n jours|jour\n@n jours\nsous @n jours\nd'ici @n jours",
    "date.weeks": "dans @n semaines\nd'ici @n semaines\n@n semaines",
    "date.months": "dans @n mois",
    "date.business_days": "[dans|sous] @n jours ouvrés|ouvrables",
    "date.weekday": "[le|pour] @wd\n@wd matin|soir|midi|après-midi|après_-_midi\nce @wd matin|soir",
    "date.this_weekday": "ce @wd\n@wd de cette semaine",
    "date.next_weekday": "[le] @wd prochain\n[le] @wd de la semaine prochaine\n[la] semaine prochaine [,] @wd\n@wd semaine prochaine",
    "date.weekday_after_next": "@wd en quinze",
    "date.weekday_week": "@wd en huit\n@wd d'après",
    "date.end_of_week": "[la|en] fin de [la|cette] semaine\nfin de semaine|sem\nd'ici la fin de [la|cette] semaine\nd'ici fin de semaine",
    "date.end_of_next_week": "[la|en] fin de [la] semaine prochaine",
    "date.end_of_month": "[la|à_la] fin du|de mois|@mon\nfin du mois\nfin @mon\nfin de ce mois\nfin de mois\n[la] fin [du] mois de @mon",
    "date.end_of_next_month": "fin du mois prochain",
    "date.first_of_next_month": "le 1er du mois prochain\nle premier du mois prochain",
    "date.end_of_quarter": "fin du|de trimestre",
    "date.end_of_year": "fin de l'année\nfin d'année",
    "date.day_month": "[le|au] @n|@ord @mon [@year]",
    "date.weekday_day_month": "[le] @wd [le] @n|@ord @mon [@year]",
    "date.of_month": "le|au @n\nle|au @ord\nle @dord\n@n de ce mois\nd'ici le @n\navant le @n",
    "date.weekday_of_month": "[le] @wd @n\n[le] @wd @ord",
    "date.given": "[le] @wd [le] @date",
    "date.vague": "[la] semaine prochaine\n[le] mois prochain\nl'année prochaine\nbientôt|prochainement|ultérieurement\nplus tard\nun de ces jours\ndès que possible\nau plus vite\ndans quelques|les jours|semaines|prochains [jours]\nquelques jours\ndébut|mi|courant [-|de] [la] [semaine] [prochaine|@mon]\nen|au @mon\nmois de @mon\n@n ou @n jours\nencore @n jours|semaines|semaine\n@n jours|semaines de plus\nle week - end\nun peu plus tard",
    "date.past": "hier [matin|soir|après-midi]\navant-hier\navant - hier\nce matin\n[la] semaine dernière|passée\n[le] mois dernier\n@wd dernier|passé\nil y a @n jours|semaines|heures|mois|minutes\nça fait @n jours|semaines|mois\nça fait une semaine\ndepuis @n jours|semaines|mois\ndepuis hier|@wd|longtemps|@date\ntout à l'heure\nà l'instant",
    "clock.h": "à|vers|avant @n h|heures\nà|vers|avant @clock\nà @n h @n",
    "clock.noon": "à midi\navant midi",
}
