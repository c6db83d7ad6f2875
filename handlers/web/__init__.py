"""Pages for who has no account: a plan's page, what a mail's button opens, and what operators watch."""
