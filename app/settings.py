"""Settings: `PROLEG_…` environment variables, else `proleg.toml` in the working directory, else the defaults."""

import os
import tomllib
from pathlib import Path
from typing import Annotated

from pydantic import Field, ValidationError

from app.errors import SettingsError
from proleg.model import Frozen

HOME = Path(__file__).resolve().parent.parent
FILE = "proleg.toml"
PREFIX = "PROLEG_"


class Settings(Frozen):
    """What a user can set, each with its default.

    `rules`: the folder of the rule base. `data`: where drafts are kept. `seconds`: the limit for one judgment.
    """

    rules: Path = HOME / "rules" / "civil_code"
    data: Path = HOME / "data"
    seconds: Annotated[float, Field(gt=0, le=3600)] = 10


def settings(folder: Path | None = None) -> Settings:
    """The settings in force; `folder` is where `proleg.toml` may be, the working directory unless given.

    Raises:
        SettingsError: a setting that is unknown, or not of its kind.
    """
    path = (folder or Path.cwd()) / FILE
    found: dict[str, object] = {}
    if path.is_file():
        try:
            found = tomllib.loads(path.read_text(encoding="utf-8"))
        except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
            raise SettingsError(f"{path}: not TOML ({error}); write lines such as `seconds = 20`") from error
    for name in Settings.model_fields:
        if (value := os.environ.get(PREFIX + name.upper())) is not None:
            found[name] = value
    try:
        return Settings.model_validate(found)
    except ValidationError as error:
        first = error.errors()[0]
        name = str(first["loc"][0])
        known = ", ".join(Settings.model_fields)
        raise SettingsError(
            f"{FILE} or {PREFIX}{name.upper()}: {name}: {first['msg']}; the settings are {known}"
        ) from error
