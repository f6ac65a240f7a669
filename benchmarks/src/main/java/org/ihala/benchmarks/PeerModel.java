package org.ihala.benchmarks;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import org.ihala.rules.Answer;
import org.ihala.rules.Decision;
import org.ihala.rules.logic.Formula;
import org.ihala.rules.logic.Proof;
import org.jspecify.annotations.Nullable;

/**
 * The provisions of one decision as the peers get them: each reads a ready-made fact or combines earlier provisions.
 *
 * <p>The answer of provision {@code i} is called {@code p<i>} and its fact, where it has one, {@code f<i>}: ids such as
 * {@code 11/a/2} are no names in most rule languages.
 *
 * @param provisions the provisions, each after those it combines
 */
record PeerModel(List<Provision> provisions) {

    /**
     * One provision.
     *
     * @param id its id
     * @param formula how it combines others, or null where it reads its fact
     * @param answer the answer it has in the decision
     */
    record Provision(String id, @Nullable Formula formula, Answer answer) {}

    private static final Answer[] ANSWERS = Answer.values();

    /** Takes the provisions out of the proofs of a decision; one that several steps share appears once. */
    static PeerModel of(Decision decision) {
        Map<String, Provision> provisions = new LinkedHashMap<>();
        decision.because().forEach(proof -> collect(proof, provisions));
        return new PeerModel(List.copyOf(provisions.values()));
    }

    private static void collect(Proof step, Map<String, Provision> provisions) {
        step.children().forEach(child -> collect(child, provisions));
        Formula formula = step.formula();
        Provision provision =
                new Provision(id(step), formula == null ? null : spelledOut(formula, step), step.answer());
        Provision known = provisions.putIfAbsent(provision.id(), provision);
        if (known != null && !known.equals(provision)) {
            throw new IllegalStateException("two answers for provision " + step.provision());
        }
    }

    /** A step about one of several things is told from the others by the place of the thing. */
    private static String id(Proof step) {
        return step.about() == null ? step.provision() : step.provision() + "@" + step.about();
    }

    /** The peers know no things that are judged one by one, so each step about one of them is named. */
    private static Formula spelledOut(Formula formula, Proof step) {
        if (formula instanceof Formula.Provision provision) {
            return steps(provision.id(), step).get(0);
        }
        if (formula instanceof Formula.Someone someone) {
            return new Formula.AnyOf(steps(someone.id(), step));
        }
        if (formula instanceof Formula.Everyone everyone) {
            return new Formula.AllOf(steps(everyone.id(), step));
        }
        if (formula instanceof Formula.Unless unless) {
            return new Formula.Unless(spelledOut(unless.rule(), step), spelledOut(unless.exception(), step));
        }
        List<Formula> operands =
                operands(formula).stream().map(operand -> spelledOut(operand, step)).toList();
        return formula instanceof Formula.AllOf ? new Formula.AllOf(operands) : new Formula.AnyOf(operands);
    }

    private static List<Formula> steps(String id, Proof step) {
        return step.children().stream()
                .filter(child -> child.provision().equals(id))
                .map(child -> (Formula) new Formula.Provision(id(child)))
                .distinct()
                .toList();
    }

    /** Returns the names of all answers. */
    List<String> answerNames() {
        List<String> names = new ArrayList<>();
        for (int i = 0; i < provisions.size(); i++) {
            names.add("p" + i);
        }
        return names;
    }

    /** Returns the name of the answer of a provision. */
    String answerName(String provision) {
        for (int i = 0; i < provisions.size(); i++) {
            if (provisions.get(i).id().equals(provision)) {
                return "p" + i;
            }
        }
        throw new IllegalStateException("no provision " + provision);
    }

    /** Returns the answers of the decision by their names. */
    Map<String, Answer> answers() {
        Map<String, Answer> answers = new LinkedHashMap<>();
        for (int i = 0; i < provisions.size(); i++) {
            answers.put("p" + i, provisions.get(i).answer());
        }
        return answers;
    }

    /** Returns the facts of the decision by their names. */
    Map<String, Answer> facts() {
        Map<String, Answer> facts = new LinkedHashMap<>();
        for (int i = 0; i < provisions.size(); i++) {
            if (provisions.get(i).formula() == null) {
                facts.put("f" + i, provisions.get(i).answer());
            }
        }
        return facts;
    }

    /** Returns settings of the facts, always the same ones; in most one answer is frequent, so that all are reached. */
    List<Map<String, Answer>> settings(int count) {
        Random random = new Random(20120401);
        List<Map<String, Answer>> settings = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            int frequent = i % (ANSWERS.length + 1);
            Map<String, Answer> setting = facts();
            setting.replaceAll((name, answer) -> frequent < ANSWERS.length && random.nextInt(5) > 0
                    ? ANSWERS[frequent]
                    : ANSWERS[random.nextInt(ANSWERS.length)]);
            settings.add(setting);
        }
        return settings;
    }

    /** Works the answers out in plain Java, by three-valued logic. */
    Map<String, Answer> evaluate(Map<String, Answer> facts) {
        Map<String, Object> known = new LinkedHashMap<>(facts);
        Map<String, Answer> answers = new LinkedHashMap<>();
        List<Function<Function<String, Object>, Object>> worked = worked();
        for (int i = 0; i < worked.size(); i++) {
            Answer answer = (Answer) worked.get(i).apply(known::get);
            known.put("p" + i, answer);
            answers.put("p" + i, answer);
        }
        return answers;
    }

    /** Returns how each answer is worked out from facts and earlier answers, looked up by name. */
    List<Function<Function<String, Object>, Object>> worked() {
        List<Function<Function<String, Object>, Object>> all = new ArrayList<>();
        for (int i = 0; i < provisions.size(); i++) {
            Formula formula = provisions.get(i).formula();
            if (formula == null) {
                String fact = "f" + i;
                all.add(values -> values.apply(fact));
            } else {
                all.add(worked(formula)::apply);
            }
        }
        return all;
    }

    private Function<Function<String, Object>, Answer> worked(Formula formula) {
        if (formula instanceof Formula.Provision provision) {
            String name = answerName(provision.id());
            return values -> (Answer) values.apply(name);
        }
        if (formula instanceof Formula.Unless unless) {
            Function<Function<String, Object>, Answer> rule = worked(unless.rule());
            Function<Function<String, Object>, Answer> exception = worked(unless.exception());
            return values -> rule.apply(values).and(exception.apply(values).negated());
        }
        boolean all = formula instanceof Formula.AllOf;
        List<Function<Function<String, Object>, Answer>> operands =
                operands(formula).stream().map(this::worked).toList();
        return values -> {
            Answer answer = all ? Answer.YES : Answer.NO;
            for (int i = 0; i < operands.size(); i++) {
                Answer operand = operands.get(i).apply(values);
                answer = all ? answer.and(operand) : answer.or(operand);
            }
            return answer;
        };
    }

    /** Returns the operands of a formula that holds where all, or any, of them hold. */
    static List<Formula> operands(Formula formula) {
        return formula instanceof Formula.AllOf all ? all.operands() : ((Formula.AnyOf) formula).operands();
    }
}
