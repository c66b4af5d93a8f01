"""Many threads at once, with faults, runaway rules and killed workers among them."""

import os
import signal
import threading
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor

import psutil
import pytest

from proleg import door, engine
from proleg.engine import judge, prove, prove_all
from proleg.errors import LimitError, RuleError
from proleg.rulebase import Program, RuleBase
from tests.proleg.conftest import sale

THREADS = 8
REQUESTS = 200
KILLS = 6
MIB = 1024 * 1024


@pytest.fixture(autouse=True)
def _fresh_workers() -> Iterator[None]:
    engine.close()
    yield
    engine.close()


def workers() -> list[psutil.Process]:
    found = []
    for child in psutil.Process().children(recursive=True):
        try:
            if "spawn_main" in " ".join(child.cmdline()):
                found.append(child)
        except psutil.NoSuchProcess:
            continue
    return found


def canonical(text: str, name: str = "canonical.pl") -> Program:
    return Program(name="canonical", files=((name, text),))


FAMILY = canonical("heir(X, Y) <= child(X, Y).\nheir(X, Z) <= heir(X, Y), heir(Y, Z).\nexception(heir(X, _), disowned(X)).\n"
                   + "".join(f"fact(child(p{n}, p{n + 1})).\n" for n in range(8)) + "fact(disowned(p0)).\n")  # fmt: skip
RUNAWAY = canonical("% nothing\np(X) <= p(f(X)).", "runaway.pl")


def right(number: int, rules: RuleBase) -> bool:
    """Whether the request with that number is answered rightly; each kind of request has answers of its own."""
    match number % 10:
        case 0 | 1 | 2 | 3:
            return judge(sale(price=number + 1), rules).amount == number + 1
        case 4 | 5:
            answers = prove(FAMILY, f"heir(p{number % 7 + 1}, X)").answers
            return [answer["X"] for answer in answers] == [f"p{n}" for n in range(number % 7 + 2, 9)]
        case 6 | 7:
            program = canonical(f"h <= f{number}, not_so.\nh <= f{number}.\nexception(h, e).\nfact(f{number}).\n")
            return prove_all(program, ["h", "e", f"f{number}", "not_so"])[0] == [True, False, True, False]
        case 8:
            with pytest.raises(RuleError) as faulty:
                prove(canonical("\n" * (number % 50) + "h <= f :- g."), "h")
            return faulty.value.findings[0].line == number % 50 + 1
        case _:
            with pytest.raises(LimitError) as runaway:
                prove(RUNAWAY, "p(a)", inferences=20_000)
            return "runaway.pl" in str(runaway.value)


def test_every_request_of_many_threads_is_answered_rightly_whatever_happens_to_the_workers(rules: RuleBase) -> None:
    done = threading.Semaphore(0)
    killed: list[int] = []

    def ask(number: int) -> bool:
        answer = right(number, rules)
        done.release()
        return answer

    def kill() -> None:
        for _ in range(KILLS):
            for _ in range(THREADS * REQUESTS // (KILLS + 1)):
                assert done.acquire(timeout=30)
            victim = workers()[len(killed) % door.WORKERS]
            os.kill(victim.pid, signal.SIGKILL)
            killed.append(victim.pid)

    started = time.monotonic()
    with ThreadPoolExecutor(THREADS + 1) as pool:
        killer = pool.submit(kill)
        answers = list(pool.map(ask, range(THREADS * REQUESTS)))
        killer.result(timeout=30)
    assert [number for number, answer in enumerate(answers) if not answer] == []
    assert len(answers) == THREADS * REQUESTS
    assert len(set(killed)) == KILLS
    assert time.monotonic() - started < 35


def test_memory_of_the_workers_stays_flat(rules: RuleBase) -> None:
    def memory() -> int:
        return max(process.memory_info().rss for process in workers())

    with ThreadPoolExecutor(THREADS) as pool:
        assert all(pool.map(lambda number: right(number, rules), range(400)))
        before = {process.pid for process in workers()}, memory()
        assert all(pool.map(lambda number: right(number, rules), range(400, 1200)))
        after = {process.pid for process in workers()}, memory()
    assert after[0] == before[0]
    assert after[1] - before[1] < 8 * MIB


def test_closing_while_others_ask_leaves_no_process_behind(rules: RuleBase) -> None:
    assert prove(FAMILY, "heir(p1, p2)").holds
    pids = [process.pid for process in workers()]
    assert len(pids) >= 1
    engine.close()
    deadline = time.monotonic() + 5
    while any(map(psutil.pid_exists, pids)) and time.monotonic() < deadline:
        threading.Event().wait(0.05)
    assert not any(map(psutil.pid_exists, pids))
    assert workers() == []
    assert prove(FAMILY, "heir(p1, p2)").holds


def test_a_request_waits_for_the_limit_of_its_own_and_not_for_that_of_others() -> None:
    slow = canonical("\n".join(f"p(A) <= q{n}(A)." for n in range(20)) + "\np(X) <= p(f(X)).", "slow.pl")
    with ThreadPoolExecutor(THREADS) as pool:
        runaways = [pool.submit(prove, slow, "p(a)", seconds=0.3, inferences=10**12) for _ in range(4)]
        started = time.monotonic()
        assert pool.submit(prove, FAMILY, "heir(p1, p2)").result().holds
        assert time.monotonic() - started < 4 * 0.3 + 2
        for runaway in runaways:
            with pytest.raises(LimitError):
                runaway.result()
