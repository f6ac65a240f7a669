package org.ihala.rules.maven;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The lines at the head of a rule file that say what its words mean, so that a lawyer needs no other file to read it. */
final class ExplainedWords {

    /** What holds of all words; how unknowns are completed is the business of the resolver of rules-core. */
    static final List<String> OPENING = List.of(
            "// A step is yes, no, or open where the case file does not say; acts after the day asked about are not looked at. What comes",
            "// out alike, whichever way the open things turn out, is not open: of two steps of which one must hold, one holds. Words:");

    private static final Pattern CODE_LEFT_OUT = Pattern.compile("//[^\\n]*|\"(?:[^\"\\\\]|\\\\.)*\"|\\bimport\\b[^\\n]*");
    private static final Pattern NAME = Pattern.compile("[A-Za-z]\\w*");
    private static final Map<String, String> ALL = all();

    private ExplainedWords() {}

    /** Returns the lines that a file should have, none where it uses no word that needs an explanation. */
    static List<String> linesFor(String text) {
        Set<String> used = NAME.matcher(CODE_LEFT_OUT.matcher(text).replaceAll(" "))
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toSet());
        List<String> lines = new ArrayList<>();
        ALL.forEach((word, meaning) -> {
            if (used.contains(word)) {
                lines.add("//   " + word + ": " + meaning);
            }
        });
        if (!lines.isEmpty()) {
            lines.addAll(0, OPENING);
        }
        return lines;
    }

    /** Returns what is wrong with the lines of a file. */
    static List<String> problems(String file, String text) {
        List<String> wanted = linesFor(text);
        String head = text.substring(0, Math.max(0, text.indexOf("\npackage ") + 1));
        String found = head.lines().dropWhile(line -> !line.equals(OPENING.get(0))).collect(Collectors.joining("\n"));
        return found.equals(String.join("\n", wanted))
                ? List.of()
                : List.of(file + ": must explain its words right above \"package\", in these lines:\n" + String.join("\n", wanted));
    }

    private static Map<String, String> all() {
        Map<String, String> all = new LinkedHashMap<>();
        InputStream file = Objects.requireNonNull(ExplainedWords.class.getResourceAsStream("words-explained.txt"));
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            lines.lines().filter(line -> !line.startsWith("#")).forEach(line -> {
                int at = line.indexOf(" = ");
                all.put(line.substring(0, at), line.substring(at + 3));
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return all;
    }
}
