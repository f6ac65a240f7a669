package org.ihala.rules.rulebook.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.ihala.rules.law.Text;
import org.ihala.rules.logic.Formula;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SentenceTest {

    private static final Map<String, Text> NAMES =
            Map.of("a", new Text("الأول", "A"), "b", new Text("الثاني", "B"), "c", new Text("الثالث", "C"));

    private static Text sentence(String formula) {
        return Sentence.of(Formula.parse(formula), NAMES::get);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "allOf(a, b, c) | Holds where all of these hold: A; B; C.",
        "anyOf(a, b) | Holds where at least one of these holds: A; B.",
        "unless(a, b) | Holds where this holds: A, unless this holds: B.",
        "allOf(a, anyOf(b, c)) | Holds where all of these hold: A; at least one of (B; C).",
        "anyOf(allOf(a, b), c) | Holds where at least one of these holds: all of (A; B); C.",
        "unless(allOf(a, b), c) | Holds where this holds: all of (A; B), unless this holds: C.",
        "anyOf(unless(a, b), c) | Holds where at least one of these holds: (A, unless this holds: B); C.",
        "unless(a, unless(b, c)) | Holds where this holds: A, unless this holds: (B, unless this holds: C).",
        "allOf(a) | Holds where this holds: A.",
        "allOf(anyOf(a), b) | Holds where all of these hold: A; B."
    })
    void should_say_a_formula_in_english(String formula, String sentence) {
        assertThat(sentence(formula).en()).isEqualTo(sentence);
    }

    @Test
    void should_say_a_formula_in_arabic() {
        assertThat(sentence("allOf(a, anyOf(b, c))").ar())
                .isEqualTo("يتحقق متى اجتمع كل ما يأتي: الأول؛ واحد على الأقل من (الثاني؛ الثالث).");
        assertThat(sentence("unless(a, b)").ar()).isEqualTo("يتحقق متى تحقق: الأول، ما لم يتحقق: الثاني.");
        assertThat(sentence("anyOf(unless(a, b), c)").ar())
                .isEqualTo("يتحقق متى تحقق واحد على الأقل مما يأتي: (الأول، ما لم يتحقق: الثاني)؛ الثالث.");
    }
}
