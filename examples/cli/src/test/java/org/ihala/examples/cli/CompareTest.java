package org.ihala.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ServiceLoader;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.ihala.rules.law.WrittenRules;
import org.ihala.rules.rulebook.compare.BookData;
import org.ihala.rules.rulebook.compare.LawComparison;
import org.ihala.rules.ruleset.RuleSet;
import org.ihala.rules.testkit.LawSources;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CompareTest {

    private static final Path ROOT = Path.of(System.getProperty("basedir", "."), "..", "..");
    private static final Path SHELTER = ROOT.resolve("rules-shelter/src/main/law");
    private static final Path BUILT = ROOT.resolve("rules-shelter/target/classes");

    @TempDir
    private Path folder;

    private Path copy(Path from, String file, UnaryOperator<String> change) throws IOException {
        Path copy = Files.createTempDirectory(folder, "copy");
        try (Stream<Path> files = Files.walk(from)) {
            for (Path each : files.filter(Files::isRegularFile).toList()) {
                Path target = copy.resolve(from.relativize(each).toString());
                Files.createDirectories(target.getParent());
                Files.copy(each, target);
            }
        }
        String before = Files.readString(copy.resolve(file));
        String after = change.apply(before);
        assertThat(after).isNotEqualTo(before);
        Files.writeString(copy.resolve(file), after);
        return copy;
    }

    /** The sources are read here without the build, and there by it. */
    @ParameterizedTest
    @ValueSource(strings = {"rules-shelter/src/main/law", "rules-referral/src/main/law"})
    void should_read_sources_as_the_build_packs_them(String sources) throws IOException {
        for (LawSources.Packed packed : LawSources.at(ROOT.resolve(sources))) {
            BookData read = BookData.read(null, packed.law(), packed.rules(), null);
            RuleSet built = null;
            for (RuleSet each : ServiceLoader.load(RuleSet.class)) {
                built = each.law().name().equals(read.name()) ? each : built;
            }
            assertThat(built).as(read.name()).isNotNull();
            BookData there = BookData.read(
                    null, built.resource(built.lawResource()), built.resource(built.writtenRulesResource()), null);
            assertThat(LawComparison.of(there, read).changes()).as(read.name()).isEmpty();
            assertThat(WrittenRules.read(packed.rules()).files()).isEqualTo(there.written().files());
        }
        assertThat(LawSources.at(ROOT.resolve(sources))).hasSize(sources.contains("shelter") ? 1 : 3);
    }

    @Test
    void should_compare_sources_and_say_that_they_cannot_decide() throws IOException {
        Path now = copy(SHELTER, "jo/parameters.yaml", text -> text.replaceFirst("value: 18\n", "value: 17\n"));
        Call call = Call.of("compare", SHELTER.toString(), now.toString(), "--lang", "both");

        assertThat(call.err()).isEmpty();
        assertThat(call.code()).isZero();
        assertThat(call.out())
                .contains("number majority: was 18 (years)", "is 17 (years)", "Cases were not decided", "رقم", "كان 18", "لم تُحسم الحالات")
                .doesNotContain("Questions decided");
    }

    @Test
    void should_compare_a_changed_rule_of_sources() throws IOException {
        Path now = copy(SHELTER, "jo/article-03-affected-person/rules.drl",
                text -> text.replace("ledger.define(\"3/b\", anyOf(", "ledger.define(\"3/b\", allOf("));
        Call call = Call.of("compare", SHELTER.toString(), now.toString());

        assertThat(call.out()).contains("formula 3/b ", "- ", "+     ledger.define(\"3/b\", allOf(");
    }

    @Test
    void should_decide_scenarios_and_case_files_by_both_of_what_was_built() throws IOException {
        Path now = copy(BUILT, "org/ihala/rules/shelter/jo/law.json",
                text -> text.replaceFirst("(\"stay.months\"[^\\]]*?\"value\" : )2", "$13"));
        Path page = folder.resolve("comparison.html");
        Call call = Call.of("compare", BUILT.toString(), now.toString(), "--format", "json", "--out", page.toString(),
                "--scenarios", SHELTER.resolve("jo/article-12-length-of-stay").toString(),
                "--case", Call.CASES.toString());
        JsonNode json = new ObjectMapper().readTree(call.out());

        assertThat(call.err()).isEmpty();
        assertThat(call.code()).isZero();
        assertThat(json.at("/laws/0/changes/0/id").asText()).isEqualTo("stay.months");
        assertThat(json.path("decided").asInt()).isGreaterThan(100);
        assertThat(json.path("answers").findValuesAsText("place")).anyMatch(place -> place.contains("article-12-length-of-stay"))
                .anyMatch(place -> place.endsWith(".json"));
        assertThat(page).content().contains("<html lang=\"en\"", "number stay.months");
    }

    @Test
    void should_find_nothing_changed_between_a_thing_and_itself() {
        Call call = Call.of("compare", BUILT.toString(), BUILT.toString(), "--lang", "ar");

        assertThat(call.code()).isZero();
        assertThat(call.out()).contains("لم يتغيّر شيء.").doesNotContain("•");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "compare none none | OLD: cannot be read",
        "compare src/main/java src/main/java | OLD: holds no rulebook",
        "compare pom.xml pom.xml | OLD: is no JAR",
        "compare one | Missing required parameter: 'NEW'"
    })
    void should_refuse_a_wrong_call(String call, String why) {
        Call wrong = Call.of(call.split(" "));

        assertThat(wrong.code()).isEqualTo(Main.WRONG_INPUT);
        assertThat(wrong.err()).startsWith(why);
    }
}
