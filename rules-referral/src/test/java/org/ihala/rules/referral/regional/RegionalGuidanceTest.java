package org.ihala.rules.referral.regional;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ihala.rules.Answer.NO;
import static org.ihala.rules.Answer.UNDETERMINED;
import static org.ihala.rules.Answer.YES;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.ihala.rules.Answer;
import org.ihala.rules.Decision;
import org.ihala.rules.RuleBook;
import org.ihala.rules.casefile.Screening;
import org.ihala.rules.law.Instrument;
import org.ihala.rules.law.Text;
import org.ihala.rules.logic.DutyStatus;
import org.ihala.rules.referral.ReferralQuestion;
import org.ihala.rules.referral.ReferralRuleBook;
import org.ihala.rules.referral.Sheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The signs, flags and steps that standards and the alliance recommend; none of them answers a question of right. */
class RegionalGuidanceTest {

    private static final RuleBook REGIONAL = ReferralRuleBook.regional();
    private static final String DAY = "2025-06-01";

    /** The eleven of I-01 and I-02. */
    private static final List<String> MEMBERS =
            List.of("JO", "EG", "MA", "LB", "BH", "PS", "SY", "YE", "SD", "IQ", "LY");

    private static final List<String> SHELTERS = List.of("EG", "MA");
    private static final String OUTSIDE = "PH";

    private static Decision decide(ReferralQuestion question, Sheet sheet) {
        return REGIONAL.decide(question, sheet.build());
    }

    private static List<String> items(Decision decision, String list, String name) {
        return ((List<?>) decision.outcome().get(list))
                .stream().map(item -> (String) ((Map<?, ?>) item).get(name)).toList();
    }

    private static List<String> steps(Sheet sheet) {
        return items(decide(ReferralQuestion.NEXT_STEPS, sheet), "steps", "step");
    }

    private static List<String> flags(Sheet sheet) {
        return items(decide(ReferralQuestion.FLAGS, sheet), "flags", "flag");
    }

    private static List<String> warnings(Decision decision) {
        return decision.warnings().stream().map(Decision.Warning::code).toList();
    }

    /** What is missing beside the single acts, means and purposes of which nothing is said. */
    private static List<String> otherThanElements(Decision decision) {
        return decision.missing().stream()
                .map(Decision.Missing::fact)
                .filter(fact -> !fact.startsWith("ACT_") && !fact.startsWith("MEANS_") && !fact.startsWith("PURPOSE_"))
                .toList();
    }

    private static String member(String country) {
        return "ALLIANCE:members/" + country.toLowerCase(Locale.ROOT);
    }

    private static String shelter(String country) {
        return "ALLIANCE:shelters/" + country.toLowerCase(Locale.ROOT);
    }

    private static Sheet national(String country) {
        return Sheet.on(DAY).person("nationalities", List.of(country));
    }

    private static Sheet presentIn(Sheet sheet, String country) {
        return sheet.person("presence", List.of(Map.of("country", country, "from", "2024-01-01")))
                .person("presenceComplete", true);
    }

    private static Sheet wishesFor(Sheet sheet, String country, String by) {
        return sheet.act("WISH_TO_RETURN", "2025-05-01", "by", by, "country", country, "free", true);
    }

    /** A person whose nationality, presence and chosen country are known and lie outside. */
    private static Sheet outside() {
        return wishesFor(presentIn(national(OUTSIDE), OUTSIDE), OUTSIDE, "p1");
    }

    // Signs.

    @Test
    void should_look_further_at_any_single_indicator_and_never_say_no() {
        for (Screening.Indicator indicator : Screening.Indicator.values()) {
            Sheet sheet = Sheet.on(DAY);
            for (Screening.Indicator other : Screening.Indicator.values()) {
                sheet = sheet.screening("indicators." + other.code(), other == indicator);
            }
            Decision decision = decide(ReferralQuestion.LOOK_FURTHER, sheet);

            assertThat(decision.answer()).as(indicator.code()).isEqualTo(YES);
            assertThat(decision.outcome())
                    .containsEntry("indicators", List.of(indicator.code()))
                    .containsEntry("referTo", "NATIONAL_AUTHORITY");
            assertThat(warnings(decision)).containsExactly("SIGNS_PROVE_NOTHING");
            assertThat(decision.because().get(0).children().get(indicator.ofIlo() ? 0 : 1).answer()).isEqualTo(YES);
            assertThat(decision.because().get(0).children().get(indicator.ofIlo() ? 1 : 0).answer())
                    .isEqualTo(UNDETERMINED);
        }
    }

