package org.ihala.rules.shelter.jo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ihala.rules.Answer.UNDETERMINED;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.ihala.rules.Answer;
import org.ihala.rules.CaseFile;
import org.ihala.rules.Decision;
import org.ihala.rules.RuleBook;
import org.ihala.rules.casefile.Matter;
import org.ihala.rules.shelter.ShelterQuestion;
import org.ihala.rules.shelter.ShelterRuleBook;

/** Asks one question again and again and counts how often the answer was compared with the plain one. */
final class Agreement {

    static final RuleBook SHELTER = ShelterRuleBook.load();

    /** Days whose anniversaries and months are awkward, and an ordinary one. */
    static final List<LocalDate> BASES = List.of(
            LocalDate.of(2024, 1, 31),
            LocalDate.of(2023, 2, 28),
            LocalDate.of(2024, 2, 28),
            LocalDate.of(2024, 2, 29),
            LocalDate.of(2024, 3, 31),
            LocalDate.of(2023, 12, 31),
            LocalDate.of(2024, 4, 30),
            LocalDate.of(2024, 5, 14));

    private static final int MOST_SHOWN = 8;

    private final ShelterQuestion question;
    private final List<String> differences = new ArrayList<>();
    private final Map<Answer, Integer> seen = new EnumMap<>(Answer.class);
    private int compared;
    private int cautious;

    Agreement(ShelterQuestion question) {
        this.question = question;
    }

    static RuleBook on(String... readings) {
        RuleBook book = SHELTER;
        for (String reading : readings) {
            book = book.withReading(reading);
        }
        return book;
    }

    static CaseFile file(Matter matter, LocalDate asOf) {
        return CaseFile.of(null).matters(List.of(matter)).asOf(asOf).build();
    }

    /** Compares the answer with the plain one. */
    Decision compare(RuleBook book, CaseFile file, Answer expected, Object... about) {
        Decision decision = book.decide(question, file);
        seen.merge(decision.answer(), 1, Integer::sum);
        same(expected, decision.answer(), about);
        return decision;
    }

    /** Compares the answer with the plain one; the library may be more careful and leave it open. */
    Decision compareCautious(RuleBook book, CaseFile file, Answer expected, Object... about) {
        Decision decision = book.decide(question, file);
        seen.merge(decision.answer(), 1, Integer::sum);
        if (expected != UNDETERMINED && decision.answer() == UNDETERMINED) {
            compared++;
            cautious++;
        } else {
            same(expected, decision.answer(), about);
        }
        return decision;
    }

    /** Compares the answer or something else that counts as a comparison. */
    void same(Object expected, Object actual, Object... about) {
        compared++;
        reported(expected, actual, about);
    }

    /** Compares something reported beside the answer, which is not counted. */
    void reported(Object expected, Object actual, Object... about) {
        if (expected == null ? actual != null : !expected.equals(actual)) {
            differences.add(Arrays.deepToString(about) + ": the law " + expected + ", the library " + actual);
        }
    }

    /** Returns how often the library was more careful than the plain law. */
    int cautious() {
        return cautious;
    }

    /** Checks that each answer came up at least so many times: a comparison that cannot differ says nothing. */
    void assertSeen(int yes, int no, int undetermined) {
        assertThat(seen.getOrDefault(Answer.YES, 0)).as("yes").isGreaterThanOrEqualTo(yes);
        assertThat(seen.getOrDefault(Answer.NO, 0)).as("no").isGreaterThanOrEqualTo(no);
        assertThat(seen.getOrDefault(UNDETERMINED, 0)).as("undetermined").isGreaterThanOrEqualTo(undetermined);
    }

    /** Checks that nothing differed and that as much was compared as announced. */
    void assertAgreed(int expected) {
        assertThat(differences.subList(0, Math.min(MOST_SHOWN, differences.size())))
                .as("%s: %d differences in %d comparisons", question.id(), differences.size(), compared)
                .isEmpty();
        assertThat(compared).isEqualTo(expected);
    }
}
