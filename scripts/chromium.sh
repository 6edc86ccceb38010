#!/bin/sh
# Gives the browser tests a Chromium. Does nothing where one is installed; as root on Debian or Ubuntu it installs the
# distribution's own; elsewhere it says in one line that those tests will be skipped. Never fails a build.
set -eu

found() {
  for name in chromium chromium-browser google-chrome google-chrome-stable; do
    # Ubuntu's chromium-browser can be a script that only points to a snap, so that it must also run.
    if command -v "$name" >/dev/null 2>&1 && "$name" --version >/dev/null 2>&1; then return 0; fi
  done
  return 1
}

install_quietly() {
  [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null 2>&1 || return 1
  echo "Installing Chromium for the browser tests ..."
  export DEBIAN_FRONTEND=noninteractive
  # A page without a single font on the machine has no widths to test.
  for attempt in as-it-is renewed; do
    [ "$attempt" = as-it-is ] || apt-get update -qq >/dev/null 2>&1 || return 1
    if apt-get install -qq -y --no-install-recommends chromium fonts-dejavu-core </dev/null >/dev/null 2>&1; then
      return 0
    fi
  done
  return 1
}

if found; then exit 0; fi
if install_quietly && found; then exit 0; fi
echo "No Chromium here: the browser tests will be skipped. On Debian: apt install chromium fonts-dejavu-core" >&2
exit 0
