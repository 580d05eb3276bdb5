"""What an article is about, as far as its names say."""

from tests.kinds.told import told


def test_the_lead_is_told_from_the_rest() -> None:
    """Places of the first sentences are where the story is set; later ones are only named."""
    text = "A mill burnt down in Madrid. Nobody slept. It rained. A fire in Oslo was put out."
    here = told(text, "It rained.")[0].signals.settings[0]

    assert "madrid" in here.places and "oslo" not in here.lead
    assert "oslo" in here.names


