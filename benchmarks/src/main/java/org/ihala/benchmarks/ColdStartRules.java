package org.ihala.benchmarks;

import org.ihala.rules.Decision;
import org.ihala.rules.RuleBook;
import org.ihala.rules.shelter.ShelterQuestion;
import org.ihala.rules.shelter.ShelterRuleBook;

/** A process that loads the rules, decides one case and ends. */
final class ColdStartRules {

    private ColdStartRules() {}

    /** Prints the answer and the microseconds from the start of this method to the decision. */
    public static void main(String[] arguments) {
        long start = System.nanoTime();
        RuleBook rules = ShelterRuleBook.load();
        Decision decision = rules.decide(ShelterQuestion.ADMISSION, Cases.named(arguments[0]));
        int steps = decision.because().size();
        long micros = (System.nanoTime() - start) / 1_000;
        System.out.println(decision.answer() + " " + steps + " " + micros);
    }
}
