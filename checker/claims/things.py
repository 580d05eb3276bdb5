"""What "it" and "they" stand for: the speaker of the sentence, or the named subject of the one before."""

from collections.abc import Iterator

from checker.claims.grammar import SUBJECTS, Token, noun_plural, subject
from checker.claims.parser import Section
from checker.claims.speech import speech
from checker.models import Mention

IT = frozenset({"it", "its"})
THEY = frozenset({"they", "their", "them"})
PERSONAL = frozenset({"he", "she", "his", "her", "him"})
_NOBODY = frozenset({"no", "none", "nobody", "neither", "each", "any", "every", "either"})
LONGEST = 6   # words of a noun phrase that may take the place of a pronoun


def speaker_above(token: Token) -> Token | None:
    """Return the subject of the verb of saying that a pronoun stands under, in one sentence."""
    for above in token.ancestors:
        if above.lemma_.lower() in speech().say:
            noun = subject(above)
            if noun is not None and noun.i < token.i and noun.pos_ in ("NOUN", "PROPN"):
                return noun
    return None


def subject_before(sentence: Token, section: Section) -> Token | None:
    """Return the subject of the sentence before, in the same section."""
    if sentence.start == 0:
        return None
    before = section.doc[sentence.start - 1].sent
    return subject(before.root)


def agrees(token: Token, noun: Token, person: bool) -> bool:
    """Return whether a pronoun can stand for a noun, by number and by what the noun is."""
    word = token.lower_
    if word in THEY:
        return noun_plural(noun)
    return not noun_plural(noun) and person == (word in PERSONAL)


def is_referring(token: Token) -> bool:
    """Return whether "it" stands for something: not in "it is clear that", "it was raining", "it seems"."""
    if token.lower_ != "it":
        return True
    verb = token.head
    if verb.lemma_ in ("seem", "appear", "rain", "snow", "happen", "emerge"):
        return False
    below = [item for item in verb.subtree if item.i > verb.i]
    linking = verb.lemma_ in ("be", "become", "take", "remain")
    return not (linking and any(item.dep_ in ("ccomp", "xcomp", "csubj", "advcl", "relcl") for item in below))


def leads(token: Token) -> bool:
    """Return whether a pronoun is the subject of its sentence or the owner of it."""
    return bool(token.dep_ in SUBJECTS or (token.dep_ == "poss" and token.head.dep_ in SUBJECTS))


def named(noun: Token, section: Section, mentions: dict[int, Mention]) -> Mention | None:
    """Return the mention that a noun is the head of, or that stands beside it."""
    beside = next((item for item in noun.children if item.dep_ == "appos" and item.pos_ == "PROPN"), None)
    if beside is not None:
        return named(beside, section, mentions)
    for token in reversed(section.doc[max(noun.left_edge.i, noun.i - 5) : noun.i + 1]):
        mention = mentions.get(section.offsets[token.i])
        if mention is not None and mention.end > section.offsets[noun.i]:
            return mention
    return None


def taken_up(noun: Token, before: Token | None, mention: Mention | None) -> bool:
    """Return whether "the company" takes up the body that the sentence before is about."""
    article = next((item.lower_ for item in noun.children if item.dep_ == "det"), "")
    plain = all(item.dep_ in ("det", "punct", "case") for item in noun.children)
    fits = before is not None and mention is not None and mention.kind in ("body", "other")
    return fits and article == "the" and plain and noun.lemma_.lower() in speech().takenup


def words(noun: Token) -> str:
    """Return a short noun phrase as it can stand at the head of a sentence, "" if it is long."""
    own = list(_phrase(noun))
    if len(own) > LONGEST or own[0].lower_ in _NOBODY:
        return ""
    text = "".join(token.text_with_ws for token in own).strip(" ,")
    if own[0].pos_ in ("DET", "PRON"):
        text = text[0].lower() + text[1:]
    for article in ("a ", "an "):
        if text.lower().startswith(article):
            return "the " + text[len(article) :]
    return text


def _phrase(noun: Token) -> Iterator[Token]:
    cut = {t.i for item in noun.children if item.dep_ in ("relcl", "appos", "acl", "punct") for t in item.subtree}
    return (token for token in noun.subtree if token.i not in cut)
