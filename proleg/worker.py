"""What runs behind the door: one Prolog in a process of its own. Nobody else imports pyswip.

pyswip has one open query per process, leaks an engine per calling thread, and does not escape text in queries; so each
worker is a process with one thread, and text crosses through the C interface with its length.
"""

import ctypes
import signal
from ctypes import byref, c_int, c_size_t, c_uint, c_void_p
from pathlib import Path

STACK_BYTES = 512 * 1024 * 1024
BRIDGE = Path(__file__).parent / "prolog" / "bridge.pl"


def start() -> None:
    """Start Prolog in this process and load the engine into it."""
    signal.signal(signal.SIGTERM, signal.SIG_DFL)  # else a time-out waits for Python, which waits for Prolog
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C is the main process's; it closes the pool
    from pyswip import Prolog  # noqa: PLC0415  # Prolog starts on import

    list(Prolog.query(f"set_prolog_flag(stack_limit, {STACK_BYTES})"))
    _call("consult", "user", str(BRIDGE))


def answer(request: str) -> str:
    """The reply of `bridge/2` to a request, JSON both ways."""
    return _call("bridge", "proleg_bridge", request, replies=True)


def _call(name: str, module: str, text: str, *, replies: bool = False) -> str:
    """Call a predicate with `text` as its first argument; its second, where it has one, is the reply."""
    from pyswip import Prolog, core  # noqa: PLC0415

    get = core._lib.PL_get_nchars
    get.argtypes = [core.term_t, ctypes.POINTER(c_size_t), ctypes.POINTER(c_void_p), c_uint]
    get.restype = c_int
    free = core._lib.PL_free
    free.argtypes, free.restype = [c_void_p], None

    Prolog._init_prolog_thread()  # type: ignore[no-untyped-call]
    with core.PL_STRINGS_MARK():  # without it every reply leaks
        frame = core.PL_open_foreign_frame()
        try:
            arguments = core.PL_new_term_refs(2)
            data = text.encode("utf-8", "surrogatepass")
            kind = core.PL_STRING if replies else core.PL_ATOM
            core.PL_put_chars(arguments, kind | core.REP_UTF8, len(data), data)
            predicate = core.PL_predicate(name, 2 if replies else 1, module)
            query = core.PL_open_query(None, core.PL_Q_CATCH_EXCEPTION, predicate, arguments)
            try:
                if not core.PL_next_solution(query):
                    raise RuntimeError(f"{name} failed or raised")
                if not replies:
                    return ""
                length, start_ = c_size_t(), c_void_p()
                flags = core.CVT_STRING | core.CVT_ATOM | core.REP_UTF8 | core.BUF_MALLOC
                if not get(arguments + 1, byref(length), byref(start_), flags):
                    raise RuntimeError(f"{name} replied with something else than text")
                try:
                    return ctypes.string_at(start_.value or 0, length.value).decode()
                finally:
                    free(start_)
            finally:
                core.PL_cut_query(query)
        finally:
            core.PL_discard_foreign_frame(frame)
