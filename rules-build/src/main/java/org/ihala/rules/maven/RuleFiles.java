package org.ihala.rules.maven;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.drools.drl.ast.descr.AnnotationDescr;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.drl.ast.descr.RuleDescr;
import org.drools.drl.parser.DrlParser;
import org.drools.drl.parser.DroolsParserException;
import org.ihala.rules.law.Provision;
import org.kie.internal.builder.conf.LanguageLevelOption;

/**
 * Rule files as text: parsed, and listed under the provisions they encode.
 *
 * <p>The list is made from what is written and packed with the law data; at start it is compared with what was compiled. So
 * nobody keeps it by hand, and a rule that the compiler lost is still missed.
 */
final class RuleFiles {

    private static final String RULES = "rules";

    private RuleFiles() {}

    /**
     * Returns the syntax tree of a rule file.
     *
     * @throws IllegalArgumentException if it cannot be parsed
     */
    static PackageDescr parse(String file, String text) {
        try {
            DrlParser parser = new DrlParser(LanguageLevelOption.DRL10);
            PackageDescr tree = parser.parse(false, text);
            if (parser.hasErrors()) {
                throw new IllegalArgumentException(file + ": " + parser.getErrors());
            }
            return tree;
        } catch (DroolsParserException e) {
            throw new IllegalArgumentException(file + ": " + e.getMessage(), e);
        }
    }

    /** Returns the text of a rule's annotation; empty where it has none of that name. */
    static String metadata(RuleDescr rule, String key) {
        AnnotationDescr annotation = rule.getAnnotation(key);
        Object value = annotation == null ? null : annotation.getSingleValueStripped();
        return value == null ? "" : value.toString();
    }

    /**
     * Lists the rules of a rulebook under their provisions, file by file in the order of their names.
     *
     * @param law the law data, whose provisions list no rule yet
     * @throws IllegalArgumentException if a rule belongs to no provision, or a provision is neither encoded nor excused; the
     *     message says what to do about each
     */
    static void list(LawFolder folder, ObjectNode law) throws IOException {
        List<String> problems = new ArrayList<>();
        Map<String, ArrayNode> lists = new HashMap<>();
        law.path("provisions").fields().forEachRemaining(entry -> {
            if (entry.getValue() instanceof ObjectNode provision) {
                if (provision.has(RULES)) {
                    problems.add("provision " + entry.getKey() + " lists rules: take \"rules\" out of its entry, the build"
                            + " takes them from the rule files");
                }
                lists.put(entry.getKey(), provision.arrayNode());
            }
        });
        for (Path path : folder.rules()) {
            String file = folder.name(path);
            for (RuleDescr rule : parse(file, Files.readString(path, StandardCharsets.UTF_8)).getRules()) {
                ArrayNode list = lists.get(Provision.ofRule(rule.getName()));
                if (list == null) {
                    problems.add(unknown(file, rule.getName()));
                } else {
                    add(list, rule);
                }
            }
        }
        lists.forEach((id, list) -> {
            ObjectNode provision = (ObjectNode) law.get("provisions").get(id);
            boolean excused = provision.has("excuse");
            if (list.isEmpty() && !excused) {
                problems.add("provision " + id + " has neither a rule nor a reason why it has none: write a rule whose name"
                        + " starts with \"" + id + "  \", or say under \"excuse\" of its entry, in both languages, why no"
                        + " rule encodes it");
            } else if (!list.isEmpty() && excused) {
                problems.add("provision " + id + " has rules, the first of them \"" + list.get(0).get("name").asText()
                        + "\", and a reason why it has none: take \"excuse\" out of its entry, or take the rules out");
            } else if (!list.isEmpty()) {
                provision.set(RULES, list);
            }
        });
        if (!problems.isEmpty()) {
            throw new IllegalArgumentException(
                    "the rule files and the law data do not agree:\n  " + String.join("\n  ", problems));
        }
    }

    private static String unknown(String file, String name) {
        String id = Provision.ofRule(name);
        return file + ": rule \"" + name + "\" " + (id.isEmpty()
                ? "does not start with the id of its provision and two blanks"
                : "speaks of " + id + ", which the law data does not have: correct the start of its name, or add an entry"
                        + " for " + id + " under \"provisions\" of the article's law.yaml, with our wording in both"
                        + " languages, its source and how well that is known");
    }

    private static void add(ArrayNode list, RuleDescr rule) {
        ObjectNode entry = list.addObject();
        entry.put("name", rule.getName());
        entry.put("arabic", metadata(rule, "Arabic"));
        String reading = metadata(rule, "Reading");
        if (!reading.isEmpty()) {
            entry.put("reading", reading);
        }
    }
}
