package org.ihala.rules.shelter.jo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.ihala.rules.Answer;
import org.ihala.rules.casefile.Reception;
import org.ihala.rules.casefile.Residence;
import org.ihala.rules.claim.CaseView;
import org.ihala.rules.law.Law;
import org.ihala.rules.law.Text;
import org.ihala.rules.logic.Condition;
import org.ihala.rules.logic.MissingFact;
import org.ihala.rules.logic.Proof;
import org.ihala.rules.logic.Resolution;
import org.ihala.rules.ruleset.Inquiry;
import org.jspecify.annotations.Nullable;

/**
 * The period of one stay (Article 12): from the day of entry to the last day of the cap or of the last valid extension.
 *
 * <p>It is worked out by the rules of Article 12 in steps, because each extension is judged by the period before it:
 * entry, cap, each extension in the order of its decision. An extension whose validity is open leaves a last day that is
 * certain and a later one that is possible.
 */
public final class StayPeriod {

    private final LocalDate today;
    private final String subject;
    private final Condition entry;
    private final boolean admitted;
    private final @Nullable LocalDate certain;
    private final @Nullable LocalDate possible;
    private final List<Judged> extensions;
    private final List<Proof> steps;
    private final List<MissingFact> doubts;

    /** One decision to extend and what the rules made of it. */
    private record Judged(CaseView.Found<Residence.Extension> decision, Resolution result) {
        @Override
        public String toString() {
            return "Judged";
        }
    }

    private StayPeriod(
            CaseView view,
            String subject,
            Condition entry,
            @Nullable LocalDate certain,
            @Nullable LocalDate possible,
            List<Judged> extensions,
            List<Proof> steps,
            List<MissingFact> doubts) {
        this.today = view.asOf();
        this.subject = subject;
        this.entry = entry;
        this.admitted = view.latest(Reception.Admission.class, subject) != null;
        this.certain = certain;
        this.possible = possible;
        this.extensions = extensions;
        this.steps = steps;
        this.doubts = doubts;
    }

    /** Works the period out. */
    static StayPeriod of(Inquiry inquiry, ShelterClaim claim) {
        CaseView view = claim.view();
        String subject = claim.subject();
        Resolution entered = inquiry.fire(new PeriodClaims.Entry(claim), List.of("12/entry"));
        Condition entry = entered.findings().condition("12/entry");
        LocalDate from = entry.lastDay();
        if (from == null) {
            return new StayPeriod(view, subject, entry, null, null, List.of(), entered.proofs(), List.of());
        }
        Resolution capped = inquiry.fire(new PeriodClaims.Cap(claim, from, entry.facts()), List.of("12/cap"));
        LocalDate cap = Objects.requireNonNull(capped.findings().condition("12/cap").lastDay());

        LocalDate certain = cap;
        LocalDate possible = cap;
        int valid = 0;
        int open = 0;
        List<Judged> judged = new ArrayList<>();
        List<Proof> steps = new ArrayList<>(entered.proofs());
        steps.addAll(capped.proofs());
        List<MissingFact> doubts = new ArrayList<>();
        LocalDate previous = from;
        LocalDate doubtful = from.minusDays(1);
        for (CaseView.Found<Residence.Extension> decision : view.all(Residence.Extension.class, subject)) {
            if (decision.act().date().isBefore(from)) {
                continue;
            }
            Resolution result = inquiry.fire(
                    new PeriodClaims.Extension(
                            claim, decision, from, previous, doubtful, certain, possible, valid, open),
                    List.of("12/extension"));
            judged.add(new Judged(decision, result));
            steps.addAll(result.proofs());
            LocalDate until = decision.act().until();
            if (result.answer() == Answer.YES) {
                valid++;
                previous = decision.act().date();
                certain = later(certain, until);
                possible = later(possible, until);
            } else if (result.answer() == Answer.UNDETERMINED) {
                open++;
                doubtful = decision.act().date();
                // Without a named end nobody can say how long the stay may last.
                possible = until == null ? LocalDate.MAX : later(possible, until);
                result.missing().forEach(needed -> doubts.add(needed.fact()));
            }
        }
        return new StayPeriod(view, subject, entry, certain, possible, judged, steps, List.copyOf(doubts));
    }

