package org.ihala.rules.words;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.ihala.rules.casefile.Act;
import org.ihala.rules.casefile.FiledAct;
import org.jspecify.annotations.Nullable;

/** The acts of a file up to a day, read once for each kind and person: many rules ask for the same. */
public final class ActsOnFile {

    private final List<FiledAct> filed;
    private final LocalDate asOf;
    private @Nullable Acts<?>[] read = new Acts<?>[8];

    /**
     * Creates the acts.
     *
     * @param filed the acts of the file, in any order
     */
    public ActsOnFile(List<FiledAct> filed, LocalDate asOf) {
        this.filed = filed;
        this.asOf = asOf;
    }

    /** Returns the acts of a kind about a person; asked again, the same. */
    public <A extends Act> Acts<A> of(ActKind<A> kind, String person) {
        int at = 0;
        for (Acts<?> one; at < read.length && (one = read[at]) != null; at++) {
            Acts<A> known = one.ifOf(kind, person);
            if (known != null) {
                return known;
            }
        }
        Acts<A> acts = Acts.of(kind, person, filed, asOf);
        read = at < read.length ? read : Arrays.copyOf(read, 2 * at);
        read[at] = acts;
        return acts;
    }

    /** Returns no acts of a kind about a person, where the file cannot hold any that count. */
    public <A extends Act> Acts<A> none(ActKind<A> kind, String person) {
        return Acts.of(kind, person, List.of(), asOf);
    }

    /** Names no fact. */
    @Override
    public String toString() {
        return "ActsOnFile";
    }
}
