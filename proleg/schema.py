"""The JSON Schema of cases and results, written to the repository: `python -m proleg.schema`."""

import json
from pathlib import Path

from pydantic import BaseModel

from proleg.model import Case, Result

SCHEMAS: dict[str, type[BaseModel]] = {"case.schema.json": Case, "result.schema.json": Result}


def schema(name: str) -> str:
    """The text of that schema file, as it must stand in the repository."""
    return json.dumps(SCHEMAS[name].model_json_schema(by_alias=True), indent=2, ensure_ascii=False) + "\n"


if __name__ == "__main__":
    for file in SCHEMAS:
        Path(__file__).with_name(file).write_text(schema(file), encoding="utf-8")
