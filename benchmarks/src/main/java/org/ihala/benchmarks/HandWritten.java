package org.ihala.benchmarks;

import static org.ihala.rules.Answer.NO;
import static org.ihala.rules.Answer.UNDETERMINED;
import static org.ihala.rules.Answer.YES;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import org.ihala.rules.Answer;
import org.ihala.rules.CaseFile;
import org.ihala.rules.casefile.Act;
import org.ihala.rules.casefile.Approval;
import org.ihala.rules.casefile.Decider;
import org.ihala.rules.casefile.FiledAct;
import org.ihala.rules.casefile.Person;
import org.ihala.rules.casefile.PersonDecision;
import org.ihala.rules.casefile.Places;
import org.ihala.rules.casefile.Prosecution;
import org.ihala.rules.casefile.Reception;
import org.ihala.rules.casefile.Relation;
import org.ihala.rules.casefile.Residence;
import org.ihala.rules.casefile.VictimStatus;
import org.ihala.rules.family.FamilyGraph;
import org.ihala.rules.logic.Formula;
import org.ihala.rules.logic.MissingFact;
import org.ihala.rules.logic.Proof;
import org.ihala.rules.logic.Resolution;
import org.ihala.rules.time.CalendarDays;
import org.jspecify.annotations.Nullable;

/**
 * Admission under the regulation as issued in 2012, written by hand in plain Java: the yardstick of the benchmarks.
 *
 * <p>It gives the answer, the proof and the missing facts that the rules give on the default readings. The law is wired
 * into the code, as it would be in a system without rules: names, numbers and formulas are constants. What it does not
 * do is what the rules are for: another edition, another reading, and whether another reading would change the answer.
 * The kinship graph and the way to count years are the library's own, so both sides of a comparison use them.
 */
final class HandWritten {

    /**
     * What was decided.
     *
     * @param answer the answer
     * @param proof the proof
     * @param missing the facts that could still change the answer, each with the provision that needs it
     */
    record Decided(Answer answer, Proof proof, List<Resolution.Needed> missing) {}

    private static final LocalDate AMENDED = LocalDate.of(2023, 8, 16);
    private static final Period MAJORITY = Period.ofYears(18);
    private static final int FARTHEST_DEGREE = 2;
    private static final String KINGDOM = "JO";
    private static final Set<String> COMPETENT_BODIES = Set.of(
            "CTU", "PSD", "PROSECUTION", "MOSD", "MOL", "MOI", "MOH", "MOJ", "COURT",
            "GOVERNOR", "FAMILY_PROTECTION", "JUVENILE_POLICE", "NCHR");
    private static final Set<PersonDecision.By> MINISTER_OR_DELEGATE =
            EnumSet.of(PersonDecision.By.MINISTER, PersonDecision.By.DELEGATE);

    private static final Formula ADMISSION_OF_VICTIM = Formula.anyOf("11/a", Formula.unless("11/b", "11/b/denied"));
    private static final Formula ADMISSION_OF_AFFECTED =
            Formula.anyOf("11/a", Formula.unless("11/b", "11/b/denied"), "11/own-status");
    private static final Formula VICTIM =
            Formula.anyOf("2/court", Formula.unless("2/finding", "2/court/denied"));
    private static final Formula NO_VICTIM = Formula.unless(
            "2/heard", Formula.anyOf("2", Formula.unless("2/stop", "2/court/denied")));
    private static final Formula VICTIM_DENIED_SINCE = Formula.anyOf(
            Formula.allOf("2/denied", "2/denied/since"), Formula.allOf("2/court/denied", "11/b/court"));
    private static final Formula AFFECTED_DENIED_SINCE = Formula.anyOf(
            Formula.allOf("2/denied", "2/denied/since"),
            Formula.allOf("3/disproved", "3/disproved/since"),
            Formula.allOf(Formula.anyOf("2/court/denied", "3/disproved/court"), "11/b/court"));
    private static final Formula STOP_UNDONE = Formula.anyOf(
            "2/court/denied", Formula.allOf("11/a/2/on-file", "2/denied"));
    private static final Formula FOUND_OR_STOPPED = Formula.anyOf("2", "11/a/1/stop");
    private static final Formula NAMED_VICTIM = Formula.unless("3/a/victim/named", "2/denied");
    private static final Formula DISPROVED = Formula.anyOf("3/disproved/court", "3/disproved/minister");
    private static final Formula EMERGENCY = Formula.allOf(
            "11/b/approval", "11/b/urgency", "11/b/body", "11/b/indication",
            Formula.anyOf("11/a/consent", "11/a/minor", "11/b/incapable"));
    private static final Formula ORDINARY_OF_VICTIM =
            Formula.allOf("11/a/consent", Formula.anyOf(Formula.allOf("2", "11/a/1"), "11/a/2"));
    private static final Formula ORDINARY_OF_AFFECTED =
            Formula.allOf("3", "11/a/consent", Formula.anyOf("11/a/1", "11/a/2"));
    private static final Formula STATUS_OF_VICTIM = Formula.allOf("2");
    private static final Formula STOP_OF_VICTIM =
            Formula.unless(Formula.allOf("11/a/2/decision", "11/a/2/approval"), "11/a/2/undone");
    private static final Formula STOP_OF_AFFECTED = Formula.allOf("3", "11/a/2/decision", "11/a/2/approval");
    private static final Formula ADULTS_CONSENT = Formula.allOf("11/a/adult-consent");
    private static final Formula GUARDIANS_CONSENT = Formula.allOf("11/a/representative-consent");
    private static final Formula CONSENT_OF_PERHAPS_A_MINOR = Formula.anyOf(
            Formula.unless("11/a/adult-consent", "11/a/minor"),
            Formula.allOf("11/a/minor", "11/a/own-consent", "11/a/representative-consent"));
    private static final Formula REPRESENTATIVES_CONSENT = Formula.anyOf(
            Formula.unless(
                    Formula.someone("11/a/representative/consents"), Formula.someone("11/a/representative/opposes")),
            Formula.allOf(
                    Formula.someone("11/a/representative/consents"),
                    Formula.someone("11/a/representative/opposes"),
                    "11/a/representative/court"),
            Formula.unless("11/a/representative/others", Formula.someone("11/a/representative/consents")),
            Formula.unless("11/a/representative/asked", Formula.someone("11/a/representative/entitled")));
    private static final Formula OPPOSES =
            Formula.allOf("11/a/representative/entitled", "11/a/representative/refusal");
    private static final Formula INDICATION = Formula.allOf("11/b/indication/class", "11/b/indication/possible");
    private static final Formula CONSENTS =
            Formula.allOf("11/a/representative/entitled", "11/a/representative/word");
    private static final Formula ENTITLED =
            Formula.allOf("11/a/representative/represents", "11/a/representative/heard");
    private static final Formula KINSHIP = Formula.allOf(
            "3/a/victim",
            Formula.anyOf("3/a/blood", "3/a/marriage", "3/a/spouse", "3/a/care", "3/a/nursing"));
    private static final Formula UNDER_EIGHTEEN = Formula.anyOf("3/b/age", "3/b/presumed");
    private static final Formula PRESENCE = Formula.anyOf("3/c/present", "3/c/born-later", "3/c/elsewhere");
    private static final Formula AFFECTED =
            Formula.unless(Formula.allOf("3/a", "3/b", "3/c", "3/d"), "3/disproved");

    private static final Judgment MET = new Judgment(YES, List.of(), List.of());
    private static final Judgment UNMET = new Judgment(NO, List.of(), List.of());

    private static final Proof SPOUSE = step("3/a/spouse", "3/a/spouse  a spouse has no degree and does not count", UNMET);
    private static final Proof CARE = step("3/a/care", "3/a/care  an adopted or fostered child does not count", UNMET);
    private static final Proof NURSING = step("3/a/nursing", "3/a/nursing  a sibling by nursing does not count", UNMET);
    private static final Proof NOT_PRESUMED =
            step("3/b/presumed", "3/b/presumed  without evidence of age the question stays open", UNMET);
    private static final Proof ELSEWHERE =
            step("3/c/elsewhere", "3/c/elsewhere  a victim sheltered elsewhere opens nothing", UNMET);

    private final CaseFile caseFile;
    private final LocalDate asOf;
    private final String subject;
    private final @Nullable String victim;
    private final Person person;
    private final int place;

    // Each list by date; of one day in the order of the file.
    private List<FiledAct> findings = List.of();
    private List<FiledAct> ownFindings = List.of();
    private List<FiledAct> stops = List.of();
    private List<FiledAct> approvals = List.of();
    private List<FiledAct> emergencyDecisions = List.of();
    private List<FiledAct> decisions = List.of();
    private List<FiledAct> consents = List.of();
    private List<FiledAct> caregivers = List.of();
    private List<FiledAct> comings = List.of();
    private List<FiledAct> victimsComings = List.of();
    private List<FiledAct> disproofs = List.of();
    private List<FiledAct> victimStops = List.of();
    private @Nullable FiledAct entry;
    private @Nullable FiledAct exit;
    private boolean left;
    private @Nullable FiledAct victimsEntry;

    private HandWritten(CaseFile caseFile) {
        this.caseFile = caseFile;
        this.asOf = caseFile.asOf().orElseThrow();
        if (!asOf.isBefore(AMENDED)) {
            throw new IllegalArgumentException("only the regulation as issued is written by hand");
        }
        this.subject = caseFile.subject();
        this.victim = caseFile.victim();
        this.place = caseFile.indexOf(subject);
        this.person = caseFile.persons().get(place);
        readActs();
    }

    /** Decides whether the House receives the subject of a case. */
    static Decided admission(CaseFile caseFile) {
        HandWritten decision = new HandWritten(caseFile);
        return decision.victim == null ? decision.ofVictim() : decision.ofAffected(decision.victim);
    }

