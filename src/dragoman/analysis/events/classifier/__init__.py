"""The learned opinion on what one party does to another: which of PLOVER's types a sentence tells of."""
