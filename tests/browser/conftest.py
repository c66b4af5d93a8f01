"""A real server on a free port and a real headless Chromium."""

import os
import signal
import socket
import subprocess
import sys
import time
import urllib.request
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.app.conftest import sublease  # noqa: F401 (a fixture of these tests too)

sync_api = pytest.importorskip("playwright.sync_api", reason="playwright is not installed")
ROOT = Path(__file__).parents[2]
sync_api.expect.set_options(timeout=60_000)
CHROMIUM = Path("/usr/bin/chromium")
FLAGS = [
    f"--{name}"
    for name in (
        "no-sandbox", "disable-gpu", "disable-quic", "no-first-run", "disable-background-networking",
        "disable-component-update", "disable-sync",
    )
]  # fmt: skip
START_SECONDS = 60


class Server:
    """`streamlit run` of the app, with a folder of drafts of its own; can be killed and started again."""

    def __init__(self, data: Path) -> None:
        self._data = data
        with socket.socket() as probe:
            probe.bind(("localhost", 0))
            self._port = int(probe.getsockname()[1])
        self.url = f"http://localhost:{self._port}"
        self._process: subprocess.Popen[bytes] | None = None

    def start(self) -> None:
        command = [sys.executable, "-m", "streamlit", "run", str(ROOT / "app" / "screens" / "main.py")]
        options = {"port": self._port, "address": "localhost", "headless": "true", "fileWatcherType": "none"}
        command += [part for name, value in options.items() for part in (f"--server.{name}", str(value))]
        with (self._data / "server.log").open("ab") as log:  # stays in pytest's temporary folder, for a failure
            self._process = subprocess.Popen(
                command, cwd=self._data, env={**os.environ, "PROLEG_DATA": str(self._data)}, start_new_session=True,
                stdout=log, stderr=log,
            )  # fmt: skip
        until = time.monotonic() + START_SECONDS
        while time.monotonic() < until:
            try:
                with urllib.request.urlopen(f"{self.url}/_stcore/health", timeout=1):
                    return
            except OSError:
                if self._process.poll() is not None:
                    raise RuntimeError("the server ended before it answered") from None
                time.sleep(0.1)  # a port can only be asked again
        raise RuntimeError(f"the server did not answer within {START_SECONDS} s")

    def kill(self) -> None:
        if self._process is not None:
            os.killpg(self._process.pid, signal.SIGKILL)
            self._process.wait()
            self._process = None


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    made = Server(tmp_path_factory.mktemp("drafts"))
    made.start()
    yield made
    made.kill()


@pytest.fixture(scope="module")
def browser() -> Iterator["sync_api.Browser"]:
    if not CHROMIUM.exists():
        pytest.skip(f"{CHROMIUM} is not installed")
    with sync_api.sync_playwright() as playwright:
        made = playwright.chromium.launch(executable_path=str(CHROMIUM), args=FLAGS)
        yield made
        made.close()


@pytest.fixture
def page(browser: "sync_api.Browser", server: Server) -> Iterator["sync_api.Page"]:
    """A fresh window; the test fails where the page asks for anything outside of this machine, or a script breaks."""
    context = browser.new_context(viewport={"width": 1280, "height": 1000})
    context.set_default_timeout(60_000)
    made = context.new_page()
    outside: list[str] = []
    broken: list[str] = []
    made.on("request", lambda request: outside.append(request.url) if not _local(request.url, server) else None)
    made.on("pageerror", lambda error: broken.append(str(error)))
    yield made
    context.close()
    assert not outside, "the page asks for what is not on this machine"
    assert not broken


def _local(url: str, server: Server) -> bool:
    return url.startswith((server.url, server.url.replace("http", "ws"), "data:", "blob:"))
