package org.ihala.rules.words;

import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import org.ihala.rules.logic.Condition;
import org.ihala.rules.logic.MissingFact;
import org.jspecify.annotations.Nullable;

/** Who or what the file names at one place, by a code of the case format; what it does not name is asked for. */
public final class Choice {

    private static final List<String> YES = List.of(Codes.YES);
    private static final List<String> NO = List.of(Codes.NO);

    /** All that it may be: one code where the file names it, none where it does not say. */
    private final List<String> codes;

    private final List<String> facts;
    private final List<MissingFact> missing;

    /** Made once: what is known is told alike by every rule. */
    private @Nullable Condition met;

    private @Nullable Condition notMet;

    private Choice(List<String> codes, List<String> facts, List<MissingFact> missing) {
        this.codes = codes;
        this.facts = facts;
        this.missing = missing;
    }

    /** Returns the choice that the file names, or one that is open where it names none. */
    public static Choice of(@Nullable Enum<?> value, List<String> facts, MissingFact missing) {
        return of(value == null ? null : value.name(), facts, missing);
    }

    /** Returns the code that the file names, such as that of a body, or one that is open where it names none. */
    public static Choice of(@Nullable String code, List<String> facts, MissingFact missing) {
        return code == null
                ? new Choice(List.of(), facts, List.of(missing))
                : new Choice(List.of(code), facts, List.of());
    }

    /** Returns what the file says with yes or no, as a choice of {@code YES} and {@code NO}; open where it does not say. */
    public static Choice yesOrNo(@Nullable Boolean value, List<String> facts, MissingFact missing) {
        return value == null
                ? new Choice(List.of(), facts, List.of(missing))
                : new Choice(value ? YES : NO, facts, List.of());
    }

    /** Returns a choice of which the file does not say which of several codes it is, or anything where none is given. */
    static Choice oneOf(List<String> codes, List<String> facts, List<MissingFact> missing) {
        return new Choice(codes, facts, missing);
    }

    /** Returns whether it is the given code; open where the file names none. */
    public Condition is(String code) {
        return codes.size() == 1 ? known(codes.get(0).equals(code)) : where(code::equals);
    }

    /** Returns whether the file names it; open where it does not. */
    public Condition named() {
        return codes.size() == 1 ? Condition.met(facts) : Condition.unknown(facts, missing);
    }

    /** Returns what is missing where the file does not name it. */
    List<MissingFact> missing() {
        return codes.size() == 1 ? List.of() : missing;
    }

    /** Returns whether it is one of the given codes; open where the file names none. */
    public Condition is(String... among) {
        return codes.size() == 1 ? known(Codes.among(codes.get(0), among)) : where(code -> Codes.among(code, among));
    }

    /** Returns whether it is one of the codes of a list of the law, such as those of official bodies. */
    public Condition among(Collection<String> listed) {
        return where(listed::contains);
    }

    private Condition where(Predicate<String> test) {
        boolean all = true;
        boolean none = true;
        for (int i = 0; i < codes.size(); i++) {
            boolean passes = test.test(codes.get(i));
            all &= passes;
            none &= !passes;
        }
        return all == none ? Condition.unknown(facts, missing) : known(all);
    }

    private Condition known(boolean passes) {
        Condition known = passes ? met : notMet;
        if (known == null) {
            known = Condition.of(passes, facts);
            met = passes ? known : met;
            notMet = passes ? notMet : known;
        }
        return known;
    }

    /** Names no fact. */
    @Override
    public String toString() {
        return "Choice";
    }
}
