package org.ihala.rules.shelter.jo;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.ihala.rules.casefile.Approval;
import org.ihala.rules.casefile.Decider;
import org.ihala.rules.casefile.Disclosure;
import org.ihala.rules.casefile.Person;
import org.ihala.rules.casefile.Prosecution;
import org.ihala.rules.casefile.Prosecution.Offense;
import org.ihala.rules.casefile.Reception;
import org.ihala.rules.casefile.Reception.Indicates;
import org.ihala.rules.casefile.Reception.Urgency;
import org.ihala.rules.casefile.Relation;
import org.ihala.rules.casefile.Residence;
import org.ihala.rules.casefile.Residence.Nominator;
import org.ihala.rules.casefile.VictimStatus;

/** Cases that together make every rule speak. */
final class Samples {

    static final LocalDate AFTER_AMENDMENT = LocalDate.of(2024, 2, 1);

    private Samples() {}

    static Stream<Draft> all() {
        return Stream.concat(persons(), MatterSamples.all());
    }

    private static Stream<Draft> persons() {
        return Stream.of(
                Draft.victim(),
                Draft.affected(),
                Draft.consentingVictim(),
                Draft.consentingVictim().asOf(AFTER_AMENDMENT),
                Draft.childOfVictim(),
                Draft.childOfVictim().asOf(AFTER_AMENDMENT),
                childVictim(),
                victimOfUnsettledAge(),
                stepchild(),
                emergency(),
                spouse(),
                fostered(),
                nursed(),
                bornInTheHouse(),
                withoutBirthDate(),
                grownUpSince(),
                arrivedLater(),
                resident(),
                resident().asOf(LocalDate.of(2021, 8, 1)),
                resident().asOf(AFTER_AMENDMENT),
                extended(),
                affectedResident(),
                affectedResident().admission(Draft.VICTIM, Draft.DAY.minusDays(3)),
                childResidentWhoWishesToLeave(),
                refugee(),
                extendedLate(),
                extendedForLong(),
                onTheLastDay(),
                enteredAfterVictim(),
                stoppedVictim(),
                stoppedWithoutFinding(),
                refusing(),
                disagreeing(),
                extended().asOf(LocalDate.of(2021, 7, 5)),
                childInDanger(),
                emergency(Decider.MINISTER, null, "CTU", Indicates.POTENTIAL_VICTIM),
                emergency(Decider.DELEGATE, null, "CTU", Indicates.VICTIM),
                emergency(Decider.MINISTER, null, "NGO", Indicates.VICTIM),
                adultInEmergency(),
                childOfSuspect(),
                childWithCarer(),
                whileVictimElsewhere(),
                caregiverFoundUnsuitableByOther(),
                disprovedByDirector(),
                foundByCourt(),
                foundAfterCourt(),
                deniedAfterApproval(),
                childDisprovedByCourt(),
                childOfWhomWasFoundNoVictim(),
                childOfStoppedVictim(),
                victimLeft(),
                resident().act(new Residence.Exit(Draft.TODAY, Draft.SUBJECT, null, null)),
                resident().act(new Residence.Exit(Draft.TODAY, Draft.SUBJECT, null, false)),
                resident().admission(Draft.SUBJECT, Draft.DAY.plusDays(20)).asOf(Draft.DAY.plusDays(70)),
                Draft.consentingVictim()
                        .admission(Draft.SUBJECT, Draft.DAY, Draft.DAY.plusDays(20))
                        .asOf(Draft.DAY.plusDays(30)),
                withoutCapacityWhoWishesToLeave(),
                caregiverFoundSince(),
                served(),
                served().act(new Residence.ConsularRequest(Draft.TODAY, Draft.SUBJECT, null)),
                resident().done(Draft.TODAY, "13/b", "13/c", "13/d", "13/a", "13/e"),
                resident().done(Draft.TODAY, "5/b", "5/f", "5/g", "13/b", "13/c", "13/d", "13/a", "13/e"),
                refugeeServed(),
                served().matter(new Disclosure(Disclosure.By.OTHER_WORKER, Disclosure.Basis.NONE)),
                served().matter(
                        new Disclosure(Disclosure.By.EMPLOYEE, Disclosure.Basis.THIS_REGULATION)));
    }

