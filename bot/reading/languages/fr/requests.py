"""French: what is asked of the bot, and what makes a question."""

PHRASES = {
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
qu'ai - je [encore|donc] à faire|traiter|rendre
qu'ai - je [encore] [à] [faire]
qu'est - ce que j'ai à faire|rendre|traiter
qu'est - ce qui est [encore] pour moi
quelles tâches|actions sont [encore|toujours] pour|à|de moi
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
on peut|doit te|vous|y répondre|écrire|dire quoi|comment
je peux|dois te|vous|y répondre|écrire|dire quoi|comment
comment [je|on|puis-je|peut-on|dois-je] [peux|peut|dois] [te|vous] répondre|écrire
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
    "asks": """
c'est vraiment pour|obligatoire|nécessaire
est - ce que c'est [déjà|bien|enfin] fait|réglé|signé|envoyé|terminé|fini|parti|prêt|validé|clos|bouclé
est-ce|est-il|est-elle|a-t-il|a-t-on|avez-vous|as-tu|peut-on|peux-tu|pouvez-vous|faut-il|dois-je|y_a-t-il|sais-tu|savez-vous
est|a|as|avez|peut|peux|pouvez|faut|dois|doit|savez|sais|avons|ont|sont|pourrait|pourrais|pourriez|veux|voulez - ce|il|elle|t|vous|tu|on|je|nous|ils
quelqu'un
""",
    "or_asks": """
dans|sous quel|quelle|quels|quelles
ou pas|non [encore]
ou toujours pas
""",
    "wh": "c'est quoi|qui|quand|combien|lequel|laquelle\npour quand|qui\ndepuis|jusqu'à quand\nqui|que|quoi|=où|comment|pourquoi|quel|quelle|quels|quelles|combien|lequel|laquelle|qu'est-ce|qu'est\nqu'est - ce\nest - ce\nest-ce",
}
