"""Sayings within sayings, understood subjects, and sayings side by side."""

from __future__ import annotations

from saying import Said, case

NESTED = (
    case(
        "three-deep",
        "Ushakov said that Trump told Putin that he had not been informed.",
        Said("Ushakov", "said", "that Trump told Putin that he had not been informed"),
        Said("Trump", "told", "that he had not been informed", to=("Putin",), within="said"),
    ),
    case(
        "four-deep",
        "The paper wrote that the envoy had said that Seoul believed that the North was bluffing.",
        Said(
            "The paper",
            "wrote",
            "that the envoy had said that Seoul believed that the North was bluffing",
        ),
        Said("the envoy", "had said", "that Seoul believed that the North was bluffing", within="wrote"),
        Said("Seoul", "believed", "that the North was bluffing", act="believe", within="had said"),
    ),
    case(
        "saying-in-a-quotation",
        "“The prime minister told me that the dam would be finished,” the engineer said.",
        Said(
            "the engineer",
            "said",
            "“The prime minister told me that the dam would be finished,”",
            kind="direct",
        ),
        Said(
            "The prime minister",
            "told",
            "that the dam would be finished",
            kind="direct",
            to=("me",),
            within="said",
        ),
    ),
    case(
        "interrupted-saying-in-a-quotation",
        "“The king did say, quite clearly, that he would abdicate,” the courtier recalled.",
        Said(
            "the courtier",
            "recalled",
            "“The king did say, quite clearly, that he would abdicate,”",
            kind="direct",
        ),
        Said("The king", "did say", "that he would abdicate", kind="direct", within="recalled"),
    ),
    case(
        "denial-reported",
        "Reuters reported that Minsk denied that its planes had crossed the border.",
        Said("Reuters", "reported", "that Minsk denied that its planes had crossed the border"),
        Said("Minsk", "denied", "that its planes had crossed the border", act="deny", within="reported"),
    ),
    case(
        "demand-within-a-warning",
        "The Taliban warned that they had ordered all foreigners to leave Kandahar.",
        Said("The Taliban", "warned", "that they had ordered all foreigners to leave Kandahar", act="warn"),
        Said(
            "they",
            "had ordered",
            "all foreigners to leave Kandahar",
            act="demand",
            within="warned",
            to=("all foreigners",),
        ),
    ),
    case(
        "said-he-hoped",
        "The UN envoy said he hoped the port would open soon.",
        Said("The UN envoy", "said", "he hoped the port would open soon"),
        Said("he", "hoped", "the port would open soon", act="hope", within="said"),
    ),
    case(
        "said-was-confident",
        "The chancellor said that she was confident that the budget would pass.",
        Said("The chancellor", "said", "that she was confident that the budget would pass"),
        Said("she", "was confident", "that the budget would pass", act="believe", within="said"),
    ),
    case(
        "said-was-willing",
        "Dodik said that he was willing to meet the negotiators.",
        Said("Dodik", "said", "that he was willing to meet the negotiators"),
        Said("he", "was willing", "to meet the negotiators", act="intend", within="said"),
    ),
    case(
        "nominal-within",
        "The governor said Kyiv’s claim that the city had fallen was false.",
        Said("The governor", "said", "Kyiv’s claim that the city had fallen was false"),
        Said("Kyiv’s", "claim", "that the city had fallen", within="said"),
    ),
)

UNDERSTOOD_SUBJECTS = (
    case(
        "adding-that",
        "The premier praised the deal, adding that more would follow.",
        Said("The premier", "praised", "the deal", act="praise"),
        Said("The premier", "adding", "that more would follow"),
    ),
    case(
        "said-adding-that",
        "The navy said the ship had sunk, adding that the crew was safe.",
        Said("The navy", "said", "the ship had sunk"),
        Said("The navy", "adding", "that the crew was safe"),
    ),
    case(
        "statement-saying-that",
        "The junta issued a statement saying that elections would be held in May.",
        Said("a statement", "saying", "that elections would be held in May", medium="statement"),
    ),
    case(
        "relative-who-said",
        "The captain, who said that the radar had failed, was arrested in Piraeus.",
        Said("who", "said", "that the radar had failed"),
    ),
    case(
        "relative-who-accused",
        "Georgia expelled the diplomat, who had accused the court of fraud.",
        Said("who", "had accused", "the court of fraud", act="accuse"),
    ),
    case(
        "went-on-to-say",
        "The minister went on to say that the road would be rebuilt.",
        Said("The minister", "to say", "that the road would be rebuilt"),
    ),
    case(
        "participle-of-another-subject",
        "The minister said that Ankara might send troops, while threatening unnamed penalties.",
        Said("The minister", "said", "that Ankara might send troops, while threatening unnamed penalties"),
    ),
    case(
        "fronted-participle",
        "Speaking in Doha, the emir said that the channel remained open.",
        Said("the emir", "said", "that the channel remained open"),
    ),
)

