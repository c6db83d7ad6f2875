"""French: when it will be done, and the wish for another day."""

PHRASES = {
    "slipping": "décaler|décale|décalez|décalé|décalée|reporter|reporte|reportez|reporté|reportée|repousser|repousse|repoussez|repoussé|repoussée|prolonger|prolonge|prolongez|retardé|retard|glisse|glissé|rallonger [la|le|les|l'|ça|date|échéance]",
    "move": """
mettre|mets|mettez|met|passe|passez|passer [-] [la|le|les|ça|cela|tout] @date
mets|mettez|mettre|passe|passez|décale|décalez|reporte|reportez|repousse|repoussez @task au|à|pour
prendra|prend|demandera plus|davantage [de] temps|longtemps
reporter|repousser|décaler|repousse|décale|reporte|repoussez|décalez|reportez [ça|cela|la|le|l'|les|-] [date|échéance|tâche|livraison]
plutôt|disons|finalement [pour|le|au|vers] @date
ce|ça sera|serait [plutôt|donc|finalement|pour] @date
mets|mettez|mettons|passe|passez|passons|décalons|reportons|repoussons [ça|la|le|les|-] [au|à|pour] @date
glissé|glissée|repoussés|décalés|reportés|glissement
reporter|repousser|décaler|déplacer ~ ~ au|à|pour
décalé|reporté|repoussé|remis [à|au]
ça glisse|passe|décale
sera|serait décalé|reporté|repoussé
mets|mettez|mettre|met|passe|passez [-] [la|le|les|ça] au|à|pour
rééchelonner|replanifier|replanifie|replanifiez
reporter|reportez|reporte|reporté|reportée|repousser|repoussez|repousse|repoussé|repoussée|décaler|décalez|décale|décalé|décalée|différer|déplacer|déplacez|déplace|prolonger|glisse|glisser|retarder|rallonger
passer|passe|passez|mettre|mets|mettez au|à|pour
changer la date|l'échéance
nouvelle date
délai
""",
    "until": "jusqu'à|jusqu'au|jusque @date\njusqu'à|jusqu'au\nd'ici [à|au|le|la|là] @date",
    "due": "échéance\ndate limite\ndeadline\nà rendre",
    "eta": """
dire [le] @date
m'engage|engageons|promets|promettons
comptez|compte|comptons sur [le]
on|je|nous vise|visons|tablons|prévoit|prévois|prévoyons [pour|sur] [le|la]
viser|visons|vise|visée|promis|certifié|garanti
rends|rend|rendrai|rendrons|livre|livrerai|reçois
en principe|théorie
l'échéance|délai|date [est|serait] [le|au|pour]
bons|bon|prêts|prêt
pouvoir|envoyer|faire|finir|terminer
d'ici|pour|avant|dès|courant @date
promis|sans_faute|impérativement|maximum|max|grand_max
au plus tard
@date au plus tard|maximum|max|dernier_délai
sinon|plutôt|finalement
sans faute
avant [le|la|ce] @date
pour|d'ici|avant|le|vers|au|courant|dès|à|la|l'|en|dans
au plus tard
possible|faisable|réaliste|jouable|prévu|prévue|convient|irait|va|ok|bon|mieux|idéalement|plutôt|normalement|sans_doute|probablement|certainement|peut-être|peut_-_être
j'espère|espère|espérons|pense|penser|vise|visons|prévois|prévoyons|compte|comptons|tablons
il me|nous faut|faudrait|faudra
besoin|faut|faudrait|voudrais|aimerais|souhaite|souhaiterais
aurez|auras|aurai|aurons|reçois|recevrez|recevras|serai|sera|seront|disons|mettons|ce|c'est|est
délai|eta|date
pouvez-vous|peut-on|on_peut|peut|pourrait-on|possible_de
""",
    "moretime": "changer|change|changez|modifier|modifie|modifiez|décaler|décale|décalez|repousser|repousse|repoussez|revoir [-] la|l'|le|cette|notre date|échéance|délai|deadline\nquelques jours|semaines de_plus|supplémentaires|encore\nbesoin de @vague\n@vague de plus\nlaissez|laisse|donnez|donne|accordez|accorde [-] moi|nous [encore] [un] [peu] [plus] [de] temps\nplus de temps\nun peu de temps|plus\ndélai|délais\nprolongation|rallonge\nreporter|repousser|décaler\nplus tard\nautre date",
}
