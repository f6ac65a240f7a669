package org.ihala.rules.shelter.jo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.ihala.rules.CaseFile;
import org.ihala.rules.Decision;
import org.ihala.rules.casefile.Act;
import org.ihala.rules.casefile.Approval;
import org.ihala.rules.casefile.Decider;
import org.ihala.rules.casefile.Person;
import org.ihala.rules.casefile.Person.Presence;
import org.ihala.rules.casefile.Person.Sex;
import org.ihala.rules.casefile.PersonDecision;
import org.ihala.rules.casefile.Prosecution;
import org.ihala.rules.casefile.Prosecution.Offense;
import org.ihala.rules.casefile.Reception;
import org.ihala.rules.casefile.Reception.Indicates;
import org.ihala.rules.casefile.Reception.Urgency;
import org.ihala.rules.casefile.Relation.Type;
import org.ihala.rules.casefile.Residence;
import org.ihala.rules.casefile.Residence.Nominator;
import org.ihala.rules.casefile.VictimStatus;
import org.ihala.rules.casefile.VictimStatus.Authority;
import org.ihala.rules.shelter.ShelterQuestion;
import org.junit.jupiter.api.Test;

/**
 * Every combination of the readings of the points an article raises, times every combination of the facts these points
 * are about, through Drools, against {@link PlainArticles}.
 */
class ArticlesAgreementTest {

    private static final List<Boolean> ALL = Arrays.asList(true, false, null);
    private static final LocalDate ENTRY = LocalDate.of(2021, 3, 10);
    private static final LocalDate LONG_BEFORE = LocalDate.of(2019, 1, 1);
    private static final ShelterQuestion AFFECTED = ShelterQuestion.AFFECTED_PERSON;

    private static void compare(Agreement agreement, ShelterQuestion question, Choice choice, Draft draft, Object... about) {
        CaseFile file = draft.build();
        agreement.compare(choice.book(), file, choice.plain(file).answer(question), choice, about);
    }

    private static void compareCautious(
            Agreement agreement, ShelterQuestion question, Choice choice, Draft draft, Object... about) {
        CaseFile file = draft.build();
        agreement.compareCautious(choice.book(), file, choice.plain(file).answer(question), choice, about);
    }

    private static Person person(String id, LocalDate from, LocalDate to, Boolean capable, Boolean suspected) {
        return new Person(id, from, to, null, null, null, null, capable, suspected, List.of(), false);
    }

    private static Person child(List<Presence> presence, boolean complete, LocalDate from, LocalDate to) {
        return new Person(Draft.SUBJECT, from, to, null, null, null, null, null, null, presence, complete);
    }

    private static List<Presence> since(LocalDate from, LocalDate to) {
        return List.of(new Presence("JO", from, to));
    }

    /** Everything Article 3 asks but the tie. */
    private static Draft childWithoutTie() {
        return Draft.affected()
                .person(child(since(LONG_BEFORE, null), false, Draft.CHILD_BIRTH, Draft.CHILD_BIRTH))
                .admission(Draft.VICTIM, Draft.DAY)
                .noCaregiver();
    }

    @Test
    void should_agree_on_every_tie_to_the_victim_on_every_reading() {
        Agreement agreement = new Agreement(AFFECTED);
        for (Choice choice : Choice.all("Q03-2", "Q03-4", "Q03-6", "Q03-8")) {
            for (Boolean blood : ALL) {
                for (Boolean marriage : ALL) {
                    for (int others = 0; others < 16; others++) {
                        for (boolean complete : new boolean[] {true, false}) {
                            Draft draft = childWithoutTie();
                            if (blood != null) {
                                draft.relation(Type.PARENT_OF, blood ? Draft.VICTIM : "grown", Draft.SUBJECT);
                                draft.relation(Type.SIBLING_OF, Draft.VICTIM, "grown");
                            }
                            if (marriage != null) {
                                draft.relation(Type.SPOUSE_OF, "spouse", Draft.VICTIM);
                                draft.relation(Type.GRANDPARENT_OF, "spouse", marriage ? Draft.SUBJECT : "between");
                                draft.relation(Type.PARENT_OF, "between", marriage ? "x" : Draft.SUBJECT);
                            }
                            relationIf(draft, others & 1, Type.SPOUSE_OF, Draft.SUBJECT, Draft.VICTIM);
                            relationIf(draft, others & 2, Type.FOSTER_PARENT_OF, Draft.VICTIM, Draft.SUBJECT);
                            relationIf(draft, others & 4, Type.NURSING_SIBLING_OF, Draft.SUBJECT, Draft.VICTIM);
                            if ((others & 8) != 0) {
                                draft.finding(Draft.VICTIM, false);
                            }
                            compare(agreement, AFFECTED, choice, complete ? draft.relationsComplete() : draft,
                                    blood, marriage, others, complete);
                        }
                    }
                }
            }
        }
        agreement.assertAgreed(24 * 9 * 16 * 2);
        agreement.assertSeen(1000, 100, 400);
    }

    private static void relationIf(Draft draft, int holds, Type type, String from, String to) {
        if (holds != 0) {
            draft.relation(type, from, to);
        }
    }

    /** Birth dates that make eighteen, or come to be, around the days that count; and none. */
    private static List<LocalDate[]> births(LocalDate victims, LocalDate own, LocalDate today) {
        List<LocalDate[]> births = new ArrayList<>();
        births.add(new LocalDate[] {null, null});
        for (LocalDate day : List.of(victims, own, today)) {
            births.add(new LocalDate[] {day.minusYears(18), day.minusYears(18)});
            births.add(new LocalDate[] {day.minusYears(18).plusDays(1), day.minusYears(18).plusDays(1)});
        }
        births.add(new LocalDate[] {own.minusYears(18).minusDays(1), own.minusYears(18).plusDays(1)});
        births.add(new LocalDate[] {victims, victims});
        births.add(new LocalDate[] {victims.plusDays(1), victims.plusDays(1)});
        births.add(new LocalDate[] {victims, victims.plusDays(1)});
        return births;
    }

    @Test
    void should_agree_on_age_and_presence_on_every_reading() {
        LocalDate victims = Draft.DAY;
        LocalDate own = Draft.DAY.plusDays(4);
        LocalDate today = Draft.DAY.plusDays(8);
        List<List<Presence>> stays = List.of(
                List.of(), since(victims, victims), since(victims.plusDays(2), null), since(LONG_BEFORE, victims.minusDays(1)));
        Agreement agreement = new Agreement(AFFECTED);
        for (Choice choice : Choice.all("Q03-9", "Q03-10", "Q03-11", "Q03-12", "Q03-14")) {
            for (LocalDate[] birth : births(victims, own, today)) {
                // Only without any evidence of age is there a presumption.
                if (birth[0] != null && choice.readings().get("Q03-11").equals("R1")) {
                    continue;
                }
                for (int entered = 0; entered < 4; entered++) {
                    for (List<Presence> presence : stays) {
                        for (boolean complete : new boolean[] {true, false}) {
                            Draft draft = Draft.affected().asOf(today).noCaregiver()
                                    .relation(complete ? Type.PARENT_OF : Type.GRANDPARENT_OF, Draft.VICTIM, Draft.SUBJECT)
                                    .person(child(presence, complete, birth[0], birth[1]));
                            if ((entered & 1) != 0) {
                                draft.admission(Draft.VICTIM, victims);
                            }
                            if ((entered & 2) != 0) {
                                draft.admission(Draft.SUBJECT, own);
                            }
                            compare(agreement, AFFECTED, choice, draft, Arrays.toString(birth), entered, presence, complete);
                        }
                    }
                }
            }
        }
        agreement.assertAgreed((36 * 11 + 36) * 4 * 4 * 2);
        agreement.assertSeen(1000, 1000, 1000);
    }

