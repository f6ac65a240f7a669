package org.ihala.rules.shelter.jo.body;

import java.util.ArrayList;
import java.util.List;
import org.ihala.rules.casefile.ShelterCommittee.Committee;
import org.ihala.rules.casefile.ShelterCommittee.Seat;
import org.ihala.rules.casefile.ShelterCommittee.SeatHolder;
import org.ihala.rules.logic.Whole;
import org.ihala.rules.ruleset.Inquiry;

/** What Article 7 reads of a case: how the Shelter Committee is made up. */
public final class CommitteeClaim extends CommitteeOnFile implements Whole {

    private final List<SeatClaim> seats = new ArrayList<>();

    /** Creates the claim. */
    public CommitteeClaim(Inquiry inquiry) {
        super(inquiry, "committee", read(inquiry, Committee.class));
        for (Seat seat : Seat.values()) {
            if (seat != Seat.CHAIR) {
                seats.add(seat(inquiry, seat));
            }
        }
    }

    private SeatClaim seat(Inquiry inquiry, Seat seat) {
        SeatHolder holder = SeatClaim.notOnFile(seat);
        String place = place("seats");
        for (int i = 0; i < onFile.seats().size(); i++) {
            if (onFile.seats().get(i).seat() == seat) {
                holder = onFile.seats().get(i);
                place = place("seats[" + i + "]");
            }
        }
        return seat.compareTo(Seat.CIVIL_1) < 0
                ? new SeatOfOfficialClaim(inquiry, place, holder, deputy())
                : new SeatOfThreeClaim(inquiry, place, holder, deputy());
    }

    /** Returns the eight seats beside the chair's, in the order of the article. */
    @Override
    public List<SeatClaim> things() {
        return seats;
    }

    /** Returns a seat, by its code. */
    public SeatClaim seat(String code) {
        return seats.get(Seat.valueOf(code).ordinal() - 1);
    }

}
