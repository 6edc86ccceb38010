"""Word lists that the layout rules read: agencies, cities that open datelines, labels that only look like cities.

From general knowledge of the trade: agencies as their own copy signs them; capitals of the members of the United
Nations and the cities from which most of the remaining world news is filed.
"""

from __future__ import annotations

AGENCIES = frozenset(
    name.casefold()
    for name in (
        "AA", "AAP", "ABC", "AFP", "AGI", "AKIpress", "Al Jazeera", "Anadolu", "Anadolu Agency", "ANI", "ANSA",
        "Antara", "AP", "APA", "APP", "APS", "Agence France-Presse", "Agencia EFE", "Associated Press", "ATS",
        "Azertac", "BBC", "BBC News", "BelTA", "Bernama", "Bloomberg", "Bloomberg News", "BSS", "BTA", "Business Wire",
        "Canadian Press", "CNA", "CNN", "CNS", "CP", "ČTK", "DPA", "dpa", "Deutsche Presse-Agentur", "EFE", "Fars",
        "GhanaWeb", "HINA", "IANS", "ICRC", "INA", "Interfax", "Interfax-Ukraine", "IPS", "IRIN", "IRNA", "ISNA",
        "Itar-Tass", "Jiji", "Jiji Press", "Kazinform", "KBS", "KCNA", "Kyodo", "Kyodo News", "KUNA", "Lusa", "MENA",
        "Mehr", "MNA", "MTI", "NAN", "NHK", "NNA", "PA", "PA Media", "PAP", "Petra", "PNA", "Press Association",
        "Press Trust of India", "Prensa Latina", "PTI", "QNA", "Reuters", "RFA", "RFE/RL", "RIA", "RIA Novosti",
        "SANA", "SAPA", "SPA", "SRNA", "STT", "Sputnik", "Tanjug", "Tasnim", "TASS", "TAP", "The Associated Press",
        "The Canadian Press", "Thomson Reuters Foundation", "TNA", "TNS", "TT", "Ukrinform", "UN News", "UNB", "UNI",
        "UPI", "VNA", "VOA", "WAFA", "WAM", "Xinhua", "Xinhua News Agency", "Yonhap", "Yonhap News Agency",
        "United Press International",
    )
)  # fmt: skip
"""News agencies as they sign their copy, in folded case."""

CITIES = frozenset(
    name.casefold()
    for name in (
        "Abidjan", "Abu Dhabi", "Abuja", "Accra", "Addis Ababa", "Aden", "Aleppo", "Algiers", "Almaty", "Amman",
        "Amsterdam", "Ankara", "Antananarivo", "Apia", "Ashgabat", "Asmara", "Astana", "Asunción", "Asuncion", "Athens",
        "Baghdad", "Baku", "Bamako", "Bandar Seri Begawan", "Bangkok", "Bangui", "Banjul", "Basra", "Basseterre",
        "Beijing", "Beirut", "Belfast", "Belgrade", "Belmopan", "Benghazi", "Berlin", "Bern", "Bishkek", "Bissau",
        "Bogota", "Bogotá", "Bonn", "Boston", "Brasilia", "Brasília", "Bratislava", "Brazzaville", "Bridgetown",
        "Brussels", "Bucharest", "Budapest", "Buenos Aires", "Bujumbura", "Cairo", "Canberra", "Cape Town", "Caracas",
        "Castries", "Chicago", "Chisinau", "Colombo", "Conakry", "Copenhagen", "Dakar", "Damascus", "Dar es Salaam",
        "Davos", "Delhi", "Dhaka", "Dili", "Djibouti", "Dodoma", "Doha", "Donetsk", "Dubai", "Dublin", "Dushanbe",
        "Edinburgh", "Erbil", "Frankfurt", "Freetown", "Funafuti", "Gaborone", "Gaza", "Gaza City", "Geneva",
        "Georgetown", "Gitega", "Goma", "Guatemala City", "The Hague", "Hanoi", "Harare", "Havana", "Helsinki",
        "Ho Chi Minh City", "Hong Kong", "Honiara", "Houston", "Islamabad", "Istanbul", "Jakarta", "Jeddah",
        "Jerusalem", "Johannesburg", "Juba", "Kabul", "Kampala", "Karachi", "Kathmandu", "Kharkiv", "Khartoum", "Kiev",
        "Kigali", "Kingston", "Kingstown", "Kinshasa", "Kolkata", "Kuala Lumpur", "Kuwait City", "Kyiv", "La Paz",
        "Lagos", "Lahore", "Libreville", "Lilongwe", "Lima", "Lisbon", "Ljubljana", "Lome", "Lomé", "London",
        "Los Angeles", "Luanda", "Lusaka", "Luxembourg", "Lviv", "Madrid", "Majuro", "Malabo", "Male", "Managua",
        "Manama", "Manila", "Maputo", "Maseru", "Mbabane", "Mecca", "Mexico City", "Miami", "Milan", "Minsk",
        "Mogadishu", "Monaco", "Monrovia", "Montevideo", "Montreal", "Moroni", "Moscow", "Mosul", "Mumbai", "Munich",
        "Muscat", "N'Djamena", "N’Djamena", "Nairobi", "Nassau", "Naypyitaw", "New Delhi", "New York", "Niamey",
        "Nicosia", "Nouakchott", "Nuku'alofa", "Odesa", "Odessa", "Osaka", "Oslo", "Ottawa", "Ouagadougou", "Palikir",
        "Panama City", "Paramaribo", "Paris", "Peshawar", "Phnom Penh", "Podgorica", "Port Louis", "Port Moresby",
        "Port of Spain", "Port Vila", "Port-au-Prince", "Porto-Novo", "Prague", "Praia", "Pretoria", "Pristina",
        "Pyongyang", "Quito", "Rabat", "Ramallah", "Reykjavik", "Riga", "Rio de Janeiro", "Riyadh", "Rome", "Roseau",
        "Rostov-on-Don", "Saint Petersburg", "San Francisco", "San José", "San Jose", "San Salvador", "Sanaa", "Sana'a",
        "Santiago", "Santo Domingo", "Sao Paulo", "São Paulo", "Sarajevo", "Seoul", "Shanghai", "Singapore", "Skopje",
        "Sochi", "Sofia", "Srinagar", "St. Petersburg", "Stockholm", "Strasbourg", "Sucre", "Suva", "Sydney", "Taipei",
        "Tallinn", "Tarawa", "Tashkent", "Tbilisi", "Tegucigalpa", "Tehran", "Tel Aviv", "Thimphu", "Tirana", "Tokyo",
        "Toronto", "Tripoli", "Tunis", "Ulaanbaatar", "United Nations", "Vaduz", "Valletta", "Vancouver",
        "Vatican City", "Victoria", "Vienna", "Vientiane", "Vilnius", "Vladivostok", "Warsaw", "Washington",
        "Wellington", "Windhoek", "Yamoussoukro", "Yangon", "Yaounde", "Yaoundé", "Yaren", "Yerevan", "Zagreb",
        "Zurich",
    )
)  # fmt: skip
"""Cities that open datelines, in folded case."""

