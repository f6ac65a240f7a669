package org.ihala.rules.referral.iq;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.ihala.rules.Answer;
import org.ihala.rules.casefile.Person;
import org.ihala.rules.casefile.Prosecution;
import org.ihala.rules.casefile.Reception;
import org.ihala.rules.casefile.VictimStatus;
import org.ihala.rules.casefile.VictimStatus.IdentifyingBody;
import org.ihala.rules.logic.Condition;
import org.ihala.rules.referral.screening.NationalClaim;
import org.ihala.rules.ruleset.Inquiry;
import org.jspecify.annotations.Nullable;

/** What Iraq's referral rules ask of a person's case. */
public final class IraqClaim extends NationalClaim {

    private static final String IRAQ = "IQ";
    private static final String LAW = "IQ-LAW-28-2012";
    private static final String CARE_HOMES = "IQ-REG-7-2017";
    private static final String STRATEGY = "IQ-STRATEGY-2023";
    private static final String PLAN = "IQ-PLAN-2024";

    private static final Set<IdentifyingBody> HAVE_THE_CASE =
            Set.of(IdentifyingBody.COUNTER_TRAFFICKING_UNIT, IdentifyingBody.INVESTIGATIVE_JUDGE, IdentifyingBody.COURT);

    private final StatusOnFile status;

    IraqClaim(Inquiry inquiry) {
        super(inquiry, IRAQ);
        this.status = new StatusOnFile(view(), subject());
    }

    /** Returns what official acts say the person is. */
    public StatusOnFile status() {
        return status;
    }

    /** Returns whether victims are spared punishment: no text that says so was found, nor one that denies it (F-17). */
    public Condition sparedPunishment() {
        return Condition.unknown(missing("LAW_28_2012_NON_PUNISHMENT"));
    }

    @Override
    protected Condition possible() {
        return status.possible();
    }

    @Override
    public Condition identified() {
        return status.any();
    }

    // Where the case stands.

    /** Returns whether the department, a judge or a court already has the case, or a judge's denial is the last word. */
    public Condition withTheDepartment() {
        Condition disproved = status.disproved();
        return found(status.standing(
                        VictimStatus.Identification.class, act -> act.by() != null && HAVE_THE_CASE.contains(act.by())))
                .or(Condition.of(disproved.answer() == Answer.YES, disproved.facts()));
    }

    /** Returns whether the person was received, under no status that was denied since. */
    @Override
    public Condition admitted() {
        return found(status.standing(Reception.Admission.class, act -> true));
    }

    /** Returns whether a judge has decided on the status. */
    public Condition judgeHasDecided() {
        return status.decided();
    }

    /** Returns whether somebody was taken for a possible victim and has no decision of a judge yet (H-21). */
    public Condition waitsForJudge() {
        return status.waiting();
    }

    // Help that the law and the care homes give.

    /** Returns whether Article 11 gives help: to whoever a judge recognized; of others nothing was read. */
    public Condition helpOfTheLaw() {
        return inForce(LAW).and(status.victim().or(status.possible().askWhenMet(missing("LAW_28_2012_ARTICLE_11"))));
    }

    /** Returns whether Article 11 gives help with the language, which is not asked for where Arabic is spoken. */
    public Condition languageHelpOfTheLaw() {
        return helpOfTheLaw().and(arabicNotCertain());
    }

    /** Returns whether Article 11 looks after a child, or somebody to be treated as one. */
    public Condition childHelpOfTheLaw() {
        return helpOfTheLaw().and(treatedAsChild());
    }

    /** Returns whether a care home may receive the person: after a judge's recognition (F-22). */
    public Condition careHomeOpen() {
        return inForce(CARE_HOMES).and(status.victim());
    }

    /** Returns whether the services of a care home are open: to whoever may be received, or is there. */
    public Condition careHomeServices() {
        return inForce(CARE_HOMES).and(status.victim().or(sheltered()));
    }

    /** Which language a person understands has to be asked unless it is on file that it is Arabic. */
    private Condition arabicNotCertain() {
        Boolean speaks = view().person(subject()).speaksArabic();
        return Condition.of(!Boolean.TRUE.equals(speaks), view().place(subject(), "speaksArabic"));
    }

    // What the strategy plans, in the years for which it plans it.

    private Condition womanOrChild() {
        Person.@Nullable Sex sex = view().person(subject()).sex();
        return treatedAsChild()
                .or(Condition.fact(
                        sex == null ? null : sex == Person.Sex.FEMALE, view().place(subject(), "sex"), missing(Facts.SEX)));
    }

    /** Returns whether the strategy supports a woman or a child who is, or may be, to be protected (F-29). */
    public Condition womanOrChildToSupport() {
        return inForce(STRATEGY).and(identified()).and(womanOrChild());
    }

    /** Returns whether the strategy supports a woman or a child whom a judge recognized (F-29). */
    public Condition womanOrChildRecognized() {
        return inForce(STRATEGY).and(status.victim()).and(womanOrChild());
    }

    /** Returns whether the strategy wants juvenile care beside the judge (F-31). */
    public Condition juvenileToCareFor() {
        return inForce(STRATEGY).and(childToProtect());
    }

    /** Returns whether the guide to rights is due to be there for somebody who is, or may be, to be protected (F-30). */
    public Condition guideOfRights() {
        return planned("rights-guide").and(identified());
    }

    /** Returns whether treatment of trauma is planned for a victim. */
    public Condition treatmentPlanned() {
        return planned("treatment").and(status.victim());
    }

    /** Returns whether legal help of the Bar and the jurists is planned for a victim. */
    public Condition lawyersPlanned() {
        return planned("lawyers").and(status.victim());
    }

    /** Returns whether law clinics are planned for a victim. */
    public Condition clinicsPlanned() {
        return planned("clinics").and(status.victim());
    }

    /** Returns whether loans and grants are planned for a victim. */
    public Condition loansPlanned() {
        return planned("loans").and(status.victim());
    }

    /** Returns whether the fund and compensation are planned for a victim (F-35). */
    public Condition fundPlanned() {
        return planned("fund").and(status.victim());
    }

    /** Returns whether interpreters are planned for somebody who is, or may be, to be protected. */
    public Condition interpretersPlanned() {
        return inForce(PLAN).and(identified()).and(arabicNotCertain());
    }

    /** Returns whether the strategy wants a citizen back in society (F-28). */
    public Condition citizenToIntegrate() {
        return inForce(STRATEGY).and(status.victim()).and(foreigner().negated());
    }

    private Condition planned(String measure) {
        int year = today().getYear();
        boolean during = year >= law().parameter(measure + ".first-year").on(today())
                && year <= law().parameter(measure + ".last-year").on(today());
        return Condition.of(during, List.of());
    }

    // Return.

    /** Returns whether the country chosen is the person's own, the only one the strategy speaks of (F-28). */
    public Condition homeChosen() {
        String country = wish().country();
        return country == null
                ? wish().countryChosen()
                : foreignTo(country).negated().askWhenNotMet(missing(Facts.RETURN_ELSEWHERE));
    }

    /** Returns whether everything a voluntary return home needs is there. */
    public Condition homewardToArrange() {
        return returnToArrange().and(homeChosen());
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

    /** Returns whether a finding of the prosecutor is on file, which recognizes nobody. */
    boolean prosecutorHasFound() {
        return onFile(done(Prosecution.ProsecutorFinding.class));
    }

    /** Returns the warnings on elements: those of every country, and what this statute lacks. */
    Set<String> warningsOnStatute() {
        Set<String> codes = new TreeSet<>(warningsOnElements());
        codes.add("LAW_28_2012_PARTLY_READ");
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
