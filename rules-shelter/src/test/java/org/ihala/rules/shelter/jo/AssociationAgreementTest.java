package org.ihala.rules.shelter.jo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ihala.rules.shelter.jo.Agreement.file;
import static org.ihala.rules.shelter.jo.Agreement.on;
import static org.ihala.rules.shelter.jo.Worlds.FAR_OFF;
import static org.ihala.rules.shelter.jo.Worlds.LONG_AGO;
import static org.ihala.rules.shelter.jo.Worlds.seen;
import static org.ihala.rules.shelter.jo.Worlds.years;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.ihala.rules.Answer;
import org.ihala.rules.CaseFile;
import org.ihala.rules.Decision;
import org.ihala.rules.RuleBook;
import org.ihala.rules.casefile.Approval;
import org.ihala.rules.casefile.Association;
import org.ihala.rules.casefile.Association.House;
import org.ihala.rules.casefile.Association.Kind;
import org.ihala.rules.shelter.ShelterQuestion;
import org.junit.jupiter.api.Test;

/** Article 6 a second time, in plain Java, over its criteria and the days around every boundary. */
class AssociationAgreementTest {

    private static final LocalDate FOUNDED = LocalDate.of(2010, 6, 1);
    private static final LocalDate APPLIED = LocalDate.of(2020, 1, 7);
    private static final LocalDate VERIFIED = LocalDate.of(2020, 3, 2);
    private static final LocalDate NOMINATED = LocalDate.of(2020, 3, 20);
    private static final LocalDate DECIDED = LocalDate.of(2020, 4, 9);
    private static final LocalDate TODAY = LocalDate.of(2021, 3, 12);
    private static final LocalDate AMENDED = LocalDate.of(2023, 8, 16);
    private static final Boolean[] TRUTHS = {true, false, null};

    private final Agreement agreement = new Agreement(ShelterQuestion.ASSOCIATION);

    /** The readings that touch the article, as switches. */
    private record Readings(boolean createdOnly, int ageTo, boolean fromMeeting, boolean lapses, boolean planSuffices) {

        static final Readings DEFAULT = new Readings(false, 3, false, false, false);

        RuleBook book() {
            return on(
                    "Q02-5=" + (createdOnly ? "R1" : "R2"),
                    "Q06-2=R" + ageTo,
                    "Q06-3=" + (fromMeeting ? "R2" : "R1"),
                    "Q06-6=" + (lapses ? "R2" : "R1"),
                    "Q06-8=" + (planSuffices ? "R2" : "R1"));
        }
    }

    /** An approval given later is not touched by a condition lost before it; what was taken back had been given. */
    private static boolean standing(Association a, LocalDate decided, LocalDate asOf, Readings readings) {
        LocalDate lost = readings.lapses ? seen(a.conditionLostOn(), asOf) : null;
        return seen(a.approvalCanceledOn(), asOf) == null && (lost == null || lost.isBefore(decided));
    }

    /** Article 6, letter by letter. */
    private static Answer article6(Association a, LocalDate asOf, Readings readings) {
        LocalDate foundedOn = seen(a.foundedOn(), asOf);
        LocalDate meetingOn = seen(a.foundingMeetingOn(), asOf);
        LocalDate appliedOn = seen(a.appliedOn(), asOf);
        LocalDate verifiedOn = seen(a.verifiedOn(), asOf);
        LocalDate nominatedOn = seen(a.nominatedOn(), asOf);
        LocalDate decidedOn = seen(a.cabinetDecidedOn(), asOf);
        return Worlds.agreed(world -> {
            // What nobody has decided by a known day may still be decided either way, on any day.
            boolean nominated = nominatedOn != null || world.undecided();
            boolean verified = verifiedOn != null || world.undecided();
            boolean spoken =
                    decidedOn != null && a.cabinetApproval() != null && a.cabinetApproval() != Approval.PENDING;
            boolean approved = spoken ? a.cabinetApproval() == Approval.GRANTED : world.undecided();
            LocalDate decided = world.of(spoken ? decidedOn : null, List.of(LONG_AGO, FAR_OFF));
            LocalDate verification = world.of(verifiedOn, List.of(LONG_AGO, FAR_OFF));
            LocalDate application = world.of(appliedOn, List.of(LONG_AGO, FAR_OFF));
            // A registration is not before the founding meeting.
            LocalDate founded = world.of(foundedOn, List.of(meetingOn == null ? LONG_AGO : meetingOn, FAR_OFF));
            LocalDate meeting = world.of(meetingOn, List.of(LONG_AGO, founded));
            LocalDate oldEnough = years(readings.fromMeeting ? meeting : founded, 5);
            LocalDate nomination =
                    world.of(nominatedOn, List.of(LONG_AGO, FAR_OFF, decided, verification, oldEnough));

            boolean houseCounts = world.of(a.house(), House.class) == House.CREATED
                    || !readings.createdOnly
                    || !asOf.isBefore(AMENDED);
            boolean standing = standing(a, decidedOn == null ? decided : decidedOn, asOf, readings);
            boolean managesByA =
                    nominated && approved && !decided.isBefore(nomination) && standing && houseCounts;
            LocalDate ageOn = readings.ageTo == 1 ? decided : readings.ageTo == 2 ? application : nomination;
            boolean fitByB = world.of(a.jordanian())
                    && world.of(a.kind(), Kind.class) == Kind.ORDINARY
                    && !ageOn.isBefore(oldEnough);
            boolean verifiedByC = verified
                    && !verification.isAfter(nomination)
                    && world.of(a.conditionsMet())
                    && (readings.planSuffices || world.of(a.staffInPost()));
            return managesByA && fitByB && verifiedByC;
        });
    }

