package org.ihala.rules.shelter.jo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ihala.rules.Answer.NO;
import static org.ihala.rules.Answer.UNDETERMINED;
import static org.ihala.rules.Answer.YES;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.ihala.rules.Answer;
import org.ihala.rules.Decision;
import org.ihala.rules.RuleBook;
import org.ihala.rules.casefile.Approval;
import org.ihala.rules.casefile.Decider;
import org.ihala.rules.casefile.Disclosure;
import org.ihala.rules.casefile.Person;
import org.ihala.rules.casefile.Prosecution.Offense;
import org.ihala.rules.casefile.Reception;
import org.ihala.rules.casefile.Reception.Indicates;
import org.ihala.rules.casefile.Reception.Urgency;
import org.ihala.rules.casefile.Relation;
import org.ihala.rules.casefile.Residence;
import org.ihala.rules.casefile.VictimStatus;
import org.ihala.rules.shelter.ShelterQuestion;
import org.ihala.rules.shelter.ShelterRuleBook;
import org.junit.jupiter.api.Test;

/** Every combination of yes, no and unknown over the criteria, through Drools, against {@link Plain}. */
class ExhaustiveAgreementTest {

    private static final RuleBook SHELTER = ShelterRuleBook.load();
    private static final List<Answer> ALL = List.of(YES, NO, UNDETERMINED);

    private int compared;

    private void compare(RuleBook book, ShelterQuestion question, Draft draft, Answer expected, Object... criteria) {
        Answer answer = book.decide(question, draft.build()).answer();
        compared++;
        if (answer != expected) {
            assertThat(answer).as("%s %s", question.id(), List.of(criteria)).isEqualTo(expected);
        }
    }

    private static Draft blood(Draft draft, Answer blood) {
        return switch (blood) {
            case YES -> draft.relation(Relation.Type.PARENT_OF, Draft.VICTIM, Draft.SUBJECT);
            case NO -> draft.relation(Relation.Type.SIBLING_OF, Draft.VICTIM, "sibling")
                    .relation(Relation.Type.PARENT_OF, "sibling", Draft.SUBJECT);
            case UNDETERMINED -> draft;
        };
    }

    private static Draft marriage(Draft draft, Answer marriage) {
        return switch (marriage) {
            case YES -> draft.relation(Relation.Type.SPOUSE_OF, Draft.VICTIM, "spouse")
                    .relation(Relation.Type.PARENT_OF, "spouse", Draft.SUBJECT);
            case NO -> draft.relation(Relation.Type.SPOUSE_OF, Draft.VICTIM, "spouse2")
                    .relation(Relation.Type.SIBLING_OF, "spouse2", "inlaw")
                    .relation(Relation.Type.PARENT_OF, "inlaw", Draft.SUBJECT);
            case UNDETERMINED -> draft;
        };
    }

    private static Person subject(Answer underage, Answer present, Boolean capable) {
        LocalDate from = underage == NO ? Draft.ADULT_BIRTH : Draft.CHILD_BIRTH;
        LocalDate to = from;
        if (underage == UNDETERMINED) {
            from = LocalDate.of(2003, 1, 1);
            to = LocalDate.of(2003, 12, 31);
        }
        List<Person.Presence> presence = present == YES
                ? List.of(new Person.Presence("JO", LocalDate.of(2019, 1, 1), null))
                : List.of();
        return new Person(
                Draft.SUBJECT, from, to, null, null, null, null, capable, null, presence, present == NO);
    }

    @Test
    void should_agree_on_the_victim_question() {
        for (Answer finding : ALL) {
            Draft draft = Draft.victim();
            if (finding != UNDETERMINED) {
                draft.finding(Draft.SUBJECT, finding == YES);
            }
            compare(SHELTER, ShelterQuestion.VICTIM, draft, finding, finding);
        }
        assertThat(compared).isEqualTo(3);
    }

