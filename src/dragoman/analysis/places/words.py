"""The words from which the grammar of places is read."""

from __future__ import annotations


def _set(words: str) -> frozenset[str]:
    return frozenset(words.split())


# Prepositions after which a name says where something is.
LOCATIVE = _set("""
    above across along alongside amid around at behind below beneath beside beyond in inside into near off onto
    opposite outside past through throughout via within
    """)
# Those after which a name of a town or site alone is enough to know a place by.
STANDING = _set("in near outside inside across throughout around")
# Prepositions that lead to a place unless what stands before them is a bearing towards a party.
LEADING = _set("to from on toward towards over")
# Words before 'to', 'from', 'on' and their like after which a name is a party that is spoken to, helped or opposed.
BEARING = _set("""
    accord according accuse aid ally answer apology appeal approach assault assistance attitude ban benefit bet
    blame buy call challenge claim commitment concession condemnation cost crackdown criticism damage danger demand
    depend dependence embargo focus friend gift give grant guarantee harm help hostile important impose independence
    independent learn loan lose loyal loyalty message news obligation offer opposition policy position pressure
    promise proposal protection reaction reliance rely reply report request resistance respond response sanction
    sanctions secede sell signal similar speak stance statement support talk tariff tariffs tax threat tie tied view
    vow war warning weapon win
    """)
# Nouns and adjectives before 'in' and 'at' after which a name is what is felt about: 'confidence in Russia'.
FEELING = _set("belief believe confidence faith interest interested trust disappointed disappointment invest")
# Nouns for ground, bodies of water and sites: a name before or behind one of them says where.
GROUND = _set("""
    airfield airport airspace area arena avenue base basin bay beach beachfront belt border borderland borough
    boulevard branch bridge building camp campus canal cape capital castle cathedral cave center centre checkpoint
    church city cliff clinic coast coastline community compound constituency consulate corridor countryside county
    court courthouse creek crossing delta depot desert district dock downtown east embassy enclave estate exclave
    facility farm farmland field foothill forest fort fortress frontier frontline gulf hall harbor harbour headland
    headquarters heartland highland highlands highway hill hillside hinterland home hospital hotel hotspot house
    intersection island islet jail junction jungle lagoon lake land landmark lighthouse locality mainland mall
    market metro metropolis mine monastery mosque motorway mountain mountains museum neighborhood neighbourhood
    north northeast northwest oblast office offices outpost outskirts palace park part peninsula pier plain plains
    plant plateau plaza port prefecture premises prison province quarter railway ranch reef refinery region
    reservoir residence resort restaurant ridge river road route runway school sea seaport section sector settlement
    shipyard shore shoreline shrine side site soil south southeast southwest square stadium state station strait
    street stretch studio suburb suburbs subway summit synagogue temple terminal territory theater theatre tower
    town township tunnel university valley venue village vineyard ward warehouse waterfront waters west wetland
    wilderness woods yard zone
    """)
# Nouns that belong to a place as such, so that the owner is a place: 'Kenya's biggest city', 'Syria's coast'.
OWNED = GROUND | _set("""
    agriculture beaches citizen climate culture earthquake economy flood geography hinterland history industry
    inhabitant interior landscape people pollution population production rainfall resident roads size skyline
    streets summer temperature tourism war weather wildlife winter
    """)
# Nouns before 'of' after which a name says where: 'the north of Iraq', 'residents of Rafah'.
PART = GROUND | _set("""
    annexation bombardment bombing bottom capture center centre cities citizen control destruction edge end half
    heart history hour inhabitant invasion kilometer kilometre liberation liberations map middle mile most much
    native occupation population portion reconstruction resident rest seizure shelling siege tip top tour towns
    villages visit
    """)
# Nouns before 'of' after which a name is a party: 'the president of Kenya'.
OFFICE = _set("""
    ally ambassador army bank chancellor chief citizen court emperor enemy envoy executive friend general government
    governor head king leader mayor member minister ministry monarch parliament party premier presidency president
    prince princess queen representative secretary senator speaker sultan university
    """)
# Verbs whose object is a place.
REACHING = _set("""
    abandon annex approach attack batter besiege blockade bomb bombard capture circle cross devastate enter evacuate
    exit explore flatten flee flood hit inhabit invade leave liberate move near occupy overrun pass patrol pound
    quit raid ravage reach retake roam rock seize settle shake shell storm strike surround sweep tour traverse visit
    """)
# Verbs of motion and of standing somewhere, whose 'to', 'from' and 'on' lead to places.
MOTION = _set("""
    arrive born bring carry climb come commute dash deliver depart deploy deport descend drift drive emigrate escape
    evacuate expand export extend extradite fall flee fly go hail head hike import jet journey land leave march
    migrate move pass pour proceed pull relocate retreat return ride run rush sail send ship spread steam swim
    switch take transfer transport travel trek truck walk wander withdraw
    """)
