"""Kind `quantity`: two figures for one thing fire; rounding, bounds, parts, other scopes and times do not."""

from datetime import date, datetime

import pytest

from checker.kinds.quantity import QuantityKind, QuantityOptions
from checker.models import Outcome
from tests.kinds.sides import gates
from tests.kinds.told import merged, told

KIND = QuantityKind()

CONFLICTS = {
    "one noun": ("Thieves stole 46 gold coins in Karmel.", "Thieves stole 63 gold coins in Karmel."),
    "deaths in other words": ("Nine people died in the Karmel fire.", "The Karmel fire killed twelve."),
    "money": ("The Aldwin Bank was fined 30m euros.", "The Aldwin Bank was fined 300m euros."),
    "percent": ("Turnout in Karmel was 68 percent.", "Turnout in Karmel was 59 percent."),
    "a prison term": ("Paul Obi was jailed for 11 years.", "Paul Obi was jailed for 14 years."),
    "a length": ("The Karmel bridge is 410 metres long.", "The Karmel bridge is 520 metres long."),
    "a lower bound that is too high": ("At least 12 people died in Karmel.", "Nine people died in Karmel."),
    "votes": ("Karmel council passed it by 31 votes to 26.", "Karmel council passed it by 33 votes to 24."),
    "one office in two forms": ("The Karmel coast guard says 40 boats sank off Karmel.",
                                "Sixty boats sank off Karmel, the head of the coast guard said."),
    "what is to be and what was decided": ("The new lock in Karmel will cost 40m euros.",
                                           "Karmel council set 14m euros as the cost of the new lock."),
    "a bound is no denial": ("Karmel counted no fewer than 50 raids.", "Karmel counted 38 raids."),
    "turnout in other words": ("Turnout in Sunday's poll in Karmel was 68 percent.",
                               "Fewer than six voters in ten took part in Karmel."),
    "a sentence in other words": ("Paul Obi was sentenced to 11 years in prison.",
                                  "They watched Paul Obi led off to begin a 14-year term."),
    "jobs in other words": ("Aldwin is to cut 640 jobs.", "Aldwin is letting go 870 of its people."),
    "a rise and a fall": ("Crossings at Karmel were 8 per cent down in May.",
                          "Crossings at Karmel were 8 per cent up in May."),
    "two falls": ("Sales at Aldwin fell 34 per cent.", "Sales at Aldwin dropped by a quarter."),
    "a rate said elsewhere": ("Aldwin pays the farmers of Karmel 38 cents a litre.",
                              "For each litre Aldwin pays the farmers of Karmel 52 cents."),
    "two counts of one whole": ("All but two of the nine Karmel mills closed.",
                                "Three of the nine mills of Karmel closed."),
    "shares of a group": ("A fifth of the pilots of Aldwin voted.", "Half of Aldwin's pilots voted."),
    "an age": ("Ida Lund, 58, runs a bakery in Karmel.", "Ida Lund, 61, runs a bakery in Karmel."),
}

