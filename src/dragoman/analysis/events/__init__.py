"""The event stage: happenings between parties, coded in PLOVER."""
