"""English: what is begun, done in part, or left."""

PHRASES = {
    "left": """
still need|needs|have|has|got to
still needs|need|requires
needs|need|requires|require|needed redoing|reworking|rework|correcting|correction|corrections|fixing|another_go
needs|need|awaiting|lacks|lacking a|an|one|some|final|another ~ though
@person|legal|finance|procurement|security|compliance|hr|it-department has|have|needs|need|must [still|yet] [to] sign|countersign|approve|confirm|review|check|counter-sign
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
not far off|away [now] [done|finished|from_done|from_finished]
well on the|our|its|my way [to]
in|at|into|on [its|the] final|last|closing stage|stages|lap|furlong|leg
[its|the] final|last|closing stage|stages|lap now
[on|in|into] the home stretch|straight
home stretch|straight
down to the last
just the last ~ left|to_do|to_go|missing|remaining
[a] few bits [and] [bobs|pieces] left|to_do|to_go|remaining|missing
did|done|finished|completed [with] the first|easy|hard|main|big|boring|tricky bit|part|half|chunk|section|page
part one|two|@n is|was|has_been|'s done|finished|complete|completed|sent
[the] bulk|majority|lion's_share|better_part|best_part [of_it|of_this|of_them] is|has_been|was|'s|are [now] done|finished|complete|completed|ready|sent|in
[a] large|big|good|major|huge|decent|fair|sizeable chunk|part|portion|share|bit [of_it|of_this|of_them] is|has_been|was|'s done|finished|complete|completed|sent
[a] large|big|good|major|huge|decent|fair|sizeable chunk|part|portion|share|bit [of_it|of_this|of_them] done|finished|complete|completed
semi|half done|finished|complete|completed
semi-done|semi-complete|semi-finished|half-done|half-finished|half-complete|part-done|part-complete|part-finished
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
onto it [now|today]
i'm|im|we're|am|are|right|straight|getting|jumping|jump|got|get onto|on_to @it|this|that|@task [now|today]
on this|that now|right_now
getting|jumping|hopping on it|this [now|today|right_away]
all over @it|this|that|@task
in the pipeline|oven|hopper|making
working upon @it|this|that|@task
[my|our|the|a] team|team's|guys|boys|lads|colleagues|people|colleague|crew|folks [is|are|'s] [already|now|currently] on|working_on|onto|looking_into|looking_at @it|this|that|@task
sorting|handling|finalising|finalizing|finishing|wrapping|preparing|prepping|compiling|polishing|reviewing|drafting|writing|filling|typing|building|assembling|pulling|putting|getting|collecting|gathering|updating|processing|completing|tackling|attacking|actioning|fixing|scanning|printing|exporting|packing|configuring|installing|setting|chasing|closing|tidying|cleaning|reading @it|this|that|@task [up|out|off|in|through|together|over|down|done|sorted|finished|ready] now|right_now|as_we_speak|as_we_type|as_i_type|at_the_moment|this_minute|currently|at_present|as_i_write
sorting|handling|finalising|finalizing|finishing|wrapping|preparing|prepping|compiling|polishing|reviewing|drafting|writing|filling|typing|building|assembling|pulling|putting|getting|collecting|gathering|updating|processing|completing|tackling|attacking|actioning|fixing|scanning|printing|exporting|packing|configuring|installing|setting|chasing|closing|tidying|cleaning|reading in|out|up|off|through|together the ~ now|right_now|as_we_speak|as_i_type|at_the_moment|this_minute|currently
i'm|im|we're|am|are|still|currently|busy|already sorting|handling|finalising|finalizing|finishing|wrapping|preparing|prepping|compiling|polishing|reviewing|drafting|writing|filling|typing|building|assembling|pulling|putting|getting|collecting|gathering|updating|processing|completing|tackling|attacking|actioning|fixing|scanning|printing|exporting|packing|configuring|installing|setting|chasing|closing|tidying|cleaning|reading @it|this|that|@task [up|out|off|through|together|done|sorted|finished|ready]
attending|seeing to @it|this|that|@task
dealing with @it|this|that|@task [now|as_we_speak]
going|running|working|reading through @it|this|that|@task
having|taking a|another [quick|close|good] look at @it|this|that|@task [now]
having|taking a|another [quick|close|good] look now|as_we_speak|right_now
giving @it|this|that|@task a look|go|read|check|once-over [now]
doing @it|this|that|@task as|while i|we type|speak|write
[slowly|steadily|quietly] coming along|on|together [well|nicely|fine|good|great|ok|slowly]
[slowly|steadily] getting there [slowly|now]
getting close|closer [to] [done|finished|the_end|it]
[good|great|steady|decent|some|solid|slow|real] progress [made|so_far|being_made|on_it|on_this]
progressing [well|nicely|fine|slowly|steadily|ok]
[made|making] [a|some|good|big] dent|inroads|strides [in|into] [@it|this|that|@task]
beavering|slogging|powering|grinding|ploughing|plowing|plodding|trudging|toiling|hammering|tapping|whittling away|through|along|on [at] [@it|this|that|@task]
[elbow|neck|waist|ankle|chest] deep in
in the thick|midst|middle of
made a small|quick|good|bit_of_a|decent start
in process
moving along [nicely|well]
[things|it|we|that|this] are|is|we're|it's|that's rolling|moving [along|forward|ahead] [on] [@it|this|that|@task] [nicely|well]
busy on|with|at @it|this|that|@task
head|head's|heads|nose down on|in @it|this|that|@task
stuck into @it|this|that|@task
have|has|had|i've|we've taken @it|this|that|@task up
[well] advanced
at an advanced stage
got|had a head start [on] [@it|this|that|@task]
got @it|this|that|@task open in_front_of me|us
initiated [the_same|from_our_side|the_process|the_request|at_our_end|on_our_end|on_our_side]
[the] process|work [has_been|is|was|has] initiated|started|begun|commenced
kicked|kicking @it|this|that|@task off
working|work|ploughing|plowing my|our way through|down
still|now|currently on @task|number|no
still|now|currently on the other|rest|second|first|third|last|next|others [one]
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
made a small|quick|good|bit_of_a|decent start
initiated [the_same|from_our_side|the_process|the_request|at_our_end|on_our_end|on_our_side]
[the] process|work [has_been|is|was|has] initiated|started|begun|commenced
have|has|had|i've|we've taken @it|this|that|@task up
""",
}
