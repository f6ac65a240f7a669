package org.ihala.rules.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.ihala.rules.CaseFile;
import org.ihala.rules.InvalidCaseException;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever the bytes are, the reader answers with problems, quickly and without repeating them. */
class HostileInputTest {

    private static final String VALID = CaseJson.valid().text();

    @ParameterizedTest
    @ValueSource(strings = {"[", "{\"a\":", "{\"persons\":["})
    void should_refuse_a_hundred_thousand_nested_brackets(String bracket) {
        assertThat(CaseJson.problems(bracket.repeat(100_000)))
                .singleElement().asString().startsWith("$: is not valid JSON");
    }

    @Test
    void should_refuse_deep_nesting_inside_an_otherwise_valid_file() {
        String deep = "[".repeat(500) + "]".repeat(500);

        assertThat(CaseJson.problems(VALID.replace("\"case-1\"", deep)))
                .singleElement().asString().contains("nested too deeply");
    }

    @Test
    void should_refuse_fifty_megabytes_unread() {
        byte[] large = new byte[50_000_000];
        Arrays.fill(large, (byte) '[');

        assertThat(CaseJson.problems(large)).containsExactly("$: is larger than " + CaseFile.MOST_BYTES + " bytes");
    }

    @Test
    void should_read_a_file_of_exactly_the_largest_size() {
        byte[] padded = Arrays.copyOf(bytes(VALID), CaseFile.MOST_BYTES);
        Arrays.fill(padded, bytes(VALID).length, padded.length, (byte) ' ');

        assertThat(CaseFile.read(padded).subject()).isEqualTo("p2");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 40})
    void should_refuse_nul_bytes_anywhere(int at) {
        byte[] bytes = bytes(VALID.substring(0, at) + '\0' + VALID.substring(at));

        assertThat(CaseJson.problems(bytes)).singleElement().asString().startsWith("$: is not valid JSON");
    }

    @ParameterizedTest
    @ValueSource(ints = {0xC0, 0xE9, 0xFF, 0x80, 0xF8})
    void should_refuse_invalid_utf_8(int octet) {
        byte[] bytes = bytes(VALID.replace("case-1", "case-?"));
        int place = VALID.indexOf("case-1") + 5;
        bytes[place] = (byte) octet;

        assertThat(CaseJson.problems(bytes)).containsExactly("$: is not valid UTF-8 at byte " + place);
    }

    @Test
    void should_refuse_utf_8_that_is_cut_off() {
        byte[] bytes = Arrays.copyOf(bytes(VALID), bytes(VALID).length + 1);
        bytes[bytes.length - 1] = (byte) 0xD9;

        assertThat(CaseJson.problems(bytes)).isNotEmpty();
    }

    @Test
    void should_refuse_utf_16() {
        assertThat(CaseJson.problems(VALID.getBytes(StandardCharsets.UTF_16))).hasSize(1);
    }

    @Test
    void should_skip_a_byte_order_mark() {
        assertThat(CaseJson.read("\uFEFF" + VALID).subject()).isEqualTo("p2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n\t", "\uFEFF"})
    void should_refuse_an_empty_file(String text) {
        assertThat(CaseJson.problems(text)).containsExactly("$: is empty");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "7", "\"p1\"", "null", "true"})
    void should_refuse_what_is_no_object(String text) {
        assertThat(CaseJson.problems(text)).containsExactly("$: is not a JSON object");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "null", "7", "[]", "\"x\""})
    void should_refuse_content_after_the_end(String trailing) {
        assertThat(CaseJson.problems(VALID + trailing))
                .containsExactly("$: something follows the end of the JSON text");
    }

    @ParameterizedTest
    @ValueSource(strings = {"}", "]", ",", "// comment", "CANARY7Q"})
    void should_refuse_what_is_no_json_after_the_end(String trailing) {
        assertThat(CaseJson.problems(VALID + trailing))
                .singleElement().asString().startsWith("$: is not valid JSON").doesNotContain("CANARY7Q");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "\"case-1\" | CANARY7Q", "\"case-1\" | 'CANARY7Q'", "\"case-1\" | \"CANARY7Q", "\"case-1\" | NaN",
        "\"case-1\" | \"CANARY7Q\\q\"", "\"case-1\" | 007", "\"case-1\" | 1e", "\"caseId\" | caseId"
    })
    void should_refuse_lenient_json_without_quoting_it(String part, String lenient) {
        assertThat(CaseJson.problems(VALID.replace(part, lenient)))
                .singleElement().asString().startsWith("$: is not valid JSON at line ").doesNotContain("CANARY7Q");
    }

    @ParameterizedTest
    @ValueSource(strings = {"7", "-0.0", "1e999999999", "12345678901234567890123456789012345678901234567890"})
    void should_refuse_a_number_instead_of_a_text(String number) {
        assertThat(CaseJson.problems(VALID.replace("\"case-1\"", number))).containsExactly("caseId: is not a text");
    }

    @Test
    void should_refuse_texts_and_names_that_are_too_long() {
        assertThat(CaseJson.problems(VALID.replace("case-1", "x".repeat(100_000)))).hasSize(1);
        assertThat(CaseJson.problems(VALID.replace("caseId", "x".repeat(100_000)))).hasSize(1);
    }

    @Test
    void should_refuse_half_a_surrogate_pair_in_an_id() {
        assertThat(CaseJson.problems(VALID.replace("case-1", "case\\ud800")))
                .containsExactly("caseId: is not an id of 1 to 200 characters");
    }

    @Test
    void should_refuse_every_file_that_breaks_off() {
        for (int length = 0; length < VALID.length(); length++) {
            byte[] cut = bytes(VALID.substring(0, length));
            assertThatExceptionOfType(InvalidCaseException.class).isThrownBy(() -> CaseFile.read(cut));
        }
    }

    @Test
    void should_read_a_long_line_of_descent_in_no_time() {
        int generations = 20_000;
        List<Person> persons = IntStream.range(0, generations).mapToObj(i -> Person.unknown("p" + i)).toList();
        List<Relation> relations = IntStream.range(1, generations)
                .mapToObj(i -> new Relation(Relation.Type.PARENT_OF, "p" + (i - 1), "p" + i))
                .collect(Collectors.toList());

        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(5), () -> CaseFile.of("p0")
                .persons(persons)
                .relations(relations)
                .build());
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
