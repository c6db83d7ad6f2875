"""English: days, months, numbers and the phrases that date by them."""

WEEKDAYS = (
    "monday|mon|mondays|mo",
    "tuesday|tue|tues|tuesdays",
    "wednesday|wed|weds|wednesdays",
    "thursday|thu|thur|thurs|thursdays",
    "friday|fri|fridays",
    "saturday|sat|saturdays",
    "sunday|sun|sundays",
)
SHY_DAYS = "sat|sun|mo"
MONTHS = (
    "january|jan",
    "february|feb",
    "march|mar",
    "april|apr",
    "may",
    "june|jun",
    "july|jul",
    "august|aug",
    "september|sep|sept",
    "october|oct",
    "november|nov",
    "december|dec",
)
NUMBERS = {
    "one": 1,
    "two": 2,
    "three": 3,
    "four": 4,
    "five": 5,
    "six": 6,
    "seven": 7,
    "eight": 8,
    "nine": 9,
    "ten": 10,
    "eleven": 11,
    "twelve": 12,
    "fourteen": 14,
    "fifteen": 15,
    "twenty": 20,
    "thirty": 30,
}
ORDINALS = {
    "first": 1,
    "second": 2,
    "third": 3,
    "fourth": 4,
    "fifth": 5,
    "sixth": 6,
    "seventh": 7,
    "eighth": 8,
    "ninth": 9,
    "tenth": 10,
    "eleventh": 11,
    "twelfth": 12,
    "fifteenth": 15,
    "twentieth": 20,
    "thirtieth": 30,
}
ORDINAL_ENDINGS = "st|nd|rd|th"
DATES = {
    "skip.words": "as soon as\nby the way\nno later than|then\nnot later than",
    "date.today": """
today
tonight
eod
cob
cop
close of play|business [today]
end of [the|my|our] day [today]
end of business [today]
eob
eod|cob today
later today
this afternoon|evening|arvo|aft
by lunchtime
""",
    "date.tomorrow": """
tomorrow
tmrw|tmr|tmw|tomorow|tommorow|tommorrow|2moro|tomoz|tmrow
tomorrow morning|afternoon|evening|night|lunchtime
tmrw|tmr|tomorrow am|pm|eod|cob
eod|cob|eob tomorrow|tmrw
end of [the] day tomorrow
first thing tomorrow
first thing tomorrow morning
end of tomorrow
close of business tomorrow
close of play|business tomorrow
end of play|day|business tomorrow
""",
    "date.after_tomorrow": "[the] day after tomorrow\novermorrow",
    "date.fortnight": "[a|in|within] [a] fortnight\nfortnight\nin a fortnight's time",
    "date.a_week": "in a|one week\na week from today|now\nin a week's time\nwithin a week\none week from today|now\na week today\nin about a week",
    "date.a_month": "in a|one month\na month from today|now\nin a month's time\nwithin a month\none month from now|today",
    "date.days": "in @n days from now|today\nin @n [calendar] days|day\n@n [calendar] days|day from now|today\nwithin [the] [next] @n days\nin @n days' time\n@n days\nin the next @n days\n@n days' time\nin a couple days @n",
    "date.weeks": "in @n weeks from now|today\nin @n weeks|week|wks|wk\n@n weeks|week|wks|wk from now|today\nwithin [the] [next] @n weeks\nin @n weeks' time\n@n weeks|wks\n@n weeks' time\n@n weeks today",
    "date.months": "in @n months|month\n@n months from now|today\nwithin @n months",
    "date.business_days": "[in|within] @n business|working|work|biz|bus days|day\n[in|within] [another] @n more|extra|additional|further business|working|work days\n[in|within] @n workdays|workday\n[in|within] @n business|working|work days from now|today",
    "date.a_business_day": "next business|working day\n[in|within] a|one business|working day",
    "date.weekday": """
@wd
on @wd
[on] @wd morning|afternoon|arvo|evening|lunchtime|lunch|night|am
eod|cob|eob|eod|cop [on] @wd
end of @wd
end of [the] day [on] @wd
end of business|play [on] @wd
close of business|play [on] @wd
[on] @wd eod|cob|eob
by|at lunchtime|lunch [on] @wd
lunchtime [on] @wd
[on] @wd avo|arvo|aft|pm
first thing [on] @wd
[on] @wd first thing
early|late [on] @wd
@wd latest
[on] @wd the latest
this coming @wd
coming @wd
the coming @wd
[on] @wd end of day|business|play
[on] @wd close of business|play
""",
    "date.this_weekday": "[on] this @wd\n@wd this week\n@wd of this week\nlater this week @wd\nthis week @wd\nthis week on @wd",
    "date.next_weekday": "next @wd\nnxt @wd\non next @wd\n@wd [of] next|nxt week\n[on] @wd [of] next week\nnext week @wd\nnext week on @wd\nnext @wd morning|afternoon|evening\nnext week's @wd\neod|cob next @wd\nend of next @wd\nfirst thing next @wd\n@wd in the next week",
    "date.day_after_next": "@wd after next\nthe @wd after next",
    "date.weekday_after_next": "@wd the week after next\n@wd in two weeks' time",
    "date.weekday_week": "not this [coming] @wd [,] the one|@wd after [that]\nnot this [coming] @wd [,] but the one|@wd after [that]\n@wd week\na week on @wd\na week from @wd\n@wd a week\na week @wd\na week this @wd",
    "date.end_of_week": "eow\nend of [the|this] [working|work] week\nend of week\nweek's end\nend of this [working|work] week\nlater this week\nclose of [the] week\nbefore the week is|'s out|over\nby|before [the] end of the [working|work|this] week\nwk end\nweek end\ncob end of week",
    "date.end_of_next_week": "end of next|nxt week\neow next week\nnext week eow\nnext week's end\nend of the next|following week\nend of nxt wk\nlate next week friday",
    "date.start_of_next_week": "first thing next week\n",
    "date.end_of_month": "eom\nend of [the|this] month\nmonth end\nmonth-end\nend of @mon\nmonth's end\nlast day of [the|this] month\nlast day of @mon\nthe end of the month",
    "date.end_of_next_month": "end of next month\neom next month",
    "date.first_of_next_month": "first|1st [day] of next month\nthe first|1st of next month\nthe 1st next month",
    "date.end_of_quarter": "eoq\nend of [the|this] quarter\nend of q @n\nquarter end\nquarter-end",
    "date.end_of_year": "eoy\nend of [the|this] year\nyear end\nyear-end\nyear's end",
    "date.day_month": """
[the] @n|@ord [of] @mon
[the] @n|@ord [of] @mon @year
[the] @n|@ord [of] @mon , @year
[on|by|until|before] @mon [the] @n|@ord
[on|by|until|before] @mon [the] @n|@ord @year
[on|by|until|before] @mon [the] @n|@ord , @year
[on|by|until|before] [the] @n|@ord [of] @mon
[on|by|until|before] [the] @n|@ord [of] @mon @year
[on|by|until|before] [the] @n|@ord [of] @mon , @year
on @mon [the] @n|@ord
@mon @n|@ord @year
@mon @n|@ord , @year
on @mon @n|@ord , @year
on @mon @n|@ord @year
""",
    "date.weekday_day_month": """
[on] @wd [,] [the] @n|@ord [of] @mon
[on] @wd [,] @mon [the] @n|@ord
[on] @wd [,] [the] @n|@ord [of] @mon @year
[on] @wd , @mon @n|@ord , @year
[on] @wd @mon @n|@ord @year
@wd ( @n|@ord @mon )
@wd ( @mon @n|@ord )
""",
    "date.weekday_of_month": "[on] @wd [,] the @n|@ord\n[on] @wd @ord\n@wd ( the @ord )",
    "date.of_month": "by|until|till|before the @n\nthe @dord\non the @dord\n@dord\nthe @ord of this|the month\non the @ord of this|the month",
    "date.next_of_month": "the @ord of next month\non the @ord of next month\nnext month on the @ord",
    "date.given": "[on] @wd [,] @date\n@date ( @wd )\n[on] @wd ( @date )",
    "span.days": """
@n day
[another] @n more days|day
after @n [more] days|day
""",
    "span.weeks": """
@n week|wk
another @n days|weeks|day|week
@n more weeks|week
after @n weeks|week
""",
    "span.a_day": "[for] a day",
    "span.a_week": "[for] a week\na|one more week",
    "span.a_month": "[for] a month",
    "pastspan.days": "for @n day|days",
    "pastspan.weeks": "for @n week|weeks|wks",
    "pastspan.months": "for @n month|months",
    "date.week_tomorrow": "a week tomorrow\ntomorrow week\nweek tomorrow",
    "date.vague": """
next week|month|quarter|year
nxt week|wk
next few days|weeks
[the] week after next
in a few|couple|bit|while [of] [days|weeks|hours]
[a] few|couple [of] [more] days|weeks|hours|months
a couple of days|weeks
early|mid|late next
early|mid|middle|mid-|late|start|beginning [of] [-] next|this|the|of|in week|month|next
early|mid|start of|middle of|beginning of|late in|late next|this|the|- week|month
mid - week|month
midweek
mid week|month|next
early|mid|late [-|in] @mon
middle|start|beginning of|in @mon
the start|beginning|middle of [next|the|this] week|month|@mon
in @mon
during @mon
by @mon
week of [the] @n|@ord
[the] @ord|last week|half|days of|in @mon|next_month|the_month
week of @date
week commencing [the] @date
w / c @date
on mondays|tuesdays|wednesdays|thursdays|fridays|saturdays|sundays
soon
some day|time
someday
sometime
sometime next|this week|month
at some point
later
later [on] this week|month
another day|week|month|@n
another few|couple [of] days|weeks
@n [or] so days|weeks
@n extra|additional days|weeks|day|week
@n or @n days|weeks
@n to @n days|weeks
@n - @n days|weeks
a day or two|so
[in|for|within] [about|around] a|one|@n week|weeks|day|days|month|months or so|two|more|three
a|one more day|month
over|by|before the weekend|holidays
after [the] weekend|holidays|easter|christmas|xmas|diwali|thanksgiving|ramadan|eid
before|by easter|christmas|xmas|diwali|thanksgiving|eid
in the new year
soonish
in @n - @n days|weeks
between @date and @date
""",
    "date.past": """
yesterday [morning|afternoon|evening|night]
last week|month|night|quarter|@wd|@mon
this morning
earlier today|this|on|in [week|month]
the other day
just now
last thing yesterday
@n days|weeks|hours|minutes|months|mins ago
a|an|few|couple hour|day|week|while|month|minute|min|mins|sec|secs|moment ago
a few|couple [of] days|weeks|hours|minutes ago
ages ago
long ago
a while back|ago
since @wd|yesterday|last
since last @wd|week|month|night
since today|this|then
since this morning|afternoon|week
been a|@n day|days|week|weeks|while|month|months
been ages
since @date
back on @wd
back in @mon
on @wd gone
on last @wd
last @wd's
recently
the day before yesterday
past @wd
@wd last week
@wd just gone
earlier on @wd
moments ago
again today
last thing @wd
last @n days|weeks
for the past|last @n days|weeks
for @n days|weeks
for weeks|days|ages|months
every @wd|day|week|month
each @wd|week|month
mondays
on weekends
@n min|hr|hrs|h|day|hour|week|sec|secs ago
last|past week @wd
@wd of last week
with [about|nearly|over] @n|a|an|one|some|plenty [of] time|day|days|hour|hours|week|weeks|minutes to spare
[about|nearly|over] @n|a day|days|hour|hours|week|weeks before|ahead [of] the|our|your|its|this|schedule|plan|time|due [due] [deadline|date|cut-off|cutoff]
it's|its|it_is @wd|@date already
""",
    "clock.h": "at @n\nat @n o'clock\naround @n\n@n o'clock\nby @n o'clock\nat @clock\nby @clock\naround @clock\nbefore @clock\nuntil @clock",
    "clock.half": "[at|by|around|before|until] half past @n",
    "clock.am": "[at|by|around|before] @n|@clock am\n[at|by|around|before] @n|@clock a.m\n[at|by|around] @n|@clock in the morning\n[at|by|around|before] @n : @n am",
    "clock.pm": """
[at|by|around|before] @n|@clock pm
[at|by|around|before] @n|@clock p.m
[at|by|around] @n|@clock in the afternoon|evening
this afternoon|evening|arvo at|@ @n|@clock
tonight at @n|@clock
at @n|@clock tonight
at @n|@clock this afternoon|evening|arvo|aft
""",
    "clock.noon": "[at|by|around|before] noon\n[at|by|around|before] midday\n12 noon\nby lunch",
}
