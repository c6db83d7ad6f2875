"""What holds of verbs in every language: which families are as good as others, and which end a task."""

# Each line: a family that a title asks for, and families that are as good.
KIN = (
    ("send", "export", "publish", "record", "fill"),
    ("install", "open", "update", "load", "add", "test"),
    ("approve", "review"),
    ("choose", "approve"),
    ("review", "read"),
    ("read", "review"),
    ("book", "plan", "order"),
    ("choose", "plan", "book"),
    ("export", "send", "load"),
    ("load", "send", "export"),
    ("stop", "cancel", "remove"),
    ("clean", "update"),
    ("record", "take"),
    ("agree", "choose", "approve"),
)

# What ends a task that is only named ("Hero images"); other verbs are steps on the way.
FINAL = (
    "send|sign|approve|choose|order|install|export|load|clean|open|publish|fill|close|cancel|renew|pay"
    "|train|book|record|print|translate|backup"
)
