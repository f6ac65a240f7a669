package org.ihala.rules.shelter.jo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.ihala.rules.CaseFile;
import org.ihala.rules.Decision;
import org.ihala.rules.Execution;
import org.ihala.rules.RuleBook;
import org.ihala.rules.shelter.ShelterQuestion;
import org.ihala.rules.shelter.ShelterRuleBook;
import org.ihala.rules.testkit.Scenario;
import org.ihala.rules.testkit.ScenarioFolder;
import org.junit.jupiter.api.Test;

/** The rules run straight, in a session and both ways, and other readings tried when they are first asked for. */
class ExecutionAgreementTest {

    private static final int THREADS = 4;

    private final RuleBook shelter = ShelterRuleBook.load();

    private static List<Scenario> scenarios() {
        return ScenarioFolder.read("jo/article-03");
    }

    @Test
    void should_decide_alike_in_every_way() {
        for (Scenario scenario : scenarios()) {
            String straight = scenario.decide(shelter.withExecution(Execution.STRAIGHT)).toJson();

            assertThat(scenario.decide(shelter.withExecution(Execution.SESSION)).toJson()).isEqualTo(straight);
            assertThat(scenario.decide(shelter.withExecution(Execution.CHECKED)).toJson()).isEqualTo(straight);
        }
    }

    @Test
    void should_keep_the_way_when_reading_or_edition_change() {
        RuleBook inSession = shelter.withExecution(Execution.SESSION);

        assertThat(inSession.withReading("Q12-2=R2").execution()).isEqualTo(Execution.SESSION);
        assertThat(inSession.withEdition("JO-SHELTER/2012").execution()).isEqualTo(Execution.SESSION);
        assertThat(shelter.withExecution(Execution.STRAIGHT).execution()).isEqualTo(Execution.STRAIGHT);
    }

    /** All threads ask a decision that nobody asked before; the case file may be asked again meanwhile. */
    @Test
    void should_try_other_readings_once_however_many_threads_ask() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            for (Scenario scenario : scenarios().subList(0, 40)) {
                CaseFile caseFile = scenario.caseFile();
                List<Decision.ReadingUsed> expected =
                        shelter.decide(ShelterQuestion.ADMISSION, caseFile).readings();
                Decision shared = shelter.decide(ShelterQuestion.ADMISSION, caseFile);
                CyclicBarrier together = new CyclicBarrier(THREADS);
                List<Callable<List<Decision.ReadingUsed>>> asking = IntStream.range(0, THREADS)
                        .<Callable<List<Decision.ReadingUsed>>>mapToObj(i -> () -> {
                            together.await();
                            return shared.readings();
                        })
                        .toList();

                for (Future<List<Decision.ReadingUsed>> answer : threads.invokeAll(asking)) {
                    assertThat(answer.get()).isEqualTo(expected).isSameAs(shared.readings());
                }
            }
        } finally {
            threads.shutdownNow();
        }
    }
}
