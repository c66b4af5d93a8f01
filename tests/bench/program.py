"""Small programs, written once and printed as canonical PROLEG, as plain Prolog and for clingo."""

from collections.abc import Iterable
from typing import NamedTuple

from proleg.rulebase import Program


class Rules(NamedTuple):
    """Rules as head and conditions, exceptions as head and ground; an exception writes the head as its rules do."""

    rules: tuple[tuple[str, tuple[str, ...]], ...]
    exceptions: tuple[tuple[str, str], ...] = ()

    def proleg(self) -> Program:
        """The canonical program."""
        lines = [f"{head} <= {', '.join(body)}.\n" for head, body in self.rules]
        lines += [f"exception({head}, {ground}).\n" for head, ground in self.exceptions]
        return Program(name="bench", files=(("bench.pl", "".join(lines)),))

    def plain(self) -> str:
        r"""The same with `\+`."""
        return self._negated("\\+ ")

    def clingo(self) -> str:
        """The same with `not`."""
        return self._negated("not ")

    def _negated(self, sign: str) -> str:
        grounds: dict[str, list[str]] = {}
        for head, ground in self.exceptions:
            grounds.setdefault(head, []).append(sign + ground)
        return "".join(f"{head} :- {', '.join([*body, *grounds.get(head, ())])}.\n" for head, body in self.rules)


def facts_text(atoms: Iterable[str]) -> str:
    """The facts of one request to `prove_all`."""
    return "".join(f"fact({atom}).\n" for atom in atoms)


def clauses_text(atoms: Iterable[str]) -> str:
    """The same facts as clauses."""
    return "".join(f"{atom}.\n" for atom in atoms)
