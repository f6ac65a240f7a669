package org.ihala.rules.shelter.jo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import org.ihala.rules.Answer;
import org.ihala.rules.CaseFile;
import org.ihala.rules.RuleBook;
import org.ihala.rules.casefile.Approval;
import org.ihala.rules.casefile.Decider;
import org.ihala.rules.casefile.Person;
import org.ihala.rules.casefile.Prosecution.Offense;
import org.ihala.rules.casefile.Reception;
import org.ihala.rules.casefile.Reception.Indicates;
import org.ihala.rules.casefile.Reception.Urgency;
import org.ihala.rules.casefile.Relation.Type;
import org.ihala.rules.law.Law;
import org.ihala.rules.shelter.ShelterQuestion;
import org.ihala.rules.shelter.ShelterRuleBook;
import org.ihala.rules.testkit.ChangedRules;
import org.junit.jupiter.api.Test;

/**
 * The law's answer comes out whatever the order of rules and file, and whoever else is deciding in the same JVM.
 *
 * <p>Several rulebooks are alive, each with rule bases of its own, some with their rules in another order. They decide in
 * turn, so that a rule base fires between any two firings of another one.
 */
class SharedJvmAgreementTest {

    private static final List<Boolean> ALL = Arrays.asList(true, false, null);
    private static final List<ShelterQuestion> ABOUT_PERSONS = List.of(
            ShelterQuestion.VICTIM, ShelterQuestion.AFFECTED_PERSON, ShelterQuestion.ADMISSION,
            ShelterQuestion.NON_PROSECUTION, ShelterQuestion.STAY, ShelterQuestion.ENDING);

    private static List<RuleBook> books() {
        Law law = Agreement.SHELTER.law();
        List<RuleBook> books = new ArrayList<>(List.of(Agreement.SHELTER, ShelterRuleBook.load()));
        for (long seed = 11; seed <= 15; seed++) {
            books.add(RuleBook.load(new JordanShelter(), law, ChangedRules.shuffled(new JordanShelter(), law, seed)));
        }
        return books;
    }

    private static CaseFile shuffled(Draft draft, Random random) {
        return draft.build(
                shuffled(draft.persons(), random), shuffled(draft.relations(), random), shuffled(draft.acts(), random));
    }

    private static <T> List<T> shuffled(List<T> list, Random random) {
        List<T> copy = new ArrayList<>(list);
        Collections.shuffle(copy, random);
        return copy;
    }

    /** Returns what the articles are about, each with every fact known, known not to be, and unknown. */
    static List<Supplier<Draft>> product() {
        List<Supplier<Draft>> drafts = new ArrayList<>();
        for (Boolean tie : ALL) {
            for (LocalDate born : Arrays.asList(Draft.ADULT_BIRTH, Draft.CHILD_BIRTH, null)) {
                for (Boolean carer : ALL) {
                    for (Boolean finding : ALL) {
                        for (Boolean consent : ALL) {
                            for (Boolean other : ALL) {
                                drafts.add(() -> draft(tie, born, carer, finding, consent, other));
                            }
                        }
                    }
                }
            }
        }
        return drafts;
    }

    private static Draft draft(Boolean tie, LocalDate born, Boolean carer, Boolean finding, Boolean consent, Boolean other) {
        // With nothing on a carer the subject is the possible victim, with the guardian to be heard where a child.
        Draft draft = carer == null ? Draft.victim() : Draft.affected();
        String victim = carer == null ? Draft.SUBJECT : Draft.VICTIM;
        draft.person(new Person(Draft.SUBJECT, born, born, null, null, null, null, true, null,
                        List.of(new Person.Presence("JO", LocalDate.of(2019, 1, 1), null)), false))
                .person(new Person("g", null, null, null, null, null, null, true, false, List.of(), false))
                .relation(Type.GUARDIAN_OF, "g", Draft.SUBJECT)
                .relationsComplete()
                .asOf(Draft.DAY.plusDays(62));
        if (carer != null) {
            draft.admission(victim, Draft.DAY);
            draft.act(new Reception.CaregiverDecision(
                    Draft.DAY, Draft.SUBJECT, null, Decider.MINISTER, null, carer));
            if (tie != null) {
                draft.relation(Type.PARENT_OF, tie ? victim : "grown", Draft.SUBJECT);
                draft.relation(Type.SIBLING_OF, victim, "grown");
            }
        }
        if (finding != null) {
            draft.finding(victim, finding);
        }
        if (consent != null) {
            draft.consent(Draft.SUBJECT, consent).consent("g", consent);
        }
        if (other != null) {
            draft.admission(Draft.SUBJECT, Draft.DAY.plusDays(other ? 1 : 0));
            draft.stopped(Offense.TRAFFICKING, other ? Approval.GRANTED : Approval.REFUSED);
            draft.emergency(
                    Decider.MINISTER, null, other ? Urgency.URGENT : Urgency.NONE, "CTU", other ? Indicates.VICTIM : null);
        }
        return draft;
    }

    @Test
    void should_agree_with_the_law_in_any_order_and_with_several_rulebooks_deciding_in_turn() {
        List<RuleBook> books = books();
        List<Supplier<Draft>> drafts = product();
        Random random = new Random(7);
        int asked = 0;
        for (ShelterQuestion question : ABOUT_PERSONS) {
            Agreement agreement = new Agreement(question);
            for (int i = 0; i < drafts.size(); i++) {
                boolean amended = i % 5 == 0;
                Choice choice = Choice.standard(amended);
                String edition = amended ? "JO-SHELTER/2023" : "JO-SHELTER/2012";
                CaseFile file = shuffled(drafts.get(i).get(), random);
                Answer law = choice.plain(file).answer(question);
                RuleBook book = books.get(asked++ % books.size());
                agreement.compare(book.withEdition(edition), file, law, i);
            }
            agreement.assertAgreed(729);
            agreement.assertSeen(15, 15, 15);
        }
    }

    @Test
    void should_give_the_same_answers_to_all_questions_with_several_rulebooks_deciding_in_turn() {
        List<RuleBook> books = books();
        List<Draft> samples = Samples.all().toList();
        Random random = new Random(8);
        int asked = 0;
        for (Draft draft : samples) {
            CaseFile file = draft.build();
            for (ShelterQuestion question : ShelterQuestion.values()) {
                Answer expected = Agreement.SHELTER.decide(question, file).answer();
                for (int turn = 0; turn < 2; turn++) {
                    assertThat(books.get(asked++ % books.size()).decide(question, shuffled(draft, random)).answer())
                            .as(question.id())
                            .isEqualTo(expected);
                }
            }
        }
        assertThat(asked).isEqualTo(samples.size() * ShelterQuestion.values().length * 2);
    }
}
