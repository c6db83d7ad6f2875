"""English: thanks, yes and no, and talk beside the plan."""

PHRASES = {
    "thanks": """
[i|we] wish|wishing [you|u|everyone|all] [all] [a|an] great|good|nice|lovely|wonderful|fantastic|merry|happy|super|fab|blessed|relaxing|restful|pleasant|productive|safe start|one|week|day|weekend|evening|time|trip|holiday|break|rest|afternoon|month|year [in|into|to|of] [the] [week|day|month|year|weekend|new_week|new_year] [ahead] [everyone|all|team|guys|folks]
have|had a|an great|good|nice|lovely|wonderful|fantastic|merry|happy|super|fab|blessed|relaxing|restful|pleasant|productive|safe start|one|week|day|weekend|evening|time|trip|holiday|break|rest|afternoon|month|year [in|into|to|of] [the|your] [week|day|month|year|weekend|new_week|new_year] [ahead] [everyone|all|team|guys|folks|both]
great|good|nice|lovely|wonderful|fantastic|merry|happy|super|fab|blessed|relaxing|restful|pleasant|productive|safe week|day|weekend|evening to|for all|everyone|you [all]
tgif
good|best [of] luck [with|on|for] [it|this|that|everything|the_rest]
fingers crossed for you
chur [bro|mate|cuz]
much obliged
roger that
10 - 4
okie|okey dokie|dokey|doke
alrighty [then]
aight|ight|okidoki|okidoke|okeydokey
right you are
sounds like a plan
fine|good|ok|okay by|with me|us
that's|thats|that_is fine|ok|okay|cool|perfect|great|alright [by|with] [me|us]
that|it works [for] [me|us]
good|great|glad|happy|nice to hear|know [that|it|this]
you are|'re too|very|so|most kind
you're too|very|so|most kind
no problemo|biggie|wuckas
nw|yw|anytime|any_time
likewise
same to you|u [all|too|both]
you|u too [everyone|all|mate]
and you|u
see|catch ya|you|u [all] [@date|@vague|around|later|then]
cya|cu|ttyl|tata|bye|byebye|ciao|toodles|cheerio|hasta
bye bye|now|for [now]
talk|speak|chat [to|with] [you|u] [again] @vague
stay safe|well|healthy|warm|cool|dry
bon voyage|appetit
morning [all|everyone|team|guys|folks|both]
g'day|gday [mate|all|team|guys]
hope all's|all_is|everything_is|everything's|things_are good|well|fine|ok [with|at|on] [you|your_end|your_side]
[i|we] hope|trust this [mail|email|message] finds you [and_your_team|all] in [the_best|good|great] health|spirits|shape
[it|was|it's|it_was] [a|very|really|so|always] nice|good|great|lovely|pleased|pleasure|glad|happy to meet|chat|talk|speak|catch you|u|with_you|to_you|up [all|again|everyone|today|yesterday]
[it|was|it's|it_was] [a|very|really|so|always] nice|good|great|lovely|pleasure meeting|seeing|talking|chatting|speaking [to|with] you|u [all|again|both|everyone] [today|yesterday]
great|good|nice|lovely|productive call|chat|meeting|session|talk today|yesterday|earlier|this_morning|@past
hahaha|hahahaha|lmao|rofl|heh
thanks|thank|thx|ty|thankyou|tks|tnx|thnx|ta
thank you [so] [very] [much]
thanks [so] [a] [much|lot|million|bunch|again]
thanks|thank|thx for ~ ~
thank you for ~ ~
many thanks
much appreciated
appreciated|appreciate
appreciate it|that|the|your ~
cheers
great|perfect|awesome|excellent|brilliant|fantastic|lovely|super|wonderful|amazing|superb|terrific|fab|splendid|magic|sweet|legend|nice|cool
great|good|nice|excellent|amazing|fantastic|brilliant|super|lovely work|job|one|stuff|news|progress|effort|going|catch
well done
well played
congrats|congratulations|bravo|kudos
hooray|yay|woohoo|woo
sounds good|great|fine|perfect|like
looks good|great [to] [me]
all good|fine|ok|well [here|now]
works for me
got it
gotcha
noted
understood
roger
copy that
ack|acknowledged
received
will keep ~ posted
no problem|problems|worries|probs
no prob
np
my pleasure
you're|your|youre welcome
welcome
ok|okay|okey|k|kk|oki|alright|righto
alright then
fair enough
makes sense
good to know
happy to hear
glad to hear
have a great|good|nice|lovely|wonderful|fantastic ~
enjoy ~ ~
happy @date|holidays|easter|weekend|new
see you ~
see you @date
until @date then
enjoy @date|@vague
have a great|good|nice|lovely @date|@vague|@past
talk soon|later
speak soon|later
just let me know
shout if ~ ~
any questions
if you have any questions
if you need ~ ~ ~
if there's|there is anything ~
if anything ~
hope you're|this|all|you|that helps|well|is|are ~
hope that|this helps
hope you are ~
regards|sincerely|rgds
kind|best|warm regards|wishes
br|kr
best
sorry [about|for] [that|this|the] [delay|late|slow] [reply|response]
sorry
apologies
apologies for the delay|late|slow ~
my apologies|bad
oops|whoops
please
pls|plz
👍
👌
🙏
🎉
😊
🙂
😀
😄
💪
🙌
👏
❤️
❤
🚀
😅
🥳
👋
😉
♥
🎊
🔥
love it
hi|hello|hey|hallo
good morning|afternoon|evening
dear
nicely|superbly|beautifully|brilliantly|expertly done [@person]
have a lovely|great|good|nice|wonderful|fantastic|merry|happy christmas|easter|new_year|weekend|holiday|trip|break|one|time|rest|day|evening|week|vacation
merry|happy christmas|xmas|easter|new_year|birthday|friday|diwali|thanksgiving
safe travels
take care
get well soon
hope you had
kudos to @person
hats off [to]
nice|great|good one|job|work|going @person
go team
way to go
you rock|legend|star
you're a star|legend|lifesaver
brill|ace|epic|stellar|superstar
that's|thats|that_is it|all [from] [me|us|my_side] [for] [@date|now]
grand|ace|brill|lush|fab|mint|champion
talk|speak|chat|catch_up after|next|in|on @date|@vague|the ~
talk after ~ ~
thanks|thank_you|ta|cheers a million|bunch|heap|ton|lot
thanks|thank a million
attaboy|attagirl|props|boss|smashing|top|topnotch
top man|job|stuff|work|lad|marks
trust this [email|mail|message] finds you well
hope this [email|mail|message] finds you well
thank you for your ~ understanding|cooperation|patience|help|support|time
good day
lol|haha|hehe
did|done|doing a|an great|good|nice|amazing|fantastic|excellent|brilliant|super|awesome|stellar job|work [on|with]
merci|danke|gracias|obrigado|obrigada|grazie|tack|takk|kiitos
all the best [for|with|in] [the] ~ [of] [@n|@date|~]
hope you [both|all|guys] had|got|have|get a|some ~ break|weekend|holiday|rest|time|christmas|easter|trip
nga mihi [nui]
kia ora
happy new year|week [everyone|all|both|team|@person]
couldn't|could_not|can't have done it|this|that without ~
couldn't|could_not have done it|this|that without ~ ~
great|good|nice|lovely start to|into the|this|your week|year|day|month
you|u [all|guys|both|lot|folks] [absolutely|really|totally] nailed|crushed|smashed|rocked|killed|aced it|this|that
that|this|it helps|helped [a_lot|loads|heaps|tremendously]
hope you [all|both] had|have a|an good|great|nice|lovely|wonderful start|one|trip|time|flight
talk|speak|chat to you @date|soon|later|then|tomorrow|again
[thank_you|thanks|thx] [so|very] [much] for the|your|this reminder|nudge|ping|heads-up|follow-up|message|mail|email|note|info|update
have a blessed|restful|pleasant|fab|productive ~
happy @n
merry christmas|xmas
great|good|nice|excellent|fantastic|amazing|brilliant start|job|work|effort|stuff [on|with] [the|this|that|your] ~ everyone|all|team|folks|guys|both
will|i'll|we'll|shall see|catch|meet you|u|ya [all|guys] @date|then|there|around|soon
what a [great|fantastic|good|brilliant] job|effort [well] [done]
sorry|apologies|apology for|about [the|our|my|this|any|all] [slight|long] hold_up|hold-up|holdup|delay|wait|silence|radio_silence|confusion
beers|drinks|coffee|coffees|lunch|pints|pizza|cake is|are on me|us [@date]
beers|drinks|coffee|coffees|lunch|pints|pizza|cake on me|us [@date]
[a] quick|short|brief update|note|word|one before|as|while i|we board|leave|go|travel|fly|head
absolute|total|complete|real star|legend|hero|lifesaver|champion
see you [all|both|guys|everyone] on|at|in the|our call|meeting|standup|demo|session|workshop|office [@date]
see you [all|both|guys|everyone] on the call
""",
    "praise": """
thanks|thank_you|thx|cheers|kudos|congrats|congratulations|props|respect [so] [much] for|on
[a] great|good|nice|excellent|amazing|fantastic|brilliant|super|superb|awesome|lovely|stellar job|work|going|one|effort|stuff [on|in] [@person|team|all|everyone]
[a] great|good|nice|excellent|amazing|fantastic|brilliant|super|superb|awesome|lovely|stellar job|work|effort on|with this|that|it|this_one|that_one|these|@task [@person]
well done [on|for] [@person|team|all|everyone]
hats off to @person for
thanks|thank_you @person for
big thanks|thank_you|shout_out [to] [@person] for
appreciate [you|your|@person]
""",
    "yes": "yes|yh|yess|yepp|yupp|yessir|yus|yep|yup|yeah|yea|ya|aye|affirmative|indeed|absolutely|definitely|sure|correct",
    "no": """
no|nope|nah|negative|nay
not yet
no not yet
not as yet
not there yet
❌
✗
✘
🚫
not quite
not really
no way
no chance
no luck
no progress
tbd
tbc
still open
still outstanding
is|are still outstanding|pending|open|to_do
still pending
still to do
still to be done
outstanding
pending
not started
not begun
nothing yet
nothing done
nowhere near
still with me|us
with me|us still
the only|last one|thing|item|task|point left|missing|open|outstanding|remaining|to_go|pending
the only|last one|thing|item|task|point still|that|that's left|missing|open|outstanding|remaining
is|are|'s the only|last one|thing|item|task|point [that's|still] left|missing|open|outstanding|remaining|to_go|pending
[still] on|in my|our|the todo|to-do|to_do|to_-_do list|pile|queue|backlog
""",
    "tell": """
bring|bringing @it|this|that|@task up
let|keep you|everyone|him|her|them know|posted|updated|informed
get|getting|come|coming back|round to you
update you
emailed|mailed|messaged|pinged|e-mailed|texted|wrote ~ about|regarding|re|again|asking|to_ask
tell you
i'll tell
report back
revert to you
keep ~ posted
will advise
will confirm
will let
[a] [friendly|quick|gentle|just|kind] reminder|heads-up|headsup that|:
bring|take|raise|discuss|mention @it|this|that|@task [up] with @person|him|her|them
not sure why|how i'm|i|we|we're|you|you're|this|it|im
[put|set|added|got|have|made] a|an reminder|note|entry in|on my|our [own] calendar|diary|phone|outlook|desk
[your|my|our|the] mail|email|mails|emails|message|messages|attachment|link [was|were|got|is|are|has_been|have_been] blocked|stuck|held|caught|quarantined
@date you|we see|have|wrote|gave|set|put|show|mentioned|asked|suggested|noted|quoted
@person could do with
as discussed|mentioned|said|noted|announced|explained|told [already] [on|last] @date
""",
    "meet": """
jump|hop|get|be|join on|in|into a|the [quick|short] call|zoom|chat|meeting|huddle
meet|meeting|meetings|call|calls|sync|discuss|discussed|discussing|discussion|talk|talked|talking|speak|speaking|catch|chat|webinar|demo|workshop|session|kickoff|kick-off|standup|stand-up|presentation|present|agenda|invite|appointment|slot|lunch|visit|interview|steerco|qbr
blocked @n hours|hour|hrs|minutes|mins|days
blocked a|an|some|out|off|my|our|the|time
block out|off|some|time
blocked|booked|reserved ~ hour|hours|time|slot|calendar|diary|minutes
see you
go through
walk through
run through
catch up
touch base
steering committee
board|committee|council meets|sits|convenes|met
change board|advisory_board|window|freeze|control
do lunch|dinner|coffee|drinks|breakfast
""",
    "event": """
[is|'s] the|our|your|their|this|next launch|rollout|roll-out|roll_-_out|cutover|cut-over|cut_-_over|go-live|go_-_live|golive|release|kickoff|kick-off|kick_-_off|opening|audit|inspection|pilot|exam|wedding|fair|conference
we|you|they|i|customers|users go|goes|are_going|will_go|launch|kick|open|migrate|cut live|off|over|doors [on]
we|you|they launch [on]
my|the|his|her|our last|first day|week
deadline|date|due_date|cut-off|cutoff for|of the|our|your|an|a ~
""",
    "away": """
wrapped|tied|caught|held up in|with meetings|calls|workshops|work|interviews|audits|traffic|a_meeting
at|in a|an|the|my|our conference|conferences|funeral|wedding|dentist|dentist's|doctor|doctor's|doctors|hospital|airport|fair|exhibition|expo|offsite|vet|physio|school|gym|garage|beach|mountains|summit|retreat|client's|customer's
at a trade fair|show
on the road|move
i'm|im|i_am|we're|we_are|is|are on the|a train|plane|bus|ferry|flight
in transit|court|surgery|hospital|quarantine|interviews|training|workshops|meetings [all] [day|week] [long] [until|till|on|@date]
have|got [some|a_bit_of|no|more|free] time|capacity|availability|slots [again] [until|till] @date
out of office
out of the office
ooo
on leave|vacation|holiday|holidays|pto|sick|annual|maternity|paternity|parental
off sick
off|away|out|closed|travelling|traveling|abroad|unavailable [today] until|till|from|on|this|next|tomorrow|for|@date|the
i'm|im|am|is|are|be off|away|out|unavailable|travelling|traveling|abroad
back in|at|to|from the|my office|desk|leave|work|holiday|vacation
back @date
@date is|'s a [public|bank|national|school] holiday
[public|bank|national] holiday here
back in|on|from|at @date|office|leave|vacation|holiday|work
we're|we_are|i'm|i_am|be back
closed for|over|until|on|from|this|next|between
closed @vague
we're|we_are|office|offices|shop|company|plant|factory|school closed
office|offices|shop|company|plant|factory|school is|are|will closed|be_closed
not available
no internet
annual leave
everyone|everybody|nobody is|are|'s|was out|in|off|away
day off
days off
i'll|ill|he'll|she'll|we'll|they'll be in|on|at|there|around|back|here|off|out|away|free|available|travelling|traveling|busy|abroad|offsite|onsite
@person|he|she|i|we|they|@person_and_i will|is|are|'s be|going_to_be in|on|at|there|around|back|here|off|out|away|free|available|travelling|traveling|busy
@person|he|she|they is|are|'s|will_be on|in|at holiday|leave|site|office|town|pto|vacation|town
on site @date
on site
@date off
off @date
in the office
@person|he|she|they is|are|'s|isn't|aren't in|out|off|away|back|here|there on|from|until|till|@date|@vague|this|next|all
@person|he|she|they 's|is|are back
waiting in|outside|near|by|downstairs|upstairs the|your|our|my|front|line|a
stuck in line|traffic|a_meeting|meetings|the_lift|an_elevator
expires|expire|expired|expiring|lapses|lapse [on|at|in|by|until]
runs|run|running out
valid|good until|till|through|thru
waiting on hold [with]
i'm|im|i_am|we're|we_are|he's|she's|are|am fully|double booked
booked up|out|solid
flight|train|plane|car|bus|ferry [got|was|is|has_been] cancelled|canceled|delayed|late|broken
i'm|im|i_am|we're|we_are|he's|she's in|at ~ ~ until|till @date
in holiday|holidays|vacation
i'm|im|i_am|we're|we_are|i'll_be|we'll_be around|about|here|available|reachable [again] @date
i'm|im|i_am|we're|we_are around|about|here|available|reachable [again] from|until|till|on|after
wrapping|wrapped|packing|packed|signing|clocking|logging|knocking|finishing up|off|out [here] for today|@date|the_day|the_week|the_night|tonight|lunch|christmas|the_holidays
stuck|held_up|stranded at|in|on [the|a|an|our|my] airport|station|traffic|train|plane|hospital|dentist|motorway|highway|customs_queue|border|meeting|meetings|workshop|elevator|lift|doctor's|school|jam
both|all|half|most|some|none|two|three|four of us|you|them are|is|were in|out|here|there|ready|back|well|fine|ill|sick|off
filled|filling|fill|fills in for @person
dropped|drop|dropping|popped|called in|by|round|over on|at @person
returned|back from leave|holiday|holidays|vacation|lunch|pto|travel|travels|trip|break|maternity|paternity|parental|sick
i'm|im|i_am|we're|we_are all set for tonight|tomorrow|dinner|lunch|christmas|easter
we|they|you|shops|banks|offices|i close|closes|open|opens|shut at|early|late|on|for
is|are|was|has|have [been] killing|eating|crushing|burying|drowning|swamping us|me|everyone|everybody|my|our
we|they|you|shops|banks|offices close|closes|open|opens|shut @date
""",
}