    @Test
    void should_agree_on_the_affected_person_question_over_all_combinations() {
        for (Answer blood : ALL) {
            for (Answer marriage : ALL) {
                for (Answer age : ALL) {
                    for (Answer present : ALL) {
                        for (Answer caregiver : ALL) {
                            for (boolean victimAdmitted : new boolean[] {true, false}) {
                                Draft draft = marriage(blood(Draft.affected(), blood), marriage)
                                        .person(subject(age, present, null));
                                if (victimAdmitted) {
                                    draft.admission(Draft.VICTIM, Draft.DAY);
                                }
                                if (caregiver != UNDETERMINED) {
                                    draft.act(new Reception.CaregiverDecision(
                                            Draft.DAY, Draft.SUBJECT, null, Decider.DELEGATE, true, caregiver == NO));
                                }
                                Answer presence = victimAdmitted ? present : UNDETERMINED;
                                compare(SHELTER, ShelterQuestion.AFFECTED_PERSON, draft,
                                        Plain.affectedPerson(blood, marriage, age, presence, caregiver),
                                        blood, marriage, age, present, caregiver, victimAdmitted);
                            }
                        }
                    }
                }
            }
        }
        assertThat(compared).isEqualTo(486);
    }

    /** What is on file about a stop of prosecution, and what it means. */
    private record Stop(String name, Offense offence, Approval approval, Answer stopped, Answer stands) {
        static final List<Stop> ALL = List.of(
                new Stop("none", null, null, UNDETERMINED, UNDETERMINED),
                new Stop("granted", Offense.TRAFFICKING, Approval.GRANTED, YES, YES),
                new Stop("pending", Offense.TRAFFICKING, Approval.PENDING, YES, YES),
                new Stop("refused", Offense.TRAFFICKING, Approval.REFUSED, YES, NO),
                new Stop("other", Offense.OTHER, Approval.GRANTED, UNDETERMINED, UNDETERMINED));

        Draft on(Draft draft) {
            return offence == null ? draft : draft.stopped(offence, approval);
        }
    }

    /** What is on file about an emergency approval, and what it means. */
    private record Emergency(Decider by, Urgency urgency, String body, Indicates indicates) {

        static List<Emergency> all() {
            List<Emergency> all = new ArrayList<>();
            all.add(null);
            for (Decider by : new Decider[] {Decider.MINISTER, Decider.DELEGATE, Decider.OTHER, null}) {
                for (Urgency urgency : new Urgency[] {Urgency.EMERGENCY, Urgency.URGENT, Urgency.NONE, null}) {
                    for (String body : new String[] {"CTU", "NGO", "UNHEARD_OF", null}) {
                        for (Indicates indicates : new Indicates[] {
                            Indicates.VICTIM, Indicates.AFFECTED_PERSON, Indicates.POTENTIAL_VICTIM, null
                        }) {
                            all.add(new Emergency(by, urgency, body, indicates));
                        }
                    }
                }
            }
            return all;
        }

        static List<Emergency> some() {
            List<Emergency> some = new ArrayList<>();
            some.add(null);
            for (Urgency urgency : new Urgency[] {Urgency.URGENT, Urgency.NONE, null}) {
                some.add(new Emergency(Decider.MINISTER, urgency, "MOSD", Indicates.VICTIM));
                some.add(new Emergency(Decider.OTHER, urgency, "NGO", Indicates.POTENTIAL_VICTIM));
            }
            return some;
        }

        static Answer approved(Emergency e) {
            return e != null && (e.by == Decider.MINISTER || e.by == Decider.DELEGATE) ? YES : UNDETERMINED;
        }

        /** "Not urgent" counts only from somebody who could have approved. */
        static Answer urgent(Emergency e) {
            if (e == null || e.urgency == null) {
                return UNDETERMINED;
            }
            return e.urgency != Urgency.NONE ? YES : approved(e) == YES ? NO : UNDETERMINED;
        }