    // ---- the file ---------------------------------------------------------------------------------------------------

    private void readActs() {
        List<FiledAct> acts = caseFile.acts();
        for (int i = 0; i < acts.size(); i++) {
            FiledAct filed = acts.get(i);
            Act act = filed.act();
            if (act.date().isAfter(asOf)) {
                continue;
            }
            boolean ofVictim = act.person().equals(victim);
            if (!ofVictim && !act.person().equals(subject)) {
                continue;
            }
            boolean ofPossibleVictim = ofVictim || victim == null;
            if (act instanceof Prosecution.ProsecutorFinding) {
                if (ofPossibleVictim) {
                    findings = with(filed, findings);
                } else {
                    ownFindings = with(filed, ownFindings);
                }
            } else if (act instanceof VictimStatus) {
                if (!ofPossibleVictim || act instanceof VictimStatus.Identification) {
                    throw new IllegalArgumentException("only decisions against the status of a victim are written by hand");
                }
                disproofs = with(filed, disproofs);
            } else if (ofVictim && act instanceof Prosecution.ProsecutionStopped) {
                victimStops = with(filed, victimStops);
            } else if (act instanceof Reception.Admission || act instanceof Residence.Exit) {
                if (ofVictim) {
                    victimsComings = with(filed, victimsComings);
                } else {
                    comings = with(filed, comings);
                }
            } else if (!ofVictim) {
                readActOfSubject(filed, act);
            }
        }
        Whereabouts own = Whereabouts.of(comings);
        entry = own.entry;
        exit = own.exit;
        left = entry != null && !own.inside;
        victimsEntry = Whereabouts.of(victimsComings).entry;
    }

    private void readActOfSubject(FiledAct filed, Act act) {
        if (act instanceof Reception.Consent) {
            consents = with(filed, consents);
        } else if (act instanceof Reception.CaregiverDecision) {
            caregivers = with(filed, caregivers);
        } else if (act instanceof Prosecution.ProsecutionStopped) {
            stops = with(filed, stops);
        } else if (act instanceof Reception.EmergencyApproval) {
            approvals = with(filed, approvals);
            emergencyDecisions = with(filed, emergencyDecisions);
        } else if (act instanceof Reception.EmergencyRefusal) {
            emergencyDecisions = with(filed, emergencyDecisions);
        } else if (act instanceof PersonDecision) {
            decisions = with(filed, decisions);
        }
    }

    private static List<FiledAct> with(FiledAct filed, List<FiledAct> others) {
        List<FiledAct> all = others.isEmpty() ? new ArrayList<>(2) : others;
        int at = all.size();
        while (at > 0 && before(filed, all.get(at - 1))) {
            at--;
        }
        all.add(at, filed);
        return all;
    }

    private static boolean before(@Nullable FiledAct first, @Nullable FiledAct second) {
        return first != null && second != null && first.act().date().isBefore(second.act().date());
    }

    /** Of two acts of one day, the one that stands later in the file. */
    private static FiledAct later(@Nullable FiledAct known, FiledAct other) {
        return before(other, known) ? known : other;
    }

    /** Where somebody is: the entry with which the present or last stay began, the last exit that was no move. */
    private record Whereabouts(@Nullable FiledAct entry, @Nullable FiledAct exit, boolean inside) {

        private static final Whereabouts UNKNOWN = new Whereabouts(null, null, false);

        /** Whoever enters while inside, or on the day of leaving, moves and stays on. */
        static Whereabouts of(List<FiledAct> comings) {
            Whereabouts now = UNKNOWN;
            for (int from = 0, to; from < comings.size(); from = to) {
                FiledAct in = null;
                FiledAct out = null;
                for (to = from; to < comings.size() && !before(comings.get(from), comings.get(to)); to++) {
                    FiledAct filed = comings.get(to);
                    in = filed.act() instanceof Reception.Admission ? filed : in;
                    out = filed.act() instanceof Residence.Exit ? filed : out;
                }
                if (in == null || !now.inside) {
                    now = new Whereabouts(in == null ? now.entry : in, out == null ? now.exit : out, in != null && out == null);
                }
            }
            return now;
        }

        @Override
        public String toString() {
            return "Whereabouts";
        }
    }

    // ---- the two claims ---------------------------------------------------------------------------------------------

    private Decided ofVictim() {
        Status victims = status(subject, stops);
        Proof status = victims.proof;
        Proof found = combined(
                "11/a/1",
                status.answer(),
                "11/a/1  a crime was found to have befallen the victim: the test of Article 2",
                STATUS_OF_VICTIM,
                status);
        Proof stopDecision = stopDecision();
        Proof stopApproval = stopApproval();
        Proof onFile = stopOnFile();
        Answer isUndone = victims.court.answer().or(onFile.answer().and(victims.denied.answer()));
        Proof undone = combined(
                "11/a/2/undone",
                isUndone,
                "11/a/2/undone  a court denies the status, or Article 2 does in spite of the stop",
                STOP_UNDONE,
                victims.court, onFile, victims.denied);
        Proof stop = combined(
                "11/a/2",
                stopDecision.answer().and(stopApproval.answer()).and(isUndone.negated()),
                "11/a/2  stop of prosecution as a victim, which the decision itself implies, unless the status was denied since",
                STOP_OF_VICTIM,
                stopDecision, stopApproval, undone);
        Proof since = deniedSince();
        Proof courtAsked = courtAsked();
        Answer isDenied = victims.denied.answer().and(since.answer()).or(victims.court.answer().and(UNDETERMINED));
        Proof deniedSince = combined(
                "11/b/denied",
                isDenied,
                "11/b/denied  of a victim: denied after the approval; where a court denied it before, the court is asked",
                VICTIM_DENIED_SINCE,
                victims.denied, since, victims.court, courtAsked);
        Answer eitherCase = status.answer().or(stop.answer());
        Judgment age = age();
        Proof minor = minor(age);
        boolean incapable = Boolean.FALSE.equals(person.legallyCapable());
        boolean adult = age.answer() == NO;
        Represented represented = adult && !incapable ? null : represented(age);
        Proof adults = incapable && represented != null ? guardiansConsent(represented) : adultsConsent();
        Proof childs = adult ? null : childsConsent();
        Emergency urgent = emergency(minor, notPresumedGrown(age), List.of());

        // An age that is open helps on one side and hurts on the other, so both are worked out.
        Answer ifGrown = age.answer() == UNDETERMINED ? NO : age.answer();
        Answer consented = consent(ifGrown, incapable, adults, childs, represented);
        Answer ordinarily = consented.and(eitherCase);
        Answer urgently = urgent.answer(consented, ifGrown);
        Answer stands = isDenied.negated();
        Answer answer = ordinarily.or(urgently.and(stands));
        if (age.answer() == UNDETERMINED) {
            Answer asChild = consent(YES, incapable, adults, childs, represented);
            Answer ordinarilyAsChild = asChild.and(eitherCase);
            Answer urgentlyAsChild = urgent.answer(asChild, YES);
            answer = agreed(answer, ordinarilyAsChild.or(urgentlyAsChild.and(stands)));
            consented = agreed(consented, asChild);
            ordinarily = agreed(ordinarily, ordinarilyAsChild);
            urgently = agreed(urgently, urgentlyAsChild);
        }
        Proof consent = childs == null || represented == null
                ? combined(
                        "11/a/consent",
                        consented,
                        "11/a/consent  of an adult, 18 or older: their own",
                        ADULTS_CONSENT,
                        adults)
                : combined(
                        "11/a/consent",
                        consented,
                        "11/a/consent  of a victim who is or may be under 18: their own if an adult; if a minor the"
                                + " representative's, the child being heard",
                        CONSENT_OF_PERHAPS_A_MINOR,
                        adults, minor, minor, childs, represented.proof);
        Proof ordinary = combined(
                "11/a",
                ordinarily,
                "11/a  a victim with consent in either case",
                ORDINARY_OF_VICTIM,
                consent, status, found, stop);
        Proof admission = combined(
                "11",
                answer,
                "11  a victim, in the ordinary way or in an emergency",
                ADMISSION_OF_VICTIM,
                ordinary, urgent.proof(urgently, consent), deniedSince);
        if (answer != UNDETERMINED) {
            return new Decided(answer, admission, List.of());
        }
        return new Decided(
                answer,
                admission,
                neededByVictim(
                        victims, new Proof[] {stopDecision, stopApproval, onFile, since, courtAsked}, minor,
                        incapable ? null : adults, childs, represented, urgent));
    }

    private static List<Resolution.Needed> neededByVictim(
            Status victims,
            Proof[] steps,
            Proof minor,
            @Nullable Proof adults,
            @Nullable Proof childs,
            @Nullable Represented represented,
            Emergency urgent) {
        Unknowns unknowns = new Unknowns();
        int[] represents = {};
        if (adults == null && represented != null) {
            represents = represented.planes(unknowns);
        }
        int grown = adults == null ? 0 : unknowns.plane(adults);
        int age = unknowns.plane(minor);
        int childsWord = childs == null ? 0 : unknowns.plane(childs);
        if (adults != null && represented != null) {
            represents = represented.planes(unknowns);
        }
        int crime = unknowns.plane(victims.finding);
        int court = unknowns.plane(victims.court);
        int decided = unknowns.plane(steps[0]);
        int approved = unknowns.plane(steps[1]);
        int filed = unknowns.plane(steps[2]);
        int heard = unknowns.plane(victims.heard);
        int implied = unknowns.plane(victims.stop);
        int[] rest = urgent.planes(unknowns);
        int since = unknowns.plane(steps[3]);
        int asked = unknowns.plane(steps[4]);
        int[] guardians = represents;
        return unknowns.needed(word -> {
            long child = Unknowns.bits(age, word);
            long spoken = represented == null ? 0 : represented.bits(guardians, word);
            long agreed = (adults == null ? spoken : Unknowns.bits(grown, word)) & ~child;
            if (childs != null) {
                agreed |= child & Unknowns.bits(childsWord, word) & spoken;
            }
            long bars = Unknowns.bits(court, word);
            long found = Unknowns.bits(crime, word) & ~bars;
            long denied = Unknowns.bits(heard, word) & ~(found | Unknowns.bits(implied, word) & ~bars);
            long undone = bars | Unknowns.bits(filed, word) & denied;
            long opened = found | Unknowns.bits(decided, word) & Unknowns.bits(approved, word) & ~undone;
            long ended = denied & Unknowns.bits(since, word) | bars & Unknowns.bits(asked, word);
            return agreed & opened | Emergency.bits(rest, agreed, word) & ~ended;
        });
    }

