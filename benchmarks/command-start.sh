#!/usr/bin/env bash
# Measures a whole run of "decide" on a shipped case: an earlier JAR, today's JAR, and today's launcher without and with its
# archive. The runs are interleaved; medians and their ratios to the earlier JAR are printed, for each Java.
# Usage: command-start.sh OLD_JAR [runs, default 11] [case, default stepchild] [question, default affected-person]
# Needs the command line built ("mvn -pl examples/cli -am package") and bash, coreutils, awk and a JDK: that of JAVA_HOME or
# the PATH, and beside it that of JAVA25_HOME where it is set.
set -euo pipefail
old="$(realpath "${1:?usage: command-start.sh OLD_JAR [runs] [case] [question]}")"
runs="${2:-11}"
cd "$(dirname "${BASH_SOURCE[0]}")/.."
call=(decide --question "${4:-affected-person}" "examples/cases/${3:-stepchild}.json")

home="$(echo examples/cli/target/ihala-*/)"
work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT
export IHALA_CACHE_DIR="$work/cache"
java_home="${JAVA_HOME:-$(dirname "$(dirname "$(realpath "$(command -v java)")")")}"

variants=(old-jar jar launcher launcher+archive)

run() {
    case "$1" in
        old-jar) "$JAVA_HOME/bin/java" -jar "$old" "${call[@]}" ;;
        jar) "$JAVA_HOME/bin/java" -jar "$home/lib/ihala.jar" "${call[@]}" ;;
        launcher) IHALA_ARCHIVE=off "$home/bin/ihala" "${call[@]}" ;;
        launcher+archive) IHALA_ARCHIVE=now "$home/bin/ihala" "${call[@]}" ;;
    esac
}

# Writes milliseconds from the start of the process to its end.
measure() {
    local before after
    before="$(date +%s%N)"
    run "$1" > "$work/out"
    after="$(date +%s%N)"
    awk -v variant="$1" -v took="$((after - before))" 'BEGIN { print variant, took / 1000000 }'
}

for JAVA_HOME in "$java_home" ${JAVA25_HOME:+"$JAVA25_HOME"}; do
    export JAVA_HOME
    # The first run of each is not counted; that of the launcher makes the archive.
    for variant in "${variants[@]}"; do
        run "$variant" > "$work/$variant"
        sed '$d' "$work/$variant" > "$work/answer"
        cmp "$work/answer" <(sed '$d' "$work/old-jar") || echo "$variant: another answer than that of the earlier JAR" >&2
    done
    for (( i = 0; i < runs; i++ )); do
        for variant in "${variants[@]}"; do
            measure "$variant"
        done
    done > "$work/times"

    echo "${call[*]}"
    echo "$(sed -n 's/^JAVA_RUNTIME_VERSION="\(.*\)"/Java \1/p' "$JAVA_HOME/release"), median of $runs interleaved runs"
    for variant in "${variants[@]}"; do
        awk -v variant="$variant" '$1 == variant { print $2 }' "$work/times" | sort -n | awk -v variant="$variant" '
            { times[NR] = $1 }
            END {
                median = NR % 2 ? times[(NR + 1) / 2] : (times[NR / 2] + times[NR / 2 + 1]) / 2
                print variant, median, times[1], times[NR]
            }'
    done | awk '
        BEGIN { printf "%-18s %8s %17s %7s\n", "variant", "ms", "(least to most)", "ratio" }
        NR == 1 { base = $2 }
        { printf "%-18s %8.0f %17s %7.2f\n", $1, $2, sprintf("(%.0f to %.0f)", $3, $4), $2 / base }'
done
