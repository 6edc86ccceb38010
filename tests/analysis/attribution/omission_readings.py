"""Short sentences and what they say was left out: source, cue, content; and traps, which say no such thing.

Gaps within a role are written as `|`. Only omissions are held; what else is said in a sentence is tested elsewhere.
"""

from __future__ import annotations

Reading = tuple[str | None, str, str]

LEFT_OUT: dict[str, tuple[str, Reading]] = {
    # Silence.
    "said-nothing-of": (
        "The abbot said nothing of the stolen icon.",
        ("The abbot", "said nothing", "of the stolen icon"),
    ),
    "says-nothing-about": (
        "The preamble says nothing about fishing rights.",
        ("The preamble", "says nothing", "about fishing rights"),
    ),
    "remained-silent-on": (
        "Jakarta has remained silent on the fate of the trawler.",
        ("Jakarta", "has remained silent", "on the fate of the trawler"),
    ),
    "is-silent-about": ("The charter is silent about secession.", ("The charter", "is silent", "about secession")),
    "kept-quiet-about": (
        "The broker kept quiet about his fee.",
        ("The broker", "kept quiet", "about his fee"),
    ),
    "tight-lipped-about": (
        "Aides stayed tight-lipped about the guest list.",
        ("Aides", "stayed tight-lipped", "about the guest list"),
    ),
    "maintained-its-silence": (
        "The synod maintained its silence on the schism.",
        ("The synod", "maintained its silence", "on the schism"),
    ),
    "nothing-to-say-on": (
        "The mayor had nothing to say on the strike.",
        ("The mayor", "had nothing to say", "on the strike"),
    ),
    "did-not-say-anything-about": (
        "Her lawyer did not say anything about the passport.",
        ("Her lawyer", "did not say anything", "about the passport"),
    ),
    "not-a-word-was-said": (
        "Not a word was said about the tariffs.",
        (None, "Not a word was said", "about the tariffs"),
    ),
    "nothing-was-said-in-a-text": (
        "Nothing was said about compensation in the final declaration.",
        ("the final declaration", "Nothing was said", "about compensation"),
    ),
    # Declining and refusing.
    "declined-to-comment-bare": ("The regulator declined to comment.", ("The regulator", "declined", "to comment")),
    "declined-on-a-day": (
        "The brewery declined to comment on Thursday.",
        ("The brewery", "declined", "to comment"),
    ),
    "refused-to-be-drawn": (
        "The governor refused to be drawn on the succession.",
        ("The governor", "refused to be drawn", "on the succession"),
    ),
    "would-not-be-drawn": (
        "The chancellor would not be drawn on tax rises.",
        ("The chancellor", "would not be drawn", "on tax rises"),
    ),
    "declined-to-identify": (
        "The coroner declined to identify the victims.",
        ("The coroner", "declined to identify", "the victims"),
    ),
    "refused-to-confirm-or-deny": (
        "Langley refused to confirm or deny the existence of the files.",
        ("Langley", "refused to confirm or deny", "the existence of the files"),
    ),
    "refused-to-answer-questions": (
        "The defendant refused to answer questions about the money.",
        ("The defendant", "refused to answer", "questions about the money"),
    ),
    "refusal-to-say": (
        "Shareholders were angered by its refusal to say who had signed the cheque.",
        ("its", "refusal to say", "who had signed the cheque"),
    ),
    "would-not-confirm": (
        "A palace aide would not confirm the engagement.",
        ("A palace aide", "would not confirm", "the engagement"),
    ),
    "would-not-elaborate": ("The sheikh would not elaborate.", ("The sheikh", "would not", "elaborate")),
    "will-not-say-how-many": (
        "The air force will not say how many drones it owns.",
        ("The air force", "will not say", "how many drones it owns"),
    ),
    "could-not-say-when": (
        "The harbour master could not say when the channel would reopen.",
        ("The harbour master", "could not say", "when the channel would reopen"),
    ),
    "did-not-respond-to-request": (
        "The developer did not immediately respond to a request for comment.",
        ("The developer", "did not immediately respond", "to a request for comment"),
    ),
    "did-not-reply-to-messages": (
        "Two of the directors did not reply to messages.",
        ("Two of the directors", "did not reply", "to messages"),
    ),
    "has-yet-to-explain": (
        "The observatory has yet to explain why the alarm failed.",
        ("The observatory", "has yet to explain", "why the alarm failed"),
    ),
    "had-no-comment-on": (
        "The union had no comment on the ballot.",
        ("The union", "had no comment", "on the ballot"),
    ),
    # Stopping short, avoiding, leaving out.
    "stopped-short-of-accusing": (
        "The inspector stopped short of accusing the crew of sabotage.",
        ("The inspector", "stopped short of accusing", "the crew of sabotage"),
    ),
    "stopped-short-of-an-apology": (
        "The emperor stopped short of an apology.",
        ("The emperor", "stopped short of", "an apology"),
    ),
    "refrained-from-naming": (
        "The auditors refrained from naming the lender.",
        ("The auditors", "refrained from naming", "the lender"),
    ),
    "avoided-any-mention-of": (
        "The toast avoided any mention of the annexed valley.",
        ("The toast", "avoided any mention", "the annexed valley"),
    ),
    "skirted-the-issue": (
        "Both candidates skirted the issue of conscription.",
        ("Both candidates", "skirted", "the issue of conscription"),
    ),
    "sidestepped-questions": (
        "The novelist sidestepped questions about the prize.",
        ("The novelist", "sidestepped", "questions about the prize"),
    ),
    "chose-not-to-mention": (
        "The archbishop chose not to mention the lawsuit.",
        ("The archbishop", "chose not to mention", "the lawsuit"),
    ),
    "omits-any-reference-to": (
        "The second draft omits any reference to reparations.",
        ("The second draft", "omits", "any reference to reparations"),
    ),
    "leaves-out-by-text": (
        "The Spanish translation leaves out the last two stanzas.",
        ("The Spanish translation", "leaves out", "the last two stanzas"),
    ),
    "was-left-out-of-text": (
        "The warning was left out of the published summary.",
        ("the published summary", "was left out", "The warning"),
    ),
    "conspicuously-absent": (
        "Conspicuously absent from the joint statement was any reference to human rights.",
        ("the joint statement", "absent from", "any reference to human rights"),
    ),
    "withheld-the-names": (
        "Police withheld the names of the children.",
        ("Police", "withheld", "the names of the children"),
    ),
    "failed-to-disclose": (
        "The surgeon failed to disclose his debts.",
        ("The surgeon", "failed to disclose", "his debts"),
    ),
    "ignored-a-question": (
        "The general ignored a question about the coup.",
        ("The general", "ignored", "a question about the coup"),
    ),
    # None was given.
    "gave-no-date": (
        "Brasília gave no date for the handover.",
        ("Brasília", "gave no", "date for the handover"),
    ),
    "did-not-give-a-reason": (
        "The rector did not give a reason for his resignation.",
        ("The rector", "did not give", "a reason for his resignation"),
    ),
    "offered-no-timetable": ("The lender offered no timetable.", ("The lender", "offered no", "timetable")),
    "possessive-source": (
        "The text of the armistice makes no mention of prisoners.",
        ("The text of the armistice", "makes no mention", "prisoners"),
    ),
    "mentioned-no-names": ("The sermon mentioned no names.", ("The sermon", "mentioned no", "names")),
    "no-mention-was-made": (
        "No mention was made of the epidemic.",
        (None, "No mention was made", "the epidemic"),
    ),
    "no-details-were-given": ("No further details were given.", (None, "No | were given", "further details")),
    "it-was-not-stated": (
        "It was not stated whether the hostages were on board.",
        (None, "was not stated", "whether the hostages were on board"),
    ),
    "there-was-no-mention": (
        "There was no mention of the embargo in the communiqué.",
        ("the communiqué", "was no mention", "the embargo"),
    ),
    "there-was-no-word-from": (
        "There was no immediate word from Nairobi on the kidnapping.",
        ("Nairobi", "was no immediate word", "on the kidnapping"),
    ),
    "there-was-no-comment-from": (
        "There was no comment from the airline.",
        ("the airline", "was no", "comment"),
    ),
    "terms-not-disclosed": (
        "The terms of the settlement were not disclosed.",
        (None, "were not disclosed", "The terms of the settlement"),
    ),
    # Negated telling.
    "without-elaborating": (
        "Zagreb recalled its envoy without elaborating.",
        ("Zagreb", "without", "elaborating"),
    ),
    "without-saying-why": (
        "The studio cancelled the series without saying why.",
        ("The studio", "without saying", "why"),
    ),
    "without-giving-details": (
        "Hanoi confirmed the purchase without giving details.",
        ("Hanoi", "without giving", "details"),
    ),
    "without-any-mention": (
        "The orator closed without any mention of the famine.",
        ("The orator", "without any mention", "the famine"),
    ),
    "neither-side-disclosed": (
        "Neither club disclosed the fee.",
        ("Neither club", "disclosed", "the fee"),
    ),
    "none-of-them-mentioned": (
        "None of the four speakers mentioned the veto.",
        ("None of the four speakers", "mentioned", "the veto"),
    ),
    "nor-did-it-mention": (
        "The almanac lists no tides. Nor did it mention the eclipse.",
        ("it", "Nor did | mention", "the eclipse"),
    ),
    "did-not-make-clear": (
        "Caracas did not make clear who would monitor the vote.",
        ("Caracas", "did not make clear", "who would monitor the vote"),
    ),
    "did-not-tell-reporters": (
        "The trainer did not tell reporters where the horse was.",
        ("The trainer", "did not tell", "where the horse was"),
    ),
    "did-not-say-exactly-when": (
        "The monarch did not say exactly when she would abdicate.",
        ("The monarch", "did not say", "exactly when she would abdicate"),
    ),
}

