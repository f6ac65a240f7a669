package org.ihala.rules.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.ihala.rules.ruleset.RuleSet;
import org.ihala.rules.shelter.jo.JordanShelter;
import org.ihala.rules.signoff.Authority;
import org.ihala.rules.signoff.Deciding;
import org.ihala.rules.signoff.RuleCode;
import org.ihala.rules.signoff.SignOff;
import org.ihala.rules.signoff.SignOffReader;
import org.ihala.rules.signoff.SignOffReview;
import org.ihala.rules.signoff.Standing;
import org.ihala.rules.signoff.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The shelter regulation with a provision signed, as its pages show it. */
class SignOffPagesTest {

    private static final String ARTICLE_3 = "jo-shelter/article-03-affected-person.en.html";
    private static final String ARTICLE_3_ARABIC = "jo-shelter/article-03-affected-person.html";
    private static final RuleSet SHELTER = new JordanShelter();
    private static final RuleCode CODE = RuleCode.read(SHELTER.resource(SHELTER.ruleCodeResource()));

    @TempDir
    private Path scratch;

    private static Deciding deciding(Volume volume) {
        return Deciding.of(volume.rules().law(), volume.written(), CODE);
    }

    private static SignOff accepted(String provision) {
        Deciding now = deciding(Shelter.volume());
        return new SignOff("signoff/a.yaml", "JO-SHELTER", provision, Verdict.ACCEPTED_WITH_A_REMARK, null, null, null,
                "مستشار <b>", "المستشار القانوني", LocalDate.of(2026, 12, 1), "see 3/d", now.of(provision));
    }

    private static SignOff decided(String option) {
        Deciding now = deciding(Shelter.volume());
        return new SignOff("signoff/b.yaml", "JO-SHELTER", "Q03-2", null, option, Authority.OPINION, "7/2026",
                "the opinion bureau", "bureau", LocalDate.of(2026, 12, 2), null, now.ofReading("Q03-2"));
    }

    private static Volume signed(Volume volume, SignOff... signOffs) {
        return new Volume(volume.rules(), volume.written(), volume.examples(),
                SignOffReview.of(deciding(volume), List.of(signOffs)));
    }

    @Test
    void should_ship_nothing_as_signed() {
        assertThat(SHELTER.resourceIfAny(SHELTER.signOffResource())).isNotNull();
        assertThat(SignOffReader.of(SHELTER)).isEmpty();
        assertThat(SignOffReview.accepted(SHELTER, SHELTER.law()).accepts("12")).isFalse();
    }

    @Test
    void should_say_of_each_numbered_provision_that_nobody_has_signed_it() {
        String page = Shelter.page(signed(Shelter.volume()), null, ARTICLE_3);

        assertThat(page.split("Signed by legal staff:</strong> not signed", -1)).hasSize(6);
        assertThat(Shelter.page(signed(Shelter.volume()), null, "index.en.html")).contains("not signed 81");
        assertThat(Shelter.page(Shelter.volume(), null, ARTICLE_3)).doesNotContain("Signed by legal staff");
    }

    @Test
    void should_show_who_accepted_it_and_how_an_authority_decided() {
        Volume signed = signed(Shelter.volume(), accepted("3"), decided("R2"));

        assertThat(Shelter.page(signed, null, ARTICLE_3))
                .contains("accepted with a remark", "1 December 2026", "see 3/d", "decided by an authority, and applied otherwise",
                        "legal opinion", "7/2026", "2 December 2026")
                .doesNotContain("<b>", "What has changed since");
        assertThat(Shelter.page(signed, null, ARTICLE_3_ARABIC)).contains("مقبول مع ملاحظة", "رأي قانوني", "1 كانون الأول 2026");
        assertThat(Shelter.page(signed, null, "index.en.html")).contains("accepted with a remark 1", "not signed 80");
    }

    @Test
    void should_show_what_has_changed_since() {
        Volume changed = Shelter.withLaw(scratch, "parameters.yaml", text -> text.replaceFirst("value: 18\n", "value: 17\n"));

        assertThat(Shelter.page(signed(changed, accepted("3/b")), null, ARTICLE_3))
                .contains("changed since it was signed", "What has changed since:", "was 18 (years)", "is 17 (years)");
        assertThat(Shelter.page(signed(changed, accepted("3/b")), null, ARTICLE_3_ARABIC))
                .contains("تغيّر بعد التوقيع", "كان 18");
    }

    @Test
    void should_tell_a_changed_rule_file_and_leave_other_provisions_accepted() {
        Volume changed = Shelter.withRules(scratch, "article-03-affected-person/rules.drl",
                text -> text.replace("ledger.define(\"3/b\", anyOf(", "ledger.define(\"3/b\", allOf("));
        SignOffReview review = SignOffReview.of(
                deciding(changed), List.of(accepted("3"), accepted("3/b"), accepted("3/c"), accepted("12")));

        assertThat(review.standing("3/b")).isEqualTo(Standing.CHANGED);
        assertThat(review.standing("3")).isEqualTo(Standing.CHANGED);
        assertThat(review.standing("3/c")).isEqualTo(Standing.ACCEPTED_WITH_A_REMARK);
        assertThat(review.acceptedAndUnchanged("12/cap/months")).isTrue();
        assertThat(review.lines()).filteredOn(line -> line.subject().equals("3/b"))
                .singleElement()
                .satisfies(line -> assertThat(line.signed().get(0).differences())
                        .extracting(difference -> difference.part().kind().field() + " " + difference.part().id().split("  ")[0])
                        .containsExactly("formulas 3/b"));
    }

    @Test
    void should_tell_a_word_of_the_core_that_has_changed() {
        String packed = new String(SHELTER.resource(SHELTER.ruleCodeResource()), StandardCharsets.UTF_8);
        String changed = packed.replaceFirst("(\"org.ihala.rules.words.Presence.on\\(Day\\)\",\\s+\"core\" : true,\\s+\"hash\" : \")..", "$1zz");
        Volume volume = Shelter.volume();
        SignOffReview review = SignOffReview.of(
                Deciding.of(volume.rules().law(), volume.written(), RuleCode.read(changed.getBytes(StandardCharsets.UTF_8))),
                List.of(accepted("3/c"), accepted("3/d")));

        assertThat(changed).isNotEqualTo(packed);
        assertThat(review.standing("3/d")).isEqualTo(Standing.ACCEPTED_WITH_A_REMARK);
        assertThat(review.lines()).filteredOn(line -> line.subject().equals("3/c"))
                .singleElement()
                .satisfies(line -> assertThat(line.signed().get(0).differences())
                        .extracting(difference -> difference.part().kind() + " " + difference.part().id())
                        .containsExactly("WORD Presence.on"));
    }
}
