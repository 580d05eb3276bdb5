"""Kind `date`: one event at two times fires; coarser times, zones, plans, deadlines and other occasions do not."""

from datetime import date

import pytest

from checker.kinds.date import DateKind
from checker.models import Outcome, Pair, Signals
from tests.kinds.sides import gates
from tests.kinds.told import merged, told

KIND = DateKind()

CONFLICTS = {
    "a restart and its delay": ("The office has allowed the second kiln at Karmel to be restarted on 1 June.",
                                "The return to service of Karmel's second kiln has been put off until July."),
    "two days": ("The Karmel final will be played on 16 May.", "The Karmel final will be played on 23 May."),
    "two years": ("The Karmel treaty was signed in 1998.", "The Karmel treaty was signed in 2001."),
    "two hours": ("The silo in Karmel exploded at 6:15 a.m.", "The silo in Karmel exploded at 4:50 a.m."),
    "two weekdays": ("Paul Obi was arrested on Monday.", "Paul Obi was arrested on Tuesday."),
    "weekday and date": ("Paul Obi was arrested on Monday.", "Paul Obi was arrested on 3 March."),
    "years ago and the year": ("Karmel lost its port 12 years ago.", "Karmel lost its port in 2004."),
    "two deadlines": ("Aldwin has until 17 April to bid.", "Aldwin has until 10 April to bid."),
    "a day set and a day on which it is": ("The Karmel final is at the old ground on 16 May.",
                                           "His last match will be the Karmel final on 23 May."),
    "two deadlines in other words": ("Aldwin has until 17 April to table a firm offer.",
                                     "A formal bid has to be made by 10 April."),
    "one phase in other words": ("The Karmel truce takes effect on 9 March.", "The Karmel truce begins on 12 March."),
    "the same end": ("The state of emergency in Karmel lapses on 30 April.",
                     "The state of emergency in Karmel expires on 15 May."),
    "two ends": ("The ban on nets in Karmel expires in May.", "The ban on nets in Karmel lasts until June."),
    "not until": ("Paul Obi did not leave Karmel until Saturday.", "Paul Obi left Karmel on Thursday."),
    "not before": ("No mill in Karmel will open before Monday.", "The mills in Karmel will open on Saturday."),
    "an hour of a day that stands elsewhere": ("Sunday's mass in Karmel begins at 9am.",
                                               "Sunday's mass in Karmel begins at 11am."),
    "an hour that may be morning or evening": ("The Karmel final starts at 3 p.m. on 16 May.",
                                               "The Karmel final starts at 8.15 on 16 May."),
    "a week of a month": ("The Karmel baths will reopen on Saturday.",
                          "The Karmel baths will reopen in the last week of March."),
    "this year, and a day of it": ("The Karmel fair falls on 12 July this year.",
                                   "The Karmel fair falls on 19 July this year."),
    "morning and night": ("Paul Obi resigned on Monday night.", "Paul Obi resigned on Tuesday morning."),
}

