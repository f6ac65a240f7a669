package org.ihala.rules.referral.screening;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.ihala.rules.casefile.Relation;
import org.ihala.rules.casefile.Screening;
import org.ihala.rules.logic.Condition;
import org.ihala.rules.logic.MissingFact;
import org.ihala.rules.logic.Whole;
import org.ihala.rules.ruleset.Inquiry;
import org.jspecify.annotations.Nullable;

/** What the referral rules of any jurisdiction may ask of a person's case; each condition is built once. */
public abstract class ReferralClaim extends CaseFacts implements Whole {

    private final @Nullable Screening screening;
    private final ElementsOnFile elements;
    private final Condition indicator;
    private final Condition element;
    private final Condition child;

    /** Creates the claim of the subject of a case. */
    protected ReferralClaim(Inquiry inquiry) {
        super(inquiry);
        this.screening = reported(inquiry.caseFile().matter(Screening.class), inquiry.asOf());
        this.elements = new ElementsOnFile(screening == null ? null : screening.elements());
        this.indicator = indicatorOnFile(any -> true);
        this.element = elements.any().askWhenNotMet(question(Facts.ELEMENTS));
        this.child = ageToday().below(years("majority"));
    }

    /** What was reported after the day asked about does not exist yet. */
    private static @Nullable Screening reported(@Nullable Screening screening, LocalDate day) {
        return screening == null || screening.reportedOn() != null && screening.reportedOn().isAfter(day) ? null : screening;
    }

    /** Returns whether an indicator of a group is on file; that none is proves nothing, and is never a no. */
    protected final Condition indicatorOnFile(Predicate<Screening.Indicator> group) {
        Map<Screening.Indicator, Boolean> seen = screening == null ? Map.of() : screening.indicators();
        List<String> places = new ArrayList<>();
        seen.forEach((sign, present) -> {
            if (present && group.test(sign)) {
                places.add("screening.indicators." + sign.code());
            }
        });
        return Condition.of(!places.isEmpty(), places).askWhenNotMet(missing(Facts.INDICATORS));
    }

    /** Returns what the screening says of one indicator. */
    protected final Condition indicator(Screening.Indicator indicator) {
        String place = "screening.indicators." + indicator.code();
        return Condition.fact(
                screening == null ? null : screening.indicators().get(indicator),
                List.of(place),
                MissingFact.at(Facts.INDICATOR, place));
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

    /** Returns what was done to the person. */
    public final ElementsOnFile.Acts acts() {
        return elements.acts();
    }

    /** Returns by what means it was done. */
    public final ElementsOnFile.Means means() {
        return elements.means();
    }

    /** Returns for what purpose it was done. */
    public final ElementsOnFile.Purposes purposes() {
        return elements.purposes();
    }

    /** Returns whether any indicator is on file; that none is proves nothing, and is never a no. */
    public final Condition indicator() {
        return indicator;
    }

    /** Returns whether any element is on file; that none is proves nothing, and is never a no. */
    public final Condition element() {
        return element;
    }

    /** Returns whether an indicator or an element is on file; never a no. */
    public final Condition sign() {
        return indicator.or(element);
    }

    /** Returns whether the person has not come of age on the day asked about. */
    public final Condition child() {
        return child;
    }

    /** Returns whether the screening states one of the circumstances, by their codes in the fact register. */
    public final Condition circumstance(String... facts) {
        Condition[] stated = new Condition[facts.length];
        for (int i = 0; i < stated.length; i++) {
            stated[i] = Circumstances.stated(screening == null ? null : screening.circumstances(), facts[i]);
        }
        return Condition.anyOf(stated);
    }

    /** Returns whether the screening states that the person's documents are kept back (ILO-07). */
    public final Condition documentsRetained() {
        return indicator(Screening.Indicator.ILO_07);
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

    /** Returns the codes of the warnings that go with elements said to be on file. */
    public Set<String> warningsOnElements() {
        Set<String> codes = new TreeSet<>();
        if (screening != null && Boolean.TRUE.equals(screening.consentToExploitation())) {
            codes.add("CONSENT_DOES_NOT_COUNT");
        }
        return codes;
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
