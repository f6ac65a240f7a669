package org.ihala.rules.shelter.jo.body;

import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.ihala.rules.Answer;
import org.ihala.rules.casefile.ShelterCommittee.Committee;
import org.ihala.rules.casefile.ShelterCommittee.Seat;
import org.ihala.rules.casefile.ShelterCommittee.SeatHolder;
import org.ihala.rules.logic.Condition;
import org.ihala.rules.ruleset.Inquiry;
import org.ihala.rules.shelter.jo.Facts;
import org.ihala.rules.shelter.jo.MatterClaim;
import org.ihala.rules.time.CalendarDays;
import org.jspecify.annotations.Nullable;

/** What Article 7 reads of a case: how the Shelter Committee is made up. */
public final class CommitteeClaim extends MatterClaim {

    /** The seats by the provision that sets each up. */
    private static final Map<String, Seat> SEATS = Map.of(
            "7/a/1", Seat.JUSTICE,
            "7/a/2", Seat.INTERIOR,
            "7/a/3", Seat.LABOUR,
            "7/a/4", Seat.HEALTH,
            "7/a/5", Seat.PUBLIC_SECURITY);

    private static final List<Seat> OFFICIALS =
            List.of(Seat.JUSTICE, Seat.INTERIOR, Seat.LABOUR, Seat.HEALTH, Seat.PUBLIC_SECURITY);

    private static final List<Seat> CIVIL = List.of(Seat.CIVIL_1, Seat.CIVIL_2, Seat.CIVIL_3);

    private final @Nullable Committee committee;

    /** Creates the claim. */
    public CommitteeClaim(Inquiry inquiry) {
        super(inquiry, "committee");
        this.committee = inquiry.caseFile().matter(Committee.class);
    }

    /** Returns whether the Secretary General of the Ministry chairs the committee. */
    public Condition chairedBySecretaryGeneral() {
        Committee.Chair chair = committee == null ? null : committee.chair();
        return stated(chair == null ? null : chair == Committee.Chair.SECRETARY_GENERAL, Facts.COMMITTEE_CHAIR, "chair");
    }

    /** Returns whether the seat that a provision sets up is filled. */
    public Condition seatFilled(String provision) {
        return filled(SEATS.get(provision));
    }

    /** Returns whether the three persons are there, each for an institution or association concerned. */
    public Condition threeRepresentConcernedBodies() {
        return all(CIVIL, seat ->
                filled(seat).and(ofNamed(seat, SeatHolder::representsConcernedBody, Facts.COMMITTEE_CIVIL)));
    }

    /** Returns whether the Minister named the three; a vacant seat has nobody to be named. */
    public Condition threeNamedByMinister() {
        return all(CIVIL, seat -> ofHolder(seat, ofNamed(
                seat,
                holder -> holder.namedBy() == null ? null : holder.namedBy() == SeatHolder.NamedBy.MINISTER,
                Facts.COMMITTEE_NAMING)));
    }

    /** Returns whether none of the three is past the given term; who replaces another serves the rest of that term. */
    public Condition termsRunning(Period term) {
        return all(CIVIL, seat -> ofHolder(seat, termRunning(seat, term)));
    }

    private Condition termRunning(Seat seat, Period term) {
        SeatHolder holder = holder(seat);
        Term of = holder == null ? null : termOf(holder, term);
        if (of == null) {
            return unknown(Facts.COMMITTEE_NAMED_ON, seats(seat));
        }
        boolean running = !today().isAfter(of.earliest);
        return running || today().isAfter(of.latest)
                ? known(running, seats(seat))
                : unknown(Facts.COMMITTEE_RENEWED, seats(seat));
    }

    /** Returns whether the competent minister or the director concerned named the five officials. */
    public Condition officialsNamedByCompetent() {
        return all(OFFICIALS, seat -> ofHolder(seat, ofNamed(
                seat,
                holder -> holder.namedBy() == null
                        ? null
                        : holder.namedBy() == SeatHolder.NamedBy.COMPETENT_MINISTER
                                || holder.namedBy() == SeatHolder.NamedBy.COMPETENT_DIRECTOR,
                Facts.COMMITTEE_NAMING)));
    }

    /** Returns whether the five officials are specialists. */
    public Condition officialsAreSpecialists() {
        return all(OFFICIALS, seat ->
                ofHolder(seat, ofNamed(seat, SeatHolder::specialist, Facts.COMMITTEE_SPECIALIST)));
    }

    /** Returns whether the deputy is a member beside the chair. */
    public Condition deputyIsMember() {
        Seat deputy = committee == null ? null : committee.deputy();
        if (deputy == null) {
            return unknown(Facts.COMMITTEE_DEPUTY, "deputy");
        }
        return deputy == Seat.CHAIR ? known(false, "deputy") : known(true, "deputy").and(filled(deputy));
    }

