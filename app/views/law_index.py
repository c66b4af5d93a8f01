"""The index of the book of the rules, and the entries of single grounds by chapter, as Markdown."""

from collections.abc import Iterator, Sequence

from app.views.law_markdown import (
    anchor,
    chapter_page,
    cited,
    code,
    escaped,
    grouped,
    link,
    named,
    of,
    page,
    slug,
    table,
)
from app.views.law_outline import Attack, Chapter, Outline, burden, names_in_order
from app.views.law_pages import about, head, rows_as_list, sources, text_of
from app.views.law_scope import Scopes
from app.views.law_tree import brief_elements, claim_tree, letters, own_elements
from app.views.law_words import Words, capital
from proleg.model import Party, RuleSource, opponent

OPEN_QUESTIONS = "open-questions.md"  # written by hand, beside the index
FEW = 6  # names in a line of a table


def index_page(words: Words, scopes: Scopes) -> dict[str, str]:
    """The first page: every claim, every group of claims, every chapter with its grounds."""
    made, lang = words.made, words.lang
    vocabulary = made.base.vocabulary
    grounds = ground_names(made)
    intro = words.say(
        "page.intro",
        name=code(made.base.name),
        claims=len(vocabulary.claims),
        grounds=len(grounds),
        rules=sum(map(len, made.rules.values())),
    )
    chapters = list(by_chapter(made))
    blocks = [
        *head("README", words.say("page.title"), words),
        intro,
        words.say("page.how"),
        words.say("page.open", link=OPEN_QUESTIONS),
        f"## {words.say('page.claims')}",
        _table(
            ("claim", "article", "elements", "defences"),
            [_claim_row(claim, words, scopes) for claim in names_in_order(made, vocabulary.claims)],
            words,
        ),
    ]
    if made.shared:
        rows = [_group_row(group, words) for group in made.shared]
        blocks += [f"## {words.say('page.groups')}", _table(("group", "defences", "members"), rows, words)]
    rows = [_chapter_row(chapter, names, words) for chapter, names in chapters if chapter]
    blocks += [f"## {words.say('page.chapters')}", _table(("chapter", "grounds"), rows, words)]
    if unused := [names for chapter, names in chapters if not chapter]:
        listed = [f"- {anchor(name)}{escaped(words.title(name) or name)}" for name in unused[0]]
        blocks += [f"## {words.say('page.unused')}", "\n".join(listed)]
    return {page("README", lang): text_of(blocks)}


def _table(columns: Sequence[str], rows: Sequence[Sequence[str]], words: Words) -> str:
    return table([words.say(f"column.{name}") for name in columns], rows)


def chapter_pages(words: Words) -> dict[str, str]:
    """A page for each chapter that has grounds, with an entry for each of them."""
    made, lang = words.made, words.lang
    pages = {}
    for chapter, names in by_chapter(made):
        if chapter:
            name = chapter_page(chapter.name)
            subject = capital(chapter.about) if lang == "en" else ""
            blocks = [*head(name, words.chapter(chapter), words), code(chapter.file), escaped(subject)]
            told: dict[RuleSource, str] = {}  # the sources whose text the page has, by the first entry that has it
            text = text_of([*blocks, *(block for each in names for block in _entry(each, words, told))])
            pages[page(name, lang)] = text.replace(f"]({page(name, lang)}#", "](#")
    return pages


def ground_names(made: Outline) -> tuple[str, ...]:
    """Every ground, declared or not, in the order of the statute."""
    known = {*made.rules, *made.attacks, *made.base.vocabulary.grounds} - set(made.base.vocabulary.claims)
    return names_in_order(made, known)


def by_chapter(made: Outline) -> Iterator[tuple[Chapter | None, tuple[str, ...]]]:
    """The chapters with their grounds; those of which no rule speaks last, without a chapter."""
    names = ground_names(made)
    for chapter in (*made.chapters, None):
        own = tuple(name for name in names if made.chapter(name) == chapter)
        if own:
            yield chapter, own


def _claim_row(claim: str, words: Words, scopes: Scopes) -> Sequence[str]:
    tree = claim_tree(scopes.of_claim(claim), claim)
    own = {child.name for child in tree.children if not child.is_own_side}
    own |= {name for each in tree.shared for name in each.names}
    return named(claim, words), cited(claim, words), _brief(claim, words), str(len(own))


def _chapter_row(chapter: Chapter, names: Sequence[str], words: Words) -> Sequence[str]:
    """A chapter, what it is about, and its grounds."""
    headed = link(words.chapter(chapter), page(chapter_page(chapter.name), words.lang))
    told = escaped(capital(chapter.about)) if words.lang == "en" else ""
    return f"{headed}{f'<br>{told}' if told else ''}", of(names, words)


def _group_row(group: str, words: Words) -> Sequence[str]:
    made = words.made
    attacks = [attack for name in made.groups[group] for attack in made.attacked_by.get(name, ())]
    raised = {attack.attacker for attack in attacks if attack.group == group and not attack.is_own_side}
    return _group(group, words), str(len(raised)), of(made.groups[group], words)


