"""English: dates, reminders, new tasks and other wishes."""

PHRASES = {
    "move": """
push|move|shift|slip|bump|postpone|delay|reschedule|extend|defer|change|set|put|drag|kick|slide|take|bring|pull
pushed|moved|shifted|slipped|bumped|postponed|delayed|rescheduled|extended|deferred
pushing|moving|shifting|slipping|bumping|postponing|delaying|rescheduling|extending|deferring|sliding
pushes|moves|shifts|slips|bumps|slides|drags|drifts|runs
push|move|shift|slip|bump|put|kick @it|this|that|@task|the [back|out|off|forward|along]
slip|slips|slipping|slipped|slide
slide|slides|sliding|drift|drifting
push back|out|off
pushed back|out|off
put back|off
due date
deadline
target date
extension
extra time
make it|that|this|@task
wait|waits
bring forward
pull in|forward
new date
punt|punting|punted|prepone|preponing|preponed|float|roll|rolling|carry|nudge [@it|this|that|@task] [over|back|out] to|till|until
prepone|preponed|preponing
pencil [it|this|that|me] [in|down]
pencil [in] @task|@it
correct|amend|adjust|update|fix @it|this|that|@task [in|on] [the] [plan|list] to @date
correct|amend|adjust|update|fix the date|deadline [in|on] [the] [plan|list] to @date
update|adjust|amend|correct|revise|change|set|move [it|this|that|@task|the_date|the_deadline|date|deadline|eta] to @date
""",
    "sameday": """
by|on|before|during that|the_same day|night|evening|date|afternoon|morning
make it|that|this then
let's|lets|so|just make it|that|this the [new] date|deadline|target|due_date
let's|lets make it|that|this then
make it|that|this the [new] date|deadline|target|due_date
""",
    "until": """
until|till|til @date
upto @date
until|till|til @vague
""",
    "slipping": """
slip|slips|slipping|slipped|delay|delays|delayed|push|pushed|pushing|move|moved|moving|postpone|postponed|shift|shifted|bump|bumped|extend|extended|slide|slides by|out|back
push|move|postpone|shift|bump|extend|delay|slip|kick @it|this|that|@task|the_date|the_deadline [by|out|back]
later than planned
""",
    "origin": """
instead of @date
rather than @date
from @date
as of @date
""",
    "due": """
due [on|by|date|for]
deadline
due date
""",
    "eta": """
would|does|will|is|could|might @date work|suit|do|ok|okay|fine|good|possible|alright|acceptable
would|could @date be ok|okay|fine|possible|good|alright|acceptable|better [for|with|by|to] [you|everyone|all|us|u]
@date ok|okay|fine|works|good|possible
is @date soon|early|quick enough
is @date fine|ok|okay|alright|good|possible|acceptable [for|with] [you]
how about @date
@date instead
make it @date
what about @date
eta
e t a
by
before @date
no later than
latest
at the latest
come
expect|expecting|expected|expects
hope|hoping|hopefully|hopeful
aim|aiming|aims
target|targeting
shoot|shooting for
gunning for
plan|planning|planned
realistically
realistic
realistic date
revised|updated|amended|adjusted|changed date|deadline|eta|timeline
more realistic
works [for] [me|us]
work for me|us
should work
would work
will work
does ~ work
ok
okay
doable
feasible
achievable
manageable
possible
likely
probably
more likely
looking like
looks like
think|thinking
guess
reckon
say
let's say
how about
what about
would prefer
better
need|needs
want|like
give me|us
have|has|get|got
earliest
best
first thing
date
due
call it
let's|lets|let_us call|make|say
make that
let's go with|for
go with|for
prolly|probs|mebbe
land|lands|landing|arrive|arrives|drop|drops|reach|reaches you|us|by
land|lands|drop|drops|arrives|arrive
with you by|on
in your inbox|hands by|on
@date|@vague can
can @date|@vague
safe
comfortable
safer
more comfortable
safer bet
be there
is safe|realistic|doable|fine|feasible
is|'s|sounds|seems|looks fair|reasonable|right|good|fine|ok|okay|realistic|doable|feasible|achievable|possible|safe
it|this|that|these|those|rest comes|come|follows|follow|arrives|arrive
earliest|soonest|best i|we can do|manage|offer|promise is|'s
allow|allow_me|allow_us|give_me|give_us
@date needed|required|necessary
now|we're|i'm|i_am|we_are|are looking at @date
yours by|on|before
@task comes|come|follows|arrives
suits|suit [me|us|everyone]
@date is the|my|our ~ answer|date|bet|plan
looking at @date [now]
follow|follows|following [on|by] @date
[the] earliest|soonest|best|quickest [that] i|we|they can|could|'d|will|might|would [be_able_to] do|manage|swing|offer|promise|get|deliver|finish|commit|make|send|hit|have [it|this|that|@task] [done|to|to_you|out|over|ready] is|would_be|will_be|'s
earliest|soonest is|would_be
slated|earmarked|targeted|penciled|pencilled|targeting [in] for|to @date
[the|my|our|current|new] plan|goal|aim|idea|intention|estimate|guesstimate is @date
[my|our|best] estimate|guess|guesstimate @date
coming|heading|headed your way
not later than
prob|poss|most_likely
defo|deffo|def
gimme|gimmie
require|requires|requiring [some|more] [time]
prefer|preferably|preferable
[ok|okay|right|then] @date it is
can|could|might|should|will|able_to manage|swing|hit|meet @date
commit|committing|commits to
would|should suit [me|us|fine|nicely]
""",
    "remind": """
mail|email|e-mail|write|text|message [to] me|us again
bring|put|send @it|this|that|@task back to|in_front_of|in me|my_desk|my_inbox
raise|flag|surface|resurface @it|this|that|@task again
[please|pls] remember me|us [again|about|of] [@it|this] @date
reping|re-ping|repoke|renudge [me|us]
mute|silence [@it|this|that|@task] till|until @date
resurface @date
remind [me|us]
reminder
send me|us a reminder
ping [me|us]
nudge [me|us]
snooze
poke me|us
bug me|us
chase me|us
prod me|us
follow up with me|us
follow up @date
check|ask|try again [on] @date
check back [in]
check in again
check in with me|us
check with me|us
ask [me|us] again
ask me|us
come back to me|us
get back to me|us
circle back
circle back with me|us
try me|us again
hit me up
give me|us a nudge|shout|poke|reminder|ping|push
jog my memory
set a reminder
wake me
bring @it|this up again
bring @it|this|that back up
park|parking @it|this|that [until|till]
parked [until|till]
bump me
alert me
notify me
message me
holler [at] [me|us]
give me|us a holler|bell|ring|buzz|call|tinkle|kick|prod
drop me|us a line|note|reminder
shout [at] me|us
hit me|us [up|again|back] [again]
catch me|us again
tap me|us
buzz me|us
nag me|us
hassle me|us
pester me|us
badger me|us
prompt me|us
bother me|us
check back with me|us
resurface @it|this|that|@task
revisit [@it|this|that|@task]
look at @it|this|that|@task again
pop back up
send @it|this|that again
ask me|us about @it|this|that|@task
ping|remind|nudge|poke|chase|prod|bug me|us again
snooze @it|this|that|@task
set a reminder for me
kick me|us
jog me|us
try me|us
can|could|pls|please|kindly ping|remind|nudge|snooze|chase|poke|prod|bug [me|us]
catch|grab|get me|us [again|back] @date|@vague
raise|mention|bring|flag @it|this|that|@task [up] with|to me|us [again]
knock on|at my|our door [again]
come knocking [again]
give me|us another shout|nudge|ping|poke|call|bell|ring|buzz|reminder|push|kick
i|we [really|just] need|want|could_use|would_like|'d_like a reminder|nudge|ping|poke
gimme|gimmie a|another shout|nudge|ping|poke|reminder|bell|buzz|prod|heads-up|kick|push|call
""",
    "moretime": """
please|pls|kindly|let's|lets postpone|delay|reschedule|defer|extend [the|our|this] [@it|that|@task|deadline|date|timeline|due_date|target]
postpone|reschedule|delay|defer|extend please|pls
put @it|this|that|@task off [for_now]
[a|another|some] few|couple [of] extra|additional days|weeks
need|want|like|have|get|give [me|us] [a] [bit|little|some] more|extra|additional time
more|extra|additional time
need longer
an|a|one extra|additional week|day|month
extension
extend @it|this|the deadline
a bit longer
push @it|this|that|@task [back|out]
push back|out
move the date|deadline
new|different|later|another date|deadline
postpone|delay|reschedule|defer @it|this|that|@task
change the date|deadline
need|needs|want|require|requires|take|takes|give_me|give_us|another [about|around|some|at_least] @vague
extend|move|push|change the|this|that|our|my due date
extend|push [back] the|this|that|our|my timeline|target|due|date
move|push|shift|postpone|put|change @it|this|that|@task [back] to a|another|some later|other|new|different date|day|time|week
[a] some|few|couple_of days|weeks more
some|few more days|weeks
gimme|gimmie [a] [bit|little|some|few] more|extra|additional time|days|weeks|day|week
gimme|gimmie another @vague|day|week|few
need|needs|have|has|had|wants to be pushed|moved|shifted|postponed|extended|bumped [out|back] [a] [bit|little|while]
need|needs pushing|moving|shifting|postponing|extending|bumping [out|back] [a] [bit|little|while]
""",
    "add": """
please|pls|plz|kindly|just|can_you|could_you|let's|lets|also|we_need_to add|create|open|raise|log|note a|an|another|one|the|this [new|extra|following] task|item|action|action_item|to_-_do|todo|to_do [to|about|that|:]
add|create|open|raise|log|note|make a|an|another|one [new|extra] to_-_do|to_do|todo [to|about|that|:]
add|create this|the [new|following] task|item|action|to_-_do|todo [:]
something new|else|more|extra for|on the|our plan|list [:]
one more :
[a|an|one] addition to|for the|our plan|list [:]
to be added :
add|create|open|make|put|set|raise|log|include [in|up] [a|another|one] [new] task|tasks|item|action|action_item|todo|to-do|to_-_do|ticket|card|entry
add|create|open|make|log|raise ~ [new] task|item|action
add to|on the|our plan|list|board|tasks
add to|on our|the task|action list
add a|another|one new
please|pls|can|could|you|also|let's|lets add
add
new|another|extra|additional task|item|action|todo
new one
todo
to-do
action item
put on the|our plan|list|board
include ~ on|in the plan|list
task for @person
put|stick|pop|get|have|throw|chuck ~ ~ on|onto|in|into the|our [project] plan|list|board|tracker
one more|other|last thing|task|item for|on the|our list|plan
another thing|one for|on the|our list|plan
one|another|a new|more|further|extra to - do [please|pls|for|on]
one|another|a|some more|further|extra|new to - do|task|todo|item|action [please|pls|for]
more|another|extra to - do|todo
one|another more for|on the|our list|plan|board
one for|on the|our list|plan|board
need|want a|another|one [new] task|to-do|todo|action [item] to|for
get|have|put|stick a|an|another|one task|to-do|todo|item|action on|in here|there|the_plan|the_list|our_plan|our_list [for|to|about]
add|put one|another|a more|new|further|additional point|task|item|thing to|on|onto the|our plan|list|board
please|pls|plz|kindly|just add|create|open|raise|log a|an|another|one [new] task|item|action|to-do|todo|ticket [to|for|about|that]
please|pls|plz|kindly|just add|create|open|raise|log a|an|another|one [new] action item|point [to|for|about|that]
new|another|extra|additional|adding to_-_do|todo|to_do|task|item [:]
add one|another|something more|else to|on|onto the|our|this list|plan|board [:]
one more|another [one] for the|your|our task|to-do|todo|plan list
one more|another [one] for the|your|our list|plan|pile
one more|another [one] for the|your|our to_-_do list
""",
    "wish": """
can|could|would|will|may you|we|i|u [please|pls|also|just|kindly|maybe|possibly]
can|could|would|will|may @person|@it|@task|this|that
please|pls|plz|kindly
please|pls can|could|would you|we
can|could|would|will you please|pls
would you mind [if_we|if_i]
would|could it|that be possible
would it be ok|okay|possible|alright|fine|all right to|if
is it ok|okay|possible|alright|fine|all right to|if
is there any|a chance|way
any chance
let's|lets
i'd|we'd like|love|prefer|rather [to]
i|we would like|prefer [to]
i|we want|need to|you
feel free to
go ahead and
just
happy to
mind if we|i
ok|okay if we|i
ok|okay to|for
might|may i
do you mind
can|could|pls|please|kindly ping|remind|nudge|snooze|chase|poke|prod|bug [me|us]
would be great|good|nice|lovely|helpful|appreciated|perfect|useful|ideal
would help
can|could|would|will|may someone|somebody|anyone|anybody
i'd|i_would|we'd be glad|happy|grateful|thankful for|if|of
would|i'd|we'd appreciate|love|welcome a|an|if
would|could|will|can ya|ye|yer [please|pls]
would ye|ya|you mind
""",
    "asks": """
is|are|was|were|isn't|aren't|wasn't|weren't @it|@task|@person|the|there|our|your|my|we|you|they|he|she|anyone|anybody|everything
did|does|do|didn't|doesn't|don't @it|@task|@person|the|there|our|your|my|we|you|they|he|she|i|anyone|anybody
have|haven't @task|these|those|@person|the|there|our|your|my|we|you|they|he|she|anyone|anybody|everyone|everybody
has|had|hasn't @it|@task|@person|the|there|our|your|my|we|you|they|he|she|i|anyone|anybody
can|could|will|would|shall|should|may|might|must|couldn't|wouldn't|won't|can't @it|@task|@person|the|there|our|your|my|we|you|they|he|she|i|anyone|anybody|someone
am i
any news|update|updates|idea|word|progress
has anyone|anybody
do you|we|they|i
what if
remind me how|what|who|where|why|which
wondering|wonder if|whether|when|how|who|what|where|which|why
not sure if|whether|what|who|how|when|where|which|why
do you know
is|are|was|were @date the|a|an|still|really|actually|our|your|my|when
""",
    "due_question": """
is|are|was|were @date the|a|an|still|really|actually|our|your|my|when
""",
    "or_asks": "or do|does|did|is|are|was|were|should|shall|can|could|will|would|must|has|have @it|i|we|you|they|it|this|that|the",
    "wh": """
who|what|where|which|why|how|whose|whom|who's|whos|what's|whats|when's|where's|how's|why's|who'll|what'll
when is|are|was|will|do|does|did|can|could|should|would|shall|must|have|has
""",
}
