"""Benchmarks: figures of this machine, with a bare one beside each, so that ratios can be compared."""

import logging

import structlog


def quiet() -> None:
    """Log nothing below a warning, in this process: the figures are what is read."""
    logging.getLogger("waitress").setLevel(logging.ERROR)
    structlog.configure(wrapper_class=structlog.make_filtering_bound_logger(logging.WARNING))
