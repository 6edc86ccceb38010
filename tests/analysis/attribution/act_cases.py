"""What a party does by what it says: demands, promises, accusations; and sayings in nouns, passives and phrases."""

from __future__ import annotations

from saying import Said, case

DEMANDS = (
    case(
        "called-on-to",
        "The Arab League called on Israel to lift the blockade.",
        Said("The Arab League", "called on", "Israel to lift the blockade", act="demand"),
    ),
    case(
        "urged-to",
        "Canberra urged Suva to release the editor.",
        Said("Canberra", "urged", "Suva to release the editor", act="demand", to=("Suva",)),
    ),
    case(
        "demanded-that",
        "Kigali demanded that the rebels disarm.",
        Said("Kigali", "demanded", "that the rebels disarm", act="demand"),
    ),
    case(
        "demanded-object",
        "The opposition demanded an inquiry into the crash.",
        Said("The opposition", "demanded", "an inquiry into the crash", act="demand"),
    ),
    case(
        "ordered-to",
        "The general ordered his troops to fall back.",
        Said("The general", "ordered", "his troops to fall back", act="demand", to=("his troops",)),
    ),
    case(
        "called-for",
        "The African Union called for an immediate ceasefire.",
        Said("The African Union", "called", "for an immediate ceasefire", act="demand"),
    ),
    case(
        "asked-to",
        "Lima asked Interpol to arrest the former president.",
        Said("Lima", "asked", "Interpol to arrest the former president", act="demand", to=("Interpol",)),
    ),
    case(
        "insisted-that",
        "Athens insisted that the wreck lay in its waters.",
        Said("Athens", "insisted", "that the wreck lay in its waters"),
    ),
)

PROMISES_AND_THREATS = (
    case(
        "pledged-to",
        "Denmark pledged to send its last howitzers.",
        Said("Denmark", "pledged", "to send its last howitzers", act="promise"),
    ),
    case(
        "vowed-to",
        "The militia vowed to avenge its commander.",
        Said("The militia", "vowed", "to avenge its commander", act="promise"),
    ),
    case(
        "threatened-to",
        "Pyongyang threatened to cut the hotline.",
        Said("Pyongyang", "threatened", "to cut the hotline", act="warn"),
    ),
    case(
        "promised-that",
        "The shah promised that the newspapers would reopen.",
        Said("The shah", "promised", "that the newspapers would reopen", act="promise"),
    ),
    case(
        "agreed-to",
        "The two navies agreed to share radar data.",
        Said("The two navies", "agreed", "to share radar data", act="promise"),
    ),
    case(
        "offered-to",
        "Oman offered to host the talks.",
        Said("Oman", "offered", "to host the talks", act="propose"),
    ),
    case(
        "plans-to",
        "Warsaw plans to close two crossings.",
        Said("Warsaw", "plans", "to close two crossings", act="intend"),
    ),
    case(
        "wants-to",
        "The emirate wants to buy submarines.",
        Said("The emirate", "wants", "to buy submarines", act="intend"),
    ),
    case(
        "warned-against",
        "Moscow warned Chisinau against seizing the depot.",
        Said("Moscow", "warned", "against seizing the depot", act="warn", to=("Chisinau",)),
    ),
)

JUDGEMENTS = (
    case(
        "accused-of",
        "Khartoum accused Kampala of arming the rebels.",
        Said("Khartoum", "accused", "Kampala of arming the rebels", act="accuse"),
    ),
    case(
        "blamed-for",
        "Sofia blamed the outage on Russian hackers.",
        Said("Sofia", "blamed", "the outage on Russian hackers", act="accuse"),
    ),
    case(
        "condemned",
        "The Security Council condemned the abduction of the nurses.",
        Said("The Security Council", "condemned", "the abduction of the nurses", act="accuse"),
    ),
    case(
        "welcomed",
        "Madrid welcomed the verdict.",
        Said("Madrid", "welcomed", "the verdict", act="praise"),
    ),
    case(
        "described-as",
        "The envoy described the meeting as a turning point.",
        Said("The envoy", "described", "the meeting as a turning point"),
    ),
    case(
        "called-a",
        "The opposition leader called the vote a farce.",
        Said("The opposition leader", "called", "the vote a farce"),
    ),
    case(
        "considers",
        "Ottawa considers the passage an internal waterway.",
        Said("Ottawa", "considers", "the passage an internal waterway", act="believe"),
    ),
    case(
        "criticised-for-doing",
        "Vienna criticised Budapest for blocking the loan.",
        Said("Vienna", "criticised", "Budapest for blocking the loan", act="accuse"),
    ),
)

DENIALS = (
    case(
        "denied-that",
        "Nairobi denied that its soldiers had looted the mall.",
        Said("Nairobi", "denied", "that its soldiers had looted the mall", act="deny"),
    ),
    case(
        "denied-object",
        "The colonel denied the charge.",
        Said("The colonel", "denied", "the charge", act="deny"),
    ),
    case(
        "denied-doing",
        "The hackers denied stealing the files.",
        Said("The hackers", "denied", "stealing the files", act="deny"),
    ),
    case(
        "rejected-object",
        "Quito rejected the border proposal.",
        Said("Quito", "rejected", "the border proposal", act="deny"),
    ),
    case(
        "does-not-believe",
        "London does not believe that the tests were cancelled.",
        Said("London", "does not believe", "that the tests were cancelled", act="believe", denied=True),
    ),
)

