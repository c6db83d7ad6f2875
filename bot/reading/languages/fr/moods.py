"""French: negation, future, condition, hedge and hearsay."""

PHRASES = {
    "not": """
serait|sera|c'est|est|ce_serait trop tard
tu parles [que]
fini|fait|terminé|réglé|prêt , tu parles
pas la|vraiment_la peine de
tout|tous sauf fini|finie|fait|faite|terminé|terminée|réglé|bouclé|prêt
va|risque [d'] être [un_peu|trop|très|vraiment] juste|serré|tendu|chaud|short|compliqué|difficile|impossible|limite
[ça|ce] sera|est|c'est|serait un_peu|trop|très|vraiment|bien juste|serré|tendu|chaud|short|compliqué|difficile|limite
planté|plantée|échoué|échouée|raté|ratée|foiré|foirée|bugué
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
le reste suit|suivra|arrive|arrivera|vient|viendra|partira|part [plus_tard|bientôt|ensuite|@vague]
suit|suivra|suivront|arrivera|partira|partiront
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
    "if": "dis|dites [-] [moi|nous] si|quand\nsi|quand|=dès|lorsque|lorsqu'il|aussitôt|une_fois|après|avant|tant|sauf_si|sous_réserve|à_condition\ndès que|qu'il|qu'elle|qu'on|réception\nune fois\nquand\ns'il|s'ils|si",
    "softif": "si tout va|se_passe bien\nsi ça vous|te arrange|convient\nsauf imprévu|contretemps\nsi possible\nsi tout va bien\ns'il te|vous plaît\nsi ça te|vous va|convient\nsi c'est possible|ok|bon\nsi besoin|nécessaire\nquand tu|vous peux|pouvez",
    "maybe": """
était|étaient [déjà|presque|bien] fait|faite|fini|finie|bon|prêt|prête|terminé|terminée|réglé|réglée
sur le papier
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
    "heard": "dans le|la contrat|bail|devis c'est|il_y_a|on_a\nvous|tu nous|me|l' avez|aviez|as|avais [l'] dit|promis|annoncé ~ @date\nvous|tu aviez|avais|avez|as [nous|m'] [bien|pourtant] dit|promis|annoncé|parlé_de @date\nd'après ce que ~ entendu|compris|su|vu\nm'a|nous_a|m'ont|nous_ont dit|confirmé|assuré|indiqué|affirmé|informé|prévenu\nparaît-il|parait-il|soi-disant|à_ce_qu'il_paraît\n@person m'a|nous_a|m'aurait dit|confirmé|assuré|indiqué\nil paraît|semblerait|semble que|qu'il|qu'elle|qu'on\nd'après|selon\nm'a|nous_a|m'ont dit|confirmé|assuré\ndit|disait|affirme|prétend que|qu'il|qu'elle|qu'ils\nparaît que\nil paraît\nj'ai entendu\n@person dit|affirme|m'a_dit",
    "missed": "à l'époque\nla dernière|précédente fois\nil y a un|deux|trois|@n an|ans\nl'année dernière|passée\nl'an dernier|passé\ndevait|devaient|aurait_dû|aurais_dû|était_censé",
    "past": "avais|avions|étions|étais|voulais|voulions|eu|pu\ndepuis\nil y a\nétait|étaient\nça fait @n jours|semaines\ninitialement",
    "notreally": "pas de souci|soucis|problème|problèmes\npas mal\nsans problème|souci\nn'hésitez|n'hésite pas\nne vous|t' inquiétez|inquiète pas\npas seulement\npas oublié\nne t'inquiète pas",
}
