package org.ihala.rules.engine;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.StringJoiner;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.drools.model.Binding;
import org.drools.model.Condition.Type;
import org.drools.model.Consequence;
import org.drools.model.Constraint;
import org.drools.model.Declaration;
import org.drools.model.Global;
import org.drools.model.Rule;
import org.drools.model.SingleConstraint;
import org.drools.model.Variable;
import org.drools.model.functions.Block2;
import org.drools.model.functions.BlockN;
import org.drools.model.functions.Function1;
import org.drools.model.functions.IntrospectableLambda;
import org.drools.model.functions.Predicate1;
import org.ihala.rules.ReferToHumanException;
import org.ihala.rules.logic.Condition;
import org.ihala.rules.logic.Ledger;
import org.ihala.rules.logic.Formula;
import org.ihala.rules.logic.Thing;
import org.jspecify.annotations.Nullable;

/**
 * A rule taken apart, to be run without a session: the class of its pattern, its constraints, the function of its bound
 * answer and its consequence, as Drools compiled them.
 *
 * <p>That is enough because our rules match one fact, each fires at most once and none depends on another. Whatever goes
 * beyond that form is refused by name.
 */
@SuppressWarnings({"rawtypes", "unchecked"})
final class StraightRule {

    /** What is needed to take a rule apart, and not where its parts are listed. */
    private static final class Form {

        /** A constraint that turns on nothing but the readings chosen; the rule set knows once where it holds. */
        private static final Pattern READING = Pattern.compile("reading\\(\\\\?\"([^\"\\\\]+)\\\\?\"\\)");

        private static final List<Rule.Attribute<?>> ATTRIBUTES = List.of(
                Rule.Attribute.NO_LOOP, Rule.Attribute.LOCK_ON_ACTIVE, Rule.Attribute.ENABLED, Rule.Attribute.AUTO_FOCUS,
                Rule.Attribute.SALIENCE, Rule.Attribute.AGENDA_GROUP, Rule.Attribute.ACTIVATION_GROUP,
                Rule.Attribute.RULEFLOW_GROUP, Rule.Attribute.DURATION, Rule.Attribute.TIMER, Rule.Attribute.CALENDARS,
                Rule.Attribute.DATE_EFFECTIVE, Rule.Attribute.DATE_EXPIRES);

        private Form() {}
    }

    /** Where a class that the compiler made of a part of a rule keeps its only instance. */
    private static final String INSTANCE = "INSTANCE";

    private final String name;
    private final String provision;
    private final String tags;
    private final Class<?> pattern;
    private final List<String> readings = new ArrayList<>();
    private final Predicate1[] constraints;
    private final @Nullable Function1 answer;
    private final @Nullable Formula formula;
    private final @Nullable Block2 consequence;

    private StraightRule(CompiledRule compiled, Rule rule) {
        this.name = compiled.name();
        this.provision = compiled.provision();
        this.tags = compiled.reading();
        for (Rule.Attribute<?> attribute : Form.ATTRIBUTES) {
            refuseIf(!Objects.deepEquals(rule.getAttribute(attribute), attribute.getDefaultValue()), "an attribute");
        }
        refuseIf(rule.getUnit() != null, "a rule unit");
        refuseIf(rule.getConsequences().size() != 1, "more than one consequence");
        org.drools.model.Pattern<?> single = onlyPattern(rule);
        Variable<?> fact = single.getPatternVariable();
        this.pattern = fact.getType();
        List<Predicate1> predicates = new ArrayList<>();
        addConstraints(single.getConstraint(), fact, predicates);
        this.constraints = predicates.toArray(new Predicate1[0]);
        Binding binding = binding(single, fact);
        this.answer = binding == null ? null : unwrapped(binding.getBindingFunction(), Function1.class);
        BlockN block = block(rule.getDefaultConsequence(), binding);
        this.formula = binding == null ? formula(block) : null;
        this.consequence = binding == null ? null : consequence(block);
    }

    /** Puts the parts of a listed rule together without making the rule, whose form the build has checked. */
    private StraightRule(CompiledRule listed, CompiledRule.Parts parts, ClassLoader loader)
            throws ReflectiveOperationException {
        this.name = listed.name();
        this.provision = listed.provision();
        this.tags = listed.reading();
        this.pattern = Class.forName(parts.pattern(), false, loader);
        this.readings.addAll(words(parts.readings()));
        List<String> names = words(parts.constraints());
        this.constraints = new Predicate1[names.size()];
        for (int i = 0; i < constraints.length; i++) {
            constraints[i] = part(names.get(i), Predicate1.class, loader);
        }
        boolean records = parts.formula().isEmpty();
        this.answer = records ? part(parts.answer(), Function1.class, loader) : null;
        this.consequence = records ? part(parts.consequence(), Block2.class, loader) : null;
        this.formula = records ? null : Formula.parse(parts.formula());
    }

