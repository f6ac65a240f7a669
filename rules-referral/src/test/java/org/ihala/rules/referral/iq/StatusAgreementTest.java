package org.ihala.rules.referral.iq;

import static org.ihala.rules.referral.Forms.approved;
import static org.ihala.rules.referral.Forms.disproved;
import static org.ihala.rules.referral.Forms.found;
import static org.ihala.rules.referral.Forms.of;
import static org.ihala.rules.referral.Forms.orUnknown;
import static org.ihala.rules.referral.Forms.received;
import static org.ihala.rules.referral.Forms.said;
import static org.ihala.rules.referral.Plain.any;
import static org.ihala.rules.referral.Plain.mixtures;
import static org.ihala.rules.referral.Plain.onFile;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.ihala.rules.Answer;
import org.ihala.rules.Decision;
import org.ihala.rules.RuleBook;
import org.ihala.rules.casefile.Act;
import org.ihala.rules.casefile.Decider;
import org.ihala.rules.casefile.Reception.Indicates;
import org.ihala.rules.casefile.VictimStatus;
import org.ihala.rules.casefile.VictimStatus.Authority;
import org.ihala.rules.casefile.VictimStatus.Identified;
import org.ihala.rules.casefile.VictimStatus.IdentifyingBody;
import org.ihala.rules.referral.Facts;
import org.ihala.rules.referral.Plain;
import org.ihala.rules.referral.ReferralQuestion;
import org.ihala.rules.referral.ReferralRuleBook;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * What a judge's word makes of a person in Iraq, against a plain evaluation of what is reported of recognition there,
 * written on its own: only an investigative judge or a court recognizes or denies (F-22, F-23, H-21).
 *
 * <p>Whether an act counts depends on itself and on the last denial alone, and the strongest that counts is the status. So
 * every form of one act is enumerated with every form and day of a denial; then acts of all kinds together in fewer forms.
 */
class StatusAgreementTest {

    private static final RuleBook IRAQ = ReferralRuleBook.iraq();
    private static final LocalDate ASKED = LocalDate.of(2025, 6, 1);
    private static final LocalDate[] DAYS = {ASKED.minusDays(40), ASKED.minusDays(39), ASKED, ASKED.plusDays(1)};

    private final Plain plain = new Plain();

    // The plain evaluation.

    private static boolean isJudge(@Nullable IdentifyingBody by) {
        return by == IdentifyingBody.INVESTIGATIVE_JUDGE || by == IdentifyingBody.COURT;
    }

    /** The day of the last denial, in either form in which a judge's word can be on file. */
    private static LocalDate denied(Facts facts) {
        LocalDate last = LocalDate.MIN;
        for (Act act : facts.acts) {
            boolean denial = act instanceof VictimStatus.StatusDisproved disproved && disproved.by() == Authority.COURT
                    || act instanceof VictimStatus.Identification said
                            && isJudge(said.by()) && said.as() == Identified.NOT_A_VICTIM;
            if (denial && !act.date().isAfter(facts.day) && act.date().isAfter(last)) {
                last = act.date();
            }
        }
        return last;
    }

    /**
     * What was said lasts until a judge denies it, on that day too; what nobody said is still for somebody to say. What may
     * have been said after the denial leaves open whether it was; a denial by somebody unknown may be a judge's.
     */
    static @Nullable Boolean lasting(Facts facts, Predicate<Act> what, Predicate<Act> perhaps) {
        List<Act> acts = onFile(facts.acts, facts.day, Act.class);
        LocalDate denied = denied(facts);
        List<Act> later = acts.stream().filter(act -> act.date().isAfter(denied)).toList();
        LocalDate last = later.stream().filter(what).map(Act::date).max(LocalDate::compareTo).orElse(null);
        if (last != null) {
            return later.stream().anyMatch(act -> mayDeny(act) && !act.date().isBefore(last)) ? null : Boolean.TRUE;
        }
        return acts.stream().noneMatch(what) || later.stream().anyMatch(perhaps) ? null : Boolean.FALSE;
    }

    /** Whether an act may be a judge's denial: its author or what it says is not on file. */
    private static boolean mayDeny(Act act) {
        return act instanceof VictimStatus.StatusDisproved disproved && disproved.by() == null
                || act instanceof VictimStatus.Identification said
                        && (said.by() == null || isJudge(said.by()))
                        && (said.as() == null || said.as() == Identified.NOT_A_VICTIM)
                        && (said.by() == null || said.as() == null);
    }

    /** A judge or a court recognized the status; what somebody unknown said, or a judge nobody knows what, may be that. */
    static @Nullable Boolean victim(Facts facts) {
        return lasting(
                facts,
                act -> act instanceof VictimStatus.Identification said
                        && isJudge(said.by()) && said.as() == Identified.VICTIM,
                act -> act instanceof VictimStatus.Identification said
                        && (said.by() == null || isJudge(said.by()))
                        && (said.as() == null || said.as() == Identified.VICTIM));
    }

