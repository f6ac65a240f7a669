package org.ihala.rules.rulebook.page;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.ihala.rules.Answer;
import org.ihala.rules.law.Text;
import org.ihala.rules.logic.DutyStatus;
import org.jspecify.annotations.Nullable;

/**
 * A decision as it stands in a file, with the names of its codes.
 *
 * @param question what was asked
 * @param answer the answer
 * @param sentence the answer in a sentence, or null where the rulebook at hand does not know the question
 * @param worth by which law it answers, and how well that is known; null where the decision does not say
 * @param caseId the opaque id of the case, or null
 * @param subject the opaque id of the person asked about, or null
 * @param asOf the day asked about
 * @param outcome what is reported beside the answer
 * @param proofs the steps of the proof
 * @param missing what is missing, by who can supply it
 * @param missingIsExact whether all of that could change the answer; otherwise some might not
 * @param duties the duties that go with the answer
 * @param contested the disputed points that would change the answer
 * @param warnings what to know beside the answer
 * @param edition the edition applied, in words where it is known
 * @param basis the edition, the rulebook, its version and its hash
 * @param known whether the rulebook that decided is the very one at hand
 */
public record ShownDecision(
        Text question,
        Answer answer,
        @Nullable Text sentence,
        @Nullable Text worth,
        @Nullable String caseId,
        @Nullable String subject,
        LocalDate asOf,
        List<Line> outcome,
        List<Step> proofs,
        List<Office> missing,
        boolean missingIsExact,
        List<Duty> duties,
        List<Contested> contested,
        List<Text> warnings,
        @Nullable Text edition,
        String basis,
        boolean known) {

    /**
     * One thing reported.
     *
     * @param label what it is
     * @param value its value, or null where it is a list of its own
     * @param groups the entries of that list
     */
    public record Line(Text label, @Nullable Value value, List<List<Line>> groups) {}

    /**
     * A value in both languages.
     *
     * @param text the value, or null for a day
     * @param day the day, or null
     */
    public record Value(@Nullable Text text, @Nullable LocalDate day) {}

    /**
     * A step of the proof.
     *
     * @param label what the provision is called
     * @param answer the answer of the step
     * @param said what that answer is called beside the text
     * @param text what the provision says
     * @param standing whether it is law and how well it is known, where the rulebook draws on several instruments
     * @param facts the places of the case file it rests on
     * @param carrying the steps that carry its answer
     * @param others the steps that were needed and do not
     * @param above whether those steps were told before
     */
    public record Step(
            Text label,
            Answer answer,
            Text said,
            Text text,
            @Nullable Text standing,
            List<String> facts,
            List<Step> carrying,
            List<Step> others,
            boolean above) {}

    /**
     * Whoever can supply something that is missing.
     *
     * @param who who it is
     * @param wants what to ask them
     */
    public record Office(Text who, List<Want> wants) {}

    /**
     * Something missing.
     *
     * @param ask what to ask
     * @param provision the provision that needs it
     * @param about the person it is about, where it is not the one asked about, or the places that tell several apart
     */
    public record Want(Text ask, Text provision, List<String> about) {}

    /**
     * A duty.
     *
     * @param label what the provision is called
     * @param who on whom it lies
     * @param status where it stands; null where this version does not know the status
     * @param stands where it stands, in words
     * @param days the days that are told of it, each with the words before it
     * @param standing whether the answer does not turn on it
     * @param text what has to be done
     */
    public record Duty(
            Text label,
            Text who,
            @Nullable DutyStatus status,
            Text stands,
            Map<Text, LocalDate> days,
            boolean standing,
            Text text) {}

    /** Returns the duties that are neither continuing nor standing, those that are outstanding first. */
    public List<Duty> settledOrNot() {
        return duties.stream()
                .filter(duty -> !duty.standing() && duty.status() != DutyStatus.ONGOING)
                .sorted(Comparator.comparing(duty -> duty.status() != null && !duty.status().isOutstanding()))
                .toList();
    }

    /** Returns the duties that continue. */
    public List<Duty> continuing() {
        return duties.stream().filter(duty -> !duty.standing() && duty.status() == DutyStatus.ONGOING).toList();
    }

    /** Returns the duties on which the answer does not turn. */
    public List<Duty> standing() {
        return duties.stream().filter(Duty::standing).toList();
    }

    /**
     * A disputed point that would change the answer.
     *
     * @param id the point
     * @param question the point in words, or null where the rulebook at hand does not know it
     * @param options its readings
     */
    public record Contested(String id, @Nullable Text question, List<Option> options) {}

    /**
     * A reading.
     *
     * @param id the reading
     * @param text what it says
     * @param chosen whether it was applied
     */
    public record Option(String id, Text text, boolean chosen) {}

    /** Names no fact. */
    @Override
    public String toString() {
        return "ShownDecision";
    }
}
