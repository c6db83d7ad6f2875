"""Dutch: what is said of a task's state."""

PHRASES = {
    "due_question": "echt|werkelijk|verplicht|absoluut\nmoet|moeten ~ ~\ngeldt|klopt|blijft",
    "done": """
[is|'t_is|tis] voor mekaar
zit|zitten|ligt|liggen|staat|staan getekend|ondertekend|ingevuld|klaar|af bij @person [in|op] [de|het|haar|zijn] [mailbox|inbox|map|bureau|postvak]
afgemaakt|uitgewerkt
dik|prima|helemaal|volledig|allemaal in orde
helemaal|volledig|compleet|allemaal rond|klaar|af|gedaan|geregeld|afgerond|in_orde
kan|kunnen|mag|mogen|moogt als|op afgerond|klaar|gedaan|gereed [gemarkeerd|gezet|beschouwd] [worden]
beschouw|beschouwen @it|@task ~ als afgerond|klaar|gedaan
is|zijn [nu|al|inmiddels|ook|helemaal|sinds|gisteren|@date] [helemaal|al] voor_elkaar|afgehandeld|gefikst|geklaard|gelukt|gepiept|achter_de_rug|in_orde|in_kannen_en_kruiken|voltooid|opgelost|afgewerkt|compleet|af|rond|klaar|gereed|gebeurd|geregeld|afgerond|gedaan|afgevinkt
heb|hebben ~ ~ [al|net|zojuist|gisteren|vandaag] voor_elkaar|afgehandeld|gefikst|geklaard|in_orde_gemaakt|voltooid|opgelost|afgewerkt|geregeld|afgerond|gedaan|afgevinkt|afgekregen|rondgekregen
klaar_is_kees|kees_klaar|piece_of_cake|appeltje_eitje|kat_in_het_bakkie|gefikst_hoor|gefixed|gefikst|gefixt|afgedaan|geflikt|gearrangeerd|afgekregen|rondgekregen|klaargemaakt|doorgevoerd|volbracht|afgeleverd_hoor|afgesloten
allemaal klaar|gedaan|geregeld|af|rond
is ok|oké|oke nu
in orde [hoor|nu|gebracht|gemaakt]
bij deze [gedaan|geregeld|afgerond]
gedaan en|& getest|gecontroleerd|verstuurd
kan|mag een vinkje|streep achter|voor|bij|door
in kannen en kruiken
in orde [gemaakt]
achter de rug
[de] klus geklaard
uit de wereld
voor de bakker
gefikst|geklaard|gedaan_hoor|voltrokken|afgetikt|afgesloten|verwerkt|rondgekomen
is|zijn [nu|al|inmiddels|ook|helemaal] [in] orde|geregeld|beklonken|gefikst|klaar_hoor
klaar|gedaan|afgerond|afgehandeld|voltooid|gereed|geregeld|gelukt|gefixt|afgewerkt|compleet|opgelost|done|voor_elkaar|voltooid|gepiept|afgevinkt|gebeurd|af|rond
is|zijn [nu|al|inmiddels|ook|helemaal] klaar|gedaan|afgerond|geregeld|gebeurd|af|rond|gereed
voor elkaar
in orde
zou|zouden [al|nu|inmiddels] klaar|af|gedaan|afgerond moeten zijn
✅
✔
✓
☑
💯
""",
    "state": """
staat|staan [nu|al|inmiddels|sinds_gisteren|klaar] [er] op|in de|het|jullie|je|uw|onze|ons|hun sftp|ftp|nas|share|drive|onedrive|dropbox|sharepoint|teams|portaal|portal|cloud|wiki|confluence|intranet|website|site|server|map
heb|hebt|hebben je|jij|u|jullie [@it] al|reeds|inmiddels
staat|staan|hangt|hangen|ligt|liggen [al|nu|allemaal] er|erop|eraan
zit|zitten [er] in|als|bij de|het|een bijlage|attachment|mail|zipje
vind|vindt|vinden je|u|jullie [@it] in|als [de] bijlage
staat|staan @it|hij|ze klaar|online|live|erin|aan
zit|zitten [nu|al|inmiddels|er] in je|jullie|uw|de mailbox|inbox|mail|postvak
ligt|liggen|staat|staan [nu|al|inmiddels|er] in je|jullie|uw|de mailbox|inbox|mail|postvak|map|bus
staat|staan [@it|nu|al|inmiddels|er|allemaal|sinds] [@date|@past|al|er] erin|erop|online|live|klaar|aan|open|in_de_map|in_het_systeem|in_productie|op_de_site|op_de_server|op_sharepoint|in_jullie_mailbox|in_je_mailbox
hangt|hangen [nu|al|inmiddels|er|allemaal|sinds] [@date|@past] [er] aan|erin|eraan
zit|zitten [nu|al|inmiddels|er|allemaal] erin|in_het_systeem|in_de_mail|bij_de_post
ligt|liggen [nu|al|inmiddels] [er|bij_jullie|bij_je|bij_u] klaar|in_de_bus|in_je_mailbox|op_je_bureau
is|zijn [nu|al|inmiddels|sinds] [@date|@past] live|online|binnen|actief|beschikbaar|in_gebruik|in_productie|operationeel|bereikbaar
staat [nu|inmiddels|al] [sinds|vanaf] [@date|@past] vast
ligt|liggen [nu] vast
staat live|online|open|klaar|erin|aan
is|zijn [nu] live|online|binnen|actief|beschikbaar
staan klaar|online
""",
    "mark": """
ge|gij|je|jij|u|jullie moogt|mag|mogen|kunt|kan|kunnen|kun @it|@task|die|deze ~ afvinken|sluiten|afsluiten|doorstrepen|wegstrepen
@it|@task moogt|mag|mogen ge|gij|je|jij|u|jullie [gerust|maar|nu|al] afvinken|sluiten|afsluiten|doorstrepen
kan|kunnen|mag|mogen|moogt [@it|@task|ook|nu|dus] afgevinkt|afgesloten|gesloten|afgerond|dicht|op_groen|op_klaar|op_afgerond|op_gereed|doorgestreept [worden|gemarkeerd|gezet]
kan|mag [er] [een] vinkje|streep [door|achter|bij|voor]
van|van_de mijn|lijst lijstje af [streep|hoor]
kun|kunt|kan|kunnen|wil|willen|zou|mag|mogen je|jij|u|jullie|iemand|ik ~ ~ afvinken|afsluiten|sluiten|doorstrepen|wegstrepen|afmelden_als_klaar|op_afgerond_zetten|op_klaar_zetten|op_gereed_zetten|op_gedaan_zetten|op_groen_zetten
vink|vinkt|sluit|streep @it|@task|deze|die|maar|hem|'m [maar|gerust] [af|door|weg]
zet|zetten @it|@task|deze|die|hem|'m|maar [maar|gerust] op klaar|afgerond|gereed|gedaan|groen|done
markeer|markeren @it|@task|deze|die|hem|'m|maar [maar|gerust] als|op klaar|afgerond|gereed|gedaan|voltooid
mag|mogen|kan|kunnen van de|je|jullie lijst|lijstje [,] die|deze|dat|ze is|zijn klaar|gedaan|af|geregeld|afgerond
afvinken|afsluiten maar|graag|aub|alsjeblieft
graag [@it|@task|deze|die] afvinken|sluiten|afsluiten
kun|kunt|kan|kunnen|mag|mogen|moogt je|jij|u|jullie|@it|@task|deze [deze|die|dit|@it|@task|hem] ~ afvinken|sluiten|afsluiten|afronden
kun|kunt|kan|kunnen|wil|willen|mag|zou je|jij|u|jullie|@it|@task ~ ~ op|als afgerond|klaar|gereed|voltooid|gedaan zetten|markeren|afvinken
zet|markeer @it|@task ~ op|als afgerond|klaar|gereed|voltooid|gedaan
mag op klaar|gereed|afgerond
mag|mogen dicht|gesloten|afgevinkt|afgesloten
je|jullie|u kunt|kan|mag deze|hem|dit|@it|@task ~ afvinken|sluiten|afsluiten
vink @it|@task ~ af
graag afvinken|sluiten
""",
    "open": """
nog [gewoon|altijd|steeds|helemaal] open
openstaand
""",
    "same": "ook|eveneens|idem|zelfde|hetzelfde|net_zo",
}
