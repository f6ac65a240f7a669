package org.ihala.rules.referral.jo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.ihala.rules.Answer;
import org.ihala.rules.Decision;
import org.ihala.rules.RuleBook;
import org.ihala.rules.law.Text;
import org.ihala.rules.referral.ReferralQuestion;
import org.ihala.rules.referral.ReferralRuleBook;
import org.ihala.rules.referral.Sheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every open step in order, none that is done, and measures of a strategy within its years only. */
class NextStepsTest {

    private static final RuleBook JORDAN = ReferralRuleBook.jordan();

    private static Sheet adult(String day) {
        return Sheet.on(day).person("birthDate", "1990-01-01").person("nationalities", List.of("PH"))
                .person("refugeeOrAsylumSeeker", false).screening("circumstances.asylumClaim", false);
    }

    private static Decision decide(Sheet sheet) {
        return JORDAN.decide(ReferralQuestion.NEXT_STEPS, sheet.build());
    }

    private static List<String> steps(Sheet sheet) {
        List<String> ids = new ArrayList<>();
        for (Object step : (List<?>) decide(sheet).outcome().get("steps")) {
            ids.add(((Map<?, ?>) step).get("step").toString().replace("JO-NRM:", ""));
        }
        return ids;
    }

    @Test
    void should_walk_from_the_first_sign_to_the_return() {
        Sheet sheet = adult("2025-06-01");
        assertThat(decide(sheet).answer()).isEqualTo(Answer.UNDETERMINED);
        assertThat(steps(sheet)).isEmpty();

        sheet = sheet.screening("indicators.ILO-08", true);
        assertThat(steps(sheet)).containsExactly("1/refer", "1/identify");

        sheet = sheet.act("IDENTIFICATION", "2025-02-01", "by", "COUNTER_TRAFFICKING_UNIT", "as", "POTENTIAL_VICTIM");
        assertThat(steps(sheet)).containsExactly("2/emergency", "2/shelter", "3/prosecutor", "5/wish");

        sheet = sheet.act("EMERGENCY_APPROVAL", "2025-02-02", "by", "MINISTER", "indicates", "POTENTIAL_VICTIM")
                .act("ADMISSION", "2025-02-02", "house", "h1");
        assertThat(steps(sheet)).containsExactly("3/prosecutor", "5/wish");

        sheet = sheet.act("PROSECUTOR_FINDING", "2025-03-01", "crimeBefell", true);
        assertThat(steps(sheet))
                .containsExactly(
                        "2/care", "2/fund", "3/legal-aid", "3/restitution", "3/compensation", "3/fees",
                        "3/remote-testimony", "3/escort", "5/wish");

        for (String step : List.of(
                "2/care", "2/fund", "3/legal-aid", "3/restitution", "3/compensation", "3/fees", "3/remote-testimony",
                "3/escort")) {
            sheet = sheet.act("DUTY_DONE", "2025-04-01", "provision", "JO-NRM:" + step);
            assertThat(steps(sheet)).doesNotContain(step);
        }
        assertThat(steps(sheet)).containsExactly("5/wish");

        sheet = sheet.act("WISH_TO_RETURN", "2025-05-01", "by", "p1", "country", "PH", "free", true);
        assertThat(steps(sheet)).containsExactly("5/country");

        sheet = sheet.act("COUNTRY_ACCEPTS", "2025-05-10", "country", "PH", "accepts", true);
        assertThat(steps(sheet)).containsExactly("5/return");

        sheet = sheet.act("DUTY_DONE", "2025-05-20", "provision", "JO-NRM:5/return");
        assertThat(steps(sheet)).isEmpty();
    }

