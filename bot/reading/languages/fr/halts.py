"""French: what keeps a task from being done, and what no longer does."""

PHRASES = {
    "block": """
j'ai|on_a|nous_avons pas [encore] la|le|l'|les clé|clés|code|codes|accès|droits|licence|licences|identifiants|login
[est] chez le notaire|le_juriste|l'avocat|la_compta|le_comptable|la_direction|le_client|le_fournisseur
sans ~ ~ ~ [je|on|nous] [n'|ne] avance|avançons|avancera|peux|peut pas|rien|plus
sans ~ ~ ~ je|on|nous [ne|n'] peux|peut|pouvons rien|pas [y] faire|avancer|commencer|continuer
ti|it|dsi|juridique|fournisseur|prestataire|direction|achats|avocat|comptabilité|compta|éditeur|hébergeur|rh n'a|n'ont [toujours] pas [encore]
il nous|me faut|faudrait d'abord|avant [le|la|l'] accord|feu_vert|ok|validation|approbation|autorisation|signature|accès
on est pris|mal_pris|coincés
c'est|est rendu|rendue chez|à|au [le|la|l'|les] dsi|juridique|compta|comptabilité|rh|direction|it|ti|informatique|achats|avocat|notaire|signature
[on|je|nous] [est|suis|sommes] à l'arrêt
[il] [nous|me] manque [encore] la|le|l'|les|un|une licence|licences|accès|validation|signature|accord|retour|réponse|informations|identifiants|feu_vert|autorisation|budget|commande|pièce|pièces|matériel|droits|code|codes|clé|clés
c'est|est|sont [toujours|encore] chez|à [le|la|l'|les|notre|nos] dsi|juridique|compta|comptabilité|rh|direction|it|informatique|achats|signature|finance|finances|dpo|rssi|avocat|notaire
c'est|est|sont [toujours|encore] au service|juridique|dpo|rssi|signature
dans|entre les mains de la|l'|notre dsi|comptabilité|direction|avocat|juriste
[je|on|nous] [suis|est|sommes] [un_peu|toujours|complètement|encore] bloqué|bloquée|bloqués|coincé|coincée|coincés|à_l'arrêt|=plantés
bloqué|bloquée|bloqués [de|pour] [notre|mon|l'instant|le_moment] [côté|bord]
[c'est|je_suis|on_est] [toujours] bloqué|bloquée|bloqués [:|,|chez|par|à_cause|depuis]
[ne|n'] peux|peut|pouvons|puis [rien|pas] [faire|avancer|continuer|commencer|valider|le_faire] sans|tant|avant
[je|on|nous] [ne|n'] peux|peut|pouvons|puis [pas|rien|toujours_pas] ~ tant que
manque [toujours|encore] [le|la|les|l'|un|une|votre] accès|accord|validation|signature|autorisation|code|codes|info|infos|retour|identifiants|document|documents|pièce|visa|budget|devis
ça|c'est [re] coince|bloque|bloqué|coincé [chez|au|à|côté|niveau|du]
ça coince|bloque [chez|au|à|côté|niveau|du|de]
ça dépend|traîne chez|au|à|côté|niveau|du|de
on|je|nous dépend|dépends|dépendons de|du|des|d'
[toujours|encore] en attente [d'|de|du|des|que]
[c'est] entre les mains du|de|des
le|la ~ ne répond pas
ne répond|répondent pas|plus [à]
pas [encore] reçu|eu [la|le|les|l'|de|d'] ~ de|du|des
bloqué|bloquée|bloqués|coincé|coincée|arrêté|suspendu tant|jusqu'à|chez|par
toujours en attente|rien [de|d'|du]
sans nouvelles|réponse|retour [de|d'|du|des]
n'ai|n'avons|n'a [toujours] pas [encore] reçu [de|la|le|les|l'] [réponse|retour|accès|validation]
n'ai|n'avons|n'a [toujours] pas [encore] eu [de|la|le|les|l'] réponse|retour|accès|validation
pas [encore] [reçu|eu] [de|d'|la|le|les|l'|votre] réponse|retour|accès|validation|accord|feu_vert|droits
ne|n' peut|peux|pouvons|puis [rien] [pas] faire|avancer|commencer|continuer|envoyer|signer
dans l'impossibilité
j'attends|attendons|attends|attend [encore|toujours] ~ ~
il manque [encore] le|la|les|l'|un|une accès|accord|validation|signature|autorisation|mot
en attente|attente_de|attente_du
attend|attends|attendons|attendent|attendant [encore|toujours] [le|la|les|de|du|que|d'avoir|votre|une|un]
en attendant
bloqué|bloquée|bloqués|bloquées|bloque [par|à_cause]
coincé|coincée
suspendu|suspendue|en_suspens
dépend de|du|des
ne|n' peux|peut|pouvons|puis pas
on|je|nous ne|n' peux|peut|pouvons pas
peux|peut|pouvons pas ~ avant|tant|sans
impossible ~ tant|sans|avant
impossible de|d'avancer
tant que
pas encore reçu
pas de réponse|retour
sans réponse|retour|nouvelles
il nous|me manque
il faut d'abord
besoin ~ ~ avant|d'abord
besoin d'abord
j'ai|nous_avons|on_a besoin de|d'un|d'une|du|des
chez le|les juriste|juridique
est|sont chez le|la|l'|les|notre|nos|un|une
au service juridique
""",
    "freed": "j'|on|je attends|attend plus|pas\non|je|nous n'|ne attend|attends|attendons plus|pas\nrien ne|n' nous|me|te bloque\non n'est|ne_suis pas|plus bloqué|bloquée|bloqués|coincé|coincés\nn'est|n'es|ne_suis|ne_sommes|suis|est|sommes pas|plus bloqué|bloquée|bloqués|coincé|coincés\nplus bloqué|bloquée\nn'est plus bloqué\ndébloqué|débloquée",
    "keep": "pas [encore|bien] reçu le|ton|votre|vos mail|mails|message|invitation|courriel\nplus [de|d'] mails|mail|e-mails|messages|courriels à|sur l'|la|cette|info|@person ~\narrête|arrêtez|arrêter de|d'|avec rire|bavarder|rigoler|tes|vos|crier\n@person [m'|nous|vous|t'] attend ~ bas|hall|devant|accueil|dehors|réception|parking|gare\nje|on|j' [t'|vous|te] attends|attend ~ bas|hall|devant|accueil|dehors|réception|parking|gare\nattends|attendez|attend [un|une|deux|deux_petites] instant|minute|seconde|secondes|moment|peu\n[on|je|nous] [ne|n'] peux|peut|pouvons pas dire|affirmer|garantir|promettre que|qu'|si\ncollègues|gens|clients|équipes attendent\npasse|passez|donne|transmets|transmettez [-] le|mon|mes|un bonjour|salut|amitiés|coucou|bise|bises ~ ~\npas d'urgence\nrien ne presse\npas besoin de répondre|relancer\nencore nécessaire|besoin",
}
