"""English: hedge and hearsay."""

PHRASES = {
    "maybe": """
don't|do_not think we|i|it's|it_is|this_is|that's|that_is|they're|@task_is|it|this [is] [still|actually|really|even] need|needed|necessary|required|relevant [@it|this|that|@task|them] [anymore|any] [more|longer]
not sure we|i|it's|it_is|this_is|that's|@task_is [still|actually|really|even] need|needed|necessary|required|relevant [@it|this|that|@task|them] [anymore|any] [more|longer]
doubt [that] we|i|it's|it_is|this_is|that's|@task_is [still|actually|really|even] need|needed|necessary|required|relevant [@it|this|that|@task|them] [anymore|any] [more|longer]
[i|we] hope|trust|hoping [that] it's|it_is|this_is|that's|that_is|they're|all_is|is [already|all|now|been] done|finished|complete|completed|sent|signed|sorted|closed
could|might|may be done|finished|complete|completed|sent|sorted already|by_now
should|must|might|may|could have done|finished|sent|completed|sorted @it|this|that|@task by_now|already
as far as i'm|i_am|we're|we_are aware|concerned
think|thought|believe|believed|guess|suppose|supposed|reckon|assume|assumed|assuming|suspect|imagine|presume|figure
consider it done
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
could|might|may be done|finished|complete|completed already|by_now
pretty|quite much sure|certain|positive
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
sort|kind of
touch wood
fingers crossed
wouldn't be surprised
as good as
would|i'd|we'd say|call|mark|consider
i'd|i_would mark|call|say
ish
-ish
suppose|supposing
allegedly
so to speak
in a way
if i|we say so
kinda|sorta
in principle
technically
on paper
pretty much
unless i'm|i_am|we're mistaken|wrong
i could be wrong
could be wrong
may be wrong
or so
rumor|rumour
unconfirmed
not confirmed
tbc
to be confirmed
need|needs|have to check|confirm|verify
let me check|confirm|verify|see
checking
would assume|guess|imagine|think|say|expect
almost certain|sure|certainly
i'll|i_will|i'm_gonna|we'll|we_will check|confirm|verify
could|might|may well [already] be|have [done|finished|complete|completed]
could|may|might well be done|finished|complete|completed|sent|signed
need|have|want to double|double_- check [with]
looks|look|seems|appears|sounds done|finished|complete|completed [to] [me]
could|might|may well [already] be|have [been] done|finished|complete|completed
may|might|could be|have [been] done|finished|complete|completed
kinda|sorta|kind_of|sort_of|more_or_less done|finished|complete [done]
kinda sorta done
supposedly|apparently|allegedly|probably|presumably|maybe|perhaps done|finished|complete|completed
should|ought_to|must be done|finished|complete|completed|sorted by_now|already
should|ought_to|must have been done|finished|completed|sorted
may|maybe be it|this|that|these|@task|the|@person|all
may be
was|were sure|certain|convinced|positive
under the impression
i'd_be|i_would_be|would_be|i'll_be|we'd_be surprised|shocked if @it|this|that|@task|they isn't|hasn't|aren't|haven't|wasn't|weren't
can't|cant|cannot|can_not|couldn't|unable log|get|go|access in|on to check|verify|see|confirm|look
can't|cant|cannot|can_not|couldn't check|verify|see|confirm [it|that|this] [right_now|now|from_here|here|myself]
could|may|might be that
could|may|might be the case [that]
i could swear
i could|could've|would|would've have sworn
i'd|i_would swear
could have sworn
i reckon
i|we hope|trust [that] ~ ~ has|have
prob|poss|most_likely
probs|prolly|mebbe|proly
[i|we] hope|trust|hoping [that] all_is|everything's|everything_is [now|already] done|finished|complete|completed|sorted
unless i've|i_have got my|the wires|lines crossed
unless my memory fails|is_failing
""",
    "heard": """
[i've|have|has|was|i] been told|assured|informed|advised [that]
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
emailed|mailed|texted|messaged|wrote|called|rang|pinged to say|tell|confirm
@person emailed|mailed|texted|messaged|wrote|called|rang [me|us] that|to|saying
has|have it that
saying
going by what
from what i|we hear|heard|understand|gather|know|see|remember|recall
from what
i|we gather
word on the street
looks like @person
heard
@person tells
@person confirmed|confirms [that|to|it|@task]
says|said|tells|claims|claimed|reports|reported|insists|insisted|swears|swore|reckons
or so they|he|she|i|we say|tell|hear|heard|said [me]
so they|he|she say|says|tell|tells|said|told [me|us]
so i|we hear|heard|gather|understand
so i'm|i_am|we're told
they|he|she tell|tells|assure|assures [me|us]
or so i|we was|am|were told|led [to]
""",
    "hoped": """
i|we hope|trust [so|anyway|at_least]
""",
    "denial": """
no chance|way|hope
not a chance|hope
as if
yeah right
in your|my dreams
dream on
fat|slim chance
""",
}
