package org.ihala.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.javaparser.ParseProblemException;
import java.util.List;
import org.drools.modelcompiler.KieBaseBuilder;
import org.ihala.gate.Facts.Report;
import org.junit.jupiter.api.Test;
import org.kie.api.KieBase;
import org.kie.api.runtime.KieSession;

/** Rule files that build although they should not, or do not build although they should. */
class BuildTest {

    /**
     * A date in quotes is read once the generated class is initialized, in the format dd-MMM-yyyy. The lint refuses
     * comparisons with a text; dates come from the parameters.
     */
    @Test
    void a_date_literal_builds_and_fails_at_run_time() {
        Drl.Built built = Drl.build(Drl.text("dates", "rule \"d\" when Person( born >= \"2024-01-01\" ) then end"));

        assertThat(built.errors()).as("the build refuses date literals now, which is better").isEmpty();
        assertThatThrownBy(built::base,
                        "date literals are read otherwise now; they stay out of the rules")
                .isInstanceOf(ExceptionInInitializerError.class);
    }

    /** The parser of the lint refuses it as well; the lint refuses attributes altogether. */
    @Test
    void an_annotation_after_an_attribute_is_a_syntax_error() {
        String rule = "rule \"a\" %s when Report() then end";

        assertThat(Drl.build(Drl.text("first", rule.formatted("@Reading(\"Q1=R1\") no-loop"))).errors()).isEmpty();
        assertThat(Drl.build(Drl.text("after", rule.formatted("no-loop @Reading(\"Q1=R1\")"))).errors())
                .as("annotations may follow attributes now: nothing to do")
                .anyMatch(error -> error.contains("mismatched input '@'"));
    }

    /** The lint knows three annotations, each with one text. */
    @Test
    void an_annotation_with_several_values_crashes_the_build() {
        String rule = "rule \"a\" @Meta(id=\"3\", text=\"x\") when Report() then end";

        assertThatThrownBy(() -> Drl.build(Drl.text("several", rule)),
                        "annotations may hold several values now: nothing to do")
                .isInstanceOf(UnsupportedOperationException.class);
    }

    /** See above; the error names neither rule nor line. */
    @Test
    void an_annotation_with_a_list_crashes_the_build() {
        String rule = "rule \"a\" @Cites({\"3/a\", \"3/b\"}) when Report() then end";

        assertThatThrownBy(() -> Drl.build(Drl.text("list", rule)),
                        "annotations may hold a list now: nothing to do")
                .isInstanceOf(ParseProblemException.class);
    }

    /** No rules raise no error, and answer "nothing applies" to everybody: the adapter compares with the catalogue. */
    @Test
    void an_empty_rule_base_answers_nothing_and_raises_nothing() {
        for (KieBase base : List.of(
                KieBaseBuilder.createKieBaseFromModel(List.of()),
                new Drl().base("rules", "gate.nowhere").build().base())) {
            KieSession session = base.newKieSession();
            try {
                session.insert(new Report());

                assertThat(base.getKiePackages().stream().filter(each -> !each.getRules().isEmpty())).isEmpty();
                assertThat(session.fireAllRules(10)).isZero();
            } finally {
                session.dispose();
            }
        }
    }

    /** Misspell the package in kmodule.xml and the build stays green: the adapter compares with the catalogue. */
    @Test
    void a_package_that_no_base_names_is_left_out_in_silence() {
        Drl.Built built = new Drl()
                .file(Drl.text("named", "rule \"named\" when Report() then end"))
                .file(Drl.text("forgotten", "rule \"forgotten\" when Report() then end"))
                .base("rules", "gate.named")
                .build();

        assertThat(built.errors()).isEmpty();
        assertThat(built.base().getKiePackages().stream()
                        .flatMap(each -> each.getRules().stream())
                        .map(each -> each.getName()))
                .as("a package without a base is no longer left out: see what it does to the groups of the adapter")
                .containsExactly("named");
    }
}
