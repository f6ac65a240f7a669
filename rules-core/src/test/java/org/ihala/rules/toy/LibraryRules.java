package org.ihala.rules.toy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ihala.rules.Question;
import org.ihala.rules.ruleset.Evaluation;
import org.ihala.rules.ruleset.Plan;
import org.ihala.rules.ruleset.QuestionPlan;
import org.ihala.rules.ruleset.RuleSet;

/** The library regulation, ready to be loaded. */
public final class LibraryRules implements RuleSet {

    /** Creates the rule set. */
    public LibraryRules() {}

    @Override
    public String modelIndex() {
        return CompiledToy.INDEX;
    }

    @Override
    public Map<Question, QuestionPlan> plans() {
        return Map.of(LibraryQuestion.MAY_USE, Plan.aboutPerson(
                Set.of("1"),
                inquiry -> !inquiry.caseFile().persons().isEmpty(),
                inquiry -> new Evaluation(
                        inquiry.fire(new LibraryFacts(inquiry), List.of("1")), Map::of, List.of(), Set.of())));
    }
}