    /** Anybody took the person for a possible victim, a judge too who left it at that. */
    static @Nullable Boolean possible(Facts facts) {
        return lasting(
                facts,
                act -> act instanceof VictimStatus.Identification said
                        && said.as() != null
                        && said.as() != Identified.NOT_A_VICTIM
                        && !(isJudge(said.by()) && said.as() == Identified.VICTIM),
                StatusAgreementTest::isUnsaid);
    }

    private static boolean isUnsaid(Act act) {
        return act instanceof VictimStatus.Identification said && said.as() == null;
    }

    /** Whether a judge or a court recognized the status and that stands; not so where nobody did. */
    static @Nullable Boolean recognized(Facts facts) {
        boolean none = onFile(facts.acts, facts.day, VictimStatus.Identification.class).stream()
                .noneMatch(said -> (said.by() == null || isJudge(said.by()))
                        && (said.as() == null || said.as() == Identified.VICTIM));
        return none ? Boolean.FALSE : victim(facts);
    }

    /** Whether a judge's denial is the last word, whoever else may have denied it. */
    static @Nullable Boolean perhapsDenied(Facts facts) {
        boolean judge = !denied(facts).equals(LocalDate.MIN)
                || onFile(facts.acts, facts.day, Act.class).stream().anyMatch(StatusAgreementTest::mayDeny);
        return judge ? notVictim(facts) : Boolean.FALSE;
    }

    /** Whether a denial is the last word; what was said after it, and is not known, may have been for the person. */
    private static @Nullable Boolean notVictim(Facts facts) {
        LocalDate denied = denied(facts);
        List<Act> acts = onFile(facts.acts, facts.day, Act.class);
        LocalDate last = acts.stream()
                .filter(act -> act instanceof VictimStatus.Identification said
                        && said.as() != null && said.as() != Identified.NOT_A_VICTIM && act.date().isAfter(denied))
                .map(Act::date)
                .max(LocalDate::compareTo)
                .orElse(denied);
        boolean open = acts.stream().anyMatch(act -> mayDeny(act) && !act.date().isBefore(last));
        if (denied.equals(LocalDate.MIN)) {
            // A denial by somebody else may be a judge's after all.
            boolean bySomebodyElse = acts.stream().noneMatch(StatusAgreementTest::mayDeny)
                    && !onFile(facts.acts, facts.day, VictimStatus.StatusDisproved.class).isEmpty();
            return open || bySomebodyElse ? null : Boolean.FALSE;
        }
        if (last.isAfter(denied)) {
            return open ? null : Boolean.FALSE;
        }
        return acts.stream().anyMatch(act -> isUnsaid(act) && act.date().isAfter(denied)) ? null : Boolean.TRUE;
    }

    static boolean isDenied(Facts facts) {
        return Boolean.TRUE.equals(notVictim(facts));
    }

    static @Nullable String status(Facts facts) {
        if (Boolean.TRUE.equals(victim(facts))) {
            return "VICTIM";
        }
        if (Boolean.TRUE.equals(possible(facts))) {
            return "POSSIBLE_VICTIM";
        }
        return isDenied(facts) ? "NOT_A_VICTIM" : null;
    }

    private static @Nullable String htcds(@Nullable String status) {
        if (status == null) {
            return null;
        }
        return status.equals("VICTIM") ? "ACTUAL" : status.equals("NOT_A_VICTIM") ? status : "POSSIBLE";
    }

    private void compare(Object world, Facts facts) {
        Decision decision = IRAQ.decide(ReferralQuestion.STATUS, facts.file());
        String status = status(facts);
        // What somebody says who settles nothing is reported, and leaves the answer open; there is no "no".
        boolean settled = status != null && !status.equals("POSSIBLE_VICTIM");
        plain.compare(world, settled ? Answer.YES : Answer.UNDETERMINED, decision);
        plain.compare(world, "status", status, decision.outcome().get("status"));
        plain.compare(world, "htcdsStatus", htcds(status), decision.outcome().get("htcdsStatus"));
        Map<String, Answer> statuses = new TreeMap<>();
        decision.because().get(0).children().forEach(proof -> statuses.put(proof.provision(), proof.answer()));
        // That somebody waits for the judge is no status yet.
        Boolean waits = Boolean.FALSE.equals(possible(facts)) ? Boolean.FALSE : null;
        plain.compare(
                world,
                "each status",
                Map.of(
                        "IQ-PRACTICE:status/not-a-victim", Plain.answer(notVictim(facts)),
                        "IQ-PRACTICE:status/victim", Plain.answer(victim(facts)),
                        "IQ-PRACTICE:status/possible-victim", Plain.answer(waits)),
                statuses);
    }

