"""French: verbs in families: forms of now and to come, forms of what has been."""

VERBS = {
    "send": (
        "envoyer|renvoyer|retourner|transmettre|fournir|partager|livrer|déposer|remettre|soumettre|envoie|envoi|communiquer|téléverser|uploader|enverrai|renverrai|transmettrai",
        "envoyé|envoyée|envoyés|envoyées|renvoyé|renvoyée|retourné|retournée|transmis|transmise|transmises|fourni|fournie|fournis|partagé|partagée|livré|livrée|livrés|déposé|déposée|déposés|remis|remise|soumis|soumise|parti|partie|partis|communiqué|téléversé|uploadé|ci-joint|ci - joint|en pièce jointe|posté|expédié|adressé|adressée",
    ),
    "sign": (
        "signer|contresigner|signature|signe|signerai",
        "signé|signée|signés|signées|contresigné|contresignée",
    ),
    "approve": (
        "valider|approuver|accepter|confirmer|validation|valide",
        "validé|validée|validés|validées|approuvé|approuvée|accepté|acceptée|confirmé|confirmée",
    ),
    "choose": (
        "choisir|désigner|nommer|définir|identifier|indiquer|décider|confirmer|lister|fixer",
        "choisi|choisie|choisis|désigné|désignée|désignés|nommé|nommés|défini|définie|définis|identifié|identifiés|indiqué|indiqués|décidé|confirmé|listés|fixé|fixée",
    ),
    "order": ("commander|acheter|commande", "commandé|commandée|commandés|acheté|achetée|passé"),
    "install": (
        "installer|configurer|paramétrer|déployer|activer|créer|connecter|mettre en place|installation",
        "installé|installée|installés|configuré|configurée|paramétré|paramétrée|déployé|déployée|activé|activée|créé|créée|créés|connecté|mis en place|mise en place",
    ),
    "book": ("réserver|réservation", "réservé|réservée"),
    "plan": (
        "planifier|organiser|programmer|caler",
        "planifié|planifiée|organisé|organisée|programmé|programmée|calé",
    ),
    "train": ("former|formation", "formé|formée|formés|formées"),
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
    "cancel": ("résilier|annuler|dénoncer|résiliation", "résilié|résiliée|annulé|annulée|dénoncé"),
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
