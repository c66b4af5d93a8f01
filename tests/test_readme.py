"""What the README shows is what a user sees."""

import re
import subprocess
import sys
from pathlib import Path

from proleg.rulebase import load_rules

ROOT = Path(__file__).parents[1]
README = (ROOT / "README.md").read_text(encoding="utf-8")


def test_the_example_is_judged_as_shown() -> None:
    story, shown = re.findall(r"```text\n(.*?)```", README, re.S)
    done = subprocess.run([sys.executable, "-m", "app.cli", "judge", "-", "--as-of", "2025-06-30"], input=story,
                          capture_output=True, text=True, timeout=60, check=True, cwd=ROOT)  # fmt: skip
    assert done.stdout.startswith(shown.rstrip())


def test_the_rules_shown_are_those_of_the_rule_base() -> None:
    (shown,) = re.findall(r"```prolog\n(.*?)```", README, re.S)
    rules = "\n".join(text for _, text in load_rules(ROOT / "rules" / "civil_code").files)
    assert all(clause.strip() in rules for clause in re.split(r"\n\n", shown))


def test_files_that_are_named_exist() -> None:
    named = re.findall(r"`((?:docs|rules|extraction|app|proleg)/[\w./-]+)`|\((docs/[\w.-]+)\)", README)
    assert [name for pair in named for name in pair if name and not (ROOT / name).exists()] == []
