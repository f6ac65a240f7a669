package org.ihala.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import org.ihala.rules.CaseFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Checks case files and scenarios from the command line: every error at its place, and nothing passed in silence. */
class CheckTest {

    private static final Path ROOT = Call.CASES.resolve("..").resolve("..");
    private static final String SOUND =
            "{ \"format\": \"ihala-case/1\",\n  \"subject\": \"p1\", \"persons\": [ { \"id\": \"p1\" } ] }\n";
    private static final String HEAD = "rulebook: JO-SHELTER\nasked: victim\nbase: victim\nscenarios:\n";
    private static final String BASES = "victim: { asOf: 2021-03-12, subject: p1, persons: [ { id: p1 } ] }\n";
    private static final String HOLDS = HEAD + "  - { title: one, expect: { answer: undetermined } }\n";

    @TempDir
    private Path temporary;

    private Path root() throws IOException {
        return Files.createDirectories(temporary.resolve("scenarios"));
    }

    private Path write(String name, String text) throws IOException {
        return write(name, text.getBytes(StandardCharsets.UTF_8));
    }

    private Path write(String name, byte[] bytes) throws IOException {
        Path file = root().resolve(name);
        Files.createDirectories(file.getParent());
        return Files.write(file, bytes);
    }

    private static Call check(Path... paths) {
        Call call = Call.of(Stream.concat(Stream.of("check"), Stream.of(paths).map(Path::toString))
                .toArray(String[]::new));
        assertThat(call.out() + call.err()).doesNotContain("\tat ").doesNotContain("Exception");
        return call;
    }

    private static String summary(int cases, int scenarios, int passedOver, int errors) {
        return "case files: " + cases + ", scenarios: " + scenarios + ", passed over: " + passedOver + ", errors: " + errors;
    }

    /** Asserts that the errors, and the summary below them, are all that is printed. */
    private static void assertErrors(Call call, String summary, String... errors) {
        assertThat(call.out().lines()).containsExactlyElementsOf(Stream.concat(Stream.of(errors), Stream.of(summary)).toList());
        assertThat(call.err()).isEmpty();
        assertThat(call.code()).isEqualTo(errors.length == 0 ? 0 : 2);
    }

    @Test
    void should_pass_every_example_case() throws IOException {
        int cases = Call.examples().size();

        // Passed over: the outline beside each case, the whole decisions, and the README.
        assertErrors(check(Call.CASES), summary(cases, 0, cases + WholeDecisionsTest.files().size() + 1, 0));
    }

    @Test
    void should_pass_every_scenario_of_the_law_and_tell_how_far_it_has_come() throws IOException {
        Path shelter = ROOT.resolve("rules-shelter/src/main/law");
        Path referral = ROOT.resolve("rules-referral/src/main/law");
        long scenarios = titles(shelter) + titles(referral);

        Call call = check(shelter, referral);

        assertThat(scenarios).isGreaterThan(2_000);
        // Passed over: the rules and the law data beside the scenarios.
        assertThat(call.out()).isEqualTo(summary(0, (int) scenarios, (int) (law(shelter) + law(referral)), 0) + "\n");
        assertThat(call.code()).isZero();
        assertThat(call.err().lines()).first().asString().matches("checked 500 of 3\\d{3}");
        assertThat(call.err().lines()).allMatch(line -> line.matches("checked \\d+ of 3\\d{3}"));
    }

