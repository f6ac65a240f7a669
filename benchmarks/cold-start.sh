#!/usr/bin/env bash
# Measures a whole process, from the start of the JVM to its end, that decides one case: by hand and through the rules,
# each plain and with an AppCDS archive, all with the same flags. The runs are interleaved; medians are printed.
# Usage: cold-start.sh [runs, default 11] [case: victim (default) or child]
# Needs the module built ("mvn -pl benchmarks -am package") and bash, a JDK, coreutils and awk.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"

runs="${1:-11}"
person="${2:-victim}"
java="${JAVA_HOME:+$JAVA_HOME/bin/}java"
flags=(-XX:+UseSerialGC -Xmx256m -XX:TieredStopAtLevel=1)
work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT

# An archive is tied to a class path of plain JAR names; wildcards would be expanded in an order of their own.
classpath="target/benchmarks-0.1.0.jar"
for jar in target/lib/*.jar; do
    case "$jar" in
        */jmh-core-* | */jopt-simple-* | */commons-math3-* | */rules-referral-*) ;;
        *) classpath="$classpath:$jar" ;;
    esac
done

main_of() {
    case "$1" in
        hand*) echo org.ihala.benchmarks.ColdStartHandWritten ;;
        *) echo org.ihala.benchmarks.ColdStartRules ;;
    esac
}

for variant in hand rules; do
    "$java" "${flags[@]}" -XX:ArchiveClassesAtExit="$work/$variant.jsa" -cp "$classpath" "$(main_of "$variant")" "$person" \
        > /dev/null 2>&1
done

# Runs one process and writes: variant, milliseconds of the process, microseconds from main to the decision.
measure() {
    local variant="$1" archive=() before after line
    case "$variant" in
        *+archive) archive=(-XX:SharedArchiveFile="$work/${variant%+archive}.jsa" -Xshare:on) ;;
    esac
    before="$(date +%s%N)"
    line="$("$java" "${flags[@]}" "${archive[@]}" -cp "$classpath" "$(main_of "$variant")" "$person")"
    after="$(date +%s%N)"
    if [[ "$line" != YES* ]]; then
        echo "$variant: no admission: $line" >&2
        return 1
    fi
    echo "$variant $(( (after - before) / 1000 )) ${line##* }"
}

variants=(hand rules hand+archive rules+archive)
for variant in "${variants[@]}"; do
    measure "$variant" > /dev/null
done
for (( run = 0; run < runs; run++ )); do
    for variant in "${variants[@]}"; do
        measure "$variant"
    done
done > "$work/times"

echo "Case $person, median of $runs interleaved runs, flags ${flags[*]}"
for variant in "${variants[@]}"; do
    grep -F "$variant " "$work/times" | cut -d' ' -f2 | sort -n > "$work/wall"
    grep -F "$variant " "$work/times" | cut -d' ' -f3 | sort -n > "$work/main"
    paste -d' ' "$work/wall" "$work/main" | awk -v variant="$variant" '
        { wall[NR] = $1; main[NR] = $2 }
        function median(list) { return NR % 2 ? list[(NR + 1) / 2] : (list[NR / 2] + list[NR / 2 + 1]) / 2 }
        END { print variant, median(wall) / 1000, median(main) / 1000, wall[1] / 1000, wall[NR] / 1000 }'
done | awk '
    BEGIN { printf "%-14s %12s %17s %8s %20s\n", "variant", "process, ms", "(least to most)", "ratio", "main to decision, ms" }
    {
        if ($1 == "hand") base = $2
        printf "%-14s %12.0f %17s %8.2f %20.1f\n", $1, $2, sprintf("(%.0f to %.0f)", $4, $5), $2 / base, $3
    }'
