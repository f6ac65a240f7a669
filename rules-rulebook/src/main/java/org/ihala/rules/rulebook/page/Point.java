package org.ihala.rules.rulebook.page;

import java.util.List;
import org.ihala.rules.Answer;
import org.ihala.rules.law.Reading;
import org.ihala.rules.rulebook.Example;
import org.ihala.rules.signoff.SignOffReview;
import org.jspecify.annotations.Nullable;

/**
 * A disputed point with cases in which the readings part.
 *
 * @param reading the point
 * @param differences for each other reading, the simplest case it decides otherwise
 * @param signOff how an authority decided the point, or null where none has
 */
public record Point(Reading reading, List<Difference> differences, SignOffReview.@Nullable Line signOff) {

    /**
     * A case that a reading decides otherwise.
     *
     * @param option the other reading
     * @param example the case, decided under the default readings; null where no case at hand tells the two apart
     * @param answer what the other reading answers
     */
    public record Difference(String option, @Nullable Example example, @Nullable Answer answer) {}

    /** Returns its place on the page. */
    public String anchor() {
        return reading.id();
    }
}
