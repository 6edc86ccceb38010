"""Words between quotation marks: whose they are, how far they go, and when they are nobody's."""

from __future__ import annotations

from saying import Said, case

WITH_A_TAG = (
    case(
        "tag-after",
        "“The talks have failed,” the Swedish mediator said.",
        Said("the Swedish mediator", "said", "“The talks have failed,”", kind="direct"),
    ),
    case(
        "tag-after-inverted",
        "“The talks have failed,” said the Swedish mediator on Monday.",
        Said("the Swedish mediator", "said", "“The talks have failed,”", kind="direct"),
    ),
    case(
        "tag-after-with-name-and-office",
        "“Our patience is not endless,” said Abdel Karim, the Jordanian foreign minister.",
        Said(
            "Abdel Karim, the Jordanian foreign minister",
            "said",
            "“Our patience is not endless,”",
            kind="direct",
        ),
    ),
    case(
        "tag-before-with-comma",
        "The prime minister said, “Greece will not accept this map.”",
        Said("The prime minister", "said", "“Greece will not accept this map.”", kind="direct"),
    ),
    case(
        "tag-before-with-colon",
        "The commander wrote: “Our forces hold both banks of the river.”",
        Said("The commander", "wrote", "“Our forces hold both banks of the river.”", kind="direct"),
    ),
    case(
        "told-reporters-with-colon",
        "Zelensky told reporters in Vilnius: “This winter decides the war.”",
        Said("Zelensky", "told", "“This winter decides the war.”", kind="direct", to=("reporters",)),
    ),
    case(
        "split-sentence",
        "“If the guns fall silent,” the envoy said, “the aid will follow.”",
        Said("the envoy", "said", "“If the guns fall silent,” | “the aid will follow.”", kind="direct"),
    ),
    case(
        "two-sentences-around-the-tag",
        "“This was an act of piracy,” the Greek captain said. “They boarded us at night.”",
        Said(
            "the Greek captain",
            "said",
            "“This was an act of piracy,” | “They boarded us at night.”",
            kind="direct",
        ),
    ),
    case(
        "several-sentences-inside",
        "“The border is shut. Nobody crosses it. It will stay so,” the governor said.",
        Said(
            "the governor",
            "said",
            "“The border is shut. Nobody crosses it. It will stay so,”",
            kind="direct",
        ),
    ),
    case(
        "question-inside",
        "“Who gave the order?” the judge asked.",
        Said("the judge", "asked", "“Who gave the order?”", kind="direct", act="ask"),
    ),
    case(
        "exclamation-inside",
        "“Leave our waters!” shouted the coast guard officer.",
        Said("the coast guard officer", "shouted", "“Leave our waters!”", kind="direct"),
    ),
    case(
        "quotation-then-pronoun-tag",
        "“The dam is safe,” he told parliament.",
        Said("he", "told", "“The dam is safe,”", kind="direct", to=("parliament",)),
    ),
    case(
        "fronted-place",
        "In Ankara, the foreign minister said: “The corridor remains open.”",
        Said("the foreign minister", "said", "“The corridor remains open.”", kind="direct"),
    ),
)

