"""The command `proleg`: one short function a command."""

import datetime
import enum
import json
import os
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Annotated, TypeVar, get_args

import typer

from app import cli_rules
from app.errors import AppError
from app.inputs import Narrative, inputs
from app.pipeline import Decision, case_of, decide, load_rules, read_text, result
from app.settings import settings
from app.views import block_diagram, told, trace
from extraction.errors import ExtractionError
from proleg import engine
from proleg.errors import EngineError, InputError, LimitError, ProlegError
from proleg.lint import lint as lint_paths
from proleg.model import Advice, Case, Extraction, Judgment, Language, Party, Pleading, Result
from proleg.rulebase import RuleBase, load_program

Answer = TypeVar("Answer")

DONE, DEFECT, INPUT, LIMIT = 0, 1, 2, 3

app = typer.Typer(
    add_completion=False,
    no_args_is_help=True,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
    help="Simulates a civil judgment: a narrative becomes facts, facts a judgment with its proof.",
)
app.add_typer(cli_rules.commands)


LANGUAGES: dict[str, Language | None] = {"auto": None, "en": "en", "ja": "ja"}


class TextLanguage(enum.StrEnum):
    """The language of the text."""

    auto = "auto"
    en = "en"
    ja = "ja"


class Printed(enum.StrEnum):
    """The language of what is printed."""

    en = "en"
    ja = "ja"


class Layout(enum.StrEnum):
    """The kinds of diagram."""

    conventional = "conventional"


class Pleaded(enum.StrEnum):
    """Whether a fact counts whoever alleged it (主張共通の原則)."""

    common = "common"
    own = "own"


class Side(enum.StrEnum):
    """The parties."""

    plaintiff = "plaintiff"
    defendant = "defendant"


PLEADINGS: dict[Pleaded, Pleading] = {Pleaded.common: "common", Pleaded.own: "own"}
SIDES: dict[Side, Party] = {Side.plaintiff: "plaintiff", Side.defendant: "defendant"}
LAYOUTS = {Layout.conventional: block_diagram.diagram}


FILES_HELP = "Narratives (.txt .md .pdf .docx, - for standard input) or cases (.json .jsonl)."
CLAIM_HELP = "The claim, such as claim_for_vacating; found in the text unless given."
Files = Annotated[list[str], typer.Argument(metavar="FILE…", help=FILES_HELP)]
AsOf = Annotated[str | None, typer.Option("--as-of", metavar="DATE", help="Date of judgment; today unless given.")]
ClaimId = Annotated[str | None, typer.Option("--claim", metavar="ID", help=CLAIM_HELP)]
Lang = Annotated[TextLanguage, typer.Option("--lang", help="Language of the text.")]
In = Annotated[Printed | None, typer.Option("--in", help="Language of what is printed; the text's unless given.")]
Rules = Annotated[
    Path | None, typer.Option("--rules", metavar="DIR", help="The rule base; the Civil Code unless given.")
]
Seconds = Annotated[
    float | None, typer.Option("--seconds", metavar="N", min=0.1, max=3600, help="Limit for one judgment.")
]
AsJson = Annotated[bool, typer.Option("--json", help="One JSON object a case and line.")]


class _Job:
    """What the options of one call come to, and the worst that has happened."""

    def __init__(self, *, as_of: str | None, rules: Path | None, seconds: float | None, lang: TextLanguage,
                 printed: Printed | None, claim: str | None) -> None:  # fmt: skip
        known = settings()
        self.as_of = _date(as_of)
        self.rules: RuleBase = load_rules(rules or known.rules)
        self.seconds = seconds or known.seconds
        self.lang = LANGUAGES[lang.value]
        self.printed = None if printed is None else LANGUAGES[printed.value]
        self.claim = claim
        if claim is not None and claim not in self.rules.vocabulary.claims:
            raise InputError(
                f"--claim {claim}: not in this rule base, which knows {', '.join(self.rules.vocabulary.claims)}"
            )
        self.status = DONE

    def cases(self, files: list[str], *, judging: bool) -> Iterator[tuple[Case, Extraction | None]]:
        """Each case of each file, read where it has to be; a file at fault is told of, and the next one goes on."""
        for file in files:
            try:
                for entry in inputs(_bytes(file), "stdin.txt" if file == "-" else file, self.as_of):
                    yield self._case(entry)
            except (AppError, ExtractionError, InputError) as error:
                self.fail(INPUT, str(error), file if judging else None)

    def fail(self, status: int, message: str, name: str | None = None) -> None:
        """Tell of a failure on standard error and remember the worst status."""
        text = message if name is None or message.startswith(name) else f"{name}: {message}"
        print(text, file=sys.stderr)
        self.status = max(self.status, status) if self.status != DEFECT else DEFECT

    def _case(self, entry: Case | Narrative) -> tuple[Case, Extraction | None]:
        if isinstance(entry, Case):
            return engine.identified(entry), None
        found = read_text(entry.text, rules=self.rules, lang=self.lang)
        return case_of(found, name=entry.name, text=entry.text, as_of=entry.as_of, claim=self.claim), found