    @Test
    void should_agree_on_the_eighteenth_birthday_of_a_child_born_on_a_leap_day() {
        Agreement agreement = new Agreement(AFFECTED);
        LocalDate born = LocalDate.of(2004, 2, 29);
        for (Choice choice : Choice.all("Q03-10")) {
            for (LocalDate entry : List.of(LocalDate.of(2022, 2, 28), LocalDate.of(2022, 3, 1))) {
                for (int days = 0; days < 3; days++) {
                    Draft draft = Draft.affected().asOf(entry.plusDays(days))
                            .person(child(since(LONG_BEFORE.plusYears(1), null), false, born, born))
                            .relation(Type.PARENT_OF, Draft.VICTIM, Draft.SUBJECT)
                            .admission(Draft.VICTIM, entry)
                            .noCaregiver();
                    compare(agreement, AFFECTED, choice, draft, entry, days);
                }
            }
        }
        agreement.assertAgreed(3 * 2 * 3);
        agreement.assertSeen(1, 1, 0);
    }

    private record By(Decider by, Boolean written) {
        static final List<By> ALL = List.of(
                new By(Decider.MINISTER, null), new By(Decider.DELEGATE, true), new By(Decider.DELEGATE, false),
                new By(Decider.DELEGATE, null), new By(Decider.OTHER, null), new By(null, null));
    }

    private static List<Act> caregiverDecisions(LocalDate day) {
        List<Act> all = new ArrayList<>();
        all.add(null);
        for (By by : By.ALL) {
            for (Boolean suitable : ALL) {
                all.add(new Reception.CaregiverDecision(day, Draft.SUBJECT, null, by.by(), by.written(), suitable));
            }
        }
        return all;
    }

    @Test
    void should_agree_on_every_two_decisions_on_a_caregiver_on_every_reading() {
        Agreement affected = new Agreement(AFFECTED);
        Agreement ending = new Agreement(ShelterQuestion.ENDING);
        for (Act first : caregiverDecisions(Draft.DAY)) {
            for (Act second : caregiverDecisions(Draft.TODAY)) {
                Draft draft = Draft.affected()
                        .person(child(since(LONG_BEFORE, null), false, Draft.CHILD_BIRTH, Draft.CHILD_BIRTH))
                        .relation(Type.PARENT_OF, Draft.VICTIM, Draft.SUBJECT)
                        .admission(Draft.VICTIM, Draft.DAY)
                        .admission(Draft.SUBJECT, Draft.DAY.plusDays(1));
                for (Act decision : Arrays.asList(first, second)) {
                    if (decision != null) {
                        draft.act(decision);
                    }
                }
                for (Choice choice : Choice.all("Q03-16")) {
                    compare(affected, AFFECTED, choice, draft, shown(first), shown(second));
                }
                for (Choice choice : Choice.all("Q17-5")) {
                    compare(ending, ShelterQuestion.ENDING, choice, draft, shown(first), shown(second));
                }
            }
        }
        affected.assertAgreed(19 * 19 * 2);
        affected.assertSeen(150, 150, 150);
        ending.assertAgreed(19 * 19 * 2);
        ending.assertSeen(30, 150, 50);
    }

    /** Acts name no fact of their own accord. */
    private static String shown(Act act) {
        return act instanceof Reception.CaregiverDecision decision
                ? decision.by() + " " + decision.delegatedInWriting() + " " + decision.suitableCaregiver()
                : String.valueOf(act);
    }

    private static Draft consentIf(Draft draft, LocalDate day, String by, Boolean given) {
        return given == null ? draft : draft.act(new Reception.Consent(day, Draft.SUBJECT, null, by, given));
    }

    @Test
    void should_agree_on_a_victims_consent_on_every_reading() {
        Agreement agreement = new Agreement(ShelterQuestion.ADMISSION);
        for (Choice choice : Choice.all("Q11-3", "Q11-5", "Q11-7")) {
            for (LocalDate born : Arrays.asList(null, Draft.ADULT_BIRTH, Draft.CHILD_BIRTH)) {
                for (Boolean capable : ALL) {
                    for (Boolean own : ALL) {
                        for (Boolean guardian : ALL) {
                            for (Boolean suspected : ALL) {
                                for (Boolean carer : new Boolean[] {true, null}) {
                                    // Only one who cares in fact may count or not.
                                    if (carer != null && !choice.readings().get("Q11-5").equals("R2")) {
                                        continue;
                                    }
                                    for (boolean complete : new boolean[] {true, false}) {
                                        Draft draft = Draft.victim()
                                                .person(person(Draft.SUBJECT, born, born, capable, null))
                                                .person(person("g", null, null, true, suspected))
                                                .person(person("c", null, null, true, false))
                                                .relation(Type.GUARDIAN_OF, "g", Draft.SUBJECT)
                                                .relation(Type.CUSTODIAN_OF, "c", Draft.SUBJECT)
                                                .finding(Draft.SUBJECT, true)
                                                .emergency(Decider.MINISTER, null, Urgency.NONE, null, null);
                                        consentIf(draft, Draft.DAY, Draft.SUBJECT, own);
                                        consentIf(draft, Draft.DAY, "g", guardian);
                                        consentIf(draft, Draft.DAY, "c", carer);
                                        compare(agreement, ShelterQuestion.ADMISSION, choice,
                                                complete ? draft.relationsComplete() : draft,
                                                born, capable, own, guardian, suspected, carer, complete);
                                    }
                                }
                            }
                        }
                    }
                }
            }
        }
        agreement.assertAgreed((12 + 6 * 2) * 243 * 2);
        agreement.assertSeen(1000, 1000, 1000);
    }

    @Test
    void should_agree_on_a_word_given_after_another_on_every_reading() {
        Agreement admission = new Agreement(ShelterQuestion.ADMISSION);
        Agreement ending = new Agreement(ShelterQuestion.ENDING);
        for (Choice choice : Choice.all("Q11-3", "Q17-6")) {
            for (LocalDate born : Arrays.asList(null, Draft.ADULT_BIRTH, Draft.CHILD_BIRTH)) {
                for (String by : List.of(Draft.SUBJECT, "g")) {
                    for (Boolean first : ALL) {
                        for (Boolean second : ALL) {
                            for (int before = 0; before < 3; before++) {
                                Draft draft = Draft.victim()
                                        .person(person(Draft.SUBJECT, born, born, true, null))
                                        .person(person("g", null, null, true, false))
                                        .relation(Type.GUARDIAN_OF, "g", Draft.SUBJECT)
                                        .relationsComplete()
                                        .finding(Draft.SUBJECT, true)
                                        .emergency(Decider.MINISTER, null, Urgency.NONE, null, null)
                                        .act(new Reception.Consent(Draft.DAY.minusDays(1), Draft.SUBJECT, null, by,
                                                first))
                                        .act(new Reception.Consent(Draft.TODAY, Draft.SUBJECT, null, by, second));
                                if (before > 0) {
                                    draft.admission(Draft.SUBJECT, Draft.DAY.minusDays(3));
                                }
                                if (before > 1) {
                                    draft.act(new Residence.Exit(Draft.DAY, Draft.SUBJECT, null, null));
                                }
                                compare(admission, ShelterQuestion.ADMISSION, choice, draft, born, by, first, second, before);
                                compareCautious(ending, ShelterQuestion.ENDING, choice, draft, born, by, first, second, before);
                            }
                        }
                    }
                }
            }
        }
        admission.assertAgreed(9 * 3 * 2 * 9 * 3);
        admission.assertSeen(100, 100, 100);
        ending.assertAgreed(9 * 3 * 2 * 9 * 3);
        ending.assertSeen(100, 100, 100);
        assertThat(ending.cautious()).isZero();
    }

