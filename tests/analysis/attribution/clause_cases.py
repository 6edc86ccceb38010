"""Reported clauses, with and without 'that', before, behind and around the word of saying."""

from __future__ import annotations

from saying import Said, case

THAT_CLAUSES = (
    case(
        "said-that",
        "The Finnish president said that the border would stay closed through the winter.",
        Said("The Finnish president", "said", "that the border would stay closed through the winter"),
    ),
    case(
        "announced-that",
        "Japan’s foreign ministry announced that two destroyers would join the patrol.",
        Said("Japan’s foreign ministry", "announced", "that two destroyers would join the patrol"),
    ),
    case(
        "has-said-that",
        "Brussels has repeatedly said that the tariffs breach trade rules.",
        Said("Brussels", "has repeatedly said", "that the tariffs breach trade rules"),
    ),
    case(
        "pointed-out-that",
        "The Indian envoy pointed out that the convoy had been inspected twice.",
        Said("The Indian envoy", "pointed out", "that the convoy had been inspected twice"),
    ),
    case(
        "added-that",
        "The treaty is dead. The premier added that no new talks were planned.",
        Said("The premier", "added", "that no new talks were planned"),
    ),
    case(
        "day-between",
        "The Egyptian army said on Tuesday that it had destroyed three tunnels.",
        Said("The Egyptian army", "said", "that it had destroyed three tunnels"),
    ),
    case(
        "coordinated-sources",
        "Canada and Norway said that they would train Ukrainian pilots.",
        Said("Canada and Norway", "said", "that they would train Ukrainian pilots"),
    ),
    case(
        "source-with-apposition",
        "Mark Rutte, the alliance’s secretary general, said that members must spend more.",
        Said("Mark Rutte, the alliance’s secretary general", "said", "that members must spend more"),
    ),
    case(
        "source-with-phrase",
        "A spokesman for the Pakistani navy said that the submarine had left the area.",
        Said("A spokesman for the Pakistani navy", "said", "that the submarine had left the area"),
    ),
    case(
        "two-that-clauses",
        "The minister said that the port was open and that no ship had been hit.",
        Said("The minister", "said", "that the port was open and that no ship had been hit"),
    ),
    case(
        "writer-adds-relative-clause",
        "The Kenyan delegation said that the talks would resume in Nairobi, which surprised mediators.",
        Said("The Kenyan delegation", "said", "that the talks would resume in Nairobi"),
    ),
    case(
        "believes-that",
        "Taipei believes that the balloons were sent to test its radar.",
        Said("Taipei", "believes", "that the balloons were sent to test its radar", act="believe"),
    ),
    case(
        "hopes-that",
        "The Vatican hopes that the prisoners will be freed before Easter.",
        Said("The Vatican", "hopes", "that the prisoners will be freed before Easter", act="hope"),
    ),
    case(
        "warned-that",
        "South Korea warned that any launch would be answered.",
        Said("South Korea", "warned", "that any launch would be answered", act="warn"),
    ),
    case(
        "doubts-that",
        "Paris doubts that the truce will hold.",
        Said("Paris", "doubts", "that the truce will hold", act="doubt"),
    ),
    case(
        "acknowledged-that",
        "The general acknowledged that his troops had withdrawn from the town.",
        Said("The general", "acknowledged", "that his troops had withdrawn from the town"),
    ),
)

BARE_CLAUSES = (
    case(
        "said-bare",
        "The Turkish president said grain ships would sail again within days.",
        Said("The Turkish president", "said", "grain ships would sail again within days"),
    ),
    case(
        "thinks-bare",
        "Berlin thinks the offer comes too late.",
        Said("Berlin", "thinks", "the offer comes too late", act="believe"),
    ),
    case(
        "they-said-bare",
        "They said the bridge had been mined.",
        Said("They", "said", "the bridge had been mined"),
    ),
    case(
        "asked-whether",
        "Lawmakers asked whether the weapons had reached the front.",
        Said("Lawmakers", "asked", "whether the weapons had reached the front", act="ask"),
    ),
    case(
        "explained-why",
        "The ambassador explained why his country had abstained.",
        Said("The ambassador", "explained", "why his country had abstained"),
    ),
)

