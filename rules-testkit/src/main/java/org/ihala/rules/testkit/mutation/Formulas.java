package org.ihala.rules.testkit.mutation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ihala.rules.logic.Formula;
import org.ihala.rules.logic.Formula.AllOf;
import org.ihala.rules.logic.Formula.AnyOf;
import org.ihala.rules.logic.Formula.Everyone;
import org.ihala.rules.logic.Formula.Provision;
import org.ihala.rules.logic.Formula.Someone;
import org.ihala.rules.logic.Formula.Unless;

/** Formulas of a rule file, altered and written again. */
final class Formulas {

    private Formulas() {}

    /** Writes a formula as a rule file does. */
    static String write(Formula formula) {
        if (formula instanceof Someone someone) {
            return "someone(\"" + someone.id() + "\")";
        }
        if (formula instanceof Everyone everyone) {
            return "everyone(\"" + everyone.id() + "\")";
        }
        return formula instanceof Provision provision
                ? "\"" + provision.id() + "\""
                : word(formula) + "(" + String.join(", ", operands(formula).stream().map(Formulas::write).toList()) + ")";
    }

    private static String word(Formula formula) {
        return formula instanceof AllOf ? "allOf" : formula instanceof AnyOf ? "anyOf" : "unless";
    }

    static List<Formula> operands(Formula formula) {
        if (formula instanceof AllOf all) {
            return all.operands();
        }
        if (formula instanceof AnyOf any) {
            return any.operands();
        }
        return formula instanceof Unless unless ? List.of(unless.rule(), unless.exception()) : List.of();
    }

    private static Formula with(Formula formula, List<Formula> operands) {
        return formula instanceof AllOf
                ? new AllOf(operands)
                : formula instanceof AnyOf ? new AnyOf(operands) : new Unless(operands.get(0), operands.get(1));
    }

    /** Returns every formula one alteration away, by what was altered. */
    static Map<String, Formula> altered(Formula formula) {
        Map<String, Formula> altered = new LinkedHashMap<>();
        alter(formula, altered);
        swapped(formula, altered);
        return altered;
    }

    private static void alter(Formula formula, Map<String, Formula> altered) {
        List<Formula> operands = operands(formula);
        if (formula instanceof Someone someone) {
            altered.put("everyone instead of someone " + someone.id(), new Everyone(someone.id()));
        } else if (formula instanceof Everyone everyone) {
            altered.put("someone instead of everyone " + everyone.id(), new Someone(everyone.id()));
        } else if (formula instanceof Unless unless) {
            altered.put("drop the exception " + unless.exception(), unless.rule());
            altered.put("exchange " + unless.rule() + " and " + unless.exception(),
                    new Unless(unless.exception(), unless.rule()));
            altered.put("ask for the exception " + unless.exception(), new AllOf(operands));
        } else if (operands.size() > 1) {
            altered.put(formula instanceof AllOf ? "any instead of all of " + operands : "all instead of any of " + operands,
                    formula instanceof AllOf ? new AnyOf(operands) : new AllOf(operands));
            for (int i = 0; i < operands.size(); i++) {
                List<Formula> fewer = new ArrayList<>(operands);
                altered.put("drop " + fewer.remove(i), with(formula, List.copyOf(fewer)));
            }
        }
        for (int i = 0; i < operands.size(); i++) {
            Map<String, Formula> below = new LinkedHashMap<>();
            alter(operands.get(i), below);
            int place = i;
            below.forEach((change, operand) -> {
                List<Formula> changed = new ArrayList<>(operands);
                changed.set(place, operand);
                altered.put(change, with(formula, List.copyOf(changed)));
            });
        }
    }

    /** Two provisions of different brackets change places; inside one bracket the order means nothing. */
    private static void swapped(Formula formula, Map<String, Formula> altered) {
        List<List<String>> brackets = new ArrayList<>();
        brackets(formula, brackets);
        for (int i = 0; i + 1 < brackets.size(); i++) {
            String first = brackets.get(i).get(0);
            String second = brackets.get(i + 1).get(0);
            if (!first.equals(second)) {
                altered.put("swap " + first + " and " + second, swap(formula, first, second));
            }
        }
    }

    private static void brackets(Formula formula, List<List<String>> brackets) {
        List<String> direct = operands(formula).stream()
                .filter(Provision.class::isInstance)
                .map(operand -> ((Provision) operand).id())
                .toList();
        if (!direct.isEmpty() && !(formula instanceof Unless)) {
            brackets.add(direct);
        }
        operands(formula).forEach(operand -> brackets(operand, brackets));
    }

    private static Formula swap(Formula formula, String first, String second) {
        if (formula instanceof Provision provision) {
            return provision.id().equals(first)
                    ? new Provision(second)
                    : provision.id().equals(second) ? new Provision(first) : provision;
        }
        if (formula instanceof Someone || formula instanceof Everyone) {
            return formula;
        }
        return with(formula, operands(formula).stream().map(operand -> swap(operand, first, second)).toList());
    }
}
