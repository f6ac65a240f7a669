package org.ihala.rules.engine;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.drools.model.Model;
import org.jspecify.annotations.Nullable;

/**
 * The compiled rules of a package, found without a class-path scan.
 *
 * <p>The build lists the metadata of every compiled rule beside the law data, so that a process that asks one question
 * does not load the classes of all rules. Without that list, or with one of another build, all rules are loaded at once.
 */
public final class CompiledRules {

    /** The name of the list, in the package of the rules. */
    public static final String LIST = "compiled-rules.txt";

    private CompiledRules() {}

    /**
     * The classes that a rule was compiled to.
     *
     * @param claim the class of the claim it matches
     * @param conditions the classes of its conditions, readings left out
     * @param answer the class of its answer; empty where it defines a formula
     */
    public record Classes(String claim, List<String> conditions, String answer) {}

    /**
     * Returns the packages that an index names: a module may hold the rules of several rulebooks, one package each.
     *
     * @param index the lines of the index: one generated model class a line, and a line with the version
     */
    public static List<String> packages(List<String> index) {
        return index.stream()
                .filter(line -> !line.contains(":") && line.contains("."))
                .map(CompiledRules::packageOf)
                .distinct()
                .toList();
    }

    /** Returns the generated model classes that an index names for a package. */
    static List<String> modelsOf(String packageName, List<String> index) {
        return index.stream()
                .map(String::strip)
                .filter(line -> packageOf(line).equals(packageName))
                .toList();
    }

    private static String packageOf(String line) {
        String name = line.strip();
        return name.substring(0, Math.max(0, name.lastIndexOf('.')));
    }

    /** Returns the models of a package, each with all its rules. */
    static List<Model> models(List<String> names, ClassLoader loader) {
        List<Model> models = new ArrayList<>();
        try {
            for (String name : names) {
                models.add((Model) Class.forName(name, true, loader).getConstructor().newInstance());
            }
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("the compiled rules of " + names + " cannot be loaded", e);
        }
        return models;
    }

    /** Returns the rules as the list of the build tells them, or null where there is none of these models. */
    static @Nullable List<CompiledRule> listed(Class<?> anchor, List<String> models) {
        List<String> lines = lines(anchor.getResourceAsStream(LIST));
        return lines.isEmpty() || !lines.get(0).equals(String.join(" ", models))
                ? null
                : lines.subList(1, lines.size()).stream().map(CompiledRule::ofLine).toList();
    }

    /** Returns the lines of a resource; none where it is absent. */
    static List<String> lines(@Nullable InputStream resource) {
        if (resource == null) {
            return List.of();
        }
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(resource, StandardCharsets.UTF_8))) {
            List<String> lines = new ArrayList<>();
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                lines.add(line);
            }
            return lines;
        } catch (IOException e) {
            throw new IllegalStateException("the compiled rules cannot be read", e);
        }
    }

    /**
     * Returns the class that each rule's bound answer was compiled to, for the build to look into.
     *
     * @param list a list of compiled rules
     * @return the class by the name of the rule; empty where the rule defines a formula, or its answer has no class of its own
     */
    public static Map<String, String> answers(String list) {
        Map<String, String> answers = new LinkedHashMap<>();
        list.lines().skip(1).map(CompiledRule::ofLine).forEach(rule ->
                answers.put(rule.name(), rule.parts() == null ? "" : rule.parts().answer()));
        return answers;
    }

    /**
     * Returns the classes that each rule was compiled to, by the name of the rule, for the build to look into.
     *
     * @param list a list of compiled rules; a rule whose parts have no classes of their own is left out
     */
    public static Map<String, Classes> classes(String list) {
        Map<String, Classes> classes = new LinkedHashMap<>();
        list.lines().skip(1).map(CompiledRule::ofLine).forEach(rule -> {
            CompiledRule.Parts parts = rule.parts();
            if (parts != null) {
                List<String> conditions =
                        parts.constraints().isEmpty() ? List.of() : List.of(parts.constraints().split(" "));
                classes.put(rule.name(), new Classes(parts.pattern(), conditions, parts.answer()));
            }
        });
        return classes;
    }

    /**
     * Returns the list of a package's compiled rules, for the build to write.
     *
     * @param packageName the package of the rules
     * @param index the lines of the index of generated model classes
     * @param classes the names of the package's generated classes, without the package
     * @throws IllegalStateException if a rule cannot be loaded or has another form than our rules have
     */
    public static String list(String packageName, List<String> index, List<String> classes, ClassLoader loader) {
        List<String> models = modelsOf(packageName, index);
        List<Class<?>> makers = new ArrayList<>();
        try {
            for (String model : models) {
                String start = model.substring(packageName.length() + 1) + "RuleMethods";
                for (String name : classes.stream().filter(name -> name.startsWith(start)).sorted().toList()) {
                    makers.add(Class.forName(packageName + "." + name, true, loader));
                }
            }
            List<CompiledRule> rules = CompiledRule.of(makers);
            int expected = models(models, loader).stream().mapToInt(model -> model.getRules().size()).sum();
            if (rules.isEmpty() || rules.size() != expected) {
                throw new IllegalStateException(
                        "found " + rules.size() + " of " + expected + " compiled rules of " + packageName);
            }
            StringBuilder list = new StringBuilder(String.join(" ", models)).append('\n');
            rules.forEach(rule -> list.append(rule.line()).append('\n'));
            return list.toString();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("the compiled rules of " + packageName + " cannot be loaded", e);
        }
    }
}
