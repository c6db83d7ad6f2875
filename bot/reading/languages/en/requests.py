"""English: what is asked of the bot."""

PHRASES = {
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
overall|current|general state of the|our plan|project
state|status of the|our plan|project
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
remind me what|which ~ have|is|are [still] open|left|due|outstanding|to_do
remind me what|which ~ ~ open|left|due|outstanding
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
how do|should|can|would i|we answer|reply|respond to these|this|your|such
what must|should|shall|do i|we write|reply|put|say [back]
""",
}
