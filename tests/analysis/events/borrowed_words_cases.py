"""Sentences in which words of deeds are used of politics, trade, talk or thought, by what they tell; see `coding`."""

from __future__ import annotations

BORROWED: dict[str, tuple[str, ...]] = {
    "prizes": (
        "[u:Ada Moor] captured 41 delegates in the north.",
        "[u:Ada Moor] captured the hearts of the islanders.",
        "[u:Ada Moor] captured [Norway] in the first round.",
        "[u:Ada Moor] seized control of her campaign.",
    ),
    "contests": (
        "[u:Ada Moor] fought a bitter primary against [u:Lev Harun].",
        "[u:Ada Moor] fights off [u:Lev Harun] in the polls.",
        "The march of [u:Ada Moor] to the nomination went on.",
    ),
    "searching": ("[Norway] searched its records for the letter.",),
    "giving back": (
        "[u:Ada Moor] returned the compliment to [u:Lev Harun].",
        "[Norway] turned over its findings to [Sweden].",
        "[u:Ada Moor] handed over the documents.",
    ),
    "pleas in court": ("[u:Ada Moor] pleaded guilty to theft.",),
    "guests": (
        "[u:Ada Moor] hosted a dinner for the choir.",
        "[p:Ada Moor] was greeted by a crowd of fans.",
        "[p:Ada Moor] met a voter at the fair.",
        "[p:Ada Moor] talked to some students.",
    ),
    "paid work": ("[o:The guild] paid the lawyers two million euros in fees.",),
    "questions": (
        "[p:Ada Moor] asked [p:Lev Harun] to share his views on the tax.",
        "[u:Ida Holt] asked [o:the council] whether it should sell the pier.",
        "Pressed by [u:Ida Holt], [p:Ada Moor] said the pier was safe.",
        "[u:Ida Holt] pressed [p:Ada Moor] on whether she would run.",
    ),
    "vouching": (
        "[p:Ada Moor] pledged that [Norway] really is rich.",
        "[p:Lev Harun] said: “I promise you the pier does not depend on [Norway].”",
        "“The harbour is lovely,” [p:Ada Moor] assured [p:Lev Harun].",
    ),
    "thinking alike": (
        "[p:Ada Moor] agreed.",
        "[p:Ada Moor] agreed that the fleet may struggle.",
        "[p:Ada Moor] agreed it will be difficult.",
        "[p:Ada Moor] and [p:Lev Harun] agree on something.",
    ),
    "open questions": (
        "[p:Ada Moor] puzzled over whether [Norway] should sell the pier.",
        "[p:Ada Moor] said that [p:Lev Harun] should get some credit.",
    ),
    "wishes": (
        "[p:Ada Moor] wanted the endorsement of [p:Lev Harun].",
        "[p:Ada Moor] asked for [p:Lev Harun]'s endorsement.",
    ),
    "ease": (
        "The rule makes it easier for [p:Ada Moor] to attack [p:Lev Harun].",
        "The tide makes it harder for [Norway] to invade [Sweden].",
    ),
    "suppositions": (
        "[p:Lev Harun] said that if [Norway] is a threat, he will swim.",
        "[p:Lev Harun] spoke of the idea that [Norway] is dangerous.",
    ),
    "names": ("[p:Ada Moor] fought what [p:Lev Harun] called a hate crime.",),
    "modesty": (
        "[p:Ada Moor] declined to claim victory.",
        "[p:Ada Moor] declined an interview request.",
    ),
    "kept": ("[p:Ada Moor] missed her deadline.",),
    "might have been": ("[p:Ada Moor] said she would have attended talks with [Norway].",),
    "not hindering": ("[o:The paper] allowed [u:Ada Moor] to choose the title.",),
    "calls to all": ("[p:Ada Moor] said: “Let's go!”",),
    "kinds": ("The rule helps women who are assaulted.",),
    "own": ("[p:Ada Moor] defended several of her hats.",),
    "answers": (
        "Asked if she slept, [p:Ada Moor] said no.",
        "[o:The ministry] said it cannot discuss the case.",
        "[p:Ada Moor] said she did not recognize the man.",
    ),
    "words of quarrel": ("[u:Ada Moor] and [u:Lev Harun] exchanged barbs.",),
    "beginnings": ("[p:Ada Moor] opened by talking about the tax.",),
    "months": ("[Norway] votes in March.",),
}
MEANT: tuple[tuple[str, list[str]], ...] = (
    ("[a:The rebels] captured the town of Orvik.", ["ASSAULT The rebels > -"]),
    ("[a:The rebels] fought against [p:Lev Harun] and [Norway].", ["ASSAULT The rebels > Lev Harun+Norway"]),
    ("[p:Ada Moor] asked [Norway] to share its data.", ["REQUEST/change Ada Moor > Norway"]),
    ("[p:Ada Moor] pressed [Norway] to release the crew.", ["REQUEST/yield Ada Moor > Norway"]),
    ("[p:Ada Moor] pledged that she would meet [p:Lev Harun].", ["AGREE Ada Moor > Lev Harun"]),
    ("[Norway] agreed that the fleet would leave.", ["AGREE Norway > -"]),
    ("[Norway] agreed to a truce with [Sweden].", ["AGREE Norway > Sweden"]),
    ("[p:Ada Moor] said that [p:Lev Harun] should get out of the city.", ["REQUEST Ada Moor > Lev Harun"]),
    ("[p:Ada Moor] won the endorsement of [p:Lev Harun].", ["SUPPORT Lev Harun > Ada Moor"]),
    ("[p:Ada Moor] declined to meet [p:Lev Harun].", ["REJECT/meet Ada Moor > Lev Harun"]),
    ("[Norway] allowed [p:Ada Moor] to speak.", ["CONCEDE Norway > Ada Moor"]),
    ("[u:Ada Moor] clashed with [u:Lev Harun] over the tax.", ["ACCUSE/disapprove Ada Moor > Lev Harun"]),
    ("[u:Ada Moor] launched a harsh attack on [u:Lev Harun].", ["ACCUSE/disapprove Ada Moor > Lev Harun"]),
    ("A court heard that [u:Lev Harun] had raped [u:Ada Moor].", ["ASSAULT/sexual Lev Harun > Ada Moor"]),
    ("[p:Ada Moor] met a delegation of [Sweden].", ["CONSULT Ada Moor > Sweden"]),
)
