"""Pictures for the guides: the demo's plan as people see it in Slack and in their mail.

The bot, its blocks and its mails are the real ones; only the frame around them is drawn here, as Slack and a mail
client draw it. `make pictures` writes them into docs/pictures.
"""
