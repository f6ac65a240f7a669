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
                Claim( $answer : acts.by("ask").lastWordOrNo )
            """;
    private static final String LINES =
            """
            // A step is yes, no, or open where the case file does not say; acts after the day asked about are not looked at. What comes
            // out alike, whichever way the open things turn out, is not open: of two steps of which one must hold, one holds. Words:
            //   by: only those by one of these; one whose author is not on file may be by them
            //   lastWordOrNo: what was said last by whoever counts; no while nobody who counts spoke; open where one who only may count said otherwise last
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
        assertThat(ExplainedWords.problems("a.drl", LINES.replace("no while nobody", "open while nobody") + RULES)).hasSize(1);
    }

    @Test
    void refusesAnExplanationOfAWordThatIsNotUsed() {
        assertThat(ExplainedWords.problems("a.drl", LINES + "package org.example\n")).hasSize(1);
    }
}
