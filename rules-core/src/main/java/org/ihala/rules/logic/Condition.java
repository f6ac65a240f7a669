package org.ihala.rules.logic;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.ihala.rules.Answer;
import org.jspecify.annotations.Nullable;

/**
 * What a rule binds as its answer: yes, no or undetermined, with the facts it rests on and the facts it lacks.
 *
 * <p>Two provisions that bind the <em>same instance</em> rest on the same unknown; the {@link Resolver} uses this to
 * decide exactly where plain Kleene logic would be too cautious. Claims therefore build each condition once.
 */
public sealed class Condition {

    private static final List<?> EMPTY = List.of();

    private static final Condition YES = new Condition(Answer.YES, List.of(), List.of());
    private static final Condition NO = new Condition(Answer.NO, List.of(), List.of());

    private static final Condition[] YES_AS_DUTY = asDuties(Answer.YES);
    private static final Condition[] NO_AS_DUTY = asDuties(Answer.NO);

    private static Condition[] asDuties(Answer answer) {
        return Arrays.stream(DutyStatus.values())
                .map(status -> new Detailed(
                        new Condition(answer, List.of(), List.of()), null, null, List.of(), status, null, null, null))
                .toArray(Condition[]::new);
    }

    private final Answer answer;
    private final List<String> facts;
    private final List<MissingFact> missing;

    private Condition(Answer answer, List<String> facts, List<MissingFact> missing) {
        this.answer = answer;
        this.facts = facts;
        this.missing = missing;
    }

    /** A condition that says more than its answer; most do not, and a decision makes many of them. */
    private static final class Detailed extends Condition {

        private final @Nullable LocalDate firstDay;
        private final @Nullable LocalDate lastDay;
        private final List<Proof> because;
        private final @Nullable DutyStatus duty;
        private final @Nullable LocalDate dueDay;
        private final @Nullable LocalDate policyDay;
        private final @Nullable LocalDate givenOn;

        private Detailed(
                Condition plain,
                @Nullable LocalDate firstDay,
                @Nullable LocalDate lastDay,
                List<Proof> because,
                @Nullable DutyStatus duty,
                @Nullable LocalDate dueDay,
                @Nullable LocalDate policyDay,
                @Nullable LocalDate givenOn) {
            super(plain.answer(), plain.facts(), plain.missing());
            this.firstDay = firstDay;
            this.lastDay = lastDay;
            this.because = because;
            this.duty = duty;
            this.dueDay = dueDay;
            this.policyDay = policyDay;
            this.givenOn = givenOn;
        }

        @Override
        public @Nullable LocalDate firstDay() {
            return firstDay;
        }

        @Override
        public @Nullable LocalDate lastDay() {
            return lastDay;
        }

        @Override
        public List<Proof> because() {
            return because;
        }

        @Override
        public @Nullable DutyStatus duty() {
            return duty;
        }

        @Override
        public @Nullable LocalDate dueDay() {
            return dueDay;
        }

        @Override
        public @Nullable LocalDate policyDay() {
            return policyDay;
        }

        @Override
        public @Nullable LocalDate givenOn() {
            return givenOn;
        }
    }

    /** Returns a met condition that rests on no fact of the file. */
    public static Condition met() {
        return YES;
    }

    /** Returns a met condition that rests on the given places of the case file. */
    public static Condition met(List<String> facts) {
        return facts.isEmpty() ? YES : new Condition(Answer.YES, facts, List.of());
    }

    /** Returns a condition known not to be met that rests on no fact of the file. */
    public static Condition notMet() {
        return NO;
    }

    /** Returns a condition known not to be met that rests on the given places of the case file. */
    public static Condition notMet(List<String> facts) {
        return facts.isEmpty() ? NO : new Condition(Answer.NO, facts, List.of());
    }

    /** Returns a met or unmet condition. */
    public static Condition of(boolean met, List<String> facts) {
        return met ? met(facts) : notMet(facts);
    }

    /** Returns a condition that cannot be settled without the given fact. */
    public static Condition unknown(MissingFact missing) {
        return new Condition(Answer.UNDETERMINED, List.of(), List.of(missing));
    }

    /** Returns a condition that cannot be settled without the given facts, and what is already on file for it. */
    public static Condition unknown(List<String> facts, List<MissingFact> missing) {
        if (missing.isEmpty()) {
            throw new IllegalArgumentException("undetermined needs a missing fact");
        }
        return new Condition(Answer.UNDETERMINED, facts, missing);
    }

