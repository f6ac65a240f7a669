package org.ihala.rules.testkit;

import org.ihala.rules.Decision;

/** Where assertions on decisions and on single provisions begin; for static import beside AssertJ's own. */
public final class IhalaAssertions {

    private IhalaAssertions() {}

    /** Starts assertions on a decision. */
    public static DecisionAssert assertThat(Decision decision) {
        return new DecisionAssert(decision);
    }

    /**
     * Starts the check of one provision alone, whatever the answer to the question around it.
     *
     * <pre>{@code
     * verify("3/a").given(caseFile).isMet();
     * }</pre>
     *
     * @param provision its id, such as {@code 3/a} or {@code JO-LAW-9-2009:3/a}
     */
    public static ProvisionCheck verify(String provision) {
        return new ProvisionCheck(provision);
    }
}
