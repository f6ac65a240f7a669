package org.ihala.rules.testkit;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.ihala.rules.Answer;
import org.ihala.rules.law.Law;
import org.ihala.rules.law.Provision;

/**
 * What no scenario can show, each with the reason why: answers a rule never gives, alterations that alter nothing, and
 * criteria that cannot turn an answer alone.
 *
 * <p>It stands in files {@code out-of-reach.yaml} among the scenarios. An entry that names nothing the law has is refused,
 * and so is an answer called impossible that a scenario brings about.
 */
public final class OutOfReach {

    static final String FILE = "out-of-reach.yaml";

    private static final Set<String> FIELDS =
            new LinkedHashSet<>(List.of("rulebook", "never", "equivalent", "coupled"));
    private static final Pattern LAW_DATA = Pattern.compile("(parameter|edition|instrument) ");
    private static final Map<String, Answer> ANSWERS =
            Map.of("yes", Answer.YES, "no", Answer.NO, "undetermined", Answer.UNDETERMINED);

    private final Map<String, Map<Answer, String>> never = new TreeMap<>();
    private final Map<String, String> equivalent = new TreeMap<>();
    private final Map<String, String> coupled = new TreeMap<>();
    private final Map<String, List<String>> rulesOf = new HashMap<>();

    private OutOfReach(Law law) {
        law.provisions().values().forEach(provision -> {
            List<String> names = provision.rules().stream().map(Provision.RuleEntry::name).toList();
            rulesOf.put(provision.id(), names);
            names.forEach(name -> rulesOf.put(name, List.of(name)));
        });
    }

    /**
     * Reads what the files on the class path say of a rulebook.
     *
     * @param law the law of the rulebook
     * @throws InvalidScenarioException if a file cannot be read; it lists every problem
     */
    public static OutOfReach of(Law law) {
        OutOfReach all = new OutOfReach(law);
        List<String> problems = new ArrayList<>();
        ScenarioFolder.files().forEach((name, text) -> {
            if (name.endsWith("/" + FILE)) {
                Entry file = Entry.read(name, text, problems);
                Map<String, Entry> fields = file.fields(FIELDS);
                if (fields.containsKey("rulebook") && fields.get("rulebook").text().equals(law.name())) {
                    all.read(fields);
                }
            }
        });
        if (!problems.isEmpty()) {
            throw new InvalidScenarioException(problems);
        }
        return all;
    }

    /** Reports what is wrong with one file, by the rulebook on the class path that it names. */
    static void check(Entry file) {
        Map<String, Entry> fields = file.fields(FIELDS);
        Entry rulebook = fields.get("rulebook");
        if (rulebook == null) {
            file.problem("needs rulebook");
            return;
        }
        try {
            new OutOfReach(RuleBooks.named(rulebook.text()).law()).read(fields);
        } catch (IllegalArgumentException e) {
            rulebook.problem(String.valueOf(e.getMessage()));
        }
    }

    private void read(Map<String, Entry> file) {
        items(file, "never").forEach(entry -> {
            Map<String, Entry> fields = complete(entry, "rules", "answers");
            for (Entry named : items(fields, "answers")) {
                Answer answer = ANSWERS.get(named.text());
                if (answer == null) {
                    named.problem("must be yes, no or undetermined");
                    continue;
                }
                rules(fields).forEach(rule -> never.computeIfAbsent(rule, name -> new TreeMap<>())
                        .put(answer, fields.get("because").text()));
            }
        });
        read(file, "equivalent", "changes", equivalent);
        read(file, "coupled", "criteria", coupled);
    }

    private void read(Map<String, Entry> file, String list, String parts, Map<String, String> into) {
        items(file, list).forEach(entry -> {
            Map<String, Entry> fields = complete(entry, "rules", parts);
            rules(fields).forEach(rule -> items(fields, parts)
                    .forEach(part -> into.put(rule + " | " + part.text(), fields.get("because").text())));
        });
    }

    private static List<Entry> items(Map<String, Entry> fields, String name) {
        return Optional.ofNullable(fields.get(name)).map(Entry::items).orElse(List.of());
    }

    private static Map<String, Entry> complete(Entry entry, String rules, String parts) {
        Set<String> all = new LinkedHashSet<>(List.of(rules, parts, "because"));
        Map<String, Entry> fields = entry.fields(all);
        if (!fields.keySet().equals(all)) {
            entry.problem("needs " + String.join(", ", all));
            return Map.of();
        }
        return fields;
    }

    /** Rules are named in full, or by a provision for all of its rules; numbers and days as the report names them. */
    private List<String> rules(Map<String, Entry> fields) {
        List<String> rules = new ArrayList<>();
        items(fields, "rules").forEach(entry -> {
            List<String> named = rulesOf.get(entry.text());
            if (LAW_DATA.matcher(entry.text()).lookingAt()) {
                rules.add(entry.text());
            } else if (named == null) {
                entry.problem("the law has no rule or provision " + entry.text());
            } else {
                rules.addAll(named);
            }
        });
        return rules;
    }

    /** Returns the answers a rule can give. */
    public Set<Answer> possible(String rule) {
        Set<Answer> possible = EnumSet.allOf(Answer.class);
        possible.removeAll(never.getOrDefault(rule, Map.of()).keySet());
        return possible;
    }

    /** Returns the answers a provision can have, by any of its rules. */
    public Set<Answer> possible(Provision provision) {
        Set<Answer> possible = EnumSet.noneOf(Answer.class);
        provision.rules().forEach(rule -> possible.addAll(possible(rule.name())));
        return possible;
    }

    /** Returns the reason why an alteration of a rule alters nothing, if there is one. */
    public Optional<String> equivalent(String mutant) {
        return Optional.ofNullable(equivalent.get(mutant));
    }

    /** Returns the reason why a criterion of a rule's formula cannot turn its answer alone, if there is one. */
    public Optional<String> coupled(String criterion) {
        return Optional.ofNullable(coupled.get(criterion));
    }

    /** Returns the alterations said to alter nothing, as {@code rule | change}. */
    public Set<String> equivalents() {
        return equivalent.keySet();
    }

    /** Returns the criteria said to turn no answer alone, as {@code rule | criterion}. */
    public Set<String> coupled() {
        return coupled.keySet();
    }

    /** Returns how many answers of rules are said to be impossible. */
    public int impossible() {
        return never.values().stream().mapToInt(Map::size).sum();
    }
}
