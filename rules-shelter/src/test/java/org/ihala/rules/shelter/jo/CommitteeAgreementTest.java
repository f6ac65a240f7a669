package org.ihala.rules.shelter.jo;

import static org.ihala.rules.shelter.jo.Agreement.SHELTER;
import static org.ihala.rules.shelter.jo.Agreement.file;
import static org.ihala.rules.shelter.jo.Agreement.on;
import static org.ihala.rules.shelter.jo.Worlds.seen;
import static org.ihala.rules.shelter.jo.Worlds.years;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.ihala.rules.Answer;
import org.ihala.rules.Decision;
import org.ihala.rules.RuleBook;
import org.ihala.rules.casefile.ShelterCommittee.Committee;
import org.ihala.rules.casefile.ShelterCommittee.Committee.Chair;
import org.ihala.rules.casefile.ShelterCommittee.Seat;
import org.ihala.rules.casefile.ShelterCommittee.SeatHolder;
import org.ihala.rules.casefile.ShelterCommittee.SeatHolder.NamedBy;
import org.ihala.rules.shelter.ShelterQuestion;
import org.junit.jupiter.api.Test;

/** Article 7 a second time, in plain Java, seat by seat and over all seats together. */
class CommitteeAgreementTest {

    private static final LocalDate NAMED = LocalDate.of(2020, 3, 20);
    private static final LocalDate TODAY = LocalDate.of(2021, 3, 12);
    private static final Boolean[] TRUTHS = {true, false, null};
    private static final NamedBy[] NAMERS = {
        NamedBy.MINISTER, NamedBy.COMPETENT_MINISTER, NamedBy.COMPETENT_DIRECTOR, NamedBy.OTHER, null
    };
    private static final List<Seat> OFFICIALS =
            List.of(Seat.JUSTICE, Seat.INTERIOR, Seat.LABOUR, Seat.HEALTH, Seat.PUBLIC_SECURITY);
    private static final List<Seat> CIVIL = List.of(Seat.CIVIL_1, Seat.CIVIL_2, Seat.CIVIL_3);

    private final Agreement agreement = new Agreement(ShelterQuestion.COMMITTEE);

    /** Article 7, letter by letter. */
    private static Answer article7(Committee committee, LocalDate asOf, boolean eitherNames) {
        return Worlds.agreed(world -> {
            boolean right = world.of(committee.chair(), Chair.class) == Chair.SECRETARY_GENERAL;
            right &= world.of(committee.deputy(), Seat.class) != Seat.CHAIR;
            right &= world.of(committee.deputyChosenByCommittee());
            for (Seat seat : Seat.values()) {
                // One wrong seat decides; no need to complete the others.
                right = right && (seat == Seat.CHAIR || seated(world, committee, seat, asOf, eitherNames));
            }
            return right;
        });
    }

    private static boolean seated(
            Worlds world, Committee committee, Seat seat, LocalDate asOf, boolean eitherNames) {
        SeatHolder holder = committee.seats().stream()
                .filter(s -> s.seat() == seat)
                .findFirst()
                .orElse(nothingKnown(seat, null));
        if (seen(holder.endedOn(), asOf) != null) {
            return false;
        }
        if (holder.namedOn() != null && holder.namedOn().isAfter(asOf)) {
            // Nothing is known yet but whether somebody has the seat.
            holder = nothingKnown(seat, holder.filled());
        }
        if (!world.of(holder.filled())) {
            return false;
        }
        NamedBy namedBy = world.of(holder.namedBy(), NamedBy.class);
        if (OFFICIALS.contains(seat)) {
            boolean named = eitherNames
                    ? namedBy == NamedBy.COMPETENT_MINISTER || namedBy == NamedBy.COMPETENT_DIRECTOR
                    : namedByOwnHead(seat, namedBy);
            return named && world.of(holder.specialist());
        }
        LocalDate lastDay = lastDayOfTerm(holder, holder.replacesMemberNamedOn() == null || world.of(holder.renewed()));
        return namedBy == NamedBy.MINISTER
                && world.of(holder.representsConcernedBody())
                && (lastDay == null ? world.undecided() : !asOf.isAfter(lastDay));
    }

    /** Paragraph b: a ministry's representative by its minister, that of the Directorate by its director. */
    private static boolean namedByOwnHead(Seat seat, NamedBy namedBy) {
        return namedBy == (seat == Seat.PUBLIC_SECURITY ? NamedBy.COMPETENT_DIRECTOR : NamedBy.COMPETENT_MINISTER);
    }

