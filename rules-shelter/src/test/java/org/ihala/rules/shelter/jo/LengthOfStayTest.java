package org.ihala.rules.shelter.jo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.ihala.rules.Answer;
import org.ihala.rules.Decision;
import org.ihala.rules.RuleBook;
import org.ihala.rules.casefile.Decider;
import org.ihala.rules.casefile.Residence;
import org.ihala.rules.casefile.Residence.Nominator;
import org.ihala.rules.law.Text;
import org.ihala.rules.shelter.ShelterQuestion;
import org.ihala.rules.shelter.ShelterRuleBook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Article 12 on its boundary days, and what makes an extension valid. */
class LengthOfStayTest {

    private static final RuleBook SHELTER = ShelterRuleBook.load();

    private static Draft entered(LocalDate day) {
        return Draft.consentingVictim().admission(Draft.SUBJECT, day);
    }

    private static Decision stay(Draft draft, LocalDate day, String... readings) {
        RuleBook book = SHELTER.withEdition("JO-SHELTER/2012");
        for (String reading : readings) {
            book = book.withReading(reading);
        }
        return book.decide(ShelterQuestion.STAY, draft.asOf(day).build());
    }

    @ParameterizedTest
    @CsvSource({
        "2021-03-10, 2021-05-10, 2021-05-09, 2021-05-09",
        "2020-12-31, 2021-02-28, 2021-02-27, 2021-03-01",
        "2019-12-31, 2020-02-29, 2020-02-28, 2020-02-29",
        "2020-12-29, 2021-02-28, 2021-02-27, 2021-02-27",
        "2021-06-30, 2021-08-30, 2021-08-29, 2021-08-29"
    })
    void should_last_two_calendar_months_after_the_day_of_entry(
            LocalDate entry, LocalDate lastDay, LocalDate countingEntry, LocalDate sixtyDays) {
        assertThat(stay(entered(entry), lastDay).outcome())
                .containsEntry("lastDay", lastDay)
                .containsEntry("stricterLastDay", countingEntry)
                .containsEntry("daysLeft", 0L);
        assertThat(stay(entered(entry), lastDay.minusDays(1)).answer()).isEqualTo(Answer.YES);
        assertThat(stay(entered(entry), lastDay).answer()).isEqualTo(Answer.YES);
        assertThat(stay(entered(entry), lastDay.plusDays(1)).answer()).isEqualTo(Answer.NO);
        assertThat(stay(entered(entry), entry, "Q12-2=R2").outcome()).containsEntry("lastDay", countingEntry);
        assertThat(stay(entered(entry), entry, "Q12-3=R2").outcome()).containsEntry("lastDay", sixtyDays);
    }

    @Test
    void should_be_contested_on_the_last_day_because_of_the_day_of_entry() {
        Decision decision = stay(entered(Draft.DAY), LocalDate.of(2021, 5, 10));

        assertThat(decision.contested()).isTrue();
        assertThat(decision.readings())
                .contains(new Decision.ReadingUsed("Q12-2", "R1", true), new Decision.ReadingUsed("Q12-3", "R1", true));
    }

    @Test
    void should_be_undetermined_without_an_admission() {
        Decision decision = stay(Draft.consentingVictim(), Draft.TODAY);

        assertThat(decision.answer()).isEqualTo(Answer.UNDETERMINED);
        assertThat(decision.missing()).extracting(Decision.Missing::fact).containsExactly("ADMISSION");
        assertThat(decision.outcome()).isEmpty();
    }

    @Test
    void should_end_with_the_exit_and_start_anew_with_the_next_admission() {
        Draft draft = entered(Draft.DAY).act(new Residence.Exit(LocalDate.of(2021, 4, 1), Draft.SUBJECT, null, null));
        assertThat(stay(draft, LocalDate.of(2021, 4, 2)).answer()).isEqualTo(Answer.NO);

        draft.admission(Draft.SUBJECT, LocalDate.of(2021, 6, 1));
        assertThat(stay(draft, LocalDate.of(2021, 8, 1)).answer()).isEqualTo(Answer.YES);
        assertThat(stay(draft, LocalDate.of(2021, 8, 2)).answer()).isEqualTo(Answer.NO);
    }