    /** Returns the condition that is met where the value is true, unmet where false, unknown where absent. */
    public static Condition fact(@Nullable Boolean value, List<String> facts, MissingFact missing) {
        return value == null ? unknown(List.of(), List.of(missing)) : of(value, facts);
    }

    /** Returns the answer. */
    public Answer answer() {
        return answer;
    }

    /** Returns the places of the case file the answer rests on, such as {@code acts[3]}. */
    public List<String> facts() {
        return facts;
    }

    /** Returns what would have to be known; empty unless undetermined, and where the provision decides nothing. */
    public List<MissingFact> missing() {
        return missing;
    }

    /** Returns the first day on which the condition holds, past or to come, where it turns on a day. */
    public @Nullable LocalDate firstDay() {
        return null;
    }

    /** Returns the last day on which the condition holds, where it turns on a day. */
    public @Nullable LocalDate lastDay() {
        return null;
    }

    /** Returns the proofs of earlier steps this condition was built from. */
    public List<Proof> because() {
        return List.of();
    }

    /** Returns where the duty stands, if the condition is about a duty. */
    public @Nullable DutyStatus duty() {
        return null;
    }

    /** Returns the last day the law sets for the duty, if it sets one. */
    public @Nullable LocalDate dueDay() {
        return null;
    }

    /** Returns the day after which practice counts the duty as late, where a policy parameter sets one. */
    public @Nullable LocalDate policyDay() {
        return null;
    }

    /** Returns the day on which what the duty owes was last given, where that is told. */
    public @Nullable LocalDate givenOn() {
        return null;
    }

    /**
     * Returns the opposite condition: a known yes becomes a known no, the unknown stays unknown.
     *
     * <p>What held up to a day holds from the next one on, and what held from a day on held up to the one before. What held
     * between two days has no days in its opposite, which holds before and after.
     */
    public Condition negated() {
        LocalDate since = firstDay();
        LocalDate until = lastDay();
        if (since == null && until == null && because().isEmpty()) {
            return answer == Answer.UNDETERMINED
                    ? new Condition(answer, facts, missing)
                    : of(answer == Answer.NO, facts);
        }
        boolean oneSide = since == null || until == null;
        LocalDate first = oneSide && until != null && until.isBefore(LocalDate.MAX) ? until.plusDays(1) : null;
        LocalDate last = oneSide && since != null && since.isAfter(LocalDate.MIN) ? since.minusDays(1) : null;
        return new Detailed(
                new Condition(answer.negated(), facts, missing), first, last, because(), null, null, null, null);
    }

    /** Returns the condition that holds where both hold. */
    public Condition and(Condition other) {
        return combine(answer.and(other.answer), this, other);
    }

    /** Returns the condition that holds where either holds. */
    public Condition or(Condition other) {
        return combine(answer.or(other.answer), this, other);
    }

    /**
     * Returns the condition that holds where at least one holds; as {@link #or} says it of them one after another.
     *
     * @throws IllegalArgumentException if there is none
     */
    public static Condition anyOf(Condition... conditions) {
        Answer result = Answer.NO;
        for (Condition condition : conditions) {
            result = result.or(condition.answer);
        }
        return combine(result, conditions);
    }

    /**
     * Returns the condition that holds where all hold; as {@link #and} says it of them one after another.
     *
     * @throws IllegalArgumentException if there is none
     */
    public static Condition allOf(Condition... conditions) {
        Answer result = Answer.YES;
        for (Condition condition : conditions) {
            result = result.and(condition.answer);
        }
        return combine(result, conditions);
    }

    /** Those that agree with the result carry it; one alone stands for itself. */
    private static Condition combine(Answer result, Condition[] conditions) {
        Condition decisive = null;
        boolean several = false;
        for (Condition condition : conditions) {
            if (condition.answer == result) {
                several |= decisive != null;
                decisive = decisive == null ? condition : decisive;
            }
        }
        if (decisive == null) {
            throw new IllegalArgumentException("nothing to combine");
        }
        if (!several) {
            return decisive;
        }
        Object[] facts = null;
        Object[] missing = null;
        int factCount = 0;
        int missingCount = 0;
        for (Condition condition : conditions) {
            if (condition.answer == result) {
                if (condition.facts != EMPTY) {
                    facts = roomFor(condition.facts, facts, factCount);
                    factCount = added(condition.facts, facts, factCount);
                }
                if (condition.missing != EMPTY) {
                    missing = roomFor(condition.missing, missing, missingCount);
                    missingCount = added(condition.missing, missing, missingCount);
                }
            }
        }
        return new Condition(
                result,
                facts == null ? List.of() : listed(facts, factCount),
                missing == null ? List.of() : listed(missing, missingCount));
    }