    private static long law(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).filter(file -> !file.getParent().endsWith("scenarios")).count();
        }
    }

    private static long titles(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            long titles = 0;
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                titles += Files.readAllLines(file).stream()
                        .filter(line -> line.matches("  - *\\{? *title:.*"))
                        .count();
            }
            return titles;
        }
    }

    @Test
    void should_tell_progress_by_counts_unless_it_is_short_or_told_to_be_quiet() throws IOException {
        for (int i = 0; i < 1_001; i++) {
            write("many/" + i + ".json", SOUND);
            if (i < 500) {
                write("few/" + i + ".json", SOUND);
            }
        }

        Call many = check(root().resolve("many"));
        Call quiet = Call.of("check", "--quiet", root().resolve("many").toString());

        assertThat(many.err()).isEqualToNormalizingNewlines("checked 500 of 1001\nchecked 1000 of 1001\n");
        assertThat(quiet).isEqualTo(new Call(many.code(), many.out(), ""));
        assertErrors(check(root().resolve("few")), summary(500, 0, 0, 0));
    }

    @Test
    void should_find_all_errors_of_all_files_in_the_order_of_their_names() throws IOException {
        Path third = write("c.yaml", HEAD + "  - { title: \u0642\u0627\u0635\u0631, expect: { answer: yes, met: [99] } }\n  - { title: one, expects: {} }\n");
        write("bases.yaml", BASES);
        Path first = write("a/second.json", SOUND.replace("\"p1\" } ]", "7 }, { \"sex\": \"x\" } ]"));
        Path second = write("a/third.yaml", "scenarios: [\n");
        Path fourth = write("d.json", SOUND.replace("\"p1\" } ]", "\"p1\" } ], \"asOf\": \"2021-02-30\""));
        write("e.json", SOUND);

        Call call = check(root());

        assertErrors(
                call,
                summary(3, 1, 0, 10),
                first + ":2:41: persons[0].id: is not a text",
                first + ":2:46: persons[1].id: is required",
                first + ":2:55: persons[1].sex: is none of [FEMALE, MALE]",
                second + ":2:1: expected the node content, but found '<stream end>'",
                third + ":6:19: unknown field expects; allowed are title, given, asked, as-of, readings, edition, expect",
                third + ":6:5: a scenario needs title and expect",
                third + ":5:5: \u0642\u0627\u0635\u0631: the law has no provision 99",
                third + ":5:5: \u0642\u0627\u0635\u0631: 2: the answer should be YES and is UNDETERMINED",
                third + ":5:5: \u0642\u0627\u0635\u0631: 99: should be met and is no step of the proof",
                fourth + ":2:59: asOf: is not a date of the form YYYY-MM-DD between 1850 and 2199");
        assertThat(check(root())).isEqualTo(call);
    }

    private static Arguments scenario(String what, String fields, String... failures) {
        return Arguments.of(what, fields, List.of(failures));
    }

    static Stream<Arguments> scenariosThatFail() {
        return Stream.of(
                scenario("an unknown question", "asked: guilt, expect: { answer: yes }", "unknown question; there are [victim, "),
                scenario("an unknown reading", "readings: [Q99=R1, Q12-2=R9], expect: { answer: undetermined }",
                        "unknown reading; the register has [", "reading Q12-2 has the options [R1, R2]"),
                scenario("an unknown edition", "edition: JO-SHELTER/1812, expect: { answer: yes }",
                        "unknown edition; there are [JO-SHELTER/2012, JO-SHELTER/2023]"),
                scenario("an unknown provision", "expect: { answer: undetermined, met: [99/z] }",
                        "the law has no provision 99/z", "99/z: should be met and is no step of the proof"),
                scenario("an unknown warning", "expect: { not-warnings: [NONE] }", "the law has no warning NONE"),
                scenario("another answer", "expect: { answer: no }", "2: the answer should be NO and is UNDETERMINED"),
                scenario("another basis", "expect: { basis: { kind: LAW, confidence: SUMMARY } }",
                        "basis: confidence should be \"SUMMARY\" and is \"TEXT_SEEN\""),
                scenario("an absent day", "given: { without: [asOf] }, expect: { answer: no }",
                        "asOf: is required, here or with the call"),
                scenario("an absent subject", "given: { without: [subject, asOf], add: { meeting.vacant: [] } },"
                        + " as-of: 2021-01-01, expect: { answer: no }", "subject: is required by the question"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("scenariosThatFail")
    void should_report_at_the_place_of_its_scenario(String what, String fields, List<String> failures) throws IOException {
        write("bases.yaml", BASES);
        Path file = write("one.yaml", HOLDS + "  - { title: two, " + fields + " }\n");

        Call call = check(file);

        List<String> lines = call.out().lines().toList();
        assertThat(lines).hasSize(failures.size() + 1).last().isEqualTo(summary(0, 2, 0, failures.size()));
        for (int i = 0; i < failures.size(); i++) {
            assertThat(lines.get(i)).startsWith(file + ":6:5: two: " + failures.get(i));
        }
        assertThat(call.code()).isEqualTo(2);
    }

    @Test
    void should_report_an_unknown_rulebook() throws IOException {
        write("bases.yaml", BASES);
        Path file = write("one.yaml", HOLDS.replace("JO-SHELTER", "XX"));

        assertErrors(check(file), summary(0, 1, 0, 1), file + ":5:5: one: no rulebook XX on the class path; there are"
                + " [JO-SHELTER, JO-REFERRAL, IQ-REFERRAL, REGIONAL-REFERRAL]");
    }

    @Test
    void should_tell_a_mistake_of_a_base_once_and_check_what_is_out_of_reach() throws IOException {
        Path bases = write("bases.yaml", BASES.replace("subject: p1", "subject: p2"));
        Path file = write("jo/one.yaml", HOLDS + "  - { title: two, expect: { answer: yes } }\n");
        Path unreached = write("jo/out-of-reach.yaml", "rulebook: JO-SHELTER\nnever:\n"
                + "  - { rules: [99/z], answers: [never, no], because: so }\n");

        assertErrors(
                check(file, unreached),
                summary(0, 0, 0, 3),
                bases + ":1:38: subject: names no person of this case",
                unreached + ":3:32: must be yes, no or undetermined",
                unreached + ":3:15: the law has no rule or provision 99/z");
    }

    static Stream<Arguments> brokenCases() {
        String nested = "$: is not valid JSON: nested too deeply, or a name or text is too long";
        return Stream.of(
                Arguments.of("a format of the future", SOUND.replace("case/1", "case/2"), "1:13: format: must be \"ihala-case/1\""),
                Arguments.of("a format that is cut", "{ \"format\": \"ihala-case/1\"", "1:27: $: is not valid JSON"),
                Arguments.of("text before the format", "{\n nonsense, \"format\": \"ihala-case/1\" }", "2:2: $: is not valid JSON"),
                Arguments.of("nothing", "", "1:1: $: is empty"),
                Arguments.of("objects without end", "{\"a\":".repeat(100_000), "1:77: " + nested),
                Arguments.of("a BOM, CR and LF, a tab and Arabic", "\uFEFF" + SOUND
                        .replace("\n", "\r\n\t").replace("\"id\": \"p1\"", "\"id\": \"p1\", \"sex\": \"\u0623\u0646\u062B\u0649\uD83D\uDE00\""),
                        "2:55: persons[0].sex: is none of [FEMALE, MALE]"),
                Arguments.of("a character of two units", SOUND.replace("{ \"format\"", "{ \"caseId\": \"\uD83D\uDE00\", \"acts\": 7, \"format\""),
                        "1:26: acts: is not a list"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("brokenCases")
    void should_report_a_case_file_with(String what, String json, String error) throws IOException {
        Path file = write("case.json", json);

        assertErrors(check(file), summary(1, 0, 0, 1), file + ":" + error);
        assertErrors(check(root()), summary(1, 0, 0, 1), file + ":" + error);
    }

    @Test
    void should_report_bytes_that_are_not_utf_8_and_files_that_are_too_large() throws IOException {
        byte[] json = SOUND.getBytes(StandardCharsets.UTF_8);
        json[34] = (byte) 0xFF;
        Path bytes = write("a.json", json);
        Path large = write("b.json", SOUND + " ".repeat(CaseFile.MOST_BYTES));
        Path yaml = write("c.yaml", new byte[] {'a', ':', '\n', (byte) 0xD8, (byte) 0xA7, ' ', (byte) 0xFF});
        write("d.json", "{ \"a\": \"" + " ".repeat(CaseFile.MOST_BYTES) + "\" }");

        assertErrors(
                check(root()),
                summary(2, 0, 1, 3),
                bytes + ":2:7: $: is not valid UTF-8 at byte 34",
                large + ":1:1: $: is larger than 8388608 bytes",
                yaml + ":2:3: is not valid UTF-8");
    }

    @Test
    void should_pass_over_what_is_neither_in_a_folder_and_refuse_it_by_name() throws IOException {
        write("case.json", SOUND);
        List<Path> others = List.of(
                write("a.json", "{ \"format\": \"ihala-decision/1\", \"case\": { \"format\": \"ihala-case/1\" } }"),
                write("b.json", "[ 1"),
                write("c.json", "{ \"a\": { \"format\": \"ihala-case/1\" }, \"b\": [[[[[[[[[[[[[[[[[[[[]]]]]]]]]]]]]]]]]]]] }"),
                write("d.json", "{ \"format\": 7 }"),
                write("e.txt", SOUND));

        assertErrors(check(root()), summary(1, 0, others.size(), 0));
        for (Path other : others) {
            assertErrors(check(other), summary(0, 0, 0, 1), other
                    + ":1:1: is neither a case file (*.json of format ihala-case/1) nor a scenario file (*.yaml)");
        }
    }

    @Test
    void should_refuse_paths_that_lead_nowhere_and_name_them_all() throws IOException {
        Path sound = write("case.json", SOUND);
        Path first = root().resolve("first.json");
        Path second = root().resolve("second");

        Call call = check(sound, first, second);

        assertThat(call).isEqualTo(
                new Call(2, "", "PATH: cannot be read: " + first + ", " + second + System.lineSeparator()));
        assertThat(Call.of("check", "").code()).isEqualTo(2);
        assertThat(Call.of("check").err()).startsWith("Missing required parameter: 'PATH'");
        assertThat(Call.of("check").code()).isEqualTo(2);
    }

    @Test
    void should_refuse_a_folder_with_nothing_to_check() throws IOException {
        write("notes.txt", "");
        write("decision.json", "{ \"format\": \"ihala-decision/1\" }");

        assertThat(check(root())).isEqualTo(new Call(
                2, "", "PATH: holds neither a case file nor a scenario; passed over: 2" + System.lineSeparator()));
    }

    @Test
    void should_check_each_file_once_and_follow_no_link_in_a_circle() throws IOException {
        write("bases.yaml", BASES);
        write("a/one.yaml", HOLDS);
        Path sound = write("case.json", SOUND);
        Files.createSymbolicLink(root().resolve("a").resolve("back"), root());
        Files.createSymbolicLink(root().resolve("self"), root().resolve("self"));
        Files.createSymbolicLink(root().resolve("z.json"), sound);
        Path lost = Files.createSymbolicLink(root().resolve("y.json"), root().resolve("nowhere.json"));

        assertErrors(
                check(sound, root(), root().resolve("a")),
                summary(1, 1, 0, 2),
                root().resolve("self") + ":1:1: cannot be read",
                lost + ":1:1: cannot be read");
    }

    @Test
    void should_print_no_control_characters_of_a_file_or_its_name() throws IOException {
        Path file = write("a\u001B[2J.yaml", HEAD + "  - { title: \"\\e[2J\\n\", expect: { answer: yes } }\n");
        write("bases.yaml", BASES);

        assertThat(check(file).out().lines()).first().asString()
                .endsWith("a?[2J.yaml:5:5: ?[2J?: 2: the answer should be YES and is UNDETERMINED");
    }

    @Test
    void should_repeat_no_value_of_a_case_file() throws IOException {
        Path file = write("case.json", SOUND
                .replace("\"subject\": \"p1\"", "\"subject\": \"canary-1\", \"canary-2\": 1, \"canary 3\": 2, \"asOf\": \"1987-13-29\"")
                .replace("] }", ", { \"id\": \"canary-4\", \"sex\": \"CANARY\" }, { \"id\": \"canary-4\" } ],\n\"asOf\": \"canary-5\" }"));

        assertThat(check(file).out()).contains("errors: 7").doesNotContainIgnoringCase("canary-1")
                .doesNotContain("1987", "canary 3", "canary-4", "CANARY", "canary-5");
    }

    @Test
    void should_describe_itself() {
        Call help = Call.of("check", "--help");

        assertThat(help.code()).isZero();
        assertThat(help.out()).contains("PATH", "--quiet", "FILE:LINE:COLUMN");
    }

    @Test
    void should_run_without_what_only_tests_need() throws IOException {
        Path list = Path.of(System.getProperty("basedir", "."), "target", "runtime-classpath.txt");
        Map<String, String> packages = new TreeMap<>();
        for (String entry : Files.readString(list).trim().split(File.pathSeparator)) {
            for (String name : classes(Path.of(entry))) {
                packages.put(name.replaceAll("/[^/]+$", "").replace('/', '.'), entry);
            }
        }

        assertThat(packages).containsKeys("org.ihala.rules.testkit", "picocli");
        assertThat(packages.keySet()).noneMatch(name -> name.matches("(org\\.(junit|assertj|opentest4j|apiguardian)|net\\.bytebuddy)(\\..*)?"));
    }

    private static List<String> classes(Path entry) throws IOException {
        List<String> classes = new ArrayList<>();
        if (Files.isDirectory(entry)) {
            try (Stream<Path> files = Files.walk(entry)) {
                files.map(file -> entry.relativize(file).toString().replace('\\', '/')).forEach(classes::add);
            }
        } else {
            try (JarFile jar = new JarFile(entry.toFile())) {
                jar.stream().forEach(file -> classes.add(file.getName()));
            }
        }
        classes.removeIf(name -> !name.endsWith(".class"));
        return classes;
    }
}
