package org.ihala.rules.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.ihala.rules.CaseFile;
import org.ihala.rules.Decision;
import org.ihala.rules.toy.CompiledToy;
import org.ihala.rules.toy.LibraryQuestion;
import org.junit.jupiter.api.Test;

class ExplanationTest {

    private static final String CHILD =
            """
            { "format": "ihala-case/1", "caseId": "c-1", "asOf": "2024-05-01", "subject": "p1",
              "persons": [ { "id": "p1", "birthDate": "2010-01-01" } ] }
            """;

    private static Decision decide(String json) {
        return CompiledToy.book()
                .decide(LibraryQuestion.MAY_USE, CaseFile.read(json.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void should_tell_answer_reasons_what_is_missing_and_disputed_in_english() {
        assertThat(Explanation.of(decide(CHILD), Locale.FRENCH)).isEqualTo(
                """
                May the person use the library? Undetermined under the Library regulation as issued; the text the answer rests on was seen.
                Person: p1, case c-1, on 1 May 2024

                ? Undetermined.

                Why
                  ? Article 1 — Who may use the library. (undetermined)
                    ? Article 1 — Whoever has a consent. (undetermined)

                What is missing, and who can supply it
                  a parent
                    • Do you consent? (Article 1)

                Disputed points that would change the answer
                  L1: What does silence mean?
                    R1: The consent is asked for. (applied here)
                    R2: Silence is a refusal.

                Basis: Library regulation as issued — TOY/1, TOY 1, 000000000000
                """);
    }

    @Test
    void should_tell_the_same_in_arabic() {
        assertThat(Explanation.of(decide(CHILD), Locale.forLanguageTag("ar-JO"))).isEqualTo(
                """
                هل يدخل الشخص المكتبة؟ غير محسوم، بموجب لائحة المكتبة كما صدرت؛ وقد اطُّلع على النص الذي يستند إليه الجواب.
                الشخص: \u2066p1\u2069، القضية \u2066c-1\u2069، بتاريخ 1 أيار 2024

                ? غير محسوم.

                لماذا
                  ? المادة 1 — من يدخل المكتبة. (غير محسوم)
                    ? المادة 1 — من وُجدت موافقة بشأنه. (غير محسوم)

                ما الناقص ومن يقدمه
                  أحد الوالدين
                    • هل توافق؟ (المادة 1)

                نقاط خلافية تغيّر الجواب
                  \u2066L1\u2069: ما حكم السكوت؟
                    \u2066R1\u2069: يُسأل عن الموافقة. (المعتمد هنا)
                    \u2066R2\u2069: السكوت رفض.

                الأساس: لائحة المكتبة كما صدرت — \u2066TOY/1, TOY 1, 000000000000\u2069
                """);
    }

    @Test
    void should_leave_out_what_a_decision_has_none_of() {
        String adult = CHILD.replace("2010", "1990").replace("\"caseId\": \"c-1\", ", "");

        assertThat(Explanation.of(decide(adult), Locale.ENGLISH)).isEqualTo(
                """
                May the person use the library? Yes, by the Library regulation as issued; the text the answer rests on was seen.
                Person: p1, on 1 May 2024

                ✓ Yes.

                Why
                  ✓ Article 1 — Who may use the library. (met)
                    ✓ Article 1 — Whoever has completed eighteen years. (met) [persons[0].birthDate]

                Nothing on file is missing that could change the answer.

                Basis: Library regulation as issued — TOY/1, TOY 1, 000000000000
                """);
    }
}
