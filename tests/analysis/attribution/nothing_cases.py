"""Sentences in which nobody says anything, and in which nobody has said it yet."""

from __future__ import annotations

from saying import case

ACTIONS = (
    case("shelling", "Artillery fire hit the market in Kharkiv at noon."),
    case("landing", "The delegation landed in Muscat and drove to the palace."),
    case("signing", "The two ministers signed the treaty in Geneva."),
    case("weather", "Heavy rain flooded the delta for a third day."),
    case("sport", "Ghana beat Mali by two goals in the final."),
    case("prices", "Wheat fell four percent in Chicago."),
    case("voting", "Parliament passed the bill by nine votes."),
    case("arrest", "Police arrested eleven smugglers near the lake."),
    case("convoy", "A convoy of forty trucks crossed the bridge before dawn."),
    case("history", "The kingdom became a republic in 1946."),
    case("geography", "The strait lies between Oman and Iran."),
    case("wounded", "Three sailors were wounded when the mine exploded."),
    case("meeting", "The foreign ministers met in Baku on Thursday."),
    case("deployment", "Poland moved two brigades to the eastern border."),
    case("calling-by-telephone", "The king called the president on Sunday evening."),
    case("asking-price", "The asking price for the island has doubled."),
    case("leading-question", "Troops from Chad led the column into the town."),
    case("sign", "The road sign points north."),
    case("clock", "The station clock stopped at ten past four."),
    case("heading", "A list of the dead hung on the church door."),
    case("seems", "The front line seems to have moved westward."),
    case("appears-that", "It appears that the valley is empty."),
    case("helping", "Engineers helped the villagers rebuild the school."),
    case("causing", "The drought forced farmers to sell their herds."),
    case("letting", "Guards let the buses pass."),
    case("beginning", "The marines began to withdraw."),
    case("showing", "Satellite pictures show three new runways."),
)

NOT_YET_SAID = (
    case("may-say", "The court may say that the law is void."),
    case("if-he-says", "If the envoy says that the truce is over, the market will panic."),
    case("will-announce", "The junta will announce that it is holding elections."),
    case("should-explain", "The army should explain why it fired."),
    case("expected-to-say", "The marshal flew to Tripoli to tell the tribes that the war was over."),
    case("unless-says", "Unless the bishop says that he forgives them, they will stay in jail."),
    case("could-warn", "The observatory could warn that a storm is near."),
)

QUESTIONS = (
    case("did-he-say", "Did the envoy say that the truce was over?"),
    case("has-she-denied", "Has the minister denied that the base exists?"),
    case("who-knows-why", "Why did the fleet turn north?"),
    case("will-he-promise", "Will the regent promise to hold elections?"),
)

NOT_SOMEBODYS_WORDS = (
    case("film-title", "The film “The Third Man” was shot in Vienna."),
    case("ship-name", "The icebreaker “Polar Star” left Seattle in June."),
    case("programme-name", "Volunteers joined the “Bread for All” campaign in Lagos."),
    case("word-held-at-a-distance", "The “republic” has one bank and no mint."),
    case("shipping-statement", "The airline issued a statement on Friday."),
    case("gave-a-speech", "The pope gave a speech in Luanda."),
    case("letter-sent", "The consul sent a letter to the mayor."),
    case("told-time", "The bells told the hour over the ruined square."),
    case("according-to-custom", "The chief was buried according to custom."),
    case("as-he-spoke", "As the general spoke, shells fell on the harbour."),
    case("nobody-knows", "Nobody knows where the gold is."),
)

DEEDS = (
    case("attacked-a-town", "Militants attacked the army post at Gao."),
    case("recalled-envoys", "Paris recalled its ambassador from Canberra."),
    case("urged-whom-only", "The mediator urged both sides."),
    case("evidence-shows", "The crater shows that the shell was heavy."),
    case("justified-by", "The closure was justified by the gravity of the outbreak."),
    case("declared-himself", "The colonel declared himself head of the council."),
    case("voted-for", "Delegates from nine tribes voted for the accord."),
    case("ammunition", "The frigate fired two missiles and turned back."),
    case("has-that", "The island has that effect on sailors."),
)
