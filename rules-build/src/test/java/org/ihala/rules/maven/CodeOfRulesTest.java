package org.ihala.rules.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.ihala.rules.signoff.RuleCode;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The words of the core with one of them changed, and a claim of a rulebook that is written on them. */
class CodeOfRulesTest {

    private static final String WORDS = "org/ihala/rules/words/";
    private static final String CLAIM = "org/example/Claim.java";

    /** What a rule on the claim would call. */
    private static final Map<String, Set<String>> RULES = Map.of(
            "1  a day", Set.of("org.ihala.rules.words.Day.notLaterThan(Day)", "org.example.Claim.entry()"),
            "2  a choice", Set.of("org.ihala.rules.words.Choice.is(String[])"));

    private static final RuleCode.Called NOT_LATER = new RuleCode.Called(true, "Day.notLaterThan");
    private static final RuleCode.Called ENTRY = new RuleCode.Called(false, "Claim.entry");
    private static final RuleCode.Called IS = new RuleCode.Called(true, "Choice.is");

    private static final String SOURCE = """
            package org.example;
            import java.util.List;
            import org.ihala.rules.words.Day;
            public class Claim {
                private final Day day = Day.notYet();
                private final int unused = 1;
                public Day entry() { return day; }
                record Pair(int one, int two) { int both() { return one + two(); } }
                interface Fact { boolean holds(); }
                static class Never implements Fact { public boolean holds() { return false; } }
                static class Inherits extends Holds implements Fact { }
                static class Holds { public boolean holds() { return true; } }
                static boolean asked(Fact fact) { return fact.holds(); }
            }
            """;

    private static RuleCode before;

    @BeforeAll
    static void read() throws IOException {
        before = with(CLAIM, "", "");
    }

    private static SourceGraph graph(Map<String, String> sources) throws IOException {
        return SourceGraph.of(sources, List.of(System.getProperty("java.class.path")));
    }

    private static RuleCode with(String file, String from, String to) throws IOException {
        Map<String, String> sources = new TreeMap<>(CodeOfRules.coreSources());
        Set<String> core = new TreeSet<>(sources.keySet().stream()
                .map(name -> name.substring(0, name.length() - 5).replace('/', '.'))
                .collect(Collectors.toSet()));
        sources.put(CLAIM, SOURCE);
        assertThat(sources.get(file)).contains(from);
        sources.computeIfPresent(file, (name, text) -> text.replace(from, to));
        CodeOfRules code = CodeOfRules.of(sources, core, List.of(System.getProperty("java.class.path")));
        return RuleCode.read(code.packed(RULES).toString().getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void should_notice_a_changed_word() throws IOException {
        String next = "\n        if (asked && turnsOn(other.earliest))";
        RuleCode after = with(WORDS + "Day.java",
                "Condition plain = compared(this, other);" + next, "Condition plain = compared(other, this);" + next);
        String was = before.of("1  a day").get(NOT_LATER);
        String is = after.of("1  a day").get(NOT_LATER);

        assertThat(is.split(" ")[0]).isNotEqualTo(was.split(" ")[0]);
        assertThat(is.split(" ")[1]).isEqualTo(was.split(" ")[1]);
        assertThat(after.of("1  a day").get(ENTRY)).isEqualTo(before.of("1  a day").get(ENTRY));
        assertThat(after.of("2  a choice").get(IS)).isEqualTo(before.of("2  a choice").get(IS));
    }

    @Test
    void should_notice_a_change_in_what_a_word_calls() throws IOException {
        RuleCode after = with(WORDS + "Day.java",
                "if (!first.latest.isAfter(second.earliest))", "if (first.latest.isBefore(second.earliest))");
        String was = before.of("1  a day").get(NOT_LATER);
        String is = after.of("1  a day").get(NOT_LATER);

        assertThat(is.split(" ")[0]).isEqualTo(was.split(" ")[0]);
        assertThat(is.split(" ")[1]).isNotEqualTo(was.split(" ")[1]);
        assertThat(after.of("2  a choice").get(IS)).isEqualTo(before.of("2  a choice").get(IS));
        assertThat(before.reachedBy(NOT_LATER)).containsKey("org.ihala.rules.words.Day.compared(Day, Day)");
    }

    @Test
    void should_notice_a_change_in_what_a_rulebook_reads_of_a_case() throws IOException {
        RuleCode after = with(CLAIM, "Day.notYet()", "Day.beforeAll()");

        assertThat(after.of("1  a day").get(ENTRY)).isNotEqualTo(before.of("1  a day").get(ENTRY));
        assertThat(after.of("1  a day").get(NOT_LATER)).isEqualTo(before.of("1  a day").get(NOT_LATER));
    }

    @Test
    void should_see_no_change_in_comments_layout_and_what_is_not_called() throws IOException {
        RuleCode layout = with(WORDS + "Day.java",
                "Condition plain = compared(this, other);", "Condition plain =\n// a remark\ncompared(this, other);");
        RuleCode unused = with(CLAIM, "unused = 1", "unused = 2");

        assertThat(layout.of("1  a day")).isEqualTo(before.of("1  a day"));
        assertThat(unused.of("1  a day")).isEqualTo(before.of("1  a day"));
    }

    @Test
    void should_follow_what_may_run_in_the_place_of_what_is_called() throws IOException {
        SourceGraph graph = graph(Map.of(CLAIM, SOURCE));

        assertThat(graph.uses("org.example.Claim.asked(Fact)")).containsExactly("org.example.Claim$Fact.holds()");
        assertThat(graph.uses("org.example.Claim$Fact.holds()"))
                .containsExactly("org.example.Claim$Holds.holds()", "org.example.Claim$Never.holds()");
        assertThat(graph.uses("org.example.Claim$Pair.both()"))
                .containsExactly("org.example.Claim$Pair.one", "org.example.Claim$Pair.two");
    }

    @Test
    void should_find_the_member_that_compiled_code_means() throws IOException {
        SourceGraph graph = graph(Map.of(CLAIM, SOURCE));

        assertThat(graph.member("org/example/Claim.entry()")).isEqualTo("org.example.Claim.entry()");
        assertThat(graph.member("org/example/Claim$Inherits.holds()")).isEqualTo("org.example.Claim$Holds.holds()");
        assertThat(graph.member("org/example/Claim$Pair.two()")).isEqualTo("org.example.Claim$Pair.two");
        assertThat(graph.member("java/lang/String.length()")).isNull();
    }

    @Test
    void should_refuse_sources_that_do_not_compile() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> graph(Map.of("A.java", "class A { int a() { return b; } }")))
                .withMessageContaining("do not compile");
    }
}
