package org.ihala.rules.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.ihala.rules.CaseFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Scenario files read one by one, wherever they lie, and what is wrong with each. */
class ScenarioFilesTest {

    private static final String BASE = "{ asOf: 2021-03-12, subject: p1, persons: [ { id: p1 } ] }\n";
    private static final String ONE =
            "rulebook: JO-SHELTER\nasked: victim\nbase: victim\nscenarios:\n  - { title: one, expect: { answer: yes } }\n";

    @TempDir
    private Path temporary;

    private Path root;
    private final ScenarioFiles files = new ScenarioFiles();
    private final List<String> problems = new ArrayList<>();

    @BeforeEach
    void nameTheRoot() {
        root = temporary.resolve("scenarios");
    }

    private Path write(String name, String text) throws IOException {
        return write(name, text.getBytes(StandardCharsets.UTF_8));
    }

    private Path write(String name, byte[] bytes) throws IOException {
        Path file = root.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.write(file, bytes);
    }

    @Test
    void should_see_the_bases_of_all_folders_above_the_nearer_winning() throws IOException {
        write("bases.yaml", "victim: " + BASE);
        write("jo/bases.yaml", "victim: " + BASE.replace("03-12", "03-13"));
        Path near = write("jo/a/b/one.yaml", ONE);
        Path far = write("iq/a/b/one.yaml", ONE);

        assertThat(files.read(near, problems).get(0).caseFile().asOf()).hasToString("Optional[2021-03-13]");
        assertThat(files.read(far, problems).get(0).caseFile().asOf()).hasToString("Optional[2021-03-12]");
        assertThat(problems).isEmpty();
    }

    @Test
    void should_look_no_further_up_than_the_folder_called_scenarios() throws IOException {
        Files.writeString(temporary.resolve("bases.yaml"), "victim: " + BASE);
        Path inside = write("a/one.yaml", ONE);
        Path beside = Files.writeString(temporary.resolve("one.yaml"), ONE);

        assertThat(files.read(inside, problems)).isEmpty();
        assertThat(problems).containsExactly(inside + ":3:7: there is no base of this name; there are ");
        assertThat(files.read(beside, problems)).hasSize(1);
    }

    @Test
    void should_see_the_bases_beside_the_articles_where_scenarios_lie_beside_the_rules_of_one() throws IOException {
        Files.createDirectories(temporary.resolve("jo/scenarios"));
        Files.writeString(temporary.resolve("jo/scenarios/bases.yaml"), "victim: " + BASE);
        root = temporary.resolve("jo/article-03-affected-person/scenarios");
        Path one = write("one.yaml", ONE);

        assertThat(files.read(one, problems)).hasSize(1);
        write("bases.yaml", "victim: " + BASE.replace("03-12", "03-13"));
        assertThat(new ScenarioFiles().read(one, problems).get(0).caseFile().asOf()).hasToString("Optional[2021-03-13]");
        assertThat(problems).isEmpty();
    }

    @Test
    void should_tell_law_data_from_scenarios() throws IOException {
        assertThat(ScenarioFiles.isOther(write("law.yaml", "provisions: {}\nreadings: {}\n"))).isTrue();
        assertThat(ScenarioFiles.isOther(write("one.yaml", ONE))).isFalse();
        assertThat(ScenarioFiles.isOther(write("bases.yaml", "victim: " + BASE))).isFalse();
        assertThat(ScenarioFiles.isOther(write("out-of-reach.yaml", "never: []\n"))).isFalse();
        assertThat(ScenarioFiles.isOther(write("without.yaml", "scenarios: []\n"))).isFalse();
        assertThat(ScenarioFiles.isOther(write("broken.yaml", "a: [\n"))).isFalse();
        assertThat(ScenarioFiles.isOther(write("empty.yaml", ""))).isFalse();
        assertThat(ScenarioFiles.isOther(write("list.yaml", "- a\n"))).isFalse();
        assertThat(ScenarioFiles.isOther(root.resolve("absent.yaml"))).isFalse();
    }

    @Test
    void should_find_bases_above_the_folder_a_relative_path_begins_in() throws IOException {
        write("bases.yaml", "victim: nothing\n");
        Path here = Path.of("").toAbsolutePath();
        Path file = here.relativize(write("a/one.yaml", ONE).toAbsolutePath());

        assertThat(files.read(file, problems)).isEmpty();
        assertThat(problems).first().asString().isEqualTo(
                here.relativize(root.toAbsolutePath().resolve("bases.yaml")) + ":1:9: must be a list of fields with values");
    }

    @Test
    void should_place_a_scenario_by_the_path_it_was_read_by() throws IOException {
        write("bases.yaml", "victim: " + BASE);
        Path file = write("one.yaml", "\uFEFF" + ONE.replace("\n", "\r\n"));

        assertThat(files.read(file, problems)).extracting(Scenario::place).containsExactly(file + ":5:5");
    }

    @Test
    void should_report_a_broken_base_once_however_it_is_reached() throws IOException {
        Path bases = write("bases.yaml", "victim: [\n");
        Path one = write("one.yaml", ONE);
        Path two = write("a/two.yaml", ONE);

        files.read(two, problems);
        files.read(bases, problems);
        files.read(one, problems);

        assertThat(problems).filteredOn(problem -> problem.startsWith(bases + ":")).hasSize(1);
        assertThat(problems).hasSize(3);
    }

