package org.ihala.benchmarks;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.ihala.rules.CaseFile;
import org.ihala.rules.Decision;
import org.ihala.rules.Execution;
import org.ihala.rules.Question;
import org.ihala.rules.RuleBook;
import org.ihala.rules.referral.ReferralQuestion;
import org.ihala.rules.referral.ReferralRuleBook;
import org.ihala.rules.shelter.ShelterQuestion;
import org.ihala.rules.shelter.ShelterRuleBook;

/**
 * A question about a case, and the rulebook that answers it.
 *
 * @param rules the rulebook
 * @param question the question
 * @param caseFile the case
 */
record MeasuredCase(RuleBook rules, Question question, CaseFile caseFile) {

    /** The names of all measured cases, in the order of the tables. */
    static final List<String> NAMES = List.of("victim", "child", "next-steps", "sanction");

    /** Loads the rulebook and the case of a name. */
    static MeasuredCase named(String name) {
        return of(name.equals("next-steps") ? ReferralRuleBook.jordan() : ShelterRuleBook.load(), name);
    }

    /** Loads the case of a name, to be decided by a rulebook at hand. */
    static MeasuredCase of(RuleBook rules, String name) {
        return switch (name) {
            case "victim", "child" -> new MeasuredCase(rules, ShelterQuestion.ADMISSION, Cases.named(name));
            case "next-steps" ->
                new MeasuredCase(rules, ReferralQuestion.NEXT_STEPS, example("referral-detained-worker"));
            case "sanction" ->
                new MeasuredCase(rules, ShelterQuestion.SANCTION, example("sanction-first-warning-over"));
            default -> throw new IllegalArgumentException("the measured cases are " + NAMES);
        };
    }

    /** Returns the same with the rules run in a session of Drools. */
    MeasuredCase inSession() {
        return new MeasuredCase(rules.withExecution(Execution.SESSION), question, caseFile);
    }

    /** Decides through the rules. */
    Decision decide() {
        return rules.decide(question, caseFile);
    }

    private static CaseFile example(String name) {
        try (InputStream in = MeasuredCase.class.getResourceAsStream(name + ".json")) {
            if (in == null) {
                throw new IllegalStateException("the example " + name + " is missing");
            }
            return CaseFile.read(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
