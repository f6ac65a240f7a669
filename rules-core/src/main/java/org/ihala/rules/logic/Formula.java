package org.ihala.rules.logic;

import java.util.List;
import java.util.StringJoiner;

/**
 * How an article combines its provisions: all of, any of, one thing unless another, or what holds of someone or of everyone
 * among the things that rules judge one by one.
 *
 * <p>Operands are provision ids or formulas. A formula names provisions only; it carries no fact.
 */
public sealed interface Formula {

    /** The answer recorded or defined for one provision. */
    record Provision(String id) implements Formula {
        @Override
        public String toString() {
            return id;
        }
    }

    /** Holds where every operand holds. */
    record AllOf(List<Formula> operands) implements Formula {
        @Override
        public String toString() {
            return called("allOf", operands);
        }
    }

    /** Holds where at least one operand holds. */
    record AnyOf(List<Formula> operands) implements Formula {
        @Override
        public String toString() {
            return called("anyOf", operands);
        }
    }

    /** Holds where the rule holds and its exception does not. */
    record Unless(Formula rule, Formula exception) implements Formula {
        @Override
        public String toString() {
            return called("unless", List.of(rule, exception));
        }
    }

    /** Holds where a step holds of one at least of the things judged; never where there are none. */
    record Someone(String id) implements Formula {
        @Override
        public String toString() {
            return "someone(" + id + ")";
        }
    }

    /** Holds where a step holds of each of the things judged; always where there are none. */
    record Everyone(String id) implements Formula {
        @Override
        public String toString() {
            return "everyone(" + id + ")";
        }
    }

    /** Returns the formula that holds where every operand holds. */
    static Formula allOf(Object... operands) {
        return new AllOf(operands(operands));
    }

    /** Returns the formula that holds where at least one operand holds. */
    static Formula anyOf(Object... operands) {
        return new AnyOf(operands(operands));
    }

    /** Returns the formula that holds where the rule holds and the exception does not. */
    static Formula unless(Object rule, Object exception) {
        return new Unless(operand(rule), operand(exception));
    }

    /** Returns the formula that holds where a step holds of one at least of the things that the rules judge one by one. */
    static Formula someone(String step) {
        return new Someone(step);
    }

    /** Returns the formula that holds where a step holds of each of the things that the rules judge one by one. */
    static Formula everyone(String step) {
        return new Everyone(step);
    }

    /** Returns the steps that the formula asks for of someone or of everyone among the things judged. */
    default List<String> judged() {
        if (this instanceof Someone someone) {
            return List.of(someone.id);
        }
        if (this instanceof Everyone everyone) {
            return List.of(everyone.id);
        }
        List<Formula> operands = this instanceof AllOf all
                ? all.operands
                : this instanceof AnyOf any
                        ? any.operands
                        : this instanceof Unless unless ? List.of(unless.rule, unless.exception) : List.of();
        return operands.stream().flatMap(operand -> operand.judged().stream()).toList();
    }

    /**
     * Reads a formula as a rule file or a proof writes it, such as {@code allOf("3/a", anyOf("3/b", "3/c"))}.
     *
     * @param text the formula; provision ids may stand in quotation marks or without
     * @throws IllegalArgumentException if it is none
     */
    static Formula parse(String text) {
        return new FormulaReader(text).read();
    }

    private static List<Formula> operands(Object[] operands) {
        if (operands.length == 0) {
            throw new IllegalArgumentException("a formula needs an operand");
        }
        Formula[] formulas = new Formula[operands.length];
        for (int i = 0; i < operands.length; i++) {
            formulas[i] = operand(operands[i]);
        }
        return List.of(formulas);
    }

    private static Formula operand(Object operand) {
        if (operand instanceof String id) {
            return new Provision(id);
        }
        if (operand instanceof Formula formula) {
            return formula;
        }
        throw new IllegalArgumentException("an operand is a provision id or a formula");
    }

    private static String called(String name, List<Formula> operands) {
        StringJoiner text = new StringJoiner(", ", name + "(", ")");
        operands.forEach(operand -> text.add(operand.toString()));
        return text.toString();
    }
}
