package org.ihala.rules.logic;

import java.time.LocalDate;
import org.ihala.rules.Answer;
import org.jspecify.annotations.Nullable;

/**
 * The days on which provisions hold, each worked out once.
 *
 * <p>A recorded condition holds on its days; one without days holds always where it is met or open and never where it is not
 * met. All of several hold from the latest start to the earliest end, any of several from the earliest start to the latest end
 * (a gap between them is lost), and a rule with an exception ends the day before the exception starts or, where that comes
 * first, starts the day after it ends.
 */
final class Spans {

    private static final byte NOT_WORKED_OUT = 0;
    private static final byte NEVER = 1;
    private static final byte OPEN = 2;
    private static final byte SURE = 3;

    private final Ledger ledger;
    private final byte[] states;
    private final LocalDate[] starts;
    private final LocalDate[] ends;

    /** The days of what was worked out last, so that nothing is made on the way. */
    private LocalDate from = LocalDate.MIN;
    private LocalDate to = LocalDate.MAX;

    Spans(Ledger ledger, int slots) {
        this.ledger = ledger;
        this.states = new byte[slots];
        this.starts = new LocalDate[slots];
        this.ends = new LocalDate[slots];
    }

    /** Returns the days on which a provision holds, or null where there is none. */
    @Nullable Span span(int slot) {
        byte state = of(slot);
        return state == NEVER ? null : new Span(from, to, state == SURE);
    }

    private byte of(int slot) {
        byte state = states[slot];
        if (state == NOT_WORKED_OUT) {
            Condition condition = ledger.condition(slot);
            state = condition == null ? of(ledger.formula(slot)) : of(condition);
            states[slot] = state;
            starts[slot] = from;
            ends[slot] = to;
        }
        from = starts[slot];
        to = ends[slot];
        return state;
    }

    private byte of(Condition condition) {
        LocalDate first = condition.firstDay();
        LocalDate last = condition.lastDay();
        byte state = SURE;
        if (first == null && last == null) {
            state = condition.answer() == Answer.NO ? NEVER : condition.answer() == Answer.YES ? SURE : OPEN;
        }
        return set(first == null ? LocalDate.MIN : first, last == null ? LocalDate.MAX : last, state);
    }

    /** What starts when nothing comes any more never holds. */
    private byte set(LocalDate first, LocalDate last, byte state) {
        from = first;
        to = last;
        return first.isAfter(last) || first.equals(LocalDate.MAX) ? NEVER : state;
    }

    private byte of(Node node) {
        return switch (node.kind) {
            case PROVISION -> of(node.slot);
            case ALL -> all(node.operands);
            case ANY -> any(node.operands);
            case UNLESS -> unless(node.operands[0], node.operands[1]);
        };
    }

    private byte all(Node[] operands) {
        LocalDate first = LocalDate.MIN;
        LocalDate last = LocalDate.MAX;
        byte all = SURE;
        for (Node operand : operands) {
            byte one = of(operand);
            first = from.isAfter(first) ? from : first;
            last = to.isBefore(last) ? to : last;
            all = one < all ? one : all;
        }
        return set(first, last, all);
    }

    private byte any(Node[] operands) {
        LocalDate first = LocalDate.MAX;
        LocalDate last = LocalDate.MIN;
        byte any = NEVER;
        for (Node operand : operands) {
            byte one = of(operand);
            if (one != NEVER) {
                first = from.isBefore(first) ? from : first;
                last = to.isAfter(last) ? to : last;
                any = any == NEVER || one == OPEN ? one : any;
            }
        }
        return any == NEVER ? NEVER : set(first, last, any);
    }

    private byte unless(Node rule, Node exception) {
        byte holds = of(rule);
        LocalDate first = from;
        LocalDate last = to;
        byte excepted = of(exception);
        if (holds == NEVER || excepted == NEVER) {
            return set(first, last, holds);
        }
        byte state = holds == SURE && excepted == SURE ? SURE : OPEN;
        if (from.isAfter(first)) {
            LocalDate eve = from.minusDays(1);
            return set(first, eve.isBefore(last) ? eve : last, state);
        }
        if (to.equals(LocalDate.MAX)) {
            return NEVER;
        }
        LocalDate next = to.plusDays(1);
        return set(next.isAfter(first) ? next : first, last, state);
    }
}
