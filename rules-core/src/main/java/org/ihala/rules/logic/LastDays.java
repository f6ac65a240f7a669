package org.ihala.rules.logic;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.ihala.rules.Answer;
import org.jspecify.annotations.Nullable;

/**
 * The last day on which a provision surely holds, by the days that its conditions carry: the earliest of what must hold
 * together, the latest of what suffices alone.
 */
final class LastDays {

    private LastDays() {}

    /** Returns the last day; null where that is never, or no day ends it. */
    static @Nullable LocalDate of(Ledger ledger, int slot) {
        LocalDate last = last(ledger, slot);
        return last.equals(LocalDate.MAX) || last.equals(LocalDate.MIN) ? null : last;
    }

    private static LocalDate last(Ledger ledger, int slot) {
        Condition condition = ledger.condition(slot);
        if (condition == null) {
            return last(ledger, ledger.formula(slot));
        }
        LocalDate last = condition.lastDay();
        return last != null ? last : condition.answer() == Answer.YES ? LocalDate.MAX : LocalDate.MIN;
    }

    private static LocalDate last(Ledger ledger, Node node) {
        if (node.kind == Node.Kind.PROVISION) {
            return last(ledger, node.slot);
        }
        boolean any = node.kind == Node.Kind.ANY;
        LocalDate last = any || node.kind == Node.Kind.UNLESS ? LocalDate.MIN : LocalDate.MAX;
        // When an exception begins is not worked out, so what has one surely holds on no day.
        for (Node operand : node.kind == Node.Kind.UNLESS ? new Node[0] : node.operands) {
            LocalDate end = last(ledger, operand);
            last = end.isAfter(last) == any ? end : last;
        }
        return last;
    }

    /** Returns the places of the file that a provision rests on, each once, in the order of its formula. */
    static List<String> facts(Ledger ledger, int slot) {
        Condition condition = ledger.condition(slot);
        if (condition != null) {
            return condition.facts();
        }
        List<String> all = new ArrayList<>(4);
        facts(ledger, ledger.formula(slot), all);
        return List.copyOf(all);
    }

    private static void facts(Ledger ledger, Node node, List<String> all) {
        if (node.kind != Node.Kind.PROVISION) {
            for (Node operand : node.operands) {
                facts(ledger, operand, all);
            }
            return;
        }
        Condition condition = ledger.condition(node.slot);
        if (condition == null) {
            facts(ledger, ledger.formula(node.slot), all);
            return;
        }
        List<String> more = condition.facts();
        for (int i = 0; i < more.size(); i++) {
            if (!all.contains(more.get(i))) {
                all.add(more.get(i));
            }
        }
    }
}
