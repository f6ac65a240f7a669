package org.ihala.rules.signoff;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.ihala.rules.law.OfficialWording;
import org.ihala.rules.law.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Provisions that were signed, with one thing changed since. */
class SignOffReviewTest {

    private static final String OTHER = "{\"ar\":\"نص آخر\",\"en\":\"another text\"}";

    private static SignOffReview signed(Deciding now) {
        return Signed.review(now, Signed.record("1", "accepted", null));
    }

    private static List<String> why(SignOffReview review, String subject) {
        return review.lines().stream()
                .filter(line -> line.subject().equals(subject))
                .flatMap(line -> line.signed().stream())
                .flatMap(signed -> DifferenceText.of(signed.differences()).stream())
                .map(Text::en)
                .toList();
    }

    @Test
    void should_accept_what_was_accepted_and_is_unchanged() {
        SignOffReview review = signed(Signed.now());

        assertThat(review.standing("1")).isEqualTo(Standing.ACCEPTED);
        assertThat(review.standing("2")).isEqualTo(Standing.UNSIGNED);
        assertThat(review.acceptedAndUnchanged("1")).isTrue();
        assertThat(review.acceptedAndUnchanged("2")).isFalse();
        assertThat(review.acceptedAndUnchanged("nowhere")).isFalse();
        assertThat(review.calls()).isFalse();
    }

    @Test
    void should_take_a_part_for_accepted_with_the_provision_it_is_a_part_of() {
        assertThat(signed(Signed.now()).acceptedAndUnchanged("1/a")).isTrue();
        assertThat(Signed.review(Signed.now()).acceptedAndUnchanged("1/a")).isFalse();
    }

    private static Stream<Arguments> changes() {
        return Stream.of(
                Arguments.of(Signed.withLaw("/parameters/days/values/0/value", "8"),
                        List.of("number days: was 7 (days) since 1 April 2012, is 8 (days) since 1 April 2012")),
                Arguments.of(Signed.withLaw("/readings/Q1/default", "\"R1\""), List.of("reading Q1: R2 was applied, R1 is")),
                Arguments.of(Signed.withLaw("/readings/Q1/options/0/text", OTHER),
                        List.of("reading Q1: its question or options have changed")),
                Arguments.of(Signed.withLaw("/readings/Q1/reason", OTHER), List.of("our text Q1: changed")),
                Arguments.of(Signed.withLaw("/provisions/1/text", OTHER), List.of("our text 1: changed")),
                Arguments.of(Signed.withLaw("/provisions/1~1a/text", OTHER), List.of("our text 1/a: changed")),
                Arguments.of(Signed.withLaw("/facts/CONSENT/ask", OTHER), List.of("our text CONSENT: changed")),
                Arguments.of(Signed.withLaw("/parameters/days/source", "\"Art. 9\""), List.of("our text days: changed")),
                Arguments.of(Signed.withLaw("/wordings/1", "\"" + OfficialWording.sha256("نص") + "\""),
                        List.of("official wording of Article 1: another text than the one signed")),
                Arguments.of(Signed.withLaw("/editions/1/from", "\"2023-08-17\""),
                        List.of("other data of the law SMALL/2: was from 2023-08-16, is from 2023-08-17")),
                Arguments.of(Signed.withRules("Claim( a )", "Claim( !a )"), List.of("rule 1 “one way”: changed")),
                Arguments.of(Signed.withRules("define allOf", "define anyOf"),
                        List.of("formula 1 “the other way”: changed")),
                Arguments.of(Signed.withCode("'b1'", "'b2'"), List.of("word of the core Day.notLaterThan: changed")),
                Arguments.of(Signed.withCode("'d1'", "'d2'"),
                        List.of("what is read of the case file Claim.day: changed")),
                Arguments.of(Signed.withCode("'c1'", "'c2'"),
                        List.of("what is read of the case file — what it calls has changed: Claim.day",
                                "word of the core — what it calls has changed: Day.named")));
    }

    @ParameterizedTest
    @MethodSource("changes")
    void should_say_what_has_changed_since(Deciding now, List<String> why) {
        SignOffReview review = signed(now);

        assertThat(review.standing("1")).isEqualTo(Standing.CHANGED);
        assertThat(why(review, "1")).isEqualTo(why);
        assertThat(review.acceptedAndUnchanged("1")).isFalse();
        assertThat(review.calls()).isTrue();
    }

