package org.ihala.rules.logic;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.ihala.rules.Answer;
import org.ihala.rules.logic.Findings.Finding;
import org.jspecify.annotations.Nullable;

/**
 * Turns findings into an answer with its proof, after firing has ended.
 *
 * <p>Strong Kleene logic alone would call "a or not a" undetermined. So each unknown condition is a variable and each
 * provision a truth table over all completions of the variables (one bit each): all ones is yes, all zeros is no, and a
 * variable matters exactly where flipping it changes the table. This decides whatever every completion agrees on, and
 * names as missing what could still change the answer and nothing else. Above {@value #MOST_VARIABLES} unknown
 * conditions the tables would be too large and plain Kleene logic is used: never wrong, at times too cautious.
 *
 * <p>Without an {@code unless}, no unknown can hurt where it helps elsewhere: taking all of them for yes gives the best
 * completion and taking all for no the worst. Kleene logic is exact then and spares the tables of a decided answer. Of an
 * open one, what lies below a decided step cannot matter, and what is left matters where it is needed in one place only.
 */
public final class Resolver {

    /** The most unknown conditions that are decided exactly. */
    static final int MOST_VARIABLES = 20;

    private static final long ALL = -1L;

    /** Stands in for the table of a finding while the walk is below it, so that a circular formula is seen. */
    private static final long[] OPEN = {};

    /** Column patterns of the first six variables inside one 64-bit word. */
    private static final long[] COLUMNS = {
        0xAAAAAAAAAAAAAAAAL, 0xCCCCCCCCCCCCCCCCL, 0xF0F0F0F0F0F0F0F0L,
        0xFF00FF00FF00FF00L, 0xFFFF0000FFFF0000L, 0xFFFFFFFF00000000L
    };

    private final Findings findings;
    private final List<Condition> variables = new ArrayList<>(8);
    private final List<Finding> holders = new ArrayList<>(8);
    private int words;
    private boolean monotone = true;

    private Resolver(Findings findings) {
        this.findings = findings;
    }

    /**
     * Resolves the given root provisions together.
     *
     * @throws InconsistentFindingsException if a provision that is needed has no entry or the formulas are circular
     */
    public static Resolution resolve(Findings findings, List<String> roots) {
        return new Resolver(findings).resolve(roots);
    }

    /**
     * Returns the answer of the given root provisions together, without its proof.
     *
     * @throws InconsistentFindingsException if a provision that is needed has no entry or the formulas are circular
     */
    public static Answer answer(Findings findings, List<String> roots) {
        Resolver resolver = new Resolver(findings);
        boolean exact = resolver.collect(roots) && !resolver.monotone;
        return exact ? answer(resolver.truth(roots)) : kleene(findings, roots, List.of());
    }

    private Resolution resolve(List<String> roots) {
        boolean tables = collect(roots);
        if (!tables || monotone) {
            Answer answer = kleene(findings, roots, List.of());
            List<Proof> proofs = prove(roots, false);
            List<Resolution.Needed> needed = answer != Answer.UNDETERMINED
                    ? List.of()
                    : monotone ? neededBelowOpenSteps(roots) : needed(null);
            return new Resolution(answer, proofs, needed, findings, roots);
        }
        long[] truth = truth(roots);
        return new Resolution(answer(truth), prove(roots, true), needed(truth), findings, roots);
    }

    /** Keeps the unknowns that no decided step covers, and asks the table which of them matter where one is needed twice. */
    private List<Resolution.Needed> neededBelowOpenSteps(List<String> roots) {
        List<Finding> inOrder = List.copyOf(holders);
        variables.clear();
        holders.clear();
        boolean once = true;
        for (int i = 0; i < roots.size(); i++) {
            once &= collectOpen(findings.of(roots.get(i)));
        }
        List<Finding> open = List.copyOf(holders);
        holders.clear();
        inOrder.stream().filter(open::contains).forEach(holders::add);
        words = words(variables.size());
        return needed(once || variables.size() > MOST_VARIABLES ? null : truth(roots));
    }

