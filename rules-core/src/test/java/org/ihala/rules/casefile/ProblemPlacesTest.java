package org.ihala.rules.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.ihala.rules.CaseFile;
import org.ihala.rules.InvalidCaseException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every problem of a case file stands at its line and column, counted in characters. */
class ProblemPlacesTest {

    private static List<String> placed(byte[] json) {
        InvalidCaseException refusal = catchThrowableOfType(InvalidCaseException.class, () -> CaseFile.read(json));
        return ProblemPlaces.of(json, refusal.problems()).stream()
                .map(placed -> placed.place() + ": " + placed.problem())
                .toList();
    }

    private static Arguments file(String what, String json, String... problems) {
        return Arguments.of(what, json, List.of(problems));
    }

    static Stream<Arguments> files() {
        String head = "{\"format\": \"ihala-case/1\", \"subject\": \"p1\",\n";
        String persons = " \"persons\": [ { \"id\": \"p1\" } ]";
        String day = "is not a date of the form YYYY-MM-DD between 1850 and 2199";
        String nested = "$: is not valid JSON: nested too deeply, or a name or text is too long";
        return Stream.of(
                file("a value", head + " \"persons\": [ { \"id\": \"p1\", \"birthDate\": \"x\" } ] }",
                        "2:42: persons[0].birthDate: " + day),
                file("an absent field", head + " \"persons\": [ { \"id\": \"p1\" },\n  { \"sex\": \"MALE\" } ] }",
                        "3:3: persons[1].id: is required"),
                file("an absent field of the file", "\n  { \"format\": \"ihala-case/1\" }", "2:3: subject: is required"),
                file("an unknown field", head + persons + ", \"name\":\n\"x\" }", "2:33: name: is no field of the format"),
                file("two fields that are not named", head + persons + ",\n\"a b\": 1, \"اسم\": 2 }",
                        "3:1: ?: is no field of the format", "3:11: ?: is no field of the format"),
                file("a field given thrice", head + persons + ", \"asOf\": null,\n \"asOf\": 1,\n \"asOf\": 2 }",
                        "3:2: asOf: is given twice", "4:2: asOf: is given twice"),
                file("a mistake in the first of two", head + " \"persons\": [ {} ],\n \"persons\": [ { \"id\": \"p1\" } ] }",
                        "2:15: persons[0].id: is required", "3:2: persons: is given twice"),
                file("a field given twice in what is given twice",
                        head + persons + ",\n \"persons\": [ { \"id\": 1, \"id\": 2 } ] }",
                        "3:2: persons: is given twice", "3:26: persons[0].id: is given twice"),
                file("problems in the order of the file",
                        "{ \"acts\": 1, \"persons\": 2,\n\"subject\": \"p1\", \"format\": \"ihala-case/1\" }",
                        "1:11: acts: is not a list", "1:25: persons: is not a list"),
                file("tabs", head + "\t\"persons\":\t7 }", "2:13: persons: is not a list"),
                file("lines ended by CR and LF", "{\r\n\"format\": \"ihala-case/1\",\r\n \"subject\": 7,\r\n\r\n \"acts\": 8}",
                        "3:13: subject: is not a text", "5:10: acts: is not a list"),
                file("lines ended by CR", "{\r\"format\": \"ihala-case/1\",\r \"subject\": 7 }", "3:13: subject: is not a text"),
                file("a byte order mark", "\uFEFF{ \"format\": 7, \"subject\": \"p1\", \"persons\": [ { \"id\": \"p1\" } ] }",
                        "1:13: format: is not a text"),
                file("Arabic text and characters of two units",
                        "{\"format\": \"ihala-case/1\", \"subject\": \"قاصر😀\", \"acts\": 7 }",
                        "1:56: acts: is not a list", "1:39: subject: names no person of this case"),
                file("no JSON", "{\n \"a\": \"😀😀\", tru }", "2:13: $: is not valid JSON"),
                file("no JSON after CR and LF", "{\r\n \"😀\" 7 }", "2:6: $: is not valid JSON"),
                file("an unfinished text", "{\n \"a\": \"😀", "2:9: $: is not valid JSON"),
                file("nothing", "", "1:1: $: is empty"),
                file("a list", "\n []", "2:2: $: is not a JSON object"),
                file("lists without end", "[".repeat(100_000), "1:17: " + nested),
                file("objects without end", "{\"😀\":".repeat(100_000), "1:77: " + nested),
                file("something that follows", head + persons + " }\n  {", "3:3: $: something follows the end of the JSON text"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("files")
    void should_find_the_place_of(String what, String json, List<String> problems) {
        assertThat(placed(json.getBytes(StandardCharsets.UTF_8))).containsExactlyInAnyOrderElementsOf(problems);
    }

    @Test
    void should_find_the_first_byte_that_is_not_utf_8() {
        byte[] whole = "\uFEFF{\n \"نص😀\": \"\"}".getBytes(StandardCharsets.UTF_8);
        byte[] cut = Arrays.copyOf(whole, 12);
        byte[] wrong = whole.clone();
        wrong[12] = (byte) 0xFF;

        assertThat(placed(cut)).containsExactly("2:5: $: is not valid UTF-8 at byte 11");
        assertThat(placed(wrong)).containsExactly("2:5: $: is not valid UTF-8 at byte 11");
    }

    @Test
    void should_give_the_problems_in_the_order_of_the_file() {
        assertThat(placed("{\"subject\": 7, \"format\": 8,\n \"acts\": 9 }".getBytes(StandardCharsets.UTF_8)))
                .containsExactly(
                        "1:13: subject: is not a text", "1:26: format: is not a text", "2:10: acts: is not a list");
    }
}