    @ParameterizedTest
    @CsvSource(nullValues = "null", value = {
        "null,       2021-05-10, true",
        "2021-03-31, 2021-05-10, true",
        "2021-03-30, 2021-05-31, false"
    })
    void should_go_on_where_the_person_enters_another_house_at_the_latest_on_the_day_of_leaving(
            LocalDate exit, LocalDate lastDay, boolean moved) {
        Draft draft = entered(Draft.DAY).admission(Draft.SUBJECT, LocalDate.of(2021, 3, 31));
        if (exit != null) {
            draft.act(new Residence.Exit(exit, Draft.SUBJECT, null, null));
        }

        assertThat(stay(draft, lastDay).answer()).isEqualTo(Answer.YES);
        assertThat(stay(draft, lastDay).outcome()).containsEntry("lastDay", lastDay);
        assertThat(stay(draft, lastDay.plusDays(1)).answer()).isEqualTo(Answer.NO);
        assertThat(stay(draft, lastDay.plusDays(1)).contested()).isEqualTo(moved);
        assertThat(stay(draft, lastDay, "Q12-20=R2").outcome()).containsEntry("lastDay", LocalDate.of(2021, 5, 31));
        assertThat(stay(draft, lastDay).warnings().stream().map(Decision.Warning::code).toList().contains("MOVED_BETWEEN_HOUSES"))
                .isEqualTo(moved);
    }

    @ParameterizedTest
    @CsvSource({"2021-04-20, 2021-04-20, 2021-05-10", "2021-05-10, 2021-05-10, 2021-05-10", "2021-05-11, 2021-05-10, 2021-05-10"})
    void should_end_by_the_last_day_fixed_on_admission_or_the_two_months_whichever_is_earlier(
            LocalDate fixed, LocalDate lastDay, LocalDate monthsAlone) {
        Draft draft = Draft.consentingVictim().admission(Draft.SUBJECT, Draft.DAY, fixed);

        assertThat(stay(draft, lastDay).answer()).isEqualTo(Answer.YES);
        assertThat(stay(draft, lastDay).outcome()).containsEntry("lastDay", lastDay);
        assertThat(stay(draft, lastDay.plusDays(1)).answer()).isEqualTo(Answer.NO);
        assertThat(stay(draft, lastDay, "Q12-21=R2").outcome()).containsEntry("lastDay", monthsAlone);
    }

    @Test
    void should_let_the_minister_extend_a_period_that_was_fixed() {
        LocalDate fixed = LocalDate.of(2021, 4, 20);
        LocalDate until = LocalDate.of(2021, 5, 5);
        Draft draft = Draft.consentingVictim()
                .admission(Draft.SUBJECT, Draft.DAY, fixed)
                .nomination(fixed.minusDays(5), Nominator.DIRECTOR, true)
                .extension(fixed, Decider.MINISTER, until);

        assertThat(stay(draft, until).answer()).isEqualTo(Answer.YES);
        assertThat(stay(draft, until).outcome()).containsEntry("lastDay", until);
        assertThat(stay(draft, until.plusDays(1)).answer()).isEqualTo(Answer.NO);
    }

    @ParameterizedTest
    @CsvSource({"2021-05-09, false", "2021-05-10, false", "2021-05-11, true"})
    void should_count_an_extension_that_is_longer_and_no_other(LocalDate until, boolean valid) {
        Draft draft = extended(Nominator.DIRECTOR, true, Decider.MINISTER, LocalDate.of(2021, 5, 2), until);
        Decision decision = stay(draft, LocalDate.of(2021, 5, 10));

        assertThat(decision.answer()).isEqualTo(Answer.YES);
        assertThat(decision.outcome()).containsEntry("lastDay", valid ? until : LocalDate.of(2021, 5, 10));
        @SuppressWarnings("unchecked")
        List<Map<String, Object>> extensions = (List<Map<String, Object>>) decision.outcome().get("extensions");
        assertThat(extensions).singleElement().satisfies(one -> {
            assertThat(one).containsEntry("valid", valid);
            assertThat(((Text) one.get("why")).en().contains("changes nothing")).isEqualTo(!valid);
        });
    }