    /** Returns whether no unknown was met before; an unknown below a decided step is not met at all. */
    private boolean collectOpen(Finding finding) {
        Condition condition = finding.condition;
        if (condition == null) {
            return collectOpen(formulaOf(finding));
        }
        if (condition.answer() != Answer.UNDETERMINED) {
            return true;
        }
        if (!holders.contains(finding)) {
            holders.add(finding);
        }
        if (indexOf(condition) >= 0) {
            return false;
        }
        variables.add(condition);
        return true;
    }

    private boolean collectOpen(Formula formula) {
        if (kleene(findings, formula, List.of()) != Answer.UNDETERMINED) {
            return true;
        }
        if (formula instanceof Formula.Provision provision) {
            return collectOpen(findings.of(provision.id()));
        }
        boolean once = true;
        List<Formula> operands =
                formula instanceof Formula.AllOf all ? all.operands() : ((Formula.AnyOf) formula).operands();
        for (int i = 0; i < operands.size(); i++) {
            once &= collectOpen(operands.get(i));
        }
        return once;
    }

    private static int words(int variables) {
        return variables <= 6 ? 1 : 1 << Math.min(variables - 6, MOST_VARIABLES);
    }

    /** Walks everything the roots need and returns whether there are unknowns, few enough to be decided exactly. */
    private boolean collect(List<String> roots) {
        for (int i = 0; i < roots.size(); i++) {
            collect(findings.of(roots.get(i)));
        }
        words = words(variables.size());
        return !variables.isEmpty() && variables.size() <= MOST_VARIABLES;
    }

    private long[] truth(List<String> roots) {
        long[] table = constant(true);
        for (int i = 0; i < roots.size(); i++) {
            and(table, truth(findings.of(roots.get(i))));
        }
        return table;
    }

    /** Walks everything the finding needs and numbers its unknown conditions. */
    private void collect(Finding finding) {
        if (finding.truth == OPEN) {
            throw new InconsistentFindingsException("the formula of provision " + finding.provision + " is circular");
        }
        // Notes of an earlier resolution number its variables, which need not be ours.
        finding.truth = null;
        finding.proof = null;
        Condition condition = finding.condition;
        if (condition != null) {
            if (condition.answer() == Answer.UNDETERMINED && !holders.contains(finding)) {
                holders.add(finding);
                if (indexOf(condition) < 0) {
                    variables.add(condition);
                }
            }
            return;
        }
        finding.truth = OPEN;
        collect(formulaOf(finding));
        finding.truth = null;
    }

    private void collect(Formula formula) {
        if (formula instanceof Formula.Provision provision) {
            collect(findings.of(provision.id()));
        } else if (formula instanceof Formula.AllOf all) {
            collectAll(all.operands());
        } else if (formula instanceof Formula.AnyOf any) {
            collectAll(any.operands());
        } else if (formula instanceof Formula.Unless unless) {
            monotone = false;
            collect(unless.rule());
            collect(unless.exception());
        }
    }

    private void collectAll(List<Formula> operands) {
        for (int i = 0; i < operands.size(); i++) {
            collect(operands.get(i));
        }
    }

    private int indexOf(Condition condition) {
        for (int i = 0; i < variables.size(); i++) {
            if (variables.get(i) == condition) {
                return i;
            }
        }
        return -1;
    }

    private long[] truth(Finding finding) {
        long[] known = finding.truth;
        if (known != null) {
            return known;
        }
        Condition condition = finding.condition;
        long[] truth;
        if (condition == null) {
            truth = truth(formulaOf(finding));
        } else if (condition.answer() == Answer.UNDETERMINED) {
            truth = column(indexOf(condition));
        } else {
            truth = constant(condition.answer() == Answer.YES);
        }
        finding.truth = truth;
        return truth;
    }