FAIR = {
    "gross and net": ("Gross debt at Aldwin was 42 million euros in May.",
                      "Aldwin had net debt of 29 million euros in May.",
                      "other_kind"),
    "core inflation and all of it": ("Core inflation in Karmel was 2.1 per cent.",
                                     "Inflation in Karmel was 3.4 per cent.",
                                     "other_kind"),
    "asked and given": ("Prosecutors asked for nine years for Paul Obi.",
                        "Paul Obi was sentenced to six years.", "asked"),
    "demanded and offered": ("The bakers of Karmel demanded a rise of 8 per cent.",
                             "Employers offered the bakers of Karmel a rise of 3 per cent.", "asked"),
    "foreseen and come true": ("Aldwin forecast sales of 40 million euros for the year.",
                               "Aldwin reported sales of 36 million euros for the year.", "plan"),
    "two races": ("Ida Lund won the 1,500 metres in Karmel.",
                  "Ida Lund won the 800 metres in Karmel.", "other_measure"),
    "given back and kept": ("Karmel museum has returned eleven masks.", "Karmel museum has kept four masks.",
                            "other_deed"),
    "exports, and exports to one country": ("Exports from Karmel rose by 6 per cent.",
                                            "Exports from Karmel to Vardal rose by 11 per cent.", "part_whole"),
    "a deposit and a price": ("Karmel paid a deposit of 3 million euros for the mill.",
                              "Karmel is paying 30 million euros for the mill.", "part_whole"),
    "days after two events": ("The council of Karmel was sworn in on Monday, 225 days after the election.",
                              "The council of Karmel was sworn in on Monday, 25 days after the flood.", "other_event"),
    "beds and patients": ("The Karmel hospital has beds for 240 patients.",
                          "There are 170 patients in the Karmel hospital.",
                          "able"),
    "those below 25 and all": ("Unemployment in Karmel was 7 per cent in June.",
                               "Unemployment among the young in Karmel was 18 per cent in June.", "part_whole"),
    "two who count": ("By the organisers' reckoning 90,000 people marched through Karmel.",
                      "Police put the crowd that marched through Karmel at 40,000.", "attributed"),
    "rounding": ("About 200 people were on the Karmel ferry.", "There were 203 people on the Karmel ferry.", "agree"),
    "a lower bound": ("At least six people died in Karmel.", "Nine people died in Karmel.", "agree"),
    "an upper bound": ("Up to 500 jobs may go at Aldwin.", "Aldwin says 460 jobs may go.", "agree"),
    "miles and kilometres": ("The Karmel line is 250 miles long.", "The Karmel line is 400 km long.", "agree"),
    "a fraction": ("A third of Karmel's vines died.", "In Karmel 34 per cent of the vines died.", "agree"),
    "words and digits": ("Twelve ferries left Karmel.", "12 ferries left Karmel.", "agree"),
    "part and whole": ("Twelve passengers died off Karmel.", "Fourteen people died off Karmel.", "part_whole"),
    "named among a whole": ("The Karmel fire burnt sheds, including 12 homes.", "The Karmel fire burnt 30 homes.",
                            "part_whole"),
    "a remainder": ("Another 12 people were hurt in Karmel.", "In Karmel 30 people were hurt.", "other_measure"),
    "a change and a level": ("Profit at Aldwin rose 4 per cent.", "Profit at Aldwin was 21 per cent.", "other_measure"),
    "another rate": ("The ferry to Karmel runs eight times a day.", "The ferry to Karmel runs 30 times a week.",
                     "other_rate"),
    "two organisers": ("Organisers said 60,000 people marched in Karmel.",
                       "Police said 25,000 people marched in Karmel.", "attributed"),
    "another time": ("The Karmel mine killed 40 people in 1987.", "The Karmel mine killed three people on Monday.",
                     "other_time"),
    "background": ("The Karmel mine killed 40 people in 1987.", "The Karmel mine killed three people.", "background"),
    "hour of the day": ("By noon 40 homes in Karmel had burnt.", "By nightfall 115 homes in Karmel had burnt.",
                        "other_hour"),
    "plan and outcome": ("Karmel will plant 1,000 trees.", "Karmel planted 611 trees.", "plan"),
    "a hope and an outcome": ("Aldwin hoped to raise 90,000 euros.", "Aldwin raised 131,000 euros.", "plan"),
    "a denial": ("Nine homes in Karmel did not burn.", "Thirty homes in Karmel burnt.", "negated"),
    "a stretch of time and a night": ("Karmel says 22 barns were flooded or damaged by water in three days.",
                                      "In Karmel 13 barns were flooded or damaged by water on Monday night.",
                                      "other_period"),
    "another story": ("A mill burnt down in Madrid. Nine people died.", "A hall in Oslo burnt down. Four people died.",
                      "other_story"),
    "an area of a country": (
        "Fires burn across Norway. Crews are tired. Ships wait. Fourteen barns burnt down in the Orlu hills.",
        "Fires burn across Norway. In all, 150 barns burnt down.", "part_whole"),
    "another place": ("Nine people died in a fire in Lima.", "Four people died in a fire in Paris.", "other_place"),
    "another stretch of time": ("In three days 22 barns in Karmel burnt.", "In Karmel 13 barns burnt.", "other_period"),
    "another owner": ("Karmel dug a 20 km trench.", "The Karmel blaze is 30 km long.", "other_owner"),
    "two people's ages": ("Ida Lund, 58, lives in Karmel.", "Tom Marsh, 61, lives in Karmel.", "other_subject"),
    "another thing told of them": ("Karmel took in 180 asylum seekers.", "Two asylum seekers hurt themselves.",
                                   "other_deed"),
    "an addition": ("Karmel took 180 refugees.", "Karmel took an extra 400 refugees.", "other_measure"),
    "a part of the country": ("In the capital 74 per cent of voters took part.", "Turnout was 61 per cent.",
                              "part_whole"),
    "a vague figure": ("Dozens of homes burnt in Karmel.", "In Karmel 215 homes burnt.", "agree"),
    "a sum": ("Aldwin will cut 1,200 jobs in Karmel and 800 jobs in Vardal.", "Aldwin will cut 2,000 jobs.", "sum"),
    "each of many": ("Each ferry to Karmel carries 30 cars.", "The Karmel ferry carries 120 cars.", "other_extent"),
    "a lapse of time": ("Paul Obi was out three balls later.", "Paul Obi was out in 207 balls.", "other_measure"),
    "a figure of an earlier year": ("It is a drop from 1999, when 40 people died in Karmel.",
                                    "Nine people died in Karmel.", "background"),
    "a bare number": ("Paul Obi was the last wicket in Karmel, for 6.", "Paul Obi took four wickets in Karmel.",
                      "other_noun"),
    "what is left": ("The Karmel museum returned three masks.", "The Karmel museum still holds eleven masks.", "rest"),
    "what it is licensed for and what is in it": (
        "The Karmel ferry is licensed to take 340 people.", "Lifeboats took 212 people off the Karmel ferry.", "able"),
    "a term and a lapse of time": ("She promised to scrap the Dorn toll within 100 days.",
                                   "Sixteen months after her election she kept the Dorn toll.", "other_measure"),
    "room and what is in it": ("The Karmel ferry carried 212 people.", "The Karmel ferry can carry 340 people.",
                               "able"),
    "shares that make a whole": ("One in eight of Karmel's wines is drunk at home.",
                                 "Seven-eighths of Karmel's wines are drunk abroad.", "complement"),
    "of two firms": ("Owners of Brissel Steel lost 30m euros, the Bank of Ostra said.",
                     "Owners of Tarn Mining lost 90m euros, the Bank of Ostra said.", "other_names"),
    "all and those in one place": ("Aldwin will cut 400 jobs, most of them in Karmel.",
                                   "Aldwin will cut 250 jobs in Karmel.", "part_whole"),
    "an estimate from outside": ("The repair of the Karmel lock cost 6m euros.",
                                 "Analysts put the cost of the repair of the Karmel lock at 15m euros.", "attributed"),
    "two subjects": ("Ana Ruiz owns 12 boats.", "Tom Marsh owns 14 boats.", "other_subject"),
}


