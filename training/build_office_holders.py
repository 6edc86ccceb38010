"""Builds `src/dragoman/vocabularies/office_holders.tsv` from three tables of facts.

    python training/build_office_holders.py FACTS

FACTS is the folder with `office_holders.tsv` (Wikidata, as shown by peppercat.org between November 2021 and January
2025) and `leaders_1985_2015.tsv` (Archigos 4.1). The third table, `training/office_holders_known.tsv`, was written by
the engineers from general knowledge; what it says of a person and an office replaces what the others say.
"""

from __future__ import annotations

import csv
import hashlib
import re
import sys
from collections import defaultdict
from pathlib import Path
from typing import NamedTuple

from office_countries import COW, GONE_STATES, POLITIES, SPANISH, TERRITORIES
from office_ranks import OWN_RANKS, SECTORS, rank_of, sector_of

from dragoman.vocabularies.office_holders import search_keys

ROOT = Path(__file__).resolve().parent.parent
TARGET = ROOT / "src/dragoman/vocabularies/office_holders.tsv"
KNOWN = ROOT / "training/office_holders_known.tsv"
STATES = ROOT / "src/dragoman/vocabularies/states.tsv"
COLUMNS = (
    "name", "spellings", "wikidata", "gender", "office", "rank", "sector", "country", "of", "from", "to", "certain",
    "source", "keys",
)  # fmt: skip
LAST_SEEN = "2025-01-31"
# Who ruled a state as its occupier held no office of it.
FOREIGN_RULERS = frozenset((("Saddam Hussein", "KWT"),))

# Offices of which a state has one at a time.
SINGLE = frozenset(("president", "prime minister", "monarch", "supreme leader", "foreign minister", "defense minister",
                    "finance minister", "interior minister"))  # fmt: skip


class Term(NamedTuple):
    """One term of one person: the cells of a row."""

    name: str
    spellings: str
    wikidata: str
    gender: str
    office: str
    rank: str
    sector: str
    country: str
    of: str
    since: str
    until: str
    certain: str
    source: str
    keys: str = ""


def main() -> int:
    """Build the table. Give 2 where the folder of facts is not named."""
    if len(sys.argv) != 2:
        print(__doc__, file=sys.stderr)
        return 2
    facts = Path(sys.argv[1])
    seen = merged(once(wikidata_terms(facts / "office_holders.tsv")))
    known = identified(known_terms(), seen)
    terms = doubted(succeeded(replaced(dated(seen), known), known))
    terms += archigos_terms(facts / "leaders_1985_2015.tsv", terms + known)
    rows = keyed(sorted(unmixed(terms + known)))
    write(rows)
    print(f"{len(rows)} offices of {len({row.wikidata or (row.name, row.country) for row in rows})} persons")
    return 0


def wikidata_terms(path: Path) -> list[Term]:
    """Read the offices that matter abroad, with all other offices of their holders that have a rank."""
    codes = state_codes()
    found = []
    with path.open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE):
            rank = rank_of(row["office"])
            country, of = placed(row["polity"], codes)
            # A name that was struck out, and an end before the beginning, are mistakes of the pages that were read.
            if rank is None or country is None or "<" in row["person"] or not re.search("[A-Za-z]", row["person"]):
                continue
            if row["gone_by"] and row["gone_by"] < row["in_office_since"]:
                continue
            if of and rank in SINGLE | {"vice president", "deputy prime minister", "minister", "speaker"}:
                if rank not in ("president", "prime minister"):
                    continue
                rank = "governor" if country else rank
            found.append(
                Term(
                    row["person"].strip(), row["other_spellings"], row["wikidata"], row["gender"], row["office"], rank,
                    SECTORS.get(rank, "GOV" if country or of != row["polity"] else "IGO"), country, of,
                    row["in_office_since"], row["gone_by"], "", "Wikidata via peppercat.org",
                )
            )  # fmt: skip
    return found


