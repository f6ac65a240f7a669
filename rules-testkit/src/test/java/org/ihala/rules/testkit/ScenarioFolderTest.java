package org.ihala.rules.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ihala.rules.Answer;
import org.ihala.rules.casefile.Prosecution;
import org.ihala.rules.law.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Scenario files: what they may say, and that each mistake is reported at its line and column. */
class ScenarioFolderTest {

    private static final String BASES =
            """
            victim:
              asOf: 2021-03-12
              subject: p1
              persons:
                - { id: p1, birthDate: 1999-03-02 }
              acts:
                - { type: PROSECUTOR_FINDING, date: 2021-03-09, person: p1, crimeBefell: true }
                - { type: CONSENT, date: 2021-03-10, person: p1, by: p1, given: true }
            """;

    private static final String HEAD = "rulebook: JO-SHELTER\nasked: victim\nbase: victim\nscenarios:\n";

    @TempDir
    private Path root;

    private List<Scenario> read(String scenarios) {
        return read(Map.of("jo/bases.yaml", BASES, "jo/a/one.yaml", HEAD + scenarios));
    }

    private List<Scenario> read(Map<String, String> files) {
        files.forEach((name, text) -> {
            try {
                Files.createDirectories(root.resolve(name).getParent());
                Files.writeString(root.resolve(name), text);
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        });
        return ScenarioFolder.read(root, "jo/a");
    }

    private void refused(String scenarios, String... problems) {
        assertThatThrownBy(() -> read(scenarios))
                .isInstanceOfSatisfying(InvalidScenarioException.class, refusal ->
                        assertThat(refusal.problems()).containsExactly(problems));
    }

    @Test
    void should_read_a_scenario_as_its_base_says() {
        Scenario scenario = read("  - title: one\n    expect: { answer: yes, met: [2], open: [3/a] }\n").get(0);

        assertThat(scenario.title()).isEqualTo("one").hasToString("one");
        assertThat(scenario.place()).isEqualTo("jo/a/one.yaml:5:5");
        assertThat(scenario.rulebook()).isEqualTo("JO-SHELTER");
        assertThat(scenario.question()).isEqualTo("victim");
        assertThat(scenario.answer()).isEqualTo(Answer.YES);
        assertThat(scenario.provisions())
                .containsEntry(Answer.YES, Set.of("2"))
                .containsEntry(Answer.NO, Set.of())
                .containsEntry(Answer.UNDETERMINED, Set.of("3/a"));
        assertThat(scenario.caseFile().asOf()).hasToString("Optional[2021-03-12]");
        assertThat(scenario.caseFile().acts()).hasSize(2);
    }

    @Test
    void should_read_a_title_in_one_language_or_in_both() {
        Scenario one = read("  - title: one\n    expect: { answer: yes }\n").get(0);
        Scenario both = read("  - title: { ar: حالة, en: a case }\n    expect: { answer: yes }\n").get(0);

        assertThat(one.titles()).isEqualTo(new Text("one", "one"));
        assertThat(both.titles()).isEqualTo(new Text("حالة", "a case"));
        assertThat(both.title()).isEqualTo("a case");
        assertThat(both.json().path("titles").path("ar").asText()).isEqualTo("حالة");
    }

    @Test
    void should_read_scenarios_that_lie_beside_the_rules_of_their_article_and_find_them_by_its_number() throws IOException {
        for (String file : List.of("jo/scenarios/bases.yaml", "jo/article-03-affected-person/scenarios/one.yaml",
                "jo/article-31-other/scenarios/one.yaml", "jo/article-03-not-a-folder.yaml")) {
            Files.createDirectories(root.resolve(file).getParent());
            Files.writeString(root.resolve(file), file.endsWith("bases.yaml")
                    ? BASES
                    : HEAD + "  - title: one\n    expect: { answer: yes }\n");
        }

        for (String folder : List.of("jo/article-03-affected-person", "jo/article-03")) {
            assertThat(ScenarioFolder.read(root, folder))
                    .extracting(Scenario::place)
                    .containsExactly("jo/article-03-affected-person/one.yaml:5:5");
        }
    }

    @Test
    void should_take_yes_and_no_for_words_and_true_and_false_for_facts() {
        List<Scenario> scenarios = read(
                """
                  - title: one
                    given: { change: { "acts[PROSECUTOR_FINDING].crimeBefell": false } }
                    expect: { answer: no }
                  - title: two
                    expect: { answer: undetermined }
                """);

        assertThat(scenarios).extracting(Scenario::answer).containsExactly(Answer.NO, Answer.UNDETERMINED);
        assertThat(((Prosecution.ProsecutorFinding) scenarios.get(0).caseFile().acts().get(0).act()).crimeBefell())
                .isFalse();
    }

    @Test
    void should_change_take_away_and_add() {
        Scenario scenario = read(
                        """
                          - title: one
                            as-of: 2022-01-01
                            readings: [Q11-14=R2]
                            given:
                              change:
                                persons[p1].sex: FEMALE
                                acts[1].date: 2021-03-11
                              without: ["acts[PROSECUTOR_FINDING]", "persons[p1].birthDate"]
                              add:
                                acts: { type: EXIT, date: 2021-04-01, person: p1 }
                                relations: []
                                persons[p1].presence: { country: JO, from: 2020-01-01 }
                            expect: { answer: yes }
                        """)
                .get(0);

        assertThat(scenario.readings()).containsExactly("Q11-14=R2");
        assertThat(scenario.caseFile().asOf()).hasToString("Optional[2022-01-01]");
        assertThat(scenario.caseFile().persons().get(0).bornFrom()).isNull();
        assertThat(scenario.caseFile().persons().get(0).presence()).hasSize(1);
        assertThat(scenario.caseFile().acts()).extracting(act -> act.act().getClass().getSimpleName())
                .containsExactly("Consent", "Exit");
        assertThat(scenario.caseFile().acts().get(0).act().date()).hasToString("2021-03-11");
    }

    @Test
    void should_leave_a_base_as_it_is_for_the_next_scenario() {
        List<Scenario> scenarios = read(
                """
                  - title: one
                    given: { without: ["acts[0]"] }
                    expect: { answer: undetermined }
                  - title: two
                    expect: { answer: yes }
                """);

        assertThat(scenarios).extracting(scenario -> scenario.caseFile().acts().size()).containsExactly(1, 2);
    }

    @Test
    void should_let_the_nearer_base_win_and_read_folders_in_order() {
        List<Scenario> scenarios = read(Map.of(
                "jo/bases.yaml", BASES,
                "jo/a/b/bases.yaml", BASES.replace("2021-03-12", "2021-03-13"),
                "jo/a/two.yaml", HEAD + "  - { title: far, expect: { answer: yes } }\n",
                "jo/a/b/one.yaml", HEAD + "  - { title: near, expect: { answer: yes } }\n",
                "jo/c/one.yaml", HEAD + "  - { title: elsewhere, expect: { answer: yes } }\n"));

        assertThat(scenarios).extracting(Scenario::title).containsExactly("near", "far");
        assertThat(scenarios.get(0).caseFile().asOf()).hasToString("Optional[2021-03-13]");
    }

    @Test
    void should_report_each_mistake_at_its_place() {
        refused(
                """
                  - title: one
                    expects: { answer: yes }
                    expect: { answer: maybe }
                  - title: one
                    given: { base: other }
                    expect: { answer: yes }
                  - title: three
                    given: { change: { "acts[EXIT].date": 2021-01-01 } }
                    expect: { contested: perhaps }
                  - title: four
                    given: { change: { "persons[p1].birthDate": 1999-13-02 } }
                    expect: {}
                """,
                "jo/a/one.yaml:6:5: unknown field expects; allowed are title, given, asked, as-of, readings, edition, expect",
                "jo/a/one.yaml:7:23: must be yes, no or undetermined",
                "jo/a/one.yaml:8:12: another scenario of this file has this title",
                "jo/a/one.yaml:9:20: there is no base of this name; there are victim",
                "jo/a/one.yaml:13:26: must be true or false",
                "jo/a/one.yaml:12:43: [EXIT] names 0 entries and must name one",
                "jo/a/one.yaml:16:13: a scenario that expects nothing cannot fail",
                "jo/a/one.yaml:15:49: persons[0].birthDate: is not a date of the form YYYY-MM-DD between 1850 and 2199");
    }

    @Test
    void should_report_what_no_basis_says() {
        refused(
                """
                  - title: one
                    expect: { basis: { trust: high } }
                """,
                "jo/a/one.yaml:6:24: unknown field trust; allowed are edition, kind, confidence, steps, inferred, signedOff");
    }

    @Test
    void should_report_a_mistake_of_a_base_at_the_base() {
        assertThatThrownBy(() -> read(Map.of(
                        "jo/bases.yaml", BASES.replace("crimeBefell: true", "crimeBefell: maybe"),
                        "jo/a/one.yaml", HEAD + "  - { title: one, expect: { answer: yes } }\n")))
                .isInstanceOf(InvalidScenarioException.class)
                .hasMessageStartingWith("jo/bases.yaml:7:78: acts[0].crimeBefell: ");
    }

    @Test
    void should_report_what_is_no_yaml_and_an_empty_file() {
        assertThatThrownBy(() -> read(Map.of("jo/a/one.yaml", "a: [", "jo/a/two.yaml", "")))
                .isInstanceOfSatisfying(InvalidScenarioException.class, refusal -> assertThat(refusal.problems())
                        .hasSize(4)
                        .allMatch(problem -> problem.matches("jo/a/(one|two)\\.yaml:\\d+:\\d+: .+")));
    }

    @Test
    void should_refuse_a_folder_without_scenarios() {
        assertThatThrownBy(() -> read(Map.of("jo/bases.yaml", BASES)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("there is no scenario in jo/a");
    }
}
