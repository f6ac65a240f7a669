package org.ihala.rules.shelter.jo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.ihala.rules.Answer;
import org.ihala.rules.CaseFile;
import org.ihala.rules.Decision;
import org.ihala.rules.RuleBook;
import org.ihala.rules.casefile.Decider;
import org.ihala.rules.casefile.Reception.Indicates;
import org.ihala.rules.law.Reading;
import org.ihala.rules.shelter.ShelterQuestion;
import org.ihala.rules.shelter.ShelterRuleBook;
import org.junit.jupiter.api.Test;

/** A decision is contested exactly where another reading of one point gives another answer. */
class ReadingsTest {

    private static final RuleBook SHELTER = ShelterRuleBook.load();

    /** The time of a meeting and its vote; the stage of a procedure, as the legal steps of 19/d are taken in all cases. */
    private static final Set<String> TURN_AN_OUTCOME = Set.of("Q09-1", "Q09-4", "Q19-1", "Q19-2", "Q19-21");

    @Test
    void should_report_where_another_reading_changes_the_answer_and_have_such_a_case_for_each() {
        Set<String> decisive = new TreeSet<>();
        Samples.all().map(Draft::build).forEach(caseFile -> {
            for (ShelterQuestion question : ShelterQuestion.values()) {
                Decision decision = SHELTER.decide(question, caseFile);
                for (Reading reading : SHELTER.law().readings().values()) {
                    boolean changes = changes(question, caseFile, decision, reading);
                    boolean reported = decision.readings().stream()
                            .anyMatch(used -> used.id().equals(reading.id()) && used.wouldChangeAnswer());
                    assertThat(reported).as("%s %s", question, reading.id()).isEqualTo(changes);
                    if (changes || !decisive.contains(reading.id()) && changesOutcome(question, caseFile, decision, reading)) {
                        decisive.add(reading.id());
                    }
                }
                assertThat(decision.contested())
                        .isEqualTo(decision.readings().stream().anyMatch(Decision.ReadingUsed::wouldChangeAnswer));
            }
        });
        assertThat(decisive).containsExactlyElementsOf(new TreeSet<>(SHELTER.law().readings().keySet()));
    }

    private static boolean changes(
            ShelterQuestion question, CaseFile caseFile, Decision decision, Reading reading) {
        List<String> tags = reading.options().stream()
                .map(option -> reading.id() + "=" + option.id())
                .toList();
        return Questions.touchedBy(SHELTER.law(), tags).contains(question)
                && tags.stream().anyMatch(
                        tag -> SHELTER.withReading(tag).decide(question, caseFile).answer() != decision.answer());
    }

    /** A point may turn what is told beside the answer and never the answer, as whether a motion was adopted. */
    private static boolean changesOutcome(
            ShelterQuestion question, CaseFile caseFile, Decision decision, Reading reading) {
        return TURN_AN_OUTCOME.contains(reading.id())
                && reading.options().stream().anyMatch(option -> !SHELTER.withReading(reading.id() + "=" + option.id())
                        .decide(question, caseFile)
                        .outcome()
                        .equals(decision.outcome()));
    }

    private static Answer admission(Draft draft, String... readings) {
        return answer(ShelterQuestion.ADMISSION, draft, readings);
    }

    private static Answer answer(ShelterQuestion question, Draft draft, String... readings) {
        RuleBook book = SHELTER;
        for (String reading : readings) {
            book = book.withReading(reading);
        }
        return book.decide(question, draft.build()).answer();
    }

    @Test
    void should_never_refuse_a_relative_by_marriage_silently() {
        Decision decision = SHELTER.decide(ShelterQuestion.AFFECTED_PERSON, Samples.stepchild().build());

        assertThat(decision.answer()).isEqualTo(Answer.UNDETERMINED);
        assertThat(decision.contested()).isTrue();
        assertThat(decision.missing()).extracting(Decision.Missing::fact).contains("MARRIAGE_KINSHIP");
        assertThat(answer(ShelterQuestion.AFFECTED_PERSON, Samples.stepchild(), "Q03-2=R2")).isEqualTo(Answer.YES);
        assertThat(answer(ShelterQuestion.AFFECTED_PERSON, Samples.stepchild(), "Q03-2=R3")).isEqualTo(Answer.NO);
    }