    private static SeatHolder nothingKnown(Seat seat, Boolean filled) {
        return new SeatHolder(seat, filled, null, null, null, null, null, null, null, null);
    }

    /**
     * Two years from naming or renewal; a successor not renewed serves out the predecessor's two years, while any of them
     * is left.
     */
    private static LocalDate lastDayOfTerm(SeatHolder holder, boolean renewed) {
        if (holder.namedOn() == null) {
            return null;
        }
        if (holder.replacesMemberNamedOn() != null && !renewed) {
            LocalDate rest = years(holder.replacesMemberNamedOn(), 2);
            if (!holder.namedOn().isAfter(rest)) {
                return rest;
            }
        }
        return years(holder.namedOn(), 2);
    }

    private static SeatHolder good(Seat seat) {
        return good(seat, NAMED);
    }

    private static SeatHolder good(Seat seat, LocalDate namedOn) {
        NamedBy head = seat == Seat.PUBLIC_SECURITY ? NamedBy.COMPETENT_DIRECTOR : NamedBy.COMPETENT_MINISTER;
        return OFFICIALS.contains(seat)
                ? new SeatHolder(seat, true, head, namedOn, true, null, null, null, null, null)
                : new SeatHolder(seat, true, NamedBy.MINISTER, namedOn, null, true, null, null, null, false);
    }

    /** A committee with nothing wrong but perhaps the seat given. */
    private static Committee with(SeatHolder holder) {
        return with(holder, NAMED);
    }

    private static Committee with(SeatHolder holder, LocalDate othersNamedOn) {
        List<SeatHolder> seats = new ArrayList<>();
        for (Seat seat : Seat.values()) {
            if (seat != Seat.CHAIR) {
                seats.add(seat == holder.seat() ? holder : good(seat, othersNamedOn));
            }
        }
        return new Committee(Chair.SECRETARY_GENERAL, seats, Seat.HEALTH, true);
    }

    private Decision compare(Committee committee, LocalDate asOf) {
        return compare(SHELTER, committee, asOf, false);
    }

    private Decision compare(RuleBook book, Committee committee, LocalDate asOf, boolean eitherNames) {
        return agreement.compare(book, file(committee, asOf), article7(committee, asOf, eitherNames), eitherNames,
                String.valueOf(committee.chair()), String.valueOf(committee.deputy()),
                String.valueOf(committee.deputyChosenByCommittee()), asOf, show(committee));
    }

    private static String show(Committee committee) {
        return committee.seats().stream()
                .filter(s -> !s.equals(good(s.seat())))
                .map(s -> Stream.of(s.seat(), s.filled(), s.namedBy(), s.namedOn(), s.specialist(),
                                s.representsConcernedBody(), s.replacesMemberNamedOn(), s.renewed(), s.endedOn())
                        .map(Objects::toString)
                        .toList()
                        .toString())
                .toList()
                .toString();
    }

    /** The day before, the day itself, the day after, and no day. */
    private static LocalDate[] around(LocalDate day) {
        return new LocalDate[] {day.minusDays(1), day, day.plusDays(1), null};
    }

    @Test
    void should_agree_on_every_seat_of_an_official_over_all_combinations() {
        for (boolean eitherNames : new boolean[] {false, true}) {
            RuleBook book = on("Q07-20=" + (eitherNames ? "R2" : "R1"));
            for (Seat seat : OFFICIALS) {
                for (Boolean filled : TRUTHS) {
                    for (NamedBy namedBy : NAMERS) {
                        for (Boolean specialist : TRUTHS) {
                            for (LocalDate namedOn : new LocalDate[] {NAMED, TODAY, TODAY.plusDays(1), null}) {
                                for (LocalDate endedOn : around(TODAY)) {
                                    if (endedOn == null || namedOn == null || !endedOn.isBefore(namedOn)) {
                                        compare(book, with(new SeatHolder(seat, filled, namedBy, namedOn, specialist,
                                                null, null, null, endedOn, null)), TODAY, eitherNames);
                                    }
                                }
                            }
                        }
                    }
                }
            }
        }
        agreement.assertAgreed(2 * 5 * 3 * 5 * 3 * (16 - 3));
    }

