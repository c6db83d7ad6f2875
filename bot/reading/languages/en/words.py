"""English: words that say nothing by themselves, and how many are meant."""

PHRASES = {
    "filler": """
while you're|youre|you_are|we're|i'm at it
a|an|the|my|our|your|his|her|their|its|me|us|you|i|we|he|she|they|him|u|ur|some|each
am|are|is|be|been|was|were|being|has|have|had|having|do|does|did|'s|'re|'ve|'d|im|ive|weve|i'm|i've|we've|we're|they've|they're|you've|you're|he's|she's|that's|thats|there's|here's|there|here|hes|shes|it's|this's|it'd|who's
one's|now|already|just|also|too|again|finally|actually|really|very|quite|all|so|well|then|still|even|indeed|only|ever|much|more|yet|almost|at last|right|literally|officially|successfully|fully|completely|totally|entirely|properly|safely|correctly|simply|basically|recently|meanwhile|currently|anyway|anymore|honestly|frankly|unfortunately|fortunately|luckily|sadly|though|anyways|either|instead|actually|afraid|i'm afraid|im afraid|immediately|finally|quickly|today|straight|away
and|or|&|+|plus|but|as|than|because|cause|cos|coz|while|since|although|that|which|where
to|of|in|on|at|for|from|with|by|via|per|into|onto|over|through|under|off|out|up|down|back|about|around|between|within|without|across|during|regarding|re|along|towards|upon
yesterday|morning|afternoon|evening|night|tonight|earlier|minutes|hours|ago|before|long|arvo|eve|itself|needful|myself|ourselves|yourself|yourselves|himself|herself|themselves
task|tasks|item|items|point|number|no|nr|one|ones|thing|things|action|ticket|todo
part|side|end|guys|folks|mate|sir|madam|buddy|man|pal|everyone|all|lads|y'all
[the|our|your] confirmation|reference|ref|order|booking|ticket|tracking|case no|number|nr
[just] from|on|at my|our|your side|end
[just|please] give @it a try|go|shot|spin|whirl|look|read
for now|at the moment|right now|as of now|as of yesterday|as of today|as of this|so far|on time|in time|in full|first thing|this time|this way|in the end|at our end
i|we can confirm|report [that]
i|we confirm [that]
happy|pleased|glad to confirm|report|say [that]
to confirm
that should be it|all|everything [then]
as you can see|as far as
realistically|hopefully|ideally|latest|earliest|possibly
need|want|like
it|this|that|these|those|them
hi|hello|hey|dear|fyi
make|made|get|got|gets|take|took|takes|taking|give|gave|given
able
good|better|best|fine
mark|flag
s|re|ve|na|lol|haha|tbh|btw|fwiw|imo|imho|pfa|attn
over|at|after|during|in|on|from [the|our|my|a|today's|yesterday's] lunch|call|meeting|session|workshop|demo|standup|sync|chat|kickoff|phone
i|we can|could|may confirm|report|say|tell [you] [that]
can confirm|report [that]
[my|dear] friend|friends [of mine]
as part of [a|the]
easier said than done
what's done is done
no harm done
[the] damage is done
said and done
done for today|the_day|now [now]
signed in|up|on [to]
moved on|house|home|office|offices [already]
off my list of
in the bag on|with [me]
sorted by
in place of
came back|through|in|over [again]
comes back
has come [all_the_way] back|through|in
at [last|long] last
bit|lot|little
time|day|days|week|weeks|month
going forward
from here|now on [in]
rather
humming
thru|r|n|sl|sr|sno
yeah nah
yea nah
abt
instead of me
instead of us
kindly note
please note
pls note
kindly note that
please note that
rn
inshallah
insha allah
god willing
touch wood
fedex|ups|dhl|usps|courier|express|overnight|airmail|registered
[by] special|recorded|next-day|same-day delivery
where were we
where was i
[been|got] done in by|for
[a] done deal on|with|about
whether
would you believe it
that|which|this reminds me [of|to]
nobody|noone|no_one [has] complained|objected|minded|noticed [yet|so_far]
[a] [new] task force|forces|team|manager
[for] all of us|you
long since
shut|locked out [of]
done waiting
so done
over waiting
working|worked [right] through lunch|the_night|the_weekend|the_holidays
fell|fallen|slipped|slip|falls [right] through|between the cracks|net|gaps
[my] honest|safe|realistic answer|bet
lah|leh|lor|meh
[i] hit|pressed|clicked send too|to early|soon
never thought i'd|we'd|i_would [say|see] [this|that|it|the_day]
[i] hit|hitting|pressed|clicked send|enter|reply [way] too early|soon|quickly|quick|fast
[have|has] started|begun|began using|living|teaching [the|our]
work's|task's|item's|action's|ticket's|stuff's
one less thing to do|worry_about [then|now]
xx|xxx|xo|xoxo
[it|this|that] wasn't|isn't|not due till|until|before|for [@date]
""",
    "generic": """
v|ver|activity|activities|exercise|matter|document|documents|doc|docs|file|files|paperwork|papers|pdf|copy|copies|version|version|list|lists|sheet|spreadsheet|csv|link|info|information|details|stuff|task|item|thing|ticket|request|response|answers|everything|job|work|bits|deliverable|deliverables|piece|action|step|requirement|material|materials|attachment|package|final|signed|updated|latest|new|correct|revised|required|requested|necessary|missing|last|remaining|full|relevant|whole|entire|complete|completed
""",
    "it": "it|this|that|these|those|them|the said task|the said item|said task|the above task|the above item|the below task|the mentioned task|this bad boy|that bad boy|this puppy|that puppy|this baby|this bugger|this sucker|this beast|this little one|this guy|this one|that one|this task|that task|the task|this item|that item|the item|it all|all this|all that|the thing|these ones|those ones|these tasks",
    "prep": """
in|on|at|with|via|by|from|per|through|after|for|of|to|into|onto|over|about|under|during|following|despite|without|within|thanks|because|using|including|inside|around|between|as|before|since|due
w
abt
""",
    "except": """
excl [.]
save [for]
other than
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
it's|that's|they're|these_are|they_are all done|finished|complete|completed|sorted|wrapped_up
all wrapped up
whole lot's|lot_is|lot
every item|task|point|thing|action [on] [the|your|this|our] [list|plan]
all [of] the above|below [items|tasks|points|ones]
close all [please|pls|three|3]
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
every last one [of_them|of_these|of_those]
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
the whole lot's|lot_is|lot_has|thing's|list's
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
