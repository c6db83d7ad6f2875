"""English: what is asked of the bot."""

PHRASES = {
    "stop": """
don't|do_not|no_longer|didn't want|wish|like to receive|get|see [any|these|those|this|your|such|more] [more] [of] [these|those|your] [emails|e-mails|mails|mail|email|e-mail|messages|reminders|notifications|alerts|pings|nudges|spam|msgs|mailings] [anymore|any] [more|longer]
don't|do_not|no_longer want|wish any|more|these|those|this|your|such [more] [of] [these|those|your|this] emails|e-mails|mails|mail|email|e-mail|messages|reminders|notifications|alerts|pings|nudges|spam|msgs|mailings [anymore|any] [more|longer]
wish|want|like to stop receiving|getting
stop it with the|these|your|all [the] emails|e-mails|mails|mail|email|e-mail|messages|reminders|notifications|alerts|pings|nudges|spam|msgs|mailings
enough with|of the|these|your|all [the|these|your] emails|e-mails|mails|mail|email|e-mail|messages|reminders|notifications|alerts|pings|nudges|spam|msgs|mailings
[please|pls|plz|kindly|can_you|could_you|can_u|just] quit|cease|discontinue|halt emailing|mailing|sending|messaging|spamming|bothering|bugging|pestering|contacting [me|us] [with|the|these|your|any|all] [emails|e-mails|mails|mail|email|e-mail|messages|reminders|notifications|alerts|pings|nudges|spam|msgs|mailings]
stop pestering|bombarding|flooding|harassing|hassling|bothering|annoying me|us with the|these|your|all|so [the|these|your|many] emails|e-mails|mails|mail|email|e-mail|messages|reminders|notifications|alerts|pings|nudges|spam|msgs|mailings
unsub|unsubs
opt - out
opt me|us out [of]
[please|pls|plz|kindly|can_you|could_you|can_u|just] get|take|leave me|us off|out [of] this|the|your|that|these|all [mailing|email|mail|distribution|reminder] list|lists|thread|chain|emails|e-mails|mails|mail|email|e-mail|messages|reminders|notifications|alerts|pings|nudges|spam|msgs|mailings
want off this|the|your|that [mailing|email|mail|distribution] list
turn|switch off [the|all|your|these|email|mail] emails|e-mails|mails|mail|email|e-mail|messages|reminders|notifications|alerts|pings|nudges|spam|msgs|mailings
mute|disable|silence [the|these|all|your] [email|mail] emails|e-mails|mails|mail|email|e-mail|messages|reminders|notifications|alerts|pings|nudges|spam|msgs|mailings
[please|pls|plz|kindly|can_you|could_you|can_u|just] cancel|stop [the|these|all|your] [reminder|email|mail] emails|e-mails|mails|mail|email|e-mail|messages|reminders|notifications|alerts|pings|nudges|spam|msgs|mailings
[please|pls|plz|kindly|can_you|could_you|can_u|just] remove|delete|take|drop|get|strike me|us|my_name|my_email|my_mail|my_address|my_id|my_mail_id|my_email_id|my_email_address|my_mail_address from|off|of your|this|these|the|that|all [mailing|email|mail|distribution|reminder] list|lists|thread|chain|database|emails|e-mails|mails|mail|email|e-mail|messages|reminders|notifications|alerts|pings|nudges|spam|msgs|mailings
don't|do_not send these|those|any|your [more] emails|e-mails|mails|mail|email|e-mail|messages|reminders|notifications|alerts|pings|nudges|spam|msgs|mailings
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
don't|dont|do_not|no_longer want [any|more|these|your] reminders|mails|emails|e-mails|messages|notifications [anymore|any_more|please]
remove my address|email|e-mail|number
""",
    "status": """
what's|whats|what_is the [current|overall|general] status|situation overall|now|please|right_now|of_everything|of_the_plan|of_the_project|of_the_whole_thing
where do|does the|our|this|we|things|everything [project|plan|rollout|onboarding|implementation|programme|program|migration|whole_thing] stand [overall|now|right_now]
how's|hows|how_is it [all] going overall|in_general
how's|hows|how_is the|our|this project|plan|rollout|onboarding|implementation|programme|program|migration|whole_thing [going|doing|looking|coming|progressing|tracking] [along]
how's|hows|how_is the|our progress [overall]
how does it|everything|the_plan|the_project look overall|so_far
how far off|away are we
how much [work] is|remains|are left|open|outstanding|to_do [to_do] overall|in_total|altogether
how many tasks|items|things|points|to-dos|todos|of_them|actions are [still] left|open|outstanding|done|overdue|late|remaining|missing
[is|are|there] anything overdue
what's|whats|what_is remaining|left|outstanding [to_do] [overall|in_total|on_the_plan]
what's|whats|what_has|what_is been done so_far|already|until_now|up_to_now
what's|whats|what_is done and what isn't|is_not|not|still
give|send|show|get [me|us] a|the|an quick|brief|short|full|current|latest status|overview|summary|update|rundown|picture|plan|list|recap
show|list|give|send|display [me|us] everything|all|all_tasks|all_the_tasks|the_tasks|all_open_tasks|the_full_list|the_whole_list|the_whole_plan|open_tasks|all_items|full_list|the_open_tasks
full|whole|complete list please|pls
summary|recap|sitrep
sit rep
what's|whats|what_is the|our progress [so_far|overall|on_the_plan|on_the_project]
how much progress have we|did_we made|make
summarise|summarize|recap|sum_up the|our|everything [plan|project|status]
are|is we|everything|it_all|all|the_project|the_plan [still|running] on|ahead_of|behind schedule|time|target|plan|track
are we [running] behind
what's|whats|what_is the lie|lay of the land
what's|whats|what_is happening|going_on|new|up with|on the|our project|plan|rollout|onboarding|implementation|programme|program|migration|whole_thing
any progress|news|update|updates|movement on|with the|our project|plan|rollout|onboarding|implementation|programme|program|migration|whole_thing
bring|get|catch me|us up [to_speed|to_date] [on]
fill me|us in on where|how|the
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
overall|current|general state of the|our plan|project
state|status of the|our plan|project
""",
    "mine": """
what's|whats|what_is [still] open|left|outstanding|due|pending|waiting|overdue with|under|against|in|to my name [on|against|next_to] [it|them]
what [else] do i [still|yet] need|have to do|finish|complete|deliver|send|get_done|close [next|before|by|until|today]
what do|did|have i [still] owe|owed|promised|promise [you]
[is|are|there] anything|something [else] [still] open|left|outstanding|due|pending|waiting|overdue for|on|from|with me|us|my_side|my_end|our_side|our_end|my_part|my_desk
[is|are|there] anything [else] [there] for|on|from|with me|us|my_side|my_end|our_side|our_end [to_do|today|this_week]
anything else on|from my side|end
what's|whats|what_is my next|current|first task|step|item|action|to-do|todo|deadline|job
[what_are] [the|my] next steps for me|us
[show|list] [me] [all] [the] tasks|items|todos|things [that_are] assigned to me|us
my to-dos|todos|to_dos|to_-_dos|todo_list|to-do_list|to_do_list|to_-_do_list|todo|to-do|queue|open_ones
can|could you list|show|tell|send [me] what i [still] have|need|owe|must [to|do|you]
tell|remind|show me what i [still] have|need|owe|must [to|do|you]
what's|whats|what_is [still] open|left|outstanding|due|pending|waiting|overdue for|on|with|from|at me|us|my_side|my_end|our_side|our_end|my_part|my_desk
what am i [still] late|behind|overdue with|on
am i late|behind|overdue with|on anything|something
do i [still] have anything [else] open|left|outstanding|due|pending|waiting|overdue|late|to_do [to_do]
do i [still] have any [open|overdue|outstanding|pending] tasks|items|todos
have i got anything [else] open|left|outstanding|due|pending|waiting|overdue|late|to_do
what's|whats|what_is on|in my to-do|todo|to_do|to_-_do|docket|queue|agenda [list]
what should|shall|do i do|work_on|tackle|finish|focus_on next|first
what should|shall i be working|focusing on
what are my open|next|remaining|current|overdue|pending|outstanding tasks|items|todos|to-dos|actions
what are my action items|points
what's|whats|what_is [still] with me|us
what have|haven't i not|still|yet done|finished|completed
what haven't i done|finished|completed|sent
which [ones|tasks|items] have|haven't i not|still|yet|done done|finished|completed|yet
what are you|we|they waiting on|for me|us for
what's|whats|what_is my homework
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
remind me what|which ~ have|is|are [still] open|left|due|outstanding|to_do
remind me what|which ~ ~ open|left|due|outstanding
what else have|do i got|have|need to do [on|in] [this|the] [plan]
what else is on my plate|list|side
""",
    "help": """
what do|must|should|would i|we|one have|need to write|type|say|reply|answer|respond [here|back] [to|in_order_to|if|when|for]
how do|can|should|would|could i|we change|move|push|set|update|postpone|extend|alter|edit|shift a|the|my|this|its|an [due] date|dates|deadline|deadlines|owner|assignee|reminder
how do|can|should|would|could i|we add|create|open|cancel|reopen|delete|reassign|snooze a|an|another|this|the|my|new [new] task|tasks|item|items|reminder
how do|can|should|would|could i|we assign|reassign|give|hand @it|this|something|a_task|tasks|one|it to
how do|can|should|would|could i|we say|tell_you|let_you_know [that] [it's|it_is|something_is|a_task_is|this_is] done|finished
how to reassign|assign|add|snooze|mark|close|complete|change|move|update|undo|reopen|cancel|delete|postpone a|the|an|as|my [due|new] task|tasks|date|deadline|done|complete|owner
how to mark as done|complete
what's|whats|what_is the [right|exact] command|word|phrase|keyword|syntax [to|for]
[can|could|please|pls|kindly] [you] explain [to_me|me] how this|it|i|to|the_bot [should|can] works|work|answer|reply|respond|use
don't|do_not understand|know|get how this|it|the|that [bot|thing] works|work
not|unsure sure how this|it|to works|use|reply|answer|respond
don't|do_not|no know|idea what|how to write|reply|say|type|answer|use|do_here
can|do|may|could i|we [just|simply|also] reply|answer|respond|write [back] here|directly|to_this|to_these|by_mail|by_email
what are the possible|valid|allowed|available answers|replies|commands|options|responses
what|which answers|replies|responses|commands|words are possible|allowed|valid|understood|available
what do you understand
options
need|want [some] help with this|the bot|tool|thing|system|mails
[give|send|show] me the|a|your list of commands|options|answers
give|show|send me [some] examples [of]
show|tell me what|how i can say|write|do|reply|type|answer
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
how do|should|can|would i|we answer|reply|respond to these|this|your|such
what must|should|shall|do i|we write|reply|put|say [back]
""",
}
