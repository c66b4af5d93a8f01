"""The door's other side: requests go to worker processes and come back as JSON, or as one of our errors."""

import atexit
import contextlib
import json
import queue
import shutil
import time
from collections.abc import Sequence
from concurrent.futures import TimeoutError as FutureTimeoutError
from concurrent.futures.process import BrokenProcessPool
from typing import Any, NamedTuple

import pebble

from proleg import worker
from proleg.errors import EngineError, Finding, GoalError, InputError, LimitError, MissingPrologError, RuleError
from proleg.model import Pleading
from proleg.processes import CleanSpawn
from proleg.rulebase import Predicate, Program, RuleBase, Vocabulary

Json = Any  # what json.loads gives; parsed into models before it leaves engine.py

WORKERS = 2
GRACE_SECONDS = 1.0  # the limit inside Prolog strikes first; the kill of the worker is the second line
JOIN_SECONDS = 5.0
START_SECONDS = 5.0  # within which a worker begins with a request; it starts in one
WATCH_SECONDS = 0.5  # how often a waiting request looks whether its worker is still there
ATTEMPTS = 5  # of a request whose worker was gone before it began; one whose worker dies over it is asked again once
MAX_RULES_BYTES = 5_000_000
HALF = "the text holds half a character (a lone surrogate); save it as UTF-8 again"


class _Worker:
    """One worker process in a pool of its own.

    Workers of one pool share a pipe and its lock: one that is killed while it holds the lock would leave the others
    waiting for ever.
    """

    def __init__(self) -> None:
        self._pool: pebble.ProcessPool | None = None

    def ask(self, request: str, seconds: float) -> str:
        """The reply of the process, which is started where there is none.

        Raises:
            TimeoutError: no reply within `seconds`; the process is gone.
            ProcessExpired, BrokenProcessPool: the process died.
        """
        if self._pool is None or not self._pool.active:
            self.stop()
            self._pool = pebble.ProcessPool(max_workers=1, initializer=worker.start, context=CleanSpawn())
        pool = self._pool
        future = pool.schedule(worker.answer, args=(request,), timeout=seconds)
        asked = time.monotonic()
        while True:
            try:
                reply: str = future.result(timeout=WATCH_SECONDS)
                return reply
            except FutureTimeoutError:
                if future.done():  # its own limit, not ours
                    raise
                waited = time.monotonic() - asked
                if pool.active and (future.running() or waited < START_SECONDS) and waited < seconds + START_SECONDS:
                    continue
                self.stop()
                raise BrokenProcessPool("the worker process does not answer") from None
            except pebble.ProcessExpired:
                self.stop()
                raise

    def stop(self) -> None:
        """End the process, if there is one."""
        pool, self._pool = self._pool, None
        if pool is not None:
            pool.stop()  # type: ignore[no-untyped-call]
            with contextlib.suppress(FutureTimeoutError):
                pool.join(timeout=JOIN_SECONDS)


class _Pool:
    """The workers, of which the one that answered last is asked first: it has the rules."""

    def __init__(self) -> None:
        self._workers = [_Worker() for _ in range(WORKERS)]
        self._free: queue.LifoQueue[_Worker] = queue.LifoQueue()
        for free in self._workers:
            self._free.put(free)

    def ask(self, request: str, seconds: float) -> str:
        if shutil.which("swipl") is None:
            raise MissingPrologError(
                "SWI-Prolog is not installed: the command `swipl` is not on the path. Install the package "
                "swi-prolog-nox (Debian, Ubuntu: `sudo apt install swi-prolog-nox`), then try again."
            )
        free = self._free.get()
        try:
            return free.ask(request, seconds)
        finally:
            self._free.put(free)

    def close(self) -> None:
        for each in self._workers:
            each.stop()


_pool = _Pool()
close = _pool.close
atexit.register(close)


class Limits(NamedTuple):
    """How long a request may take: seconds on the clock, and steps of Prolog, which are the same on every machine."""

    seconds: float
    inferences: int