    /** The consent of a victim who is a child, or is not. */
    private static Answer consent(
            Answer child, boolean incapable, Proof adults, @Nullable Proof childs, @Nullable Represented represented) {
        if (child == NO) {
            return incapable && represented != null ? represented.answer(NO) : adults.answer();
        }
        return childs == null || represented == null ? NO : childs.answer().and(represented.answer(YES));
    }

    private Decided ofAffected(String victim) {
        Status victims = status(victim, victimStops);
        Proof related = relatedStop(victim);
        Proof found = combined(
                "11/a/1",
                victims.proof.answer().or(related.answer()),
                "11/a/1  what was found about the related victim, by the test of Article 2, serves the affected person, and so"
                        + " does a stop of prosecution",
                FOUND_OR_STOPPED,
                victims.proof, related);
        Proof isNamed = step("3/a/victim/named", "3/a/victim/named  the file names the victim", MET);
        Proof named = combined(
                "3/a/victim",
                victims.denied.answer().negated(),
                "3/a/victim  the named victim counts as one unless Article 2 denies it",
                NAMED_VICTIM,
                isNamed, victims.denied);
        Proof disprovedByCourt = step("3/disproved/court", "3/disproved/court  a court's last word is against the status", UNMET);
        Proof disproved = combined(
                "3/disproved",
                NO,
                "3/disproved  disproved by a court, or by the Minister or a delegate",
                DISPROVED,
                disprovedByCourt,
                step(
                        "3/disproved/minister",
                        "3/disproved/minister  the Minister's last word, or a written delegate's, is against the status; a later"
                                + " one that nobody suitable cares takes it back",
                        UNMET.and(denied(nobodySuitable()))));
        Proof disprovedSince = step(
                "3/disproved/since",
                "3/disproved/since  disproved by one of them after the last emergency approval; of its own day, a new approval is"
                        + " asked for",
                UNMET);
        Proof blood = byBlood(victim);
        Proof marriage = byMarriage(victim, blood.answer());
        Proof kinship = combined(
                "3/a",
                named.answer().and(blood.answer().or(marriage.answer())),
                "3/a  relative of the victim by any tie that counts",
                KINSHIP,
                named, blood, marriage, SPOUSE, CARE, NURSING);
        Judgment age = age();
        Proof young = step(
                "3/b/age", "3/b/age  under 18 on the day of own entry; before entry, on the day asked about", age);
        Proof underEighteen = combined(
                "3/b", age.answer(), "3/b  under age, or presumed to be", UNDER_EIGHTEEN, young, NOT_PRESUMED);
        Proof present = present(victim);
        Proof bornLater = bornLater(victim);
        Proof presence = combined(
                "3/c",
                present.answer().or(bornLater.answer()),
                "3/c  present in the Kingdom, or counted as present",
                PRESENCE,
                present, bornLater, ELSEWHERE);
        Proof caregiver = caregiver();
        Answer butForAge = kinship.answer().and(presence.answer()).and(caregiver.answer());
        Proof status = combined(
                "3",
                butForAge.and(age.answer()),
                "3  affected person: all four together, and the status not disproved",
                AFFECTED,
                kinship, underEighteen, presence, caregiver, disproved);
        Proof stopDecision = stopDecision();
        Proof stopApproval = stopApproval();
        Answer stopped = stopDecision.answer().and(stopApproval.answer());
        Proof stop = combined(
                "11/a/2",
                status.answer().and(stopped),
                "11/a/2  stop of prosecution of an affected person",
                STOP_OF_AFFECTED,
                status, stopDecision, stopApproval);
        Represented represented = represented(age);
        boolean incapable = Boolean.FALSE.equals(caseFile.person(subject).legallyCapable());
        Proof own = age.answer() != NO ? null : incapable ? guardiansConsent(represented) : adultsConsent();
        Proof consent = own == null
                ? combined(
                        "11/a/consent",
                        represented.proof.answer(),
                        "11/a/consent  of an affected person who is or may be under 18: the representative's",
                        GUARDIANS_CONSENT,
                        represented.proof)
                : combined(
                        "11/a/consent",
                        own.answer(),
                        "11/a/consent  of an adult, 18 or older: their own",
                        ADULTS_CONSENT,
                        own);
        Proof minor = minor(age);
        Emergency urgent = emergency(
                minor,
                status.answer() == NO ? UNMET : MET,
                status.answer() == YES ? List.of(status) : List.of());
        Proof ownStatus = ownStatus();
        Proof since = deniedSince();
        Proof courtAsked = courtAsked();
        Answer isDenied = victims.denied.answer().and(since.answer()).or(victims.court.answer().and(UNDETERMINED));
        Answer stands = isDenied.negated();
        Proof deniedSince = combined(
                "11/b/denied",
                isDenied,
                "11/b/denied  of an affected person: the victim's status or the person's own",
                AFFECTED_DENIED_SINCE,
                victims.denied, since, disproved, disprovedSince, victims.court, disprovedByCourt, courtAsked);

        Answer child = age.answer() == UNDETERMINED ? YES : age.answer();
        Answer crime = found.answer().or(stopped);
        Answer consented = own == null ? represented.answer(child) : own.answer();
        Answer ordinarily = butForAge.and(child).and(consented).and(crime);
        Answer urgently = urgent.answer(consented, child);
        Answer answer = ordinarily.or(urgently.and(stands)).or(ownStatus.answer());
        if (age.answer() == UNDETERMINED) {
            Answer urgentlyAsAdult = urgent.answer(represented.answer(NO), NO);
            answer = agreed(answer, urgentlyAsAdult.and(stands).or(ownStatus.answer()));
            ordinarily = agreed(ordinarily, NO);
            urgently = agreed(urgently, urgentlyAsAdult);
        }
        Proof ordinary = combined(
                "11/a",
                ordinarily,
                "11/a  an affected person with consent in either case",
                ORDINARY_OF_AFFECTED,
                status, consent, found, stop);
        Proof admission = combined(
                "11",
                answer,
                "11  an affected person, in the ordinary way, in an emergency, or as a victim",
                ADMISSION_OF_AFFECTED,
                ordinary, urgent.proof(urgently, consent), deniedSince, ownStatus);
        if (answer != UNDETERMINED) {
            return new Decided(answer, admission, List.of());
        }
        Unknowns unknowns = new Unknowns();
        int heard = unknowns.plane(victims.heard);
        int finding = unknowns.plane(victims.finding);
        int court = unknowns.plane(victims.court);
        int implied = unknowns.plane(victims.stop);
        int tieByBlood = unknowns.plane(blood);
        int tieByMarriage = unknowns.plane(marriage);
        int under = unknowns.plane(young);
        int there = unknowns.plane(present);
        int born = unknowns.plane(bornLater);
        int noCaregiver = unknowns.plane(caregiver);
        boolean byOthers = own == null || incapable;
        int[] represents = byOthers ? represented.planes(unknowns) : new int[] {unknowns.plane(own)};
        int relatedStops = unknowns.plane(related);
        int decided = unknowns.plane(stopDecision);
        int approved = unknowns.plane(stopApproval);
        int[] rest = urgent.planes(unknowns);
        int deniedLater = unknowns.plane(since);
        int asked = unknowns.plane(courtAsked);
        int asVictim = unknowns.plane(ownStatus);
        return new Decided(answer, admission, unknowns.needed(word -> {
            long bars = Unknowns.bits(court, word);
            long foundVictim = Unknowns.bits(finding, word) & ~bars;
            long denied = Unknowns.bits(heard, word) & ~(foundVictim | Unknowns.bits(implied, word) & ~bars);
            long ended = denied & Unknowns.bits(deniedLater, word) | bars & Unknowns.bits(asked, word);
            long affected = ~denied
                    & (Unknowns.bits(tieByBlood, word) | Unknowns.bits(tieByMarriage, word))
                    & Unknowns.bits(under, word)
                    & (Unknowns.bits(there, word) | Unknowns.bits(born, word))
                    & Unknowns.bits(noCaregiver, word);
            long agreed = byOthers ? represented.bits(represents, word) : Unknowns.bits(represents[0], word);
            return affected & agreed
                            & (foundVictim
                                    | Unknowns.bits(relatedStops, word)
                                    | Unknowns.bits(decided, word) & Unknowns.bits(approved, word))
                    | Emergency.bits(rest, agreed, word) & ~ended
                    | Unknowns.bits(asVictim, word);
        }));
    }

    private static Answer agreed(Answer first, Answer second) {
        return first == second ? first : UNDETERMINED;
    }

    // ---- the emergency ----------------------------------------------------------------------------------------------

