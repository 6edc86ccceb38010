"""The words of amounts. Data only; codes are ISO 4217, the rest is general knowledge of English and of measures."""

from __future__ import annotations

# Plurals that name no number: the least that the word can honestly mean.
VAGUE_PLURALS: dict[str, int] = {
    "dozens": 24, "scores": 40, "hundreds": 200, "thousands": 2_000, "millions": 2_000_000, "billions": 2_000_000_000,
}  # fmt: skip

FRACTIONS: dict[str, int] = {
    "half": 2, "third": 3, "thirds": 3, "quarter": 4, "quarters": 4, "fourth": 4, "fourths": 4, "fifth": 5,
    "fifths": 5,
    "sixth": 6, "sixths": 6, "seventh": 7, "eighth": 8, "eighths": 8, "ninth": 9, "tenth": 10, "tenths": 10,
}  # fmt: skip

CURRENCY_SIGNS: dict[str, str] = {
    "$": "USD", "us$": "USD", "€": "EUR", "£": "GBP", "¥": "JPY", "₹": "INR", "₽": "RUB", "₴": "UAH", "₪": "ILS",
    "₩": "KRW", "₺": "TRY", "c$": "CAD", "a$": "AUD", "hk$": "HKD", "nz$": "NZD", "s$": "SGD", "r$": "BRL",
    "₦": "NGN",
    "₱": "PHP", "₫": "VND",
}  # fmt: skip
RUPEE_SIGNS = frozenset(("rs", "rs."))
CURRENCY_CODES = frozenset((
    "USD", "EUR", "GBP", "JPY", "CNY", "RMB", "INR", "PKR", "RUB", "UAH", "ILS", "TRY", "CHF", "CAD", "AUD", "NZD",
    "SGD",
    "HKD", "KRW", "BRL", "ZAR", "NGN", "KES", "EGP", "SAR", "AED", "QAR", "IRR", "IQD", "SEK", "NOK", "DKK", "PLN",
    "CZK",
    "HUF", "MXN", "IDR", "MYR", "PHP", "THB", "VND", "BDT", "LKR", "AFN", "KZT", "TWD",
))  # fmt: skip
# Currencies whose name alone says which they are.
CURRENCY_NOUNS: dict[str, str] = {
    "dollar": "USD", "euro": "EUR", "ruble": "RUB", "rouble": "RUB", "hryvnia": "UAH", "hryvnias": "UAH",
    "yen": "JPY",
    "yuan": "CNY", "renminbi": "CNY", "shekel": "ILS", "lira": "TRY", "zloty": "PLN", "forint": "HUF", "won": "KRW",
    "baht": "THB", "ringgit": "MYR", "naira": "NGN", "rand": "ZAR", "taka": "BDT", "tenge": "KZT", "dong": "VND",
    "afghani": "AFN", "real": "BRL", "reais": "BRL", "birr": "ETB", "cedi": "GHS", "kwacha": "ZMW", "lari": "GEL",
    "dram": "AMD", "manat": "AZN",
}  # fmt: skip
# Currencies of one name in several countries, by the word before.
COUNTRY_CURRENCIES: dict[tuple[str, str], str] = {
    ("us", "dollar"): "USD", ("u.s.", "dollar"): "USD", ("american", "dollar"): "USD", ("canadian", "dollar"): "CAD",
    ("australian", "dollar"): "AUD", ("kong", "dollar"): "HKD", ("singapore", "dollar"): "SGD",
    ("taiwan", "dollar"): "TWD",
    ("zealand", "dollar"): "NZD", ("indian", "rupee"): "INR", ("pakistani", "rupee"): "PKR",
    ("lankan", "rupee"): "LKR",
    ("nepalese", "rupee"): "NPR", ("swiss", "franc"): "CHF", ("cfa", "franc"): "XOF", ("iranian", "rial"): "IRR",
    ("saudi", "riyal"): "SAR", ("qatari", "riyal"): "QAR", ("yemeni", "rial"): "YER", ("omani", "rial"): "OMR",
    ("mexican", "peso"): "MXN", ("argentine", "peso"): "ARS", ("philippine", "peso"): "PHP",
    ("chilean", "peso"): "CLP",
    ("colombian", "peso"): "COP", ("kuwaiti", "dinar"): "KWD", ("iraqi", "dinar"): "IQD",
    ("jordanian", "dinar"): "JOD",
    ("serbian", "dinar"): "RSD", ("egyptian", "pound"): "EGP", ("lebanese", "pound"): "LBP",
    ("syrian", "pound"): "SYP",
    ("sudanese", "pound"): "SDG", ("british", "pound"): "GBP", ("swedish", "crown"): "SEK",
    ("norwegian", "crown"): "NOK",
    ("danish", "crown"): "DKK", ("czech", "crown"): "CZK", ("uae", "dirham"): "AED", ("emirati", "dirham"): "AED",
    ("moroccan", "dirham"): "MAD", ("kenyan", "shilling"): "KES", ("ugandan", "shilling"): "UGX",
}  # fmt: skip
# The same without a country's word before: what names the country somewhere in the text, and then the code.
LOCAL_CURRENCIES: dict[str, tuple[tuple[str, str], ...]] = {
    "rupee": (
        ("India", "INR"), ("Delhi", "INR"), ("Pakistan", "PKR"), ("Sri Lanka", "LKR"), ("Nepal", "NPR"),
        ("Mauriti", "MUR"),
    ),
    "kroner": (("Norw", "NOK"), ("Oslo", "NOK"), ("Denmark", "DKK"), ("Danish", "DKK"), ("Copenhagen", "DKK")),
    "krone": (("Norw", "NOK"), ("Oslo", "NOK"), ("Denmark", "DKK"), ("Danish", "DKK"), ("Copenhagen", "DKK")),
    "kronor": (("Swed", "SEK"), ("Stockholm", "SEK"), ("", "SEK")),
    "krona": (("Swed", "SEK"), ("Stockholm", "SEK"), ("Iceland", "ISK")),
    "pound": (
        ("Britain", "GBP"), ("British", "GBP"), ("United Kingdom", "GBP"), ("London", "GBP"), ("England", "GBP"),
        ("Scot", "GBP"), ("Egypt", "EGP"), ("Leban", "LBP"), ("Syria", "SYP"), ("Sudan", "SDG"),
    ),
    "peso": (
        ("Mexic", "MXN"), ("Argentin", "ARS"), ("Philippin", "PHP"), ("Chile", "CLP"), ("Colombia", "COP"),
        ("Cuba", "CUP"), ("Urugua", "UYU"), ("Dominican", "DOP"),
    ),
    "dinar": (
        ("Iraq", "IQD"), ("Jordan", "JOD"), ("Kuwait", "KWD"), ("Serbia", "RSD"), ("Algeria", "DZD"),
        ("Tunisia", "TND"), ("Libya", "LYD"), ("Bahrain", "BHD"),
    ),
    "rial": (("Iran", "IRR"), ("Yemen", "YER"), ("Oman", "OMR")),
    "riyal": (("Saudi", "SAR"), ("Qatar", "QAR")),
    "shilling": (("Kenya", "KES"), ("Uganda", "UGX"), ("Tanzania", "TZS"), ("Somali", "SOS")),
    "dirham": (("Emirat", "AED"), ("UAE", "AED"), ("Dubai", "AED"), ("Morocc", "MAD")),
    "franc": (("Swiss", "CHF"), ("Switzerland", "CHF"), ("Congo", "CDF"), ("Rwanda", "RWF"), ("Burundi", "BIF")),
    "crown": (("Czech", "CZK"),),
}  # fmt: skip
CURRENCY_STEMS = frozenset(
    ("dollar", "rupee", "franc", "rial", "riyal", "peso", "dinar", "pound", "crown", "dirham", "shilling")
)

