package org.ihala.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Feeds the command line files that break the contract: exit 2, the path and the reason, and nothing decided. */
class BadInputTest {

    private static final Duration LIMIT = Duration.ofSeconds(5);

    /** A case of one person in which one field is replaced or added. */
    private static String file(String field, String value) {
        String persons = "[ { \"id\": \"p1\" }, { \"id\": \"p2\", \"birthDate\": \"1990-01-01\" } ]";
        List<String[]> fields = List.of(
                new String[] {"format", "\"ihala-case/1\""},
                new String[] {"asOf", "\"2020-01-01\""},
                new String[] {"subject", "\"p1\""},
                new String[] {"persons", persons},
                new String[] {"relations", "[]"},
                new String[] {"acts", "[]"});
        boolean known = fields.stream().anyMatch(entry -> entry[0].equals(field));
        return Stream.concat(
                        fields.stream().map(entry -> entry[0].equals(field) ? new String[] {field, value} : entry),
                        known ? Stream.empty() : Stream.<String[]>of(new String[] {field, value}))
                .map(entry -> "\"" + entry[0] + "\": " + entry[1])
                .collect(Collectors.joining(",\n  ", "{\n  ", "\n}"));
    }

    private static String act(String fields) {
        return file("acts", "[ { " + fields + " } ]");
    }

    private static String person(String fields) {
        return file("persons", "[ { \"id\": \"p1\", " + fields + " } ]");
    }

    private static String relation(String type, String from, String to) {
        return file("relations",
                "[ { \"type\": \"%s\", \"from\": \"%s\", \"to\": \"%s\" } ]".formatted(type, from, to));
    }

    private static String finding(boolean crime) {
        return "{ \"type\": \"PROSECUTOR_FINDING\", \"date\": \"2019-01-01\", \"person\": \"p1\", \"crimeBefell\": "
                + crime + " }";
    }

    @Test
    void should_decide_the_case_that_the_others_spoil() {
        assertThat(Call.decide(file("victim", "null")).code()).isZero();
        assertThat(Call.decide(act("\"type\": \"EXIT\", \"date\": \"2019-01-01\", \"person\": \"p1\"")).code())
                .isZero();
    }

