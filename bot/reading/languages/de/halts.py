"""German: what keeps a task from being done, and what no longer does."""

PHRASES = {
    "block": """
ohne ~ ~ ~ dürfen|darf|können|kann|machen|mache [wir|ich|man] ~ kein|keine|keinen|nichts|nix|nicht
blocken [noch|gerade|das|aktuell]
blockt [noch|gerade|das|aktuell]
ohne ~ ~ ~ ~ ~ geht [hier|da|bei_uns] [leider|gerade|aktuell] [gar] nichts|nix|nicht [weiter|voran]
geht ohne ~ ~ nichts|nix|nicht
kein zugang|zugriff|budget|login|feedback|material
it|it-abteilung|einkauf|buchhaltung|rechtsabteilung|lieferant|hersteller|dienstleister|provider|anbieter|betriebsrat|datenschutz|geschäftsführung|hoster|personalabteilung hat|haben ~ ~ noch nicht|nichts|kein|keine
geht [leider] erst|nur [,] wenn|nachdem|sobald
stecken|stecke fest
ohne ~ ~ ~ kann|können|komme|kommen [ich|wir] [hier|da|leider] nichts|nix|nicht
ohne ~ ~ ~ kann|können [ich|wir] [hier|da|leider] [gar|leider] nichts|nix|nicht machen|tun|weitermachen|anfangen|loslegen
wir|ich hängen|hänge|häng [noch|aktuell|gerade] am|an|beim|bei|in|im
häng|hänge|hängen fest
komm|komme|kommen [ich|wir] ~ ~ nicht weiter
komme|kommen [ich|wir] ~ ~ nicht|nicht_mehr [mehr] weiter|ran|rein|dran
geht [es|hier|bei_uns|gerade] [erst|nur|nicht|nichts|leider] [nicht] weiter|los|voran
geht ~ nicht weiter|voran|los
ohne ~ ~ geht|gehts ~ nichts|nicht
ohne ~ ~ ~ komme|kommen|kann|können ~ ~ nicht
blockiert [,|-|:|weil|da]
[ist|sind|bin] [noch|aktuell|derzeit|gerade|leider|bei_uns] blockiert|gesperrt_durch|ausgebremst
liegt|liegen [noch|aktuell|derzeit|gerade|jetzt] [zur] [prüfung|freigabe|unterschrift] bei|beim
hakt|hapert [noch|aktuell|gerade] [an|am|bei|beim]
scheitert [noch|aktuell|gerade] an|am
[steht|stehen] [noch|derzeit] in der warteschleife
fehlt|fehlen ~ ~ freigabe|rückmeldung|zugang|genehmigung|zugriff|unterschrift|info|infos|zugangsdaten|berechtigung|angaben|daten|ok|okay|go|antwort|unterlagen|budget|input
fehlt|fehlen [uns|mir] noch|leider die|der|das
warte|warten|wartet [ich|wir] [noch|immer|derzeit|gerade|aktuell|weiterhin|seit] [noch|@past|immer] [auf]
brauche|brauchen|benötige|benötigen ~ ~ ~ von|vom euch|dir|ihnen|der|it|euch
bekomme|bekommen|kriege|kriegen [ich|wir] [leider|aktuell|derzeit|noch] keinen|keine|kein zugriff|zugang|antwort|rückmeldung|login|termin
antwortet|reagiert|antworten|reagieren [leider|uns|mir|derzeit|einfach] [leider] nicht
hat|haben ~ ~ noch nicht freigegeben|geantwortet|unterschrieben|freigeschaltet|genehmigt|geliefert|reagiert|zurückgemeldet
noch nicht bekommen|erhalten
habe|hab|haben ~ ~ noch nicht bekommen|erhalten
stockt|stocken|klemmt|scheitert [an|bei|am]
bin|sind ~ ~ angewiesen
ohne @task|@it geht ~ nicht
müssen|muss ~ ~ ~ zuerst|erst_noch|vorher
warte|warten|wartet [noch|immer|derzeit|gerade|aktuell|weiterhin] [noch] auf
warte|warten|wartet
blockiert
blockiert durch|von|wegen
hängt|hängen|hänge [noch|aktuell|derzeit|gerade] [an|bei|am|beim]
hängt fest
stecke|stecken|steckt [fest] [bei|beim|in]
liegt|liegen [noch|aktuell|derzeit|gerade] bei|beim
kann|können|darf|dürfen ~ erst ~ [,] wenn|nachdem|sobald
kann|können|darf|dürfen ~ nicht|erst
kann|können|darf|dürfen nicht
komme|kommen ~ nicht weiter
solange ~ nicht
ohne ~ ~ geht|kann|können|kommen|komme
vorher|davor darf|kann|können|dürfen|geht
brauche|brauchen|benötige|benötigen ~ ~ zuerst|erst|vorher|von|vom
brauche|brauchen|benötige|benötigen dafür|dazu|hierfür|hierzu [noch] [erst|zuerst]
brauche|brauchen|benötige|benötigen erst|zuerst
noch keine antwort|rückmeldung|freigabe|zugriff|zugang
keine|keinen antwort|rückmeldung|freigabe|zugriff|zugang|rechte|berechtigung
es fehlt|fehlen [uns|mir] [noch] die|der|das freigabe|rückmeldung|zugang|genehmigung|zugriff|info|unterschrift
fehlt|fehlen [uns|mir|noch] die|der|das freigabe|rückmeldung|zugang|genehmigung|zugriff|unterschrift
steht aus
auf eis
angewiesen auf
abhängig von
""",
    "freed": "warte|warten [ich|wir] [da] nicht|nichts|nimmer [mehr] [auf|darauf|drauf]\n[hier|da|uns|bei_uns] ist|blockiert [hier|uns|mich] nichts|nix [mehr] [blockiert]\nblockiert sind|bin|ist [wir|ich|hier|da|das] nicht|nichts|nix\nnicht [mehr] blockiert\nnicht mehr blockiert\nwarten|warte nicht mehr",
    "keep": "keine [weiteren] mails|e-mails|emails|nachrichten [mehr] an @person|die|info ~\nhör|hört [bitte] auf zu|mit ~ ~\n@person wartet [noch|schon|gerade] am|im|in|vor|vorm|unten|oben|draußen ~\nwarte|warten|wartet [ich|wir] [noch|schon|gerade] [unten|oben|draußen|drinnen] am|im|in|vor|vorm|unten|oben|draußen ~\nmoment|augenblick|sekunde , warte\nwarte|wartet|warten_sie|moment|augenblick|sekunde [bitte] [mal|kurz|eben|bitte|noch] [kurz|eben|moment|warte|sekunde|bitte]\nkann [doch|ja|wohl|echt] [wohl] nicht sein|wahr|angehen\nkollegen|leute|gäste|mitarbeiter|kunden warten\nversprechen|garantieren|zusagen|sagen kann ich|ichs|ich's|man [es] [noch|aber] nicht\nnicht nötig dass\nnoch nötig|gebraucht\nkein|keine handlungsbedarf|eile|rückmeldung\neilt nicht",
}
