package org.ihala.rules.shelter.jo.house;

import java.util.Set;
import java.util.TreeSet;
import org.ihala.rules.casefile.HouseLife.Visit;
import org.ihala.rules.casefile.HouseLife.Visit.Visitor;
import org.ihala.rules.logic.Condition;
import org.ihala.rules.ruleset.Inquiry;
import org.ihala.rules.shelter.jo.Facts;

/** What Article 15/a reads of a case: one visit to a resident. */
public final class VisitClaim extends HouseClaim {

    private static final Visit NOTHING_ON_FILE = new Visit(null, null, null, null, null, null);

    private final Visit visit;

    /** Creates the claim. */
    public VisitClaim(Inquiry inquiry) {
        super(inquiry, "visit");
        Visit onFile = inquiry.caseFile().matter(Visit.class);
        this.visit = onFile == null ? NOTHING_ON_FILE : onFile;
    }

    /** Returns whether the visitor is neither family nor an acquaintance, so that 15/a does not speak of the visit. */
    public Condition neitherFamilyNorAcquaintance() {
        Visitor visitor = visit.visitor();
        return stated(
                visitor == null ? null : visitor != Visitor.FAMILY && visitor != Visitor.ACQUAINTANCE,
                Facts.VISITOR,
                "visitor");
    }

    /** Returns whether the director or a delegate in writing approved. */
    public Condition approved() {
        return permittedByDirectorOrDelegate(visit.approval(), "approval");
    }

    /** Returns whether the visit takes place where visits are received. */
    public Condition appointedPlace() {
        return stated(visit.appointedPlace(), Facts.VISIT_PLACE, "appointedPlace");
    }

    /** Returns whether the visit takes place at the times set. */
    public Condition appointedTime() {
        return stated(visit.appointedTime(), Facts.VISIT_TIME, "appointedTime");
    }

    /** Returns whether the social researcher supervises the visit. */
    public Condition supervised() {
        return stated(visit.socialResearcherSupervises(), Facts.VISIT_SUPERVISION, "socialResearcherSupervises");
    }

    /** Returns the codes of the warnings: a suspected visitor (Q15-2), a delegation that is not in writing. */
    @Override
    public Set<String> warnings() {
        Set<String> codes = new TreeSet<>();
        if (Boolean.TRUE.equals(visit.visitorSuspected())) {
            codes.add("VISITOR_IS_SUSPECT");
        }
        warnOfDelegation(visit.approval(), codes);
        return codes;
    }
}