    @Test
    void should_agree_on_who_speaks_for_an_affected_child_on_every_reading() {
        Agreement agreement = new Agreement(ShelterQuestion.ADMISSION);
        for (Choice choice : Choice.all("Q11-5", "Q11-7", "Q11-26")) {
            for (int tie = 0; tie < 5; tie++) {
                for (Boolean word : ALL) {
                    for (Boolean suspected : ALL) {
                        for (Boolean capable : new Boolean[] {true, null}) {
                            // Only a refusal asks for known capacity.
                            if (capable == null && !Boolean.FALSE.equals(word)) {
                                continue;
                            }
                            for (int guardian = 0; guardian < 4; guardian++) {
                                for (boolean complete : new boolean[] {true, false}) {
                                    Draft draft = childWithoutTie()
                                            .person(person(Draft.VICTIM, null, null, capable, suspected))
                                            .person(person("g", null, null, true, false))
                                            .relation((tie & 1) != 0 ? Type.PARENT_OF : Type.SIBLING_OF,
                                                    Draft.VICTIM, Draft.SUBJECT)
                                            .finding(Draft.VICTIM, true)
                                            .emergency(Decider.MINISTER, null, Urgency.NONE, null, null);
                                    relationIf(draft, tie & 2, Type.CUSTODIAN_OF, Draft.VICTIM, Draft.SUBJECT);
                                    relationIf(draft, tie & 4, Type.GUARDIAN_OF, Draft.VICTIM, Draft.SUBJECT);
                                    relationIf(draft, guardian, Type.GUARDIAN_OF, "g", Draft.SUBJECT);
                                    consentIf(draft, Draft.DAY, Draft.VICTIM, word);
                                    consentIf(draft, Draft.DAY, "g", guardian < 2 ? null : guardian == 2);
                                    compare(agreement, ShelterQuestion.ADMISSION, choice,
                                            complete ? draft.relationsComplete() : draft,
                                            tie, word, suspected, capable, guardian, complete);
                                }
                            }
                        }
                    }
                }
            }
        }
        agreement.assertAgreed(3 * 6 * 5 * 4 * 3 * 4 * 2);
        agreement.assertSeen(200, 200, 200);
    }

    @Test
    void should_agree_on_an_emergency_on_every_reading() {
        Agreement agreement = new Agreement(ShelterQuestion.ADMISSION);
        for (Choice choice : Choice.all("Q02-7", "Q11-16", "Q11-18", "Q11-19")) {
            for (By by : By.ALL) {
                for (Urgency urgency : new Urgency[] {Urgency.URGENT, Urgency.NONE, null}) {
                    for (String body : new String[] {"CTU", "NCHR", "NGO", null}) {
                        // Only the circle of bodies tells these two from the others.
                        if ("NCHR".equals(body) && by.by() != Decider.MINISTER) {
                            continue;
                        }
                        for (Indicates indicates : new Indicates[] {Indicates.VICTIM, Indicates.POTENTIAL_VICTIM, null}) {
                            for (LocalDate born : Arrays.asList(null, Draft.ADULT_BIRTH, Draft.CHILD_BIRTH)) {
                                // Age tells whether consent is waited for on one reading only.
                                if (born == null && !choice.readings().get("Q11-16").equals("R3")) {
                                    continue;
                                }
                                Draft draft = Draft.victim()
                                        .person(person(Draft.SUBJECT, born, born, born == null ? null : true, null))
                                        // Before the approval; of its own day it would be open which came first.
                                        .act(new Prosecution.ProsecutorFinding(Draft.DAY.minusDays(1), Draft.SUBJECT, null, false))
                                        .emergency(by.by(), by.written(), urgency, body, indicates);
                                if (born == Draft.ADULT_BIRTH) {
                                    draft.consent(Draft.SUBJECT, body == null);
                                }
                                compare(agreement, ShelterQuestion.ADMISSION, choice, draft,
                                        by, urgency, body, indicates, born);
                            }
                        }
                    }
                }
            }
        }
        agreement.assertAgreed((12 * 3 + 24 * 2) * (6 * 3 + 1) * 3 * 3);
        agreement.assertSeen(100, 500, 500);
    }

    private static List<Act> emergencyDecisions(LocalDate day) {
        List<Act> all = new ArrayList<>();
        all.add(null);
        for (By by : By.ALL) {
            all.add(new Reception.EmergencyApproval(
                    day, Draft.SUBJECT, null, by.by(), by.written(), Urgency.URGENT, "CTU", Indicates.VICTIM));
            all.add(new Reception.EmergencyRefusal(day, Draft.SUBJECT, null, by.by(), by.written()));
        }
        return all;
    }

    @Test
    void should_agree_on_every_two_approvals_and_refusals_of_an_emergency_on_every_reading() {
        Agreement agreement = new Agreement(ShelterQuestion.ADMISSION);
        for (Choice choice : Choice.all("Q11-18")) {
            for (int days = 0; days < 3; days++) {
                for (Act first : emergencyDecisions(Draft.DAY)) {
                    for (Act second : emergencyDecisions(Draft.DAY.plusDays(days))) {
                        // Two of one kind on one day are one act, or an error.
                        if (days == 0 && first != null && second != null && first.getClass() == second.getClass()) {
                            continue;
                        }
                        for (boolean left : new boolean[] {true, false}) {
                            Draft draft = Draft.victim()
                                    .person(person(Draft.SUBJECT, Draft.ADULT_BIRTH, Draft.ADULT_BIRTH, true, null))
                                    .finding(Draft.SUBJECT, false)
                                    .stopped(Offense.TRAFFICKING, Approval.REFUSED)
                                    .act(new Reception.Consent(Draft.TODAY, Draft.SUBJECT, null, Draft.SUBJECT, true));
                            if (left) {
                                draft.admission(Draft.SUBJECT, Draft.DAY.minusDays(3))
                                        .act(new Residence.Exit(Draft.DAY.plusDays(1), Draft.SUBJECT, null, null));
                            }
                            for (Act act : Arrays.asList(first, second)) {
                                if (act != null) {
                                    draft.act(act);
                                }
                            }
                            compare(agreement, ShelterQuestion.ADMISSION, choice, draft, days, said(first), said(second), left);
                        }
                    }
                }
            }
        }
        agreement.assertAgreed(2 * 2 * (3 * 13 * 13 - 2 * 6 * 6));
        agreement.assertSeen(100, 100, 100);
    }

