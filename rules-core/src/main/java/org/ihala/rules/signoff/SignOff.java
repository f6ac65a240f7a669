package org.ihala.rules.signoff;

import java.time.LocalDate;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/**
 * What somebody signed: a provision as it is encoded, or how an authority decided a disputed point.
 *
 * @param place where the record lies, for messages
 * @param law the name of the rulebook, such as {@code JO-SHELTER}
 * @param subject the id of the provision or of the point
 * @param verdict what was said of the provision; null of a point
 * @param decided the option that the authority decided for; null of a provision
 * @param source by what it decided; null of a provision
 * @param reference the number of the opinion, judgment or instructions; null where none is given
 * @param by who signed or decided
 * @param capacity in which capacity
 * @param on the day
 * @param remark a remark, or null
 * @param signed all that decided the subject when it was signed, part by part
 */
public record SignOff(
        String place,
        String law,
        String subject,
        @Nullable Verdict verdict,
        @Nullable String decided,
        @Nullable Authority source,
        @Nullable String reference,
        String by,
        String capacity,
        LocalDate on,
        @Nullable String remark,
        SortedMap<Part, String> signed) {

    /** The name of the packed records, beside the law data. */
    public static final String FILE = "signoff.json";

    /** Returns whether it is about a disputed point, and not about a provision. */
    public boolean ofReading() {
        return decided != null;
    }

    /** Returns the one hash of what was signed. */
    public String sha256() {
        return Deciding.sha256(signed);
    }

    /** Names the subject and nobody. */
    @Override
    public String toString() {
        return "SignOff[" + law + " " + subject + "]";
    }
}
