package org.ihala.rules.words;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.ihala.rules.Answer;
import org.ihala.rules.logic.Condition;
import org.ihala.rules.logic.MissingFact;
import org.ihala.rules.logic.Resolution;
import org.jspecify.annotations.Nullable;

/**
 * Things that the rules judged one after another, the earliest first, because each rests on those before it: each counts,
 * does not, or is open.
 *
 * <p>As long as one is open, what rests on it lies between two days and asks for what the judgment lacks.
 */
public final class Judged {

    private static final Judged NONE = new Judged(List.of());

    /** One of them: what the rules made of it, its day, the day to which it would carry something, and where that was before. */
    private record One(Resolution result, Day day, Day end, Day soFar) {
        @Override
        public String toString() {
            return "One";
        }
    }

    private final List<One> all;

    private Judged(List<One> all) {
        this.all = all;
    }

    /** Returns the list before anything was judged. */
    public static Judged none() {
        return NONE;
    }

    /**
     * Returns the list with one more thing at its end.
     *
     * @param result what the rules made of it
     * @param day its day
     * @param end the day to which it carries something where it counts
     * @param soFar the day to which those before it carried that
     */
    public Judged with(Resolution result, Day day, Day end, Day soFar) {
        List<One> more = new ArrayList<>(all);
        more.add(new One(result, day, end, soFar));
        return new Judged(List.copyOf(more));
    }

    /** Returns whether one of them counts; no where none was judged. */
    public Condition anyOnFile() {
        List<MissingFact> missing = List.of();
        List<String> open = List.of();
        for (One one : all) {
            if (one.result.answer() == Answer.YES) {
                return Condition.met(one.day.facts());
            }
            if (one.result.answer() == Answer.UNDETERMINED) {
                missing = Codes.joined(missing, lackedBy(one));
                open = Codes.joined(open, one.day.facts());
            }
        }
        return missing.isEmpty() ? Condition.notMet() : Condition.unknown(open, missing);
    }

    /** Returns whether one of them is open for want of a fact of the register. */
    public Condition anyLacks(String fact) {
        for (One one : all) {
            if (lackedBy(one).stream().anyMatch(missing -> missing.fact().equals(fact))) {
                return Condition.met(one.day.facts());
            }
        }
        return Condition.notMet();
    }

    /** Returns whether one that counts surely came after the day to which those before it carried. */
    public Condition anyLate() {
        for (One one : all) {
            if (one.result.answer() == Answer.YES && one.day.laterThan(one.soFar).surely()) {
                return Condition.met(one.day.facts());
            }
        }
        return Condition.notMet();
    }

    /** Returns the day of the last that counts, before all days where none does; one left open after it may be the last. */
    public Day lastDay() {
        Day sure = Day.beforeAll();
        Day last = sure;
        List<MissingFact> missing = List.of();
        for (One one : all) {
            if (one.result.answer() == Answer.YES) {
                sure = one.day;
                last = sure;
                missing = List.of();
            } else if (one.result.answer() == Answer.UNDETERMINED) {
                last = one.day;
                missing = Codes.joined(missing, lackedBy(one));
            }
        }
        return between(sure.earliest(), last.latest(), Codes.joined(sure.facts(), last.facts()), missing);
    }

    /** Returns the last day to which those that count carry what without them ends on a given day; none carries it back. */
    public Day carrying(Day first) {
        LocalDate sure = first.earliest();
        LocalDate possible = first.latest();
        if (sure == null || possible == null) {
            return first;
        }
        List<String> facts = first.facts();
        List<MissingFact> missing = first.missing();
        for (One one : all) {
            if (one.result.answer() != Answer.NO) {
                boolean counts = one.result.answer() == Answer.YES;
                sure = counts ? later(sure, one.end.earliest(), sure) : sure;
                // Without a named end nobody can say how far it carries.
                possible = later(possible, one.end.latest(), LocalDate.MAX);
                facts = Codes.joined(facts, one.day.facts());
                missing = Codes.joined(missing, Codes.joined(lackedBy(one), one.end.missing()));
            }
        }
        return between(sure, possible, facts, missing);
    }

    private static LocalDate later(LocalDate first, @Nullable LocalDate second, LocalDate unnamed) {
        return second == null ? unnamed : second.isAfter(first) ? second : first;
    }

    private static Day between(
            @Nullable LocalDate sure, @Nullable LocalDate possible, List<String> facts, List<MissingFact> missing) {
        if (sure == null || possible == null) {
            throw new IllegalStateException("a thing was judged whose day is not on file");
        }
        return sure.equals(possible) ? Day.of(sure, facts) : Day.between(sure, possible, facts, missing);
    }

    private static List<MissingFact> lackedBy(One one) {
        return one.result.missing().stream().map(Resolution.Needed::fact).toList();
    }

    /** Names no fact. */
    @Override
    public String toString() {
        return "Judged";
    }
}