    @Test
    void should_accept_data_on_a_potential_victim_only_on_Q02_7_R2() {
        Draft draft = Samples.emergency(Decider.MINISTER, null, "CTU", Indicates.POTENTIAL_VICTIM);

        assertThat(admission(draft)).isEqualTo(Answer.YES);
        assertThat(admission(draft, "Q02-7=R1")).isEqualTo(Answer.UNDETERMINED);
    }

    @Test
    void should_ask_for_the_written_delegation_only_on_Q11_18_R2() {
        Draft draft = Samples.emergency(Decider.DELEGATE, null, "CTU", Indicates.VICTIM);

        assertThat(admission(draft)).isEqualTo(Answer.YES);
        assertThat(admission(draft, "Q11-18=R2")).isEqualTo(Answer.UNDETERMINED);
        assertThat(SHELTER.decide(ShelterQuestion.ADMISSION, draft.build()).warnings())
                .extracting(Decision.Warning::code)
                .contains("DELEGATION_NOT_IN_WRITING");
    }

    @Test
    void should_accept_an_unofficial_body_only_on_Q11_19_R2() {
        Draft draft = Samples.emergency(Decider.MINISTER, null, "NGO", Indicates.VICTIM);

        assertThat(admission(draft)).isEqualTo(Answer.UNDETERMINED);
        assertThat(admission(draft, "Q11-19=R2")).isEqualTo(Answer.YES);
    }

    @Test
    void should_wait_for_an_adults_consent_in_an_emergency_except_on_Q11_16_R2() {
        Draft draft = Samples.adultInEmergency();

        assertThat(admission(draft)).isEqualTo(Answer.UNDETERMINED);
        assertThat(admission(draft, "Q11-16=R1")).isEqualTo(Answer.UNDETERMINED);
        assertThat(admission(draft, "Q11-16=R2")).isEqualTo(Answer.YES);
    }

    @Test
    void should_not_wait_for_a_childs_consent_in_an_emergency_except_on_Q11_16_R1() {
        Draft draft = Samples.childInDanger();

        assertThat(admission(draft)).isEqualTo(Answer.YES);
        assertThat(admission(draft, "Q11-16=R1")).isEqualTo(Answer.UNDETERMINED);
    }

    @Test
    void should_let_the_stop_of_prosecution_carry_the_status_except_on_Q11_14_R1() {
        Draft draft = Samples.stoppedWithoutFinding();

        assertThat(admission(draft)).isEqualTo(Answer.YES);
        assertThat(admission(draft, "Q11-14=R1")).isEqualTo(Answer.UNDETERMINED);
        assertThat(admission(draft, "Q11-13=R2")).isEqualTo(Answer.UNDETERMINED);
    }

    @Test
    void should_let_an_adults_refusal_bind_while_capacity_is_not_on_file_except_on_Q11_25_R2() {
        assertThat(admission(Samples.refusing())).isEqualTo(Answer.NO);
        assertThat(admission(Samples.refusing(), "Q11-25=R2")).isEqualTo(Answer.UNDETERMINED);
        assertThat(SHELTER.decide(ShelterQuestion.ADMISSION, Samples.refusing().build()).warnings())
                .extracting(Decision.Warning::code)
                .contains("REFUSAL_MAY_BE_TAKEN_BACK");
    }

    @Test
    void should_not_let_a_suspect_speak_for_a_child_except_on_Q11_7_R1() {
        Draft draft = Samples.childOfSuspect();

        assertThat(admission(draft)).isEqualTo(Answer.UNDETERMINED);
        assertThat(admission(draft, "Q11-7=R1")).isEqualTo(Answer.YES);
        assertThat(SHELTER.decide(ShelterQuestion.ADMISSION, draft.build()).warnings())
                .extracting(Decision.Warning::code)
                .contains("REPRESENTATIVE_IS_SUSPECT");
    }

    @Test
    void should_accept_a_carer_in_fact_only_on_Q11_5_R2() {
        Draft draft = Samples.childWithCarer();

        assertThat(admission(draft)).isEqualTo(Answer.UNDETERMINED);
        assertThat(admission(draft, "Q11-5=R2")).isEqualTo(Answer.YES);
    }

    @Test
    void should_reject_a_reading_the_register_does_not_have() {
        assertThatThrownBy(() -> SHELTER.withReading("Q03-2=R9")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> SHELTER.withReading("Q99-1=R1")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> SHELTER.withReading("Q03-2")).isInstanceOf(IllegalArgumentException.class);
    }
}