# Verbs whose subject is a place as such: 'Odesa lies on the coast'.
LYING = _set("lie border stretch span cover sit overlook straddle adjoin")
# Words that may stand before a name of a place and say what it is: 'the town of Vovchansk', 'the village of X'.
APPOSED = _set("""
    area borough camp canton capital city commune community county department district emirate enclave exclave
    governorate hamlet island kingdom municipality oblast parish peninsula port prefecture province region republic
    settlement state suburb town township village ward
    """)
# Last words of names of sites, whatever the recognizer makes of them.
SITE_ENDINGS = _set("""
    Academy Airfield Airport Arena Armory Avenue Base Basin Bay Beach Boulevard Bridge Building Campus Canal Castle
    Cathedral Cemetery Center Centre Church Clinic Close Club College Complex County Courthouse Creek Crescent Dam
    Desert District Drive Elementary Estate Falls Farm Field Forest Fort Gallery Garden Gardens Gulf Gym Hall Harbor
    Harbour Heights Highway Hill Hills Hospital Hotel Inn Island Islands Junction Lake Lane Library Lodge Mall
    Mansion Market Monastery Monument Mosque Motorway Mount Mountain Mountains Museum Ocean Palace Park Parkway
    Peninsula Pier Plantation Plateau Plaza Port Prefecture Prison Province Quarter Racecourse Raceway Railway Ranch
    Rd Reef Refinery Region Reservoir Resort Ridge River Road School Sea Shoal Shrine Speedway Square St. Stadium
    Station Strait Straits Street Synagogue Temple Terminal Theater Theatre Tower Towers Township Tunnel University
    Valley Ward Zoo
    """)
# Those that are bodies as often as places, and so need a preposition that says where.
BODY_ENDINGS = _set("""
    Academy Base Building Campus Center Centre Church Clinic Close Club College Complex Drive Elementary Farm Field
    Gallery Gym Hall Hospital Hotel Inn Library Lodge Mall Market Monastery Mosque Museum Palace Park Port Prison
    Ranch Resort School Station Synagogue Temple Theater Theatre Tower University Ward
    """)
# First words of names of sites and waters.
SITE_OPENINGS = _set("Lake Mount Mt. Fort Camp Cape Gulf Strait Bay Port River Isle Route Interstate Highway Barangay")
# Last words of a division's name, which its bare name leaves out.
DIVISION_ENDINGS = _set("oblast region province state governorate prefecture county district krai republic department")
# Points of the compass before a name: 'northern Syria', 'South Darfur'.
COMPASS = _set("""
    central coastal downtown east eastern greater inner lower mainland north north-eastern north-western northeast
    northeastern northern northwest northwestern occupied outer rural south south-eastern south-western southeast
    southeastern southern southwest southwestern upper war-torn west western
    """)
# Nouns for ground alone: an adjective before one of them names a place: 'on Russian soil', 'the Lebanese coast'.
LAND = _set("""
    airport airspace base beach border capital city coast coastline countryside desert factory farm highway hospital
    island isle lake mainland market mountain port prefecture province refinery region river road shore soil state
    suburb territory town valley village waters
    """)
# Nouns for what runs from one place to another: 'flights between Oslo and Riga'.
LINK = _set("""
    border boundary bridge connection distance drive ferry flight frontier highway journey line link pipeline rail
    railway road route shuttle strait train travel trip tunnel voyage
    """)
# Endings of the names of divisions, which act and speak as much as they lie somewhere.
ACTING_ENDINGS = _set("County Province Region District Prefecture Township City Islands Island Estate State")
# Nouns that a name only explains: 'the Republic of Palau', 'the town of Maungdaw'.
EXPLAINED = APPOSED | _set("emirate isle isles gulf bay strait commonwealth sultanate cities towns villages")
# Those of them that are governments as much as ground.
REALMS = _set("emirate kingdom republic state")
# What follows a hyphen behind a place in which something is.
BEHIND_HYPHEN = _set("based born bred headquartered held occupied controlled administered bound area wide")
# Nouns for happenings: a name before one says where it is.
HAPPENING = _set("""
    attack blast blaze bombing celebration championship concert conference crash derby earthquake election event
    exhibition explosion fair festival fire flood flooding floods game games hurricane marathon massacre match
    olympics parade premiere protest protests quake race rally riot riots shooting show storm strike summit
    tournament wildfire wildfires
    """)
# What the recognizer now and then takes for a place.
NOT_PLACES = _set("""
    April August Bible Brexit Cabinet Christianity Christmas Church Commission Committee Congress Council Court
    Covid COVID-19 December Department Dr Earth East Easter Eastern Facebook February Friday God Google Government
    Hashtag House Instagram Internet Islam January July June Koran March Mars May Ministry Monday Moon Mr Mrs Ms
    North Northeast Northern Northwest November October Parliament Quran Ramadan Saturday Senate September South
    Southeast Southern Southwest State States Sun Sunday Thursday Tuesday Twitter Web Wednesday West Western
    """)