        static Answer body(Emergency e, boolean amended) {
            return e != null && ("CTU".equals(e.body) || "MOSD".equals(e.body) || amended && "NGO".equals(e.body))
                    ? YES
                    : UNDETERMINED;
        }

        static Answer indicated(Emergency e) {
            return e == null || e.indicates == null ? UNDETERMINED : YES;
        }

        /** Data that call somebody an affected person who surely is none are asked about. */
        static Answer indicated(Emergency e, Answer affected) {
            return e != null && e.indicates == Indicates.AFFECTED_PERSON && affected == NO ? UNDETERMINED : indicated(e);
        }

        static Draft on(Emergency e, Draft draft) {
            return e == null ? draft : draft.emergency(e.by, null, e.urgency, e.body, e.indicates);
        }
    }

    @Test
    void should_agree_on_the_admission_of_an_affected_person_over_all_combinations() {
        for (boolean amended : new boolean[] {false, true}) {
            RuleBook book = SHELTER.withEdition(amended ? "JO-SHELTER/2023" : "JO-SHELTER/2012");
            for (Answer caregiver : ALL) {
                for (Answer consent : ALL) {
                    for (Answer finding : ALL) {
                        for (Stop stop : Stop.ALL) {
                            for (Emergency emergency : amended ? Emergency.some() : Emergency.all()) {
                                Draft draft = Draft.affected()
                                        .person(subject(YES, YES, null))
                                        .person(entitled(Draft.VICTIM))
                                        .relation(Relation.Type.PARENT_OF, Draft.VICTIM, Draft.SUBJECT)
                                        .relation(Relation.Type.GUARDIAN_OF, Draft.VICTIM, Draft.SUBJECT)
                                        .relationsComplete()
                                        .admission(Draft.VICTIM, Draft.DAY);
                                if (caregiver != UNDETERMINED) {
                                    draft.act(new Reception.CaregiverDecision(
                                            Draft.DAY, Draft.SUBJECT, null, Decider.MINISTER, null, caregiver == NO));
                                }
                                if (consent != UNDETERMINED) {
                                    draft.consent(Draft.VICTIM, consent == YES);
                                }
                                if (finding != UNDETERMINED) {
                                    draft.finding(Draft.VICTIM, finding == YES);
                                }
                                Emergency.on(emergency, stop.on(draft));
                                // Where the prosecutor found no crime against the named victim, there is nobody to be related to.
                                Answer status = caregiver.and(finding == NO ? NO : YES);
                                compare(book, ShelterQuestion.ADMISSION, draft,
                                        Plain.admission(status, consent, finding, false, stop.stopped,
                                                stop.stands, Emergency.approved(emergency),
                                                Emergency.urgent(emergency), Emergency.body(emergency, amended),
                                                Emergency.indicated(emergency, amended ? UNDETERMINED : status)
                                                        .and(finding == NO ? UNDETERMINED : YES),
                                                YES, amended),
                                        amended, caregiver, consent, finding, stop, String.valueOf(emergency));
                                if (emergency == null) {
                                    compare(book, ShelterQuestion.NON_PROSECUTION, draft,
                                            Plain.overCompletions(
                                                    List.of(status.or(amended ? UNDETERMINED : NO), stop.stopped,
                                                            stop.stands),
                                                    c -> c[0] && c[1] && c[2]),
                                            amended, caregiver, stop);
                                }
                            }
                        }
                    }
                }
            }
        }
        assertThat(compared).isEqualTo(27 * 5 * (257 + 7 + 2));
    }

    private static Person entitled(String id) {
        return new Person(id, null, null, null, null, null, null, true, false, List.of(), false);
    }

    /** An adult's word: capacity is presumed for a yes and for a no; for whoever is known to lack it the guardian speaks. */
    private static Answer adultConsent(Answer own, Answer capable, Answer guardian) {
        return capable == NO ? guardian : own;
    }