    /** Extended with every formality, but after the period ran out. */
    static Draft extendedLate() {
        return resident()
                .nomination(LocalDate.of(2021, 5, 1), Nominator.DIRECTOR, true)
                .extension(LocalDate.of(2021, 5, 12), Decider.MINISTER, LocalDate.of(2021, 6, 30))
                .asOf(LocalDate.of(2021, 5, 20));
    }

    /** Extended twice by the Minister, each time by more than the first period and in all by more than four of them. */
    static Draft extendedForLong() {
        return resident()
                .nomination(LocalDate.of(2021, 5, 1), Nominator.DIRECTOR, true)
                .extension(LocalDate.of(2021, 5, 2), Decider.MINISTER, LocalDate.of(2021, 8, 31))
                .nomination(LocalDate.of(2021, 8, 20), Nominator.DIRECTOR, true)
                .extension(LocalDate.of(2021, 8, 21), Decider.MINISTER, LocalDate.of(2022, 12, 31))
                .asOf(LocalDate.of(2022, 6, 1));
    }

    static Draft onTheLastDay() {
        return resident().asOf(LocalDate.of(2021, 5, 10));
    }

    static Draft enteredAfterVictim() {
        return Draft.childOfVictim().admission(Draft.SUBJECT, Draft.TODAY).asOf(LocalDate.of(2021, 5, 11));
    }

    static Draft stoppedVictim() {
        return Draft.victim()
                .person(Person.unknown(Draft.SUBJECT).born(Draft.ADULT_BIRTH))
                .finding(Draft.SUBJECT, true)
                .consent(Draft.SUBJECT, true)
                .stopped(Offense.TRAFFICKING, Approval.PENDING);
    }

    static Draft stoppedWithoutFinding() {
        return Draft.victim()
                .person(Person.unknown(Draft.SUBJECT).born(Draft.ADULT_BIRTH))
                .consent(Draft.SUBJECT, true)
                .stopped(Offense.TRAFFICKING, Approval.PENDING);
    }

    static Draft refusing() {
        return Draft.victim()
                .person(Person.unknown(Draft.SUBJECT).born(Draft.ADULT_BIRTH))
                .consent(Draft.SUBJECT, false);
    }

    /** An affected child whose parent consents while the guardian refuses. */
    static Draft disagreeing() {
        return Draft.childOfVictim()
                .person(new Person("g", null, null, null, null, null, null, true, false, List.of(), false))
                .relation(Relation.Type.GUARDIAN_OF, "g", Draft.SUBJECT)
                .consent("g", false);
    }

    static Draft childInDanger() {
        return Draft.victim()
                .person(Person.unknown(Draft.SUBJECT).born(Draft.CHILD_BIRTH))
                .emergency(Decider.MINISTER, null, Urgency.EMERGENCY, "CTU", Indicates.VICTIM);
    }

    static Draft emergency(Decider by, Boolean written, String body, Indicates indicates) {
        return Draft.victim()
                .person(Person.unknown(Draft.SUBJECT).born(Draft.ADULT_BIRTH))
                .consent(Draft.SUBJECT, true)
                .emergency(by, written, Urgency.EMERGENCY, body, indicates);
    }

    static Draft adultInEmergency() {
        return Draft.victim()
                .person(Person.unknown(Draft.SUBJECT).born(Draft.ADULT_BIRTH))
                .emergency(Decider.MINISTER, null, Urgency.EMERGENCY, "CTU", Indicates.VICTIM);
    }

