"""Words that a desk or a beat pack adds: they change findings, and mistakes in them are told in one line."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from checker import material, pipeline, rulebook, vocabulary
from checker.claims import extract
from checker.claims.lexicon import FILES
from checker.config import Config
from checker.data import load_yaml, rules_folder
from checker.errors import RuleFileError
from checker.kinds.lexical import alike, opposed
from checker.material import make_embedder
from checker.models import Claim
from tests.build import article

REFUSED = "Mayor Ana Ruiz ruled out a zorb."
PROMISED = "Mayor Ana Ruiz promised a plimp."


@pytest.fixture(autouse=True)
def _shipped_words_only() -> Iterator[None]:
    yield
    vocabulary.use(())


def desk(tmp_path: Path, name: str, text: str) -> Config:
    """Return the settings of a desk whose own folder has one lexicon."""
    folder = tmp_path / "desk-rules" / "lexicons"
    folder.mkdir(parents=True)
    (folder / f"{name}.yaml").write_text(text, encoding="utf-8")
    return Config(root=str(tmp_path), rules=("desk-rules",))


def stances(config: Config, a: str, b: str) -> list[str]:
    """Return the topics that the rule on positions finds in two passages."""
    config = config.model_copy(update={"entailment": "off"})   # the judge may know the word by itself
    book = rulebook.load(config)
    pairs = pipeline.pair_passages((article(a, "a.md"), article(b, "b.md")), make_embedder(config), config)
    return [verdict.ruling.topic for verdict in book.judge(pairs)[0] if verdict.kind == "stance"]


def test_a_synonym_of_the_desk_changes_a_finding(tmp_path: Path) -> None:
    """Two words that only this desk takes for one thing make one matter."""
    config = desk(tmp_path, "synonyms", "nouns:\n  - zorb, plimp\n")

    assert ([], True) == (stances(Config(), REFUSED, PROMISED), bool(stances(config, REFUSED, PROMISED)))


def test_a_verb_of_the_desk_takes_a_stance(tmp_path: Path) -> None:
    """A verb that the shipped lexicons do not know is read as the desk says."""
    entry = "groups:\n  - class: refusal\n    signature: [negative, open]\n    commits: true\n    entries:\n"
    config = desk(tmp_path, "commitments", entry + "      bench: The mayor benched the levy.\n")
    texts = "Mayor Ana Ruiz benched the harbour levy.", "Mayor Ana Ruiz promised the harbour levy."

    assert ([], True) == (stances(Config(), *texts), bool(stances(config, *texts)))


def test_a_scale_of_the_desk_gives_categories(tmp_path: Path) -> None:
    """What only this desk holds to exclude one another is read off its articles."""
    config = desk(tmp_path, "categories", "scales:\n  craft:\n    values:\n      zorb: [zorb]\n      plimp: [plimp]\n")
    rulebook.load(config)
    (claim,) = extract(article("The Fulmar is a zorb.", "a.md"))

    assert [("craft", "zorb")] == [(found.scale, found.value) for found in claim.categories]


def test_words_are_forgotten_with_their_desk(tmp_path: Path) -> None:
    """A resident process serves one desk after the other."""
    rulebook.load(desk(tmp_path, "antonyms", "verbs:\n  zorb / plimp: The mayor zorbed. / The mayor plimped.\n"))
    known = opposed("zorb", "plimp")
    rulebook.load(Config())

    assert (True, False) == (known, opposed("zorb", "plimp"))


def test_claims_are_stale_only_where_words_that_claims_read_have_changed(tmp_path: Path) -> None:
    """Synonyms are looked up when pairs are judged; archives stay good."""
    rulebook.load(desk(tmp_path, "synonyms", "nouns:\n  - zorb, plimp\n"))
    kept = vocabulary.in_use()
    (tmp_path / "desk-rules" / "lexicons" / "derivations.yaml").write_text("zorbing: zorb\n", encoding="utf-8")
    rulebook.load(Config(root=str(tmp_path), rules=("desk-rules",)))

    assert ("", True) == (kept, bool(vocabulary.in_use()))


BAD = {
    "one side only": (
        "antonyms", "verbs:\n  open, shut: The door opened.\n",
        "antonyms.yaml:2: verbs.open, shut: 'open, shut' needs two sides, 'open / close'",
    ),
    "one word only": (
        "synonyms", "nouns:\n  - zorb, plimp\n  - quay\n", "synonyms.yaml:3: nouns.2: 'quay' needs two words at least"
    ),
    "no lexicon of that name": (
        "antonym", "verbs:\n  a / b: c\n",
        "antonym.yaml:1: no lexicon can be added to under this name; did you mean 'antonyms'?",
    ),
    "a part of speech that is none": ("synonyms", "verb:\n  - zorb, plimp\n", "synonyms.yaml:1: verb"),
    "a polarity that is none": (
        "commitments",
        "groups:\n  - class: refusal\n    signature: [negative, opened]\n    entries:\n      zorb: He zorbed.\n",
        "commitments.yaml:3: groups.1.signature.2: there is no 'opened' here",
    ),
    "a list that is none": ("operators", "deed: [zorb]\n", "operators.yaml:1: deed: there is no such list; did"),
    "a key written twice": ("derivations", "zorbing: zorb\nzorbing: plimp\n", "derivations.yaml:2: zorbing: is also"),
    "a key that a scale has not": (
        "categories", "scales:\n  craft:\n    values: {zorb: [zorb]}\n    sayd: true\n",
        "categories.yaml:4: scales.craft.sayd"
    ),
    "no YAML": ("derivations", "zorbing: [zorb\n", "derivations.yaml:2: not valid YAML"),
}


@pytest.mark.parametrize(("name", "text", "expected"), BAD.values(), ids=BAD)
def test_a_bad_entry_gives_one_clear_line(tmp_path: Path, name: str, text: str, expected: str) -> None:
    """File, line, what is wrong."""
    with pytest.raises(RuleFileError) as told:
        rulebook.load(desk(tmp_path, name, text))

    assert (1, True) == (len(told.value.problems), expected in told.value.problems[0]), told.value.problems


PACKS = {
    "diplomacy": ("battalion", "contingent"), "elections": ("constituency", "riding"),
    "disasters": ("levee", "embankment"),
}


@pytest.mark.parametrize(("pack", "words"), PACKS.items(), ids=PACKS)
def test_a_beat_pack_speaks_where_it_is_enabled(pack: str, words: tuple[str, str]) -> None:
    """Off unless the desk names it."""
    rulebook.load(Config())
    silent = alike(*words)
    rulebook.load(Config(enable=(pack,)))

    assert (False, True) == (silent, alike(*words))


def test_every_shipped_pack_is_sound() -> None:
    """All beats at once load without a problem."""
    rulebook.load(Config(enable=tuple(PACKS)))


def beat_entries() -> list[tuple[str, str, str]]:
    """Return pack, sentence and polarity of every entry that takes a stance."""
    found = []
    for path in (path for path in sorted(rules_folder().glob("*/lexicons/*.yaml")) if path.stem in FILES):
        for group in load_yaml(path)["groups"]:
            pack = path.parent.parent.name
            found += [(pack, sentence, group["signature"][0]) for sentence in group["entries"].values()]
            found += [(pack, sentence, group["signature"][1]) for sentence in group["negated"]]
    return found


@pytest.mark.parametrize(("pack", "sentence", "polarity"), beat_entries())
def test_an_entry_of_a_beat_does_what_it_says(pack: str, sentence: str, polarity: str) -> None:
    """The example of an entry comes out with the polarity of its signature."""
    config = Config(enable=(pack,))
    rulebook.load(config)
    found: tuple[Claim, ...] = material.extract([article(sentence, f"{pack}.md")], material.silent)

    assert polarity in {claim.polarity for claim in found}
