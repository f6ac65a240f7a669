package org.ihala.rules.signoff;

import java.util.StringJoiner;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Text of Java or of a rule without what the compiler passes over, so that a comment or a line end more is no change. */
public final class SourceTokens {

    private static final Pattern TOKEN = Pattern.compile("//[^\\n]*|(?s:/\\*.*?\\*/)|(?s:\"\"\"(?:\\\\.|.)*?\"\"\")"
            + "|\"(?:[^\"\\\\\\n]|\\\\.)*\"|'(?:[^'\\\\\\n]|\\\\.)*'|[\\p{L}\\p{N}_$]+|\\s+|.");

    private SourceTokens() {}

    /** Returns the tokens with a blank between any two. */
    public static String of(String source) {
        StringJoiner tokens = new StringJoiner(" ");
        Matcher token = TOKEN.matcher(source);
        while (token.find()) {
            String text = token.group();
            if (!text.isBlank() && !text.startsWith("//") && !text.startsWith("/*")) {
                tokens.add(text);
            }
        }
        return tokens.toString();
    }
}
