"""Who held which office when: heads of state and government, ministers, envoys, heads of organizations, and others."""

from __future__ import annotations

import calendar
from collections.abc import Iterable
from functools import cached_property, lru_cache
from typing import NamedTuple

from dragoman.vocabularies.office_holder_names import folded_words, is_same_name, surname_keys
from dragoman.vocabularies.tables import read_rows, split

COLUMNS = (
    "name", "spellings", "wikidata", "gender", "office", "rank", "sector", "country", "of", "from", "to", "certain",
    "source", "keys",
)  # fmt: skip

WIKIDATA, RANK, COUNTRY, KEYS = (COLUMNS.index(name) for name in ("wikidata", "rank", "country", "keys"))

FAMILY_FIRST = frozenset(("CHN", "TWN", "HKG", "MAC", "PRK", "KOR", "VNM", "KHM", "SGP"))
# Where people with a family name that stands first are as often called by their last name, or write names both ways.
EITHER_END = FAMILY_FIRST - {"CHN", "PRK", "KOR"}


class Tenure(NamedTuple):
    """One office of one person.

    Attributes:
        office: 'Minister of Foreign Affairs'.
        rank: what offices of the same kind share under whatever title ('foreign minister'), or None.
        sector: PLOVER sector, or None.
        country: ISO 3166-1 alpha-3 code, or None.
        of: the body or territory that the office belongs to where it is not the state, or None.
        since: ISO date of the first day, perhaps only a year or a year and a month; '' where it is not known.
        until: ISO date of the last day, perhaps cut short likewise; '' where it goes on or the end is not known.
        certain: 'yes' where both ends are sure; an ISO date where the person surely held the office from the first day
            until that date and later is open; 'no' where it is not to be relied on.
    """

    office: str
    rank: str | None
    sector: str | None
    country: str | None
    of: str | None
    since: str
    until: str
    certain: str

    def may_hold(self, date: str) -> bool:
        """Say whether the person may have held the office on an ISO date, as far as is known."""
        return (not self.since or self.since <= date) and (not self.until or date <= last_day(self.until))

    def surely_holds(self, date: str) -> bool:
        """Say whether the person held the office on an ISO date without doubt."""
        if not self.since or self.certain == "no" or date < last_day(self.since):
            return False
        end = self.until if self.certain == "yes" else min(self.certain, self.until or self.certain)
        return not end or date <= end

    def surely_left(self, date: str) -> bool:
        """Say whether the person had left the office before an ISO date without doubt."""
        return self.certain == "yes" and bool(self.until) and last_day(self.until) < date


class Holder(NamedTuple):
    """One person with all offices that are known.

    Attributes:
        name: the usual name.
        spellings: other names and spellings.
        wikidata: item of Wikidata, or None.
        gender: 'male', 'female' or None.
        tenures: by first day.
        own: whether the user's own file says it.
    """

    name: str
    spellings: tuple[str, ...]
    wikidata: str | None
    gender: str | None
    tenures: tuple[Tenure, ...]
    own: bool = False

    @property
    def countries(self) -> tuple[str, ...]:
        """The countries of the offices, each once, in the order of the offices."""
        return tuple(dict.fromkeys(tenure.country for tenure in self.tenures if tenure.country))

    def serving(self, date: str) -> tuple[Tenure, ...]:
        """Give the offices that the person may have held on an ISO date."""
        return tuple(tenure for tenure in self.tenures if tenure.may_hold(date))


class OfficeHolders:
    """Persons by name and by office. Build once, read often; nothing in it changes.

    Persons are made from their rows when they are asked for: an article asks for a few of thousands.
    """

    def __init__(self, rows: Iterable[list[str]], own: Iterable[list[str]] = ()) -> None:
        """Take the rows of the published table and of the user's files, cells in the order of `COLUMNS`.

        What the user's files say of a person replaces all that the table says of the person.
        """
        theirs = list(_persons(own).values())
        replaced = {key for rows_ in theirs for row in rows_ for key in _identities(row)}
        ours = [
            held
            for held in _persons(rows).values()
            if not theirs or not any(key in replaced for row in held for key in _identities(row))
        ]
        self._rows = theirs + ours
        self._own = len(theirs)
        self._made: dict[int, Holder] = {}
        self._by_key: dict[str, list[int]] = {}
        for number, held in enumerate(self._rows):
            for key in held[0][KEYS].split("|"):
                self._by_key.setdefault(key, []).append(number)

    @property
    def holders(self) -> tuple[Holder, ...]:
        """Everybody, the user's own persons first, then in the order of the table."""
        return tuple(self._holder(number) for number in range(len(self._rows)))

    @cached_property
    def _by_office(self) -> dict[tuple[str, str], list[int]]:
        found: dict[tuple[str, str], list[int]] = {}
        for number, held in enumerate(self._rows):
            for office in dict.fromkeys((row[COUNTRY], row[RANK]) for row in held):
                found.setdefault(office, []).append(number)
        return found

    def _holder(self, number: int) -> Holder:
        if number not in self._made:
            self._made[number] = _holder(self._rows[number], number < self._own)
        return self._made[number]

    def by_surname(self, surname: str) -> tuple[Holder, ...]:
        """Find everybody of this surname or single name, in whatever spelling, in the order of the table."""
        numbers = self._by_key.get(" ".join(folded_words(surname)), ())
        return tuple(self._holder(number) for number in numbers)

    def named(self, name: str) -> tuple[Holder, ...]:
        """Find everybody who may be called by a name: a full name, one without middle names, or a surname alone.

        Returns:
            All of them, in the order of the table: where two persons share the name, both; none for nobody known.
        """
        words = folded_words(name)
        if len(words) < 2:
            return self.by_surname(name)
        numbers = {number for word in words for number in self._by_key.get(word, ())}
        numbers.update(self._by_key.get("".join(words), ()))
        found = [self._holder(number) for number in sorted(numbers)]
        return tuple(holder for holder in found if _is_called(holder, words))

    def serving(self, country: str | None, rank: str, date: str) -> tuple[Holder, ...]:
        """Find who may have held an office of this rank in a country on an ISO date."""
        held = (self._holder(number) for number in self._by_office.get((country or "", rank), ()))
        return tuple(
            holder
            for holder in held
            if any(t.country == country and t.rank == rank and t.may_hold(date) for t in holder.tenures)
        )


