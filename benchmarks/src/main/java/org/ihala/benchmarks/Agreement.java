package org.ihala.benchmarks;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.ihala.rules.Answer;
import org.ihala.rules.CaseFile;
import org.ihala.rules.Decision;
import org.ihala.rules.RuleBook;
import org.ihala.rules.logic.Proof;
import org.ihala.rules.logic.Resolution;
import org.ihala.rules.shelter.ShelterQuestion;
import org.ihala.rules.shelter.ShelterRuleBook;

/** Shows, before anything is measured, that the rules and the hand-written code decide alike. */
final class Agreement {

    private static final int VARIED = 2_000;

    private Agreement() {}

    /** Checks the measured cases and varied ones; ends with an exception at the first difference. */
    static void check() {
        RuleBook rules = ShelterRuleBook.load();
        check(rules, "victim", Cases.adultVictim(), Answer.YES);
        check(rules, "child", Cases.childWithMother(), Answer.YES);
        Map<Answer, Integer> answers = new EnumMap<>(Answer.class);
        List<CaseFile> varied = Cases.varied(VARIED);
        for (int i = 0; i < varied.size(); i++) {
            answers.merge(check(rules, "varied case " + i, varied.get(i)), 1, Integer::sum);
        }
        if (answers.size() != Answer.values().length) {
            throw new IllegalStateException("the varied cases do not reach every answer: " + answers);
        }
        System.out.println("Equal answers, proofs and missing facts in " + (VARIED + 2) + " cases, varied ones: " + answers);
    }

    /** Checks one case whose answer is known. */
    static void check(RuleBook rules, String name, CaseFile caseFile, Answer expected) {
        if (check(rules, name, caseFile) != expected) {
            throw new IllegalStateException(name + ": the answer is not " + expected);
        }
    }

    private static Answer check(RuleBook rules, String name, CaseFile caseFile) {
        Decision decision = rules.decide(ShelterQuestion.ADMISSION, caseFile);
        HandWritten.Decided byHand = HandWritten.admission(caseFile);
        same(name + ": answer", decision.answer(), byHand.answer());
        same(name + ": proof", decision.because().get(0), byHand.proof());
        same(
                name + ": missing facts",
                decision.missing().stream().map(m -> List.of(m.fact(), m.person(), m.provision())).toList(),
                byHand.missing().stream().map(Agreement::flat).toList());
        return byHand.answer();
    }

    private static List<String> flat(Resolution.Needed needed) {
        return List.of(needed.fact().fact(), needed.fact().person(), needed.provision());
    }

    /** Compares two proofs from the leaves up, so that the step where they part is named. */
    private static void same(String what, Proof rules, Proof byHand) {
        for (int i = 0; i < Math.min(rules.children().size(), byHand.children().size()); i++) {
            same(what, rules.children().get(i), byHand.children().get(i));
        }
        if (!rules.equals(byHand)) {
            same(what + " of " + rules.provision(), described(rules), described(byHand));
        }
    }

    /** Spells a step out, which a proof of a real person's case does not do by itself. */
    private static List<Object> described(Proof step) {
        List<String> missing =
                step.missing().stream().map(fact -> fact.fact() + " of " + fact.person()).toList();
        return List.of(step.answer(), step.rule(), String.valueOf(step.formula()), step.facts(), missing);
    }

    private static void same(String what, Object rules, Object byHand) {
        if (!rules.equals(byHand)) {
            throw new IllegalStateException(what + " differs: rules " + rules + ", by hand " + byHand);
        }
    }
}
