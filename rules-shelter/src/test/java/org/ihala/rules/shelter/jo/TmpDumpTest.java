package org.ihala.rules.shelter.jo;
import java.io.PrintWriter;
import java.util.*;
import org.ihala.rules.*;
import org.ihala.rules.shelter.ShelterRuleBook;
import org.ihala.rules.testkit.*;
import org.junit.jupiter.api.Test;
class TmpDumpTest {
    @Test
    void should_dump() throws Exception {
        RuleBook book = ShelterRuleBook.load();
        try (PrintWriter out = new PrintWriter("/tmp/body-dump.txt")) {
            for (String a : List.of("05", "06", "07", "08", "09", "18")) {
                for (Scenario s : ScenarioFolder.read("jo/article-" + a)) {
                    Decision d = s.decide(book);
                    Steps steps = Steps.of(d);
                    out.println("S\t" + s.place() + "\t" + s.title());
                    for (String p : new TreeSet<>(steps.provisions())) out.println("P\t" + p + "\t" + new TreeSet<>(steps.answers(p)));
                    for (var w : d.warnings()) out.println("W\t" + w.code());
                    for (String r : steps.rules()) out.println("R\t" + r);
                }
            }
        }
    }
}
