"""A simulated year: plans, people and answers by a seeded model, through the real reminders and outbox."""
