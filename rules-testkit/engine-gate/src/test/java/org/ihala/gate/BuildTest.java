package org.ihala.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.List;
import java.util.Locale;
import org.drools.modelcompiler.KieBaseBuilder;
import org.ihala.gate.Facts.Report;
import org.junit.jupiter.api.Test;
import org.kie.api.KieBase;
import org.kie.api.runtime.KieSession;

/** Rule files that build although they should not, or do not build although they should. */
class BuildTest {

    private static List<String> errors(String name, String rules) {
        return Drl.build(Drl.text(name, rules)).errors();
    }

    /**
     * A date in quotes is read in the format dd-MMM-yyyy of the default locale, once the generated class is
     * initialized. The lint refuses comparisons with a text; dates come from the parameters.
     */
    @Test
    void a_date_literal_builds_and_fails_at_run_time() {
        Drl.Built built = Drl.build(Drl.text("dates", "rule \"d\" when Person( born >= \"2024-01-01\" ) then end"));

        assertThat(built.errors()).as("date literals are refused by the build now, which is better").isEmpty();
        assertThat(catchThrowable(built::base)).isNotNull();
    }

    @Test
    void x() {
        System.out.println(catchThrowable(() -> Drl.build(Drl.text("dates", "rule \"d\" when Person( born >= \"2024-01-01\" ) then end")).base()));
        System.out.println("en " + catchThrowable(() -> Drl.build(Drl.text("dates", "rule \"d\" when Person( born >= \"01-Jan-2024\" ) then end")).base()));
        System.out.println("tr " + catchThrowable(() -> Drl.build(Drl.text("dates", "rule \"d\" when Person( born >= \"01-Oca-2024\" ) then end")).base()));
        for (String r : new String[] {
            "rule \"a\" no-loop @Article(\"3\") when Report() then end",
            "rule \"a\" @Meta(id=\"3\", text=\"x\") when Report() then end",
            "rule \"a\" @Cites({\"3/a\", \"3/b\"}) when Report() then end",
            "rule \"a\" dialect \"mvel\" when $c : Case() then fired.add(\"\" + ($c.state == null ? 0 : $c.state)); end",
            "rule \"a\" when Held( $f : letter.from ) then fired.add($f); end",
            "rule \"a\" when Person( age > 17 ? true : false ) then end",
            "rule \"a\" when $f : Fee( amount in (100, 200) ) then fired.add(\"a\"); end",
            "rule \"a\" when Fee( String.valueOf(amount * (amount - 1)) == \"20\" ) then end",
            "declare Day\n  number : int\nend\nrule \"a\" when Day( number > 3 ) then end",
            "rule \"a\" when Number( intValue > 3 ) then end"}) {
            try { System.out.println(r + "\n   => " + errors("probe", r)); } catch (Throwable t) { System.out.println(r + "\n   threw " + t); }
        }
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.ROOT);
            System.out.println(errors("probe", "declare Day\n  number : int\nend\nrule \"a\" when Day( number > 3 ) then end"));
        } finally {
            Locale.setDefault(before);
        }
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
