package org.ihala.rules.shelter.jo.body;

import java.util.List;
import org.ihala.rules.casefile.Violation;
import org.ihala.rules.casefile.Violation.Step;
import org.ihala.rules.logic.MissingFact;
import org.ihala.rules.ruleset.Inquiry;
import org.ihala.rules.shelter.jo.Facts;
import org.ihala.rules.shelter.jo.MatterClaim;
import org.ihala.rules.words.Choice;
import org.ihala.rules.words.Day;
import org.ihala.rules.words.Entries;

/** What Article 19 reads of a case: who runs the House, the day a violation was found, and the dated steps since. */
public final class SanctionClaim extends MatterClaim<Violation> {

    private static final Entries.Kind STEP =
            new Entries.Kind(Facts.VIOLATION_STEP, Facts.VIOLATION_STEP, Facts.VIOLATION_PERIOD);

    private static final List<String> BODY = List.of("violation.body");
    private static final List<String> FOUND_ON = List.of("violation.foundOn");
    private static final MissingFact NO_BODY = MissingFact.at(Facts.VIOLATION_BODY, "violation.body");
    private static final MissingFact NOT_FOUND = MissingFact.at(Facts.VIOLATION_FOUND, "violation.foundOn");

    private final Entries steps;
    private final Entries committeeWarnings;
    private final Entries ministerWarnings;
    private final Entries corrections;

    /** Creates the claim. */
    public SanctionClaim(Inquiry inquiry) {
        super(inquiry, "violation", read(inquiry, Violation.class));
        Entries.Reader reader = Entries.upTo(today(), STEP);
        for (int i = 0; i < onFile.steps().size(); i++) {
            Step step = onFile.steps().get(i);
            reader.add(step.type(), step.date(), step.period(), place("steps[" + i + "]"));
        }
        this.steps = reader.all();
        this.committeeWarnings = steps.of("COMMITTEE_WARNING");
        this.ministerWarnings = steps.of("MINISTER_WARNING");
        this.corrections = steps.of("CORRECTED");
    }

    /** Returns who runs the House. */
    public Choice runBy() {
        return Choice.of(onFile.body(), BODY, NO_BODY);
    }

    /** Returns the day a violation was found. */
    public Day foundOn() {
        return Day.of(reached(onFile.foundOn()), FOUND_ON, NOT_FOUND);
    }

    /** Returns the steps since, of whatever type. */
    public Entries steps() {
        return steps;
    }

    /** Returns the warnings of the Shelter Committee. */
    public Entries committeeWarnings() {
        return committeeWarnings;
    }

    /** Returns the warnings of the Minister. */
    public Entries ministerWarnings() {
        return ministerWarnings;
    }

    /** Returns the entries that say that the violation was corrected in full. */
    public Entries corrections() {
        return corrections;
    }
}