MARKS = (
    case(
        "straight-double",
        'The spokesman said, "The embassy was not the target."',
        Said("The spokesman", "said", '"The embassy was not the target."', kind="direct"),
    ),
    case(
        "straight-double-tag-after",
        '"The embassy was not the target," the spokesman said.',
        Said("the spokesman", "said", '"The embassy was not the target,"', kind="direct"),
    ),
    case(
        "guillemets",
        "The Moldovan president said: «The vote was free.»",
        Said("The Moldovan president", "said", "«The vote was free.»", kind="direct"),
    ),
    case(
        "low-opening",
        "The Austrian chancellor said: „Neutrality is not for sale.“",
        Said("The Austrian chancellor", "said", "„Neutrality is not for sale.“", kind="direct"),
    ),
    case(
        "typewriter-pairs",
        "The spokesman said, ``The embassy was not the target.''",
        Said("The spokesman", "said", "``The embassy was not the target.''", kind="direct"),
    ),
    case(
        "single-curly",
        "‘We will not negotiate under fire,’ the Serbian president said.",
        Said("the Serbian president", "said", "‘We will not negotiate under fire,’", kind="direct"),
    ),
    case(
        "single-straight",
        "'We will not negotiate under fire,' the Serbian president said.",
        Said("the Serbian president", "said", "'We will not negotiate under fire,'", kind="direct"),
    ),
    case(
        "single-curly-colon",
        "The minister said: ‘Britain’s ships don’t need permission.’",
        Said("The minister", "said", "‘Britain’s ships don’t need permission.’", kind="direct"),
    ),
    case(
        "single-within-double",
        "“He called it ‘a new chapter’ in our relations,” the Chinese envoy said.",
        Said("the Chinese envoy", "said", "“He called it ‘a new chapter’ in our relations,”", kind="direct"),
        Said("He", "called", "it ‘a new chapter’ in our relations", kind="direct", within="said"),
    ),
    case(
        "possessives-are-no-marks",
        "The rebels’ leaders and the miners’ unions met at the ministers’ residence.",
    ),
    case(
        "stray-opening-mark",
        "“The refinery burned for two days.\nThe premier said that the fire was out.",
        Said("The premier", "said", "that the fire was out"),
    ),
    case(
        "stray-closing-mark",
        "The refinery burned for two days.”\nThe premier said that the fire was out.",
        Said("The premier", "said", "that the fire was out"),
    ),
    case(
        "inch-mark",
        'The shell was 6" wide and came from the east.\nThe mayor said that nobody was hurt.',
        Said("The mayor", "said", "that nobody was hurt"),
    ),
)

PARTIAL = (
    case(
        "partial-in-clause",
        "Tokyo said that the test was “a grave threat” to the region.",
        Said("Tokyo", "said", "that the test was “a grave threat” to the region", kind="mixed"),
    ),
    case(
        "partial-at-end",
        "The Iranian minister said the two sides were “very close to an understanding.”",
        Said(
            "The Iranian minister",
            "said",
            "the two sides were “very close to an understanding.”",
            kind="mixed",
        ),
    ),
    case(
        "called-quoted",
        "Moscow called the seizure “state banditry”.",
        Said("Moscow", "called", "the seizure “state banditry”", kind="mixed"),
    ),
    case(
        "described-as-quoted",
        "The Cuban president described the embargo as “economic war”.",
        Said("The Cuban president", "described", "the embargo as “economic war”", kind="mixed", act="say"),
    ),
    case(
        "scare-quotes-alone",
        "The “road map” has gathered dust since last spring.",
    ),
    case(
        "quoted-title",
        "Tanks rolled past a billboard for the film “Battle of the Danube” in Belgrade.",
    ),
    case(
        "so-called",
        "Fighters from the “Southern Shield” brigade moved north.",
    ),
    case(
        "quoted-wholly-after-that",
        "The senator said that “the money is gone and nobody knows where.”",
        Said(
            "The senator",
            "said",
            "that “the money is gone and nobody knows where.”",
            kind="mixed",
        ),
    ),
)

PARAGRAPHS = (
    case(
        "opening-mark-repeated",
        "“Our villages were burned,” the elder said. “We fled across the river.\n"
        "“Nobody came to help us.”\nThe camp holds nine thousand people.",
        Said(
            "the elder",
            "said",
            "“Our villages were burned,” | “We fled across the river.\n“Nobody came to help us.”",
            kind="direct",
        ),
    ),
    case(
        "three-paragraphs",
        "The president told the assembly: “The old order has ended.\n“A new one must be built.\n"
        "“It will not be built in one capital.”",
        Said(
            "The president",
            "told",
            "“The old order has ended.\n“A new one must be built.\n“It will not be built in one capital.”",
            kind="direct",
            to=("the assembly",),
        ),
    ),
    case(
        "quotation-alone-in-next-paragraph",
        "“The ceasefire is holding,” the Qatari mediator said.\n“Both armies have pulled back.”",
        Said("the Qatari mediator", "said", "“The ceasefire is holding,”", kind="direct"),
        Said("the Qatari mediator", None, "“Both armies have pulled back.”", kind="direct"),
    ),
    case(
        "two-speakers-two-paragraphs",
        "“We want peace,” the Armenian premier said.\n“So do we,” the Azerbaijani president replied.",
        Said("the Armenian premier", "said", "“We want peace,”", kind="direct"),
        Said("We", "want", "peace", kind="direct", act="intend", within="said"),
        Said("the Azerbaijani president", "replied", "“So do we,”", kind="direct"),
    ),
)