    private static List<String> words(String text) {
        return text.isEmpty() ? List.of() : List.of(text.split(" "));
    }

    /** Returns the only instance of a class that the compiler made of a part of a rule. */
    private static <T> T part(String className, Class<T> type, ClassLoader loader) throws ReflectiveOperationException {
        return type.cast(Class.forName(className, true, loader).getField(INSTANCE).get(null));
    }

    /**
     * Takes a rule that is at hand apart.
     *
     * @throws IllegalStateException if it goes beyond the restricted form; the message names the rule and what it has
     */
    static StraightRule of(CompiledRule rule) {
        return new StraightRule(rule, Objects.requireNonNull(rule.made()));
    }

    /**
     * Takes a rule apart, or puts it together from its listed parts.
     *
     * @throws ReferToHumanException if it cannot be loaded, or is another one than the list told
     */
    static StraightRule of(CompiledRule rule, ClassLoader loader) {
        if (rule.parts() == null || rule.made() != null) {
            return new StraightRule(rule, rule.rule(loader));
        }
        try {
            return new StraightRule(rule, rule.parts(), loader);
        } catch (ReflectiveOperationException | LinkageError | ClassCastException e) {
            throw new ReferToHumanException("the compiled rule \"" + rule.name() + "\" cannot be loaded");
        }
    }

    /** Returns the names of the parts, or null where one is no class of its own with a single instance. */
    CompiledRule.@Nullable Parts parts() {
        StringJoiner names = new StringJoiner(" ");
        for (Predicate1 constraint : constraints) {
            names.add(className(constraint));
        }
        CompiledRule.Parts parts = new CompiledRule.Parts(
                pattern.getName(),
                String.join(" ", readings),
                names.toString(),
                className(answer),
                className(consequence),
                formula == null ? "" : formula.toString());
        boolean each = Stream.concat(Stream.of(constraints), Stream.of(answer, consequence))
                .allMatch(part -> part == null || isOnlyInstance(part));
        return each ? parts : null;
    }

    private static String className(@Nullable Object part) {
        return part == null ? "" : part.getClass().getName();
    }

    private static boolean isOnlyInstance(Object part) {
        try {
            return part.getClass().getField(INSTANCE).get(null) == part;
        } catch (ReflectiveOperationException e) {
            return false;
        }
    }

    private void refuseIf(boolean beyond, String what) {
        if (beyond) {
            throw new IllegalStateException("rule \"" + name + "\" has " + what + ", which goes beyond the form that rules"
                    + " of this library have: one pattern, constraints on it, one bound answer, one recorded result");
        }
    }

    private org.drools.model.Pattern<?> onlyPattern(Rule rule) {
        org.drools.model.Condition view = (org.drools.model.Condition) rule.getView();
        refuseIf(view.getType() != Type.AND, "the element " + view.getType());
        // The compiler ends the elements of a rule with its consequence.
        List<org.drools.model.Condition> elements = view.getSubConditions().stream()
                .filter(element -> element.getType() != Type.CONSEQUENCE)
                .toList();
        refuseIf(elements.size() != 1, elements.isEmpty() ? "no pattern" : "several elements");
        org.drools.model.Condition only = elements.get(0);
        refuseIf(only.getType() != Type.PATTERN || !(only instanceof org.drools.model.Pattern<?>),
                "the element " + only.getType());
        org.drools.model.Pattern<?> single = (org.drools.model.Pattern<?>) only;
        Variable<?> fact = single.getPatternVariable();
        refuseIf(single.isPassive(), "a passive pattern");
        refuseIf(!(fact instanceof Declaration<?> declaration)
                        || declaration.getSource() != null
                        || declaration.getWindow() != null,
                "a pattern with a source of its own");
        refuseIf(single.getInputVariables().length > 1, "a pattern on other variables");
        return single;
    }

