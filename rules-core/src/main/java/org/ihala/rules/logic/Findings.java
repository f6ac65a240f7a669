package org.ihala.rules.logic;

import java.util.HashMap;
import java.util.Map;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * The recorder that rules write to: one answer or one formula for each provision, never two.
 *
 * <p>Nothing here depends on the order of firing. A second entry for a provision is a conflict and fails at once; a
 * missing entry fails when the {@link Resolver} needs it. Neither is ever read as "no".
 */
public sealed class Findings permits Alternatives {

    /** What one rule said of one provision: either a condition or a formula, and the resolver's notes on it. */
    static final class Finding {
        final String provision;
        final String rule;
        final @Nullable Condition condition;
        final @Nullable Formula formula;

        /** This finding's truth under every completion of the unknown conditions; bit i is completion i. */
        long @Nullable [] truth;
        /** The finished step. */
        @Nullable Proof proof;
        /** What another rule said of the provision before, where every reading speaks. */
        @Nullable Finding earlier;

        Finding(String provision, String rule, @Nullable Condition condition, @Nullable Formula formula) {
            this.provision = provision;
            this.rule = rule;
            this.condition = condition;
            this.formula = formula;
        }
    }

    private final Map<String, Finding> byProvision = new HashMap<>(32);
    private String rule = "";
    private String ruleProvision = "";

    /** Says which rule is about to record, and the provision its metadata names; called by the engine only. */
    public void firing(String rule, String provision) {
        this.rule = rule;
        this.ruleProvision = provision;
    }

    /** Records the answer of a provision. */
    public void record(String provision, Condition answer) {
        add(new Finding(provision, rule, answer, null));
    }

    /** Registers how a provision combines others. */
    public void define(String provision, Formula formula) {
        add(new Finding(provision, rule, null, formula));
    }

    private void add(Finding finding) {
        if (!finding.provision.equals(ruleProvision)) {
            throw new InconsistentFindingsException(
                    "rule \"" + rule + "\" of provision " + ruleProvision + " recorded " + finding.provision);
        }
        keep(finding);
    }

    /** Keeps the only finding of its provision. */
    void keep(Finding finding) {
        Finding earlier = byProvision.putIfAbsent(finding.provision, finding);
        if (earlier != null) {
            throw conflict(earlier, finding);
        }
    }

    /** Returns the failure of two rules that speak of one provision. */
    static InconsistentFindingsException conflict(Finding first, Finding second) {
        return new InconsistentFindingsException("two answers for provision " + first.provision + ": rules \""
                + first.rule + "\" and \"" + second.rule + "\"");
    }

    /** Returns the finding of a provision, or null. */
    @Nullable Finding find(String provision) {
        return byProvision.get(provision);
    }

    /** Returns the finding of a provision. */
    Finding of(String provision) {
        Finding finding = find(provision);
        if (finding == null) {
            throw new InconsistentFindingsException("no answer for provision " + provision);
        }
        return finding;
    }

    /**
     * Returns the condition a rule recorded for a provision.
     *
     * @throws InconsistentFindingsException if no rule recorded one
     */
    public Condition condition(String provision) {
        Condition condition = of(provision).condition;
        if (condition == null) {
            throw new InconsistentFindingsException("no recorded answer for provision " + provision);
        }
        return condition;
    }

    /**
     * Returns the name of the rule that recorded or defined a provision.
     *
     * @throws InconsistentFindingsException if none did
     */
    public String rule(String provision) {
        return of(provision).rule;
    }

    /** Passes each rule that recorded something, with the provision it recorded, to the visitor. */
    public void forEachRule(BiConsumer<String, String> visitor) {
        byProvision.values().forEach(finding -> visitor.accept(finding.rule, finding.provision));
    }

    /** Names no finding: they are facts about a person. */
    @Override
    public String toString() {
        return "Findings[" + byProvision.size() + "]";
    }
}
