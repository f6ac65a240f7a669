package org.ihala.rules.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.ihala.rules.Answer;
import org.ihala.rules.law.Provision;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A step is a condition, a permission or a duty, and its answer must not read as if the law were denied. */
class NamesTest {

    @ParameterizedTest
    @CsvSource({
        "YES, LOGIC, met, متحقق", "NO, LOGIC, not met, غير متحقق", "UNDETERMINED, LOGIC, undetermined, غير محسوم",
        "NO, DEFINITION, not met, غير متحقق", "NO, COMPOSITION, not met, غير متحقق",
        "YES, PERMISSION, applies, ينطبق", "NO, PERMISSION, does not apply, لا ينطبق",
        "UNDETERMINED, PERMISSION, undetermined, غير محسوم", "YES, DUTY, yes, نعم", "NO, DUTY, no, لا"
    })
    void should_say_of_a_step_what_its_answer_means(Answer answer, Provision.Kind kind, String english, String arabic) {
        assertThat(Names.ofStep(answer, kind).en()).isEqualTo(english);
        assertThat(Names.ofStep(answer, kind).ar()).isEqualTo(arabic);
    }
}