    /** The steps of Article 11/b but for the consent. */
    private record Emergency(
            Proof approval, Proof urgency, Proof body, Proof kind, Proof possible, Proof minor, Proof incapable) {

        Answer answer(Answer consent, Answer child) {
            return approval.answer()
                    .and(urgency.answer())
                    .and(body.answer())
                    .and(kind.answer())
                    .and(possible.answer())
                    .and(consent.or(child).or(incapable.answer()));
        }

        Proof proof(Answer answer, Proof consent) {
            return combined(
                    "11/b",
                    answer,
                    "11/b  the prosecutor is not needed; consent is, but not of a child or an incapable person",
                    EMERGENCY,
                    approval,
                    urgency,
                    body,
                    combined(
                            "11/b/indication",
                            kind.answer().and(possible.answer()),
                            "11/b/indication  the data point to a class that is covered, and the file does not exclude it",
                            INDICATION,
                            kind, possible),
                    consent,
                    minor,
                    incapable);
        }

        int[] planes(Unknowns unknowns) {
            return new int[] {
                unknowns.plane(approval),
                unknowns.plane(urgency),
                unknowns.plane(body),
                unknowns.plane(kind),
                unknowns.plane(possible),
                unknowns.plane(minor),
                unknowns.plane(incapable)
            };
        }

        static long bits(int[] planes, long consent, int word) {
            return Unknowns.bits(planes[0], word)
                    & Unknowns.bits(planes[1], word)
                    & Unknowns.bits(planes[2], word)
                    & Unknowns.bits(planes[3], word)
                    & Unknowns.bits(planes[4], word)
                    & (consent | Unknowns.bits(planes[5], word) | Unknowns.bits(planes[6], word));
        }
    }

    /** Whoever has surely completed eighteen years is no affected person; of anybody else it is presumed possible. */
    private static Judgment notPresumedGrown(Judgment age) {
        return age.answer() == UNDETERMINED ? found(true, age.facts()) : age;
    }

    /**
     * Reads the decisions since the last exit of whoever has the power to approve, or may have it.
     *
     * @param possiblyAffected whether the file leaves it possible that the person is an affected person
     * @param because what shows that the person is one
     */
    private Emergency emergency(Proof minor, Judgment possiblyAffected, List<Proof> because) {
        LastWord approval = new LastWord(subject, null);
        for (int i = 0; i < emergencyDecisions.size(); i++) {
            FiledAct filed = emergencyDecisions.get(i);
            Reception.EmergencyDecision act = (Reception.EmergencyDecision) filed.act();
            if (!before(filed, exit) && act.by() != Decider.OTHER) {
                approval.add(
                        filed,
                        act.by() == null ? "EMERGENCY_APPROVAL" : null,
                        act instanceof Reception.EmergencyApproval,
                        "EMERGENCY_APPROVAL");
            }
        }
        LastWord urgency = new LastWord(subject, null);
        FiledAct counted = null;
        for (int i = 0; i < approvals.size(); i++) {
            FiledAct filed = approvals.get(i);
            Reception.EmergencyApproval act = (Reception.EmergencyApproval) filed.act();
            if (before(filed, exit) || act.by() == Decider.OTHER) {
                continue;
            }
            boolean counts = act.by() != null;
            counted = counts ? filed : counted;
            Boolean urgent = act.urgency() == null ? null : (Boolean) (act.urgency() != Reception.Urgency.NONE);
            urgency.add(filed, counts ? null : "EMERGENCY_APPROVAL", urgent, "EMERGENCY_URGENCY");
        }
        Judgment body =
                named(counted, Reception.EmergencyApproval::informedBy, COMPETENT_BODIES::contains, "EMERGENCY_BODY");
        return new Emergency(
                step(
                        "11/b/approval",
                        "11/b/approval  the last word since the last exit of the Minister or any delegate is an approval, and no"
                                + " refusal",
                        approval.orAsk("EMERGENCY_APPROVAL")),
                step(
                        "11/b/urgency",
                        "11/b/urgency  the last of them called the case an emergency or urgent",
                        urgency.orAsk("EMERGENCY_APPROVAL")),
                step(
                        "11/b/body",
                        "11/b/body  a plainly competent body passed the data; of another body, a competent one is asked to pass"
                                + " them on",
                        body.answer() == NO ? open(body.facts(), "EMERGENCY_BODY", subject) : body),
                step(
                        "11/b/indication/class",
                        "11/b/indication/class  the data indicate a victim, an affected person or a potential victim",
                        named(counted, Reception.EmergencyApproval::indicates, any -> true, "EMERGENCY_INDICATION")),
                possible(counted, possiblyAffected, because),
                minor,
                incapable());
    }

    private Proof possible(@Nullable FiledAct counted, Judgment possiblyAffected, List<Proof> because) {
        Judgment pointsToAffected = named(
                counted,
                Reception.EmergencyApproval::indicates,
                Reception.Indicates.AFFECTED_PERSON::equals,
                "EMERGENCY_INDICATION");
        if (pointsToAffected.answer() != YES) {
            return step(
                    "11/b/indication/possible",
                    "11/b/indication/possible  data that are not known to point to an affected person are taken as they are",
                    MET);
        }
        Judgment found = possiblyAffected.answer() == NO
                ? open(possiblyAffected.facts(), "EMERGENCY_INDICATION", subject)
                : possiblyAffected;
        return new Proof(
                "11/b/indication/possible",
                null,
                found.answer(),
                victim == null
                        ? "11/b/indication/possible  of a possible victim: 18 years are not surely completed by whom the data call"
                                + " an affected person; otherwise what they point to is asked again"
                        : "11/b/indication/possible  of an affected person: Article 3 does not surely exclude whom the data call"
                                + " one; otherwise what they point to is asked again",
                null,
                found.facts(),
                found.missing(),
                because);
    }

    /**
     * What the last of the approvals names: whatever is of the day of the last that counts, or later, has to agree.
     *
     * @param counted the last that counts; null where none does
     */
    private <T> Judgment named(
            @Nullable FiledAct counted,
            Function<Reception.EmergencyApproval, @Nullable T> field,
            Predicate<T> test,
            String fact) {
        T first = counted == null ? null : field.apply((Reception.EmergencyApproval) counted.act());
        boolean all = first != null;
        boolean none = first != null;
        List<String> places = List.of();
        List<MissingFact> missing = List.of();
        for (int i = 0; i < approvals.size(); i++) {
            FiledAct filed = approvals.get(i);
            Reception.EmergencyApproval act = (Reception.EmergencyApproval) filed.act();
            if (before(filed, exit) || before(filed, counted) || act.by() == Decider.OTHER) {
                continue;
            }
            T value = field.apply(act);
            all &= value != null && test.test(value);
            none &= value != null && !test.test(value);
            places = joined(places, filed.places());
            if (act.by() == null || value == null || !value.equals(first)) {
                String open = act.by() == null ? "EMERGENCY_APPROVAL" : fact;
                missing = joined(missing, List.of(new MissingFact(open, subject)));
            }
        }
        if (all || none) {
            return found(all, places);
        }
        return missing.isEmpty()
                ? open(places, "EMERGENCY_APPROVAL", subject)
                : new Judgment(UNDETERMINED, places, missing);
    }

    private Proof incapable() {
        Boolean capable = person.legallyCapable();
        return step(
                "11/b/incapable",
                "11/b/incapable  the person is known to lack capacity, which is presumed otherwise",
                capable == null
                        ? UNMET
                        : found(!capable, List.of(Places.person(place, "legallyCapable"))));
    }

    // ---- the prosecutor ---------------------------------------------------------------------------------------------

    /** Whose word on the status of a victim counts: the steps of Article 2. */
    private record Status(Proof proof, Proof finding, Proof court, Proof heard, Proof stop, Proof denied) {}

    private Status status(String about, List<FiledAct> stopped) {
        Proof byCourt = step("2/court", "2/court  the last word of a court is that the person is a victim", courtSays(about, UNMET));
        Proof finding = step(
                "2/finding",
                "2/finding  the prosecutor's last word is that a trafficking crime befell the person; a disproof of the"
                        + " prosecutor's own takes it back",
                finding(about));
        Proof court = step(
                "2/court/denied",
                "2/court/denied  the last word of a court is that the person is none; once the prosecutor finds a crime after it,"
                        + " the court is asked",
                courtDenies(about));
        Proof status = combined(
                "2",
                byCourt.answer().or(finding.answer().and(court.answer().negated())),
                "2  a victim: found to be one by a court, or by the prosecutor unless a court denies it",
                VICTIM,
                byCourt, finding, court);
        boolean spoken = !findings.isEmpty() || disproofs.stream().anyMatch(filed -> mayBe(filed, true, true));
        Proof heard = step(
                "2/heard", "2/heard  the prosecutor or a court has spoken on the status, or may have", spoken ? MET : UNMET);
        Proof stop = step(
                "2/stop",
                "2/stop  the prosecutor stopped the prosecution for a trafficking crime, and has not denied the status since",
                stopImplies(about, stopped));
        Proof denied = combined(
                "2/denied",
                heard.answer().and(status.answer().or(stop.answer().and(court.answer().negated())).negated()),
                "2/denied  somebody whose word counts has spoken, and the person is no victim; a stop of prosecution speaks for"
                        + " one unless a court's denial bars it",
                NO_VICTIM,
                heard, status, stop, court);
        return new Status(status, finding, court, heard, stop, denied);
    }

    private static boolean mayBe(FiledAct disproof, boolean prosecutor, boolean court) {
        VictimStatus.Authority by = ((VictimStatus.StatusDisproved) disproof.act()).by();
        return by == null
                || prosecutor && by == VictimStatus.Authority.PROSECUTOR
                || court && by == VictimStatus.Authority.COURT;
    }