    private static final LocalDate NOMINATED = LocalDate.of(2021, 5, 1);
    private static final LocalDate DECIDED = LocalDate.of(2021, 5, 10);
    private static final LocalDate UNTIL = LocalDate.of(2021, 6, 30);

    private static Draft extended(Nominator by, Boolean reasoned, Decider decider, LocalDate decided, LocalDate until) {
        return entered(Draft.DAY).nomination(NOMINATED, by, reasoned).extension(decided, decider, until);
    }

    @Test
    void should_run_to_the_end_of_a_valid_extension() {
        Draft draft = extended(Nominator.DIRECTOR, true, Decider.MINISTER, DECIDED, UNTIL);

        assertThat(stay(draft, UNTIL).answer()).isEqualTo(Answer.YES);
        assertThat(stay(draft, UNTIL).outcome()).containsEntry("lastDay", UNTIL);
        assertThat(stay(draft, UNTIL.plusDays(1)).answer()).isEqualTo(Answer.NO);
    }

    @ParameterizedTest
    @CsvSource(nullValues = "null", value = {
        "DIRECTOR, true,  MINISTER, 2021-05-10, YES",
        "DIRECTOR, true,  DELEGATE, 2021-05-10, NO",
        "DIRECTOR, true,  OTHER,    2021-05-10, NO",
        "DIRECTOR, true,  null,     2021-05-10, UNDETERMINED",
        "DIRECTOR, false, MINISTER, 2021-05-10, UNDETERMINED",
        "DIRECTOR, null,  MINISTER, 2021-05-10, UNDETERMINED",
        "OTHER,    true,  MINISTER, 2021-05-10, UNDETERMINED",
        "null,     true,  MINISTER, 2021-05-10, UNDETERMINED",
        "DIRECTOR, true,  MINISTER, 2021-05-11, YES"
    })
    void should_need_the_minister_and_a_reasoned_nomination_in_time(
            Nominator by, Boolean reasoned, Decider decider, LocalDate decided, Answer expected) {
        Decision decision = stay(extended(by, reasoned, decider, decided, UNTIL), UNTIL);

        assertThat(decision.answer()).isEqualTo(expected);
        @SuppressWarnings("unchecked")
        List<Map<String, Object>> extensions = (List<Map<String, Object>>) decision.outcome().get("extensions");
        assertThat(extensions).hasSize(1);
        assertThat(extensions.get(0))
                .containsEntry("until", UNTIL)
                .containsEntry("valid", expected == Answer.UNDETERMINED ? null : expected == Answer.YES);
    }

    @Test
    void should_ask_for_a_nomination_that_is_not_on_file() {
        Draft draft = entered(Draft.DAY).extension(DECIDED, Decider.MINISTER, UNTIL);

        assertThat(stay(draft, UNTIL).answer()).isEqualTo(Answer.UNDETERMINED);
        assertThat(stay(draft, UNTIL).missing()).extracting(Decision.Missing::fact).containsExactly("NOMINATION");
    }

    @Test
    void should_not_use_up_a_nomination_by_a_decision_that_was_not_valid() {
        Draft draft = extended(Nominator.DIRECTOR, true, Decider.DELEGATE, LocalDate.of(2021, 5, 3), UNTIL)
                .extension(LocalDate.of(2021, 5, 5), Decider.MINISTER, UNTIL);

        assertThat(stay(draft, UNTIL).answer()).isEqualTo(Answer.YES);
    }

    @Test
    void should_be_open_while_an_extension_names_no_last_day() {
        Draft draft = extended(Nominator.DIRECTOR, true, Decider.MINISTER, DECIDED, null);

        Decision decision = stay(draft, LocalDate.of(2021, 9, 1));
        assertThat(decision.answer()).isEqualTo(Answer.UNDETERMINED);
        assertThat(decision.missing()).extracting(Decision.Missing::fact).contains("EXTENSION_END");
    }