    private Decision compare(Association association, LocalDate asOf, Readings readings, RuleBook book) {
        CaseFile file = file(association, asOf);
        Answer expected = article6(association, asOf, readings);
        Object[] about = {show(association), asOf, readings};
        // Where a nomination, a registration or a founding meeting is not on file, the law can rule out every day it
        // might have been on; the library asks for the day instead.
        boolean dayMissing = seen(association.nominatedOn(), asOf) == null
                || seen(association.foundedOn(), asOf) == null
                || seen(association.foundingMeetingOn(), asOf) == null;
        return dayMissing
                ? agreement.compareCautious(book, file, expected, about)
                : agreement.compare(book, file, expected, about);
    }

    private static String show(Association a) {
        return Stream.of(a.jordanian(), a.foundedOn(), a.foundingMeetingOn(), a.kind(), a.house(), a.appliedOn(),
                        a.verifiedOn(), a.conditionsMet(), a.staffInPost(), a.nominatedOn(), a.cabinetApproval(),
                        a.cabinetDecidedOn(), a.conditionLostOn(), a.approvalCanceledOn())
                .map(Objects::toString)
                .toList()
                .toString();
    }

    private static Association dated(
            LocalDate founded, LocalDate meeting, LocalDate applied, LocalDate verified, LocalDate nominated,
            LocalDate decided) {
        return new Association(true, founded, meeting, Kind.ORDINARY, House.CREATED, applied, verified, true, true,
                nominated, Approval.GRANTED, decided, null, null);
    }

    /** The day before, the day itself, the day after, and no day. */
    private static LocalDate[] around(LocalDate day) {
        return new LocalDate[] {day.minusDays(1), day, day.plusDays(1), null};
    }

    @Test
    void should_agree_over_all_combinations_of_the_criteria() {
        LocalDate[][] known = {{VERIFIED, NOMINATED, DECIDED}, {VERIFIED, null, DECIDED}};
        LocalDate[][] all = {known[0], known[1], {null, NOMINATED, DECIDED}, {VERIFIED, NOMINATED, null}};
        for (boolean createdOnly : new boolean[] {false, true}) {
            for (boolean planSuffices : new boolean[] {false, true}) {
                Readings readings = new Readings(createdOnly, 3, false, false, planSuffices);
                RuleBook book = readings.book();
                for (Boolean jordanian : TRUTHS) {
                    for (Kind kind : new Kind[] {Kind.ORDINARY, Kind.PRIVATE, Kind.CLOSED, null}) {
                        for (House house : new House[] {House.CREATED, House.ACCREDITED, null}) {
                            for (Boolean conditions : TRUTHS) {
                                for (Boolean inPost : TRUTHS) {
                                    for (Approval approval : new Approval[] {
                                        Approval.GRANTED, Approval.REFUSED, Approval.PENDING, null
                                    }) {
                                        for (LocalDate[] dates : readings.equals(Readings.DEFAULT) ? all : known) {
                                            compare(new Association(jordanian, FOUNDED, FOUNDED, kind, house, APPLIED,
                                                    dates[0], conditions, inPost, dates[1], approval, dates[2], null,
                                                    null), TODAY, readings, book);
                                        }
                                    }
                                }
                            }
                        }
                    }
                }
            }
        }
        agreement.assertAgreed(3 * 4 * 3 * 3 * 3 * 4 * (4 + 3 * 2));
        assertThat(agreement.cautious()).isZero();
    }

