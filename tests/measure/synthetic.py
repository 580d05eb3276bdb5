"""Made-up news for measurements: stories told by three papers each, any number of them, the same for the same seed."""

import random
from datetime import date, timedelta
from pathlib import Path

PAPERS = ("Morning Lantern", "Coast Dispatch", "Evening Bell")
_HEADS = ("Bra", "Kel", "Tor", "Mis", "Dun", "Vel", "Har", "Ost", "Lin", "Quer")
_TAILS = ("wick", "mere", "stad", "ford", "holm", "gate", "bury", "vik")
_GIVEN = ("Ada", "Boris", "Clara", "Dmitri", "Elsa", "Femi", "Greta", "Hugo", "Ines", "Jonas", "Kira", "Leif")
_MATTERS = {
    "flood": ("homes under water", "river", "The river rose by {a} metres within {b} hours.",
              "Rescue crews took {c} people from their homes.", "{person} called the flood the worst in a century."),
    "strike": ("walk-out at the works", "union", "About {c} workers have stopped work at the {town} works.",
               "The union asks for {b} per cent more pay.", "{person} ruled out any talks before Friday."),
    "fire": ("blaze at the market", "brigade", "The fire at the covered market burnt for {b} hours.",
             "It destroyed {c} stalls.", "{person} denied that the alarm had failed."),
    "vote": ("council rejects the tram", "council", "The council voted {b} to {a} against the tram.",
             "The line would have cost £{c} million.", "{person} said that the plan would return next year."),
    "trial": ("treasurer before the court", "court", "The court sentenced the former treasurer to {b} years.",
              "She had taken £{c},000 from the pension fund.", "{person} said that she would appeal."),
    "port": ("new quay opens", "harbour", "The new quay was opened on Monday after {b} years of work.",
             "It can take {a} ships at once and cost £{c} million.", "{person} promised {c} jobs by the spring."),
}
_COLOUR = (
    "{person}, who has lived in {town} since childhood, spoke to reporters outside the {body} on {day}.",
    "Residents of {town} gathered in the square and waited for news until late in the evening.",
    "A spokesman for the {body} declined to comment on what would happen next.",
    "The government in the capital has sent an adviser, according to two officials in {town}.",
    "Schools in {town} remained closed, and buses ran every {a} hours.",
    "Nobody could say how long the matter would take, the deputy head of the {body} told the {paper}.",
    "It is the second time within {b} years that {town} has been in the news.",
    "{other} criticised the {body} and demanded an inquiry before the end of the month.",
    "“We will not be hurried,” {person} said. “The people of {town} deserve better.”",
    "An earlier report had put the number at {c}, a figure that {other} rejected.",
)


def write_stories(folder: Path, count: int, seed: int = 5) -> list[tuple[str, ...]]:
    """Write ``count`` stories, an article for each of three papers; return the file names of each story."""
    folder.mkdir(parents=True, exist_ok=True)
    rng = random.Random(seed)
    return [_write_story(folder, number, rng) for number in range(count)]


def _write_story(folder: Path, number: int, rng: random.Random) -> tuple[str, ...]:
    title, body, *facts = _MATTERS[rng.choice(list(_MATTERS))]
    words = {
        "town": _name(rng), "body": body, "person": f"{rng.choice(_GIVEN)} {_name(rng)}",
        "other": f"{rng.choice(_GIVEN)} {_name(rng)}", "a": str(rng.randint(2, 9)), "b": str(rng.randint(10, 40)),
        "c": str(rng.randint(50, 900)), "day": rng.choice(("Monday", "Tuesday", "Thursday")),
    }
    start = date(2024, 1, 1) + timedelta(days=rng.randrange(700))
    names = []
    for paper in PAPERS:
        lines = [*facts, *rng.sample(_COLOUR, 6)]
        rng.shuffle(lines)
        text = " ".join(line.format(**words, paper=paper) for line in lines)
        day = start + timedelta(days=rng.randrange(3))
        head = f"---\ntitle: {words['town']}, {title}\nsource: {paper}\npublished: {day}\n---\n\n"
        names.append(f"{number:06}-{paper.split()[0].lower()}.md")
        (folder / names[-1]).write_text(head + text + "\n", encoding="utf-8")
    return tuple(names)


def _name(rng: random.Random) -> str:
    return rng.choice(_HEADS) + rng.choice(("a", "e", "i", "o", "u", "an", "er", "in")) + rng.choice(_TAILS)