AFTER_THE_CLAUSE = (
    case(
        "minister-said-at-end",
        "The embassy will reopen in March, the foreign minister said.",
        Said("the foreign minister", "said", "The embassy will reopen in March"),
    ),
    case(
        "said-minister-at-end",
        "The embassy will reopen in March, said the foreign minister.",
        Said("the foreign minister", "said", "The embassy will reopen in March"),
    ),
    case(
        "agency-at-end",
        "At least nine people died in the shelling, Reuters reported.",
        Said("Reuters", "reported", "At least nine people died in the shelling"),
    ),
    case(
        "newspaper-at-end",
        "The two presidents spoke by telephone last week, The Times reported.",
        Said("The Times", "reported", "The two presidents spoke by telephone last week"),
    ),
    case(
        "newspaper-at-end-with-day",
        "Sudan’s army has taken back the airport, Al Jazeera reported on Sunday.",
        Said("Al Jazeera", "reported", "Sudan’s army has taken back the airport"),
    ),
    case(
        "he-said-in-the-middle",
        "The sanctions, he said, would hurt Europe more than Iran.",
        Said("he", "said", "The sanctions | would hurt Europe more than Iran"),
    ),
    case(
        "officials-say-in-the-middle",
        "The missile, officials say, flew over the island of Hokkaido.",
        Said("officials", "say", "The missile | flew over the island of Hokkaido"),
    ),
    case(
        "spokesman-with-name-at-end",
        "No soldiers were killed, army spokesman Daniel Okoro said.",
        Said("army spokesman Daniel Okoro", "said", "No soldiers were killed"),
    ),
)

ACCORDING_TO = (
    case(
        "according-to-first",
        "According to the Lebanese health ministry, twelve people were wounded.",
        Said("the Lebanese health ministry", "According to", "twelve people were wounded"),
    ),
    case(
        "according-to-last",
        "Two drones crossed into Romania overnight, according to the defence ministry in Bucharest.",
        Said("the defence ministry in Bucharest", "according to", "Two drones crossed into Romania overnight"),
    ),
    case(
        "according-to-in-the-middle",
        "The tanker, according to its owner, was carrying Russian oil.",
        Said("its owner", "according to", "The tanker | was carrying Russian oil"),
    ),
    case(
        "according-to-closes-second-clause",
        "The rebels left Goma on Friday, and the army entered the city at dawn, according to residents.",
        Said(
            "residents",
            "according to",
            "the army entered the city at dawn",
        ),
    ),
    case(
        "according-to-plan",
        "The withdrawal from the base went according to plan.",
    ),
    case(
        "according-to-schedule",
        "The summit in Rio ended according to schedule.",
    ),
    case(
        "according-to-rules",
        "The seats in the assembly are shared out according to population.",
    ),
    case(
        "in-the-words-of",
        "As the chancellor put it, Europe must learn to defend itself.",
        Said("the chancellor", "put", "Europe must learn to defend itself"),
    ),
    case(
        "as-x-said",
        "As the Swiss mediator said, the hardest questions remain open.",
        Said("the Swiss mediator", "said", "the hardest questions remain open"),
    ),
)

CLAUSES_HUNG_TOO_LOW = (
    case(
        "behind-a-ceremony",
        "Kagame said at the signing through an interpreter that the two sides had agreed to open the road.",
        Said(
            "Kagame",
            "said",
            "that the two sides had agreed to open the road",
        ),
        Said("the two sides", "had agreed", "to open the road", act="promise", within="said"),
    ),
    case(
        "behind-a-channel-and-a-day",
        "The Latvian ministry wrote in a note on Friday that the flights had been stopped.",
        Said("The Latvian ministry", "wrote", "that the flights had been stopped", medium="note"),
    ),
    case(
        "told-a-court-that",
        "The spy told the court that his orders had come from Damascus.",
        Said("The spy", "told", "that his orders had come from Damascus", to=("the court",)),
    ),
    case(
        "free-relative",
        "Sanaa rejected what it called a humiliating offer.",
        Said("Sanaa", "rejected", "what it called a humiliating offer", act="deny"),
        Said("it", "called", "a humiliating offer", within="rejected"),
    ),
)
