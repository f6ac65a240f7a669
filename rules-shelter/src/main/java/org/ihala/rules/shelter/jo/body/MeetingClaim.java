package org.ihala.rules.shelter.jo.body;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.ihala.rules.casefile.ShelterCommittee.Meeting;
import org.ihala.rules.casefile.ShelterCommittee.Seat;
import org.ihala.rules.casefile.ShelterCommittee.Secretary;
import org.ihala.rules.logic.Condition;
import org.ihala.rules.ruleset.Inquiry;
import org.ihala.rules.shelter.jo.Facts;
import org.ihala.rules.words.Choice;
import org.ihala.rules.words.Count;
import org.ihala.rules.words.Day;
import org.ihala.rules.words.Listing;
import org.jspecify.annotations.Nullable;

/** What Article 9 reads of a case: one meeting of the Shelter Committee. */
public final class MeetingClaim extends MeetingOnFile {

    private static final List<String> SEATS = names(List.of(Seat.values()));

    private final Listing attending;
    private final Listing vacant;

    /** Creates the claim. */
    public MeetingClaim(Inquiry inquiry) {
        super(inquiry, "meeting", upTo(inquiry.asOf(), read(inquiry, Meeting.class)));
        List<String> attending = onFile.attending() == null ? null : names(onFile.attending());
        this.attending = seats(SEATS, attending, Facts.MEETING_ATTENDING, "attending");
        List<String> absent = SEATS;
        if (attending != null) {
            absent = new ArrayList<>(SEATS);
            absent.removeAll(attending);
        }
        List<String> vacant = onFile.vacant() == null ? null : names(onFile.vacant());
        this.vacant = seats(absent, vacant, Facts.MEETING_VACANT, "vacant");
    }

    /** Of a meeting still to come nothing is known but the one before. */
    private static Meeting upTo(LocalDate asOf, Meeting meeting) {
        return meeting.date() == null || !meeting.date().isAfter(asOf)
                ? meeting
                : new Meeting(
                        meeting.date(), meeting.previous(), meeting.first(), null, null, null, null, null, null, null, null,
                        meeting.secretary());
    }

    /** Returns whether the meeting was held: its day has come, or some attendance or vote is on file. */
    public Condition held() {
        return Condition.fact(
                reached(onFile.date()) != null || heldOnUnknownDay() ? Boolean.TRUE : null,
                places("date"),
                missing(Facts.MEETING_DATE, "date"));
    }

    /** Returns the day on which it was held; still to come of one that was not. */
    public Day heldOn() {
        return reached(onFile.date()) != null || heldOnUnknownDay()
                ? day(onFile.date(), Facts.MEETING_DATE, "date")
                : Day.stillToCome(today(), missing(Facts.MEETING_DATE, "date"));
    }

    private boolean heldOnUnknownDay() {
        return onFile.date() == null
                && (onFile.attending() != null
                        || onFile.voteTaken() != null
                        || onFile.votesFor() != null
                        || onFile.chairVotedFor() != null);
    }

    /** Returns the day of the last meeting on file: this one, or the one before where this is still to come. */
    public Day lastHeldOn() {
        LocalDate date = reached(onFile.date());
        return date == null ? previous() : day(date, Facts.MEETING_DATE, "date");
    }

    /** Returns the seats that attended. */
    public Listing attending() {
        return attending;
    }

    /** Returns the seats that nobody held; none of those that attended. */
    public Listing vacant() {
        return vacant;
    }

    private Listing seats(List<String> possible, @Nullable List<String> seats, String fact, String field) {
        return Listing.among(possible, seats, places(field), missing(fact, field));
    }

    private static List<String> names(List<Seat> seats) {
        List<String> names = new ArrayList<>(seats.size());
        for (Seat seat : seats) {
            names.add(seat.name());
        }
        return names;
    }

    /** Returns whether something was put to the vote. */
    public Choice voteTaken() {
        return choice(onFile.voteTaken(), Facts.MEETING_VOTES, "votesFor");
    }

    /** Returns the chair's votes in favor: one or none, and none of a chair who did not attend. */
    public Count chairsVotes() {
        boolean absent = onFile.attending() != null && !onFile.attending().contains(Seat.CHAIR);
        Boolean inFavor = onFile.chairVotedFor();
        return absent
                ? Count.of(0, List.of(), missing(Facts.MEETING_CHAIR_VOTE, "chairVotedFor"))
                : Count.between(
                        Boolean.TRUE.equals(inFavor) ? 1 : 0,
                        Boolean.FALSE.equals(inFavor) ? 0 : 1,
                        inFavor == null ? List.of() : places("chairVotedFor"),
                        missing(Facts.MEETING_CHAIR_VOTE, "chairVotedFor"));
    }

    /** Returns whether the secretary is an employee of the Ministry. */
    public Choice secretaryFromMinistry() {
        Secretary secretary = onFile.secretary();
        return choice(secretary == null ? null : secretary.ministryEmployee(), Facts.MEETING_SECRETARY, "secretary");
    }

    /** Returns whether the Minister named the secretary. */
    public Choice secretaryNamedByMinister() {
        Secretary secretary = onFile.secretary();
        return choice(secretary == null ? null : secretary.namedByMinister(), Facts.MEETING_SECRETARY, "secretary");
    }
}
