"""Whether two keys name one person or body, as far as their words say."""

from checker.text.persons import same_person
from checker.vocabulary import lexicon, remembered

LONGEST_NAME = 3   # words; longer keys are bodies, whose words are not given and family names


def same_party(a: str, b: str) -> bool:
    """Return whether two keys name one person or body: "harrow" and "harrow foods", "a ruiz" and "ana ruiz".

    A word more in the middle is another body: the Workers' Party of a place is not its Party.
    """
    short, long = sorted((a.split(), b.split()), key=len)
    if not short:
        return False
    if long[: len(short)] == short:
        return len(long) == len(short) or not are_people(long[-1])   # "Harrow workers" are not Harrow
    if long[-len(short) :] == short:
        return True
    return len(long) <= LONGEST_NAME and same_person(a, b)


@remembered()
def _crowds() -> frozenset[str]:
    return frozenset(noun for item in lexicon("counted") if item["family"] == "person" for noun in item["nouns"])


def are_people(word: str) -> bool:
    """Return whether a noun is one for people ("teenager", "workers")."""
    return word in _crowds() or word.removesuffix("s") in _crowds()
