package org.ihala.rules.testkit.coverage;

import java.util.List;
import org.ihala.rules.Decision;
import org.ihala.rules.RuleBook;
import org.ihala.rules.testkit.Scenario;
import org.ihala.rules.testkit.Steps;

/**
 * A scenario with the decision made of it.
 *
 * @param scenario the scenario
 * @param decision the decision
 * @param steps its proof, flat
 */
public record Run(Scenario scenario, Decision decision, Steps steps) {

    /** Returns the runs of all scenarios that ask a rulebook. */
    public static List<Run> of(RuleBook book, List<Scenario> scenarios) {
        return scenarios.stream()
                .filter(scenario -> scenario.rulebook().equals(book.identity().name()))
                .map(scenario -> {
                    Decision decision = scenario.decide(book);
                    return new Run(scenario, decision, Steps.of(decision));
                })
                .toList();
    }

    /** Names the scenario only. */
    @Override
    public String toString() {
        return "Run[" + scenario.place() + "]";
    }
}
