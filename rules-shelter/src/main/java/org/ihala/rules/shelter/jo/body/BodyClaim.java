package org.ihala.rules.shelter.jo.body;

import java.time.LocalDate;
import java.util.List;
import org.ihala.rules.casefile.Matter;
import org.ihala.rules.ruleset.Inquiry;
import org.ihala.rules.shelter.jo.MatterClaim;
import org.ihala.rules.words.Count;
import org.ihala.rules.words.Day;
import org.jspecify.annotations.Nullable;

/**
 * What rules read of a matter that is about a body, or of one entry of its lists.
 *
 * @param <M> the type of what is on file
 */
abstract class BodyClaim<M> extends MatterClaim {

    /** What is on file. */
    final M onFile;

    BodyClaim(Inquiry inquiry, String place, M onFile) {
        super(inquiry, place);
        this.onFile = onFile;
    }

    static <M extends Matter> M read(Inquiry inquiry, Class<M> kind) {
        return inquiry.caseFile().matterOrNothing(kind);
    }

    /** Returns the day that a field of the matter names, if it has come. */
    final Day day(@Nullable LocalDate day, String fact, String field) {
        Day known = made(Day.class, field, day);
        return known != null ? known : keep(field, day, Day.of(reached(day), places(field), missing(fact, field)));
    }

    /** Returns a day of what has come to pass by the day asked about, though a field of the matter does not say when. */
    final Day upToToday(String fact, String field) {
        return Day.between(LocalDate.MIN, today(), List.of(), List.of(missing(fact, field)));
    }

    /** Returns the number that a field of the matter states. */
    final Count count(@Nullable Integer number, String fact, String field) {
        return Count.of(number, places(field), missing(fact, field));
    }
}
