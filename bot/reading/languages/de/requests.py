"""German: what is asked of the bot, and what makes a question."""

PHRASES = {
    "status": """
gibt's|gibts|gibt_es [einen|eine|ein] [aktuellen|aktuelle|aktuelles] gesamtstand|überblick|gesamtübersicht|zwischenstand|status|übersicht
wie schaut's|schauts|schaut|sieht's|siehts|sieht [es|denn|das] [denn|insgesamt|aktuell|bei_euch|gerade] [insgesamt|aktuell]
wie läuft's|läufts|läuft [es|das|denn] [projekt|insgesamt|gesamtprojekt|so|der] [rollout|denn|insgesamt]
wie weit sind|seid wir|ihr [insgesamt|mit_dem_projekt|im_projekt|denn]
gesamtübersicht|projektstand|zwischenstand|statusbericht|statusupdate
was ist [der|denn|so] [der] [aktuelle|aktueller] stand
wie [ist|schaut] der [aktuelle] projektstand|zwischenstand
status
wie ist der [aktuelle] stand|status
wo stehen wir
wie weit sind wir
stand [der_dinge]
aktueller stand
überblick
wie steht|stehts es [um|mit] [den|dem|das] [plan|projekt]
wie läuft das projekt
gesamtstand
was ist noch offen
""",
    "mine": """
was liegt|steht|ist|hängt ~ ~ bei|für|auf mir|mich
was muss|soll|sollte|habe|hab ich [diese_woche|heute|noch|alles|denn] [noch|alles] [machen|tun|erledigen|abliefern|liefern|zu_tun|offen]
welche aufgaben|punkte|todos [sind|liegen|habe|hab] [noch|bei|ich|für] [ich|mir|mich|noch|offen]
was fehlt|steht [euch|noch] [noch] von mir
was ist [noch] von mir offen
meine [offenen] aufgaben|punkte|todos
was muss|soll ich [noch] [machen|tun|erledigen]
was steht|liegt [noch] bei mir [an]
was habe|hab ich [noch] [zu|offen]
was ist [noch] bei mir
was steht [bei|für] mir|mich an
welche aufgaben habe ich
was ist für mich
""",
    "help": """
wie kann|soll|muss ich [dir|euch|ihnen|hier|darauf] antworten|schreiben|antworte
was kann|muss|soll|darf ich [hier|da|dir|ihnen|darauf|dem_bot] [alles|denn|so] [antworten|schreiben|sagen|tun|eingeben|machen]
wie funktioniert|geht [das|der|dies] [hier|bot|eigentlich|denn]
was kannst du
hilfe
help
wie funktioniert das|der|dies
was kann|muss|soll ich [hier|dir|ihnen|darauf] [alles] [antworten|schreiben|sagen|tun]
welche befehle
wie antworte ich
wie geht das hier
anleitung
""",
    "asks": """
muss|müssen|soll|sollen @it|@task|das wirklich|unbedingt|zwingend|tatsächlich
wurde|wurden|ist|sind [denn] die|der|das|den
ist|sind|war|waren|wurde|wurden @it|@task|@person|die|der|das|den|alles|sie|ihr
hat|habt|haben|hast es|das|dies|@person|sie|ihr|du|die|der|jemand
können|kannst|könnt|kann|=könnte|=könnten|=könntest|soll|sollen|sollte|müssen|muss|darf|dürfen wir|sie|ihr|du|ich|man|jemand|@person|@it|die|der|das
braucht|brauchen|benötigt|benötigen ihr|sie|wir
gibt es|gibts
weißt|wisst|wissen du|ihr|sie
""",
    "or_asks": """
oder nicht|nich
oder doch nicht
oder noch nicht
""",
    "wh": "in|mit|für|zu|von welchem|welcher|welche|welchen\nbis|ab|seit|für|zu wann|wem|welchem|welchen\nwer|was|wann|wo|wie|warum|wieso|weshalb|welche|welcher|welches|welchen|wem|wen|wohin|woher|wofür|wozu|womit|worum|inwiefern|wieviel",
}
