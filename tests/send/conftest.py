"""The office, for all tests of Slack."""

from tests.office import both, office, slack

__all__ = ["both", "office", "slack"]
