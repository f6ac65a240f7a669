package org.ihala.rules.logic;

import java.util.List;
import org.ihala.rules.Answer;
import org.jspecify.annotations.Nullable;

/**
 * Answers on which every completion of the unknowns agrees, where Kleene logic alone would leave them open.
 *
 * <p>Only unknowns that help in one place and hurt in another need to be completed both ways; with the others taken as
 * unknown, Kleene logic is exact. Completions are split one unknown at a time, and only as long as an answer is open.
 */
final class ExactAnswers {

    /** After so many words the steps of the proof are left as open as they are. */
    private static final int MOST_WORDS_FOR_STEPS = 1 << 14;

    /**
     * After so many words the answer is left open, too: never wrong, perhaps too cautious. No rule comes near: it takes more
     * than twenty unknowns that each help in one place and hurt in another, and formulas that hide which way it goes.
     */
    private static final int MOST_WORDS = 1 << 18;

    private final int[] roots;
    private final int[] steps;
    private final Planes planes;
    private final int unknowns;

    /** The answer of each step and, last, of the roots together; null where no completion was looked at yet. */
    private final @Nullable Answer[] answers;
    private int words;

    /**
     * Settles the answers.
     *
     * @param roots the provisions asked about
     * @param steps the provisions whose answers are wanted beside those of the roots together
     * @param bothWays the unknown conditions that occur both positively and negatively
     */
    ExactAnswers(Ledger ledger, int[] roots, int[] steps, List<Condition> bothWays) {
        this.roots = roots;
        this.steps = steps;
        this.planes = new Planes(ledger, bothWays);
        this.unknowns = bothWays.size();
        this.answers = new Answer[steps.length + 1];
        split(Math.min(Planes.COLUMNS, unknowns));
    }

    private void split(int completed) {
        planes.complete(completed);
        words++;
        boolean more = settle(steps.length, planes.can(roots), planes.must(roots), completed);
        if (more && words >= MOST_WORDS) {
            answers[steps.length] = Answer.UNDETERMINED;
            more = false;
        }
        for (int i = 0; i < steps.length; i++) {
            boolean stepOpen = settle(i, planes.can(steps[i]), planes.must(steps[i]), completed);
            more |= stepOpen && words < MOST_WORDS_FOR_STEPS;
            if (stepOpen && words >= MOST_WORDS_FOR_STEPS) {
                answers[i] = Answer.UNDETERMINED;
            }
        }
        if (more) {
            planes.value(completed, false);
            split(completed + 1);
            planes.value(completed, true);
            split(completed + 1);
        }
    }

    /** Takes in what these completions say and returns whether completing more unknowns can still tell. */
    private boolean settle(int index, long can, long must, int completed) {
        if (answers[index] == Answer.UNDETERMINED) {
            return false;
        }
        boolean everYes = must != 0;
        boolean everNo = ~can != 0;
        boolean open = (can & ~must) != 0;
        Answer before = answers[index];
        if (everYes && everNo
                || everYes && before == Answer.NO
                || everNo && before == Answer.YES
                || open && completed == unknowns) {
            answers[index] = Answer.UNDETERMINED;
            return false;
        }
        if (!open) {
            answers[index] = everYes ? Answer.YES : Answer.NO;
        }
        return open;
    }

    /** Returns the answer of the roots together. */
    Answer ofRoots() {
        return answer(steps.length);
    }

    /** Returns the answer of the step of an index. */
    Answer answer(int index) {
        Answer answer = answers[index];
        return answer == null ? Answer.UNDETERMINED : answer;
    }
}
