package org.ihala.benchmarks;

import static org.ihala.rules.Answer.NO;
import static org.ihala.rules.Answer.UNDETERMINED;
import static org.ihala.rules.Answer.YES;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.ihala.rules.Answer;
import org.ihala.rules.CaseFile;
import org.ihala.rules.casefile.Act;
import org.ihala.rules.casefile.Approval;
import org.ihala.rules.casefile.Decider;
import org.ihala.rules.casefile.FiledAct;
import org.ihala.rules.casefile.Person;
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
    private static final Set<String> OFFICIAL_BODIES =
            Set.of("CTU", "PSD", "PROSECUTION", "MOSD", "MOL", "MOI", "MOH", "MOJ", "COURT");

    private static final Formula ADMISSION_OF_VICTIM = Formula.anyOf("11/a", "11/b");
    private static final Formula ADMISSION_OF_AFFECTED = Formula.anyOf("11/a", "11/b", "11/own-status");
    private static final Formula EMERGENCY = Formula.allOf(
            "11/b/approval", "11/b/urgency", "11/b/body", "11/b/indication",
            Formula.anyOf("11/a/consent", "11/a/minor", "11/b/incapable"));
    private static final Formula ORDINARY_OF_VICTIM =
            Formula.allOf("11/a/consent", Formula.anyOf(Formula.allOf("2", "11/a/1"), "11/a/2"));
    private static final Formula ORDINARY_OF_AFFECTED =
            Formula.allOf("3", "11/a/consent", Formula.anyOf("11/a/1", "11/a/2"));
    private static final Formula STOP_OF_VICTIM = Formula.allOf("2", "11/a/2/decision", "11/a/2/approval");
    private static final Formula STOP_OF_AFFECTED = Formula.allOf("3", "11/a/2/decision", "11/a/2/approval");
    private static final Formula ADULTS_CONSENT = Formula.allOf("11/a/adult-consent");
    private static final Formula REPRESENTATIVES_CONSENT = Formula.allOf("11/a/representative-consent");
    private static final Formula CHILDS_CONSENT = Formula.allOf("11/a/own-consent", "11/a/representative-consent");
    private static final Formula CONSENT_AT_UNSETTLED_AGE = Formula.anyOf(
            Formula.unless("11/a/adult-consent", "11/a/minor"),
            Formula.allOf("11/a/minor", "11/a/own-consent", "11/a/representative-consent"));
    private static final Formula KINSHIP = Formula.allOf(
            "3/a/victim",
            Formula.anyOf("3/a/blood", "3/a/marriage", "3/a/spouse", "3/a/care", "3/a/nursing"));
    private static final Formula UNDER_EIGHTEEN = Formula.anyOf("3/b/age", "3/b/presumed");
    private static final Formula PRESENCE = Formula.anyOf("3/c/present", "3/c/born-later", "3/c/elsewhere");
    private static final Formula AFFECTED = Formula.allOf("3/a", "3/b", "3/c", "3/d");

    private static final Proof SPOUSE =
            step("3/a/spouse", NO, "3/a/spouse  a spouse has no degree and does not count", List.of(), List.of());
    private static final Proof CARE =
            step("3/a/care", NO, "3/a/care  an adopted or fostered child does not count", List.of(), List.of());
    private static final Proof NURSING =
            step("3/a/nursing", NO, "3/a/nursing  a sibling by nursing does not count", List.of(), List.of());
    private static final Proof NOT_PRESUMED = step(
            "3/b/presumed", NO, "3/b/presumed  without evidence of age the question stays open", List.of(), List.of());
    private static final Proof ELSEWHERE =
            step("3/c/elsewhere", NO, "3/c/elsewhere  a victim sheltered elsewhere opens nothing", List.of(), List.of());

    private static final String MINOR = "11/a/minor  the person is a minor on entry";
    private static final String OWN_STATUS = "11/own-status  the person may be a victim too";
    private static final Proof NO_OWN_STATUS = step("11/own-status", NO, OWN_STATUS, List.of(), List.of());

    private final CaseFile caseFile;
    private final LocalDate asOf;
    private final String subject;
    private final @Nullable String victim;
    private final Person person;
    private final int place;

    private @Nullable FiledAct finding;
    private @Nullable FiledAct disproof;
    private @Nullable FiledAct ownFinding;
    private @Nullable FiledAct stopForTrafficking;
    private @Nullable FiledAct stopForUnknownOffence;
    private @Nullable FiledAct standingForUnknownOffence;
    private @Nullable FiledAct stopForOtherOffence;
    private @Nullable FiledAct emergency;
    private @Nullable FiledAct emergencyByAnother;
    private @Nullable FiledAct emergencySigned;
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

    private void readActs() {
        List<FiledAct> acts = caseFile.acts();
        for (int i = 0; i < acts.size(); i++) {
            FiledAct filed = acts.get(i);
            Act act = filed.act();
            if (act.date().isAfter(asOf)) {
                continue;
            }
            boolean ofVictim = act.person().equals(victim);
            boolean ofPossibleVictim = ofVictim || victim == null;
            if (!ofVictim && !act.person().equals(subject)) {
                continue;
            }
            if (act instanceof Prosecution.ProsecutorFinding) {
                if (ofPossibleVictim) {
                    finding = later(finding, filed);
                } else {
                    ownFinding = later(ownFinding, filed);
                }
            } else if (act instanceof VictimStatus.StatusDisproved status) {
                if (ofPossibleVictim
                        && (status.by() == VictimStatus.Authority.PROSECUTOR
                                || status.by() == VictimStatus.Authority.COURT)) {
                    disproof = later(disproof, filed);
                }
            } else if (act instanceof Reception.Admission) {
                if (ofVictim) {
                    victimsEntry = later(victimsEntry, filed);
                } else {
                    entry = later(entry, filed);
                }
            } else if (!ofVictim) {
                readActOfSubject(filed);
            }
        }
        left = entry != null
                && exit != null
                && !before(exit, entry)
                && (before(entry, exit) || !inOnTheEve(entry.act().date()));
        emergency = countingEmergency();
    }

    /** What opened the House before the last exit does not open it again. */
    private @Nullable FiledAct current(@Nullable FiledAct filed) {
        return before(filed, exit) ? null : filed;
    }

    /** Whoever has no power to approve undoes no approval, and an approval of an unknown author undoes none either. */
    private @Nullable FiledAct countingEmergency() {
        FiledAct latest = current(emergency);
        if (latest == null) {
            return current(emergencyByAnother);
        }
        Reception.EmergencyApproval approval = (Reception.EmergencyApproval) latest.act();
        FiledAct signed = current(emergencySigned);
        return approval.by() != null
                        || approval.urgency() == Reception.Urgency.NONE
                        || signed == null
                        || ((Reception.EmergencyApproval) signed.act()).urgency() == Reception.Urgency.NONE
                ? latest
                : signed;
    }

    /** Whether the subject was in the House before a day on which the file has both an admission and an exit. */
    private boolean inOnTheEve(LocalDate last) {
        TreeMap<LocalDate, Boolean> entered = new TreeMap<>();
        Set<LocalDate> exits = new HashSet<>();
        for (FiledAct filed : caseFile.acts()) {
            Act act = filed.act();
            if (act.person().equals(subject) && act.date().isBefore(last)) {
                if (act instanceof Reception.Admission) {
                    entered.put(act.date(), true);
                } else if (act instanceof Residence.Exit) {
                    entered.putIfAbsent(act.date(), false);
                    exits.add(act.date());
                }
            }
        }
        boolean in = false;
        for (Map.Entry<LocalDate, Boolean> day : entered.entrySet()) {
            in = day.getValue() && (in || !exits.contains(day.getKey()));
        }
        return in;
    }

    private void readActOfSubject(FiledAct filed) {
        Act act = filed.act();
        if (act instanceof Prosecution.ProsecutionStopped stop) {
            if (stop.offence() == Prosecution.Offence.TRAFFICKING) {
                stopForTrafficking = later(stopForTrafficking, filed);
            } else if (stop.offence() == null) {
                stopForUnknownOffence = later(stopForUnknownOffence, filed);
                if (stop.approval() != Approval.REFUSED) {
                    standingForUnknownOffence = later(standingForUnknownOffence, filed);
                }
            } else {
                stopForOtherOffence = later(stopForOtherOffence, filed);
            }
        } else if (act instanceof Reception.EmergencyApproval approval) {
            if (approval.by() == Decider.OTHER) {
                emergencyByAnother = later(emergencyByAnother, filed);
            } else {
                emergency = later(emergency, filed);
                if (approval.by() != null) {
                    emergencySigned = later(emergencySigned, filed);
                }
            }
        } else if (act instanceof Residence.Exit) {
            exit = later(exit, filed);
        }
    }

    private static boolean before(@Nullable FiledAct first, @Nullable FiledAct second) {
        return first != null && second != null && first.act().date().isBefore(second.act().date());
    }

    private static FiledAct later(@Nullable FiledAct known, FiledAct other) {
        return known == null || other.act().date().isAfter(known.act().date()) ? other : known;
    }

    private Decided ofVictim() {
        Proof status = finding("2", "2  the prosecutor found that a trafficking crime befell the person", subject);
        Proof found = step(
                "11/a/1",
                status.answer(),
                "11/a/1  the prosecutor found a crime against the victim",
                status.facts(),
                status.missing());
        Proof minor = age("11/a/minor", MINOR);
        Proof stopDecision = stopDecision();
        Proof stopApproval = stopApproval();
        Proof stop = combined(
                "11/a/2",
                status.answer().and(stopDecision.answer()).and(stopApproval.answer()),
                "11/a/2  stop of prosecution of a victim, who must be found to be one",
                STOP_OF_VICTIM,
                List.of(status, stopDecision, stopApproval));
        Emergency urgent = emergency(minor);
        if (minor.answer() == UNDETERMINED) {
            return ofVictimOfUnsettledAge(status, found, stop, urgent);
        }
        boolean adult = minor.answer() == NO;
        Proof own = adult ? adultsConsent() : childsConsent();
        Proof representative = adult ? null : representativesConsent();
        Proof consent = representative == null
                ? combined(
                        "11/a/consent",
                        own.answer(),
                        "11/a/consent  of an adult victim: their own",
                        ADULTS_CONSENT,
                        List.of(own))
                : combined(
                        "11/a/consent",
                        own.answer().and(representative.answer()),
                        "11/a/consent  of a minor victim: the representative's, the child being heard",
                        CHILDS_CONSENT,
                        List.of(own, representative));
        Proof ordinary = ordinaryOfVictim(consent.answer().and(status.answer()), consent, status, found, stop);
        Proof emergency = urgent.proof(urgent.answer(consent.answer(), minor.answer()), consent);
        Answer answer = ordinary.answer().or(emergency.answer());
        Proof admission = admissionOfVictim(answer, ordinary, emergency);
        if (answer != UNDETERMINED) {
            return new Decided(answer, admission, List.of());
        }
        Unknowns unknowns = new Unknowns();
        int self = unknowns.plane(own);
        int other = representative == null ? self : unknowns.plane(representative);
        int crime = unknowns.plane(status);
        int[] rest = urgent.planes(unknowns);
        return new Decided(UNDETERMINED, admission, unknowns.needed(word -> {
            long agreed = Unknowns.bits(self, word) & Unknowns.bits(other, word);
            return agreed & Unknowns.bits(crime, word) | Emergency.bits(rest, agreed, word);
        }));
    }

    /** The age is an unknown that helps on one side and hurts on the other, so both ages are worked out. */
    private Decided ofVictimOfUnsettledAge(Proof status, Proof found, Proof stop, Emergency urgent) {
        Proof minor = urgent.minor;
        Proof adults = adultsConsent();
        Proof childs = childsConsent();
        Proof representative = representativesConsent();
        Answer asAdult = adults.answer();
        Answer asChild = childs.answer().and(representative.answer());
        Answer ordinaryAsAdult = asAdult.and(status.answer());
        Answer ordinaryAsChild = asChild.and(status.answer());
        Answer urgentAsAdult = urgent.answer(asAdult, NO);
        Answer urgentAsChild = urgent.answer(asChild, YES);
        Proof consent = combined(
                "11/a/consent",
                agreed(asChild, asAdult),
                "11/a/consent  of a victim of unsettled age: their own, and the representative's if a minor",
                CONSENT_AT_UNSETTLED_AGE,
                List.of(adults, minor, minor, childs, representative));
        Proof ordinary = ordinaryOfVictim(agreed(ordinaryAsChild, ordinaryAsAdult), consent, status, found, stop);
        Proof emergency = urgent.proof(agreed(urgentAsChild, urgentAsAdult), consent);
        Answer answer = agreed(ordinaryAsChild.or(urgentAsChild), ordinaryAsAdult.or(urgentAsAdult));
        Proof admission = admissionOfVictim(answer, ordinary, emergency);
        if (answer != UNDETERMINED) {
            return new Decided(answer, admission, List.of());
        }
        Unknowns unknowns = new Unknowns();
        int adult = unknowns.plane(adults);
        int age = unknowns.plane(minor);
        int heard = unknowns.plane(childs);
        int other = unknowns.plane(representative);
        int crime = unknowns.plane(status);
        int[] rest = urgent.planes(unknowns);
        return new Decided(UNDETERMINED, admission, unknowns.needed(word -> {
            long child = Unknowns.bits(age, word);
            long agreed = Unknowns.bits(adult, word) & ~child
                    | child & Unknowns.bits(heard, word) & Unknowns.bits(other, word);
            return agreed & Unknowns.bits(crime, word) | Emergency.bits(rest, agreed, word);
        }));
    }

    private Decided ofAffected(String victim) {
        Proof found = finding(
                "11/a/1", "11/a/1  the finding about the related victim serves the affected person", victim);
        Proof named = namedVictim(found, victim);
        Proof blood = byBlood(victim);
        Proof marriage = byMarriage(victim);
        Proof kinship = combined(
                "3/a",
                named.answer().and(blood.answer().or(marriage.answer())),
                "3/a  relative of the victim by any tie that counts",
                KINSHIP,
                List.of(named, blood, marriage, SPOUSE, CARE, NURSING));
        Proof age = age("3/b/age", "3/b/age  under age on own entry, or today before entry");
        Proof underEighteen = combined(
                "3/b", age.answer(), "3/b  under age, or presumed to be", UNDER_EIGHTEEN, List.of(age, NOT_PRESUMED));
        Proof present = present(victim);
        Proof bornLater = bornLater(victim);
        Proof presence = combined(
                "3/c",
                present.answer().or(bornLater.answer()),
                "3/c  present in the Kingdom, or counted as present",
                PRESENCE,
                List.of(present, bornLater, ELSEWHERE));
        Proof caregiver = caregiver();
        Proof status = combined(
                "3",
                kinship.answer().and(underEighteen.answer()).and(presence.answer()).and(caregiver.answer()),
                "3  affected person: all four together",
                AFFECTED,
                List.of(kinship, underEighteen, presence, caregiver));

        Proof representative = representativesConsent();
        Proof consent = combined(
                "11/a/consent",
                representative.answer(),
                "11/a/consent  of an affected person: the representative's",
                REPRESENTATIVES_CONSENT,
                List.of(representative));
        Proof stopDecision = stopDecision();
        Proof stopApproval = stopApproval();
        Proof stop = combined(
                "11/a/2",
                status.answer().and(stopDecision.answer()).and(stopApproval.answer()),
                "11/a/2  stop of prosecution of an affected person",
                STOP_OF_AFFECTED,
                List.of(status, stopDecision, stopApproval));
        Proof ordinary = combined(
                "11/a",
                status.answer().and(consent.answer()).and(found.answer().or(stop.answer())),
                "11/a  an affected person with consent in either case",
                ORDINARY_OF_AFFECTED,
                List.of(status, consent, found, stop));
        Proof minor = step("11/a/minor", age.answer(), MINOR, age.facts(), age.missing());
        Emergency urgent = emergency(minor);
        Proof emergency = urgent.proof(urgent.answer(consent.answer(), age.answer()), consent);
        Proof ownStatus = ownStatus();
        Answer answer = ordinary.answer().or(emergency.answer()).or(ownStatus.answer());
        Proof admission = combined(
                "11",
                answer,
                "11  an affected person, in the ordinary way, in an emergency, or as a victim",
                ADMISSION_OF_AFFECTED,
                List.of(ordinary, emergency, ownStatus));
        if (answer != UNDETERMINED) {
            return new Decided(answer, admission, List.of());
        }
        Unknowns unknowns = new Unknowns();
        int rightVictim = unknowns.plane(named);
        int tieByBlood = unknowns.plane(blood);
        int tieByMarriage = unknowns.plane(marriage);
        int child = unknowns.plane(age);
        int there = unknowns.plane(present);
        int born = unknowns.plane(bornLater);
        int noCaregiver = unknowns.plane(caregiver);
        int agreed = unknowns.plane(representative);
        int crime = unknowns.plane(found);
        int stopped = unknowns.plane(stopDecision);
        int approved = unknowns.plane(stopApproval);
        int[] rest = urgent.planes(unknowns);
        int asVictim = unknowns.plane(ownStatus);
        return new Decided(UNDETERMINED, admission, unknowns.needed(word -> {
            long affected = Unknowns.bits(rightVictim, word)
                    & (Unknowns.bits(tieByBlood, word) | Unknowns.bits(tieByMarriage, word))
                    & Unknowns.bits(child, word)
                    & (Unknowns.bits(there, word) | Unknowns.bits(born, word))
                    & Unknowns.bits(noCaregiver, word);
            long consents = Unknowns.bits(agreed, word);
            return affected & consents
                            & (Unknowns.bits(crime, word)
                                    | Unknowns.bits(stopped, word) & Unknowns.bits(approved, word))
                    | Emergency.bits(rest, consents, word)
                    | Unknowns.bits(asVictim, word);
        }));
    }

    private static Answer agreed(Answer first, Answer second) {
        return first == second ? first : UNDETERMINED;
    }

    /** Whoever is found to be a victim has the finding too, so the stop of the prosecution never tips the answer. */
    private static Proof ordinaryOfVictim(Answer answer, Proof consent, Proof status, Proof found, Proof stop) {
        return combined(
                "11/a",
                answer,
                "11/a  a victim with consent in either case",
                ORDINARY_OF_VICTIM,
                List.of(consent, status, found, stop));
    }

    private static Proof admissionOfVictim(Answer answer, Proof ordinary, Proof emergency) {
        return combined(
                "11",
                answer,
                "11  a victim, in the ordinary way or in an emergency",
                ADMISSION_OF_VICTIM,
                List.of(ordinary, emergency));
    }

    /** The steps of Article 11/b but for the consent. */
    private record Emergency(
            Proof approval, Proof urgency, Proof body, Proof indication, Proof minor, Proof incapable) {

        Answer answer(Answer consent, Answer child) {
            return approval.answer()
                    .and(urgency.answer())
                    .and(body.answer())
                    .and(indication.answer())
                    .and(consent.or(child).or(incapable.answer()));
        }

        Proof proof(Answer answer, Proof consent) {
            return combined(
                    "11/b",
                    answer,
                    "11/b  the prosecutor is not needed; consent is, but not of a child or an incapable person",
                    EMERGENCY,
                    List.of(approval, urgency, body, indication, consent, minor, incapable));
        }

        int[] planes(Unknowns unknowns) {
            return new int[] {
                unknowns.plane(approval),
                unknowns.plane(urgency),
                unknowns.plane(body),
                unknowns.plane(indication),
                unknowns.plane(minor),
                unknowns.plane(incapable)
            };
        }

        static long bits(int[] planes, long consent, int word) {
            return Unknowns.bits(planes[0], word)
                    & Unknowns.bits(planes[1], word)
                    & Unknowns.bits(planes[2], word)
                    & Unknowns.bits(planes[3], word)
                    & (consent | Unknowns.bits(planes[4], word) | Unknowns.bits(planes[5], word));
        }
    }

    private Emergency emergency(Proof minor) {
        Reception.EmergencyApproval act = emergency == null ? null : (Reception.EmergencyApproval) emergency.act();
        List<String> places = emergency == null ? List.of() : emergency.places();
        boolean approved = act != null && (act.by() == Decider.MINISTER || act.by() == Decider.DELEGATE);
        boolean official = act != null && act.informedBy() != null && OFFICIAL_BODIES.contains(act.informedBy());
        Reception.Urgency urgency = act == null ? null : act.urgency();
        return new Emergency(
                metOrLacks(
                        "11/b/approval",
                        "11/b/approval  the Minister or any delegate approved",
                        approved,
                        places,
                        "EMERGENCY_APPROVAL"),
                urgency == Reception.Urgency.NONE && approved
                        ? step("11/b/urgency", NO, "11/b/urgency  the case is an emergency or urgent", places, List.of())
                        : metOrLacks(
                                "11/b/urgency",
                                "11/b/urgency  the case is an emergency or urgent",
                                urgency != null && urgency != Reception.Urgency.NONE,
                                places,
                                urgency == null ? "EMERGENCY_URGENCY" : "EMERGENCY_APPROVAL"),
                metOrLacks(
                        "11/b/body", "11/b/body  an official body passed the data", official, places, "EMERGENCY_BODY"),
                metOrLacks(
                        "11/b/indication",
                        "11/b/indication  data on a potential victim serve too",
                        act != null && act.indicates() != null,
                        places,
                        "EMERGENCY_INDICATION"),
                minor,
                incapable());
    }

    private Proof metOrLacks(String provision, String rule, boolean met, List<String> places, String fact) {
        return met
                ? step(provision, YES, rule, places, List.of())
                : step(
                        provision,
                        UNDETERMINED,
                        rule,
                        places,
                        lacks(emergency == null ? "EMERGENCY_APPROVAL" : fact, subject));
    }

    private Proof incapable() {
        String rule = "11/b/incapable  the person is known to lack capacity";
        Boolean capable = person.legallyCapable();
        return capable == null
                ? step("11/b/incapable", UNDETERMINED, rule, List.of(), lacks("LEGALLY_CAPABLE", subject))
                : step(
                        "11/b/incapable",
                        Answer.of(!capable),
                        rule,
                        List.of(Places.person(place, "legallyCapable")),
                        List.of());
    }

    private Proof finding(String provision, String rule, String about) {
        Boolean befell = finding == null ? null : ((Prosecution.ProsecutorFinding) finding.act()).crimeBefell();
        if (finding == null || befell == null) {
            return step(provision, UNDETERMINED, rule, List.of(), lacks("PROSECUTOR_FINDING", about));
        }
        return befell && disproof != null && !before(disproof, finding)
                ? step(provision, UNDETERMINED, rule, finding.places(), lacks("PROSECUTOR_FINDING", about))
                : step(provision, Answer.of(befell), rule, finding.places(), List.of());
    }

    private static Proof namedVictim(Proof found, String victim) {
        String rule = "3/a/victim  nothing on file speaks against the victim being one";
        boolean against = found.answer() == NO || found.answer() == UNDETERMINED && !found.facts().isEmpty();
        return against
                ? step("3/a/victim", UNDETERMINED, rule, found.facts(), lacks("PROSECUTOR_FINDING", victim))
                : step("3/a/victim", YES, rule, found.facts(), List.of());
    }

    private Proof ownStatus() {
        boolean victimToo = ownFinding != null
                && !Boolean.FALSE.equals(((Prosecution.ProsecutorFinding) ownFinding.act()).crimeBefell());
        return victimToo
                ? step("11/own-status", UNDETERMINED, OWN_STATUS, List.of(), lacks("ASK_AS_VICTIM", subject))
                : NO_OWN_STATUS;
    }

    private Proof stopDecision() {
        String rule = "11/a/2/decision  the prosecutor stopped the prosecution for a trafficking crime";
        if (stopForTrafficking != null) {
            return step("11/a/2/decision", YES, rule, stopForTrafficking.places(), List.of());
        }
        if (stopForUnknownOffence != null) {
            return step(
                    "11/a/2/decision",
                    UNDETERMINED,
                    rule,
                    stopForUnknownOffence.places(),
                    lacks("STOP_OFFENCE", subject));
        }
        List<String> places = stopForOtherOffence == null ? List.of() : stopForOtherOffence.places();
        return step("11/a/2/decision", UNDETERMINED, rule, places, lacks("PROSECUTION_STOPPED", subject));
    }

    private Proof stopApproval() {
        String rule = "11/a/2/approval  the prosecutor's decision suffices unless its approval is refused";
        FiledAct stop = stopForTrafficking;
        FiledAct unknown = stopForUnknownOffence;
        if (stop == null) {
            return unknown == null
                    ? step("11/a/2/approval", UNDETERMINED, rule, List.of(), lacks("PROSECUTION_STOPPED", subject))
                    : step("11/a/2/approval", UNDETERMINED, rule, unknown.places(), lacks("STOP_OFFENCE", subject));
        }
        FiledAct standing = standingForUnknownOffence;
        boolean refused = ((Prosecution.ProsecutionStopped) stop.act()).approval() == Approval.REFUSED;
        return refused && standing != null && before(stop, standing)
                ? step("11/a/2/approval", UNDETERMINED, rule, standing.places(), lacks("STOP_OFFENCE", subject))
                : step("11/a/2/approval", Answer.of(!refused), rule, stop.places(), List.of());
    }

    private Proof age(String provision, String rule) {
        LocalDate from = person.bornFrom();
        LocalDate to = person.bornTo();
        if (from == null || to == null) {
            return step(provision, UNDETERMINED, rule, List.of(), lacks("BIRTH_DATE", subject));
        }
        LocalDate day = entry == null || left ? asOf : entry.act().date();
        boolean oldest = day.isBefore(CalendarDays.completes(from, MAJORITY));
        boolean youngest = from.equals(to) ? oldest : day.isBefore(CalendarDays.completes(to, MAJORITY));
        return oldest == youngest
                ? step(provision, Answer.of(oldest), rule, bornPlace(from, to), List.of())
                : step(provision, UNDETERMINED, rule, bornPlace(from, to), lacks("BIRTH_DATE", subject));
    }

    private List<String> bornPlace(LocalDate from, LocalDate to) {
        return List.of(Places.person(place, from.equals(to) ? "birthDate" : "bornBetween"));
    }

    private @Nullable FiledAct latestConsent(String by) {
        FiledAct latest = null;
        List<FiledAct> acts = caseFile.acts();
        for (int i = 0; i < acts.size(); i++) {
            FiledAct filed = acts.get(i);
            if (filed.act() instanceof Reception.Consent consent
                    && by.equals(consent.by())
                    && consent.person().equals(subject)
                    && !consent.date().isAfter(asOf)
                    && !before(filed, exit)) {
                latest = later(latest, filed);
            }
        }
        return latest;
    }

    private static @Nullable Boolean given(FiledAct consent) {
        return ((Reception.Consent) consent.act()).given();
    }

    private Proof adultsConsent() {
        String rule = "11/a/adult-consent  an adult victim consents";
        Boolean capable = person.legallyCapable();
        if (Boolean.FALSE.equals(capable)) {
            return representatives(
                    "11/a/adult-consent",
                    "11/a/adult-consent  the guardian of an adult without capacity consents; a suspect is not heard",
                    guardiansNamed(),
                    Set.of());
        }
        FiledAct own = latestConsent(subject);
        if (own == null || given(own) == null) {
            return step("11/a/adult-consent", UNDETERMINED, rule, List.of(), lacks("CONSENT", subject));
        }
        boolean given = Boolean.TRUE.equals(given(own));
        return capable == null && !given
                ? step("11/a/adult-consent", UNDETERMINED, rule, own.places(), lacks("LEGALLY_CAPABLE", subject))
                : step("11/a/adult-consent", Answer.of(given), rule, own.places(), List.of());
    }

    private Proof childsConsent() {
        String rule = "11/a/own-consent  a minor victim is heard";
        FiledAct own = latestConsent(subject);
        if (own == null) {
            return step("11/a/own-consent", YES, rule, List.of(), List.of());
        }
        Boolean given = given(own);
        if (given == null) {
            return step("11/a/own-consent", UNDETERMINED, rule, List.of(), lacks("CONSENT", subject));
        }
        return given
                ? step("11/a/own-consent", YES, rule, own.places(), List.of())
                : step(
                        "11/a/own-consent",
                        UNDETERMINED,
                        rule,
                        own.places(),
                        lacks("CHILD_REFUSES_SHELTER", subject));
    }

    private Proof representativesConsent() {
        Set<String> all = guardiansNamed();
        boolean parent = false;
        boolean custodian = false;
        for (Relation relation : caseFile.relations()) {
            if (relation.to().equals(subject)) {
                boolean ofVictim = relation.from().equals(victim);
                if (relation.type() == Relation.Type.PARENT_OF) {
                    parent |= ofVictim;
                    if (caseFile.person(relation.from()).sex() == Person.Sex.MALE) {
                        all.add(relation.from());
                    }
                }
                custodian |= ofVictim && relation.type() == Relation.Type.CUSTODIAN_OF;
            }
        }
        if (victim != null && parent && custodian) {
            all.add(victim);
        }
        return representatives(
                "11/a/representative-consent",
                "11/a/representative-consent  the guardian, or the victim as parent with custody, consents; a suspect is"
                        + " not heard",
                all,
                mayBeGuardians());
    }

    private Set<String> guardiansNamed() {
        Set<String> all = new LinkedHashSet<>();
        for (Relation relation : caseFile.relations()) {
            if (relation.to().equals(subject) && relation.type() == Relation.Type.GUARDIAN_OF) {
                all.add(relation.from());
            }
        }
        return all;
    }

    /** A parent who may be the father, and a grandfather. */
    private Set<String> mayBeGuardians() {
        Set<String> parents = new HashSet<>();
        for (Relation relation : caseFile.relations()) {
            if (relation.type() == Relation.Type.PARENT_OF && relation.to().equals(subject)) {
                parents.add(relation.from());
            }
        }
        Set<String> all = new LinkedHashSet<>();
        for (Relation relation : caseFile.relations()) {
            Person.Sex sex = caseFile.person(relation.from()).sex();
            boolean ofSubject = relation.to().equals(subject);
            boolean parent = relation.type() == Relation.Type.PARENT_OF && ofSubject;
            boolean grandparent = relation.type() == Relation.Type.GRANDPARENT_OF && ofSubject
                    || relation.type() == Relation.Type.PARENT_OF && parents.contains(relation.to());
            if (parent && sex == null || grandparent && sex != Person.Sex.FEMALE) {
                all.add(relation.from());
            }
        }
        return all;
    }

    private Proof representatives(String provision, String rule, Set<String> certain, Set<String> possible) {
        List<String> given = new ArrayList<>();
        List<String> refused = new ArrayList<>();
        Set<MissingFact> open = new LinkedHashSet<>();
        boolean heard = false;
        for (String representative : certain) {
            heard |= hear(representative, true, given, refused, open);
        }
        for (String representative : possible) {
            if (!certain.contains(representative)) {
                hear(representative, false, given, refused, open);
            }
        }
        if (!given.isEmpty()) {
            return step(provision, YES, rule, given, List.of());
        }
        if (!heard) {
            open.add(new MissingFact("REPRESENTATIVE_CONSENT", subject));
        }
        if (!caseFile.relationsComplete()) {
            open.add(new MissingFact("RELATION", subject));
        }
        List<MissingFact> missing = new ArrayList<>(open);
        missing.sort((first, second) -> (first.fact() + first.person()).compareTo(second.fact() + second.person()));
        return step(provision, missing.isEmpty() ? NO : UNDETERMINED, rule, refused, missing);
    }

    /** Returns whether the word of a representative counts; a suspect's does not. */
    private boolean hear(
            String representative, boolean certain, List<String> given, List<String> refused, Set<MissingFact> open) {
        Person asked = caseFile.person(representative);
        if (Boolean.TRUE.equals(asked.suspectedOffender()) || Boolean.FALSE.equals(asked.legallyCapable())) {
            return false;
        }
        FiledAct consent = latestConsent(representative);
        Boolean word = consent == null ? null : given(consent);
        if (consent == null || word == null || !certain && word) {
            open.add(new MissingFact("REPRESENTATIVE_CONSENT", subject));
            if (!certain && asked.sex() == null) {
                open.add(new MissingFact("SEX", representative));
            }
        } else if (word) {
            given.addAll(consent.places());
        } else {
            refused.addAll(consent.places());
            if (asked.suspectedOffender() == null) {
                open.add(new MissingFact("SUSPECTED_OFFENDER", representative));
            }
            if (asked.legallyCapable() == null) {
                open.add(new MissingFact("LEGALLY_CAPABLE", representative));
            }
        }
        return true;
    }

    private Proof byBlood(String victim) {
        FamilyGraph.Path path = caseFile.family().byBlood(subject, victim);
        String rule = "3/a/blood  related by blood up to the limit";
        return path == null
                ? unrelated("3/a/blood", rule)
                : step("3/a/blood", Answer.of(path.degree() <= FARTHEST_DEGREE), rule, path.places(), List.of());
    }

    private Proof byMarriage(String victim) {
        FamilyGraph.Path path = caseFile.family().byMarriage(subject, victim);
        String rule = "3/a/marriage  a relative by marriage is put to the Minister";
        if (path == null) {
            return unrelated("3/a/marriage", rule);
        }
        return path.degree() <= FARTHEST_DEGREE
                ? step("3/a/marriage", UNDETERMINED, rule, path.places(), lacks("MARRIAGE_KINSHIP", subject))
                : step("3/a/marriage", NO, rule, path.places(), List.of());
    }

    private Proof unrelated(String provision, String rule) {
        return caseFile.relationsComplete()
                ? step(provision, NO, rule, List.of("relationsComplete"), List.of())
                : step(provision, UNDETERMINED, rule, List.of(), lacks("RELATION", subject));
    }

    private Proof present(String victim) {
        String rule = "3/c/present  in the Kingdom on the day the victim was admitted";
        if (victimsEntry == null) {
            return step("3/c/present", UNDETERMINED, rule, List.of(), lacks("ADMISSION", victim));
        }
        LocalDate day = victimsEntry.act().date();
        LocalDate born = person.bornFrom();
        if (born != null && born.isAfter(day)) {
            String field = born.equals(person.bornTo()) ? "birthDate" : "bornBetween";
            return step("3/c/present", NO, rule, List.of(Places.person(place, field)), List.of());
        }
        boolean abroad = false;
        for (Person.Presence presence : person.presence()) {
            LocalDate to = presence.to();
            if (presence.country().equals(KINGDOM)) {
                if (!presence.from().isAfter(day) && (to == null || !to.isBefore(day))) {
                    return step("3/c/present", YES, rule, List.of(Places.person(place, "presence")), List.of());
                }
            } else if (presence.from().isBefore(day) && (to == null || to.isAfter(day))) {
                abroad = true;
            }
        }
        if (person.presenceComplete() || abroad) {
            String field = person.presenceComplete() ? "presenceComplete" : "presence";
            return step("3/c/present", NO, rule, List.of(Places.person(place, field)), List.of());
        }
        return step("3/c/present", UNDETERMINED, rule, List.of(), lacks("PRESENCE", subject));
    }

    private Proof bornLater(String victim) {
        String rule = "3/c/born-later  a child born after that day is put to the Minister";
        Answer later = UNDETERMINED;
        List<String> facts = List.of();
        List<MissingFact> missing = lacks("BIRTH_DATE", subject);
        LocalDate from = person.bornFrom();
        LocalDate to = person.bornTo();
        if (victimsEntry == null) {
            missing = lacks("ADMISSION", victim);
        } else if (from != null && to != null) {
            LocalDate day = victimsEntry.act().date();
            if (from.isAfter(day) == to.isAfter(day)) {
                later = Answer.of(from.isAfter(day));
                facts = bornPlace(from, to);
                missing = List.of();
            }
        }

        List<String> relations = caseFile.family().places(Relation.Type.PARENT_OF, victim, subject);
        Answer child = !relations.isEmpty() ? YES : caseFile.relationsComplete() ? NO : UNDETERMINED;
        Answer answer = later.and(child);
        if (child == answer) {
            List<String> ofChild = child == NO ? List.of("relationsComplete") : relations;
            List<MissingFact> ofChildMissing = child == UNDETERMINED ? lacks("RELATION", subject) : List.of();
            facts = later == answer ? joined(facts, ofChild) : ofChild;
            missing = later == answer ? joined(missing, ofChildMissing) : ofChildMissing;
        }
        return answer == YES
                ? step("3/c/born-later", UNDETERMINED, rule, facts, lacks("BORN_IN_THE_HOUSE", subject))
                : step("3/c/born-later", answer, rule, facts, missing);
    }

    private static <T> List<T> joined(List<T> first, List<T> second) {
        List<T> all = new ArrayList<>(first);
        all.addAll(second);
        return all;
    }

    /** What somebody without the power decides is no decision; of an unclear decider, the same word changes nothing. */
    private Proof caregiver() {
        String rule = "3/d  no suitable caregiver, by the competent decision";
        Proof answer = step("3/d", UNDETERMINED, rule, List.of(), lacks("CAREGIVER_DECISION", subject));
        boolean decided = false;
        for (FiledAct filed : caregiverDecisions()) {
            Reception.CaregiverDecision act = (Reception.CaregiverDecision) filed.act();
            Decider by = act.by();
            Boolean written = act.delegatedInWriting();
            Boolean suitable = act.suitableCaregiver();
            if (by == Decider.OTHER || by == Decider.DELEGATE && Boolean.FALSE.equals(written)) {
                if (!decided) {
                    answer = step("3/d", UNDETERMINED, rule, filed.places(), lacks("CAREGIVER_DECISION", subject));
                }
                continue;
            }
            decided = true;
            boolean competent = by == Decider.MINISTER || by == Decider.DELEGATE && written != null;
            if (competent && suitable != null) {
                answer = step("3/d", Answer.of(!suitable), rule, filed.places(), List.of());
            } else if (suitable == null || answer.answer() != Answer.of(!suitable)) {
                boolean unwritten = by == Decider.DELEGATE && written == null;
                answer = step(
                        "3/d",
                        UNDETERMINED,
                        rule,
                        filed.places(),
                        lacks(unwritten ? "DELEGATION_IN_WRITING" : "CAREGIVER_DECISION", subject));
            }
        }
        return answer;
    }

    private List<FiledAct> caregiverDecisions() {
        List<FiledAct> all = new ArrayList<>();
        for (FiledAct filed : caseFile.acts()) {
            Act act = filed.act();
            if (act instanceof Reception.CaregiverDecision
                    && act.person().equals(subject) && !act.date().isAfter(asOf)) {
                all.add(filed);
            }
        }
        all.sort((first, second) -> first.act().date().compareTo(second.act().date()));
        return all;
    }

    private static List<MissingFact> lacks(String fact, String person) {
        return List.of(new MissingFact(fact, person));
    }

    private static Proof step(
            String provision, Answer answer, String rule, List<String> facts, List<MissingFact> missing) {
        return new Proof(provision, answer, rule, null, facts, missing, List.of());
    }

    private static Proof combined(String provision, Answer answer, String rule, Formula formula, List<Proof> children) {
        return new Proof(provision, answer, rule, formula, List.of(), List.of(), children);
    }
}
