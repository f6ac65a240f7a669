package org.ihala.rules.referral.jo;

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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.ihala.rules.Answer;
import org.ihala.rules.Decision;
import org.ihala.rules.RuleBook;
import org.ihala.rules.casefile.Act;
import org.ihala.rules.casefile.Decider;
import org.ihala.rules.casefile.Prosecution;
import org.ihala.rules.casefile.Reception;
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
 * What Jordan's official acts make of a person, against a plain evaluation of Articles 2, 3, 11 and 17 of the shelter
 * regulation and of the roles in the mechanism, written on its own.
 *
 * <p>Whether an act counts depends on itself and on the last denial alone, and the strongest that counts is the status. So
 * every form of one act is enumerated with every form and day of a denial; then acts of all kinds together in fewer forms.
 * Signs and circumstances are no acts and bear on nothing here.
 */
class StatusAgreementTest {

    private static final RuleBook JORDAN = ReferralRuleBook.jordan();
    private static final LocalDate ASKED = LocalDate.of(2025, 6, 1);
    private static final LocalDate[] DAYS = {ASKED.minusDays(40), ASKED.minusDays(39), ASKED, ASKED.plusDays(1)};

    private final Plain plain = new Plain();

    // The plain evaluation.

    /** The day of the last denial: only the prosecutor or a court can say that a status was never there. */
    private static LocalDate denied(Facts facts) {
        LocalDate last = LocalDate.MIN;
        for (Act act : facts.acts) {
            boolean denial = act instanceof VictimStatus.StatusDisproved disproved
                            && (disproved.by() == Authority.PROSECUTOR || disproved.by() == Authority.COURT)
                    || act instanceof VictimStatus.Identification said
                            && said.by() == IdentifyingBody.COURT
                            && said.as() == Identified.NOT_A_VICTIM;
            if (denial && !act.date().isAfter(facts.day) && act.date().isAfter(last)) {
                last = act.date();
            }
        }
        return last;
    }

    /**
     * A status found lasts until it is denied, on that day too. A denial covers every status, found or not, until something
     * comes after it; what may have come after it leaves open whether it did, and so does that nothing is on file at all. A
     * denial by somebody unknown may be one, so what was found before it is open.
     */
    static @Nullable Boolean lasting(Facts facts, Predicate<Act> found, Predicate<Act> perhaps) {
        LocalDate denied = denied(facts);
        List<Act> later = onFile(facts.acts, facts.day, Act.class).stream().filter(act -> act.date().isAfter(denied)).toList();
        LocalDate last = later.stream().filter(found).map(Act::date).max(LocalDate::compareTo).orElse(null);
        if (last != null) {
            return later.stream().anyMatch(act -> mayDeny(act) && !act.date().isBefore(last)) ? null : Boolean.TRUE;
        }
        return denied.equals(LocalDate.MIN) || later.stream().anyMatch(perhaps) ? null : Boolean.FALSE;
    }

    /** The same of what nobody waits for: where nothing of it is on file, it is not so. */
    static @Nullable Boolean surely(Facts facts, Predicate<Act> found, Predicate<Act> perhaps) {
        LocalDate denied = denied(facts);
        boolean none = onFile(facts.acts, facts.day, Act.class).stream()
                .filter(act -> act.date().isAfter(denied))
                .noneMatch(found.or(perhaps));
        return none ? Boolean.FALSE : lasting(facts, found, perhaps);
    }

    /** Whether an act may be a denial: its author or what it says is not on file. */
    private static boolean mayDeny(Act act) {
        return act instanceof VictimStatus.StatusDisproved disproved && disproved.by() == null
                || act instanceof VictimStatus.Identification said
                        && (said.by() == null || said.by() == IdentifyingBody.COURT)
                        && (said.as() == null || said.as() == Identified.NOT_A_VICTIM)
                        && (said.by() == null || said.as() == null);
    }

