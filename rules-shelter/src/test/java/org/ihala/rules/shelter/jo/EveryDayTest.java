package org.ihala.rules.shelter.jo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.ihala.rules.Answer;
import org.ihala.rules.CaseFile;
import org.ihala.rules.Decision;
import org.ihala.rules.RuleBook;
import org.ihala.rules.shelter.ShelterQuestion;
import org.ihala.rules.shelter.ShelterRuleBook;
import org.junit.jupiter.api.Test;

/** On every day from the regulation's year to 2035 every question has exactly one rule for whatever it needs. */
class EveryDayTest {

    private static final LocalDate FIRST = LocalDate.of(2012, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2035, 12, 31);

    private static final RuleBook SHELTER = ShelterRuleBook.load();

    /** Cases that hold facts for every question, so that the days before, between and after them all come up. */
    private static final CaseFile VICTIM = MatterSamples.onAll(Samples.extended()).build();

    private static final CaseFile AFFECTED = Samples.affectedResident().build();

    private static final EnumSet<ShelterQuestion> ABOUT_AFFECTED =
            EnumSet.range(ShelterQuestion.VICTIM, ShelterQuestion.DUTIES);

    @Test
    void should_evaluate_every_question_on_every_day() {
        Set<String> editions = ConcurrentHashMap.newKeySet();
        Set<Answer> answers = ConcurrentHashMap.newKeySet();
        long evaluated = FIRST.datesUntil(LAST.plusDays(1))
                .parallel()
                .flatMap(day -> Stream.concat(
                        EnumSet.allOf(ShelterQuestion.class).stream().map(question -> decide(question, VICTIM, day)),
                        ABOUT_AFFECTED.stream().map(question -> decide(question, AFFECTED, day))))
                .peek(decision -> {
                    editions.add(decision.edition().id());
                    answers.add(decision.answer());
                })
                .filter(decision -> !decision.because().isEmpty())
                .count();

        assertThat(evaluated).isEqualTo(8_766L * (19 + 7));
        assertThat(editions).containsExactlyInAnyOrder("JO-SHELTER/2012", "JO-SHELTER/2023");
        assertThat(answers).containsExactlyInAnyOrder(Answer.values());
    }

    /** A gap or a conflict among the rules is an exception, never an answer. */
    private static Decision decide(ShelterQuestion question, CaseFile caseFile, LocalDate day) {
        return SHELTER.decide(question, caseFile.asOf(day));
    }
}
