"""French: whose a task is."""

PHRASES = {
    "assign": """
tu|vous peux|pouvez|pourrais|pourriez filer|passer|donner|confier|refiler|transférer [ça|la|le] à @person
peux|pourrais|pouvez|pourriez [-] tu|vous [le|la|ça] filer|passer|donner|confier|refiler|transférer [ça|la|le] à @person
je|on passe|transmets|laisse le relais|la_main à @person
je te|vous le|la|les laisse|passe|confie @person
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
@person a pris|repris le relais|la_suite|la_main|le_dossier|le_sujet
c'est [maintenant|désormais|plutôt|bien] @person qui reprend|prend|gère|suit|traite|pilote|récupère|assure ça|cela|tout|la|le [désormais|maintenant]
désormais|dorénavant|maintenant c'est @person qui s'en|le|la|les|l'|en occupe|charge|gère|fait|traite|suit
c'est [maintenant|désormais|plutôt|bien] @person qui reprend|prend|gère|suit|traite|pilote|récupère|assure [désormais|maintenant]
c'est [maintenant|désormais|plutôt|bien] @person qui reprend|prend|gère|suit|traite|pilote|récupère|assure [désormais|maintenant] [ce|cette|le|la] point|sujet|dossier|tâche|action|partie
est|sont maintenant|désormais chez @person
c'est [maintenant|désormais|plutôt] @person qui [s'en|le|la|l'|les|en] gère|fait|fera|occupe|charge|reprend|suit|traite|pilote|prend
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
    "heowns": """
c'est [maintenant|désormais|plutôt|bien] lui|elle qui [s'en|le|la|les|l'] occupe|charge|gère|reprend|suit|traite|pilote|fait [maintenant|désormais]
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
    "replaced": """
à la place de|d' [m|mme] @person
au lieu de|d' @person
""",
    "other": """
du haut|bas
d'à côté|d'en_face
autre|autres projet|dossier|contrats|contrat|client|chantier|système|sujet|site
l'autre projet|dossier|contrat|client|chantier|système|sujet|site
l'autre contrat|document|tâche|fichier|formulaire
autre chose
""",
}