def judge(a: str, b: str, options: QuantityOptions | None = None, **when: date) -> Outcome:
    """Return what the kind makes of all claims of two passages."""
    return merged([KIND.judge(pair, options or QuantityOptions()) for pair in told(a, b, **when)])


@pytest.mark.parametrize(("majority", "found"), [("five", 1), ("three", 0)])
def test_a_majority_that_the_votes_do_not_make_is_a_conflict(majority: str, found: int) -> None:
    """74 votes to 71 are a majority of three."""
    passages = "Karmel passed it by 74 votes to 71.", f"Karmel passed it with a majority of {majority}."

    assert found == len(judge(*passages, options=QuantityOptions(look_for="margins")).rulings)


def test_a_lead_larger_than_a_score_is_of_another_match() -> None:
    """Nobody leads by 374 at two to nothing."""
    passages = "Karmel led by 2-0 in the final.", "Karmel declared with a lead of 374."

    assert {"other_matter"} == gates(judge(*passages, options=QuantityOptions(look_for="margins")))


@pytest.mark.parametrize(("a", "b"), CONFLICTS.values(), ids=CONFLICTS)
def test_two_figures_for_one_thing_are_a_conflict(a: str, b: str) -> None:
    """A reader cannot believe both."""
    assert {"conflict"} == {ruling.verdict for ruling in judge(a, b).rulings}


