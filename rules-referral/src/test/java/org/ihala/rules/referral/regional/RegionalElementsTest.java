package org.ihala.rules.referral.regional;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ihala.rules.Answer.NO;
import static org.ihala.rules.Answer.UNDETERMINED;
import static org.ihala.rules.Answer.YES;

import java.time.LocalDate;
import java.util.List;
import org.ihala.rules.Answer;
import org.ihala.rules.Decision;
import org.ihala.rules.RuleBook;
import org.ihala.rules.referral.ReferralQuestion;
import org.ihala.rules.referral.ReferralRuleBook;
import org.ihala.rules.referral.Sheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the elements of the Protocol ask for where they do not answer, and what they warn of. */
class RegionalElementsTest {

    private static final RuleBook REGIONAL = ReferralRuleBook.regional();

    private static final List<String> PURPOSES = List.of(
            "prostitution", "sexualExploitation", "forcedLabor", "unpaidLabor", "slavery", "practicesSimilarToSlavery",
            "servitude", "organRemoval", "organTrade", "begging", "sale", "medicalExperiments", "other");

    private static Sheet adult() {
        return Sheet.on("2025-06-01").person("birthDate", "1990-01-01");
    }

    private static Sheet withActAndMeans(Sheet sheet) {
        return sheet.screening("elements.acts.recruitment", true).screening("elements.means.deception", true);
    }

    /** Every purpose is stated to be absent but one, of which nothing is said. */
    private static Sheet withoutPurposesBut(String unsaid, Sheet sheet) {
        Sheet without = sheet;
        for (String purpose : PURPOSES) {
            if (!purpose.equals(unsaid)) {
                without = without.screening("elements.purposes." + purpose, false);
            }
        }
        return without;
    }

    private static Decision decide(Sheet sheet) {
        return REGIONAL.decide(ReferralQuestion.ELEMENTS, sheet.build());
    }

    private static List<String> missing(Decision decision) {
        return decision.missing().stream().map(Decision.Missing::fact).toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"organTrade", "begging", "sale", "medicalExperiments", "other"})
    void should_ask_whether_a_purpose_beyond_the_list_counts(String purpose) {
        Decision decision =
                decide(withoutPurposesBut(purpose, withActAndMeans(adult())).screening("elements.purposes." + purpose, true));

        assertThat(decision.answer()).isEqualTo(UNDETERMINED);
        assertThat(missing(decision)).containsExactly("NATIONAL_LAW_ON_PURPOSE");
        assertThat(decision.missing().get(0).who()).isEqualTo("NATIONAL_COURT");
        assertThat(decision.missing().get(0).provision()).isEqualTo("PALERMO:3/a/other");
    }

    @Test
    void should_say_no_only_where_every_purpose_is_stated_to_be_absent() {
        Sheet sheet = withActAndMeans(adult());

        assertThat(decide(withoutPurposesBut("", sheet)).answer()).isEqualTo(NO);
        for (String purpose : PURPOSES) {
            Decision decision = decide(withoutPurposesBut(purpose, sheet));
            assertThat(decision.answer()).as(purpose).isEqualTo(UNDETERMINED);
            assertThat(missing(decision)).as(purpose).singleElement().asString().startsWith("PURPOSE_");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "2007-06-01, NO", // eighteen on the day
        "2007-06-02, YES", // eighteen the next day
    })
    void should_need_no_means_until_eighteen_years_are_completed(String birthDate, Answer expected) {
        Sheet sheet = Sheet.on("2025-06-01")
                .person("birthDate", birthDate)
                .screening("elements.acts.receipt", true)
                .screening("elements.purposes.servitude", true);
        for (String means : List.of("threat", "force", "coercion", "abduction", "fraud", "deception", "abuseOfPower",
                "abuseOfVulnerability", "paymentToController")) {
            sheet = sheet.screening("elements.means." + means, false);
        }

        assertThat(decide(sheet).answer()).isEqualTo(expected);
    }

    @Test
    void should_count_consent_for_nothing_and_say_so() {
        Sheet sheet = withActAndMeans(adult()).screening("elements.purposes.forcedLabor", true);
        Decision agreed = decide(sheet.screening("consentToExploitation", true));

        assertThat(agreed.answer()).isEqualTo(decide(sheet).answer()).isEqualTo(YES);
        assertThat(warnings(agreed)).contains("CONSENT_DOES_NOT_COUNT");
        assertThat(warnings(decide(sheet)))
                .containsExactly(
                        "ELEMENTS_ARE_NO_FINDING", "LAW_AND_AGE_OF_THE_DAY_ASKED", "PROTOCOL_AS_QUOTED",
                        "PROTOCOL_BINDS_STATES");
    }

    @Test
    void should_say_that_there_was_no_protocol_before_the_year_2000() {
        Sheet sheet = withActAndMeans(adult());

        assertThat(warnings(REGIONAL.decide(ReferralQuestion.ELEMENTS, sheet.on(LocalDate.of(1999, 12, 31)))))
                .contains("LAW_NOT_IN_FORCE");
        assertThat(warnings(REGIONAL.decide(ReferralQuestion.ELEMENTS, sheet.on(LocalDate.of(2000, 1, 1)))))
                .doesNotContain("LAW_NOT_IN_FORCE");
    }

    private static List<String> warnings(Decision decision) {
        return decision.warnings().stream().map(Decision.Warning::code).toList();
    }
}
