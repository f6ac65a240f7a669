package org.ihala.rules.testkit;

import java.util.List;
import java.util.Set;
import org.ihala.rules.Answer;
import org.ihala.rules.CaseFile;
import org.ihala.rules.Question;
import org.ihala.rules.RuleBook;
import org.jspecify.annotations.Nullable;

/** The check of one provision alone: the rulebook that has it, a case, and what the provision's rules say of it. */
public final class ProvisionCheck {

    private final String provision;
    private @Nullable RuleBook book;
    private @Nullable String question;
    private @Nullable CaseFile caseFile;

    ProvisionCheck(String provision) {
        this.provision = provision;
    }

    /** Sets the rulebook; needed where several on the class path have the provision, or for other readings. */
    public ProvisionCheck in(RuleBook rulebook) {
        this.book = rulebook;
        return this;
    }

    /** Sets the question in which the provision is looked at; without one, the first that needs it. */
    public ProvisionCheck asking(Question asked) {
        this.question = asked.id();
        return this;
    }

    /** Sets the case. */
    public ProvisionCheck given(CaseFile file) {
        this.caseFile = file;
        return this;
    }

    /** Checks that the provision is met. */
    public void isMet() {
        is(Answer.YES, "met");
    }

    /** Checks that the provision is known not to be met. */
    public void isNotMet() {
        is(Answer.NO, "not met");
    }

    /** Checks that the provision is open because something is missing. */
    public void isOpen() {
        is(Answer.UNDETERMINED, "open");
    }

    private void is(Answer expected, String word) {
        Set<Answer> answers = answers();
        if (!answers.equals(Set.of(expected))) {
            throw new AssertionError("provision " + provision + " should be " + word + " and is "
                    + (answers.isEmpty() ? "needed by no question about this case" : answers));
        }
    }

    private Set<Answer> answers() {
        if (caseFile == null) {
            throw new IllegalStateException("say what is given");
        }
        RuleBook asked = book == null ? only() : book;
        CaseFile file = caseFile;
        return asked.questions().stream()
                .filter(candidate -> question == null
                        ? asked.questionsFor(file).contains(candidate)
                        : candidate.id().equals(question))
                .map(candidate -> Steps.of(asked.decide(candidate, file)).answers(provision))
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse(Set.of());
    }

    private RuleBook only() {
        List<RuleBook> having = RuleBooks.all().stream()
                .filter(candidate -> candidate.law().provisions().containsKey(provision))
                .toList();
        if (having.size() != 1) {
            throw new IllegalArgumentException(
                    "provision " + provision + " is in " + having + "; name the rulebook with in(…)");
        }
        return having.get(0);
    }
}
