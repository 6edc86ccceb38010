"""Expressions that stand for days, weeks, months and years."""

from __future__ import annotations

import pytest
from dated_news import WEDNESDAY, marked, only

# id, sentence with the expression in brackets, day of publication, value, days
CASES = [
    ("day month year", "The envoys signed on [17 March 2023].", WEDNESDAY, "2023-03-17", "2023-03-17"),
    ("month day year", "The envoys signed on [March 17, 2023].", WEDNESDAY, "2023-03-17", "2023-03-17"),
    ("ordinal day", "The envoys signed on [the 3rd of May 2021].", WEDNESDAY, "2021-05-03", "2021-05-03"),
    ("abbreviated month", "The port was hit on [Sept. 9, 2022].", WEDNESDAY, "2022-09-09", "2022-09-09"),
    ("iso date", "The file is dated [2024-11-30] and stamped.", WEDNESDAY, "2024-11-30", "2024-11-30"),
    ("weekday with date", "They flew home on [Friday, May 30, 2025].", WEDNESDAY, "2025-05-30", "2025-05-30"),
    ("leap day", "The decree of [29 February 2024] was lifted.", WEDNESDAY, "2024-02-29", "2024-02-29"),
    ("partial date past", "The convoy was attacked on [21 May].", WEDNESDAY, "2025-05-21", "2025-05-21"),
    ("partial date future", "Voters will choose a parliament on [12 October].",
     WEDNESDAY, "2025-10-12", "2025-10-12"),
    ("partial date over new year back", "The minister resigned on [December 28].",
     "2025-01-03", "2024-12-28", "2024-12-28"),
    ("partial date over new year ahead", "The ministers will gather on [January 9].",
     "2024-12-20", "2025-01-09", "2025-01-09"),
    ("day of publication", "Observers arrived on [June 4].", WEDNESDAY, "2025-06-04", "2025-06-04"),
    ("planned for May", "The vote is planned for [May].", WEDNESDAY, "2026-05", "2026-05-01..2026-05-31"),
    ("range of days", "Experts gathered in Vienna from [May 12-15].",
     WEDNESDAY, "2025-05-12/2025-05-15", "2025-05-12..2025-05-15"),
    ("range with year", "The court sat [6 to 9 April 2021].",
     WEDNESDAY, "2021-04-06/2021-04-09", "2021-04-06..2021-04-09"),
    ("month and year", "The embargo began in [August 2017].", WEDNESDAY, "2017-08", "2017-08-01..2017-08-31"),
    ("february length", "The embargo began in [February 2023].", WEDNESDAY, "2023-02", "2023-02-01..2023-02-28"),
    ("month past", "The border was closed in [September].", WEDNESDAY, "2024-09", "2024-09-01..2024-09-30"),
    ("month future", "The border will open in [September].", WEDNESDAY, "2025-09", "2025-09-01..2025-09-30"),
    ("last month by name", "The border was closed [last November].", WEDNESDAY, "2024-11", "2024-11-01..2024-11-30"),
    ("next month by name", "The border is to reopen [next March].", WEDNESDAY, "2026-03", "2026-03-01..2026-03-31"),
    ("month of last year", "The border was closed in [April last year].",
     WEDNESDAY, "2024-04", "2024-04-01..2024-04-30"),
    ("early month", "The bank raised rates in [early May].", WEDNESDAY, "2025-05", "2025-05-01..2025-05-10"),
    ("late month with year", "The king travelled in [late June 2019].",
     WEDNESDAY, "2019-06", "2019-06-21..2019-06-30"),
    ("mid month", "Rebels took the town in [mid-May].", WEDNESDAY, "2025-05", "2025-05-11..2025-05-20"),
    ("year", "The treaty lapsed in [2019].", WEDNESDAY, "2019", "2019-01-01..2019-12-31"),
    ("year as modifier", "She praised the [2016] peace accord.", WEDNESDAY, "2016", "2016-01-01..2016-12-31"),
    ("late year", "The junta took power in [late 2021].", WEDNESDAY, "2021", "2021-09-01..2021-12-31"),
    ("range of years", "The [1992-1995] war killed many.", WEDNESDAY, "1992/1995", "1992-01-01..1995-12-31"),
    ("decade", "Fishing collapsed in [the 1990s].", WEDNESDAY, "199", "1990-01-01..1999-12-31"),
    ("part of a decade", "Fishing collapsed in the [early 1970s].", WEDNESDAY, "197", "1970-01-01..1973-12-31"),
    ("century", "The fort dates from [the 16th century].", WEDNESDAY, "15", "1500-01-01..1599-12-31"),
    ("quarter of a year", "Exports fell in [the second quarter of 2024].",
     WEDNESDAY, "2024-Q2", "2024-04-01..2024-06-30"),
    ("numbered quarter", "Exports fell in [Q3 2023] by a tenth.", WEDNESDAY, "2023-Q3", "2023-07-01..2023-09-30"),
    ("half of a year", "Exports fell in [the first half of 2024].", WEDNESDAY, "2024-H1", "2024-01-01..2024-06-30"),
    ("season with year", "The offensive failed in [the summer of 2023].",
     WEDNESDAY, "2023-SU", "2023-06-01..2023-08-31"),
    ("winter runs on", "Power was cut in [winter 2022].", WEDNESDAY, "2022-WI", "2022-12-01..2023-02-28"),
    ("last season", "The offensive failed [last autumn].", WEDNESDAY, "2024-FA", "2024-09-01..2024-11-30"),
    ("holiday", "The guns fell silent on [Christmas Day].", WEDNESDAY, "2024-12-25", "2024-12-25"),
    ("weekday past", "The delegates met on [Monday].", WEDNESDAY, "2025-06-02", "2025-06-02"),
    ("weekday past over the week", "The delegates met on [Saturday].", WEDNESDAY, "2025-05-31", "2025-05-31"),
    ("weekday future", "The delegates will meet on [Monday].", WEDNESDAY, "2025-06-09", "2025-06-09"),
    ("weekday of publication", "The ambassador left on [Wednesday].", WEDNESDAY, "2025-06-04", "2025-06-04"),
    ("weekday with time stamp", "The ambassador left on [Tuesday].",
     "2025-06-04T23:30:00-05:00", "2025-06-03", "2025-06-03"),
    ("weekday of a Sunday paper", "The ambassador left on [Friday].", "2025-06-08", "2025-06-06", "2025-06-06"),
    ("weekday reported future", "He said troops would withdraw on [Saturday].",
     WEDNESDAY, "2025-06-07", "2025-06-07"),
    ("weekday scheduled", "The hearing is scheduled for [Friday].", WEDNESDAY, "2025-06-06", "2025-06-06"),
    ("weekday planned", "The two premiers plan to speak on [Sunday].", WEDNESDAY, "2025-06-08", "2025-06-08"),
    ("weekday perfect", "Rescuers have worked since [Sunday].", WEDNESDAY, "2025-06-01", "2025-06-01.."),
    ("last weekday", "The strait was mined [last Wednesday].", WEDNESDAY, "2025-05-28", "2025-05-28"),
    ("next weekday", "The strait will reopen [next Monday].", WEDNESDAY, "2025-06-09", "2025-06-09"),
    ("weekday of last week", "The strait was mined on [Tuesday last week].", WEDNESDAY, "2025-05-27", "2025-05-27"),
    ("weekday night", "Sirens wailed on [Monday night].", WEDNESDAY, "2025-06-02TNI", "2025-06-02"),
    ("yesterday", "The pact was initialled [yesterday].", "2024-03-01", "2024-02-29", "2024-02-29"),
    ("today", "The pact is being signed [today].", "2024-12-31", "2024-12-31", "2024-12-31"),
    ("tomorrow", "The pact will be signed [tomorrow].", "2024-12-31", "2025-01-01", "2025-01-01"),
    ("tonight", "The president will address the nation [tonight].", WEDNESDAY, "2025-06-04TNI", "2025-06-04"),
    ("this morning", "Shells landed [this morning] near the mill.", WEDNESDAY, "2025-06-04TMO", "2025-06-04"),
    ("yesterday evening", "Shells landed [yesterday evening].", WEDNESDAY, "2025-06-03TEV", "2025-06-03"),
    ("last week", "The panel reported [last week].", WEDNESDAY, "2025-W22", "2025-05-26..2025-06-01"),
    ("next week", "The panel reports [next week].", WEDNESDAY, "2025-W24", "2025-06-09..2025-06-15"),
    ("week over new year", "The panel reported [last week].", "2025-01-06", "2025-W01", "2024-12-30..2025-01-05"),
    ("last month", "The panel reported [last month].", "2025-01-15", "2024-12", "2024-12-01..2024-12-31"),
    ("next year", "Troops will leave [next year].", WEDNESDAY, "2026", "2026-01-01..2026-12-31"),
    ("earlier this week", "[Earlier this week] the mayor fled.", WEDNESDAY, "2025-W23", "2025-06-02..2025-06-03"),
    ("later this month", "The council will vote [later this month].", WEDNESDAY, "2025-06", "2025-06-05..2025-06-30"),
    ("later this year", "Turkey hosts the games [later this year].", WEDNESDAY, "2025", "2025-06-05..2025-12-31"),
    ("early next week", "A reply is expected [early next week].", WEDNESDAY, "2025-W24", "2025-06-09..2025-06-10"),
    ("weekend past", "Protests spread over [the weekend].", WEDNESDAY, "2025-W22-WE", "2025-05-31..2025-06-01"),
    ("weekend future", "Protests will resume at [the weekend].", WEDNESDAY, "2025-W23-WE", "2025-06-07..2025-06-08"),
    ("weekend on a Sunday", "Protests spread over [the weekend].",
     "2025-06-08", "2025-W23-WE", "2025-06-07..2025-06-08"),
    ("last weekend", "Protests spread [last weekend].", "2025-06-09", "2025-W23-WE", "2025-06-07..2025-06-08"),
    ("days ago", "The tanker sank [three days ago].", "2025-03-02", "2025-02-27", "2025-02-27"),
    ("weeks ago", "The tanker sank [two weeks ago].", WEDNESDAY, "2025-W21", "2025-05-19..2025-05-25"),
    ("years ago", "The tanker sank [a decade ago].", WEDNESDAY, "2015", "2015-01-01..2015-12-31"),
    ("end of the month", "Funds run out at [the end of the month].", WEDNESDAY, "2025-06", "2025-06-21..2025-06-30"),
    ("in words", "The envoy quit [twenty-two months ago].", WEDNESDAY, "2023-08", "2023-08-01..2023-08-31"),
]  # fmt: skip