IN_PAIRS: dict[str, tuple[str, tuple[Reading, ...]]] = {
    "did-not-name-or-say": (
        "Customs did not name the exporter or say what the crates held.",
        (("Customs", "did not name", "the exporter"), ("Customs", "say", "what the crates held")),
    ),
    "declined-to-name-or-say": (
        "The clinic declined to name the patient or to say how he died.",
        (("The clinic", "declined to name", "the patient"), ("The clinic", "say", "how he died")),
    ),
    "did-not-comment-and-gave-no": (
        "Tunis did not comment on the raid and gave no figures.",
        (("Tunis", "did not comment", "on the raid"), ("Tunis", "gave no", "figures")),
    ),
    "speaker-goes-on": (
        "The coastguard said nine crates had sunk but gave no location.",
        (("The coastguard", "gave no", "location"),),
    ),
}

TRAPS: dict[str, str] = {
    "did-not-rule-out": "Pretoria did not rule out a boycott.",
    "declined-to-rule-out": "The admiral declined to rule out a blockade.",
    "declined-in-value": "The peso declined in value on Monday.",
    "declined-an-offer": "The tenor declined a second encore.",
    "refused-to-withdraw": "The battalion refused to withdraw from the ridge.",
    "refused-to-talk-to-enemies": "The warlord refused to talk to the government.",
    "nothing-had-been-agreed": "The broker said nothing had been agreed.",
    "goodbye": "The consul left the island without saying goodbye.",
    "goes-without-saying": "It goes without saying that the dyke needs repair.",
    "not-to-mention": "The flood took the mill, not to mention the bakery.",
    "not-again": "The chaplain did not mention it again.",
    "not-only": "The envoy not only mentioned the treaty but praised it.",
    "not-until": "The family did not mention the letter until Easter.",
    "could-not-help": "The diva could not help mentioning her rival.",
    "cannot-without": "Nobody could tell the story without mentioning the flood.",
    "if-declines": "If the ministry declines to comment, we will publish.",
    "should-refuse": "Should the envoy refuse to say who paid, he will be recalled.",
    "had-not-mentioned": "Had the pilot not mentioned the noise, the plane would have left.",
    "why-question": "Why did the report not mention the leak?",
    "may-omit": "The editors may omit the preface.",
    "must-not-mention": "The ambassador must not mention the island.",
    "would-not-have-mentioned": "My uncle would not have mentioned the wound.",
    "asked-that-not": "The widow asked that the notice not mention the cause.",
    "was-told-not-to": "The recruit was told not to discuss the weapon.",
    "imperative": "Do not mention the ransom.",
    "denied-refusing": "The airline denied that it had refused to comment.",
    "did-not-refuse": "The bishop did not refuse to comment.",
    "cat-left-out": "The bicycle was left out in the snow.",
    "left-out-of-deal": "The small islands were left out of the fisheries deal.",
    "coach-omits": "The coach omitted the goalkeeper from the squad.",
    "absent-from-meeting": "The treasurer was absent from the meeting.",
    "guns-silent": "The guns fell silent on the eastern front.",
    "bells-silent": "The bells were silent on Good Friday.",
    "silent-on-the-phone": "The caller stayed silent on the phone.",
    "quiet-watch": "Two frigates kept quiet watch on the strait.",
    "broke-silence": "The singer broke her silence on the divorce.",
    "patient": "The tumour did not respond to the drug.",
    "did-not-answer-the-door": "The tenant did not answer the door.",
    "request-for-troops": "Vilnius did not respond to a request for troops.",
    "no-reason-to": "There was no reason to close the pass.",
    "no-word-for": "There is no word for snow in the dialect.",
    "gave-no-quarter": "The besiegers gave no quarter.",
    "made-no-secret": "The prince made no secret of his contempt.",
    "made-no-effort": "The crew made no effort to hide the cargo.",
    "left-no-doubt": "The verdict left no doubt about the motive.",
    "named-no-successor": "The shah named no successor.",
    "did-not-name-a-cabinet": "The premier did not name a cabinet.",
    "touch": "The looters did not touch the altar.",
    "refer-to-court": "The council did not refer the dispute to the court.",
    "address-a-problem": "The government did not address the shortage of nurses.",
    "scan": "The scan did not reveal a fracture.",
    "test-explains": "The theory does not explain the tides.",
    "could-not-confirm": "The newspaper could not independently confirm the claim.",
    "unclear": "It was not clear who had opened the gate.",
    "skirted-the-town": "The column skirted the town at night.",
    "dodged-bullets": "The courier dodged two bullets.",
    "avoided-a-strike": "The railway avoided a strike.",
    "stopped-short-of-a-river": "The hikers stopped short of the river.",
    "stopped-short-of-firing": "The guards stopped short of firing.",
    "failed-to-arrive": "The convoy failed to reach the camp.",
    "without-lights": "The tanker sailed without lights.",
    "without-a-word-to": "The duke walked out without a word to his hosts.",
    "will-not-mention": "Tomorrow's speech will not mention the canal.",
    "plans-to-avoid": "The envoy plans to avoid any mention of the raid.",
    "did-not-ask": "The judge did not ask whether the door was locked.",
    "chose-not-to-speak": "The bride chose not to speak.",
    "will-not-be-disclosed": "The terms of the lease will not be disclosed.",
    "would-never-say-he": "The tenor would never say he was tired.",
    "identify-with": "The voters do not identify with what the party preaches.",
    "not-talking-about": "We are not talking about a few small coins.",
    "almost-nothing": "The manual says almost nothing about brakes.",
    "not-as-many": "The new edition does not make as many references to Homer.",
    "refer-as": "The hosts did not refer to the guest as king.",
    "treaty-does-not-bind": "The covenant does not bind the lagoon states.",
}

UNATTAINED: dict[str, tuple[str, Reading, str]] = {
    "refusal-as-subject": (
        "Its refusal to say who had signed the cheque infuriated shareholders.",
        ("Its", "refusal to say", "who had signed the cheque"),
        "the parse takes the main verb into the clause before it",
    ),
}