    private static boolean says(Act act, @Nullable IdentifyingBody by, Set<Identified> as) {
        return act instanceof VictimStatus.Identification said
                && said.by() == by && said.as() != null && as.contains(said.as());
    }

    /** Somebody unknown, who may be this one, or this one who said nobody knows what. */
    private static boolean maySay(Act act, IdentifyingBody by, Set<Identified> as) {
        return act instanceof VictimStatus.Identification said
                && (said.by() == null || said.by() == by)
                && (said.as() == null || as.contains(said.as()));
    }

    /** The prosecutor or a court found a crime; dropping the case later is no proof of absence. */
    static @Nullable Boolean victim(Facts facts) {
        return lasting(
                facts,
                act -> act instanceof Prosecution.ProsecutorFinding finding
                        && Boolean.TRUE.equals(finding.crimeBefell())
                        || says(act, IdentifyingBody.COURT, Set.of(Identified.VICTIM)),
                act -> act instanceof Prosecution.ProsecutorFinding finding && finding.crimeBefell() == null
                        || maySay(act, IdentifyingBody.COURT, Set.of(Identified.VICTIM)));
    }

    /** Received through a victim, or identified so by the unit. */
    static @Nullable Boolean affected(Facts facts) {
        return lasting(
                facts,
                act -> act instanceof Reception.Admission && facts.victim != null
                        || says(act, IdentifyingBody.COUNTER_TRAFFICKING_UNIT, Set.of(Identified.AFFECTED_PERSON)),
                act -> maySay(act, IdentifyingBody.COUNTER_TRAFFICKING_UNIT, Set.of(Identified.AFFECTED_PERSON)));
    }

    /** The unit took the person for a victim of any kind, or the data behind an approval did, whoever approved. */
    static @Nullable Boolean potential(Facts facts) {
        Set<Identified> kinds = Set.of(Identified.POTENTIAL_VICTIM, Identified.VICTIM);
        return lasting(
                facts,
                act -> act instanceof Reception.EmergencyApproval approval
                                && (approval.indicates() == Indicates.POTENTIAL_VICTIM
                                        || approval.indicates() == Indicates.VICTIM)
                        || says(act, IdentifyingBody.COUNTER_TRAFFICKING_UNIT, kinds),
                act -> act instanceof Reception.EmergencyApproval approval && approval.indicates() == null
                        || maySay(act, IdentifyingBody.COUNTER_TRAFFICKING_UNIT, kinds));
    }

    /** Whoever else took the person for anything but no victim settles nothing and calls for the unit. */
    static @Nullable Boolean possible(Facts facts) {
        return lasting(
                facts,
                act -> act instanceof VictimStatus.Identification said
                        && said.as() != null
                        && said.as() != Identified.NOT_A_VICTIM
                        && said.by() != IdentifyingBody.COUNTER_TRAFFICKING_UNIT
                        && !says(act, IdentifyingBody.COURT, Set.of(Identified.VICTIM)),
                act -> act instanceof VictimStatus.Identification said
                        && said.as() == null
                        && said.by() != IdentifyingBody.COUNTER_TRAFFICKING_UNIT);
    }

    static @Nullable String status(Facts facts) {
        Map<String, @Nullable Boolean> statuses = new LinkedHashMap<>();
        statuses.put("VICTIM", victim(facts));
        statuses.put("AFFECTED_PERSON", affected(facts));
        statuses.put("POTENTIAL_VICTIM", potential(facts));
        statuses.put("POSSIBLE_VICTIM", possible(facts));
        for (Map.Entry<String, @Nullable Boolean> status : statuses.entrySet()) {
            if (Boolean.TRUE.equals(status.getValue())) {
                return status.getKey();
            }
        }
        return isDenied(facts) ? "NOT_A_VICTIM" : null;
    }

    /** Whether a denial is the last word: nothing after it speaks for the person, or may. */
    static boolean isDenied(Facts facts) {
        return Boolean.FALSE.equals(any(victim(facts), affected(facts), potential(facts), possible(facts)));
    }

