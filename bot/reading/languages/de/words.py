"""German: how many, and words that say nothing by themselves."""

PHRASES = {
    "except": "[mit] ausnahme von|der|des\nbis auf [den|die|das]\nbis auf\naußer|ausgenommen|ausser|abgesehen_von|mit_ausnahme_von\nohne @task",
    "all": "von meiner|unserer seite [aus|ist|her] alles erledigt|fertig|durch|komplett\nalles|alle|sind_alle drei|vier|fünf|sechs|@n\nalle|alles|sämtliche|komplett|allesamt\nalle aufgaben|punkte|@n\nalles [auf|von|aus] [der|dieser] [liste|mail]\ndie ganze liste\nalle drei|vier|fünf",
    "both": "beide|beides\nalle beide|zwei\ndie beiden",
    "rest": "[der|den|die] rest folgt|kommt|fehlt|dauert|bleibt|schreib|schreibe|mach|mache [noch|dann|später|bald]\n[der|den|die] rest\n[die] anderen|übrigen|restlichen [beiden|zwei|drei|aufgaben|punkte]\n[der|die|das] andere\nalles andere|übrige|weitere",
    "place": "[der|die|das|den] erste|ersten|zweite|zweiten|dritte|dritten|letzte|letzten [punkt|aufgabe]\n[die] ersten|letzten @n\n[die] @n ersten|letzten",
    "filler": """
oben|unten|drüben|hinten|vorne|vorn
dran|daran|darauf|darüber|diesbezüglich|deswegen
liegt|liegen [noch|aktuell|jetzt] bei mir|uns [auf_dem_tisch|auf_dem_schreibtisch]
zu @task
zum @task
zur @task
bei @task
beim @task
was [die|den|das] @task [angeht|betrifft]
hast|habt|du|dich|ihr|nochmal|überhaupt|eh|eben|beide|beiden|somit|hiermit|damit|intern|etwa|einmal|mal|bereits|längst|schon|extra|persönlich|selbst|selber|nämlich|übrigens|zwar|jedenfalls|bisher|bislang|soeben|grundsätzlich|insgesamt|quasi|echt|wirklich|ehrlich|gesagt|rechtzeitig|pünktlich|planmäßig|ordnungsgemäß|reibungslos|problemlos|wie|besprochen|gewünscht|vereinbart|abgesprochen|versprochen|angekündigt|gewohnt|alle|allen|alles|jeweils|nur|bisschen|moment|oder|so|rum|zeug|kram|ding|dings|heute|früh|nacht|mittags|abends|morgens|ware|=wäre|=würde
schnell|fix|flott|rasch|stückl|stückchen|stück|bisserl|bissl|tick|weilchen|zumindest|jedenfalls|wenigstens|immerhin
einziges|einzige|nur|seit|ab|zwischenzeitlich|vorab|fristgerecht|händisch|schriftlich|mündlich|digital|elektronisch|eingescannt|gescannt|abgelegt|gespeichert
der|die|das|den|dem|des|ein|eine|einen|einem|einer|mein|meine|meinen|unser|unsere|unseren|unserer|ihr|ihre|euer|eure|dein|deine|sein|seine
ich|wir|er|sie|es|man|mir|mich|uns|euch|ihnen|dir|dich|sich|du|davon|dazu|dafür|hier|da|dort|dies|diese|dieser|dieses|diesen|diesem
ist|sind|war|waren|bin|hat|haben|habe|hab|hatte|hatten|wurde|wurden|worden|gewesen|sei|sein|seid|gibt
und|oder|aber|auch|als|wie|dass|denn|weil|da|damit|sowie|bzw
in|an|auf|bei|beim|mit|von|vom|zu|zum|zur|für|über|unter|nach|aus|im|am|um|per|via|durch|gegen|seit|vor|ins|ans
jetzt|nun|schon|bereits|gerade|eben|soeben|heute|gestern|vorgestern|früh|vormittag|nachmittag|abend|mittag|endlich|mittlerweile|inzwischen|noch|nur|doch|mal|so|sehr|ganz|halt|also|dann|ja|erst|wieder|immer|leider|zum_glück|gut|soweit|vorhin|neulich|letzte|letzten|letzter|woche|morgen|tag|tage|tagen|uhr|sofort|direkt|komplett|vollständig|erfolgreich|meinerseits|unsererseits|seite
bitte|kurz|einfach|nochmal|nochmals|aktuell|derzeit|momentan|zurzeit|weiterhin|wegen
punkt|aufgabe|aufgaben|punkte|nummer|nr|sache|ding|thema|team|zusammen|kollegen|herr|frau
es|was|etwas|alles|mehr
zurück|rüber|raus|rein|hin|her|ab|an|los|weg|nach
""",
    "generic": """
raum|räume|saal
dokument|dokumente|datei|dateien|unterlagen|papier|papiere|kopie|version|liste|tabelle|link|info|infos|informationen|angaben|daten|anhang|mail|rest|aktualisierte|finale|neue|fehlende|unterschriebene|ausgefüllte|unterzeichnete
""",
    "it": "es|das|dies|dieses|diese|diesen|den|die|sie|ihn|diese_aufgabe|die_aufgabe|den_punkt|dem|diesen_punkt|aufgabe|dieser_punkt",
    "prep": "in|an|auf|bei|beim|mit|von|vom|zu|zum|zur|für|über|unter|nach|aus|im|am|um|per|via|durch|gegen|seit|wegen|ohne|trotz|während|ins|ans|laut|weil|da|vor",
}
