package org.ihala.rules.law;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ihala.rules.logic.Formula;
import org.jspecify.annotations.Nullable;

/**
 * The rule files of a rulebook as their authors wrote them, for showing beside the law; decisions never read them.
 *
 * @param files the files, in the order of their names
 * @param names what they call facts, and the codes and fields of the case format, in words
 */
public record WrittenRules(List<File> files, Map<String, Name> names) {

    /**
     * What a rule file calls something, in words.
     *
     * @param text the words; {@code {1}} in them is what stands in brackets first
     * @param kind what it is where some words say another thing of it, such as {@code entries} or {@code count}; else empty
     */
    public record Name(Text text, String kind) {}

    /**
     * A rule file.
     *
     * @param name where it lies, such as {@code article-03-affected-person/rules.drl}
     * @param title what it settles, as its first two lines say
     * @param rules its rules, in its order
     */
    public record File(String name, Text title, List<Rule> rules) {

        /** Returns what the folder of the article is called, such as {@code article-03-affected-person}. */
        public String article() {
            return name.substring(0, name.lastIndexOf('/'));
        }
    }

    /**
     * A rule.
     *
     * @param name its name, starting with the provision id
     * @param line the line of the file it starts on, from 1
     * @param text the rule as written
     * @param conditions when it speaks, each as written; readings included
     * @param answer what it answers, as written, or null where it defines a formula
     * @param formula the formula it defines, or null where it answers
     */
    public record Rule(
            String name,
            int line,
            String text,
            List<String> conditions,
            @Nullable String answer,
            @Nullable Formula formula) {

        /** Checks that the rule answers or defines, and not both. */
        public Rule {
            if ((answer == null) == (formula == null)) {
                throw new IllegalArgumentException("rule \"" + name + "\" must either answer or define a formula");
            }
        }

        /** Returns the id of the provision it encodes, which its name starts with. */
        public String provision() {
            return Provision.ofRule(name);
        }
    }

    /**
     * Reads the packed rule files.
     *
     * @param json the packed data, UTF-8
     * @throws IllegalArgumentException if an entry is incomplete
     */
    public static WrittenRules read(byte[] json) {
        try {
            List<File> files = new ArrayList<>();
            JsonNode root = PackedJson.read(json);
            for (JsonNode file : required(root, "files")) {
                JsonNode title = required(file, "title");
                List<Rule> rules = new ArrayList<>();
                required(file, "rules").forEach(rule -> rules.add(rule(rule)));
                files.add(new File(
                        string(file, "name"), new Text(string(title, "ar"), string(title, "en")), List.copyOf(rules)));
            }
            Map<String, Name> names = new LinkedHashMap<>();
            required(root, "names").fields().forEachRemaining(name -> names.put(name.getKey(), new Name(
                    new Text(string(name.getValue(), "ar"), string(name.getValue(), "en")),
                    name.getValue().path("kind").asText())));
            return new WrittenRules(List.copyOf(files), Collections.unmodifiableMap(names));
        } catch (IOException e) {
            throw new IllegalArgumentException("the packed rule files cannot be read", e);
        }
    }

    private static Rule rule(JsonNode rule) {
        List<String> conditions = new ArrayList<>();
        required(rule, "conditions").forEach(condition -> conditions.add(condition.asText()));
        return new Rule(
                string(rule, "name"),
                required(rule, "line").asInt(),
                string(rule, "text"),
                List.copyOf(conditions),
                rule.has("answer") ? string(rule, "answer") : null,
                rule.has("formula") ? Formula.parse(string(rule, "formula")) : null);
    }

    private static String string(JsonNode node, String field) {
        return required(node, field).asText();
    }

    private static JsonNode required(JsonNode node, String field) {
        JsonNode value = node.get(field);
        if (value == null) {
            throw new IllegalArgumentException("the packed rule files lack " + field);
        }
        return value;
    }

    /** Returns the rules that encode a provision, in the order of the file. */
    public List<Rule> of(String provision) {
        return files.stream()
                .flatMap(file -> file.rules().stream())
                .filter(rule -> rule.provision().equals(provision))
                .toList();
    }
}
