"""German: reminders, new tasks and other wishes."""

PHRASES = {
    "remind": """
@date wieder|nochmal|erneut melden|erinnern|nachfragen|anstupsen|pingen
frag|frage|fragt [mich|uns] am @date [nochmal|nochmals|wieder|erneut] nach
frag|frage|fragt [bitte] @date [bitte] [nochmal|nochmals|noch_einmal|erneut|wieder] nach
meld|melde|meldet dich|euch|sie @date|@vague ~ ~
[bitte] @date ~ ~ dran|daran erinnern
nochmal|nochmals|wieder|erneut [dran|daran] erinnern
meld|melde|meldet dich|euch|sie @date ~ ~
meld|melde|meldet dich|euch|sie [bitte] nochmal|wieder|erneut @date
erinner|erinnere|erinnert|erinnern [sie] mich|uns [bitte|doch|mal] [nochmal|nochmals|wieder|erneut|noch_einmal]
melde|meldet|melden dich|euch|sie [bitte|doch] [@date|@vague] [nochmal|wieder|erneut]
frag|frage|fragt|fragen [sie] [mich|uns|bitte|doch] [bitte|doch|mal] @date [nochmal|wieder|erneut|noch_einmal|nach]
meld|melde|meldet dich|euch [doch|bitte] [einfach]
frag|frage|fragt [@date] [bitte|nochmal|noch_mal] nach
ping|pings|pingt|stups|stupst|anstupser|stupser|wiedervorlage|reminder|remind|erinnerungsmail|anstubsen|stubs
hak|hake|hakt [bitte|@date|nochmal|gerne] [nochmal|bitte] nach
setz|setzt|leg|legt [@it|mir|das] [bitte] auf wiedervorlage
komm|kommt [@date|nochmal|bitte] [nochmal|bitte] auf mich|uns zu
bitte @date ~ ~ melden
bitte ~ ~ ~ ~ @date ~ ~ melden
noch einmal|nochmal|nochmals|wieder|erneut ~ melden|nachfragen|anstupsen|erinnern|pingen
auf wiedervorlage
anstupsen|anpingen|nachhaken
komm|kommt|kommen [sie] ~ ~ [wieder] auf mich zu
melde|meldet|melden dich|euch|sie ~ ~ @date ~ ~ wieder|nochmal|noch_einmal
schubs|schubst|stupst mich
sprich|sprecht mich ~ ~ an
erinner|erinnere|erinnert|erinnern mich|uns|sie
erinner|erinnere|erinnert|erinnern
erinnerung
frag|frage|fragt|fragen mich|uns|bitte [nochmal|nochmals|wieder]
frag|fragt [bitte] [nochmal|wieder] nach
nachfragen|nachhaken
hak|hake|hakt nach
melde|meldet dich|euch [bitte] [nochmal|wieder] [bei]
schick|schickt mir ~ erinnerung
stups|pingt|ping mich
snooze
nochmal melden
wiedervorlage
""",
    "add": """
als aufgabe|task|todo [für] [@person]
kannst|könnt|können|=könntest|=könnten du|ihr|sie|wir [bitte] für @person eine [neue|weitere] aufgabe
kannst|könnt|können|=könntest|=könnten du|ihr|sie|wir [bitte|noch] eine [neue|weitere] aufgabe für @person [anlegen|aufnehmen|erstellen]
[neue|neuen|weitere] aufgabe|task|punkt|todo [für] [@person] erfassen|anlegen|aufnehmen|hinzufügen|ergänzen|erstellen|eintragen
kannst|könnt|können|=könntest|=könnten|=könnte du|ihr|sie|wir ~ ~ aufgabe|task|punkt|todo
bitte [noch] [eine|einen] [neue|neuen|weitere] aufgabe|task|punkt|todo [für] [@person]
nehmt|nimm|nehmen [sie] [bitte|mal] [noch] auf [:|,]
bitte nehmt|nehmen|nimm [sie] noch|zusätzlich auf
[bitte] [noch] auf|in die|den liste|plan|projektplan setzen|aufnehmen|packen|schreiben
auf|in [die|den|unsere|unseren] liste|plan|projektplan [:]
erfasst|erfasse|erfassen|notier|notiert|notiere [bitte|noch|mal] [noch|bitte] [eine|einen|als] [neue|neuen]
neue|neuen|weitere|zusätzliche|weiteren aufgabe|task|punkt|todo [für] [@person]
ergänzt|ergänze|ergänzen [noch|bitte] als aufgabe|punkt
setz|setze|setzt|setzen ~ ~ ~ auf die liste|todo|agenda
zusätzlich|außerdem aufnehmen|anlegen
neue|weitere|zusätzliche aufgabe|task|punkt [für]
neuer|neuen punkt|task
bitte ~ aufgabe|task|punkt anlegen|hinzufügen|aufnehmen|ergänzen
aufgabe|task für @person anlegen|hinzufügen|aufnehmen|ergänzen
aufgabe|task anlegen|hinzufügen|aufnehmen|ergänzen
füge|fügt|fügen ~ ~ hinzu
leg|lege|legt|legen ~ ~ ~ an
nimm|nehmt ~ ~ auf
bitte hinzufügen|aufnehmen|ergänzen|anlegen
auf die liste|den plan
in den plan
todo
kannst|könnt|können|=könntest ~ eine|einen [neue|neuen|weitere] aufgabe|punkt|task
""",
    "wish": """
=hätte|=hätten gern|gerne
kannst|könnt|können|=könntest|=könntet|=könnten|=könnte|würdest|würdet|=würden|darf|dürfen|kann du|ihr|sie|wir|man|ich|@it|@task|bitte|@person [bitte]
bitte
lasst|lass uns
ich|wir möchte|möchten|=würde|=würden|=hätte|=hätten
=wäre|ist es möglich
geht auch|es
""",
}
