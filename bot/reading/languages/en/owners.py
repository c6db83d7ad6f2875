"""English: whose a task is."""

PHRASES = {
    "assign": """
transfer|pass|hand|reassign|assign|delegate|move|switch|redirect|route [on|over] to @person please|pls|instead
[new] owner : @person
make @person responsible|accountable [for]
put @it|this|that|@task under|to|into|in|against @person|@person's
@it|this|that|@task falls|fall to|under|on @person|@person's
[ball|it|this] is|'s|it's in @person|@person's court
want @person on it|this_one|@task
@person instead please|pls
assign|reassign|re-assign|delegate|transfer|hand|pass|give|forward|route|redirect|move|send|switch @it|this|that|@task|them|@person
assign|reassign|re-assign|delegate
give|hand|pass|move|send|forward|transfer|assign|reassign both|everything|all
re - assign
assigned|reassigned|delegated|handed|passed|transferred
assigning|reassigning|delegating|handing|passing|transferring|giving
hand over|off
handing over|off
handed over|off
handover to
hand @it|this|that|@task|them over|off
pass on
pass @it|this|that|@task on|over|along
passing @it|this|that|@task on|over|along
passed @it|this|that|@task on|over|along
turn @it|this|that|@task over
go|goes|going|gone to
over to
belongs to
belong to
owned by
owner [is|should|to|of|will|be|for]
new owner
change owner
make @person [the] owner
should be @person
is|are|it's|that's|this|one for @person
this|it|that|@task is|are|should_be @person's
it's|that's @person's
one for @person
for @person
put @person on
put @person in charge
put @person down for
put @person as
up to @person
@person's now [on]
@person's task|job|one|baby|responsibility|department|area|remit|plate
give @person
ask|asked|asking|told|get|getting|got @person to
ask @person instead
leave @it|this|that|@task to|with
left @it|this|that|@task to|with
swap to
loop in
should|needs_to|ought_to|has_to be with|for|on @person
should sit|go|land|live|rest|be with|to @person
is|are|it's|that's|this_is|this_one_is|sits|lies with @person now
best with @person
better with @person
over to @person
pass|hand|give|throw|lob|kick|shoot|bounce|punt @it|this|that|@task [over] to @person
put @it|this|that|@task on @person
change [the] owner to
new owner [is|:]
make @person owner
set [the] owner to
swap @it|this|that|@task to
update [the] owner
transfer ownership
please|pls|kindly|can_you|could_you|just give|pass|hand|reassign|assign|leave|delegate|transfer [on|over] to @person
@task [,|:|-] [please|pls|kindly] give|pass|hand|goes|go|reassign|assign [on|over] to @person
please|pls|kindly|can_you|could_you|just route|redirect|direct|move [on|over] to @person
swap|switch|replace|change|sub me [out|in] for|with|by @person
replace me with|by @person
put @person in|on [instead|place|in_place] of me
@person instead of me
is|are|sits|lies|stays with @person from now_on|here_on|today|tomorrow
put|add|write|list|change|switch|swap [the] @person name|names on|against|to|in|down|for
put|add @it|this|that|@task under|in|to @person name
has|have|was always been @person
was always @person
@task please|pls|kindly to|for @person
belongs|belong with|to @person
""",
    "owns": """
let|have|let's_have|lets_have|rather_have|get @person do|handle|take|own|run|cover|finish|sort @it|this|that|@task [please|pls|instead]
let|have|let's_have @person deal|take with|over|care [of] [@it|this|that|@task]
@person has|have @it|@task covered
@person is|'s|would_be better|best placed|suited|positioned|equipped for|to [do] @it|this|that|@task
@person is|'s the|your man|woman|guy|girl|gal|lady|chap|bloke|person for|on @it|this|that|@task
@person has|'s|have|had [kindly|just] volunteered|offered for|to_do|to_take @it|this|that|@task
@person volunteered|volunteers for|to_do|to_take @it|this|that|@task
@person has|have|'s|had taken @it|this|that|@task over|on
@person took @it|this|that|@task over|on
@person is|are|'s gonna take|handle|own|do|pick|cover|manage|run
@person will|'ll|is_going_to|can|to|should|shall|would|could take|handle|own|do|pick|cover|manage|deal|run|look
@person will|is_going_to|can|to|should|could|would be taking|handling|owning|doing|picking|covering|managing|dealing
@person [is|are|will_be|now] [now] taking|handling|owning|doing|covering|managing|leading
@person [is|are] dealing with
@person [is|are] looking after
@person [is|are] picking|picked|picks @it|@task up
@person [is|are] picking|picked|picks up @it|@task
@person will|'ll|can|to|should pick @it|@task up
@person has|have this|this_one|@number [now|covered]
@person has|have @task covered
@person to action|lead|drive|organise|organize|arrange
can|could|would @person do|take|handle|own|cover|pick
@person will|'ll|is_going_to|can|could|to|should take care
@person is|are|will_be taking care
@person will|'ll sort|finish|complete|action|arrange [out] [@it|@task]
@person takes|handles|owns|covers|manages
@person took over
@person has taken over
@person owns
@person is the [right|best|correct] person|contact|owner|one [for|to]
@person is|are|will_be taking|takes care
@person [has|have] got @it|this|that|this_one|that_one|@task [now]
@person is on @it|this|that|@task now
@person has picked @it|this|that|@task up
@person has picked up @it|this|that|@task
@person will|'ll|is_going_to be on @it|this|that|@task
@person will|'ll|can|to|should grab|adopt|drive|lead|finish|see|sort|complete|action @it|this|that|@task
@person does|do @it|@task|this|that
@person will|is_going_to|can|'ll take @it|this|that|@task off my|our hands|plate|desk|list
@person taking|takes over
take|taking|takes|took|taken @it|this|that|@task off my|our|the hands|plate|desk
@person has|have [kindly|already] agreed|offered|volunteered|promised|is_happy to own|take|do|handle|cover|pick|run|lead
@person agreed|offered|volunteered|happy to own|take|do|handle|cover|pick|run|lead
@person can have @it|this|that|@task
@person will do|take|own|handle
@person 's taking|doing|handling|covering|owning
@person is the one for|doing|handling
@person taking|doing|handling|covering|owning @it|this|that|@task|those|these
@person has|have always|already had|owned|done|handled|got @it|this|that|@number
@person always had|owned|did|does @it|this|that|@task
@person is|are|will_be|'s [the] [one] responsible|accountable|answerable [for|of]
@person is|are|will_be|'s handling|doing|managing|covering|owning|leading @it|this|that|@task going|from forward|now|here|on
to be done|handled|completed|actioned|taken|covered by @person
@person who|that owns|handles|does|runs|leads|manages @it|this|that|@task
@person will|'ll|can get|have @it|this|that|@task done|sorted|finished
@person looks after
@person is looking after
@person please|pls|kindly|can_you|could_you|you take|do|handle|own|pick|action|grab [over|up] [it|this|that|@task]
@person , can|could|will|would you [please|pls] take|do|handle|own|pick @it|this|that|@task [over|up|on]
@person has|have [kindly|already] agreed|offered|volunteered|promised|is_happy to look_after|take_over|take_on|see_to|deal_with|pick_up
@person will|'ll|is_going_to|can|should be looking after
@person will|'ll look after
@person will be|is handling|managing|running|dealing_with|looking_after @it|this|that|this_one
@person will follow [up] [on] @it|this|that [point|task|topic|one]
can|could|would|will @person [please|pls] take @it|this|that|@task off @person 's hands|plate|desk
""",
    "speaker": """
this_one's|that_one's|one's mine [now]
i'm|im|i_am owning|covering @it|this|that|@task
i'm|im|i_am|i'll_be|i_will_be responsible|accountable for @it|this|that|@task [now]
i'll|i_will|i_can look after this_one|that_one|it|@task
i'll_be|i_will_be looking after this_one|that_one|it|@task
grabbing|taking|claiming|nabbing|snagging|grab|claim this_one|that_one|@number
i|i'll|i_will|i_can|let_me take over from @person
take|taking|took @it|this|that|@task off @person|@person's [plate|hands|list|desk]
picking|pick @it|this|that|this_one|that_one|@task up from @person
i'll|i_will|i_can|let_me|happy_to cover @it|this|that|@task for @person
i'll|i_will|i_can cover|stand_in|fill_in for @person [on] [@it|this|that|@task]
bagsy|bagsie [@it|this|that|@task]
i|i'll|i_will|i_can volunteer for|to_do|to_take @it|this|that|@task
make @it|this|that|@task mine
@it|this|that|@task can|could|should be mine
[change|set|switch|move|make] [the] owner to me
i should|will be the owner
me instead of @person
it's me now|instead
i'll|ill|i_will|i_can|let_me|i'd_like_to|i_am_going_to|i'm_going_to|happy_to take @it|this|that|@task|over
i'll|ill|i_will|i_can|let_me|happy_to|i'm_happy_to own|cover @it|this|that|@task
i'm|im|i_am taking @it|this|that|@task
i'll|ill|i_will|i_can|let_me|happy_to pick @it|@task up
i'll|ill|i_will|i_can|let_me|happy_to pick up @it|@task
i'll|i_will|i_can|let_me take over
i take @it|this|that|@task
i own @it|this|that|@task
@it's mine
is|are|it's|that's|this|that mine
that is|was mine
put me down [for]
give @it|this|that|@task to me
assign @it|this|that|@task to me
assign me
leave @it|this|that|@task to|with me
mine now
taking over
taking @it|this|that|@task over|on
take @it|@task
i'll|ill|i_will|i_can|let_me|happy_to|i'm_happy_to grab|nab|snag|field|adopt|own|cover|claim @it|this|that|@task
i'll|ill|i_will|i_can|let_me take|grab|pick|have @it|this|that|@task off @person
i'll|ill|i_will|i_can|let_me|happy_to|i'm_happy_to pick @it|this|that|@task up
i'll|ill|i_will take care of @it|this|that|@task
i've|ive|i_have got @it|this|that|@task now
i've|i_have picked @it|this|that|@task up from
this|that|@it|@task is mine|me
with me now
dibs
i got dibs
assign|give|pass|move|hand @it|this|that|@task [over] [back] to me
make me [the] owner
put me on @it|this|that|@task
i am|i'm the owner [now]
take @it|this|that|@task off @person
i'll|ill|i_will do|handle @it|this|that|@task myself
@task i'll|i_will|i_can do|handle
give @it|this|that|@task here
@task i|i'll|i_can|i_will|let_me take|grab
@task i can take|grab|own|do
put|add my name on|to|down|against [for] [@it|this|that|@task]
put|sign|mark|note me down|up for|on @it|this|that|@task
doing|taking|do|take|handle|handling|own|owning|cover|covering @it|this|that|@task instead of @person
assign|reassign|give|pass to me|myself
[this_is|these_are|that_is] mine from now [on|onwards|forward]
i'll|i_will|i_can|let_me run with it|this|that|@task|this_one|that_one
happy|glad to take @it|this|that|@task off @person|@person's plate|hands|desk|list
i'll|i_will|will|let_me|i_can do|handle|take|finish|send|sign|sort @it|this|that|@task|this_one|that_one myself
""",
    "replaced": """
instead of @person
instead of mine|me|us
""",
    "toyou": """
[it's|its|it_is|that's|this_is|this_one's|they're] all yours
this_one's|that_one's|one's yours [now]
over to you|u
yours now
your turn|shout|go
is|are|'s yours [now]
yours from now_on|here_on|here
""",
    "heowns": """
put|add his|her|their name|names on|to|in|against|down [for] @it|this|that|@task
he's|she's|they're|he_is|she_is|they_are|he|she [now] [the] responsible|handling|dealing|accountable|owner|owns|handles|in_charge [of|for|with]
""",
    "notme": """
not me [anymore|any] [more]
not my [task|job|one|area]
not mine [anymore]
isn't|is_not|not mine|me
wrong person
don't|do_not own @it|this|that
no longer me|mine
someone|somebody else
not the right person
i'm not responsible
nothing to do with me
can|could|would|will someone|somebody|anyone else
""",
    "turnto": """
ask|contact|try|email|check_with|talk_to|speak_to|ping|mail|it's|that's|this_is|it_is|should_be|rather @person [instead]
@person is|'s|would_be the best|right person|one|contact|guy|man|woman to ask|contact|talk|speak|call|email|tell [to]
""",
    "forstep": """
to check|review|sign|approve|countersign|verify|validate|double-check|proofread|read|look|have_a_look
for [their|his|her|a|final|internal|your|our|some|more] changes|corrections|amendments|edits|revision|rework|signature|review|approval|sign-off|signoff|countersignature|comments|feedback|checking|validation|signing|signatures
ready|good|fine|set for [your|their|his|her|a|the|final|our|legal] review|signature|signatures|approval|sign-off|signoff|countersignature|checking|check|feedback|comments|signing
ready to be sent|signed|reviewed|submitted|approved|uploaded|checked|returned|sent_off
on its|their way to legal|finance|procurement|security|compliance|hr|it-department|management|audit
""",
    "other": """
the other one|thing|day|project|form|list|contract
another one|task|thing
different one|task
something|anything else
last|previous year's|month's|quarter's list|form|report|version|copy|contract|file|data|numbers|figures|one|sheet|plan|invoice
""",
    "longago": """
last year|time
years ago
at|in my last|previous|old company|firm|employer|job|team
""",
    "received": """
sent|forwarded|emailed|e-mailed|passed|handed|returned|mailed|gave @it|this|that|them [over|back|on|across] to me|us
sent|forwarded|emailed|handed|gave me|us @it|this|that|them
""",
    "yourside": """
on|from|at your|their|his|her side|end|part
""",
}
