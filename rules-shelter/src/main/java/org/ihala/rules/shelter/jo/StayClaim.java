package org.ihala.rules.shelter.jo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.ihala.rules.casefile.Residence;
import org.ihala.rules.claim.CaseView;
import org.ihala.rules.logic.Resolution;
import org.ihala.rules.logic.Whole;
import org.ihala.rules.ruleset.Inquiry;
import org.ihala.rules.words.Day;
import org.ihala.rules.words.Judged;
import org.jspecify.annotations.Nullable;

/**
 * What Article 12 reads of a stay as a whole: its entry, its first period and each extension in the order of the decisions.
 *
 * <p>Each is put to the rules once the days before it are known; nothing but days is carried from one to the next.
 */
public class StayClaim extends MaximumStayClaim implements Whole {

    private final List<CaseView.ActOnFile<Residence.Extension>> decisions;
    private final List<ExtensionClaim> extensions;
    private @Nullable StayDays days;

    StayClaim(EntryClaim entry) {
        this(entry, entry.inquiry, entry.judged());
    }

    private StayClaim(ResidentFacts same, Inquiry inquiry, Day entry) {
        super(same, inquiry, entry);
        this.decisions = view.all(Residence.Extension.class, subject);
        this.extensions = new ArrayList<>(decisions.size());
    }

    /** Returns the same stay on another reading of how it is counted, from the same entry. */
    final StayClaim countedAs(String reading) {
        return new StayClaim(this, inquiry.under(inquiry.readings().with(reading)), countedFrom());
    }

    /** Returns the days of the stay that Article 12 was worked out with. */
    public final StayDays stay() {
        StayDays known = days;
        return known != null ? known : with(new MaximumStayClaim(this, inquiry, countedFrom()).lastOfPeriod());
    }

    private StayDays with(Day cap) {
        Judged judged = Judged.none();
        Day lastDecision = Day.beforeAll();
        for (CaseView.ActOnFile<Residence.Extension> decision : decisions) {
            ExtensionClaim next = new ExtensionClaim(this, decision, judged.carrying(cap), judged);
            judged = judged.with(inquiry.fire(next, List.of("12/extension")), next.decidedOn(), next.until(), next.lastDaySoFar());
            lastDecision = next.decidedOn();
            extensions.add(next);
        }
        StayDays made = new StayDays(countedFrom(), judged.carrying(cap).atLeast(), lastDecision, judged);
        days = made;
        return made;
    }

    @Override
    public final List<ExtensionClaim> things() {
        if (!decisions.isEmpty()) {
            stay();
        }
        return extensions;
    }

    /** Puts the stay to the rules, for articles that ask about its period. */
    final StayPeriod period() {
        Resolution whole = inquiry.fire(this, List.of("12/period"));
        // Where no extension had to be judged before, this tells the first period too.
        StayDays known = days != null ? days : with(Day.lastOf(whole.ledger(), "12/cap"));
        LocalDate last = known.lastDay().earliest();
        return new StayPeriod(known, last == null ? whole.asCondition() : whole.asCondition().until(last));
    }
}
