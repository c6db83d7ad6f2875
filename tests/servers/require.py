"""What a machine may lack, and must not lack in CI."""

import os
import shutil

import pytest

PLACES = "/usr/sbin:/sbin:/usr/local/sbin"


def require(program: str, *names: str) -> str:
    """Return the path of a program of the system, or skip the test where it is missing.

    `names` are those it may have (default: the program's). Where
    TANDEM_TEST_REQUIRE names the program, as CI does, the test fails instead.
    """
    path = f"{os.environ.get('PATH', '')}:{PLACES}"  # noqa: TID251 - tests have no settings
    found = [which for name in names or (program,) if (which := shutil.which(name, path=path))]
    if found:
        return found[0]
    reason = f"{program} is not installed"
    required = os.environ.get("TANDEM_TEST_REQUIRE", "").split()  # noqa: TID251
    if program in required:
        pytest.fail(f"{reason}, and TANDEM_TEST_REQUIRE asks for it")
    pytest.skip(reason)