NOT_PLACES = frozenset((
    "ADVERTISEMENT", "ALERT", "AMENDED", "ANALYSIS", "ASEAN", "BACKGROUND", "BACKGROUNDER", "BREAKING",
    "BREAKING NEWS", "BREXIT", "BRICS", "COLUMN", "COMMENT", "COMMENTARY", "CORRECTED", "CORRECTION", "COVID", "COVID-",
    "COVID-19", "DEVELOPING", "DOCUMENT", "ECOWAS", "EDITORIAL", "EDITORS' NOTE", "EDITOR'S NOTE", "END", "ENDS",
    "EXCLUSIVE", "EXPLAINED", "EXPLAINER", "FACTBOX", "FEATURE", "FILE", "FILE PHOTO", "FLASH", "IAEA", "INSIGHT",
    "INTERVIEW", "INTERPOL", "KEY POINTS", "LIVE", "LIVE UPDATES", "MERCOSUR", "MORE", "NATO", "NEWS ANALYSIS", "NOTE",
    "OPCW", "OPEC", "OPINION", "OSCE", "PHOTO", "PHOTOS", "PROFILE", "QUESTION", "ANSWER", "REFILE", "ROUNDUP",
    "SPECIAL REPORT", "SUMMARY", "TIMELINE", "UNESCO", "UNHCR", "UNICEF", "UNRWA", "UPDATE", "UPDATED", "URGENT",
    "VIDEO", "VIEWPOINT", "WATCH", "WRAPUP",
))  # fmt: skip
"""Words in capitals that stand before a dash and are no place: labels of the desk and bodies known by initials."""

MONTHS = {
    name: number
    for number, names in enumerate(
        (
            "january jan", "february feb", "march mar", "april apr", "may", "june jun", "july jul", "august aug",
            "september sept sep", "october oct", "november nov", "december dec",
        ),
        start=1,
    )
    for name in names.split()
}  # fmt: skip
"""Months and the abbreviations in which datelines print them, with their numbers."""

WEEKDAYS = (
    "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday",
    "Mon", "Tues", "Tue", "Weds", "Wed", "Thurs", "Thur", "Thu", "Fri", "Sat", "Sun",
)  # fmt: skip

ZONES = {
    "GMT": "Z", "UTC": "Z", "Z": "Z", "EST": "-05:00", "EDT": "-04:00", "PST": "-08:00", "PDT": "-07:00",
    "CET": "+01:00", "CEST": "+02:00", "MSK": "+03:00", "JST": "+09:00", "KST": "+09:00", "HKT": "+08:00",
}  # fmt: skip
"""Time zones whose letters mean one offset in English news. IST, BST and CST mean several and are left out."""