# Unit of measure by its name or sign, to the name that the record uses.
MEASURES: dict[str, str] = {
    "kilometer": "kilometre", "kilometre": "kilometre", "km": "kilometre", "kms": "kilometre", "meter": "metre",
    "metre": "metre", "centimeter": "centimetre", "centimetre": "centimetre", "cm": "centimetre", "mile": "mile",
    "foot": "foot", "feet": "foot", "inch": "inch", "yard": "yard", "hectare": "hectare", "acre": "acre",
    "ton": "ton",
    "tonne": "tonne", "kilogram": "kilogram", "kilogramme": "kilogram", "kilo": "kilogram", "kg": "kilogram",
    "gram": "gram", "gramme": "gram", "pound": "pound", "ounce": "ounce", "barrel": "barrel", "liter": "litre",
    "litre": "litre", "gallon": "gallon", "megawatt": "megawatt", "mw": "megawatt", "gigawatt": "gigawatt",
    "gw": "gigawatt", "kilowatt": "kilowatt", "degree": "degree", "knot": "knot", "bushel": "bushel",
    "kiloton": "kiloton",
    "megaton": "megaton", "cent": "cent", "pence": "penny", "penny": "penny", "km2": "square kilometre",
}  # fmt: skip
PERCENT_WORDS = frozenset(("%", "percent", "pct"))

