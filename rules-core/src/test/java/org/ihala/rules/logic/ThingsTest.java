package org.ihala.rules.logic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ihala.rules.logic.Formula.allOf;
import static org.ihala.rules.logic.Formula.anyOf;
import static org.ihala.rules.logic.Formula.everyone;
import static org.ihala.rules.logic.Formula.someone;
import static org.ihala.rules.logic.Formula.unless;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ihala.rules.Answer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds of someone or of everyone is what holds of any or of all of the same steps, each written out. */
class ThingsTest {

    /** What is said of one thing: whether it consents, and whether it may. */
    private record Said(Answer consents, Answer may) {}

    private record Person(String place) implements Thing {}

    /** Every row of up to three things with every answer. */
    static Stream<List<Said>> rows() {
        List<Said> each = new ArrayList<>();
        for (Answer consents : Answer.values()) {
            for (Answer may : Answer.values()) {
                each.add(new Said(consents, may));
            }
        }
        Stream<List<Said>> all = Stream.of(List.of());
        List<List<Said>> known = List.of(List.of());
        for (int things = 1; things <= 3; things++) {
            List<List<Said>> longer = new ArrayList<>();
            for (List<Said> row : known) {
                for (Said one : each) {
                    List<Said> more = new ArrayList<>(row);
                    more.add(one);
                    longer.add(more);
                }
            }
            all = Stream.concat(all, longer.stream());
            known = longer;
        }
        return all;
    }

    @ParameterizedTest
    @MethodSource("rows")
    void should_be_answered_as_each_step_written_out(List<Said> row) {
        RuleTable judged = new RuleTable(
                Collections.nCopies(row.size(), Set.of("consents", "may", "counts")), Set.of("consents", "may", "counts"));
        RuleTable written = new RuleTable();
        judged.add("whole", "whole", anyOf(someone("counts"), unless("ask", everyone("may"))));
        judged.add("ask", "ask", null);
        written.add("whole", "whole", anyOf(
                anyOf((Object[]) ids("counts", row)),
                unless("ask", row.isEmpty() ? anyOf("always") : allOf((Object[]) ids("may", row)))));
        written.add("ask", "ask", null);
        judged.add("everyone may", "all", allOf(everyone("may")));
        written.add("everyone may", "all", row.isEmpty() ? allOf("always") : allOf((Object[]) ids("may", row)));
        for (int i = 0; i < row.size(); i++) {
            judged.add("counts", "counts", i, allOf("consents", "may"));
            judged.add("consents", "consents", i, null);
            judged.add("may", "may", i, null);
            written.add("counts" + i, "counts" + i, allOf("consents" + i, "may" + i));
            written.add("consents" + i, "consents" + i, null);
            written.add("may" + i, "may" + i, null);
        }
        written.add("never", "never", null);
        written.add("always", "always", null);
        List<Condition> consents = row.stream().map(said -> condition(said.consents())).toList();
        List<Condition> may = row.stream().map(said -> condition(said.may())).toList();
        Condition ask = condition(Answer.UNDETERMINED);
        List<Person> persons = IntStream.range(0, row.size()).mapToObj(i -> new Person("persons[" + i + "]")).toList();
        Ledger ofJudged = new Ledger(judged, persons);
        Ledger ofWritten = new Ledger(written);
        say(ofJudged, judged, "ask", null, ask);
        say(ofWritten, written, "ask", null, ask);
        for (String rule : List.of("whole", "everyone may")) {
            ofJudged.keep(judged.rule(rule, -1), null);
            ofWritten.keep(written.rule(rule, -1), null);
        }
        for (int i = 0; i < row.size(); i++) {
            ofJudged.keep(judged.rule("counts", i), null);
            say(ofJudged, judged, "consents", persons.get(i), consents.get(i));
            say(ofJudged, judged, "may", persons.get(i), may.get(i));
            ofWritten.keep(written.rule("counts" + i, -1), null);
            say(ofWritten, written, "consents" + i, null, consents.get(i));
            say(ofWritten, written, "may" + i, null, may.get(i));
        }
        say(ofWritten, written, "never", null, Condition.notMet());
        say(ofWritten, written, "always", null, Condition.met());

        for (String root : List.of("whole", "all")) {
            Resolution one = Resolver.resolve(ofJudged, List.of(root));
            Resolution other = Resolver.resolve(ofWritten, List.of(root));
            assertThat(one.answer()).isEqualTo(other.answer());
            assertThat(one.missing().stream().map(Resolution.Needed::fact))
                    .isEqualTo(other.missing().stream().map(Resolution.Needed::fact).toList());
        }
    }

    private static Formula[] ids(String step, List<Said> row) {
        return row.isEmpty()
                ? new Formula[] {new Formula.Provision("never")}
                : IntStream.range(0, row.size()).mapToObj(i -> new Formula.Provision(step + i)).toArray(Formula[]::new);
    }

    private static Condition condition(Answer answer) {
        return answer == Answer.UNDETERMINED ? Recorded.unknown("FACT") : Condition.of(answer == Answer.YES, List.of());
    }

    private static void say(Ledger ledger, RuleTable table, String rule, Thing thing, Condition condition) {
        ledger.firing(rule, rule, thing);
        ledger.record(rule, condition);
    }

    @Test
    void should_tell_which_thing_a_step_is_about() {
        RuleTable table = new RuleTable(List.of(Set.of("consents"), Set.of("consents")), Set.of("consents"));
        table.add("whole", "whole", someone("consents"));
        table.add("consents", "consents", 0, null);
        table.add("consents", "consents", 1, null);
        List<Person> persons = List.of(new Person("persons[4]"), new Person("persons[7]"));
        Ledger ledger = new Ledger(table, persons);
        ledger.keep(table.rule("whole", -1), null);
        say(ledger, table, "consents", persons.get(0), Condition.notMet());
        say(ledger, table, "consents", persons.get(1), Condition.met());

        Proof proof = Resolver.resolve(ledger, List.of("whole")).proofs().get(0);

        assertThat(proof.about()).isNull();
        assertThat(proof.answer()).isEqualTo(Answer.YES);
        assertThat(proof.children()).extracting(Proof::about).containsExactly("persons[4]", "persons[7]");
        assertThat(proof.answersOf("consents")).containsExactly(Answer.NO, Answer.YES);
    }

    @Test
    void should_fail_where_no_rule_judges_by_the_step_and_not_take_it_for_no() {
        RuleTable table = new RuleTable(List.of(Set.of()), Set.of());
        table.add("whole", "whole", someone("consents"));
        Ledger ledger = new Ledger(table, List.of(new Person("persons[0]")));
        ledger.keep(table.rule("whole", -1), null);

        assertThatThrownBy(() -> Resolver.resolve(ledger, List.of("whole")))
                .isInstanceOf(InconsistentLedgerException.class)
                .hasMessage("no answer for provision consents");
    }
}
