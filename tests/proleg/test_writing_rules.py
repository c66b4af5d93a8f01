"""The worked example of docs/writing-rules.md is what stands in the rule base."""

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
GUIDE = (ROOT / "docs" / "writing-rules.md").read_text(encoding="utf-8")
QUOTED = re.findall(r"^```\w+ (carriage\.\S+)\n(.*?)^```$", GUIDE, re.M | re.S)


def test_the_guide_quotes_the_files_of_the_example() -> None:
    assert {name for name, _ in QUOTED} == {"carriage.pl", "carriage.vocabulary.yaml", "carriage.cases.yaml"}


@pytest.mark.parametrize(
    ("name", "quoted"), QUOTED, ids=[f"{number}-{name}" for number, (name, _) in enumerate(QUOTED)]
)
def test_what_the_guide_quotes_stands_in_the_file(name: str, quoted: str) -> None:
    assert quoted in (ROOT / "rules" / "civil_code" / name).read_text(encoding="utf-8")
