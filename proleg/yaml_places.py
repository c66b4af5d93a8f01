"""YAML → data, and where in the file each part of it stands."""

from collections.abc import Iterator, Sequence
from typing import Any, NamedTuple

import yaml

from proleg.errors import Finding

MAX_NODES = 500_000  # with what aliases stand for; a file of rules or cases has a few thousand
_TIMESTAMP = "tag:yaml.org,2002:timestamp"


class DaysAsText(yaml.SafeLoader):
    """Reads days as text, as the case format has them."""

    yaml_implicit_resolvers = {
        first: [(tag, pattern) for tag, pattern in resolvers if tag != _TIMESTAMP]
        for first, resolvers in yaml.SafeLoader.yaml_implicit_resolvers.items()
    }


class Placed(NamedTuple):
    """The data of a YAML file with the nodes that it was made of."""

    file: str
    data: Any
    root: yaml.Node

    def finding(
        self, path: Sequence[str | int], message: str, code: str, *, error: bool = False, key: bool = False
    ) -> Finding:
        """A finding at the part of the data to which the keys and indices of `path` lead, or as near as they do.

        `key`: at the name of the part, not at its value; of an entry with parts of its own it is always the name.
        """
        mark = _node(self.root, path, key=key).start_mark
        return Finding(self.file, mark.line + 1, mark.column + 1, message, code, "error" if error else "warning")

    def repeated(self) -> Iterator[Finding]:
        """Keys that stand twice in one mapping, of which YAML keeps the last alone."""
        for mapping in _mappings(self.root):
            seen: dict[str, int] = {}
            for key, _ in mapping.value:
                line = key.start_mark.line + 1
                if not isinstance(key, yaml.ScalarNode):
                    continue
                if key.value in seen:
                    message = f"`{key.value}` stands in line {seen[key.value]} already, and only the last one counts; "
                    yield Finding(self.file, line, key.start_mark.column + 1, message + "delete one of the two",
                                  "duplicate", "warning")  # fmt: skip
                seen[key.value] = line


def read(text: str, file: str, code: str, reader: type[yaml.SafeLoader] = yaml.SafeLoader) -> Placed | Finding:
    """The data in `text`, or what is wrong with it, under `code`."""

    def wrong(line: int, column: int, message: str) -> Finding:
        return Finding(file, line, column, message, code)

    try:
        loader = reader(text)
        root = loader.get_single_node()
        if root is None:
            return wrong(1, 1, "the file is empty")
        if _weight(root, {}) > MAX_NODES:
            return wrong(
                1, 1, "its aliases stand for more than a file of rules can hold; write out what they stand for"
            )
        return Placed(file, loader.construct_document(root), root)
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark
        line, column = (mark.line + 1, mark.column + 1) if mark else (1, 1)
        return wrong(
            line, column, f"not YAML: {error.problem}; check the indentation, the brackets and the quotation marks"
        )
    except RecursionError:
        return wrong(1, 1, "nested too deeply to be read")
    except yaml.reader.ReaderError as error:
        line, column = text.count("\n", 0, error.position) + 1, error.position - text.rfind("\n", 0, error.position)
        return wrong(line, column, f"a character that no YAML file may have (#x{error.character:04x}); delete it")
    except (yaml.YAMLError, ValueError) as error:
        return wrong(1, 1, f"not YAML: {' '.join(str(error).split())}; correct it")


def _node(root: yaml.Node, path: Sequence[str | int], *, key: bool) -> yaml.Node:
    node = root
    for number, step in enumerate(path, 1):
        if isinstance(node, yaml.MappingNode):
            pairs: list[tuple[yaml.Node, yaml.Node]] = node.value
            found = next((pair for pair in pairs if pair[0].value == str(step)), None)
            if found is None:
                return node
            name, node = found
            if number == len(path) and (key or isinstance(node, yaml.CollectionNode)):
                return name
        elif isinstance(node, yaml.SequenceNode) and isinstance(step, int) and step < len(node.value):
            node = node.value[step]
        else:
            return node
    return node


def _mappings(root: yaml.Node) -> Iterator[yaml.MappingNode]:
    waiting, seen = [root], set[int]()
    while waiting:
        node = waiting.pop()
        if id(node) in seen:
            continue
        seen.add(id(node))
        if isinstance(node, yaml.MappingNode):
            yield node
            waiting.extend(value for _, value in node.value)
        elif isinstance(node, yaml.SequenceNode):
            waiting.extend(node.value)


def _weight(node: yaml.Node, known: dict[int, int]) -> int:
    """How many nodes there are when each alias is written out; a node that contains itself weighs too much."""
    if id(node) not in known:
        known[id(node)] = MAX_NODES + 1  # until it is known
        inner = [part for pair in node.value for part in pair] if isinstance(node, yaml.MappingNode) else node.value
        parts = inner if isinstance(node, yaml.CollectionNode) else []
        known[id(node)] = min(1 + sum(_weight(part, known) for part in parts), MAX_NODES + 1)
    return known[id(node)]
