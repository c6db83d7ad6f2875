"""French: thanks, yes and no, and talk beside the plan."""

PHRASES = {
    "thanks": """
bonnes|bonne|bon vacances|week-end|congés|repos jusqu'à|jusqu'au @date
bonnes|bonne|bon vacances|week-end|congés|repos|fin @date
bonne|super|excellente nouvelle
merci d'avoir ~ ~
c'est parti pour|mon_kiki
c'est bon|noté|ok|clair [,] j'ai|on_a|nous_avons compris|vu|noté|reçu|lu
bon à savoir
un grand merci
passe|passez|donne|transmets|transmettez [-] le|mon|mes|un bonjour|salut|amitiés|coucou|bise|bises ~ ~
bonne|belle|bon|excellente|très_bonne @date
à @date
bon courage|dimanche|samedi|weekend|voyage|retour|appétit|week-end|début
bonne réception|fin_de_semaine|fin|nuit|reprise|lecture|rentrée|année|fête|fêtes|vacances|continuation|suite [de|à] [semaine|journée|matinée|tous|vous]
bonnes|joyeuses|bonne|joyeux fêtes|vacances|noël|pâques
merci|grand_merci|mille_mercis [bien|beaucoup|infiniment] [pour|de] [le|la|votre|ton|vos|les]
on fait|faisons|ferons|procède comme ça|cela|prévu|convenu
faisons|faites comme ça
ça me|nous va|convient
ça|tout roule|baigne|marche|joue
je prends|j'ai|c'est note|noté|pris_bonne_note
pris bonne note
belle|excellente|très_bonne journée|soirée|semaine|fin
au top|plaisir
bjr|slt|dsl|cdt|bien_cdlt|à+|a+|bises|biz|bisous|à_plus
je vous [en] prie|remercie|souhaite ~ ~ ~
sincères|mes|meilleures salutations|sentiments
bien joué|vu|envoyé_l'équipe
beau|bon|super|excellent|joli boulot|travail|job
[très] bon travail|boulot
merci à tous|toute|toutes|vous ~ ~
chapeau|félicitations|bravo_à
merci pour|de votre|ta|ton|vos ~
toutes mes|nos excuses
excusez|excuse moi|nous
n'hésitez|hésite pas ~ ~ ~
je reste|suis à votre|ta disposition
restant à votre disposition
bien à vous|toi
avec mes|nos excuses
c'est bon|ok|parfait pour moi|nous
merci|mercis|thanks
merci beaucoup|bien|d'avance|pour ~ ~
merci à tous|vous|toi
parfait|super|génial|excellent|top|nickel|bravo|impeccable|ok|d'accord|entendu|noté|compris|reçu|bien_reçu|formidable|cool|merveilleux
très bien
bien noté|reçu
bon travail|boulot|week-end
beau travail
bonne journée|soirée|continuation|semaine|fin ~
bon week - end
bon weekend
bonjour|bonsoir|salut|coucou|hello|cher|chère
cordialement|cdlt|amicalement|bises|bien_cordialement|salutations
désolé|désolée|pardon|navré|navrée|excusez|excuse
désolé|désolée pour ~ ~
avec plaisir
de rien
pas de souci|soucis|problème
ça marche
s'il vous|te plaît
s'il|vous plaît
svp|stp
à bientôt|demain
👍
👌
🙏
🎉
😊
🙂
😀
💪
🙌
👏
""",
    "yes": "oui|ouais|yes|exact|exactement|absolument|affirmatif",
    "no": """
non [,] hélas|désolé|désolée
pas [encore] fait|faite|commencé [désolé|désolée]
pas|pas_encore|toujours_pas [eu] [le] temps [de] [m'y_mettre|le_faire|regarder]
oublié|oubliée
[j'ai|on_a|nous_avons] [complètement|totalement|carrément|pas|zappé|oublié] zappé|oublié
rien [de] fait|commencé|neuf|nouveau [encore|pour_l'instant]
pas pu [le|la|les|encore]
pas de nouvelles
hélas non|pas
non
pas encore
toujours pas
non pas encore
❌
pas du tout
pas commencé|démarré
en suspens
à faire
""",
    "tell": """
@person te|vous|t'|me|m' rappelle|rappellera|recontacte|appelle|appellera
de votre|ta part @date
de votre|ta part pour|d'ici|avant @date
ai|a|avons|ont|avez|déjà|bien relancé|rappelé|recontacté|sollicité
[je|j'ai|on] [ai] mis|mets|ajoute|ajouté|met|copie|copié [@person] en copie|cc
@person [est|était] [aussi|déjà] en copie|cc|au_courant
en copie|cc
je|on|nous [vous|te] [vous|te] reviens|revient|revenons|rappelle|rappelons|recontacte|écris|appelle [vers]
je reviens|reviendrai vers vous|toi
[je|on] [vous|te] tiens|tient|tiendrai au courant|informé|informée
dites|dis [-] [moi|nous] si|quand|ce
commence|commençons|démarre|démarrons|attaque|attaquons|m'y_mets|on_s'y_met
m'y mets|mettrai
je commence|commencerai|démarre|attaque
tiens|tiendrai|tenons au courant
je vous|te tiens|dirai|dis|préviens|préviendrai|reviens|confirme|confirmerai|recontacte
reviens|reviendrai vers vous|toi
vous|te dire|prévenir
préviens|préviendrai
""",
    "meet": """
ma|la|mes|les|ses valise|valises
coupé la|ma caméra
coupé le|mon son|micro
@clock [ça] me|nous va|convient|arrange
@clock c'est|c' bon|ok|parfait|nickel|noté [pour] [moi|nous]
annuler|annulé|annule pour @date
sur mon|ma portable|ordi|ordinateur|pc|téléphone|tel|mac|machine [perso|personnel]
faire - part
on|nous [s'|nous|se] [en] reparle|reparlera|reparlons|rediscute|rediscutera
reparle|reparler|reparlons|rediscute|rediscuter|visio|meeting|entretien|déjeuner|café|téléphone|téléphoné|appelé|rencontré|rencontre|rencontrer|échangé|échanger|discuté|débriefé|s'appelle|s'appeler|vu avec|échange|séminaire|salon|anniversaire|pot|audit|comité|copil|kick-off|atelier|webinaire|déménagement
[j'|on|nous] [ai|a|avons] eu @person
[j'|on] [ai|a] vu ~ avec
participer|participation|assister|présent|présente|présents
passe|vient|arrive|passera|viendra @date|@person
réunion|réunions|appel|rendez-vous|rdv|parler|parle|parlons|parlé|discuter|discutons|discute|point_avec|atelier|call|visio|présentation|voir_ensemble|invitation|formation_de|on_se_voit|se_voit|voyons
rendez - vous
bloqué|bloquée|réservé ~ heure|créneau|créneaux
""",
    "away": """
est|sera reconduit|renouvelé|reconduite|renouvelée @date
en plein|pleine inventaire|déménagement|travaux|clôture|rush|salon|vacances
semaine|journée|matinée chargée|compliquée|dense
je|on suis|est là|présent|présente|dispo du|de|le @date
je|on suis|est là du|de @date
je|on finis|finit|sors|pars|sort|part @clock
je|on suis|est là|dispo|joignable @date|@clock
[c'est] fini|terminé pour moi|nous [pour] @date
[j'|on|nous] ai|a|avons fini|terminé pour @date
[j'|on|nous] ai|a|avons fini|terminé @date
je|on|nous suis|est|sommes [là|joignable|présent|présente|dispo] jusqu'à ~
déjà @date
vacances|soldes|congés|festival ont|sont [déjà] commencé|finies|terminées
[il] [nous|me] manque|manquent [encore] @n|deux|trois|quatre|plusieurs personnes|gens|collègues|salariés
[je|on|nous] travaille|travaillons|bosse|bossons [de|depuis] chez|la_maison|maison|domicile
on|nous|je part|partons|pars|partirai|partira|partirons [en_vacances|en_week-end] @date
fini|terminé pour aujourd'hui|moi_aujourd'hui|la_journée|ce_soir|cette_semaine
[j'|on|nous] ai|a|avons|as fini|terminé ma|sa|notre|ta journée|semaine|service|pause
on|nous finit|finissons|part|partons|ferme|fermons|termine|terminons [plus] tôt|@past|@vague
court|dure|valable|expire|échoit|prend_fin jusqu'au|jusqu'à|au|en|le @date
court|dure|expire @date
absent|absente|absents|indisponible|injoignable|en_clientèle|clientèle|déplacement|en_vacances|off|en_off|arrêt_maladie|télétravail
suis|serai|sommes|serons en|hors [clientèle|déplacement|vacances|congés|congé|formation|rendez-vous|rdv|bureau|arrêt|voyage|mission|salon] [jusqu'à|jusqu'au|jusque|du|de|à_partir_de|dès|cette|la]
suis|serai|sommes|serons absent|absente|absents|indisponible|parti|partie|off|injoignable|en_vacances|en_congés [jusqu'à|jusqu'au|jusque|du|de|à_partir_de|dès] [@date]
de retour|rentre|rentrerai|reviens_au_bureau [au] [bureau] [le] [@date]
de retour [au_bureau] @date
jusqu'à|jusqu'au|du @date [,] je|on suis|est absent|en|en_congés
férié|pont|fermé|fermés|fermée|chômé|rtt|inventaire
en déplacement|vacances|congés|congé|formation|arrêt|télétravail [jusqu'au|jusqu'à]
serai|suis|sommes|serons absent|absente|absents|en_congés|parti|partie
congé|congés|vacances|absent|absente|déplacement|absence|arrêt|férié|fermé|fermés|rtt|maladie|maternité
de retour
hors du bureau
pas là|disponible
je m'arrête|arrête|débauche [là] [pour] @date
c'est tout|bon pour @date
""",
}
