package org.ihala.rules.referral.jo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.ihala.rules.Answer;
import org.ihala.rules.CaseFile;
import org.ihala.rules.Decision;
import org.ihala.rules.RuleBook;
import org.ihala.rules.referral.ReferralQuestion;
import org.ihala.rules.referral.ReferralRuleBook;
import org.ihala.rules.referral.Sheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Article 12(a): a trafficking crime, a victim or an affected person, and a decision that is the prosecutor's alone. */
class NonProsecutionTest {

    private static final RuleBook JORDAN = ReferralRuleBook.jordan();
    private static final RuleBook ONCE_APPROVED = JORDAN.withReading("J12-1=R2");

    private static Sheet sheet() {
        return Sheet.on("2025-06-01");
    }

    /** Offense: T trafficking by the decision, C by a charge, N charged with none, O decision on another, - nothing. */
    private static CaseFile world(char offense, char victim, char approval) {
        Sheet sheet = sheet();
        if (offense == 'T') {
            sheet = switch (approval) {
                case 'G' -> sheet.act("PROSECUTION_STOPPED", "2025-05-01", "offense", "TRAFFICKING", "approval", "GRANTED");
                case 'P' -> sheet.act("PROSECUTION_STOPPED", "2025-05-01", "offense", "TRAFFICKING", "approval", "PENDING");
                case 'R' -> sheet.act("PROSECUTION_STOPPED", "2025-05-01", "offense", "TRAFFICKING", "approval", "REFUSED");
                default -> sheet.act("PROSECUTION_STOPPED", "2025-05-01", "offense", "TRAFFICKING");
            };
        } else if (offense == 'O') {
            sheet = sheet.act("PROSECUTION_STOPPED", "2025-05-01", "offense", "OTHER");
        } else if (offense != '-') {
            sheet = sheet.screening("circumstances.traffickingCharge", offense == 'C');
        }
        return switch (victim) {
            case 'V' -> sheet.act("PROSECUTOR_FINDING", "2025-04-01", "crimeBefell", true).build();
            case 'A' -> sheet.act("IDENTIFICATION", "2025-04-01", "by", "COUNTER_TRAFFICKING_UNIT", "as", "AFFECTED_PERSON")
                    .build();
            case 'D' -> sheet.bystander("v", null).with("victim", "v").act("ADMISSION", "2025-03-01", "house", "h1")
                    .act("PROSECUTOR_FINDING", "2025-03-01", "crimeBefell", true)
                    .act("IDENTIFICATION", "2025-03-01", "by", "COURT", "as", "VICTIM")
                    .act("IDENTIFICATION", "2025-03-01", "by", "COUNTER_TRAFFICKING_UNIT", "as", "AFFECTED_PERSON")
                    .act("STATUS_DISPROVED", "2025-04-01", "by", "COURT").build();
            default -> sheet.build();
        };
    }

    /** The plain reading: everything must be there; a known absence is a no, the rest is for somebody to say. */
    private static Answer plain(char offense, char victim, char approval, boolean onceApproved) {
        Answer trafficking = offense == 'T' || offense == 'C'
                ? Answer.YES
                : offense == 'N' ? Answer.NO : Answer.UNDETERMINED;
        Answer person = victim == 'V' || victim == 'A' ? Answer.YES : victim == 'D' ? Answer.NO : Answer.UNDETERMINED;
        Answer decision = offense == 'T' ? Answer.YES : Answer.UNDETERMINED;
        Answer approved = offense != 'T'
                ? Answer.UNDETERMINED
                : approval == 'R' ? Answer.NO : !onceApproved || approval == 'G' ? Answer.YES : Answer.UNDETERMINED;
        return trafficking.and(person).and(decision).and(approved);
    }

