package org.ihala.rules.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OfficialTextTest {

    private static OfficialText read(String json) {
        return OfficialText.read(json.replace('\'', '"').getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void should_read_a_list_alone_or_under_provisions() {
        String list = "[{'id': '1', 'ar': 'نص'}, {'id': '3/a', 'ar': 'آخر'}]";

        assertThat(read(list).of("3/a")).isEqualTo("آخر");
        assertThat(read("{'provisions': " + list + "}")).isEqualTo(read(list));
        assertThat(read(list).of("2")).isNull();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', value = {
        "[] | holds no list of provisions",
        "{} | holds no list of provisions",
        "3 | holds no list of provisions",
        "[{'id': '1'}] | provision 0 needs the texts id and ar",
        "[{'id': '1', 'ar': 'x'}, {'id': 2, 'ar': 'x'}] | provision 1 needs the texts id and ar",
        "[{'id': '1', 'ar': 'x'}, {'id': '1', 'ar': 'y'}] | provision 1 has the id of one before it",
        "[{'id': '1', 'ar': ' '}] | provision 0 needs the texts id and ar",
        "[{'id': '1', 'id': '2', 'ar': 'x'}] | is not valid JSON at line 1, column 18",
        "[{'id': '1', 'ar': 'x'}] x | is not valid JSON at line 1, column 26",
        "[{'id': 1 | is not valid JSON at line 1, column 10"
    })
    void should_say_what_is_wrong(String json, String problem) {
        assertThatIllegalArgumentException().isThrownBy(() -> read(json)).withMessage(problem);
    }

    @Test
    void should_refuse_lists_nested_without_end() {
        assertThatIllegalArgumentException().isThrownBy(() -> read("[".repeat(100_000))).withMessage("is not valid JSON");
    }
}