LOWER_BOUNDS: tuple[tuple[str, ...], ...] = (
    ("at", "least"), ("more", "than"), ("over",), ("no", "fewer", "than"), ("no", "less", "than"),
    ("not", "less", "than"),
    ("upwards", "of"), ("upward", "of"), ("a", "minimum", "of"), ("just", "over"), ("well", "over"),
    ("in", "excess", "of"),
    ("above",), ("greater", "than"), ("exceeding",), ("slightly", "over"), ("well", "above"), ("slightly", "above"),
    ("slightly", "more", "than"), ("a", "little", "over"),
)  # fmt: skip
UPPER_BOUNDS: tuple[tuple[str, ...], ...] = (
    ("up", "to"), ("fewer", "than"), ("less", "than"), ("under",), ("no", "more", "than"), ("at", "most"),
    ("as", "many", "as"),
    ("as", "much", "as"), ("a", "maximum", "of"), ("just", "under"), ("not", "more", "than"), ("below",),
    ("slightly", "under"), ("well", "under"), ("well", "below"), ("slightly", "below"),
)  # fmt: skip
APPROXIMATORS: tuple[tuple[str, ...], ...] = (
    ("about",), ("around",), ("some",), ("roughly",), ("approximately",), ("nearly",), ("almost",), ("close", "to"),
    ("an", "estimated"), ("estimated",), ("circa",), ("perhaps",), ("maybe",), ("just", "about"), ("virtually",),
    ("approaching",), ("possibly",),
)  # fmt: skip