    /** Returns the table of a formula; the caller must not change it. */
    private long[] truth(Formula formula) {
        if (monotone) {
            Answer decided = kleene(findings, formula, List.of());
            if (decided != Answer.UNDETERMINED) {
                return constant(decided == Answer.YES);
            }
        }
        if (formula instanceof Formula.Provision provision) {
            return truth(findings.of(provision.id()));
        }
        if (formula instanceof Formula.AllOf all) {
            long[] table = constant(true);
            List<Formula> operands = all.operands();
            for (int i = 0; i < operands.size(); i++) {
                and(table, truth(operands.get(i)));
            }
            return table;
        }
        if (formula instanceof Formula.AnyOf any) {
            long[] table = constant(false);
            List<Formula> operands = any.operands();
            for (int i = 0; i < operands.size(); i++) {
                or(table, truth(operands.get(i)));
            }
            return table;
        }
        Formula.Unless unless = (Formula.Unless) formula;
        long[] table = truth(unless.rule()).clone();
        long[] exception = truth(unless.exception());
        for (int i = 0; i < words; i++) {
            table[i] &= ~exception[i];
        }
        return table;
    }

    private long[] constant(boolean value) {
        long[] table = new long[words];
        if (value) {
            Arrays.fill(table, ALL);
        }
        return table;
    }

    private static void and(long[] table, long[] other) {
        for (int i = 0; i < table.length; i++) {
            table[i] &= other[i];
        }
    }

    private static void or(long[] table, long[] other) {
        for (int i = 0; i < table.length; i++) {
            table[i] |= other[i];
        }
    }

    private long[] column(int variable) {
        long[] table = new long[words];
        for (int i = 0; i < words; i++) {
            table[i] = variable < 6 ? COLUMNS[variable] : (i >>> (variable - 6) & 1) == 1 ? ALL : 0;
        }
        return table;
    }

    private static Answer answer(long[] table) {
        boolean yes = true;
        boolean no = true;
        for (long word : table) {
            yes &= word == ALL;
            no &= word == 0;
        }
        return yes ? Answer.YES : no ? Answer.NO : Answer.UNDETERMINED;
    }

    /** Returns whether flipping the variable changes the table anywhere. */
    private static boolean depends(long[] table, int variable) {
        if (variable < 6) {
            int shift = 1 << variable;
            for (long word : table) {
                if ((word >>> shift & ~COLUMNS[variable]) != (word & ~COLUMNS[variable])) {
                    return true;
                }
            }
            return false;
        }
        int step = 1 << (variable - 6);
        for (int i = 0; i < table.length; i++) {
            if ((i & step) == 0 && table[i] != table[i | step]) {
                return true;
            }
        }
        return false;
    }

    /** Returns the missing facts, in the order of the proof, of the variables the table depends on. */
    private List<Resolution.Needed> needed(long @Nullable [] truth) {
        List<Resolution.Needed> needed = new ArrayList<>();
        List<MissingFact> seen = new ArrayList<>();
        for (Finding holder : holders) {
            Condition condition = conditionOf(holder);
            if (truth == null || depends(truth, indexOf(condition))) {
                for (MissingFact fact : condition.missing()) {
                    if (!seen.contains(fact)) {
                        seen.add(fact);
                        needed.add(new Resolution.Needed(fact, holder.provision));
                    }
                }
            }
        }
        return List.copyOf(needed);
    }

    private List<Proof> prove(List<String> roots, boolean exact) {
        List<Proof> proofs = new ArrayList<>(roots.size());
        for (int i = 0; i < roots.size(); i++) {
            proofs.add(prove(findings.of(roots.get(i)), exact));
        }
        return List.copyOf(proofs);
    }

    private Proof prove(Finding finding, boolean exact) {
        if (finding.proof == null) {
            finding.proof = proved(finding, exact);
        }
        return finding.proof;
    }

