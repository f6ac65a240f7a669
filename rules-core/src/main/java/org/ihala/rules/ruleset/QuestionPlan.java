package org.ihala.rules.ruleset;

import java.util.Set;

/** How one question is worked out: the articles whose rules it fires and the steps in which it fires them. */
public interface QuestionPlan {

    /** Returns the articles whose rules the question needs, or parts of articles such as {@code 11/warning}. */
    Set<String> articles();

    /** Returns whether the question is about the subject of the case, who must then be named. */
    boolean aboutPerson();

    /** Returns whether the file holds facts for the question, so that it is asked when none is named. */
    boolean hasFactsFor(Inquiry inquiry);

    /** Works the question out. */
    Evaluation evaluate(Inquiry inquiry);
}
