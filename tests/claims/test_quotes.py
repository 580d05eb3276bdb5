"""Quotes keep the characters of the article, and know whose they are."""

from checker.models import Quote
from tests.claims.test_claim_probes import claims_of


def quotes_of(text: str) -> list[Quote]:
    """Return the quotes of an article, each once."""
    found = {quote.start: quote for claim in claims_of(text) for quote in claim.quotes}
    return [found[start] for start in sorted(found)]


def test_offsets_are_those_of_the_article() -> None:
    """Curly marks, dashes and odd blanks do not move a quote."""
    text = "Ana Ruiz\u00a0said:  “It’s  over — for\u00a0good.”"
    (quote,) = quotes_of(text)
    assert text[quote.start : quote.end] == quote.text == "It’s  over — for\u00a0good."
    assert quote.speaker == "ana ruiz"


def test_words_in_marks_inside_a_sentence_are_partial() -> None:
    """A few words of somebody's inside the paper's sentence are a partial quote, with that speaker."""
    (quote,) = quotes_of("Ana Ruiz called the deal “a disgrace”.")
    assert (quote.partial, quote.speaker) == (True, "ana ruiz")


def test_an_interrupted_quotation_is_whole() -> None:
    """Both parts of a quotation with the speaker in between are quotes of one speaker, and not partial."""
    first, second = quotes_of("“The bridge,” Ana Ruiz said, “is not safe.”")
    assert (first.partial, second.partial) == (False, False)
    assert first.speaker == second.speaker == "ana ruiz"


def test_a_quotation_over_paragraphs_has_one_speaker() -> None:
    """Paragraphs that open a quotation and do not close it hand it on to the next."""
    quotes = quotes_of("“We were right,” said Ana Ruiz. “We knew.\n\n“We shall be right again.”")
    assert [quote.speaker for quote in quotes] == ["ana ruiz"] * 3


def test_nobody_is_guessed() -> None:
    """Words in marks that nobody is said to have said have no speaker."""
    (quote,) = quotes_of("The so-called “miracle” lasted a week.")
    assert (quote.speaker, quote.speaker_name, quote.partial) == ("", "", True)


def test_the_subject_inside_the_marks_is_not_the_speaker() -> None:
    """The parser takes a name at the head of the quotation for the one who speaks."""
    (quote,) = quotes_of("“Norvik — forget it,” Ana Ruiz said.")
    assert quote.speaker == "ana ruiz"


def test_a_sentence_that_leads_up_to_a_quotation_names_its_speaker() -> None:
    """ "Ada Lee had the last word:" gives her the words after the colon, whoever spoke before."""
    _, second = quotes_of("“I wept,” Tom Hale said. Ada Lee, the eldest, had the last word: “We saw nothing.”")
    assert second.speaker == "ada lee"


def test_a_crowd_that_leads_up_to_a_quotation_is_nobody() -> None:
    """The person in "one answer for Ada Lee:" is not who speaks."""
    (quote,) = quotes_of("The crowd had one answer for Ada Lee: “Go home and stay there.”")
    assert quote.speaker == ""