    private Proof proved(Finding finding, boolean exact) {
        Condition condition = finding.condition;
        if (condition != null) {
            return new Proof(
                    finding.provision,
                    condition.answer(),
                    finding.rule,
                    null,
                    condition.facts(),
                    condition.missing(),
                    condition.because());
        }
        Formula formula = formulaOf(finding);
        List<Proof> children = new ArrayList<>(children(formula));
        addChildren(formula, exact, children);
        Answer answer = exact ? answer(truth(finding)) : kleene(findings, formula, List.of());
        return new Proof(
                finding.provision, answer, finding.rule, formula, List.of(), List.of(), Collections.unmodifiableList(children));
    }

    /** Counts the provisions a formula names, so that the list of a step's children never has to grow. */
    private static int children(Formula formula) {
        if (formula instanceof Formula.AllOf all) {
            return children(all.operands());
        }
        if (formula instanceof Formula.AnyOf any) {
            return children(any.operands());
        }
        return formula instanceof Formula.Unless unless ? children(unless.rule()) + children(unless.exception()) : 1;
    }

    private static int children(List<Formula> operands) {
        int count = 0;
        for (int i = 0; i < operands.size(); i++) {
            count += children(operands.get(i));
        }
        return count;
    }

    private void addChildren(Formula formula, boolean exact, List<Proof> children) {
        if (formula instanceof Formula.Provision provision) {
            children.add(prove(findings.of(provision.id()), exact));
        } else if (formula instanceof Formula.AllOf all) {
            addAll(all.operands(), exact, children);
        } else if (formula instanceof Formula.AnyOf any) {
            addAll(any.operands(), exact, children);
        } else if (formula instanceof Formula.Unless unless) {
            addChildren(unless.rule(), exact, children);
            addChildren(unless.exception(), exact, children);
        }
    }

    private void addAll(List<Formula> operands, boolean exact, List<Proof> children) {
        for (int i = 0; i < operands.size(); i++) {
            addChildren(operands.get(i), exact, children);
        }
    }

    /** Resolves in plain Kleene logic, with the given provisions taken as unknown. */
    static Answer kleene(Findings findings, List<String> roots, Collection<String> unknown) {
        Answer answer = Answer.YES;
        for (int i = 0; i < roots.size(); i++) {
            answer = answer.and(kleene(findings, findings.of(roots.get(i)), unknown));
        }
        return answer;
    }

    private static Answer kleene(Findings findings, Finding finding, Collection<String> unknown) {
        if (unknown.contains(finding.provision)) {
            return Answer.UNDETERMINED;
        }
        Condition condition = finding.condition;
        return condition != null ? condition.answer() : kleene(findings, formulaOf(finding), unknown);
    }

    private static Answer kleene(Findings findings, Formula formula, Collection<String> unknown) {
        if (formula instanceof Formula.Provision provision) {
            return kleene(findings, findings.of(provision.id()), unknown);
        }
        if (formula instanceof Formula.AllOf all) {
            Answer answer = Answer.YES;
            List<Formula> operands = all.operands();
            for (int i = 0; i < operands.size(); i++) {
                answer = answer.and(kleene(findings, operands.get(i), unknown));
            }
            return answer;
        }
        if (formula instanceof Formula.AnyOf any) {
            Answer answer = Answer.NO;
            List<Formula> operands = any.operands();
            for (int i = 0; i < operands.size(); i++) {
                answer = answer.or(kleene(findings, operands.get(i), unknown));
            }
            return answer;
        }
        Formula.Unless unless = (Formula.Unless) formula;
        return kleene(findings, unless.rule(), unknown)
                .and(kleene(findings, unless.exception(), unknown).negated());
    }

    private static Formula formulaOf(Finding finding) {
        return Objects.requireNonNull(finding.formula);
    }

    private static Condition conditionOf(Finding finding) {
        return Objects.requireNonNull(finding.condition);
    }
}
