"""The pipeline that we put together says what `spacy.load` says, token for token."""

import shutil
from pathlib import Path
from typing import Any

import pytest

from checker.claims import parser as parsing
from checker.claims.components import assemble
from checker.claims.lean import import_spacy
from checker.claims.tokens import FEW

TEXTS = (
    "Mr. O'Neil can't pay $4.5bn (or 12%) on 3 Mar. 2026: see http://a.example/b?c and e-mail x@y.example.",
    "“We were never asked,” Ilse Varga, the town's treasurer, told the Harbour Post on Tuesday. It wasn't so.",
    "Hale'll resign by 10 a.m.; Ana Ruiz(captain) would've stayed in St. Orsund, N.Y., for €40,000-€50,000.",
    "The mill's workers, whose wages haven't risen since 2019, were about to strike when talks collapsed.",
    "", "   ", "Rain\n\tagain :-)",
)
TOLD = ("text", "whitespace_", "norm_", "tag_", "pos_", "dep_", "lemma_", "ent_type_", "ent_iob_", "is_sent_start",
        "is_stop", "like_num", "shape_")


def folder() -> Path:
    """Return where the files of the installed model are."""
    package = next(name for name in parsing.PACKAGES if parsing.find_spec(name))
    spec = parsing.find_spec(package)
    assert spec and spec.origin
    return parsing.model_folder(Path(spec.origin).parent)


def spacy_model() -> Any:
    """Return the model as spaCy itself loads it."""
    return import_spacy().load(folder())


def told(doc: Any) -> list[tuple[Any, ...]]:
    """Return all that a parse says of each token."""
    return [(*(getattr(token, name) for name in TOLD), str(token.morph), token.head.i) for token in doc]


def test_parse_is_that_of_spacy() -> None:
    """Tokens, tags, heads, lemmas and names are those of the whole pipeline, with our suffixes and infixes in it."""
    whole = parsing.load_whole(import_spacy(), folder())

    for ours, theirs in zip(parsing.parser().pipe(TEXTS), whole.pipe(TEXTS), strict=True):
        assert told(theirs) == told(ours)
        assert [chunk.text for chunk in theirs.noun_chunks] == [chunk.text for chunk in ours.noun_chunks]


def test_exceptional_words_are_known_whenever_they_come() -> None:
    """Each is learnt when a text first has it, and after a while all are: the tokens are the same throughout."""
    words = ["a.m.", "can't", ":-)", "Adm.", "y'all", "d.", "gonna", "I'ma", "o.O", "Nov.", "C++", "not've", "Inc."]
    texts = [f"{word} ({word}) {word}, {word}" for word in words for _ in range(3)]
    theirs = spacy_model().make_doc
    ours = assemble(folder(), (), ()).tokens

    assert [[t.text for t in theirs(text)] for text in texts] == [[t.text for t in ours(text)] for text in texts]
    assert len(texts) > FEW


def test_unknown_part_is_left_to_spacy(tmp_path: Path) -> None:
    """A model with a component or network that we do not know is refused, so that `spacy.load` gets it."""
    shutil.copytree(folder(), tmp_path / "model")
    settings = tmp_path / "model" / "config.cfg"
    written = settings.read_text(encoding="utf-8")

    for known, other in (('factory = "ner"', 'factory = "beam_ner"'), ("spacy.Tagger.v2", "spacy.Tagger.v1")):
        settings.write_text(written.replace(known, other), encoding="utf-8")
        with pytest.raises(LookupError):
            assemble(tmp_path / "model", (), ())


def test_package_without_model_files_is_left_to_spacy(tmp_path: Path) -> None:
    """A package that keeps its files in another way is not guessed at."""
    with pytest.raises(LookupError):
        parsing.model_folder(tmp_path)
