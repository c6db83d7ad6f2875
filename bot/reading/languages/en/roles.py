"""English: words by the part they play, and how the language is written."""

TASK_WORDS = "#|task|tasks|t|item|items|number|numbers|no|nos|nr|ticket|todo|action|point|points"
COUNT_BEFORE = (
    "at|rooms|versions|pages|steps|phases|levels|floors|lines|sections|chapters|row|rows|column|columns|slide|slides|cell|question|questions|invoice|po|ticket|bay|gate|route|room|version|page|approx|approximately|under|around|nearly|roughly|v|step|part|phase|level|floor|line|section|chapter"
    "|past|by|$|€|£|since|q|round|tier|than|least|most|another|in|within|every|top|windows|iso|build|release|week|day|chapter|extra"
)
COUNTED = (
    "tasks|items|days|day|weeks|week|hours|hour|minutes|min|mins|months|month|years|year|more|people|users|files|pages|times|things|points|questions|first|part|first"
    "|other|others|am|pm|good|great|nice|open|new|pending|outstanding|remaining|left|missing|last|additional|extra|of|percent|pct|k|m|gb|mb|st|nd|rd|th|x|big|small|others|full|separate|different|test|call|calls|meeting|meetings|review|reviews"
)
REMAINING = "left|missing|outstanding|remaining"
VERB_EDGES = True
# "Ready to send" is not sent.
TOS = "to"
LINKS = "and|&|+|plus|n"
BREAKS = "but|however|although|though|whereas|while|yet|so|hence|therefore|thus"
BREAKS_NOT_AFTER = "me|us|him|her|them|told|said|did|do|does|am|is|are|be|i'm|it's|was|not|if|think|hope|guess|say|and|even|or|been|is"
# "So fast", "so far", "yet to" join nothing.
LOOSE_BREAKS = "so|yet"
DEGREES = "to|far|fast|quickly|soon|well|much|many|good|late|long|early|kind|nice|great|hard|easy|quick|close|busy|often"
# "Have signed it", "did all but 12" without a question mark tell what the writer did.
TELLERS = "have|did"
# "Can you cancel it?" is a wish; "can we cancel it?" a question.
ADDRESSEES = "you|u"
# "It is live in prod", "uploaded to the portal".
WHEREABOUTS = (
    "portal|dropbox|sharepoint|onedrive|drive|folder|folders|channel|wiki|confluence|jira|salesforce|crm|erp|inbox|mailbox|system|tool|app|dashboard|console|platform"
    "|prod|production|staging|server|sftp|ftp|cloud|repo|teams|slack|docusign|adobe|box|workspace|dataroom|vault|tracker|spreadsheet|sheet|site|website|link|email|mail|post|form"
)
# "QA has validated it", "our CFO signed": who did a title's deed.
OFFICES = (
    "qa|legal|finance|procurement|purchasing|hr|ops|operations|it-department|security|infosec|compliance|marketing|sales|accounting|accounts|payroll|engineering|support|logistics|management"
    "|cfo|ceo|cto|coo|cio|ciso|cpo|dpo|md|vp|director|directors|manager|boss|counsel|lawyer|lawyers|solicitor|solicitors|board|council|committee|team|teams|department|dept|office|colleague|colleagues"
    "|vendor|supplier|customer|client|bank|agency|auditor|auditors|owner|owners|partner|partners|secretary|assistant|chief|head|lead|admin|admins|architect|accountant|controller|treasurer|principal|dean"
)
# "The old form", "our other draft" are not the title's.
DIFFERENT = (
    "other|different|another|previous|old|older|former|earlier|competitor's|year's|month's|week's"
)
AGENTS = "by"
# "The one in Leeds" is another thing.
SINGLED = "one|ones"
# "My mail of the 12th".
GENITIVES = "of"
# "Up to and including 63".
INCLUDING = "including|incl"
# Behind one of these a short word is a day ("by Sat", "on Sun").
OPENERS = "by|on|until|till|til|to|this|next|due|for|before|eod|cob|am"
# What may stand before the subject.
OPENINGS = "so|but|also"
# "Completed her probation", "finished my coffee".
OWNING = "his|her|their|our|my|its"
# "I meant 17 is done" corrects a number.
MEANING = "meant|mean"
# "Sent a mail about the form" is no form.
ABOUTS = "about|regarding|re|concerning"
OWN_SIDES = "our_side|my_side|our_end|my_end"
# "Our street is blocked" hinders no task.
WAYS = "street|road|roads|driveway|motorway|highway|entrance|lift|elevator|door|lane|traffic|tunnel|bridge|canal|corridor|aisle"
REMARKS = "note|notes|comment|remark"
# "Re-opened", "co-signed".
HYPHENED = "re|co|pre"
LASTS = "last|latter|bottom"
# "2/3 of the way", "1/2 done" are parts.
PARTED_OF = "of|done|complete|completed|finished|through|there"
# "At 5.30" is a time; "version 3.2" no day.
CLOCK_PREPS = "at"
VERSIONED = "version|release|firmware|windows|android|ios|patch"
DAY_ARTICLES = "the"
# "Add it to the plan" names no new task.
POINTING = "it|this|that|these|those|them|me|us|him|her|you|everything|all|both|something|someone|more|one|ones|to|back|up|down|out|in|on|off"
# "Add badges *to the plan*".
LIST_TAIL = r"(?i) (?:to|on|onto|in|into|in to) (?:the|our|this|my) (?:project |task |action )?(?:plan|list|board|tracker)\W*(?:please|pls|plz|thanks|thx|ta)?\W*$"
# "Add a task *to* …, *can you create it*".
TITLE_LEADS = "that|to|called|named|we_need_to|about|of"
TITLE_COURTESY = "please|pls|plz|kindly|thanks|thx|for|me|us"
TITLE_TAIL = r"(?i),? (?:can|could|would) (?:you|u|we) (?:please |pls )?(?:create|add|open|log|raise) (?:it|one|that)\W*$"
AFTERS = "after|before"
# "Only 16 is outstanding" names the task.
LONELY = "only|just"
# What comes from us: "take me off this mailing list".
MESSAGES = "any|longer|mail|mails|email|emails|e-mails|e-mail|reminder|reminders|message|messages|notification|notifications|list|mailing|newsletter|distribution|chain|thread|group|bot|id|alerts|nagging|spam|project|team"
# "I would like to add that …" adds no task.
CLAUSES = "that"
# "Add that Bob has to send it".
DUTIES = "has|have|needs|need|must|should|shall|will|sends|brings|does"
# "No need to remind me on Monday" promises nothing.
REFUSALS = "no|stop|not|nothing"
ASIDES = "fyi|btw|fwiw"
# "The list is complete rubbish".
INTENSIFIERS = "complete|completed"
# "It is complete except the last page" goes on about it.
EXCEPTING = "except|apart|bar|barring|save|minus|besides|aside|other|excluding|except_for|on|now|already|today|yesterday"
WITHOUTS = "without"
# "I started at the new office".
POSTS = "at|as|here|there"
# "All complete but 33".
LEAVING_BUT = "but|except"
HOURS = "when|while|after|before"
INSIDE = "in|at"
# "The road is blocked" hinders no task by itself.
BARRED = "blocked"
PLURALS = "those|these|they|them"
# "Blocked your mails".
POSSESSIVES = "your|their"
# "Handed my old laptop to Bob".
HANDED = "handed|gave|passed|sent|forwarded|assigned|reassigned|re-assigned|transferred|delegated|routed|redirected|moved|switched|asked|left"
CANNOT = "can't|cant|cannot|couldn't|unable"
ORIGINS = "from"
UNTILS = "until|till|til|upto"
LIMITS = "by|before|until|till|til|upto|to|due|latest"
NOT_BEFORE = "before|than"
DONE_WITH = "with"
ARTICLES = "a|an|the|my|our"
ASSIGN_VERBS = "assign|reassign|re|delegate|hand|pass|give|transfer|forward|switch|assigning|handing|passing|giving|transferring"
ONS = "on|over"
FORS = "for|to|@|by|owner"
LEADS = "due|owner|assignee|owned|assigned|by|for|on|until|to|before|,|and|with|deadline|@|("
PLAN_WORDS = "task|tasks|item|items|action|todo|to-do|do|ticket|plan|list|board|card|entry|new|another|put|include"
VERB_LEADS = "and|or|then|also|just|already|it|them|be|been|to|get|got|have|has"
TYPO_WORDS = (
    "completed|complete|finished|uploaded|submitted|returned|approved|signed|started|blocked|waiting|cancelled|canceled|assigned|reassign"
    "|progress|working|tomorrow|tonight|please|remind|reminder|snooze|needed|longer|delivered|installed|configured|exported|reviewed|tested|unsubscribe"
    "|received|attached|except|everything|postpone|almost|nearly|status|delayed|reopen|deadline|ready|resolved|closed|morning|yesterday|afternoon|evening|already|weekend|everyone|finalized|finalised|arranged|forwarded|published|updated|migrated|deployed|booked|deleted|extension|extended|remaining|outstanding|obsolete|unblocked|scheduled|wrapped"
)
TYPOS = {
    "finaly": "finally",
    "allready": "already",
    "alredy": "already",
    "realy": "really",
    "untill": "until",
    "recieved": "received",
    "sucessfully": "successfully",
    "succesfully": "successfully",
    "definately": "definitely",
    "doen": "done",
    "dnoe": "done",
    "donr": "done",
    "donne": "done",
    "dome": "done",
    "donee": "done",
    "d0ne": "done",
    "doone": "done",
    "odne": "done",
    "dun": "done",
    "snt": "sent",
    "setn": "sent",
    "sned": "send",
    "nto": "not",
    "ont": "not",
    "finsihed": "finished",
    "finnished": "finished",
    "finshed": "finished",
    "compelted": "completed",
    "complted": "completed",
    "competed": "completed",
    "compleeted": "completed",
    "compleet": "complete",
    "taks": "task",
    "tsk": "task",
    "wating": "waiting",
    "waitng": "waiting",
    "tmr": "tomorrow",
    "tomorow": "tomorrow",
    "tommorow": "tomorrow",
    "tommorrow": "tomorrow",
    "tomorro": "tomorrow",
    "thurday": "thursday",
    "thrusday": "thursday",
    "wendesday": "wednesday",
    "wensday": "wednesday",
    "wednsday": "wednesday",
    "firday": "friday",
    "frida": "friday",
    "moday": "monday",
    "tuseday": "tuesday",
    "evrything": "everything",
    "evrythng": "everything",
    "everthing": "everything",
    "stil": "still",
    "havent": "haven't",
    "hasnt": "hasn't",
    "isnt": "isn't",
    "wont": "won't",
    "cant": "can't",
    "didnt": "didn't",
    "dont": "don't",
    "doesnt": "doesn't",
    "pls": "please",
    "plz": "please",
    "plse": "please",
    "pleas": "please",
    "u": "you",
    "uploded": "uploaded",
    "sumbitted": "submitted",
    "reasign": "reassign",
    "asign": "assign",
    "frist": "first",
    "nxt": "next",
    "hvnt": "haven't",
    "havnt": "haven't",
    "havn't": "haven't",
    "hvn't": "haven't",
    "couldnt": "couldn't",
    "wouldnt": "wouldn't",
    "shouldnt": "shouldn't",
    "hadnt": "hadn't",
    "nite": "night",
    "tonite": "tonight",
    "tis": "it's",
    "yday": "yesterday",
    "yest": "yesterday",
    "ystrday": "yesterday",
    "yesterdy": "yesterday",
    "morn": "morning",
    "mornin": "morning",
    "lst": "last",
    "dne": "done",
    "ye": "yes",
}
# Any of these keeps a clause from completing, whatever phrase it is part of.
NEGATIVES = "not|isn't|isnt|aren't|arent|wasn't|wasnt|weren't|werent|hasn't|hasnt|haven't|havent|hadn't|didn't|didnt|doesn't|doesnt|don't|dont|won't|wont|can't|cant|cannot|couldn't|wouldn't|shouldn't|never|neither|nor|ain't|hardly|barely|scarcely|without"
# Between two tasks this leaves open which is meant.
ORS = "or"
# Verbs whose past is what is asked for as well.
SAME_PASTS = "put|set|cut|read|shut|let|hit|run"
# "They arrive on Thursday" is said of what was ordered.
THINGS = "they|these|those|which"
# With one of these a bare weekday has been ("went out Friday").
FINITE_PASTS = "left|said|told|saw|went|gave|took|was|were|got|came|arrived|did|made"
# What follows says why ("Friday, as …").
CAUSES = "as|because|since|coz|cos|cuz"
RELATIVES = "which|who|whose"
# "Is in" stands where nothing follows ("the order is in"), not in "is in charge", "is out until".
# "But 14 is": what was said before holds for it.
AUXILIARIES = "am|'s|s|is|are|was|were|has|have|been|did"
# "The Friday deadline" is a thing, no day that was promised.
DATED_NOUNS = "deadline|date|target|slot|edition|meeting|call|sync|session|release|version|cutoff|window|review|workshop|training|standup|issue|milestone|report|shift|delivery|batch|timeline|plan|email|mail|reminder|one"
# "Friday, depends on Bill" hinders nothing.
DEPENDING = "depends|depending|dependent|hinges|hinging"
# "Put … on the plan".
ADD_VERBS = (
    "put|stick|pop|get|have|throw|chuck|add|include|create|log|raise|note|insert|enter|list|open"
)
# A title that begins so may name a thing: "Shift codes", "Test plan".
NOUN_VERBS = "shift|record|test|plan|label|order|list|map|log|post|mount|load|brief|train|pilot|run|review|release|contact|request|check|set|host|fit|wire|switch|link|transfer|ship|mail|email|share|supply|return|signature|approval|name|hire|book|schedule|training|export|import|setup|print|purchase|update|change|report|call|pick|block|open|stop|start|close|clean|backup|sync|lift|move|exchange|handover|upload|download|launch|demo|draft|document|account|invite|access|form"
# A title that ends so names what is handed in.
DELIVERABLES = "list|lists|plan|plans|form|forms|report|reports|map|maps|log|logs|record|records|label|labels|schedule|extract|export|print|draft|document|note|notes|brief|sheet"
OTHERS = "you|they|he|she"
PRONOUNS = "i|we|you|he|she|they|i'm|im|we're|he's|she's|they're|you're|everyone|everybody"
MODALS = "will|can|could|should|would|must|'ll|did|does|said|says|told|thinks|owns|takes"
WANTING = "want|wants|wanted|need|needs|like|prefer|expect"
# A task about one of these is answered by a day.
DAY_NOUNS = "date|dates|slot|slots|day|days|time|times|deadline|window|appointment"
# "12 through 15".
THRUS = "to|through|thru|till|until"
PLACES = "in|out"
AFTER_PLACES = "now|already|too|also|finally|at|again|today|yesterday|safely|there|and"
# "The draft for 12" is not 12.
BELONGS = "for|of|about|on|regarding|re|to|in"
# "Then" is the day that was said before; "for me" the speaker.
THENS = "then"
SELVES = "me|myself"
# What follows is some other thing, not the task's.
INDEFINITE = "a|an|another"
# "Have a good weekend, see you Monday" promises nothing.
PARTINGS = "weekend|evening|holidays|holiday|break"
# What puts right the day or the person that was just said.
AMENDS = "no|ah|oh|er|erm|um|nope|sorry|wait|oops|actually|rather|mean|meant|correction|make|scratch|instead|apologies"
# "Not needed by the client", "cancelled by the supplier" are others' words.
CALLED_OFF = "needed|required|wanted|cancelled|canceled|dropped|scrapped|axed|requested|used"
LACKS = "missing|lacking|lack|lacks"
# "Month end here" tells why.
HERES = "here"
# "Done with 12, still on 14".
STILLS = "still|currently|presently"