def ask(op: str, request: dict[str, Json], rules: Program, *, limits: Limits, texts: Sequence[str] = (),
        pleading: Pleading = "common") -> Json:  # fmt: skip
    """The reply to a request; the rules travel only to a worker that has not met them.

    Raises:
        RuleError: the rules have faults, each with file, line and column.
        GoalError: the goal cannot be asked.
        LimitError: no reply within `limits`, or within the memory of a worker.
        EngineError: a defect of ours.
    """
    if sum(len(text) for _, text in rules.files) > MAX_RULES_BYTES:
        raise RuleError((Finding(rules.name, 1, 1, f"the rules are larger than {MAX_RULES_BYTES // 10**6} MB"),))
    civil = isinstance(rules, RuleBase)
    header = {
        "files": None,
        "predicates": [],
        **request,
        "op": op,
        "rules": rules.hash if civil else f"{rules.hash}_{pleading}",
        "language": "civil" if civil else "program",
        "pleading": pleading,
        **limits._asdict(),
    }
    reply = _sent(header, texts, limits.seconds)
    if reply.get("error", {}).get("kind") == "rules_unknown":
        if halves := [name for name, text in rules.files if not _whole(text)]:
            raise RuleError(tuple(Finding(name, 1, 1, HALF) for name in halves))
        header["files"] = [name for name, _ in rules.files]
        header["predicates"] = _declared(rules.vocabulary) if isinstance(rules, RuleBase) else []
        reply = _sent(header, [*(text for _, text in rules.files), *texts], limits.seconds)
    if (error := reply.get("error")) is None:
        return reply["reply"]
    match error["kind"]:
        case "rules":
            raise RuleError(tuple(Finding(**finding) for finding in error["findings"]))
        case "limit":
            raise _limit(error, limits.seconds, rules)
        case "goal":
            raise GoalError(error["message"])
        case _:
            raise EngineError(f"the engine met something it cannot handle: {error['message']}")


def _whole(text: str) -> bool:
    """Whether `text` can be written as UTF-8."""
    try:
        text.encode()
    except UnicodeEncodeError:
        return False
    return True


def _sent(header: dict[str, Json], texts: Sequence[str], seconds: float) -> Json:
    """The reply to one request: a line of JSON, and behind it the texts, whose lengths in characters it names."""
    line = json.dumps({**header, "texts": [len(text) for text in texts]}, ensure_ascii=False)
    request = "".join([line, "\n", *texts])
    if not _whole(request):
        raise InputError(HALF)
    deaths = 0
    for attempt in range(1, ATTEMPTS + 1):
        try:
            return json.loads(_pool.ask(request, seconds + GRACE_SECONDS))
        except FutureTimeoutError:
            return {"error": {"kind": "limit", "message": "time", "place": None}}
        except (pebble.ProcessExpired, BrokenProcessPool) as error:  # killed, or out of memory: once more, in a new one
            deaths += isinstance(error, pebble.ProcessExpired)
            if deaths == 2 or attempt == ATTEMPTS:
                raise LimitError(
                    "the worker process died twice over this request: it is nested too deeply, or needs too much memory"
                ) from error
    raise AssertionError


_REACHED = {
    "time": "{seconds:g} seconds",
    "inferences": "the limit of inferences",
    "memory": "the memory of a worker",
    "answers": "the limit of answers",
    "nesting": "the limit of nesting",
}


def _limit(error: Json, seconds: float, rules: Program) -> LimitError:
    reached = _REACHED.get(error["message"], error["message"]).format(seconds=seconds)
    place = error["place"]
    at = f"; it struck at the rule in {place['file']}, line {place['line']}" if place else ""
    return LimitError(
        f"no judgment by the rules {rules.name!r} within {reached}{at}: look for rules that lead back to themselves, "
        "or allow more with --seconds"
    )


def _declared(vocabulary: Vocabulary) -> list[tuple[str, int, str]]:
    kinds: tuple[tuple[str, dict[str, Predicate]], ...] = (
        ("claim", dict(vocabulary.claims)),
        ("ground", vocabulary.grounds),
        ("performance", vocabulary.performances),
        ("fact", vocabulary.facts),
    )
    return [(name, len(entry.args), kind) for kind, entries in kinds for name, entry in entries.items()]