    private static @Nullable String authorOf(FiledAct disproof) {
        return ((VictimStatus.StatusDisproved) disproof.act()).by() == null ? "DISPROVED_BY" : null;
    }

    private static @Nullable Boolean befell(FiledAct finding) {
        return ((Prosecution.ProsecutorFinding) finding.act()).crimeBefell();
    }

    /** Takes in what one of the authorities decided against the status, up to a day; returns how many were passed. */
    private int addDenials(LastWord word, int from, @Nullable LocalDate upTo, boolean prosecutor, boolean court) {
        int i = from;
        for (; i < disproofs.size() && (upTo == null || !disproofs.get(i).act().date().isAfter(upTo)); i++) {
            if (mayBe(disproofs.get(i), prosecutor, court)) {
                word.add(disproofs.get(i), authorOf(disproofs.get(i)), false, "DISPROVED_BY");
            }
        }
        if (i > from) {
            word.otherKind();
        }
        return i;
    }

    private Judgment courtSays(String about, Judgment silence) {
        LastWord word = new LastWord(about, silence);
        addDenials(word, 0, null, false, true);
        return word.orAsk("DISPROVED_BY");
    }

    private Judgment courtDenies(String about) {
        LastWord word = new LastWord(about, MET);
        int denials = 0;
        for (int i = 0; i < findings.size(); i++) {
            FiledAct filed = findings.get(i);
            if (!Boolean.FALSE.equals(befell(filed))) {
                denials = addDenials(word, denials, filed.act().date(), false, true);
                Boolean befell = befell(filed);
                word.add(filed, befell == null ? "PROSECUTOR_FINDING" : null, befell, "PROSECUTOR_FINDING");
            }
        }
        word.otherKind();
        addDenials(word, denials, null, false, true);
        Judgment standing = denied(word.orAsk("PROSECUTOR_FINDING"));
        return denied(courtSays(about, MET))
                .and(standing.answer() == NO ? open(standing.facts(), "COURT_ON_STATUS", about) : standing);
    }

    private static Judgment denied(Judgment word) {
        return new Judgment(word.answer().negated(), word.facts(), word.missing());
    }

    /** What the prosecutor decided against the status on the day of a finding, or since, leaves open what it says by a yes. */
    private Judgment finding(String about) {
        LastWord word = new LastWord(about, null);
        int denials = 0;
        for (int i = 0; i < findings.size(); i++) {
            FiledAct filed = findings.get(i);
            denials = addDenials(word, denials, filed.act().date(), true, false);
            Boolean befell = befell(filed);
            String doubt = null;
            for (int j = 0; !Boolean.FALSE.equals(befell) && j < disproofs.size(); j++) {
                FiledAct against = disproofs.get(j);
                if (!before(against, filed) && mayBe(against, true, false)) {
                    doubt = authorOf(against) == null || "PROSECUTOR_FINDING".equals(doubt) ? "PROSECUTOR_FINDING" : "DISPROVED_BY";
                }
            }
            if (doubt == null) {
                word.add(filed, null, befell, "PROSECUTOR_FINDING");
            } else {
                word.addDoubted(filed, doubt, befell, "PROSECUTOR_FINDING");
            }
        }
        word.otherKind();
        addDenials(word, denials, null, true, false);
        return word.orAsk("PROSECUTOR_FINDING");
    }

    /** The prosecutor's decisions against the status, findings of no crime and stops, of one day in this order. */
    private Judgment stopImplies(String about, List<FiledAct> stopped) {
        LastWord word = new LastWord(about, UNMET);
        TreeMap<LocalDate, Boolean> days = new TreeMap<>();
        for (List<FiledAct> acts : List.of(disproofs, findings, stopped)) {
            acts.forEach(filed -> days.put(filed.act().date(), true));
        }
        for (LocalDate day : days.keySet()) {
            for (FiledAct filed : disproofs) {
                if (filed.act().date().equals(day) && mayBe(filed, true, false)) {
                    word.add(filed, authorOf(filed), false, "DISPROVED_BY");
                }
            }
            word.otherKind();
            for (FiledAct filed : findings) {
                if (filed.act().date().equals(day) && !Boolean.TRUE.equals(befell(filed))) {
                    word.add(filed, befell(filed) == null ? "PROSECUTOR_FINDING" : null, befell(filed), "PROSECUTOR_FINDING");
                }
            }
            word.otherKind();
            for (FiledAct filed : stopped) {
                Prosecution.ProsecutionStopped stop = (Prosecution.ProsecutionStopped) filed.act();
                if (stop.date().equals(day) && stop.offence() != Prosecution.Offense.OTHER && stop.approval() != Approval.REFUSED) {
                    String open = stop.offence() == null ? "STOP_OFFENCE" : stop.approval() == null ? "STOP_APPROVAL" : null;
                    word.add(filed, open, true, "PROSECUTION_STOPPED");
                }
            }
            word.otherKind();
        }
        return word.orAsk("PROSECUTION_STOPPED");
    }

    private Proof stopOnFile() {
        List<String> stopped = List.of();
        List<String> perhaps = List.of();
        for (FiledAct filed : stops) {
            Prosecution.Offense offence = ((Prosecution.ProsecutionStopped) filed.act()).offence();
            stopped = offence == Prosecution.Offense.TRAFFICKING ? joined(stopped, filed.places()) : stopped;
            perhaps = offence == null ? joined(perhaps, filed.places()) : perhaps;
        }
        return step(
                "11/a/2/on-file",
                "11/a/2/on-file  a stop of prosecution for a trafficking crime is on file",
                !stopped.isEmpty() ? found(true, stopped) : perhaps.isEmpty() ? UNMET : open(perhaps, "STOP_OFFENCE", subject));
    }

    private Proof relatedStop(String victim) {
        LastWord word = new LastWord(victim, null);
        for (FiledAct filed : victimStops) {
            Prosecution.ProsecutionStopped stop = (Prosecution.ProsecutionStopped) filed.act();
            if (stop.offence() != Prosecution.Offense.OTHER) {
                Boolean stands = stop.approval() == null ? null : (Boolean) (stop.approval() != Approval.REFUSED);
                word.add(filed, stop.offence() == null ? "STOP_OFFENCE" : null, stands, "STOP_APPROVAL");
            }
        }
        return step(
                "11/a/1/stop",
                "11/a/1/stop  a stop of prosecution of the related victim serves the affected person as a finding does; a refused"
                        + " one does not",
                word.orAsk("PROSECUTION_STOPPED"));
    }

    private Proof courtAsked() {
        return step(
                "11/b/court",
                "11/b/court  whether the court's word stands against the data of the emergency is for the court to say",
                open(List.of(), "COURT_ON_STATUS", subject));
    }

    /** Whether the prosecutor or a court denied the status after the last approval; of its day a new one is asked for. */
    private Proof deniedSince() {
        FiledAct counted = null;
        FiledAct last = null;
        for (FiledAct filed : approvals) {
            Reception.EmergencyApproval act = (Reception.EmergencyApproval) filed.act();
            if (!before(filed, exit) && act.by() != Decider.OTHER) {
                counted = act.by() == null ? counted : filed;
                last = last == null || before(last, filed) || act.by() != null ? filed : last;
            }
        }
        LocalDate earliest = counted == null ? null : counted.act().date();
        LocalDate latest = counted == null || last == null ? null : last.act().date();
        Judgment later = denials(earliest, latest, false, false);
        Judgment sameDay = denials(earliest, latest, true, true);
        return step(
                "2/denied/since",
                "2/denied/since  denied by a court after the last emergency approval; by the prosecutor, or on its day, a new"
                        + " approval is asked for",
                later.or(sameDay.answer() == YES ? open(sameDay.facts(), "EMERGENCY_APPROVAL", subject) : sameDay));
    }

    /** Whether one of a court's denials, or also of the prosecutor's, came after a day, or on it; which day that was may be open. */
    private Judgment denials(
            @Nullable LocalDate earliest, @Nullable LocalDate latest, boolean onIt, boolean prosecutors) {
        List<FiledAct> all = List.of();
        for (FiledAct filed : disproofs) {
            all = mayBe(filed, prosecutors, true) ? with(filed, all) : all;
        }
        for (FiledAct filed : prosecutors ? findings : List.<FiledAct>of()) {
            all = Boolean.TRUE.equals(befell(filed)) ? all : with(filed, all);
        }
        List<String> surely = List.of();
        List<String> perhaps = List.of();
        List<MissingFact> missing = List.of();
        for (FiledAct filed : all) {
            LocalDate date = filed.act().date();
            boolean first = earliest != null && (onIt ? !date.isBefore(earliest) : date.isAfter(earliest));
            boolean second = latest != null && (onIt ? !date.isBefore(latest) : date.isAfter(latest));
            if (earliest != null && !first) {
                continue;
            }
            boolean finding = filed.act() instanceof Prosecution.ProsecutorFinding;
            String about = filed.act().person();
            String open = finding ? befell(filed) == null ? "PROSECUTOR_FINDING" : null : authorOf(filed);
            if (open == null && second) {
                surely = joined(surely, filed.places());
            } else {
                perhaps = joined(perhaps, filed.places());
                missing = joined(missing, List.of(
                        open != null ? new MissingFact(open, about) : new MissingFact("EMERGENCY_APPROVAL", subject)));
            }
        }
        return !surely.isEmpty() ? found(true, surely) : perhaps.isEmpty() ? UNMET : new Judgment(UNDETERMINED, perhaps, missing);
    }