    /** Returns whether the committee chose its deputy. */
    public Condition deputyChosenByCommittee() {
        return stated(
                committee == null ? null : committee.deputyChosenByCommittee(),
                Facts.COMMITTEE_DEPUTY,
                "deputyChosenByCommittee");
    }

    /** Returns the terms of the three, as far as the file shows when they end. */
    public List<Map<String, Object>> terms() {
        List<Map<String, Object>> terms = new ArrayList<>();
        for (Seat seat : CIVIL) {
            SeatHolder holder = holder(seat);
            Term of = holder == null || filled(seat).answer() == Answer.NO
                    ? null
                    : termOf(holder, years("committee.term"));
            if (of != null && of.earliest.equals(of.latest)) {
                LocalDate lastDay = of.latest;
                Map<String, Object> term = new LinkedHashMap<>();
                term.put("seat", seat.name());
                term.put("lastDay", lastDay);
                term.put("daysLeft", Math.max(0, ChronoUnit.DAYS.between(today(), lastDay)));
                term.put("over", today().isAfter(lastDay));
                terms.add(term);
            }
        }
        return terms;
    }

    /** Returns the codes of the warnings: an empty seat (Q07-3), a member from the managing association (Q07-7). */
    @Override
    public Set<String> warnings() {
        Set<String> codes = new TreeSet<>();
        for (Seat seat : Seat.values()) {
            SeatHolder holder = holder(seat);
            if (holder != null && filled(seat).answer() == Answer.NO) {
                codes.add("SEAT_VACANT");
            }
            if (holder != null && Boolean.TRUE.equals(holder.fromManagingAssociation())) {
                codes.add("COMMITTEE_CONFLICT_OF_INTEREST");
            }
        }
        return codes;
    }

    /** The days between which the last day of a term lies; one day where the file shows it. */
    private record Term(LocalDate earliest, LocalDate latest) {
        @Override
        public String toString() {
            return "Term";
        }
    }

    /**
     * The day of naming is left out of the term, as in every period of the regulation (E-23). Whoever is named, or
     * renewed, after the predecessor's term was over has a term of their own: nothing of the other one remained. Within
     * it, a first naming gives the rest of that term and a renewal a term of the member's own.
     */
    private @Nullable Term termOf(SeatHolder holder, Period term) {
        LocalDate named = reached(holder.namedOn());
        if (named == null) {
            return null;
        }
        LocalDate own = CalendarDays.lastDayExcludingFirst(named, term);
        LocalDate predecessor = holder.replacesMemberNamedOn();
        LocalDate rest = predecessor == null ? null : CalendarDays.lastDayExcludingFirst(predecessor, term);
        if (rest == null || named.isAfter(rest) || Boolean.TRUE.equals(holder.renewed())) {
            return new Term(own, own);
        }
        return new Term(rest, holder.renewed() == null ? own : rest);
    }

    private @Nullable SeatHolder holder(Seat seat) {
        return committee == null
                ? null
                : committee.seats().stream()
                        .filter(holder -> holder.seat() == seat)
                        .findFirst()
                        .orElse(null);
    }

    private String seats(Seat seat) {
        int index = 0;
        while (committee != null && index < committee.seats().size() && committee.seats().get(index).seat() != seat) {
            index++;
        }
        return committee == null || index == committee.seats().size() ? "seats" : "seats[" + index + "]";
    }

    private Condition filled(Seat seat) {
        return said(
                seat,
                holder -> reached(holder.endedOn()) != null ? Boolean.FALSE : holder.filled(),
                Facts.COMMITTEE_SEAT);
    }

    private Condition said(Seat seat, Function<SeatHolder, @Nullable Boolean> value, String fact) {
        SeatHolder holder = holder(seat);
        return stated(holder == null ? null : value.apply(holder), fact, seats(seat));
    }

    /** What is on file of a member whose naming is still to come does not count yet. */
    private Condition ofNamed(Seat seat, Function<SeatHolder, @Nullable Boolean> value, String fact) {
        return said(
                seat,
                holder -> holder.namedOn() != null && reached(holder.namedOn()) == null ? null : value.apply(holder),
                fact);
    }

    /** What holds of whoever has the seat holds of an empty one; that it is empty is another provision's matter. */
    private Condition ofHolder(Seat seat, Condition condition) {
        Condition filled = filled(seat);
        return filled.answer() == Answer.NO ? Condition.met(filled.facts()) : condition;
    }

    private static Condition all(List<Seat> seats, Function<Seat, Condition> condition) {
        return seats.stream().map(condition).reduce(Condition::and).orElseThrow();
    }
}