    static Draft childOfSuspect() {
        return Draft.childOfVictim()
                .person(new Person(Draft.VICTIM, Draft.ADULT_BIRTH, Draft.ADULT_BIRTH, null, null, null, null, null, true,
                        List.of(), false));
    }

    static Draft childWithCarer() {
        return Draft.affected()
                .person(Person.unknown(Draft.SUBJECT).born(Draft.CHILD_BIRTH)
                        .presentSince("JO", Draft.DAY.minusYears(1)))
                .relation(Relation.Type.PARENT_OF, Draft.VICTIM, Draft.SUBJECT)
                .relation(Relation.Type.CUSTODIAN_OF, "c", Draft.SUBJECT)
                .finding(Draft.VICTIM, true)
                .admission(Draft.VICTIM, Draft.DAY)
                .noCaregiver()
                .consent("c", true);
    }

    private static Draft childPresent() {
        return Draft.affected()
                .person(Person.unknown(Draft.SUBJECT).born(Draft.CHILD_BIRTH).presentSince("JO", LocalDate.of(2019, 6, 1)))
                .relation(Relation.Type.PARENT_OF, Draft.VICTIM, Draft.SUBJECT);
    }

    static Draft whileVictimElsewhere() {
        return childPresent().noCaregiver();
    }

    static Draft caregiverFoundUnsuitableByOther() {
        return childPresent()
                .admission(Draft.VICTIM, Draft.DAY)
                .act(new Reception.CaregiverDecision(Draft.DAY, Draft.SUBJECT, null, Decider.OTHER, null, false));
    }

    static Draft disprovedByDirector() {
        return resident()
                .act(new VictimStatus.StatusDisproved(Draft.TODAY, Draft.SUBJECT, null, VictimStatus.Authority.DIRECTOR,
                        null));
    }

    /** Found by a court to be a victim, after the prosecutor found the contrary. */
    static Draft foundByCourt() {
        return Draft.victim()
                .person(Person.unknown(Draft.SUBJECT).born(Draft.ADULT_BIRTH))
                .finding(Draft.SUBJECT, false)
                .consent(Draft.SUBJECT, true)
                .act(new VictimStatus.Identification(Draft.TODAY, Draft.SUBJECT, null, VictimStatus.IdentifyingBody.COURT,
                        VictimStatus.Identified.VICTIM));
    }

    /** Denied by a court, and found by the prosecutor twice after that. */
    static Draft foundAfterCourt() {
        return Draft.consentingVictim()
                .act(new Prosecution.ProsecutorFinding(Draft.TODAY, Draft.SUBJECT, null, true))
                .act(new VictimStatus.StatusDisproved(Draft.DAY.minusDays(1), Draft.SUBJECT, null, VictimStatus.Authority.COURT,
                        null));
    }

    /** Received in an emergency, and found since not to be a victim. */
    static Draft deniedAfterApproval() {
        return emergency(Decider.MINISTER, null, "CTU", Indicates.VICTIM)
                .act(new Prosecution.ProsecutorFinding(Draft.TODAY, Draft.SUBJECT, null, false));
    }

    static Draft childDisprovedByCourt() {
        return Draft.childOfVictim()
                .act(new VictimStatus.StatusDisproved(Draft.TODAY, Draft.SUBJECT, null, VictimStatus.Authority.COURT, null));
    }

    static Draft childOfWhomWasFoundNoVictim() {
        return Draft.childOfVictim().act(new Prosecution.ProsecutorFinding(Draft.TODAY, Draft.VICTIM, null, false));
    }

    /** The child of a victim on whom nothing is on file but a stop of prosecution. */
    static Draft childOfStoppedVictim() {
        return childPresent()
                .relation(Relation.Type.CUSTODIAN_OF, Draft.VICTIM, Draft.SUBJECT)
                .admission(Draft.VICTIM, Draft.DAY)
                .noCaregiver()
                .consent(Draft.VICTIM, true)
                .act(new Prosecution.ProsecutionStopped(
                        Draft.DAY, Draft.VICTIM, null, Offense.TRAFFICKING, null, Approval.GRANTED));
    }

