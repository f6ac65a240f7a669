package org.ihala.rules.casefile;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The Shelter Committee, its meetings and its sub-committees (Articles 7 to 9). */
public sealed interface ShelterCommittee extends Matter {

    /** A seat of the Shelter Committee (Article 7/a). */
    enum Seat {
        /** The chair, the Secretary General of the Ministry. */
        CHAIR,
        /** The Ministry of Justice (7/a/1). */
        JUSTICE,
        /** The Ministry of the Interior (7/a/2). */
        INTERIOR,
        /** The Ministry of Labor (7/a/3). */
        LABOUR,
        /** The Ministry of Health (7/a/4). */
        HEALTH,
        /** The Public Security Directorate (7/a/5). */
        PUBLIC_SECURITY,
        /** The first of the three persons for institutions and associations (7/a/6). */
        CIVIL_1,
        /** The second of the three. */
        CIVIL_2,
        /** The third of the three. */
        CIVIL_3
    }

    /**
     * The Shelter Committee (Article 7).
     *
     * @param chair who chairs it
     * @param seats the other eight seats, each at most once
     * @param deputy the seat of the deputy chair
     * @param deputyChosenByCommittee whether the committee chose its deputy chair
     */
    record Committee(
            @Nullable Chair chair,
            List<SeatHolder> seats,
            @Nullable Seat deputy,
            @Nullable Boolean deputyChosenByCommittee)
            implements ShelterCommittee {

        /** Copies the list. */
        public Committee {
            seats = List.copyOf(seats);
        }

        /** Who chairs the committee. */
        public enum Chair {
            /** The Secretary General of the Ministry of Social Development. */
            SECRETARY_GENERAL,
            /** Anybody else. */
            OTHER
        }

        @Override
        public String toString() {
            return "Committee";
        }
    }

    /**
     * How a seat of the Shelter Committee is filled.
     *
     * @param seat the seat; never {@link Seat#CHAIR}
     * @param filled whether somebody holds it
     * @param namedBy who named the member
     * @param namedOn the day of naming, or of the last renewal
     * @param specialist whether an official is a specialist (7/b)
     * @param representsConcernedBody whether one of the three represents an institution or association concerned
     * @param replacesMemberNamedOn where the member replaces one whose term had not ended, the day that one was named
     * @param renewed where the member replaces another, whether the membership was renewed since
     * @param endedOn the day the membership was ended
     * @param fromManagingAssociation whether the member comes from the association that manages a House
     */
    record SeatHolder(
            Seat seat,
            @Nullable Boolean filled,
            @Nullable NamedBy namedBy,
            @Nullable LocalDate namedOn,
            @Nullable Boolean specialist,
            @Nullable Boolean representsConcernedBody,
            @Nullable LocalDate replacesMemberNamedOn,
            @Nullable Boolean renewed,
            @Nullable LocalDate endedOn,
            @Nullable Boolean fromManagingAssociation) {

        /** Who named a member. */
        public enum NamedBy {
            /** The Minister of Social Development. */
            MINISTER,
            /** The minister competent for the body represented. */
            COMPETENT_MINISTER,
            /** The director concerned. */
            COMPETENT_DIRECTOR,
            /** Anybody else. */
            OTHER
        }

        @Override
        public String toString() {
            return "SeatHolder";
        }
    }

    /**
     * A meeting of the Shelter Committee (Article 9).
     *
     * @param date the day of the meeting; not held yet where neither it nor any attendance or vote is on file
     * @param previous the day of the meeting before
     * @param first whether there was no meeting before
     * @param calledBy who called it
     * @param chairAbsentAtCall whether the chair was absent when the deputy called it
     * @param deputy the seat of the deputy chair
     * @param attending the seats that attended
     * @param vacant the seats that nobody held
     * @param voteTaken whether something was put to the vote
     * @param votesFor the votes of attending members in favor
     * @param chairVotedFor whether the chair voted in favor
     * @param secretary the secretary of the committee (9/b)
     */
    record Meeting(
            @Nullable LocalDate date,
            @Nullable LocalDate previous,
            @Nullable Boolean first,
            @Nullable Caller calledBy,
            @Nullable Boolean chairAbsentAtCall,
            @Nullable Seat deputy,
            @Nullable List<Seat> attending,
            @Nullable List<Seat> vacant,
            @Nullable Boolean voteTaken,
            @Nullable Integer votesFor,
            @Nullable Boolean chairVotedFor,
            @Nullable Secretary secretary)
            implements ShelterCommittee {

        /** Copies the lists. */
        public Meeting {
            attending = attending == null ? null : List.copyOf(attending);
            vacant = vacant == null ? null : List.copyOf(vacant);
        }

        /** Who called the meeting. */
        public enum Caller {
            /** The chair. */
            CHAIR,
            /** The deputy chair. */
            DEPUTY,
            /** Anybody else. */
            OTHER
        }

        @Override
        public String toString() {
            return "Meeting";
        }
    }

    /**
     * The secretary of the Shelter Committee.
     *
     * @param ministryEmployee whether the secretary is an employee of the Ministry
     * @param namedByMinister whether the Minister named the secretary
     */
    record Secretary(@Nullable Boolean ministryEmployee, @Nullable Boolean namedByMinister) {
        @Override
        public String toString() {
            return "Secretary";
        }
    }

    /**
     * A sub-committee (Article 8/f).
     *
     * @param formedByShelterCommittee whether the Shelter Committee formed it
     * @param chairIsCommitteeMember whether a member of the Shelter Committee chairs it
     * @param members how many members it has beside the chair
     * @param membersFromHouseStaff how many of them work in the House
     * @param evaluatesHouse whether it evaluates the House
     * @param tasksInFoundingDecision whether the decision that founded it sets its tasks and powers
     * @param reportsToShelterCommittee whether it submits its recommendations to the Shelter Committee
     */
    record Subcommittee(
            @Nullable Boolean formedByShelterCommittee,
            @Nullable Boolean chairIsCommitteeMember,
            @Nullable Integer members,
            @Nullable Integer membersFromHouseStaff,
            @Nullable Boolean evaluatesHouse,
            @Nullable Boolean tasksInFoundingDecision,
            @Nullable Boolean reportsToShelterCommittee)
            implements ShelterCommittee {
        @Override
        public String toString() {
            return "Subcommittee";
        }
    }
}