    private Proof ownStatus() {
        if (ownFindings.isEmpty()) {
            return step("11/own-status", "11/own-status  nobody found that this person is a victim too", UNMET);
        }
        List<FiledAct> ofVictim = findings;
        List<FiledAct> against = disproofs;
        findings = ownFindings;
        disproofs = List.of();
        Proof own = status(subject, stops).proof;
        findings = ofVictim;
        disproofs = against;
        String rule = "11/own-status  this person was found to be a victim too, as Article 2 has it: then the person is asked about as a"
                + " victim";
        if (own.answer() == YES) {
            List<String> places = List.of();
            for (FiledAct filed : ownFindings) {
                places = joined(places, filed.places());
            }
            return step("11/own-status", rule, open(places, "ASK_AS_VICTIM", subject));
        }
        List<MissingFact> missing = own.answer() == NO ? List.of() : List.of(new MissingFact("PROSECUTOR_FINDING", subject));
        return new Proof("11/own-status", own.answer(), rule, null, List.of(), missing, List.of(own));
    }

    private Proof stopDecision() {
        List<String> stopped = null;
        List<String> perhaps = null;
        for (int i = 0; i < stops.size(); i++) {
            FiledAct filed = stops.get(i);
            Prosecution.Offense offence = ((Prosecution.ProsecutionStopped) filed.act()).offence();
            if (offence == Prosecution.Offense.TRAFFICKING) {
                stopped = joined(stopped, filed.places());
            } else if (offence == null) {
                perhaps = joined(perhaps, filed.places());
            }
        }
        return step(
                "11/a/2/decision",
                "11/a/2/decision  the prosecutor stopped the prosecution for a trafficking crime",
                stopped != null
                        ? found(true, stopped)
                        : perhaps != null
                                ? open(perhaps, "STOP_OFFENCE", subject)
                                : open(List.of(), "PROSECUTION_STOPPED", subject));
    }

    private Proof stopApproval() {
        LastWord word = new LastWord(subject, null);
        for (int i = 0; i < stops.size(); i++) {
            FiledAct filed = stops.get(i);
            Prosecution.ProsecutionStopped stop = (Prosecution.ProsecutionStopped) filed.act();
            if (stop.offence() == null || stop.offence() == Prosecution.Offense.TRAFFICKING) {
                Boolean stands = stop.approval() == null ? null : (Boolean) (stop.approval() != Approval.REFUSED);
                word.add(filed, stop.offence() == null ? "STOP_OFFENCE" : null, stands, "STOP_APPROVAL");
            }
        }
        return step(
                "11/a/2/approval",
                "11/a/2/approval  the prosecutor's decision suffices, its approval granted or pending; a refused one undoes"
                        + " it",
                word.orAsk("PROSECUTION_STOPPED"));
    }

    // ---- age and consent --------------------------------------------------------------------------------------------

    private Judgment age() {
        LocalDate from = person.bornFrom();
        LocalDate to = person.bornTo();
        if (from == null || to == null) {
            return open(List.of(), "BIRTH_DATE", subject);
        }
        LocalDate day = entry == null || left ? asOf : entry.act().date();
        boolean oldest = day.isBefore(CalendarDays.completes(from, MAJORITY));
        boolean youngest = from.equals(to) ? oldest : day.isBefore(CalendarDays.completes(to, MAJORITY));
        return oldest == youngest
                ? found(oldest, bornPlace(from, to))
                : open(bornPlace(from, to), "BIRTH_DATE", subject);
    }

    private static Proof minor(Judgment age) {
        return step("11/a/minor", "11/a/minor  under 18 on entry; before entry, on the day asked about", age);
    }

    private List<String> bornPlace(LocalDate from, LocalDate to) {
        return List.of(Places.person(place, from.equals(to) ? "birthDate" : "bornBetween"));
    }

    /** Returns the last word of somebody on shelter since the last exit, or what silence means where there is none. */
    private Judgment word(String by, @Nullable Judgment silence, String fact) {
        LastWord word = new LastWord(subject, silence);
        for (int i = 0; i < consents.size(); i++) {
            FiledAct filed = consents.get(i);
            Reception.Consent consent = (Reception.Consent) filed.act();
            if (!before(filed, exit) && (consent.by() == null || consent.by().equals(by))) {
                word.add(filed, consent.by() == null ? fact : null, consent.given(), fact);
            }
        }
        return word.orAsk(fact);
    }

    /** A refusal binds once it is known that whoever refuses may. */
    private static Judgment bindingOnce(@Nullable Boolean known, Judgment word, String fact, String about) {
        return word.answer() == NO && known == null ? open(word.facts(), fact, about) : word;
    }

    private static Judgment binding(Judgment word, Person one, String id) {
        Judgment unsuspected = bindingOnce(one.suspectedOffender(), word, "SUSPECTED_OFFENDER", id);
        return bindingOnce(one.legallyCapable(), unsuspected, "LEGALLY_CAPABLE", id);
    }

    private Proof adultsConsent() {
        return step(
                "11/a/adult-consent",
                "11/a/adult-consent  an adult's last word since the last exit; capacity is presumed for a yes and for a no",
                word(subject, null, "CONSENT"));
    }

    private static Proof guardiansConsent(Represented represented) {
        return combined(
                "11/a/adult-consent",
                represented.proof.answer(),
                "11/a/adult-consent  for an adult known to lack capacity, the guardian's word",
                GUARDIANS_CONSENT,
                represented.proof);
    }

    private Proof childsConsent() {
        Judgment own = word(subject, open(List.of(), "CHILD_TO_BE_HEARD", subject), "CONSENT");
        Judgment despite = decided(
                PersonDecision.On.SHELTER_DESPITE_REFUSAL,
                EnumSet.of(PersonDecision.By.CHILD_PROTECTION),
                exit,
                "CHILD_REFUSES_SHELTER");
        return step(
                "11/a/own-consent",
                "11/a/own-consent  a minor victim, under 18, is heard: who has not been heard is asked, a refusal goes to"
                        + " child protection",
                own.answer() == NO || own.answer() == UNDETERMINED && despite.answer() == YES ? despite : own);
    }

    /** What one of these decided last on a question of the case; a delegate has to be appointed in writing. */
    private Judgment decided(
            PersonDecision.On on, Set<PersonDecision.By> who, @Nullable FiledAct since, String fact) {
        LastWord word = new LastWord(subject, open(List.of(), fact, subject));
        for (int i = 0; i < decisions.size(); i++) {
            FiledAct filed = decisions.get(i);
            PersonDecision act = (PersonDecision) filed.act();
            boolean delegate = act.by() == PersonDecision.By.DELEGATE;
            if (before(filed, since)
                    || act.on() != null && act.on() != on
                    || act.by() != null && !who.contains(act.by())
                    || delegate && Boolean.FALSE.equals(act.delegatedInWriting())) {
                continue;
            }
            String open = act.on() == null || act.by() == null
                    ? "PERSON_DECISION_BY"
                    : delegate && act.delegatedInWriting() == null ? "DELEGATION_IN_WRITING" : null;
            word.add(filed, open, act.decided(), "PERSON_DECISION");
        }
        return word.orAsk(fact);
    }

    /** A yes counts only as was decided; what was decided with no settles it before the yes is known. */
    private static Judgment decidedWhenMet(Judgment judgment, Judgment decision) {
        return judgment.answer() == YES || judgment.answer() == UNDETERMINED && decision.answer() == NO
                ? decision
                : judgment;
    }

    // ---- who speaks for the person ----------------------------------------------------------------------------------

    /** Somebody who may represent the person, step by step. */
    private record Representative(
            Proof represents, Proof heard, Proof entitled, Proof word, Proof consents, Proof refusal, Proof opposes) {}

    /** The consent of whoever represents the person. */
    private static final class Represented {

        private final Proof minor;
        private final Representative[] all;
        private final Proof court;
        private final Proof others;
        private final Proof asked;
        private final Proof proof;

        Represented(Proof minor, Representative[] all, Proof court, Proof others, Proof asked) {
            this.minor = minor;
            this.all = all;
            this.court = court;
            this.others = others;
            this.asked = asked;
            int n = all.length;
            Proof[] children = new Proof[6 * n + 3];
            for (int i = 0; i < n; i++) {
                children[i] = all[i].consents;
                children[n + i] = all[i].opposes;
                children[2 * n + i] = all[i].consents;
                children[3 * n + i] = all[i].opposes;
                children[4 * n + 2 + i] = all[i].consents;
                children[5 * n + 3 + i] = all[i].entitled;
            }
            children[4 * n] = court;
            children[4 * n + 1] = others;
            children[5 * n + 2] = asked;
            this.proof = combined(
                    "11/a/representative-consent",
                    answer(minor.answer()),
                    "11/a/representative-consent  somebody entitled consents and nobody else entitled refuses; where one does,"
                            + " the court decides",
                    REPRESENTATIVES_CONSENT,
                    children);
        }

        /** Returns the answer with the person taken for a child, or not. */
        Answer answer(Answer child) {
            Answer consents = NO;
            Answer opposes = NO;
            Answer entitled = NO;
            for (Representative one : all) {
                // Who represents a minor only may turn on the very same unknown.
                boolean byAge = one.represents.answer() == UNDETERMINED && one.represents.missing() == minor.missing();
                Answer own = (byAge ? child : one.represents.answer()).and(one.heard.answer());
                entitled = entitled.or(own);
                consents = consents.or(own.and(one.word.answer()));
                opposes = opposes.or(own.and(one.refusal.answer()));
            }
            return consents.and(opposes.negated().or(court.answer()))
                    .or(others.answer().and(consents.negated()))
                    .or(asked.answer().and(entitled.negated()));
        }