@pytest.mark.parametrize(
    ("text", "published", "value", "days"), [case[1:] for case in CASES], ids=[case[0] for case in CASES]
)
def test_expression_stands_for_its_days(text: str, published: str, value: str, days: str) -> None:
    """The words have their TIMEX3 value and the interval that a reader of that day would give them."""
    time = marked(text, published)
    first, _, last = days.partition("..")
    assert time.interval is not None
    assert time.value == value
    assert (time.interval.start, time.interval.end) == (first, (last or None) if ".." in days else first)
    assert time.interval.anchor in {"published", "absolute"}


# id, text, words, from, to, open side
BOUNDS = [
    ("since a month", "Aid has been blocked since February.", "February", "2025-02-01", None, "to"),
    ("since a later month", "Aid has been blocked since October.", "October", "2024-10-01", None, "to"),
    ("since a year", "The islands have been disputed since 1947.", "1947", "1947-01-01", None, "to"),
    ("until ahead", "Parliament adjourned until Monday.", "Monday", None, "2025-06-09", "from"),
    ("until behind", "The truce held until Monday.", "Monday", None, "2025-06-02", "from"),
    ("by a weekday", "The garrison must surrender by Friday.", "Friday", None, "2025-06-06", "from"),
    ("by the end of the year",
     "The base will close by the end of the year.", "the end of the year", None, "2025-12-31", "from"),
    ("before a month", "Harvests failed before June 2024.", "June 2024", None, "2024-05-31", "from"),
    ("after a day", "Flights resumed after 9 May 2025.", "9 May 2025", "2025-05-10", None, "to"),
    ("by a moment", "Crews must leave by 6 p.m. on Thursday.", "6 p.m. on Thursday", None, "2025-06-05T18:00", "from"),
]  # fmt: skip


