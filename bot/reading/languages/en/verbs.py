"""English: verbs in families: forms of now and to come, forms of what has been."""

# Ways to say that it will be done, with what is done inside them.
PHRASES = {
    "act.send": """
send|sending|ship|shipping|push|pushing|mail|mailing|fire|firing|post|posting @it|this|that|@task|them out|off|over|across|through|back
""",
    "act.do": """
knock|smash|bang|crank|churn|bash|hammer|thrash|blast|pump|rattle|belt|polish|finish @it|this|that|@task out|off|over
knocking|smashing|banging|cranking|churning|bashing|hammering|blasting|pumping|rattling|polishing|finishing @it|this|that|@task out|off|over
wrap|wrapping|finish|finishing @it|this|that|@task up
nail|crack|ace|crush @it|this|that|@task [down]
attend|see to @it|this|that|@task
deal with @it|this|that|@task
get|jump|hop|crack onto|on_to|on|on_with @it|this|that|@task
sort|sorting|turn|turning @it|this|that|@task [out|around]
put @it|this|that|@task to bed|rest
get|getting @it|this|that|@task across|over the line
get|getting @it|this|that|@task out_of_the way
get|come|go|getting|coming back to you with|on|about @it|this|that|@task|something|details|an_answer
i'm|im|we're|am|are|currently sorting|handling|finalising|finalizing|finishing|wrapping|preparing|prepping|compiling|polishing|reviewing|drafting|writing|filling|building|assembling|processing|completing|tackling|actioning|fixing|closing @it|this|that|@task [up|out|off|through|together|done|sorted|finished|ready]
""",
}