    static Draft victimLeft() {
        return Draft.childOfVictim()
                .admission(Draft.SUBJECT, Draft.DAY)
                .act(new Residence.Exit(Draft.TODAY, Draft.VICTIM, null, null));
    }

    static Draft caregiverFoundSince() {
        return Draft.childOfVictim()
                .admission(Draft.SUBJECT, Draft.DAY)
                .act(new Reception.CaregiverDecision(Draft.TODAY, Draft.SUBJECT, null, Decider.MINISTER, null, true));
    }

    /** A resident for whom everything was done that the House owes. */
    static Draft served() {
        return resident()
                .done(Draft.DAY, "5/b", "5/c", "5/f", "5/g", "13/a", "13/b", "13/c", "13/d", "13/e");
    }

    static Draft refugeeServed() {
        return refugee().done(Draft.DAY, "5/b", "5/c", "5/f", "5/g", "13/a", "13/b", "13/c", "13/d");
    }

    static Draft childVictim() {
        return Draft.victim()
                .person(Person.unknown(Draft.SUBJECT).born(Draft.CHILD_BIRTH))
                .relation(Relation.Type.GUARDIAN_OF, "g", Draft.SUBJECT)
                .relation(Relation.Type.CUSTODIAN_OF, "c", Draft.SUBJECT)
                .finding(Draft.SUBJECT, true)
                .consent(Draft.SUBJECT, true)
                .consent("c", true);
    }

    static Draft victimOfUnsettledAge() {
        return Draft.victim()
                .person(Person.unknown(Draft.SUBJECT)
                        .bornBetween(LocalDate.of(2003, 1, 1), LocalDate.of(2003, 12, 31)))
                .finding(Draft.SUBJECT, true)
                .consent(Draft.SUBJECT, true)
                .stopped(Offense.TRAFFICKING, Approval.PENDING);
    }

    static Draft stepchild() {
        return childWithTie(Draft.affected()
                .relation(Relation.Type.SPOUSE_OF, Draft.VICTIM, "p")
                .relation(Relation.Type.PARENT_OF, "p", Draft.SUBJECT));
    }

    private static Draft childWithTie(Draft draft) {
        return draft.person(Person.unknown(Draft.SUBJECT).born(Draft.CHILD_BIRTH).presentSince("JO", LocalDate.of(2019, 1, 1)))
                .relationsComplete()
                .admission(Draft.VICTIM, Draft.DAY)
                .noCaregiver();
    }

    static Draft emergency() {
        return Draft.victim()
                .person(Person.unknown(Draft.SUBJECT).born(Draft.ADULT_BIRTH))
                .consent(Draft.SUBJECT, true)
                .emergency(Decider.DELEGATE, false, Urgency.URGENT, "NGO", Indicates.POTENTIAL_VICTIM);
    }

    static Draft spouse() {
        return childWithTie(Draft.affected().relation(Relation.Type.SPOUSE_OF, Draft.VICTIM, Draft.SUBJECT));
    }

    static Draft fostered() {
        return childWithTie(Draft.affected().relation(Relation.Type.FOSTER_PARENT_OF, Draft.VICTIM, Draft.SUBJECT));
    }

    static Draft nursed() {
        return childWithTie(Draft.affected().relation(Relation.Type.NURSING_SIBLING_OF, Draft.VICTIM, Draft.SUBJECT));
    }

    static Draft bornInTheHouse() {
        return Draft.affected()
                .person(Person.unknown(Draft.SUBJECT).born(LocalDate.of(2021, 3, 11)))
                .relation(Relation.Type.PARENT_OF, Draft.VICTIM, Draft.SUBJECT)
                .admission(Draft.VICTIM, Draft.DAY)
                .noCaregiver();
    }

