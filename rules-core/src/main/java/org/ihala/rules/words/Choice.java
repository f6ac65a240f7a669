package org.ihala.rules.words;

import java.util.Collection;
import java.util.List;
import org.ihala.rules.logic.Condition;
import org.ihala.rules.logic.MissingFact;
import org.jspecify.annotations.Nullable;

/** Who or what the file names at one place, by a code of the case format; what it does not name is asked for. */
public final class Choice {

    private final @Nullable String code;
    private final List<String> facts;
    private final List<MissingFact> missing;

    private Choice(@Nullable String code, List<String> facts, List<MissingFact> missing) {
        this.code = code;
        this.facts = facts;
        this.missing = missing;
    }

    /** Returns the choice that the file names, or one that is open where it names none. */
    public static Choice of(@Nullable Enum<?> value, List<String> facts, MissingFact missing) {
        return of(value == null ? null : value.name(), facts, missing);
    }

    /** Returns the code that the file names, such as that of a body, or one that is open where it names none. */
    public static Choice of(@Nullable String code, List<String> facts, MissingFact missing) {
        // What is named lacks nothing.
        return new Choice(code, facts, code == null ? List.of(missing) : List.of());
    }

    /** Returns a choice of which the file shows nothing. */
    static Choice open(List<MissingFact> missing) {
        return new Choice(null, List.of(), missing);
    }

    /** Returns whether it is one of the given codes; open where the file names none. */
    public Condition is(String... codes) {
        return code == null ? Condition.unknown(facts, missing) : Condition.of(Codes.among(code, codes), facts);
    }

    /** Returns whether it is one of the codes of a list of the law, such as those of official bodies. */
    public Condition among(Collection<String> codes) {
        return code == null ? Condition.unknown(facts, missing) : Condition.of(codes.contains(code), facts);
    }

    /** Names no fact. */
    @Override
    public String toString() {
        return "Choice";
    }
}