    private static Object[] roomFor(List<?> more, Object @Nullable [] all, int count) {
        int needed = count + more.size();
        return all == null
                ? new Object[Math.max(needed, 8)]
                : needed <= all.length ? all : Arrays.copyOf(all, 2 * needed);
    }

    /** Adds what is not there yet and returns how many there are. */
    private static int added(List<?> more, Object[] all, int count) {
        int size = count;
        for (int i = 0; i < more.size(); i++) {
            Object item = more.get(i);
            int at = 0;
            while (at < size && !all[at].equals(item)) {
                at++;
            }
            if (at == size) {
                all[size++] = item;
            }
        }
        return size;
    }

    /** Returns the unknown condition where this one is met: somebody has to decide what the law leaves open. */
    public Condition askWhenMet(MissingFact question) {
        return answer == Answer.YES ? unknown(facts, List.of(question)) : this;
    }

    /** Returns the unknown condition where this one is not met: a "no" here is not the library's to give. */
    public Condition askWhenNotMet(MissingFact question) {
        if (answer != Answer.NO) {
            return this;
        }
        Condition open = unknown(facts, List.of(question));
        return firstDay() == null && lastDay() == null ? open : open.within(firstDay(), lastDay());
    }

    /**
     * Returns a condition that stays open where this one is met, and nothing is asked: the provision decides nothing of it.
     *
     * <p>No other condition is open with nothing missing.
     */
    public Condition undecidedWhenMet() {
        return answer == Answer.YES ? new Condition(Answer.UNDETERMINED, facts, List.of()) : this;
    }

    /** Returns this condition, for which the given question is asked where it is open. */
    public Condition askWhenOpen(MissingFact question) {
        return answer == Answer.UNDETERMINED ? unknown(facts, List.of(question)) : this;
    }

    /**
     * Returns this condition, whose "yes" counts only as another one says, such as a decision on it.
     *
     * <p>What the other lacks is not asked for before the yes is known.
     */
    public Condition decidedWhenMet(Condition decision) {
        return answer == Answer.YES || answer == Answer.UNDETERMINED && decision.surelyNot() ? decision : this;
    }

    /**
     * Returns this condition, whose "no" counts only as another one says, such as a decision on it.
     *
     * <p>What the other lacks is not asked for before the no is known.
     */
    public Condition decidedWhenNotMet(Condition decision) {
        return answer == Answer.NO || answer == Answer.UNDETERMINED && decision.surely() ? decision : this;
    }

    private Condition within(@Nullable LocalDate first, @Nullable LocalDate last) {
        return new Detailed(this, first, last, because(), duty(), dueDay(), policyDay(), givenOn());
    }

    /** Returns this condition with the last day on which it holds. */
    public Condition until(LocalDate day) {
        return within(firstDay(), Objects.requireNonNull(day));
    }

    /** Returns this condition with the first day on which it holds. */
    public Condition from(LocalDate day) {
        return within(Objects.requireNonNull(day), lastDay());
    }

    /** Returns whether the condition is known to be met: what a provision may ask before it speaks at all. */
    public boolean surely() {
        return answer == Answer.YES;
    }

    /** Returns whether the condition is known not to be met. */
    public boolean surelyNot() {
        return answer == Answer.NO;
    }

    /** Returns this condition, taken for met as long as the file leaves it open: a presumption of the law. */
    public Condition presumed() {
        return answer == Answer.UNDETERMINED ? met(facts) : this;
    }

    /** Returns this condition, taken for not met as long as the file does not show it: what only a known fact calls for. */
    public Condition shown() {
        return answer == Answer.UNDETERMINED ? notMet(facts) : this;
    }

    /** Returns whether the file leaves this condition open. */
    public Condition leftOpen() {
        return of(answer == Answer.UNDETERMINED, facts);
    }

    /**
     * Returns this condition, whose "no" counts only once another condition is known; until then both are open.
     *
     * <p>A refusal binds only where whoever refuses may: a consent needs no such proof.
     */
    public Condition noOnceKnown(Condition other) {
        return answer == Answer.NO && other.answer == Answer.UNDETERMINED
                ? new Condition(Answer.UNDETERMINED, joined(facts, other.facts), other.missing)
                : this;
    }

    /** Returns this condition with the proofs of the steps it was built from. */
    public Condition because(List<Proof> steps) {
        return new Detailed(this, firstDay(), lastDay(), List.copyOf(steps), duty(), dueDay(), policyDay(), givenOn());
    }

