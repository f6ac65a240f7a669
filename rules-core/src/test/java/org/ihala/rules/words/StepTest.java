package org.ihala.rules.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.ihala.rules.Answer;
import org.ihala.rules.casefile.FiledAct;
import org.ihala.rules.casefile.Residence;
import org.ihala.rules.logic.Condition;
import org.ihala.rules.logic.DutyStatus;
import org.ihala.rules.logic.MissingFact;
import org.junit.jupiter.api.Test;

/** A step is open from when something calls for it until it is done or settled, over all that both may be. */
class StepTest {

    private static final LocalDate DAY = LocalDate.of(2025, 3, 10);
    private static final ActKind<Residence.DutyDone> RECORDS = ActKind.of(Residence.DutyDone.class, "DUTY_DONE")
            .withCode("provision", "DUTY_DONE", Residence.DutyDone::provision);
    private static final List<Condition> VALUES = List.of(
            Condition.met(List.of("a")), Condition.notMet(List.of("b")), Condition.unknown(new MissingFact("FACT", "p")));

    private static Step step(String... recorded) {
        List<FiledAct> filed = Arrays.stream(recorded)
                .map(provision -> new FiledAct(new Residence.DutyDone(DAY, "p", null, provision), List.of("acts[0]")))
                .toList();
        return Step.doneBy(Acts.of(RECORDS, "p", filed, DAY).having("provision", "1/refer"));
    }

    @Test
    void should_be_open_when_something_calls_for_it() {
        for (Condition arises : VALUES) {
            Condition open = step().openWhen(arises);

            assertThat(open.answer()).isEqualTo(arises.answer());
            assertThat(open.duty()).isEqualTo(switch (arises.answer()) {
                case YES -> DutyStatus.DUE;
                case NO -> DutyStatus.NOT_APPLICABLE;
                case UNDETERMINED -> DutyStatus.STOP_AND_ASK;
            });
            assertThat(step("1/other").openWhen(arises).answer()).isEqualTo(arises.answer());
        }
    }

    @Test
    void should_be_done_where_a_record_names_it_whatever_calls_for_it() {
        for (Condition arises : VALUES) {
            Condition done = step("1/refer").openWhen(arises);

            assertThat(done.answer()).isEqualTo(Answer.NO);
            assertThat(done.duty()).isEqualTo(DutyStatus.DONE);
            assertThat(done.facts()).containsExactly("acts[0]");
        }
    }

    @Test
    void should_be_settled_by_what_makes_it_unnecessary_and_open_while_that_is() {
        for (Condition settled : VALUES) {
            for (Condition arises : VALUES) {
                Condition open = step().openUnless(settled, arises);

                Answer plain = switch (settled.answer()) {
                    case YES -> Answer.NO;
                    case NO -> arises.answer();
                    case UNDETERMINED -> arises.answer() == Answer.NO ? Answer.NO : Answer.UNDETERMINED;
                };
                assertThat(open.answer()).as(settled.answer() + " " + arises.answer()).isEqualTo(plain);
                assertThat(open.duty() == DutyStatus.DONE).isEqualTo(settled.answer() == Answer.YES);
            }
        }
        assertThat(step()).hasToString("Step");
    }
}