    @Test
    void should_say_of_each_step_whose_it_is_on_what_authority_and_what_it_needs_and_unlocks() {
        Sheet sheet = adult("2025-06-01").act("PROSECUTOR_FINDING", "2025-03-01", "crimeBefell", true);
        List<?> steps = (List<?>) decide(sheet).outcome().get("steps");

        assertThat(steps).isNotEmpty();
        for (Object step : steps) {
            Map<?, ?> fields = (Map<?, ?>) step;
            assertThat(fields.get("authority")).isInstanceOf(Text.class);
            assertThat(fields.get("needs")).isInstanceOf(Text.class);
            assertThat(fields.get("unlocks")).isInstanceOf(Text.class);
            assertThat(JORDAN.law().office(fields.get("actor").toString())).isNotNull();
            assertThat(fields.get("kind")).isIn("LAW", "POLICY", "GUIDANCE");
            assertThat(fields.get("source").toString()).isNotBlank();
        }
        assertThat(decide(sheet).duties()).extracting(Decision.Duty::provision)
                .containsExactlyElementsOf(steps(sheet).stream().map(id -> "JO-NRM:" + id).toList());
    }

    @ParameterizedTest
    @CsvSource({
        "2018-12-31, 2/overstay-fines, false", "2019-01-01, 2/overstay-fines, true",
        "2022-12-31, 2/overstay-fines, true", "2023-01-01, 2/overstay-fines, false",
        "2023-12-31, 3/fees, false", "2024-01-01, 3/fees, true", "2027-12-31, 3/fees, true", "2028-01-01, 3/fees, false",
        "2023-12-31, 3/compensation, false", "2024-01-01, 3/compensation, true", "2028-01-01, 3/compensation, false",
        "2023-12-31, 3/escort, false", "2024-01-01, 3/escort, true", "2028-01-01, 3/escort, false",
        "2024-12-31, 3/remote-testimony, false", "2025-01-01, 3/remote-testimony, true",
        "2027-12-31, 3/remote-testimony, true", "2028-01-01, 3/remote-testimony, false",
        "2023-01-31, 2/fund, false", "2023-02-01, 2/fund, true",
        "2021-05-01, 3/legal-aid, false", "2021-05-02, 3/legal-aid, true",
        "2021-05-01, 2/care, false", "2021-05-02, 2/care, true",
        "2021-05-01, 3/restitution, false", "2021-05-02, 3/restitution, true"})
    void should_list_a_measure_from_its_first_day_to_its_last(String day, String step, boolean listed) {
        Sheet victim = adult(day)
                .screening("circumstances.overstay", true)
                .act("PROSECUTOR_FINDING", "2018-01-01", "crimeBefell", true);

        assertThat(steps(victim).contains(step)).isEqualTo(listed);
    }

    @ParameterizedTest
    @CsvSource({"2022-10-02, true", "2022-10-03, false"})
    void should_say_before_its_launch_that_the_steps_are_practice(String day, boolean warned) {
        for (ReferralQuestion question : List.of(ReferralQuestion.NEXT_STEPS, ReferralQuestion.STAGE)) {
            assertThat(JORDAN.decide(question, adult(day).build()).warnings().stream()
                            .anyMatch(warning -> warning.code().equals("MECHANISM_NOT_YET_LAUNCHED")))
                    .isEqualTo(warned);
        }
    }

    @Test
    void should_keep_the_referral_open_while_there_are_signs_whatever_was_denied_short_of_a_disproof() {
        Sheet signs = adult("2025-06-01").screening("indicators.ILO-05", true);
        Sheet denied = signs.act("IDENTIFICATION", "2025-05-01", "by", "COUNTER_TRAFFICKING_UNIT", "as", "NOT_A_VICTIM")
                .act("PROSECUTOR_FINDING", "2025-05-02", "crimeBefell", false);

        assertThat(steps(denied)).contains("1/refer", "1/identify");
        assertThat(steps(denied.act("STATUS_DISPROVED", "2025-05-03", "by", "COURT"))).doesNotContain("1/refer", "1/identify");
    }