PEOPLE = frozenset((
    "person", "people", "soldier", "civilian", "man", "woman", "child", "boy", "girl", "officer", "policeman",
    "militant",
    "fighter", "hostage", "prisoner", "troop", "worker", "journalist", "protester", "gunman", "guard", "sailor",
    "pilot",
    "villager", "resident", "refugee", "migrant", "diplomat", "detainee", "captive", "victim", "suspect",
    "peacekeeper",
    "student", "passenger", "survivor", "bystander", "rebel", "insurgent", "serviceman", "doctor", "nurse", "teacher",
    "family", "household", "inhabitant", "demonstrator", "activist", "settler", "tourist", "citizen", "national",
    "member", "miner", "seafarer", "fisherman", "farmer", "driver", "engineer", "conscript", "marine", "airman", "crew",
    "staff",
    "patient", "pupil", "pilgrim", "priest", "monk", "reporter", "lawyer", "judge", "minister", "lawmaker", "deputy",
    "general", "commander", "colonel", "sergeant", "private", "medic", "rescuer", "firefighter", "teenager", "adult",
    "baby", "infant", "brother", "sister", "foreigner", "expatriate", "volunteer", "employee", "contractor",
    "mercenary", "separatist", "jihadist", "smuggler", "spy", "agent", "defendant", "dissident", "opponent", "critic",
    "leader",
    "mayor", "governor", "editor", "author", "singer", "actor",
    "envoy", "aide", "official", "ambassador", "banker", "businessman", "trader", "shopkeeper",
    "human", "individual", "reservist", "recruit", "traveller", "traveler", "herder", "schoolgirl", "schoolboy",
    "schoolchild", "asylum", "seeker", "nun", "cleric", "bishop", "imam", "father", "mother", "son", "daughter",
))  # fmt: skip
# Nouns that a number names and does not count: "phase 2", "page 12".
LABELLED = frozenset((
    "number", "no.", "no", "phase", "page", "chapter", "article", "resolution", "point", "room", "section",
    "paragraph",
    "level", "line", "stage", "step", "part", "route", "flight", "channel", "grade", "category", "type", "version",
    "unit",
    "group", "tier", "annex", "pillar", "track", "round", "day", "zone", "highway", "building", "brigade", "division",
))  # fmt: skip
DEFINITE = frozenset(("the", "these", "those", "their", "his", "her", "its", "our", "both", "either", "other"))
# Lengths of time are read from the time expressions, and ages are no figures.
TIME_UNITS = frozenset(
    ("second", "minute", "hour", "day", "night", "week", "month", "year", "decade", "old", "o'clock", "time")
)
# Adjectives that count those who are so without a noun: "12 dead and 30 injured".
FELLED = frozenset((
    "dead", "wounded", "injured", "missing", "homeless", "hurt", "killed", "detained", "arrested", "displaced",
))  # fmt: skip
# What has a size that is told as a bare number: "a death toll of 30", "a population of nine million".
SIZED = frozenset((
    "toll", "total", "population", "crowd", "force", "army", "offer", "bid", "price", "fee", "fine", "ransom", "cost",
    "sum", "average", "maximum", "minimum", "majority", "quota", "staff", "workforce", "tally", "count", "number",
    "garrison", "crew", "membership", "electorate", "audience",
))  # fmt: skip
# What bodies do with bills and motions by so many votes to so many.
VOTING = frozenset((
    "vote", "votes", "voted", "voting", "passed", "passes", "adopted", "adopts", "approved", "approves", "rejected",
    "rejects", "defeated", "ratified", "ratifies", "endorsed", "carried", "abstained", "abstentions", "elected",
    "impeached",
))  # fmt: skip
DASHES = frozenset(("-", "–", "—"))
HELD_AS = frozenset(("hostage", "prisoner", "captive"))
VAGUE_TIMES = frozenset(("several", "few", "many"))
# Nouns for so many together, after "a" and before "of".
GROUPS_OF: dict[str, float] = {"couple": 2, "pair": 2, "trio": 3, "quartet": 4}
STREETS = frozenset(("street", "avenue", "road", "square", "lane", "boulevard", "drive", "terrace", "crescent", "st.",
                     "ave.", "rd."))  # fmt: skip
# What war and diplomacy count one by one, so that "one" before it is a number and no pronoun.
MATERIEL = frozenset((
    "abstention", "vote", "ship", "vessel", "boat", "frigate", "tug", "tanker", "submarine", "destroyer", "corvette",
    "warship", "drone", "missile", "rocket", "shell", "bomb", "tank", "truck", "lorry", "vehicle", "aircraft", "plane",
    "jet", "helicopter", "bomber", "fighter", "airliner", "death", "injury", "casualty", "fatality", "family",
))  # fmt: skip
LENGTHS = frozenset(("kilometre", "metre", "mile", "foot", "yard", "nautical mile"))