    @Test
    void should_see_no_change_in_layout_and_comments_or_in_what_decides_another_provision() {
        assertThat(signed(Signed.withRules("// why", "/* because */\\n")).standing("1")).isEqualTo(Standing.ACCEPTED);
        assertThat(signed(Signed.withLaw("/provisions/2/text", OTHER)).standing("1")).isEqualTo(Standing.ACCEPTED);
    }

    @Test
    void should_compare_with_the_official_wording_at_hand() {
        Map<String, String> given = Map.of("1", OfficialWording.sha256("نص جديد"), "9", OfficialWording.sha256("نص"));

        assertThat(why(signed(Signed.now().withWordings(given)), "1"))
                .containsExactly("official wording of Article 1: another text than the one signed");
    }

    @Test
    void should_hear_the_last_word_of_each_person_and_let_a_rejection_prevail() {
        ObjectNode later = Signed.record("1", "rejected", "the day of entry").put("on", "2026-12-05");
        ObjectNode other = Signed.record("1", "accepted with a remark", "see the note").put("by", "another");

        assertThat(Signed.review(Signed.now(), Signed.record("1", "accepted", null), later).standing("1"))
                .isEqualTo(Standing.REJECTED);
        assertThat(Signed.review(Signed.now(), later, Signed.record("1", "accepted", null).put("on", "2026-12-09"))
                        .standing("1"))
                .isEqualTo(Standing.ACCEPTED);
        assertThat(Signed.review(Signed.now(), other, Signed.record("1", "accepted", null)).standing("1"))
                .isEqualTo(Standing.ACCEPTED_WITH_A_REMARK);
        assertThat(Signed.review(Signed.now(), other, later).acceptedAndUnchanged("1")).isFalse();
        assertThat(Signed.review(Signed.withRules("Claim( a )", "Claim( b )"), later).standing("1"))
                .isEqualTo(Standing.CHANGED);
    }

    @Test
    void should_tell_whether_a_point_is_applied_as_an_authority_decided_it() {
        assertThat(Signed.review(Signed.now(), Signed.reading("R2")).standing("Q1")).isEqualTo(Standing.DECIDED);
        assertThat(Signed.review(Signed.now(), Signed.reading("R1")).standing("Q1")).isEqualTo(Standing.APPLIED_OTHERWISE);
        assertThat(Signed.review(Signed.withLaw("/readings/Q1/default", "\"R1\""), Signed.reading("R1")).standing("Q1"))
                .isEqualTo(Standing.DECIDED);
        assertThat(Signed.review(Signed.withLaw("/readings/Q1/question", OTHER), Signed.reading("R2")).standing("Q1"))
                .isEqualTo(Standing.CHANGED);
        assertThat(Signed.review(Signed.now(), Signed.reading("R1")).calls()).isTrue();
    }

    @Test
    void should_name_records_of_what_is_gone_and_pass_over_those_of_other_laws() {
        ObjectNode gone = Signed.record("1", "accepted", null).put("provision", "7");
        SignOffReview review = Signed.review(Signed.now(), gone, Signed.record("1", "accepted", null).put("law", "OTHER"));

        assertThat(review.unknown()).containsExactly("a.yaml");
        assertThat(review.calls()).isTrue();
        assertThat(review.standing("1")).isEqualTo(Standing.UNSIGNED);
    }

    @Test
    void should_report_in_both_languages_and_as_json() {
        SignOffReview changed = signed(Signed.withLaw("/parameters/days/values/0/value", "8"));
        SignOffReport report = new SignOffReport(changed);

        assertThat(report.check(Locale.ENGLISH))
                .contains("changed since it was signed — counsel (legal adviser), 1 December 2026", "is 8 (days)", "not signed: 2");
        assertThat(report.check(Locale.forLanguageTag("ar"))).contains("تغيّر بعد التوقيع", "كان 7", "وأصبح 8", "لم يُوقَّع: 2");
        assertThat(new SignOffReport(signed(Signed.withRules("Claim( a )", "Claim( b )"))).check(Locale.forLanguageTag("ar")))
                .contains("«وجه»: تغيّر");
        assertThat(report.list(Locale.ENGLISH)).contains("1  ", "changed since it was signed: 1", "not signed: 1");
        assertThat(report.json().at("/lines/0/signed/0/differences/0/kind").asText()).isEqualTo("NUMBER");
        assertThat(report.json().at("/lines/0/standing").asText()).isEqualTo("CHANGED");
    }

    @Test
    void should_name_nobody_in_its_own_names() {
        assertThat(Signed.read(Signed.record("1", "accepted", null)).toString()).doesNotContain("counsel");
    }
}
