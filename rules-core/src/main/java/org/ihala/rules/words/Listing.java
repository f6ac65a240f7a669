package org.ihala.rules.words;

import java.util.ArrayList;
import java.util.List;
import org.ihala.rules.logic.Condition;
import org.ihala.rules.logic.MissingFact;
import org.jspecify.annotations.Nullable;

/** The codes that the file lists at one place, such as the States of a nationality; a list that is absent is asked for. */
public final class Listing {

    private final @Nullable List<String> codes;
    /** What a listing that is absent may list; null where it may be anything. */
    private final @Nullable List<String> possible;
    private final List<String> facts;
    private final MissingFact missing;

    private Listing(
            @Nullable List<String> codes, @Nullable List<String> possible, List<String> facts, MissingFact missing) {
        this.codes = codes;
        this.possible = possible;
        this.facts = facts;
        this.missing = missing;
    }

    /** Returns the codes that the file lists, or a listing that is open where it has none. */
    public static Listing of(@Nullable List<String> codes, List<String> facts, MissingFact missing) {
        return new Listing(codes, null, facts, missing);
    }

    /** Returns the codes that the file lists, or a listing of any of some where it has none. */
    public static Listing among(
            List<String> possible, @Nullable List<String> codes, List<String> facts, MissingFact missing) {
        return new Listing(codes, possible, facts, missing);
    }

    /** Returns the listing as it is without a code. */
    public Listing without(String code) {
        return new Listing(without(codes, code), without(possible, code), facts, missing);
    }

    private static @Nullable List<String> without(@Nullable List<String> codes, String code) {
        if (codes == null || !codes.contains(code)) {
            return codes;
        }
        List<String> others = new ArrayList<>(codes);
        others.removeIf(code::equals);
        return others;
    }

    /** Returns how many codes are listed. */
    public Count count() {
        return codes != null || possible == null
                ? Count.of(codes == null ? null : codes.size(), facts, missing)
                : Count.between(0, possible.size(), List.of(), missing);
    }

    /** Returns whether the file has the list, be it an empty one, and asks for it where it has none. */
    public Condition named() {
        return Condition.fact(codes == null ? null : Boolean.TRUE, facts, missing);
    }

    /** Returns whether at least one is listed. */
    public Condition any() {
        return Condition.fact(codes == null ? null : !codes.isEmpty(), facts, missing);
    }

    /** Returns whether a code is listed. */
    public Condition has(String code) {
        return Condition.fact(codes == null ? null : codes.contains(code), facts, missing);
    }

    /** Returns whether what a choice names is listed; no where nothing is listed at all. */
    public Condition has(Choice choice) {
        return codes == null
                ? Condition.unknown(List.of(), Codes.joined(choice.missing(), List.of(missing)))
                : choice.among(codes).and(any());
    }

    /** Names no fact. */
    @Override
    public String toString() {
        return "Listing";
    }
}
