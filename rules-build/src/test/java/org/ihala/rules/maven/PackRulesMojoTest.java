package org.ihala.rules.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.ihala.rules.law.Text;
import org.ihala.rules.law.WrittenRules;
import org.ihala.rules.logic.Formula;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PackRulesMojoTest {

    private static final String FILE =
            """
            // المادة 3 — مثال.
            // Article 3 — an example.
            // Facts: none
            package org.example.rules

            import org.ihala.rules.logic.Ledger;
            import static org.ihala.rules.logic.Formula.allOf;
            import static org.ihala.rules.logic.Formula.unless;

            global Ledger ledger;

            rule "3/a  strictly"
                @Arabic("بالتضييق")
                @Reading("Q1=R1")
                @Default
            when
                Claim( asIssued, reading("Q1=R1"), $answer : kinship.within(number("degree")) )
            then
                ledger.record("3/a", $answer);
            end

            // Both together.

            rule "3  all together"
                @Arabic("الشروط مجتمعة")
            when
                Claim()
            then
                ledger.define("3", allOf(
                    "3/a",
                    unless("3/b", "3/c")));
            end
            """;

    @TempDir
    private Path folder;

    private WrittenRules packed(String text) throws IOException {
        Files.writeString(Files.createDirectories(folder.resolve("article-03-small")).resolve("rules.drl"), text);
        Files.writeString(folder.resolve("notes.txt"), "no rule file");
        return WrittenRules.read(PackRulesMojo.pack(folder));
    }

    @Test
    void should_tell_when_a_rule_speaks_and_what_it_answers() throws IOException {
        WrittenRules.Rule rule = packed(FILE).of("3/a").get(0);

        assertThat(rule.name()).isEqualTo("3/a  strictly");
        assertThat(rule.line()).isEqualTo(12);
        assertThat(rule.conditions()).containsExactly("asIssued", "reading(\"Q1=R1\")");
        assertThat(rule.answer()).isEqualTo("kinship.within(number(\"degree\"))");
        assertThat(rule.formula()).isNull();
        assertThat(rule.text()).startsWith("rule \"3/a  strictly\"\n    @Arabic(\"بالتضييق\")\n").endsWith("then\n"
                + "    ledger.record(\"3/a\", $answer);\nend\n");
    }

    @Test
    void should_tell_the_formula_a_rule_defines() throws IOException {
        WrittenRules.Rule rule = packed(FILE).of("3").get(0);

        assertThat(rule.formula()).isEqualTo(Formula.allOf("3/a", Formula.unless("3/b", "3/c")));
        assertThat(rule.answer()).isNull();
        assertThat(rule.conditions()).isEmpty();
    }

    @Test
    void should_take_the_title_of_a_file_from_its_opening_lines() throws IOException {
        assertThat(packed(FILE).files()).singleElement().satisfies(file -> {
            assertThat(file.name()).isEqualTo("article-03-small/rules.drl");
            assertThat(file.title()).isEqualTo(new Text("المادة 3 — مثال.", "Article 3 — an example."));
        });
    }

    @Test
    void should_change_with_a_rule_and_read_line_ends_of_any_system_alike() throws IOException {
        WrittenRules before = packed(FILE);

        assertThat(packed(FILE.replace("\n", "\r\n"))).isEqualTo(before);
        assertThat(packed(FILE.replace("unless(\"3/b\", \"3/c\")", "\"3/b\""))).isNotEqualTo(before);
    }

    @Test
    void should_refuse_a_file_that_is_no_rule_file() {
        assertThatIllegalArgumentException().isThrownBy(() -> packed(FILE + "\nrule \"x\" when then"));
    }
}