        /** Who is not heard, or does not represent the person, has no unknown that could matter. */
        int[] planes(Unknowns unknowns) {
            int[] planes = new int[3 * all.length + 3];
            for (int i = 0; i < all.length; i++) {
                boolean heard = all[i].heard.answer() == YES;
                boolean byAge = all[i].represents.missing() == minor.missing();
                planes[3 * i] = heard || byAge ? unknowns.plane(all[i].represents) : Unknowns.NO;
                planes[3 * i + 1] = heard && planes[3 * i] != Unknowns.NO ? unknowns.plane(all[i].word) : Unknowns.NO;
            }
            for (int i = 0; i < all.length; i++) {
                boolean heard = all[i].heard.answer() == YES;
                planes[3 * i + 2] = heard && planes[3 * i] != Unknowns.NO ? unknowns.plane(all[i].refusal) : Unknowns.NO;
            }
            planes[3 * all.length] = unknowns.plane(court);
            planes[3 * all.length + 1] = unknowns.plane(others);
            planes[3 * all.length + 2] = unknowns.plane(asked);
            return planes;
        }

        long bits(int[] planes, int word) {
            long consents = 0;
            long opposes = 0;
            long entitled = 0;
            for (int i = 0; i < all.length; i++) {
                if (all[i].heard.answer() == YES) {
                    long own = Unknowns.bits(planes[3 * i], word);
                    entitled |= own;
                    consents |= own & Unknowns.bits(planes[3 * i + 1], word);
                    opposes |= own & Unknowns.bits(planes[3 * i + 2], word);
                }
            }
            return consents & (~opposes | Unknowns.bits(planes[3 * all.length], word))
                    | Unknowns.bits(planes[3 * all.length + 1], word) & ~consents
                    | Unknowns.bits(planes[3 * all.length + 2], word) & ~entitled;
        }
    }

    private Represented represented(Judgment age) {
        List<String> ids = related();
        Representative[] all = new Representative[ids.size()];
        for (int i = 0; i < all.length; i++) {
            all[i] = representative(ids.get(i), age);
        }
        Proof others = step(
                "11/a/representative/others",
                "11/a/representative/others  somebody else may represent the person, as long as not all relations are known",
                caseFile.relationsComplete() ? UNMET : open(List.of(), "RELATION", subject));
        Proof asked = step(
                "11/a/representative/asked",
                "11/a/representative/asked  where nobody entitled is on file, whoever represents the person is asked for",
                open(List.of(), "REPRESENTATIVE_CONSENT", subject));
        Proof court = step(
                "11/a/representative/court",
                "11/a/representative/court  where those who are entitled disagree, the court's last decision since the last exit",
                decided(
                        PersonDecision.On.CONSENT_STANDS,
                        EnumSet.of(PersonDecision.By.COURT),
                        exit,
                        "REPRESENTATIVES_DISAGREE"));
        return new Represented(minor(age), all, court, others, asked);
    }

    /** Whoever stands in a relation by which somebody may be represented, by id. */
    private List<String> related() {
        List<String> ids = new ArrayList<>(2);
        List<Relation> relations = caseFile.relations();
        for (int i = 0; i < relations.size(); i++) {
            Relation relation = relations.get(i);
            boolean representing =
                    switch (relation.type()) {
                        case GUARDIAN_OF, CUSTODIAN_OF, FOSTER_PARENT_OF, GRANDPARENT_OF -> relation.to().equals(subject);
                        case PARENT_OF ->
                            relation.to().equals(subject) || related(Relation.Type.PARENT_OF, relation.to(), subject) != null;
                        default -> false;
                    };
            if (representing && !ids.contains(relation.from())) {
                ids.add(relation.from());
            }
        }
        if (ids.size() > 1) {
            Collections.sort(ids);
        }
        return ids;
    }

    /** Returns the places of a relation from one person to another, or null where none is on file. */
    private @Nullable List<String> related(Relation.Type type, String from, String to) {
        List<String> places = caseFile.family().places(type, from, to);
        return places.isEmpty() ? null : places;
    }

    private Judgment tie(Relation.Type type, String id) {
        List<String> places = related(type, id, subject);
        return places == null ? UNMET : found(true, places);
    }

    private Judgment grandparent(String id) {
        for (Relation relation : caseFile.relations()) {
            if (relation.type() == Relation.Type.PARENT_OF && relation.to().equals(subject)) {
                List<String> places = related(Relation.Type.PARENT_OF, id, relation.from());
                if (places != null) {
                    return found(true, places);
                }
            }
        }
        return tie(Relation.Type.GRANDPARENT_OF, id);
    }

    private Representative representative(String id, Judgment age) {
        int index = caseFile.indexOf(id);
        Person one = caseFile.persons().get(index);
        String about = Places.person(index);
        Proof represents = step(
                "11/a/representative/represents",
                about,
                "11/a/representative/represents  the guardian named; for a minor under 18 also the father, perhaps the"
                        + " grandfather, or the victim who as a parent has custody",
                represents(id, one, index, age));
        Proof heard = step(
                "11/a/representative/heard",
                about,
                "11/a/representative/heard  neither a known suspect in the case nor known to lack capacity",
                heard(one, index));
        Judgment word = binding(word(id, null, "REPRESENTATIVE_CONSENT"), one, id);
        Proof spoken = step(
                "11/a/representative/word",
                about,
                "11/a/representative/word  the last word since the last exit; a refusal binds once capacity is known and"
                        + " suspicion ruled out",
                word);
        Answer answer = represents.answer().and(heard.answer());
        Proof entitled = new Proof(
                "11/a/representative/entitled",
                about,
                answer,
                "11/a/representative/entitled  represents the person, and is heard",
                ENTITLED,
                List.of(),
                List.of(),
                List.of(represents, heard));
        Proof consents = new Proof(
                "11/a/representative/consents",
                about,
                answer.and(spoken.answer()),
                "11/a/representative/consents  entitled to speak for the person, and consents",
                CONSENTS,
                List.of(),
                List.of(),
                List.of(entitled, spoken));
        Proof refusal = step(
                "11/a/representative/refusal",
                about,
                "11/a/representative/refusal  the last word since the last exit is a refusal, which binds once capacity is known"
                        + " and suspicion ruled out",
                binding(word(id, MET, "REPRESENTATIVE_CONSENT"), one, id).negated());
        Proof opposes = new Proof(
                "11/a/representative/opposes",
                about,
                answer.and(refusal.answer()),
                "11/a/representative/opposes  entitled to speak for the person, and refuses",
                OPPOSES,
                List.of(),
                List.of(),
                List.of(entitled, refusal));
        return new Representative(represents, heard, entitled, spoken, consents, refusal, opposes);
    }

    /** Of an adult without capacity only the guardian named; of anybody else those who stand in for a minor, too. */
    private Judgment represents(String id, Person one, int index, Judgment age) {
        Boolean capable = person.legallyCapable();
        List<String> capacity = capable == null ? List.of() : List.of(Places.person(place, "legallyCapable"));
        Judgment minorOrCapable = (capable == null ? MET : found(capable, capacity)).or(age);
        Judgment male = one.sex() == null
                ? open(List.of(Places.person(index, "sex")), "SEX", id)
                : found(one.sex() == Person.Sex.MALE, List.of(Places.person(index, "sex")));
        Judgment parent = tie(Relation.Type.PARENT_OF, id);
        Judgment grandfather = grandparent(id).and(male);
        if (grandfather.answer() == YES) {
            grandfather = open(grandfather.facts(), "REPRESENTATIVE_CONSENT", subject);
        }
        Judgment withCustody = id.equals(victim) ? parent.and(tie(Relation.Type.CUSTODIAN_OF, id)) : UNMET;
        return tie(Relation.Type.GUARDIAN_OF, id)
                .or(minorOrCapable.and(parent.and(male).or(grandfather).or(withCustody)));
    }

    private static Judgment heard(Person one, int index) {
        Boolean suspect = one.suspectedOffender();
        Boolean capable = one.legallyCapable();
        Judgment clear = suspect == null ? MET : found(!suspect, List.of(Places.person(index, "suspectedOffender")));
        return clear.and(capable == null ? MET : found(capable, List.of(Places.person(index, "legallyCapable"))));
    }

    // ---- the affected person ----------------------------------------------------------------------------------------

    private Proof byBlood(String victim) {
        FamilyGraph.Path path = caseFile.family().byBlood(subject, victim);
        return step(
                "3/a/blood",
                "3/a/blood  related by blood up to degree 2",
                path == null ? unrelated() : found(path.degree() <= FARTHEST_DEGREE, path.places()));
    }

    private Proof byMarriage(String victim, Answer byBlood) {
        FamilyGraph.Path path = caseFile.family().byMarriage(subject, victim);
        Judgment tie = path == null ? unrelated() : found(path.degree() <= FARTHEST_DEGREE, path.places());
        if (byBlood == NO && tie.answer() == UNDETERMINED) {
            tie = open(tie.facts(), "TIE_BY_MARRIAGE", subject);
        }
        return step(
                "3/a/marriage",
                byBlood == NO
                        ? "3/a/marriage  of whoever is known to be no relative by blood up to degree 2: the same, and whether marriage"
                                + " ties them is asked"
                        : "3/a/marriage  a relative by marriage up to degree 2 counts as the Minister, or a delegate appointed in"
                                + " writing, decides",
                decidedWhenMet(
                        tie,
                        decided(PersonDecision.On.MARRIAGE_COUNTS, MINISTER_OR_DELEGATE, null, "MARRIAGE_KINSHIP")));
    }

    private Judgment unrelated() {
        return caseFile.relationsComplete()
                ? found(false, List.of("relationsComplete"))
                : open(List.of(), "RELATION", subject);
    }

    private Proof present(String victim) {
        return step(
                "3/c/present",
                "3/c/present  in the Kingdom on the day the victim was admitted",
                victimsEntry == null ? open(List.of(), "ADMISSION", victim) : present(victimsEntry.act().date()));
    }

