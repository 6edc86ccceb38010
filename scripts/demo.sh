#!/bin/sh
# Reads the sample articles: one readout on the screen, records and pages under demo/; then one affair in a store.
set -eu
cd "$(dirname "$0")/.."
dragoman=.venv/bin/dragoman
fields="--field title=headline --field byline=author --field published=date --field text=body --field url=link --field source=publisher"

echo "Reading the sample articles ..."
rm -rf demo
mkdir -p demo/records demo/pages
# shellcheck disable=SC2086
$dragoman read samples/*.txt samples/*.html samples/*.jsonl --format json --output demo/records $fields
# shellcheck disable=SC2086
$dragoman read samples/*.txt samples/*.html samples/*.jsonl --format html --output demo/pages $fields
echo "Proving every record ..."
$dragoman check demo/records/*.json
echo
$dragoman read samples/2018-06-12_singapore-summit.txt
echo
echo "Reading articles about one affair into a store ..."
$dragoman read tests/gold/situations/b_istanbul-2025/*.txt --store demo/istanbul.db --no-progress
$dragoman link --store demo/istanbul.db --no-progress
affair=$($dragoman state --store demo/istanbul.db | head -n 1 | cut -d ' ' -f 1)
$dragoman state "$affair" --store demo/istanbul.db | head -n 40
echo "(the first forty lines of: dragoman state $affair --store demo/istanbul.db)"
$dragoman export --store demo/istanbul.db --as csv --out demo/tables
echo
echo "Records: demo/records/   ($(ls demo/records | wc -l | tr -d ' ') files; '$dragoman show FILE' prints one)"
echo "Tables:  demo/tables/    (events.csv, attributions.csv, spans.csv, ...; croissant.json says what every column is)"
echo "Pages:   demo/pages/     (open one in a browser: $(ls demo/pages/*.html | head -n 1))"