@pytest.mark.parametrize(
    ("text", "words", "first", "last", "side"), [c[1:] for c in BOUNDS], ids=[c[0] for c in BOUNDS]
)
def test_preposition_opens_a_side(text: str, words: str, first: str | None, last: str | None, side: str) -> None:
    """Each of "since", "until", "by", "before" and "after" leaves the interval without an end on one side."""
    interval = only(text, words).interval
    assert interval is not None
    assert (interval.start, interval.end, interval.open) == (first, last, side)


def test_preposition_that_governs_another_noun_opens_nothing() -> None:
    """In "after Monday's vote" it is the vote that came before, not Monday."""
    interval = only("Crowds cheered after Monday's vote.", "Monday").interval
    assert interval is not None
    assert (interval.start, interval.end, interval.open) == ("2025-06-02", "2025-06-02", None)


CHAINS = [
    ("next day", "On Sunday he was arrested. The next day he was freed.", "The next day", "2025-06-02"),
    ("same day", "The bill passed on 6 May 2025. She signed it the same day.", "the same day", "2025-05-06"),
    (
        "that day",
        "The king spoke on Tuesday. Earlier that day, the premier had fled.",
        "Earlier that day",
        "2025-06-03",
    ),
    ("days later", "The bill passed on 6 May 2025. Two days later it was law.", "Two days later", "2025-05-08"),
    (
        "days earlier",
        "The bill passed on 6 May 2025. Four days earlier it seemed dead.",
        "Four days earlier",
        "2025-05-02",
    ),
    ("following year", "The king died in 2010. The following year his son fell.", "The following year", "2011"),
]


@pytest.mark.parametrize(("text", "words", "value"), [case[1:] for case in CHAINS], ids=[case[0] for case in CHAINS])
def test_expression_is_counted_from_the_date_before_it(text: str, words: str, value: str) -> None:
    """What is counted from a date just named takes it as its base, and says so."""
    time = only(text, words)
    assert time.value == value
    assert time.interval is not None
    assert "named before it" in (time.interval.assumption or "")


@pytest.mark.parametrize(
    ("words", "value"), [("The next day", None), ("Two days later", "P2D"), ("That same evening", None)]
)
def test_expression_without_a_base_stays_unresolved(words: str, value: str | None) -> None:
    """Where no date was named, nothing is guessed: at most the length of time is told."""
    time = only(f"{words} the envoy left the capital.", words)
    assert time.value == value
    assert time.interval is not None
    assert (time.interval.start, time.interval.end, time.interval.anchor) == (None, None, None)
