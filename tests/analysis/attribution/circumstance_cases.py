"""To whom it was said, and through what."""

from __future__ import annotations

from saying import Said, case

ADDRESSEES = (
    case(
        "told-parliament-that",
        "The finance minister told parliament that the reserves were spent.",
        Said("The finance minister", "told", "that the reserves were spent", to=("parliament",)),
    ),
    case(
        "said-to-reporters",
        "The bishop said to reporters that the hostages were alive.",
        Said("The bishop", "said", "that the hostages were alive", to=("reporters",)),
    ),
    case(
        "assured-that",
        "Seoul assured Washington that the plans were secret.",
        Said("Seoul", "assured", "that the plans were secret", act="promise", to=("Washington",)),
    ),
    case(
        "informed-of",
        "The navy informed the families that the search had ended.",
        Said("The navy", "informed", "that the search had ended", to=("the families",)),
    ),
    case(
        "warned-that-with-addressee",
        "Cairo warned Addis Ababa that the dam was a threat.",
        Said("Cairo", "warned", "that the dam was a threat", act="warn", to=("Addis Ababa",)),
    ),
    case(
        "reminded-that",
        "The judge reminded the witness that he was under oath.",
        Said("The judge", "reminded", "that he was under oath", to=("the witness",)),
    ),
    case(
        "explained-to",
        "The pilot explained to the court that the fuel had run out.",
        Said("The pilot", "explained", "that the fuel had run out", to=("the court",)),
    ),
    case(
        "promised-whom",
        "The premier promised voters that the border would stay open.",
        Said("The premier", "promised", "that the border would stay open", act="promise", to=("voters",)),
    ),
)

MEDIA = (
    case(
        "said-in-a-statement",
        "The Danish navy said in a statement that the cable had been cut.",
        Said("The Danish navy", "said", "that the cable had been cut", medium="statement"),
    ),
    case(
        "said-in-an-interview",
        "Lula said in a radio interview that the tariffs were unfair.",
        Said("Lula", "said", "that the tariffs were unfair", medium="radio interview"),
    ),
    case(
        "wrote-in-a-letter",
        "The prince wrote in an open letter that the purge must end.",
        Said("The prince", "wrote", "that the purge must end", medium="open letter"),
    ),
    case(
        "statement-as-source",
        "A statement from the Kremlin said that the visit was private.",
        Said("A statement from the Kremlin", "said", "that the visit was private", medium="statement"),
    ),
    case(
        "report-as-source",
        "The UN report said that famine was near.",
        Said("The UN report", "said", "that famine was near", medium="report"),
    ),
    case(
        "told-at-a-press-conference",
        "The marshal told reporters at a news conference that the siege was over.",
        Said(
            "The marshal",
            "told",
            "that the siege was over",
            to=("reporters",),
            medium="news conference",
        ),
    ),
    case(
        "rejected-in-a-speech",
        "The ayatollah rejected the proposal in a televised speech.",
        Said("The ayatollah", "rejected", "the proposal", act="deny", medium="televised speech"),
    ),
    case(
        "quotation-in-a-post",
        "“The fleet is ready,” the admiral wrote in a post.",
        Said("the admiral", "wrote", "“The fleet is ready,”", kind="direct", medium="post"),
    ),
)

CHANNELS_OF_OMISSIONS = (
    case(
        "posted-but-did-not-mention",
        "Modi posted on his Telegram channel but did not mention the tariffs.",
        Said("Modi", "did not mention", "the tariffs", omitted=True, medium="Telegram channel"),
    ),
    case(
        "agreed-to-has-no-addressee",
        "The tribes agreed to a truce.",
        Said("The tribes", "agreed", "to a truce", act="promise"),
    ),
)