    /** The same, open where somebody unknown may have denied last, or nobody knows what came after the denial. */
    static @Nullable Boolean perhapsDenied(Facts facts) {
        if (isDenied(facts)) {
            return true;
        }
        LocalDate denied = denied(facts);
        LocalDate last = onFile(facts.acts, facts.day, Act.class).stream()
                .filter(act -> act.date().isAfter(denied) && speaksForThePerson(facts, act))
                .map(Act::date)
                .max(LocalDate::compareTo)
                .orElse(null);
        boolean byUnknown = onFile(facts.acts, facts.day, Act.class).stream()
                .anyMatch(act -> mayDeny(act) && (last == null || !act.date().isBefore(last)));
        return byUnknown || last == null && !denied.equals(LocalDate.MIN) ? null : Boolean.FALSE;
    }

    private static boolean speaksForThePerson(Facts facts, Act act) {
        return act instanceof Prosecution.ProsecutorFinding finding && Boolean.TRUE.equals(finding.crimeBefell())
                || act instanceof Reception.Admission && facts.victim != null
                || act instanceof Reception.EmergencyApproval approval
                        && (approval.indicates() == Indicates.POTENTIAL_VICTIM || approval.indicates() == Indicates.VICTIM)
                || act instanceof VictimStatus.Identification said
                        && said.as() != null && said.as() != Identified.NOT_A_VICTIM;
    }

    private static @Nullable String htcds(@Nullable String status) {
        if (status == null || status.equals("AFFECTED_PERSON")) {
            return null;
        }
        return status.equals("VICTIM") ? "ACTUAL" : status.equals("NOT_A_VICTIM") ? status : "POSSIBLE";
    }

    private void compare(Object world, Facts facts) {
        Decision decision = JORDAN.decide(ReferralQuestion.STATUS, facts.file());
        String status = status(facts);
        // What somebody says who settles nothing is reported, and leaves the answer open; there is no "no".
        boolean settled = status != null && !status.equals("POSSIBLE_VICTIM");
        plain.compare(world, settled ? Answer.YES : Answer.UNDETERMINED, decision);
        plain.compare(world, "status", status, decision.outcome().get("status"));
        plain.compare(world, "htcdsStatus", htcds(status), decision.outcome().get("htcdsStatus"));
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

        plain.assertAgreed(2 * 55 * 55, 2_000, 0, 1_000);
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

        plain.assertAgreed(decisions, 1_900, 0, 1_000);
    }

    @Test
    void should_agree_on_every_two_acts_of_every_form_after_a_denial_of_all_that_was_found() {
        List<@Nullable Act> first = of(DAYS[1]);
        List<@Nullable Act> second = of(DAYS[2]);
        List<Act> found = List.of(
                found(DAYS[0].minusDays(2), true),
                said(DAYS[0].minusDays(2), IdentifyingBody.COUNTER_TRAFFICKING_UNIT, Identified.AFFECTED_PERSON),
                said(DAYS[0].minusDays(3), IdentifyingBody.COUNTER_TRAFFICKING_UNIT, Identified.POTENTIAL_VICTIM),
                said(DAYS[0].minusDays(2), IdentifyingBody.OTHER, Identified.VICTIM));

        mixtures(
                pick -> {
                    Facts facts = new Facts(ASKED).other("v", null);
                    facts.victim = pick[2] == 0 ? null : "v";
                    if (pick[3] == 0) {
                        found.forEach(facts::act);
                    }
                    facts.act(disproved(DAYS[0], Authority.COURT)).act(first.get(pick[0])).act(second.get(pick[1]));
                    compare(pick, facts);
                },
                first.size(), second.size(), 2, 2);

        plain.assertAgreed(4 * 55 * 55, 6_000, 0, 1_000);
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

        plain.assertAgreed(4 * 3 * 4 * 3 * 3 * 3 * 5, 5_000, 0, 10);
    }
}
