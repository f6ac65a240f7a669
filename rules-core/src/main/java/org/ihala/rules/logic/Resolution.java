package org.ihala.rules.logic;

import java.util.Collection;
import java.util.List;
import org.ihala.rules.Answer;

/**
 * What the {@link Resolver} made of the findings: the answer, its proof, and what is still missing.
 *
 * @param answer the answer of all roots together
 * @param proofs one proof for each root provision, in the order asked
 * @param missing each missing fact that could still change the answer, with the provision that needs it
 * @param findings what the rules recorded
 * @param roots the provisions asked about
 */
public record Resolution(
        Answer answer, List<Proof> proofs, List<Needed> missing, Findings findings, List<String> roots) {

    /**
     * A missing fact and the first provision, in the order of the proof, that needs it.
     *
     * @param fact the missing fact
     * @param provision the provision id
     */
    public record Needed(MissingFact fact, String provision) {
        @Override
        public String toString() {
            return "Needed[" + provision + "]";
        }
    }

    /**
     * Returns whether the answer could be another one if the given provisions were answered otherwise.
     *
     * <p>It may say yes where they could not; it never says no where they could.
     */
    public boolean dependsOn(Collection<String> provisions) {
        return answer == Answer.UNDETERMINED || Resolver.kleene(findings, roots, provisions) != answer;
    }

    /** Says only that this is a resolution: answers are facts about a person. */
    @Override
    public String toString() {
        return "Resolution";
    }
}
