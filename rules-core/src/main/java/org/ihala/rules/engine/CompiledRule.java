package org.ihala.rules.engine;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.drools.model.Rule;
import org.ihala.rules.ReferToHumanException;
import org.jspecify.annotations.Nullable;

/**
 * A compiled rule as its metadata tells it; its own classes are loaded only where its article is asked about.
 *
 * @param name its name, starting with the provision id
 * @param provision the provision it speaks of
 * @param arabic its Arabic name
 * @param reading the readings it is marked with, separated by blanks; empty for none
 * @param maker the class and the method that make it, separated by a blank, or empty where the rule is at hand
 * @param made the rule, or null where it has to be made first
 */
record CompiledRule(String name, String provision, String arabic, String reading, String maker, @Nullable Rule made) {

    static final String PROVISION = "Provision";
    private static final String ARABIC = "Arabic";
    private static final String READING = "Reading";

    private static final int FIELDS = 5;

    /** Returns a rule that is at hand. */
    static CompiledRule of(Rule rule) {
        return of(rule, "", rule);
    }

    private static CompiledRule of(Rule rule, String maker, @Nullable Rule made) {
        return new CompiledRule(
                rule.getName(), meta(rule, PROVISION), meta(rule, ARABIC), meta(rule, READING), maker, made);
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
                StraightRule.of(CompiledRule.of(rule));
                rules.add(of(rule, maker.getName() + " " + method.getName(), null));
            }
        }
        return rules;
    }

    /** Returns the rule on one line. */
    String line() {
        return String.join("\t", name, provision, arabic, reading, maker);
    }

    /**
     * Returns the rule of a line.
     *
     * @throws IllegalStateException if it is none
     */
    static CompiledRule ofLine(String line) {
        String[] fields = new String[FIELDS];
        int from = 0;
        for (int i = 0; i < FIELDS; i++) {
            int to = i == FIELDS - 1 ? line.length() : line.indexOf('\t', from);
            if (to < from) {
                throw new IllegalStateException("the list of compiled rules is damaged");
            }
            fields[i] = line.substring(from, to);
            from = to + 1;
        }
        return new CompiledRule(fields[0], fields[1], fields[2], fields[3], fields[4], null);
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
        if (!of(rule, maker, null).equals(this)) {
            throw new ReferToHumanException("the compiled rule \"" + name + "\" is not the one listed");
        }
        return rule;
    }

    /** Returns this with the rule at hand. */
    CompiledRule made(ClassLoader loader) {
        return made != null ? this : new CompiledRule(name, provision, arabic, reading, maker, rule(loader));
    }

    /** Tells the rule as a difference from a catalogue tells it. */
    @Override
    public String toString() {
        return described(name, provision, arabic, reading);
    }

    /** Returns what identifies a rule, in words. */
    static String described(String name, String provision, String arabic, String reading) {
        return "rule \"" + name + "\" of " + provision + " [" + arabic + "]" + (reading.isEmpty() ? "" : " on " + reading);
    }
}
