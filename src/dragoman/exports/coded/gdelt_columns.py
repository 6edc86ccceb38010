"""The columns of GDELT 2.0, with what Dragoman writes into each."""

from __future__ import annotations

from dragoman.records.tables.layout import Column

EMPTY = "Not read by Dragoman: always empty."


def _actor(number: int, who: str) -> tuple[Column, ...]:
    named = f"Actor{number}"
    return (
        Column(f"{named}Code", "text", f"CAMEO code of {who}: country or organization, then role."),
        Column(f"{named}Name", "text", "Its name, in capitals."),
        Column(f"{named}CountryCode", "text", "ISO 3166-1 alpha-3 code of its country."),
        Column(f"{named}KnownGroupCode", "text", "CAMEO code of an organization."),
        Column(f"{named}EthnicCode", "text", EMPTY),
        Column(f"{named}Religion1Code", "text", EMPTY),
        Column(f"{named}Religion2Code", "text", EMPTY),
        Column(f"{named}Type1Code", "text", "CAMEO code of its role, from its PLOVER sector."),
        Column(f"{named}Type2Code", "text", EMPTY),
        Column(f"{named}Type3Code", "text", EMPTY),
    )


def _geo(named: str, is_read: bool) -> tuple[Column, ...]:
    def told(description: str) -> str:
        return description if is_read else EMPTY

    kind = "1 country, 2 US state, 3 US city, 4 world city, 5 world state, 0 none."
    return (
        Column(f"{named}_Type", "whole", kind if is_read else "Not read by Dragoman: always 0."),
        Column(f"{named}_FullName", "text", told("Name of the place, and of its country.")),
        Column(f"{named}_CountryCode", "text", told("FIPS 10-4 code of its country.")),
        Column(f"{named}_ADM1Code", "text", EMPTY),
        Column(f"{named}_ADM2Code", "text", EMPTY),
        Column(f"{named}_Lat", "number", told("Degrees north.")),
        Column(f"{named}_Long", "number", told("Degrees east.")),
        Column(f"{named}_FeatureID", "text", told("GeoNames id, where GDELT has one of GNIS or GNS.")),
    )


EVENT_COLUMNS = (
    Column("GLOBALEVENTID", "whole", "A number made of the ids of the event and of both parties."),
    Column("SQLDATE", "text", "First day of its date, else the day of publication: coding.csv says which."),
    Column("MonthYear", "text", "Year and month of that day."),
    Column("Year", "text", "Year of that day."),
    Column("FractionDate", "number", "The day as a fraction of its year, in GDELT's reckoning."),
    *_actor(1, "who acts"),
    *_actor(2, "towards whom"),
    Column("IsRootEvent", "whole", "1 where it is told in the first paragraph, else 0."),
    Column("EventCode", "text", "CAMEO code; a code of two digits has a 0 behind it, where CAMEO has such a code."),
    Column("EventBaseCode", "text", "Its first three digits."),
    Column("EventRootCode", "text", "Its first two digits."),
    Column("QuadClass", "whole", "1 to 4, by GDELT's rule, which goes by the root code."),
    Column("GoldsteinScale", "number", "Goldstein scale, from -10 to 10."),
    Column("NumMentions", "whole", "How often the article tells of it."),
    Column("NumSources", "whole", "Always 1: a row is of one article."),
    Column("NumArticles", "whole", "Always 1: a row is of one article."),
    Column("AvgTone", "number", EMPTY),
    *_geo("Actor1Geo", is_read=False),
    *_geo("Actor2Geo", is_read=False),
    *_geo("ActionGeo", is_read=True),
    Column("DATEADDED", "text", "When the article was published, as fourteen digits; no clock is asked."),
    Column("SOURCEURL", "text", "Address of the article, else who published it."),
)

MENTION_COLUMNS = (
    Column("GLOBALEVENTID", "whole", "The row of the table of events."),
    Column("EventTimeDate", "text", "The event's day, as fourteen digits."),
    Column("MentionTimeDate", "text", "When the article was published, as fourteen digits."),
    Column("MentionType", "whole", "1 for an article with an address, 2 for one without."),
    Column("MentionSourceName", "text", "Site or publisher."),
    Column("MentionIdentifier", "text", "Address, else title, else publisher."),
    Column("SentenceID", "whole", "The sentence, from 1."),
    Column("Actor1CharOffset", "whole", "Where it names the first party, in code points; -1 where it does not."),
    Column("Actor2CharOffset", "whole", "Where it names the second party; -1 where it does not."),
    Column("ActionCharOffset", "whole", "Where it names what is done."),
    Column("InRawText", "whole", "Always 1: Dragoman reads the text as it is printed."),
    Column("Confidence", "whole", "How sure the coding is, in per cent."),
    Column("MentionDocLen", "whole", "Length of the article's text, in code points."),
    Column("MentionDocTone", "number", EMPTY),
    Column("MentionDocTranslationInfo", "text", EMPTY),
    Column("Extras", "text", EMPTY),
)
