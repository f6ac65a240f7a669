package org.ihala.rules.words;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.ihala.rules.logic.Condition;
import org.ihala.rules.logic.MissingFact;
import org.jspecify.annotations.Nullable;

/**
 * What each of several persons lists, such as the fields they cover; whether somebody belongs to them may be open, what they
 * list may be, and whether they are all.
 */
public final class Listings {

    /** What to ask for where somebody may not belong to them, does not say what they list, or others may be missing. */
    public record Gaps(MissingFact belonging, MissingFact codes, MissingFact others) {}

    private record One(boolean surely, @Nullable Set<String> codes) {
        /** Returns whether a code of a set is listed, or may be. */
        boolean has(List<String> asked, int chosen) {
            for (int i = 0; codes != null && i < asked.size(); i++) {
                if ((chosen >> i & 1) == 1 && codes.contains(asked.get(i))) {
                    return true;
                }
            }
            return codes == null;
        }

        @Override
        public String toString() {
            return "One";
        }
    }

    private final List<String> facts;
    private final Gaps gaps;
    private final boolean complete;
    private final List<One> all = new ArrayList<>();

    /**
     * Creates the list of nobody.
     *
     * @param facts its place in the file
     * @param complete whether nobody else belongs to it
     */
    public Listings(List<String> facts, boolean complete, Gaps gaps) {
        this.facts = facts;
        this.complete = complete;
        this.gaps = gaps;
    }

    /**
     * Adds somebody who belongs to them; returns these.
     *
     * @param belongs whether that is so; somebody who surely does not is left out
     * @param codes what they list; null where the file does not say
     */
    public Listings with(Condition belongs, @Nullable Collection<String> codes) {
        if (!belongs.surelyNot()) {
            all.add(new One(belongs.surely(), codes == null ? null : Set.copyOf(codes)));
        }
        return this;
    }

    /** Returns whether they are all; open where others may not be on file. */
    public Condition complete() {
        return complete ? Condition.met() : Condition.unknown(gaps.others());
    }

    /** Returns how many they are. */
    public Count count() {
        int sure = (int) all.stream().filter(One::surely).count();
        return Count.between(
                sure,
                complete ? all.size() : Integer.MAX_VALUE,
                facts,
                complete ? gaps.belonging() : gaps.others());
    }

    /** Returns whether each of the codes is listed by somebody. */
    public Condition covering(String... codes) {
        return covering(false, List.of(codes));
    }

    /** Returns whether for each of the codes there is somebody of its own who lists it. */
    public Condition coveringOneEach(String... codes) {
        return covering(true, List.of(codes));
    }

    private Condition covering(boolean oneEach, List<String> codes) {
        if (isCovered(oneEach, codes, false)) {
            return Condition.met(facts);
        }
        if (!complete) {
            return Condition.unknown(gaps.others());
        }
        if (!isCovered(oneEach, codes, true)) {
            return Condition.notMet(facts);
        }
        List<MissingFact> open = List.of();
        if (all.stream().anyMatch(one -> one.codes == null)) {
            open = List.of(gaps.codes());
        }
        if (all.stream().anyMatch(one -> !one.surely && !Set.of().equals(one.codes))) {
            open = Codes.joined(open, List.of(gaps.belonging()));
        }
        return Condition.unknown(List.of(), open);
    }

    /** Each has one of its own just where any so many codes are listed by so many persons (Hall's theorem). */
    private boolean isCovered(boolean oneEach, List<String> codes, boolean possibly) {
        for (int chosen = 1; chosen < 1 << codes.size(); chosen++) {
            int persons = 0;
            for (One one : all) {
                boolean counts = possibly || one.surely && one.codes != null;
                persons += counts && one.has(codes, chosen) ? 1 : 0;
            }
            if (persons < (oneEach ? Integer.bitCount(chosen) : 1)) {
                return false;
            }
        }
        return true;
    }

    /** Names no fact. */
    @Override
    public String toString() {
        return "Listings";
    }
}