    private void addConstraints(Constraint constraint, Variable<?> fact, List<Predicate1> predicates) {
        if (constraint == SingleConstraint.TRUE) {
            return;
        }
        if (constraint.getType() == Constraint.Type.MULTIPLE || constraint.getType() == Constraint.Type.AND) {
            constraint.getChildren().forEach(child -> addConstraints(child, fact, predicates));
            return;
        }
        refuseIf(!(constraint instanceof SingleConstraint), "the constraint " + constraint.getType());
        SingleConstraint single = (SingleConstraint) constraint;
        refuseIf(single.isTemporal(), "a temporal constraint");
        refuseIf(single.getVariables().length != 1 || single.getVariables()[0] != fact, "a constraint on other variables");
        Predicate1 predicate = single.getPredicate1();
        Matcher reading = Form.READING.matcher(predicate.predicateInformation().getStringConstraint());
        if (reading.matches()) {
            readings.add(reading.group(1));
        } else {
            predicates.add(unwrapped(predicate, Predicate1.class));
        }
    }

    private @Nullable Binding binding(org.drools.model.Pattern<?> single, Variable<?> fact) {
        Collection<Binding> bindings = single.getBindings();
        refuseIf(bindings.size() > 1, "several bindings");
        for (Binding binding : bindings) {
            refuseIf(binding.getInputVariables().length != 1 || binding.getInputVariable() != fact,
                    "a binding of other variables");
            refuseIf(!Condition.class.isAssignableFrom(binding.getBoundVariable().getType()),
                    "a binding that is no answer");
            return binding;
        }
        return null;
    }

    private BlockN block(Consequence consequence, @Nullable Binding binding) {
        refuseIf(consequence.isUsingDrools() || consequence.isBreaking() || !"java".equals(consequence.getLanguage()),
                "a consequence that uses the engine");
        Variable<?>[] variables = consequence.getVariables();
        int wanted = binding == null ? 1 : 2;
        refuseIf(variables.length != wanted
                        || !(variables[0] instanceof Global<?>)
                        || !variables[0].getName().equals(RuleEngine.RECORDER)
                        || binding != null && variables[1] != binding.getBoundVariable(),
                "a consequence with other arguments than the recorder and the bound answer");
        return consequence.getBlock();
    }

    /** Runs a consequence without an answer once: it knows nothing but the recorder, so its formula is always the same. */
    private Formula formula(BlockN block) {
        Ledger trial = new Ledger();
        trial.firing(name, provision);
        try {
            block.execute(trial);
        } catch (Exception e) {
            throw new IllegalStateException("rule \"" + name + "\" fails to register its formula", e);
        }
        Formula registered = trial.table().rules() == 1 ? trial.table().formula(0) : null;
        refuseIf(registered == null, "a consequence that registers no formula");
        return Objects.requireNonNull(registered);
    }

    /** Returns the block of a recorded answer, without the array of arguments around what the compiler made. */
    private static Block2 consequence(BlockN block) {
        Object plain = unwrapped(block, Object.class);
        return plain instanceof Block2 made ? made : block::execute;
    }

    /** Returns what the compiler made, without the wrapper that Drools puts around it to tell equal ones. */
    private static <T> T unwrapped(T function, Class<T> type) {
        return function instanceof IntrospectableLambda wrapper && type.isInstance(wrapper.getLambda())
                ? type.cast(wrapper.getLambda())
                : function;
    }

    String name() {
        return name;
    }

    String provision() {
        return provision;
    }

    /** Returns the readings the rule is marked with, separated by blanks. */
    String tags() {
        return tags;
    }

    /** Returns the readings that the constraints ask for. */
    List<String> readings() {
        return readings;
    }

    /** Returns the formula the rule registers, or null where it records an answer. */
    @Nullable Formula formula() {
        return formula;
    }

    /** Returns whether the rule can match claims of a class. */
    boolean matches(Class<?> claim) {
        return pattern.isAssignableFrom(claim);
    }

    /** Returns whether the rule judges things of a claim, one by one. */
    boolean judgesThings() {
        return Thing.class.isAssignableFrom(pattern);
    }

    /** Puts a claim of a matching class to the rule, on the readings it asks for. */
    void fire(Object claim, int number, Ledger into) throws Exception {
        for (Predicate1 constraint : constraints) {
            if (!constraint.test(claim)) {
                return;
            }
        }
        if (answer == null) {
            into.keep(number, null);
        } else {
            into.firing(number);
            Objects.requireNonNull(consequence).execute(into, answer.apply(claim));
        }
    }

    @Override
    public String toString() {
        return "StraightRule[" + name + "]";
    }
}
