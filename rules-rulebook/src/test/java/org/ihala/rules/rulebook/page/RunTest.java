package org.ihala.rules.rulebook.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class RunTest {

    private static String marked(String text, Lang page) {
        return Run.of(text, page).stream()
                .map(run -> run.foreign() ? "[" + run.text() + "]" : run.text())
                .collect(Collectors.joining());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "المادة 3/أ | المادة 3/أ",
        "القراءة R2 أو R3 للنقطة Q03-2. | القراءة [R2] أو [R3] للنقطة [Q03-2].",
        "المصدر: REG12 Art. 3/a; E-06, E-07 | المصدر: [REG12 Art. 3/a; E-06, E-07]",
        "الإصدار JO-SHELTER/2023 نافذ | الإصدار [JO-SHELTER/2023] نافذ",
        "(JO-NRM:1/refer)، ثم المادة 12 | ([JO-NRM:1/refer])، ثم المادة 12",
        "لا لاتينية هنا 2012 | لا لاتينية هنا 2012",
        "all in English, 2012 | [all in English, 2012]",
        "2012 | 2012"
    })
    void should_isolate_latin_on_an_arabic_page(String text, String marked) {
        assertThat(marked(text, Lang.AR)).isEqualTo(marked);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Article 3/a | Article 3/a",
        "@Arabic(\"قريب بالدم، حتى الدرجة\") when | @Arabic(\"[قريب بالدم، حتى الدرجة]\") when",
        "الطفل قاصر | [الطفل قاصر]"
    })
    void should_isolate_arabic_on_an_english_page(String text, String marked) {
        assertThat(marked(text, Lang.EN)).isEqualTo(marked);
    }

    @ParameterizedTest
    @EnumSource
    void should_give_the_text_again_when_joined(Lang page) {
        String text = " (أ) see Q03-2=R1، ثم JO-LAW-9-2009:3/a/1 — «نص» and x. ";

        assertThat(Run.of(text, page).stream().map(Run::text).collect(Collectors.joining())).isEqualTo(text);
    }

    @Test
    void should_leave_no_letter_of_the_other_script_in_a_run_of_the_page() {
        String text = "أ a ب b2 ج c-3/d د E؛ F";

        assertThat(Run.of(text, Lang.AR).stream().filter(run -> !run.foreign()).map(Run::text)).noneMatch(run ->
                run.codePoints().anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN));
        assertThat(Run.of(text, Lang.EN).stream().filter(run -> !run.foreign()).map(Run::text)).noneMatch(run ->
                run.codePoints().anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.ARABIC));
    }
}
