package org.ihala.rules.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LawFolderTest {

    @TempDir
    private Path root;

    private void write(String... names) throws IOException {
        for (String name : names) {
            Path file = root.resolve(name);
            Files.createDirectories(file.getParent());
            Files.writeString(file, "");
        }
    }

    @Test
    void should_tell_the_rules_of_articles_and_the_law_data_from_scenarios_and_notes() throws IOException {
        write("article-02/rules.drl", "article-02/law.yaml", "article-02/scenarios/a.yaml", "article-01/law.yaml",
                "article-10/rules.drl", "facts.yaml", "scenarios/bases.yaml", "notes.txt", "article-02/notes.txt");

        LawFolder folder = LawFolder.of(root);

        assertThat(folder.rules().stream().map(folder::name))
                .containsExactly("article-02/rules.drl", "article-10/rules.drl");
        assertThat(folder.data().stream().map(folder::name))
                .containsExactly("article-01/law.yaml", "article-02/law.yaml", "facts.yaml");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "rules.drl", "article-02/more.drl", "article-02/a/rules.drl", "scenarios/rules.drl/rules.drl", "article-02/more.yaml",
        "article-02/a/law.yaml", "article-02/scenarios/a/b.yaml"
    })
    void should_refuse_what_nothing_would_read(String stray) throws IOException {
        write("article-02/rules.drl", stray);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> LawFolder.of(root))
                .withMessage("nothing reads " + stray + ": the rules of an article are rules.drl in its folder, and its law"
                        + " data law.yaml");
    }
}
