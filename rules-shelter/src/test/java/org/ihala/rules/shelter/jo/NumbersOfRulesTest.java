package org.ihala.rules.shelter.jo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.ihala.rules.law.Law;
import org.ihala.rules.shelter.ShelterRuleBook;
import org.ihala.rules.testkit.ChangedRules;
import org.junit.jupiter.api.Test;

/** Every number that a rule file reads names the provision of the rule. */
class NumbersOfRulesTest {

    private static final Path RULES = Path.of("src/main/resources/org/ihala/rules/shelter/jo");
    private static final LocalDate DAY = LocalDate.of(2020, 1, 1);
    private static final Pattern RULE = Pattern.compile("^rule \"(\\S+)  .*?^end$", Pattern.MULTILINE | Pattern.DOTALL);
    private static final Pattern LIMIT = Pattern.compile("\\blimits\\.(\\w+)");

    private static final Law LAW = ShelterRuleBook.load().law();

    @Test
    void should_name_the_provision_of_every_rule_that_reads_it() throws IOException {
        Map<String, TreeSet<String>> parameters = parametersByLimit();
        Map<String, TreeSet<String>> rules = provisionsByLimit();

        assertThat(rules).isNotEmpty();
        rules.forEach((limit, provisions) -> assertThat(parameters.get(limit))
                .as("limits." + limit)
                .isNotNull()
                .allSatisfy(parameter -> assertThat(LAW.parameter(parameter).provisions())
                        .as(parameter)
                        .containsAll(provisions)));
    }

    /** A limit stands for each parameter that it moves with. */
    private static Map<String, TreeSet<String>> parametersByLimit() {
        Map<String, TreeSet<String>> byLimit = new TreeMap<>();
        List<Method> limits = Arrays.stream(ShelterLimits.class.getDeclaredMethods())
                .filter(method -> Modifier.isPublic(method.getModifiers()) && !method.getName().equals("toString"))
                .toList();
        for (String parameter : LAW.parameters().keySet()) {
            Law changed = ChangedRules.renumbered(LAW, parameter, 1);
            for (Method limit : limits) {
                if (!value(limit, LAW).equals(value(limit, changed))) {
                    byLimit.computeIfAbsent(limit.getName(), name -> new TreeSet<>()).add(parameter);
                }
            }
        }
        return byLimit;
    }

    private static Object value(Method limit, Law law) {
        try {
            return limit.invoke(new ShelterLimits(law, DAY));
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }

    private static Map<String, TreeSet<String>> provisionsByLimit() throws IOException {
        Map<String, TreeSet<String>> byLimit = new TreeMap<>();
        try (Stream<Path> files = Files.list(RULES)) {
            for (Path file : files.filter(path -> path.toString().endsWith(".drl")).toList()) {
                Matcher rule = RULE.matcher(Files.readString(file));
                while (rule.find()) {
                    Matcher limit = LIMIT.matcher(rule.group());
                    while (limit.find()) {
                        byLimit.computeIfAbsent(limit.group(1), name -> new TreeSet<>()).add(rule.group(1));
                    }
                }
            }
        }
        return byLimit;
    }
}
