"""Closed lists of English words that the rules for speakers rest on."""

from __future__ import annotations


def _set(words: str) -> frozenset[str]:
    return frozenset(words.split())


SINGULAR = frozenset(("i", "me", "my", "mine", "myself"))
PLURAL = frozenset(("we", "us", "our", "ours", "ourselves"))
ADDRESSED = frozenset(("you", "your", "yours", "yourself"))
# Pronouns that somebody must be found for; 'who' and 'those' are read with what follows them.
PERSONAL = frozenset(("he", "she", "it", "they", "we", "i"))
# What is said of nobody in particular.
NOBODY = frozenset(("no", "neither", "nobody", "none", "every", "each", "either", "any", "whoever", "whose", "which"))
# Pronouns that stand for some people without a name.
SOME = frozenset(("others", "some", "many", "several", "few", "most", "another"))
POSSESSIVE = frozenset(("his", "her", "its", "their", "my", "our", "your"))
# 'The two sides' and its like, which stand for others.
COUNTED = frozenset(("two", "three", "four", "both", "pair", "duo"))
"""Words by which a source is known to be several parties named before."""
# What is called 'the two ...' when others are meant: 'both armies' say themselves who they are.
REFERRING = _set("""
    side party country nation state capital government delegation leader president head man woman minister diplomat
    official politician senator lawmaker negotiator envoy delegate
    """)
# What tells something without being anybody: the word is that of whoever made it, whom these rules do not know.
TELLING = _set("""
    statement account report readout communique communiqué declaration letter post tweet message speech remark
    remarks comment comments address note memo memorandum document documents draft resolution release interview
    video transcript summary bulletin article editorial decree notice announcement briefing text version proposal
    plan telegram website site law bill treaty agreement accord pact deal constitution charter ruling verdict
    judgment decision order study survey poll analysis assessment estimate data figures statistics records evidence
    photo picture image footage recording map book story stories rumour rumor news word words view opinion headline
    budget page list table chart sign move step attack incident event meeting talks visit call war history
    experience time result results fact facts claim claims accusation accusations criticism hope fear fears concern
    concerns
    """)
