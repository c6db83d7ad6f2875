"""Dutch: whose a task is."""

PHRASES = {
    "assign": """
zet @person [er|hier] [maar] erop|hierop|op_deze
kan|kunnen|mag|mogen|moogt [@it|@task|die|dat] [op] naam van @person
op naam van [de_heer|mevrouw|mijnheer|dhr|mevr|collega]
zet|zetten|schrijf @it|@task|die|dat|maar [maar] op|bij [naam_van] @person
zet|zetten ~ ~ op naam van
geef|speel|schuif|draag @it|@task|die|dat|maar [maar] [door|over] aan|naar @person
mag|mogen|kan|kunnen|moet|moeten|hoort|horen|gaat|gaan [@it|@task|die|dat|dit|het] [eigenlijk|voortaan|beter|nu] naar|bij|aan|door @person
wijs|wijzen @it|@task|die|dat|maar [maar] toe aan
beter|best|liever bij|naar|aan|door @person
toewijzen|toegewezen|overdragen|overgedragen|doorgeven|delegeren|geef|wijs|draag|overgezet
wijs|wijst ~ toe [aan]
geef|geven|draag ~ [maar] [over] aan
zet|zetten ~ op naam van
is|zijn [nu|voortaan] voor|van @person
hoort|horen|moet|ligt|kan|mag bij|naar @person
naar @person
gaat naar
voor @person
taak van @person
aan @person
op naam van
verantwoordelijk
laat @person
""",
    "owns": """
[daar|hier] zorgt|zorgen|gaat|bekommert [collega|onze|mijn_collega] @person voor|over|zich_over
@person zorgt [er|hier|daar] voor
@person moet|zal|mag [dat|dit|die|het|'t|deze] ~
[dat|dit|die|deze|het|'t] moet|moeten|zal|mag|gaat|zou @person
laat @person @it|@task|maar [maar] bekijken|nakijken|checken|uitzoeken|behandelen|verder_doen|afmaken
vraag|vraagt [het|maar] [aan] @person [,] die|hij|zij|ze regelt|doet|weet|beheert|neemt|behandelt|heeft dat|dit|het|'t|alles
@person [,] die|hij|zij|ze regelt|doet|beheert|neemt|behandelt dat|dit|het|'t [nu|voortaan]
is|lijkt [me|mij] [beter|meer|eerder|echt|eigenlijk] iets|een_taak|werk|een_klus|een_kolfje|wat voor [onze|mijn_collega|collega] @person
is|valt|ligt [nu|voortaan|eigenlijk|inmiddels] bij|onder|voor|van|aan [mijn_collega|collega|de|het_team_van] @person
@person gaat|neemt|pakt|doet|regelt|zal|zou|kan|mag|moet|krijgt|trekt ~ ~ doen|op|over|oppakken|overnemen|afhandelen|afmaken|regelen|verzorgen|trekken|afwerken
@person neemt|pakt|doet|regelt|verzorgt|behandelt|beheert|trekt|krijgt|handelt|volgt [het|dit|deze|die|dat|hem|'m|@task|nu|voortaan]
[dit|dat|het|deze|die|@task] [gaat|neemt|pakt|doet|regelt|zal|kan] @person doen|op|over|oppakken|overnemen|afhandelen|regelen|afmaken|verzorgen
laat @person dit|dat|het|deze|die|'m|hem|@task|maar [maar] doen|oppakken|regelen|afhandelen|overnemen|afwerken
[moet] je|jullie|u|men bij @person zijn|wezen
daarvoor|hiervoor moet|moeten|kun|kunt|kan je|jullie|u bij @person
[voortaan|nu] via|bij @person
overgenomen|overgedragen|doorgegeven|overgelaten|toebedeeld|toegewezen door|aan [collega] @person
heb|hebben [ik|we] [dit|het|deze] [al] [overgedragen|doorgegeven|overgelaten] aan @person
dat|dit|die|deze|het ligt|zit|loopt|valt [nu|inmiddels|voortaan] bij|onder [de|mijn_collega|collega] @person
ligt|zit|loopt [nu|inmiddels|voortaan] bij|via [mijn_collega|collega] @person
@person gaat [nu|voortaan] hierover|daarover|over
@person gaat er|hier|daar [nu] over
[daar|hier] gaat [nu|voortaan] @person over
@person is [nu|voortaan] [de|het] eigenaar|aanspreekpunt|contactpersoon|verantwoordelijke
aanspreekpunt|contactpersoon|verantwoordelijke is [nu|voortaan] @person
[wordt|is] overgenomen|opgepakt|overgedragen|belegd [door|aan|bij] [collega] @person
neemt|pakt|doet|regelt [nu|voortaan|dit|het|inmiddels] [nu] @person
@person heeft|krijgt [dit|het|deze] [nu] onder_zich|overgenomen|in_beheer|op_zich_genomen
@person neemt|pakt [dit|het|deze|hem] [nu] [over|op]
@person neemt|pakt|doet|gaat|zal|regelt|verzorgt|behandelt|beheert|kan|moet
@person is [nu|hiervoor] verantwoordelijk|eigenaar
neemt|pakt|doet|regelt|oppakt @person
[dit|het|die|deze] ~ neemt|pakt|doet|regelt @person
wordt ~ door @person gedaan|opgepakt|geregeld
door @person
""",
    "speaker.mild": """
ik|wij|we doe|doen|regel|regelen|fix @it|@task|die|dat [nog|even|straks|zo]
""",
    "speaker": """
laat|laten mij|me @it|@task|deze|dit ~ doen|oppakken|overnemen|regelen
ik monteer|verzamel|betaal|print|doe|plan|regel|stuur|maak|teken|vul|label|zet|bel|check|neem|los|werk|boek|schrijf|pak|handel|rond ~ zelf [wel|in|op|af|uit|na|door|om|over]
@it|die|dat|deze doe|plan|regel|stuur|maak|teken|vul|boek|schrijf|pak ik [wel|dan] zelf [wel|in|op|af|uit|na|door]
zet|zetten [@it|@task|maar] [maar] op mijn naam|lijst|lijstje|bordje
ik|wij|we neem|pak|nemen|pakken|trek|doe @it|@task|die|dat|maar|wel|de ~ ~ over|op|aan|op_me|voor_mijn_rekening|naar_me_toe|wel|zelf
ik|wij|we doe|neem|pak|regel @it|@task|die|dat wel|zelf|over|op
neem|pak|trek|nemen|pakken ik|we|wij [@it|@task|die|dat] [wel|zelf|maar] over|op|aan|op_me|voor_mijn_rekening|naar_me_toe
laat|geef @it|@task|die|dat|maar [maar] aan mij [over]
zet|zetten @it|@task|die|dat|maar [maar] [bij|op] mij|mijn_naam|mijn_lijst|mijn_lijstje|mijn_bordje
mag|mogen|kan|kunnen [@it|@task|die|dat] [op] mijn naam|bordje
[@it|@task|die|dat] doe|regel|fix|pak|neem ik [wel|zelf|op|over|aan]
ik zal @it|@task|die|dat ~ oppakken|overnemen|op_me_nemen|voor_mijn_rekening_nemen
ik [zal|ga] ~ overnemen|oppakken
ik neem|pak @it|@task over|op|op_me
neem|pak ik [op|over|wel|voor_mijn_rekening]
doe ik [wel|zelf]
ik neem @it|@task
ik neem @it wel
zet @it|@task op mijn naam
ik neem|pak @it|@task ~ over|op
ik pak @it|@task
""",
    "notme": """
laat een_ander|iemand_anders|een_collega ~ ~ doen|oppakken|regelen|behandelen
moet|moeten|mag|mogen|kan|kunnen|zou|zal|laat iemand|een|een_ander anders|collega [maar] doen|regelen|oppakken|overnemen|afhandelen
ga|gaan [ik|wij|we] [daar|hier|er] niet [meer|langer] over
ga ik niet [meer|langer] over
ik ga [daar|hier|er] niet [meer|langer] over
niet [meer|langer] bij mij|ons
ben [ik] [daar|hier|er] niet [meer|langer] [voor] [verantwoordelijk|bij_betrokken|de_juiste_persoon]
doe ik niet [meer|langer]
niet [meer] mijn afdeling|pakkie-an|taak|verantwoordelijkheid|ding
niet [meer] van|bij|voor mij|ons
niet mijn|onze [taak]
ben|is niet [meer] verantwoordelijk|de_juiste
iemand anders
verkeerde persoon
""",
    "turnto": "vraag|vraagt @person\nvraag|vraagt [het] [aan] @person",
    "other": "het andere|de_andere contract|document|formulier|taak\niets anders",
}
