package org.ihala.rules.shelter.jo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.ihala.rules.Answer;
import org.ihala.rules.CaseFile;
import org.ihala.rules.casefile.Approval;
import org.ihala.rules.casefile.Decider;
import org.ihala.rules.casefile.Prosecution;
import org.ihala.rules.casefile.Prosecution.Offense;
import org.ihala.rules.casefile.Prosecution.Role;
import org.ihala.rules.casefile.Reception;
import org.ihala.rules.casefile.Reception.Indicates;
import org.ihala.rules.casefile.Reception.Urgency;
import org.ihala.rules.casefile.Relation.Type;
import org.ihala.rules.shelter.ShelterQuestion;
import org.junit.jupiter.api.Test;

/**
 * More evidence never takes protection away: with it an answer stays or goes from no to open to yes, never back.
 *
 * <p>Two kinds of evidence are added, dated the day asked about and so later than all the rest. The one opens protection:
 * a finding that a crime befell the victim (11/a/1), a stop of the prosecution for trafficking (11/a/2), an emergency
 * approval with everything 11/b asks (11/b), a consent of the person and of the guardian (11/a), a decision that no
 * suitable caregiver exists (3/d), a tie by blood to the victim (3/a). The other has no power either way: a finding on a
 * caregiver or an approval by somebody else than the Minister or a delegate, a stop of prosecution for another offense, a
 * word of somebody who represents nobody. Not among them: a birth date, because who consents turns on it; a refusal, a
 * disproof or a caregiver found, which are evidence against; an act that does not say who took it or what it says, which may
 * be against; an admission, from which other periods run.
 */
class MoreEvidenceTest {

    private static final List<ShelterQuestion> QUESTIONS = List.of(
            ShelterQuestion.VICTIM,
            ShelterQuestion.AFFECTED_PERSON,
            ShelterQuestion.ADMISSION,
            ShelterQuestion.NON_PROSECUTION);

    private static List<Consumer<Draft>> evidence(boolean affected, LocalDate day) {
        String subject = Draft.SUBJECT;
        List<Consumer<Draft>> all = new ArrayList<>(List.of(
                draft -> draft.act(new Prosecution.ProsecutorFinding(day, affected ? Draft.VICTIM : subject, null, true)),
                draft -> draft.act(new Prosecution.ProsecutionStopped(
                        day, subject, null, Offense.TRAFFICKING, Role.PARTICIPANT, Approval.GRANTED)),
                draft -> draft.act(new Reception.EmergencyApproval(
                        day, subject, null, Decider.MINISTER, null, Urgency.EMERGENCY, "CTU", Indicates.VICTIM)),
                draft -> draft.act(new Reception.Consent(day, subject, null, subject, true)),
                draft -> draft.relation(Type.GUARDIAN_OF, "g", subject)
                        .act(new Reception.Consent(day, subject, null, "g", true)),
                draft -> draft.relation(Type.GUARDIAN_OF, "another", subject),
                draft -> draft.act(new Reception.CaregiverDecision(day, subject, null, Decider.OTHER, null, true)),
                draft -> draft.act(new Reception.CaregiverDecision(day, subject, null, Decider.DELEGATE, false, true)),
                draft -> draft.act(new Reception.EmergencyApproval(
                        day, subject, null, Decider.OTHER, null, Urgency.NONE, null, null)),
                draft -> draft.act(new Prosecution.ProsecutionStopped(
                        day, subject, null, Offense.OTHER, Role.PRINCIPAL, Approval.REFUSED)),
                draft -> draft.relation(Type.NURSING_SIBLING_OF, "nobody", subject)
                        .act(new Reception.Consent(day, subject, null, "nobody", false))));
        if (affected) {
            all.add(draft -> draft.relation(Type.SIBLING_OF, Draft.VICTIM, subject));
            all.add(draft -> draft.act(new Reception.CaregiverDecision(day, subject, null, Decider.MINISTER, null, false)));
        }
        return all;
    }

    private static int rank(Answer answer) {
        return switch (answer) {
            case NO -> 0;
            case UNDETERMINED -> 1;
            case YES -> 2;
        };
    }

    @Test
    void should_never_take_protection_away_by_more_evidence() {
        List<Supplier<Draft>> drafts = SharedJvmAgreementTest.product();
        List<Choice> choices = List.of(
                Choice.standard(false),
                Choice.standard(true),
                Choice.standard(false).with("Q11-13", "R2").with("Q11-3", "R1").with("Q11-16", "R1").with("Q03-2", "R2"));
        Map<Answer, Integer> raised = new EnumMap<>(Answer.class);
        Map<Answer, Integer> kept = new EnumMap<>(Answer.class);
        for (int i = 0; i < drafts.size(); i++) {
            // Readings and pieces of evidence take turns; neighboring files differ in one fact only.
            Choice choice = choices.get(i / 3 % choices.size());
            CaseFile poorer = drafts.get(i).get().build();
            Map<ShelterQuestion, Answer> before = new EnumMap<>(ShelterQuestion.class);
            QUESTIONS.forEach(question -> before.put(question, choice.book().decide(question, poorer).answer()));
            List<Consumer<Draft>> evidence = evidence(poorer.victim() != null, poorer.asOf().orElseThrow());
            for (int piece = i % 3; piece < evidence.size(); piece += 3) {
                Draft richer = drafts.get(i).get();
                evidence.get(piece).accept(richer);
                CaseFile file = richer.build();
                for (ShelterQuestion question : QUESTIONS) {
                    Answer answer = choice.book().decide(question, file).answer();
                    assertThat(rank(answer))
                            .as("%s of file %d with piece %d on %s", question.id(), i, piece, choice)
                            .isGreaterThanOrEqualTo(rank(before.get(question)));
                    (answer == before.get(question) ? kept : raised).merge(answer, 1, Integer::sum);
                }
            }
        }
        assertThat(raised.get(Answer.YES)).isGreaterThan(100);
        assertThat(raised.get(Answer.UNDETERMINED)).isGreaterThan(50);
        assertThat(kept.values()).hasSize(3).allMatch(times -> times > 500);
    }
}