@app.command()
def judge(files: Files, as_of: AsOf = None, claim: ClaimId = None, lang: Lang = TextLanguage.auto, printed: In = None,
          rules: Rules = None, seconds: Seconds = None, as_json: AsJson = False) -> None:  # fmt: skip
    """Judge narratives or cases: verdict first, then why."""
    job = _Job(as_of=as_of, rules=rules, seconds=seconds, lang=lang, printed=printed, claim=claim)
    for case, found in job.cases(files, judging=True):
        decision = _decided(job, case, found)
        if decision is None:
            continue
        if as_json:
            advice = None if decision.withheld else _advised(job, case)
            _print_json(result(case, job.rules, decision, found, advice=advice))
        else:
            _print(told.decided(case, decision.judgment, decision.withheld, found, job.rules.vocabulary,
                                lang=job.printed or case.lang))  # fmt: skip
    raise typer.Exit(job.status)


@app.command()
def extract(files: Files, as_of: AsOf = None, claim: ClaimId = None, lang: Lang = TextLanguage.auto, printed: In = None,
            rules: Rules = None, as_json: AsJson = False) -> None:  # fmt: skip
    """Find the facts that narratives state, each with its passage."""
    job = _Job(as_of=as_of, rules=rules, seconds=None, lang=lang, printed=printed, claim=claim)
    for case, found in job.cases(files, judging=False):
        if as_json:
            _print_json(result(case, job.rules, Decision(None), found))
        else:
            _print(told.facts(case, found, job.rules.vocabulary, lang=job.printed or case.lang))
    raise typer.Exit(job.status)


@app.command()
def diagram(file: Annotated[str, typer.Argument(metavar="FILE", help="A narrative or a case.")],
            out: Annotated[Path, typer.Option("--out", metavar="X.svg", help=".svg .png .pdf or .dot")],
            layout: Annotated[Layout, typer.Option("--layout", help="Which diagram.")] = Layout.conventional,
            as_of: AsOf = None, claim: ClaimId = None, lang: Lang = TextLanguage.auto, printed: In = None,
            rules: Rules = None, seconds: Seconds = None) -> None:  # fmt: skip
    """Draw the block diagram of a judgment."""
    job = _Job(as_of=as_of, rules=rules, seconds=seconds, lang=lang, printed=printed, claim=claim)
    form = next((name for name in get_args(block_diagram.Format) if out.suffix.lower() == f".{name}"), None)
    if form is None:
        raise InputError(
            f"{out}: a diagram is written as {', '.join('.' + name for name in get_args(block_diagram.Format))}"
        )
    cases = list(job.cases([file], judging=True))
    if len(cases) > 1:
        raise InputError(
            f"{file}: holds {len(cases)} cases; a diagram shows one, so write that one to a file of its own"
        )
    for case, found in cases:
        decision = _decided(job, case, found)
        if decision is None or (judgment := _shown(job, decision, file)) is None:
            continue
        drawn = LAYOUTS[layout](judgment, case, job.rules.vocabulary, lang=job.printed or case.lang)
        _write(out, block_diagram.render(drawn, form))
    raise typer.Exit(job.status)


@app.command()
def prove(programs: Annotated[list[Path], typer.Argument(metavar="PROGRAM.pl…", help="Files of canonical PROLEG, read as one program.")],
          goal: Annotated[str, typer.Option("--goal", metavar="GOAL", help="What is to be proved, such as 'contract_end(C)'.")],
          tracing: Annotated[bool, typer.Option("--trace", help="Print the published trace of the proof.")] = False,
          pleading: Annotated[Pleaded, typer.Option("--pleading", help="Whether it matters who alleged a fact.")] = Pleaded.common,
          as_of: AsOf = None, printed: In = None, seconds: Seconds = None, as_json: AsJson = False) -> None:  # fmt: skip
    """Prove a goal by canonical PROLEG programs, unmodified."""
    found = engine.prove(load_program(programs), goal, pleading=PLEADINGS[pleading], as_of=_date(as_of),
                         seconds=seconds or settings().seconds)  # fmt: skip
    if as_json:
        print(found.model_dump_json())
        return
    lang = LANGUAGES[printed.value] if printed else "en"
    _print(told.proved(found, lang=lang or "en"))
    if tracing:
        _print(trace.trace(found.proof, lang=lang or "en", program=True))


