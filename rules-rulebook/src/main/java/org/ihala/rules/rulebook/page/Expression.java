package org.ihala.rules.rulebook.page;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An expression of a rule file taken apart: a fact, a word asked of it, a text.
 *
 * @param receiver what the word is asked of, or null where it stands first
 * @param word the fact or word, or the text without its quotation marks
 * @param arguments what stands in its brackets
 * @param text whether it is a text
 */
record Expression(@Nullable Expression receiver, String word, List<Expression> arguments, boolean text) {

    private static final Pattern TOKEN = Pattern.compile("\"[^\"]*\"|[\\p{L}_$][\\p{L}\\p{N}_$]*|\\S");

    /** What an exclamation mark before an expression is read as. */
    static final String NOT = "denied";

    /**
     * Takes an expression apart.
     *
     * @throws IllegalArgumentException if it is no expression of our rules
     */
    static Expression parse(String written) {
        List<String> tokens = new ArrayList<>();
        Matcher token = TOKEN.matcher(written);
        while (token.find()) {
            tokens.add(token.group());
        }
        Parser parser = new Parser(tokens);
        Expression whole = parser.expression();
        if (parser.next < tokens.size()) {
            throw new IllegalArgumentException("cannot be read from " + tokens.get(parser.next) + " on: " + written);
        }
        return whole;
    }

    private static final class Parser {

        private final List<String> tokens;
        private int next;

        Parser(List<String> tokens) {
            this.tokens = tokens;
        }

        private boolean take(String token) {
            boolean there = next < tokens.size() && tokens.get(next).equals(token);
            next += there ? 1 : 0;
            return there;
        }

        private Expression expression() {
            if (take("!")) {
                return new Expression(null, NOT, List.of(expression()), false);
            }
            Expression chain = word(null);
            while (take(".")) {
                chain = word(chain);
            }
            return chain;
        }

        private Expression word(@Nullable Expression receiver) {
            String token = next < tokens.size() ? tokens.get(next++) : "";
            if (token.startsWith("\"")) {
                return new Expression(null, token.substring(1, token.length() - 1), List.of(), true);
            }
            if (token.isEmpty() || !Character.isJavaIdentifierStart(token.codePointAt(0))) {
                throw new IllegalArgumentException("no fact or word: " + token + " in " + String.join(" ", tokens));
            }
            List<Expression> arguments = new ArrayList<>();
            if (take("(") && !take(")")) {
                do {
                    arguments.add(expression());
                } while (take(","));
                if (!take(")")) {
                    throw new IllegalArgumentException("a bracket is not closed: " + String.join(" ", tokens));
                }
            }
            return new Expression(receiver, token, List.copyOf(arguments), false);
        }
    }
}
