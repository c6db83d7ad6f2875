"""French: what is not needed, opened again or taken back, and the wish for no more messages."""

PHRASES = {
    "cancel": """
finalement on|nous|je [ne|n'] [le|la|les] fait|fais|fera|ferons|faisons pas|plus
laisse|laissez faire
plus|pas la peine [de]
[ça|cela|la_tâche] [ne|n'] [est|sera] plus nécessaire|utile|d'actualité|à_faire|valable|prévu|requis|pertinent
[on|nous|je] [n'] [en] a|avons|ai|aurons|aura [finalement|plus] plus besoin
on|vous|tu peut|pouvez|peux [la|le|les|l'] supprimer|annuler|enlever|retirer|abandonner|oublier|laisser_tomber|rayer
on|nous laisse|laissons tomber [la|le|@task|cette|ça]
on|nous laisse|laissons [la|le|@task|cette|ça] tomber
on|nous abandonne|abandonnons|annule|annulons|oublie|oublions [la|le|@task|cette|ça|l']
on|nous ne|n' [le|la|les] fait|fera|faisons|ferons|utilise|utilisera|utilisons [finalement] plus|pas_finalement
@task à supprimer|annuler|enlever|retirer|abandonner|oublier
[c'est|est|a_été] [finalement] annulé|annulée|abandonné|abandonnée|caduc|caduque|obsolète|tombé_à_l'eau
plus lieu|raison d'être
pas|plus concerné|concernés|concernée|applicable
sans suite
[ne] s'applique pas|plus [à|chez]
caduc|caduque|annulé|annulée [finalement]
n'a plus|pas lieu d'être
plus lieu d'être
laissez|laisse|laissons tomber|de_côté
peut|peux|pouvez [être] supprimer|supprimé|supprimée|enlever|enlevé|retiré|retirée|annulé|annulée
à enlever|abandonner|oublier
oubliez|oublie @it|@task|cette|ça
enlevez|enlève|supprimez|supprime|retirez|retire @it|@task|cette|ça
on|nous [n'] [en] a|avons plus|pas besoin
plus de raison|sens
tombe à l'eau
ne se fera|fait pas|plus|finalement_pas
n'est plus d'actualité
plus besoin [de] [@it]
en a|ai|avons|avez plus besoin
plus nécessaire|besoin|utile|d'actualité|pertinent|valable
n'est plus nécessaire|utile|d'actualité|requis|pertinent
n'avons plus besoin
pas nécessaire|applicable|concerné|concernés
n'est pas nécessaire
inutile|obsolète|caduc|caduque
sans objet
à annuler|supprimer|retirer
annuler|annulez|annule|supprimer|supprimez|supprime|retirer|retirez @it|@task|cette|ça
supprimer|supprimez
laisse|laissez tomber
laissons tomber
on|nous abandonne|abandonnons|laisse_tomber
abandonné|abandonnée
ne s'applique pas
n / a
pas besoin
""",
    "reopen": """
rouvrir|rouvrez|rouvre|réouvrir|réouvre|réouvrez|réactiver|réactive|réactivez [svp|stp|la|le|@task|cette]
remettre|remettez|remets|repasser|repasse|repassez [-] [la|le|les|l'] [-] en cours|ouvert|à_faire
remettez-la|remets-la|repassez-la|repasse-la en cours|à_faire
faut|peux-tu|pouvez-vous|tu_peux|vous_pouvez [la|le|les] rouvrir|réouvrir|réactiver|remettre_en_cours
rouvrir|rouvrez|rouvre|réouvrir|ré-ouvrir|ré_-_ouvrir|rouverte
remettre|remettez en|à ouvert|faire
réactiver
""",
    "undo": """
oups|zut|mince|pardon [,] annule|annulez|annuler ma|mon|la|le|cette [dernière|dernier] réponse|modification|saisie|action|message
annulez ça|cela
[oups|zut|mince|pardon] [erreur] [,] annule|annulez|oublie|oubliez ce que ~ ~ dire|écrire|dit|écrit
annule|annulez ce que je|j'|on viens|vient|ai de|dit [dire]
oups|zut|mince|aïe [,] erreur|boulette [,] annule|annulez
oublie|oubliez|annule|annulez [mon|ma|ce_que] dernier|dernière [message|réponse]
oups|zut|mince|erreur|pardon [,] [erreur|mauvaise|pardon] [manip|manipulation|tâche|,] annule|annulez|annuler
annule|annulez tout
erreur [de] [ma_part|manip|manipulation|saisie] [,] [merci_d'|svp] annule|annulez|annuler
oups|zut|mince [,] erreur|mauvaise
mauvaise manip|manipulation|tâche|réponse
peux-tu|pouvez-vous|tu_peux|vous_pouvez annuler [ma|la|mon|ce] [dernière|dernier|réponse|action|modif|modification|changement|que]
annuler|annule|annulez [ma|la|mon|le|ce] [dernière|dernier] modif|modification|changement|action|réponse|manip|saisie|clic
revenez|reviens|revenir [en] arrière
annuler|annulez|annule ma|la|mon|le|cette dernière|dernier|modification|changement|action|réponse
annuler ça|cela
annule ça
revenir en arrière
remets|remettez comme avant
undo
défaire|défais|défaites
retour arrière
""",
    "slip": "je voulais dire\nje parlais de|du|des\nmauvais|mauvaise bouton|clic|ligne|case\nmauvaise tâche\nje me suis trompé|trompée\nerreur de ma part\npar erreur",
    "stop": """
[merci_de|veuillez] m'|nous enlever|retirer|supprimer|sortir|ôter de la|cette|votre|vos liste|listes|diffusion [de] [diffusion]
[merci_de|veuillez|pouvez-vous|peux-tu|vous_pouvez|tu_peux] me|nous retirer|enlever|supprimer|sortir|ôter [de] [la|cette|votre|ces|ce|vos|du] [liste|diffusion|envois|envoi|mails|relances|rappels|destinataires|fil]
plus [recevoir|envoyer|m'envoyer|m'écrire|nous_envoyer] [de|d'|ces|vos|tes|ce|aucun|aucune|me] [ce] [genre|type] [de] mails|mail|e-mails|messages|rappels|courriels|notifications|relances|emails
ne plus m'envoyer|me_solliciter|m'écrire|recevoir [ces|ce|de|vos|d'] [mails|e-mails|messages|rappels|courriels|notifications|emails]
désinscrivez|désinscris|désabonnez|désabonne [-] [moi|nous|me]
désinscrivez-moi|désabonnez-moi|désabonne-moi
me|nous désinscrire|désabonner
enlevez|retirez|enlève|retire [-] [moi|nous] [de] [la|cette|votre] [liste|diffusion]
retirez-moi|enlevez-moi|enlève-moi de [la|cette|votre] liste [de] [diffusion]
plus|pas de rappels|mails|relances|notifications svp|stp|merci
désabonner|désinscrire|désinscription|unsubscribe|stop
plus [de|d'] mails|e-mails|messages|rappels|courriels|emails
arrêtez|arrête|arrêter [de|d'] [m'envoyer|m'écrire|envoyer] [ces|les|des] [mails|messages|rappels|courriels|e-mails]
ne plus recevoir
plus recevoir
retirez|retirer - moi de la|cette liste
plus de e - mails
me désabonner|désinscrire
""",
}
