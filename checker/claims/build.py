"""Builds the claims of an article from clauses and slots."""

from typing import Any, TypeVar

from checker.claims.clauses import Clause, find_clauses
from checker.claims.holder import find_holder
from checker.claims.parser import Reading, read
from checker.claims.slots import Slots, find_slots
from checker.claims.stance import Stance, read_stance
from checker.claims.statement import write_statement
from checker.models import Article, Claim, Label, Mention, Quantity, Quote, Tense, Term, Time, When

VERSION = 1   # raised when claims change, so that archives know what to do again

Located = TypeVar("Located", Mention, Label, Quantity, Quote, When)
_TENSE: dict[str, Tense] = {"Past": "past", "Pres": "present"}


def extract(article: Article) -> tuple[Claim, ...]:
    """Return the claims of an article in the order of the text."""
    reading = read(article)
    slots = find_slots(reading)
    clauses = [clause for section in reading.sections for clause in find_clauses(section)]
    return tuple(_claim(reading, slots, clause, number) for number, clause in enumerate(clauses))


def _claim(reading: Reading, slots: Slots, clause: Clause, number: int) -> Claim:
    article, section = reading.article, clause.section
    start, end = section.span(clause.tokens[0].i, clause.tokens[-1].i + 1)
    sentence = section.span(clause.sentence.start, clause.sentence.end)
    stance = read_stance(clause.root)
    statement, trace = write_statement(clause, slots)
    line, column = article.place(start)
    sentence_line, sentence_column = article.place(sentence[0])
    return Claim(
        id=f"{article.document}#{start}-{end}.{number}",
        document=article.document, source=article.source, published=article.published,
        start=start, end=end, text=article.text[start:end], line=line, column=column,
        sentence_start=sentence[0], sentence_end=sentence[1], sentence=article.text[sentence[0] : sentence[1]],
        sentence_line=sentence_line, sentence_column=sentence_column,
        statement=statement, heading=section.block.kind in ("title", "heading"),
        holder=find_holder(clause, slots),
        subject=_term(clause, slots, ("nsubj", "nsubjpass", "csubj")), predicate=stance.core.lemma_,
        object=_term(clause, slots, ("dobj", "attr", "oprd", "dative")),
        matter=_matter(clause, stance), polarity=stance.polarity, modality=stance.modality,
        time=Time(tense=_tense(clause.root), spans=_inside(slots.times, clause)),
        quantities=_inside(slots.quantities, clause), labels=_inside(slots.labels, clause),
        mentions=_inside(slots.mentions, clause), quotes=_inside(slots.quotes, clause),
        trace=(*stance.trace, *trace),
    )


def _inside(found: tuple[Located, ...], clause: Clause) -> tuple[Located, ...]:
    """Return what starts at a token of the clause."""
    section = clause.section
    starts = {section.flat.starts[token.idx] for token in clause.tokens}
    return tuple(item for item in found if item.start in starts)


def _term(clause: Clause, slots: Slots, deps: tuple[str, ...]) -> Term | None:
    for token in clause.tokens:
        if token.dep_ in deps and token.head.i == clause.root.i:
            start, end = clause.section.span(token.left_edge.i, token.right_edge.i + 1)
            keys = [m.key for m in slots.mentions if start <= m.start < end]
            text = clause.section.doc[token.left_edge.i : token.right_edge.i + 1].text
            return Term(text=text, head=token.lemma_.lower(), key=keys[0] if keys else "", start=start, end=end)
    return None


def _matter(clause: Clause, stance: Stance) -> tuple[str, ...]:
    words = [t for t in clause.tokens if t.pos_ in ("NOUN", "PROPN", "VERB", "ADJ", "NUM") and t.is_alpha]
    return tuple(dict.fromkeys(t.lemma_.lower() for t in words if t.i >= stance.core.i))


def _tense(root: Any) -> Tense:
    if any(child.lower_ in ("will", "'ll", "shall") for child in root.children):
        return "future"
    verbs = [root, *(child for child in root.children if child.dep_ in ("aux", "auxpass"))]
    for verb in verbs:
        for tense in verb.morph.get("Tense"):
            return _TENSE.get(tense, "unknown")
    return "unknown"
