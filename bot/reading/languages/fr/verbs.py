"""French: verbs in families: forms of now and to come, forms of what has been."""

VERBS = {
    "send": (
        "envoyer|renvoyer|retourner|transmettre|fournir|partager|livrer|déposer|remettre|soumettre|envoie|envoi|communiquer|téléverser|uploader|enverrai|renverrai|transmettrai|adresser|faire suivre|faire parvenir|poster|expédier|verser",
        "envoyé|envoyée|envoyés|envoyées|renvoyé|renvoyée|retourné|retournée|transmis|transmise|transmises|fourni|fournie|fournis|partagé|partagée|livré|livrée|livrés|déposé|déposée|déposés|remis|remise|soumis|soumise|parti|partie|partis|communiqué|téléversé|uploadé|ci-joint|ci - joint|en pièce jointe|posté|expédié|adressé|adressée|fait suivre|fait parvenir|versé|versée|déposé|déposée|mis à disposition|remonté|par la poste|au courrier|en route",
    ),
    "sign": (
        "signer|contresigner|signature|signe|signerai|parapher|apposer",
        "signé|signée|signés|signées|contresigné|contresignée|paraphé|paraphée|apposé",
    ),
    "approve": (
        "valider|approuver|accepter|confirmer|validation|valide|donner mon accord|viser|homologuer|donner le feu vert",
        "validé|validée|validés|validées|approuvé|approuvée|accepté|acceptée|confirmé|confirmée|visé|visée|homologué|homologuée|donné mon accord|donné le feu vert|feu vert donné|bon pour accord|a donné son accord",
    ),
    "choose": (
        "choisir|désigner|nommer|définir|identifier|indiquer|décider|confirmer|lister|fixer",
        "choisi|choisie|choisis|désigné|désignée|désignés|nommé|nommés|défini|définie|définis|identifié|identifiés|indiqué|indiqués|décidé|confirmé|listés|fixé|fixée",
    ),
    "order": ("commander|acheter|commande", "commandé|commandée|commandés|acheté|achetée|passé"),
    "install": (
        "installer|configurer|paramétrer|déployer|activer|créer|connecter|mettre en place|installation|brancher|monter|poser|raccorder|intégrer|ouvrir l'accès|ajouter|enregistrer|saisir|renseigner|référencer|basculer|migrer",
        "installé|installée|installés|configuré|configurée|paramétré|paramétrée|déployé|déployée|activé|activée|créé|créée|créés|connecté|mis en place|mise en place|branché|branchée|branchés|monté|montés|posé|posés|équipé|équipés|raccordé|raccordés|intégré|en service|opérationnel|opérationnelle|en place|enregistré|enregistrés|saisi|saisie|saisis|référencé|basculé",
    ),
    "book": ("réserver|réservation", "réservé|réservée"),
    "plan": (
        "planifier|organiser|programmer|caler",
        "planifié|planifiée|organisé|organisée|programmé|programmée|calé",
    ),
    "train": (
        "former|formation|sensibiliser",
        "formé|formée|formés|formées|sensibilisé|sensibilisés|suivi la formation",
    ),
    "export": (
        "exporter|extraire|export|extraction|exporterai",
        "exporté|exportée|exportés|extrait|extraite",
    ),
    "load": ("importer|charger|migrer", "importé|importée|importés|chargé|migré|migrée"),
    "clean": ("nettoyer|trier|dédoublonner", "nettoyé|nettoyée|trié|triée|dédoublonné"),
    "review": (
        "vérifier|relire|contrôler|revoir|examiner|lire",
        "vérifié|vérifiée|relu|relue|contrôlé|revu|examiné|lu",
    ),
    "open": ("ouvrir|débloquer|autoriser", "ouvert|ouverte|ouverts|ouvertes|débloqué|autorisé"),
    "fill": (
        "remplir|compléter|renseigner",
        "rempli|remplie|remplis|complété|complétée|renseigné|renseignée",
    ),
    "cancel": (
        "résilier|annuler|dénoncer|résiliation|clôturer l'abonnement|mettre fin|rompre",
        "résilié|résiliée|annulé|annulée|dénoncé|mis fin|clôturé|rompu",
    ),
    "publish": ("publier|mettre en ligne", "publié|publiée|en ligne|mis en ligne|mise en ligne"),
    "test": ("tester|recetter|recette|test", "testé|testée|recetté|recettée"),
    "update": (
        "mettre à jour|modifier|corriger|actualiser|changer",
        "mis à jour|mise à jour|modifié|modifiée|corrigé|corrigée|actualisé|changé",
    ),
    "write": (
        "rédiger|écrire|préparer|documenter",
        "rédigé|rédigée|écrit|écrite|préparé|préparée|documenté",
    ),
    "invite": ("inviter", "invité|invitée|invités"),
    "add": ("ajouter", "ajouté|ajoutée|ajoutés"),
    "assign": ("attribuer|répartir", "attribué|attribuée|attribués|réparti|répartis"),
    "stop": (
        "arrêter|désactiver|couper|bloquer|éteindre",
        "arrêté|arrêtée|désactivé|désactivée|coupé|éteint",
    ),
    "pay": ("payer|régler", "payé|payée|réglé"),
    "remove": ("supprimer|effacer", "supprimé|supprimée|effacé"),
    "start": ("commencer|démarrer|lancer", "commencé|démarré|lancé|lancée"),
    "remind": ("rappeler|prévenir|informer", "rappelé|prévenu|informé"),
    "close": ("terminer|finir|finaliser|clôturer|boucler", "terminé|finalisé|clôturé"),
    "ask": ("demander", "demandé|demandée"),
    "print": ("imprimer", "imprimé|imprimés"),
    "translate": ("traduire", "traduit|traduite"),
    "record": ("collecter|recueillir|noter|photographier", "collecté|recueilli|photographié"),
    "do": (
        "faire|finir|terminer|finaliser|rendre|fais|ferai|finirai|terminerai|termine|boucler|m'en occupe|m'en occuperai|livrer",
        "",
    ),
}

# "Je termine" is no "terminé"; where the accent is left out, "c'est termine" tells.
EXACT = True
ENDINGS = {
    "er": (
        "e|ons|ez|ent|erai|era|erons|eront|erez",
        "=é|ée|=és|ées",
        "",
    ),
}
LOOSE = ("est|sont|été|ai|a|avons|ont|avez|as|déjà|bien", {"er": "e|es"})
RECENT = "viens de|venons de|vient de|viennent de|viens d'|venons d'|vient d'|ai pu|avons pu|a pu|ai fini de|ai terminé de|avons fini de|viens de le|viens de la|viens de les|viens de vous le|viens de te le|viens de vous la|viens de l'|viens de vous l'|viens de te l'"
