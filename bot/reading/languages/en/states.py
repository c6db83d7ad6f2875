"""English: done, or standing so."""

PHRASES = {
    "done": """
it's|that's|they're|these_are|they_are all done|finished|complete|completed|sorted|wrapped_up
[i|we] hope|trust|hoping [that] it's|it_is|this_is|that's|that_is|they're|all_is|is [already|all|now|been] done|finished|complete|completed|sent|signed|sorted|closed
could|might|may be done|finished|complete|completed|sent|sorted already|by_now
should|must|might|may|could have done|finished|sent|completed|sorted @it|this|that|@task by_now|already
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
ok|okay|fine|safe|happy|good|free|clear to close|be_closed|tick_off|mark_done|mark_complete|mark_as_done [@it|this|that|@task] [out|off]
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
@task completely|fully|entirely
over from our|my side|end
knocked @it over|out|off
@it|this|that|@task been|was put to rest
knocked|smashed|banged|hammered|churned|bashed|cranked|thrashed|belted|polished|finished|rattled @it|this|that|@task out|off|over
finito|finitto
that's|thats|it's|its|this_is|that_is|it_is [a] done deal|thing
marking|closing|ticking [as] [off] done|complete|completed|closed
[the] [current] status is|now|: [now] done|complete|completed|finished|closed
did this_one|that_one
managed to get @it|this|that|@task done|finished|sorted|completed|across_the_line|over_the_line
job's|jobs|job_is a good_un|good_'un|good'un|goodun|good_'|good
job jobbed
case closed
i'm|we're|am|are through with @it|this|that|@task
i|we already|just did [so|it|this|that]
fulfilled
done|complete|completed|finished my|our|this|my_own end
managed to|able_to|round_to|around_to finish|complete|close|finishing|completing|closing @it|this|that|@task [off|out|up]
been put to rest|bed
@it|this|that|@task was put to rest|bed
@task ticked [off]
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
tick|close|check all [of] [them|these|those|three] [off|out] [please|pls]
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
kindly close [@it|@task]
can|may|could|should be put to bed
[please|pls|kindly] treat|regard|consider|count|mark as [done|complete|completed] closed|done|complete|completed|finished
""",
    "open": """
open
is|are|'s|be [still|running|already] late|delayed|overdue|outstanding
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
}
