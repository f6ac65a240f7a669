package org.ihala.benchmarks;

import static org.ihala.rules.Answer.NO;
import static org.ihala.rules.Answer.UNDETERMINED;
import static org.ihala.rules.Answer.YES;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.ihala.rules.Answer;
import org.ihala.rules.CaseFile;
import org.ihala.rules.casefile.Act;
import org.ihala.rules.casefile.FiledAct;
import org.ihala.rules.casefile.Person;
import org.ihala.rules.casefile.Places;
import org.ihala.rules.casefile.Relation;
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

    private static final Formula ADMISSION = Formula.anyOf("11/a", "11/b");
    private static final Formula EMERGENCY = Formula.allOf(
            "11/b/approval", "11/b/urgency", "11/b/body", "11/b/indication",
            Formula.anyOf("11/a/consent", "11/b/child-or-incapable"));
    private static final Formula ORDINARY_OF_VICTIM =
            Formula.allOf("2", "11/a/consent", Formula.anyOf("11/a/1", "11/a/2"));
    private static final Formula ORDINARY_OF_AFFECTED =
            Formula.allOf("3", "11/a/consent", Formula.anyOf("11/a/1", "11/a/2"));
    private static final Formula STOP_OF_VICTIM = Formula.allOf("2", "11/a/2/decision", "11/a/2/approval");
    private static final Formula STOP_OF_AFFECTED = Formula.allOf("3", "11/a/2/decision", "11/a/2/approval");
    private static final Formula OWN_CONSENT = Formula.allOf("11/a/own-consent");
    private static final Formula REPRESENTATIVES_CONSENT = Formula.allOf("11/a/representative-consent");
    private static final Formula BOTH_CONSENTS = Formula.allOf("11/a/own-consent", "11/a/representative-consent");
    private static final Formula CONSENT_AT_UNSETTLED_AGE = Formula.anyOf(
            Formula.unless("11/a/own-consent", "11/a/minor"),
            Formula.allOf("11/a/own-consent", "11/a/representative-consent"));
    private static final Formula KINSHIP =
            Formula.anyOf("3/a/blood", "3/a/marriage", "3/a/spouse", "3/a/care", "3/a/nursing");
    private static final Formula UNDER_EIGHTEEN = Formula.anyOf("3/b/age", "3/b/presumed");
    private static final Formula PRESENCE = Formula.anyOf("3/c/present", "3/c/born-later");
    private static final Formula AFFECTED = Formula.allOf("3/a", "3/b", "3/c", "3/d");

    private static final Proof SPOUSE =
            step("3/a/spouse", NO, "3/a/spouse  a spouse has no degree and does not count", List.of(), List.of());
    private static final Proof CARE =
            step("3/a/care", NO, "3/a/care  an adopted or fostered child does not count", List.of(), List.of());
    private static final Proof NURSING =
            step("3/a/nursing", NO, "3/a/nursing  a sibling by nursing does not count", List.of(), List.of());
    private static final Proof NOT_PRESUMED = step(
            "3/b/presumed", NO, "3/b/presumed  without evidence of age the question stays open", List.of(), List.of());

    private final CaseFile caseFile;
    private final LocalDate asOf;
    private final String subject;
    private final @Nullable String victim;
    private final Person person;
    private final int place;

    private @Nullable FiledAct finding;
    private @Nullable FiledAct stopForTrafficking;
    private @Nullable FiledAct stopForUnknownOffence;
    private @Nullable FiledAct stopForOtherOffence;
    private @Nullable FiledAct emergency;
    private @Nullable FiledAct caregiver;
    private @Nullable FiledAct entry;
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
            if (act.person().equals(victim)) {
                if (act instanceof Act.ProsecutorFinding) {
                    finding = later(finding, filed);
                } else if (act instanceof Act.Admission) {
                    victimsEntry = later(victimsEntry, filed);
                }
            } else if (act.person().equals(subject)) {
                if (act instanceof Act.ProsecutorFinding && victim == null) {
                    finding = later(finding, filed);
                } else if (act instanceof Act.ProsecutionStopped stop) {
                    if (stop.offence() == Act.Offence.TRAFFICKING) {
                        stopForTrafficking = later(stopForTrafficking, filed);
                    } else if (stop.offence() == null) {
                        stopForUnknownOffence = later(stopForUnknownOffence, filed);
                    } else {
                        stopForOtherOffence = later(stopForOtherOffence, filed);
                    }
                } else if (act instanceof Act.EmergencyApproval) {
                    emergency = later(emergency, filed);
                } else if (act instanceof Act.CaregiverDecision) {
                    caregiver = later(caregiver, filed);
                } else if (act instanceof Act.Admission) {
                    entry = later(entry, filed);
                }
            }
        }
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
        Proof age = age("11/a/minor", "11/a/minor  the victim's age is not settled");
        Proof stopDecision = stopDecision();
        Proof stopApproval = stopApproval();
        Proof stop = combined(
                "11/a/2",
                status.answer().and(stopDecision.answer()).and(stopApproval.answer()),
                "11/a/2  stop of prosecution of a victim",
                STOP_OF_VICTIM,
                List.of(status, stopDecision, stopApproval));
        Answer unlessConsent = status.answer().and(found.answer().or(stop.answer()));
        Emergency urgent = emergency(age);

        if (age.answer() != UNDETERMINED) {
            boolean adult = age.answer() == NO;
            Proof own = adult
                    ? adultsConsent("11/a/own-consent  an adult victim consents")
                    : ownConsent("11/a/own-consent  a victim under eighteen is heard");
            Proof representative = adult ? null : representativesConsent();
            Proof consent = representative == null
                    ? combined(
                            "11/a/consent",
                            own.answer(),
                            "11/a/consent  of an adult victim: their own",
                            OWN_CONSENT,
                            List.of(own))
                    : combined(
                            "11/a/consent",
                            own.answer().and(representative.answer()),
                            "11/a/consent  of a victim under eighteen: the representative's, the child being heard",
                            BOTH_CONSENTS,
                            List.of(own, representative));
            Proof ordinary = ordinaryOfVictim(unlessConsent.and(consent.answer()), status, consent, found, stop);
            Proof emergency = urgent.proof(urgent.answer(consent.answer(), urgent.child.answer()), consent);
            Proof admission = admission(ordinary.answer().or(emergency.answer()), ordinary, emergency);
            if (admission.answer() != UNDETERMINED) {
                return new Decided(admission.answer(), admission, List.of());
            }
            Unknowns unknowns = new Unknowns();
            int crime = unknowns.plane(status);
            int self = unknowns.plane(own);
            int other = representative == null ? self : unknowns.plane(representative);
            int[] rest = urgent.planes(unknowns);
            int child = unknowns.plane(urgent.child);
            return new Decided(UNDETERMINED, admission, unknowns.needed(word -> {
                long agreed = Unknowns.bits(self, word) & Unknowns.bits(other, word);
                return Unknowns.bits(crime, word) & agreed
                        | Emergency.bits(rest, word) & (agreed | Unknowns.bits(child, word));
            }));
        }
        return ofVictimOfUnsettledAge(status, found, stop, unlessConsent, age, urgent);
    }

    /** The age is an unknown that helps on one side and hurts on the other, so both ages are worked out. */
    private Decided ofVictimOfUnsettledAge(
            Proof status, Proof found, Proof stop, Answer unlessConsent, Proof age, Emergency urgent) {
        Proof own = consentAtUnsettledAge();
        Proof representative = representativesConsent();
        boolean childIsAge = Boolean.TRUE.equals(person.legallyCapable());
        Answer asChild = own.answer().and(representative.answer());
        Answer asAdult = own.answer();
        Answer urgentAsChild = urgent.answer(asChild, childIsAge ? YES : urgent.child.answer());
        Answer urgentAsAdult = urgent.answer(asAdult, childIsAge ? NO : urgent.child.answer());
        Answer ordinaryAsChild = unlessConsent.and(asChild);
        Answer ordinaryAsAdult = unlessConsent.and(asAdult);
        Proof consent = combined(
                "11/a/consent",
                agreed(asChild, asAdult),
                "11/a/consent  of a victim of unsettled age: their own, and the representative's if a minor",
                CONSENT_AT_UNSETTLED_AGE,
                List.of(own, age, own, representative));
        Proof ordinary = ordinaryOfVictim(agreed(ordinaryAsChild, ordinaryAsAdult), status, consent, found, stop);
        Proof emergency = urgent.proof(agreed(urgentAsChild, urgentAsAdult), consent);
        Answer answer = agreed(ordinaryAsChild.or(urgentAsChild), ordinaryAsAdult.or(urgentAsAdult));
        Proof admission = admission(answer, ordinary, emergency);
        if (answer != UNDETERMINED) {
            return new Decided(answer, admission, List.of());
        }
        Unknowns unknowns = new Unknowns();
        int crime = unknowns.plane(status);
        int self = unknowns.plane(own);
        int minor = unknowns.plane(age);
        int other = unknowns.plane(representative);
        int[] rest = urgent.planes(unknowns);
        int child = childIsAge ? minor : unknowns.plane(urgent.child);
        return new Decided(UNDETERMINED, admission, unknowns.needed(word -> {
            long agreed = Unknowns.bits(self, word) & (~Unknowns.bits(minor, word) | Unknowns.bits(other, word));
            return Unknowns.bits(crime, word) & agreed
                    | Emergency.bits(rest, word) & (agreed | Unknowns.bits(child, word));
        }));
    }

    private Decided ofAffected(String victim) {
        Proof blood = byBlood(victim);
        Proof marriage = byMarriage(victim);
        Proof kinship = combined(
                "3/a",
                blood.answer().or(marriage.answer()),
                "3/a  relative of the victim by any tie that counts",
                KINSHIP,
                List.of(blood, marriage, SPOUSE, CARE, NURSING));
        Proof age = age("3/b/age", "3/b/age  under eighteen on own entry, or today before entry");
        Proof underEighteen = combined(
                "3/b", age.answer(), "3/b  has not completed eighteen years", UNDER_EIGHTEEN, List.of(age, NOT_PRESUMED));
        Proof present = present(victim);
        Proof bornLater = bornLater(victim);
        Proof presence = combined(
                "3/c",
                present.answer().or(bornLater.answer()),
                "3/c  present in the Kingdom, or counted as present",
                PRESENCE,
                List.of(present, bornLater));
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
        Proof found = finding(
                "11/a/1", "11/a/1  the finding about the related victim serves the affected person", victim);
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
        Emergency urgent = emergency(age);
        Proof emergency = urgent.proof(urgent.answer(consent.answer(), urgent.child.answer()), consent);
        Proof admission = admission(ordinary.answer().or(emergency.answer()), ordinary, emergency);
        if (admission.answer() != UNDETERMINED) {
            return new Decided(admission.answer(), admission, List.of());
        }
        Unknowns unknowns = new Unknowns();
        int tieByBlood = unknowns.plane(blood);
        int tieByMarriage = unknowns.plane(marriage);
        int minor = unknowns.plane(age);
        int there = unknowns.plane(present);
        int born = unknowns.plane(bornLater);
        int noCaregiver = unknowns.plane(caregiver);
        int agreed = unknowns.plane(representative);
        int crime = unknowns.plane(found);
        int stopped = unknowns.plane(stopDecision);
        int approved = unknowns.plane(stopApproval);
        int[] rest = urgent.planes(unknowns);
        int child = unknowns.plane(urgent.child);
        return new Decided(UNDETERMINED, admission, unknowns.needed(word -> {
            long affected = (Unknowns.bits(tieByBlood, word) | Unknowns.bits(tieByMarriage, word))
                    & Unknowns.bits(minor, word)
                    & (Unknowns.bits(there, word) | Unknowns.bits(born, word))
                    & Unknowns.bits(noCaregiver, word);
            long consents = Unknowns.bits(agreed, word);
            return affected & consents
                            & (Unknowns.bits(crime, word)
                                    | Unknowns.bits(stopped, word) & Unknowns.bits(approved, word))
                    | Emergency.bits(rest, word) & (consents | Unknowns.bits(child, word));
        }));
    }

    private static Answer agreed(Answer first, Answer second) {
        return first == second ? first : UNDETERMINED;
    }

    private static Proof ordinaryOfVictim(Answer answer, Proof status, Proof consent, Proof found, Proof stop) {
        return combined(
                "11/a",
                answer,
                "11/a  a victim with consent in either case",
                ORDINARY_OF_VICTIM,
                List.of(status, consent, found, stop));
    }

    private static Proof admission(Answer answer, Proof ordinary, Proof emergency) {
        return combined(
                "11",
                answer,
                "11  admission in the ordinary way or in an emergency",
                ADMISSION,
                List.of(ordinary, emergency));
    }

    /** The steps of Article 11/b but for the consent. */
    private record Emergency(Proof approval, Proof urgency, Proof body, Proof indication, Proof child) {

        Answer answer(Answer consent, Answer childOrIncapable) {
            return approval.answer()
                    .and(urgency.answer())
                    .and(body.answer())
                    .and(indication.answer())
                    .and(consent.or(childOrIncapable));
        }

        Proof proof(Answer answer, Proof consent) {
            return combined(
                    "11/b",
                    answer,
                    "11/b  the prosecutor is not needed; consent is, but not of a child or an incapable person",
                    EMERGENCY,
                    List.of(approval, urgency, body, indication, consent, child));
        }

        int[] planes(Unknowns unknowns) {
            return new int[] {
                unknowns.plane(approval), unknowns.plane(urgency), unknowns.plane(body), unknowns.plane(indication)
            };
        }

        static long bits(int[] planes, int word) {
            return Unknowns.bits(planes[0], word)
                    & Unknowns.bits(planes[1], word)
                    & Unknowns.bits(planes[2], word)
                    & Unknowns.bits(planes[3], word);
        }
    }

    private Emergency emergency(Proof age) {
        Act.EmergencyApproval act = emergency == null ? null : (Act.EmergencyApproval) emergency.act();
        List<String> places = emergency == null ? List.of() : emergency.places();
        boolean approved = act != null && (act.by() == Act.Decider.MINISTER || act.by() == Act.Decider.DELEGATE);
        boolean official = act != null && act.informedBy() != null && OFFICIAL_BODIES.contains(act.informedBy());
        Act.Urgency urgency = act == null ? null : act.urgency();
        return new Emergency(
                metOrLacks(
                        "11/b/approval",
                        "11/b/approval  the Minister or any delegate approved",
                        approved,
                        places,
                        "EMERGENCY_APPROVAL"),
                urgency == Act.Urgency.NONE
                        ? step("11/b/urgency", NO, "11/b/urgency  the case is an emergency or urgent", places, List.of())
                        : metOrLacks(
                                "11/b/urgency",
                                "11/b/urgency  the case is an emergency or urgent",
                                urgency != null,
                                places,
                                "EMERGENCY_URGENCY"),
                metOrLacks(
                        "11/b/body", "11/b/body  an official body passed the data", official, places, "EMERGENCY_BODY"),
                metOrLacks(
                        "11/b/indication",
                        "11/b/indication  data on a potential victim serve too",
                        act != null && act.indicates() != null,
                        places,
                        "EMERGENCY_INDICATION"),
                childOrIncapable(age));
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

    private Proof childOrIncapable(Proof age) {
        Boolean capable = person.legallyCapable();
        Answer incapable = capable == null ? UNDETERMINED : Answer.of(!capable);
        Answer answer = age.answer().or(incapable);
        List<String> facts = List.of();
        List<MissingFact> missing = List.of();
        if (age.answer() == answer) {
            facts = age.facts();
            missing = age.missing();
        }
        if (incapable == answer) {
            if (capable == null) {
                MissingFact capacity = new MissingFact("LEGALLY_CAPABLE", subject);
                missing = missing.isEmpty() ? List.of(capacity) : List.of(missing.get(0), capacity);
            } else {
                String place = Places.person(this.place, "legallyCapable");
                facts = facts.isEmpty() ? List.of(place) : List.of(facts.get(0), place);
            }
        }
        return step(
                "11/b/child-or-incapable",
                answer,
                "11/b/child-or-incapable  a child or an adult without capacity",
                facts,
                missing);
    }

    private Proof finding(String provision, String rule, String about) {
        Boolean befell = finding == null ? null : ((Act.ProsecutorFinding) finding.act()).crimeBefell();
        return finding == null || befell == null
                ? step(provision, UNDETERMINED, rule, List.of(), lacks("PROSECUTOR_FINDING", about))
                : step(provision, Answer.of(befell), rule, finding.places(), List.of());
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
        FiledAct stop = stopForTrafficking == null ? stopForUnknownOffence : stopForTrafficking;
        if (stop == null) {
            return step("11/a/2/approval", UNDETERMINED, rule, List.of(), lacks("PROSECUTION_STOPPED", subject));
        }
        boolean refused = ((Act.ProsecutionStopped) stop.act()).approval() == Act.Approval.REFUSED;
        return step("11/a/2/approval", Answer.of(!refused), rule, stop.places(), List.of());
    }

    private Proof age(String provision, String rule) {
        LocalDate from = person.bornFrom();
        LocalDate to = person.bornTo();
        if (from == null || to == null) {
            return step(provision, UNDETERMINED, rule, List.of(), lacks("BIRTH_DATE", subject));
        }
        LocalDate day = entry == null ? asOf : entry.act().date();
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
            if (filed.act() instanceof Act.Consent consent
                    && by.equals(consent.by())
                    && consent.given() != null
                    && consent.person().equals(subject)
                    && !consent.date().isAfter(asOf)) {
                latest = later(latest, filed);
            }
        }
        return latest;
    }

    private static boolean given(FiledAct consent) {
        return Boolean.TRUE.equals(((Act.Consent) consent.act()).given());
    }

    private Proof ownConsent(String rule) {
        FiledAct own = latestConsent(subject);
        return own == null
                ? step("11/a/own-consent", UNDETERMINED, rule, List.of(), lacks("CONSENT", subject))
                : step("11/a/own-consent", Answer.of(given(own)), rule, own.places(), List.of());
    }

    private Proof adultsConsent(String rule) {
        Boolean capable = person.legallyCapable();
        if (Boolean.FALSE.equals(capable)) {
            return representatives("11/a/own-consent", rule, guardians());
        }
        Proof own = ownConsent(rule);
        return capable == null && own.answer() == NO
                ? step("11/a/own-consent", UNDETERMINED, rule, own.facts(), lacks("LEGALLY_CAPABLE", subject))
                : own;
    }

    private Proof consentAtUnsettledAge() {
        String rule = "11/a/own-consent  a victim of unsettled age consents";
        Proof asChild = ownConsent(rule);
        Proof asAdult = adultsConsent(rule);
        return asChild.answer() == asAdult.answer()
                ? asChild
                : step(
                        "11/a/own-consent",
                        UNDETERMINED,
                        rule,
                        asChild.facts(),
                        List.of(new MissingFact("BIRTH_DATE", subject), new MissingFact("LEGALLY_CAPABLE", subject)));
    }

    private Proof representativesConsent() {
        Set<String> all = guardians();
        if (victim != null) {
            boolean parent = false;
            boolean custodian = false;
            for (Relation relation : caseFile.relations()) {
                if (relation.from().equals(victim) && relation.to().equals(subject)) {
                    parent |= relation.type() == Relation.Type.PARENT_OF;
                    custodian |= relation.type() == Relation.Type.CUSTODIAN_OF;
                }
            }
            if (parent && custodian) {
                all.add(victim);
            }
        }
        return representatives(
                "11/a/representative-consent",
                "11/a/representative-consent  the guardian, or the victim as parent with custody, consents; a suspect is"
                        + " not heard",
                all);
    }

    private Set<String> guardians() {
        Set<String> all = new LinkedHashSet<>();
        for (Relation relation : caseFile.relations()) {
            if (relation.to().equals(subject)
                    && (relation.type() == Relation.Type.GUARDIAN_OF
                            || relation.type() == Relation.Type.PARENT_OF
                                    && caseFile.person(relation.from()).sex() == Person.Sex.MALE)) {
                all.add(relation.from());
            }
        }
        return all;
    }

    private Proof representatives(String provision, String rule, Set<String> representatives) {
        List<String> given = new ArrayList<>();
        List<String> refused = new ArrayList<>();
        List<MissingFact> open = new ArrayList<>();
        boolean pending = true;
        boolean silent = false;
        for (String representative : representatives) {
            Boolean suspected = caseFile.person(representative).suspectedOffender();
            if (Boolean.TRUE.equals(suspected)) {
                continue;
            }
            pending = false;
            FiledAct consent = latestConsent(representative);
            if (consent == null) {
                silent = true;
            } else if (given(consent)) {
                given.addAll(consent.places());
            } else {
                refused.addAll(consent.places());
                if (suspected == null) {
                    open.add(new MissingFact("SUSPECTED_OFFENDER", representative));
                }
            }
        }
        if (!given.isEmpty()) {
            return step(provision, YES, rule, given, List.of());
        }
        if (pending || silent) {
            open.add(new MissingFact("REPRESENTATIVE_CONSENT", subject));
        }
        if (!caseFile.relationsComplete()) {
            open.add(new MissingFact("RELATION", subject));
        }
        open.sort((first, second) -> (first.fact() + first.person()).compareTo(second.fact() + second.person()));
        return step(provision, open.isEmpty() ? NO : UNDETERMINED, rule, refused, open);
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
        if (victimsEntry == null) {
            return step("3/c/born-later", UNDETERMINED, rule, List.of(), lacks("ADMISSION", victim));
        }
        LocalDate day = victimsEntry.act().date();
        LocalDate from = person.bornFrom();
        LocalDate to = person.bornTo();
        if (from == null || to == null || from.isAfter(day) != to.isAfter(day)) {
            return step("3/c/born-later", UNDETERMINED, rule, List.of(), lacks("BIRTH_DATE", subject));
        }
        return from.isAfter(day)
                ? step("3/c/born-later", UNDETERMINED, rule, bornPlace(from, to), lacks("BORN_IN_THE_HOUSE", subject))
                : step("3/c/born-later", NO, rule, bornPlace(from, to), List.of());
    }

    private Proof caregiver() {
        String rule = "3/d  no suitable caregiver, by the competent decision";
        if (caregiver == null) {
            return step("3/d", UNDETERMINED, rule, List.of(), lacks("CAREGIVER_DECISION", subject));
        }
        Act.CaregiverDecision act = (Act.CaregiverDecision) caregiver.act();
        boolean delegate = act.by() == Act.Decider.DELEGATE;
        if (delegate && act.delegatedInWriting() == null) {
            return step("3/d", UNDETERMINED, rule, caregiver.places(), lacks("DELEGATION_IN_WRITING", subject));
        }
        boolean competent = act.by() == Act.Decider.MINISTER || delegate && Boolean.TRUE.equals(act.delegatedInWriting());
        return competent && act.suitableCaregiver() != null
                ? step("3/d", Answer.of(!act.suitableCaregiver()), rule, caregiver.places(), List.of())
                : step("3/d", UNDETERMINED, rule, caregiver.places(), lacks("CAREGIVER_DECISION", subject));
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
