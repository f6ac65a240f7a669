package org.ihala.rules.shelter.jo;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.ihala.rules.casefile.Prosecution;
import org.ihala.rules.casefile.Reception;
import org.ihala.rules.casefile.Relation;
import org.ihala.rules.law.Law;
import org.ihala.rules.logic.Condition;
import org.ihala.rules.logic.Whole;
import org.ihala.rules.ruleset.Inquiry;
import org.ihala.rules.words.Acts;
import org.jspecify.annotations.Nullable;

/** What Article 11 reads of a case: whom the House receives, with each person who may represent the subject. */
public abstract class AdmissionClaim extends StatusFacts implements VictimStatusClaim, Whole {

    private static final Set<Relation.Type> REPRESENTING = Set.of(
            Relation.Type.GUARDIAN_OF,
            Relation.Type.PARENT_OF,
            Relation.Type.CUSTODIAN_OF,
            Relation.Type.FOSTER_PARENT_OF,
            Relation.Type.GRANDPARENT_OF);

    /** The bodies of the law that was asked last: nearly always the only one. */
    private static volatile @Nullable Bodies bodies;

    private @Nullable List<RepresentativeClaim> representatives;

    private record Bodies(Law law, List<String> official, List<String> competent) {

        static Bodies of(Law law) {
            return new Bodies(law, codes(law, Law.Body::official), codes(law, Law.Body::competent));
        }

        private static List<String> codes(Law law, Predicate<Law.Body> which) {
            return law.bodies().values().stream().filter(which).map(Law.Body::code).toList();
        }
    }

    AdmissionClaim(Inquiry inquiry, boolean ofVictim) {
        super(inquiry, ofVictim);
    }

    private static final class OfReceivedVictim extends VictimClaim implements ReceptionClaim {
        OfReceivedVictim(Inquiry inquiry) {
            super(inquiry);
        }
    }

    private static final class OfReceivedAffectedPerson extends AffectedClaim implements ReceptionClaim {
        OfReceivedAffectedPerson(Inquiry inquiry) {
            super(inquiry);
        }
    }

    /** Returns the claim that the case makes: through a victim where it names one. */
    static AdmissionClaim ofReception(Inquiry inquiry) {
        return inquiry.caseFile().victim() == null
                ? new OfReceivedVictim(inquiry)
                : new OfReceivedAffectedPerson(inquiry);
    }

    /** Returns the claim that the case makes, where one way to the House alone is asked about. */
    static AdmissionClaim ofStatus(Inquiry inquiry) {
        return inquiry.caseFile().victim() == null ? new VictimClaim(inquiry) : new StatusClaim(inquiry);
    }

    @Override
    public final List<RepresentativeClaim> things() {
        List<RepresentativeClaim> known = representatives;
        if (known == null) {
            known = related();
            representatives = known;
        }
        return known;
    }

    /** In the order of their ids, so that the order of the file changes nothing. */
    private List<RepresentativeClaim> related() {
        List<String> ids = new ArrayList<>(2);
        List<String> parents = List.of();
        List<Relation> relations = view.caseFile().relations();
        for (Relation relation : relations) {
            if (relation.to().equals(subject) && REPRESENTING.contains(relation.type())) {
                ids.add(relation.from());
                if (relation.type() == Relation.Type.PARENT_OF) {
                    parents = parents.isEmpty() ? new ArrayList<>(2) : parents;
                    parents.add(relation.from());
                }
            }
        }
        if (!parents.isEmpty()) {
            for (Relation relation : relations) {
                if (relation.type() == Relation.Type.PARENT_OF && parents.contains(relation.to())) {
                    ids.add(relation.from());
                }
            }
        }
        if (ids.isEmpty()) {
            return List.of();
        }
        Collections.sort(ids);
        List<RepresentativeClaim> all = new ArrayList<>(ids.size());
        String last = null;
        for (String id : ids) {
            if (!id.equals(last)) {
                all.add(new RepresentativeClaim(this, id));
                last = id;
            }
        }
        return all;
    }

    /** Returns what the subject said on shelter. */
    public final Acts<Reception.Consent> ownConsents() {
        return acts(ActKinds.CONSENTS).having("by", subject);
    }

    /** Returns whether the file says that it holds all relations. */
    public final Condition relationsComplete() {
        return Condition.of(view.caseFile().relationsComplete(), List.of());
    }

    /** Returns the prosecutor's decisions to stop pursuing the subject. */
    public final Acts<Prosecution.ProsecutionStopped> stops() {
        return acts(ActKinds.STOPS);
    }

    /** Returns the approvals to receive the subject in an emergency or urgent case, those that find nothing urgent among them. */
    public final Acts<Reception.EmergencyApproval> approvals() {
        return acts(ActKinds.APPROVALS);
    }

    /** Returns the approvals and the refusals to receive the subject in an emergency or urgent case. */
    public final Acts<Reception.EmergencyDecision> emergencyDecisions() {
        return acts(ActKinds.EMERGENCY_DECISIONS);
    }

    /** Returns the codes of the official bodies that may pass data. */
    public final Collection<String> officialBodies() {
        return bodies().official;
    }

    /** Returns the codes of the bodies that are plainly competent to pass data. */
    public final Collection<String> competentBodies() {
        return bodies().competent;
    }

    private Bodies bodies() {
        Bodies known = bodies;
        if (known == null || known.law != inquiry.law()) {
            known = Bodies.of(inquiry.law());
            bodies = known;
        }
        return known;
    }

    /** Returns the codes of all bodies with a role in referral. */
    public final Collection<String> bodiesInReferral() {
        return inquiry.law().bodies().keySet();
    }
}