def once(terms: list[Term]) -> list[Term]:
    """Give a person one Wikidata id where the facts have several, or none at times, for one name and one office.

    Two items of one person are joined by Wikidata sooner or later: the one that was seen last is kept.
    """
    ids: dict[tuple[str, str, str, str], dict[str, str]] = defaultdict(dict)
    for term in terms:
        known = ids[(term.name, term.country, term.of, term.rank)]
        if term.wikidata:
            known[term.wikidata] = max(known.get(term.wikidata, ""), term.until or "9")
    found = []
    for term in terms:
        known = ids[(term.name, term.country, term.of, term.rank)]
        best = min(known, key=lambda item: ([-ord(sign) for sign in known[item]], len(item), item), default="")
        found.append(term._replace(wikidata=best))
    return found


def state_codes() -> dict[str, str]:
    """Give the codes of states by name."""
    rows = [line.split("\t") for line in STATES.read_text(encoding="utf-8").splitlines() if line[:1] != "#"][1:]
    return {name: row[0] for row in rows for name in (row[1], *row[2].split("|")) if name}


def placed(polity: str, codes: dict[str, str]) -> tuple[str | None, str]:
    """Give the code of a polity's state, '' for none, and its own name where it is not a state; None: unknown."""
    for code, names in TERRITORIES.items():
        if polity in names:
            return code, polity.replace("Islads", "Islands").replace(" (US)", "")
    code = POLITIES.get(polity, codes.get(polity))
    return (code, polity if code == "" else "") if code is not None else (None, "")


def merged(terms: list[Term]) -> list[Term]:
    """Make one term of those that say the same of a person under two spellings of the office or the polity."""
    held: dict[tuple[str, ...], list[Term]] = defaultdict(list)
    for term in terms:
        office = "" if term.rank in SINGLE else term.office.lower().replace("-", " ")
        held[(term.wikidata or term.name, term.country, term.of, term.rank, office)].append(term)
    found = []
    for group in held.values():
        group.sort(key=lambda term: (term.since, term.until or "9"))
        kept = [group[0]]
        for term in group[1:]:
            last = kept[-1]
            if not last.until or not last.until < term.since[:10]:
                until = "" if not last.until or not term.until else max(last.until, term.until)
                office = term.office if not term.until else last.office
                kept[-1] = last._replace(until=until, office=office)
            else:
                kept.append(term)
        found += kept
    return found


def dated(terms: list[Term]) -> list[Term]:
    """Say how certain each term is, and let the successor's first day be the end that was only seen later."""
    seats: dict[tuple[str, ...], list[Term]] = defaultdict(list)
    for term in terms:
        seats[(term.country, term.of, term.rank if term.rank in SINGLE else term.office)].append(term)
    return [_dated(term, [other for other in seat if other is not term]) for seat in seats.values() for term in seat]


def _dated(term: Term, others: list[Term]) -> Term:
    if term.rank not in SINGLE or len(term.since) < 10:
        return term._replace(certain="no")
    if any(_clash(term, other) for other in others):
        return term._replace(certain="no")
    if not term.until:
        return term._replace(certain=LAST_SEEN)
    followers = [o.since for o in others if abs(days(o.since) - days(term.until)) <= 60 and o.since > term.since]
    if followers:
        return term._replace(until=min(*followers, term.until), certain="yes")
    return term._replace(certain="no")


def _clash(one: Term, other: Term) -> bool:
    """Say whether two held one office at once for more than two months."""
    first, second = sorted((one, other), key=lambda term: term.since)
    if len(second.since) < 10 or len(first.since) < 10:
        return True
    return not first.until or days(first.until) - days(second.since) > 60


def days(date: str) -> int:
    """Count days roughly, enough to compare dates of a few weeks' distance."""
    year, month, day = (*map(int, date.split("-")), 1, 1)[:3]
    return year * 365 + month * 30 + day


def known_terms() -> list[Term]:
    """Read the table of the engineers' own."""
    found = []
    for number, line in enumerate(KNOWN.read_text(encoding="utf-8").splitlines(), start=1):
        if not line.strip() or line.startswith(("#", "name\t")):
            continue
        cells = line.split("\t")
        if len(cells) != 10:
            raise SystemExit(f"{KNOWN.name}, line {number}: {len(cells)} cells instead of 10")
        name, spellings, wikidata, gender, office, country, of, since, until, certain = cells
        rank = OWN_RANKS.get((country, office), rank_of(office) or "")
        rank = "" if office.startswith(("Acting ", "Interim ")) else rank
        found.append(
            Term(name, spellings, wikidata, gender, office, rank, sector_of(office, rank, country), country, of, since,
                 until, certain, "Dragoman engineers")
        )  # fmt: skip
    return found


