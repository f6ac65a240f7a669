package org.ihala.rules.rulebook.compare;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.StringJoiner;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.ihala.rules.law.Law;
import org.ihala.rules.law.Parameter;
import org.ihala.rules.law.Provision;
import org.ihala.rules.law.Reading;
import org.ihala.rules.law.Source;
import org.ihala.rules.law.Text;
import org.ihala.rules.law.WrittenRules;
import org.ihala.rules.signoff.Difference;
import org.ihala.rules.signoff.DifferenceText;
import org.ihala.rules.signoff.Part;
import org.jspecify.annotations.Nullable;

/**
 * One rulebook before and after.
 *
 * @param before the rulebook as it was
 * @param after the rulebook as it is
 * @param changes what has changed in the law and the rules, in the order of their kinds
 * @param methods the methods of the Java that rules call whose text has changed, and how
 * @param words the words and facts that have changed themselves or call one of these methods, in words
 * @param codeCompared whether the Java that rules call was at hand on both sides
 */
public record LawComparison(
        BookData before,
        BookData after,
        List<Change> changes,
        SortedMap<String, Text> methods,
        List<Text> words,
        boolean codeCompared) {

    private static final Text CHANGED = new Text("تغيّر", "changed");
    private static final Text NEW = new Text("جديد", "new");
    private static final Text GONE = new Text("لم يعد موجودًا", "gone");

    /** What the parts of provisions already tell. */
    private static final Set<String> TOLD =
            Set.of("name", "provisions", "parameters", "readings", "wordings");

    /** Compares two states of a rulebook. */
    public static LawComparison of(BookData before, BookData after) {
        boolean code = before.code() != null && after.code() != null;
        List<Difference> law = new ArrayList<>();
        List<Difference> called = new ArrayList<>();
        for (Difference difference : Difference.between(before.parts(), after.parts())) {
            boolean ofCode = difference.part().kind() == Part.Kind.WORD || difference.part().kind() == Part.Kind.FACT;
            if (!ofCode) {
                law.add(difference);
            } else if (code) {
                called.add(difference);
            }
        }
        List<Change> changes = new ArrayList<>();
        new Shower(before, after).add(law, changes);
        others(before.data(), after.data(), List.copyOf(changes), changes);
        return new LawComparison(
                before,
                after,
                List.copyOf(changes),
                code ? methods(before.code().all(), after.code().all()) : new TreeMap<>(),
                DifferenceText.of(called),
                code);
    }

    /** Returns whether nothing has changed. */
    public boolean same() {
        return changes.isEmpty() && methods.isEmpty() && words.isEmpty();
    }

    /** Returns the provisions that changes belong to, in the order of the law. */
    public List<String> provisions() {
        Set<String> touched = new LinkedHashSet<>();
        changes.forEach(change -> touched.add(change.provision()));
        Set<String> all = new LinkedHashSet<>(after.law().provisions().keySet());
        all.addAll(before.law().provisions().keySet());
        all.retainAll(touched);
        return List.copyOf(all);
    }

    private static SortedMap<String, Text> methods(SortedMap<String, String> before, SortedMap<String, String> after) {
        SortedMap<String, Text> methods = new TreeMap<>();
        Set<String> all = new TreeSet<>(before.keySet());
        all.addAll(after.keySet());
        for (String method : all) {
            String was = before.get(method);
            String is = after.get(method);
            if (was == null || !was.equals(is)) {
                methods.put(method, was == null ? NEW : is == null ? GONE : CHANGED);
            }
        }
        return methods;
    }

    /** What belongs to no provision: editions, questions, tables and the like, entry by entry. */
    private static void others(JsonNode before, JsonNode after, List<Change> told, List<Change> changes) {
        for (String key : names(before, after)) {
            JsonNode was = before.path(key);
            JsonNode is = after.path(key);
            if (TOLD.contains(key) || was.equals(is)) {
                continue;
            }
            if (was.isObject() && is.isObject()) {
                for (String entry : names(was, is)) {
                    // The text of a fact or a warning that a rule names was told with the rule.
                    if (told.stream().noneMatch(change -> change.id().equals(entry))) {
                        other(key + "/" + entry, was.path(entry), is.path(entry), changes);
                    }
                }
            } else {
                other(key, was, is, changes);
            }
        }
    }

    private static void other(String id, JsonNode before, JsonNode after, List<Change> changes) {
        if (!before.equals(after)) {
            Text how = before.isMissingNode() ? NEW : after.isMissingNode() ? GONE : CHANGED;
            changes.add(new Change(
                    "OTHER",
                    id,
                    "",
                    new Text("بيانات أخرى \u2066" + id + "\u2069: " + how.ar(), "other data " + id + ": " + how.en()),
                    List.of(Change.Shown.of("code", pretty(before), pretty(after)))));
        }
    }

    private static String pretty(JsonNode node) {
        return node.isMissingNode() ? "" : node.toPrettyString() + "\n";
    }

    private static Set<String> names(JsonNode one, JsonNode other) {
        Set<String> names = new LinkedHashSet<>();
        one.fieldNames().forEachRemaining(names::add);
        other.fieldNames().forEachRemaining(names::add);
        return names;
    }

    /** Puts the texts of a part before and after side by side. */
    private static final class Shower {

        private final BookData before;
        private final BookData after;

        Shower(BookData before, BookData after) {
            this.before = before;
            this.after = after;
        }

        void add(List<Difference> differences, List<Change> changes) {
            Map<String, List<Difference>> renamed = renamed(differences);
            for (Difference difference : differences) {
                Part part = difference.part();
                String provision = provisionOf(part);
                List<Difference> pair = ruleOf(part) ? renamed.get(part.kind() + provision) : null;
                if (pair == null) {
                    changes.add(new Change(
                            part.kind().name(),
                            part.id(),
                            provision,
                            DifferenceText.of(difference, after.law(), before.law()),
                            shown(part, part)));
                } else if (difference.before() != null) {
                    Part was = pair.get(0).part();
                    Part is = pair.get(1).part();
                    Text named = DifferenceText.of(new Difference(is, "-", "+"), after.law());
                    changes.add(new Change(is.kind().name(), is.id(), provision, named, shown(was, is)));
                }
            }
        }

        /** A rule whose name tells a number has another name once the number is another. */
        private Map<String, List<Difference>> renamed(List<Difference> differences) {
            Map<String, List<Difference>> gone = new LinkedHashMap<>();
            Map<String, List<Difference>> added = new LinkedHashMap<>();
            for (Difference difference : differences) {
                if (ruleOf(difference.part()) && (difference.before() == null || difference.after() == null)) {
                    (difference.before() == null ? added : gone)
                            .computeIfAbsent(difference.part().kind() + provisionOf(difference.part()),
                                    key -> new ArrayList<>())
                            .add(difference);
                }
            }
            Map<String, List<Difference>> pairs = new LinkedHashMap<>();
            gone.forEach((key, was) -> {
                List<Difference> is = added.getOrDefault(key, List.of());
                if (was.size() == 1 && is.size() == 1) {
                    pairs.put(key, List.of(was.get(0), is.get(0)));
                }
            });
            return pairs;
        }

        private static boolean ruleOf(Part part) {
            return part.kind() == Part.Kind.RULE || part.kind() == Part.Kind.FORMULA;
        }

        private String provisionOf(Part part) {
            return switch (part.kind()) {
                case RULE, FORMULA -> Provision.ofRule(part.id());
                case READING -> readingProvision(part.id());
                case TEXT -> isProvision(part.id()) ? part.id() : readingProvision(part.id());
                case WORDING -> part.id();
                default -> "";
            };
        }

        private boolean isProvision(String id) {
            return before.law().provisions().containsKey(id) || after.law().provisions().containsKey(id);
        }

        private String readingProvision(String point) {
            Reading reading = after.law().readings().getOrDefault(point, before.law().readings().get(point));
            return reading == null ? "" : reading.provision();
        }

        private List<Change.Shown> shown(Part was, Part is) {
            List<Change.Shown> shown = new ArrayList<>();
            switch (was.kind()) {
                case RULE, FORMULA -> shown.add(Change.Shown.of("code", rule(before, was.id()), rule(after, is.id())));
                case TEXT, READING -> {
                    for (String language : List.of("ar", "en")) {
                        Function<Text, String> in = text -> language.equals("ar") ? text.ar() : text.en();
                        shown.add(Change.Shown.of(
                                language, text(before.law(), was, in), text(after.law(), is, in)));
                    }
                }
                default -> {
                    // The line itself says it: a number, or a hash of a wording that is not shipped.
                }
            }
            return shown.stream().filter(each -> !each.same()).toList();
        }

        private static String rule(BookData book, String name) {
            return book.written().files().stream()
                    .flatMap(file -> file.rules().stream())
                    .filter(rule -> rule.name().equals(name))
                    .map(WrittenRules.Rule::text)
                    .findFirst()
                    .orElse("");
        }

        private static String text(Law law, Part part, Function<Text, String> in) {
            String id = part.id();
            Reading reading = law.readings().get(id);
            if (reading != null) {
                return part.kind() == Part.Kind.READING
                        ? point(reading, in)
                        : in.apply(reading.reason()) + "\n" + in.apply(reading.chosenBy()) + "\n" + source(reading.source());
            }
            Provision provision = law.provisions().get(id);
            if (provision != null) {
                return provision(provision, in);
            }
            Parameter parameter = law.parameters().get(id);
            if (parameter != null) {
                return in.apply(parameter.text()) + "\n" + source(parameter.source());
            }
            Law.FactEntry fact = law.facts().get(id);
            if (fact != null) {
                return in.apply(law.office(fact.who())) + ": " + in.apply(fact.ask());
            }
            Text warning = law.warnings().get(id);
            return warning == null ? "" : in.apply(warning);
        }

        private static String point(Reading reading, Function<Text, String> in) {
            StringJoiner point = new StringJoiner("\n").add(in.apply(reading.question()));
            reading.options().forEach(option -> point.add(
                    (option.id().equals(reading.standard()) ? "✓ " : "") + option.id() + ": " + in.apply(option.text())));
            return point.toString();
        }

        private static String provision(Provision provision, Function<Text, String> in) {
            StringJoiner text = new StringJoiner("\n").add(in.apply(provision.text()));
            add(text, provision.excuse(), in);
            provision.notes().forEach(note -> add(text, note.text(), in));
            provision.amendments().forEach(amendment -> {
                text.add(amendment.edition());
                add(text, amendment.text(), in);
            });
            provision.details().values().forEach(detail -> add(text, detail, in));
            text.add(provision.kind().name());
            for (String code : new String[] {
                provision.who(), provision.due(), provision.warns(), provision.unlessMet(), provision.whereNot()
            }) {
                if (code != null) {
                    text.add(code);
                }
            }
            return text.add(source(provision.source())).toString();
        }

        private static void add(StringJoiner to, @Nullable Text text, Function<Text, String> in) {
            if (text != null) {
                to.add(in.apply(text));
            }
        }

        private static String source(Source source) {
            return source.citation() + " (" + source.confidence() + ")";
        }
    }
}