def _entry(name: str, words: Words, told: dict[RuleSource, str]) -> Iterator[str]:
    """A ground in full, but for what it rests on and what meets it, which have entries of their own."""
    made = words.made
    yield f"### {anchor(name)}{escaped(words.title(name) or name)}"
    yield about(name, words)
    answers = [named(each.attacker, words) + _effect(each, words) for each in made.attacked_by.get(name, ())]
    about_it = {
        "attacks": _against(name, words),
        "rests": [named(each, words) for each in made.element_of.get(name, ())],
        "attacked_by": list(dict.fromkeys(answers)),
        "burden": _burden(name, words),
        "in_force": [_in_force(name, words)] if _in_force(name, words) else [],
    }
    lines = [f"- **{words.say('list.elements')}**"]
    lines += rows_as_list(own_elements(name, words), words, 1) or [f"  - {words.say('no_rule')}"]
    for label, items in about_it.items():
        if len(items) == 1:
            lines.append(f"- **{words.say(f'list.{label}')}**: {items[0]}")
        elif items:
            lines += [f"- **{words.say(f'list.{label}')}**", *(f"  - {item}" for item in items)]
    rules = made.rules.get(name) or [attack.rule for attack in made.attacks.get(name, ())]
    files = dict.fromkeys(rule.source.file for rule in rules)  # not lines, which a remark moves
    lines += sources(name, words, told)
    home = made.chapter(name)
    if list(files) != [home.file if home else ""]:
        lines.append(f"- **{words.say('list.rules')}**: {words.joined(map(code, files)) or words.say('no_rule')}")
    yield "\n".join(lines)


def _brief(name: str, words: Words) -> str:
    alternatives = brief_elements(name, words)
    if not alternatives:
        return words.say("no_rule")
    if len(alternatives) == 1:
        return escaped(alternatives[0])
    return "<br>".join(f"({letters(number)}) {escaped(text)}" for number, text in enumerate(alternatives))


def _against(name: str, words: Words) -> list[str]:
    """What the ground is raised against, a whole group by its name, and its effect where it does not defeat."""
    found: dict[str, None] = {}
    for attack in words.made.attacks.get(name, ()):
        of_claims = words.made.is_of_claims(attack.group)
        target = _group(attack.group, words) if of_claims else named(attack.attacked, words)
        found[f"{target}{_effect(attack, words)}"] = None
    return list(found)


def _effect(attack: Attack, words: Words) -> str:
    return "" if attack.effect == "defeats" else f" → {escaped(words.effect(attack))}"


def _burden(name: str, words: Words) -> list[str]:
    """The party who bears the burden; where that differs, for which claims, or else against what and as element of what."""
    burdens = words.made.burdens(name)
    if len(burdens) < 2:
        return [words.say(f"party.{party}") for party in burdens]
    told = {party: _claims(claims, words) for party, claims in burdens.items()}
    apart = not set.intersection(*map(set, burdens.values()))
    if apart and sum(map(len, told.values())) <= FEW:
        return [
            words.say("burden.for", party=words.say(f"party.{party}"), claims=words.joined(names))
            for party, names in told.items()
        ]
    by_party: dict[frozenset[Party], dict[str, None]] = {}
    for place, parties in _places(name, words):
        by_party.setdefault(parties, {})[place] = None
    if len(by_party) == 1:
        return [_parties(next(iter(by_party)), words)]
    return [
        words.say("burden.where", party=_parties(parties, words), places=words.joined(places))
        for parties, places in by_party.items()
    ]


def _claims(claims: Sequence[str], words: Words) -> list[str]:
    groups, left = grouped(claims, words.made)
    return [*(_group(group, words) for group in groups), *(named(claim, words) for claim in left)]


def _places(name: str, words: Words) -> Iterator[tuple[str, frozenset[Party]]]:
    """Where the ground is used, and who bears the burden for it there."""
    made = words.made
    for attack in made.attacks.get(name, ()):
        if made.is_of_claims(attack.group):
            party = burden(0 if attack.is_own_side else 1)
            yield words.say("burden.against", name=_group(attack.group, words)), frozenset({party})
            continue
        whose = made.burdens(attack.attacked)
        parties = whose if attack.is_own_side else map(opponent, whose)
        yield words.say("burden.against", name=named(attack.attacked, words)), frozenset(parties)
    for each in made.element_of.get(name, ()):
        yield words.say("burden.element", name=named(each, words)), frozenset(made.burdens(each))


def _parties(parties: frozenset[Party], words: Words) -> str:
    return words.say(f"party.{min(parties)}") if len(parties) == 1 else words.say("burden.either")


def _group(group: str, words: Words) -> str:
    title = capital(words.group(group))
    return link(title, page(slug(group), words.lang)) if words.made.is_shared(group) else escaped(title)


def _in_force(name: str, words: Words) -> str:
    rules = words.made.rules.get(name, ())
    periods = [words.period(atom) for rule in rules for atom in rule.body if atom.name == "in_force"]
    return escaped("; ".join(dict.fromkeys(periods)))