PASSIVES = (
    case(
        "was-told-that",
        "The senator was told that the plane had landed in Djibouti.",
        Said(None, "was told", "that the plane had landed in Djibouti", to=("The senator",)),
    ),
    case(
        "was-told-by",
        "The senator was told by his aides that the plane had landed.",
        Said("his aides", "was told", "that the plane had landed", to=("The senator",)),
    ),
    case(
        "it-was-reported-that",
        "It was reported that the queen had left the capital.",
        Said(None, "was reported", "that the queen had left the capital"),
    ),
    case(
        "is-believed-to",
        "The warlord is believed to hide in the mountains.",
        Said(None, "is believed", "The warlord | to hide in the mountains", act="believe"),
    ),
    case(
        "is-said-to",
        "The deputy is said to own three banks.",
        Said(None, "is said", "The deputy | to own three banks"),
    ),
    case(
        "was-accused-of",
        "The colonel was accused of selling fuel.",
        Said(None, "was accused", "The colonel | of selling fuel", act="accuse"),
    ),
    case(
        "was-condemned-by",
        "The raid was condemned by Ireland.",
        Said("Ireland", "was condemned", "The raid", act="accuse"),
    ),
)

NOUNS = (
    case(
        "hope-that",
        "Manila’s hope that the reef would be spared has faded.",
        Said("Manila’s", "hope", "that the reef would be spared", act="hope"),
    ),
    case(
        "claim-by",
        "The claim by the militia that it had shot down a jet was false.",
        Said("the militia", "claim", "that it had shot down a jet"),
    ),
    case(
        "call-for",
        "His call for new elections angered the generals.",
        Said("His", "call", "for new elections", act="demand"),
    ),
    case(
        "threat-to",
        "Iran’s threat to close the strait has alarmed shipping firms.",
        Said("Iran’s", "threat", "to close the strait", act="warn"),
    ),
    case(
        "holderless-noun",
        "The belief that borders are sacred is old.",
    ),
    case(
        "holderless-hope",
        "Hopes that the river would freeze were disappointed.",
    ),
    case(
        "expressed-hope-that",
        "The patriarch expressed hope that the bells would ring again.",
        Said("The patriarch", "expressed hope", "that the bells would ring again", act="hope"),
    ),
    case(
        "issued-warning-that",
        "Jakarta issued a warning that the volcano might erupt.",
        Said("Jakarta", "issued a warning", "that the volcano might erupt", act="warn"),
    ),
    case(
        "made-claim-that",
        "The premier made the claim that inflation had ended.",
        Said("The premier", "made the claim", "that inflation had ended"),
    ),
    case(
        "made-a-statement",
        "The regent made a statement on Monday.",
    ),
)

ADJECTIVES = (
    case(
        "is-confident-that",
        "Bern is confident that the banks will survive.",
        Said("Bern", "is confident", "that the banks will survive", act="believe"),
    ),
    case(
        "was-willing-to",
        "The emir was willing to pay the ransom.",
        Said("The emir", "was willing", "to pay the ransom", act="intend"),
    ),
    case(
        "is-eager-to",
        "Ankara is eager to mediate.",
        Said("Ankara", "is eager", "to mediate", act="intend"),
    ),
    case(
        "was-optimistic-that",
        "The broker was optimistic that both sides would sign.",
        Said("The broker", "was optimistic", "that both sides would sign", act="hope"),
    ),
    case(
        "adjective-without-party",
        "The dam was ready to burst.",
    ),
    case(
        "attributive-adjective",
        "A willing crew is hard to find.",
    ),
)

MIXED_SENTENCES = (
    case(
        "neither-confirmed-nor-denied",
        "Doha neither confirmed nor denied that a visit was planned.",
        Said("Doha", "denied", "that a visit was planned", act="deny", denied=True),
    ),
    case(
        "urged-quoted-parties",
        "Beijing urged “relevant parties” to show restraint.",
        Said(
            "Beijing",
            "urged",
            "“relevant parties” to show restraint",
            act="demand",
            kind="mixed",
            to=("relevant parties",),
        ),
    ),
    case(
        "requested-object",
        "The defector requested asylum in Sweden.",
        Said("The defector", "requested", "asylum in Sweden", act="demand"),
    ),
    case(
        "announced-on-a-platform",
        "Milei announced the deal on Truth Social.",
        Said("Milei", "announced", "the deal", medium="Truth Social"),
    ),
    case(
        "received-and-that",
        "The Finnish envoy said that Helsinki had received no offer and that it was too early to judge.",
        Said("The Finnish envoy", "said", "that Helsinki had received no offer and that it was too early to judge"),
    ),
    case(
        "told-cabinet-in-participle",
        "Netanyahu vowed to go on, telling his cabinet that victory was near.",
        Said("Netanyahu", "vowed", "to go on", act="promise"),
        Said("Netanyahu", "telling", "that victory was near", to=("his cabinet",)),
    ),
    case(
        "insists-in-relative-clause",
        "Pressure has grown on Tehran, which insists its reactors are peaceful.",
        Said("which", "insists", "its reactors are peaceful"),
    ),
)
