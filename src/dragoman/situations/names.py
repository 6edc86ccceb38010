"""Names as linking compares them: of persons with their surnames, of lands with their adjectives, of offices."""

from __future__ import annotations

from dragoman.situations.lands import land_key
from dragoman.situations.words import GRAMMAR, stem
from dragoman.vocabularies.name_keys import name_key

HONOURS = frozenset(
    "mr mrs ms miss dr sir lady lord dame prof professor general gen colonel col major captain capt admiral marshal"  # noqa: SIM905
    " lieutenant lt sergeant president premier chancellor king queen prince princess emir sheikh shaikh ayatollah"
    " pope cardinal bishop senator congressman congresswoman governor mayor judge justice minister secretary"
    " ambassador envoy spokesman spokeswoman spokesperson commander chairman chairwoman foreign defence defense"
    " prime deputy vice acting former interim".split()
)
"""What stands before a name and is no part of it."""

PARTICLES = frozenset("al el bin ibn ben abu de da di del della van von der den dos du la le st ter".split())  # noqa: SIM905
"""What stands between names and belongs to the surname."""


OFFICE_WORDS = {
    "defense": "defence", "premier": "prime minister", "pm": "prime minister", "spokeswoman": "spokesman",
    "spokesperson": "spokesman", "chairwoman": "chairman", "chair": "chairman", "head": "chief",
}  # fmt: skip


def person_key(name: str) -> tuple[str, ...]:
    """Give the words of a person's name: no honours before it, no initials' dots, particles kept.

    'President Marek Dorn' and 'Marek Dorn' have one key.
    """
    words = name_key(name).split()
    while len(words) > 1 and words[0] in HONOURS:
        words = words[1:]
    return tuple(words)


def surname(key: tuple[str, ...]) -> str:
    """Give the last word of a person's name, by which it is called the second time."""
    return key[-1] if key else ""


def names_agree(one: tuple[str, ...], other: tuple[str, ...]) -> bool:
    """Say whether two names of persons can be one person's: 'Vasko', 'L. Vasko' and 'Lena Maria Vasko' can.

    The surnames are the same, and of the words before them every one of the shorter name is a word, or the initial of a
    word, of the longer one.
    """
    if not one or not other or one[-1] != other[-1]:
        return False
    fewer, more = sorted((one[:-1], other[:-1]), key=len)
    left = [word for word in more if word not in PARTICLES]
    for word in fewer:
        if word in PARTICLES:
            continue
        fitting = next((held for held in left if held == word or _is_initial(word, held)), None)
        if fitting is None:
            return False
        left.remove(fitting)
    return True


def _is_initial(one: str, other: str) -> bool:
    shorter, longer = sorted((one, other), key=len)
    return len(shorter) == 1 and longer.startswith(shorter)


def title_key(title: str) -> str:
    """Give an office in one form: 'Defense Minister' and 'defence minister' are one."""
    words = [OFFICE_WORDS.get(word, word) for word in name_key(title).split() if word not in GRAMMAR]
    return " ".join(words)


def body_key(name: str) -> frozenset[str]:
    """Give the words of a body's name in whatever order: "Belmora's defence ministry", "the Belmoran defence ministry".

    Words with a capital letter are taken as lands, the others by their stems.
    """
    found = set()
    for word in name.replace("’", "'").split():
        bare = word.removesuffix("'s").removesuffix("'").strip(',.;:()"')
        lower = bare.lower()
        if lower and lower not in GRAMMAR:
            lower = OFFICE_WORDS.get(lower, lower)
            found.add(land_key(bare) if bare[0].isupper() else stem(name_key(lower)))
    return frozenset(found)
