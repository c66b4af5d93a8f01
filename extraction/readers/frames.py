"""The built-in reader: explicit constructions for English and Japanese, without a model."""

from extraction.frames import english, japanese
from extraction.statement import Document, Reading
from proleg.rulebase import Vocabulary


class FrameReader:
    """Reads by the constructions under `extraction/frames`."""

    name = "frames"

    def read(self, document: Document, vocabulary: Vocabulary) -> Reading:
        """The statements that the constructions of the document's language find."""
        read = english.read if document.lang == "en" else japanese.read
        return read(document, vocabulary)
