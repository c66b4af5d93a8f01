"""The conventional block diagram (ブロック・ダイアグラム) of a judgment, drawn by Graphviz.

Left to right: the object of the claim (Stg), its cause (Kg), defences (E), rejoinders (R) and so on. A box stands for a
ground. Success and failure are said in words and shown by the frame, never by colour alone.
"""

from typing import Literal, get_args

import graphviz

from app.errors import DiagramError, MissingGraphvizError
from app.views.box_table import FAINT, RULE, claim_table, table, text, wrapped
from app.views.boxes import Box, Line, Link, Plan, plan
from app.views.sentences import Voice
from proleg.model import Case, Judgment, Language
from proleg.rulebase import Vocabulary

Format = Literal["svg", "png", "pdf", "dot"]
FONT = "Noto Sans CJK JP"


def diagram(judgment: Judgment, case: Case, vocabulary: Vocabulary, *, lang: Language) -> graphviz.Digraph:
    """The diagram of a judgment; the node of ground N of the proof has the id `ground-N`, that of the claim `claim`."""
    return draw(plan(judgment, case, vocabulary, lang=lang), judgment, Voice(case, vocabulary, lang))


def render(digraph: graphviz.Digraph, format: Format) -> bytes:  # noqa: A002 (the word that Graphviz uses)
    """The diagram as a file of that format.

    Raises:
        MissingGraphvizError: the program `dot` is not installed.
        DiagramError: Graphviz does not know the format, or could not draw.
    """
    if format not in get_args(Format):
        raise DiagramError(f"{format}: no such format; choose one of {', '.join(get_args(Format))}")
    if format == "dot":
        return str(digraph.source).encode()
    try:
        return bytes(digraph.pipe(format=format))
    except graphviz.ExecutableNotFound as error:
        raise MissingGraphvizError from error
    except graphviz.CalledProcessError as error:
        raise DiagramError(f"Graphviz could not draw the diagram: {error}") from error


def draw(planned: Plan, judgment: Judgment, voice: Voice) -> graphviz.Digraph:
    """The planned boxes as a graph."""
    beside = any(map(_answered, planned.boxes))
    digraph = graphviz.Digraph(
        "block_diagram",
        graph_attr={"rankdir": "LR", "fontname": FONT, "fontsize": "10", "fontcolor": FAINT, "nodesep": "0.35",
                    "ranksep": "0.7", "bgcolor": "white", "pad": "0.25", "ordering": "out", "labelloc": "b",
                    "labeljust": "l", "charset": "UTF-8"},
        node_attr={"shape": "plain", "fontname": FONT, "fontsize": "11", "fontcolor": "#1f2933"},
        edge_attr={"fontname": FONT, "fontsize": "10", "fontcolor": "#1f2933", "color": RULE, "dir": "back"},
    )  # fmt: skip
    if beside:
        digraph.attr(label=f"<{text(voice.say('legend'))}>")
    digraph.node("Stg", f"<{claim_table(judgment, voice)}>", id="claim")
    names = {box.ground: box.code.replace("-", "_") for box in planned.boxes}
    digraph.edge("Stg", names[planned.boxes[0].ground], dir="none")
    for box in planned.boxes:
        digraph.node(names[box.ground], f"<{table(box, voice, beside=beside)}>", id=f"ground-{box.ground}")
    for link in planned.links:
        port = "title" if link.attacked == link.box else f"block{link.attacked}"
        digraph.edge(f"{names[link.box]}:{port}:e", f"{names[link.attacker]}:title:w", **_edge(link, voice))
    return digraph


def _answered(box: Box) -> bool:
    facts = [row.fact for row in box.rows if isinstance(row, Line) and row.fact is not None]
    return any(fact.answer is not None or fact.found is not None for fact in facts)


def _edge(link: Link, voice: Voice) -> dict[str, str]:
    """An attack that succeeds is a solid arrow that says its effect; one that fails is dashed and ends in a bar."""
    effect = voice.say(f"effect.{link.effect}")
    if link.effect == "reduces" and link.amount is not None:
        effect = voice.say("effect.reduces_by", amount=voice.money(link.amount))
    if link.performance is not None:
        effect = voice.say("effect.in_exchange_for", performance=voice.performance(link.performance))
    if link.holds:
        return {"label": f"<{'<BR/>'.join(wrapped(effect, 20))}>", "penwidth": "1.6", "arrowtail": "normal"}
    return {"label": f"<{text(voice.say('effect.none'))}>", "style": "dashed", "arrowtail": "tee"}
