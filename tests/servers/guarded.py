"""Server processes that end with the tests, however those end.

A shell of a few lines stands between: it holds the reading end of a pipe whose
writing end only we have, so that it notices even a `kill -9` of pytest, ends
its server and removes its folder.
"""

import os
import shutil
import subprocess
import tempfile
import threading
from pathlib import Path

GUARD = """
folder=$1; signal=$2; shift 2
exec 3>&1 > /dev/null 2>&1
"$@" < /dev/null >&3 2>&3 3>&- &
server=$!
exec 3>&-
cat
kill -s "$signal" $server; wait $server
cd /; rm -rf "$folder"
"""
# Ten thousand mails take a while to remove.
PATIENCE = 60


class Guarded:
    """One server process, its temporary folder and what it said."""

    def __init__(self, name: str) -> None:
        self.folder = Path(tempfile.mkdtemp(prefix=f"tandem-{name}-"))
        self.folder.chmod(0o755)  # servers that root starts run as somebody else
        self.said: list[str] = []
        self._process: subprocess.Popen[str] | None = None
        self._reader = threading.Thread(target=self._listen, daemon=True)
        self._ready = threading.Event()
        self._ready_text = ""

    def start(
        self, *command: str | Path, ready: str, signal: str = "TERM", user: str | None = None
    ) -> None:
        """Start the server as that user (only root can ask for another) and wait for this output.

        `RuntimeError`, with all that it said, where it ends without that.
        """
        if user:
            shutil.chown(self.folder, user)
        self._ready_text = ready
        self._process = subprocess.Popen(
            ["/bin/sh", "-c", GUARD, "guard", self.folder, signal, *command],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            errors="replace",
            user=user,
            cwd=self.folder,
            start_new_session=True,
        )
        self._reader.start()
        if not self._ready.wait(PATIENCE) or ready not in "".join(self.said):
            self.stop()
            raise RuntimeError(f"{command[0]} did not start:\n{''.join(self.said)}")

    def stop(self) -> None:
        """End the server and wait until it is gone with its folder."""
        if self._process is None:
            shutil.rmtree(self.folder, ignore_errors=True)
            return
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._process.stdin.close()
        self._process.wait(PATIENCE)
        self._reader.join()
        self._process.stdout.close()
        self._process = None

    def _listen(self) -> None:
        assert self._process is not None
        assert self._process.stdout is not None
        for line in self._process.stdout:
            self.said.append(line)
            if self._ready_text in line:
                self._ready.set()
        self._ready.set()


def is_root() -> bool:
    """Whether the tests run as root, which some servers refuse."""
    return os.geteuid() == 0
