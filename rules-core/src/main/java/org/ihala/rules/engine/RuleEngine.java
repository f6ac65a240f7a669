package org.ihala.rules.engine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.drools.model.EntryPoint;
import org.drools.model.Global;
import org.drools.model.Model;
import org.drools.model.Query;
import org.drools.model.Rule;
import org.drools.model.TypeMetaData;
import org.ihala.rules.ReferToHumanException;
import org.ihala.rules.law.Law;
import org.ihala.rules.law.Provision;
import org.ihala.rules.logic.Formula;

/**
 * Loads compiled rules and gives out those of the articles that a question needs.
 *
 * <p>The generated model is loaded directly, without a class-path scan and without a compiler. An empty or partial set of
 * rules raises no error by itself and would answer "nothing applies" to everybody, so the loaded rules are compared with
 * the catalogue by name, provision, Arabic name and reading, and any difference refuses to start.
 */
public final class RuleEngine {

    static final String RECORDER = "ledger";

    private final ClassLoader loader;
    private final List<String> modelNames;
    private final List<CompiledRule> rules;
    private final Map<Set<String>, RuleGroup> groups = new ConcurrentHashMap<>();

    private RuleEngine(ClassLoader loader, List<String> modelNames, List<CompiledRule> rules) {
        this.loader = loader;
        this.modelNames = modelNames;
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
        List<String> models = modelNames(anchor, index);
        List<CompiledRule> listed = CompiledRules.listed(anchor, models);
        return of(anchor, models, law, listed == null ? all(anchor, models, rules -> rules) : listed);
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
        List<String> models = modelNames(anchor, index);
        return of(anchor, models, law, all(anchor, models, change));
    }

    private static List<String> modelNames(Class<?> anchor, String index) {
        List<String> lines = CompiledRules.lines(anchor.getResourceAsStream("/" + index));
        if (lines.isEmpty()) {
            throw new IllegalStateException("no compiled rules: " + index + " is missing");
        }
        return CompiledRules.modelsOf(anchor.getPackageName(), lines);
    }

    private static List<CompiledRule> all(Class<?> anchor, List<String> models, UnaryOperator<List<Object>> change) {
        List<CompiledRule> all = new ArrayList<>();
        for (Model model : CompiledRules.models(models, anchor.getClassLoader())) {
            for (Object rule : change.apply(List.copyOf(model.getRules()))) {
                all.add(CompiledRule.of((Rule) rule));
            }
        }
        all.forEach(StraightRule::of);
        return all;
    }

    private static RuleEngine of(Class<?> anchor, List<String> models, Law law, List<CompiledRule> rules) {
        List<String> differences = differences(rules, law);
        if (!differences.isEmpty()) {
            throw new IllegalStateException("the rules of " + law.name()
                    + " are not those of its catalogue; nothing will be answered: " + String.join("; ", differences));
        }
        return new RuleEngine(anchor.getClassLoader(), models, rules);
    }

    /** Compares compiled rules with the catalogue, both ways; the differences are put in words only where there are any. */
    private static List<String> differences(List<CompiledRule> rules, Law law) {
        List<String> differences = new ArrayList<>();
        Map<String, CompiledRule> found = new HashMap<>();
        for (CompiledRule rule : rules) {
            if (found.put(rule.name(), rule) != null) {
                differences.add("loaded twice: " + rule.name());
            }
        }
        List<String> missing = new ArrayList<>();
        Set<String> expected = new HashSet<>();
        for (Provision provision : law.provisions().values()) {
            for (Provision.RuleEntry entry : provision.rules()) {
                CompiledRule rule = found.get(entry.name());
                if (rule != null && rule.isOf(provision.id(), entry)) {
                    expected.add(entry.name());
                } else {
                    missing.add("missing: "
                            + CompiledRule.described(entry.name(), provision.id(), entry.arabic(), entry.reading()));
                }
            }
        }
        missing.stream().sorted().forEach(differences::add);
        rules.stream()
                .filter(rule -> !expected.contains(rule.name()))
                .map(rule -> "unexpected: " + rule.described())
                .sorted()
                .forEach(differences::add);
        return differences;
    }

    /**
     * Returns the rules of the given articles, or parts of articles such as {@code 11/warning}: the cost of a question must
     * not grow with those of other articles.
     *
     * @throws ReferToHumanException if there are none
     */
    public RuleGroup group(Set<String> articles) {
        RuleGroup known = groups.get(articles);
        return known == null ? groups.computeIfAbsent(Set.copyOf(articles), this::build) : known;
    }

    private RuleGroup build(Set<String> articles) {
        List<CompiledRule> chosen = rules.stream()
                .filter(rule -> articles.contains(Provision.articleOf(rule.provision()))
                        || articles.stream().anyMatch(part -> rule.provision().startsWith(part + "/")))
                .toList();
        if (chosen.isEmpty()) {
            throw new ReferToHumanException("the engine lost rules of the articles " + new TreeSet<>(articles));
        }
        List<StraightRule> straight = chosen.stream().map(rule -> StraightRule.of(rule, loader)).toList();
        checkJudged(straight);
        return new RuleGroup(straight, () -> sessions(chosen));
    }

    /** What holds of someone holds of nobody where there are no things, so a step without rules would be read as "no". */
    private static void checkJudged(List<StraightRule> rules) {
        Set<String> spokenOf = rules.stream().map(StraightRule::provision).collect(Collectors.toSet());
        for (StraightRule rule : rules) {
            Formula formula = rule.formula();
            if (formula != null && !spokenOf.containsAll(formula.judged())) {
                throw new ReferToHumanException("the engine lost rules of " + formula.judged() + ", which "
                        + rule.provision() + " asks for");
            }
        }
    }

    private Sessions sessions(List<CompiledRule> chosen) {
        // The models are of one package, and what else they hold is the same in each.
        Model model = CompiledRules.models(modelNames, loader).get(0);
        Model selected = new Selected(model, chosen.stream().map(rule -> rule.rule(loader)).toList());
        return Sessions.of(selected, chosen.stream().map(CompiledRule::name).collect(Collectors.toSet()));
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
