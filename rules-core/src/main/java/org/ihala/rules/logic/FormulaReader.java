package org.ihala.rules.logic;

import java.util.ArrayList;
import java.util.List;

/** Reads the written form of a formula: words with brackets, and provision ids. */
final class FormulaReader {

    private static final String ENDS_AN_ID = "(),\"";

    /** Far more than law needs; whoever walks a formula may recurse. */
    private static final int DEEPEST = 100;

    private final String text;
    private int at;
    private int depth;

    FormulaReader(String text) {
        this.text = text;
    }

    Formula read() {
        Formula formula = formula();
        if (peek() != 0) {
            throw none();
        }
        return formula;
    }

    private IllegalArgumentException none() {
        return new IllegalArgumentException("no formula: " + text);
    }

    /** Returns the next character that is not blank, or 0 at the end. */
    private char peek() {
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at < text.length() ? text.charAt(at) : 0;
    }

    private void skip(char expected) {
        if (peek() != expected) {
            throw none();
        }
        at++;
    }

    private Formula formula() {
        boolean quoted = peek() == '"';
        if (quoted) {
            at++;
        }
        int start = at;
        while (at < text.length()
                && ENDS_AN_ID.indexOf(text.charAt(at)) < 0
                && !Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        String word = text.substring(start, at);
        if (word.isEmpty()) {
            throw none();
        }
        if (quoted) {
            skip('"');
            return new Formula.Provision(word);
        }
        return peek() == '(' ? combined(word) : new Formula.Provision(word);
    }

    private Formula combined(String word) {
        if (++depth > DEEPEST) {
            throw none();
        }
        List<Formula> operands = new ArrayList<>();
        do {
            at++;
            operands.add(formula());
        } while (peek() == ',');
        skip(')');
        depth--;
        return switch (word) {
            case "allOf" -> new Formula.AllOf(List.copyOf(operands));
            case "anyOf" -> new Formula.AnyOf(List.copyOf(operands));
            case "unless" -> unless(operands);
            case "someone" -> new Formula.Someone(step(operands));
            case "everyone" -> new Formula.Everyone(step(operands));
            default -> throw none();
        };
    }

    private String step(List<Formula> operands) {
        if (operands.size() == 1 && operands.get(0) instanceof Formula.Provision provision) {
            return provision.id();
        }
        throw none();
    }

    private Formula unless(List<Formula> operands) {
        if (operands.size() != 2) {
            throw none();
        }
        return new Formula.Unless(operands.get(0), operands.get(1));
    }
}
