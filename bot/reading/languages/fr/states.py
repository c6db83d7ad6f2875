"""French: what is said of a task's state."""

PHRASES = {
    "due_question": "vraiment|obligatoire|obligatoirement|impératif|impérativement\nc'est|est-ce [bien|toujours|encore] pour\nfaut-il|doit-on|dois-je|doit-il|faut",
    "done": """
s'en est|m'en_suis [déjà] occupés|occupées|chargés
on|je s'en|m'en|nous_en est|suis|sommes [déjà|bien] occupé|occupés|occupée|chargé|chargés
c chose faite
[le|ce] sujet|point|dossier est [maintenant|désormais] clos|réglé|bouclé|soldé
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
on peut|vous_pouvez|tu_peux considérer [que] [c'est|ça|cela|la|le] [comme] fait|faite|clos|terminé|terminée|réglé
tu peux|vous_pouvez|peux-tu|pouvez-vous [la] cocher|coche la case|tâche
cochez|coche la case|tâche
tu peux|vous_pouvez|peux-tu|pouvez-vous|pourrais-tu|pourriez-vous|on_peut|peux_-_tu|pouvez_-_vous ~ ~ terminé|terminée|fait|faite|fini|finie|done|clos|close|complété|complétée|réalisé|réalisée
tu peux|vous_pouvez|peux-tu|pouvez-vous|pourrais-tu|pourriez-vous|on_peut|peux_-_tu|pouvez_-_vous [la|le|les|l'|ça|cette|cela|y] cocher|clôturer|clore|fermer|solder|rayer|valider_la_tâche
à|merci_de|svp clôturer|cocher|clore|solder [cette|la|svp]
[merci_de] passe|passez|mets|mettez|passer|mettre [la|le|les|ça] en|à terminé|terminée|fait|faite|done|vert
pouvez-vous|peux-tu|pourriez-vous|tu_peux|vous_pouvez|peux_tu|pouvez_vous|pourrais-tu ~ ~ marquer|cocher|clore|clôturer|fermer
marquer|marquez|marque ~ ~ comme fait|faite|terminé|terminée|réglé
à marquer comme fait|terminé
vous pouvez|tu_peux clore|fermer|cocher|clôturer
""",
    "open": "ouvert|ouverte",
    "same": "aussi|également|idem|pareil|de_même",
    "origin": """
plutôt que|qu' [le] @date
au lieu de|du|d' @date
et non|pas [le] @date
""",
}
