package org.ihala.rules.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.ihala.rules.Execution;
import org.ihala.rules.ReferToHumanException;
import org.ihala.rules.law.Reading;
import org.ihala.rules.law.Readings;
import org.ihala.rules.logic.Alternatives;
import org.ihala.rules.logic.Ledger;
import org.ihala.rules.logic.InconsistentLedgerException;
import org.ihala.rules.logic.RuleTable;
import org.ihala.rules.logic.Thing;
import org.ihala.rules.logic.Whole;
import org.jspecify.annotations.Nullable;

/** The rules of some articles, ready to be put to claims; safe for use by many threads. */
public final class RuleGroup {

    private static final int MOST_THINGS_KEPT = 16;
    private static final int MOST_TABLES_KEPT = 64;

    private final List<StraightRule> rules;
    private final Supplier<Sessions> makeSessions;
    /** For each class of claims what matches it, once for each row of things that came with such a claim. */
    private final Map<Class<?>, Matching[]> matching = new ConcurrentHashMap<>();
    private volatile @Nullable Sessions sessions;

    RuleGroup(List<StraightRule> rules, Supplier<Sessions> makeSessions) {
        this.rules = rules;
        this.makeSessions = makeSessions;
    }

    /** The rules that can match claims of one class and things of some classes, numbered as in their table. */
    private record Matching(
            List<Class<?>> things, boolean kept, RuleTable table, StraightRule[] rules, int[][] readings) {

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

        boolean isOf(List<? extends Thing> others) {
            if (others.size() != things.size()) {
                return false;
            }
            for (int i = 0; i < others.size(); i++) {
                if (others.get(i).getClass() != things.get(i)) {
                    return false;
                }
            }
            return true;
        }
    }

    private Matching matching(Class<?> claim, List<? extends Thing> things, Readings readings) {
        Matching[] known = matching.get(claim);
        if (known != null) {
            for (Matching one : known) {
                if (one.isOf(things)) {
                    return one;
                }
            }
        }
        List<Class<?>> classes = new ArrayList<>();
        things.forEach(thing -> classes.add(thing.getClass()));
        // A file with very many things has a table of its own: only what comes again is worth keeping.
        boolean keep = things.size() <= MOST_THINGS_KEPT && (known == null || known.length < MOST_TABLES_KEPT);
        Matching made = match(claim, classes, keep, readings);
        if (keep) {
            matching.merge(claim, new Matching[] {made}, RuleGroup::joined);
        }
        return made;
    }

    private static Matching[] joined(Matching[] known, Matching[] more) {
        Matching[] all = Arrays.copyOf(known, known.length + 1);
        all[known.length] = more[0];
        return all;
    }

    private Matching match(Class<?> claim, List<Class<?>> things, boolean keep, Readings readings) {
        RuleTable table = new RuleTable(
                things.stream().map(this::provisionsAbout).toList(),
                rules.stream().filter(StraightRule::judgesThings).map(StraightRule::provision).collect(Collectors.toSet()));
        List<StraightRule> matched = new ArrayList<>();
        List<int[]> asked = new ArrayList<>();
        for (int thing = -1; thing < things.size(); thing++) {
            for (StraightRule rule : rules) {
                if (rule.matches(thing < 0 ? claim : things.get(thing))) {
                    int[] tags = Reading.Choice.of(rule.tags()).stream()
                            .mapToInt(choice -> readings.tag(choice.point() + "=" + choice.option()))
                            .toArray();
                    // The consequence names the provision by a constant; the very same text is told without a comparison.
                    table.add(rule.name(), rule.provision().intern(), thing, rule.formula(), tags);
                    matched.add(rule);
                    asked.add(rule.readings().stream().mapToInt(readings::tag).toArray());
                }
            }
        }
        return new Matching(
                List.copyOf(things), keep, table, matched.toArray(new StraightRule[0]), asked.toArray(new int[0][]));
    }

    private Set<String> provisionsAbout(Class<?> thing) {
        return rules.stream().filter(rule -> rule.matches(thing)).map(StraightRule::provision).collect(Collectors.toSet());
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
    public Ledger fire(Object claim, Readings readings, Execution execution) {
        List<? extends Thing> things = Whole.thingsOf(claim);
        Matching matched = matching(claim.getClass(), things, readings);
        if (execution == Execution.SESSION) {
            return inSession(claim, things, matched);
        }
        Ledger ledger = straight(claim, things, matched, readings);
        if (execution == Execution.CHECKED) {
            try {
                ledger.checkAgainst(inSession(claim, things, matched));
            } catch (InconsistentLedgerException e) {
                throw ReferToHumanException.because(e);
            }
        }
        return ledger;
    }

    private Ledger inSession(Object claim, List<? extends Thing> things, Matching matched) {
        Ledger ledger = new Ledger(matched.table(), things);
        sessions().fire(claim, ledger);
        return ledger;
    }

    private static Ledger straight(
            Object claim, List<? extends Thing> things, Matching matched, Readings readings) {
        RuleTable table = matched.table();
        Ledger ledger = new Ledger(table, things);
        // A fixed list of numbers and not a test for each rule: the rules of other readings cost nothing.
        int[] speaking =
                matched.kept() ? readings.known(table, () -> matched.speaking(readings)) : matched.speaking(readings);
        StraightRule[] numbered = matched.rules();
        for (int rule : speaking) {
            fire(numbered[rule], fact(claim, things, table.thing(rule)), rule, ledger);
        }
        return ledger;
    }

    private static Object fact(Object claim, List<? extends Thing> things, int thing) {
        return thing < 0 ? claim : things.get(thing);
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
    public Alternatives everyReading(Object claim, Ledger said, Readings readings, Execution execution) {
        List<? extends Thing> things = Whole.thingsOf(claim);
        // Made from the same table, so that what was said has the same numbers.
        RuleTable table = said.table();
        if (execution == Execution.SESSION) {
            Alternatives all = new Alternatives(table, things);
            sessions().fire(claim, all);
            return all;
        }
        StraightRule[] numbered = matching(claim.getClass(), things, readings).rules();
        return new Alternatives(
                        table,
                        things,
                        (rule, into) -> fire(numbered[rule], fact(claim, things, table.thing(rule)), rule, into))
                .knowing(said);
    }

    private static void fire(StraightRule rule, Object claim, int number, Ledger into) {
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
