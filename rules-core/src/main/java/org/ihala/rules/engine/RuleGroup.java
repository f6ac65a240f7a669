package org.ihala.rules.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.ihala.rules.Execution;
import org.ihala.rules.ReferToHumanException;
import org.ihala.rules.law.Reading;
import org.ihala.rules.law.Readings;
import org.ihala.rules.logic.Alternatives;
import org.ihala.rules.logic.Findings;
import org.ihala.rules.logic.InconsistentFindingsException;
import org.ihala.rules.logic.RuleTable;
import org.jspecify.annotations.Nullable;

/** The rules of some articles, ready to be put to claims; safe for use by many threads. */
public final class RuleGroup {

    private final List<StraightRule> rules;
    private final Supplier<Sessions> makeSessions;
    private final Map<Class<?>, Matching> matching = new ConcurrentHashMap<>();
    private volatile @Nullable Sessions sessions;

    RuleGroup(List<StraightRule> rules, Supplier<Sessions> makeSessions) {
        this.rules = rules;
        this.makeSessions = makeSessions;
    }

    /** The rules that can match claims of one class, numbered as in their table. */
    private record Matching(RuleTable table, StraightRule[] rules, int[][] readings) {

        /** Returns the rules whose constraints on readings hold. */
        int[] speaking(Readings chosen) {
            int[] speaking = new int[rules.length];
            int count = 0;
            for (int rule = 0; rule < rules.length; rule++) {
                if (chosen.chosen(readings[rule])) {
                    speaking[count++] = rule;
                }
            }
            return Arrays.copyOf(speaking, count);
        }
    }

    private Matching matching(Class<?> claim, Readings readings) {
        Matching known = matching.get(claim);
        return known == null ? matching.computeIfAbsent(claim, type -> match(type, readings)) : known;
    }

    private Matching match(Class<?> claim, Readings readings) {
        RuleTable table = new RuleTable();
        List<StraightRule> matched = new ArrayList<>();
        List<int[]> asked = new ArrayList<>();
        for (StraightRule rule : rules) {
            if (rule.matches(claim)) {
                int[] tags = Reading.Choice.of(rule.tags()).stream()
                        .mapToInt(choice -> readings.tag(choice.point() + "=" + choice.option()))
                        .toArray();
                // The consequence names the provision by a constant; the very same text is told without a comparison.
                table.add(rule.name(), rule.provision().intern(), rule.formula(), tags);
                matched.add(rule);
                asked.add(rule.readings().stream().mapToInt(readings::tag).toArray());
            }
        }
        return new Matching(table, matched.toArray(new StraightRule[0]), asked.toArray(new int[0][]));
    }

    private Sessions sessions() {
        Sessions known = sessions;
        if (known == null) {
            synchronized (this) {
                known = sessions;
                if (known == null) {
                    known = makeSessions.get();
                    sessions = known;
                }
            }
        }
        return known;
    }

    /**
     * Puts one claim to the rules that speak on some readings.
     *
     * @param readings the readings that the claim takes for chosen too
     * @throws ReferToHumanException if a rule fails, contradicts another one or the run does not end
     */
    public Findings fire(Object claim, Readings readings, Execution execution) {
        Matching matched = matching(claim.getClass(), readings);
        if (execution == Execution.SESSION) {
            return inSession(claim, matched);
        }
        Findings findings = straight(claim, matched, readings);
        if (execution == Execution.CHECKED) {
            try {
                findings.checkAgainst(inSession(claim, matched));
            } catch (InconsistentFindingsException e) {
                throw ReferToHumanException.because(e);
            }
        }
        return findings;
    }

    private Findings inSession(Object claim, Matching matched) {
        Findings findings = new Findings(matched.table());
        sessions().fire(claim, findings);
        return findings;
    }

    private static Findings straight(Object claim, Matching matched, Readings readings) {
        Findings findings = new Findings(matched.table());
        // A fixed list of numbers and not a test for each rule: the rules of other readings cost nothing.
        int[] speaking = readings.known(matched.table(), () -> matched.speaking(readings));
        StraightRule[] numbered = matched.rules();
        for (int rule : speaking) {
            fire(numbered[rule], claim, rule, findings);
        }
        return findings;
    }

    /**
     * Returns what the rules of every reading say of a claim that was put to them on some readings before.
     *
     * @param said what they said then
     * @param readings readings that take every option for chosen, and that the claim takes for chosen too as long as what is
     *     returned is asked
     * @param execution how the rules are run, straight or in a session
     * @throws ReferToHumanException if a rule fails or the run does not end
     */
    public Alternatives everyReading(Object claim, Findings said, Readings readings, Execution execution) {
        Matching matched = matching(claim.getClass(), readings);
        if (execution == Execution.SESSION) {
            Alternatives all = new Alternatives(matched.table());
            sessions().fire(claim, all);
            return all;
        }
        StraightRule[] numbered = matched.rules();
        return new Alternatives(matched.table(), (rule, into) -> fire(numbered[rule], claim, rule, into)).knowing(said);
    }

    private static void fire(StraightRule rule, Object claim, int number, Findings into) {
        try {
            rule.fire(claim, number, into);
        } catch (Exception e) {
            throw ReferToHumanException.because(e);
        }
    }

    @Override
    public String toString() {
        return "RuleGroup[" + rules.size() + "]";
    }
}