SIDE_BY_SIDE = (
    case(
        "said-and-added",
        "The Bolivian president said the coup had failed and added that its leaders were in custody.",
        Said("The Bolivian president", "said", "the coup had failed"),
        Said("The Bolivian president", "added", "that its leaders were in custody"),
    ),
    case(
        "rejected-and-said",
        "Hanoi rejected the ruling and said that its claims were older.",
        Said("Hanoi", "rejected", "the ruling", act="deny"),
        Said("Hanoi", "said", "that its claims were older"),
    ),
    case(
        "two-sentences",
        "Riyadh denied the report. Doha confirmed that talks had taken place.",
        Said("Riyadh", "denied", "the report", act="deny"),
        Said("Doha", "confirmed", "that talks had taken place"),
    ),
    case(
        "but",
        "Washington said the strike was lawful, but Baghdad called it an act of aggression.",
        Said("Washington", "said", "the strike was lawful"),
        Said("Baghdad", "called", "it an act of aggression"),
    ),
)

BACK_TO_THE_SPEAKER = (
    case(
        "past-after-present",
        "Maduro insisted that the oil belongs to Caracas and accused the company of theft.",
        Said("Maduro", "insisted", "that the oil belongs to Caracas"),
        Said("Maduro", "accused", "the company of theft", act="accuse"),
    ),
    case(
        "told-according-to",
        "The crown prince told the senator that the kingdom would wait, according to two aides "
        "briefed on the call by friends.",
        Said(
            "two aides",
            "according to",
            "The crown prince told the senator that the kingdom would wait",
        ),
        Said(
            "The crown prince",
            "told",
            "that the kingdom would wait",
            to=("the senator",),
            within="according to",
        ),
    ),
    case(
        "warned-by-inversion",
        "“There will be a price,” warned the Omani foreign minister.",
        Said("the Omani foreign minister", "warned", "“There will be a price,”", act="warn", kind="direct"),
    ),
    case(
        "idea-that-somebody-dismissed",
        "Macron proposed sending troops, an idea that Berlin dismissed.",
        Said("Macron", "proposed", "sending troops", act="propose"),
    ),
    case(
        "denied-and-accused",
        "Quito denied that its patrol had crossed the river and accused Lima of theft.",
        Said("Quito", "denied", "that its patrol had crossed the river", act="deny"),
        Said("Quito", "accused", "Lima of theft", act="accuse"),
    ),
    case(
        "said-and-condemned",
        "Amman said that its radar had tracked a missile and condemned the launch.",
        Said("Amman", "said", "that its radar had tracked a missile"),
        Said("Amman", "condemned", "the launch", act="accuse"),
    ),
    case(
        "would-and-warned",
        "Hanoi said it would wait and warned that its patience had limits.",
        Said("Hanoi", "said", "it would wait"),
        Said("Hanoi", "warned", "that its patience had limits", act="warn"),
    ),
    case(
        "without-saying",
        "The abbess said that the vault was empty, without naming the thief.",
        Said("The abbess", "said", "that the vault was empty"),
        Said("The abbess", "without naming", "the thief", omitted=True),
    ),
    case(
        "while-another-said",
        "The consul said that the bridge stood, while the mayor insisted that it had fallen.",
        Said("The consul", "said", "that the bridge stood"),
        Said("the mayor", "insisted", "that it had fallen"),
    ),
)