    @Test
    void should_agree_on_the_order_of_the_days_and_on_the_age_around_each_boundary() {
        for (int ageTo = 1; ageTo <= 3; ageTo++) {
            for (boolean fromMeeting : new boolean[] {false, true}) {
                Readings readings = new Readings(false, ageTo, fromMeeting, false, false);
                RuleBook book = readings.book();
                for (LocalDate base : Agreement.BASES) {
                    LocalDate founding = years(base, -8);
                    LocalDate boundary = years(founding, 5);
                    LocalDate founded = fromMeeting ? founding.plusDays(40) : founding;
                    LocalDate meeting = fromMeeting ? founding : founding.minusDays(40);
                    for (LocalDate applied : ageTo == 2 ? around(boundary) : new LocalDate[] {boundary}) {
                        for (LocalDate verified : around(boundary)) {
                            for (LocalDate nominated : around(boundary)) {
                                for (LocalDate decided : around(boundary)) {
                                    compare(dated(founded, meeting, applied, verified, nominated, decided),
                                            boundary.plusDays(1), readings, book);
                                }
                            }
                        }
                    }
                }
            }
        }
        agreement.assertAgreed((4 + 1 + 1) * 64 * 2 * 8);
    }

    @Test
    void should_agree_on_registration_and_founding_meeting_around_each_boundary() {
        for (boolean fromMeeting : new boolean[] {false, true}) {
            for (int ageTo = 1; ageTo <= 3; ageTo++) {
                Readings readings = new Readings(false, ageTo, fromMeeting, false, false);
                RuleBook book = readings.book();
                for (LocalDate base : Agreement.BASES) {
                    LocalDate day = years(base, -4);
                    LocalDate last = years(day, -5);
                    for (LocalDate founded : new LocalDate[] {
                        last.minusDays(1), last, last.plusDays(1), last.plusDays(2), day, day.plusDays(1), null
                    }) {
                        for (LocalDate meeting : around(last)) {
                            if (founded == null || meeting == null || !founded.isBefore(meeting)) {
                                Decision decision =
                                        compare(dated(founded, meeting, day, day, day, day), day, readings, book);
                                LocalDate counted = seen(fromMeeting ? meeting : founded, day);
                                agreement.same(
                                        counted == null ? null : years(counted, 5),
                                        decision.outcome().get("oldEnoughFrom"),
                                        "oldEnoughFrom", day, founded, meeting, readings);
                            }
                        }
                    }
                }
            }
        }
        agreement.assertAgreed(2 * 3 * 8 * (28 - 3) * 2);
        assertThat(agreement.cautious()).isPositive();
    }

    @Test
    void should_agree_on_whether_the_approval_still_stands_on_each_day() {
        for (boolean lapses : new boolean[] {false, true}) {
            Readings readings = new Readings(false, 3, false, lapses, false);
            RuleBook book = readings.book();
            for (LocalDate asOf : Agreement.BASES) {
                for (LocalDate canceled : around(asOf)) {
                    for (LocalDate lost : around(asOf)) {
                        for (Approval approval : Approval.values()) {
                            for (LocalDate decided : new LocalDate[] {DECIDED, null}) {
                                compare(new Association(true, FOUNDED, FOUNDED, Kind.ORDINARY, House.ACCREDITED,
                                        APPLIED, VERIFIED, true, true, NOMINATED, approval, decided, lost, canceled),
                                        asOf, readings, book);
                            }
                        }
                    }
                }
            }
        }
        agreement.assertAgreed(2 * 8 * 16 * 3 * 2);
        assertThat(agreement.cautious()).isZero();
    }

    @Test
    void should_agree_that_a_day_to_come_does_not_count_yet() {
        for (int ageTo = 1; ageTo <= 3; ageTo++) {
            Readings readings = new Readings(false, ageTo, false, false, false);
            RuleBook book = readings.book();
            for (LocalDate day : List.of(APPLIED, VERIFIED, NOMINATED, DECIDED)) {
                for (int offset = -1; offset <= 1; offset++) {
                    for (Approval approval : Approval.values()) {
                        compare(new Association(true, FOUNDED, FOUNDED, Kind.ORDINARY, House.CREATED, APPLIED, VERIFIED,
                                true, true, NOMINATED, approval, DECIDED, null, null), day.plusDays(offset), readings,
                                book);
                    }
                }
            }
        }
        agreement.assertAgreed(3 * 4 * 3 * 3);
    }

    @Test
    void should_agree_that_an_accredited_house_counts_since_the_amendment_on_either_reading() {
        for (boolean createdOnly : new boolean[] {false, true}) {
            Readings readings = new Readings(createdOnly, 3, false, false, false);
            RuleBook book = readings.book();
            for (LocalDate asOf : new LocalDate[] {AMENDED.minusDays(1), AMENDED, AMENDED.plusDays(1)}) {
                for (House house : new House[] {House.CREATED, House.ACCREDITED, null}) {
                    compare(new Association(true, FOUNDED, FOUNDED, Kind.ORDINARY, house, APPLIED, VERIFIED, true, true,
                            NOMINATED, Approval.GRANTED, DECIDED, null, null), asOf, readings, book);
                }
            }
        }
        agreement.assertAgreed(2 * 3 * 3);
    }
}