    @Test
    void should_know_bases_and_what_is_out_of_reach_for_what_they_are() throws IOException {
        Path bases = write("bases.yaml", "victim: " + BASE);

        assertThat(files.read(bases, problems)).isEmpty();
        assertThat(problems).isEmpty();

        Path nothing = write("out-of-reach.yaml", "never: []\n");
        files.read(nothing, problems);
        Path nobody = write("a/out-of-reach.yaml", "rulebook: NONE\n");
        files.read(nobody, problems);

        assertThat(problems).hasSize(2);
        assertThat(problems.get(0)).isEqualTo(nothing + ":1:1: needs rulebook");
        assertThat(problems.get(1)).startsWith(nobody + ":1:11: no rulebook NONE on the class path; there are ");
    }

    private static Arguments broken(String what, String text, String... ends) {
        return Arguments.of(what, text, List.of(ends));
    }

    static Stream<Arguments> brokenFiles() {
        String head = "rulebook: JO-SHELTER\nasked: victim\n";
        return Stream.of(
                broken("no scenario", head + "scenarios: []\n", ":3:12: holds no scenario"),
                broken("nothing", "", ":1:1: is empty"),
                broken("a list that never ends", "a: [\n", ":2:1: expected the node content, but found '<stream end>'"),
                broken("lists without end", "[".repeat(100_000), ":1:65: is nested too deeply"),
                broken("fields without end", "{a: ".repeat(100_000), ":1:257: is nested too deeply"),
                broken("an alias for what it stands in", head + "scenarios: &a\n  - *a\n",
                        ":1:1: aliases lead in a circle or stand for too much"),
                broken("aliases that stand for millions",
                        "a: &a [1, 2]\n" + Stream.iterate('b', c -> (char) (c + 1)).limit(7)
                                .map(c -> c + ": &" + c + " [" + ("*" + (char) (c - 1) + ", ").repeat(7) + "1]\n")
                                .reduce("", String::concat),
                        ":1:1: aliases lead in a circle or stand for too much"),
                broken("two documents", "a: 1\n---\nb: 2\n", ":2:1: but found another document"),
                broken("a character nobody sees", "سلام: 😀\n  \u0007", ":2:3: holds a character that YAML does not allow"),
                broken("a key that is a list", "? [a]\n: b\n",
                        ":1:3: must be a single value", ":1:1: needs rulebook and scenarios"),
                broken("a number that is none",
                        head + "scenarios:\n  - title: one\n    given: { case: { subject: !!int p1, persons: [ { id: p1 } ] } }\n"
                                + "    expect: { answer: yes }\n",
                        ":5:31: is called a whole number and is none"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("brokenFiles")
    void should_report_the_place_of(String what, String text, List<String> ends) throws IOException {
        Path file = write("one.yaml", text);

        assertThat(files.read(file, problems)).isEmpty();
        assertThat(problems).containsExactlyElementsOf(ends.stream().map(end -> file + end).toList());
    }

    @Test
    void should_report_the_place_of_bytes_that_are_not_utf_8() throws IOException {
        Path file = write("one.yaml", new byte[] {'a', ':', '\n', (byte) 0xD8, (byte) 0xA7, ' ', (byte) 0xFF});

        files.read(file, problems);

        assertThat(problems).containsExactly(file + ":2:3: is not valid UTF-8");
    }

    @Test
    void should_report_a_file_that_is_too_large_or_not_there() throws IOException {
        Path large = write("large.yaml", " ".repeat(CaseFile.MOST_BYTES + 1));
        Path absent = root.resolve("absent.yaml");

        files.read(large, problems);
        files.read(absent, problems);

        assertThat(problems).containsExactly(
                large + ":1:1: is larger than 8388608 bytes", absent + ":1:1: cannot be read");
    }

    @Test
    void should_change_nothing_by_a_path_that_leads_nowhere() throws IOException {
        write("bases.yaml", "victim: { asOf: 2021-03-12, subject: p1, persons: [ { id: p1 } ], meeting: {} }\n");
        Path file = write("one.yaml", ONE.replace("expect:", "given: { change: { subject.x: p1, \"meeting[a].b\": 1,"
                + " \"acts[99999999999].x\": 1 } }, expect:"));

        assertThat(files.read(file, problems)).isEmpty();
        assertThat(problems).containsExactly(
                file + ":5:49: the path subject.x leads nowhere in this case",
                file + ":5:69: [a] names 0 entries and must name one",
                file + ":5:95: [99999999999] names 0 entries and must name one");
    }

    @Test
    void should_tell_what_does_not_hold_without_its_rulebook() throws IOException {
        write("bases.yaml", "victim: " + BASE);
        Scenario scenario = files.read(write("one.yaml", ONE.replace("JO-SHELTER", "NONE")), problems).get(0);

        assertThat(scenario.failures()).singleElement().asString().startsWith("no rulebook NONE on the class path");
    }
}
