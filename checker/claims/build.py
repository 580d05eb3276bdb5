"""Builds the claims of an article from clauses and slots."""

from collections.abc import Iterable
from typing import Any

from checker.claims.clauses import Clause
from checker.claims.committer import find_committer, find_joint
from checker.claims.holder import find_holder
from checker.claims.matter import read_matter
from checker.claims.parser import Reading, read
from checker.claims.slots import Slots, find_slots
from checker.claims.stance import read_stance
from checker.claims.statement import write_statement
from checker.claims.tense import tense_at
from checker.claims.terms import find_object, find_subject
from checker.claims.wording import borrowed, phrase
from checker.models import Article, Claim, Modality, Result, Time

VERSION = 28   # raised when claims change, so that archives know what to do again


def extract(article: Article) -> tuple[Claim, ...]:
    """Return the claims of an article in the order of the text."""
    reading = read(article)
    slots = find_slots(reading)
    return tuple(_claim(reading, slots, clause, number) for number, clause in enumerate(slots.clauses))


def _claim(reading: Reading, slots: Slots, clause: Clause, number: int) -> Claim:
    article, section = reading.article, clause.section
    start, end = span(clause)
    sentence = section.span(clause.sentence.start, clause.sentence.end)
    stance = read_stance(clause.root)
    statement, trace = write_statement(clause, slots.context)
    line, column = article.place(start)
    sentence_line, sentence_column = article.place(sentence[0])
    subject = find_subject(clause, slots.context)
    holder = find_holder(clause, slots.voices, slots.context.spoken, slots.free)
    own = section.offsets_of(clause.tokens)
    free = (section.block.start, clause.sentence.start) in slots.free
    near = sorted({*own, *section.offsets_of(clause.frame), *section.offsets_of(_copied(clause))})
    return Claim(
        id=f"{article.document}#{start}-{end}.{number}",
        document=article.document, source=article.source, published=article.published,
        start=start, end=end, text=article.text[start:end], line=line, column=column,
        sentence_start=sentence[0], sentence_end=sentence[1], sentence=article.text[sentence[0] : sentence[1]],
        sentence_line=sentence_line, sentence_column=sentence_column,
        statement=statement, heading=section.block.kind in ("title", "heading"),
        holder=holder, subject=subject, predicate=stance.core.lemma_, object=find_object(clause, slots.context),
        committer=find_committer(clause, stance, subject, holder, slots.context),
        joint=find_joint(clause, stance, slots.context),
        stance=stance.kind, matter=read_matter(stance, _matter_words(clause)),
        polarity=stance.polarity, modality=_mode(stance.modality, free),
        time=Time(tense=tense_at(clause.root), spans=slots.times.at(own if clause.kind != "object" else near)),
        quantities=slots.quantities.at(own), labels=slots.labels.at(near),
        mentions=slots.mentions.at(near), quotes=slots.quotes.at(own),
        deeds=slots.deeds.at(own), causes=slots.causes.at(own), orders=slots.orders.at(own), sites=slots.sites.at(own),
        absences=slots.absences.at(own), categories=slots.categories.at(near),
        cleared=slots.cleared.at(section.offsets[clause.sentence.start : clause.sentence.end]),
        results=tuple(_told(item, free) for item in slots.results.at(own)),
        trace=(*stance.trace, *trace),
    )


def _mode(modality: Modality, free: bool) -> Modality:
    """Return the mode of a clause: "would" without a condition is a plan where reported speech goes on."""
    return "plan" if free and modality == "condition" else modality


def _told(result: Result, free: bool) -> Result:
    return result.model_copy(update={"modality": _mode(result.modality, free)}) if free else result


def span(clause: Clause) -> tuple[int, int]:
    """Return the article offsets of a clause with its frame and the noun it hangs on, joints left out."""
    words = [token for token in (*clause.tokens, *clause.frame) if not _joint(token)]
    if clause.kind in ("relative", "modifier", "apposition") and clause.subject is not None:
        words += phrase(clause, clause.subject)
    words = words or list(clause.tokens)
    if clause.kind == "object":
        words += [token for token in (clause.subject, clause.root) if token is not None]
        words = [token for token in words if not _joint(token)]
    first, last = min(token.i for token in words), max(token.i for token in words) + 1
    doc, sentence = clause.section.doc, clause.sentence
    while last < sentence.end and doc[last].text in ('"', "'", ".", "!", "?", ")", "%"):
        last += 1
    if first > sentence.start and doc[first - 1].text in ('"', "(", "$"):
        first -= 1
    return clause.section.span(first, last)


def _joint(token: Any) -> bool:
    return token.dep_ in ("punct", "cc") or token.is_punct


def _copied(clause: Clause) -> Iterable[Any]:
    """Return the words that the statement takes from elsewhere: a shared subject, a shared verb."""
    shared = borrowed(clause) if clause.kind == "object" else []
    return shared if clause.subject is None else [*phrase(clause, clause.subject), *shared]


def _matter_words(clause: Clause) -> list[Any]:
    return [*borrowed(clause), *clause.tokens] if clause.kind == "object" else list(clause.tokens)
