package org.ihala.rules.maven;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The Arabic terms of the law, each with the variants that must not stand in its place. */
final class ArabicTerms {

    private static final String LETTER = "[\\u0621-\\u064A]";
    private static final String SIGNS = "[\\u064B-\\u0652\\u0640]*";
    /** The particles that are written together with the word that follows. */
    private static final String BEFORE = "(?<!" + LETTER + "|[\\u064B-\\u0652])(?:[\\u0648\\u0641]" + SIGNS + ")?(?:"
            + Stream.of("ال", "لل", "بال", "كال", "ب", "ل", "ك").map(ArabicTerms::spelled).collect(Collectors.joining("|"))
            + ")?";
    private static final Pattern SOURCE = Pattern.compile(".*\\.(?:yaml|drl|java|json|jte|js)");

    /**
     * A term, and what must not be written for it.
     *
     * @param say what to write
     * @param never a variant, wherever it stands as a word, with or without the particles written with it
     * @param but where the variant is right: longer phrases that hold it, or nothing
     * @param why why it is not to be written
     */
    private record Term(String say, Pattern never, List<Pattern> but, String why) {}

    private final List<Term> terms = new ArrayList<>();

    private ArabicTerms() {}

    /**
     * Reads the terms of every rulebook, and further ones.
     *
     * @throws IllegalArgumentException if a file is no list of terms, or a term lacks what to say, a variant or a reason
     */
    static ArabicTerms of(List<Path> further) throws IOException {
        ArabicTerms all = new ArabicTerms();
        try (InputStream own = Objects.requireNonNull(ArabicTerms.class.getResourceAsStream("arabic-terms.yaml"))) {
            all.add("arabic-terms.yaml", own.readAllBytes());
        }
        for (Path file : further) {
            all.add(file.getFileName().toString(), Files.readAllBytes(file));
        }
        return all;
    }

    private void add(String name, byte[] yaml) throws IOException {
        JsonNode read = YAMLMapper.builder()
                .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
                .build()
                .readTree(yaml)
                .path("terms");
        if (!read.isArray() || read.isEmpty()) {
            throw new IllegalArgumentException(name + " holds no terms");
        }
        for (JsonNode term : read) {
            String say = term.path("say").asText();
            String why = term.path("why").asText();
            if (say.isBlank() || why.isBlank() || term.path("never").isEmpty()) {
                throw new IllegalArgumentException(name + ": a term needs say, never and why: " + term);
            }
            List<Pattern> but = new ArrayList<>();
            term.path("but").forEach(phrase -> but.add(word(phrase.asText())));
            term.path("never").forEach(variant -> terms.add(new Term(say, word(variant.asText()), but, why)));
        }
    }

    /** A word or phrase with any vowel signs, any blanks between its words, and the particles before it. */
    private static Pattern word(String phrase) {
        return Pattern.compile(BEFORE
                + Stream.of(phrase.trim().split("\\s+")).map(ArabicTerms::spelled).collect(Collectors.joining("\\s+"))
                + "(?!" + LETTER + ")");
    }

    private static String spelled(String word) {
        return word.chars()
                .mapToObj(letter -> Pattern.quote(Character.toString(letter)) + SIGNS)
                .collect(Collectors.joining());
    }

    /** Returns what is wrong in a folder of sources, but for lists of terms: one line for each variant that stands in it. */
    List<String> problems(Path folder) throws IOException {
        List<String> problems = new ArrayList<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(file -> isSource(file.getFileName().toString()))
                    .sorted()
                    .toList()) {
                String name = folder.relativize(file).toString().replace('\\', '/');
                problems.addAll(problems(name, Files.readString(file, StandardCharsets.UTF_8)));
            }
        }
        return problems;
    }

    private static boolean isSource(String name) {
        return SOURCE.matcher(name).matches() && !name.equals(LawFolder.TERMS);
    }

    /** Returns what is wrong in one text. */
    List<String> problems(String name, String text) {
        List<String> problems = new ArrayList<>();
        for (Term term : terms) {
            List<MatchResult> right = term.but.stream()
                    .flatMap(phrase -> phrase.matcher(text).results())
                    .toList();
            term.never.matcher(text)
                    .results()
                    .filter(found -> right.stream()
                            .noneMatch(phrase -> phrase.start() <= found.start() && found.end() <= phrase.end()))
                    .forEach(found -> problems.add(name + ":" + line(text, found.start()) + ": for \"" + found.group()
                            + "\" say \"" + term.say + "\": " + term.why));
        }
        return problems;
    }

    private static long line(String text, int at) {
        return text.substring(0, at).chars().filter(letter -> letter == '\n').count() + 1;
    }
}
