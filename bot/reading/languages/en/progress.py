"""English: what is begun, done in part, or left."""

PHRASES = {
    "left": """
still need|needs|have|has|got to
still needs|need|requires
needs|need|requires|require|needed redoing|reworking|rework|correcting|correction|corrections|fixing|another_go
needs|need|awaiting|lacks|lacking a|an|one|some|final|another ~ though
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
done|live|deployed|working|finished|running in|on [the] test|staging|dev|uat|qa|sandbox|pre-prod|preprod
done|finished|completed|complete|ready|installed|live|surveyed on|in|at|for [the] floor|floors|room|rooms|level|levels|ward|wards|building|buildings|site|sites|branch|branches|line|lines|batch|batches|phase|phases|module|modules|store|stores @n
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
[just] getting going|stuck_in [on|with|into]
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
}
