package org.ihala.rules.testkit;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Set;
import org.assertj.core.api.AbstractAssert;
import org.ihala.rules.Answer;
import org.ihala.rules.Decision;

/**
 * Assertions on a decision, in the words of the decision format.
 *
 * <p>A failure names provisions and codes; of the case it repeats nothing but the ids a test wrote itself.
 */
public final class DecisionAssert extends AbstractAssert<DecisionAssert, Decision> {

    DecisionAssert(Decision decision) {
        super(decision, DecisionAssert.class);
    }

    /** Checks that the answer is yes. */
    public DecisionAssert isYes() {
        return answers(Answer.YES);
    }

    /** Checks that the answer is no. */
    public DecisionAssert isNo() {
        return answers(Answer.NO);
    }

    /** Checks that the answer is open because something is missing. */
    public DecisionAssert isUndetermined() {
        return answers(Answer.UNDETERMINED);
    }

    private DecisionAssert answers(Answer answer) {
        isNotNull();
        if (actual.answer() != answer) {
            failWithMessage("the answer to %s should be %s and is %s", actual.question().id(), answer, actual.answer());
        }
        return this;
    }

    /** Checks that the proof holds these provisions as met. */
    public DecisionAssert citing(String... provisions) {
        return steps(Answer.YES, "met", provisions);
    }

    /** Checks that the proof holds these provisions as not met. */
    public DecisionAssert blockedBy(String... provisions) {
        return steps(Answer.NO, "blocking", provisions);
    }

    /** Checks that the proof holds these provisions as open. */
    public DecisionAssert openOn(String... provisions) {
        return steps(Answer.UNDETERMINED, "open", provisions);
    }

    private DecisionAssert steps(Answer answer, String word, String... provisions) {
        isNotNull();
        Steps steps = Steps.of(actual);
        for (String provision : provisions) {
            Set<Answer> answers = steps.answers(provision);
            if (!answers.contains(answer)) {
                failWithMessage("provision %s should be %s and is %s", provision, word,
                        answers.isEmpty() ? "no step of the proof" : answers);
            }
        }
        return this;
    }

    /** Checks that these facts are asked for, by their codes. */
    public DecisionAssert asksFor(String... facts) {
        isNotNull();
        List<String> asked = actual.missing().stream().map(Decision.Missing::fact).toList();
        if (!asked.containsAll(List.of(facts))) {
            failWithMessage("%s should be asked for; asked for are %s", List.of(facts), asked);
        }
        return this;
    }

    /** Checks that nothing is asked for. */
    public DecisionAssert asksForNothing() {
        isNotNull();
        if (!actual.missing().isEmpty()) {
            failWithMessage("nothing should be asked for; asked for are %s",
                    actual.missing().stream().map(Decision.Missing::fact).toList());
        }
        return this;
    }

    /** Checks that these warnings are given, by their codes. */
    public DecisionAssert warns(String... codes) {
        isNotNull();
        List<String> given = actual.warnings().stream().map(Decision.Warning::code).toList();
        if (!given.containsAll(List.of(codes))) {
            failWithMessage("the warnings %s should be given; given are %s", List.of(codes), given);
        }
        return this;
    }

    /**
     * Checks where a duty stands.
     *
     * @param provision the provision that lays it down
     * @param status its status in the decision format, such as {@code DUE}
     */
    public DecisionAssert owes(String provision, String status) {
        isNotNull();
        List<String> found = Steps.of(actual).duties(provision);
        if (!found.contains(status)) {
            failWithMessage("the duty of %s should be %s and is %s", provision, status, found.isEmpty() ? "none" : found);
        }
        return this;
    }

    /**
     * Checks what the decision reports beside its answer.
     *
     * @param name the name in the decision format, such as {@code lastDay}
     * @param value the value as text
     */
    public DecisionAssert reports(String name, String value) {
        isNotNull();
        JsonNode reported = Steps.outcome(actual).path(name);
        if (!(reported.isValueNode() ? reported.asText() : reported.toString()).equals(value)) {
            failWithMessage("%s should be %s and is %s", name, value, reported);
        }
        return this;
    }

    /** Checks that another reading of one disputed point would give another answer. */
    public DecisionAssert isContested() {
        return contested(true);
    }

    /** Checks that no other reading of one disputed point would give another answer. */
    public DecisionAssert isNotContested() {
        return contested(false);
    }

    private DecisionAssert contested(boolean expected) {
        isNotNull();
        if (actual.contested() != expected) {
            failWithMessage("the answer to %s should %sbe contested", actual.question().id(), expected ? "" : "not ");
        }
        return this;
    }
}
