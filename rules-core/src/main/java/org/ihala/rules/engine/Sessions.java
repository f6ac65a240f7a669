package org.ihala.rules.engine;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.drools.kiesession.rulebase.InternalKnowledgeBase;
import org.drools.model.Model;
import org.drools.modelcompiler.KieBaseBuilder;
import org.ihala.rules.ReferToHumanException;
import org.ihala.rules.law.Provision;
import org.ihala.rules.logic.Ledger;
import org.ihala.rules.logic.Whole;
import org.kie.api.definition.KiePackage;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.KieSessionsPool;
import org.kie.api.runtime.rule.AgendaFilter;
import org.kie.api.runtime.rule.Match;

/** A rule base of Drools with its pool of sessions: the second way to run rules. */
final class Sessions {

    /** No rule set fires more rules for one claim, or for one of its things; a run that reaches the limit has gone wrong. */
    private static final int MOST_FIRINGS = 1_000;

    private static final int POOLED_SESSIONS = 2;

    private final KieSessionsPool pool;

    private Sessions(KieSessionsPool pool) {
        this.pool = pool;
    }

    /**
     * Builds the rule base.
     *
     * @param model a model that holds the rules wanted and no other
     * @param expected the names of these rules
     * @throws ReferToHumanException if the engine does not hold exactly the rules it was given
     */
    static Sessions of(Model model, Set<String> expected) {
        InternalKnowledgeBase base = KieBaseBuilder.createKieBaseFromModel(List.of(model));
        Set<String> built = new HashSet<>();
        for (KiePackage kiePackage : base.getKiePackages()) {
            kiePackage.getRules().forEach(rule -> built.add(rule.getName()));
        }
        if (!built.equals(expected)) {
            throw new ReferToHumanException(
                    "the engine lost rules: built " + built.size() + " of " + expected.size());
        }
        return new Sessions(base.newKieSessionsPool(POOLED_SESSIONS));
    }

    /**
     * Fires the rules on one claim and on its things.
     *
     * @throws ReferToHumanException if a rule fails, contradicts another one or the run does not end
     */
    void fire(Object claim, Ledger ledger) {
        KieSession session = pool.newKieSession();
        try {
            session.setGlobal(RuleEngine.RECORDER, ledger);
            session.insert(claim);
            List<?> things = Whole.thingsOf(claim);
            things.forEach(session::insert);
            int most = MOST_FIRINGS * (1 + things.size());
            if (session.fireAllRules(new Announcer(ledger), most) >= most) {
                throw new ReferToHumanException("the rules did not come to an end");
            }
        } catch (RuntimeException e) {
            throw ReferToHumanException.because(e);
        } finally {
            session.dispose();
        }
    }

    /** Tells the recorder which rule is about to fire; an agenda filter costs nothing, a listener an event each. */
    private record Announcer(Ledger ledger) implements AgendaFilter {
        @Override
        public boolean accept(Match match) {
            String rule = match.getRule().getName();
            Object fact = match.getObjects().isEmpty() ? null : match.getObjects().get(0);
            ledger.firing(rule, Provision.ofRule(rule), fact);
            return true;
        }
    }
}
