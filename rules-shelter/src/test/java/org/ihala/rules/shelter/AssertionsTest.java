package org.ihala.rules.shelter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ihala.rules.testkit.IhalaAssertions.assertThat;
import static org.ihala.rules.testkit.IhalaAssertions.verify;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.ihala.rules.CaseFile;
import org.ihala.rules.Decision;
import org.ihala.rules.RuleBook;
import org.ihala.rules.testkit.DecisionAssert;
import org.ihala.rules.testkit.RuleBooks;
import org.junit.jupiter.api.Test;

/** The test kit's assertions on decisions of this rulebook: what passes, and that what does not says why. */
class AssertionsTest {

    private static final RuleBook SHELTER = RuleBooks.named("JO-SHELTER");

    private static CaseFile file(String acts) {
        return CaseFile.read(("{ \"format\": \"ihala-case/1\", \"asOf\": \"2021-03-12\", \"subject\": \"p1\","
                        + " \"persons\": [ { \"id\": \"p1\", \"birthDate\": \"1990-01-01\", \"legallyCapable\": true } ],"
                        + " \"acts\": [ { \"type\": \"PROSECUTOR_FINDING\", \"date\": \"2021-03-09\", \"person\": \"p1\","
                        + " \"crimeBefell\": true }" + acts + " ] }")
                .getBytes(StandardCharsets.UTF_8));
    }

    private static final CaseFile OPEN = file("");
    private static final CaseFile ADMITTED = file(
            ", { \"type\": \"CONSENT\", \"date\": \"2021-03-10\", \"person\": \"p1\", \"by\": \"p1\", \"given\": true }"
                    + ", { \"type\": \"ADMISSION\", \"date\": \"2021-03-10\", \"person\": \"p1\", \"house\": \"h1\" }");

    private static final CaseFile LAST_DAY = ADMITTED.asOf(LocalDate.of(2021, 5, 10));

    private static Decision admission(CaseFile caseFile) {
        return SHELTER.decide(ShelterQuestion.ADMISSION, caseFile);
    }

    @Test
    void should_pass_what_the_decision_says() {
        assertThat(admission(OPEN)).isUndetermined().citing("11/a/1", "2").openOn("11", "11/a/consent").asksFor("CONSENT");
        assertThat(admission(ADMITTED)).isYes().citing("11").blockedBy("11/a/minor").asksForNothing().isNotContested();
        assertThat(SHELTER.decide(ShelterQuestion.STAY, ADMITTED)).reports("lastDay", "2021-05-10").isNotContested();
        assertThat(SHELTER.decide(ShelterQuestion.STAY, LAST_DAY)).isYes().isContested();
        assertThat(SHELTER.decide(ShelterQuestion.DUTIES, ADMITTED)).owes("13/a", "OVERDUE");
    }

    @Test
    void should_fail_naming_the_provision_or_the_code() {
        Map<String, Consumer<DecisionAssert>> failing = new TreeMap<>(Map.of(
                "the answer to admission should be YES and is UNDETERMINED", DecisionAssert::isYes,
                "the answer to admission should be NO and is UNDETERMINED", DecisionAssert::isNo,
                "provision 11/a/consent should be met and is [UNDETERMINED]", decision -> decision.citing("11/a/consent"),
                "provision 12 should be blocking and is no step of the proof", decision -> decision.blockedBy("12"),
                "[AGE] should be asked for; asked for are [CONSENT", decision -> decision.asksFor("AGE"),
                "nothing should be asked for; asked for are [CONSENT", DecisionAssert::asksForNothing,
                "the warnings [NONE_SUCH] should be given; given are []", decision -> decision.warns("NONE_SUCH"),
                "the duty of 13/a should be DUE and is none", decision -> decision.owes("13/a", "DUE"),
                "lastDay should be 2021-05-09 and is", decision -> decision.reports("lastDay", "2021-05-09")));

        failing.forEach((message, check) -> assertThatThrownBy(() -> check.accept(assertThat(admission(OPEN))))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining(message));
        assertThatThrownBy(() -> assertThat(admission(ADMITTED)).isUndetermined()).isInstanceOf(AssertionError.class);
        assertThatThrownBy(() -> assertThat(admission(ADMITTED)).isContested())
                .hasMessageContaining("the answer to admission should be contested");
        assertThatThrownBy(() -> assertThat(SHELTER.decide(ShelterQuestion.STAY, ADMITTED)).isContested())
                .hasMessageContaining("the answer to stay should be contested");
        assertThatThrownBy(() -> assertThat(SHELTER.decide(ShelterQuestion.STAY, LAST_DAY)).isNotContested())
                .hasMessageContaining("the answer to stay should not be contested");
    }

    @Test
    void should_look_at_one_provision_alone() {
        verify("2").given(OPEN).isMet();
        verify("11/a/consent").in(SHELTER).asking(ShelterQuestion.ADMISSION).given(OPEN).isOpen();
        verify("11/a/minor").given(ADMITTED).isNotMet();
    }

    private static void fails(ThrowingCallable check, String message) {
        assertThatThrownBy(check).hasMessageContaining(message);
    }

    @Test
    void should_say_what_one_provision_is_instead() {
        fails(() -> verify("2").given(OPEN).isNotMet(), "provision 2 should be not met and is [YES]");
        fails(() -> verify("19").given(OPEN).isMet(), "provision 19 should be met and is needed by no question");
        fails(() -> verify("99/z").given(OPEN).isMet(), "provision 99/z is in []; name the rulebook");
        fails(() -> verify("2").isMet(), "say what is given");
        fails(() -> RuleBooks.named("NONE"), "no rulebook NONE on the class path; there are [JO-SHELTER]");
    }

    @Test
    void should_find_every_rulebook_of_the_class_path() {
        assertThat(RuleBooks.all()).extracting(book -> book.identity().name()).containsExactly("JO-SHELTER");
    }
}