    /** A child is heard before the answer, and a refusal is for child protection to weigh. */
    private static Answer childHeard(Answer own) {
        return own == YES ? YES : UNDETERMINED;
    }

    /** The answer for each age the person may have; it stands where it is the same for both. */
    private static Answer forEachAge(Answer underage, Function<Answer, Answer> law) {
        if (underage != UNDETERMINED) {
            return law.apply(underage);
        }
        Answer child = law.apply(YES);
        return child == law.apply(NO) ? child : UNDETERMINED;
    }

    @Test
    void should_agree_on_the_admission_of_a_victim_over_all_combinations() {
        for (boolean amended : new boolean[] {false, true}) {
            RuleBook book = SHELTER.withEdition(amended ? "JO-SHELTER/2023" : "JO-SHELTER/2012");
            for (Answer underage : ALL) {
                for (Answer capable : ALL) {
                    for (Answer own : ALL) {
                        for (Answer guardian : ALL) {
                            for (Answer finding : ALL) {
                                for (Stop stop : Stop.ALL) {
                                    for (Emergency emergency : Emergency.some()) {
                                        Draft draft = Draft.victim()
                                                .person(subject(
                                                        underage, UNDETERMINED, capable == UNDETERMINED ? null
                                                                : Boolean.valueOf(capable == YES)))
                                                .person(entitled("g"))
                                                .relation(Relation.Type.GUARDIAN_OF, "g", Draft.SUBJECT)
                                                .relationsComplete();
                                        if (own != UNDETERMINED) {
                                            draft.consent(Draft.SUBJECT, own == YES);
                                        }
                                        if (guardian != UNDETERMINED) {
                                            draft.consent("g", guardian == YES);
                                        }
                                        if (finding != UNDETERMINED) {
                                            draft.finding(Draft.SUBJECT, finding == YES);
                                        }
                                        Emergency.on(emergency, stop.on(draft));
                                        Answer expected = forEachAge(underage, child -> Plain.admission(finding,
                                                child == YES ? childHeard(own).and(guardian) : adultConsent(own, capable, guardian),
                                                finding, true, stop.stopped, stop.stands,
                                                Emergency.approved(emergency), Emergency.urgent(emergency),
                                                Emergency.body(emergency, amended),
                                                // Of the day of the approval a denial may have come before it or after.
                                                Emergency.indicated(emergency).and(
                                                        finding == NO && stop.stopped.and(stop.stands) != YES ? UNDETERMINED : YES),
                                                child.or(capable == NO ? YES : NO), amended));
                                        compare(book, ShelterQuestion.ADMISSION, draft, expected,
                                                amended, underage, capable, own, guardian, finding, stop,
                                                String.valueOf(emergency));
                                    }
                                }
                            }
                        }
                    }
                }
            }
        }
        assertThat(compared).isEqualTo(2 * 243 * 5 * 7);
    }

