"""English: negation, future, condition, hedge and how many."""

PHRASES = {
    "not": """
the wrong

not|n't|isn't|isnt|aren't|arent|wasn't|wasnt|weren't|hasn't|hasnt|haven't|havent|hadn't|didn't|didnt|doesn't|don't|dont|won't|wont|can't|cant|cannot|couldn't|wouldn't|shouldn't|ain't|aint|never|neither|nor
not yet
not actually
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
haven't|have_not|hasn't|has_not had|gotten|got [a|the|any|much|enough] time|chance|moment|minute|opportunity
haven't|have_not|hasn't|has_not gotten|got round|around
no time|chance to
haven't|have_not|hasn't|has_not got|gotten to|round|around [to] [@it|@task]
no time
not a chance
instead of
rather than
un-done
done|finished|closed for @date|the_day|the_week|the_weekend|the_year|the_season|the_month|the_summer|the_winter|good|lunch
done|did|doing my|our best
nobody|noone
no one
none of us
has|have not been
neither one
neither one|of_these|of_those
wish i|we could say
nothing's been|being|really
nothing has|was|is|'s [been]
wish @it|this|that|@task|i was|were|is|could
broke|bounced|rejected|crashed
got|was|were|been|is|are|has rejected|declined|refused
they|he|she|@person|it-department|legal|procurement|finance sent|returned|bounced|kicked @it|this|that|@task|them back
didn't|did_not work|arrive|go_through|stick|take
no longer works
stopped working
no|not earlier|sooner than
failed
not|isn't|aint|ain't happening|going_to_happen [for] today|yet|this_week|this_month|soon|before|until|@date|@vague|anytime|now
won't|wont|will_not happen|make_it [for] today|yet|this_week|this_month|soon|before|until|@date|@vague|anytime|now
not able|unable to call|say|confirm|promise|tell|guarantee|commit
can't|cannot|can_not|couldn't call|say|confirm|promise|tell|guarantee|commit|complain|remember
i'd|i_would|we'd|we_would love|like to say|tell|report
couldn't|couldnt|could_not|didn't|did_not get @it|this|that|@task|any [of_it|of_them] done|finished|completed|complete|sorted|over|out|ready
still haven't|hasn't|have_not|has_not got|gotten round|around to
still haven't|hasn't|have_not|has_not got|gotten a|the|any|enough|much chance|time|moment|minute
i|we [can] only|just see|find
""",
    "none": """
none [of] [them|these|those|it]
neither [of] [them|these|those]
nothing
neither one [yet]
neither [yet]
not one|any of them|these|those
not a single one
zero
nothing's|nothing done|finished|complete
""",
    "will": """
will|'ll|i'll|we'll|it'll|he'll|she'll|they'll|that'll|you'll|this'll|ill|shall|gonna|wll
will be
going to
to be
about to
due to be
ready to start|begin|send|sign|ship|submit|upload|help|discuss|meet|test|proceed|book|order|do
should have @it
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
let me|us
let's|lets
need|needs @it|this|that|these
need
tomorrow's
be done|finished|complete|completed
make|making|made sure [that]
ensure|ensuring [that]
see to it|that
see that
want|wants|wanted|need|needs|needed|like @it|@task|this|that done|finished|completed|complete|closed|sent|signed|sorted|ready
want|wants|wanted|need|needs @it|@task|this|that to
needs|need doing|finishing|completing|sorting|sending|signing|closing
remains|remain to
would|could|should have|'ve been
i'd|we'd
bound to
shall
plan on
planning on
let's get
supposed
due to
wait for @it|@task|this|that to
wait|waiting until @it|@task|this|that
tell|ask|get|have|remind|chase @person to
usually|normally|typically|generally|ordinarily|routinely|sometimes|often
quickly|easily|swiftly|soon done|finished
those'll|these'll|there'll|who'll|which'll
let|have|get|make him|her|them|@person do|finish|complete|deliver|send|close|wrap|sort|submit|sign
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
subject to
only if|when|once
by the time
the moment
the minute
should ~ ~ agree|approve|sign
contingent on
depending on
the day|week|moment|minute|second @it|this|that|@task|we|i|you|they is|are|gets
done|finished|complete|completed means|mean
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
when it comes
when that comes
if you ask me
if anything
if i must
in case
""",
    "maybe": """
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
    "missed": """
was|were supposed|meant|due|going to [be]
should've|should_have [been]
would've|would_have [been]
tried|attempted to
had hoped|planned|wanted|intended|meant to
was|were hoping|planning|trying|aiming|intending to
said|promised|told_you|told_you_that|thought|hoped i'd|we'd|i_would|we_would|i_could|we_could
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
came|arrived|got back|through|in|over|here
came
didn't|did_not need|have
hadn't|had_not
wasn't|weren't
start|started|begin|began|begun the|our|my|this week|day|month|year|morning|quarter [with|by|on|in]
@person|they|he|she confirmed|acknowledged|confirms receipt
""",
    "notreally": """
not only
not just
no doubt
no issue|issues|errors|problem|problems|trouble
not a problem
without [any] problem|problems|issue|issues|trouble|further|much
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
wasn't|was_not|isn't [that|too|so|the|always] hard|bad|difficult|easy|easiest|quick|simple|straightforward|fun|pretty|ideal
no changes|edits|amendments|comments|objections|corrections|concerns|remarks [needed|required|necessary]
didn't realise|realize|know|see
sorry ~ [wasn't|didn't] sooner|earlier
not before time
won't forget
couldn't be better|happier|easier|more
as i|we said|promised|mentioned|told
like i|we said
said and done
when all is said and done
i've|i|we|we've [already|just|also] told|informed @person [that]
without [any|a|further] error|errors|hitch|hitches|incident|incidents|complaint|complaints|delay|delays|hiccup|glitch|exception
nothing changes|changed
not a bother|worry|hassle|drama|prob|problem|stress|biggie
forgot to say|tell|mention|update|let|write|reply|answer|report|mark|click|press|tick [you|it|this|that]
""",
    "except": """
except [for]
excepting
excluding
apart from
aside from
other than
with the exception of
bar [the]
barring
save for
minus
besides
all|everything but
everything|all bar|minus
only not
just not
not including
but
""",
    "all": """
all [of] [them|these|those|the|it] [tasks|items|points]
all [the] @n
all tasks|items|points
everything
everything's
everything on|in the|my|this|your|our list|mail|email|plan|message
the lot
give|hand|pass|move|send|forward|transfer|assign|reassign everything|all
whole list|lot
the whole list|lot|thing
every one
every single one
each of them
each one
all listed|below|above
the full list
entire list
all good to go
all done and dusted
the whole shebang
everything|all up to [and] [including|incl]
the lot's
the lot is|are
tick|check|cross|mark|close them|those|these all [as] off|done|closed|out|complete|completed|finished
tick|check|cross|mark|close all [of] [them|those|these] [as] off|done|closed|out|complete|completed|finished
close them|those|these all
you|u|we can|may|could close|tick|mark|cross the_lot|everything|all [off|out|as_done|done]
please|pls|just close|tick|mark the_lot|everything [off|out|as_done|done]
all [the] @n points|tasks|items|ones|things|actions
""",
    "both": """
give|hand|pass|move|send|forward|transfer|assign|reassign both
both [of] [them|these|those|tasks|items]
the two of them
the pair
both of em|'em
both em
you|u|we can|may|could close|tick|mark|cross both [off|out|as_done|done]
please|pls|just close|tick|mark both [off|out|as_done|done]
""",
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
you|u|we can|may|could close|tick|mark|cross the_rest [off|out|as_done|done]
please|pls|just close|tick|mark the_rest [off|out|as_done|done]
""",
    "place": """
[the] first|second|third|fourth|fifth|last|1st|2nd|3rd [one|task|item|point]
[the] first|last @n [ones|tasks|items]
[the] top|bottom @n|one
[the] latter|former [one]
""",
}
