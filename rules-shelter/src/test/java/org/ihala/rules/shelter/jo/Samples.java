package org.ihala.rules.shelter.jo;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.ihala.rules.casefile.Act;
import org.ihala.rules.casefile.Act.Approval;
import org.ihala.rules.casefile.Act.Decider;
import org.ihala.rules.casefile.Act.Indicates;
import org.ihala.rules.casefile.Act.Nominator;
import org.ihala.rules.casefile.Act.Offence;
import org.ihala.rules.casefile.Act.Urgency;
import org.ihala.rules.casefile.Person;
import org.ihala.rules.casefile.Relation;

/** Cases that together make every rule speak. */
final class Samples {

    static final LocalDate AFTER_AMENDMENT = LocalDate.of(2024, 2, 1);

    private Samples() {}

    static Stream<Draft> all() {
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
                refugee());
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
                .stopped(Offence.TRAFFICKING, Approval.PENDING);
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
                .act(new Act.Exit(LocalDate.of(2021, 4, 1), Draft.VICTIM, null))
                .act(new Act.StatusDisproved(LocalDate.of(2021, 4, 2), Draft.SUBJECT, null, Act.Authority.DIRECTOR))
                .asOf(LocalDate.of(2021, 4, 5));
    }

    static Draft childResidentWhoWishesToLeave() {
        return childVictim()
                .admission(Draft.SUBJECT, Draft.DAY)
                .act(new Act.WishToLeave(Draft.TODAY, Draft.SUBJECT, null, Draft.SUBJECT));
    }

    static Draft refugee() {
        return Draft.victim()
                .person(new Person(Draft.SUBJECT, Draft.ADULT_BIRTH, Draft.ADULT_BIRTH, null, List.of("SY"), true, true, true,
                        null, List.of(), false))
                .admission(Draft.SUBJECT, Draft.DAY);
    }
}
