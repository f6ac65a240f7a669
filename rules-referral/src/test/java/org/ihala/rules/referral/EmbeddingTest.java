package org.ihala.rules.referral;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.ihala.rules.Answer;
import org.ihala.rules.CaseFile;
import org.ihala.rules.Decision;
import org.ihala.rules.RuleBook;
import org.junit.jupiter.api.Test;

/** A host system's first lines against the referral rulebooks. */
class EmbeddingTest {

    private static final String CASE =
            """
            { "format": "ihala-case/1", "caseId": "r-1", "asOf": "2025-06-01", "subject": "p1",
              "persons": [ { "id": "p1", "birthDate": "1990-01-01", "nationalities": ["PH"], "refugeeOrAsylumSeeker": false } ],
              "screening": { "country": "JO", "indicators": { "ILO-07": true },
                "circumstances": { "detained": true, "overstay": true },
                "overstay": { "from": "2025-01-15" } } }
            """;

    @Test
    void should_answer_every_question_in_ten_lines() {
        RuleBook jordan = ReferralRuleBook.jordan();
        CaseFile caseFile = CaseFile.read(CASE.getBytes(StandardCharsets.UTF_8));
        for (var question : jordan.questions()) {
            Decision decision = jordan.decide(question, caseFile);
            assertThat(decision.explain(Locale.ENGLISH)).isNotBlank();
            assertThat(decision.explain(Locale.forLanguageTag("ar"))).isNotBlank();
            assertThat(decision.toJson()).contains("\"question\": \"" + question.id() + "\"");
        }
        assertThat(jordan.decide(ReferralQuestion.LOOK_FURTHER, caseFile).answer()).isEqualTo(Answer.YES);
    }
}
