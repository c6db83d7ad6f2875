"""The office, for all tests of Slack."""

from tests.office import both, each_office, office, slack

__all__ = ["both", "each_office", "office", "slack"]