    /** Acts name no fact of their own accord. */
    private static String said(Act act) {
        return act instanceof Reception.EmergencyDecision decision
                ? act + " " + decision.by() + " " + decision.delegatedInWriting()
                : String.valueOf(act);
    }

    @Test
    void should_agree_on_data_that_point_to_an_affected_person_on_every_reading() {
        Agreement agreement = new Agreement(ShelterQuestion.ADMISSION);
        List<LocalDate[]> births = List.of(
                new LocalDate[] {null, null},
                new LocalDate[] {Draft.CHILD_BIRTH, Draft.CHILD_BIRTH},
                new LocalDate[] {Draft.ADULT_BIRTH, Draft.ADULT_BIRTH},
                new LocalDate[] {Draft.TODAY.minusYears(18), Draft.TODAY.minusYears(18)},
                new LocalDate[] {Draft.TODAY.minusYears(18), Draft.TODAY.minusYears(18).plusDays(1)});
        for (Choice choice : Choice.all("Q03-2", "Q03-10", "Q11-16")) {
            for (LocalDate[] birth : births) {
                for (Indicates indicates : new Indicates[] {Indicates.AFFECTED_PERSON, Indicates.VICTIM, null}) {
                    for (int tie = 0; tie < 4; tie++) {
                        for (boolean ofVictim : new boolean[] {true, false}) {
                            if (ofVictim && tie > 0) {
                                continue;
                            }
                            Draft draft = (ofVictim ? Draft.victim() : Draft.affected().noCaregiver().admission(Draft.VICTIM, Draft.DAY))
                                    .person(new Person(Draft.SUBJECT, birth[0], birth[1], null, null, null, null, true, null,
                                            since(LONG_BEFORE, null), false))
                                    .emergency(Decider.MINISTER, null, Urgency.URGENT, "CTU", indicates)
                                    .consent(Draft.SUBJECT, true);
                            relationIf(draft, tie & 1, Type.SIBLING_OF, Draft.VICTIM, "n");
                            relationIf(draft, tie & 1, Type.PARENT_OF, "n", Draft.SUBJECT);
                            compare(agreement, ShelterQuestion.ADMISSION, choice, (tie & 2) != 0 ? draft.relationsComplete() : draft,
                                    Arrays.toString(birth), indicates, tie, ofVictim);
                        }
                    }
                }
            }
        }
        agreement.assertAgreed(3 * 3 * 3 * 5 * 3 * 5);
        agreement.assertSeen(100, 0, 100);
    }

    private static List<PersonDecision> decisions(PersonDecision.On on, LocalDate day, PersonDecision.By competent) {
        List<PersonDecision> all = new ArrayList<>();
        all.add(null);
        for (Boolean decided : ALL) {
            all.add(new PersonDecision(day, Draft.SUBJECT, null, competent, null, on, decided));
        }
        for (Boolean written : ALL) {
            all.add(new PersonDecision(day, Draft.SUBJECT, null, PersonDecision.By.DELEGATE, written, on, true));
        }
        all.add(new PersonDecision(day, Draft.SUBJECT, null, PersonDecision.By.OTHER, null, on, true));
        all.add(new PersonDecision(day, Draft.SUBJECT, null, null, null, on, true));
        all.add(new PersonDecision(day, Draft.SUBJECT, null, competent, null, null, false));
        return all;
    }

    private void compareDecisions(
            Agreement agreement, ShelterQuestion question, PersonDecision.On on, PersonDecision.By competent, Choice choice,
            Supplier<Draft> draft) {
        for (PersonDecision first : decisions(on, Draft.DAY.plusDays(1), competent)) {
            for (PersonDecision second : decisions(on, Draft.TODAY, competent)) {
                Draft decided = draft.get();
                for (PersonDecision decision : Arrays.asList(first, second)) {
                    if (decision != null) {
                        decided.act(decision);
                    }
                }
                compareCautious(agreement, question, choice, decided, on, choice, shownDecision(first), shownDecision(second));
            }
        }
    }

    private static String shownDecision(PersonDecision decision) {
        return decision == null
                ? "none"
                : decision.by() + " " + decision.delegatedInWriting() + " " + decision.on() + " " + decision.decided();
    }

    @Test
    void should_agree_on_every_two_decisions_on_a_question_of_the_case_on_every_reading() {
        Agreement affected = new Agreement(AFFECTED);
        for (Choice choice : Choice.all("Q03-2")) {
            compareDecisions(affected, AFFECTED, PersonDecision.On.MARRIAGE_COUNTS, PersonDecision.By.MINISTER, choice, Samples::stepchild);
        }
        for (Choice choice : Choice.all("Q03-9")) {
            compareDecisions(affected, AFFECTED, PersonDecision.On.BORN_AFTER_ADMISSION, PersonDecision.By.MINISTER, choice,
                    Samples::bornInTheHouse);
        }
        affected.assertAgreed(6 * 10 * 10);
        affected.assertSeen(100, 100, 100);
        assertThat(affected.cautious()).isZero();
        Agreement admission = new Agreement(ShelterQuestion.ADMISSION);
        for (Choice choice : Choice.all("Q11-3")) {
            compareDecisions(admission, ShelterQuestion.ADMISSION, PersonDecision.On.SHELTER_DESPITE_REFUSAL,
                    PersonDecision.By.CHILD_PROTECTION, choice, () -> refusingChild());
        }
        for (Choice choice : Choice.all("Q11-26")) {
            compareDecisions(admission, ShelterQuestion.ADMISSION, PersonDecision.On.CONSENT_STANDS, PersonDecision.By.COURT, choice,
                    () -> disagreed(Type.GUARDIAN_OF, false));
            compareDecisions(admission, ShelterQuestion.ADMISSION, PersonDecision.On.CONSENT_STANDS, PersonDecision.By.COURT, choice,
                    () -> disagreed(Type.GUARDIAN_OF, true));
        }
        admission.assertAgreed(9 * 10 * 10);
        admission.assertSeen(100, 100, 100);
        assertThat(admission.cautious()).isZero();
        Agreement ending = new Agreement(ShelterQuestion.ENDING);
        for (Choice choice : Choice.all("Q17-6")) {
            compareDecisions(ending, ShelterQuestion.ENDING, PersonDecision.On.CHILD_LEAVES, PersonDecision.By.CHILD_PROTECTION, choice,
                    Samples::childResidentWhoWishesToLeave);
        }
        for (Choice choice : Choice.all("Q12-15")) {
            for (PersonDecision.By by : List.of(PersonDecision.By.DIRECTOR, PersonDecision.By.MINISTER)) {
                compareDecisions(ending, ShelterQuestion.ENDING, PersonDecision.On.STAY_ENDED, by, choice,
                        () -> resident().asOf(ENTRY.plusDays(70)));
            }
        }
        for (Choice choice : Choice.all("Q17-1")) {
            compareDecisions(ending, ShelterQuestion.ENDING, PersonDecision.On.OTHER_GROUND, PersonDecision.By.MINISTER, choice,
                    () -> resident().act(new Residence.Exit(ENTRY.plusDays(1), Draft.SUBJECT, null, null)));
        }
        for (Choice choice : Choice.all("Q17-5")) {
            compareDecisions(ending, ShelterQuestion.ENDING, PersonDecision.On.STATUS_LOST, PersonDecision.By.MINISTER, choice,
                    () -> Draft.affected()
                            .person(person(Draft.SUBJECT, ENTRY.plusDays(1).minusYears(18), ENTRY.plusDays(1).minusYears(18), null, null))
                            .admission(Draft.SUBJECT, ENTRY));
        }
        ending.assertAgreed(11 * 10 * 10);
        ending.assertSeen(100, 100, 100);
        assertThat(ending.cautious()).isZero();
    }

