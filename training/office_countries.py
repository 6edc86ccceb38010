"""Names and codes of countries as the tables of facts write them."""

from __future__ import annotations

# Polities of the facts that do not bear the usual name of a state, with its code; "" where it is none.
POLITIES = {
    "UAE": "ARE", "Congo-Kinshasa": "COD", "Congo-Brazzaville": "COG", "Cabo Verde": "CPV", "Guinea-Bissua": "GNB",
    "Federated States of Micronesia": "FSM", "Georgia (US)": "USA", "World": "", "European Union": "",
}  # fmt: skip
TERRITORIES = {
    "AUS": ("Victoria", "Queensland", "Tasmania", "South Australia", "Western Australia", "New South Wales",
            "Northern Territory", "Australian Capital Territory"),
    "GBR": ("Scotland", "Wales", "Northern Ireland", "Jersey", "Isle of Man", "Cayman Islands", "Bermuda", "Gibraltar",
            "British Virgin Islands", "Turks and Caicos Islands", "Turks and Caicos Islads", "Montserrat", "Anguilla"),
    "CAN": ("Ontario", "Manitoba", "British Columbia", "New Brunswick", "Quebec", "Northwest Territories", "Yukon",
            "Nova Scotia", "Saskatchewan", "Prince Edward Island", "Newfoundland and Labrador", "Alberta", "Nunavut"),
    "DEU": ("Saxony", "Thuringia", "Bavaria", "North Rhine-Westphalia", "Rhineland-Palatinate", "Baden-Württemberg",
            "Hamburg", "Schleswig-Holstein", "Saxony-Anhalt", "Lower Saxony", "Mecklenburg-Western Pomerania", "Berlin",
            "Saarland", "Hesse", "Bremen", "Brandenburg"),
    "USA": ("Arkansas", "Oklahoma", "North Carolina", "Washington", "Texas", "North Dakota", "Maine", "West Virginia",
            "New Hampshire", "Maryland", "Indiana", "Delaware", "Virginia", "Mississippi", "Massachusetts", "Louisiana",
            "Ohio", "New York", "Missouri", "Wisconsin", "South Carolina", "Rhode Island", "Puerto Rico", "Nevada",
            "Kentucky", "Tennessee", "South Dakota", "Oregon", "New Jersey", "Iowa", "Florida", "Arizona", "Alabama",
            "Vermont", "Pennsylvania", "Nebraska", "Minnesota", "Kansas", "Connecticut", "Idaho", "Hawaii",
            "California", "Alaska", "Wyoming", "New Mexico", "Montana", "Michigan", "Illinois", "Guam", "Utah",
            "Colorado", "Georgia (US)"),
    "IND": ("Maharashtra", "Bihar", "Jharkhand", "Kerala", "Rajasthan", "Chhattisgarh", "Odisha", "Mizoram", "Manipur",
            "Goa", "Assam", "West Bengal", "Uttarakhand", "Uttar Pradesh", "Tripura", "Telangana", "Tamil Nadu",
            "Sikkim", "Punjab", "Nagaland", "Meghalaya", "Madhya Pradesh", "Karnataka", "Himachal Pradesh", "Haryana",
            "Gujarat", "Arunachal Pradesh", "Andhra Pradesh"),
    "NLD": ("Aruba", "Sint Maarten", "Curaçao"),
    "FIN": ("Åland",),
    "": ("Somaliland", "Abkhazia", "South Ossetia", "Transnistria", "Artsakh", "Northern Cyprus", "Donetsk", "Luhansk"),
}  # fmt: skip
COW = {
    "ALG": "DZA", "ANG": "AGO", "AUL": "AUS", "AUS": "AUT", "BAH": "BHR", "BAR": "BRB", "BFO": "BFA", "BHM": "BHS",
    "BHU": "BTN", "BNG": "BGD", "BOS": "BIH", "BOT": "BWA", "BUI": "BDI", "BUL": "BGR", "CAM": "KHM", "CAO": "CMR",
    "CAP": "CPV", "CDI": "CIV", "CEN": "CAF", "CHA": "TCD", "CON": "COG", "COS": "CRI", "CRO": "HRV", "CZR": "CZE",
    "DEN": "DNK", "DRC": "COD", "DRV": "VNM", "EQG": "GNQ", "ETM": "TLS", "FRN": "FRA", "GAM": "GMB", "GFR": "DEU",
    "GRG": "GEO", "GUA": "GTM", "GUI": "GIN", "HAI": "HTI", "HON": "HND", "ICE": "ISL", "INS": "IDN", "IRE": "IRL",
    "KOS": "XKX", "KUW": "KWT", "KYR": "KGZ", "KZK": "KAZ", "LAT": "LVA", "LEB": "LBN", "LES": "LSO", "LIB": "LBY",
    "LIT": "LTU", "MAA": "MRT", "MAC": "MKD", "MAD": "MDV", "MAG": "MDG", "MAL": "MYS", "MAS": "MUS", "MAW": "MWI",
    "MLD": "MDA", "MON": "MNG", "MOR": "MAR", "MYA": "MMR", "MZM": "MOZ", "NEP": "NPL", "NEW": "NZL", "NIG": "NGA",
    "NIR": "NER", "NTH": "NLD", "OMA": "OMN", "PAR": "PRY", "PHI": "PHL", "POR": "PRT", "ROK": "KOR", "RUM": "ROU",
    "SAF": "ZAF", "SAL": "SLV", "SIE": "SLE", "SIN": "SGP", "SLO": "SVK", "SLV": "SVN", "SPN": "ESP", "SRI": "LKA",
    "SUD": "SDN", "SWA": "SWZ", "SWD": "SWE", "SWZ": "CHE", "TAJ": "TJK", "TAW": "TWN", "TAZ": "TZA", "TOG": "TGO",
    "TRI": "TTO", "UAE": "ARE", "UKG": "GBR", "URU": "URY", "ZAM": "ZMB", "ZIM": "ZWE",
}  # fmt: skip
GONE_STATES = ("GDR", "CZE", "YPR", "YUG")
SPANISH = frozenset(("ARG", "BOL", "CHL", "COL", "CRI", "CUB", "DOM", "ECU", "ESP", "GTM", "HND", "MEX", "NIC", "PAN",
                     "PER", "PRY", "SLV", "URY", "VEN"))  # fmt: skip