    @Test
    void should_agree_on_duties_over_all_combinations() {
        List<String> steps = List.of("13/a", "13/b", "13/c", "13/d", "13/e", "17/b");
        for (int done = 0; done < 1 << steps.size(); done++) {
            for (Answer arabic : ALL) {
                for (List<String> nationalities : nationalities()) {
                    for (Answer refugee : ALL) {
                        for (boolean wish : new boolean[] {false, true}) {
                            Draft draft = Draft.victim()
                                    .person(new Person(Draft.SUBJECT, Draft.ADULT_BIRTH, Draft.ADULT_BIRTH, null,
                                            nationalities, bool(arabic), bool(refugee), true, null, List.of(), false))
                                    .admission(Draft.SUBJECT, Draft.DAY)
                                    .done(Draft.DAY, "5/b", "5/c", "5/f", "5/g");
                            Map<String, Answer> owed = new TreeMap<>();
                            for (int i = 0; i < steps.size(); i++) {
                                if ((done >> i & 1) == 1) {
                                    draft.act(new Residence.DutyDone(Draft.DAY, Draft.SUBJECT, null, steps.get(i)));
                                    owed.put(steps.get(i), YES);
                                }
                            }
                            if (wish) {
                                draft.act(new Residence.WishToLeave(Draft.TODAY, Draft.SUBJECT, null, Draft.SUBJECT));
                            }
                            owed.putIfAbsent("13/a", arabic);
                            owed.putIfAbsent("13/b", NO);
                            owed.putIfAbsent("13/c", NO);
                            owed.putIfAbsent("13/d", NO);
                            Answer foreign = nationalities == null
                                    ? UNDETERMINED
                                    : Answer.of(!nationalities.isEmpty() && !nationalities.contains("JO"));
                            owed.putIfAbsent("13/e", foreign == NO
                                    ? YES
                                    : refugee == NO ? foreign.negated() : UNDETERMINED);
                            owed.putIfAbsent("17/b", wish ? UNDETERMINED : YES);
                            compare(SHELTER, ShelterQuestion.DUTIES, draft,
                                    owed.values().stream().reduce(YES, Answer::and),
                                    done, arabic, String.valueOf(nationalities), refugee, wish);
                        }
                    }
                }
            }
        }
        assertThat(compared).isEqualTo(64 * 3 * 5 * 3 * 2);
    }

    @Test
    void should_agree_on_services_and_secrecy_over_all_combinations() {
        List<String> services = List.of("5/b", "5/c", "5/d", "5/e", "5/f", "5/g");
        for (int done = 0; done < 1 << services.size(); done++) {
            for (Answer underage : ALL) {
                for (boolean asksForConsul : new boolean[] {false, true}) {
                    for (boolean admitted : new boolean[] {false, true}) {
                        for (Disclosure disclosure : disclosures()) {
                            Draft draft = Draft.victim()
                                    .person(subject(underage, UNDETERMINED, true))
                                    .done(Draft.DAY, "13/a", "13/b", "13/c", "13/d", "13/e");
                            Map<String, Answer> owed = new TreeMap<>();
                            for (int i = 0; i < services.size(); i++) {
                                boolean is = (done >> i & 1) == 1;
                                owed.put(services.get(i), Answer.of(is));
                                if (is) {
                                    draft.done(Draft.DAY, services.get(i));
                                }
                            }
                            // Work is owed within the means only, recreation to children among the victims.
                            owed.put("5/d", YES);
                            owed.merge("5/e", underage.negated(), Answer::or);
                            owed.put("5/a", admitted ? YES : UNDETERMINED);
                            if (admitted) {
                                draft.admission(Draft.SUBJECT, Draft.DAY);
                            }
                            if (asksForConsul) {
                                draft.act(new Residence.ConsularRequest(Draft.TODAY, Draft.SUBJECT, null));
                                owed.put("5/g", NO);
                            }
                            Answer kept = YES;
                            if (disclosure != null) {
                                draft.matter(disclosure);
                                Answer bound = disclosure.by() == null
                                        ? UNDETERMINED
                                        : Answer.of(disclosure.by() != Disclosure.By.OTHER);
                                Answer allowed = disclosure.basis() == null
                                        ? UNDETERMINED
                                        : Answer.of(disclosure.basis() != Disclosure.Basis.NONE);
                                kept = bound.negated().or(allowed);
                            }
                            compare(SHELTER, ShelterQuestion.DUTIES, draft,
                                    owed.values().stream().reduce(kept, Answer::and),
                                    done, underage, asksForConsul, admitted);
                        }
                    }
                }
            }
        }
        assertThat(compared).isEqualTo(64 * 3 * 2 * 2 * (1 + 7 * 4));
    }