    private static Draft refusingChild() {
        return Draft.victim()
                .person(person(Draft.SUBJECT, Draft.CHILD_BIRTH, Draft.CHILD_BIRTH, null, null))
                .person(person("g", null, null, true, false))
                .relation(Type.GUARDIAN_OF, "g", Draft.SUBJECT)
                .relationsComplete()
                .finding(Draft.SUBJECT, true)
                .emergency(Decider.MINISTER, null, Urgency.NONE, null, null)
                .consent("g", true)
                .consent(Draft.SUBJECT, false);
    }

    /** An affected child of whom the victim with custody says one thing and somebody else another. */
    private static Draft disagreed(Type tie, boolean victims) {
        return childWithoutTie()
                .person(person(Draft.VICTIM, null, null, true, false))
                .person(person("o", null, null, true, false))
                .relation(Type.PARENT_OF, Draft.VICTIM, Draft.SUBJECT)
                .relation(Type.CUSTODIAN_OF, Draft.VICTIM, Draft.SUBJECT)
                .relation(tie, "o", Draft.SUBJECT)
                .relationsComplete()
                .finding(Draft.VICTIM, true)
                .emergency(Decider.MINISTER, null, Urgency.NONE, null, null)
                .consent(Draft.VICTIM, victims)
                .consent("o", !victims);
    }

    @Test
    void should_agree_on_representatives_who_disagree_on_every_reading() {
        Agreement agreement = new Agreement(ShelterQuestion.ADMISSION);
        for (Choice choice : Choice.all("Q11-26", "Q11-7", "Q11-5")) {
            for (Type tie : List.of(Type.GUARDIAN_OF, Type.PARENT_OF, Type.GRANDPARENT_OF, Type.CUSTODIAN_OF)) {
                for (Sex sex : Arrays.asList(Sex.MALE, Sex.FEMALE, null)) {
                    for (Boolean suspected : ALL) {
                        for (Boolean capable : ALL) {
                            for (boolean victims : new boolean[] {true, false}) {
                                for (int third = 0; third < 3; third++) {
                                    for (boolean complete : new boolean[] {true, false}) {
                                        Draft draft = childWithoutTie()
                                                .person(person(Draft.VICTIM, null, null, true, false))
                                                .person(new Person("o", null, null, sex, null, null, null, capable, suspected,
                                                        List.of(), false))
                                                .person(person("g", null, null, true, false))
                                                .relation(Type.PARENT_OF, Draft.VICTIM, Draft.SUBJECT)
                                                .relation(Type.CUSTODIAN_OF, Draft.VICTIM, Draft.SUBJECT)
                                                .relation(tie, "o", Draft.SUBJECT)
                                                .finding(Draft.VICTIM, true)
                                                .emergency(Decider.MINISTER, null, Urgency.NONE, null, null)
                                                .consent(Draft.VICTIM, victims)
                                                .consent("o", !victims);
                                        relationIf(draft, third, Type.GUARDIAN_OF, "g", Draft.SUBJECT);
                                        if (third > 1) {
                                            draft.consent("g", true);
                                        }
                                        compareCautious(agreement, ShelterQuestion.ADMISSION, choice,
                                                complete ? draft.relationsComplete() : draft,
                                                tie, sex, suspected, capable, victims, third, complete);
                                    }
                                }
                            }
                        }
                    }
                }
            }
        }
        agreement.assertAgreed(18 * 4 * 3 * 3 * 3 * 2 * 3 * 2);
        agreement.assertSeen(500, 100, 500);
        assertThat(agreement.cautious()).isZero();
    }

    private static List<Act> stops(LocalDate day) {
        List<Act> all = new ArrayList<>();
        all.add(null);
        for (Offense offence : new Offense[] {Offense.TRAFFICKING, Offense.OTHER, null}) {
            for (Approval approval : new Approval[] {Approval.GRANTED, Approval.PENDING, Approval.REFUSED, null}) {
                Prosecution.Role role = approval == null ? null : Prosecution.Role.values()[approval.ordinal()];
                all.add(new Prosecution.ProsecutionStopped(day, Draft.SUBJECT, null, offence, role, approval));
            }
        }
        return all;
    }

    @Test
    void should_agree_on_every_two_stops_of_prosecution_on_every_reading() {
        Agreement stop = new Agreement(ShelterQuestion.NON_PROSECUTION);
        Agreement admission = new Agreement(ShelterQuestion.ADMISSION);
        for (Choice choice : Choice.all("Q11-12", "Q11-13", "Q11-14")) {
            for (Act first : stops(Draft.DAY)) {
                for (Act second : stops(Draft.TODAY)) {
                    for (Boolean finding : second == null ? ALL : List.of(true)) {
                        for (Draft draft : List.of(
                                Draft.victim()
                                        .person(person(Draft.SUBJECT, Draft.ADULT_BIRTH, Draft.ADULT_BIRTH, true, null))
                                        .finding(Draft.SUBJECT, finding)
                                        .consent(Draft.SUBJECT, true),
                                childWithoutTie()
                                        .relation(Type.SIBLING_OF, Draft.VICTIM, Draft.SUBJECT)
                                        .relation(Type.GUARDIAN_OF, "g", Draft.SUBJECT)
                                        .finding(Draft.SUBJECT, finding)
                                        .consent("g", true))) {
                            draft.emergency(Decider.MINISTER, null, Urgency.NONE, null, null);
                            for (Act act : Arrays.asList(first, second)) {
                                if (act != null) {
                                    draft.act(act);
                                }
                            }
                            compare(stop, ShelterQuestion.NON_PROSECUTION, choice, draft, shown(first), shown(second), finding);
                            if (second == null) {
                                compare(admission, ShelterQuestion.ADMISSION, choice, draft, shown(first), finding);
                            }
                        }
                    }
                }
            }
        }
        stop.assertAgreed(8 * 13 * (3 + 12) * 2);
        stop.assertSeen(500, 100, 500);
        admission.assertAgreed(8 * 13 * 3 * 2);
        admission.assertSeen(50, 20, 50);
    }

    private static Draft resident() {
        return Draft.victim()
                .person(person(Draft.SUBJECT, Draft.ADULT_BIRTH, Draft.ADULT_BIRTH, true, null))
                .admission(Draft.SUBJECT, ENTRY);
    }

    private record Nomination(Nominator by, Boolean reasoned) {
        static final List<Nomination> ALL = Arrays.asList(null,
                new Nomination(Nominator.DIRECTOR, true), new Nomination(Nominator.DIRECTOR, false),
                new Nomination(Nominator.DIRECTOR, null), new Nomination(Nominator.OTHER, true), new Nomination(null, true));
    }