UNMARKED = (
    case(
        "unmarked-questions",
        "Why should we sign? Who would guarantee it? the Hungarian premier asked at the summit.",
        Said(
            "the Hungarian premier",
            "asked",
            "Why should we sign? Who would guarantee it?",
            kind="unmarked",
            act="ask",
            medium="summit",
        ),
    ),
    case(
        "unmarked-question-own-sentence",
        "How can there be peace without borders? The Syrian president said in a speech on Friday.",
        Said(
            "The Syrian president",
            "said",
            "How can there be peace without borders?",
            kind="unmarked",
            medium="speech",
        ),
    ),
    case(
        "question-of-the-writer",
        "Can the alliance survive? The next summit is in July.",
    ),
)

TITLES = (
    case(
        "published-title",
        "Last spring the exile published “A Winter in Minsk.” It sold well in Vilnius.",
    ),
    case(
        "sang-title",
        "The choir sang “Song of the Volga” as the troops marched past.",
    ),
    case(
        "named-fund",
        "The ministry set up a fund, “Homes for Heroes,” in January.",
    ),
    case(
        "shouted-slogan",
        "“Long live the republic!” the crowd chanted.",
        Said("the crowd", "chanted", "“Long live the republic!”", kind="direct"),
    ),
    case(
        "title-inside-a-saying",
        "The director said “Winter in Minsk” had been banned.",
        Said("The director", "said", "“Winter in Minsk” had been banned", kind="mixed"),
    ),
)

MORE_TAGS = (
    case(
        "modal-clause-in-second-half",
        "“If they fire,” the colonel warned, “we will answer.”",
        Said("the colonel", "warned", "“If they fire,” | “we will answer.”", kind="direct", act="warn"),
    ),
    case(
        "adding-second-quotation",
        "“The road is open,” the mayor said, adding: “It will stay open.”",
        Said("the mayor", "said", "“The road is open,”", kind="direct"),
        Said("the mayor", "adding", "“It will stay open.”", kind="direct"),
    ),
    case(
        "colon-alone",
        "The president was blunt: “This is a war of choice.”",
        Said("The president", ":", "“This is a war of choice.”", kind="direct"),
    ),
    case(
        "according-to-with-quotation",
        "“The reactor is stable,” according to the operator.",
        Said("the operator", "according to", "“The reactor is stable,”", kind="direct"),
    ),
    case(
        "quotation-with-long-name-behind",
        "“No one was spared,” said Miriam Adeyemi, a nurse at the clinic in Maiduguri.",
        Said(
            "Miriam Adeyemi, a nurse at the clinic in Maiduguri",
            "said",
            "“No one was spared,”",
            kind="direct",
        ),
    ),
    case(
        "question-and-answer-quoted",
        "Asked about the raid, the general replied: “Ask the other side.”",
        Said("the general", "replied", "“Ask the other side.”", kind="direct"),
    ),
    case(
        "quotation-with-emoji",
        "The minister posted: “Victory is near 🎉 and the harbour is ours.”",
        Said("The minister", "posted", "“Victory is near 🎉 and the harbour is ours.”", kind="direct"),
    ),
    case(
        "no-break-spaces-within-guillemets",
        "Le Drian said: «\u00a0The ship will sail.\u00a0»",
        Said("Le Drian", "said", "«\u00a0The ship will sail.\u00a0»", kind="direct"),
    ),
    case(
        "soft-hyphen-in-cue",
        "The Estonian premier an\u00adnounced that the cable had been cut.",
        Said("The Estonian premier", "an\u00adnounced", "that the cable had been cut"),
    ),
)
