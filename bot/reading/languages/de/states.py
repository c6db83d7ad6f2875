"""German: what is said of a task's state."""

PHRASES = {
    "due_question": "wirklich|tatsächlich|zwingend|unbedingt\nmuss|müssen|soll|sollen ~ ~\ngilt|bleibt es|das",
    "done": """
von [herrn|frau|der|dem] @person [schon|bereits] erledigt|fertiggestellt|gemacht|abgeschlossen|fertig_gemacht|finalisiert
durchgekriegt|durchgebracht|hingekriegt|hinbekommen|gewuppt|abgearbeitet|weggearbeitet
damit|somit|dann|hiermit =wäre|=wären ~ ~ erledigt|fertig|durch|abgeschlossen
bewerkstelligt|eingetütet|abgearbeitet|abgefrühstückt|vollendet|gestemmt|gedeichselt
[ist] schon|bereits|längst|alles [schon|längst|lange] passiert|gelaufen
haken dran|drunter
[ist|sind] abgehakt
check
hakerl dran
hab|habe|haben|hat [ich|wir] ~ [schon|bereits|gestern|eben|gerade|heute] gemacht|erledigt|fertig
ist|sind|wurde|wurden [schon|bereits|längst|alles|soweit|nun|jetzt] erledigt|fertig|abgeschlossen|gemacht|passiert|geklärt
von meiner|unserer seite [aus|ist|her] [alles] erledigt|fertig|durch|komplett
für mich|uns [ist|=wäre] [das|es] erledigt|durch|abgeschlossen
kannst|könnt|können [du|ihr|sie|wir] [dann|bitte|das|es|jetzt|gerne] zumachen|abhaken|schließen|ausbuchen|ausstreichen_als_erledigt
fertsch|feddig|erl|erledigt_soweit
ist geritzt|gebongt
unterdach|in_sack_und_tüten
liegt fertig
erl|fertig_ist|habe_fertig
hab|habe|haben [ich|wir] [schon|bereits|gestern|eben|gerade|heute] gemacht|erledigt|fertig
ist|sind vom tisch
ist|sind in der kiste|im_kasten|geritzt|durch|fertig
abgeschlossen|fertiggestellt|vollzogen|ausgeführt|bewerkstelligt|komplettiert
fix und fertig
erledigt|fertig|abgeschlossen|abgehakt|gemacht|geschafft|vollbracht|finalisiert|fertiggestellt|durch|done|komplett|beendet|geklärt|gelöst|umgesetzt|vollständig
ist|sind [jetzt|nun|schon|bereits] erledigt|fertig|abgeschlossen
fertig gemacht|gestellt
unter dach und fach
in trockenen tüchern
✅
✔
✓
☑
💯
""",
    "state": "ist|sind online|live|da|vorhanden|eingegangen|bereit\nsteht bereit\nist|sind raus|drin\nläuft [jetzt|wieder]\nliegt|liegen euch|dir|ihnen vor",
    "mark": """
kann|könnt|kannst|können ~ ~ als erledigt|fertig|abgeschlossen betrachten|ansehen|verbuchen|werten
kann|könnt|kannst|können|=könnte|dürft|darf ~ ~ haken dran|dahinter|drunter [machen|setzen]
bitte|mach|macht|machen|setz|setzt|setzen [sie|da|bitte|ruhig|hier] [einen|den|nen] haken dran|dahinter|drunter [machen|setzen]
kann|könnt|kannst|können|=könnte|=könntest ~ ~ erledigt|fertig|abgeschlossen|done setzen|stellen|markieren|melden|abhaken
bitte [@it|@task] [auf|als] erledigt|fertig|abgeschlossen|done setzen|stellen|markieren|melden|abhaken|eintragen
auf erledigt|fertig|abgeschlossen|done|grün setzen|stellen
setz|setzt|setze|setzen|stell|stellt [@it|@task] [bitte] auf erledigt|fertig|done|grün
kann|könnt|kannst|können ~ ~ zumachen|abhaken|schließen|abschließen|als_erledigt|ausbuchen
kann|könnt|kannst|können|=könnte|=könntest ~ ~ abhaken|schließen|zumachen|abschließen|erledigen
kann|könnt|kannst|können|=könnte|=könntest ~ ~ als erledigt|fertig|abgeschlossen markieren|setzen|eintragen|vermerken|kennzeichnen
bitte ~ als erledigt|fertig|abgeschlossen markieren|setzen|eintragen|vermerken|kennzeichnen
bitte ~ abhaken|schließen|zumachen
als erledigt|fertig markieren
markiere|markier|setze|setz ~ [bitte] ~ als erledigt|fertig
""",
    "open": "offen|ausstehend",
    "same": "auch|ebenfalls|ebenso|genauso|dito|gleichfalls",
    "origin": """
statt|anstatt|anstelle_von @date
aus @date wird
""",
}
