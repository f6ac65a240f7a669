package org.ihala.rules.text;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.ihala.rules.Answer;
import org.ihala.rules.logic.Formula;

/** The steps that support an answer: the ones to tell a reader who asks why. */
public final class Grounds {

    private final Function<String, List<Answer>> answers;
    private final Map<String, Set<Answer>> grounds = new HashMap<>();

    private Grounds(Function<String, List<Answer>> answers) {
        this.answers = answers;
    }

    /**
     * Returns the steps that support the answer of a formula; all of them where none alone does.
     *
     * @param answers the answers of each step the formula names: one, or one for each of the things it judges
     */
    public static Grounds of(Formula formula, Answer answer, Function<String, List<Answer>> answers) {
        Grounds found = new Grounds(answers);
        found.support(formula, answer);
        if (found.grounds.isEmpty()) {
            found.all(formula);
        }
        return found;
    }

    /** Returns whether a step with its answer is one of those that support. */
    public boolean contains(String provision, Answer answer) {
        return grounds.getOrDefault(provision, Set.of()).contains(answer);
    }

    private void add(String provision, Answer answer) {
        grounds.computeIfAbsent(provision, id -> EnumSet.noneOf(Answer.class)).add(answer);
    }

    private void addAll(String provision) {
        answers.apply(provision).forEach(answer -> add(provision, answer));
    }

    private void support(Formula formula, Answer answer) {
        if (formula instanceof Formula.Provision provision) {
            addAll(provision.id());
        } else if (formula instanceof Formula.AllOf all) {
            support(all.operands(), answer == Answer.NO, answer);
        } else if (formula instanceof Formula.AnyOf any) {
            support(any.operands(), answer != Answer.NO, answer);
        } else if (formula instanceof Formula.Someone someone) {
            supportEach(someone.id(), answer != Answer.NO, answer);
        } else if (formula instanceof Formula.Everyone everyone) {
            supportEach(everyone.id(), answer == Answer.NO, answer);
        } else if (formula instanceof Formula.Unless unless) {
            support(unless, answer);
        }
    }

    /** Where one operand can decide, those with the answer support it; otherwise all do. */
    private void support(List<Formula> operands, boolean oneDecides, Answer answer) {
        for (Formula operand : operands) {
            Answer own = answer(operand);
            if (!oneDecides || own == answer) {
                support(operand, own);
            }
        }
    }

    /** An exception that is met decides alone, as does a rule that is not. */
    private void support(Formula.Unless unless, Answer answer) {
        Answer rule = answer(unless.rule());
        Answer exception = answer(unless.exception());
        if (answer != Answer.NO || rule == Answer.NO) {
            support(unless.rule(), rule);
        }
        if (answer != Answer.NO || exception == Answer.YES) {
            support(unless.exception(), exception);
        }
    }

    private void supportEach(String provision, boolean oneDecides, Answer answer) {
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
