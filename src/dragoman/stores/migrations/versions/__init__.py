"""The steps, one file each; once published, none is ever changed."""
