package org.ihala.rules.referral;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.ihala.rules.RuleBook;
import org.ihala.rules.ruleset.RuleSet;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kie.api.KieServices;

/** The JAR as an ordinary kjar: a Kie user who scans the class path finds exactly the rules of each catalogue. */
@Tag("kie-container")
class KieContainerTest {

    static List<RuleSet> ruleSets() {
        return Everything.ruleSets();
    }

    @ParameterizedTest
    @MethodSource("ruleSets")
    void should_hold_exactly_the_rules_of_the_catalogue(RuleSet ruleSet) {
        RuleBook book = RuleBook.load(ruleSet);
        String jurisdiction = ruleSet.getClass().getPackageName().replaceFirst(".*\\.", "");
        List<String> found =
                KieServices.get().getKieClasspathContainer().getKieBase(jurisdiction + "-referral").getKiePackages().stream()
                        .flatMap(kiePackage -> kiePackage.getRules().stream())
                        .map(rule -> rule.getName())
                        .toList();
        List<String> expected = book.law().provisions().values().stream()
                .flatMap(provision -> provision.rules().stream())
                .map(rule -> rule.name())
                .toList();

        assertThat(found).containsExactlyInAnyOrderElementsOf(expected);
    }
}
