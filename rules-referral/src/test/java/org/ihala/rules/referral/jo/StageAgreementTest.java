package org.ihala.rules.referral.jo;

import static org.ihala.rules.referral.Plain.mixtures;
import static org.ihala.rules.referral.Plain.onFile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.ihala.rules.Answer;
import org.ihala.rules.Decision;
import org.ihala.rules.RuleBook;
import org.ihala.rules.casefile.Act;
import org.ihala.rules.casefile.Decider;
import org.ihala.rules.casefile.Prosecution;
import org.ihala.rules.casefile.Reception;
import org.ihala.rules.casefile.Residence;
import org.ihala.rules.casefile.Screening.Indicator;
import org.ihala.rules.casefile.VictimStatus;
import org.ihala.rules.casefile.VoluntaryReturn;
import org.ihala.rules.referral.Facts;
import org.ihala.rules.referral.Forms;
import org.ihala.rules.referral.Plain;
import org.ihala.rules.referral.ReferralQuestion;
import org.ihala.rules.referral.ReferralRuleBook;
import org.ihala.rules.referral.World;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * The stages of Jordan's mechanism that a case has reached, against a plain evaluation of what is reported of them (D-04 to
 * D-07), written on its own: each begins with an act of its own, the first with any sign or any later act. Stages overlap.
 *
 * <p>What begins one stage bears on no other but the first, so every form of every act is enumerated with each sign, in
 * pairs, and then one act of each kind with those of all other kinds.
 */
class StageAgreementTest {

    private static final RuleBook JORDAN = ReferralRuleBook.jordan();
    private static final LocalDate ASKED = LocalDate.of(2025, 6, 1);

    private final Plain plain = new Plain();

    // The plain evaluation.

    private static List<String> stages(Facts facts) {
        boolean sheltered = false;
        boolean litigated = false;
        boolean leaving = false;
        boolean identified = facts.sign();
        for (Act act : onFile(facts.acts, facts.day, Act.class)) {
            // Who was received was received; an approval is one only of whoever can approve (11/b).
            sheltered |= act instanceof Reception.Admission
                    || act instanceof Reception.EmergencyApproval approval
                            && (approval.by() == Decider.MINISTER || approval.by() == Decider.DELEGATE);
            litigated |= act instanceof Prosecution.ProsecutorFinding
                    || act instanceof Prosecution.ProsecutionStopped
                    || act instanceof VictimStatus.StatusDisproved disproved
                            && (disproved.by() == VictimStatus.Authority.PROSECUTOR
                                    || disproved.by() == VictimStatus.Authority.COURT)
                    || act instanceof VictimStatus.Identification said && said.by() == VictimStatus.IdentifyingBody.COURT;
            // The wish is the person's own, and known to be free of pressure.
            leaving |= act instanceof Residence.Exit
                    || act instanceof VoluntaryReturn.WishToReturn wish
                            && "p1".equals(wish.by()) && Boolean.TRUE.equals(wish.free());
            // Somebody who wants a person received has seen something.
            identified |= act instanceof VictimStatus.Identification || act instanceof Reception.EmergencyApproval;
        }
        List<String> begun = new ArrayList<>();
        if (identified || sheltered || litigated || leaving) {
            begun.add("IDENTIFICATION");
        }
        if (sheltered) {
            begun.add("SHELTER_PROTECTION_ASSISTANCE");
        }
        if (litigated) {
            begun.add("INVESTIGATION_LITIGATION");
        }
        if (leaving) {
            begun.add("RETURN_REINTEGRATION");
        }
        return begun;
    }

    private void compare(Object world, Facts facts) {
        Decision decision = JORDAN.decide(ReferralQuestion.STAGE, facts.file());
        List<String> begun = stages(facts);
        plain.compare(world, begun.isEmpty() ? Answer.UNDETERMINED : Answer.YES, decision);
        plain.compare(world, "stagesBegun", begun, decision.outcome().get("stagesBegun"));
        plain.compare(
                world, "mechanismStage", begun.isEmpty() ? null : begun.get(begun.size() - 1),
                decision.outcome().get("mechanismStage"));
    }

    private static List<@Nullable Act> forms(LocalDate day) {
        List<@Nullable Act> all = Forms.of(day);
        for (String by : Arrays.asList("p1", "p2", null)) {
            for (Boolean free : World.VALUES) {
                all.add(Forms.wished(day, by, "PH", free));
            }
        }
        for (Prosecution.Offense offence : Forms.orUnknown(Prosecution.Offense.values())) {
            all.add(new Prosecution.ProsecutionStopped(day, "p1", null, offence, null, null));
        }
        all.add(new Residence.WishToLeave(day, "p1", null, "p1"));
        all.add(Forms.accepted(day, "PH", true));
        return all;
    }

    @Test
    void should_agree_on_every_two_acts_and_on_the_days_around_the_one_asked_about() {
        List<@Nullable Act> early = forms(ASKED.minusDays(1));
        List<List<@Nullable Act>> others = List.of(forms(ASKED), forms(ASKED.plusDays(1)));
        mixtures(
                pick -> compare(
                        pick,
                        new Facts(ASKED)
                                .other("p2", null)
                                .act(early.get(pick[1]))
                                .act(others.get(pick[0]).get(pick[2]))),
                2, early.size(), early.size());

        plain.assertAgreed(2 * 69 * 69, 5_000, 0, 1_000);
    }

    @Test
    void should_agree_on_acts_of_all_kinds_together_and_on_each_sign() {
        List<Act> kinds = List.of(
                Forms.said(ASKED, VictimStatus.IdentifyingBody.COUNTER_TRAFFICKING_UNIT,
                        VictimStatus.Identified.POTENTIAL_VICTIM),
                Forms.approved(ASKED, Decider.MINISTER, Reception.Indicates.VICTIM),
                Forms.received(ASKED),
                Forms.found(ASKED, true),
                new Prosecution.ProsecutionStopped(ASKED, "p1", null, Prosecution.Offense.TRAFFICKING, null, null),
                Forms.disproved(ASKED, VictimStatus.Authority.COURT),
                Forms.wished(ASKED, "p1", "PH", true),
                new Residence.Exit(ASKED, "p1", null, null));
        for (int acts = 0; acts < 256; acts++) {
            for (Boolean indicator : World.VALUES) {
                for (Boolean element : World.VALUES) {
                    Facts facts = new Facts(ASKED).indicator(Indicator.ILO_03, indicator);
                    facts.elements[7] = element;
                    for (int i = 0; i < 8; i++) {
                        facts.act((acts >> i & 1) == 0 ? null : kinds.get(i));
                    }
                    compare(Integer.toBinaryString(acts) + " " + indicator + " " + element, facts);
                }
            }
        }

        plain.assertAgreed(256 * 9, 2_000, 0, 4);
    }
}