    @Test
    void should_not_know_a_screening_before_the_day_it_was_reported() {
        Sheet reported = adult("2025-06-01").screening("indicators.ILO-05", true);

        assertThat(steps(reported.screening("reportedOn", "2025-06-01"))).contains("1/refer");
        assertThat(steps(reported.screening("reportedOn", "2025-06-02"))).isEmpty();
    }

    @Test
    void should_say_what_may_show_once_more_is_known() {
        Decision decision = decide(adult("2025-06-01").screening("indicators.ILO-05", true));

        assertThat(decision.outcome().get("undecided").toString()).contains("JO-NRM:2/shelter").doesNotContain("JO-NRM:1/refer");
    }

    @Test
    void should_ask_what_the_fund_does_for_a_potential_victim() {
        Sheet potential = adult("2025-06-01")
                .act("IDENTIFICATION", "2025-02-01", "by", "COUNTER_TRAFFICKING_UNIT", "as", "POTENTIAL_VICTIM");

        assertThat(steps(potential)).doesNotContain("2/fund");
        assertThat(JORDAN.decide(ReferralQuestion.ASSISTANCE, potential.build()).missing())
                .extracting(Decision.Missing::fact)
                .contains("FUND_TEXT");
    }

    @Test
    void should_bring_in_child_protection_where_minority_is_shown_or_left_open() {
        Sheet signs = Sheet.on("2025-06-01").screening("indicators.UNODC-CHILDREN", true);

        assertThat(steps(signs)).contains("1/age", "2/child-protection");
        assertThat(steps(signs.person("birthDate", "2012-01-01"))).contains("2/child-protection").doesNotContain("1/age");
        assertThat(steps(signs.person("birthDate", "2007-06-01"))).doesNotContain("1/age", "2/child-protection");
        assertThat(steps(signs.person("birthDate", "2007-06-02"))).contains("2/child-protection");
        assertThat(steps(signs.person("bornBetween", List.of("2006-01-01", "2008-01-01"))))
                .contains("1/age", "2/child-protection");
    }

    @Test
    void should_not_ask_a_country_or_arrange_a_return_while_a_claim_of_asylum_stands_or_is_unknown() {
        Sheet wished = Sheet.on("2025-06-01").person("birthDate", "1990-01-01").person("nationalities", List.of("SY"))
                .act("PROSECUTOR_FINDING", "2025-03-01", "crimeBefell", true)
                .act("WISH_TO_RETURN", "2025-05-01", "by", "p1", "country", "SY", "free", true);
        Sheet accepted = wished.act("COUNTRY_ACCEPTS", "2025-05-10", "country", "SY", "accepts", true);

        for (Sheet sheet : List.of(wished, accepted)) {
            assertThat(steps(sheet)).doesNotContain("5/country", "5/return");
            assertThat(steps(sheet.person("refugeeOrAsylumSeeker", true).screening("circumstances.asylumClaim", false)))
                    .doesNotContain("5/country", "5/return");
            assertThat(steps(sheet.person("refugeeOrAsylumSeeker", false).screening("circumstances.asylumClaim", true)))
                    .doesNotContain("5/country", "5/return");
        }
        assertThat(steps(accepted.person("refugeeOrAsylumSeeker", false).screening("circumstances.asylumClaim", false)))
                .contains("5/return");
    }

    @Test
    void should_offer_reintegration_to_a_national() {
        Sheet national = Sheet.on("2025-06-01").person("nationalities", List.of("JO"))
                .act("PROSECUTOR_FINDING", "2025-03-01", "crimeBefell", true);

        assertThat(steps(national)).contains("5/integration").doesNotContain("5/wish");
        assertThat(steps(national.person("nationalities", List.of()))).doesNotContain("5/integration").contains("5/wish");
    }