    @Test
    void should_agree_on_every_two_acts_of_every_form_in_either_order() {
        List<@Nullable Act> first = of(DAYS[0]);
        List<@Nullable Act> second = of(DAYS[1]);

        mixtures(
                pick -> {
                    Facts facts = new Facts(ASKED).other("v", null).act(first.get(pick[0])).act(second.get(pick[1]));
                    facts.victim = pick[2] == 0 ? null : "v";
                    compare(pick, facts);
                },
                first.size(), second.size(), 2);

        plain.assertAgreed(2 * 55 * 55, 900, 0, 4_000);
    }

    @Test
    void should_agree_on_an_act_and_a_denial_of_one_day_and_on_acts_of_the_day_asked_about_and_after() {
        List<Authority> deniers = orUnknown(Authority.values());
        int decisions = 0;
        for (LocalDate day : DAYS) {
            for (LocalDate denial : DAYS) {
                for (Act act : of(day)) {
                    // Two denials by one body on one day are one act; they are compared on different days above.
                    if (act instanceof VictimStatus.StatusDisproved) {
                        continue;
                    }
                    for (Authority by : deniers) {
                        Facts facts = new Facts(ASKED).other("v", null).act(act).act(disproved(denial, by));
                        facts.victim = "v";
                        compare(day + " " + act + " " + denial + " " + by, facts);
                        decisions++;
                    }
                }
            }
        }

        plain.assertAgreed(decisions, 800, 0, 4_000);
    }

    @Test
    void should_agree_on_every_act_after_a_denial_of_what_was_said_before_it() {
        Act recognized = said(DAYS[0], IdentifyingBody.INVESTIGATIVE_JUDGE, Identified.VICTIM);
        Act told = said(DAYS[0], IdentifyingBody.COUNTER_TRAFFICKING_UNIT, Identified.POTENTIAL_VICTIM);
        List<Act> denials = List.of(
                disproved(DAYS[1], Authority.COURT), said(DAYS[1], IdentifyingBody.COURT, Identified.NOT_A_VICTIM));
        List<@Nullable Act> later = of(DAYS[2]);

        mixtures(
                pick -> compare(
                        pick,
                        new Facts(ASKED)
                                .act(pick[0] == 0 ? null : recognized)
                                .act(pick[1] == 0 ? null : told)
                                .act(denials.get(pick[2]))
                                .act(later.get(pick[3]))),
                2, 2, 2, later.size());

        plain.assertAgreed(8 * 55, 200, 0, 100);
    }

    @Test
    void should_agree_on_acts_of_every_kind_together_with_a_denial_before_between_or_after_them() {
        LocalDate early = DAYS[0];
        LocalDate late = DAYS[2];
        LocalDate between = DAYS[1];
        List<List<@Nullable Act>> kinds = List.of(
                Arrays.asList(null, found(early, true), found(late, true), found(late, false)),
                Arrays.asList(
                        null,
                        said(early, IdentifyingBody.COURT, Identified.VICTIM),
                        said(late, IdentifyingBody.COURT, Identified.VICTIM)),
                Arrays.asList(
                        null,
                        said(early, IdentifyingBody.COUNTER_TRAFFICKING_UNIT, Identified.AFFECTED_PERSON),
                        said(late, IdentifyingBody.COUNTER_TRAFFICKING_UNIT, Identified.POTENTIAL_VICTIM),
                        said(late, IdentifyingBody.COUNTER_TRAFFICKING_UNIT, Identified.NOT_A_VICTIM)),
                Arrays.asList(
                        null,
                        said(early, IdentifyingBody.OTHER, Identified.VICTIM),
                        said(late, IdentifyingBody.OTHER, Identified.POTENTIAL_VICTIM)),
                Arrays.asList(
                        null,
                        approved(early, Decider.MINISTER, Indicates.POTENTIAL_VICTIM),
                        approved(late, Decider.DELEGATE, Indicates.VICTIM)),
                Arrays.asList(null, received(early), received(late)),
                Arrays.asList(
                        null,
                        disproved(early.minusDays(1), Authority.COURT),
                        disproved(between, Authority.PROSECUTOR),
                        disproved(between, Authority.MINISTER),
                        disproved(late, Authority.COURT)));

        mixtures(
                pick -> {
                    Facts facts = new Facts(ASKED).other("v", null);
                    facts.victim = "v";
                    for (int i = 0; i < kinds.size(); i++) {
                        facts.act(kinds.get(i).get(pick[i]));
                    }
                    compare(pick, facts);
                },
                4, 3, 4, 3, 3, 3, 5);

        plain.assertAgreed(4 * 3 * 4 * 3 * 3 * 3 * 5, 3_000, 0, 1_000);
    }
}
