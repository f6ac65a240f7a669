package org.ihala.rules.shelter.jo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.ihala.rules.claim.CaseView;
import org.ihala.rules.law.Law;
import org.ihala.rules.law.Source;
import org.ihala.rules.shelter.ShelterQuestion;
import org.ihala.rules.shelter.ShelterRuleBook;
import org.junit.jupiter.api.Test;

/** Nothing the research note raises, and no code the library uses, is left without its entry in the law data. */
class RegisterTest {

    /** How many points section K of the research note has on each article, from Article 1 to Article 20. */
    private static final int[] POINTS = {2, 7, 22, 4, 6, 8, 11, 6, 8, 4, 25, 15, 10, 8, 9, 4, 17, 9, 15, 3};

    /** Points that a lawyer's reading of the answers raised later. */
    private static final Set<String> RAISED_LATER = Set.of(
            "Q02-20", "Q02-21", "Q03-23", "Q03-24", "Q07-20", "Q11-26", "Q11-30", "Q11-31", "Q12-20", "Q12-21", "Q15-20",
            "Q17-30", "Q18-20", "Q19-20", "Q19-21");

    private static final Law LAW = ShelterRuleBook.load().law();

    private static Set<String> points() {
        Set<String> points = new TreeSet<>(RAISED_LATER);
        for (int article = 1; article <= POINTS.length; article++) {
            for (int point = 1; point <= POINTS[article - 1]; point++) {
                points.add(String.format("Q%02d-%d", article, point));
            }
        }
        return points;
    }

    @Test
    void should_settle_every_point_a_lawyer_would_argue_about_as_a_reading_or_in_a_note() {
        List<String> settled = new ArrayList<>(LAW.readings().keySet());
        LAW.provisions().values().forEach(provision ->
                provision.notes().forEach(note -> settled.addAll(note.points())));

        assertThat(points()).hasSize(193 + RAISED_LATER.size());
        assertThat(new TreeSet<>(settled)).isEqualTo(points());
    }

    @Test
    void should_tie_every_reading_to_a_provision_whose_rules_take_its_sides() {
        LAW.readings().values().forEach(reading -> reading.options().forEach(option -> assertThat(
                        LAW.provision(reading.provision()).rules())
                .as(reading.id() + "=" + option.id())
                .anyMatch(rule -> Arrays.asList(rule.reading().split(" ")).contains(reading.id() + "=" + option.id()))));
    }

    @Test
    void should_mark_what_the_amendment_is_known_to_have_changed_and_that_its_text_was_not_seen() {
        Set<String> amended = new TreeSet<>();
        LAW.provisions().values().forEach(provision -> provision.amendments().forEach(amendment -> {
            assertThat(amendment.edition()).isEqualTo("JO-SHELTER/2023");
            assertThat(amendment.source().confidence()).isNotEqualTo(Source.Confidence.TEXT_SEEN);
            amended.add(provision.id());
        }));

        assertThat(amended).containsExactly("11/a", "11/b", "12", "17/a/2", "2", "3", "4/c", "5/c", "6/a");
    }

    /** The codes are generated from the register, so a code without an ask does not compile; an ask may still be unused. */
    @Test
    void should_use_every_ask() throws IOException {
        Set<String> unused = new TreeSet<>(LAW.facts().keySet());
        unused.removeAll(Set.of(CaseView.BIRTH_DATE, CaseView.RELATION, CaseView.PRESENCE));
        for (String sources : List.of("src/main", "target/generated-sources/claims")) {
            try (Stream<Path> files = Files.walk(Path.of(sources))) {
                for (Path file : files.filter(path -> path.toString().matches(".*\\.(java|drl)")).toList()) {
                    String text = Files.readString(file);
                    unused.removeIf(code -> text.matches("(?s).*(?:\\bFacts\\.|\")" + code + "\\b.*"));
                }
            }
        }

        assertThat(unused).isEmpty();
    }

    @Test
    void should_have_texts_for_every_question_and_no_other() {
        assertThat(LAW.questions().keySet())
                .containsExactlyElementsOf(
                        Arrays.stream(ShelterQuestion.values()).map(ShelterQuestion::id).toList());
    }
}
