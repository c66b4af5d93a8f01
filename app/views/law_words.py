"""What a rule says of anybody, in words: facts by their sentence with roles in the place of names, conditions, effects.

`agreement_of_lease(Contract, Lessor, Lessee, _Object, _Rent, _Concluded)` reads "the lessor agreed on … to lease … to the
lessee for a rent of … a month": what the rule leaves open is `…`, a person is told by the role all the same.
"""

import re
from collections.abc import Iterable, Mapping
from fractions import Fraction

from app.phrases import phrase
from app.views import law_roles as roles
from app.views.law_outline import Attack, Chapter, Outline
from app.views.law_roles import Place, tables
from app.views.sentences import OPEN, noun, shorts
from proleg import wording
from proleg.clauses import Rule
from proleg.model import Language, Wording
from proleg.rulebase import Predicate, Vocabulary
from proleg.terms import Struct, Term, Var, items

SAID_TWICE = {  # an article, a role or a comma that the sentence has already where it is filled in
    "en": re.compile(r"\b(the )(?:the|an|a) |\b(the \w+) (?=\2\b)|(,),"),
    "ja": re.compile("([一-龠]{3,})\\1"),
}
UNITS_JA = ("編", "章", "節", "款")  # of the places that a chapter states


class Words:
    """One rule base, told in one language; remembers what the variables of each rule are called."""

    def __init__(self, made: Outline, lang: Language) -> None:
        self.made = made
        self.lang = lang
        self._names: dict[int, dict[Var, str]] = {}  # by the rule's identity: the outline holds the rules

    def within(self, made: Outline) -> "Words":
        """The same words for a part of the outline."""
        part = Words(made, self.lang)
        part._names = self._names
        return part

    @property
    def vocabulary(self) -> Vocabulary:
        """The words of the rule base."""
        return self.made.base.vocabulary

    def said(self, words: Wording) -> str:
        """The wording in this language."""
        return roles.said(words, self.lang)

    def say(self, name: str, /, **parts: object) -> str:
        """The phrase of that name, of the book's own or of the app's."""
        own = tables().phrases.get(name)
        return self.said(own).format(**parts) if own else phrase(name, self.lang, **parts)

    def noun(self, name: str) -> str:
        """What a claim, ground or fact is called."""
        return noun(name, self.vocabulary, self.lang)

    def joined(self, parts: Iterable[str]) -> str:
        """The parts as an enumeration."""
        return (", " if self.lang == "en" else "、").join(parts)

    def title(self, name: str) -> str:
        """The noun, as a heading begins."""
        return capital(self.noun(name))

    def group(self, name: str) -> str:
        """What the members of a group are called."""
        known = tables().groups.get(name)
        return self.said(known) if known else name.replace("_", " ")

    def chapter(self, chapter: Chapter) -> str:
        """The heading of a chapter."""
        if self.lang == "en":
            return chapter.title
        place = "".join(f"第{number}{unit}" for number, unit in zip(chapter.place, UNITS_JA, strict=False) if number)
        return tables().chapters.get(chapter.name, chapter.title) + (f"（{place}）" if place else "")

    def article(self, name: str) -> tuple[str, str]:
        """The article of a claim, ground or fact, and its law: as the vocabulary gives it, else as its rules cite it."""
        known = self.vocabulary.grounds.get(name) or self.vocabulary.claims.get(name) or self.vocabulary.facts.get(name)
        if known and known.article:
            return known.article, ""
        sources = self.made.sources(name)
        return (sources[0].article, sources[0].law) if len(sources) == 1 else ("", "")

    def order(self, claim: str) -> str:
        """The operative part by which the claim is granted, with roles in the place of names."""
        declared = self.vocabulary.claims[claim]
        roles = {name: self._hole(self.role(claim, name), kind) for name, kind in declared.args.items()}
        return self._filled(self.said(declared.order), roles)

    def role(self, claim: str, argument: str) -> str:
        """The role that an argument of a claim stands for: `the seller`."""
        kind = self.vocabulary.claims[claim].args.get(argument, "")
        return roles.role(Place(claim, argument, kind), None, self.lang)

    def condition(self, atom: Struct, names: Mapping[Var, str]) -> str:
        """A condition of a rule whose variables have these names, a fact or one on values, as a sentence."""
        return self._atom(atom, names)

    def brief(self, atom: Struct, names: Mapping[Var, str]) -> str:
        """A condition by the name of its fact or ground; by its sentence where Japanese has no name for the fact."""
        named = atom.name in shorts() or atom.name not in self.vocabulary.facts or self.lang == "en"
        return self.noun(atom.name) if named else self._atom(atom, names)

    def fixed(self, head: Struct) -> list[tuple[str, Term]]:
        """What a rule fixes in its conclusion: `here the rate is 3`, with the value itself."""
        places = zip(roles.arguments(head, self.vocabulary), head.args, strict=False)
        return [
            (self.say("fixed", name=roles.role(place, None, self.lang), value=self._fixed(place, arg)), arg)
            for place, arg in places
            if not isinstance(arg, Var)
        ]

    def _fixed(self, place: Place, value: Term) -> str:
        if place.argument == "months":
            return self._span(value, {})
        return self.value(value, {}) if place.kind == "percent" else self._term(value, {})

    def value(self, term: Term, names: Mapping[Var, str]) -> str:
        """A rate or a day; a rate that is a number in percent."""
        told = self._term(term, names)
        return f"{told}%" if isinstance(term, int | Fraction) else told

    def constants(self, atom: Struct) -> str:
        """What a rule fixes in a ground that it rests on: `delivery`."""
        fixed = [self._term(arg, {}) for arg in atom.args if not isinstance(arg, Var)]
        return self.joined(fixed)

    def period(self, atom: Struct) -> str:
        """The time of which a condition `in_force` speaks."""
        match atom.args:
            case (Struct(kind, days), *_) if kind in tables().periods:
                return self.said(tables().periods[kind]).format(*(self._term(day, {}) for day in days), OPEN, OPEN)
        return OPEN

    def effect(self, attack: Attack) -> str:
        """What an attack does to what it is raised against."""
        known = tables().effects.get(attack.effect)
        if known is None:
            return attack.effect.replace("_", " ")
        names, extra = self.names(attack.rule), attack.rule.extra
        if attack.effect == "bears_interest" and isinstance(extra.args[0], Var):
            known = tables().effects["bears_interest.open"]
        if attack.effect == "reduces" and len(extra.args) > 1:
            known = tables().effects["reduces.dated"]
        if attack.effect == "in_exchange":
            return self.said(known).format(self._performance(extra, names))
        return self.said(known).format(*(self._term(arg, names) for arg in extra.args), OPEN, OPEN)

    def names(self, rule: Rule) -> dict[Var, str]:
        """What each variable of a rule of the outline is called; two of one name are numbered."""
        if id(rule) not in self._names:
            self._names[id(rule)] = roles.names(rule, self.vocabulary, self.lang)
        return self._names[id(rule)]

    # ---- terms

    def _hole(self, words: str, kind: str) -> str:
        """What stands in the place of an amount, whose name in Japanese stands before it already, or of a rate."""
        if kind == "percent":
            return self.said(tables().rates["hole"])
        hole = self.said(tables().amounts["hole"])
        if kind != "money" or not hole:
            return words
        return f"{hole}（{words}）" if words[-1:].isdigit() else hole

    def _atom(self, atom: Struct, names: Mapping[Var, str]) -> str:
        known = self.vocabulary.facts.get(atom.name)
        if known is not None and len(known.args) == len(atom.args):
            return self._sentence(known, atom, names)
        if atom.name == "total" and len(atom.args) == 3:
            parts = [self._atom(part, names) for part in items(atom.args[1], ",")]
            within = ", where ".join(parts) if self.lang == "en" else "、".join(parts)
            told = (self._term(atom.args[0], names), within, self._term(atom.args[2], names))
            return self.said(tables().conditions["total"]).format(*told)
        if atom.name == "in_force":
            day = [self._term(arg, names) for arg in atom.args[1:]]
            return self.said(tables().conditions[f"in_force/{len(atom.args)}"]).format(self.period(atom), *day)
        own = f"{atom.name}/{atom.args[1]}" if len(atom.args) > 1 and isinstance(atom.args[1], int) else ""
        if words := tables().conditions.get(own) or tables().conditions.get(atom.name):
            span = 1 if atom.name.startswith("n_month") else None
            values = [
                self._span(arg, names) if place == span else self._term(arg, names)
                for place, arg in enumerate(atom.args)
            ]
            return self.said(words).format(*values, OPEN, OPEN, OPEN)
        fixed = self.constants(atom)
        return self.noun(atom.name) + (
            f" ({fixed})" if fixed and self.lang == "en" else f"（{fixed}）" if fixed else ""
        )

    def _sentence(self, known: Predicate, atom: Struct, names: Mapping[Var, str]) -> str:
        """The sentence of a fact; a day that may be any is left out where the sentence reads on without it."""
        template = self.said(known.wording)
        values = {}
        for (name, kind), arg in zip(known.args.items(), atom.args, strict=True):
            words = self._term(arg, names, money=kind == "money")
            values[name] = self._hole(words, kind) if isinstance(arg, Var) else words
            if kind == "date" and words == roles.idle(kind, self.lang):
                for left_out in (f" on {{{name}}}", f"{{{name}}}、"):
                    template = template.replace(left_out, "", 1)
        told = self._filled(template, values)
        return _said_once(told, self.lang)

    def _performance(self, term: Struct, names: Mapping[Var, str]) -> str:
        known = self.vocabulary.performances.get(term.name)
        if known is None or len(known.args) != len(term.args):
            return term.name.replace("_", " ")
        values = {name: self._term(arg, names) for name, arg in zip(known.args, term.args, strict=True)}
        return self._filled(self.said(known.wording), values)

    def _filled(self, template: str, values: Mapping[str, str]) -> str:
        return wording.HOLE.sub(lambda hole: values.get(hole[1], OPEN), template)

    def _span(self, months: Term, names: Mapping[Var, str]) -> str:
        """A number of months in words, whole years as years."""
        if isinstance(months, int) and months % 12 == 0 and months:
            name, number = ("one_year", 1) if months == 12 else ("years", months // 12)
            return self.said(tables().expressions[name]).format(number)
        if not isinstance(months, int):
            return self._term(months, names)
        return self.said(tables().expressions["one_month" if months == 1 else "months"]).format(months)

    def _term(self, term: Term, names: Mapping[Var, str], *, money: bool = False) -> str:
        match term:
            case Var():
                return names.get(term, OPEN)
            case int():
                return wording.money(term, self.lang) if money else f"{term:,}"
            case Fraction():
                return f"{float(term):g}"
            case str():
                return term
            case Struct("date", (int(year), int(month), *rest)):
                day = "".join(f"-{number:02}" for number in rest if isinstance(number, int))
                return wording.date(f"{year:04}-{month:02}{day}", self.lang)
            case Struct(name, args):
                if not args:
                    known = tables().things.get(name)
                    return self.said(known).removeprefix("the ") if known else name.replace("_", " ")
                words = tables().expressions.get(name)
                told = [self._term(arg, names) for arg in args]
                return self.said(words).format(*told, OPEN, OPEN) if words else f"{name}({', '.join(told)})"


def _said_once(told: str, lang: Language) -> str:
    if lang == "ja":
        return SAID_TWICE[lang].sub(r"\1", told)
    return SAID_TWICE[lang].sub(lambda found: found[1] or found[3] or "", told)


def capital(words: str) -> str:
    """The words with a capital letter at their head."""
    return words[:1].upper() + words[1:]


def untranslated(made: Outline) -> tuple[str, ...]:
    """The variables for which neither they nor their arguments have a Japanese word; names, groups, chapters without."""
    words = Words(made, "ja")
    lacking = {name for name in made.shared if name not in tables().groups}
    lacking |= {chapter.name for chapter in made.chapters if chapter.name not in tables().chapters}
    for rule in (rule for rules in made.rules.values() for rule in rules):
        lacking |= {variable.name for variable, name in words.names(rule).items() if name.isascii() and name.strip("…")}
        for place, arg in zip(roles.arguments(rule.head, words.vocabulary), rule.head.args, strict=False):
            if isinstance(arg, Struct) and not arg.args:
                lacking |= {arg.name} - tables().things.keys()
                lacking |= {place.argument} if roles.role(place, None, "ja").isascii() else set()
    return tuple(sorted(lacking))
