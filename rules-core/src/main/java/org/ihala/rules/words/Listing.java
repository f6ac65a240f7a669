package org.ihala.rules.words;

import java.util.List;
import org.ihala.rules.logic.Condition;
import org.ihala.rules.logic.MissingFact;
import org.jspecify.annotations.Nullable;

/** The codes that the file lists at one place, such as the States of a nationality; a list that is absent is asked for. */
public final class Listing {

    private final @Nullable List<String> codes;
    private final List<String> facts;
    private final MissingFact missing;

    private Listing(@Nullable List<String> codes, List<String> facts, MissingFact missing) {
        this.codes = codes;
        this.facts = facts;
        this.missing = missing;
    }

    /** Returns the codes that the file lists, or a listing that is open where it has none. */
    public static Listing of(@Nullable List<String> codes, List<String> facts, MissingFact missing) {
        return new Listing(codes, facts, missing);
    }

    /** Returns whether at least one is listed. */
    public Condition any() {
        return Condition.fact(codes == null ? null : !codes.isEmpty(), facts, missing);
    }

    /** Returns whether a code is listed. */
    public Condition has(String code) {
        return Condition.fact(codes == null ? null : codes.contains(code), facts, missing);
    }

    /** Returns whether what a choice names is listed. */
    public Condition has(Choice choice) {
        return codes == null
                ? Condition.unknown(List.of(), Codes.joined(choice.missing(), List.of(missing)))
                : choice.among(codes);
    }

    /** Names no fact. */
    @Override
    public String toString() {
        return "Listing";
    }
}
