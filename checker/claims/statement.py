"""The statement of a clause: short, self-contained, names and pronouns resolved."""

import re
from dataclasses import dataclass, field
from functools import cached_property

from checker.claims.agreement import agree
from checker.claims.clauses import Clause
from checker.claims.grammar import SUBJECTS, Token
from checker.claims.honorifics import titles
from checker.claims.parser import Section
from checker.claims.referents import FIRST, PRONOUNS, Reference, Referents
from checker.claims.speakers import Place, Spoken
from checker.claims.wording import Part, wording
from checker.models import Mention, Voice
from checker.text.fold import fold

_POSSESSIVE = frozenset({"his", "my"})
_WE = frozenset({"we", "us", "our", "ours"})
_TIGHT = re.compile(r"\s+([,.;:!?%)]|'s\b|n't\b|'\s)")
_COMMAS = re.compile(r"(?:\s*,)+(?=\s*[,;.]|\s*$)|^\s*[,;:—–-]+\s*|\s*[—–]\s*$")


@dataclass(frozen=True)
class Context:
    """What an article knows about who is meant."""

    mentions: dict[int, Mention]   # by start
    names: dict[str, str]
    referents: Referents
    spoken: dict[Place, Spoken]

    @cached_property
    def people(self) -> frozenset[str]:
        """Return the keys of those who are known to be persons."""
        return frozenset(mention.key for mention in self.mentions.values() if mention.kind == "person")


@dataclass
class _Writing:
    """A statement being written: words so far, persons named so far, trace."""

    words: list[str] = field(default_factory=list)
    named: set[str] = field(default_factory=set)
    trace: list[str] = field(default_factory=list)
    said: set[int] = field(default_factory=set)     # tokens that a replacement stands for
    tight: bool = False       # the last word is followed by no blank
    last: int = -2
    spoken: set[int] = field(default_factory=set)   # tokens of the first person that a name stands for


def write_statement(clause: Clause, context: Context) -> tuple[str, tuple[str, ...]]:
    """Return the statement and a trace of what was resolved by which evidence."""
    writing = _Writing()
    parts = wording(clause) or list(clause.tokens)
    for number, part in enumerate(parts):
        if isinstance(part, str):
            writing.tight = part.startswith("'")
            _say(writing, part, tight=False)
        elif part.i not in writing.said:
            _token(writing, clause, part, context, parts[number + 1 :])
    asks = clause.kind == "main" and clause.sentence.text.rstrip('" ').endswith("?")
    return _finish("".join(writing.words), "?" if asks else "."), tuple(writing.trace)


def _token(writing: _Writing, clause: Clause, token: Token, context: Context, rest: list[Part]) -> None:
    replaced = _replacement(writing, clause, token, context)
    if replaced is not None:
        words, end = replaced
        writing.said.update(range(token.i, end))
        writing.last = end - 1
        following = clause.section.doc[end - 1].whitespace_ == ""
        _say(writing, words, tight=following)
        return
    if _honorific(token, context, clause.section, rest):
        return
    if token.i != writing.last + 1:
        writing.tight = False
    writing.last = token.i
    text = agree(token, writing.spoken)
    began = token.is_sent_start or (token.i and token.nbor(-1).text == '"')
    if began and writing.words and token.pos_ not in ("PROPN", "ADJ") and token.lower_ != "i":
        text = text[0].lower() + text[1:]   # began a sentence or a quotation, and no longer does
    _say(writing, text, tight=token.whitespace_ == "")


def _say(writing: _Writing, words: str, tight: bool) -> None:
    if writing.words and not writing.tight:
        writing.words.append(" ")
    writing.words.append(words)
    writing.tight = tight


def _replacement(writing: _Writing, clause: Clause, token: Token, context: Context) -> tuple[str, int] | None:
    """Return the words that stand in for a token, and the index after the last token they replace."""
    section = clause.section
    reference = context.referents.of(section, token)
    if reference is not None and reference.start == token.i:
        return _named(writing, token, reference, context)
    mention = context.mentions.get(section.offsets[token.i])
    if mention is not None and mention.kind == "person":
        return _full_name(writing, section, token, mention, context)
    if token.lower_ in FIRST | _WE:
        spoken = context.spoken.get((section.block.start, section.quoted[token.i]))
        alone = spoken is not None and (token.lower_ not in _WE or spoken.voice.kind == "body")
        if alone and spoken is not None and section.quoted[token.i] and spoken.voice.kind != "unnamed":
            return _speaker(writing, clause, token, spoken.voice, context)
    return None


def _speaker(
    writing: _Writing, clause: Clause, token: Token, voice: Voice, context: Context
) -> tuple[str, int] | None:
    """Return the speaker's name for "I" and "we"; "she" is no name."""
    text = "" if voice.key else voice.name
    if not voice.key and (not text or text.lower() in PRONOUNS):
        return None
    main = token.dep_ in SUBJECTS and (token.head.i == clause.root.i or token.lower_ == "i")
    if main or (voice.key or text) not in writing.named:
        writing.spoken.add(token.i)
    meant = Reference(voice.key, "speaker of the quotation", token.i, token.i + 1, text)
    return _named(writing, token, meant, context)


def _named(writing: _Writing, token: Token, meant: Reference, context: Context) -> tuple[str, int] | None:
    if (meant.key or meant.text) in writing.named and token.i not in writing.spoken:
        return None
    writing.named.add(meant.key or meant.text)
    name = meant.text or context.names.get(meant.key, meant.key)
    writing.trace.append(f"{token.doc[token.i : meant.end].text!r} is {name}: {meant.evidence}")
    owner = "'" if meant.text.endswith("s") else "'s"
    return name + (owner if _owns(token) else ""), meant.end


def _owns(token: Token) -> bool:
    return bool(token.dep_ == "poss" and token.pos_ == "PRON")


def _full_name(
    writing: _Writing, section: Section, token: Token, mention: Mention, context: Context
) -> tuple[str, int] | None:
    again = mention.key in writing.named
    writing.named.add(mention.key)
    full = context.names.get(mention.key, mention.text)
    if again or full == mention.text or mention.key == context_key(mention):
        return None
    end = section.token_at(mention.end - 1) + 1
    writing.trace.append(f"{mention.text!r} is {full}: short form of a name given in full")
    return full, end


def context_key(mention: Mention) -> str:
    """Return the key that a mention's own words would give."""
    return fold(mention.text)


def _honorific(token: Token, context: Context, section: Section, rest: list[Part]) -> bool:
    """"Mr" goes before a name that is written out in full."""
    if token.lower_ not in titles().honorifics or token.i + 1 >= len(section.doc):
        return False
    mention = context.mentions.get(section.offsets[token.i + 1])
    return mention is not None and mention.kind == "person" and mention.key in context.names


def _finish(words: str, stop: str) -> str:
    """Mend the joints, begin with a capital, end with a stop."""
    text = _COMMAS.sub("", " ".join(words.split()))
    text = _TIGHT.sub(r"\1", text).strip(" ,;:")
    if not text:
        return text
    text = text[0].upper() + text[1:]
    return text if text[-1] in ".!?" else text + stop