    private Judgment present(LocalDate day) {
        LocalDate born = person.bornFrom();
        if (born != null && born.isAfter(day)) {
            return found(false, List.of(Places.person(place, born.equals(person.bornTo()) ? "birthDate" : "bornBetween")));
        }
        boolean abroad = false;
        for (Person.Presence presence : person.presence()) {
            LocalDate to = presence.to();
            if (presence.country().equals(KINGDOM)) {
                if (!presence.from().isAfter(day) && (to == null || !to.isBefore(day))) {
                    return found(true, List.of(Places.person(place, "presence")));
                }
            } else if (presence.from().isBefore(day) && (to == null || to.isAfter(day))) {
                abroad = true;
            }
        }
        if (person.presenceComplete() || abroad) {
            return found(false, List.of(Places.person(place, person.presenceComplete() ? "presenceComplete" : "presence")));
        }
        return open(List.of(), "PRESENCE", subject);
    }

    private Proof bornLater(String victim) {
        List<String> relations = related(Relation.Type.PARENT_OF, victim, subject);
        Judgment child = relations == null ? unrelated() : found(true, relations);
        Judgment both = born(victim).and(child);
        return step(
                "3/c/born-later",
                "3/c/born-later  a child of the victim born after that day counts as present as the Minister, or a delegate"
                        + " appointed in writing, decides",
                decidedWhenMet(
                        both,
                        decided(PersonDecision.On.BORN_AFTER_ADMISSION, MINISTER_OR_DELEGATE, null, "BORN_IN_THE_HOUSE")));
    }

    /** Whether the subject was born after the victim's entry. */
    private Judgment born(String victim) {
        LocalDate from = person.bornFrom();
        LocalDate to = person.bornTo();
        if (from == null || to == null) {
            return victimsEntry == null
                    ? new Judgment(
                            UNDETERMINED,
                            List.of(),
                            List.of(new MissingFact("BIRTH_DATE", subject), new MissingFact("ADMISSION", victim)))
                    : open(List.of(), "BIRTH_DATE", subject);
        }
        if (victimsEntry == null) {
            return open(List.of(), "ADMISSION", victim);
        }
        LocalDate day = victimsEntry.act().date();
        List<String> places = joined(bornPlace(from, to), victimsEntry.places());
        return from.isAfter(day) == to.isAfter(day)
                ? found(from.isAfter(day), places)
                : open(places, "BIRTH_DATE", subject);
    }

    /** What somebody without the power decides is no decision; of an unclear decider, the same word changes nothing. */
    private Proof caregiver() {
        LastWord word = new LastWord(subject, null);
        for (int i = 0; i < caregivers.size(); i++) {
            FiledAct filed = caregivers.get(i);
            Reception.CaregiverDecision act = (Reception.CaregiverDecision) filed.act();
            boolean delegate = act.by() == Decider.DELEGATE;
            Boolean written = act.delegatedInWriting();
            if (act.by() == Decider.OTHER || delegate && Boolean.FALSE.equals(written)) {
                continue;
            }
            Boolean suitable = act.suitableCaregiver();
            boolean counts = act.by() == Decider.MINISTER || delegate && written != null;
            word.add(
                    filed,
                    counts ? null : delegate ? "DELEGATION_IN_WRITING" : "CAREGIVER_DECISION",
                    suitable == null ? null : (Boolean) !suitable,
                    "CAREGIVER_DECISION");
        }
        return step(
                "3/d",
                "3/d  the last decision of the Minister, or of a delegate appointed in writing, is that nobody suitable cares",
                word.orAsk("CAREGIVER_DECISION"));
    }

    /** That no suitable caregiver was found, by whoever may decide so; yes while nobody did. */
    private Judgment nobodySuitable() {
        LastWord word = new LastWord(subject, MET);
        for (FiledAct filed : caregivers) {
            Reception.CaregiverDecision act = (Reception.CaregiverDecision) filed.act();
            boolean delegate = act.by() == Decider.DELEGATE;
            Boolean written = act.delegatedInWriting();
            if (act.by() == Decider.OTHER || delegate && Boolean.FALSE.equals(written) || Boolean.TRUE.equals(act.suitableCaregiver())) {
                continue;
            }
            String open = act.by() == null ? "CAREGIVER_DECISION"
                    : delegate && written == null ? "DELEGATION_IN_WRITING"
                    : act.suitableCaregiver() == null ? "CAREGIVER_DECISION" : null;
            Boolean suitable = act.suitableCaregiver();
            word.add(filed, open, suitable == null ? null : (Boolean) !suitable, "CAREGIVER_DECISION");
        }
        return word.orAsk("CAREGIVER_DECISION");
    }

    // ---- what was found ---------------------------------------------------------------------------------------------

    /** What the file shows of one thing. One unknown is told from another by its list of what is missing. */
    private record Judgment(Answer answer, List<String> facts, List<MissingFact> missing) {

        Judgment and(Judgment other) {
            return together(answer.and(other.answer), other);
        }

        Judgment or(Judgment other) {
            return together(answer.or(other.answer), other);
        }

        Judgment negated() {
            return new Judgment(answer.negated(), facts, missing);
        }

        /** The one that agrees with the result carries it; where both do, they do together. */
        private Judgment together(Answer result, Judgment other) {
            if (other.answer != result) {
                return this;
            }
            if (answer != result) {
                return other;
            }
            List<MissingFact> both = result == UNDETERMINED ? new ArrayList<>(missing) : List.of();
            for (MissingFact fact : other.missing) {
                if (!both.contains(fact)) {
                    both.add(fact);
                }
            }
            return new Judgment(result, joined(facts, other.facts), both);
        }
    }

    private static Judgment found(boolean yes, List<String> places) {
        return new Judgment(Answer.of(yes), places, List.of());
    }

    private static Judgment open(List<String> places, String fact, String about) {
        return new Judgment(UNDETERMINED, places, List.of(new MissingFact(fact, about)));
    }

    /**
     * What was said last, taken in act by act, the earliest first.
     *
     * <p>The order within one day is not on file: what differs there is open together. Whoever only may have a say changes
     * nothing by saying the same.
     */
    private static final class LastWord {

        private final String about;
        private @Nullable Judgment before;
        private @Nullable LocalDate day;
        private boolean sure;
        private boolean yes;
        private boolean no;
        /** What the last act of the day that counts says. */
        private @Nullable Boolean counted;
        private List<String> places = List.of();
        private List<String> placesCounting = List.of();
        private List<MissingFact> missing = List.of();

        LastWord(String about, @Nullable Judgment silence) {
            this.about = about;
            this.before = silence;
        }

        /**
         * Takes in one more act.
         *
         * @param open what to ask for where the act only may count; null where it counts
         * @param said what it says; null where it does not
         * @param unsaid what to ask for where it does not say, or others of its day say otherwise
         */
        void add(FiledAct filed, @Nullable String open, @Nullable Boolean said, String unsaid) {
            add(filed, open, said, said, unsaid);
        }

        /** Takes in one more act that others stand against: it may be as it says, or the contrary. */
        void addDoubted(FiledAct filed, String open, @Nullable Boolean said, String unsaid) {
            add(filed, open, null, said, unsaid);
        }

        private void add(
                FiledAct filed,
                @Nullable String open,
                @Nullable Boolean believed,
                @Nullable Boolean said,
                String unsaid) {
            if (!filed.act().date().equals(day)) {
                endDay();
                day = filed.act().date();
            }
            boolean counts = open == null;
            sure |= counts;
            yes |= believed == null || believed;
            no |= believed == null || !believed;
            places = joined(places, filed.places());
            if (counts) {
                placesCounting = joined(placesCounting, filed.places());
            } else {
                missing = joined(missing, List.of(new MissingFact(open, about)));
            }
            if (said == null || counts && counted != null && !said.equals(counted)) {
                missing = joined(missing, List.of(new MissingFact(unsaid, about)));
            }
            counted = counts ? said : counted;
        }

        /** What comes next on the same day is of another kind, and later. */
        void otherKind() {
            endDay();
        }

        private void endDay() {
            if (day == null) {
                return;
            }
            boolean alike = yes != no;
            if (alike && sure) {
                before = found(yes, placesCounting);
            } else if (!alike || before == null || before.answer != Answer.of(yes)) {
                boolean stillOpen = !sure && before != null && before.answer == UNDETERMINED;
                before = new Judgment(
                        UNDETERMINED,
                        stillOpen ? joined(before.facts, places) : places,
                        stillOpen ? joined(before.missing, missing) : missing);
            }
            day = null;
            sure = false;
            yes = false;
            no = false;
            counted = null;
            places = List.of();
            placesCounting = List.of();
            missing = List.of();
        }

        /** Returns what was said last, or what silence means; where that is nothing, what to ask for. */
        Judgment orAsk(String fact) {
            endDay();
            return before == null ? open(List.of(), fact, about) : before;
        }
    }

    private static <T> List<T> joined(@Nullable List<T> first, List<T> second) {
        if (first == null || first.isEmpty()) {
            return second;
        }
        List<T> all = first;
        for (T one : second) {
            if (!all.contains(one)) {
                all = all == first ? new ArrayList<>(first) : all;
                all.add(one);
            }
        }
        return all;
    }

    private static Proof step(String provision, String rule, Judgment found) {
        return step(provision, null, rule, found);
    }

    private static Proof step(String provision, @Nullable String about, String rule, Judgment found) {
        return new Proof(provision, about, found.answer, rule, null, found.facts, found.missing, List.of());
    }

    private static Proof combined(String provision, Answer answer, String rule, Formula formula, Proof... children) {
        return new Proof(provision, answer, rule, formula, List.of(), List.of(), List.of(children));
    }
}