    @Test
    void should_agree_on_every_two_extensions_on_every_reading() {
        LocalDate cap = ENTRY.plusMonths(2);
        LocalDate until = cap.plusDays(20);
        Agreement agreement = new Agreement(ShelterQuestion.STAY);
        for (Choice choice : Choice.all("Q12-6", "Q12-8", "Q12-10")) {
            for (Decider by : new Decider[] {Decider.MINISTER, Decider.DELEGATE, Decider.OTHER, null}) {
                for (Nomination nomination : Nomination.ALL) {
                    for (int late = 0; late < 2; late++) {
                        for (LocalDate first : Arrays.asList(until, null)) {
                            for (int second = 0; second < 3; second++) {
                                Draft draft = resident().extension(cap.plusDays(late), by, first);
                                if (nomination != null) {
                                    draft.nomination(cap.minusDays(5), nomination.by(), nomination.reasoned());
                                }
                                if (second > 1) {
                                    draft.nomination(until.minusDays(2), Nominator.DIRECTOR, true);
                                }
                                if (second > 0) {
                                    draft.extension(until.minusDays(1), Decider.MINISTER, until.plusDays(20));
                                }
                                // On the last day where decided in time, on the day after where late.
                                LocalDate today = until.plusDays(late);
                                compareCautious(agreement, ShelterQuestion.STAY, choice, draft.asOf(today),
                                        by, nomination, late, first, second, today);
                            }
                        }
                    }
                }
            }
        }
        agreement.assertAgreed(16 * 4 * 6 * 2 * 2 * 3);
        agreement.assertSeen(100, 100, 100);
        // With a first extension in doubt the second one's nomination is, too, though no completion carries it.
        assertThat(agreement.cautious()).isLessThan(500);
    }

    @Test
    void should_agree_on_the_last_day_around_every_boundary_on_every_reading() {
        Agreement agreement = new Agreement(ShelterQuestion.STAY);
        for (Choice choice : Choice.all("Q12-2", "Q12-3", "Q12-7")) {
            for (LocalDate entry : Agreement.BASES) {
                LocalDate cap = Worlds.months(entry, 2);
                List<LocalDate> ends = new ArrayList<>(Arrays.asList(cap, null));
                for (LocalDate limit : List.of(Worlds.months(cap, 2), cap.plusDays(60), Worlds.months(entry, 8),
                        entry.plusDays(240))) {
                    ends.addAll(List.of(limit.minusDays(1), limit, limit.plusDays(1)));
                }
                for (LocalDate end : ends) {
                    Draft draft = Draft.victim()
                            .person(person(Draft.SUBJECT, Draft.ADULT_BIRTH, Draft.ADULT_BIRTH, true, null))
                            .admission(Draft.SUBJECT, entry)
                            .nomination(entry.plusDays(20), Nominator.DIRECTOR, true)
                            .extension(entry.plusDays(21), Decider.MINISTER, end);
                    for (LocalDate today : days(cap, end)) {
                        CaseFile file = draft.asOf(today).build();
                                        Decision decision = agreement.compareCautious(
                                choice.book(), file, choice.plain(file).stay(), choice, entry, end, today);
                        Set<LocalDate> last = choice.plain(file).lastDays();
                        if (last.size() == 1) {
                            agreement.reported(last.iterator().next(), decision.outcome().get("lastDay"), choice, entry, end);
                        }
                    }
                }
            }
        }
        agreement.assertAgreed(12 * 8 * (13 * 4 + 3));
        agreement.assertSeen(500, 500, 20);
        assertThat(agreement.cautious()).isLessThan(250);
    }

    /** The day before the last one, that day, the day after, and the last day without extension. */
    private static List<LocalDate> days(LocalDate cap, LocalDate end) {
        return end == null
                ? List.of(cap.minusDays(1), cap, cap.plusDays(1))
                : List.of(cap, end.minusDays(1), end, end.plusDays(1));
    }

    @Test
    void should_agree_on_whose_entry_counts_and_on_leaving_on_every_reading() {
        Agreement stay = new Agreement(ShelterQuestion.STAY);
        Agreement ending = new Agreement(ShelterQuestion.ENDING);
        for (Choice choice : Choice.all("Q12-13", "Q12-15", "Q03-15", "Q17-1", "Q17-14")) {
            for (int victims : new int[] {-1, 0, 10}) {
                for (int own : new int[] {-1, 5}) {
                    for (int left = 0; left < 4; left++) {
                        for (int today : new int[] {60, 61, 62, 66, 67, 72}) {
                            Draft draft = Draft.affected().asOf(ENTRY.plusDays(today))
                                    .person(child(List.of(), false, Draft.CHILD_BIRTH, Draft.CHILD_BIRTH));
                            if (victims >= 0) {
                                draft.admission(Draft.VICTIM, ENTRY.plusDays(victims));
                            }
                            if (own >= 0) {
                                draft.admission(Draft.SUBJECT, ENTRY.plusDays(own));
                            }
                            if ((left & 1) != 0) {
                                draft.act(new Residence.Exit(ENTRY.plusDays(60), Draft.SUBJECT, null, null));
                            }
                            if ((left & 2) != 0) {
                                draft.act(new Residence.Exit(ENTRY.plusDays(60), Draft.VICTIM, null, null));
                            }
                            if (choice.readings().get("Q17-14").equals("R1") && choice.readings().get("Q03-15").equals("R1")) {
                                compare(stay, ShelterQuestion.STAY, choice, draft, victims, own, left, today);
                            }
                            compare(ending, ShelterQuestion.ENDING, choice, draft, victims, own, left, today);
                        }
                    }
                }
            }
        }
        stay.assertAgreed(8 * 3 * 2 * 4 * 6);
        stay.assertSeen(100, 100, 100);
        ending.assertAgreed(32 * 3 * 2 * 4 * 6);
        ending.assertSeen(400, 500, 500);
    }

    /** On each of some days an entry, an exit, both or neither; the last two bits are those of the last day. */
    private static Draft comings(Draft draft, String person, int pattern, int... days) {
        for (int i = 0; i < days.length; i++) {
            int on = pattern >> (2 * (days.length - 1 - i)) & 3;
            if ((on & 1) != 0) {
                draft.admission(person, ENTRY.plusDays(days[i]));
            }
            if ((on & 2) != 0) {
                draft.act(new Residence.Exit(ENTRY.plusDays(days[i]), person, null, null));
            }
        }
        return draft;
    }

    @Test
    void should_agree_on_every_coming_and_going_on_every_reading() {
        Agreement stay = new Agreement(ShelterQuestion.STAY);
        Agreement ending = new Agreement(ShelterQuestion.ENDING);
        for (Choice choice : Choice.all("Q12-20", "Q12-8", "Q17-1")) {
            for (int pattern = 1; pattern < 256; pattern++) {
                for (int today : new int[] {45, 65, 75}) {
                    Draft draft = comings(Draft.victim(), Draft.SUBJECT, pattern, 0, 10, 20, 40)
                            .person(person(Draft.SUBJECT, Draft.ADULT_BIRTH, Draft.ADULT_BIRTH, null, null))
                            .asOf(ENTRY.plusDays(today));
                    if (choice.readings().get("Q17-1").equals("R1")) {
                        draft.nomination(ENTRY.plusDays(5), Nominator.DIRECTOR, true)
                                .extension(ENTRY.plusDays(5), Decider.MINISTER, ENTRY.plusDays(70));
                        compareCautious(stay, ShelterQuestion.STAY, choice, draft, pattern, today);
                    }
                    if (choice.readings().get("Q12-8").equals("R1")) {
                        compareCautious(ending, ShelterQuestion.ENDING, choice, draft, pattern, today);
                    }
                }
            }
        }
        stay.assertAgreed(8 * 255 * 3);
        stay.assertSeen(500, 500, 100);
        assertThat(stay.cautious()).isZero();
        ending.assertAgreed(4 * 255 * 3);
        ending.assertSeen(100, 100, 500);
        assertThat(ending.cautious()).isZero();
    }

