"""What a reader is given, and what it gives back: the words between the steps of extraction."""

from collections.abc import Sequence
from typing import NamedTuple, Protocol

from extraction.amounts import Amount
from extraction.dates import DateMention
from extraction.parties import PartyTable
from extraction.split import Sentence
from proleg.model import Answer, Kind, Language, Party, Passage, Value
from proleg.rulebase import Vocabulary


class Document(NamedTuple):
    """A text with everything that is found before it is read; all offsets count characters of `text`.

    `sentences`, `amounts` and `dates` are in the order of the text.
    """

    text: str
    lang: Language
    sentences: Sequence[Sentence]
    parties: PartyTable
    amounts: Sequence[Amount]
    dates: Sequence[DateMention]


class Statement(NamedTuple):
    """A fact as a reader found it, quoted by `text[start:end]`.

    `args` may leave arguments out. Arguments of type relation stay None: `extraction.relations` numbers them.
    """

    predicate: str
    args: dict[str, Value]
    start: int
    end: int
    alleged_by: Party | None = None
    answer: Answer | None = None
    found: bool | None = None
    confidence: float | None = None


class ClaimReading(NamedTuple):
    """A passage in which the plaintiff demands something; None for what the passage does not say."""

    predicate: str
    plaintiff: str | None
    defendant: str | None
    amount: int | None
    start: int
    end: int


class Reading(NamedTuple):
    """All that a reader found in a document, in the order of the text."""

    kind: Kind
    statements: tuple[Statement, ...]
    claims: tuple[ClaimReading, ...]
    not_understood: tuple[Passage, ...]


class Reader(Protocol):
    """Whatever turns a document into statements; `name` is recorded with the result."""

    @property
    def name(self) -> str:
        """Short and stable: it is stored with every result."""

    def read(self, document: Document, vocabulary: Vocabulary) -> Reading:
        """The statements of `document`, in the predicates of `vocabulary`.

        Raises:
            ReaderError: the reader could not be run, or answered with something that is no reading.
        """
