package org.ihala.rules.shelter.jo;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.ihala.rules.Answer;
import org.ihala.rules.CaseFile;
import org.ihala.rules.InvalidCaseException;
import org.ihala.rules.RuleBook;
import org.ihala.rules.casefile.Act;
import org.ihala.rules.casefile.Matter;
import org.ihala.rules.casefile.Person;
import org.ihala.rules.casefile.Prosecution;
import org.ihala.rules.casefile.Reception;
import org.ihala.rules.casefile.Relation;
import org.ihala.rules.shelter.ShelterQuestion;
import org.ihala.rules.shelter.ShelterRuleBook;
import org.junit.jupiter.api.Test;

/**
 * Taking a fact away from a file never turns an answer into "no".
 *
 * <p>Acts whose silence means "not done" are facts of their own when absent, so only their fields are taken away; the
 * question on ending is left out, because there "no" is the answer that protects.
 */
class UnknownIsNeverNoTest {

    private static final RuleBook SHELTER = ShelterRuleBook.load();
    private static final Set<Class<?>> SILENCE_IS_PENDING = Set.of(
            Prosecution.ProsecutorFinding.class,
            Prosecution.ProsecutionStopped.class,
            Reception.Consent.class,
            Reception.EmergencyApproval.class,
            Reception.CaregiverDecision.class);
    private static final List<ShelterQuestion> QUESTIONS = List.of(
            ShelterQuestion.VICTIM,
            ShelterQuestion.AFFECTED_PERSON,
            ShelterQuestion.ADMISSION,
            ShelterQuestion.NON_PROSECUTION,
            ShelterQuestion.STAY);

    @Test
    void should_never_turn_into_no_when_a_known_fact_becomes_unknown() {
        int tried = 0;
        for (Draft draft : Samples.all().toList()) {
            CaseFile original = draft.build();
            for (CaseFile poorer : withOneFactLess(draft)) {
                for (ShelterQuestion question : QUESTIONS) {
                    if (SHELTER.decide(question, original).answer() != Answer.NO) {
                        tried++;
                        assertThat(SHELTER.decide(question, poorer).answer()).as(question.id()).isNotEqualTo(Answer.NO);
                    }
                }
            }
        }
        assertThat(tried).isGreaterThan(900);
    }

    /** Silence means "not done" here, or the list is what is judged. */
    private static final Set<String> NO_FACT_OF_THEIR_OWN = Set.of(
            "seats", "members", "membersComplete", "submitted", "visits", "programs", "steps", "experience",
            "experienceComplete", "conditionLostOn", "approvalCanceledOn");

    @Test
    void should_never_turn_into_no_when_a_known_fact_of_a_matter_becomes_unknown() {
        int tried = 0;
        for (Draft draft : MatterSamples.all().toList()) {
            Matter matter = draft.matters().get(0);
            for (Record poorer : withOneComponentLess((Record) matter, NO_FACT_OF_THEIR_OWN)) {
                CaseFile caseFile = draft.build(List.of((Matter) poorer));
                for (ShelterQuestion question :
                        EnumSet.range(ShelterQuestion.PLACEMENT, ShelterQuestion.SANCTION)) {
                    if (SHELTER.decide(question, draft.build()).answer() != Answer.NO) {
                        tried++;
                        assertThat(SHELTER.decide(question, caseFile).answer()).as(question.id()).isNotEqualTo(Answer.NO);
                    }
                }
            }
        }
        assertThat(tried).isGreaterThan(500);
    }

    private static List<CaseFile> withOneFactLess(Draft draft) {
        List<CaseFile> all = new ArrayList<>();
        for (int i = 0; i < draft.acts().size(); i++) {
            Act act = draft.acts().get(i);
            if (SILENCE_IS_PENDING.contains(act.getClass())) {
                List<Act> acts = new ArrayList<>(draft.acts());
                acts.remove(i);
                add(all, draft, draft.persons(), draft.relations(), acts);
            }
            for (Record poorer : withOneComponentLess((Record) act, Set.of("date", "person", "reference"))) {
                List<Act> acts = new ArrayList<>(draft.acts());
                acts.set(i, (Act) poorer);
                add(all, draft, draft.persons(), draft.relations(), acts);
            }
        }
        for (int i = 0; i < draft.relations().size(); i++) {
            List<Relation> relations = new ArrayList<>(draft.relations());
            relations.remove(i);
            // A shorter list is only a poorer file where the list did not claim to be complete.
            if (!draft.build().relationsComplete()) {
                add(all, draft, draft.persons(), relations, draft.acts());
            }
        }
        for (int i = 0; i < draft.persons().size(); i++) {
            Person person = draft.persons().get(i);
            Set<String> fixed = Set.of("id", "presence", "presenceComplete", "bornTo", "bornFrom");
            List<Record> poorer = new ArrayList<>(withOneComponentLess(person, fixed));
            poorer.add(person.bornBetween(null, null));
            for (Record record : poorer) {
                List<Person> persons = new ArrayList<>(draft.persons());
                persons.set(i, (Person) record);
                add(all, draft, persons, draft.relations(), draft.acts());
            }
        }
        return all;
    }

    private static void add(
            List<CaseFile> all, Draft draft, List<Person> persons, List<Relation> relations, List<Act> acts) {
        try {
            all.add(draft.build(persons, relations, acts));
        } catch (InvalidCaseException e) {
            // Without what told them apart, two acts of a day may contradict each other; that is no poorer file.
            assertThat(e).hasMessageContaining("contradicts");
        }
    }

    private static List<Record> withOneComponentLess(Record record, Set<String> fixed) {
        List<Record> all = new ArrayList<>();
        RecordComponent[] components = record.getClass().getRecordComponents();
        try {
            Class<?>[] types = new Class<?>[components.length];
            Object[] values = new Object[components.length];
            for (int i = 0; i < components.length; i++) {
                types[i] = components[i].getType();
                values[i] = components[i].getAccessor().invoke(record);
            }
            Constructor<? extends Record> constructor = record.getClass().getDeclaredConstructor(types);
            for (int i = 0; i < components.length; i++) {
                if (!fixed.contains(components[i].getName()) && values[i] != null) {
                    Object[] poorer = values.clone();
                    poorer[i] = null;
                    all.add(constructor.newInstance(poorer));
                }
            }
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
        return all;
    }
}
