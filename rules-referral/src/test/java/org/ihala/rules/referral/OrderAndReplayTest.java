package org.ihala.rules.referral;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.ihala.rules.Question;
import org.ihala.rules.RuleBook;
import org.ihala.rules.ruleset.RuleSet;
import org.ihala.rules.testkit.ChangedRules;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Nothing depends on the order of the rules, on a repetition or on who else is deciding. */
class OrderAndReplayTest {

    static List<RuleSet> ruleSets() {
        return Everything.ruleSets();
    }

    private static List<String> decisions(RuleBook book) {
        List<String> all = new ArrayList<>();
        for (Sheet sheet : Samples.all()) {
            for (Question question : book.questions()) {
                all.add(book.decide(question, sheet.build()).toJson());
            }
        }
        return all;
    }

    @ParameterizedTest
    @MethodSource("ruleSets")
    void should_give_the_same_bytes_whatever_the_order_of_the_rules(RuleSet ruleSet) {
        RuleBook book = RuleBook.load(ruleSet);
        for (long seed : new long[] {1, 2, 3}) {
            RuleBook shuffled = RuleBook.load(ruleSet, book.law(), ChangedRules.shuffled(ruleSet, book.law(), seed));

            assertThat(decisions(shuffled)).isEqualTo(decisions(book));
        }
    }

    @ParameterizedTest
    @MethodSource("ruleSets")
    void should_give_the_same_bytes_again_and_to_many_threads_at_once(RuleSet ruleSet) throws Exception {
        RuleBook book = RuleBook.load(ruleSet);
        List<String> expected = decisions(book);
        assertThat(decisions(RuleBook.load(ruleSet))).isEqualTo(expected);
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            List<Callable<List<String>>> tasks = Collections.nCopies(8, () -> decisions(book));
            for (Future<List<String>> future : threads.invokeAll(tasks)) {
                assertThat(future.get()).isEqualTo(expected);
            }
        } finally {
            threads.shutdownNow();
        }
    }
}
