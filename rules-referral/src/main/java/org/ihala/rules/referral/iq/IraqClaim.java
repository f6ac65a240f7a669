package org.ihala.rules.referral.iq;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.ihala.rules.Answer;
import org.ihala.rules.logic.Condition;
import org.ihala.rules.referral.screening.NationalClaim;
import org.ihala.rules.ruleset.Inquiry;
import org.ihala.rules.words.Choice;

/** What Iraq's referral rules ask of a person's case. */
public final class IraqClaim extends NationalClaim {

    private static final String VICTIM = "IQ-PRACTICE:status/victim";
    private static final String POSSIBLE = "IQ-PRACTICE:status/possible-victim/word";

    IraqClaim(Inquiry inquiry) {
        super(inquiry);
    }

    /** Returns whether victims are spared punishment: no text that says so was found, nor one that denies it (F-17). */
    public Condition sparedPunishment() {
        return Condition.unknown(missing("LAW_28_2012_NON_PUNISHMENT"));
    }

    // Help that the law and the care homes give.

    /** Returns whether Article 11 gives help: to whoever a judge recognized; of others nothing was read. */
    public Condition helpOfTheLaw() {
        return inForce("IQ-LAW-28-2012:11/medical").and(official(VICTIM).or(official(POSSIBLE).askWhenMet(missing("LAW_28_2012_ARTICLE_11"))));
    }

    /** Returns whether Article 11 looks after a child, or somebody to be treated as one. */
    public Condition childHelpOfTheLaw() {
        return helpOfTheLaw().and(child().presumed());
    }

    /** Returns whether the services of a care home are open: to whoever may be received, or is there. */
    public Condition careHomeServices() {
        return inForce("IQ-REG-7-2017:services").and(official(VICTIM).or(sheltered()));
    }

    /** Returns whether the file states that the person speaks Arabic. */
    public Condition speaksArabic() {
        return Condition.of(
                Boolean.TRUE.equals(view().person(subject()).speaksArabic()), view().place(subject(), "speaksArabic"));
    }

    /** Returns the person's sex. */
    public Choice sex() {
        return Choice.of(view().person(subject()).sex(), view().place(subject(), "sex"), missing(Facts.SEX));
    }

    // What the strategy plans, in the years for which it plans it.

    /** Returns whether treatment of trauma is planned for a victim. */
    public Condition treatmentPlanned() {
        return planned("treatment").and(official(VICTIM));
    }

    /** Returns whether legal help of the Bar and the jurists is planned for a victim. */
    public Condition lawyersPlanned() {
        return planned("lawyers").and(official(VICTIM));
    }

    /** Returns whether law clinics are planned for a victim. */
    public Condition clinicsPlanned() {
        return planned("clinics").and(official(VICTIM));
    }

    /** Returns whether loans and grants are planned for a victim. */
    public Condition loansPlanned() {
        return planned("loans").and(official(VICTIM));
    }

    /** Returns whether the fund and compensation are planned for a victim (F-35). */
    public Condition fundPlanned() {
        return planned("fund").and(official(VICTIM));
    }

    /** Returns whether the day asked about lies in the years for which a measure is planned, by its provision. */
    public Condition planned(String provision) {
        String measure = provision.substring(provision.lastIndexOf('/') + 1);
        int year = today().getYear();
        boolean during = year >= law().parameter(measure + ".first-year").on(today())
                && year <= law().parameter(measure + ".last-year").on(today());
        return Condition.of(during, List.of());
    }

    // What a reader must know.

    /** Returns whether the person is or may be a child while none of the statute's means is on file. */
    boolean childWithoutMeans() {
        return child().answer() != Answer.NO
                && Stream.of(
                                means().threat(),
                                means().force(),
                                means().coercion(),
                                means().abduction(),
                                means().fraud(),
                                means().deception(),
                                means().abuseOfPower(),
                                means().paymentToController())
                        .noneMatch(IraqClaim::onFile);
    }

    /** Returns whether the file holds a means or a purpose of the Protocol that the statute has not. */
    boolean beyondTheStatute() {
        return Stream.of(
                        means().abuseOfVulnerability(),
                        purposes().practicesSimilarToSlavery(),
                        purposes().servitude(),
                        purposes().organRemoval())
                .anyMatch(IraqClaim::onFile);
    }

    private static boolean onFile(Condition condition) {
        return condition.answer() == Answer.YES;
    }

    /** Returns the warnings on elements: those of every country, and what this statute lacks. */
    @Override
    public Set<String> warningsOnElements() {
        Set<String> codes = new TreeSet<>(super.warningsOnElements());
        if (childWithoutMeans()) {
            codes.add("CHILD_WITHOUT_MEANS");
        }
        if (beyondTheStatute()) {
            codes.add("BEYOND_THE_STATUTE");
        }
        if (today().getYear() == law().editions().get(0).from().getYear()) {
            codes.add("DAY_OF_LAW_NOT_FOUND");
        }
        return codes;
    }
}
