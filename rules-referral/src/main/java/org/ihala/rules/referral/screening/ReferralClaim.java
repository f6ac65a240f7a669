package org.ihala.rules.referral.screening;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.ihala.rules.casefile.Relation;
import org.ihala.rules.casefile.Screening;
import org.ihala.rules.logic.Condition;
import org.ihala.rules.logic.MissingFact;
import org.ihala.rules.logic.Whole;
import org.ihala.rules.ruleset.Inquiry;
import org.jspecify.annotations.Nullable;

/** What the referral rules of any jurisdiction may ask of a person's case; each condition is built once. */
public abstract class ReferralClaim extends CaseFacts implements ScreeningWords, Whole {

    private final @Nullable Screening screening;
    private final ScreeningOnFile screened;
    private @Nullable Condition sign;
    private final Condition child;

    /** Creates the claim of the subject of a case. */
    protected ReferralClaim(Inquiry inquiry) {
        super(inquiry);
        this.screening = reported(inquiry.caseFile().matter(Screening.class), inquiry.asOf());
        this.screened = new ScreeningOnFile(screening);
        this.child = ageToday().below(years("majority"));
    }

    /** What was reported after the day asked about does not exist yet. */
    private static @Nullable Screening reported(@Nullable Screening screening, LocalDate day) {
        return screening == null || screening.reportedOn() != null && screening.reportedOn().isAfter(day) ? null : screening;
    }

    /** Returns the day asked about. */
    protected final LocalDate today() {
        return view().asOf();
    }

    /** Returns the screening, if the case holds one. */
    protected final @Nullable Screening screening() {
        return screening;
    }

    /** Returns a missing fact about the person. */
    protected final MissingFact missing(String fact) {
        return new MissingFact(fact, subject());
    }

    /** Returns whether the edition of an id applies. */
    protected final boolean edition(String id) {
        return inquiry().edition().id().equals(id);
    }

    /** Returns whether an indicator or an element is on file; never a no. */
    public final Condition sign() {
        Condition known = sign;
        if (known == null) {
            known = indicators().any().askWhenNotMet(question(Facts.INDICATORS))
                    .or(elements().any().askWhenNotMet(question(Facts.ELEMENTS)));
            sign = known;
        }
        return known;
    }

    @Override
    public final ScreeningOnFile screened() {
        return screened;
    }

    /** Returns whether the person has not come of age on the day asked about. */
    public final Condition child() {
        return child;
    }

    /** Returns whether the screening states that the person's documents are kept back (ILO-07). */
    public final Condition documentsRetained() {
        return screened.indicator(Screening.Indicator.ILO_07);
    }

    @Override
    public List<RelativeClaim> things() {
        return List.of();
    }

    /** Returns everybody who stands in a relation to the person. */
    protected final List<RelativeClaim> relatives() {
        return view().caseFile().relations().stream()
                .filter(relation -> relation.to().equals(subject()))
                .map(Relation::from)
                .distinct()
                .map(id -> new RelativeClaim(view(), subject(), view().person(id)))
                .toList();
    }

    /** Returns the exposure to fines of somebody without residence, where the law knows one. */
    protected Map<String, Object> overstay() {
        return Map.of();
    }

    /** Returns the codes of the indicators on file. */
    public final List<String> indicatorsOnFile() {
        return screening == null
                ? List.of()
                : screening.indicators().entrySet().stream()
                        .filter(Map.Entry::getValue)
                        .map(entry -> entry.getKey().code())
                        .toList();
    }
}
