package org.ihala.rules.text;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.ihala.rules.Answer;
import org.ihala.rules.logic.Formula;

/** The steps that carry an answer: the ones to tell a reader who asks why. */
public final class Carriers {

    private final Function<String, Answer> answers;
    private final Set<String> carriers = new LinkedHashSet<>();

    private Carriers(Function<String, Answer> answers) {
        this.answers = answers;
    }

    /**
     * Returns the provisions that carry the answer of a formula, in its order; all of them where none alone does.
     *
     * @param answers the answer of each provision of the formula
     */
    public static Set<String> of(Formula formula, Answer answer, Function<String, Answer> answers) {
        Carriers found = new Carriers(answers);
        found.carry(formula, answer);
        if (found.carriers.isEmpty()) {
            found.all(formula);
        }
        return found.carriers;
    }

    private void carry(Formula formula, Answer answer) {
        if (formula instanceof Formula.Provision provision) {
            carriers.add(provision.id());
        } else if (formula instanceof Formula.AllOf all) {
            carry(all.operands(), answer == Answer.NO, answer);
        } else if (formula instanceof Formula.AnyOf any) {
            carry(any.operands(), answer != Answer.NO, answer);
        } else if (formula instanceof Formula.Unless unless) {
            carry(unless.rule(), answer);
            carry(unless.exception(), answer.negated());
        }
    }

    /** Where one operand can decide, those with the answer carry it; otherwise all do. */
    private void carry(List<Formula> operands, boolean oneDecides, Answer answer) {
        for (Formula operand : operands) {
            Answer own = answer(operand);
            if (!oneDecides || own == answer) {
                carry(operand, own);
            }
        }
    }

    private Answer answer(Formula formula) {
        if (formula instanceof Formula.Provision provision) {
            return answers.apply(provision.id());
        }
        if (formula instanceof Formula.AllOf all) {
            return all.operands().stream().map(this::answer).reduce(Answer.YES, Answer::and);
        }
        if (formula instanceof Formula.AnyOf any) {
            return any.operands().stream().map(this::answer).reduce(Answer.NO, Answer::or);
        }
        Formula.Unless unless = (Formula.Unless) formula;
        return answer(unless.rule()).and(answer(unless.exception()).negated());
    }

    private void all(Formula formula) {
        if (formula instanceof Formula.Provision provision) {
            carriers.add(provision.id());
        } else if (formula instanceof Formula.AllOf all) {
            all.operands().forEach(this::all);
        } else if (formula instanceof Formula.AnyOf any) {
            any.operands().forEach(this::all);
        } else if (formula instanceof Formula.Unless unless) {
            all(unless.rule());
            all(unless.exception());
        }
    }
}
