"""Run the benchmarks that are named, or all; print one table, write `build/bench.json`."""

import argparse
import importlib
import json
import os
import platform
import sys
import time
from pathlib import Path
from typing import get_args

from proleg.engine import close
from tests.bench.row import Family, Note, Row

OUT = Path(__file__).parents[2] / "build" / "bench.json"
FAMILIES: tuple[Family, ...] = get_args(Family)
LATER = Note("later", "prompt, batch and screen are not measured yet")


def main() -> None:
    """Measure, print, write; exit with 1 where a family could not be measured, targets reached or not."""
    parser = argparse.ArgumentParser(prog="python -m tests.bench", description=__doc__)
    parser.add_argument("families", nargs="*", metavar="FAMILY", help=f"of {', '.join(FAMILIES)}; all by default")
    parser.add_argument("--small", action="store_true", help="each at its smallest size, once: does it run at all?")
    options = parser.parse_args()
    if unknown := set(options.families) - set(FAMILIES):
        parser.error(f"no such family: {', '.join(sorted(unknown))}")
    begun = time.perf_counter()
    rows: list[Row] = []
    notes: list[Note] = []
    failed = False
    print(heading())
    for family in options.families or FAMILIES:
        try:
            found = measured(family, small=options.small)
        except Exception as error:  # the other families are still measured
            failed = True
            found = [Note(family, f"failed: {type(error).__name__}: {error}")]
        for one in found:
            print(line(one) if isinstance(one, Row) else f"{one.family:8}{one.text}", flush=True)
        rows += [one for one in found if isinstance(one, Row)]
        notes += [one for one in found if isinstance(one, Note)]
    close()
    notes.append(LATER)
    print(f"{LATER.text}. {sum(row.reached is True for row in rows)} targets reached, "
          f"{sum(row.reached is False for row in rows)} missed, in {time.perf_counter() - begun:.0f} s")  # fmt: skip
    OUT.parent.mkdir(exist_ok=True)
    OUT.write_text(json.dumps(written(rows, notes), indent=1, ensure_ascii=False) + "\n", encoding="utf-8")
    print(f"written to build/{OUT.name}")
    sys.exit(failed)


def measured(family: Family, *, small: bool) -> list[Row | Note]:
    """What the family's module measures."""
    found: list[Row | Note] = importlib.import_module(f"tests.bench.{family}").measure(small)
    return found


def heading() -> str:
    """The first line of the table."""
    return f"{'':8}{'work':66}{'ms':>10}  {'beside':24}{'ms':>10}{'ratio':>9}{'target':>9}"


def line(row: Row) -> str:
    """A row of the table."""
    reached = {None: "", True: "  reached", False: "  MISSED"}[row.reached]
    ours, theirs, ratio = number(row.ours), number(row.theirs), number(row.ratio)
    return f"{row.family:8}{row.work:66}{ours:>10}  {row.beside:24}{theirs:>10}{ratio:>9}{row.target:>9}{reached}"


def number(value: float | None) -> str:
    """Three digits that matter."""
    if value is None:
        return ""
    return f"{value:,.0f}" if value >= 100 else f"{value:.3g}"


def written(rows: list[Row], notes: list[Note]) -> dict[str, object]:
    """What goes into the file."""
    return {
        "machine": {
            "system": f"{platform.system()} {platform.machine()}",
            "cores": os.cpu_count(),
            "load": round(os.getloadavg()[0], 2),  # of the last minute, this work included
            "python": platform.python_version(),
        },
        "rows": [{**row._asdict(), "ratio": row.ratio, "reached": row.reached} for row in rows],
        "notes": [note._asdict() for note in notes],
    }


if __name__ == "__main__":
    main()