    @Test
    void should_agree_on_what_comes_before_a_stay_whoever_moves() {
        Agreement admission = new Agreement(ShelterQuestion.ADMISSION);
        Agreement affected = new Agreement(AFFECTED);
        Choice choice = Choice.standard(false);
        LocalDate today = ENTRY.plusDays(45);
        for (int pattern = 0; pattern < 256; pattern++) {
            for (int consent : new int[] {-1, 10, 15}) {
                // Grown up between the first two days, so that it matters which one the stay began on.
                LocalDate birth = ENTRY.plusDays(5).minusYears(18);
                Draft victim = comings(Draft.victim(), Draft.SUBJECT, pattern, 0, 10, 20, 40)
                        .person(person(Draft.SUBJECT, birth, birth, null, null))
                        .finding(Draft.SUBJECT, true)
                        .relationsComplete()
                        .act(new Reception.Consent(ENTRY.plusDays(consent), Draft.SUBJECT, null, Draft.SUBJECT, true))
                        .emergency(Decider.MINISTER, null, Urgency.NONE, null, null)
                        .asOf(today);
                compare(admission, ShelterQuestion.ADMISSION, choice, victim, pattern, consent);
            }
            Draft child = comings(Draft.affected(), Draft.VICTIM, pattern, 0, 10, 20, 40)
                    .person(child(since(ENTRY.plusDays(5), null), true, Draft.CHILD_BIRTH, Draft.CHILD_BIRTH))
                    .relation(Type.SIBLING_OF, Draft.VICTIM, Draft.SUBJECT)
                    .noCaregiver()
                    .asOf(today);
            compare(affected, AFFECTED, choice, child, pattern);
        }
        admission.assertAgreed(256 * 3);
        admission.assertSeen(100, 0, 100);
        affected.assertAgreed(256);
        affected.assertSeen(50, 50, 1);
    }

    @Test
    void should_agree_on_a_last_day_fixed_on_admission_on_every_reading() {
        Agreement agreement = new Agreement(ShelterQuestion.STAY);
        LocalDate cap = ENTRY.plusMonths(2);
        List<LocalDate> fixed = Arrays.asList(null, cap.minusDays(20), cap, cap.plusDays(20));
        for (Choice choice : Choice.all("Q12-8", "Q12-20", "Q12-21")) {
            for (LocalDate first : fixed) {
                for (LocalDate moved : fixed) {
                    for (int move : new int[] {-1, 10, 30}) {
                        for (int end : new int[] {-30, -20, 0, 5}) {
                            Draft draft = Draft.victim()
                                    .person(person(Draft.SUBJECT, Draft.ADULT_BIRTH, Draft.ADULT_BIRTH, true, null))
                                    .admission(Draft.SUBJECT, ENTRY, first)
                                    .nomination(cap.minusDays(25), Nominator.DIRECTOR, true)
                                    .extension(cap.minusDays(19), Decider.MINISTER, cap.plusDays(end));
                            if (move >= 0) {
                                draft.admission(Draft.SUBJECT, ENTRY.plusDays(move), moved);
                            } else if (moved != null) {
                                continue;
                            }
                            for (int today : new int[] {-19, 0, 1, 5, 6, 21, 31}) {
                                CaseFile file = draft.asOf(cap.plusDays(today)).build();
                                Decision decision = agreement.compareCautious(choice.book(), file,
                                        choice.plain(file).stay(), choice, first, moved, move, end, today);
                                Set<LocalDate> last = choice.plain(file).lastDays();
                                if (last.size() == 1) {
                                    agreement.reported(last.iterator().next(), decision.outcome().get("lastDay"),
                                            choice, first, moved, move, end);
                                }
                            }
                        }
                    }
                }
            }
        }
        agreement.assertAgreed(16 * 4 * (4 * 2 + 1) * 4 * 7);
        agreement.assertSeen(500, 500, 20);
        assertThat(agreement.cautious()).isZero();
    }

    @Test
    void should_agree_on_an_exit_without_a_ground_on_every_reading() {
        Agreement agreement = new Agreement(ShelterQuestion.ENDING);
        LocalDate cap = ENTRY.plusMonths(2);
        List<LocalDate[]> births = List.of(
                new LocalDate[] {null, null},
                new LocalDate[] {Draft.ADULT_BIRTH, Draft.ADULT_BIRTH},
                new LocalDate[] {Draft.CHILD_BIRTH, Draft.CHILD_BIRTH});
        for (Choice choice : Choice.all("Q17-1", "Q17-6", "Q17-14", "Q12-15")) {
            for (LocalDate[] birth : births) {
                for (Boolean own : ALL) {
                    for (int left : new int[] {-20, -1, 0, 1}) {
                        for (int said = 0; said < 4; said++) {
                            for (int today : new int[] {0, 30}) {
                                Draft draft = Draft.victim()
                                        .person(person(Draft.SUBJECT, birth[0], birth[1], null, null))
                                        .admission(Draft.SUBJECT, ENTRY)
                                        .act(new Residence.Exit(cap.plusDays(left), Draft.SUBJECT, null, own))
                                        .asOf(cap.plusDays(today));
                                if ((said & 1) != 0) {
                                    draft.act(new Residence.WishToLeave(cap.minusDays(25), Draft.SUBJECT, null, Draft.SUBJECT));
                                }
                                if ((said & 2) != 0) {
                                    draft.act(new Reception.Consent(cap.minusDays(10), Draft.SUBJECT, null, Draft.SUBJECT, true));
                                }
                                compare(agreement, ShelterQuestion.ENDING, choice, draft,
                                        Arrays.toString(birth), own, left, said, today);
                            }
                        }
                    }
                }
            }
        }
        agreement.assertAgreed(24 * 3 * 3 * 4 * 4 * 2);
        agreement.assertSeen(200, 100, 500);
    }

    @Test
    void should_agree_on_the_wish_of_an_adult_without_capacity_on_every_reading() {
        Agreement agreement = new Agreement(ShelterQuestion.ENDING);
        LocalDate wished = ENTRY.plusDays(10);
        for (Choice choice : Choice.all("Q17-30", "Q17-14")) {
            for (Boolean capable : ALL) {
                for (LocalDate birth : List.of(Draft.ADULT_BIRTH, ENTRY.plusDays(15).minusYears(18))) {
                    for (int wishes = 0; wishes < 16; wishes++) {
                        for (Boolean suspected : ALL) {
                            for (boolean complete : new boolean[] {true, false}) {
                                Draft draft = Draft.victim()
                                        .person(person(Draft.SUBJECT, birth, birth, capable, null))
                                        .person(person("g", null, null, null, suspected))
                                        .person(person("x", null, null, null, null))
                                        .relation(Type.GUARDIAN_OF, "g", Draft.SUBJECT)
                                        .admission(Draft.SUBJECT, ENTRY)
                                        .asOf(ENTRY.plusDays(20));
                                String[] whose = {Draft.SUBJECT, "g", "x", null};
                                for (int i = 0; i < whose.length; i++) {
                                    if ((wishes & 1 << i) != 0) {
                                        draft.act(new Residence.WishToLeave(wished.plusDays(i), Draft.SUBJECT, null, whose[i]));
                                    }
                                }
                                compareCautious(agreement, ShelterQuestion.ENDING, choice,
                                        complete ? draft.relationsComplete() : draft, capable, birth, wishes, suspected, complete);
                            }
                        }
                    }
                }
            }
        }
        agreement.assertAgreed(4 * 3 * 2 * 16 * 3 * 2);
        agreement.assertSeen(100, 100, 100);
        assertThat(agreement.cautious()).isZero();
    }