    @Test
    void should_agree_on_every_seat_of_the_three_over_all_combinations() {
        for (Seat seat : CIVIL) {
            for (Boolean filled : TRUTHS) {
                for (NamedBy namedBy : NAMERS) {
                    for (Boolean represents : TRUTHS) {
                        for (LocalDate namedOn : new LocalDate[] {
                            NAMED, NAMED.minusYears(3), TODAY.plusDays(1), null
                        }) {
                            for (LocalDate endedOn : around(TODAY)) {
                                if (endedOn == null || namedOn == null || !endedOn.isBefore(namedOn)) {
                                    compare(with(new SeatHolder(seat, filled, namedBy, namedOn, null, represents, null,
                                            null, endedOn, null)), TODAY);
                                }
                            }
                        }
                    }
                }
            }
        }
        agreement.assertAgreed(3 * 3 * 5 * 3 * (16 - 2));
    }

    @Test
    void should_agree_on_the_term_around_each_boundary() {
        for (LocalDate base : Agreement.BASES) {
            LocalDate last = years(base, 2);
            for (LocalDate asOf : new LocalDate[] {last.minusDays(1), last, last.plusDays(1)}) {
                for (Seat seat : CIVIL) {
                    for (LocalDate namedOn : new LocalDate[] {
                        base.minusDays(1), base, base.plusDays(1), base.plusDays(300), last.minusDays(1), last,
                        last.plusDays(1), null
                    }) {
                        for (LocalDate replaces : around(base)) {
                            if (replaces == null || namedOn == null || !namedOn.isBefore(replaces)) {
                                for (Boolean renewed : TRUTHS) {
                                    compareTerm(new SeatHolder(seat, true, NamedBy.MINISTER, namedOn, null, true,
                                            replaces, renewed, null, null), asOf);
                                }
                            }
                        }
                    }
                }
            }
        }
        agreement.assertAgreed(8 * 3 * 3 * (32 - 3) * 3 * 2);
    }

    private void compareTerm(SeatHolder holder, LocalDate asOf) {
        Decision decision = compare(with(holder, asOf.minusDays(90)), asOf);
        LocalDate end = lastDayOfTerm(holder, Boolean.TRUE.equals(holder.renewed()));
        boolean known = end != null
                && !holder.namedOn().isAfter(asOf)
                && (holder.renewed() != null || end.equals(lastDayOfTerm(holder, true)));
        agreement.same(
                known ? Map.of(
                        "seat", holder.seat().name(),
                        "lastDay", end,
                        "daysLeft", Math.max(0, end.toEpochDay() - asOf.toEpochDay()),
                        "over", asOf.isAfter(end)) : null,
                term(decision, holder.seat()),
                "term", asOf, show(with(holder)));
    }

    private static Object term(Decision decision, Seat seat) {
        return ((List<?>) decision.outcome().get("terms")).stream()
                .filter(term -> ((Map<?, ?>) term).get("seat").equals(seat.name()))
                .findFirst()
                .orElse(null);
    }

    @Test
    void should_agree_over_all_combinations_of_seats() {
        for (int i = 0; i < 6561; i++) {
            List<SeatHolder> seats = new ArrayList<>();
            int left = i;
            for (Seat seat : Seat.values()) {
                if (seat != Seat.CHAIR) {
                    if (left % 3 < 2) {
                        seats.add(left % 3 == 0 ? good(seat) : nothingKnown(seat, false));
                    }
                    left /= 3;
                }
            }
            compare(new Committee(Chair.SECRETARY_GENERAL, seats, Seat.HEALTH, true), TODAY);
        }
        agreement.assertAgreed(6561);
    }

    @Test
    void should_agree_on_chair_and_deputy_over_all_combinations() {
        List<SeatHolder> states = List.of(
                good(Seat.HEALTH),
                nothingKnown(Seat.HEALTH, false),
                nothingKnown(Seat.HEALTH, null));
        for (Chair chair : new Chair[] {Chair.SECRETARY_GENERAL, Chair.OTHER, null}) {
            for (int deputy = 0; deputy <= Seat.values().length; deputy++) {
                for (Boolean chosen : TRUTHS) {
                    for (SeatHolder health : states) {
                        compare(new Committee(chair, with(health).seats(),
                                deputy == Seat.values().length ? null : Seat.values()[deputy], chosen), TODAY);
                    }
                }
            }
        }
        agreement.assertAgreed(3 * 10 * 3 * 3);
    }
}
