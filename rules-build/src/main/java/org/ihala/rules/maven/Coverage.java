package org.ihala.rules.maven;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.ihala.rules.law.Law;
import org.ihala.rules.law.Provision;

/** How every numbered provision of an instrument is accounted for: by rules, or by the reason why none encodes it. */
final class Coverage {

    private final Law law;

    Coverage(Law law) {
        this.law = law;
    }

    /** Returns what keeps the instrument from being covered in full. */
    List<String> problems() {
        List<String> problems = new ArrayList<>();
        if (law.numbering().isEmpty()) {
            problems.add("the numbering of the instrument is missing");
        }
        for (String id : law.numbering()) {
            Provision provision = law.provisions().get(id);
            if (provision == null) {
                problems.add(id + " is neither encoded nor excused");
            } else if (provision.part()) {
                problems.add(id + " is numbered and yet marked as a part");
            }
        }
        law.provisions().values().stream()
                .filter(provision -> !provision.part() && !law.numbering().contains(provision.id()))
                .forEach(provision -> problems.add(provision.id() + " is no number of the instrument"));
        return problems;
    }

    /** Returns the report, one provision a line: its rules and those of its parts, or its excuse. */
    List<String> report() {
        List<String> lines = new ArrayList<>();
        int encoded = 0;
        int covered = 0;
        for (String id : law.numbering()) {
            Provision provision = law.provisions().get(id);
            if (provision == null) {
                lines.add(String.format("%-8s missing", id));
                continue;
            }
            covered++;
            if (provision.excuse() == null) {
                encoded++;
                lines.add(String.format("%-8s encoded: %s", id, rules(provision)));
            } else {
                lines.add(String.format("%-8s excused: %s", id, provision.excuse().en()));
            }
        }
        lines.add(0, covered + " of " + law.numbering().size() + " provisions accounted for: " + encoded + " encoded, "
                + (covered - encoded) + " excused");
        return lines;
    }

    private static String rules(Provision provision) {
        return provision.rules().stream().map(Provision.RuleEntry::name).collect(Collectors.joining(" | "));
    }
}
