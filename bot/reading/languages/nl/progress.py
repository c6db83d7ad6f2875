"""Dutch: what is begun, and what is left to do."""

PHRASES = {
    "left": """
ontbreken|ontbreekt|resteert|mankeert|mankeren [nu|alleen|enkel] [nog|alleen]

moet|moeten [alleen|enkel] nog
moet|moeten ~ nog
""",
    "part": """
zit|zitten|ben|zijn [ik|we] [er] halfweg|halverwege
moet|moeten alleen|enkel|slechts [nog] ~ worden
op|in test|acceptatie|staging|de_testomgeving|de_acceptatieomgeving|acceptatieomgeving|testomgeving
[de|het] eerste|tweede lijst|batch|reeks|groep|lading|ronde|levering|set|partij|lichting
kladversie|klad|concept|ontwerpversie|draft|eerste_versie is|staat|ligt er|klaar|op_papier
@n van de @n @ger
[moet|moeten|rest|resteert] [nog] alleen|enkel|slechts [nog] het|de laatste ~ [nog]
moet|moeten alleen|enkel het|de|een ~ ~ nog
[aan|op|bij] pagina|bladzijde|hoofdstuk|pag|blz|rij|record @n van [de] @n
@n van de @n hangen|hangt|staan|staat|klaar|gedaan|zijn
@n van de @n ~ staan|zijn|zitten|hebben|hangen|staan_erin|gedaan|af|binnen
[ben|zijn|zit|zitten] [er|al|nu] zowat|ongeveer|pakweg|ruim|nu_al|al halverwege|de_helft|halfweg
zo'n beetje halverwege|de_helft|klaar
[voor] driekwart|drie_kwart|kwart|tweederde|twee_derde|eenderde|een_derde|tachtig_procent|negentig_procent
[voor] driekwart|drie_kwart|kwart|tweederde|twee_derde|de_helft klaar|af|gedaan|rond
rest|resten nog|alleen|enkel|slechts
tm|tot_en_met ~ ~ ~ klaar|gedaan|af|gelezen|ingevuld|gecontroleerd|nagekeken|verwerkt|afgerond
hoofdstuk|hoofdstukken|pagina|paragraaf|deel|onderdeel|stap|module|sectie @task|@n
hoofdstuk|hoofdstukken|pagina|paragraaf|deel|onderdeel|stap|module|sectie @n tot|tm|t_m|en|- @n
alleen|enkel|slechts het|de|mijn|ons|onze ~ is|zijn|heb|staat
alleen|enkel|slechts [nog] het|de ~ moet|moeten|ontbreekt|mist|rest nog
zit|zitten [nu|al] op|aan de_helft
zit|zitten [nu|al] op|aan @n %|procent
ben|zijn op|over de helft
halverwege|halfweg|half klaar|gedaan|af|weg
voor @n %|procent [klaar|gedaan|af]
voor het|een grootste|groot|belangrijkste deel
zo|zogoed|zo_goed als klaar|af|gedaan|rond|afgerond
op een|het|de|één|enkele|paar|laatste ~ ~ na [klaar|gedaan|af|rond]
op een paar|enkele ~ ~ na
bijna|haast|vrijwel|nagenoeg klaar|af|gedaan|rond|gereed|zover
een|één|twee|drie|@n stuk|stuks|deel|delen|onderdeel|onderdelen klaar|gedaan|af
grootste deel
deel|gedeelte is|heb klaar|gedaan|af
het meeste|merendeel
ga|gaan|werk|werken [ik|we] [nu] verder|door met [de_rest|het_vervolg|hoofdstuk|deel|@n]
alleen|enkel|slechts [het|de] deel|stuk|onderdeel|hoofdstuk|eerste
bijna|vrijwel|nagenoeg|grotendeels|deels|gedeeltelijk|halverwege|half|zogoed
zo goed als
voor de helft
voor een [groot] deel
voor het grootste deel
de helft
[de] eerste|tweede helft|deel|versie|opzet
een deel
mijn|ons deel
eerste concept
@n % [klaar|gedaan|af]
@n procent
@n van @n
@n van de @n klaar|gedaan|af|afgerond|verstuurd
nog [maar|alleen|even] @n|een|één|twee|drie|wat [te]
alleen [het|de|nog] ~ nog
mist|missen [nog] alleen|nog
""",
    "going": """
ben|zijn [ik|we|wij] ze|'m|dat|die|het [nu|nog|al] aan het|'t ~
begin|start ik|we [nu|vandaag|meteen] hieraan|hiermee|eraan|ermee
ben|zijn [ik|we|wij] er|der|d'r|hier [volop|druk|hard|nog|nu|al|intussen] mee|aan bezig
begin|start ik|we er|hier nu|meteen|direct|zo|net aan|mee
ik|we begin|beginnen|start|starten er|hier nu|meteen|direct|net aan|mee
zit|zitten|sta|staan ~ ~ te kijken|lezen|werken|schrijven|tekenen|typen
ben|zijn|zit|zitten ~ ~ aan het
ben|zijn|zit|zitten ~ ~ mee|aan bezig|de_slag|de_gang|het_werk
ben|zijn ~ ~ bezig
ben|zijn|zit ~ aan_de_slag|aan_het_werk|aan_bezig
ben|zijn [ik|we|wij] @it|@task ~ aan het ~
ben|zijn [ik|we|wij] ~ ~ mee gestart|begonnen|bezig
ben|zijn [er|hier|ik|we] [vandaag|nu|net|gisteren|vanmorgen] [mee|aan] begonnen|gestart|aan_begonnen
net|zojuist|pas|gisteren|vandaag|vanmorgen [mee|aan] begonnen|gestart|aan_begonnen
[er|hier] wordt [nu|al|momenteel|volop|hard] [aan] gewerkt
wordt [er] [nu|al|momenteel|volop|hard] aan gewerkt|gesleuteld|getrokken
werk|werken [er|hier|ik|we] [nu|al|momenteel|op_dit_moment|vandaag] [er|hier] aan|aan_deze|aan_dit
ik|we werk|werken er|hier [nu|al|momenteel|hard|volop] aan
zit|zitten er|hier|ik|we [nu|midden|middenin|volop] in|aan|middenin
is|zijn [nu|al|momenteel|nog] in behandeling|uitvoering|bewerking|voorbereiding|ontwikkeling|de_maak|volle_gang
in de maak|steigers
onderhanden|lopende|mee_bezig|bezig_mee|wip
doe|doen ik|we [nu|net|op_dit_moment|momenteel]
ben|zijn ermee|eraan|ermee_nu bezig|begonnen|gestart|aan_de_slag|in_de_weer
druk mee|doende [bezig]
ik ben|zit eraan|ermee|erin|ermee_bezig|eraan_bezig
aan de gang [mee]
mee bezig
ben|zijn|we_zijn [er|hier|nu|al] [nu|al|druk] [mee] bezig
ermee bezig
bezig [met]
in behandeling|uitvoering
wordt aan gewerkt
werk|werken [er|hier] [nu|al] aan
loopt|lopen
onderhanden
begonnen|gestart
pak|pakken [ik|we|wij] [dit|het|deze|hem] [nu|zo|meteen] op
ik pak [het|dit|deze] [nu] op
ik ga [het|dit|deze|er|hier] [nu] mee_aan_de_slag|aan_de_slag
aan de slag
opgepakt
in progress
ik ga ermee aan de slag
""",
}
