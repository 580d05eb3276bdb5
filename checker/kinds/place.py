"""Kind `place`: one event at two places that exclude one another."""

from itertools import product

from checker.kinds.moved import moved
from checker.kinds.occurrence import many, one_happening, one_thing, other_count
from checker.kinds.spots import has_spot, mark_of, may_be_one, of_two_subjects, spots_of
from checker.models import Outcome, Pair, Record, Refusal, Ruling
from checker.text.elapsed import days_between
from checker.text.fold import fold
from checker.text.whereabouts import Spot

_AREAS = frozenset({"city", "country", "name"})      # a passage names many; which one is the event's is asked
_KINDS = frozenset({"enclosed", "open"})              # "in a well", "in a car": of which the event is one's, is asked
_NO_PLACES = Refusal(gate="no_places", reason="no two places of one sort")
NAMED = 0.5   # cosine from which two unknown names are two places of one event, and none lies in the other


class PlaceOptions(Record):
    """Cosines of the statements from which two claims tell of one event. ``same_event``: of cities, countries and
    unknown names; ``same_event_named``: where the claims share a predicate or a name; ``same_side``: of sides,
    streets and sites, in claims that are nearest to one another. ``days``: further apart, it may have moved.
    ``contradiction``: what the judge must find where events of one person are told by two verbs."""

    same_event: float = 0.6
    same_event_named: float = 0.45
    same_side: float = 0.45
    days: int = 3
    contradiction: float = 0.6


class PlaceKind:
    """Kind `place`: one event on two sides, in two streets, in two cities."""

    name = "place"
    Options = PlaceOptions

    def judge(self, pair: Pair, options: PlaceOptions) -> Outcome:
        """Judge every two places of one sort in claims that tell of one event."""
        since = None if pair.alone else moved(pair)
        if since is not None:
            return Outcome(rulings=(since,))
        refusal = _two_events(pair, options)
        if refusal:
            return Outcome.refused(refusal)
        both = product(spots_of(pair.a), spots_of(pair.b))
        spots = [(a, b) for a, b in both if a.sort == b.sort and a.value != b.value]
        said = [of_two_subjects(pair, a, b) or _far(pair, a, b, options) or _judge(pair, a, b) for a, b in spots]
        return Outcome.of(said, _NO_PLACES)


def _two_events(pair: Pair, options: PlaceOptions) -> Refusal | None:
    if pair.alone:
        return Refusal(gate="alone", reason="one passage may name many places")
    if {pair.a.modality, pair.b.modality} & {"condition", "question", "wish", "possibility"}:
        return Refusal(gate="not_fact", reason="one passage supposes, asks or wishes")
    apart = days_between(pair.a.published, pair.b.published)
    if apart is None:
        return Refusal(gate="undated", reason="one article has no date, so it may tell of another day")
    if apart > options.days:
        return Refusal(gate="other_time", reason=f"{apart} days apart, it may have moved")
    if pair.signals.cosine < min(options.same_event_named, options.same_side):
        reason = f"similarity {pair.signals.cosine:.2f}: these may be two events"
        return Refusal(gate="two_events", reason=reason)
    if many(pair):
        return Refusal(gate="many", reason="one passage tells of many of a kind (“fires”), in many places")
    return None


def _far(pair: Pair, spot: Spot, other: Spot, options: PlaceOptions) -> Refusal | None:
    """Refuse what is not surely one event: two goals from "the left side" and "the right side" are two."""
    tied = bool(pair.signals.shared) or pair.a.predicate == pair.b.predicate != ""
    floor = options.same_event_named if tied else options.same_event
    if other_count(pair):
        return Refusal(gate="two_events", reason="the figures differ, so these may be two events")
    if spot.sort in _AREAS and not one_thing(pair, spot, other):
        reason = f"“{spot.text}” and “{other.text}” may be the places of two things"
        return Refusal(gate="two_things", reason=reason)
    if spot.sort in _KINDS and not (one_thing(pair, spot, other) or one_happening(pair, options.contradiction)):
        reason = f"“{spot.text}” and “{other.text}” may be the places of two events"
        return Refusal(gate="two_events", reason=reason)
    if spot.sort not in (*_AREAS, "left/right") and pair.signals.rank == 1:
        floor = min(floor, options.same_side)
    if pair.signals.cosine >= floor:
        return None
    return Refusal(gate="two_events", reason=f"similarity {pair.signals.cosine:.2f}: these may be two events")


def _judge(pair: Pair, a: Spot, b: Spot) -> Ruling | Refusal:
    if a.sort == "name" and (may_be_one(a, b) or pair.signals.cosine < NAMED):
        return Refusal(gate="size_unknown", reason=f"“{a.text}” and “{b.text}” may be one place, or one in the other")
    for claim, spot in ((pair.a, b), (pair.b, a)):
        if f" {fold(spot.text)} " in f" {fold(claim.sentence)} " or has_spot(claim, spot):
            return Refusal(gate="both_places", reason=f"both passages speak of “{spot.text}”")
    return Ruling(
        verdict="conflict", topic=f"place:{a.sort}:{min(a.value, b.value)}:{max(a.value, b.value)}",
        a=mark_of(pair.a, a), b=mark_of(pair.b, b), why=f"The same event at two places: “{a.text}” and “{b.text}”.",
    )
