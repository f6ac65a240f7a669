package org.ihala.rules.maven;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.PatternDescr;
import org.drools.drl.ast.descr.RuleDescr;

/** Rule files taken apart on their syntax trees: when each rule speaks, and what it answers or defines. */
final class PackedRules {

    private static final Pattern ANSWER = Pattern.compile("\\$answer\\s*:(?!:)\\s*(.*)", Pattern.DOTALL);
    private static final Pattern DEFINE =
            Pattern.compile("\\s*ledger\\.define\\(\\s*\"[^\"]+\"\\s*,\\s*([^;]+)\\)\\s*;\\s*");

    private final ObjectNode root = JsonNodeFactory.instance.objectNode();
    private final ArrayNode files = root.putArray("files");

    ObjectNode json() {
        return root;
    }

    /** Adds a rule file. */
    void add(String name, String text) {
        String[] opening = text.split("\\R", 3);
        ObjectNode file = files.addObject();
        file.put("name", name);
        file.putObject("title").put("ar", comment(opening[0])).put("en", comment(opening[1]));
        ArrayNode rules = file.putArray("rules");
        RuleFiles.parse(name, text).getRules().forEach(rule -> add(rules.addObject(), rule, text));
    }

    /** Adds the names of facts. */
    void add(ObjectNode names) {
        root.set("names", names.withObject("/names"));
    }

    private static String comment(String line) {
        return line.replaceFirst("^//\\s*", "").strip();
    }

    private static void add(ObjectNode packed, RuleDescr rule, String text) {
        packed.put("name", rule.getName());
        packed.put("line", rule.getLine());
        packed.put("text", asWritten(text, rule.getLine()));
        ArrayNode conditions = packed.putArray("conditions");
        PatternDescr pattern = (PatternDescr) rule.getLhs().getDescrs().get(0);
        for (BaseDescr part : pattern.getConstraint().getDescrs()) {
            Matcher answer = ANSWER.matcher(part.getText().strip());
            if (answer.matches()) {
                packed.put("answer", answer.group(1).strip());
            } else {
                conditions.add(part.getText().strip());
            }
        }
        Matcher define = DEFINE.matcher(String.valueOf(rule.getConsequence()));
        if (define.matches()) {
            packed.put("formula", define.group(1).replaceAll("\\s+", " ").strip());
        }
    }

    /** Returns the lines of a rule, from its first to the one that ends it. */
    private static String asWritten(String text, int line) {
        StringBuilder written = new StringBuilder();
        for (String each : (Iterable<String>) text.lines().skip(line - 1L)::iterator) {
            written.append(each).append('\n');
            if (each.equals("end")) {
                return written.toString();
            }
        }
        throw new IllegalArgumentException("the rule on line " + line + " does not end with a line of its own");
    }
}
