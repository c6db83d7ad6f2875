"""French: what is begun, and what is left to do."""

PHRASES = {
    "going.takes": "je m'en occupe|charge\nm'en occupe|charge\nje le|la|les|l' gère|récupère\nje gère",
    "part": """
[il] [me|nous|m'en] manque|manquent [encore|juste|plus|seulement] [encore|que|juste] un|une|deux|trois|@n|quelques
[fini|fait|terminé] les trois quarts
[fini|fait|terminé] les deux tiers
les @n premiers|premières groupes|utilisateurs|postes|sites|serveurs|pages|chapitres|modules|magasins|équipes|services|pays
[j'en|on_en] [suis|est] à la page|au_chapitre @n [sur] [@n]
[j'en|on_en|nous_en] [suis|est|sommes] à la moitié
[à] moitié fait|faite|fini|finie|terminé|rempli|relu
à mi-chemin|mi_-_chemin
[fait|faite|faits|terminé|fini|remplie|rempli] aux trois quarts
[fait|faite|faits|terminé|fini|remplie|rempli] aux deux tiers
fait|terminé|fini à @n %
@n % [fait|faits|terminé|fini|bouclé|réalisé]
fait à @n %
chapitre|chapitres|partie|parties|page|pages|section|sections @n à|et|- @n
en partie|partiellement|à_moitié|à_90_%
presque|quasi|quasiment|bientôt|pratiquement fini|terminé|bouclé|fait|prêt|finie|terminée
reste|manque|manquent|restent [encore|plus|juste|que|qu'] [que|qu'] @n|un|une|deux|trois|quelques
[il] manque juste|encore|plus|seulement un|une|le|la|les|deux|@n
il me|nous manque encore|juste|plus|seulement un|une|deux|trois|@n
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
je m'y mets là|tout_de_suite|maintenant|dès_maintenant [maintenant]
[c'est|est|ça_est] en bonne voie
ça avance [bien|doucement|lentement|tranquillement]
en pleine|plein [négociation|rédaction|migration|installation|révision|relecture|recette|préparation|dedans]
peaufine|peaufinons|fignole|fignolons [encore]
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
}
