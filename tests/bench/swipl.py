"""A bare `swipl`, which runs one of the scripts beside this file and answers with a line of JSON."""

import json
import subprocess
from pathlib import Path
from typing import Any

SCRIPTS = Path(__file__).parent
SECONDS = 120


def swipl(script: str, *args: object, seconds: float = SECONDS) -> Any:
    """What `script` prints last, as JSON; raises where it fails, prints an error or takes longer than `seconds`."""
    command = ["swipl", "-f", "none", "-q", "--on-error=status", "-g", "main", "-t", "halt", str(SCRIPTS / script)]
    done = subprocess.run(
        [*command, "--", *map(str, args)], capture_output=True, text=True, timeout=seconds, check=False
    )
    if done.returncode or done.stderr:
        raise RuntimeError(f"{script} ended with {done.returncode}: {done.stderr.strip()[-2000:]}")
    return json.loads(done.stdout.splitlines()[-1])
