package org.ihala.rules.engine;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.drools.model.Rule;
import org.ihala.rules.ReferToHumanException;
import org.ihala.rules.law.Provision;
import org.jspecify.annotations.Nullable;

/**
 * A compiled rule as the build lists it; its own classes are loaded only where its article is asked about.
 *
 * @param name its name, starting with the provision id
 * @param provision the provision it speaks of, taken from its name
 * @param arabic its Arabic name
 * @param reading the readings it is marked with, separated by blanks; empty for none
 * @param maker the class and the method that make it, separated by a blank, or empty where the rule is at hand
 * @param parts what it is taken apart into, or null where it has to be made for that
 * @param made the rule, or null where it has to be made first
 */
record CompiledRule(
        String name,
        String provision,
        String arabic,
        String reading,
        String maker,
        @Nullable Parts parts,
        @Nullable Rule made) {

    /**
     * What a rule is taken apart into, by the names of the classes that the compiler made of each part. Such a name holds a
     * hash of the part, so one of another build finds nothing.
     *
     * @param pattern the class of its pattern
     * @param readings the readings that its constraints ask for, separated by blanks
     * @param constraints the classes of its other constraints, separated by blanks
     * @param answer the class of its bound answer; empty where it registers a formula
     * @param consequence the class of its consequence; empty where it registers a formula
     * @param formula the formula it registers, as it is written; empty where it records an answer
     */
    record Parts(
            String pattern, String readings, String constraints, String answer, String consequence, String formula) {

        private String line() {
            return String.join("\t", pattern, readings, constraints, answer, consequence, formula);
        }
    }

    private static final String ARABIC = "Arabic";
    private static final String READING = "Reading";

    private static final int FIELDS_WITHOUT_PARTS = 4;
    private static final int FIELDS = 10;

    /** Returns a rule that is at hand. */
    static CompiledRule of(Rule rule) {
        return of(rule, "", null, rule);
    }

    private static CompiledRule of(Rule rule, String maker, @Nullable Parts parts, @Nullable Rule made) {
        String name = rule.getName();
        return new CompiledRule(
                name, Provision.ofRule(name), meta(rule, ARABIC), meta(rule, READING), maker, parts, made);
    }

    private static String meta(Rule rule, String key) {
        Object value = rule.getMetaData(key);
        return value == null ? "" : value.toString();
    }

    /**
     * Returns the rules of generated classes, each with what makes it.
     *
     * @param makers the classes whose public static methods without arguments make one rule each
     * @throws ReflectiveOperationException if a method fails
     */
    static List<CompiledRule> of(List<Class<?>> makers) throws ReflectiveOperationException {
        List<CompiledRule> rules = new ArrayList<>();
        for (Class<?> maker : makers) {
            List<Method> methods = Arrays.stream(maker.getDeclaredMethods())
                    .filter(method -> Modifier.isPublic(method.getModifiers())
                            && Modifier.isStatic(method.getModifiers())
                            && method.getParameterCount() == 0
                            && method.getReturnType() == Rule.class)
                    .sorted(Comparator.comparing(Method::getName))
                    .toList();
            for (Method method : methods) {
                Rule rule = (Rule) method.invoke(null);
                Parts parts = StraightRule.of(CompiledRule.of(rule)).parts();
                rules.add(of(rule, maker.getName() + " " + method.getName(), parts, null));
            }
        }
        return rules;
    }

    /** Returns the rule on one line. */
    String line() {
        String line = String.join("\t", name, arabic, reading, maker);
        return parts == null ? line : line + "\t" + parts.line();
    }

    /**
     * Returns the rule of a line.
     *
     * @throws IllegalStateException if it is none
     */
    static CompiledRule ofLine(String line) {
        List<String> fields = new ArrayList<>(FIELDS);
        for (int from = 0; from <= line.length(); ) {
            int tab = line.indexOf('\t', from);
            int to = tab < 0 ? line.length() : tab;
            fields.add(line.substring(from, to));
            from = to + 1;
        }
        if (fields.size() != FIELDS && fields.size() != FIELDS_WITHOUT_PARTS) {
            throw new IllegalStateException("the list of compiled rules is damaged");
        }
        Parts parts = fields.size() == FIELDS_WITHOUT_PARTS
                ? null
                : new Parts(
                        fields.get(4), fields.get(5), fields.get(6), fields.get(7), fields.get(8), fields.get(9));
        String name = fields.get(0);
        return new CompiledRule(
                name, Provision.ofRule(name), fields.get(1), fields.get(2), fields.get(3), parts, null);
    }

    /**
     * Returns the rule itself.
     *
     * @throws ReferToHumanException if it cannot be made or is another one than its metadata told
     */
    Rule rule(ClassLoader loader) {
        if (made != null) {
            return made;
        }
        Rule rule;
        try {
            int blank = maker.indexOf(' ');
            rule = (Rule) Class.forName(maker.substring(0, blank), true, loader)
                    .getMethod(maker.substring(blank + 1))
                    .invoke(null);
        } catch (ReflectiveOperationException | LinkageError e) {
            throw new ReferToHumanException("the compiled rule \"" + name + "\" cannot be loaded");
        }
        if (!of(rule, maker, parts, null).equals(this)) {
            throw new ReferToHumanException("the compiled rule \"" + name + "\" is not the one listed");
        }
        return rule;
    }

    /** Returns whether this is the rule that an entry of the catalogue expects. */
    boolean isOf(String of, Provision.RuleEntry entry) {
        return name.equals(entry.name())
                && provision.equals(of)
                && arabic.equals(entry.arabic())
                && reading.equals(entry.reading());
    }

    /** Returns what identifies the rule, in words. */
    String described() {
        return described(name, provision, arabic, reading);
    }

    /** Returns what identifies a rule, in words. */
    static String described(String name, String provision, String arabic, String reading) {
        return "rule \"" + name + "\" of " + provision + " [" + arabic + "]" + (reading.isEmpty() ? "" : " on " + reading);
    }
}
