"""English: phrases by what they say. See `bot.reading.phrases` for how they are written."""

PHRASES = {
    "done": """
done
[all] done and dusted
job done
completed|complete
finished
finished up
finalised|finalized
sorted [out]
resolved
fixed
all set
taken care of
took care of
wrapped up
closed [out|off]
accomplished
ticked off
checked off
signed, sealed and delivered
went|gone|go live
in the bag
over the line
no longer outstanding
not outstanding anymore
dealt with
got it done
got this|that done
did it|this|that|them|those|these|both|so
i|we did
do it|this|that already
put to bed
be done|finished|complete|completed|sorted
completely|fully|totally done|finished|complete|completed
100 % [done|complete|finished]
100 percent [done|complete|finished]
nothing left to do
nothing more to do
nothing else to do
done deal
behind us
as good as gold
good to close
happy to close
been done
have that done now
✅
✔
✓
☑
☑️
💯
""",
    "state": """
in place
is|are|now live
now up
is|are up
is|are in
is|are out
turned up
arrived
is|are|now ready
ready to go
ready
""",
    "mark": """
can be closed|completed [out|off]
can be marked|ticked [as|off] [done|complete|completed|closed]
can|may close @it|@task
can|may mark @it|@task [as] done|complete|completed|closed
can|may tick|check|cross @it|@task off
mark|set|flag|log @it|@task [down] [as|to] [a] done|complete|completed|closed|finished
mark|set [as] done|complete|completed|closed|finished
mark @it|@task off
mark @task ~ [as] done|complete|completed|closed
marked [as] done
tick|check|cross @it|@task off
tick|check|cross off
close @it|@task [out|off]
close out
consider @it|@task|this done|closed|complete|completed|finished
call @it|@task|that done
""",
    "part": """
almost|nearly|mostly|partly|partially|largely|basically|practically|virtually|pretty_much|more_or_less|just_about|close_to|nigh_on
almost there
nearly there
half|halfway|half-way|midway
half way
half done
part done
part way
partway
[the] first|second|other half
[the|a|my|our] first|initial|rough draft|version|pass|part|batch|round|cut
most of @it|the|them|it|this
the bulk of
the majority of
some of @it|the|them
a few of the
part of @it|the|it|this
parts of
bits of
so far
first bit
@n % [done|complete|completed|finished|there]
@n percent [done|complete|completed|finished|there]
@n pct
@n out of @n
@n of @n
@n of the @n
one|a few|couple|few|@n|a couple [more] ~ to go
@n left
@n remaining
@n missing
one left
one more ~ to
still missing
still need|needs to
still have|has to
still got to
still needs|need|requires
just need|needs to
just have|has to
only need|needs to
just the ~ left
only the ~ left
only ~ missing
just missing
bar the
short of
all but finished|done|complete|completed
as good as done|finished|complete
good as done
close to done|finished|finishing|complete|completion
to be finalised|finalized
final touches
finishing touches
last bits
last few
tidying up
wrapping up
finishing up|off|it
some bits
my part|bit|half|side
our part|bit|half
on my|our side|end
""",
    "going": """
on it
i'm|im|i_am|we're|we_are on it|this|that
@person is|are on it
on the case
all over it
in progress
in the works
in hand
in train
in motion
in the middle of
under way
underway
working on
working through
being worked on
working away
wip
ongoing
started [on]
have|has|just|already|we've|i've started
kicked off
begun
began
making [good|great|steady|slow|some] progress|headway
getting there
coming along
progressing
picking @it|this|that|@task up [now]
picking up
picked @it|this|that|@task up
picked up
looking into
looking at
starting [on] [it|this|that|@task] [now|today|right]
starting on
getting started
made a start
got going
being drafted|done|prepared|reviewed|finalised|finalized|signed|processed|set|built|handled|tested|written|worked
drafting
doing @it|this|that|@task now|today|right
tackling
at it
cracking on
cracking|getting on with
get|getting|got cracking
running with @it|this|that
i've|ive|i|we've got this
consider @it|this started
mark|set @it|@task|this [as|to] in progress|started|underway
start @task
""",
    "block": """
blocked [by|on]
am|are|is|we're|i'm|it's blocked
blocker
blocking us|me|this|it|@task
waiting [on|for|to|until]
waitin [on|for]
wait for
waits for|on
have|has|had to wait for
need|needs to wait for
awaiting
stuck [with|on|at|in|because|until|behind]
hung up on
held up [by|at|with|in|because]
holding us|me|this|it up
hold up
on hold
in limbo
at a standstill
stalled [on|by|at|with|because]
stalled
depends|dependent|depending|hinges|hinging on
pending @person
pending legal|approval|review|sign-off|signoff|signature|feedback|input|confirmation|access|security|procurement|finance|the|a|our|their|your|from|it
can't|cant|cannot|can_not|couldn't|unable ~ until
can't|cant|cannot|can_not|couldn't ~ ~ until
can't|cant|cannot|can_not ~ without
can't|cant|cannot|can_not ~ ~ without
can't|cant|cannot|can_not ~ before
can't|cant|cannot|can_not ~ ~ unless
can't|cant|cannot|can_not ~ because
can't|cant|cannot|can_not ~ as
unable to
not able to
not allowed to
can't|cant|cannot|can_not do|start|proceed|continue|finish|complete|progress|access|log|move|go|get|open|sign|send|test
not until
no access
don't|do_not have access
haven't got access|permission|permissions
no permission|permissions
no response|reply|answer|word|feedback from
haven't|have_not|hasn't|has_not|didn't|still_not|never heard [back] from
haven't|have_not|hasn't|has_not received|got|gotten|had
haven't|have_not|hasn't|has_not been given|sent
still haven't|have_not received|got|had
need|needs ~ first
need|needs ~ ~ first
need|needs ~ ~ ~ first
need|needs ~ before
need|needs ~ ~ before
need|needs ~ ~ ~ before
need|needs ~ from @person
need|needs ~ ~ from @person
with @person for
with legal|procurement|finance|security|it|infosec|purchasing|compliance|hr for
with @person for
with legal|procurement|finance|infosec|purchasing|compliance
sitting|parked|stuck with
chasing
held hostage
hands are tied
""",
    "freed": """
no_longer|not blocked|waiting|stuck|on|pending
not blocked|stuck anymore|any
isn't|aren't|wasn't|not blocked
unblocked
nothing blocking
not waiting
""",
    "cancel": """
not needed [anymore|any] [more|longer]
isn't|is_not|aren't|are_not needed [anymore|any] [more|longer]
not necessary|required|applicable|relevant [anymore]
no longer needed|required|necessary|relevant|applicable|applies|need|valid|happening|doing
isn't|is_not|aren't|are_not necessary|required|applicable|relevant|happening
isn't|is_not going to happen
not happening
don't|dont|do_not|won't|wont|will_not|we'll_not|no_longer need @it|this|that|@task|them [anymore|any] [more|longer]
don't|dont|do_not|won't|will_not be needing|doing|requiring @it|this|that|@task|them
doesn't|does_not apply [to|for]
doesn't|does_not need to be done|happen
don't|dont|do_not|no_longer|won't need to do|send|sign|complete|return|provide|have|submit|deliver|upload|book|fill|order|run
no need for @it|this|that|@task
no need
n / a
n/a
na for us
cancel @it|this|that|@task
please|pls|can|could|just|we|to|you|then|and|so cancel
cancel please|pls
cancelled|canceled
drop @it|this|that|@task
dropping @it|this|that|@task
dropped @it|this|that|@task
can be|get dropped|cancelled|canceled|removed|scrapped|deleted|skipped
scrap @it|this|that|@task
scrapped
skip @it|this|that|@task
skipping @it|this|that|@task
remove @it|this|that|@task
delete @it|this|that|@task
take @it|this|that|@task off [the|our|my] [list|plan|board]
strike @it|this|that|@task
forget @it|@task
forget about @it|this|that|@task
kill @it|@task
obsolete
superseded
redundant
moot
void
out of scope
off the table
called off
decided against
decided not to
fell through
won't be doing
not doing @it|this|that|@task
not going to do
not going ahead
not going to happen
please|pls remove|delete|drop
overtaken by events
close @it|@task|this as not needed|cancelled|wontfix|obsolete
mark @it|@task|this|that as not needed|cancelled|obsolete|na
""",
    "keep": """
no further|more|other|additional action|actions|work|input|changes|steps
nothing else|more needed|required
nothing needed
no reply|response|answer needed|required|necessary
not needed from
no action needed|required
no rush
no hurry
not urgent
no need to reply|respond|answer|worry|thank|apologise|apologize|call|chase|meet|rush|change|do|remind
still needed|required|relevant|need
""",
    "reopen": """
reopen
re-open
re - open
re open
reopened
open @it|this|@task again
open @it|this|@task back up
open back up
back to open
set @it|this|@task back to open
isn't|is_not|not finished|done after all
wasn't|was not done after all
needs|need|has|have to be redone|reworked
mark @it|this|@task [as|back] not done|undone|open|incomplete
""",
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
""",
    "until": "until|till|til @date",
    "late": """
running late
running behind
behind schedule
behind
delayed
late
overdue
""",
    "due": """
due [on|by|date|for]
deadline
due date
""",
    "eta": """
would|does|will|is|could|might @date work|suit|do|ok|okay|fine|good|possible|alright|acceptable
would|could @date be ok|okay|fine|possible|good|alright|acceptable|better
@date ok|okay|fine|works|good|possible
how about @date
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
""",
    "remind": """
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
""",
    "assign": """
assign|reassign|re-assign|delegate|transfer|hand|pass|give|forward|route|redirect|move|send|switch @it|this|that|@task|them|@person
assign|reassign|re-assign|delegate
re - assign
assigned|reassigned|delegated|handed|passed|transferred
assigning|reassigning|delegating|handing|passing|transferring|giving
hand over|off
handing over|off
handed over|off
handover to
hand @it|this|that|@task|them over|off
pass on
pass @it|this|that|@task on|over|along
passing @it|this|that|@task on|over|along
passed @it|this|that|@task on|over|along
turn @it|this|that|@task over
go|goes|going|gone to
over to
belongs to
belong to
owned by
owner [is|should|to|of|will|be|for]
new owner
change owner
make @person [the] owner
should be @person
is|are|it's|that's|this|one for @person
this|it|that|@task is|are|should_be @person's
it's|that's @person's
one for @person
for @person
put @person on
put @person in charge
put @person down for
put @person as
up to @person
@person's now [on]
@person's task|job|one|baby|responsibility|department|area|remit|plate
give @person
ask|asked|asking|told|get|getting|got @person to
ask @person instead
leave @it|this|that|@task to|with
left @it|this|that|@task to|with
swap to
loop in
""",
    "owns": """
@person will|'ll|is_going_to|can|to|should|shall|would|could take|handle|own|do|pick|cover|manage|deal|run|look
@person will|is_going_to|can|to|should|could|would be taking|handling|owning|doing|picking|covering|managing|dealing
@person is|are taking|handling|owning|doing|picking|covering|managing|dealing|looking after
@person takes|handles|owns|covers|manages
@person took over
@person has taken over
@person owns
@person is the [right|best|correct] person|contact|owner|one [for|to]
@person is|are|will_be taking|takes care
""",
    "speaker": """
i'll|ill|i_will|i_can|let_me|i'd_like_to|i_am_going_to|i'm_going_to|happy_to take @it|this|that|@task|over
i'll|ill|i_will|i_can|let_me|happy_to|i'm_happy_to own|cover @it|this|that|@task
i'm|im|i_am taking @it|this|that|@task
i'll|i_will|i_can|let_me take over
i take @it|this|that|@task
i own @it|this|that|@task
@it's mine
is|are|it's|that's|this|that mine
that_is|was mine
put me down [for]
give @it|this|that|@task to me
assign @it|this|that|@task to me
assign me
leave @it|this|that|@task to|with me
mine now
taking over
taking @it|this|that|@task over|on
take @it|@task
""",
    "forstep": "for [their|his|her|a|final|internal|your|our] signature|review|approval|sign-off|signoff|countersignature|comments|feedback|checking|validation|signing|signatures",
    "turnto": " ask|contact|try|email|check_with|talk_to|speak_to|ping|mail @person [instead]",
    "notme": """
not me [anymore|any] [more]
not my [task|job|one|area]
not mine [anymore]
isn't|is_not|not mine|me
wrong person
don't|do_not own @it|this|that
no longer me|mine
someone|somebody else
not the right person
i'm not responsible
nothing to do with me
""",
    "add": """
add|create|open|make|put|set|raise|log|include [in|up] [a|another|one] [new] task|tasks|item|action|todo|to-do|ticket|card|entry
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
""",
    "status": """
status [update|report|overview|please|pls]
where are we
where do|does we|things|it [all] stand
where things|we stand
how are we doing
how's|how is the|our plan|project|onboarding|rollout|implementation|overall
how is everything going
how's everything|it all going
how far along are we
overall status|progress|picture
plan status
status of the|our plan|project|everything|onboarding|rollout
show|send|give [me|us] [the|a|an] [current|latest|overall] status|plan|overview|summary|list
overview
what's|whats|what_is still|left outstanding|open|to|missing [do]
what's|whats|what_is [still] outstanding|open|overdue|late|pending
what's|whats|what_is left
are we on track
on track
summary of|please
what's the latest on the|our plan
progress report
""",
    "mine": """
what's|whats|what is|anything|what else is on my plate|list
on my plate
my tasks|list|items|todos|to-dos|actions
my open tasks|items|actions
what do i_have|need|still [to] [do|left|open]
what do|should i [still|need] [need|have] [to] do|next
what's|whats|what_is next for me
what's|whats|what_is mine
what am i [supposed] on|doing|to|late|responsible
what's|whats|what_is left for me
what's|whats|what_is assigned to me
tasks for me
which tasks|ones|items are mine
which [tasks|ones|items] do i_have|own
what are my
what have i got [left|on|to]
what is|what's waiting [on|for] me
what [else] do you [still|else] need from me|us
anything|what due|open|else for|from me
mine
""",
    "help": """
help
how does this work
how do|does this|it|the bot work
how do i|we use|reply|answer|respond|do|mark|close|complete|tell|update
what can i|you|we reply|say|do|write|answer|type|send|tell|ask
what should i write|reply|say|type
what commands
which commands
commands
instructions
usage
how to use|reply|respond|answer
what are my options
what are the options|commands
how can i reply|use|respond|answer|mark
""",
    "stop": """
unsubscribe
un-subscribe
opt out
stop
stop sending|mailing|emailing|e-mailing|messaging|contacting|spamming|bothering|bugging|reminding|writing
stop [the|these|all|those|with|your|any] [the|of|these] emails|mails|mail|reminders|messages|notifications|spam|email
take|remove me off|from
remove me
no more mails|emails|e-mails|reminders|messages|mail|email|notifications
don't|do_not send|mail|email|e-mail|contact|message me|us|any|these
don't|do_not want|wish|need to receive|get|these|any
don't|do_not want these|any|more emails|mails|messages|reminders
leave me alone
cancel my subscription
turn|switch off these|the|all emails|mails|notifications|reminders|messages
turn|switch these|the|all emails|mails|notifications|reminders|messages off
""",
    "undo": """
undo
undo that|it|this
un - do
revert
revert that|it|this
roll that|it|this back
roll back
take that|it back
scratch that
reverse that|it
""",
    "slip": """
wrong task|one|number
my mistake
by mistake
in error
by accident
accidentally
meant the other
didn't mean to
change @it|that back
put @it|that back
ignore my last
ignore that
disregard that|my
""",
    "thanks": """
thanks|thank|thx|ty|thankyou|tks|tnx|thnx|ta
thank you [so] [very] [much]
thanks [so] [a] [much|lot|million|bunch|again]
thanks|thank|thx for ~ ~
thank you for ~ ~
many thanks
much appreciated
appreciated|appreciate
appreciate it|that|the|your ~
cheers
great|perfect|awesome|excellent|brilliant|fantastic|lovely|super|wonderful|amazing|superb|terrific|fab|splendid|magic|sweet|legend|nice|cool
great|good|nice|excellent|amazing|fantastic|brilliant|super|lovely work|job|one|stuff|news|progress|effort|going|catch
well done
well played
congrats|congratulations|bravo|kudos
hooray|yay|woohoo|woo
sounds good|great|fine|perfect|like
looks good|great [to] [me]
all good [here|now]
works for me
got it
gotcha
noted
understood
roger
copy that
ack|acknowledged
received
will keep ~ posted
no problem|problems|worries|probs
no prob
np
my pleasure
you're|your|youre welcome
welcome
ok|okay|okey|k|kk|oki|alright|righto
alright then
fair enough
makes sense
good to know
happy to hear
glad to hear
have a great|good|nice|lovely|wonderful|fantastic ~
enjoy ~ ~
happy @date|holidays|easter|weekend|new
see you ~
see you @date
until @date then
enjoy @date|@vague
have a great|good|nice|lovely @date|@vague|@past
talk soon|later
speak soon|later
just let me know
shout if ~ ~
any questions
if you have any questions
if you need ~ ~ ~
if there's|there is anything ~
if anything ~
hope you're|this|all|you|that helps|well|is|are ~
hope that|this helps
hope you are ~
regards|sincerely|rgds
kind|best|warm regards|wishes
br|kr
best
sorry [about|for] [that|this|the] [delay|late|slow] [reply|response]
sorry
apologies
apologies for the delay|late|slow ~
my apologies|bad
oops|whoops
please
pls|plz
👍
👌
🙏
🎉
😊
🙂
😀
😄
💪
🙌
👏
❤️
❤
🚀
😅
🥳
👋
😉
♥
🎊
🔥
love it
hi|hello|hey|hallo
good morning|afternoon|evening
dear
fyi
""",
    "yes": "yes|yep|yup|yeah|yea|ya|aye|affirmative|indeed|absolutely|definitely|sure|correct",
    "no": """
no|nope|nah|negative|nay
not yet
no not yet
not as yet
not there yet
❌
✗
✘
🚫
not quite
not really
no way
no chance
no luck
no progress
tbd
tbc
still open
still outstanding
still pending
still to do
still to be done
outstanding
pending
not started
not begun
nothing yet
nothing done
nowhere near
""",
    "not": """
the wrong

not|n't|isn't|isnt|aren't|arent|wasn't|wasnt|weren't|hasn't|hasnt|haven't|havent|hadn't|didn't|didnt|doesn't|don't|dont|won't|wont|can't|cant|cannot|couldn't|wouldn't|shouldn't|ain't|aint|never|neither|nor
not yet
not actually
not quite
yet to
has|have|is|are yet to
still to
still needs to be
still has to be
still have to be
far from
anything but
nowhere near
without being
failed to
forgot to
unfinished
incomplete
undone
didn't get round|around|chance|time
haven't had|gotten|got time|chance|round|around
no time
not a chance
instead of
rather than
un-done
""",
    "none": "none [of] [them|these|those|it]\nneither [of] [them|these|those]\nnothing",
    "will": """
will|'ll|i'll|we'll|it'll|he'll|she'll|they'll|that'll|you'll|this'll|ill|shall|gonna|wll
will be
going to
to be
about to
due to be
should be|have
should
ought to
would|would be
i'd
could be
can be
can|could
may be
needs|need to be
needs|need to
has|have|had to be
has|have|had to
must be
must
want|wanted|would like to
plan|plans|planning|planned|hope|hopes|hoping|aim|aiming|aims|expect|expects|expecting|intend|intends|intending|trying|try|tries|promise|promised|committed to
to follow
will follow
follows
expected
is|are being
get|gets|getting
target
supposed to be
supposed to
was|were meant to be
meant to
was|were going to
scheduled to be
on track for|to
soon
shortly
working towards
in time for
ready by|for|on
let_me|us
let's|lets
need|needs @it|this|that|these
need
tomorrow's
be done|finished|complete|completed
""",
    "if": """
once
if
when
whenever
as soon as
as long as
assuming
provided
providing
unless
until|till
after
before
in case
subject to
only if|when|once
by the time
the moment
the minute
should ~ ~ agree|approve|sign
contingent on
depending on
""",
    "softif": """
if possible
if you can|could|don't|do_not mind
if you would
if you wouldn't mind
if that's|thats|that_is|it's|it_is ok|okay|fine|alright|all|possible|easier|better
if ok|okay|needed|necessary|required|all|everything goes well|helpful
if all|everything goes to plan|well
if not earlier|sooner|before
if that works [for] [you|everyone]
if that helps
if nothing comes up
if i may
when you can
when you get a chance|minute|moment|sec
when possible
as soon as possible
asap
before lunch|noon
as discussed|agreed|requested|promised|planned|expected|per|mentioned|of|usual|instructed|always|well
after all
only just
after lunch|work|hours
""",
    "maybe": """
think|thought|believe|believed|guess|suppose|supposed|reckon|assume|assumed|assuming|suspect|imagine|presume|figure
i think|believe|guess|reckon|suppose
maybe|perhaps|probably|possibly|presumably|apparently|seemingly|supposedly|allegedly|potentially|hopefully|conceivably
might|may
might|may|could|must|should have
might|may|could|must have been|already
should already|now
should|must|could|might|may|would already be
should|must|might|may|could now be
should be by now
should|must be
could've|should've|must've|might've
pretty|fairly|quite|reasonably|almost|nearly|somewhat|kinda|90% sure|certain|confident
@n % sure|certain|confident
i'm|im|i_am|we're|fairly|pretty|quite sure|certain
not sure|certain|entirely|totally|completely|100
not sure|certain if|whether
not 100 % [sure|certain]
unsure
afaik
as far as i|we know|remember|recall|can|am|understand
to my knowledge
to the best of my knowledge
if i remember|recall [correctly|right|rightly]
if memory serves
if i'm not mistaken
if i am not mistaken
from memory
don't quote me
seems|seem|appears|appear|sounds|sound [like|to|as]
looks|look like|as|done|finished|complete
supposed|meant to have
likely
i have a feeling
feels like
would have thought
need|have|want|will|let|must|should|i'll|gotta to|me double check|verify|confirm
double check|double-check|checking whether|if
in theory
theoretically
more or less sure
can't be|quite sure|certain
can't say for sure|certain
don't know if|whether
no idea if|whether
wonder|wondering if|whether
sort of
kind of
touch wood
fingers crossed
wouldn't be surprised
as good as
""",
    "heard": """
says|say|said|tells|told|claims|claimed|mentions|mentioned|reports|reported|reckons|thinks|believes|assures|assured|confirms|confirmed|promises|insists|wrote|announced @it|that|this|me|us|he|she|they
@person says|said|told|claims|claimed|mentioned|reckons|thinks|believes|assures|assured|confirms|confirmed|promised|insists|wrote|reports|reported|tells
he|she|they says|say|said|told|claims|claimed|mentioned|reckons|thinks|think|believes|believe|assured|confirmed|promised
told me|us
tells me|us
i'm|was|am told
i've|i heard [that|from]
heard [that|from]
i hear
according to
as per
word is
rumour|rumor has it
reportedly
i understand
someone|somebody|they|people|colleague|team|legal|finance|procurement says|said|told|claims|mentioned|thinks|reckons
""",
    "wh": """
who|what|where|which|why|how|whose|whom|who's|whos|what's|whats|when's|where's|how's|why's|who'll|what'll
when is|are|was|will|do|does|did|can|could|should|would|shall|must|have|has
""",
    "asks": """
is|are|was|were|isn't|aren't|wasn't|weren't @it|@task|@person|the|there|our|your|my|we|you|they|he|she|anyone|anybody|everything
did|does|do|didn't|doesn't|don't @it|@task|@person|the|there|our|your|my|we|you|they|he|she|i|anyone|anybody
has|have|had|hasn't|haven't @it|@task|@person|the|there|our|your|my|we|you|they|he|she|i|anyone|anybody
can|could|will|would|shall|should|may|might|must|couldn't|wouldn't|won't|can't @it|@task|@person|the|there|our|your|my|we|you|they|he|she|i|anyone|anybody|someone
am i
any news|update|updates|idea|word|progress
has anyone|anybody
do you|we|they|i
what if
remind me how|what|who|where|why|which
wondering if|whether|when|how|who|what|where
not sure if|whether|what|who|how|when|where|which|why
do you know
""",
    "wish": """
can|could|would|will|may you|we|i|u [please|pls|also|just|kindly|maybe|possibly]
can|could|would|will|may @person|@it|@task|this|that
please|pls|plz|kindly
please|pls can|could|would you|we
can|could|would|will you please|pls
would you mind
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
""",
    "except": """
except [for]
excepting
excluding
apart from
aside from
other than
with the exception of
bar
barring
save for
minus
besides
all|everything but
everything|all bar|minus
only not
just not
not including
""",
    "all": """
all [of] [them|these|those|the|it] [tasks|items|points]
all [the] @n
all tasks|items|points
everything
everything on|in the|my|this|your|our list|mail|email|plan|message
the lot
whole list|lot
the whole list|lot|thing
every one
every single one
each of them
each one
all listed|below|above
the full list
entire list
""",
    "both": "both [of] [them|these|those|tasks|items]\nthe two of them\nthe pair",
    "rest": """
[the|all] [the] rest [of] [them|it|the|these] [list|tasks|items]
[the] others
[the] other @n|ones|tasks|items
[the] remaining @n|ones|tasks|items|one
[the] remainder
all others
everything else
[the] other one
[the] other
""",
    "place": """
[the] first|second|third|fourth|fifth|last|1st|2nd|3rd [one|task|item|point]
[the] first|last @n [ones|tasks|items]
[the] top|bottom @n|one
[the] latter|former [one]
""",
    "same": """
too|also
as well
likewise
ditto
same [here|for|with|goes|again|story] [for]
so is|are|was
same
""",
    "past": """
was|were due by|on
originally|previously|formerly|initially
used to
had to
earlier
last|past @wd
since
ago
was|were
""",
    "missed": """
was|were supposed|meant|due|going to [be]
should've|should_have [been]
would've|would_have [been]
""",
    "away": """
out of office|the office
ooo
on leave|vacation|holiday|holidays|pto|sick|annual|maternity|paternity|parental
off sick
off|away|out|closed|travelling|traveling|abroad|unavailable [today] until|till|from|on|this|next|tomorrow|for|@date|the
i'm|im|am|is|are|be off|away|out|unavailable|travelling|traveling|abroad
back in|at|to|from the|my office|desk|leave|work|holiday|vacation
back in|on|from|at @date|office|leave|vacation|holiday|work
we're|we_are|i'm|i_am|be back
closed for|over|until|on|from|this|next|between
we're|we_are|office|offices|shop|company|plant|factory|school closed
office|offices|shop|company|plant|factory|school is|are|will closed|be_closed
not available
no internet
annual leave
day off
days off
""",
    "meet": """
meet|meeting|meetings|call|calls|sync|discuss|discussed|discussing|discussion|talk|talked|talking|speak|speaking|catch|chat|webinar|demo|workshop|session|kickoff|kick-off|standup|stand-up|presentation|present|go through|walk through|review|agenda|invite|appointment|slot|lunch|visit|interview|steerco|qbr
blocked @n|a|an|some|out|off|my|our|the|time
block out|off|some|time
blocked|booked|reserved ~ hour|hours|time|slot|calendar|diary|minutes
see you
go through
walk through
run through
catch up
touch base
""",
    "other": """
the other one|thing|day|project|form|list|contract
another one|task|thing
different one|task
something|anything else
""",
    "open": "open",
    "notreally": """
not only
not just
no doubt
no issue|issues|errors|problem|problems|trouble
not a problem
without [any] problem|problems|issue|issues|trouble|further|much
couldn't be|have
can't wait
can't believe
can't complain
not to worry
don't worry|hesitate|forget|mind
do not worry|hesitate
not bad
nothing major|special|unusual|serious
why not
whether or not
didn't take [too] long
wasn't [that|too|so] hard|bad|difficult
didn't realise|realize|know|see
sorry ~ [wasn't|didn't] sooner|earlier
not before time
won't forget
""",
    "filler": """
a|an|the|my|our|your|his|her|their|its|me|us|you|i|we|he|she|they|him|u|ur|some|each
am|are|is|be|been|was|were|being|has|have|had|having|do|does|did|'s|'re|'ve|'d|im|ive|weve|i'm|i've|we've|we're|they've|they're|you've|you're|he's|she's|that's|thats|there's|here's|there|here|hes|shes|it's|this's|it'd|who's
now|already|just|also|too|again|finally|actually|really|very|quite|all|so|well|then|still|even|indeed|only|ever|much|more|yet|almost|at last|right|literally|officially|successfully|fully|completely|totally|entirely|properly|safely|correctly|simply|basically|recently|meanwhile|currently|anyway|honestly|frankly|unfortunately|fortunately|luckily|sadly|though|anyways|either|instead|actually|afraid|i'm afraid|im afraid|immediately|finally|quickly|today|straight|away
and|or|&|+|plus|but|as|than|because|cause|cos|coz|while|since|although|that|which|where
to|of|in|on|at|for|from|with|by|via|per|into|onto|over|through|under|off|out|up|down|back|about|around|between|within|without|across|during|regarding|re|along|towards|upon
yesterday|morning|afternoon|evening|night|tonight|earlier|minutes|hours|ago|before|long
task|tasks|item|items|point|number|no|nr|one|ones|thing|things|action|ticket|todo
part|side|end|guys|folks|mate|sir|madam|buddy|man|pal|everyone|all|lads|y'all
for now|at the moment|right now|as of now|as of yesterday|as of today|as of this|so far|on time|in time|in full|first thing|this time|this way|in the end|at our end
i|we can confirm|report [that]
i|we confirm [that]
happy|pleased|glad to confirm|report|say [that]
to confirm
that should be it|all|everything
as you can see|as far as
realistically|hopefully|ideally|latest|earliest|possibly
need|want|like
it|this|that|these|those|them
hi|hello|hey|dear|fyi
make|made|get|got|gets|take|took|takes|taking|give|gave|given
able
good|better|best|fine
bit|lot|little
time|day|days|week|weeks|month
""",
    "generic": """
document|documents|doc|docs|file|files|form|forms|contract|contracts|agreement|paperwork|papers|pdf|copy|copies|version|version|list|lists|sheet|spreadsheet|csv|link|info|information|details|stuff|task|item|thing|ticket|request|response|answers|everything|report|job|work|bits|deliverable|deliverables|piece|action|step|requirement|material|materials|attachment|package|final|signed|updated|latest|new|correct|revised|required|requested|necessary|missing|last|remaining|full|relevant|whole|entire|complete|completed
""",
    "it": "it|this|that|these|those|them|this one|that one|this task|that task|the task|this item|that item|the item|it all|all this|all that|the thing|these ones|those ones|these tasks",
    "prep": "in|on|at|with|via|by|from|per|through|after|for|of|to|into|onto|over|about|under|during|following|despite|without|within|thanks|because|using|including|inside|around|between|as|before|since|due",
    "tell": """
let|keep you|everyone|him|her|them know|posted|updated|informed
get|getting|come|coming back|round to you
update you
tell you
i'll tell
report back
revert to you
keep ~ posted
will advise
will confirm
will let
""",
    "vague": """
next week|month|quarter|year
later [on]
soon
shortly
a few|couple days|weeks|hours
in a few|couple [of] days|weeks
a couple of days|weeks|hours
in a bit|while|few
some|one day|time|point
sometime
at some point
early|mid|middle|late|start|beginning [of] next|this week|month
more time
some time
a bit|little more|longer
longer
a while
another time
the future
near future
in due course
this|these week|days
when i get|have time
eventually
asap
as soon as possible
""",
    "moretime": """
need|want|like|have|get|give [me|us] [a] [bit|little|some] more|extra|additional time
more|extra|additional time
need longer
extension
extend @it|this|the deadline
a bit longer
push @it|this|that|@task [back|out]
push back|out
move the date|deadline
new|different|later|another date|deadline
postpone|delay|reschedule|defer @it|this|that|@task
change the date|deadline
""",
}

TASK_WORDS = "#|task|tasks|t|item|items|number|no|nr|ticket|todo|action|point"
# Before a number these make it a count, an hour, a place; after it these are what it counts.
COUNT_BEFORE = (
    "at|room|version|page|approx|approximately|over|under|around|nearly|roughly|v|step|part|phase|level|floor|line|section|chapter"
    "|by|$|€|£|since|q|round|tier|than|least|most|another|in|within|every|top|windows|iso|build|release|week|day|chapter|extra"
)
COUNTED = (
    "tasks|items|days|day|weeks|week|hours|hour|minutes|min|mins|months|month|years|year|more|people|users|files|pages|times|things|points|questions|first|part|first"
    "|half|other|others|am|pm|good|great|nice|open|new|pending|outstanding|remaining|left|missing|last|additional|extra|of|out|percent|pct|k|m|gb|mb|st|nd|rd|th|x|big|small|others|full|separate|different|test|call|calls|meeting|meetings|review|reviews"
)
LINKS = "and|&|+|plus|or"
BREAKS = "but|however|although|though|whereas|while|yet|so"
BREAKS_NOT_AFTER = "am|is|are|be|i'm|it's|was|not|if|think|hope|guess|say|and|even|or|been|is"
CANNOT = "can't|cant|cannot|couldn't|unable"
# Words before a date: what it is moved from, a limit, the day itself; before an owner; before a title's end.
ORIGINS = "from"
UNTILS = "until|till|til"
LIMITS = "by|before|until|till|til|to|due|latest"
NOT_BEFORE = "before"
DONE_WITH = "with"
ARTICLES = "a|an|the|my|our"
ASSIGN_VERBS = "assign|reassign|re|delegate|hand|pass|give|transfer|forward|switch|assigning|handing|passing|giving|transferring"
ONS = "on"
FORS = "for|to|@|by|owner"
LEADS = "due|by|for|on|until|to|before|,|and|with|deadline|@|("
PLAN_WORDS = "task|tasks|item|items|action|todo|to-do|do|ticket|plan|list|board|card|entry|new|another|put|include"
# Words that may stand before a verb which shares its subject with the clause before.
VERB_LEADS = "and|or|then|also|just|already|it|them|be|been|to|get|got|have|has"
# Words that are mended where one letter is wrong; and typos that no such rule finds.
TYPO_WORDS = (
    "completed|complete|finished|uploaded|submitted|returned|approved|signed|started|blocked|waiting|cancelled|canceled|assigned|reassign"
    "|progress|working|tomorrow|tonight|please|remind|reminder|snooze|needed|longer|delivered|installed|configured|exported|reviewed|tested|unsubscribe"
    "|received|attached|except|everything|postpone|almost|nearly|status|delayed|reopen|deadline|ready|resolved|closed"
)
TYPOS = {
    "doen": "done", "dnoe": "done", "donr": "done", "donne": "done", "dome": "done", "donee": "done", "d0ne": "done", "doone": "done", "odne": "done",
    "dun": "done", "snt": "sent", "setn": "sent", "sned": "send", "nto": "not", "ont": "not", "finsihed": "finished", "finnished": "finished",
    "finshed": "finished", "compelted": "completed", "complted": "completed", "competed": "completed", "compleeted": "completed", "compleet": "complete",
    "taks": "task", "tsk": "task", "wating": "waiting", "waitng": "waiting", "tmr": "tomorrow", "tomorow": "tomorrow", "tommorow": "tomorrow",
    "tommorrow": "tomorrow", "tomorro": "tomorrow", "thurday": "thursday", "thrusday": "thursday", "wendesday": "wednesday", "wensday": "wednesday",
    "wednsday": "wednesday", "firday": "friday", "frida": "friday", "moday": "monday", "tuseday": "tuesday", "evrything": "everything", "evrythng": "everything", "everthing": "everything", "stil": "still",
    "havent": "haven't", "hasnt": "hasn't", "isnt": "isn't", "wont": "won't", "cant": "can't", "didnt": "didn't", "dont": "don't", "doesnt": "doesn't",
    "pls": "please", "plz": "please", "plse": "please", "pleas": "please", "u": "you", "uploded": "uploaded", "sumbitted": "submitted", "reasign": "reassign", "asign": "assign", "frist": "first", "nxt": "next",
}  # fmt: skip
