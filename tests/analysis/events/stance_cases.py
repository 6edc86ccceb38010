"""Sentences in which states and their speakers demand, accuse, refuse, threaten, agree, support and concede.

See `coding` for the marks.
"""

from __future__ import annotations

TOLD: tuple[tuple[str, list[str]], ...] = (
    # Demands.
    ("[Norway] encouraged [Sweden] to return the skiff.", ["REQUEST Norway > Sweden"]),
    ("[Norway] put pressure on [Sweden] over the herring.", ["REQUEST Norway > Sweden"]),
    ("[Norway] gave [Sweden] two days to answer.", ["REQUEST Norway > Sweden"]),
    ("[Norway] wants assurances from [Sweden].", ["REQUEST/change Norway > Sweden"]),
    ("[Norway] insists on a second signature.", ["REQUEST Norway > -"]),
    # Accusations and harsh names.
    ("[Norway] described the tunnel as an unconscionable folly.", ["ACCUSE/disapprove Norway > -"]),
    ("[Norway] reacted with indignation.", ["ACCUSE/disapprove Norway > -"]),
    ("[Norway] lodged representations with [Sweden].", ["ACCUSE/disapprove Norway > Sweden"]),
    ("[Norway] and [Sweden] blamed each other.", ["ACCUSE Norway+Sweden > Norway+Sweden"]),
    # Refusals.
    ("[Norway] turned that down.", ["REJECT Norway > -"]),
    ("[Norway] said no.", ["REJECT Norway > -"]),
    ("[Norway] does not accept the verdict.", ["REJECT Norway > -"]),
    ("[Norway] has no intention of leaving.", ["REJECT Norway > -"]),
    ("[Norway] is not willing to talk.", ["REJECT Norway > -"]),
    ("[Norway] found the offer inadequate.", ["REJECT Norway > -"]),
    # Threats.
    ("[Norway] warned that it would withhold the herring.", ["THREATEN Norway > -"]),
    # Offers and consent.
    ("[Norway] offered three ferries.", ["AGREE Norway > -"]),
    ("[Norway] is willing to take part.", ["AGREE Norway > -"]),
    ("[Norway] tabled a compromise.", ["AGREE Norway > -"]),
    ("[Norway] said yes.", ["AGREE Norway > -"]),
    # Support.
    ("[Norway] came out in support of [Sweden].", ["SUPPORT Norway > Sweden"]),
    # Concessions.
    ("[Norway] backed away from the threat.", ["CONCEDE Norway > -"]),
    ("[Norway] shelved the levy.", ["CONCEDE Norway > -"]),
)

NOT_TOLD: tuple[str, ...] = (
    "[Norway] warned that it would run out of salt.",
    "[p:Ada Moor] offered the crowd an apple.",
    "[p:Ada Moor] described the weather as dangerous.",
    "[Norway] dismissed that as baseless.",
    "[Norway] does not grow bananas.",
    "[p:Ada Moor] has no desire to sing.",
)