    private static LocalDate later(LocalDate first, @Nullable LocalDate second) {
        return second == null || first.isAfter(second) ? first : second;
    }

    /** Returns whether today lies within the period. */
    public Condition coversToday() {
        if (certain == null || possible == null) {
            return Condition.unknown(entry.facts(), entry.missing()).because(steps);
        }
        if (!today.isAfter(certain)) {
            return Condition.met(entry.facts()).because(steps).until(certain);
        }
        if (!today.isAfter(possible)) {
            return Condition.unknown(entry.facts(), doubts).because(steps).until(certain);
        }
        return Condition.notMet(entry.facts()).because(steps).until(certain);
    }

    /** Returns whether today lies within the period; past it, the amending text decides, which was not seen. */
    public Condition coversTodayOrAmendedText() {
        return coversToday().askWhenNotMet(amendedText()).because(steps);
    }

    /** Returns whether the period is over; no period is over before anybody entered. */
    public Condition over() {
        return !admitted ? Condition.notMet() : coversToday().negated();
    }

    /** Returns whether the period is over and the end was decided, which only the director can say. */
    public Condition overOnceDecided() {
        return over().askWhenMet(new MissingFact(Facts.END_DECISION, subject));
    }

    /** Returns no within the period; past it, the amending text decides, which was not seen. */
    public Condition overOrAmendedText() {
        return over().askWhenMet(amendedText());
    }

    private MissingFact amendedText() {
        return new MissingFact(Facts.AMENDED_TEXT, subject);
    }

    /** Returns the day of entry or, later, of the last decision to extend; null before entry. */
    @Nullable LocalDate lastDecision() {
        return extensions.isEmpty() ? entry.lastDay() : extensions.get(extensions.size() - 1).decision.act().date();
    }

    @Nullable LocalDate lastDay() {
        return certain;
    }

    boolean hasLateExtension() {
        return extensions.stream().anyMatch(extension -> extension.result().missing().stream()
                .anyMatch(needed -> needed.fact().fact().equals(Facts.EXTENSION_LATE)));
    }

    /** Returns each extension with its last day, whether it is valid (null where open), and why not. */
    List<Map<String, Object>> extensions(Law law) {
        List<Map<String, Object>> all = new ArrayList<>();
        for (Judged extension : extensions) {
            Map<String, Object> entryOfOutcome = new LinkedHashMap<>();
            entryOfOutcome.put("until", extension.decision().act().until());
            Answer answer = extension.result().answer();
            entryOfOutcome.put("valid", answer == Answer.UNDETERMINED ? null : answer == Answer.YES);
            entryOfOutcome.put("why", why(law, extension.result()));
            all.add(entryOfOutcome);
        }
        return all;
    }

    /** Names what decides: the parts that are not met, else those that are open, else the provision as a whole. */
    private static Text why(Law law, Resolution result) {
        Proof proof = result.proofs().get(0);
        List<Text> parts = new ArrayList<>();
        for (Proof child : proof.children()) {
            if (result.answer() != Answer.YES && child.answer() == result.answer()) {
                parts.add(law.provision(child.provision()).text());
            }
        }
        if (parts.isEmpty()) {
            return law.provision(proof.provision()).text();
        }
        Text what = result.answer() == Answer.NO
                ? new Text("لم يتحقق: ", "not met: ")
                : new Text("لم يُحسم: ", "open: ");
        return new Text(
                what.ar() + String.join("؛ ", parts.stream().map(Text::ar).toList()),
                what.en() + String.join("; ", parts.stream().map(Text::en).toList()));
    }

    /** Names no fact. */
    @Override
    public String toString() {
        return "StayPeriod";
    }
}
