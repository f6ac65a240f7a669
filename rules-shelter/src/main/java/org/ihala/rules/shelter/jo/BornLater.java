package org.ihala.rules.shelter.jo;

import java.time.LocalDate;
import org.ihala.rules.casefile.Person;
import org.ihala.rules.casefile.Relation;
import org.ihala.rules.claim.CaseView;
import org.ihala.rules.logic.Condition;
import org.ihala.rules.logic.MissingFact;
import org.jspecify.annotations.Nullable;

/** A child of the victim, born after the victim was admitted (Article 3/c; research note K, Q03-9). */
public final class BornLater {

    private final Condition born;
    private final MissingFact question;

    BornLater(
            CaseView view,
            String subject,
            @Nullable String victim,
            @Nullable LocalDate victimAdmitted,
            MissingFact missingDay) {
        Condition later = born(view, subject, victimAdmitted, missingDay);
        this.born = victim == null
                ? later
                : later.and(view.related(Relation.Type.PARENT_OF, victim, subject, subject));
        this.question = new MissingFact(Facts.BORN_IN_THE_HOUSE, subject);
    }

    private static Condition born(
            CaseView view, String subject, @Nullable LocalDate victimAdmitted, MissingFact missingDay) {
        if (victimAdmitted == null) {
            return Condition.unknown(missingDay);
        }
        Person person = view.person(subject);
        LocalDate from = person.bornFrom();
        LocalDate to = person.bornTo();
        if (from == null || to == null) {
            return Condition.unknown(new MissingFact(CaseView.BIRTH_DATE, subject));
        }
        boolean earliestAfter = from.isAfter(victimAdmitted);
        boolean latestAfter = to.isAfter(victimAdmitted);
        if (earliestAfter != latestAfter) {
            return Condition.unknown(new MissingFact(CaseView.BIRTH_DATE, subject));
        }
        return Condition.of(earliestAfter, view.place(subject, from.equals(to) ? "birthDate" : "bornBetween"));
    }

    /** Returns the condition on the reading that such a child was not present. */
    public Condition notCounted() {
        return Condition.notMet();
    }

    /** Returns the condition on the reading that such a child counts as present with its mother. */
    public Condition counted() {
        return born;
    }

    /** Returns the condition on the reading that the status of such a child is the Minister's question. */
    public Condition putToMinister() {
        return born.askWhenMet(question);
    }

    /** Names no fact. */
    @Override
    public String toString() {
        return "BornLater";
    }
}
