"""English: what hinders a task, and what no longer does."""

PHRASES = {
    "freed": """
no longer blocked|waiting|stuck|pending
not blocked|waiting|stuck [anymore]
not blocked|stuck anymore|any
isn't|aren't|wasn't|not blocked
unblocked
nothing blocking
not waiting
until|till now
up to|till now
""",
    "block": """
no|without|lack|lacking|missing admin|access|login|user rights|permission|permissions|access|credentials|privileges
no|without|lack|lacking rights|permission|permissions|credentials|privileges|licence|license
hold [off] on|off [@it|this|that|@task] until|till
hold|pause @it|this|that|@task until|till
put|putting @it|this|that|@task on hold
put on hold
on ice
blocked [by|on]
am|are|is|we're|i'm|it's blocked
blocker
blocking us|me|this|it|@task
waiting [on|for|to|until]
waitin [on|for]
wait for
waits for|on
have|has|had to wait for
need|needs to wait for
awaiting
stuck [with|on|at|in|because|until|behind]
hung up on
held up [by|at|with|in|because]
holding us|me|this|it up
hold up
on hold
in limbo
at a standstill
stalled [on|by|at|with|because]
stalled
depends|dependent|depending|hinges|hinging on
pending @person
pending legal|approval|review|sign-off|signoff|signature|feedback|input|confirmation|access|security|procurement|finance|the|a|our|their|your|from|it
can't|cant|cannot|can_not|couldn't|unable ~ until
can't|cant|cannot|can_not|couldn't ~ ~ until
can't|cant|cannot|can_not ~ without
can't|cant|cannot|can_not ~ ~ without
can't|cant|cannot|can_not ~ before
can't|cant|cannot|can_not ~ ~ unless
can't|cant|cannot|can_not ~ because
unable to
not able to
not allowed to
can't|cant|cannot|can_not do|start|proceed|continue|finish|complete|progress|access|log|go|get|open|sign|send|test
not until
no access
don't|do_not have access
haven't got access|permission|permissions
no permission|permissions
no response|reply|answer|word|feedback from
haven't|have_not|hasn't|has_not|didn't|still_not|never heard [back] from
haven't|have_not|hasn't|has_not received|got|gotten|had
haven't|have_not|hasn't|has_not [been] given|sent|provided|granted us|me
haven't|have_not been given|sent
hasn't|has_not been given|sent|provided to us|me
still haven't|have_not received|got|had
need|needs ~ first
need|needs ~ ~ first
need|needs ~ ~ ~ first
need|needs ~ before
need|needs ~ ~ before
need|needs ~ ~ ~ before
need|needs ~ from @person
need|needs ~ ~ from @person
is|are|it's|sitting|still|waiting|lies|sits with @person for
with [our|the|your|their] legal|procurement|finance|security|infosec|purchasing|compliance|hr [team|department|dept|people] [for]
with legal|procurement|finance|infosec|purchasing|compliance
sitting|parked|stuck with
is|are|it's|its|still|currently with our|the|your|their ~ team|department|dept|people|lawyers|solicitors|board|committee|group|office|management
chasing
held hostage
hands are tied
blocked since
dead in the water [without|until]
can't|cant|cannot|can_not|couldn't move|continue|go forward|ahead|on|further [without|until]
is|are|was|were|been|being|got|we're|i'm|it's stopped by
stopping|stopped me|us
at an impasse
hit a wall|snag|roadblock|blocker [with]
running into issues|problems|trouble with
roadblock
hitting a wall
no go until
bottlenecked [by|on|at]
bottleneck is
hamstrung
show stopper
showstopper
sitting|stuck in @person's
is|are with @person's team
no movement|progress until
the hold up is
no can do [until|without]
parked|stalled with @person
can't|cant|cannot|can_not|couldn't|unable ~ till
can't|cant|cannot|can_not|couldn't|unable ~ ~ till
[a] no - go until|till|unless|without
no go until|till|unless|without
pending from|with|at|on|by|due_to
pending ~ ~ to
nothing|not_much [that] i|we can do ~ before|until|till|without|unless
don't|do_not|doesn't|haven't|hasn't have|got|had ~ ~ ~ from @person
we|i [still] don't|do_not have ~ ~ from
it-department|legal|procurement|finance|security|compliance|they|he|she|@person|someone|somebody has|have|had|need|needs to ~ first
it-department|legal|procurement|finance|security|compliance|they|he|she|@person|someone|somebody has|have|had|need|needs to ~ ~ first
it-department|legal|procurement|finance|security|compliance|they|he|she|@person|someone|somebody has|have|had|need|needs to ~ ~ ~ first
it-department|legal|procurement|finance|security|compliance|they|he|she|@person|someone|somebody must ~ [~] [~] first
it-department|legal|procurement|finance|@person|they|security|compliance|hr|vendor won't|wont|will_not|wouldn't|refuse|refuses|refused to release|approve|sign|give|grant|let|allow|issue|send|open|accept
it-department|legal|procurement|finance|@person|they|security|compliance|hr|vendor won't|wont|will_not|wouldn't release|approve|sign|give|grant|let|allow|issue|open|accept
needs|need|awaiting|awaits|wants @person sign-off|signoff|approval|signature|sign_-_off|ok|okay|input|confirmation|feedback|review|blessing [first|before]
need|needs to hear|see|receive|get|have ~ ~ before
i|we await [for]
holding out for|on
don't|do_not|didn't have [the|any|enough|sufficient] right|rights|permission|permissions|credentials [to|for]
i'm|im|we're|i_am|we_are|been|got locked out [of]
my account|login|user is|got|has_been|'s locked|disabled|suspended
need|needs|require|requires|awaits|lacks sign-off|signoff|approval|clearance|authorisation|authorization|input|confirmation from|by|of
paused [for_now|until|till|by|because|due_to]
frozen until|till
gated by|on
has|have|had|must|will to wait until|till @task|@person|it|they|he|she|we|you|i|the|our|your|their|after|someone|legal|finance|it-department
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
i|we|i've|we've|i_have|we_have blocked|block|reserved|kept [out|off] [the] @date|time|my|our|a|an|some
waiting for|on me|us|myself|my_side|our_side
@task is|was [still] a|the|our|my [main|only|real|biggest] blocker for|of|to|on @task
@task is|was [still] blocking|stalling|delaying @task
@task blocks|delays|stalls @task
@task holds|held up @task
""",
}
