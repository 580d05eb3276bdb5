"""Builds spaCy's pipeline from the files of an installed model: the parts that run, and nothing else.

`spacy.load` goes through registries, schemas and entry points, makes the tokenizer's 1,300 exceptions four times and
reads a component that is switched off: 0.5 s, this takes 0.1 s. A model that names something that is not here is
left to `spacy.load`.
"""

from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import Any

from checker.claims.lean import no_plugins
from checker.claims.tokens import Tokens, load_tokens

Settings = dict[str, Any]


class Pipeline:
    """What cuts a text into tokens and the components that run after it, called as spaCy's `Language` is."""

    def __init__(self, tokens: Tokens, components: Iterable[Any]) -> None:
        self.tokens, self.vocab = tokens, tokens.vocab
        self._components = {component.name: component for component in components}

    def __call__(self, text: str) -> Any:
        """Return one parsed text."""
        return next(self.pipe([text]))

    def pipe(self, texts: Iterable[str], batch_size: int = 256) -> Iterator[Any]:
        """Yield the parsed texts, in order."""
        docs: Iterator[Any] = map(self.tokens, texts)
        for component in self._components.values():
            docs = component.pipe(docs, batch_size=batch_size)
        return docs

    def get_pipe(self, name: str) -> Any:
        """Return one component. Raises KeyError."""
        return self._components[name]


def assemble(folder: Path, suffixes: Iterable[str], infixes: Iterable[str]) -> Pipeline:
    """Return the pipeline of a model's folder; ``suffixes`` and ``infixes`` are patterns beside the tokenizer's own.

    Raises LookupError if the model asks for what is not here.
    """
    from thinc.api import Config

    config = Config().from_disk(folder / "config.cfg", interpolate=True)
    names = [name for name in config["nlp"]["pipeline"] if name not in config["nlp"]["disabled"]]
    with no_plugins():
        vocab = _vocab(folder / "vocab")
        components = [_component(vocab, folder / name, config["components"][name]) for name in names]
        tokens = load_tokens(vocab, folder / "tokenizer", suffixes, infixes)
    _connect(components)
    return Pipeline(tokens, components)


def _vocab(folder: Path) -> Any:
    """Return the vocabulary without the strings of the training data: what a text has is added as it is read."""
    from spacy.lang.en import English
    from spacy.vocab import create_vocab

    vocab = create_vocab("en", English.Defaults)
    return vocab.from_disk(folder, exclude=["strings", "vectors"])


def _component(vocab: Any, folder: Path, settings: Settings) -> Any:
    own = {key: _model(value) for key, value in settings.items() if key not in ("factory", "scorer")}
    component = _kinds()[settings["factory"]](vocab, name=folder.name, **own)
    component.from_disk(folder, exclude=["vocab"])
    for label in getattr(component, "labels", ()):
        vocab.strings.add(label)
    return component


def _kinds() -> dict[str, Callable[..., Any]]:
    from spacy import pipeline
    from spacy.lang.en.lemmatizer import EnglishLemmatizer

    return {
        "tok2vec": pipeline.Tok2Vec, "tagger": pipeline.Tagger, "parser": pipeline.DependencyParser,
        "ner": pipeline.EntityRecognizer, "attribute_ruler": pipeline.AttributeRuler, "lemmatizer": EnglishLemmatizer,
    }


def _model(settings: Any) -> Any:
    """Return the network that a section of the settings describes, inner ones first."""
    if not isinstance(settings, dict):
        return settings
    parts = {key: _model(value) for key, value in settings.items()}
    return _networks()[parts.pop("@architectures")](**parts)


def _networks() -> dict[str, Callable[..., Any]]:
    from spacy.ml import models
    from spacy.ml.models.tok2vec import tok2vec_listener_v1

    return {
        "spacy.Tok2Vec.v2": models.build_Tok2Vec_model, "spacy.MultiHashEmbed.v2": models.MultiHashEmbed,
        "spacy.MaxoutWindowEncoder.v2": models.MaxoutWindowEncoder, "spacy.Tagger.v2": models.build_tagger_model,
        "spacy.TransitionBasedParser.v2": models.build_tb_parser_model, "spacy.Tok2VecListener.v1": tok2vec_listener_v1,
    }


def _connect(components: list[Any]) -> None:
    """Let the components that share another's vectors hear of them."""
    for place, one in enumerate(components):
        for later in components[place + 1 :] if hasattr(one, "find_listeners") else ():
            one.find_listeners(later)