def identified(known: list[Term], seen: list[Term]) -> list[Term]:
    """Take the Wikidata ids of our own persons from the facts, where one person of that name and country is there."""
    ids: dict[tuple[str, str], set[str]] = defaultdict(set)
    of_rank: dict[tuple[str, str, str], set[str]] = defaultdict(set)
    for term in seen:
        for name in (term.name, *filter(None, term.spellings.split("|"))):
            ids[(plain(name), term.country)].add(term.wikidata)
            of_rank[(plain(name), term.country, term.rank)].add(term.wikidata)
    own = {(term.name, term.country): term.wikidata for term in known if term.wikidata}
    everywhere: dict[str, set[str]] = defaultdict(set)
    for term in (*seen, *known):
        everywhere[term.name].add(term.wikidata)
    found = []
    for term in known:
        names = (term.name, *filter(None, term.spellings.split("|")))
        hits = set().union(*(of_rank[(plain(name), term.country, term.rank)] for name in names)) - {""}
        hits = hits or set().union(*(ids[(plain(name), term.country)] for name in names)) - {""}
        wikidata = own.get((term.name, term.country)) or (hits.pop() if len(hits) == 1 else "")
        elsewhere = everywhere[term.name] - {""}
        if not wikidata and len(elsewhere) == 1 and not term.country:
            wikidata = elsewhere.pop()
        found.append(term._replace(wikidata=wikidata))
    return found


def succeeded(terms: list[Term], known: list[Term]) -> list[Term]:
    """End what the facts leave open where our own table knows who came next."""
    found = []
    for term in terms:
        later = [
            own.since
            for own in known
            if (own.country, own.rank) == (term.country, term.rank) and not own.of and own.since > term.since
            and own.certain != "no" and (own.wikidata or own.name) != (term.wikidata or term.name)
        ]  # fmt: skip
        if later and not term.of and term.rank in SINGLE and (not term.until or min(later) < term.until):
            found.append(term._replace(until=min(later), certain="no" if term.certain == "no" else "yes"))
        elif any(_holds_at(own, term) for own in known):
            found.append(term._replace(certain="no"))
        else:
            found.append(term)
    return found


def _holds_at(own: Term, term: Term) -> bool:
    """Say whether another person of our own table held the office when this term began."""
    if (own.country, own.rank) != (term.country, term.rank) or own.certain == "no" or own.of or term.of:
        return False
    if term.rank not in SINGLE or (own.wikidata or own.name) == (term.wikidata or term.name):
        return False
    return own.since < term.since and (not own.until or days(term.since) < days(own.until) - 60)


def doubted(terms: list[Term]) -> list[Term]:
    """Take back the certainty where one person would hold offices of two states, or an office and one above it."""
    held: dict[str, list[Term]] = defaultdict(list)
    for term in terms:
        held[term.wikidata or term.name].append(term)
    found = []
    for group in held.values():
        odd = len({term.country for term in group if term.rank in SINGLE}) > 1 or any(
            one.rank in ("president", "monarch") and other.rank in SINGLE - {one.rank} and _together(one, other)
            for one in group
            for other in group
        )
        found += [term._replace(certain="no") if odd else term for term in group]
    return found


def _together(one: Term, other: Term) -> bool:
    return max(one.since, other.since) < min(one.until or "9", other.until or "9")


def replaced(terms: list[Term], known: list[Term]) -> list[Term]:
    """Leave out what the engineers' own table says better: a person's term in an office that began about then."""
    better: dict[tuple[str, str, str], list[Term]] = defaultdict(list)
    for term in known:
        for name in {term.wikidata, term.name, *term.spellings.split("|")} - {""}:
            better[(name, term.country, term.rank)].append(term)
    return [term for term in terms if not any(_says_better(term, own) for key in _keys(term) for own in better[key])]


def _keys(term: Term) -> tuple[tuple[str, str, str], ...]:
    return ((term.wikidata, term.country, term.rank), (term.name, term.country, term.rank))


def _says_better(term: Term, own: Term) -> bool:
    return (not own.until or term.since <= own.until) and (not term.until or own.since <= term.until)


