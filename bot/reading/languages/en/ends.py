"""English: leaving out, reopening, and what is asked of the bot."""

PHRASES = {
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
""",
    "delist": """
take @it|this|that|@task off the|our|my list|plan|board
is|are|now off the|my|our list
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
no need to assign|reassign|give|hand|push|delegate|escalate|cancel|close|complete|remind|chase|finish|start|add|hurry|rush
stop chasing|nagging|reminding|asking|pinging [me|us] about|for|on @it|this|that|@task|this_one
stop chasing [me|us]
is|are missing from|on|in the|our plan|list|board
one|something|another thing is missing from|on|in the|our plan|list|board
no point|use [in] chasing|asking|calling|reminding|mailing|emailing|pinging|nagging|contacting me|us
was|were fine|ok|okay|correct|right
no need to reopen|undo|revert|ask|check|discuss|talk|explain|resend|repeat|stop|switch|panic|shout|hurry|follow|escalate|involve|tell|inform|write|confirm|print|visit|come|travel|pay|react|comment|touch [@it|this|that|@task|anything]
stay|stays|remain|remains closed|done|complete|completed|finished|as_is|as_it_is|as_they_are|ok
@task [i|we] can|could do|manage|live without [it|them|that]
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
remove|take|delete|drop my|our|the id|email|mail|address|name|e-mail [id|address] from|off
kindly remove|take my|our id|email|mail|address|name [id|address] from|off
please|pls|kindly|can_you|could_you|can_u|just take|delete|drop me|us from|off
please|pls|kindly|can_you|could_you|can_u|just remove|unsubscribe me|us [from|off]
no more of these|those|your|the emails|mails|messages|reminders|notifications
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
how's|how_is|hows the whole|entire thing|project|plan|rollout|programme|program
how's|how_is|hows everything|it_all|things tracking|looking|progressing|coming|shaping [along|up]
how's|how_is|hows the|our ~ tracking|looking|progressing|shaping|coming
[a] quick|brief|short rundown|overview|summary|update of|on where|the|everything
rundown
where the|our project|plan|rollout|onboarding|programme|program is|'s [at]
where|what are|is things|everything|we|it [all] [at]
where's|wheres everything|the|our|it [all] [project|plan] [at]
how far [along] are|is|have we|the|things
state of play
lay of the land
bird's eye view
big picture
give me the big picture
how are|is things|everything|it_all going|looking|progressing|tracking|shaping
how are we looking|tracking|getting|progressing|placed
how does everything|it_all|the_plan look|stand
what is|what's done|finished|complete and what
full status|picture|overview
what's|whats|what_is the overall|current|latest status|state|position|picture|score|progress
overview of [where|the|everything|all|how]
get|have|see an|the [quick|short] overview|status|summary
how far along everything|it_all|things|we [are|is] [with] [the|our] [entire|whole|project|plan|rollout]
summarise|summarize|recap where|how the|our project|plan|rollout|onboarding stands|is|goes
where the|our whole|entire plan|project|thing|rollout|onboarding stands|is|'s [at]
how the|our [overall|whole|entire] plan|project|rollout|onboarding|thing is|'s looking|going|doing|shaping|tracking|coming
[can|could|may] i|we|you get|have|see|send a status update|report|overview [on|of] [the|our] [plan|project]
""",
    "mine": """
what's|whats|what is|anything|what else is on my plate|list
on my plate
my tasks|list|items|todos|to-dos|actions
my open tasks|items|actions
what's|whats|what_is [still] open|outstanding|left|pending|due|overdue for|with|on me
what do i have|need|still [to] [do|left|open]
what do|should i [still|need] [need|have] [to] do|next
what's|whats|what_is next for me
what's|whats|what_is mine
what am i [supposed] on|doing|to|late|responsible
what's|whats|what_is left for me
what's|whats|what_is assigned to me
tasks for me
which tasks|ones|items are mine
which [tasks|ones|items] do i have|own
what are my
what have i got [left|on|to]
what is|what's waiting [on|for] me
what [else] do you [still|else] need from me|us
anything|what due|open|else for|from me
mine
show|list|send|give [me] my [open] tasks|items|actions|todos|list
which|what [of] [the|these] tasks|ones|items|todos|actions are [still] mine|with_me|on_me|for_me
[which|what] are [still] mine
what have i|we [still|yet] to do|finish|send
which|what tasks|ones|items|things|todos are|is [still|currently] assigned to me|us
which|what tasks|ones|items|things|todos do|have i [still] [have|got] [open|left|due|pending]
which|what tasks|ones|items|things|todos|actions of mine|ours are|is [still] open|outstanding|left|due|pending
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
what am i|are_we allowed to write|say|reply|send|type
what am i|are_we supposed|meant to write|say|reply|do|send|type [here]
what do|can|could|should i|we [actually] type|write|say|reply|put|do [here]
what words|things can|do|should i|we
what does this bot|thing do
what can you do|understand
how do i|we talk|speak to|with you|this|the
how do i|we work|operate this|the
which words
what options
is there a|any guide|manual|help|documentation|docs|instructions|cheat|list
show [me] [the] help|commands|options|instructions
how is this supposed|meant to work
what are the magic words
help me use|understand
what all can|could|should|may i|we reply|say|do|write|answer|type|send|tell|ask
how|what|which are the commands|options
how does|do this|it|that|the thing|bot|tool|system|app|robot work
what can|does this|the|that bot|thing|tool|app|robot do
how does|do|should one|you|i|we answer|reply|respond [to] [these|this|the] [reminders|reminder|mails|emails|messages]
[not_sure] what i|we can|could|should|may write|reply|say|answer|type|send [back] [to_you|you|here]
""",
}