    @Test
    void should_agree_with_the_plain_reading_on_every_mixture() {
        int compared = 0;
        for (char offense : "TCNO-".toCharArray()) {
            for (char victim : "VAD-".toCharArray()) {
                for (char approval : "GPR-".toCharArray()) {
                    CaseFile world = world(offense, victim, approval);
                    String name = "" + offense + victim + approval;
                    assertThat(JORDAN.decide(ReferralQuestion.NON_PROSECUTION, world).answer())
                            .as(name)
                            .isEqualTo(plain(offense, victim, approval, false));
                    assertThat(ONCE_APPROVED.decide(ReferralQuestion.NON_PROSECUTION, world).answer())
                            .as(name)
                            .isEqualTo(plain(offense, victim, approval, true));
                    compared += 2;
                }
            }
        }
        assertThat(compared).isEqualTo(160);
    }

    @ParameterizedTest
    @CsvSource({"prostitutionCharge, true", "beggingCharge, true", "otherCharge, true", "overstay, true", "noWorkPermit, true", "abscondingReport, true",
        "domesticWorker, false", "traffickingCharge, false", "detained, false", "removalOrder, false"})
    void should_show_the_other_routes_to_whoever_is_accused_of_something_else(String circumstance, boolean routes) {
        Decision decision = JORDAN.decide(
                ReferralQuestion.NON_PROSECUTION, sheet().screening("circumstances." + circumstance, true).build());

        assertThat(decision.outcome().containsKey("routes")).isEqualTo(routes);
        assertThat(decision.warnings().stream().anyMatch(warning -> warning.code().equals("OTHER_OFFENSES")))
                .isEqualTo(routes);
        if (routes) {
            List<String> found = ((List<?>) decision.outcome().get("routes"))
                    .stream().map(route -> ((Map<?, ?>) route).get("route").toString()).toList();
            assertThat(found)
                    .containsExactly("JO-PRACTICE:routes/unit", "JO-PRACTICE:routes/prosecutor", "JO-PRACTICE:routes/lawyer");
        }
    }

    /** A charge that is gone because it was stopped is no reason to say that there was none. */
    @Test
    void should_ask_for_the_offense_where_the_decision_does_not_name_it() {
        Decision decision = JORDAN.decide(
                ReferralQuestion.NON_PROSECUTION,
                sheet().screening("circumstances.traffickingCharge", false)
                        .act("PROSECUTOR_FINDING", "2025-04-01", "crimeBefell", true)
                        .act("PROSECUTION_STOPPED", "2025-05-01")
                        .build());

        assertThat(decision.answer()).isEqualTo(Answer.UNDETERMINED);
        assertThat(decision.missing()).extracting(Decision.Missing::fact).containsExactly("STOP_OFFENSE");
    }

    /** A refusal that may be about another offense is none for this one. */
    @Test
    void should_not_hold_a_refusal_against_the_person_that_may_be_about_another_offense() {
        Sheet victim = sheet().act("PROSECUTOR_FINDING", "2025-04-01", "crimeBefell", true);
        Sheet stopped = victim.act("PROSECUTION_STOPPED", "2025-05-01", "offense", "TRAFFICKING");

        for (Sheet sheet : List.of(victim.screening("circumstances.traffickingCharge", true), stopped)) {
            assertThat(JORDAN.decide(
                                    ReferralQuestion.NON_PROSECUTION,
                                    sheet.act("PROSECUTION_STOPPED", "2025-05-02", "approval", "REFUSED").build())
                            .answer())
                    .isEqualTo(Answer.UNDETERMINED);
        }
        assertThat(JORDAN.decide(
                                ReferralQuestion.NON_PROSECUTION,
                                stopped.act("PROSECUTION_STOPPED", "2025-05-02", "approval", "GRANTED").build())
                        .answer())
                .isEqualTo(Answer.YES);
    }

    @ParameterizedTest
    @CsvSource({"2021-05-01, false", "2021-05-02, true"})
    void should_warn_that_the_article_was_reshaped(String day, boolean warned) {
        Decision decision = JORDAN.decide(ReferralQuestion.NON_PROSECUTION, Sheet.on(day).build());

        assertThat(decision.warnings().stream().anyMatch(warning -> warning.code().equals("ARTICLE_12_RESHAPED")))
                .isEqualTo(warned);
    }
}