    @Test
    void should_ask_again_where_every_sign_is_stated_to_be_absent() {
        Sheet sheet = Sheet.on(DAY);
        for (Screening.Indicator indicator : Screening.Indicator.values()) {
            sheet = sheet.screening("indicators." + indicator.code(), false);
        }
        Decision decision = decide(ReferralQuestion.LOOK_FURTHER, sheet);

        assertThat(decision.answer()).isEqualTo(UNDETERMINED);
        assertThat(decision.outcome()).containsEntry("indicators", List.of()).containsEntry("referTo", null);
        assertThat(otherThanElements(decision)).containsExactly("INDICATORS");
        assertThat(decision.missing()).extracting(Decision.Missing::fact).contains("ACT_RECRUITMENT", "PURPOSE_OTHER");
    }

    // Flags.

    @ParameterizedTest
    @CsvSource(nullValues = "-", value = {
        // birth date, early marriage, domestic work, answer, flags in their order
        "1990-01-01, false, false, NO, ''",
        "1990-01-01, false, -, UNDETERMINED, ''",
        "1990-01-01, -, false, UNDETERMINED, ''",
        "1990-01-01, true, false, YES, ALLIANCE:flags/early-marriage",
        "1990-01-01, -, true, YES, ALLIANCE:flags/domestic-work",
        "1990-01-01, true, true, YES, ALLIANCE:flags/early-marriage ALLIANCE:flags/domestic-work",
        "2012-01-01, false, false, YES, PALERMO:3/c/flag",
        "2012-01-01, true, true, YES, PALERMO:3/c/flag ALLIANCE:flags/early-marriage ALLIANCE:flags/domestic-work",
        "-, false, false, YES, PALERMO:3/c/flag",
    })
    void should_raise_a_flag_for_each_circumstance_on_file(
            String birthDate, Boolean earlyMarriage, Boolean domesticWorker, Answer expected, String expectedFlags) {
        Sheet sheet = Sheet.on(DAY);
        if (birthDate != null) {
            sheet = sheet.person("birthDate", birthDate);
        }
        if (earlyMarriage != null) {
            sheet = sheet.screening("circumstances.earlyMarriage", earlyMarriage);
        }
        if (domesticWorker != null) {
            sheet = sheet.screening("circumstances.domesticWorker", domesticWorker);
        }

        assertThat(decide(ReferralQuestion.FLAGS, sheet).answer()).isEqualTo(expected);
        assertThat(flags(sheet))
                .isEqualTo(expectedFlags.isEmpty() ? List.of() : Arrays.asList(expectedFlags.split(" ")));
    }

    @Test
    void should_take_no_circumstance_for_an_element() {
        Sheet sheet = national(OUTSIDE).person("birthDate", "2012-01-01");
        Sheet married = sheet.screening("circumstances.earlyMarriage", true).screening("circumstances.domesticWorker", true);

        assertThat(decide(ReferralQuestion.ELEMENTS, married).toJson())
                .isEqualTo(decide(ReferralQuestion.ELEMENTS, sheet).toJson());
        assertThat(decide(ReferralQuestion.LOOK_FURTHER, married).answer()).isEqualTo(UNDETERMINED);
    }

    // Steps.

    @Test
    void should_have_a_provision_for_each_member_and_for_no_other_country() {
        assertThat(REGIONAL.law().provisions().keySet().stream().filter(id -> id.startsWith("ALLIANCE:members/")))
                .containsExactlyInAnyOrderElementsOf(MEMBERS.stream().map(RegionalGuidanceTest::member).toList());
        assertThat(REGIONAL.law().provisions().keySet().stream().filter(id -> id.startsWith("ALLIANCE:shelters/")))
                .containsExactlyInAnyOrderElementsOf(SHELTERS.stream().map(RegionalGuidanceTest::shelter).toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"JO", "EG", "MA", "LB", "BH", "PS", "SY", "YE", "SD", "IQ", "LY", "PH"})
    void should_name_the_member_of_a_country_and_its_shelter(String country) {
        List<String> member = MEMBERS.contains(country) ? List.of(member(country)) : List.of();
        List<String> both = SHELTERS.contains(country) ? List.of(shelter(country), member(country)) : member;

        assertThat(steps(national(country))).as("nationality").isEqualTo(member);
        assertThat(steps(presentIn(national(OUTSIDE), country))).as("presence").isEqualTo(both);
        assertThat(steps(national(OUTSIDE).screening("country", country))).as("whose bodies have it").isEqualTo(both);
        assertThat(steps(wishesFor(national(OUTSIDE), country, "p1"))).as("chosen").isEqualTo(both);
        assertThat(steps(wishesFor(national(OUTSIDE), country, null))).as("nobody's choice").isEmpty();
        assertThat(steps(national(OUTSIDE).bystander("p2", null).act(
                        "WISH_TO_RETURN", "2025-05-01", "by", "p2", "country", country)))
                .as("somebody else's choice")
                .isEmpty();
    }