    @Test
    void should_ask_the_prosecutor_to_consider_stopping_a_trafficking_case_and_no_other() {
        Sheet signs = adult("2025-06-01").screening("indicators.ILO-05", true);

        assertThat(steps(signs.screening("circumstances.traffickingCharge", true))).contains("3/stop-prosecution");
        assertThat(steps(signs.screening("circumstances.otherCharge", true))).doesNotContain("3/stop-prosecution");
        assertThat(steps(signs.screening("circumstances.traffickingCharge", true)
                        .act("PROSECUTION_STOPPED", "2025-05-01", "offense", "TRAFFICKING")))
                .doesNotContain("3/stop-prosecution");
    }

    /** What was done under a status that was disproved is spent; a new word for the person begins anew. */
    @Test
    void should_begin_anew_when_somebody_speaks_for_the_person_after_a_disproof() {
        Sheet disproved = adult("2025-06-01")
                .act("IDENTIFICATION", "2025-01-01", "by", "COUNTER_TRAFFICKING_UNIT", "as", "POTENTIAL_VICTIM")
                .act("EMERGENCY_APPROVAL", "2025-01-02", "by", "MINISTER", "indicates", "POTENTIAL_VICTIM")
                .act("ADMISSION", "2025-01-02", "house", "h1")
                .act("PROSECUTOR_FINDING", "2025-01-03", "crimeBefell", true)
                .act("STATUS_DISPROVED", "2025-02-01", "by", "COURT");

        assertThat(steps(disproved)).isEmpty();
        assertThat(steps(disproved.act("IDENTIFICATION", "2025-03-01", "by", "OTHER", "as", "VICTIM")))
                .contains("1/refer", "1/identify");
        assertThat(steps(disproved.act(
                        "IDENTIFICATION", "2025-03-01", "by", "COUNTER_TRAFFICKING_UNIT", "as", "POTENTIAL_VICTIM")))
                .contains("2/emergency", "2/shelter", "3/prosecutor");
    }

    @Test
    void should_keep_asking_for_an_emergency_reception_when_the_stop_of_the_prosecution_was_refused() {
        Sheet potential = adult("2025-06-01")
                .act("IDENTIFICATION", "2025-02-01", "by", "COUNTER_TRAFFICKING_UNIT", "as", "POTENTIAL_VICTIM");

        assertThat(steps(potential.act("PROSECUTION_STOPPED", "2025-03-01", "offense", "TRAFFICKING")))
                .doesNotContain("2/emergency");
        assertThat(steps(potential.act(
                        "PROSECUTION_STOPPED", "2025-03-01", "offense", "TRAFFICKING", "approval", "REFUSED")))
                .contains("2/emergency");
    }

    @Test
    void should_take_days_without_residence_on_file_for_an_overstay() {
        Sheet victim = adult("2020-06-01").act("PROSECUTOR_FINDING", "2020-01-01", "crimeBefell", true);

        assertThat(steps(victim)).doesNotContain("2/overstay-fines");
        assertThat(steps(victim.screening("overstay.from", "2020-06-01"))).contains("2/overstay-fines");
        assertThat(steps(victim.screening("overstay.from", "2020-06-02"))).doesNotContain("2/overstay-fines");
    }

    @Test
    void should_offer_the_services_of_the_house_until_the_person_has_left() {
        Sheet received = adult("2025-06-01").act("ADMISSION", "2025-02-01", "house", "h1");
        Sheet left = received.act("EXIT", "2025-03-01");

        assertThat(help(received)).containsExactly("JO-SHELTER:5/services");
        assertThat(help(left)).isEmpty();
        assertThat(help(left.act("ADMISSION", "2025-03-02", "house", "h1"))).containsExactly("JO-SHELTER:5/services");
    }

    private static List<String> help(Sheet sheet) {
        List<String> ids = new ArrayList<>();
        for (Object item : (List<?>) JORDAN.decide(ReferralQuestion.ASSISTANCE, sheet.build()).outcome().get("assistance")) {
            ids.add(((Map<?, ?>) item).get("help").toString());
        }
        return ids;
    }
}
