"""The command line: one file a command family, which parses, calls one workflow and prints."""
