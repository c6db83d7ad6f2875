"""French: verbs in families: forms of now and to come, forms of what has been."""

VERBS = {
    "send": (
        "envoyer|renvoyer|retourner|transmettre|fournir|partager|livrer|déposer|remettre|soumettre|envoie|envoi|communiquer|téléverser|uploader|enverrai|renverrai|transmettrai|adresser|faire suivre|faire parvenir|poster|expédier|verser|transférer|mailer|faxer|balancer|faire passer|diffuser|joindre|indiquer|donner|signaler|faire remonter|rendre|transmission|dépôt|remise|renvoi",
        "envoyé|envoyée|envoyés|envoyées|renvoyé|renvoyée|retourné|retournée|transmis|transmise|transmises|fourni|fournie|fournis|partagé|partagée|livré|livrée|livrés|déposé|déposée|déposés|remis|remise|soumis|soumise|parti|partie|partis|communiqué|téléversé|uploadé|ci-joint|ci - joint|en pièce jointe|posté|expédié|adressé|adressée|fait suivre|fait parvenir|versé|versée|mis à disposition|remonté|par la poste|au courrier|en route|rendu|rendue|rendus|retournés|retournées|fournies|transféré|transférée|transférés|joint|jointe|joints|mailé|balancé|faxé|diffusé|diffusée|envoyé par mail|mis sur le sharepoint|mis sur le drive|mis sur le serveur|mis dans le dossier|mise sur le drive|mise sur le sharepoint|déposées|vous l'avez dans votre boîte mail|vous l'avez reçu|vous l'avez dans votre boîte|tu l'as dans ta boîte|vous devriez l'avoir reçu|le voici|la voici|les voici|voici le fichier|est sur le drive|est sur le serveur|est sur le sharepoint|est dans le dossier|sont sur le drive|sont sur le sharepoint|c'est sur le drive|c'est sur le serveur|c'est sur le sharepoint|c'est parti|c'est parti @past|est parti @past|est partie|sont partis|sont parties|parties|est dans votre boîte mail|dans vos boîtes mail|est dans votre messagerie|chez vous|ci-joints|ci-jointe|en pj|en copie jointe|mis en ligne sur le portail|remontée|acheminé|distribué|donnée|donné|donnés|données|indiqué|indiquée|signalé|préavis envoyé|partie ce matin|voir ~ ~ en pièce jointe|voir pièce jointe|voir pj|cf pj|voir ci-joint|est chez vous|sont chez vous|est chez toi|est déjà chez vous|dans ta boîte|dans votre boîte|est dans le portail|sont dans le portail|est sur le portail|sont sur le portail|est sur votre sftp|est sur le sftp|est sur votre serveur|est sur votre drive|est sur votre sharepoint|est dispo sur le drive|est dispo sur le sharepoint|est dispo sur le serveur|est disponible sur le drive|est disponible sur le sharepoint|est disponible sur le serveur|vous trouverez ~ ~ en pièce jointe|vous trouverez ~ ~ ci-joint|vous trouverez ci-joint|vous trouverez en pièce jointe|trouvez ci-joint|trouvez en pièce jointe|trouverez ~ ~ en pièce jointe|est déposée sur le portail",
    ),
    "sign": (
        "signer|contresigner|signature|signe|signerai|parapher|apposer",
        "signé|signée|signés|signées|contresigné|contresignée|paraphé|paraphée|apposé|signature faite|signature apposée|signature effectuée|signature ok|paraphés|signé des deux côtés|signée des deux côtés|signé par les deux parties|signée par les deux parties|est signé|a signé|avons signé|docusigné|signé électroniquement|signature envoyée|signatures y sont|les signatures y sont|signatures sont dessus|toutes les signatures y sont",
    ),
    "approve": (
        "valider|approuver|accepter|confirmer|validation|valide|donner mon accord|homologuer|donner le feu vert|approbation",
        "validé|validée|validés|validées|approuvé|approuvée|accepté|acceptée|confirmé|confirmée|visé|visée|homologué|homologuée|donné mon accord|donné le feu vert|feu vert donné|bon pour accord|a donné son accord|validation faite|validation ok|validation donnée|validation envoyée|accord donné|feu vert|j'ai donné mon feu vert|approuvés|approuvées|ok pour la maquette|bon à tirer|bat ok|ok de notre part|ok de ma part|ok de mon côté|ok pour nous|ok pour moi|avalisé|entériné|agréé|acté|actée",
    ),
    "choose": (
        "choisir|désigner|nommer|définir|identifier|indiquer|décider|confirmer|lister|fixer|sélectionner|retenir|statuer|arrêter|trancher|tranche|tranchons|tranchera|désignation|choix",
        "choisi|choisie|choisis|désigné|désignée|désignés|nommé|nommés|défini|définie|définis|identifié|identifiés|indiqué|indiqués|décidé|confirmé|listés|fixé|fixée|sélectionné|sélectionnée|sélectionnés|retenu|retenue|retenus|tranché|acté|actée|listé|listée|arrêtés|nommée|nommées|désignées|choisies|identifiée|mis d'accord|tombés d'accord|convenu|convenus|convenue",
    ),
    "order": (
        "commander|acheter|commande|passer commande|passe commande|passons commande|lancer la commande",
        "commandé|commandée|commandés|acheté|achetée|commande faite|commande passée|commande est passée|commande lancée|commande effectuée|commandées|achetés|achetées|commande ok|commande ~ ~ partie|commande ~ ~ envoyée|commande ~ ~ passée|commande ~ ~ lancée",
    ),
    "install": (
        "installer|configurer|paramétrer|déployer|activer|créer|connecter|mettre en place|installation|brancher|monter|poser|raccorder|intégrer|ouvrir l'accès|ajouter|enregistrer|saisir|renseigner|référencer|basculer|migrer|programmer|câbler|provisionner|configuration|mise en place|paramétrage|création|activation|branchement|raccordement|déploiement|mise en service",
        "installé|installée|installés|configuré|configurée|paramétré|paramétrée|déployé|déployée|activé|activée|créé|créée|créés|connecté|mis en place|mise en place|branché|branchée|branchés|monté|montés|posé|posés|équipé|équipés|raccordé|raccordés|intégré|en service|opérationnel|opérationnelle|en place|enregistré|enregistrés|saisi|saisie|saisis|référencé|basculé|installées|configurés|configurées|paramétrés|paramétrées|déployés|déployées|activés|activées|créées|connectés|câblé|intégrés|intégrée|référencés|saisies|enregistrées|basculée|provisionné|est en prod|sont en prod|est en production|mis en prod|mise en prod|passé en prod|fonctionne|fonctionnent|marche maintenant|marche bien|marchent|tourne partout|tourne sur tous les postes|tourne chez tout le monde|tourne en prod",
    ),
    "book": (
        "réserver|réservation",
        "réservé|réservée|réservés|réservées|réservation faite|réservation ok|réservation confirmée|bloquée pour|bookée|booké|salle ok",
    ),
    "plan": (
        "planifier|organiser|programmer|caler|fixer|planification",
        "planifié|planifiée|organisé|organisée|programmé|programmée|calé|planifiés|planifiées|programmés|programmées|calée|calés|callé|dates fixées|date fixée|date calée|inscrit au calendrier|au planning|fixée|fixé|calées|mis d'accord|tombés d'accord|convenu|convenus",
    ),
    "train": (
        "former|formation|sensibiliser",
        "formé|formée|formés|formées|sensibilisé|sensibilisés|suivi la formation|formation faite|formation ok|formation terminée|formation effectuée|formation suivie|équipes formées|équipe formée|formation ~ eu lieu|formations ~ eu lieu|ont suivi la formation",
    ),
    "export": (
        "exporter|extraire|export|extraction|exporterai",
        "exporté|exportée|exportés|extrait|extraite|export fait|export ok|export terminé|export déposé|extraction faite|extraites|extraits|exportées",
    ),
    "load": (
        "importer|charger|migrer|intégrer|verser|import|importation|migration|reprise|chargement",
        "importé|importée|importés|chargé|migré|migrée|importées|chargée|chargés|intégrées|intégrés|import fait|import ok|import terminé|repris",
    ),
    "clean": (
        "nettoyer|trier|dédoublonner|épurer|purger|nettoyage|purge|tri|dédoublonnage",
        "nettoyé|nettoyée|trié|triée|dédoublonné|nettoyés|nettoyées|triés|triées|épuré|épurée|purgé|purgée|dédoublonnée|nettoyage fait|nettoyage terminé|ménage fait",
    ),
    "review": (
        "vérifier|relire|contrôler|revoir|examiner|lire|regarder|parcourir|éplucher|relecture|vérification|contrôle|revue",
        "vérifié|vérifiée|relu|relue|contrôlé|revu|examiné|lu|vérifiés|vérifiées|relus|relues|relecture faite|relecture terminée|relecture ok|relue en entier|contrôlés|contrôlée|examinée|revue|revus|regardé|parcouru|lue|lus|épluché",
    ),
    "open": (
        "ouvrir|débloquer|autoriser|ouverture",
        "ouvert|ouverte|ouverts|ouvertes|débloqué|autorisé|débloquée|débloqués|autorisés|autorisée|accès donnés|accès ouverts|accès ok|fonctionne|fonctionnent|marche maintenant|marche bien|marchent",
    ),
    "fill": (
        "remplir|compléter|renseigner|saisie|remplissage",
        "rempli|remplie|remplis|complété|complétée|renseigné|renseignée|remplies|complétés|renseignés|renseignées|formulaire rempli",
    ),
    "cancel": (
        "résilier|annuler|dénoncer|résiliation|clôturer l'abonnement|mettre fin|rompre|annulation",
        "résilié|résiliée|annulé|annulée|dénoncé|mis fin|clôturé|rompu|résiliés|résiliation faite|résiliation envoyée|résiliation ok|résiliation confirmée|courrier de résiliation est parti|lettre de résiliation est partie|résiliation est partie|annulés|rompue|clôturée|abonnement arrêté|mis fin au contrat|préavis envoyé|préavis donné|préavis déposé|préavis posé|congé donné|lettre de congé envoyée",
    ),
    "publish": (
        "publier|mettre en ligne|publication|mise en ligne",
        "publié|publiée|en ligne|mis en ligne|mise en ligne",
    ),
    "test": (
        "tester|recetter|recette|test|vérifier",
        "testé|testée|recetté|recettée|testés|testées|tests faits|tests ok|test ok|test fait|tests concluants|test concluant|tests passés|recette faite|recette ok|essai fait|essais faits|ça fonctionne|recette ~ eu lieu|tests ~ eu lieu|recette passée",
    ),
    "update": (
        "mettre à jour|modifier|corriger|actualiser|changer|rafraîchir|mise à jour|correction|modification|actualisation",
        "mis à jour|modifié|modifiée|corrigé|corrigée|actualisé|changé|modifiés|modifiées|corrigés|corrigées|actualisée|actualisés|changée|changés|rafraîchi|à jour|est mise à jour|sont mises à jour|été mise à jour|été mises à jour|mise à jour faite|mise à jour effectuée|mise à jour terminée|mise à jour ok|mise à jour est faite|mise à jour est passée|mise à jour ~ installée",
    ),
    "write": (
        "rédiger|écrire|préparer|documenter|rédaction|préparation",
        "rédigé|rédigée|écrit|écrite|préparé|préparée|documenté|rédigés|rédigées|écrits|écrites|préparés|préparées|documentée|parti|partie|partis|parties|rendu|rendue|remis|remise|transmis|transmise|envoyé|envoyée",
    ),
    "invite": (
        "inviter|convier",
        "invité|invitée|invités|invitées|invitations envoyées|invitation envoyée|invitations parties|convié|conviés",
    ),
    "add": ("ajouter", "ajouté|ajoutée|ajoutés"),
    "assign": ("attribuer|répartir", "attribué|attribuée|attribués|réparti|répartis"),
    "stop": (
        "arrêter|désactiver|couper|bloquer|éteindre|débrancher|mettre hors ligne|arrêt|coupure|désactivation|extinction",
        "arrêté|arrêtée|désactivé|désactivée|coupé|éteint|coupée|coupés|désactivés|désactivées|hors ligne|hors service|débranché|débranchée|débranchés|éteints|éteinte|arrêtés|stoppé|stoppée|fermé|est fermé|mis hors ligne|mis hors service|décommissionné",
    ),
    "measure": ("mesurer|mesure", "mesuré|mesurée|mesurés|mesurées"),
    "pay": (
        "payer|régler|virer|paiement|règlement|virement",
        "payé|payée|réglé|payés|payées|virement fait|virement effectué|virement parti|réglement fait|facture payée",
    ),
    "remove": (
        "supprimer|effacer|enlever|purger|suppression|effacement",
        "supprimé|supprimée|effacé|supprimés|supprimées|effacés|effacées|enlevé|enlevée|enlevés|purgés|viré|virés",
    ),
    "start": ("commencer|démarrer|lancer", "commencé|démarré|lancé|lancée"),
    "remind": (
        "rappeler|prévenir|informer|avertir",
        "rappelé|prévenu|informé|informés|informée|prévenus|prévenue|averti|avertie|avertis|au courant|mis au courant|notifié|notifiés",
    ),
    "close": ("terminer|finir|finaliser|clôturer|boucler", "terminé|finalisé|clôturé"),
    "ask": (
        "demander",
        "demandé|demandée|demandés|demandées|demande faite|demande envoyée|demande déposée|sollicité",
    ),
    "scan": (
        "scanner|numériser|numérisation",
        "scanné|scannée|scannés|scannées|numérisé|numérisée|numérisés|numérisées",
    ),
    "print": (
        "imprimer|impression",
        "imprimé|imprimés|imprimée|imprimées|impression faite|tiré|tirés",
    ),
    "translate": (
        "traduire|traduction",
        "traduit|traduite|traduits|traduites|traduction faite|traduction ok",
    ),
    "record": (
        "collecter|recueillir|noter|photographier",
        "collecté|recueilli|photographié|collectés|collectées|recueillis|notés|photographiés|photos faites|photos prises",
    ),
    "agree": (
        "négocier|convenir|négociation",
        "négocié|négociée|négociés|négociées|conclu|conclue|tombés d'accord|mis d'accord",
    ),
    "do": (
        "faire|finir|terminer|finaliser|rendre|fais|ferai|finirai|terminerai|termine|boucler|m'en occupe|m'en occuperai|livrer|rends|rend|rendrai|rendrons|rendra",
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
