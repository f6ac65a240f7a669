package org.ihala.rules.maven;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ExplainedWordsTest {

    private static final String RULES =
            """
            package org.example

            import static org.ihala.rules.logic.Formula.unless;

            rule "1  any of them, presumed"
            when
                // never
                Claim( $answer : acts.by("ask").lastWord )
            """;
    private static final String LINES =
            """
            // Words, each yes, no, or open where the file does not say:
            //   by: only those by one of these; one whose author is not on file may be by them
            //   lastWord: what was said last by whoever counts; open while nobody who counts spoke; acts of one day are taken together
            """;

    @Test
    void explainsWhatIsCalledAndNotWhatIsWritten() {
        assertThat(String.join("\n", ExplainedWords.linesFor(RULES)) + "\n").isEqualTo(LINES);
        assertThat(ExplainedWords.linesFor("package org.example\n")).isEmpty();
    }

    @Test
    void wantsTheLinesRightAboveThePackage() {
        assertThat(ExplainedWords.problems("a.drl", "// Facts: acts\n" + LINES + RULES)).isEmpty();
        assertThat(ExplainedWords.problems("a.drl", "package org.example\n")).isEmpty();
        assertThat(ExplainedWords.problems("a.drl", RULES)).singleElement().asString().contains(LINES.strip());
        assertThat(ExplainedWords.problems("a.drl", LINES + "// Facts: acts\n" + RULES)).hasSize(1);
        assertThat(ExplainedWords.problems("a.drl", LINES.replace("acts of one day are", "acts are") + RULES)).hasSize(1);
    }

    @Test
    void refusesAnExplanationOfAWordThatIsNotUsed() {
        assertThat(ExplainedWords.problems("a.drl", LINES + "package org.example\n")).hasSize(1);
    }
}