    @Test
    void should_follow_the_readings_on_delegation_number_and_length() {
        Draft delegate = extended(Nominator.DIRECTOR, true, Decider.DELEGATE, DECIDED, UNTIL);
        assertThat(stay(delegate, UNTIL, "Q12-10=R2").answer()).isEqualTo(Answer.YES);

        Draft late = extended(Nominator.DIRECTOR, true, Decider.MINISTER, DECIDED.plusDays(1), UNTIL);
        assertThat(stay(late, UNTIL, "Q12-8=R1").answer()).isEqualTo(Answer.UNDETERMINED);
        assertThat(stay(late, UNTIL, "Q12-8=R2").answer()).isEqualTo(Answer.YES);
        assertThat(stay(late, UNTIL, "Q12-8=R4").answer()).isEqualTo(Answer.NO);

        LocalDate second = LocalDate.of(2021, 8, 31);
        Draft twice = extended(Nominator.DIRECTOR, true, Decider.MINISTER, DECIDED, UNTIL)
                .nomination(LocalDate.of(2021, 6, 20), Nominator.DIRECTOR, true)
                .extension(LocalDate.of(2021, 6, 21), Decider.MINISTER, second);
        assertThat(stay(twice, second).answer()).isEqualTo(Answer.YES);
        assertThat(stay(twice, second, "Q12-6=R2").answer()).isEqualTo(Answer.NO);

        LocalDate inTwoMonths = LocalDate.of(2021, 7, 10);
        assertThat(stay(extended(Nominator.DIRECTOR, true, Decider.MINISTER, DECIDED, inTwoMonths), inTwoMonths, "Q12-7=R2")
                        .answer())
                .isEqualTo(Answer.YES);
        assertThat(stay(
                                extended(Nominator.DIRECTOR, true, Decider.MINISTER, DECIDED, inTwoMonths.plusDays(1)),
                                inTwoMonths,
                                "Q12-7=R2")
                        .answer())
                .isEqualTo(Answer.NO);
        LocalDate fourfold = LocalDate.of(2021, 11, 10);
        assertThat(stay(extended(Nominator.DIRECTOR, true, Decider.MINISTER, DECIDED, fourfold), fourfold, "Q12-7=R3")
                        .answer())
                .isEqualTo(Answer.YES);
        assertThat(stay(extended(Nominator.DIRECTOR, true, Decider.MINISTER, DECIDED, fourfold.plusDays(1)), fourfold,
                                "Q12-7=R3")
                        .answer())
                .isEqualTo(Answer.NO);
    }

    @Test
    void should_never_end_by_the_cap_alone_under_the_amendment() {
        RuleBook amended = SHELTER.withEdition("JO-SHELTER/2023");
        Draft draft = entered(LocalDate.of(2023, 9, 1)).asOf(LocalDate.of(2024, 9, 1));

        Decision stay = amended.decide(ShelterQuestion.STAY, draft.build());
        Decision ending = amended.decide(ShelterQuestion.ENDING, draft.build());

        assertThat(stay.answer()).isEqualTo(Answer.UNDETERMINED);
        assertThat(stay.outcome()).containsEntry("lastDay", null).containsEntry("daysLeft", null);
        assertThat(ending.answer()).isEqualTo(Answer.UNDETERMINED);
        assertThat(ending.missing()).extracting(Decision.Missing::fact).containsExactly("AMENDED_TEXT");
        assertThat(ending.warnings()).extracting(Decision.Warning::code).contains("AMENDED_2023_TEXT_NOT_SEEN");
    }

    @Test
    void should_pick_the_edition_by_the_day_asked_about() {
        assertThat(SHELTER.decide(ShelterQuestion.STAY, entered(Draft.DAY).asOf(LocalDate.of(2023, 8, 15)).build())
                        .edition()
                        .id())
                .isEqualTo("JO-SHELTER/2012");
        assertThat(SHELTER.decide(ShelterQuestion.STAY, entered(Draft.DAY).asOf(LocalDate.of(2023, 8, 16)).build())
                        .edition()
                        .id())
                .isEqualTo("JO-SHELTER/2023");
    }
}
