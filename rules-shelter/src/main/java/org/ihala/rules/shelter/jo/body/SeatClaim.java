package org.ihala.rules.shelter.jo.body;

import java.time.LocalDate;
import java.util.List;
import org.ihala.rules.casefile.ShelterCommittee.Seat;
import org.ihala.rules.casefile.ShelterCommittee.SeatHolder;
import org.ihala.rules.logic.Condition;
import org.ihala.rules.logic.Thing;
import org.ihala.rules.ruleset.Inquiry;
import org.ihala.rules.shelter.jo.Facts;
import org.ihala.rules.shelter.jo.MatterClaim;
import org.ihala.rules.words.Choice;
import org.ihala.rules.words.Day;
import org.jspecify.annotations.Nullable;

/** What Article 7 reads of each seat of the Shelter Committee but the chair's. */
public abstract class SeatClaim extends MatterClaim<SeatHolder> implements Thing {

    /** The same before it is named who holds the seat: what is on file of a naming to come does not count yet. */
    private final SeatHolder named;
    private final Choice deputy;

    SeatClaim(Inquiry inquiry, String place, SeatHolder holder, Choice deputy) {
        super(inquiry, place, holder);
        this.named = holder.namedOn() == null || reached(holder.namedOn()) != null ? holder : notOnFile(holder.seat());
        this.deputy = deputy;
    }

    static SeatHolder notOnFile(Seat seat) {
        return new SeatHolder(seat, null, null, null, null, null, null, null, null, null);
    }

    /** Returns the code of the seat. */
    public final String seat() {
        return onFile.seat().name();
    }

    /** Returns the body that the seat is for, by the code of the seat. */
    public final Choice represented() {
        return Choice.of(onFile.seat(), List.of(place()), question(Facts.COMMITTEE_SEAT));
    }

    /** Returns whether somebody holds the seat. */
    public final Condition filled() {
        Boolean filled = reached(onFile.endedOn()) == null ? onFile.filled() : Boolean.FALSE;
        return Condition.fact(filled, List.of(place()), question(Facts.COMMITTEE_SEAT));
    }

    /** Returns whether the seat is the deputy chair's. */
    public final Condition ofDeputy() {
        return deputy.is(seat());
    }

    /** Returns who named the member. */
    public final Choice namedBy() {
        return Choice.of(named.namedBy(), List.of(place()), question(Facts.COMMITTEE_NAMING));
    }

    /** Returns the day on which the member was named, or renewed. */
    public final Day namedOn() {
        return Day.of(named.namedOn(), List.of(place()), question(Facts.COMMITTEE_NAMED_ON));
    }

    /** Returns whether the member is a specialist. */
    public final Choice specialist() {
        return said(named.specialist(), Facts.COMMITTEE_SPECIALIST);
    }

    /** Returns whether the member represents an institution or association concerned. */
    public final Choice representsConcernedBody() {
        return said(named.representsConcernedBody(), Facts.COMMITTEE_CIVIL);
    }

    /** Returns the day on which the member was named whose term this one serves out; not yet where nobody was replaced. */
    public final Day predecessorNamedOn() {
        LocalDate day = named.replacesMemberNamedOn();
        return day == null ? Day.notYet() : Day.of(day, List.of(place()));
    }

    /** Returns whether the membership was renewed since. */
    public final Choice renewed() {
        return said(named.renewed(), Facts.COMMITTEE_RENEWED);
    }

    /** Returns whether the member comes from the association that manages a House. */
    public final Choice fromManagingAssociation() {
        return said(onFile.fromManagingAssociation(), Facts.COMMITTEE_CIVIL);
    }

    private Choice said(@Nullable Boolean value, String fact) {
        return Choice.of(value == null ? null : value ? "YES" : "NO", List.of(place()), question(fact));
    }
}
