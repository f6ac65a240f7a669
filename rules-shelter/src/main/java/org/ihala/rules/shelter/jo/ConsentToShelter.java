package org.ihala.rules.shelter.jo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.ihala.rules.casefile.Person;
import org.ihala.rules.casefile.Reception;
import org.ihala.rules.casefile.Relation;
import org.ihala.rules.claim.CaseView;
import org.ihala.rules.logic.Condition;
import org.ihala.rules.logic.MissingFact;
import org.jspecify.annotations.Nullable;

/**
 * Consent to sheltering (Article 11/a).
 *
 * <p>A consent counts as the file stands; a refusal counts only where the file also shows that the person was entitled
 * to refuse: known capacity, known not to be a suspect, no other representative left to ask. So an unknown never turns
 * into a "no" (research note K, Q11-3 to Q11-8).
 */
public final class ConsentToShelter {

    private final LocalDate since;
    private final CaseView view;
    private final String subject;
    private final @Nullable String victim;

    ConsentToShelter(CaseView view, String subject, @Nullable String victim, LocalDate since) {
        this.since = since;
        this.view = view;
        this.subject = subject;
        this.victim = victim;
    }

    private CaseView.@Nullable Found<Reception.Consent> latest(String by) {
        return view.latest(
                Reception.Consent.class,
                subject,
                act -> by.equals(act.by()) && !act.date().isBefore(since));
    }

    private MissingFact missing(String fact) {
        return new MissingFact(fact, subject);
    }

    /** Returns the subject's own word, whatever the subject's age or capacity. */
    public Condition ofSelf() {
        CaseView.Found<Reception.Consent> own = latest(subject);
        return own == null
                ? Condition.unknown(missing(Facts.CONSENT))
                : Condition.fact(own.act().given(), own.places(), missing(Facts.CONSENT));
    }

    /**
     * Returns whether nothing a child said stands in the way: the child is heard, and a refusal goes to child
     * protection instead of deciding by itself.
     */
    public Condition ofChildHeard() {
        CaseView.Found<Reception.Consent> own = latest(subject);
        if (own == null) {
            return Condition.met();
        }
        return Condition.fact(own.act().given(), own.places(), missing(Facts.CONSENT))
                .askWhenNotMet(missing(Facts.CHILD_REFUSES_SHELTER));
    }

    /**
     * Returns an adult's own consent, where the file does not say that the adult lacks capacity. While capacity is
     * unknown the consent counts and a refusal does not yet.
     */
    public Condition ofAdult() {
        Condition own = ofSelf();
        return view.person(subject).legallyCapable() == null
                ? own.askWhenNotMet(missing(Facts.LEGALLY_CAPABLE))
                : own;
    }

    /** Returns the consent of the guardian of an adult who lacks capacity, a suspect's word included. */
    public Condition ofAdultsGuardian() {
        return of(guardiansNamed(), Set.of(), false);
    }

    /** Returns the consent of the guardian of an adult who lacks capacity, a suspect's word left out. */
    public Condition ofAdultsGuardianUnsuspected() {
        return of(guardiansNamed(), Set.of(), true);
    }

    /** Returns the consent of the guardian by law, a suspect's word included. */
    public Condition ofGuardian() {
        return of(guardians(), mayBeGuardians(), false);
    }

    /** Returns the consent of the guardian by law, a suspect's word left out. */
    public Condition ofGuardianUnsuspected() {
        return of(guardians(), mayBeGuardians(), true);
    }

    /** Returns the consent of the guardian or of whoever cares for the subject in fact, a suspect's word included. */
    public Condition ofAnyCarer() {
        return of(carers(), mayBeGuardians(), false);
    }

    /** Returns the consent of the guardian or of whoever cares for the subject in fact, a suspect's word left out. */
    public Condition ofAnyCarerUnsuspected() {
        return of(carers(), mayBeGuardians(), true);
    }

    /** Returns the consent of the guardian or of the victim as parent with custody, a suspect's word included. */
    public Condition ofGuardianOrVictimParent() {
        return of(guardiansAndVictimParent(), mayBeGuardians(), false);
    }

    /** Returns the consent of the guardian or of the victim as parent with custody, a suspect's word left out. */
    public Condition ofGuardianOrVictimParentUnsuspected() {
        return of(guardiansAndVictimParent(), mayBeGuardians(), true);
    }

    /** Returns whether the subject is known to lack capacity. */
    public Condition incapable() {
        Boolean capable = view.person(subject).legallyCapable();
        return Condition.fact(
                capable == null ? null : !capable,
                view.place(subject, "legallyCapable"),
                missing(Facts.LEGALLY_CAPABLE));
    }

