package org.ihala.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.ihala.gate.Facts.Fee;
import org.ihala.gate.Facts.Held;
import org.ihala.gate.Facts.Letter;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.kie.api.runtime.KieContainer;

/**
 * Numbers and types that the executable model took for something else.
 *
 * <p>What protects the shipped rules: the lint refuses numbers, operators with a number and every binding but the
 * answer; amounts are compared in Java, and claims have no type parameters.
 */
class NumbersAndTypesTest {

    private static KieContainer rules;

    @BeforeAll
    static void compile() {
        rules = new Drl()
                .file(Drl.text("amounts",
                        """
                        rule "in" when Fee( amount in (100, 200) ) then fired.add("in"); end
                        rule "minus"
                        when Fee( String.valueOf(amount * (amount - 1)) == "9900" ) then fired.add("minus"); end
                        """))
                .file(Drl.text("generic",
                        """
                        rule "generic" when Held( $from : letter.from ) then fired.add($from); end
                        """))
                .base("amounts", "gate.amounts")
                .base("generic", "gate.generic")
                .build()
                .container();
    }

    private static List<String> fired(String base, Object fact) {
        return Drl.fired(rules.getKieBase(base).newKieSession(), fact);
    }

    /**
     * <a href="https://github.com/apache/incubator-kie/issues/5868">kie #5868</a>, mended before 10.0: a BigDecimal was
     * in no list of whole numbers.
     */
    @Test
    void an_amount_is_found_in_a_list_of_whole_numbers() {
        assertThat(fired("amounts", new Fee(new BigDecimal("100"))))
                .as("#5868 is back in this version")
                .contains("in");
    }

    /**
     * <a href="https://github.com/apache/incubator-kie-issues/issues/748">kie-issues #748</a>, mended before 10.0:
     * arithmetic with a BigDecimal inside a call did not compile.
     */
    @Test
    void arithmetic_with_an_amount_compiles() {
        assertThat(fired("amounts", new Fee(new BigDecimal("100"))))
                .as("#748 is back in this version")
                .contains("minus");
    }

    /**
     * <a href="https://github.com/apache/incubator-kie-issues/issues/1077">kie-issues #1077</a>, mended before 10.0: a
     * field of a bounded type parameter was taken for an Object.
     */
    @Test
    void a_field_of_a_bounded_type_parameter_compiles() {
        assertThat(fired("generic", new Held<>(new Letter("the unit"))))
                .as("#1077 is back in this version")
                .containsExactly("the unit");
    }

    /**
     * <a href="https://github.com/apache/incubator-kie/issues/6990">kie #6990</a>, open: MVEL reaches a field through
     * its getter, but not within a condition. The lint refuses a dialect and every consequence but one call.
     */
    @Test
    void mvel_in_a_ternary_does_not_compile() {
        String mvel = "rule \"mvel\" dialect \"mvel\" when $c : Case() then fired.add(%s); end";

        assertThat(Drl.build(Drl.text("plain", mvel.formatted("$c.state"))).errors()).isEmpty();
        assertThat(Drl.build(Drl.text("ternary", mvel.formatted("$c.state == null ? \"none\" : $c.state"))).errors())
                .as("#6990 is mended in this version: strike it from the table; the dialect stays Java")
                .isNotEmpty();
    }

    /**
     * Found by these tests, which run in a Turkish locale: the generator writes the type of a compared whole number in
     * lower case by the rules of the default locale, and {@code Int} becomes something else. The shipped rules compare
     * no numbers, and {@link ParsersTest} compiles them all in that locale.
     */
    @Test
    void a_whole_number_does_not_compile_in_a_turkish_locale() {
        assumeTrue(Locale.getDefault().getLanguage().equals("tr"), "the build sets this locale for tests");

        assertThat(Drl.build(Drl.text("whole", "rule \"whole\" when Number( intValue > 3 ) then end")).errors())
                .as("the generator no longer depends on the locale: strike it from the table")
                .isNotEmpty();
    }
}
