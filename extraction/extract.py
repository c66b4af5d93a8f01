"""The main path from a text to its facts."""

from extraction.amounts import amounts
from extraction.claims import claim_of
from extraction.dates import dates
from extraction.documents import language_of
from extraction.ground import ground
from extraction.parties import find_parties
from extraction.relations import numbered
from extraction.split import sentences
from extraction.statement import Document, Reader
from extraction.verify import verified
from proleg.model import Extraction, Language
from proleg.rulebase import Vocabulary


def extract(text: str, *, vocabulary: Vocabulary, reader: Reader, lang: Language | None = None) -> Extraction:
    """What `reader` finds in `text`: facts with their passages, the claim, and what it did not understand.

    A fact whose quote or whose values are not in the text goes to `ungrounded` and is never judged.

    Raises:
        ReaderError: the reader could not be run, or answered with something that is no reading.
    """
    document = document_of(text, lang or language_of(text))
    reading = reader.read(document, vocabulary)
    grounded = ground(numbered(reading.statements, vocabulary), document)
    facts, ungrounded = verified(grounded, document, vocabulary)
    claim, problem = claim_of(reading.claims, facts, document, vocabulary)
    return Extraction(
        lang=document.lang,
        kind=reading.kind,
        parties=document.parties.parties,
        claim=claim,
        claim_problem=problem,
        facts=facts,
        ungrounded=ungrounded,
        not_understood=reading.not_understood,
        reader=reader.name,
    )


def document_of(text: str, lang: Language) -> Document:
    """`text` with its sentences, parties, amounts and dates."""
    parts = sentences(text, lang)
    return Document(text, lang, parts, find_parties(text, lang, parts), amounts(text, lang), dates(text, lang, parts))
