package org.ihala.rules.logic;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.ihala.rules.Answer;

/**
 * A set of answers kept beside the resolver's own, to be decided by trying every completion of its unknowns.
 *
 * <p>It shares no code with the resolver: formulas are evaluated over plain booleans, one completion at a time.
 */
final class Completions {

    private final Map<String, Condition> conditions = new LinkedHashMap<>();
    private final Map<String, Formula> formulas = new LinkedHashMap<>();
    private final List<Condition> unknowns = new ArrayList<>();

    Completions record(String provision, Condition condition) {
        conditions.put(provision, condition);
        boolean known = unknowns.stream().anyMatch(unknown -> unknown == condition);
        if (condition.answer() == Answer.UNDETERMINED && !known) {
            unknowns.add(condition);
        }
        return this;
    }

    Completions define(String provision, Formula formula) {
        formulas.put(provision, formula);
        return this;
    }

    Recorded recorded() {
        Recorded recorded = new Recorded();
        conditions.forEach(recorded::record);
        formulas.forEach(recorded::define);
        return recorded;
    }

    Answer answer(String root) {
        boolean[] table = table(root);
        long yes = IntStream.range(0, table.length).filter(i -> table[i]).count();
        return yes == table.length ? Answer.YES : yes == 0 ? Answer.NO : Answer.UNDETERMINED;
    }

    /** Returns the codes of the facts whose unknown, flipped alone in some completion, changes the answer. */
    Set<String> missing(String root) {
        boolean[] table = table(root);
        Set<String> codes = new HashSet<>();
        for (int unknown = 0; unknown < unknowns.size(); unknown++) {
            int bit = 1 << unknown;
            if (IntStream.range(0, table.length).anyMatch(i -> table[i] != table[i ^ bit])) {
                unknowns.get(unknown).missing().forEach(fact -> codes.add(fact.fact()));
            }
        }
        return codes;
    }

    /** Returns whether the answer is the same whatever the given provisions are and however the unknowns turn out. */
    boolean sameWhatever(String root, Set<String> provisions, Answer answer) {
        List<String> free = List.copyOf(provisions);
        for (int choice = 0; choice < 1 << free.size(); choice++) {
            Completions changed = new Completions();
            conditions.forEach(changed::record);
            formulas.forEach(changed::define);
            for (int i = 0; i < free.size(); i++) {
                changed.formulas.remove(free.get(i));
                changed.record(free.get(i), (choice >> i & 1) == 1 ? Condition.met() : Condition.notMet());
            }
            if (changed.answer(root) != answer) {
                return false;
            }
        }
        return true;
    }

    private boolean[] table(String root) {
        boolean[] table = new boolean[1 << unknowns.size()];
        for (int completion = 0; completion < table.length; completion++) {
            table[completion] = holds(root, completion);
        }
        return table;
    }

    private boolean holds(String provision, int completion) {
        Condition condition = conditions.get(provision);
        if (condition == null) {
            return holds(formulas.get(provision), completion);
        }
        if (condition.answer() != Answer.UNDETERMINED) {
            return condition.answer() == Answer.YES;
        }
        for (int i = 0; i < unknowns.size(); i++) {
            if (unknowns.get(i) == condition) {
                return (completion >> i & 1) == 1;
            }
        }
        throw new AssertionError("an unknown that was never recorded");
    }

    private boolean holds(Formula formula, int completion) {
        if (formula instanceof Formula.Provision provision) {
            return holds(provision.id(), completion);
        }
        if (formula instanceof Formula.AllOf all) {
            for (Formula operand : all.operands()) {
                if (!holds(operand, completion)) {
                    return false;
                }
            }
            return true;
        }
        if (formula instanceof Formula.AnyOf any) {
            for (Formula operand : any.operands()) {
                if (holds(operand, completion)) {
                    return true;
                }
            }
            return false;
        }
        Formula.Unless unless = (Formula.Unless) formula;
        return holds(unless.rule(), completion) && !holds(unless.exception(), completion);
    }
}
