"""Worker processes that start clean: a spawn context which does not run the caller's main module again.

Plain spawn re-imports `__main__` in each worker. Under Streamlit that is the screen's script, in a notebook or from
standard input there is no file to import, and from the command line it costs a second for nothing.
"""

import sys
import types
from multiprocessing.context import SpawnContext, SpawnProcess
from multiprocessing.popen_spawn_posix import Popen
from multiprocessing.process import BaseProcess


class _CleanPopen(Popen):
    def _launch(self, process_obj: BaseProcess) -> None:
        main = sys.modules["__main__"]
        sys.modules["__main__"] = types.ModuleType("__main__")
        try:
            super()._launch(process_obj)  # type: ignore[misc]
        finally:
            sys.modules["__main__"] = main


class _CleanProcess(SpawnProcess):
    @staticmethod
    def _Popen(process_obj: BaseProcess) -> Popen:  # noqa: N802  # the name multiprocessing calls
        return _CleanPopen(process_obj)


class CleanSpawn(SpawnContext):
    """The spawn context of multiprocessing, without the caller's main module."""

    Process = _CleanProcess
