"""English: leaving out, reopening, taking back."""

PHRASES = {
    "cancel": """
don't|do_not think we|i|it's|it_is|this_is|that's|that_is|they're|@task_is|it|this [is] [still|actually|really|even] need|needed|necessary|required|relevant [@it|this|that|@task|them] [anymore|any] [more|longer]
not sure we|i|it's|it_is|this_is|that's|@task_is [still|actually|really|even] need|needed|necessary|required|relevant [@it|this|that|@task|them] [anymore|any] [more|longer]
doubt [that] we|i|it's|it_is|this_is|that's|@task_is [still|actually|really|even] need|needed|necessary|required|relevant [@it|this|that|@task|them] [anymore|any] [more|longer]
not be needed|required|necessary [anymore|any] [more|longer]
not need @it|this|that|@task|them [anymore|any] [more|longer]
@task [:|-|,] cancel|delete|remove [please|pls|plz]
delete|remove|drop please|pls|plz
don't|do_not|won't|no_longer need|require either|any|both of these|those [anymore|any] [more|longer]
unnecessary|irrelevant|pointless|redundant|obsolete now|anymore
become|became obsolete|redundant|unnecessary|irrelevant|moot
irrelevant for_us|to_us|any_more
not relevant any more|longer
no use for @it|this|that|@task [anymore|any] [more|longer]
no more|longer [a] need for @it|this|that|@task
no need to do @it|this|that|@task [anymore|any] [more|longer]
no longer require|requires @it|this|that|@task|them
don't|do_not|won't require @it|this|that|@task|them [anymore|any] [more|longer]
skip [it|this|that] [one] please|pls|plz
been|was|were|got|is|gets|getting dropped|scrapped|axed|canned|shelved|binned|ditched|abandoned|cancelled|canceled|descoped|de-scoped|nixed
axed|shelved|binned|ditched|descoped|nixed @it|this|that|@task
axed|canned|shelved|descoped|nixed|binned
de - scoped
kindly cancel|drop|delete|remove [the_same]
remove|delete|strike|drop [@it|this|that|@task] from the|our|your plan|list|board|tracker
nix @it|this|that|@task
is|are|now|fell|falls out of scope
not|isn't|aren't|no_longer in scope anymore|any_more|now|for_us
won't|will_not happen anymore|any_more|at_all
isn't|aren't|not going ahead [with]
not|won't|will_not pursue|pursuing|be_pursuing @it|this|that|@task [any] [further|longer]
wontfix
no point anymore|any_more|now
not|no_longer|n't on the cards [anymore]
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
please|pls|can|could|just|we|to|you|then cancel
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
kindly drop|skip|scrap
kindly remove|delete|cancel @it|this|that|@task
overtaken by events
close @it|@task|this as not needed|cancelled|wontfix|obsolete
mark @it|@task|this|that as not needed|cancelled|obsolete|na
drop @it|this|that|@task [please|pls|then|entirely|completely|altogether]
ditch @it|this|that|@task
bin @it|this|that|@task
axe @it|this|that|@task
shelve|shelved @it|this|that|@task
abandon|abandoned @it|this|that|@task
withdraw|withdrawn @it|this|that|@task
pull @it|this|that|@task [from] the plan|list
we can drop|skip|forget|lose|ditch|bin|scrap
you can drop|skip|forget|lose|ditch|bin|scrap|cancel|delete|remove
no point [in] doing|continuing
not going forward|ahead [with]
no longer going ahead
nothing to do here|anymore|for_us
nothing to integrate|send|sign|export|migrate|import|configure|install|review|test [here|anymore]
isn't|is_not|not going to be needed|necessary|required
won't|will_not be needed|necessary|required|happening
surplus to requirements
doesn't|does_not concern|affect|involve us|me
isn't|is_not|not a thing anymore
take @it|this|that|@task off
is|are|now off the table|agenda
take @it|this|that|@task off the|our|my list|plan|board
is|are|now off the|my|our list
@task [that] [that's|is] we|i|you|they [really|actually|just] don't|dont|do_not|no_longer|won't need
we|i|you|they don't|dont|do_not|won't need @it|this|that|@task|them|those after_all
@task we|you|they can strike|drop|skip|scrap|cancel|remove|delete|forget|lose|leave_out
can|could|should|may|might come|go off the|our|my plan|list|board [altogether|entirely|completely]
can|could|should|may|might go in|into|to the bin|trash|rubbish
isn't|is_not|aren't|are_not|not|no_longer required|needed|necessary any longer|more
isn't|is_not|aren't|are_not|not|no_longer required|needed|necessary anymore
don't|dont|do_not|no_need_to bother with|about|doing @task|@it
""",
    "delist": """
take @it|this|that|@task off the|our|my list|plan|board
is|are|now off the|my|our list
""",
    "reopen": """
[please|pls|kindly] mark|set|flag|change [@it|this|that|@task] [back] [as|to] not_done|undone|incomplete|not_complete|not_finished|unfinished|uncompleted [again]
[please|pls|kindly] mark|set|flag|change [@it|this|that|@task] [back] [as|to] open again|please|pls
reinstate|reactivate|revive|unclose|resurrect @it|this|that|@task
please|pls|kindly reactivate|reinstate
should|must|has_to be open again
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
put|set|switch|move|turn|change|flip @it|this|that|@task back to open|todo|to_do|in_progress|not_done|active|pending|started
open @it|this|that|@task [back] up
needs reopening
bring @it|this|that|@task back
back on the list
uncomplete|un-complete @it|this|that|@task
mark @it|this|that|@task [as] not done|finished|complete
put|add|bring|move @it|this|that|@task back [on|to|in|onto] [the|our|my] [list|plan|board]
[be|been|get] opened again
needs|need|has|have to be opened again|back_up
[please|pls|kindly] put|set|move|switch [@it|this|that|@task] back to open|todo|to_do|not_done
""",
    "undo": """
[please|pls|kindly] ignore|disregard|forget|scrap|cancel|drop my|the last|previous|earlier|latest mail|email|e-mail|msg|text|note|comment|reply|message|answer
[please|pls] go back to how|what it was
ctrl|cmd|control [+|-] z
back it|that out
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
undo @task
take that|it|this back
i take that|it|this back
revert what i|we|you [just] did
undo what i|we|you [just] did
undo my|the last [change|one|action|reply|answer]
reverse my|the last [change|one]
put @it|that back [the] [way|how] [it] [was]
change @it|that back
cancel that last|change
revert what @person|i|you|we [just] did|said
revert [my|the] last|previous [change|one|thing|action|step|entry]
roll [that|it|this] back
back that out
unmark|uncheck|untick|un-tick @it|that|this|@task
reverse what i|you [just] did
undo what
undo [the|my] last|previous
put things back
scrap|scratch|cancel|undo|revert|reverse|forget|ignore|disregard|drop that|the|my last|previous change|update|action|edit|one|answer|reply|message
take|roll|turn|put back the|my|that|our last|previous [change|update|one|action|answer|reply|edit]
undo that|it|this please|pls
take that|this|the|my [last|latest] change|answer|one|update|reply back
""",
    "slip": """
wrong task|one|number|item
my mistake|bad|fault
by mistake
in error
by accident
accidentally
i|we meant|mean
sorry i|,|- meant|mean
meant [the] other|@task
mean @task
meant to say|write|type
didn't mean to|that|@task
change @it|that back
put @it|that back
ignore my last
ignore that
disregard that|my
scratch that|this
take that|it back
strike that
correction
no wait
wait no
wait , no
no , wait
oh wait
hang on
hold on
actually no
actually not
make that @task
rather @task
typo
oops|whoops|ooops
forget what i said
not @task , @task
i take that|it back
jumped the gun [on]
spoke|spoken too soon
the wrong one|task|number|item|line|button
kidding|jk|joking|psych
just kidding|joking
""",
    "tag": """
right
correct
yes
yeah
no
isn't it
aren't they
hasn't it
wasn't it
haven't they
or not
or no
is|was it not
am i right
is that right|correct|so
or is it
or isn't it
or am i wrong
surely
eh
innit
""",
}
