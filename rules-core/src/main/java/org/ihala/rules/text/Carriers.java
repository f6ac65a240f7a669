package org.ihala.rules.text;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.ihala.rules.Answer;
import org.ihala.rules.logic.Formula;

/** The steps that carry an answer: the ones to tell a reader who asks why. */
public final class Carriers {

    private final Function<String, List<Answer>> answers;
    private final Map<String, Set<Answer>> carriers = new HashMap<>();

    private Carriers(Function<String, List<Answer>> answers) {
        this.answers = answers;
    }

    /**
     * Returns the steps that carry the answer of a formula; all of them where none alone does.
     *
     * @param answers the answers of each step the formula names: one, or one for each of the things it judges
     */
    public static Carriers of(Formula formula, Answer answer, Function<String, List<Answer>> answers) {
        Carriers found = new Carriers(answers);
        found.carry(formula, answer);
        if (found.carriers.isEmpty()) {
            found.all(formula);
        }
        return found;
    }

    /** Returns whether a step with its answer is one of those that carry. */
    public boolean contains(String provision, Answer answer) {
        return carriers.getOrDefault(provision, Set.of()).contains(answer);
    }

    private void add(String provision, Answer answer) {
        carriers.computeIfAbsent(provision, id -> EnumSet.noneOf(Answer.class)).add(answer);
    }

    private void addAll(String provision) {
        answers.apply(provision).forEach(answer -> add(provision, answer));
    }

    private void carry(Formula formula, Answer answer) {
        if (formula instanceof Formula.Provision provision) {
            addAll(provision.id());
        } else if (formula instanceof Formula.AllOf all) {
            carry(all.operands(), answer == Answer.NO, answer);
        } else if (formula instanceof Formula.AnyOf any) {
            carry(any.operands(), answer != Answer.NO, answer);
        } else if (formula instanceof Formula.Someone someone) {
            carryEach(someone.id(), answer != Answer.NO, answer);
        } else if (formula instanceof Formula.Everyone everyone) {
            carryEach(everyone.id(), answer == Answer.NO, answer);
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

    private void carryEach(String provision, boolean oneDecides, Answer answer) {
        if (oneDecides) {
            add(provision, answer);
        } else {
            addAll(provision);
        }
    }

    private Answer answer(Formula formula) {
        if (formula instanceof Formula.Provision provision) {
            return answers.apply(provision.id()).get(0);
        }
        if (formula instanceof Formula.AllOf all) {
            return all.operands().stream().map(this::answer).reduce(Answer.YES, Answer::and);
        }
        if (formula instanceof Formula.AnyOf any) {
            return any.operands().stream().map(this::answer).reduce(Answer.NO, Answer::or);
        }
        if (formula instanceof Formula.Someone someone) {
            return answers.apply(someone.id()).stream().reduce(Answer.NO, Answer::or);
        }
        if (formula instanceof Formula.Everyone everyone) {
            return answers.apply(everyone.id()).stream().reduce(Answer.YES, Answer::and);
        }
        Formula.Unless unless = (Formula.Unless) formula;
        return answer(unless.rule()).and(answer(unless.exception()).negated());
    }

    private void all(Formula formula) {
        if (formula instanceof Formula.Provision provision) {
            addAll(provision.id());
        } else if (formula instanceof Formula.AllOf all) {
            all.operands().forEach(this::all);
        } else if (formula instanceof Formula.AnyOf any) {
            any.operands().forEach(this::all);
        } else if (formula instanceof Formula.Someone someone) {
            addAll(someone.id());
        } else if (formula instanceof Formula.Everyone everyone) {
            addAll(everyone.id());
        } else if (formula instanceof Formula.Unless unless) {
            all(unless.rule());
            all(unless.exception());
        }
    }
}
