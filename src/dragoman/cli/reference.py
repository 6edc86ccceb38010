"""`dragoman schema` and `dragoman codebook`: what a record looks like, for machines and for people."""

from __future__ import annotations

import click

from dragoman.cli.streams import write_out


@click.command(
    epilog="""\b
Examples:
  dragoman schema > record.schema.json
  dragoman schema | jq '."$defs" | keys'

\b
Exit codes:
  0 done"""
)
def schema() -> None:
    """Print the JSON Schema (draft 2020-12) of a record.

    It is generated from the types that Dragoman itself uses, and is the same in every run of one version.
    """
    from dragoman.workflows.schema import schema as described

    write_out([described().encode()])


@click.command(
    epilog="""\b
Examples:
  dragoman codebook | less
  dragoman codebook > codebook.md

\b
Exit codes:
  0 done"""
)
def codebook() -> None:
    """Print the codebook: every type and field of a record and what it means, in Markdown."""
    from dragoman.workflows.codebook import codebook as described

    write_out([described().encode()])