@app.command()
def advise(files: Files, party: Annotated[Side, typer.Option("--for", help="Whose prospects.")], as_of: AsOf = None,
           claim: ClaimId = None, lang: Lang = TextLanguage.auto, printed: In = None, rules: Rules = None,
           seconds: Seconds = None, as_json: AsJson = False) -> None:  # fmt: skip
    """Say what the outcome turns on, and the smallest changes with which a party wins."""
    job = _Job(as_of=as_of, rules=rules, seconds=seconds, lang=lang, printed=printed, claim=claim)
    for case, found in job.cases(files, judging=True):
        decision = _decided(job, case, found)
        if decision is None or _shown(job, decision, case.id) is None:
            continue
        advice = _advised(job, case)
        if advice is None:
            continue
        if as_json:
            print(advice.model_dump_json())
        else:
            _print(told.advised(case, advice, SIDES[party], job.rules.vocabulary, lang=job.printed or case.lang))
    raise typer.Exit(job.status)


@app.command()
def lint(rules: Annotated[list[Path], typer.Argument(metavar="RULES…", help="Folders of rule bases; files of one canonical program.")],
         all_words: Annotated[bool, typer.Option("--all", help="Also predicates of the vocabulary that no rule uses.")] = False,
         as_json: Annotated[bool, typer.Option("--json", help="One JSON object a finding and line.")] = False) -> None:  # fmt: skip
    """Name every fault and doubt in rule files and the cases beside them: where, what, and what to do."""
    found = lint_paths(rules, all_words=all_words)
    for finding in found:
        print(json.dumps(finding._asdict(), ensure_ascii=False) if as_json else finding)
    raise typer.Exit(INPUT if any(finding.severity == "error" for finding in found) else DONE)


@app.command()
def serve(port: Annotated[int, typer.Option("--port", metavar="N", min=1, max=65535)] = 8501) -> None:
    """Serve the app on this machine, at http://localhost:8501 unless another port is given."""
    settings()
    screen = Path(__file__).parent / "screens" / "main.py"
    os.execv(sys.executable, [
        sys.executable, "-m", "streamlit", "run", str(screen),
        "--server.port", str(port), "--server.address", "localhost", "--server.headless", "true",
        "--browser.gatherUsageStats", "false", "--client.toolbarMode", "minimal", "--server.fileWatcherType", "none",
    ])  # fmt: skip


def main() -> None:
    """Run the command; a user's mistake is told in one message, never as a traceback."""
    sys.exit(_guarded(app))


def _guarded(command: Callable[[], None]) -> int:
    try:
        command()
    except SystemExit as leave:
        return leave.code if isinstance(leave.code, int) else DEFECT
    except LimitError as error:
        return _told(error, LIMIT)
    except EngineError as error:
        return _told(error, DEFECT)
    except (ProlegError, AppError, ExtractionError) as error:
        return _told(error, INPUT)
    except BrokenPipeError:  # `proleg … | head`
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return DONE
    except KeyboardInterrupt:
        return 130
    return DONE


def _told(error: Exception, status: int) -> int:
    print(error, file=sys.stderr)
    return status


def _decided(job: _Job, case: Case, found: Extraction | None) -> Decision | None:
    """The decision on one case; None where it was told of as a failure."""
    return _answer(
        job, case, lambda: decide(case, job.rules, seconds=job.seconds, lang=job.printed or case.lang, found=found)
    )


def _shown(job: _Job, decision: Decision, name: str) -> Judgment | None:
    """The judgment behind a diagram or advice, its doubts told on standard error; None where there is none at all."""
    if decision.judgment is None:
        job.fail(INPUT, decision.abstained or "", name)
    elif decision.withheld:
        print(decision.withheld, file=sys.stderr)
    return decision.judgment


def _advised(job: _Job, case: Case) -> Advice | None:
    """The advice on one case; None where it was told of as a failure."""
    return _answer(job, case, lambda: engine.advise(case, job.rules, seconds=job.seconds))


def _answer(job: _Job, case: Case, ask: Callable[[], Answer]) -> Answer | None:
    """What `ask` gives; None where it failed on this case, which is told of, and the next one goes on."""
    try:
        return ask()
    except LimitError as error:
        job.fail(LIMIT, str(error), case.id)
    except InputError as error:
        job.fail(INPUT, str(error), case.id)
    return None


def _bytes(file: str) -> bytes:
    if file == "-":
        return sys.stdin.buffer.read()
    try:
        return Path(file).read_bytes()
    except OSError as error:
        raise InputError(f"{file}: {error.strerror or error}; check the name and the folder") from error


def _write(path: Path, data: bytes) -> None:
    try:
        path.write_bytes(data)
    except OSError as error:
        raise InputError(f"{path}: cannot be written ({error.strerror or error})") from error


def _date(text: str | None) -> datetime.date:
    if text is None:
        return datetime.date.today()
    try:
        return datetime.date.fromisoformat(text)
    except ValueError as error:
        raise InputError(f"--as-of {text}: not a date; write it as 2025-03-31") from error


def _print(lines: Iterator[str]) -> None:
    for line in lines:
        print(line)


def _print_json(line: Result) -> None:
    print(line.model_dump_json(by_alias=True, exclude_none=False))


if __name__ == "__main__":
    main()
