#!/usr/bin/env bash
# Measures decisions by hand, through the rules and through other engines, and what makes a decision dearer.
# Usage: run.sh [options of JMH], or run.sh --smoke for a short look at everything.
# Needs the module built ("mvn -pl benchmarks -am package") and bash and a JDK; with Node, also "npm install" in peers-node.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"

classpath="target/benchmarks-0.1.0.jar:target/lib/*"
java="${JAVA_HOME:+$JAVA_HOME/bin/}java"

"$java" -cp "$classpath" org.ihala.benchmarks.Run "$@"

printf '\n| rulebook | loaded, KiB | after its first decisions, KiB | each further one, KiB |\n|---|---|---|---|\n'
for rulebook in shelter referral; do
    "$java" -Xms512m -Xmx512m -XX:+UseSerialGC -cp "$classpath" org.ihala.benchmarks.Heap "$rulebook"
done
