"""What can go wrong between a file and its facts.

ExtractionError
├── DocumentError   a file or text that cannot be read; the message says what, where and what to do
└── ReaderError     a reader gave no usable reading
"""


class ExtractionError(Exception):
    """The base of all errors of this room."""


class DocumentError(ExtractionError):
    """A document that cannot be turned into text: the user's file is at fault, not the program."""


class ReaderError(ExtractionError):
    """A reader (the frames, or a model) gave no reading that can be used."""
