"""English: what is said of a task's state."""

PHRASES = {
    "left": """
still need|needs|have|has|got to
still needs|need|requires
needs|need|requires|require|needed redoing|reworking|rework|correcting|correction|corrections|fixing|another_go
needs|need|awaiting|lacks|lacking a|an|one|some|final|another ~ though
""",
    "done": """
done
[all] done and dusted
job done
carried out
performed|conducted|concluded|actioned
done|complete|completed|finished from|on|at my|our|their side|end
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
went|gone live
in the bag
over the line
no longer outstanding
not outstanding anymore
dealt with
got it done
got this|that done
did it|this|that|them|those|these|both|so
did @task
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
that's|thats|it's|its|that_is|it_is a wrap
ticked @it|@task off
checked @it|@task off
crossed off
crossed @it|@task off
squared away
squared off
hit send
pressed|clicked send|submit
out of my hands
out the door
in the can
in the bank
in the books
nailed it
sewn up
buttoned up
tied up
all wrapped up
mission accomplished
job's done
jobs done
all yours
over and done [with]
did the needful
done the needful
needful [is|has_been|was] done
done from our end
knocked out|off
knocked @it|this|that|@task out|off|on_the_head
crossed the finish line
across the line
across the finish line
cleared from my list
got @it|this|that|@task out of the way
have @it|this|that|@task done
had @it|this|that|@task done
put @it|this|that|@task to bed
polished off
handled
all handled
taken care
took care
good to go
is|are|that's|it's history
cracked it
fait accompli
all buttoned up
completed already
is|are no longer open|pending
closed @it|this|that|@task [out|off|down]
no longer open|pending
accounted for
attended to
seen to
saw to @it|that|this
sorted @it|this|that|@task [out]
finished @it|this|that|@task [off|up]
completed @it|this|that|@task
wrapped @it|this|that|@task up
ended up doing @it|this|that|@task
got @it|this|that|@task over|across the line
got @it|this|that|@task done|finished|sorted|completed|closed|wrapped
all good to go
ticked both|all|them|those|these off
that|that's|thats is|'s everything [done]
all done and dusted
looks|look|seems|appears|sounds done|finished|complete|completed [to] [me]
could|might|may well [already] be|have [been] done|finished|complete|completed
may|might|could be|have [been] done|finished|complete|completed
kinda|sorta|kind_of|sort_of|more_or_less done|finished|complete [done]
kinda sorta done
supposedly|apparently|allegedly|probably|presumably|maybe|perhaps done|finished|complete|completed
yup|yep|yes that's gone
knocked out
knocked over
smashed out
banged out
off my|our|the desk|plate|list|hands
it's|its|is|are|it_is finish|settle|complete [already|now|liao|lah]
settle|finish|done liao|lah
settled liao
should|ought_to|must be done|finished|complete|completed|sorted by_now|already
should|ought_to|must have been done|finished|completed|sorted
closed|completed|finished|done|settled|sorted from|on|at our|my|their side|end
took|taken place
stand|stands completed|closed|done|finished [from|on|at] [our|my|their] [side|end]
done|complete|completed|finished|closed from|on my|our|their part
have|has|had finish|complete|close @it|this|that|@task|the
is|are|was|were [all] [safely] in the bag|can|bank|books
went|gone ahead [as_planned|fine|smoothly]
""",
    "managed": """
managed|manage to
was|were|am|been able to
got round|around to
got to
remembered to
took the time to
went ahead and
""",
    "now": """
right now
now
as we speak
at the moment
this minute|second|moment
currently
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
is|are|went through
is|are|now up and running|humming|working
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
please|pls|plz close [@it|@task]
can|could|may @it|@task be ticked|crossed|checked off
can|could|may @it|@task be marked [as] [off] done|complete|completed|closed
can|could|may @it|@task be closed [off|out|down] please|pls|plz|now
consider @it|@task|this done|closed|complete|completed|finished
call @it|@task|that done
tick|check|cross|strike off @it|@task
tick|check|cross|strike|mark @it|@task off
you|u can|may|could tick|check|cross|close|strike off|out @it|@task
you|u can|may|could tick|check|cross|close|mark|strike @it|@task off|out|done|now
you|u can|may|could close @it|@task
treat|regard|view|consider|count|mark @it|this|that|@task as done|closed|complete|completed|finished
close [it|this|that] [out|off|down] please|pls|plz|now
tick|check|cross|mark|close them|those|these all [as] off|done|closed|out|complete|completed|finished
tick|check|cross|mark|close all [of] [them|those|these] [as] off|done|closed|out|complete|completed|finished
close them|those|these all
closing|marking|ticking|checking|crossing @it|this|that|this_one|that_one|@task [as] off|out|down|done|complete|completed|closed
you|u|we can|may|could close|tick|mark|cross the_lot|everything|all|both|the_rest [off|out|as_done|done]
please|pls|just close|tick|mark the_lot|everything|both|the_rest [off|out|as_done|done]
[you_can|you_may|please|pls|just] put|draw|strike a|the line through|under @it|this|that|@task
""",
    "part": """
almost|nearly|mostly|partly|partially|largely|basically|practically|virtually|pretty_much|more_or_less|just_about|close_to|nigh_on
almost there
nearly there
half|halfway|half-way|midway
half way
half of the way [through|there]
three_quarters|two_thirds|one_third|a_third|a_quarter [of] [the|it] [way] [done|complete|finished|there]
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
our part|bit|half
part|some|most|bits|much|lots|half|parts|chunks|portions|sections|pieces|quarter|third|majority|bulk of @task|@it|the|this|that|these|them
in part
up to a point
to a degree|point
to some|an|a extent|degree
up to the last
more than half
for the most part
-ish
- ish
ish
easy|hard|first|last|main|big|small|second|boring|tricky|technical|legal|simple part|bit|bits|half
just needs|need|awaiting|missing|lacking sending|signing|a|one|the|some|final|approval|signature|signatures
just needs|need|requires ~ sign-off|signoff|review|approval|signature|signing|sending
only needs|need|awaiting|missing|lacking
all that's left|missing|remaining
all that is left|missing|remaining
still to go
yet to go
is|are still missing
three quarters
two thirds
a quarter
one third
some progress
apart from|except [for] one|a ~
only|just ~ missing|left|remaining|outstanding|open|to_go|pending
only|just ~ is|are missing|left|remaining|outstanding|open|to_go|pending
only|just ~ ~ missing|left|remaining|outstanding|open|to_go|pending
@n / @n ~ done|finished|complete|sent|signed
two|three|four|five|six|one|a_few|a_couple ~ left|missing|remaining|to_go|to_do
a|little bit of @task|@it|this|that
only a bit of
part|some|most|half|parts|bits|lots|much|bulk of all|both|everything [of] [them|it|these|those]
part|parts|half|some|most|much|bits|pieces of
my|our|his|her part|bit|half|side of [@it|this|that|@task]
did|finished|completed|sent|done|did_with my|our part|bit|half|side
my|our part|bit|half|side is|was|has|'s [been] done|finished|complete|completed
left to do|finish|complete
@n from|of|out_of|/ [the] @n ~ ready|done|complete|completed|finished|in
only got|gotten as_far_as|to|through|up_to
got|gotten as far as
""",
    "going": """
on it
i'm|im|i_am|we're|we_are on it|this|that
@person is|are on it
on the case
all over it
in progress
in the works
[am|are|is|i'm|we're|it's|still] in the process of
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
picked @it|this|that|@task up
looking into
looking at
starting [on] [it|this|that|@task] [now|today|right]
starting on
getting started
made a start
got going
being drafted|done|prepared|reviewed|finalised|finalized|signed|processed|set|built|handled|tested|written|worked
drafting
doing|sending|uploading|signing @it|this|that|@task now|today|right
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
is|are|it's being drafted|done|prepared|reviewed|finalised|finalized|signed|processed|set|built|handled|tested|written|worked|looked|sorted|finished|completed|uploaded|sent|dealt
kicked @it|this|that|@task off
got @it|this|that|@task going|started|underway|moving
set @it|this|that|@task in motion
ball is|'s rolling
ball rolling
wheels in motion|turning
wheels are in motion|turning
got the ball
on it since
at it since
plugging away
chipping away
ploughing|plowing|working|getting|wading through
mid way|flow
knee deep|-_deep
heads down
diving in|into
dived in|into
getting stuck in|into
got stuck in|into
making a start
have|has|just|only started|begun
i'm|we're|am|are|is busy with|on
busy with
cooking
brewing
being looked
being dealt
in flight
actively
started [on] [@it|this|that|@task]
have|has|just|already|we've|i've|only|finally started|begun [on]
made|making a start [on]
got @it|this|that|@task|going going|started|underway
get|got started [on]
picking up [@it|this|that|@task] now|today|again
working at [@it|this|that|@task]
commenced [with|on]
have|has commenced
picked up @it|this|that|@task
digging|dug|dive|delving in|into
begun|started|initiated|commenced the process of ~
under process|progress|preparation|discussion
work is|'s [still] going on|on
work going on
going on
into @task
is|are|was|were|it's|that's [still|now|already|currently] in progress|hand|train|motion|flight|process|the_works|the_process_of|preparation
[have|has|had] taken|took up this|the|that work|job|task
[have|has|had] taken|took up @it|@task
""",
    "begun": """
started [on] [@it|this|that|@task]
have|has|just|already|we've|i've|only|finally started|begun [on]
kicked off
kicked @it|this|that|@task off
began
begun
made|making a start [on]
got @it|this|that|@task|going going|started|underway
get|got started [on]
commenced [with|on]
have|has commenced
[have|has|had] taken|took up this|the|that work|job|task
[have|has|had] taken|took up @it|@task
""",
    "open": "open",
    "same": """
too|also
as well
likewise
ditto
same [here|for|with|goes|again|story] [for]
so is|are|was
same
""",
    "freed": """
no longer blocked|waiting|stuck|pending
not blocked|waiting|stuck [anymore]
not blocked|stuck anymore|any
isn't|aren't|wasn't|not blocked
unblocked
nothing blocking
not waiting
until|till now
up to|till now
""",
    "block": """
no|without|lack|lacking|missing admin|access|login|user rights|permission|permissions|access|credentials|privileges
no|without|lack|lacking rights|permission|permissions|credentials|privileges|licence|license
hold [off] on|off [@it|this|that|@task] until|till
hold|pause @it|this|that|@task until|till
put|putting @it|this|that|@task on hold
put on hold
on ice
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
unable to
not able to
not allowed to
can't|cant|cannot|can_not do|start|proceed|continue|finish|complete|progress|access|log|go|get|open|sign|send|test
not until
no access
don't|do_not have access
haven't got access|permission|permissions
no permission|permissions
no response|reply|answer|word|feedback from
haven't|have_not|hasn't|has_not|didn't|still_not|never heard [back] from
haven't|have_not|hasn't|has_not received|got|gotten|had
haven't|have_not|hasn't|has_not [been] given|sent|provided|granted us|me
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
is|are|it's|sitting|still|waiting|lies|sits with @person for
with [our|the|your|their] legal|procurement|finance|security|infosec|purchasing|compliance|hr [team|department|dept|people] [for]
with legal|procurement|finance|infosec|purchasing|compliance
sitting|parked|stuck with
is|are|it's|its|still|currently with our|the|your|their ~ team|department|dept|people|lawyers|solicitors|board|committee|group|office|management
chasing
held hostage
hands are tied
blocked since
dead in the water [without|until]
can't|cant|cannot|can_not|couldn't move|continue|go forward|ahead|on|further [without|until]
is|are|was|were|been|being|got|we're|i'm|it's stopped by
stopping|stopped me|us
at an impasse
hit a wall|snag|roadblock|blocker [with]
running into issues|problems|trouble with
roadblock
hitting a wall
no go until
bottlenecked [by|on|at]
bottleneck is
hamstrung
show stopper
showstopper
sitting|stuck in @person's
is|are with @person's team
no movement|progress until
the hold up is
no can do [until|without]
parked|stalled with @person
can't|cant|cannot|can_not|couldn't|unable ~ till
can't|cant|cannot|can_not|couldn't|unable ~ ~ till
[a] no - go until|till|unless|without
no go until|till|unless|without
pending from|with|at|on|by|due_to
pending ~ ~ to
nothing|not_much [that] i|we can do ~ before|until|till|without|unless
don't|do_not|doesn't|haven't|hasn't have|got|had ~ ~ ~ from @person
we|i [still] don't|do_not have ~ ~ from
it-department|legal|procurement|finance|security|compliance|they|he|she|@person|someone|somebody has|have|had|need|needs to ~ first
it-department|legal|procurement|finance|security|compliance|they|he|she|@person|someone|somebody has|have|had|need|needs to ~ ~ first
it-department|legal|procurement|finance|security|compliance|they|he|she|@person|someone|somebody has|have|had|need|needs to ~ ~ ~ first
it-department|legal|procurement|finance|security|compliance|they|he|she|@person|someone|somebody must ~ [~] [~] first
it-department|legal|procurement|finance|@person|they|security|compliance|hr|vendor won't|wont|will_not|wouldn't|refuse|refuses|refused to release|approve|sign|give|grant|let|allow|issue|send|open|accept
it-department|legal|procurement|finance|@person|they|security|compliance|hr|vendor won't|wont|will_not|wouldn't release|approve|sign|give|grant|let|allow|issue|open|accept
needs|need|awaiting|awaits|wants @person sign-off|signoff|approval|signature|sign_-_off|ok|okay|input|confirmation|feedback|review|blessing [first|before]
""",
}