    @Test
    void should_agree_on_a_status_disproved_on_every_reading() {
        Agreement agreement = new Agreement(ShelterQuestion.ENDING);
        List<Authority> authorities = new ArrayList<>(List.of(Authority.values()));
        authorities.add(null);
        for (Choice choice : Choice.all("Q17-2", "Q17-14", "Q12-15")) {
            for (Authority by : authorities) {
                for (Boolean written : ALL) {
                    for (int day : new int[] {-1, 0, 1}) {
                        for (boolean affected : new boolean[] {true, false}) {
                            for (int today : new int[] {20, 70}) {
                                Draft draft = (affected ? Draft.affected() : Draft.victim())
                                        .person(person(Draft.SUBJECT, Draft.CHILD_BIRTH, Draft.CHILD_BIRTH, null, null))
                                        .admission(Draft.SUBJECT, ENTRY)
                                        .act(new VictimStatus.StatusDisproved(ENTRY.plusDays(day), Draft.SUBJECT, null,
                                                by, written))
                                        .asOf(ENTRY.plusDays(today));
                                compare(agreement, ShelterQuestion.ENDING, choice, draft, by, written, day, affected, today);
                            }
                        }
                    }
                }
            }
        }
        agreement.assertAgreed(16 * 7 * 3 * 3 * 2 * 2);
        agreement.assertSeen(300, 300, 300);
    }

    @Test
    void should_agree_on_a_wish_to_leave_on_every_reading() {
        Agreement agreement = new Agreement(ShelterQuestion.ENDING);
        LocalDate today = ENTRY.plusDays(20);
        LocalDate wished = ENTRY.plusDays(10);
        List<LocalDate[]> births = new ArrayList<>();
        births.add(new LocalDate[] {null, null});
        births.add(new LocalDate[] {Draft.CHILD_BIRTH, Draft.CHILD_BIRTH});
        for (LocalDate day : List.of(ENTRY, wished, today)) {
            births.add(new LocalDate[] {day.minusYears(18), day.minusYears(18)});
            births.add(new LocalDate[] {day.minusYears(18).plusDays(1), day.minusYears(18).plusDays(1)});
        }
        births.add(new LocalDate[] {LocalDate.of(2003, 1, 1), LocalDate.of(2003, 12, 31)});
        for (Choice choice : Choice.all("Q17-6", "Q17-14")) {
            for (LocalDate[] birth : births) {
                for (String by : new String[] {Draft.SUBJECT, "g", "x", null}) {
                    for (int day : new int[] {-1, 0, 10}) {
                        for (Boolean suspected : new Boolean[] {true, null}) {
                            if (suspected != null && !"g".equals(by)) {
                                continue;
                            }
                            for (boolean affected : new boolean[] {true, false}) {
                                Draft draft = (affected ? Draft.affected() : Draft.victim())
                                        .person(person(Draft.SUBJECT, birth[0], birth[1], null, null))
                                        .person(person("g", null, null, null, suspected))
                                        .person(Person.unknown("x"))
                                        .relation(Type.GUARDIAN_OF, "g", Draft.SUBJECT)
                                        .admission(Draft.SUBJECT, ENTRY)
                                        .act(new Residence.WishToLeave(ENTRY.plusDays(day), Draft.SUBJECT, null, by))
                                        .asOf(today);
                                compareCautious(agreement, ShelterQuestion.ENDING, choice, draft,
                                        Arrays.toString(birth), by, day, suspected, affected);
                            }
                        }
                    }
                }
            }
        }
        agreement.assertAgreed(6 * 9 * (4 + 1) * 3 * 2);
        agreement.assertSeen(50, 200, 200);
        // Whoever grew up since a wish is asked again, even where a child's own wish suffices.
        assertThat(agreement.cautious()).isLessThan(250);
    }

    @Test
    void should_agree_on_every_reading_of_all_of_article_3_at_once() {
        Agreement agreement = new Agreement(AFFECTED);
        List<Draft> drafts = List.of(Samples.whileVictimElsewhere(), Samples.stepchild());
        for (Choice choice : Choice.all(
                "Q03-2", "Q03-4", "Q03-6", "Q03-8", "Q03-9", "Q03-10", "Q03-11", "Q03-12", "Q03-14", "Q03-16")) {
            for (int i = 0; i < drafts.size(); i++) {
                compare(agreement, AFFECTED, choice, drafts.get(i), i);
            }
        }
        agreement.assertAgreed(3456 * 2);
        agreement.assertSeen(500, 500, 500);
    }

    @Test
    void should_agree_on_every_reading_of_all_of_article_11_at_once() {
        Agreement agreement = new Agreement(ShelterQuestion.ADMISSION);
        Draft child = Samples.childVictim()
                .emergency(Decider.DELEGATE, null, Urgency.URGENT, "NGO", Indicates.POTENTIAL_VICTIM);
        for (Choice choice : Choice.all(
                "Q02-7", "Q11-3", "Q11-5", "Q11-7", "Q11-12", "Q11-13", "Q11-14", "Q11-16", "Q11-18", "Q11-19")) {
            compare(agreement, ShelterQuestion.ADMISSION, choice, child);
        }
        agreement.assertAgreed(5184);
        agreement.assertSeen(1000, 0, 1000);
    }

    @Test
    void should_agree_on_every_reading_of_all_of_articles_12_and_17_at_once() {
        Agreement agreement = new Agreement(ShelterQuestion.ENDING);
        List<Draft> drafts = List.of(Samples.extendedLate(), Samples.affectedResident());
        for (Choice choice :
                Choice.all("Q12-13", "Q03-15", "Q12-15", "Q17-1", "Q17-2", "Q17-5", "Q17-6", "Q17-14")) {
            for (int i = 0; i < drafts.size(); i++) {
                compare(agreement, ShelterQuestion.ENDING, choice, drafts.get(i), i);
            }
        }
        agreement.assertAgreed(768 * 2);
        agreement.assertSeen(50, 50, 50);
    }

    @Test
    void should_agree_on_every_sample_under_each_edition() {
        List<Draft> drafts = Samples.all().toList();
        for (ShelterQuestion question : List.of(AFFECTED, ShelterQuestion.VICTIM, ShelterQuestion.ADMISSION,
                ShelterQuestion.NON_PROSECUTION, ShelterQuestion.STAY, ShelterQuestion.ENDING)) {
            Agreement agreement = new Agreement(question);
            for (boolean amended : new boolean[] {false, true}) {
                for (int i = 0; i < drafts.size(); i++) {
                    compare(agreement, question, Choice.standard(amended), drafts.get(i), i);
                }
            }
            agreement.assertAgreed(2 * drafts.size());
        }
    }
}
