#!/usr/bin/env bash
# Measures one decision on admission through the rules against the same decision by hand, in one JMH run.
# Needs the module built ("mvn -pl benchmarks -am package") and bash, a JDK, coreutils and awk.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"

classpath="target/benchmarks-0.1.0.jar:target/lib/*"
java="${JAVA_HOME:+$JAVA_HOME/bin/}java"
log="$(mktemp)"
trap 'rm -f "$log"' EXIT

"$java" -cp "$classpath" org.ihala.benchmarks.Agreement
"$java" -cp "$classpath" org.openjdk.jmh.Main AdmissionBenchmark -prof gc "$@" | tee "$log"

# On a shared machine one disturbed second spoils a mean, so the medians of the measured iterations are compared.
awk '
    function median(key,    i, j, t) {
        for (i = 2; i <= count[key]; i++)
            for (j = i; j > 1 && times[key, j] < times[key, j - 1]; j--) {
                t = times[key, j]; times[key, j] = times[key, j - 1]; times[key, j - 1] = t
            }
        i = int((count[key] + 1) / 2)
        return count[key] % 2 ? times[key, i] : (times[key, i] + times[key, i + 1]) / 2
    }
    /^# Benchmark:/ { side = /HandWritten/ ? "hand" : "rules" }
    /^# Parameters:/ { person = $NF; sub(/\)/, "", person); people[person] = 1 }
    /^Iteration / { key = person "," side; times[key, ++count[key]] = $3 }
    /gc\.alloc\.rate\.norm/ && NF >= 5 && $2 in people { bytes[$2 "," ($1 ~ /HandWritten/ ? "hand" : "rules")] = $5 }
    END {
        printf "\n%-8s %12s %21s %12s %21s %7s %8s %9s\n", "case", "by hand, ns", "(least to most)", "rules, ns",
            "(least to most)", "ratio", "hand, B", "rules, B"
        for (person in people) {
            hand = person ",hand"; rules = person ",rules"
            h = median(hand); r = median(rules)
            printf "%-8s %12.0f %21s %12.0f %21s %7.1f %8.0f %9.0f\n", person,
                h, sprintf("(%.0f to %.0f)", times[hand, 1], times[hand, count[hand]]),
                r, sprintf("(%.0f to %.0f)", times[rules, 1], times[rules, count[rules]]), r / h, bytes[hand], bytes[rules]
        }
    }' "$log"
