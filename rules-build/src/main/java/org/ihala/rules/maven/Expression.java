package org.ihala.rules.maven;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An expression of a rule file taken apart: its names, calls and texts, in the order in which they are evaluated.
 *
 * <p>It knows what a bound answer or a constraint of our rules may hold and takes everything else for an operator.
 */
final class Expression {

    private static final Pattern TOKEN = Pattern.compile(
            "\"(?:[^\"\\\\]|\\\\.)*\"|'(?:[^'\\\\]|\\\\.)*'|[\\p{L}_$][\\p{L}\\p{N}_$]*|\\p{N}[\\p{N}.]*|\\S");

    /** What a step is. */
    enum Kind {
        /** A word without brackets. */
        NAME,
        /** A word with brackets. */
        CALL,
        /** A text in quotation marks. */
        TEXT
    }

    /**
     * A step.
     *
     * @param kind what it is
     * @param word the name, or the text without its quotation marks
     * @param argumentOf the call that the text alone is an argument of, or null
     */
    record Step(Kind kind, String word, @Nullable String argumentOf) {

        @Override
        public String toString() {
            return kind == Kind.TEXT ? "\"" + word + "\"" : word;
        }
    }

    private final List<String> tokens = new ArrayList<>();
    private final List<Step> steps = new ArrayList<>();
    private int next;

    private Expression(String written) {
        Matcher token = TOKEN.matcher(written);
        while (token.find()) {
            tokens.add(token.group());
        }
        while (next < tokens.size()) {
            operands();
            next++;
        }
    }

    /** Returns the steps of an expression, in the order in which they are evaluated. */
    static List<Step> stepsOf(String written) {
        return List.copyOf(new Expression(written).steps);
    }

    /** Reads up to the end, a comma or a closing bracket. */
    private void operands() {
        while (next < tokens.size() && !at(",") && !at(")")) {
            String token = tokens.get(next++);
            if (token.equals("(")) {
                operands();
                next++;
            } else if (token.startsWith("\"") || token.startsWith("'")) {
                steps.add(new Step(Kind.TEXT, token.substring(1, token.length() - 1), null));
            } else if (Character.isJavaIdentifierStart(token.codePointAt(0))) {
                word(token);
            }
        }
    }

    /** The receiver of a call stands before it already; its arguments come first, then the call. */
    private void word(String word) {
        if (!at("(")) {
            steps.add(new Step(Kind.NAME, word, null));
            return;
        }
        do {
            next++;
            int first = steps.size();
            int from = next;
            operands();
            if (next - from == 1 && steps.size() == first + 1 && steps.get(first).kind() == Kind.TEXT) {
                steps.set(first, new Step(Kind.TEXT, steps.get(first).word(), word));
            }
        } while (at(","));
        next++;
        steps.add(new Step(Kind.CALL, word, null));
    }

    private boolean at(String token) {
        return next < tokens.size() && tokens.get(next).equals(token);
    }
}
