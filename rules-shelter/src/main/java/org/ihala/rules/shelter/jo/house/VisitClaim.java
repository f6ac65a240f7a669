package org.ihala.rules.shelter.jo.house;

import org.ihala.rules.casefile.HouseLife.Visit;
import org.ihala.rules.ruleset.Inquiry;
import org.ihala.rules.shelter.jo.Facts;
import org.ihala.rules.words.Choice;
import org.ihala.rules.words.Ruling;

/** What Article 15/a reads of a case: one visit to a resident. */
public final class VisitClaim extends HouseClaim {

    private final Visit visit;

    /** Creates the claim. */
    public VisitClaim(Inquiry inquiry) {
        super(inquiry, "visit");
        this.visit = onFile(Visit.class);
    }

    /** Returns who comes. */
    public Choice visitor() {
        return choice(visit.visitor(), Facts.VISITOR, "visitor");
    }

    /** Returns whether the visitor is suspected in the same case. */
    public Choice visitorSuspected() {
        return choice(visit.visitorSuspected(), Facts.VISITOR, "visitorSuspected");
    }

    /** Returns the approval. */
    public Ruling approval() {
        return permission(visit.approval(), "approval");
    }

    /** Returns whether the visit takes place where visits are received. */
    public Choice appointedPlace() {
        return choice(visit.appointedPlace(), Facts.VISIT_PLACE, "appointedPlace");
    }

    /** Returns whether the visit takes place at the times set. */
    public Choice appointedTime() {
        return choice(visit.appointedTime(), Facts.VISIT_TIME, "appointedTime");
    }

    /** Returns whether the social researcher supervises the visit. */
    public Choice socialResearcherSupervises() {
        return choice(visit.socialResearcherSupervises(), Facts.VISIT_SUPERVISION, "socialResearcherSupervises");
    }
}
