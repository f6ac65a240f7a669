package org.ihala.rules.law;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OfficialWordingTest {

    private static final String PLAIN = "أُعيد الكتابُ إلى المكتبة، ثم أُغلق الباب.";

    @Test
    void should_be_the_sha_256_of_the_text_in_utf_8() {
        assertThat(OfficialWording.sha256("abc"))
                .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
        assertThat(OfficialWording.sha256("باب"))
                .isEqualTo("12706fd4063acdcf8fc0a9c8e635cd179f74105b7bea347b21cc3a3736c6a3e1");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "\uFEFFأُعيد الكتابُ إلى المكتبة، ثم أُغلق الباب.",
        "  أُعيد الكتابُ إلى المكتبة، ثم أُغلق الباب.\n",
        "أُعيد\u00A0الكتابُ إلى \u2003\t المكتبة،\r\nثم\u202Fأُغلق\u0085الباب.",
        "\u200Fأُعيد الكتابُ \u202Bإلى المكتبة\u202C، \u2067ثم\u2069 أُغلق\u061C الباب\u200E.",
        "أُعيـــد الكتابُ إلى المكتبـة، ثم أُغلق البـاب.",
        "\u0627\u0654\u064Fعيد الكتابُ \u0627\u0655لى المكتبة، ثم \u0627\u064F\u0654غلق الباب.",
        "\u0627\u0640\u0654\u064Fعيد الكتابُ إلى المكتبة، ثم أُغلق الباب. \u200F\u00A0"
    })
    void should_be_the_same_whatever_the_layout(String copy) {
        assertThat(OfficialWording.sha256(copy)).isEqualTo(OfficialWording.sha256(PLAIN));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "أُعيدت الكتابُ إلى المكتبة، ثم أُغلق الباب.",
        "أُعيد الكتابُ الى المكتبة، ثم أُغلق الباب.",
        "أُعيد الكتاب إلى المكتبة، ثم أُغلق الباب.",
        "أُعيد الكتابُ إلى المكتبة ثم أُغلق الباب.",
        "أُعيد الكتابُ إلى المكتبة، ثمأُغلق الباب.",
        "أُعيد الكتابُ إلى المكتبة، ثم أُغلق الباب"
    })
    void should_change_with_a_letter_a_sign_a_stop_or_a_word_boundary(String other) {
        assertThat(OfficialWording.sha256(other)).isNotEqualTo(OfficialWording.sha256(PLAIN));
    }
}