    /** No disclosure, or one by anybody known or unknown, on any basis known or unknown. */
    private static List<Disclosure> disclosures() {
        List<Disclosure> all = new ArrayList<>();
        all.add(null);
        List<Disclosure.By> authors = new ArrayList<>(List.of(Disclosure.By.values()));
        authors.add(null);
        List<Disclosure.Basis> bases = new ArrayList<>(List.of(Disclosure.Basis.values()));
        bases.add(null);
        authors.forEach(by -> bases.forEach(basis -> all.add(new Disclosure(by, basis))));
        return all;
    }

    private static List<List<String>> nationalities() {
        List<List<String>> all = new ArrayList<>(List.of(List.of(), List.of("PH"), List.of("JO"), List.of("PH", "JO")));
        all.add(null);
        return all;
    }

    private static Boolean bool(Answer answer) {
        return answer == UNDETERMINED ? null : Boolean.valueOf(answer == YES);
    }

    @Test
    void should_agree_on_the_ending_over_all_combinations() {
        LocalDate lastDay = LocalDate.of(2021, 5, 10);
        for (boolean amended : new boolean[] {false, true}) {
            RuleBook book = SHELTER.withEdition(amended ? "JO-SHELTER/2023" : "JO-SHELTER/2012");
            for (VictimStatus.Authority authority : authorities()) {
                for (Answer underage : ALL) {
                    for (String wish : new String[] {"none", "own", "unknown author"}) {
                        for (int offset = -1; offset <= 1; offset++) {
                            for (boolean admitted : new boolean[] {true, false}) {
                                Draft draft = Draft.victim()
                                        .person(subject(underage, UNDETERMINED, true))
                                        .asOf(lastDay.plusDays(offset));
                                if (admitted) {
                                    draft.admission(Draft.SUBJECT, Draft.DAY);
                                }
                                if (authority != VictimStatus.Authority.OTHER) {
                                    draft.act(new VictimStatus.StatusDisproved(Draft.TODAY, Draft.SUBJECT, null,
                                            authority, null));
                                }
                                if (!wish.equals("none")) {
                                    draft.act(new Residence.WishToLeave(
                                            Draft.TODAY, Draft.SUBJECT, null, wish.equals("own") ? Draft.SUBJECT : null));
                                }
                                Answer disproved = authority == null
                                        ? UNDETERMINED
                                        : Answer.of(authority == VictimStatus.Authority.PROSECUTOR
                                                || authority == VictimStatus.Authority.COURT);
                                Answer over = Answer.of(admitted && offset > 0);
                                if (amended && over == YES) {
                                    over = UNDETERMINED;
                                }
                                Answer wished = wish.equals("none")
                                        ? NO
                                        : underage == NO && wish.equals("own") ? YES : UNDETERMINED;
                                compare(book, ShelterQuestion.ENDING, draft, disproved.or(over).or(wished),
                                        amended, String.valueOf(authority), underage, wish, offset, admitted);
                            }
                        }
                    }
                }
            }
        }
        assertThat(compared).isEqualTo(2 * 7 * 3 * 3 * 3 * 2);
    }

    /** OTHER stands for "no decision on file"; null is a decision whose author is unknown. */
    private static List<VictimStatus.Authority> authorities() {
        List<VictimStatus.Authority> all = new ArrayList<>(List.of(VictimStatus.Authority.values()));
        all.add(null);
        return all;
    }

    @Test
    void should_name_as_missing_nothing_once_the_answer_is_known() {
        for (Answer consent : ALL) {
            for (Answer finding : ALL) {
                Draft draft = Draft.victim().person(subject(NO, UNDETERMINED, true));
                if (consent != UNDETERMINED) {
                    draft.consent(Draft.SUBJECT, consent == YES);
                }
                if (finding != UNDETERMINED) {
                    draft.finding(Draft.SUBJECT, finding == YES);
                }
                Decision decision = SHELTER.decide(ShelterQuestion.ADMISSION, draft.build());
                assertThat(decision.missing().isEmpty()).isEqualTo(decision.answer() != UNDETERMINED);
            }
        }
    }
}
