package org.ihala.rules.text;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.ihala.rules.Answer;
import org.ihala.rules.logic.Formula;
import org.ihala.rules.logic.Proof;

/**
 * The steps that carry an answer: those a reader is told who asks why, and no others.
 *
 * <p>A step of the proof carries it where every step above does, and where its own answer supports the step above: of "any
 * of" that holds, whatever holds; of "all of" that fails, whatever fails; of "any of" that fails and of "all of" that holds,
 * all of it; of an open one, what is open, and in "all of" also what holds, because the answer would be no without it. An
 * exception is a condition that has to fail. What a rule answered from other steps rests on all of them.
 *
 * <p>So where an answer stands on several grounds, each counts, and it is said to be known no better than the least known of
 * them: in a list of open steps each is part of the answer, and a reader who counts the steps told finds the same number.
 */
public final class Carrying {

    private final Set<String> provisions = new LinkedHashSet<>();
    private final Set<Proof> met = Collections.newSetFromMap(new IdentityHashMap<>());

    private Carrying() {}

    /** Returns the provisions that carry the answer of some roots together, each once, in the order of the proof. */
    public static Collection<String> provisions(List<Proof> roots, Answer answer) {
        Carrying carrying = new Carrying();
        for (Proof root : roots) {
            if (answer != Answer.NO || root.answer() == Answer.NO) {
                carrying.add(root);
            }
        }
        // Roots that are no only together.
        if (carrying.provisions.isEmpty()) {
            roots.forEach(carrying::add);
        }
        return Collections.unmodifiableSet(carrying.provisions);
    }

    private void add(Proof step) {
        if (met.add(step)) {
            provisions.add(step.provision());
            below(step).forEach(this::add);
        }
    }

    /** Returns the steps right below one that carry its answer. */
    static List<Proof> below(Proof step) {
        Formula formula = step.formula();
        if (formula == null) {
            return step.children();
        }
        Grounds grounds = Grounds.of(formula, step.answer(), step::answersOf);
        List<Proof> carrying = new ArrayList<>(step.children().size());
        for (Proof child : step.children()) {
            if (grounds.contains(child.provision(), child.answer())) {
                carrying.add(child);
            }
        }
        return carrying;
    }
}