VERBS = {
    "send": (
        "send|sending|resend|re-send|submit|submitting|return|returning|share|sharing|email|emailing|e-mail|mail|deliver|delivering|provide|providing|upload|uploading|ship|shipping|forward|supply|supplying|transfer|go out|going out|goes out|hand in|hand over|post|dispatch|attach|give|transmit|get you|pass|load|drop|return back",
        "sent|circulated|distributed|signed and returned|signed and sent|is gone back|is gone out|is gone off|is gone over|is gone to|is gone in|are gone back|are gone out|are gone to|you have it|you have them|you have both|you now have|you have since|i put @task on|i put @task in|we put @task on|we put @task in|ive put @task on|ive put @task in|i've put @task on|i've put @task in|we've put @task on|we've put @task in|have put @task on|have put @task in|has put @task on|has put @task in|went over|went across|went off|went back|gone back|gone over|gone across|forwarded|went out|gone out|resent|submitted|returned|shared|emailed|e-mailed|mailed|delivered|provided|uploaded|shipped|supplied|transferred|handed to you|were handed|was handed|been handed|handed in|handed over|posted|dispatched|despatched|attached|find attached|see attached|transmitted|sent back|sent over|sent off|sent across|fired off|couriered|sent through|dropped off|dropped in|dropped into|put in|in your inbox|with you|in the post|on its way|on their way|turned in|filed|popped over|pinged over|in the shared folder|in the folder|in the drive|on the drive|loaded|passed along|passed it along|passed on|passed it on|passed them on|passed them along|passed over|handed it over|handed them over|handed it in|flicked across|flicked over|flicked it|flicked it over|flicked it across|chucked over|bunged over|zapped over|shot over|fired over|fired it off|fired it over|popped it over|popped in the post|winged over|whizzed over|left here|left our office|left the building|went to you|gone to you|went to|gone off|has left|on the way|made its way|en route|put through|sent it|sent them|sent that|sent this|sent it off|sent it over|sent them over|sent to you|submitted it|uploaded it|uploaded them|emailed it|mailed it|shared it|shared it with|dropped it|dropped it off|dropped it in|dropped them|put it in|put them in|put it on|put them on|stuck it in|popped in|popped on|in the shared drive|on the shared drive|on sharepoint|in sharepoint|on the portal|in the portal|in dropbox|is in the dropbox|is in our dropbox|is in the data room|is in the team folder|is in the channel|is in your inbox|is in the portal|is in the shared drive|are in the dropbox|are in our dropbox|are in the data room|are in the team folder|are in the channel|are in your inbox|are in the portal|are in the shared drive|on teams|in your hands|with your team|went in|gone in|goes with this|enclosed|here it is|here they are|here you go|attaching|see attachment|attached here|attached is|please find|in the spreadsheet|in the sheet|in the doc|in the document|in your mailbox|in the mail|in the repo|in the file|in the system|are in the folder|is in the folder|is in the spreadsheet|are in the spreadsheet|is in the drive|are in the drive|is in the system|are in the system|in there|in google drive|in the google doc|in box|in the wiki|on the wiki|in confluence|in salesforce|in jira|put it in the shared drive|here's the|here's our|here's my|here is the|here is our|here is my|here are the|here are our|here are my|attached is the|attached are the|please find enclosed",
    ),
    "sign": (
        "sign|signing|countersign|execute|signature|initial",
        "signed|countersigned|executed|signed and returned|docusigned|sealed|signed and sent",
    ),
    "approve": (
        "approve|approving|approval|sign off|sign-off|signoff|accept|accepting|authorise|authorize|validate|validating|okay|greenlight|clear",
        "approved|signed off|signed it off|signed this off|accepted|authorised|authorized|validated|okayed|greenlit|green-lit|ok'd|oked|waved through|cleared|rubber-stamped|ok'ed|given the nod|given the ok|given the green light|got the green light|got the nod|thumbs up",
    ),
    "choose": (
        "choose|choosing|pick|picking|name|naming|nominate|appoint|select|identify|decide|define|determine|assign|confirm|confirming|designate|list|propose|set",
        "chose|chosen|picked|named|nominated|appointed|selected|identified|decided|defined|determined|assigned|confirmed|settled on|designated|listed|nailed down|locked in|set",
    ),
    "agree": ("agree|agreeing|negotiate", "agreed|negotiated"),
    "undo": ("undo|lift|reverse|unfreeze|restore", "undone|lifted|reversed|unfrozen|restored"),
    "take": ("take|taking|shoot", "took|shot"),
    "order": (
        "order|ordering|buy|buying|purchase|procure|get",
        "ordered|bought|purchased|procured|placed",
    ),
    "install": (
        "install|installing|set up|setting up|setup|configure|configuring|deploy|deploying|mount|mounting|connect|connecting|enable|enabling|activate|activating|create|creating|build|building|implement|roll out|provision|integrate|fit|wire|host|turn on|switch on|link|map|mapping|hook up",
        "installed|set up|configured|deployed|mounted|connected|enabled|activated|created|built|implemented|rolled out|provisioned|integrated|fitted|wired|turned on|switched on|linked|mapped|hooked up|set it up|set them up|up and running|mounted up",
    ),
    "book": (
        "book|booking|reserve|reserving|hire",
        "booked|reserved|hired",
    ),
    "plan": (
        "schedule|scheduling|plan|planning|arrange|organise|organize|set",
        "scheduled|planned|arranged|organised|organized|calendared|set",
    ),
    "train": (
        "train|training|onboard|teach|brief|run|hold|instruct",
        "trained|had training|had the training|had their training|had her training|had his training|done their training|through training|through the training|onboarded|taught|briefed|ran|held|instructed",
    ),
    "export": (
        "export|exporting|extract|extracting|dump|pull|download|generate|produce",
        "exported|extracted|dumped|pulled|downloaded|generated|produced",
    ),
    "load": (
        "import|importing|load|loading|migrate|migrating|move|moving|ingest",
        "imported|loaded|migrated|moved|ingested|transferred|uploaded",
    ),
    "clean": (
        "clean|clean up|cleaning|cleanup|tidy|dedupe|cleanse|purge|tidy up",
        "cleaned|cleaned up|tidied|deduped|cleansed|purged|scrubbed|tidied up",
    ),
    "review": (
        "review|reviewing|check|checking|read|verify|verifying|proofread|inspect|assess|go through|look over|audit|confirm",
        "reviewed|checked|read|verified|proofread|inspected|assessed|gone through|went through|looked over|audited|confirmed|read through",
    ),
    "open": (
        "open|opening|whitelist|allow|unblock|allowlist|grant|granting|free",
        "opened|open|whitelisted|allowed|unblocked|allowlisted|granted|unlocked|freed",
    ),
    "fill": (
        "fill|fill in|fill out|filling|complete",
        "filled|filled in|filled out|populated|completed|answered",
    ),
    "cancel": (
        "cancel|cancelling|canceling|terminate|end|discontinue",
        "cancelled|canceled|terminated|ended|discontinued|given notice|gave notice",
    ),
    "publish": (
        "publish|publishing|launch|go live|post|release|announce",
        "published|launched|gone live|went live|live|released|posted|is up|are up|now up|went up|gone up|up on|up at|announced|online",
    ),
    "test": ("test|testing|try|run|pilot|dry run|uat", "tested|tried|ran|piloted|passed|run"),
    "update": (
        "update|updating|change|adjust|revise|correct|edit|amend|fix",
        "updated|changed|adjusted|revised|corrected|edited|amended|fixed|fixed up",
    ),
    "write": (
        "write|writing|draft|drafting|prepare|preparing|document|compile",
        "written|wrote|drafted|prepared|documented|compiled|typed up|written up",
    ),
    "invite": ("invite|inviting", "invited"),
    "add": ("add|adding|insert", "added|inserted"),
    "assign": (
        "assign|assigning|reassign|allocate|distribute",
        "assigned|reassigned|re-assigned|allocated|distributed|handed out",
    ),
    "stop": (
        "stop|stopping|switch off|shut down|disable|decommission|turn off|retire|deactivate|block|suspend",
        "stopped|switched @task off|turned @task off|shut @task down|shut @task off|took @task down|taken @task down|took @it down|pulled the plug on|switched off|shut down|disabled|decommissioned|turned off|retired|deactivated|blocked|suspended|shut it down|turned it off|switched it off|blocked since|is blocked|are blocked|been blocked|scrapped|disposed of|decomissioned|taken down|took down|torn down|ripped out",
    ),
    "freeze": ("freeze|freezing|lock|locking", "frozen|froze|locked"),
    "pay": (
        "pay|paying|settle|make payment|make the payment|effect payment",
        "paid|settled|made payment|made the payment|effected payment|effected the payment",
    ),
    "renew": ("renew|renewing|extend", "renewed|extended"),
    "remove": (
        "remove|removing|delete|deleting|drop|wipe|kill|killing",
        "removed|deleted|dropped|wiped|killed|is gone|are gone",
    ),
    "start": ("start|starting|begin|kick off|initiate", "started|begun|began|kicked off|initiated"),
    "remind": ("remind|reminding|notify|inform|tell", "reminded|notified|informed|told"),
    "close": (
        "close|closing|complete|finish|finalise|finalize|resolve",
        "closed|completed|finished|finalised|finalized|resolved|shut|shut down",
    ),
    "reopen": ("reopen|reopening", "reopened"),
    "ask": ("ask|request|requesting|contact|call", "asked|requested|contacted|called"),
    "print": ("print|printing|label|labelling", "printed|labelled|labeled"),
    "translate": ("translate|translating", "translated"),
    "record": (
        "record|log|take|note|collect|gather|collecting|gathering|photograph",
        "recorded|logged|keyed in|typed in|entered|taken|noted|collected|gathered|photographed",
    ),
    "replace": ("replace|swap|upgrade|rotate", "replaced|swapped|upgraded|rotated|swapped out"),
    "move": ("move|push|shift|postpone|reschedule", "moved|pushed|shifted|postponed|rescheduled"),
    "backup": ("back up|backup", "backed up"),
    "sync": ("sync|synchronise|synchronize", "synced|synchronised|synchronized"),
    "do": (
        "get it over to you|get it across to you|get them over to you|get this over to you|get that over to you|have it over to you|squeeze|fit in|slot in|tackle|crank out|churn out|get through|revert with|revert on|revert by|do|doing|finish|finishing|complete|completing|have|deliver|get|sort|wrap up|it done",
        "",
    ),
}
