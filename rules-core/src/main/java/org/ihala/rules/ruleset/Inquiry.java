package org.ihala.rules.ruleset;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.ihala.rules.CaseFile;
import org.ihala.rules.engine.RuleEngine;
import org.ihala.rules.law.Edition;
import org.ihala.rules.law.Law;
import org.ihala.rules.law.Readings;
import org.ihala.rules.logic.Findings;
import org.ihala.rules.logic.Resolution;
import org.ihala.rules.logic.Resolver;

/** One question about one case on one day, under one edition and one choice of readings. */
public final class Inquiry {

    private final CaseFile caseFile;
    private final LocalDate asOf;
    private final Edition edition;
    private final Readings readings;
    private final Law law;
    private final RuleEngine.Group rules;
    private final List<Findings> fired = new ArrayList<>(1);

    /** Creates the inquiry. */
    public Inquiry(
            CaseFile caseFile,
            LocalDate asOf,
            Edition edition,
            Readings readings,
            Law law,
            RuleEngine.Group rules) {
        this.caseFile = caseFile;
        this.asOf = asOf;
        this.edition = edition;
        this.readings = readings;
        this.law = law;
        this.rules = rules;
    }

    /** Returns the case. */
    public CaseFile caseFile() {
        return caseFile;
    }

    /** Returns the day asked about. */
    public LocalDate asOf() {
        return asOf;
    }

    /** Returns the edition applied. */
    public Edition edition() {
        return edition;
    }

    /** Returns the readings applied. */
    public Readings readings() {
        return readings;
    }

    /** Returns the law as data. */
    public Law law() {
        return law;
    }

    /** Returns the same inquiry under other readings, with nothing fired yet. */
    public Inquiry under(Readings other) {
        return new Inquiry(caseFile, asOf, edition, other, law, rules);
    }

    /** Fires the rules on a claim and resolves the given provisions. */
    public Resolution fire(Object claim, List<String> roots) {
        Findings findings = rules.fire(claim);
        fired.add(findings);
        return Resolver.resolve(findings, roots);
    }

    /** Returns whether the question took a single firing of the rules. */
    public boolean firedOnce() {
        return fired.size() == 1;
    }

    /** Returns the points of the register that the rules fired so far took a side on, each with its provisions. */
    public Map<String, Set<String>> readingsTouched(Map<String, String> readingOfRule) {
        Map<String, Set<String>> touched = new TreeMap<>();
        for (Findings findings : fired) {
            findings.forEachRule((rule, provision) -> {
                String tags = readingOfRule.getOrDefault(rule, "");
                if (!tags.isEmpty()) {
                    for (String tag : tags.split(" ")) {
                        touched.computeIfAbsent(tag.substring(0, tag.indexOf('=')), id -> new TreeSet<>())
                                .add(provision);
                    }
                }
            });
        }
        return touched;
    }

    /** Names no fact. */
    @Override
    public String toString() {
        return "Inquiry";
    }
}