    static Draft withoutBirthDate() {
        return Draft.affected()
                .person(Person.unknown(Draft.SUBJECT).presentSince("JO", LocalDate.of(2019, 1, 1)))
                .relation(Relation.Type.PARENT_OF, Draft.VICTIM, Draft.SUBJECT)
                .admission(Draft.VICTIM, Draft.DAY)
                .noCaregiver();
    }

    /** Under eighteen when entering, grown up on the day asked about. */
    static Draft grownUpSince() {
        return Draft.affected()
                .person(Person.unknown(Draft.SUBJECT)
                        .born(LocalDate.of(2003, 3, 11))
                        .presentSince("JO", LocalDate.of(2019, 1, 1)))
                .relation(Relation.Type.PARENT_OF, Draft.VICTIM, Draft.SUBJECT)
                .admission(Draft.VICTIM, Draft.TODAY)
                .admission(Draft.SUBJECT, Draft.DAY)
                .noCaregiver();
    }

    static Draft arrivedLater() {
        return Draft.affected()
                .person(new Person(Draft.SUBJECT, Draft.CHILD_BIRTH, Draft.CHILD_BIRTH, null, null, null, null, null, null,
                        List.of(new Person.Presence("JO", Draft.DAY.plusDays(1), null)), true))
                .relation(Relation.Type.PARENT_OF, Draft.VICTIM, Draft.SUBJECT)
                .admission(Draft.VICTIM, Draft.DAY)
                .noCaregiver();
    }

    static Draft resident() {
        return Draft.consentingVictim().admission(Draft.SUBJECT, Draft.DAY);
    }

    /** Extended by a delegate, in time and with a reasoned nomination, and asked about in the extension. */
    static Draft extended() {
        return resident()
                .nomination(LocalDate.of(2021, 5, 1), Nominator.DIRECTOR, true)
                .extension(LocalDate.of(2021, 5, 2), Decider.MINISTER, LocalDate.of(2021, 6, 30))
                .nomination(LocalDate.of(2021, 6, 20), Nominator.DIRECTOR, true)
                .extension(LocalDate.of(2021, 6, 21), Decider.DELEGATE, LocalDate.of(2022, 12, 31))
                .asOf(LocalDate.of(2021, 6, 25));
    }

    static Draft affectedResident() {
        return Draft.childOfVictim()
                .admission(Draft.SUBJECT, Draft.TODAY)
                .act(new Residence.Exit(LocalDate.of(2021, 4, 1), Draft.VICTIM, null, null))
                .act(new VictimStatus.StatusDisproved(LocalDate.of(2021, 4, 2), Draft.SUBJECT, null,
                        VictimStatus.Authority.DIRECTOR, null))
                .asOf(LocalDate.of(2021, 4, 5));
    }

    static Draft childResidentWhoWishesToLeave() {
        return childVictim()
                .admission(Draft.SUBJECT, Draft.DAY)
                .act(new Residence.WishToLeave(Draft.TODAY, Draft.SUBJECT, null, Draft.SUBJECT));
    }

    static Draft withoutCapacityWhoWishesToLeave() {
        return Draft.victim()
                .person(new Person(Draft.SUBJECT, Draft.ADULT_BIRTH, Draft.ADULT_BIRTH, null, null, null, null, false, null,
                        List.of(), false))
                .relation(Relation.Type.GUARDIAN_OF, "g", Draft.SUBJECT)
                .admission(Draft.SUBJECT, Draft.DAY)
                .act(new Residence.WishToLeave(Draft.TODAY, Draft.SUBJECT, null, Draft.SUBJECT));
    }

    static Draft refugee() {
        return Draft.victim()
                .person(new Person(Draft.SUBJECT, Draft.ADULT_BIRTH, Draft.ADULT_BIRTH, null, List.of("SY"), true, true, true,
                        null, List.of(), false))
                .admission(Draft.SUBJECT, Draft.DAY);
    }
}