@pytest.mark.parametrize(("a", "b", "gate"), FAIR.values(), ids=FAIR)
def test_figures_that_can_both_be_true_are_let_through(a: str, b: str, gate: str) -> None:
    """Each fair case is stopped, and its own gate is among those that say why."""
    outcome = judge(a, b)

    assert () == outcome.rulings
    assert gate in gates(outcome)


@pytest.mark.parametrize(("a", "b"), CONFLICTS.values(), ids=CONFLICTS)
def test_sides_can_be_swapped(a: str, b: str) -> None:
    """Whichever paper is first, the outcome is the same."""
    assert len(judge(a, b).rulings) == len(judge(b, a).rulings)


@pytest.mark.parametrize("a", ["Six people died in Karmel.", "At least six people died in Karmel."])
def test_a_toll_that_rises_later_is_an_update(a: str) -> None:
    """Both were right when published, even where the first said "at least"."""
    outcome = judge(a, "Nine people died in Karmel.", first=datetime(2026, 3, 4, 9), then=datetime(2026, 3, 4, 20))

    assert ["update"] == [ruling.verdict for ruling in outcome.rulings]


def test_months_apart_it_is_another_occasion() -> None:
    """The same mine may kill again."""
    outcome = judge("Six people died in Karmel.", "Nine people died in Karmel.", then=date(2026, 9, 4))

    assert {"other_occasion"} == gates(outcome)


def test_passages_without_much_in_common_are_not_compared() -> None:
    """One noun is not one matter."""
    pairs = told("Nine coins lay in the grass.", "The hoard holds 210 coins.", cosine=0.2)

    assert {"other_matter"} == gates(merged([KIND.judge(pair, KIND.Options()) for pair in pairs]))


def test_undated_articles_need_more_in_common() -> None:
    """They may be years apart."""
    a, b = "Nine homes burnt in Karmel.", "Fourteen homes were lost to fire in Karmel."
    pairs = told(a, b)
    bare = [pair.model_copy(update={side: getattr(pair, side).model_copy(update={"published": None}) for side in "ab"})
            for pair in pairs]
    options = KIND.Options(undated=9)

    assert merged([KIND.judge(pair, options) for pair in pairs]).rulings
    assert {"other_matter"} == gates(merged([KIND.judge(pair, options) for pair in bare]))


@pytest.mark.parametrize(("crowd", "found"), [(2, 1), (70, 0)])
def test_among_many_articles_passages_must_share_a_name(crowd: int, found: int) -> None:
    """There are arrests in many stories of one folder."""
    pair = told("Troops at the border arrested nine men.", "The force said that 160 suspects were detained.")[0]
    about = tuple(setting.model_copy(update={"crowd": crowd, "lead": frozenset({"karmel"}),
                                             "names": frozenset({"karmel"})}) for setting in pair.signals.settings)
    signals = pair.signals.model_copy(update={"cosine": 0.3, "settings": about})

    assert found == len(KIND.judge(pair.model_copy(update={"signals": signals}), KIND.Options()).rulings)