    @Test
    void should_name_every_country_the_person_is_linked_with() {
        Sheet sheet = wishesFor(presentIn(national("SY"), "JO"), "EG", "p1").screening("indicators.ILO-07", true);

        assertThat(steps(sheet))
                .containsExactly(
                        "UNODC:refer", "ALLIANCE:shelters/eg", "ALLIANCE:members/jo", "ALLIANCE:members/eg",
                        "ALLIANCE:members/sy");
    }

    @Test
    void should_ask_for_what_would_show_a_link() {
        Decision unknown = decide(ReferralQuestion.NEXT_STEPS, Sheet.on(DAY));

        assertThat(unknown.answer()).isEqualTo(UNDETERMINED);
        assertThat(otherThanElements(unknown))
                .containsExactlyInAnyOrder("INDICATORS", "NATIONALITY", "PRESENCE", "WISH_TO_RETURN");
        assertThat(otherThanElements(decide(ReferralQuestion.NEXT_STEPS, outside()))).containsExactly("INDICATORS");
    }

    @Test
    void should_not_list_a_step_that_is_done() {
        Sheet sheet = presentIn(national(OUTSIDE), "EG").screening("indicators.ILO-07", true);
        assertThat(steps(sheet)).containsExactly("UNODC:refer", "ALLIANCE:shelters/eg", "ALLIANCE:members/eg");

        for (String done : steps(sheet)) {
            assertThat(steps(sheet.act("DUTY_DONE", "2025-05-20", "provision", done))).as(done).doesNotContain(done);
        }
        assertThat(steps(sheet.act("IDENTIFICATION", "2025-05-20", "by", "COURT", "as", "VICTIM")))
                .doesNotContain("UNODC:refer");
        assertThat(steps(sheet.act("PROSECUTOR_FINDING", "2025-05-20", "crimeBefell", true)))
                .doesNotContain("UNODC:refer");
        assertThat(steps(sheet.act("IDENTIFICATION", "2025-05-20", "by", "OTHER", "as", "VICTIM")))
                .contains("UNODC:refer");
    }

    @Test
    void should_name_no_member_before_there_was_an_alliance() {
        Sheet sheet = national("EG").screening("country", "EG");

        assertThat(items(REGIONAL.decide(ReferralQuestion.NEXT_STEPS, sheet.on(LocalDate.of(2009, 12, 31))),
                        "steps", "step"))
                .isEmpty();
        assertThat(items(REGIONAL.decide(ReferralQuestion.NEXT_STEPS, sheet.on(LocalDate.of(2010, 1, 1))),
                        "steps", "step"))
                .containsExactly("ALLIANCE:shelters/eg", "ALLIANCE:members/eg");
    }

    @Test
    void should_show_each_step_as_guidance_of_bodies_without_public_authority() {
        Decision decision = decide(
                ReferralQuestion.NEXT_STEPS, outside().screening("indicators.ILO-07", true).screening("country", "MA"));

        List<?> items = (List<?>) decision.outcome().get("steps");
        assertThat(items).hasSize(3).allSatisfy(item -> {
            Map<?, ?> step = (Map<?, ?>) item;
            assertThat(step.get("kind")).isEqualTo("GUIDANCE");
            assertThat(List.of("text", "actor", "authority", "needs", "unlocks", "source", "confidence"))
                    .allMatch(step::containsKey);
        });
        assertThat(items.subList(1, 3)).allSatisfy(item -> {
            Text authority = (Text) ((Map<?, ?>) item).get("authority");
            assertThat(authority.en()).contains("no public authority");
            assertThat(authority.ar()).contains("لا سلطة عامة");
        });
        assertThat(decision.duties()).extracting(Decision.Duty::status).containsOnly(DutyStatus.DUE);
        assertThat(warnings(decision))
                .containsExactly("ALLIANCE_HAS_NO_AUTHORITY", "ALLIANCE_TEXTS_NOT_SEEN", "RETURN_IS_VOLUNTARY");
    }

    @Test
    void should_ask_no_question_of_right_but_that_of_the_protocol() {
        assertThat(REGIONAL.questions())
                .containsExactly(
                        ReferralQuestion.ELEMENTS, ReferralQuestion.LOOK_FURTHER, ReferralQuestion.NEXT_STEPS,
                        ReferralQuestion.FLAGS);
        assertThat(REGIONAL.law().instruments().values().stream()
                        .filter(instrument -> instrument.kind() == Instrument.Kind.LAW))
                .extracting(Instrument::code)
                .containsExactly("PALERMO");
        assertThat(decide(ReferralQuestion.NEXT_STEPS, outside()).answer()).isNotEqualTo(NO);
    }
}
