"""French: thanks, yes and no, and talk beside the plan; negation, future, condition, hedge and how many; words that say nothing by themselves."""

PHRASES = {
    "thanks": """
passe|passez|donne|transmets|transmettez [-] le|mon|mes|un bonjour|salut|amitiés|coucou|bise|bises ~ ~
bonne|belle|bon|excellente|très_bonne @date
à @date
bon courage|dimanche|samedi|weekend|voyage|retour|appétit|week-end|début
bonne réception|fin_de_semaine|fin|nuit|reprise|lecture|rentrée|année|fête|fêtes|vacances|continuation|suite [de|à] [semaine|journée|matinée|tous|vous]
bonnes|joyeuses|bonne|joyeux fêtes|vacances|noël|pâques
merci|grand_merci|mille_mercis [bien|beaucoup|infiniment] [pour|de] [le|la|votre|ton|vos|les]
on fait|faisons|ferons|procède comme ça|cela|prévu|convenu
faisons|faites comme ça
ça me|nous va|convient
ça|tout roule|baigne|marche|joue
je prends|j'ai|c'est note|noté|pris_bonne_note
pris bonne note
belle|excellente|très_bonne journée|soirée|semaine|fin
au top|plaisir
bjr|slt|dsl|cdt|bien_cdlt|à+|a+|bises|biz|bisous|à_plus
je vous [en] prie|remercie|souhaite ~ ~ ~
sincères|mes|meilleures salutations|sentiments
bien joué|vu|envoyé_l'équipe
beau|bon|super|excellent|joli boulot|travail|job
[très] bon travail|boulot
merci à tous|toute|toutes|vous ~ ~
chapeau|félicitations|bravo_à
merci pour|de votre|ta|ton|vos ~
toutes mes|nos excuses
excusez|excuse moi|nous
n'hésitez|hésite pas ~ ~ ~
je reste|suis à votre|ta disposition
restant à votre disposition
bien à vous|toi
avec mes|nos excuses
c'est bon|ok|parfait pour moi|nous
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
    "no": """
non [,] hélas|désolé|désolée
pas [encore] fait|faite|commencé [désolé|désolée]
pas|pas_encore|toujours_pas [eu] [le] temps [de] [m'y_mettre|le_faire|regarder]
oublié|oubliée
[j'ai|on_a|nous_avons] [complètement|totalement|carrément|pas|zappé|oublié] zappé|oublié
rien [de] fait|commencé|neuf|nouveau [encore|pour_l'instant]
pas pu [le|la|les|encore]
pas de nouvelles
hélas non|pas
non
pas encore
toujours pas
non pas encore
❌
pas du tout
pas commencé|démarré
en suspens
à faire
""",
    "tell": """
ai|a|avons|ont|avez|déjà|bien relancé|rappelé|recontacté|sollicité
[je|j'ai|on] [ai] mis|mets|ajoute|ajouté|met|copie|copié [@person] en copie|cc
@person [est|était] [aussi|déjà] en copie|cc|au_courant
en copie|cc
je|on|nous [vous|te] [vous|te] reviens|revient|revenons|rappelle|rappelons|recontacte|écris|appelle [vers]
je reviens|reviendrai vers vous|toi
[je|on] [vous|te] tiens|tient|tiendrai au courant|informé|informée
dites|dis [-] [moi|nous] si|quand|ce
commence|commençons|démarre|démarrons|attaque|attaquons|m'y_mets|on_s'y_met
m'y mets|mettrai
je commence|commencerai|démarre|attaque
tiens|tiendrai|tenons au courant
je vous|te tiens|dirai|dis|préviens|préviendrai|reviens|confirme|confirmerai|recontacte
reviens|reviendrai vers vous|toi
vous|te dire|prévenir
préviens|préviendrai
""",
    "meet": """
on|nous [s'|nous|se] [en] reparle|reparlera|reparlons|rediscute|rediscutera
reparle|reparler|reparlons|rediscute|rediscuter|visio|meeting|entretien|déjeuner|café|téléphone|téléphoné|appelé|rencontré|rencontre|rencontrer|échangé|échanger|discuté|débriefé|s'appelle|s'appeler|vu avec|échange|séminaire|salon|anniversaire|pot|audit|comité|copil|kick-off|atelier|webinaire|déménagement
[j'|on|nous] [ai|a|avons] eu @person
[j'|on] [ai|a] vu ~ avec
participer|participation|assister|présent|présente|présents
passe|vient|arrive|passera|viendra @date|@person
réunion|réunions|appel|rendez-vous|rdv|parler|parle|parlons|parlé|discuter|discutons|discute|point_avec|atelier|call|visio|présentation|voir_ensemble|invitation|formation_de|on_se_voit|se_voit|voyons
rendez - vous
bloqué|bloquée|réservé ~ heure|créneau|créneaux
""",
    "away": """
court|dure|valable|expire|échoit|prend_fin jusqu'au|jusqu'à|au|en|le @date
court|dure|expire @date
absent|absente|absents|indisponible|injoignable|en_clientèle|clientèle|déplacement|en_vacances|off|en_off|arrêt_maladie|télétravail
suis|serai|sommes|serons en|hors [clientèle|déplacement|vacances|congés|congé|formation|rendez-vous|rdv|bureau|arrêt|voyage|mission|salon] [jusqu'à|jusqu'au|jusque|du|de|à_partir_de|dès|cette|la]
suis|serai|sommes|serons absent|absente|absents|indisponible|parti|partie|off|injoignable|en_vacances|en_congés [jusqu'à|jusqu'au|jusque|du|de|à_partir_de|dès] [@date]
de retour|rentre|rentrerai|reviens_au_bureau [au] [bureau] [le] [@date]
de retour [au_bureau] @date
jusqu'à|jusqu'au|du @date [,] je|on suis|est absent|en|en_congés
férié|pont|fermé|fermés|fermée|chômé|rtt|inventaire
en déplacement|vacances|congés|congé|formation|arrêt|télétravail [jusqu'au|jusqu'à]
serai|suis|sommes|serons absent|absente|absents|en_congés|parti|partie
congé|congés|vacances|absent|absente|déplacement|absence|arrêt|férié|fermé|fermés|rtt|maladie|maternité
de retour
hors du bureau
pas là|disponible
""",
    "not": """
n'ai|n'avons|n'a pas [encore] eu [le] temps [de|d'] [m'y|s'y|nous_y|le|la]
n'ai|n'avons|n'a pas [encore] eu [le] temps
pas [encore] eu [le] temps [de|d'] [m'y|s'y|nous_y|le|la|y] [mettre|faire|envoyer|regarder|signer|relire]
n'ai|n'avons|n'a pas encore|pu
loin d'être|de|d'avoir
loin d'être
pas près d'être|de
guère
rien n'est|de
nullement|aucunement|absolument_pas|pas_du_tout
en retard
il s'en faut
même pas|pas_même
point encore
ni fait ni
pas|aucun|aucune|jamais|rien|ni|non
pas encore
pas eu le temps
n'ai|n'a|n'avons|n'est|n'ont|n'était|ne
toujours pas
""",
    "none": "aucun|aucune [des|de] [deux|trois|tâches|points|ces]\nni l'un ni l'autre\nni l'une ni l'autre\nrien de tout ça",
    "will": """
on|je passe|passons|lance|lançons [la] commande
ça|il|elle|ils part|partent|arrive|arrivent|suit
ce sera|serait
je [l'|le|la|les|vous|te|lui|leur|m'] [l'|le|la|les|en] termine|finis|fais|signe|valide|envoie|renvoie|transmets|remplis|complète|commande|réserve|prépare|relis|vérifie|regarde|livre|boucle|clôture|règle|paie|teste|installe|configure|crée|organise|nomme|désigne|rédige|publie|dépose|exporte|importe
on [l'|le|la|les|vous|te|lui|leur|s'] [l'|le|la|les|en] termine|finit|fait|signe|valide|envoie|renvoie|transmet|remplit|complète|commande|réserve|prépare|relit|vérifie|regarde|livre|boucle|clôture|règle|paie|teste|installe|configure|crée|organise|nomme|désigne|rédige|publie|dépose|exporte|importe
sera|seront|serait prêt|prête|prêts|fait|faite|signé|signée|envoyé|envoyée|terminé|terminée|validé|validée|bouclé|bouclée|réglé
reste à
doit|doivent être
compte|comptons|prévois|prévoyons ~ ~
sera|seront|serait|aura|auront|aurai|aurons|aurez|auras|vais|va|allons|vont|ferai|ferons|fera|feront|enverrai|enverrons|enverra|devrait|devrais|devraient|doit|dois|devons|doivent|faut|pourrait|pourra|pourrai|terminerai|terminerons|finirai|finirons|signerai|signerons|donnerai|livrerai|livrerons|compte|prévois|prévoit|prévu|prévue|pense|veux|voulons|souhaite|essaie|espère|terminons|finis|finissons|envoie|envoyons|fais|faisons|recevrez|recevras|exporterai|validerai|peux|pouvons|peut|reprendrai|renverrai|transmettrai
à faire|terminer|envoyer|signer
je m'en occupe @date
on s'en occupe @date
""",
    "if": "si|quand|=dès|lorsque|lorsqu'il|aussitôt|une_fois|après|avant|tant|sauf_si|sous_réserve|à_condition\ndès que|qu'il|qu'elle|qu'on|réception\nune fois\nquand\ns'il|s'ils|si",
    "softif": "si tout va|se_passe bien\nsi ça vous|te arrange|convient\nsauf imprévu|contretemps\nsi possible\nsi tout va bien\ns'il te|vous plaît\nsi ça te|vous va|convient\nsi c'est possible|ok|bon\nsi besoin|nécessaire\nquand tu|vous peux|pouvez",
    "maybe": """
doit|doivent déjà être|avoir
ça|cela|il|elle devrait|devraient|doit être|avoir [bon|ok|fait|prêt|déjà]
devrait|devraient|doit|doivent [déjà|normalement] être|avoir [bon|ok|fait|prêt|déjà|parti|envoyé|validé|signé]
normalement [,] c'est [bon|fait|ok|parti|réglé]
normalement [oui|fait|bon|ok]
sauf erreur [de] [ma_part] [,] [c'est]
me semble [-_t_-_il] [que]
à vérifier|confirmer [quand_même|toutefois]
sans certitude|garantie
probable|probablement|possible que
est|a_été|sont|ont_été revenu|revenue|retourné|retournée|refusé|refusée|rejeté
a|ont|as|avez dû|du ~ ~ faire|envoyer|signer|valider|finir|terminer|régler|s'en|s'occuper
a|ont dû
doit|doivent [déjà] avoir|être
en principe|théorie
sauf erreur|oubli [de] [ma] [part]
si je ne m'abuse|me_trompe|dis_pas_de_bêtises
si mes souvenirs sont bons|exacts
si ma mémoire est bonne
de mémoire|mémoire
à vérifier|confirmer
j'ai l'impression
je dirais|pourrais_jurer|n'en_suis_pas
je ne suis|suis pas sûr|sûre|certain|certaine
à mon avis
pas certain|sûr
il est possible|probable
se pourrait
censé|censée|supposé|supposée
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
    "heard": "m'a|nous_a|m'ont|nous_ont dit|confirmé|assuré|indiqué|affirmé|informé|prévenu\nparaît-il|parait-il|soi-disant|à_ce_qu'il_paraît\n@person m'a|nous_a|m'aurait dit|confirmé|assuré|indiqué\nil paraît|semblerait|semble que|qu'il|qu'elle|qu'on\nd'après|selon\nm'a|nous_a|m'ont dit|confirmé|assuré\ndit|disait|affirme|prétend que|qu'il|qu'elle|qu'ils\nparaît que\nil paraît\nj'ai entendu\n@person dit|affirme|m'a_dit",
    "missed": "devait|devaient|aurait_dû|aurais_dû|était_censé",
    "past": "avais|avions|étions|étais|voulais|voulions|eu|pu\ndepuis\nil y a\nétait|étaient\nça fait @n jours|semaines\ninitialement",
    "notreally": "pas de souci|soucis|problème|problèmes\npas mal\nsans problème|souci\nn'hésitez|n'hésite pas\nne vous|t' inquiétez|inquiète pas\npas seulement\npas oublié\nne t'inquiète pas",
    "except": "à part|a_part|excepté|sauf|hormis la|le|les\nà|a l'exception de|d'|du|des\nà part|a_part\nhormis|sauf|excepté [pour|le|la|les]\nexception faite\nmis à part\nil ne manque que\nmoins\nsauf|excepté|hormis|à_part|mis_à_part|hors|à_l'exception",
    "all": """
tout est ok|bon|fait|prêt|fini|terminé|réglé
les|toutes_les|tous_les @n [tâches|points|actions] [sont]
les @n sont|ont
l'ensemble
tout|tous|toutes
toute la liste
tout [est] [sur] [la] [liste]
tous les points
toutes les tâches
""",
    "both": "les deux\ntous|toutes les deux",
    "rest": "le reste\nles autres\nl'autre\nles @n autres\ntout le reste|les_autres",
    "place": "le|la premier|première|deuxième|second|seconde|dernier|dernière|troisième [tâche|point]\nles @n premiers|premières|derniers|dernières",
    "filler": """
au fait
à ce sujet
à ce propos
sur ce sujet
sur ce point
à propos de @task
au|en|de|du|tout_à fait
hélas|malheureusement|finalement|bref|voilà|enfin|bon|ben|bah|oups|ah|eh|tiens|dis|quand|même|sinon|d'ailleurs|normalement|officiellement|personnellement|justement|exactement|intégralement|totalement|entièrement|proprement|correctement|dûment|également|ensemble|tous|toutes|chacun|chacune|nouveau|avant|après|ce|ci|là|celle-ci|celui-ci
côté|bord|part|notre|mon|midi|nuit|journée|veille|lendemain|heure|heures|instant|moment|fois|suite|place|mise|cause
par|via|auprès|lors|selon|comme|prévu|convenu|demandé|promis|discuté|vu|évoqué|indiqué|mentionné
petit|petite|bonne|bon|long|semaine|grosse|temps|delais|délais
pu|avoir|ait|aie|soit|j'en|m'en|s'en|t'en|l'en|lui|leur|eux|elles|ceux
seul|seule|seuls|seules
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
    "generic": "document|documents|fichier|fichiers|dossier|version|liste|tableau|lien|info|infos|informations|données|éléments|copie|papier|papiers|pièce|pièces|mail|courriel|signé|signée|validé|demandé|demandés|corrigé|définitive|dernière|nouveau|nouvelle|pdf",
    "it": "le|la|les|ça|cela|ceci|ce|c'|cette_tâche|la_tâche|celle-ci|celui-ci|cette|tâche|celle_-_ci|l'",
    "prep": "à|dans|par|pour|sur|avec|sans|chez|vers|via|depuis|pendant|entre|sous|de|du|des|d'|au|aux|en|car|parce|lors|auprès|après|avant|suite|grâce|malgré",
}
