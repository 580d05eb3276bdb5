"""Who vouches for a clause: the paper, or a chain of named or unnamed voices."""

from checker.claims.clauses import Clause
from checker.claims.speakers import Place, Spoken
from checker.claims.speech import speech
from checker.claims.voices import Voices
from checker.models import Holder, Voice


def find_free(clauses: list[Clause], voices: Voices) -> dict[Place, Voice]:
    """Return the voice of sentences in free indirect speech, by block and first token of the sentence.

    "Fenn said the plan was wrong. It would cost £3 million": a "would" after reported speech, with no new
    speaker and no condition, goes on from the verb of saying.
    """
    found: dict[Place, Voice] = {}
    last: dict[Place, Voice] = {}
    for clause in clauses:
        section, sentence = clause.section, clause.sentence
        at = (section.block.start, sentence.start)
        if clause.reports and not section.quoted[clause.root.i]:
            voice = voices.of_verb(clause, clause.reports[-1])
            last.update({(at[0], sentence.end): voice} if voice is not None else {})
        elif at in last and _goes_on(clause):
            found[at] = last[(at[0], sentence.end)] = last[at]
    return found


def _goes_on(clause: Clause) -> bool:
    would = any(item.lower_ in ("would", "'d") and item.dep_ == "aux" for item in clause.root.children)
    noun = clause.subject
    if not would or noun is None or clause.reports or clause.sources or clause.section.quoted[clause.root.i]:
        return False
    conditional = any(item.dep_ == "advcl" for item in clause.root.children)
    return not conditional and clause.kind == "main" and noun.pos_ in ("PRON", "NOUN")


def find_holder(
    clause: Clause, voices: Voices, spoken: dict[Place, Spoken], free: dict[Place, Voice] | None = None
) -> Holder:
    """Return the chain of voices, outermost first; empty for the paper itself."""
    chain = [voices.of_source(clause, source) for source in clause.sources]
    chain += [_quoting(clause, spoken)]
    chain += [voices.of_verb(clause, verb) for verb in clause.reports]
    chain += [_hearsay(clause)]
    if not any(chain) and not clause.section.quoted[clause.root.i]:
        chain = [(free or {}).get((clause.section.block.start, clause.sentence.start))]
    return Holder(chain=tuple(_merge([voice for voice in chain if voice is not None])))


def _quoting(clause: Clause, spoken: dict[Place, Spoken]) -> Voice | None:
    """The speaker of the quotation that the clause's verb stands in."""
    number = clause.section.quoted[clause.root.i]
    if not number:
        return None
    found = spoken.get((clause.section.block.start, number))
    return found.voice if found else None


def _hearsay(clause: Clause) -> Voice | None:
    root = clause.root
    raised = root.lemma_ in speech().passive and any(item.dep_ == "xcomp" for item in root.children)
    if raised and any(item.dep_ == "auxpass" for item in root.children):   # "is said to have left"
        return Voice(kind="unnamed", name="", verb=root.lemma_)
    word = next((token for token in clause.tokens if token.lower_ in speech().hearsay), None)
    return Voice(kind="unnamed", name=word.lower_) if word is not None else None


def _merge(chain: list[Voice]) -> list[Voice]:
    """One voice that is found twice, by its quotation and by its verb, is one link."""
    found: list[Voice] = []
    for voice in chain:
        same = next((n for n, other in enumerate(found) if (other.key, other.name) == (voice.key, voice.name)), None)
        if same is None:
            found.append(voice)
        elif not found[same].verb:
            found[same] = voice
    return found
