package org.ihala.rules.engine;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import org.drools.model.EntryPoint;
import org.drools.model.Global;
import org.drools.model.Model;
import org.drools.model.Query;
import org.drools.model.Rule;
import org.drools.model.TypeMetaData;
import org.ihala.rules.ReferToHumanException;
import org.ihala.rules.law.Law;
import org.ihala.rules.law.Provision;

/**
 * Loads compiled rules and gives out those of the articles that a question needs.
 *
 * <p>The generated model is loaded directly, without a class-path scan and without a compiler. An empty or partial set of
 * rules raises no error by itself and would answer "nothing applies" to everybody, so the loaded rules are compared with
 * the catalogue by name, provision, Arabic name and reading, and any difference refuses to start.
 */
public final class RuleEngine {

    static final String PROVISION = "Provision";
    private static final String ARABIC = "Arabic";
    static final String READING = "Reading";
    static final String RECORDER = "findings";

    private final List<Model> models;
    private final List<StraightRule> rules;
    private final Map<Set<String>, RuleGroup> groups = new ConcurrentHashMap<>();

    private RuleEngine(List<Model> models, List<StraightRule> rules) {
        this.models = models;
        this.rules = rules;
    }

    /**
     * Loads the compiled rules that belong to a catalogue.
     *
     * @param anchor a class of the package that holds the rules
     * @param index the resource that lists the generated model classes
     * @param law the catalogue to compare with
     * @throws IllegalStateException if the rules are not exactly those of the catalogue, or one has another form than our
     *     rules have; the message names each difference, or the rule
     */
    public static RuleEngine load(Class<?> anchor, String index, Law law) {
        return of(models(anchor, index), law, rules -> rules);
    }

    /**
     * Loads the rules changed, for test kits that show what order does not and what each rule does.
     *
     * @param anchor a class of the package that holds the rules
     * @param index the resource that lists the generated model classes
     * @param law the catalogue to compare with
     * @param change gives the rules to load instead of those of a model; they are the engine's own objects
     * @throws IllegalStateException if the rules are not exactly those of the catalogue; the message names each
     *     difference
     * @throws ClassCastException if what the change gives is no rule of the engine
     */
    public static RuleEngine load(Class<?> anchor, String index, Law law, UnaryOperator<List<Object>> change) {
        return of(models(anchor, index), law, rules -> change.apply(List.copyOf(rules)).stream()
                .map(Rule.class::cast)
                .toList());
    }

    private static RuleEngine of(List<Model> models, Law law, UnaryOperator<List<Rule>> order) {
        List<Model> ordered = new ArrayList<>();
        List<Rule> rules = new ArrayList<>();
        for (Model model : models) {
            List<Rule> changed = order.apply(List.copyOf(model.getRules()));
            ordered.add(new Selected(model, changed));
            rules.addAll(changed);
        }
        List<String> differences = differences(rules, law);
        if (!differences.isEmpty()) {
            throw new IllegalStateException("the rules of " + law.name()
                    + " are not those of its catalogue; nothing will be answered: " + String.join("; ", differences));
        }
        return new RuleEngine(ordered, rules.stream().map(StraightRule::of).toList());
    }

    private static List<Model> models(Class<?> anchor, String index) {
        List<Model> models = new ArrayList<>();
        try (InputStream in = anchor.getResourceAsStream("/" + index)) {
            if (in == null) {
                throw new IllegalStateException("no compiled rules: " + index + " is missing");
            }
            BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                // The index lists one generated class a line and ends with a line "version: ...".
                // A module may hold the rules of several rulebooks, one package each.
                if (line.substring(0, Math.max(0, line.lastIndexOf('.'))).strip().equals(anchor.getPackageName())) {
                    models.add((Model) Class.forName(line.strip(), true, anchor.getClassLoader())
                            .getConstructor()
                            .newInstance());
                }
            }
        } catch (IOException | ReflectiveOperationException e) {
            throw new IllegalStateException("the compiled rules of " + index + " cannot be loaded", e);
        }
        return models;
    }

    /** Compares loaded rules with the catalogue, both ways. */
    private static List<String> differences(List<Rule> rules, Law law) {
        Set<String> loaded = new TreeSet<>();
        List<String> differences = new ArrayList<>();
        for (Rule rule : rules) {
            if (!loaded.add(described(rule.getName(), meta(rule, PROVISION), meta(rule, ARABIC), meta(rule, READING)))) {
                differences.add("loaded twice: " + rule.getName());
            }
        }
        Set<String> expected = new TreeSet<>();
        for (Provision provision : law.provisions().values()) {
            for (Provision.RuleEntry entry : provision.rules()) {
                expected.add(described(entry.name(), provision.id(), entry.arabic(), entry.reading()));
            }
        }
        expected.stream().filter(rule -> !loaded.contains(rule)).forEach(rule -> differences.add("missing: " + rule));
        loaded.stream().filter(rule -> !expected.contains(rule)).forEach(rule -> differences.add("unexpected: " + rule));
        return differences;
    }

    private static String described(String name, String provision, String arabic, String reading) {
        return "rule \"" + name + "\" of " + provision + " [" + arabic + "]" + (reading.isEmpty() ? "" : " on " + reading);
    }

    static String meta(Rule rule, String key) {
        Object value = rule.getMetaData(key);
        return value == null ? "" : value.toString();
    }

    /**
     * Returns the rules of the given articles: the cost of a question must not grow with those of other articles.
     *
     * @throws ReferToHumanException if there are none
     */
    public RuleGroup group(Set<String> articles) {
        RuleGroup known = groups.get(articles);
        return known == null ? groups.computeIfAbsent(Set.copyOf(articles), this::build) : known;
    }

    private RuleGroup build(Set<String> articles) {
        List<StraightRule> chosen = rules.stream()
                .filter(rule -> articles.contains(Provision.articleOf(rule.provision())))
                .toList();
        if (chosen.isEmpty()) {
            throw new ReferToHumanException("the engine lost rules of the articles " + new TreeSet<>(articles));
        }
        return new RuleGroup(chosen, () -> sessions(articles));
    }

    private Sessions sessions(Set<String> articles) {
        List<Model> selected = new ArrayList<>();
        Set<String> expected = new HashSet<>();
        for (Model model : models) {
            List<Rule> ofArticles = model.getRules().stream()
                    .filter(rule -> articles.contains(Provision.articleOf(meta(rule, PROVISION))))
                    .toList();
            ofArticles.forEach(rule -> expected.add(rule.getName()));
            selected.add(new Selected(model, ofArticles));
        }
        return Sessions.of(selected, expected);
    }

    /** Some rules of a generated model. */
    private record Selected(Model model, List<Rule> rules) implements Model {
        @Override
        public String getName() {
            return model.getName();
        }

        @Override
        public String getPackageName() {
            return model.getPackageName();
        }

        @Override
        public List<Global> getGlobals() {
            return model.getGlobals();
        }

        @Override
        public List<Rule> getRules() {
            return rules;
        }

        @Override
        public List<Query> getQueries() {
            return model.getQueries();
        }

        @Override
        public List<TypeMetaData> getTypeMetaDatas() {
            return model.getTypeMetaDatas();
        }

        @Override
        public List<EntryPoint> getEntryPoints() {
            return model.getEntryPoints();
        }
    }
}
