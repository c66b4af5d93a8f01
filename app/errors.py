"""What can go wrong between judgment and screen.

AppError
├── MissingGraphvizError   the program `dot` is not installed; the message names the package
├── DiagramError           Graphviz could not draw
├── StoreError             the drafts cannot be read or kept
├── SettingsError          a setting of the user's that cannot be used
└── FileFormatError        a case file that is not what its ending says; the message says where
"""


class AppError(Exception):
    """The base of all errors of this room."""


class MissingGraphvizError(AppError):
    """Graphviz is not installed."""

    def __init__(self) -> None:
        super().__init__(
            "Graphviz is not installed: the program `dot` was not found. "
            "Install the package graphviz (Debian, Ubuntu: apt-get install graphviz)."
        )


class DiagramError(AppError):
    """Graphviz could not draw a diagram; the message is its own."""


class StoreError(AppError):
    """The store of drafts cannot be read or written; the message names the place and the remedy."""


class SettingsError(AppError):
    """A setting that is unknown or of the wrong kind; the message names the remedy."""


class FileFormatError(AppError):
    """A file of cases that cannot be read; the message names the line."""
