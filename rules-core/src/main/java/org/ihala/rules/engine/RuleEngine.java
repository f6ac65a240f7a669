package org.ihala.rules.engine;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.drools.kiesession.rulebase.InternalKnowledgeBase;
import org.drools.model.EntryPoint;
import org.drools.model.Global;
import org.drools.model.Model;
import org.drools.model.Query;
import org.drools.model.Rule;
import org.drools.model.TypeMetaData;
import org.drools.modelcompiler.KieBaseBuilder;
import org.ihala.rules.ReferToHumanException;
import org.ihala.rules.law.Law;
import org.ihala.rules.law.Provision;
import org.ihala.rules.logic.Alternatives;
import org.ihala.rules.logic.Findings;
import org.kie.api.definition.KiePackage;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.KieSessionsPool;
import org.kie.api.runtime.rule.AgendaFilter;
import org.kie.api.runtime.rule.Match;

/**
 * Loads compiled rules into Drools and fires them; the only class of this library that touches the engine.
 *
 * <p>The generated model is loaded directly, without a class-path scan and without a compiler. An empty or partial rule
 * base raises no error in Drools and would answer "nothing applies" to everybody, so the loaded rules are compared with
 * the catalogue by name, provision, Arabic name and reading, and any difference refuses to start.
 */
public final class RuleEngine {

    private static final String PROVISION = "Provision";
    private static final String ARABIC = "Arabic";
    private static final String READING = "Reading";
    private static final String RECORDER = "findings";

    /** No rule set fires more rules for one claim; a run that reaches the limit has gone wrong. */
    private static final int MOST_FIRINGS = 1_000;

    private static final int POOLED_SESSIONS = 2;

    private final List<Model> models;
    private final Map<Set<String>, Group> groups = new HashMap<>();

    private RuleEngine(List<Model> models) {
        this.models = models;
    }

    /**
     * Loads the compiled rules that belong to a catalogue.
     *
     * @param anchor a class of the package that holds the rules
     * @param index the resource that lists the generated model classes
     * @param law the catalogue to compare with
     * @throws IllegalStateException if the rules are not exactly those of the catalogue; the message names each
     *     difference
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
        return new RuleEngine(ordered);
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

    private static String meta(Rule rule, String key) {
        Object value = rule.getMetaData(key);
        return value == null ? "" : value.toString();
    }

    /**
     * Returns the rules of the given articles as a rule base of their own: the cost of a decision grows with the
     * rules loaded, whether they match or not.
     *
     * @throws ReferToHumanException if the engine does not hold exactly the rules it was given
     */
    public synchronized Group group(Set<String> articles) {
        return groups.computeIfAbsent(Set.copyOf(articles), this::build);
    }

    private Group build(Set<String> articles) {
        List<Model> selected = new ArrayList<>();
        Set<String> expected = new HashSet<>();
        for (Model model : models) {
            List<Rule> rules = model.getRules().stream()
                    .filter(rule -> articles.contains(Provision.articleOf(meta(rule, PROVISION))))
                    .toList();
            rules.forEach(rule -> expected.add(rule.getName()));
            selected.add(new Selected(model, rules));
        }
        InternalKnowledgeBase base = KieBaseBuilder.createKieBaseFromModel(selected);
        Set<String> built = new HashSet<>();
        for (KiePackage kiePackage : base.getKiePackages()) {
            kiePackage.getRules().forEach(rule -> built.add(rule.getName()));
        }
        if (expected.isEmpty() || !built.equals(expected)) {
            throw new ReferToHumanException("the engine lost rules of the articles " + new TreeSet<>(articles)
                    + ": built " + built.size() + " of " + expected.size());
        }
        return new Group(base.newKieSessionsPool(POOLED_SESSIONS));
    }

    /** The rules of some articles, ready to fire; safe for use by many threads. */
    public static final class Group {

        private final KieSessionsPool sessions;

        private Group(KieSessionsPool sessions) {
            this.sessions = sessions;
        }

        /**
         * Fires the rules on one claim.
         *
         * @throws ReferToHumanException if a rule fails, contradicts another one or the run does not end
         */
        public Findings fire(Object claim) {
            return fire(claim, new Findings());
        }

        /**
         * Fires the rules of every reading on one claim that takes every reading for chosen.
         *
         * @throws ReferToHumanException if a rule fails or the run does not end
         */
        public Alternatives fireEveryReading(Object claim) {
            return fire(claim, new Alternatives());
        }

        private <F extends Findings> F fire(Object claim, F findings) {
            KieSession session = sessions.newKieSession();
            try {
                session.setGlobal(RECORDER, findings);
                session.insert(claim);
                if (session.fireAllRules(new Announcer(findings), MOST_FIRINGS) >= MOST_FIRINGS) {
                    throw new ReferToHumanException("the rules did not come to an end");
                }
                return findings;
            } catch (RuntimeException e) {
                throw ReferToHumanException.because(e);
            } finally {
                session.dispose();
            }
        }
    }

    /** Tells the recorder which rule is about to fire; an agenda filter costs nothing, a listener an event each. */
    private record Announcer(Findings findings) implements AgendaFilter {
        @Override
        public boolean accept(Match match) {
            Object provision = match.getRule().getMetaData().get(PROVISION);
            findings.firing(match.getRule().getName(), provision == null ? "" : provision.toString());
            return true;
        }
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
