"""French: what is said of a task's state; leaving out, reopening, and what is asked of the bot; dates, reminders, new tasks and other wishes; whose a task is."""

PHRASES = {
    "due_question": "vraiment|obligatoire|obligatoirement|impératif|impérativement\nc'est|est-ce [bien|toujours|encore] pour\nfaut-il|doit-on|dois-je|doit-il|faut",
    "done": """
a|ont|as|avez dû|du [déjà] [le|la|les|l'|s'en] faire|envoyer|signer|valider|finir|terminer|régler|occuper
c fait|bon|ok|réglé|fini|bouclé|parti
c'est plié|emballé|dans_la_boîte|chose_faite|envoyé|validé
mission accomplie
on est bons|bon|à_jour
voilà qui est fait
est|sont [bien|déjà|désormais|maintenant] fait|faite|faits|faites|terminé|terminée|terminés|fini|finie|finis|réglé|réglée|bouclé|bouclée
chose faite
plus rien à faire
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
seulement|uniquement|juste|que [la|le|les] partie|parties|chapitre|première|premier
du|de @n au|à|jusqu'au @n
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
    "open": "ouvert|ouverte",
    "same": "aussi|également|idem|pareil|de_même",
    "freed": "plus bloqué|bloquée\nn'est plus bloqué\ndébloqué|débloquée",
    "block": """
bloqué|bloquée|bloqués|coincé|coincée|arrêté|suspendu tant|jusqu'à|chez|par
toujours en attente|rien [de|d'|du]
sans nouvelles|réponse|retour [de|d'|du|des]
n'ai|n'avons|n'a [toujours] pas [encore] reçu|eu [de|la|le|les|l'] [réponse|retour|accès|validation]
pas [encore] [reçu|eu] [de|d'|la|le|les|l'|votre] réponse|retour|accès|validation|accord|feu_vert|droits
ne|n' peut|peux|pouvons|puis [rien] [pas] faire|avancer|commencer|continuer|envoyer|signer
dans l'impossibilité
j'attends|attendons|attends|attend [encore|toujours] ~ ~
il manque [encore] le|la|les|l'|un|une accès|accord|validation|signature|autorisation|mot
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
    "cancel": """
caduc|caduque|annulé|annulée [finalement]
n'a plus|pas lieu d'être
plus lieu d'être
laissez|laisse|laissons tomber|de_côté
peut|peux|pouvez [être] supprimer|supprimé|supprimée|enlever|enlevé|retiré|retirée|annulé|annulée
à enlever|abandonner|oublier
oubliez|oublie @it|@task|cette|ça
enlevez|enlève|supprimez|supprime|retirez|retire @it|@task|cette|ça
on|nous [n'] [en] a|avons plus|pas besoin
plus de raison|sens
tombe à l'eau
ne se fera|fait pas|plus|finalement_pas
n'est plus d'actualité
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
    "undo": "annuler|annulez|annule ma|la|mon|le|cette dernière|dernier|modification|changement|action|réponse\nannuler ça|cela\nannule ça\nrevenir en arrière\nremets|remettez comme avant\nundo\ndéfaire|défais|défaites\nretour arrière",
    "slip": "mauvaise tâche\nje me suis trompé|trompée\nerreur de ma part\npar erreur",
    "stop": "désabonner|désinscrire|désinscription|unsubscribe|stop\nplus [de|d'] mails|e-mails|messages|rappels|courriels|emails\narrêtez|arrête|arrêter [de|d'] [m'envoyer|m'écrire|envoyer] [ces|les|des] [mails|messages|rappels|courriels|e-mails]\nne plus recevoir\nplus recevoir\nretirez|retirer - moi de la|cette liste\nplus de e - mails\nme désabonner|désinscrire",
    "status": "statut|état|avancement|point\noù en est-on|sommes-nous|on_en_est\noù en sommes - nous\noù en est - on\noù on en est\noù en est|sont le|notre plan|projet\nquel est l'état|l'avancement|le_statut\nétat d'avancement\npoint d'étape\nrécapitulatif|récap|bilan\ncomment avance le projet|plan\nça avance comment",
    "mine": "mes tâches|actions\nqu'est-ce que je dois|j'ai [encore|à] [faire]\nqu'est - ce que je dois|j'ai [encore|à] [faire]\nque dois - je [encore] faire\nque dois-je [encore] faire\nqu'est-ce qu'il me|qui_me reste ~ ~\nqu'est - ce qu'il me reste\nqu'est - ce qui me reste\nque me reste - t - il\nce que je dois faire\nce qu'il me reste",
    "help": "aide\nhelp\ncomment ça marche|fonctionne\ncomment cela fonctionne\nque puis-je|peux-je|dois-je répondre|écrire|faire\nque puis - je|peux_-_je répondre|écrire|faire|dire\nqu'est - ce que je peux|dois répondre|écrire|faire\nquelles commandes\ncomment répondre|utiliser",
    "move": """
reporter|repousser|décaler|déplacer ~ ~ au|à|pour
décalé|reporté|repoussé|remis [à|au]
ça glisse|passe|décale
sera|serait décalé|reporté|repoussé
mets|mettez|mettre|met|passe|passez [-] [la|le|les|ça] au|à|pour
rééchelonner|replanifier|replanifie|replanifiez
reporter|reportez|reporte|reporté|reportée|repousser|repoussez|repousse|repoussé|repoussée|décaler|décalez|décale|décalé|décalée|différer|déplacer|déplacez|déplace|prolonger|glisse|glisser|retarder|rallonger
passer|passe|passez|mettre|mets|mettez au|à|pour
changer la date|l'échéance
nouvelle date
délai
""",
    "until": "jusqu'à|jusqu'au|jusque @date\njusqu'à|jusqu'au\npas avant @date\nd'ici [à|au|le|la|là] @date",
    "due": "échéance\ndate limite\ndeadline\nà rendre",
    "eta": """
d'ici|pour|avant|dès|courant @date
promis|sans_faute|impérativement|maximum|max|grand_max
au plus tard
@date au plus tard|maximum|max|dernier_délai
sinon|plutôt|finalement
sans faute
avant [le|la|ce] @date
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
relance-moi|relancez-moi|relancez-nous|rappelle-le-moi|rappelez-le-moi|préviens-moi
relance|relancez|rappelle|rappelez|recontacte|recontactez|resollicite|resollicitez [-] [moi|nous|le|la] [-] [moi|nous]
me|nous relancer|rappeler|recontacter|resolliciter|réécrire
fais|faites - moi|nous un rappel
petit rappel
reviens|revenez vers|me_voir ~
repose|reposez [-] [moi] la question
reparle|reparlez [-] [moi] [en]
un rappel
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
    "moretime": "plus de temps\nun peu de temps|plus\ndélai|délais\nprolongation|rallonge\nreporter|repousser|décaler\nplus tard\nautre date",
    "add": """
ajouter|créer|rajouter|noter|ajoute|ajoutez|rajoute|rajoutez|crée|créez|note|notez [aussi|svp|stp] une|un [autre|nouvelle|nouveau] tâche|action|ligne|point [pour]
mets|mettez|inscris|inscrivez ~ ~ sur|dans la|le liste|plan|planning
ajouter|ajoutez|ajoute|rajouter|rajoutez|rajoute [une] [nouvelle] [tâche|action|ligne] [pour]
créer|créez|crée|ouvrir [une] [nouvelle] tâche|action
nouvelle tâche|action [pour]
ajouter|ajoutez|ajoute au plan
ajouter|ajoutez|ajoute ~ ~ au|dans_le plan|liste
peux-tu|pouvez-vous|peux_tu|pouvez_vous ajouter
tâche supplémentaire
à faire
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
    "asks": """
est-ce|est-il|est-elle|a-t-il|a-t-on|avez-vous|as-tu|peut-on|peux-tu|pouvez-vous|faut-il|dois-je|y_a-t-il|sais-tu|savez-vous
est|a|as|avez|peut|peux|pouvez|faut|dois|doit|savez|sais|avons|ont|sont|pourrait|pourrais|pourriez|veux|voulez - ce|il|elle|t|vous|tu|on|je|nous|ils
quelqu'un
""",
    "wh": "qui|que|quoi|=où|comment|pourquoi|quel|quelle|quels|quelles|combien|lequel|laquelle|qu'est-ce|qu'est\nqu'est - ce\nest - ce\nest-ce",
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
    "owns": "c'est [maintenant|désormais|plutôt|bien] [m|mme|mr|monsieur|madame|mon_collègue|ma_collègue] @person [maintenant|désormais] qui ~ ~ ~\n@person [qui] s'en|en charge|occupe|chargera|occupera\n@person [qui] gère|reprend|prend|suit|pilote|récupère|traite [maintenant|désormais] [le|la|ce|cette|ça|l'] [dossier|sujet|tâche|suite|point|relais|main]\nle|la responsable|référent|interlocuteur|interlocutrice [est|c'est] [maintenant|désormais] @person\nc'est [maintenant|désormais] entre|dans les mains de @person\nest|sera [maintenant|désormais] géré|gérée|suivi|suivie|traité|traitée|repris|reprise|pris_en_charge par @person\nje [le|la|l'] passe|laisse|confie|transmets à @person\n@person s'en occupe|charge|chargera|occupera\n@person va|peut|doit [s'en] [occuper|faire|prendre|charger|gérer]\n@person prend|reprend|gère|gérera|prendra|fera|fait [le|la|en] [relais|charge|suite|main|ça]\npar @person",
    "speaker": "je [le|la|les|l'] prends|reprends|prendrai\nje prends @it|@task\nje prends ça\nje m'en charge personnellement\nje m'en chargerai",
    "notme": "n'est|suis plus moi|à_moi|de_mon_ressort|mon_dossier\nce n'est|n'est pas|plus moi|à_moi|de_mon_ressort|pour_moi\nje ne|n' m'en occupe plus|pas\nne m'en occupe plus|pas\nne suis|gère plus|pas [la|le] [bonne|bon] [personne|interlocuteur|responsable]\npas|plus de mon ressort\nplus|pas mon dossier|sujet\nplus|pas moi\npas [mon|ma] rôle|tâche\nce n'est pas|plus [à] moi\nje ne suis pas|plus [la|le] bonne|bon|responsable ~\nquelqu'un d'autre",
    "turnto": "voyez|vois|voir|demandez|demande avec|à @person",
    "other": "l'autre contrat|document|tâche|fichier|formulaire\nautre chose",
}