    /** Returns this condition as the state of a duty for which the law sets no day. */
    public Condition asDuty(DutyStatus status, @Nullable LocalDate policyDay) {
        if (policyDay == null && (this == YES || this == NO)) {
            return (this == YES ? YES_AS_DUTY : NO_AS_DUTY)[status.ordinal()];
        }
        return new Detailed(this, firstDay(), lastDay(), because(), status, null, policyDay, null);
    }

    /** Returns this state of a duty with the day on which what it owes was last given. */
    public Condition givenOn(@Nullable LocalDate day) {
        return new Detailed(this, firstDay(), lastDay(), because(), duty(), dueDay(), policyDay(), day);
    }

    /** Returns this condition as something owed without a day: done where it is met, due while it is open, too late else. */
    public Condition owed() {
        return asDuty(
                switch (answer) {
                    case YES -> DutyStatus.DONE;
                    case NO -> DutyStatus.OVERDUE;
                    case UNDETERMINED -> DutyStatus.DUE;
                },
                null);
    }

    /** Returns this condition as something owed where another one is met; met, as it does not arise, where that is not. */
    public Condition owedWhen(Condition arises) {
        return arises.surelyNot()
                ? met(arises.facts()).asDuty(DutyStatus.NOT_APPLICABLE, null)
                : arises.surely() ? owed() : arises.negated().or(this).owed();
    }

    /** Returns this condition as the state of a duty that the law wants done by a day. */
    public Condition asDutyBy(DutyStatus status, @Nullable LocalDate dueDay) {
        return new Detailed(this, firstDay(), lastDay(), because(), status, dueDay, null, null);
    }

    /** Returns whether another condition says the same in every respect. */
    boolean says(Condition other) {
        return answer == other.answer
                && duty() == other.duty()
                && facts.equals(other.facts)
                && missing.equals(other.missing)
                && because().equals(other.because())
                && Objects.equals(firstDay(), other.firstDay())
                && Objects.equals(lastDay(), other.lastDay())
                && Objects.equals(dueDay(), other.dueDay())
                && Objects.equals(policyDay(), other.policyDay())
                && Objects.equals(givenOn(), other.givenOn());
    }

    /** A side that agrees with the result carries it; otherwise both do. Only the unknown sides lack facts. */
    private static Condition combine(Answer result, Condition first, Condition second) {
        boolean useFirst = first.answer == result;
        boolean useSecond = second.answer == result;
        if (useFirst && !useSecond) {
            return first;
        }
        if (useSecond && !useFirst) {
            return second;
        }
        List<String> facts = joined(first.facts, second.facts);
        if (result == Answer.UNDETERMINED) {
            return new Condition(result, facts, joined(first.missing, second.missing));
        }
        // An unknown is told from others by its instance; what is known may stand for both.
        return facts == first.facts && first.isPlain()
                ? first
                : new Condition(result, facts, List.of());
    }

    /** Returns whether there is nothing but an answer with its facts, which is all that a combination keeps. */
    private boolean isPlain() {
        return !(this instanceof Detailed);
    }

    /** Returns whether it is known and rests on nothing of the file: then all there is to say is the answer. */
    boolean isBare() {
        return isPlain() && facts.isEmpty() && answer != Answer.UNDETERMINED;
    }

    private static <T> List<T> joined(List<T> first, List<T> second) {
        // Most lists are the one empty list, which is told without a call.
        if (second == EMPTY || first == second || second.isEmpty()) {
            return first;
        }
        if (first == EMPTY || first.isEmpty()) {
            return second;
        }
        Object[] all = null;
        int size = first.size();
        for (int i = 0; i < second.size(); i++) {
            T item = second.get(i);
            if (!first.contains(item)) {
                if (all == null) {
                    all = new Object[size + second.size() - i];
                    for (int j = 0; j < size; j++) {
                        all[j] = first.get(j);
                    }
                }
                all[size++] = item;
            }
        }
        return all == null ? first : listed(all, size);
    }

    /** Returns a list of the first so many items, which nobody else may have in hand. */
    @SuppressWarnings("unchecked")
    private static <T> List<T> listed(Object[] items, int size) {
        return switch (size) {
            case 1 -> (List<T>) List.of(items[0]);
            case 2 -> (List<T>) List.of(items[0], items[1]);
            default -> (List<T>) new FixedList<>(size == items.length ? items : Arrays.copyOf(items, size));
        };
    }

    /** Says only that this is a condition: answers and facts are the person's. */
    @Override
    public String toString() {
        return "Condition";
    }
}
