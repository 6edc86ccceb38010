"""Sentences that tell what two sides do, what is joined to what is said, and what only seems to be told.

See `coding` for the marks.
"""

from __future__ import annotations

TOLD: tuple[tuple[str, list[str]], ...] = (
    # Each of two, and both.
    (
        "[Ghana] and [Mali] share a ferry. Each side says the other sank it.",
        ["ACCUSE/allege Ghana+Mali > Ghana+Mali"],
    ),
    (
        "[p:Tage Lund] flew from [Chad] to [Niger], the first since the two countries restored relations.",
        ["CONSULT/visit Tage Lund > Niger", "SUPPORT Chad+Niger > -"],
    ),
    # What is joined to a demand, a promise or a saying is an act of its own.
    (
        "[o:The guild] wants [Ghana] to pay and has arrested [p:Tage Lund].",
        ["REQUEST The guild > Ghana", "COERCE/arrest The guild > Tage Lund"],
    ),
    (
        "[Ghana] vowed to help [Mali] and has sealed its border with [Togo].",
        ["AGREE Ghana > Mali", "COERCE/restrict Ghana > Togo"],
    ),
    (
        "[Ghana] rejected that within an hour and has threatened to bomb [Mali].",
        ["REJECT Ghana > -", "THREATEN/violence Ghana > Mali"],
    ),
    (
        "[Ghana] said it was ready for talks but would intensify its raids on [Mali].",
        ["AGREE Ghana > -", "THREATEN Ghana > Mali"],
    ),
    # News goes on with its subject.
    (
        "[Ghana] and [Mali] talked for an hour. They agreed to reopen the ferry.",
        ["CONSULT Ghana+Mali > -", "AGREE Ghana+Mali > -"],
    ),
    (
        "[p:Tage Lund] met [p:Ada Moor] in Accra. They signed a paper.",
        ["CONSULT Tage Lund > Ada Moor", "AGREE Tage Lund+Ada Moor > -"],
    ),
    # Whoever turns to a body's members turns to the body.
    (
        "[Ghana] threatened [o:the union]'s members.",
        ["THREATEN Ghana > the union"],
    ),
    # Two opinions on one thing are not opinions on each other.
    (
        "[p:Tage Lund] condemned the storm tax. [p:Ada Moor] denounced it as cruel.",
        ["ACCUSE/disapprove Tage Lund > -", "ACCUSE/disapprove Ada Moor > -"],
    ),
    ("[Ghana] pledged 40 officers.", ["AGREE Ghana > -"]),
    ("[Ghana] has threatened to send patrol boats.", ["THREATEN Ghana > -"]),
    (
        "[p:Tage Lund] and [p:Ada Moor] undertook to avoid moves that hurt the farmers and to meet again in June.",
        ["AGREE Tage Lund+Ada Moor > -", "CONSULT Tage Lund+Ada Moor > -"],
    ),
    # Threats told at home, and told to whom they concern.
    (
        "[p:Tage Lund] told parliament that if one more boat sank, [Ghana] would cut off the gas to [Mali].",
        ["THREATEN/restrict Tage Lund > Mali"],
    ),
    (
        "[Ghana] told [Mali] that it would close the border unless the debt was paid.",
        ["THREATEN/restrict Ghana > Mali"],
    ),
    # Agents of nouns of deeds.
    ("The shelling of a lighthouse by [Ghana] woke us.", ["ASSAULT/heavy-weapons Ghana > -"]),
    ("The detention of [p:Tage Lund] by [Mali] surprised us.", ["COERCE/arrest Mali > Tage Lund"]),
    # Words of the classes of demands, offers and views.
    ("[Ghana] gave [Mali] until Sunday to reply.", ["REQUEST Ghana > Mali"]),
    ("[Ghana] floated the idea of a joint corridor with [Mali].", ["AGREE Ghana > Mali"]),
    ("[Ghana] regretted [Mali]'s decision.", ["ACCUSE/disapprove Ghana > Mali"]),
    ("[Ghana] recognised [Mali] in June.", ["SUPPORT Ghana > Mali"]),
    ("[Ghana] walked away from the table.", ["SANCTION/withdraw Ghana > -"]),
    ("[Ghana] paid 40 million euros to [Mali].", ["AID Ghana > Mali"]),
    ("[p:Tage Lund] called the Malian plan unconscionable.", ["ACCUSE/disapprove Tage Lund > -"]),
    ("[Ghana] threatened [Mali] with sanctions.", ["THREATEN/relations Ghana > Mali"]),
)

NOT_TOLD: dict[str, tuple[str, ...]] = {
    "questions": ("[p:Tage Lund] did not say whether he would bomb [Mali].",),
    "claims of one's own": ("[Ghana] claimed that its gunners had sunk a barge of [Mali].",),
    "the press": ("[p:Tage Lund] called reporters to the harbour.", "[p:Tage Lund], pressed by journalists, yawned."),
    "kin": ("[p:Tage Lund] met his sister.",),
    "taken back": (
        "[Ghana] withdrew its guarantees to [Mali].",
        "Nothing moves without [Ghana]'s support for [Mali].",
    ),
    "unwanted": ("[Ghana] did not want a war with [Mali].",),
    "lasting supply": ("It spoke of the oil that [Ghana] sells to [Mali].",),
    "unreal": (
        "[p:Tage Lund] would have stayed if [Ghana] had asked [Mali] to help.",
        "[p:Tage Lund] spoke as if [Ghana] had attacked [Mali].",
    ),
    "kinds": ("He spoke of firms that violate the laws of [Ghana].",),
    "unnamed sources": ("[p:Tage Lund] agreed to talk on condition of anonymity.",),
    "press conferences": ("[p:Tage Lund] postponed a news conference.",),
    "dates": ("[Ghana] let the licence lapse in July.",),
    "resistance": ("[Ghana] met with resistance.",),
}
