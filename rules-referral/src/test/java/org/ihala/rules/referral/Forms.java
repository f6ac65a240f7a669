package org.ihala.rules.referral;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.ihala.rules.casefile.Act;
import org.ihala.rules.casefile.Decider;
import org.ihala.rules.casefile.Prosecution;
import org.ihala.rules.casefile.Reception;
import org.ihala.rules.casefile.Reception.Indicates;
import org.ihala.rules.casefile.Residence;
import org.ihala.rules.casefile.VictimStatus;
import org.ihala.rules.casefile.VictimStatus.Authority;
import org.ihala.rules.casefile.VictimStatus.Identified;
import org.ihala.rules.casefile.VictimStatus.IdentifyingBody;
import org.ihala.rules.casefile.VoluntaryReturn;
import org.jspecify.annotations.Nullable;

/** The acts that comparisons with a plain evaluation put on file, about the one person, in every form they can have. */
public final class Forms {

    private Forms() {}

    /** Somebody said what the person is. */
    public static VictimStatus.Identification said(LocalDate day, @Nullable IdentifyingBody by, @Nullable Identified as) {
        return new VictimStatus.Identification(day, "p1", null, by, as);
    }

    /** The prosecutor found whether a crime befell the person. */
    public static Prosecution.ProsecutorFinding found(LocalDate day, @Nullable Boolean crime) {
        return new Prosecution.ProsecutorFinding(day, "p1", null, crime);
    }

    /** Somebody decided that a status was never there. */
    public static VictimStatus.StatusDisproved disproved(LocalDate day, @Nullable Authority by) {
        return new VictimStatus.StatusDisproved(day, "p1", null, by, true);
    }

    /** Somebody approved reception in an emergency. */
    public static Reception.EmergencyApproval approved(LocalDate day, @Nullable Decider by,
            @Nullable Indicates indicates) {
        return new Reception.EmergencyApproval(day, "p1", null, by, null, Reception.Urgency.EMERGENCY, null, indicates);
    }

    /** The person was received. */
    public static Reception.Admission received(LocalDate day) {
        return new Reception.Admission(day, "p1", null, "h1", null);
    }

    /** A step was done. */
    public static Residence.DutyDone done(LocalDate day, String provision) {
        return new Residence.DutyDone(day, "p1", null, provision);
    }

    /** Somebody wished that the person return. */
    public static VoluntaryReturn.WishToReturn wished(
            LocalDate day, @Nullable String by, @Nullable String country, @Nullable Boolean free) {
        return new VoluntaryReturn.WishToReturn(day, "p1", null, by, country, free);
    }

    /** A country answered whether it receives the person. */
    public static VoluntaryReturn.CountryAccepts accepted(LocalDate day, @Nullable String country,
            @Nullable Boolean accepts) {
        return new VoluntaryReturn.CountryAccepts(day, "p1", null, country, accepts);
    }

    /** Returns the values and, last, that none is known. */
    public static <T> List<@Nullable T> orUnknown(T[] values) {
        List<@Nullable T> all = new ArrayList<>(Arrays.asList(values));
        all.add(null);
        return all;
    }

    /** Returns every form of an act that may speak for or against a status, on one day; the first is no act at all. */
    public static List<@Nullable Act> of(LocalDate day) {
        List<@Nullable Act> all = new ArrayList<>();
        all.add(null);
        for (IdentifyingBody by : orUnknown(IdentifyingBody.values())) {
            for (Identified as : orUnknown(Identified.values())) {
                all.add(said(day, by, as));
            }
        }
        for (Boolean crime : World.VALUES) {
            all.add(found(day, crime));
        }
        for (Decider by : orUnknown(Decider.values())) {
            for (Indicates indicates : orUnknown(Indicates.values())) {
                all.add(approved(day, by, indicates));
            }
        }
        for (Authority by : orUnknown(Authority.values())) {
            all.add(disproved(day, by));
        }
        all.add(received(day));
        all.add(new Residence.Exit(day, "p1", null, null));
        all.add(new Reception.Consent(day, "p1", null, "p1", true));
        return all;
    }
}
