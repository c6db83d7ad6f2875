"""English: negation, future, condition."""

PHRASES = {
    "not": """
i|we did|do my|our [very] best
gave|given|giving|give up [on] [@it|this|that|@task]
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
far [away] from
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
a|still long|fair|good|some way|ways to go|off
miles|ages|weeks|months|years|light-years away|off [from]
ran|run|running out|short of|on time|road|runway|hours
haven't|have_not|hasn't|has_not|not|didn't had|have|got [any|the|enough|much|a] bandwidth|capacity|headspace|cycles|resources|energy|opportunity|second|sec|break|moment
haven't|have_not|hasn't|has_not|havent|hasnt got|gotten [anywhere] near|far|anywhere|past|into|started|going|beyond|off
haven't|have_not|hasn't|has_not|havent|hasnt|not had|have|taken|got [a|an|any|the] [proper|good|quick|real|decent] look|go|stab|crack|think|read|glance|play|peek|bash
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
i|we promise|commit|undertake|guarantee [to]
can|could promise|commit|offer [to]
just|only about to
you|u shall|will|should|can|may receive|see|get|have|expect @it|this|that|@task|them
you'll receive|see|get|have @it|this|that|@task|them
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
if it|that helps
before|by|over|after|during smoko|tea|lunchtime|breakfast|dinner|knock-off|knockoff|bed|coffee
with a bit|little of luck
with [any|some] luck
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
it's|its|it_is|has|have|had been
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
}
