"""Dutch: thanks, yes and no, and talk beside the plan."""

PHRASES = {
    "thanks": """
gefeliciteerd|proficiat|bedankt|dank|groeten|groetjes|dankjewel|felicitaties aan|voor @person
top|goed|knap|mooi|netjes|super|prima gedaan|gewerkt|werk [,] dames|heren|team|mannen|collega's|allemaal|mensen|jongens|meiden
merci|bedankt|dank|dankjewel|thanks|thx|dankuwel voor ~ ~
komt [zeker|helemaal] in orde
komt voor elkaar
[heel] fijne|prettige|goede|mooie|aangename dag|avond|week|namiddag|middag|vakantie|feestdagen|weekend [nog|verder|gewenst]
we|wij|ik horen|hoor het [dan] [wel|graag|nog]
horen|hoor het [dan] [wel|graag|nog]
[ik|we|wij] hoor|horen [het] graag [van] [je|jullie|u]
ontvangen|gezien|gelezen
dank|bedankt [je|u|jullie] [wel] voor ~ ~
[heel|erg|super|zeer] goed|mooi|knap|top|keurig|prima|lekker|fantastisch|geweldig|netjes|sterk gedaan|gewerkt|gefikst
goed|mooi|top|prima|geweldig|knap werk|gedaan team
geen probleem|dank|punt|zorgen [hoor]
laat gerust|maar weten ~ ~ ~ ~
excuses voor ~ ~
bedankt|dank voor je|jullie|uw|de ~ ~
hulde|chapeau|petje_af|complimenten|proficiat|gefeliciteerd|respect
fijn dat
hoop dat alles goed
beste|geachte heer|mevrouw|allen|collega
bedankt|dank|dankje|dankjewel|thanks|thx|merci|dankuwel
dank je|u|jullie [wel]
hartelijk|alvast|veel|heel_erg dank|bedankt
bedankt voor ~ ~
groet|groeten|groetjes|mvg|gr
met vriendelijke groet|groeten
vriendelijke|hartelijke groet|groeten
prima|top|super|mooi|fijn|perfect|goed|ok|oké|okay|akkoord|helder|duidelijk|begrepen|geweldig|uitstekend|genoteerd|toppie|klasse|lekker|is_goed|okee
goed gedaan|werk|bezig|nieuws|zo
heel|erg goed|mooi|fijn
is goed
komt goed
doe ik
graag gedaan
geen dank|probleem
fijn weekend|dag|avond
fijne dag|avond|week|vakantie
prettig|prettige weekend|dag
goedemorgen|goedemiddag|goedenavond|hoi|hallo|hi|hey|beste|dag
goede morgen|middag
sorry|excuses|helaas|excuus
alsjeblieft|alstublieft|aub|svp
top gedaan
gefeliciteerd
tot morgen|later|snel|dan
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
    "yes": """
[de] rest|andere|anderen wel
@task wel
ja|jawel|yes|jep|jazeker|zeker|klopt|inderdaad|yep
""",
    "no": "nee|neen|no|nope\nnog niet\nhelaas [nog] niet|nee\n❌\nstaat nog open\nnog open\nniks|niets gedaan",
    "tell": """
hebben|heb|hadden we|ik|jullie|ze het [nog|dan|eens|even] over
vraag|vraagt [het] [maar] [even] [aan] @person
dacht|denk ~ ~ aan je|jou|jullie|hem|haar|u
zet me|mij|ons op de|het lijst|lijstje|planning voor
zeg|zeggen|vertel|vertellen|meld|melden|bespreek|bespreken [ik|we] @it ~ tegen|aan|met
zeg|zeggen|vertel|vertellen|meld|melden|bespreek|bespreken [ik|we] @it @date tegen|aan|met
geef me|mij|ons even|een|nog [een|even] [momentje|minuutje|moment|minuut|uurtje]
ga|gaan [ik|we|wij] @date [weer] verder|door
@date [weer] verder|door
komt [zeker|wel|helemaal] in orde|goed|voor_elkaar
kom|komen ik|we|wij ~ ~ op|bij ~ terug
[hier|daar|er] kom|komen ik|we|wij ~ op|bij ~ terug
mail|bel|app|schrijf|antwoord|spreek|zie ik|we je|jullie|u
ik|we mail|bel|app|schrijf|antwoord|spreek|zie|mailen|bellen|schrijven je|jullie|u
begin|beginnen|start|starten
ga|gaan ~ ~ beginnen|starten|aan_de_slag
laat|laten ~ ~ weten
hou|houd|houden ~ ~ hoogte
kom|komen ~ op terug
meld|melden [me|mij|ons|het] [dan]
bevestig
""",
    "meet": """
voeg|voegt me|mij|ons toe op|aan|in|bij
overleg|overleggen|overlegd|vergadering|afspraak|bellen|bel|belt|gebeld|call|meeting|bespreken|bespreek|besproken|praten|gesproken|spreken|workshop|sessie|presentatie|uitnodiging|sparren
zien we|elkaar|ons
spreken we|elkaar
tijd|uur ingepland|geblokt
""",
    "away": """
ben|zijn ik|we [er] weg|afwezig|onbereikbaar|niet_bereikbaar|op_reis|met_verlof|met_vakantie
ben|zijn ik|we er niet [bij]
vroeg|laat op|naar_bed|uit_bed
ik|we ben|zijn @date [pas|weer|terug] terug|aanwezig|bereikbaar|op_kantoor|er_weer
ben|zijn ik|we @date [pas|weer|terug] terug|aanwezig|bereikbaar|op_kantoor
het weer voor|wordt|van|is
@person doet|maakt het|dat|dit beter|slechter|goed|slecht|prima|geweldig
open|gesloten|dicht|geopend tot|van @date|@clock
afgelast|afgeblazen
begonnen|gestart|terug|bezig na|van|uit|sinds m'n|mijn|ons|het|de|een verlof|vakantie|ziekte|ziekteverlof|ouderschapsverlof|weekend|zwangerschapsverlof|reis
begonnen|gestart|terug|bezig na|van|uit|sinds verlof|vakantie|ziekte|ziekteverlof
ben|zijn [ik|we] [net|pas|weer|vandaag|gisteren] [weer] begonnen|gestart|terug|bezig na|van|uit|sinds m'n|mijn|ons|het|de|een|ons verlof|vakantie|ziekte|ziekteverlof|ouderschapsverlof|weekend|zwangerschapsverlof|reis
ben|zijn [ik|we] [net|pas|weer|vandaag|gisteren] [weer] begonnen|gestart|terug|bezig na|van|uit|sinds verlof|vakantie|ziekte|ziekteverlof|weggeweest
ben|ik_ben klaar met werken|mijn_werk|de_dag [voor] [vandaag|deze_week]
ben|ik_ben|zijn|we_zijn klaar voor vandaag|deze_week|het_weekend
mijn|onze|m'n dag|week|stage|shift|dienst|werkdag is|zijn|zit klaar|om|voorbij|gedaan|erop
zit|zitten|sta|staan vast op|in schiphol|zaventem|eindhoven_airport|de_luchthaven|de_file|de_trein|de_lift|het_vliegtuig|het_verkeer|een_tunnel
de weg|straat|brug|tunnel|afslag is|zijn|blijft
sluit|sluiten [ik|we|wij] af voor|met @date
het is|wordt [al|bijna|eindelijk|nu|alweer|weer] [bijna|al] @date
eindelijk|alweer @date
laatste dag|werkdag
ben|zijn ik|we @date [weer] terug
ben|zijn ik|we [weer] terug
open dag
opendeurdag|opendeurdagen|kermis|braderie|bedrijfsuitje|personeelsfeest|teamuitje|nieuwjaarsborrel|borrel
ben|zijn [ik|we] [er] [helemaal] klaar voor|met @date
wacht|wachten|wachtend ~ op de|het|een|m'n|mijn|onze bus|trein|tram|taxi|dochter|zoon|kinderen|kids|vrouw|man|moeder|vader|dokter|tandarts|pizza|eten|weekend|vakantie|school
sta|zit|staan|zitten ~ te wachten op de|het|een|m'n|mijn|onze bus|trein|tram|taxi|dochter|zoon|kinderen|kids|vrouw|man|moeder|vader|dokter|tandarts|pizza|eten
er zijn|is nog @n|een|enkele|wat
zit|zitten|sta|staan vast|stil op|in|bij de|het|een vliegveld|luchthaven|trein|vliegtuig|file|lift|tandarts|dokter|huisarts|ziekenhuis|metro|tram|taxi|auto|bus|autostrade|snelweg|verkeer|sneeuw
in|het verkeer
op|naar|in|onderweg_naar|vanaf|bij de|het|een vliegveld|luchthaven|trein|vliegtuig|file|lift|tandarts|dokter|huisarts|ziekenhuis|metro|tram|taxi|auto|bus|autostrade|snelweg
op schiphol|zaventem|eindhoven_airport
mijn|onze|de vlucht|trein heeft|is|was
feestdag|brugdag|gesloten|dicht|vrij|inventaris
op zakenreis|cursus|reis|pad
ben|zijn tot @date ~ ~ weg|vrij|onderweg|in|op
met verlof|vakantie|ziekteverlof
ben|zijn er @date weer
er @date weer
@date weer terug|er|aanwezig
vakantie|afwezig|vrij|ziek|verlof|buitenland|onderweg|gesloten|feestdag
niet op kantoor|aanwezig|bereikbaar|in
weer terug|op_kantoor|bereikbaar|aanwezig
ben|zijn er niet|weer|weg|vrij
[ik] ben weg|klaar|vertrokken voor @date
[ik] stop|stoppen [we] [ermee|er_mee] voor @date
klokken|klok [we] [ik] [@date] uit
""",
}
