"""French: what is said of a task's state; leaving out, reopening, and what is asked of the bot; dates, reminders, new tasks and other wishes; whose a task is."""

PHRASES = {
    "due_question": "vraiment|obligatoire|obligatoirement|impératif|impérativement\nc'est|est-ce [bien|toujours|encore] pour\nfaut-il|doit-on|dois-je|doit-il|faut",
    "done": """
tout est ok|bon|fait|prêt|fini|terminé|réglé
ça|cela|il|elle devrait|doit|devraient [déjà|normalement] être|avoir bon|ok|réglé|fini|fait|parti|envoyé|validé|signé
devrait|doit|devraient [déjà|normalement] être bon|ok
c'est|est tout bon|fait|ok|bon|réglé|parti|envoyé|validé|clos|plié|dans_les_tuyaux
c'est bon [pour] [cette|cet|ça|la|le]
bon pour moi|nous|nos_équipes
[c'est] ok|bon pour moi|nous|ma_part|notre_part
on est|nous_sommes bon|bons|ok|à_jour [là-dessus|dessus|de_ce_côté]
tu peux|vous_pouvez|peux-tu|pouvez-vous|on_peut [la|le|les|l'] cocher|clôturer|clore|fermer|rayer|barrer
fait et refait|vérifié|archi_fait
déjà fait|faite|faits|réglé|terminé|bouclé
[c'est] chose faite
[est|sont|a_été|ont_été] [bien|déjà|désormais|maintenant|tous|toutes|enfin] clos|close|clôturé|clôturée|soldé|soldée|expédié_hier|plié|torché|liquidé
clos|close|soldé|soldée|plié|rangé|classé|check|finito|fini-fini
toutes|tous faites|faits|terminées|terminés|bouclées|bouclés|réglées|réglés
réglées|réglés|bouclées|bouclés|clôturés|clôturées|achevés|achevées|traités|traitées|résolus|résolues|finalisés|finalisées|effectués|effectuées|complétés|complétées
on a|j'ai|nous_avons [tout|déjà|enfin|bien] fini|terminé|bouclé|réglé|fait
j'ai|on_a|nous_avons [déjà|enfin|bien|tout] fait|fini|terminé|bouclé|réglé|traité [ça|cela|le_nécessaire]
fait le nécessaire
le nécessaire a|est été|fait [fait]
rien à redire|signaler|ajouter
ras
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
tu peux|vous_pouvez|peux-tu|pouvez-vous|pourrais-tu|pourriez-vous|on_peut|peux_-_tu|pouvez_-_vous ~ ~ terminé|terminée|fait|faite|fini|finie|done|clos|close|complété|complétée|réalisé|réalisée
tu peux|vous_pouvez|peux-tu|pouvez-vous|pourrais-tu|pourriez-vous|on_peut|peux_-_tu|pouvez_-_vous [la|le|les|l'|ça|cette|cela|y] cocher|clôturer|clore|fermer|solder|rayer|valider_la_tâche
à|merci_de|svp clôturer|cocher|clore|solder [cette|la|svp]
[merci_de] passe|passez|mets|mettez|passer|mettre [la|le|les|ça] en|à terminé|terminée|fait|faite|done|vert
pouvez-vous|peux-tu|pourriez-vous|tu_peux|vous_pouvez|peux_tu|pouvez_vous|pourrais-tu ~ ~ marquer|cocher|clore|clôturer|fermer
marquer|marquez|marque ~ ~ comme fait|faite|terminé|terminée|réglé
à marquer comme fait|terminé
vous pouvez|tu_peux clore|fermer|cocher|clôturer
""",
    "part": """
[j'en|on_en|nous_en] [suis|est|sommes] à la moitié
[à] moitié fait|faite|fini|finie|terminé|rempli|relu
à mi-chemin|mi_-_chemin
aux trois quarts|deux tiers
fait|terminé|fini à @n %
@n % [fait|faits|terminé|fini|bouclé|réalisé]
fait à @n %
chapitre|chapitres|partie|parties|page|pages|section|sections @n à|et|- @n
en partie|partiellement|à_moitié|à_90_%
presque|quasi|quasiment|bientôt|pratiquement fini|terminé|bouclé|fait|prêt|finie|terminée
reste|manque|manquent|restent [encore|plus|juste|que|qu'] [que|qu'] @n|un|une|deux|trois|quelques
[il] manque juste|encore|plus|seulement un|une|le|la|les|deux|@n
plus qu'un|qu'une|qu'à|que
il y a encore un|une|deux|quelques
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
c'est [déjà|bien] lancé|en_route|en_chantier|en_préparation
en cours [de] [traitement|rédaction|validation|relecture|finalisation|préparation|réalisation|signature]
[je|on|nous] [suis|est|sommes] [en_plein|déjà|bien] dessus|dedans|là-dessus|en_plein_dedans
j'y|on_y|nous_y suis|est|sommes|travaille|travaillons|bosse|bossons [dessus]
[je|on|nous] travaille|travaillons|bosse|bossons|planche|planchons [déjà|bien|encore|toujours|actuellement] [dessus|sur|là-dessus]
[je|on|nous] [suis|est|sommes] [bien] en train
[j'ai|on_a|nous_avons] [déjà|bien] commencé|démarré|entamé|attaqué|débuté
[je|on] [m'|s'] [en] occupe [maintenant|en_ce_moment|là|actuellement]
je suis en plein dedans|dessus
m'y suis|s'y_est mis|mise
je m'y suis mis|mise
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
en train de|d'y
j'ai commencé
""",
    "open": "ouvert|ouverte",
    "same": "aussi|également|idem|pareil|de_même",
    "freed": "plus bloqué|bloquée\nn'est plus bloqué\ndébloqué|débloquée",
    "block": """
c'est|est|sont [toujours|encore] chez|à|au|dans_les_mains_de|entre_les_mains_de [la|le|l'|les|notre|nos] [service|services] dsi|juridique|compta|comptabilité|rh|direction|it|informatique|achats|signature|juridiques|informatiques|finance|finances|dpo|rssi|avocat|notaire
[je|on|nous] [suis|est|sommes] [un_peu|toujours|complètement|encore] bloqué|bloquée|bloqués|coincé|coincée|coincés|à_l'arrêt|plantés
bloqué|bloquée|bloqués [de|pour] [notre|mon|l'instant|le_moment] [côté|bord]
[c'est|je_suis|on_est] [toujours] bloqué|bloquée|bloqués [:|,|chez|par|à_cause|depuis]
[ne|n'] peux|peut|pouvons|puis [rien|pas] [faire|avancer|continuer|commencer|valider|le_faire] sans|tant|avant
[je|on|nous] [ne|n'] peux|peut|pouvons|puis [pas|rien|toujours_pas] ~ tant que
manque [toujours|encore] [le|la|les|l'|un|une|votre] accès|accord|validation|signature|autorisation|code|codes|info|infos|retour|identifiants|document|documents|pièce|visa|budget|devis
ça|c'est [re] coince|bloque|bloqué|coincé [chez|au|à|côté|niveau|du]
ça coince|bloque|dépend|traîne [chez|au|à|côté|niveau|du|de]
on|je|nous dépend|dépends|dépendons de|du|des|d'
[toujours|encore] en attente [d'|de|du|des|que]
[c'est] entre les mains du|de|des
le|la ~ ne répond pas
ne répond|répondent pas|plus [à]
pas [encore] reçu|eu [la|le|les|l'|de|d'] ~ de|du|des
bloqué|bloquée|bloqués|coincé|coincée|arrêté|suspendu tant|jusqu'à|chez|par
toujours en attente|rien [de|d'|du]
sans nouvelles|réponse|retour [de|d'|du|des]
n'ai|n'avons|n'a [toujours] pas [encore] reçu [de|la|le|les|l'] [réponse|retour|accès|validation]
n'ai|n'avons|n'a [toujours] pas [encore] eu [de|la|le|les|l'] réponse|retour|accès|validation
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
plus|pas la peine [de]
[ça|cela|la_tâche] [ne|n'] [est|sera] plus nécessaire|utile|d'actualité|à_faire|valable|prévu|requis|pertinent
[on|nous|je] [n'] [en] a|avons|ai|aurons|aura [finalement|plus] plus besoin
on|vous|tu peut|pouvez|peux [la|le|les|l'] supprimer|annuler|enlever|retirer|abandonner|oublier|laisser_tomber|rayer
on|nous laisse|laissons tomber [la|le|@task|cette|ça]
on|nous laisse|laissons [la|le|@task|cette|ça] tomber
on|nous abandonne|abandonnons|annule|annulons|oublie|oublions [la|le|@task|cette|ça|l']
on|nous ne|n' [le|la|les] fait|fera|faisons|ferons|utilise|utilisera|utilisons [finalement] plus|pas_finalement
@task à supprimer|annuler|enlever|retirer|abandonner|oublier
[c'est|est|a_été] [finalement] annulé|annulée|abandonné|abandonnée|caduc|caduque|obsolète|tombé_à_l'eau
plus lieu|raison d'être
pas|plus concerné|concernés|concernée|applicable
sans suite
[ne] s'applique pas|plus [à|chez]
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
annuler|annulez|annule|supprimer|supprimez|supprime|retirer|retirez @it|@task|cette|ça
supprimer|supprimez
laisse|laissez tomber
laissons tomber
on|nous abandonne|abandonnons|laisse_tomber
abandonné|abandonnée
ne s'applique pas
n / a
pas besoin
""",
    "keep": "passe|passez|donne|transmets|transmettez [-] le|mon|mes|un bonjour|salut|amitiés|coucou|bise|bises ~ ~\npas d'urgence\nrien ne presse\npas besoin de répondre|relancer\nencore nécessaire|besoin",
    "reopen": """
rouvrir|rouvrez|rouvre|réouvrir|réouvre|réouvrez|réactiver|réactive|réactivez [svp|stp|la|le|@task|cette]
remettre|remettez|remets|repasser|repasse|repassez [-] [la|le|les|l'] [-] en cours|ouvert|à_faire
remettez-la|remets-la|repassez-la|repasse-la en cours|à_faire
faut|peux-tu|pouvez-vous|tu_peux|vous_pouvez [la|le|les] rouvrir|réouvrir|réactiver|remettre_en_cours
rouvrir|rouvrez|rouvre|réouvrir|ré-ouvrir|ré_-_ouvrir|rouverte
remettre|remettez en|à ouvert|faire
réactiver
""",
    "undo": """
[oups|zut|mince|pardon] [erreur] [,] annule|annulez|oublie|oubliez ce que ~ ~ dire|écrire|dit|écrit
annule|annulez ce que je|j'|on viens|vient|ai de|dit [dire]
oups|zut|mince|aïe [,] erreur|boulette [,] annule|annulez
oublie|oubliez|annule|annulez [mon|ma|ce_que] dernier|dernière [message|réponse]
oups|zut|mince|erreur|pardon [,] [erreur|mauvaise|pardon] [manip|manipulation|tâche|,] annule|annulez|annuler
annule|annulez tout
erreur [de] [ma_part|manip|manipulation|saisie] [,] [merci_d'|svp] annule|annulez|annuler
oups|zut|mince [,] erreur|mauvaise
mauvaise manip|manipulation|tâche|réponse
peux-tu|pouvez-vous|tu_peux|vous_pouvez annuler [ma|la|mon|ce] [dernière|dernier|réponse|action|modif|modification|changement|que]
annuler|annule|annulez [ma|la|mon|le|ce] [dernière|dernier] modif|modification|changement|action|réponse|manip|saisie|clic
revenez|reviens|revenir [en] arrière
annuler|annulez|annule ma|la|mon|le|cette dernière|dernier|modification|changement|action|réponse
annuler ça|cela
annule ça
revenir en arrière
remets|remettez comme avant
undo
défaire|défais|défaites
retour arrière
""",
    "slip": "mauvaise tâche\nje me suis trompé|trompée\nerreur de ma part\npar erreur",
    "stop": """
plus ~ ~ mails|mail|e-mails|messages|rappels|courriels|notifications|relances|emails
ne plus m'envoyer|me_solliciter|m'écrire|recevoir [ces|ce|de|vos|d'] [mails|e-mails|messages|rappels|courriels|notifications|emails]
désinscrivez|désinscris|désabonnez|désabonne [-] [moi|nous|me]
désinscrivez-moi|désabonnez-moi|désabonne-moi
me|nous désinscrire|désabonner
enlevez|retirez|enlève|retire [-] [moi|nous] [de] [la|cette|votre] [liste|diffusion]
retirez-moi|enlevez-moi|enlève-moi de [la|cette|votre] liste [de] [diffusion]
plus|pas de rappels|mails|relances|notifications svp|stp|merci
désabonner|désinscrire|désinscription|unsubscribe|stop
plus [de|d'] mails|e-mails|messages|rappels|courriels|emails
arrêtez|arrête|arrêter [de|d'] [m'envoyer|m'écrire|envoyer] [ces|les|des] [mails|messages|rappels|courriels|e-mails]
ne plus recevoir
plus recevoir
retirez|retirer - moi de la|cette liste
plus de e - mails
me désabonner|désinscrire
""",
    "status": """
[on|nous] en est|sommes|es où
on en est où [sur|avec|dans] [le|la|notre|ce] [projet|plan|global|déploiement]
[est] [l'|le] avancement|statut|état|point [global|général|du|de] [projet|plan|global]
où en est le|ce|notre plan|projet|déploiement|chantier
un point|état sur|de [l'] [le|avancement|projet]
comment [ça|se] avance|passe|va le|ce|notre projet|plan|déploiement
statut|état|avancement|point
où en est-on|sommes-nous|on_en_est
où en sommes - nous
où en est - on
où on en est
où en est|sont le|notre plan|projet
quel est l'état|l'avancement|le_statut
état d'avancement
point d'étape
récapitulatif|récap|bilan
comment avance le projet|plan
ça avance comment
""",
    "mine": """
[il] [me|nous] reste [il] quoi [à] [faire]
[qu'est-ce_qu'] [il] me reste quoi
quoi [d'] [autre] me reste
c'est quoi|quelles_sont mes tâches|actions|points
qu'ai-je|que_dois-je|j'ai_quoi|je_dois_faire_quoi [encore|à] [faire]
j'ai quoi à faire
qu'est - ce qu'il me|nous reste [à] [faire]
qu'est - ce qu'il reste pour moi|nous
mes tâches en cours|restantes|ouvertes
mes tâches|actions
qu'est-ce que je dois|j'ai [encore|à] [faire]
qu'est - ce que je dois|j'ai [encore|à] [faire]
que dois - je [encore] faire
que dois-je [encore] faire
qu'est-ce qu'il me|qui_me reste ~ ~
qu'est - ce qu'il me reste
qu'est - ce qui me reste
que me reste - t - il
ce que je dois faire
ce qu'il me reste
""",
    "help": """
qu'est - ce que je|qu'on peux|peut|dois [te|vous|y] répondre|écrire|faire|dire
qu'est-ce que je peux|dois répondre|écrire|faire|dire
que puis - je|peut_-_on répondre|écrire|faire|dire|demander
comment ça marche|fonctionne [ce|le|cet] [bot|outil|truc|système]
comment on répond|fait|utilise|s'en_sert
mode d'emploi
aide
help
comment ça marche|fonctionne
comment cela fonctionne
que puis-je|peux-je|dois-je répondre|écrire|faire
que puis - je|peux_-_je répondre|écrire|faire|dire
qu'est - ce que je peux|dois répondre|écrire|faire
quelles commandes
comment répondre|utiliser
""",
    "move": """
mets|mettez|mettre|passe|passez|décale|décalez|reporte|reportez|repousse|repoussez @task au|à|pour
prendra|prend|demandera plus|davantage [de] temps|longtemps
reporter|repousser|décaler|repousse|décale|reporte|repoussez|décalez|reportez [ça|cela|la|le|l'|les|-] [date|échéance|tâche|livraison]
plutôt|disons|finalement [pour|le|au|vers] @date
ce|ça sera|serait [plutôt|donc|finalement|pour] @date
mets|mettez|mettons|passe|passez|passons|décalons|reportons|repoussons [ça|la|le|les|-] [au|à|pour] @date
pas avant @date
glissé|glissée|repoussés|décalés|reportés|glissement
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
on|je|nous vise|visons|table|tablons|prévoit|prévois|prévoyons [pour|sur] [le|la]
viser|table|visons|vise|visée|promis|certifié|garanti
rends|rend|rendrai|rendrons|livre|livrerai|reçois
en principe|théorie
l'échéance|délai|date [est|serait] [le|au|pour]
bons|bon|prêts|prêt
pouvoir|envoyer|faire|finir|terminer
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
reviens|revenez|revenir [vers] moi|nous @date
redis|redites|redemande|redemandez|rappelle|rappelez|relance|relancez - le|la - moi|nous
redis-le-moi|redis-moi|redites-moi|redites-le-moi
[vous_pouvez|tu_peux|peux-tu|pouvez-vous|merci_de] [me|nous|m'|m'en|nous_en] relancer|rappeler|recontacter|reparler|redemander|solliciter|renvoyer_un_rappel [@date]
reparlez|reparle|reparlons [-] [m'|moi|nous|m'en] [en]
reparlez - m'en|moi|nous
reparle - m'en|moi|nous
relance|relancez|rappelle|rappelez|recontacte|recontactez|redemande|redemandez|sollicite|sollicitez|ping|pingue|pinguez [-] [le|la|moi|nous] [-] [moi|nous]
rappel [pour] [le] @date
un [petit] rappel|relance|ping [pour|le] [@date]
renvoyez|renvoie [-] [moi] un|le rappel
reposez|repose [-] [moi] la question
reviens|revenez [-] [vers|me] moi|nous|voir|relancer
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
peux|pourrais|pouvez|pourriez [-] tu|vous ajouter|créer|rajouter|ouvrir [aussi] une|un [nouvelle] tâche|action|ligne|point [pour] [@person]
tu|vous peux|pouvez|pourrais|pourriez ajouter|créer|rajouter|ouvrir [aussi] une|un [nouvelle] tâche|action|ligne|point [pour] [@person]
ajouter|rajouter|créer|inscrire|noter|ouvrir|ajoute|rajoute ~ ~ tâche|action|ligne|point|item
ajouter|rajouter|ajoute|ajoutez|rajoute|rajoutez|notez|note|inscrivez|inscris [svp|stp|aussi|encore] au|à_la|dans_le|sur_le|sur_la|dans_la plan|liste|planning
rajoutez|rajoute|ajoutez|ajoute|ajouter|rajouter [svp|stp|aussi] :
nouvelle|autre tâche|action [pour|à] [@person] [:]
ajouter|créer|rajouter|noter|ajoute|ajoutez|rajoute|rajoutez|crée|créez|note|notez [aussi|svp|stp] une|un [autre|nouvelle|nouveau] tâche|action|ligne|point
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
    "wh": "c'est quoi|qui|quand|combien|lequel|laquelle\npour quand|qui\ndepuis|jusqu'à quand\nqui|que|quoi|=où|comment|pourquoi|quel|quelle|quels|quelles|combien|lequel|laquelle|qu'est-ce|qu'est\nqu'est - ce\nest - ce\nest-ce",
    "assign": """
@task|@it|ça|cela peut|peuvent|doit|devrait aller|revenir|passer à|chez @person
donne|donnez|file|filez|passe|passez|refile|refilez|confie|confiez|transfère|transférez [-] la|le|les|ça à @person
donne-la|donne-le|donnez-la|donnez-le|passe-la|passe-le|passez-la|passez-le|confie-la|confiez-la|file-la|refile-la|transfère-la à @person
tu peux|vous_pouvez|peux-tu|pouvez-vous [la|le|les] filer|passer|donner|confier|refiler|transférer|laisser|transmettre à @person
[c'est] [plutôt] du|de_la ressort|domaine|responsabilité|compétence [de|d'] @person
relève [plutôt] de|d' @person
passe|passez|passer|donne|donnez|laisse|laissez la main à @person
à transférer|confier|assigner|attribuer|réassigner|réaffecter|réattribuer|passer|donner|transmettre|rebasculer à @person
[à] voir avec @person désormais|maintenant|dorénavant
[à] voir désormais|maintenant|dorénavant|plutôt avec @person
passe|passez|donne|donnez|confie|confiez|transfère|transférez|refile|refilez|file|bascule|basculez|réassigne|réassignez|réattribue|réattribuez|réaffecte ~ ~ à|vers|chez @person
[c'est] [plutôt|maintenant|désormais] pour @person [ça|cela|celle-ci|désormais|maintenant]
@task pour|à @person
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
    "owns": """
@person qui [s'en|le|la|les|l'|en] fait|fera|occupe|charge|gère|reprend|suit|traite|pilote|prend [la|ce|cette|le]
c'est [le|la] [dossier|sujet|affaire|tâche|boulot|rôle] [de|d'] @person [maintenant|désormais]
@person s'en occupe|charge|chargera|occupera|occupent [maintenant|désormais]
@person va|peut|doit prendre|reprendre|assurer|gérer|traiter|piloter [la|le|les|ça] [suite|relais|main|sujet|dossier|tâche]
désormais|dorénavant|maintenant c'est @person
c'est [maintenant|désormais|plutôt|bien] [m|mme|mr|monsieur|madame|mon_collègue|ma_collègue] @person [maintenant|désormais] qui ~ ~ ~
@person [qui] s'en|en charge|occupe|chargera|occupera
@person [qui] gère|reprend|prend|suit|pilote|récupère|traite [maintenant|désormais] [le|la|ce|cette|ça|l']
le|la responsable|référent|interlocuteur|interlocutrice [est|c'est] [maintenant|désormais] @person
c'est [maintenant|désormais] entre|dans les mains de @person
est|sera [maintenant|désormais] géré|gérée|suivi|suivie|traité|traitée|repris|reprise|pris_en_charge par @person
je [le|la|l'] passe|laisse|confie|transmets à @person
@person s'en occupe|charge|chargera|occupera
@person va|peut|doit [s'en] [occuper|faire|prendre|charger|gérer]
@person prend|reprend|gère|gérera|prendra|fera|fait [le|la|en] [relais|charge|suite|main|ça]
par @person
""",
    "speaker": "je [le|la|les|l'] prends|reprends|prendrai\nje prends @it|@task\nje prends ça\nje m'en charge personnellement\nje m'en chargerai",
    "notme": """
[ce|c'] [n'] est pas|plus [à|pour|de] moi|mon_ressort|mon_périmètre|mon_rayon|mon_domaine
c'est pas|plus [pour|à] moi|mon_rayon|mon_domaine|mon_boulot|mon_rôle
[c'est] un|une autre|collègue qui gère|s'en_occupe|fait|traite|s'en|suit [occupe|charge]
[c'est] [un|une|mon|ma] collègue qui gère|fait|traite|suit|s'en_occupe|s'en_charge
[je] [ne] [suis] pas [la|le] bon|bonne interlocuteur|personne|interlocutrice|contact
n'est|suis plus moi|à_moi|de_mon_ressort|mon_dossier
ce n'est|n'est pas|plus moi|à_moi|de_mon_ressort|pour_moi
je ne|n' m'en occupe plus|pas
ne m'en occupe plus|pas
ne suis|gère plus|pas [la|le] [bonne|bon] [personne|interlocuteur|responsable]
pas|plus de mon ressort
plus|pas mon dossier|sujet
plus|pas moi
pas [mon|ma] rôle|tâche
ce n'est pas|plus [à] moi
je ne suis pas|plus [la|le] bonne|bon|responsable ~
quelqu'un d'autre
""",
    "turnto": "voyez|vois|voir|demandez|demande [ça|cela|le|la|directement|plutôt] [avec|à] @person\nvoyez|vois|voir|demandez|demande avec|à @person",
    "other": """
autre|autres projet|dossier|contrats|contrat|client|chantier|système|sujet|site
l'autre projet|dossier|contrat|client|chantier|système|sujet|site
l'autre contrat|document|tâche|fichier|formulaire
autre chose
""",
    "or_asks": """
ou pas|non [encore]
ou toujours pas
""",
    "heowns": """
c'est [maintenant|désormais|plutôt|bien] lui|elle qui [s'en|le|la|les|l'] occupe|charge|gère|reprend|suit|traite|pilote|fait [maintenant|désormais]
""",
    "replaced": """
à la place de|d' [m|mme] @person
au lieu de|d' @person
""",
}
