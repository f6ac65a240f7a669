package org.ihala.rules.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArabicTermsTest {

    private static final String LIST = """
            terms:
              - say: "كشف طبي"
                never: ["فحص طبي"]
                but: ["فحص طبي عدلي"]
                why: "so says the article"
            """;

    @TempDir
    private Path folder;

    private ArabicTerms terms() throws IOException {
        return ArabicTerms.of(List.of(Files.writeString(folder.resolve("terms.yaml"), LIST)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"فحص طبي", "الفحص طبي", "وفَحْصٌ طِبيٌّ", "بفحص\n    طبي.", "(فحص طبي)"})
    void should_find_a_variant_with_signs_particles_and_blanks(String text) throws IOException {
        assertThat(terms().problems("law.yaml", "en: \"one\"\nar: \"" + text + "\""))
                .singleElement()
                .asString()
                .startsWith("law.yaml:2: for ")
                .endsWith("say \"كشف طبي\": so says the article");
    }

    @ParameterizedTest
    @ValueSource(strings = {"كشف طبي", "فحص طبية", "تفحص طبي", "الفحص الطبي", "فحص طبي عدلي", "medical examination"})
    void should_leave_other_words_and_phrases_in_which_it_is_right(String text) throws IOException {
        assertThat(terms().problems("law.yaml", text)).isEmpty();
    }

    @Test
    void should_know_the_terms_of_every_rulebook() throws IOException {
        assertThat(ArabicTerms.of(List.of()).problems("law.yaml", "جريمة اتجار\nجريمة اتجار بالبشر"))
                .singleElement()
                .asString()
                .startsWith("law.yaml:1: ");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "terms: []",
        "words: 1",
        "terms: [{say: a, why: b}]",
        "terms: [{say: a, never: [b]}]",
        "terms: [{never: [a], why: b}]"
    })
    void should_refuse_a_list_that_lacks_something(String list) throws IOException {
        Path file = Files.writeString(folder.resolve("terms.yaml"), list);
        assertThatThrownBy(() -> ArabicTerms.of(List.of(file)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("terms.yaml");
    }

    @Test
    void should_look_through_sources_of_every_kind_and_no_other_files() throws IOException {
        ArabicTerms terms = terms();
        for (String name : List.of("a/law.yaml", "a/rules.drl", "B.java", "c.json", "d.jte", "e.js", "f.png")) {
            Path file = folder.resolve(name);
            Files.createDirectories(file.getParent());
            Files.writeString(file, "فحص طبي");
        }
        assertThat(terms.problems(folder)).extracting(problem -> problem.substring(0, problem.indexOf(':')))
                .containsExactly("B.java", "a/law.yaml", "a/rules.drl", "c.json", "d.jte", "e.js");
    }

    /** The library and its pages are built before, or without, this plugin. */
    @ParameterizedTest
    @ValueSource(strings = {"rules-core", "rules-rulebook", "rules-testkit"})
    void should_find_none_in_the_modules_that_do_not_run_the_lint(String module) throws IOException {
        Path sources = new File("../" + module + "/src/main").toPath();
        assertThat(sources).isDirectory();
        assertThat(ArabicTerms.of(List.of()).problems(sources)).isEmpty();
    }
}
