package org.ihala.rules.shelter.jo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.ihala.rules.casefile.Residence;
import org.ihala.rules.claim.CaseView;
import org.ihala.rules.logic.Condition;
import org.ihala.rules.logic.Resolution;
import org.ihala.rules.logic.Whole;
import org.ihala.rules.ruleset.Inquiry;
import org.ihala.rules.words.Acts;
import org.ihala.rules.words.Day;
import org.ihala.rules.words.Judged;

/**
 * The facts of a stay as Article 12 reads them, step by step: the entry, the count of its months, each extension in the order
 * of its decision, and then the whole.
 *
 * <p>Each step is put to the rules once the days before it are known; nothing but days is carried from one to the next.
 */
class StayFacts extends ResidentFacts implements EntryClaim {

    private StayFacts(Inquiry inquiry) {
        super(inquiry);
    }

    /** A stay whose entry is known. */
    private static class Entered extends StayFacts implements CountClaim {

        private final Day entry;

        Entered(Inquiry inquiry, Day entry) {
            super(inquiry);
            this.entry = entry;
        }

        @Override
        public Day countedFrom() {
            return entry;
        }
    }

    /** A stay whose months are counted. */
    private static class Counted extends Entered implements MaximumStayClaim {

        private final Day countedTo;

        Counted(Inquiry inquiry, Day entry, Day countedTo) {
            super(inquiry, entry);
            this.countedTo = countedTo;
        }

        @Override
        public Day countedTo() {
            return countedTo;
        }
    }

    /** A stay with its extensions, which the rules judge once more together with the rest. */
    static final class Full extends Counted implements StayClaim, StayWarningClaim, ResidentClaim, Whole {

        private final StayDays days;
        private final List<ExtensionFacts> extensions;

        private Full(Counted counted, StayDays days, List<ExtensionFacts> extensions) {
            super(counted.inquiry, counted.countedFrom(), counted.countedTo());
            this.days = days;
            this.extensions = extensions;
        }

        @Override
        public StayDays stay() {
            return days;
        }

        @Override
        public List<ExtensionFacts> things() {
            return extensions;
        }

        /** Puts the stay to the rules, for articles that ask about its period. */
        StayPeriod period() {
            Resolution resolution = inquiry.fire(this, List.of("12/period"));
            Condition covers = resolution.asCondition();
            LocalDate last = days.lastDay().earliest();
            return new StayPeriod(days, last == null ? covers : covers.until(last));
        }
    }

    /** Works the stay out up to its last step. */
    static Full of(Inquiry inquiry) {
        Day entry = Day.firstOf(
                inquiry.fire(new StayFacts(inquiry), List.of("12/entry")).ledger().condition("12/entry"));
        Day countedTo = Day.lastOf(inquiry.fire(new Entered(inquiry, entry), List.of("12/cap/months")));
        Counted counted = new Counted(inquiry, entry, countedTo);
        Day cap = Day.lastOf(inquiry.fire(counted, List.of("12/cap")));
        Judged judged = Judged.none();
        Day lastDecision = Day.beforeAll();
        List<ExtensionFacts> extensions = new ArrayList<>();
        for (CaseView.ActOnFile<Residence.Extension> decision : counted.view.all(Residence.Extension.class, counted.subject)) {
            ExtensionFacts next = new ExtensionFacts(inquiry, decision, entry, judged.carrying(cap), judged);
            judged = judged.with(inquiry.fire(next, List.of("12/extension")), next.decidedOn(), next.until());
            lastDecision = next.decidedOn();
            extensions.add(next);
        }
        return new Full(counted, new StayDays(entry, judged.carrying(cap).atLeast(), lastDecision, judged), extensions);
    }
}
