package org.ihala.rules.shelter.jo;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ihala.rules.casefile.Prosecution;
import org.ihala.rules.casefile.Reception;
import org.ihala.rules.casefile.Relation;
import org.ihala.rules.casefile.VictimStatus;
import org.ihala.rules.law.Law;
import org.ihala.rules.logic.Condition;
import org.ihala.rules.logic.Whole;
import org.ihala.rules.ruleset.Inquiry;
import org.ihala.rules.words.Acts;
import org.ihala.rules.words.Presence;
import org.jspecify.annotations.Nullable;

/** The facts of one case that Articles 2, 3 and 11 read, with each person who may represent the subject. */
abstract class AdmissionFacts extends PersonFacts implements AdmissionClaim, Whole {

    private static final Set<Relation.Type> REPRESENTING = Set.of(
            Relation.Type.GUARDIAN_OF,
            Relation.Type.PARENT_OF,
            Relation.Type.CUSTODIAN_OF,
            Relation.Type.FOSTER_PARENT_OF,
            Relation.Type.GRANDPARENT_OF);

    /** The official bodies of the law that was asked last: nearly always the only one. */
    private static volatile @Nullable OfficialBodies official;

    private @Nullable List<RepresentativeClaim> representatives;

    private record OfficialBodies(Law law, List<String> codes) {

        static OfficialBodies of(Law law) {
            return new OfficialBodies(law, law.bodies().entrySet().stream()
                    .filter(body -> body.getValue().official())
                    .map(Map.Entry::getKey)
                    .toList());
        }
    }

    AdmissionFacts(Inquiry inquiry, boolean ofVictim) {
        super(inquiry, ofVictim);
    }

    /** The subject as a possible victim, where the status or one way to the House alone is asked about. */
    static class OfVictim extends AdmissionFacts implements VictimClaim {
        OfVictim(Inquiry inquiry) {
            super(inquiry, true);
        }
    }

    /** The subject as a possible victim who may be received. */
    static final class OfReceivedVictim extends OfVictim implements ReceptionClaim {
        OfReceivedVictim(Inquiry inquiry) {
            super(inquiry);
        }
    }

    /** The subject as an affected person who may be received. */
    static final class OfAffected extends OfAffectedPerson implements ReceptionClaim {
        OfAffected(Inquiry inquiry) {
            super(inquiry);
        }
    }

    /** The subject as an affected person, where the status is asked about. */
    static final class OfStatus extends OfAffectedPerson implements StatusClaim {
        OfStatus(Inquiry inquiry) {
            super(inquiry);
        }
    }

    /** What Article 3 reads beside. */
    abstract static class OfAffectedPerson extends AdmissionFacts implements AffectedClaim {

        private final Presence inKingdom = new Presence(view, subject, KINGDOM);

        OfAffectedPerson(Inquiry inquiry) {
            super(inquiry, false);
        }

        @Override
        public final Presence inKingdom() {
            return inKingdom;
        }
    }

    /** Returns the facts of the claim that the case makes: through a victim where it names one. */
    static AdmissionFacts ofReception(Inquiry inquiry) {
        return inquiry.caseFile().victim() == null ? new OfReceivedVictim(inquiry) : new OfAffected(inquiry);
    }

    /** Returns the facts of the claim that the case makes, where one way to the House alone is asked about. */
    static AdmissionFacts ofStatus(Inquiry inquiry) {
        return inquiry.caseFile().victim() == null ? new OfVictim(inquiry) : new OfStatus(inquiry);
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

    @Override
    public final Acts<Prosecution.ProsecutorFinding> crimeFindingsOnVictim() {
        return actsOnVictim(ActKinds.CRIME_FINDINGS);
    }

    @Override
    public final Acts<VictimStatus.StatusDisproved> disproofsOfVictim() {
        return actsOnVictim(ActKinds.DISPROOFS);
    }

    @Override
    public final Acts<Reception.Consent> ownConsents() {
        return acts(ActKinds.CONSENTS).having("by", subject);
    }

    @Override
    public final Condition relationsComplete() {
        return Condition.of(view.caseFile().relationsComplete(), List.of());
    }

    @Override
    public final Acts<Prosecution.ProsecutionStopped> stops() {
        return acts(ActKinds.STOPS);
    }

    @Override
    public final Acts<Reception.EmergencyApproval> approvals() {
        return acts(ActKinds.APPROVALS);
    }

    @Override
    public final Collection<String> officialBodies() {
        OfficialBodies known = official;
        if (known == null || known.law != inquiry.law()) {
            known = OfficialBodies.of(inquiry.law());
            official = known;
        }
        return known.codes;
    }

    @Override
    public final Collection<String> bodiesInReferral() {
        return inquiry.law().bodies().keySet();
    }
}
