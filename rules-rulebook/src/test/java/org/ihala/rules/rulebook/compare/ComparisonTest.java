package org.ihala.rules.rulebook.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.ihala.rules.law.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The shelter regulation as it was built, and copies of it with one thing changed. */
class ComparisonTest {

    private static final Path BUILT = Path.of(System.getProperty("basedir", "."), "..", "rules-shelter", "target", "classes");
    private static final String LAW = "org/ihala/rules/shelter/jo/law.json";
    private static final String RULES = "org/ihala/rules/shelter/jo/rules.json";
    private static final String CODE = "org/ihala/rules/shelter/jo/rule-code.json";

    private static final String CHILD =
            """
            { "format": "ihala-case/1", "caseId": "c-1", "asOf": "2021-03-12", "subject": "p2", "victim": "p1",
              "persons": [ { "id": "p1" }, { "id": "p2", "birthDate": "2003-09-01",
                             "presence": [ { "country": "JO", "from": "2020-01-01" } ] } ],
              "relations": [ { "type": "SIBLING_OF", "from": "p1", "to": "p2" } ], "relationsComplete": true,
              "acts": [ { "type": "PROSECUTOR_FINDING", "date": "2021-03-01", "person": "p1", "crimeBefell": true },
                        { "type": "CAREGIVER_DECISION", "date": "2021-03-09", "person": "p2", "by": "MINISTER",
                          "suitableCaregiver": false },
                        { "type": "ADMISSION", "date": "2021-03-10", "person": "p1", "house": "h1" } ] }
            """;

    @TempDir
    private Path scratch;

    /** Returns the class path of the built module with one file changed: of two files of one name the first is read. */
    private List<Path> changed(String file, UnaryOperator<String> change) throws IOException {
        Path copy = Files.createTempDirectory(scratch, "classes");
        for (String name : List.of(LAW, RULES, CODE, "org/ihala/rules/shelter/jo/rulebook.json")) {
            Files.createDirectories(copy.resolve(name).getParent());
            Files.copy(BUILT.resolve(name), copy.resolve(name));
        }
        String before = Files.readString(copy.resolve(file));
        String after = change.apply(before);
        assertThat(after).isNotEqualTo(before);
        Files.writeString(copy.resolve(file), after);
        return List.of(copy, BUILT);
    }