    static Stream<Arguments> contractBreaches() {
        String exit = "\"type\": \"EXIT\", \"date\": \"2019-01-01\", \"person\": \"p1\"";
        return Stream.of(
                Arguments.of("unknown field", file("name", "\"x\""), "name: "),
                Arguments.of("unknown field of a person", person("\"birthday\": \"1990-01-01\""),
                        "persons[0].birthday: "),
                Arguments.of("unknown field of an act", act(exit + ", \"why\": \"x\""), "acts[0].why: "),
                Arguments.of("field of another act", act(exit + ", \"given\": true"), "acts[0].given: "),
                Arguments.of("unknown field that is null", file("name", "null"), "name: "),
                Arguments.of("part that no question reads yet", file("meeting", "{}"), "meeting: "),
                Arguments.of("key given twice", file("asOf", "\"2020-01-01\", \"asOf\": \"2020-01-01\""), "asOf: "),
                Arguments.of("key of an act given twice", act(exit + ", \"date\": \"2019-01-01\""), "acts[0].date: "),
                Arguments.of("format missing", file("format", "null"), "format: "),
                Arguments.of("format of the future", file("format", "\"ihala-case/2\""), "format: "),
                Arguments.of("subject missing", file("subject", "null"), "subject: "),
                Arguments.of("number for a text", file("subject", "1"), "subject: "),
                Arguments.of("text for a list", file("persons", "\"p1\""), "persons: "),
                Arguments.of("list for an object", file("acts", "[[]]"), "acts[0]: "),
                Arguments.of("text for a truth", person("\"speaksArabic\": \"no\""), "persons[0].speaksArabic: "),
                Arguments.of("number for a truth", person("\"speaksArabic\": 0"), "persons[0].speaksArabic: "),
                Arguments.of("unknown word of a choice", person("\"sex\": \"female\""), "persons[0].sex: "),
                Arguments.of("unknown country", person("\"nationalities\": [\"XX\"]"), "persons[0].nationalities: "),
                Arguments.of("unknown act", act("\"type\": \"ARREST\", \"date\": \"2019-01-01\", \"person\": \"p1\""),
                        "acts[0].type: "),
                Arguments.of("act without a date", act("\"type\": \"EXIT\", \"person\": \"p1\""), "acts[0].date: "),
                Arguments.of("unknown relation", relation("UNCLE_OF", "p1", "p2"), "relations[0].type: "),
                Arguments.of("blank id", file("subject", "\" \""), "subject: "),
                Arguments.of("day that is none", file("asOf", "\"2021-02-29\""), "asOf: "),
                Arguments.of("month that is none", file("asOf", "\"2021-13-01\""), "asOf: "),
                Arguments.of("date in another form", file("asOf", "\"1/1/2020\""), "asOf: "),
                Arguments.of("date with a time", file("asOf", "\"2020-01-01T00:00:00Z\""), "asOf: "),
                Arguments.of("date in Arabic digits", file("asOf", "\"٢٠٢٠-٠١-٠١\""), "asOf: "),
                Arguments.of("year that is a slip", person("\"birthDate\": \"0199-01-01\""), "persons[0].birthDate: "),
                Arguments.of("range of one date", person("\"bornBetween\": [\"1990-01-01\"]"),
                        "persons[0].bornBetween: "),
                Arguments.of("range backwards", person("\"bornBetween\": [\"1991-01-01\", \"1990-01-01\"]"),
                        "persons[0].bornBetween: "),
                Arguments.of("range beside a date",
                        person("\"birthDate\": \"1990-01-01\", \"bornBetween\": [\"1990-01-01\", \"1991-01-01\"]"),
                        "persons[0].bornBetween: "),
                Arguments.of("presence that ends before it begins",
                        person("\"presence\": [ { \"country\": \"JO\", \"from\": \"2019-01-02\", \"to\": \"2019-01-01\" } ]"),
                        "persons[0].presence[0]: "),
                Arguments.of("subject nobody knows", file("subject", "\"p9\""), "subject: "),
                Arguments.of("victim nobody knows", file("victim", "\"p9\""), "victim: "),
                Arguments.of("victim who is the subject", file("victim", "\"p1\""), "victim: "),
                Arguments.of("act about nobody known",
                        act("\"type\": \"EXIT\", \"date\": \"2019-01-01\", \"person\": \"p9\""), "acts[0].person: "),
                Arguments.of("consent by nobody known",
                        act("\"type\": \"CONSENT\", \"date\": \"2019-01-01\", \"person\": \"p1\", \"by\": \"p9\""),
                        "acts[0].by: "),
                Arguments.of("relation to nobody known", relation("SIBLING_OF", "p1", "p9"), "relations[0].to: "),
                Arguments.of("two persons with one id", file("persons", "[ { \"id\": \"p1\" }, { \"id\": \"p1\" } ]"),
                        "persons[1].id: "),
                Arguments.of("person related to itself", relation("SIBLING_OF", "p1", "p1"), "relations[0]: "),
                Arguments.of("parent younger than the child",
                        "{ \"format\": \"ihala-case/1\", \"asOf\": \"2020-01-01\", \"subject\": \"p1\", \"persons\": ["
                                + " { \"id\": \"p1\", \"birthDate\": \"1990-01-01\" },"
                                + " { \"id\": \"p2\", \"birthDate\": \"1991-01-01\" } ],"
                                + " \"relations\": [ { \"type\": \"PARENT_OF\", \"from\": \"p2\", \"to\": \"p1\" } ] }",
                        "relations[0]: "),
                Arguments.of("ancestor of oneself",
                        file("relations", "[ { \"type\": \"PARENT_OF\", \"from\": \"p1\", \"to\": \"p2\" },"
                                + " { \"type\": \"PARENT_OF\", \"from\": \"p2\", \"to\": \"p1\" } ]"),
                        "relations[0]: "),
                Arguments.of("acts of one day that contradict each other",
                        file("acts", "[ " + finding(true) + ", " + finding(false) + " ]"), "acts[1]: "));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("contractBreaches")
    void should_refuse_what_breaks_the_contract_and_say_where(String what, String json, String path) {
        Call call = refused(json.getBytes(StandardCharsets.UTF_8));

        assertThat(call.err().lines()).singleElement().satisfies(line -> assertThat(line)
                .startsWith(path)
                .hasSizeGreaterThan(path.length() + 5));
    }

    @Test
    void should_report_all_errors_at_once_one_line_each() {
        Call call = refused(("{ \"format\": \"ihala-case/1\", \"subject\": \"p1\", \"nickname\": \"x\", \"asOf\": 5,"
                        + " \"persons\": [ { \"id\": \"p1\", \"sex\": 1 }, 7 ],"
                        + " \"acts\": [ { \"type\": \"EXIT\", \"date\": \"x\", \"person\": \"p1\", \"by\": 1 } ] }")
                .getBytes(StandardCharsets.UTF_8));

        assertThat(call.err().lines().map(line -> line.substring(0, line.indexOf(": "))))
                .containsExactlyInAnyOrder(
                        "nickname", "asOf", "persons[0].sex", "persons[1]", "acts[0].date", "acts[0].by");
    }

    static Stream<Arguments> noJson() {
        byte[] whole = file("victim", "null").getBytes(StandardCharsets.UTF_8);
        byte[] badUtf8 = whole.clone();
        badUtf8[badUtf8.length / 2] = (byte) 0xC3;
        byte[] nul = whole.clone();
        nul[0] = 0;
        return Stream.of(
                Arguments.of("empty", new byte[0]),
                Arguments.of("blank", "  \n".getBytes(StandardCharsets.UTF_8)),
                Arguments.of("truncated", Arrays.copyOf(whole, whole.length / 2)),
                Arguments.of("the last bracket missing", Arrays.copyOf(whole, whole.length - 1)),
                Arguments.of("two texts in one file", (file("victim", "null") + "{}").getBytes(StandardCharsets.UTF_8)),
                Arguments.of("no object", "[]".getBytes(StandardCharsets.UTF_8)),
                Arguments.of("null", "null".getBytes(StandardCharsets.UTF_8)),
                Arguments.of("a comment", ("// note\n" + file("victim", "null")).getBytes(StandardCharsets.UTF_8)),
                Arguments.of("invalid UTF-8", badUtf8),
                Arguments.of("UTF-16", file("victim", "null").getBytes(StandardCharsets.UTF_16)),
                Arguments.of("NUL at the start", nul),
                Arguments.of("NUL at the end", Arrays.copyOf(whole, whole.length + 1)),
                Arguments.of("only NUL", new byte[1_000]),
                Arguments.of("nested lists", "[".repeat(100_000).getBytes(StandardCharsets.UTF_8)),
                Arguments.of("nested objects", "{\"a\":".repeat(100_000).getBytes(StandardCharsets.UTF_8)),
                Arguments.of("nested lists in a field",
                        file("acts", "[".repeat(100_000) + "]".repeat(100_000)).getBytes(StandardCharsets.UTF_8)),
                Arguments.of("a long text", file("subject", "\"" + "x".repeat(1_000_000) + "\"")
                        .getBytes(StandardCharsets.UTF_8)),
                Arguments.of("a long number", file("subject", "9".repeat(1_000_000))
                        .getBytes(StandardCharsets.UTF_8)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("noJson")
    void should_refuse_what_is_no_json_object_of_bearable_size(String what, byte[] bytes) {
        assertThat(refused(bytes).err().lines()).singleElement().satisfies(line -> assertThat(line).startsWith("$: "));
    }

    @Test
    void should_refuse_control_characters_in_an_id() {
        assertThat(refused(file("subject", "\"p\\u0000\"").getBytes(StandardCharsets.UTF_8)).err())
                .startsWith("subject: ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"blanks", "case"})
    void should_refuse_a_file_of_fifty_megabytes(String filling, @TempDir Path folder) throws IOException {
        Path big = folder.resolve("big.json");
        byte[] part = (filling.equals("case") ? "{ \"id\": \"p1\" }, " : "                ")
                .repeat(65_536)
                .getBytes(StandardCharsets.US_ASCII);
        try (OutputStream out = Files.newOutputStream(big)) {
            out.write("{ \"format\": \"ihala-case/1\", \"persons\": [ ".getBytes(StandardCharsets.US_ASCII));
            for (long size = 0; size < 50L * 1024 * 1024; size += part.length) {
                out.write(part);
            }
        }

        Call call = assertTimeoutPreemptively(LIMIT, () -> Call.of("decide", big.toString()));

        assertRefused(call);
        assertThat(call.err()).startsWith("$: is larger than ");
    }

    @Test
    void should_bear_a_long_line_of_descent() {
        int persons = 30_000;
        String json = "{ \"format\": \"ihala-case/1\", \"asOf\": \"2020-01-01\", \"subject\": \"p0\", \"persons\": ["
                + IntStream.range(0, persons).mapToObj(i -> "{\"id\":\"p" + i + "\"}").collect(Collectors.joining(","))
                + "], \"relations\": ["
                + IntStream.range(1, persons)
                        .mapToObj(i -> "{\"type\":\"PARENT_OF\",\"from\":\"p" + (i - 1) + "\",\"to\":\"p" + i + "\"}")
                        .collect(Collectors.joining(","));

        Call sound = assertTimeoutPreemptively(LIMIT, () -> Call.decide(json + "] }"));
        Call circle = assertTimeoutPreemptively(LIMIT, () -> Call.decide(json
                + ",{\"type\":\"PARENT_OF\",\"from\":\"p" + (persons - 1) + "\",\"to\":\"p" + (persons - 2) + "\"}] }"));

        assertThat(sound.code()).as(sound.err()).isZero();
        assertRefused(circle);
        assertThat(circle.err()).startsWith("relations[" + (persons - 2) + "]: makes a person their own ancestor");
    }

    private static Call refused(byte[] json) {
        Call call = assertTimeoutPreemptively(LIMIT, () -> Call.decide(json));
        assertRefused(call);
        return call;
    }

    private static void assertRefused(Call call) {
        assertThat(call.code()).as(call.err()).isEqualTo(2);
        assertThat(call.out()).isEmpty();
        assertThat(call.err()).isNotBlank().doesNotContain("\tat ").doesNotContain("Exception");
    }
}
