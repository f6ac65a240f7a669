package org.ihala.rules.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextTest {

    @ParameterizedTest
    @CsvSource({"ar, نعم", "ar-JO, نعم", "en, yes", "tr-TR, yes", "und, yes"})
    void should_be_arabic_for_an_arabic_locale_and_english_for_every_other(String locale, String shown) {
        assertThat(new Text("نعم", "yes").in(Locale.forLanguageTag(locale))).isEqualTo(shown);
    }

    @Test
    void should_refuse_to_lack_a_language() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Text(" ", "yes"));
        assertThatIllegalArgumentException().isThrownBy(() -> new Text("نعم", ""));
    }
}
