"""French: how many, and words that say nothing by themselves."""

PHRASES = {
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
    "rest": "le reste suit|suivra|arrive|arrivera|vient|viendra|partira|part [plus_tard|bientôt|ensuite|@vague]\nle reste\nles autres\nl'autre\nles @n autres\ntout le reste|les_autres",
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
