"""Folding of width, case and white space, with the way back to the source.

A quote counts only where it stands in the text. The two may differ in width, case, line breaks and typographic marks,
so both are folded. Folding changes lengths (`㈱` becomes `(株)`), hence the map back to the source.
"""

import re
import unicodedata
from bisect import bisect_right
from functools import lru_cache
from typing import NamedTuple

from proleg.model import Span

# Runs that fold to themselves but for ASCII case; what follows them is folded cluster by cluster. A kana or letter
# before a combining or half-width voicing mark belongs to the mark's cluster: ｶﾞ is one character to its reader.
MARKS = r"\u0300-\u036f\u3099\u309a\uff9e\uff9f"
PIECE = re.compile(
    rf"(?P<plain>(?:[!-~\u3001\u3002\u3005-\u3011\u3041-\u3096\u30a1-\u30fc\u4e00-\u9fff](?![{MARKS}]))+)"
    rf"|(?P<space>[\s\u200b]+)|(?P<cluster>.[{MARKS}]{{0,8}})",
    re.DOTALL,
)
ALIKE = str.maketrans("‘’‚‛“”„‟‐‑‒–—―−〜～", "''''\"\"\"\"-------~~")


class Folded(NamedTuple):
    """A folded text. `origin[i]` is the source offset of its character `i`; a last entry is the source's length."""

    text: str
    origin: tuple[int, ...]

    def span(self, start: int, end: int) -> Span:
        """The source characters that the folded characters `start` to `end` (exclusive) came from."""
        return Span(
            start=self.origin[start], end=self.origin[bisect_right(self.origin, self.origin[end - 1], lo=start)]
        )


@lru_cache(maxsize=20_000)
def _folded_cluster(cluster: str) -> str:
    """Format characters (zero width, bidirectional, soft hyphen) and other controls fold to nothing."""
    if unicodedata.category(cluster[0]) in ("Cf", "Cc"):
        return ""
    return unicodedata.normalize("NFKC", cluster.translate(ALIKE)).casefold()


def fold(text: str) -> Folded:
    """`text` in NFKC, lower case, with every run of white space as one space."""
    parts: list[str] = []
    origin: list[int] = []
    for piece in PIECE.finditer(text):
        if piece.lastgroup == "plain":
            parts.append(piece[0].lower())
            origin.extend(range(piece.start(), piece.end()))
        else:
            part = " " if piece.lastgroup == "space" else _folded_cluster(piece[0])
            parts.append(part)
            origin.extend([piece.start()] * len(part))
    origin.append(len(text))
    return Folded("".join(parts), tuple(origin))


def find(quote: str, text: Folded) -> list[Span]:
    """Every place in the source where `quote` stands, folded, in order and without overlap; empty where it does not.

    A place begins and ends with whole source characters: a `1` is not found in `⑩`.
    """
    wanted = fold(quote).text.strip()
    spans: list[Span] = []
    at = text.text.find(wanted) if wanted else -1
    while at >= 0:
        end = at + len(wanted)
        whole = (at == 0 or text.origin[at - 1] != text.origin[at]) and text.origin[end - 1] != text.origin[end]
        if whole:
            spans.append(text.span(at, end))
        at = text.text.find(wanted, end if whole else at + 1)
    return spans
