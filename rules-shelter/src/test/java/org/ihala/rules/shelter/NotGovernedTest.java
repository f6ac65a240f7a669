package org.ihala.rules.shelter;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import org.ihala.rules.Answer;
import org.ihala.rules.CaseFile;
import org.ihala.rules.Decision;
import org.ihala.rules.casefile.HouseLife.Visit.Visitor;
import org.junit.jupiter.api.Test;

/** What a paragraph does not speak of is neither allowed nor refused by it: open, with nothing missing, and told. */
class NotGovernedTest {

    private static Decision visitBy(Visitor visitor) {
        String json =
                """
                { "format": "ihala-case/1", "asOf": "2019-03-20", "subject": "m", "persons": [ { "id": "m" } ],
                  "visit": { "visitor": "%s" } }
                """.formatted(visitor);
        return ShelterRuleBook.load()
                .decide(ShelterQuestion.VISIT, CaseFile.read(json.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void should_leave_every_visit_undecided_but_those_of_family_and_acquaintances() {
        Arrays.stream(Visitor.values()).forEach(visitor -> {
            boolean spokenOf = visitor == Visitor.FAMILY || visitor == Visitor.ACQUAINTANCE;
            Decision decision = visitBy(visitor);

            assertThat(decision.answer()).as(visitor.name()).isEqualTo(Answer.UNDETERMINED);
            assertThat(decision.governed()).as(visitor.name()).isEqualTo(spokenOf);
            assertThat(decision.missing().isEmpty()).as(visitor.name()).isEqualTo(!spokenOf);
            assertThat(decision.outcome().get("governed")).as(visitor.name()).isEqualTo(spokenOf ? null : false);
        });
    }

    @Test
    void should_say_so_in_the_first_line_of_the_answer() {
        Decision decision = visitBy(Visitor.LAWYER);

        assertThat(decision.explain(Locale.ENGLISH)).contains(
                """
                ? Undetermined: this paragraph does not decide it, and neither allows nor refuses it.

                Details
                  decided by the paragraph asked about: no

                Why
                """,
                "Nothing on file is missing that could change the answer.");
        assertThat(decision.explain(Locale.forLanguageTag("ar"))).contains(
                "? غير محسوم: لا تحسم هذه الفقرة هذه المسألة، فلا تجيزها ولا تمنعها.\n",
                "لا ينقص الملف ما يمكن أن يغيّر الجواب.");
        assertThat(decision.toJson()).contains("\"governed\": false");
    }
}
