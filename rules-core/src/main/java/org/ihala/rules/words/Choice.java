package org.ihala.rules.words;

import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import org.ihala.rules.logic.Condition;
import org.ihala.rules.logic.MissingFact;
import org.jspecify.annotations.Nullable;

/** Who or what the file names at one place, by a code of the case format; what it does not name is asked for. */
public final class Choice {

    /** All that it may be: one code where the file names it, none where it does not say. */
    private final List<String> codes;

    private final List<String> facts;
    private final List<MissingFact> missing;

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
        return new Choice(code == null ? List.of() : List.of(code), facts, List.of(missing));
    }

    /** Returns a choice of which the file does not say which of several codes it is, or anything where none is given. */
    static Choice oneOf(List<String> codes, List<String> facts, List<MissingFact> missing) {
        return new Choice(codes, facts, missing);
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
        return where(code -> Codes.among(code, among));
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
        return all == none ? Condition.unknown(facts, missing) : Condition.of(all, facts);
    }

    /** Names no fact. */
    @Override
    public String toString() {
        return "Choice";
    }
}
