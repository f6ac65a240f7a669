package org.ihala.rules.words;

import java.util.List;
import org.ihala.rules.logic.Condition;
import org.ihala.rules.logic.MissingFact;
import org.jspecify.annotations.Nullable;

/** A number of persons or things; where the file leaves it open, anything from a least to a most number. */
public final class Count {

    private final int least;
    private final int most;
    private final List<String> facts;
    private final List<MissingFact> missing;

    private Count(int least, int most, List<String> facts, List<MissingFact> missing) {
        this.least = least;
        this.most = most;
        this.facts = facts;
        this.missing = missing;
    }

    /** Returns the number that the file states, or one that may be anything where it states none. */
    public static Count of(@Nullable Integer number, List<String> facts, MissingFact missing) {
        return number == null ? between(0, Integer.MAX_VALUE, facts, missing) : new Count(number, number, facts, List.of());
    }

    /**
     * Returns a number that lies between two, both included, as long as something is missing.
     *
     * @throws IllegalArgumentException if the least is more than the most
     */
    public static Count between(int least, int most, List<String> facts, MissingFact missing) {
        if (least > most) {
            throw new IllegalArgumentException("no range of numbers");
        }
        return new Count(least, most, facts, least == most ? List.of() : List.of(missing));
    }

    /** Returns whether the number is on file; no where it is not, as of what a file surely states. */
    public Condition onFile() {
        return least == most ? Condition.met(facts) : Condition.notMet();
    }

    /** Returns whether there is one at least. */
    public Condition any() {
        return atLeast(1);
    }

    /** Returns whether it is the given number. */
    public Condition is(int number) {
        return told(least == number && most == number, number < least || number > most);
    }

    /** Returns whether it is the given number or more. */
    public Condition atLeast(int number) {
        return told(least >= number, most < number);
    }

    /** Returns whether it is as much as the other number or more. */
    public Condition atLeast(Count other) {
        return told(other, least >= other.most, most < other.least);
    }

    /** Returns whether it is more than half of a number. */
    public Condition moreThanHalfOf(int whole) {
        return moreThanHalfOf(new Count(whole, whole, List.of(), List.of()));
    }

    /** Returns whether it is more than half of the other number; what is open about the one and the other is taken apart. */
    public Condition moreThanHalfOf(Count whole) {
        return told(whole, 2L * least > whole.most, 2L * most <= whole.least);
    }

    /** Returns what is left of a number once this one is taken off. */
    public Count leftOf(int whole) {
        return new Count(whole, whole, List.of(), List.of()).less(this);
    }

    /** Returns what is left once another number is taken off, none at least. */
    public Count less(Count other) {
        return new Count(
                Math.max(0, least - other.most),
                most == Integer.MAX_VALUE ? most : Math.max(0, most - other.least),
                Codes.joined(facts, other.facts),
                Codes.joined(missing, other.missing));
    }

    private Condition told(boolean yes, boolean no) {
        return yes || no ? Condition.of(yes, facts) : Condition.unknown(facts, missing);
    }

    private Condition told(Count other, boolean yes, boolean no) {
        List<String> all = Codes.joined(facts, other.facts);
        return yes || no ? Condition.of(yes, all) : Condition.unknown(all, Codes.joined(missing, other.missing));
    }

    /** Names no fact. */
    @Override
    public String toString() {
        return "Count";
    }
}
