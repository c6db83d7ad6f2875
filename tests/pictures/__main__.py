"""`python -m tests.pictures`: takes all pictures anew, or those whose names are given."""

import logging
import sys
from pathlib import Path

import structlog

from tests.pictures.camera import camera, take
from tests.pictures.scenes import sheets
from tests.servers.require import require

FOLDER = Path(__file__).parent.parent.parent / "docs" / "pictures"


structlog.configure(wrapper_class=structlog.make_filtering_bound_logger(logging.WARNING))


def main(names: list[str]) -> None:
    """Take the pictures into docs/pictures."""
    FOLDER.mkdir(exist_ok=True)
    with camera(require("chromium")) as page:
        for sheet in sheets():
            if not names or sheet.name in names:
                path = take(page, sheet, FOLDER)
                print(path.name, path.stat().st_size // 1024, "kB")  # noqa: T201


if __name__ == "__main__":
    main(sys.argv[1:])