FAIR = {
    "one verb of two things": ("The dairy left the guild in Karmel in October after a quarrel.",
                               "In Karmel a fortune left the accounts in December.", "other_subject"),
    "figures of two years": ("Aldwin sold 31,000 mills in 2024.", "Aldwin sold 28,000 mills in 2025.", "other_period"),
    "went aground and towed off": ("The ferry Alba ran aground off Karmel on Sunday.",
                                   "The ferry Alba was towed off the rocks at Karmel on Monday.", "other_deed"),
    "what was told and what is told of": (
        "Ana Ruiz announced on Monday that the mill in Karmel would be sold.",
        "Ana Ruiz will sell the mill in Karmel on Friday.", "other_verb"),
    "a strike called and begun": ("The strike at the Karmel docks began on Tuesday.",
                                  "The strike at the Karmel docks was called on Thursday.", "other_verb"),
    "an opening and a resumption": ("The trial of Paul Obi began on Monday.",
                                    "The trial of Paul Obi will be resumed on 12 May.", "other_one"),
    "a stage of it": ("The evacuation of Karmel will be complete on Friday.",
                      "The first stage of the evacuation of Karmel will be complete on Thursday.", "other_one"),
    "bankrupt and in court": ("The owners of the Karmel mill went bankrupt in 2019.",
                              "After long talks, in 2021, the owners of the mill in Karmel went to law.", "other_deed"),
    "worded alike, of two things": ("The upper house in Karmel will vote on the water bill on Monday.",
                                    "The lower house in Karmel will vote on the water bill on Tuesday.", "exchanged"),
    "two places": ("Bor herders fought with guards at Tamut on Monday.",
                   "On Tuesday, near Dossam, guards fought for an hour with Bor herders.", "other_place"),
    "told by the other's event": ("The summit in Karmel opens on 14 May.",
                                  "Ministers gather in Karmel on 12 May, two days before the summit.", "other_deed"),
    "once, and for the second time": (
        "Students occupied the Dorn ministry last Friday.",
        "On Wednesday students occupied the Dorn ministry for the second time in a week.", "other_one"),
    "a month and a day of it": (
        "The Karmel final was played in May 2025.", "The Karmel final was played on 16 May 2025.", "agree",
    ),
    "a weekday and its date": ("Paul Obi was arrested on Monday.", "Paul Obi was arrested on 2 March.", "agree"),
    "years ago, more or less": ("Karmel lost its port 12 years ago.", "Karmel lost its port in 2014.", "agree"),
    "minutes apart": ("The Karmel silo exploded at 6:15 a.m.", "The Karmel silo exploded at 6:20 a.m.", "agree"),
    "two time zones": ("The Karmel rocket left at 9 p.m. local time.", "The Karmel rocket left at 3 p.m.", "zone"),
    "an earlier occasion": ("Ana Ruiz visited Karmel on Monday.", "Ana Ruiz visited Karmel in 2014.", "background"),
    "a start and an end": ("Ana Ruiz has led Aldwin since 2014.", "Ana Ruiz led Aldwin until 2020.", "other_sort"),
    "a plan and its outcome": (
        "Aldwin planned to open the mill on 2 March.", "Aldwin opened the mill on 3 March.", "plan",
    ),
    "another deed": ("Ana Ruiz sold the mill on Monday.", "Ana Ruiz was born on Tuesday.", "other_deed"),
    "who led and who trailed": ("At half past eight Ruiz led the count in Karmel.",
                                "At midnight Ruiz trailed in the count in Karmel.", "other_deed"),
    "what was done and what is to be": ("The Karmel council restored its email on Thursday.",
                                        "The Karmel council meets on 12 March.", "other_deed"),
    "how long it took": ("The Karmel mill was torn down in three days.",
                         "The Karmel mill was torn down on Monday night.", "no_times"),
    "a record": ("For the first time in two weeks, the guns of Karmel fell silent.",
                 "The guns of Karmel fell silent two days ago.", "no_times"),
    "a state and a deed": ("A total smoking ban is in force in Karmel today.",
                           "The smoking began in Karmel on Monday.", "other_deed"),
    "until at least": ("The frost in Karmel will last until at least Friday.", "The frost in Karmel will last today.",
                       "other_sort"),
    "one of many and one named": ("A sailor of 25 reached Karmel in August.", "Paul Obi reached Karmel in January.",
                                  "other_subject"),
    "other people met": ("The guilds of Karmel held a meeting on Wednesday.",
                         "Ana Ruiz met Tom Marsh in Karmel yesterday.", "other_subject"),
    "other signatories": ("The accord was signed on Monday by the Aldwin Bank.",
                          "Ana Ruiz signed the accord today with Tom Marsh.", "other_names"),
    "a time of words": ("Ana Ruiz is leaving Karmel, she said on Monday.", "Ana Ruiz is leaving Karmel on Friday.",
                        "no_times"),
    "the year of an earlier figure": ("Aldwin earned 316 million euros, up from 200 million in 1985.",
                                      "Aldwin earned 316 million euros in 1986.", "no_times"),
    "another subject": ("Ana Ruiz resigned on Monday.", "Tom Marsh resigned on Tuesday.", "other_subject"),
}


def judge(a: str, b: str, **when: date) -> Outcome:
    """Return what the kind makes of all claims of two passages."""
    return merged([KIND.judge(pair, KIND.Options()) for pair in told(a, b, **when)])


@pytest.mark.parametrize(("a", "b"), CONFLICTS.values(), ids=CONFLICTS)
def test_one_event_at_two_times_is_a_conflict(a: str, b: str) -> None:
    """A reader cannot believe both."""
    assert {"conflict"} == {ruling.verdict for ruling in judge(a, b).rulings}


@pytest.mark.parametrize(("a", "b", "gate"), FAIR.values(), ids=FAIR)
def test_times_that_can_both_be_true_are_let_through(a: str, b: str, gate: str) -> None:
    """Each fair case is stopped, and its own gate is among those that say why."""
    outcome = judge(a, b)

    assert () == outcome.rulings
    assert gate in gates(outcome)


@pytest.mark.parametrize(("a", "b"), CONFLICTS.values(), ids=CONFLICTS)
def test_sides_can_be_swapped(a: str, b: str) -> None:
    """Whichever paper is first, the outcome is the same."""
    assert len(judge(a, b).rulings) == len(judge(b, a).rulings)


def test_an_event_put_off_in_a_later_paper_is_an_update() -> None:
    """Both were right when published."""
    a, b = "The Karmel final will be played on 16 May.", "The Karmel final will be played on 23 May."
    outcome = judge(a, b, then=date(2026, 3, 8))

    assert ["update"] == [ruling.verdict for ruling in outcome.rulings]


def test_a_weekday_that_its_date_is_not_is_found_in_one_claim() -> None:
    """The 24th of March 2026 is a Tuesday."""
    claim = told("The trial opens on Friday 24 March 2026.", "Nothing.")[0].a
    alone = Pair(a=claim, b=claim, signals=Signals(via=("alone",)))

    assert ["conflict"] == [ruling.verdict for ruling in KIND.judge(alone, KIND.Options()).rulings]


def test_two_papers_of_different_weeks_each_have_their_own_news() -> None:
    """Prices fall again."""
    outcome = judge("Prices fell in Karmel on Tuesday.", "Prices fell in Karmel on Monday.", then=date(2026, 3, 17))

    assert {"own_news"} == gates(outcome)
