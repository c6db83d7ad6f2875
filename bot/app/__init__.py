"""Puts the parts together: settings → engine, clock, pages, Slack, transports, pollers, ticker.

The one place that makes the clock, and the one room of `bot` that knows the edges.
"""

from bot.app.clock import Clock, system_clock
from bot.app.logs import set_logging
from bot.app.parts import App, NotReady, build

__all__ = ["App", "Clock", "NotReady", "build", "set_logging", "system_clock"]
