"""French: reminders, new tasks and other wishes."""

PHRASES = {
    "remind": """
achale|achalez|talonne|talonnez|tanne|embête|harcèle - moi
réécris|réécrivez|réécrire [-] [moi|nous]
reviens|revenez|revenir [vers] moi|nous @date
redis|redites|redemande|redemandez|rappelle|rappelez|relance|relancez - le|la - moi|nous
redis-le-moi|redis-moi|redites-moi|redites-le-moi
[vous_pouvez|tu_peux|peux-tu|pouvez-vous|merci_de] [me|nous|m'|m'en|nous_en] relancer|rappeler|recontacter|reparler|redemander|solliciter|renvoyer_un_rappel [@date]
reparlez|reparle|reparlons [-] [m'|moi|nous|m'en] [en]
reparlez - m'en|moi|nous
reparle - m'en|moi|nous
relance|relancez|rappelle|rappelez|recontacte|recontactez|redemande|redemandez|sollicite|sollicitez|ping|pingue|pinguez [-] [le|la|moi|nous] [-] [moi|nous]
rappel [pour] [le] @date
un [petit] rappel|relance|ping [pour|le] [@date]
renvoyez|renvoie [-] [moi] un|le rappel
reposez|repose [-] [moi] la question
reviens|revenez [-] [vers|me] moi|nous|voir|relancer
relance-moi|relancez-moi|relancez-nous|rappelle-le-moi|rappelez-le-moi|préviens-moi
relance|relancez|rappelle|rappelez|recontacte|recontactez|resollicite|resollicitez [-] [moi|nous|le|la] [-] [moi|nous]
me|nous relancer|rappeler|recontacter|resolliciter|réécrire
fais|faites - moi|nous un rappel
petit rappel
reviens|revenez vers|me_voir ~
repose|reposez [-] [moi] la question
reparle|reparlez [-] [moi] [en]
un rappel
rappelle|rappelez|rappeler|rappelle-moi|rappelez-moi|rappel
rappelle|rappelez - moi|nous
me|nous rappeler|relancer
relance|relancez|relancer
relance|relancez - moi|nous
relance-moi|relancez-moi
redemande|redemandez [-_moi]
reviens|revenez vers moi|nous
snooze
fais|faites - moi signe
recontacte|recontactez [-_moi|-_nous]
""",
    "add": """
peux|pourrais|pouvez|pourriez [-] tu|vous ajouter|créer|rajouter [aussi] une|un tâche|action|ligne|point [pour] [@person]
tu|vous peux|pouvez|pourrais|pourriez ajouter|créer|rajouter une|un tâche|action|ligne|point [pour] [@person]
ajouter|rajouter|créer|inscrire|noter|ouvrir|ajoute|rajoute ~ ~ tâche|action|ligne|point|item
ajouter|rajouter|ajoute|ajoutez|rajoute|rajoutez|notez|note|inscrivez|inscris [svp|stp|aussi|encore] au|à_la|dans_le|sur_le|sur_la|dans_la plan|liste|planning
rajoutez|rajoute|ajoutez|ajoute|ajouter|rajouter [svp|stp|aussi] :
nouvelle|autre tâche|action [pour|à] [@person] [:]
ajouter|créer|rajouter|noter|ajoute|ajoutez|rajoute|rajoutez|crée|créez|note|notez [aussi|svp|stp] une|un [autre|nouvelle|nouveau] tâche|action|ligne|point
mets|mettez|inscris|inscrivez ~ ~ sur|dans la|le liste|plan|planning
ajouter|ajoutez|ajoute|rajouter|rajoutez|rajoute [une] [nouvelle] [tâche|action|ligne] [pour]
créer|créez|crée|ouvrir [une] [nouvelle] tâche|action
nouvelle tâche|action [pour]
ajouter|ajoutez|ajoute au plan
ajouter|ajoutez|ajoute ~ ~ au|dans_le plan|liste
peux-tu|pouvez-vous|peux_tu|pouvez_vous ajouter
tâche supplémentaire
à faire
""",
    "wish": """
laissez|laisse|donnez|donne|accordez|accorde [-] moi|nous
peux-tu|pouvez-vous|pourriez-vous|pourrais-tu|peut-on|pourrait-on|puis-je|pourrions-nous|pouvons-nous
peux|pouvez|pourriez|pourrais|peut|pourrait|pourrions|puis|pouvons|veux - tu|vous|on|je|nous
tu peux|pourrais
vous pouvez|pourriez
on peut|pourrait
nous pouvons|pourrions
est - ce qu'on|que|possible
est-ce qu'on|que
est-il possible
il est|serait possible
serait - il possible
possible de|d'avoir
merci de
j'aimerais|je_voudrais|je_souhaite|nous_souhaitons|nous_aimerions
svp|stp|s'il_vous_plaît|s'il_te_plaît|veuillez|merci_de
""",
}
