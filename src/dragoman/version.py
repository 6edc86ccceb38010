"""The version of Dragoman, apart from the front door so that everything inside may name it."""

VERSION = "0.1.0"
