"""The shipped embedder says what sentence-transformers says with the original weights."""

import importlib.util
import subprocess
import sys

import numpy as np
import pytest

from checker.embedding.minilm import MiniLM

TEXTS = (
    "The harbour board has closed the east quay until June.", "The east quay stays shut until June.",
    "Dockers will unload at the west quay instead.", "Ferries to Orsund run twice a day.",
    "The ferry to Orsund sails twice daily.", "No ferry has sailed to Orsund since Monday.",
    "Treasurer Ilse Varga resigned on Thursday.", "Ilse Varga said that she would stay in office.",
    "Former treasurer Ilse Varga denied the charge.", "The court fined the mill £40,000.",
    "A fine of £38,500 was imposed on the mill.", "The mill will appeal against the fine.",
    "Forty houses were flooded in Lower Tarn.", "At least 36 homes in Lower Tarn are under water.",
    "Rain is expected to ease by Sunday.", "Heavy rain is forecast until Sunday night.",
    "The orchestra played Sibelius to a full house.", "Half of the seats at the concert stayed empty.",
    "The minister ruled out a new tax on fuel.", "The minister did not rule out a fuel tax.",
    "Fuel duty will rise by two pence in April.", "Police arrested two men near the depot.",
    "Three people were detained at the depot.", "Nobody was hurt when the depot burnt down.",
    "The striker signed for Varnholm United.", "Varnholm United have sold their striker.",
    "The school reopens on 4 September.", "Classes begin again in the first week of September.",
    "“We were never asked,” the head teacher said.", "Parents had been consulted twice, the council said.",
    "Scientists found the virus in water samples.", "No trace of the virus was found in the water.",
    "The bridge cost twice what was planned.", "The bridge came in under budget.",
    "MAYOR QUITS", "Rain", "11.5%", "Why now?",
)


@pytest.fixture(scope="module")
def both() -> tuple[np.ndarray, np.ndarray]:
    """Return the vectors of the shipped model and of the reference."""
    if importlib.util.find_spec("sentence_transformers") is None:
        pytest.skip("sentence-transformers is not installed; pip install 'newsroom-checker[sentence-transformers]'")
    from checker.embedding.sentence_transformer import SentenceTransformerEmbedder

    return MiniLM().encode(TEXTS), SentenceTransformerEmbedder().encode(TEXTS)


@pytest.mark.slow
def test_vectors_point_the_same_way(both: tuple[np.ndarray, np.ndarray]) -> None:
    """The least cosine that is allowed is 0.985; sentences of news have 0.992 and more."""
    cosines = np.sum(both[0] * both[1], axis=1)
    sentences = [cosine for cosine, text in zip(cosines, TEXTS, strict=True) if len(text) > 12]

    assert min(sentences) >= 0.985
    assert cosines.mean() >= 0.99
    assert cosines.min() >= 0.97   # a lone word has no context to even it out


@pytest.mark.slow
def test_neighbours_come_in_the_same_order(both: tuple[np.ndarray, np.ndarray]) -> None:
    """Ranks decide which claims meet: they agree, and so does the nearest of each."""
    likeness = [vectors @ vectors.T - 2 * np.eye(len(TEXTS)) for vectors in both]
    ranks = [np.argsort(np.argsort(-rows, axis=1), axis=1) for rows in likeness]
    agreement = [float(np.corrcoef(a, b)[0, 1]) for a, b in zip(*ranks, strict=True)]
    nearest = [rows.argmax(axis=1) for rows in likeness]

    assert np.mean(agreement) >= 0.97
    assert np.mean(nearest[0] == nearest[1]) >= 0.9


def test_model_is_part_of_its_name() -> None:
    """Another export makes other vectors: an archive must notice."""
    assert MiniLM().name.startswith("all-MiniLM-L6-v2/onnx-int8-")
    assert "unknown" not in MiniLM().name


IMPORTS = """
import sys
from checker.embedding.minilm import MiniLM
MiniLM().encode(["The quay is shut."])
sys.exit(any(name in sys.modules for name in ("torch", "sentence_transformers", "transformers")))
"""


def test_no_torch() -> None:
    """The shipped model runs without torch."""
    assert 0 == subprocess.run([sys.executable, "-c", IMPORTS], check=False).returncode
