#!/usr/bin/env bash
# Measures one decision on admission through the rules against the same decision by hand, in one JMH run.
# Needs the module built ("mvn -pl benchmarks -am package") and bash, a JDK, coreutils and awk.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"

classpath="target/benchmarks-0.1.0.jar:target/lib/*"
java="${JAVA_HOME:+$JAVA_HOME/bin/}java"
result="$(mktemp)"
trap 'rm -f "$result"' EXIT

"$java" -cp "$classpath" org.ihala.benchmarks.Agreement
"$java" -cp "$classpath" org.openjdk.jmh.Main AdmissionBenchmark -prof gc -rf csv -rff "$result" "$@"

awk -F, '
    function plain(text) { gsub(/"/, "", text); return text }
    NR > 1 {
        name = plain($1); person = plain($8)
        key = person (name ~ /HandWritten/ ? ",hand" : ",rules")
        if (name ~ /gc\.alloc\.rate\.norm$/) bytes[key] = $5
        else if (name !~ /:/) { time[key] = $5; error[key] = $6; people[person] = 1 }
    }
    END {
        printf "\n%-8s %18s %20s %7s %10s %11s\n", "case", "by hand, ns", "rules, ns", "ratio", "hand, B", "rules, B"
        for (person in people) {
            hand = person ",hand"; rules = person ",rules"
            printf "%-8s %9.0f +- %5.0f %10.0f +- %6.0f %7.1f %10.0f %11.0f\n", person, time[hand], error[hand],
                time[rules], error[rules], time[rules] / time[hand], bytes[hand], bytes[rules]
        }
    }' "$result"