    private static JsonNode child() {
        try {
            return new ObjectMapper().readTree(CHILD);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static CaseToDecide asked(String question) {
        return new CaseToDecide(new Text("أخ", "a sibling"), "own.yaml:1:1", "JO-SHELTER", question, List.of(), null, child());
    }

    private static Side side(Path place) throws IOException {
        return Objects.requireNonNull(Side.ofBuilt(place.getFileName().toString(), place));
    }

    private Comparison with(String file, UnaryOperator<String> change) throws IOException {
        try (Side before = side(BUILT);
                Side after = Objects.requireNonNull(Side.ofBuilt("changed", changed(file, change)))) {
            return Comparison.of(before, after, List.of(asked("affected-person"), asked("affected-person")));
        }
    }

    private static List<String> changes(Comparison comparison) {
        return comparison.laws().get(0).changes().stream().map(change -> change.what().en()).toList();
    }

    @Test
    void should_find_nothing_changed_between_two_copies() throws IOException {
        try (Side before = side(BUILT);
                Side after = side(BUILT)) {
            Comparison comparison = Comparison.of(before, after, List.of(asked("affected-person")));

            assertThat(comparison.same()).isTrue();
            assertThat(comparison.decided()).isEqualTo(1);
            assertThat(new ComparisonReport(comparison).text(Locale.ENGLISH)).contains("Nothing has changed.");
        }
    }

    @Test
    void should_tell_a_changed_number_and_the_case_it_decides_otherwise() throws IOException {
        Comparison comparison = with(LAW, text -> text.replaceFirst("(\"majority\"[^\\]]*?\"value\" : )18", "$117"));

        assertThat(changes(comparison))
                .containsExactly("number majority: was 18 (years) since 1 April 2012, is 17 (years) since 1 April 2012");
        assertThat(comparison.decided()).isEqualTo(1);
        assertThat(comparison.answers()).singleElement().satisfies(answer -> {
            assertThat(answer.otherAnswer()).isTrue();
            assertThat(answer.before().answer()).isNotEqualTo("NO");
            assertThat(answer.after().answer()).isEqualTo("NO");
        });
        assertThat(new ComparisonReport(comparison).text(Locale.forLanguageTag("ar"))).contains("كان 18", "وأصبح: لا");
    }

    @Test
    void should_show_a_changed_text_word_by_word_in_both_languages() throws IOException {
        Comparison comparison = with(LAW, text -> text.replace("Shelter within two months, or", "Shelter within three months, or"));

        assertThat(changes(comparison)).containsExactly("our text 12: changed");
        assertThat(comparison.laws().get(0).provisions()).containsExactly("12");
        assertThat(new ComparisonReport(comparison).text(Locale.ENGLISH)).contains("Shelter within [-two-] {+three+} months");
        assertThat(ComparisonPage.of(comparison, Locale.ENGLISH)).contains("<del>two </del><ins>three </ins>months");
    }

    @Test
    void should_tell_a_changed_reading() throws IOException {
        Comparison comparison = with(LAW, text -> text.replaceFirst("(?s)(\"Q03-2\" : \\{.*?\"default\" : )\"R1\"", "$1\"R2\""));

        assertThat(changes(comparison)).containsExactly("reading Q03-2: R1 was applied, R2 is");
    }

    @Test
    void should_tell_a_changed_rule_and_a_changed_formula_line_by_line() throws IOException {
        assertThat(changes(with(RULES, text -> text.replace("\"3/b\\\", anyOf(", "\"3/b\\\", allOf("))))
                .singleElement().asString().startsWith("formula 3/b ");
        Comparison rule = with(RULES, text -> text.replace("$answer : inKingdom.on(victimsEntry)", "$answer : inKingdom.on(askedOn)"));
        assertThat(changes(rule)).singleElement().asString().startsWith("rule 3/c/present ");
        assertThat(new ComparisonReport(rule).text(Locale.ENGLISH))
                .contains("- ", "inKingdom.on(victimsEntry)", "+ ", "inKingdom.on(askedOn)");
    }

    @Test
    void should_tell_a_changed_wording_and_other_data() throws IOException {
        assertThat(changes(with(LAW, text -> text.replaceFirst("(\"wordings\" : \\{\\s+\"1\" : \")..", "$100"))))
                .containsExactly("official wording of Article 1: another text than the one signed");
        assertThat(changes(with(LAW, text -> text.replaceFirst("(\"JO-SHELTER/2012\",\\s+\"from\" : )\"2012-04-01\"", "$1\"2012-04-02\""))))
                .containsExactly("other data of the law JO-SHELTER/2012: was from 2012-04-01, is from 2012-04-02",
                        "other data editions: changed");
    }

    @Test
    void should_tell_a_changed_word_of_the_core_and_what_calls_it() throws IOException {
        Comparison comparison = with(CODE, text -> text.replaceFirst(
                "(\"org.ihala.rules.words.Presence.on\\(Day\\)\",\\s+\"core\" : true,\\s+\"hash\" : \")..", "$1zz"));

        LawComparison law = comparison.laws().get(0);
        assertThat(law.changes()).isEmpty();
        assertThat(law.methods()).containsOnlyKeys("org.ihala.rules.words.Presence.on(Day)");
        assertThat(law.words()).extracting(Text::en).first().asString().contains("Presence.on");
    }

    @Test
    void should_say_that_sources_cannot_decide() throws IOException {
        BookData book = BookData.read(null, Files.readAllBytes(BUILT.resolve(LAW)), Files.readAllBytes(BUILT.resolve(RULES)), null);
        try (Side after = side(BUILT)) {
            Comparison comparison =
                    Comparison.of(Side.ofSources("law", List.of(book)), after, List.of(asked("affected-person")));

            assertThat(comparison.decided()).isZero();
            assertThat(comparison.laws().get(0).codeCompared()).isFalse();
            assertThat(comparison.notes()).extracting(Text::en).anyMatch(note -> note.contains("Cases were not decided"))
                    .anyMatch(note -> note.contains("words of the core"));
        }
    }

    @Test
    void should_decide_by_a_jar_and_tell_what_it_refuses() throws IOException {
        try (Side before = side(jar());
                Side after = side(BUILT)) {
            assertThat(Objects.requireNonNull(before.deciding()).ownCore()).isFalse();
            CaseToDecide unknown = new CaseToDecide(new Text("ح", "c"), "c", "JO-SHELTER", "affected-person",
                    List.of("Q99-9=R1"), null, child());
            Comparison comparison = Comparison.of(before, after, List.of(asked("affected-person"), unknown));

            assertThat(comparison.same()).isTrue();
            assertThat(comparison.notes()).extracting(Text::en).anyMatch(note -> note.contains("brings no core of its own"));
            assertThat(before.deciding().decide("JO-SHELTER", null, List.of(), null, child())).containsKey("affected-person");
            assertThat(before.deciding().decide("JO-SHELTER", "stay", List.of("Q99-9=R1"), null, child()).get("stay").refused())
                    .contains("unknown reading");
            assertThat(before.deciding().decide("JO-SHELTER", "stay", List.of(), null, child().get("persons")).get("stay").refused())
                    .isNotEmpty();
        }
    }

    private Path jar() throws IOException {
        Path jar = scratch.resolve("shelter.jar");
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().put(Attributes.Name.CLASS_PATH, "missing.jar");
        try (OutputStream out = Files.newOutputStream(jar);
                JarOutputStream entries = new JarOutputStream(out, manifest);
                Stream<Path> files = Files.walk(BUILT)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String name = BUILT.relativize(file).toString().replace('\\', '/');
                if (!name.equals("META-INF/MANIFEST.MF")) {
                    entries.putNextEntry(new JarEntry(name));
                    entries.write(Files.readAllBytes(file));
                    entries.closeEntry();
                }
            }
        }
        return jar;
    }

    @Test
    void should_refuse_what_is_no_rulebook() throws IOException {
        assertThat(Side.ofBuilt("empty", scratch)).isNull();
        Path text = Files.writeString(scratch.resolve("a.jar"), "no jar", StandardCharsets.UTF_8);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RulebooksElsewhere.load(List.of(text), Set.of("JO-SHELTER")))
                .withMessageContaining("is no JAR");
    }

    @Test
    void should_report_as_json() throws IOException {
        Comparison comparison = with(LAW, text -> text.replaceFirst("(\"majority\"[^\\]]*?\"value\" : )18", "$117"));
        JsonNode json = new ObjectMapper().readTree(new ComparisonReport(comparison).json());

        assertThat(json.path("format").asText()).isEqualTo("ihala-comparison/1");
        assertThat(json.at("/laws/0/changes/0/kind").asText()).isEqualTo("NUMBER");
        assertThat(StreamSupport.stream(json.path("answers").spliterator(), false))
                .singleElement()
                .satisfies(answer -> assertThat(answer.at("/after/answer").asText()).isEqualTo("NO"));
    }

    @Test
    void should_make_a_page_that_asks_nothing_of_a_network() throws IOException {
        Comparison comparison = with(RULES, text -> text.replace("$answer : inKingdom.on(victimsEntry)", "$answer : inKingdom.on(askedOn)"));
        String page = ComparisonPage.of(comparison, Locale.forLanguageTag("ar"));

        assertThat(page).contains("<html lang=\"ar\" dir=\"rtl\">", "<del>", "<ins>", "default-src 'none'")
                .doesNotContain("http://", "https://", "<script");
    }
}
