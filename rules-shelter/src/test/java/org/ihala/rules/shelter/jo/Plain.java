package org.ihala.rules.shelter.jo;

import static org.ihala.rules.Answer.NO;
import static org.ihala.rules.Answer.UNDETERMINED;
import static org.ihala.rules.Answer.YES;

import java.util.List;
import java.util.function.Predicate;
import org.ihala.rules.Answer;

/**
 * The articles a second time, in plain Java and in two values, for comparison with the rules.
 *
 * <p>Every criterion is a yes/no switch. A three-valued answer is found by trying every completion of the unknown
 * switches, which shares nothing with the way the library reasons.
 */
final class Plain {

    private Plain() {}

    /** Returns the answer on which all completions of the unknown criteria agree, else undetermined. */
    static Answer overCompletions(List<Answer> criteria, Predicate<boolean[]> law) {
        boolean[] values = new boolean[criteria.size()];
        boolean[] seen = new boolean[2];
        complete(criteria, 0, values, law, seen);
        return seen[0] && seen[1] ? UNDETERMINED : seen[1] ? YES : NO;
    }

    private static void complete(
            List<Answer> criteria, int index, boolean[] values, Predicate<boolean[]> law, boolean[] seen) {
        if (index == values.length) {
            seen[law.test(values) ? 1 : 0] = true;
            return;
        }
        Answer criterion = criteria.get(index);
        for (boolean value : new boolean[] {false, true}) {
            if (criterion == UNDETERMINED || criterion == Answer.of(value)) {
                values[index] = value;
                complete(criteria, index + 1, values, law, seen);
            }
        }
    }

    /** Article 3: blood, marriage (an open question where it exists), age, presence, caregiver. */
    static Answer affectedPerson(Answer blood, Answer marriage, Answer age, Answer presence, Answer noCaregiver) {
        // On the default reading a tie by marriage never decides: it is put to the Minister.
        Answer minister = marriage == NO ? NO : UNDETERMINED;
        return overCompletions(
                List.of(blood, minister, age, presence, noCaregiver), c -> (c[0] || c[1]) && c[2] && c[3] && c[4]);
    }

    /** Article 11, for the class (victim or affected person) and everything else the article asks. */
    static Answer admission(
            Answer status,
            Answer consent,
            Answer finding,
            boolean findingIsStatus,
            Answer stopped,
            Answer stopStands,
            Answer approved,
            Answer urgent,
            Answer competentBody,
            Answer indicated,
            Answer consentNotAwaited,
            boolean amended) {
        return overCompletions(
                List.of(status, consent, findingIsStatus ? NO : finding, stopped, stopStands, approved, urgent,
                        competentBody, indicated, consentNotAwaited, amended ? UNDETERMINED : NO),
                c -> {
                    // A stop is addressed to a victim and so implies the status; of an affected person Article 3 is asked.
                    boolean secondCase = c[3] && c[4];
                    boolean ordinary = c[1]
                            && (findingIsStatus ? c[0] || secondCase : c[0] && (c[2] || secondCase));
                    boolean emergency = c[5] && c[6] && c[7] && c[8] && (c[1] || c[9]);
                    return ordinary || emergency || c[10];
                });
    }
}