def holders_named(name: str) -> tuple[Holder, ...]:
    """Find everybody in the published table who may be called by a name. See `OfficeHolders.named`."""
    return load_office_holders().named(name)


def holders_by_surname(surname: str) -> tuple[Holder, ...]:
    """Find everybody in the published table with this surname. See `OfficeHolders.by_surname`."""
    return load_office_holders().by_surname(surname)


def serving(country: str | None, rank: str, date: str) -> tuple[Holder, ...]:
    """Find who in the published table may have held an office on an ISO date. See `OfficeHolders.serving`."""
    return load_office_holders().serving(country, rank, date)


@lru_cache(maxsize=1)
def load_office_holders() -> OfficeHolders:
    """Load `office_holders.tsv`, once, when a reading first asks for it."""
    return OfficeHolders(read_rows("office_holders", COLUMNS))


def last_day(date: str) -> str:
    """Give the last day of an ISO date that may be cut short to a year or a month."""
    if len(date) == 4:
        return f"{date}-12-31"
    if len(date) == 7:
        return f"{date}-{calendar.monthrange(int(date[:4]), int(date[5:]))[1]:02d}"
    return date


def _holder(rows: list[list[str]], own: bool) -> Holder:
    tenures = sorted((_tenure(row) for row in rows), key=lambda tenure: (tenure.since, tenure.office))
    names = dict.fromkeys(name for row in rows for name in (row[0], *split(row[1])))
    gender = next((row[3] for row in rows if row[3]), None)
    name = rows[0][0]
    return Holder(name, tuple(n for n in names if n != name), rows[0][2] or None, gender, tuple(tenures), own)


def _tenure(row: list[str]) -> Tenure:
    office, rank, sector, country, of, since, until, certain = row[4:12]
    return Tenure(office, rank or None, sector or None, country or None, of or None, since, until, certain)


def search_keys(names: Iterable[str], countries: Iterable[str]) -> str:
    """Give what a person is found by, parted by '|': surnames and whole names, folded.

    Args:
        names: all names and spellings.
        countries: ISO 3166-1 alpha-3 codes of the offices; in some of them the family name stands first.
    """
    held = frozenset(countries)
    keys: dict[str, None] = {}
    for name in names:
        words = folded_words(name)
        keys.update(dict.fromkeys(surname_keys(name, family_first=bool(FAMILY_FIRST & held))))
        if EITHER_END & held and len(words[-1]) > 2:
            keys[words[-1]] = None
        keys["".join(words)] = None
    return "|".join(keys)


def _persons(rows: Iterable[list[str]]) -> dict[tuple[str, str], list[list[str]]]:
    """Gather rows: of one person where the Wikidata id is the same or, without one, name and country.

    The head of an international organization is the minister of the same name, if there is just one.
    """
    persons: dict[tuple[str, str], list[list[str]]] = {}
    stateless: list[list[str]] = []
    for row in rows:
        if row[WIKIDATA] or row[COUNTRY]:
            persons.setdefault((row[WIKIDATA], "") if row[WIKIDATA] else (row[0], row[COUNTRY]), []).append(row)
        else:
            stateless.append(row)
    if stateless:
        by_name: dict[str, set[tuple[str, str]]] = {}
        for key, held in persons.items():
            by_name.setdefault(held[0][0], set()).add(key)
        for row in stateless:
            namesakes = by_name.get(row[0], set())
            persons.setdefault(min(namesakes) if len(namesakes) == 1 else (row[0], ""), []).append(row)
    return persons


def _identities(row: list[str]) -> tuple[tuple[str, str], ...]:
    names = tuple(("".join(folded_words(name)), row[COUNTRY]) for name in (row[0], *split(row[1])))
    return ((row[WIKIDATA], ""), *names) if row[WIKIDATA] else names


def _is_called(holder: Holder, words: tuple[str, ...]) -> bool:
    return any(is_same_name(folded_words(name), words) for name in (holder.name, *holder.spellings))
