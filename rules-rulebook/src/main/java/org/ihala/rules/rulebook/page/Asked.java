package org.ihala.rules.rulebook.page;

import java.util.List;
import org.ihala.rules.Question;
import org.ihala.rules.law.Law;
import org.ihala.rules.law.Text;
import org.ihala.rules.rulebook.Example;

/**
 * A question with all it needs to know.
 *
 * @param question the question
 * @param path its page
 * @param texts its texts
 * @param checklist what to ask, grouped by whom
 * @param fields the places of the case file its answers rest on
 * @param articles the pages of law its answers rest on
 * @param examples the cases that ask it
 */
public record Asked(
        Question question,
        String path,
        Law.QuestionEntry texts,
        List<Office> checklist,
        List<Field> fields,
        List<Article> articles,
        List<Example> examples) {

    /**
     * Whoever can supply something.
     *
     * @param who who it is
     * @param asks what to ask them
     */
    public record Office(Text who, List<Ask> asks) {}

    /** Returns how many of the cases are decided as they expect. */
    public long holding() {
        return examples.stream().filter(Example::holds).count();
    }
}
