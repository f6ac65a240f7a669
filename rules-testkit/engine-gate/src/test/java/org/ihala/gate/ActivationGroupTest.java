package org.ihala.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.ihala.gate.Facts.Case;
import org.ihala.gate.Facts.Report;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.kie.api.runtime.KieContainer;
import org.kie.api.runtime.KieSession;

/**
 * Rules of one activation group are meant to exclude each other.
 *
 * <p>What protects the shipped rules: the lint refuses every attribute of a rule. That readings exclude each other is
 * a property of their conditions, and two answers for one provision are an internal failure to {@code Ledger}.
 */
class ActivationGroupTest {

    private static final String CHANGE =
            """
            rule "change" agenda-group "a" salience 10
            when
                $case : Case( changes < 3 )
            then
                fired.add("change");
                modify( $case ) { setChanges( $case.getChanges() + 1 ) }
                drools.setFocus("b");
            end
            rule "in b" agenda-group "b" activation-group "one" when Case( changes > 0 ) then fired.add("in b"); end
            """;

    private static KieContainer rules;

    @BeforeAll
    static void compile() {
        rules = new Drl()
                .file(Drl.text("changinglast", CHANGE + inA("Report() Case( changes > 0 )")))
                .file(Drl.text("changingfirst", CHANGE + inA("Case( changes > 0 ) Report()")))
                .file(Drl.text("again",
                        """
                        rule "first" activation-group "one" salience 10
                        when Case( changes < 3 ) then fired.add("first"); end
                        rule "second" activation-group "one" salience 5
                        when Case( changes < 3 ) then fired.add("second"); end
                        rule "change"
                        when $case : Case( changes < 2 )
                        then modify( $case ) { setChanges( $case.getChanges() + 1 ) } end
                        """))
                .base("changing-last", "gate.changinglast")
                .base("changing-first", "gate.changingfirst")
                .base("again", "gate.again")
                .build()
                .container();
    }

    private static String inA(String conditions) {
        return "rule \"in a\" agenda-group \"a\" activation-group \"one\" when %s then fired.add(\"in a\"); end"
                .formatted(conditions);
    }

    private static List<String> firedWithFocusOnA(String base) {
        KieSession session = rules.getKieBase(base).newKieSession();
        session.getAgenda().getAgendaGroup("a").setFocus();
        return Drl.fired(session, new Report(), new Case());
    }

    /**
     * <a href="https://github.com/apache/incubator-kie/issues/6410">kie #6410</a>, closed by
     * <a href="https://github.com/apache/incubator-kie/pull/6419">#6419</a>; a case of its kind is left: whether the
     * second rule of a group fires too depends on the order of its own patterns.
     */
    @Test
    void two_rules_of_one_group_fire_depending_on_the_order_of_patterns() {
        assertThat(firedWithFocusOnA("changing-last"))
                .containsExactly("change", "in b", "change", "in b", "change", "in b");

        assertThat(firedWithFocusOnA("changing-first"))
                .as("#6410 changed: still not a reason for activation groups in the rules; correct the table")
                .containsExactly("change", "in b", "change", "in b", "change", "in b", "in a");
    }

    /**
     * <a href="https://github.com/apache/incubator-kie/issues/6509">kie #6509</a>, mended by
     * <a href="https://github.com/apache/incubator-kie/pull/6517">#6517</a> before 10.2.0: once facts changed, no rule
     * of a group cancelled the others any more.
     */
    @Test
    void a_group_still_excludes_after_facts_changed() {
        assertThat(Drl.fired(rules.getKieBase("again").newKieSession(), new Case()))
                .as("#6509 is not mended in this version")
                .containsExactly("first", "first", "first");
    }
}