def archigos_terms(path: Path, others: list[Term]) -> list[Term]:
    """Read national leaders before 2016 whose full name is given and who are not known already."""
    known = {(plain(name), term.country) for term in others for name in (term.name, *term.spellings.split("|"))}
    codes = set(state_codes().values())
    found = []
    with path.open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE):
            code = COW.get(row["cow_code"], row["cow_code"])
            name = row["name"] or row["leader"]
            if row["cow_code"] in GONE_STATES or code not in codes or " " not in name or "." in name or "," in name:
                continue
            if (plain(name), code) in known or (name, code) in FOREIGN_RULERS:
                continue
            gender = {"M": "male", "F": "female"}.get(row["gender"], "")
            until = "" if row["to"] >= "2014-12-31" else row["to"]
            found.append(
                Term(name, "", "", gender, "national leader", "leader", "GOV", code, "", row["from"], until, "no",
                     "Archigos 4.1")
            )  # fmt: skip
    return found


def plain(name: str) -> str:
    """Give a name without accents and hyphens, to compare."""
    import unicodedata

    letters = unicodedata.normalize("NFKD", name.lower().replace("-", " "))
    return "".join(letter for letter in letters if not unicodedata.combining(letter))


def unmixed(terms: list[Term]) -> list[Term]:
    """Give each person one name and all spellings; add the short forms that long names are used in."""
    names: dict[str, dict[str, None]] = defaultdict(dict)
    usual: dict[str, str] = {}
    genders: dict[str, str] = {}
    ordered = sorted(terms, key=lambda term: (term.source != "Dragoman engineers", term))
    for term in ordered:
        key = term.wikidata or f"{term.name}|{term.country}"
        usual.setdefault(key, term.name)
        genders[key] = genders.get(key) or term.gender
        for name in (term.name, *filter(None, term.spellings.split("|")), *short_forms(term)):
            names[key][name] = None
    rows = []
    for term in ordered:
        key = term.wikidata or f"{term.name}|{term.country}"
        spellings = "|".join(name for name in names[key] if name != usual[key])
        rows.append(term._replace(name=usual[key], spellings=spellings, gender=genders[key]))
    return list(dict.fromkeys(rows))


def keyed(terms: list[Term]) -> list[Term]:
    """Fill in what each person is found by."""
    countries: dict[str, set[str]] = defaultdict(set)
    for term in terms:
        countries[term.wikidata or f"{term.name}|{term.country}"].add(term.country)
    return [
        term._replace(
            keys=search_keys(
                (term.name, *filter(None, term.spellings.split("|"))),
                countries[term.wikidata or f"{term.name}|{term.country}"],
            )
        )
        for term in terms
    ]


def short_forms(term: Term) -> list[str]:
    """Give the names without the house ('Mohammed bin Zayed') or the mother's family name ('Rodrigo Chaves')."""
    words = term.name.split()
    if "bin" in words and "Al" in words[2:]:
        return [" ".join(words[: words.index("Al", 2)])]
    if term.country in SPANISH and len(words) == 3 and "de" not in words:
        return [" ".join(words[:2])]
    if term.country in SPANISH and len(words) == 4 and "de" not in words:
        return [f"{words[0]} {words[2]}"]
    return []


def write(rows: list[Term]) -> None:
    """Write the table with its header."""
    body = "\n".join(("\t".join(COLUMNS), *("\t".join(row) for row in rows))) + "\n"
    digest = hashlib.sha256(body.encode("utf-8")).hexdigest()
    header = (
        "# origin: Wikidata (CC0) as shown by peppercat.org, November 2021 to January 2025; Archigos 4.1 (Goemans, "
        "Gleditsch and Chiozza); completed by the Dragoman engineers from general knowledge",
        "# licence: CC0-1.0",
        "# date: 2026-11-23",
        f"# sha256: {digest}",
        "# note: One row an office of a person, made by training/build_office_holders.py. `certain`: yes where both "
        "ends are sure; a date up to which the person surely held the office; no where it is not to be relied on. "
        "`to` is empty where the office goes on or its end is not known. `keys`: what names are found by.",
    )
    TARGET.write_text("\n".join(header) + "\n" + body, encoding="utf-8")


if __name__ == "__main__":
    raise SystemExit(main())
