"""How the log is written."""

import logging
import sys
from typing import Any

import structlog

from bot.settings import Settings


def set_logging(settings: Settings) -> None:
    """Write the log as text or as JSON, to stderr; ids only stand in it, never titles, bodies or addresses."""
    last: Any = structlog.dev.ConsoleRenderer(colors=False)
    if settings.log == "json":
        last = structlog.processors.JSONRenderer()
    # The ticker's own words ("skipped: still running") are about no plan and no message.
    logging.getLogger("apscheduler").setLevel(logging.ERROR)
    structlog.configure(
        processors=[
            structlog.processors.add_log_level,
            structlog.processors.TimeStamper(fmt="iso", utc=True),
            structlog.processors.format_exc_info,
            last,
        ],
        logger_factory=structlog.PrintLoggerFactory(sys.stderr),
    )
