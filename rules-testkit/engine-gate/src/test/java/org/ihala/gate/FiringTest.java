package org.ihala.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.drools.kiesession.rulebase.InternalKnowledgeBase;
import org.ihala.gate.Facts.Counter;
import org.ihala.gate.Facts.Placement;
import org.ihala.gate.Facts.Report;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.kie.api.event.rule.AfterMatchFiredEvent;
import org.kie.api.event.rule.DefaultAgendaEventListener;
import org.kie.api.runtime.KieContainer;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.KieSessionsPool;
import org.kie.api.runtime.StatelessKieSession;

/** Traps of firing, and what the pooled sessions of the adapter rely on. */
class FiringTest {

    private static KieContainer rules;

    @BeforeAll
    static void compile() {
        String general = "rule \"general\" when Report() not Referral() then fired.add(\"general\"); end\n";
        String exception =
                "rule \"exception\" when Report() then fired.add(\"exception\"); insert(new Referral()); end\n";
        rules = new Drl()
                .file(Drl.text("generalfirst", general + exception))
                .file(Drl.text("exceptionfirst", exception + general))
                .file(Drl.text("endless",
                        """
                        rule "endless" when Counter( $value : value ) then insert(new Counter($value + 1)); end
                        """))
                .file(Drl.text("failing",
                        """
                        rule "report" when Report() then fired.add("report"); end
                        rule "failing" when Placement() then fired.get(-1); end
                        """))
                .base("general-first", "gate.generalfirst")
                .base("exception-first", "gate.exceptionfirst")
                .base("endless", "gate.endless")
                .base("failing", "gate.failing")
                .build()
                .container();
    }

    /**
     * Whether a rule guarded by {@code not} fires before its exception is derived is a matter of their order in the
     * file, and with plain {@code insert} what it concluded stays. The lint refuses both words; exceptions are
     * formulas, resolved after firing.
     */
    @Test
    void not_over_a_derived_fact_depends_on_the_order_of_the_rules() {
        assertThat(Drl.fired(rules.getKieBase("general-first").newKieSession(), new Report()))
                .as("the order of firing changed; nothing may depend on it, look at the differential tests")
                .containsExactly("general", "exception");
        assertThat(Drl.fired(rules.getKieBase("exception-first").newKieSession(), new Report()))
                .as("the order of firing changed; nothing may depend on it, look at the differential tests")
                .containsExactly("exception");
    }

    /** A rule that matches what it inserts fires for ever; the adapter fires with a limit and refuses at the limit. */
    @Test
    void a_rule_that_feeds_itself_ends_only_at_the_limit() {
        KieSession session = rules.getKieBase("endless").newKieSession();
        try {
            session.insert(new Counter(0));

            assertThat(session.fireAllRules(500)).isEqualTo(500);
        } finally {
            session.dispose();
        }
    }

    /**
     * A stateless session is an object that can be shared, but its globals are those of whoever set them last: between
     * two callers what one recorded ends up with the other. The adapter gives each decision a session of its own.
     */
    @Test
    void a_shared_stateless_session_mixes_up_its_callers() {
        StatelessKieSession shared = rules.getKieBase("failing").newStatelessKieSession();
        List<String> first = new ArrayList<>();
        List<String> second = new ArrayList<>();
        shared.setGlobal("fired", first);
        shared.setGlobal("fired", second);
        shared.execute(new Report());

        assertThat(first).isEmpty();
        assertThat(second).containsExactly("report");
    }

    /** The adapter relies on this: a session from the pool knows nothing of the decision before. */
    @Test
    void a_pooled_session_comes_back_clean() {
        List<String> heard = new ArrayList<>();
        KieSessionsPool pool = ((InternalKnowledgeBase) rules.getKieBase("failing")).newKieSessionsPool(1);
        KieSession first = pool.newKieSession();
        first.addEventListener(new DefaultAgendaEventListener() {
            @Override
            public void afterMatchFired(AfterMatchFiredEvent event) {
                heard.add(event.getMatch().getRule().getName());
            }
        });
        assertThat(Drl.fired(first, new Report())).containsExactly("report");

        KieSession second = pool.newKieSession();
        assertThat(second.getObjects()).as("a pooled session kept a fact: do not pool").isEmpty();
        assertThat(second.getGlobals().get("fired")).as("a pooled session kept a global: do not pool").isNull();
        assertThat(Drl.fired(second, new Report())).containsExactly("report");
        assertThat(heard).as("a pooled session kept a listener: do not pool").containsExactly("report");
    }

    /** The adapter relies on this too: a decision that failed leaves nothing behind. */
    @Test
    void a_pooled_session_comes_back_clean_after_a_rule_that_threw() {
        KieSessionsPool pool = ((InternalKnowledgeBase) rules.getKieBase("failing")).newKieSessionsPool(1);
        assertThatThrownBy(() -> Drl.fired(pool.newKieSession(), new Placement())).isInstanceOf(RuntimeException.class);

        KieSession next = pool.newKieSession();
        assertThat(next.getObjects()).as("a session that failed kept a fact: do not pool").isEmpty();
        assertThat(Drl.fired(next, new Report())).containsExactly("report");
    }
}
