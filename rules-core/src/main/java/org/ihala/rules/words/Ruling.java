package org.ihala.rules.words;

import java.util.List;
import org.ihala.rules.logic.Condition;
import org.ihala.rules.logic.MissingFact;
import org.jspecify.annotations.Nullable;

/**
 * What somebody with a power decided with yes or no in one matter, where the file has room for one decision: who took it and
 * in which form.
 *
 * <p>The word of whoever has no power is no decision, so the one who has it is still asked.
 */
public final class Ruling {

    private final @Nullable String author;
    private final @Nullable Boolean inWriting;
    private final @Nullable Boolean says;
    private final List<String> facts;
    private final MissingFact decision;
    private final MissingFact form;
    /** What leaves open whether it counts; null where it does. */
    private final @Nullable MissingFact open;

    private Ruling(
            @Nullable String author,
            @Nullable Boolean inWriting,
            @Nullable Boolean says,
            List<String> facts,
            MissingFact decision,
            MissingFact form,
            @Nullable MissingFact open) {
        this.author = author;
        this.inWriting = inWriting;
        this.says = says;
        this.facts = facts;
        this.decision = decision;
        this.form = form;
        this.open = open;
    }

    /**
     * Returns the decision that a file holds.
     *
     * @param author who took it, or null where the file does not say
     * @param inWriting whether it is in the form that is asked of some authors, or null where the file does not say
     * @param says what it says, or null where the file does not say or it was not taken yet
     * @param facts the places of the file that show it
     * @param decision what to ask for where nobody with a power decided
     * @param form what to ask for where its form is not known
     */
    public static Ruling of(
            @Nullable Enum<?> author,
            @Nullable Boolean inWriting,
            @Nullable Boolean says,
            List<String> facts,
            MissingFact decision,
            MissingFact form) {
        return new Ruling(author == null ? null : author.name(), inWriting, says, facts, decision, form, null);
    }

    private Ruling openFor(MissingFact missing) {
        return open != null ? this : new Ruling(author, inWriting, says, facts, decision, form, missing);
    }

    /** Returns it as a decision where one of the given took it; an author who is not known may be anybody. */
    public Ruling by(String... codes) {
        return author != null && Codes.among(author, codes) ? this : openFor(decision);
    }

    /** Returns it as a decision where it is in writing or none of the given took it; where the form is not known, it is asked. */
    public Ruling inWritingWhenBy(String... codes) {
        if (author != null && !Codes.among(author, codes) || Boolean.TRUE.equals(inWriting)) {
            return this;
        }
        return openFor(author == null || inWriting != null ? decision : form);
    }

    /** Returns what was decided by whoever counts; open where nobody who counts decided. */
    public Condition lastWord() {
        return open != null ? Condition.unknown(open) : Condition.fact(says, facts, decision);
    }

    /** Returns what was decided by whoever counts; yes where no decision is on file at all. */
    public Condition lastWordOrYes() {
        return author == null && inWriting == null && says == null ? Condition.met() : lastWord();
    }

    /** Returns who decided, with or without a power. */
    public Choice author() {
        return Choice.of(author, facts, decision);
    }

    /** Returns whether it is in writing. */
    public Condition inWriting() {
        return Condition.fact(inWriting, facts, form);
    }

    /** Names no fact. */
    @Override
    public String toString() {
        return "Ruling";
    }
}
