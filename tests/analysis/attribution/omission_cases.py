"""What was pointedly not said, and what only looks so."""

from __future__ import annotations

from saying import Said, case

LEFT_OUT = (
    case(
        "did-not-mention",
        "The readout did not mention the hostages.",
        Said("The readout", "did not mention", "the hostages", omitted=True, medium="readout"),
    ),
    case(
        "never-mentioned",
        "The dictator never mentioned the famine.",
        Said("The dictator", "never mentioned", "the famine", omitted=True),
    ),
    case(
        "made-no-mention-of",
        "The communiqué made no mention of the disputed islands.",
        Said("The communiqué", "made no mention", "the disputed islands", omitted=True, medium="communiqué"),
    ),
    case(
        "made-no-reference-to",
        "Beijing’s statement made no reference to the embargo.",
        Said("Beijing’s statement", "made no reference", "the embargo", omitted=True, medium="statement"),
    ),
    case(
        "without-mentioning",
        "The monarch thanked the troops without mentioning the defeat.",
        Said("The monarch", "thanked", "the troops", act="praise"),
        Said("The monarch", "without mentioning", "the defeat", omitted=True),
    ),
    case(
        "without-naming",
        "The adviser condemned certain neighbours without naming Rwanda.",
        Said("The adviser", "condemned", "certain neighbours", act="accuse"),
        Said("The adviser", "without naming", "Rwanda", omitted=True),
    ),
    case(
        "nor-did-she-mention",
        "The chancellor stayed an hour, nor did she mention the pipeline.",
        Said("she", "nor did | mention", "the pipeline", omitted=True),
    ),
    case(
        "declined-to-comment-on",
        "The Pentagon declined to comment on the leaked map.",
        Said("The Pentagon", "declined to comment", "on the leaked map", omitted=True),
    ),
    case(
        "declined-to-say-whether",
        "The admiral declined to say whether the carrier had entered the strait.",
        Said(
            "The admiral",
            "declined to say",
            "whether the carrier had entered the strait",
            omitted=True,
        ),
    ),
    case(
        "refused-to-discuss",
        "The widow refused to discuss the assassination.",
        Said("The widow", "refused to discuss", "the assassination", omitted=True),
    ),
    case(
        "declined-to-name",
        "The agency declined to name the suspects.",
        Said("The agency", "declined to name", "the suspects", omitted=True),
    ),
    case(
        "did-not-say-whether",
        "The ministry did not say whether the pilots had survived.",
        Said("The ministry", "did not say", "whether the pilots had survived", omitted=True),
    ),
    case(
        "did-not-say-when",
        "Tehran did not say when the inspectors would return.",
        Said("Tehran", "did not say", "when the inspectors would return", omitted=True),
    ),
    case(
        "did-not-specify",
        "The decree did not specify the penalties.",
        Said("The decree", "did not specify", "the penalties", omitted=True, medium="decree"),
    ),
    case(
        "gave-no-details-of",
        "The palace gave no details of the illness.",
        Said("The palace", "gave no", "details of the illness", omitted=True),
    ),
    case(
        "offered-no-explanation-for",
        "The junta offered no explanation for the arrests.",
        Said("The junta", "offered no", "explanation for the arrests", omitted=True),
    ),
    case(
        "did-not-comment-on",
        "The bank has not commented on the frozen accounts.",
        Said("The bank", "has not commented", "on the frozen accounts", omitted=True),
    ),
    case(
        "omission-reported",
        "The paper noted that the speech did not mention Taiwan.",
        Said("The paper", "noted", "that the speech did not mention Taiwan"),
        Said("the speech", "did not mention", "Taiwan", omitted=True, within="noted", medium="speech"),
    ),
    case(
        "omission-with-channel",
        "The president did not mention the massacre in his address.",
        Said("The president", "did not mention", "the massacre", omitted=True, medium="address"),
    ),
    case(
        "failed-to-mention",
        "The report failed to mention the civilian deaths.",
        Said("The report", "failed to mention", "the civilian deaths", omitted=True, medium="report"),
    ),
    case(
        "avoided-mentioning",
        "The envoy avoided mentioning the tribunal.",
        Said("The envoy", "avoided mentioning", "the tribunal", omitted=True),
    ),
    case(
        "stopped-short-of-saying",
        "The secretary stopped short of saying that the treaty was void.",
        Said(
            "The secretary",
            "stopped short of saying",
            "that the treaty was void",
            omitted=True,
        ),
    ),
)

NOT_OMISSIONS = (
    case(
        "did-not-deny",
        "Rabat did not deny that its agents were in Ghent.",
        Said("Rabat", "did not deny", "that its agents were in Ghent", act="deny", denied=True),
    ),
    case(
        "did-not-say-that",
        "The pontiff did not say that the war was just.",
        Said("The pontiff", "did not say", "that the war was just", denied=True),
    ),
    case(
        "did-not-rule-out",
        "Oslo did not rule out further expulsions.",
    ),
    case(
        "ships-not-mentioned",
        "No ships were mentioned in the harbour log.",
    ),
    case(
        "declined-the-invitation",
        "The sultan declined the invitation.",
        Said("The sultan", "declined", "the invitation", act="deny"),
    ),
    case(
        "oil-prices-declined",
        "Oil prices declined to a new low.",
    ),
    case(
        "gave-no-ground",
        "The defenders gave no ground.",
    ),
    case(
        "refused-to-leave",
        "The peacekeepers refused to leave the bridge.",
        Said("The peacekeepers", "refused", "to leave the bridge", act="deny"),
    ),
    case(
        "mentioned",
        "The king mentioned the flood.",
        Said("The king", "mentioned", "the flood"),
    ),
    case(
        "made-no-progress",
        "The delegates made no progress on fishing rights.",
    ),
    case(
        "not-only-mentioned",
        "The bishop not only mentioned the camps but visited them.",
        Said("The bishop", "mentioned", "the camps"),
    ),
    case(
        "may-not-mention",
        "The resolution may not mention the blockade.",
    ),
    case(
        "if-he-does-not-mention",
        "If the envoy does not mention the visas, the crowd will boo.",
    ),
    case(
        "did-not-address-a-crowd",
        "France did not address the crowd of reporters by radio.",
    ),
)

REFUSALS = (
    case(
        "would-not-say-whether",
        "The spokeswoman would not say whether the jets had left.",
        Said("The spokeswoman", "would not say", "whether the jets had left", omitted=True),
    ),
    case(
        "gave-no-reason",
        "The airline gave no reason for the delay.",
        Said("The airline", "gave no", "reason for the delay", omitted=True),
    ),
    case(
        "did-not-elaborate-on",
        "The marshal did not elaborate on the losses.",
        Said("The marshal", "did not elaborate", "on the losses", omitted=True),
    ),
    case(
        "does-not-address",
        "The draft does not address the status of the port.",
        Said("The draft", "does not address", "the status of the port", omitted=True, medium="draft"),
    ),
    case(
        "neither-mentioned",
        "The two leaders praised the harvest but did not discuss the border.",
        Said("The two leaders", "praised", "the harvest", act="praise"),
        Said("The two leaders", "did not discuss", "the border", omitted=True),
    ),
)