    /** Returns the ids of those who may be heard as representatives on the widest reading. */
    Set<String> carers() {
        Set<String> all = guardiansAndVictimParent();
        for (Relation relation : view.caseFile().relations()) {
            if (relation.to().equals(subject)
                    && (relation.type() == Relation.Type.CUSTODIAN_OF
                            || relation.type() == Relation.Type.PARENT_OF
                            || relation.type() == Relation.Type.FOSTER_PARENT_OF)) {
                all.add(relation.from());
            }
        }
        return all;
    }

    /** The guardian by law of a child: who is named as one, and the father. */
    private Set<String> guardians() {
        Set<String> all = guardiansNamed();
        for (Relation relation : view.caseFile().relations()) {
            if (relation.to().equals(subject)
                    && relation.type() == Relation.Type.PARENT_OF
                    && view.person(relation.from()).sex() == Person.Sex.MALE) {
                all.add(relation.from());
            }
        }
        return all;
    }

    private Set<String> guardiansNamed() {
        Set<String> all = new LinkedHashSet<>();
        for (Relation relation : view.caseFile().relations()) {
            if (relation.to().equals(subject) && relation.type() == Relation.Type.GUARDIAN_OF) {
                all.add(relation.from());
            }
        }
        return all;
    }

    /** Who may turn out to be the guardian by law: a parent who may be the father, a grandfather (Q11-5). */
    private Set<String> mayBeGuardians() {
        Set<String> parents = new LinkedHashSet<>();
        for (Relation relation : view.caseFile().relations()) {
            if (relation.type() == Relation.Type.PARENT_OF && relation.to().equals(subject)) {
                parents.add(relation.from());
            }
        }
        Set<String> all = new LinkedHashSet<>();
        for (Relation relation : view.caseFile().relations()) {
            Person.Sex sex = view.person(relation.from()).sex();
            boolean parent = relation.type() == Relation.Type.PARENT_OF && relation.to().equals(subject);
            boolean grandparent = relation.type() == Relation.Type.GRANDPARENT_OF && relation.to().equals(subject)
                    || relation.type() == Relation.Type.PARENT_OF && parents.contains(relation.to());
            if (parent && sex == null || grandparent && sex != Person.Sex.FEMALE) {
                all.add(relation.from());
            }
        }
        return all;
    }

    Set<String> guardiansAndVictimParent() {
        Set<String> all = guardians();
        if (victim != null
                && !view.caseFile().family().places(Relation.Type.PARENT_OF, victim, subject).isEmpty()
                && !view.caseFile().family().places(Relation.Type.CUSTODIAN_OF, victim, subject).isEmpty()) {
            all.add(victim);
        }
        return all;
    }

    /** Whoever only may represent the subject opens nothing by a consent; a refusal of others does not bind without theirs. */
    private Condition of(Set<String> representatives, Set<String> mayRepresent, boolean withoutSuspects) {
        List<String> given = new ArrayList<>();
        List<String> refused = new ArrayList<>();
        Set<MissingFact> open = new LinkedHashSet<>();
        int heard = 0;
        Set<String> all = new LinkedHashSet<>(representatives);
        all.addAll(mayRepresent);
        for (String representative : all) {
            boolean certain = representatives.contains(representative);
            Boolean suspected = view.person(representative).suspectedOffender();
            Boolean capable = view.person(representative).legallyCapable();
            if (withoutSuspects && Boolean.TRUE.equals(suspected) || Boolean.FALSE.equals(capable)) {
                continue;
            }
            heard += certain ? 1 : 0;
            CaseView.Found<Reception.Consent> consent = latest(representative);
            if (consent == null || consent.act().given() == null || !certain && consent.act().given()) {
                open.add(missing(Facts.REPRESENTATIVE_CONSENT));
                if (!certain && view.person(representative).sex() == null) {
                    open.add(new MissingFact(Facts.SEX, representative));
                }
            } else if (Boolean.TRUE.equals(consent.act().given())) {
                given.addAll(consent.places());
            } else {
                refused.addAll(consent.places());
                if (withoutSuspects && suspected == null) {
                    open.add(new MissingFact(Facts.SUSPECTED_OFFENDER, representative));
                }
                if (capable == null) {
                    open.add(new MissingFact(Facts.LEGALLY_CAPABLE, representative));
                }
            }
        }
        if (!given.isEmpty()) {
            return Condition.met(List.copyOf(given));
        }
        if (heard == 0) {
            open.add(missing(Facts.REPRESENTATIVE_CONSENT));
        }
        if (!view.caseFile().relationsComplete()) {
            open.add(missing(CaseView.RELATION));
        }
        if (open.isEmpty()) {
            return Condition.notMet(List.copyOf(refused));
        }
        return Condition.unknown(
                List.copyOf(refused),
                open.stream()
                        .sorted(Comparator.comparing((MissingFact fact) -> fact.fact() + fact.person()))
                        .toList());
    }

    /** Names no fact. */
    @Override
    public String toString() {
        return "ConsentToShelter";
    }
}
