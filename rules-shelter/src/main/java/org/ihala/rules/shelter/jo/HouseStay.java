package org.ihala.rules.shelter.jo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.ihala.rules.casefile.Act;
import org.ihala.rules.casefile.Reception;
import org.ihala.rules.casefile.Residence;
import org.ihala.rules.claim.CaseView;
import org.ihala.rules.logic.Condition;
import org.ihala.rules.logic.MissingFact;
import org.jspecify.annotations.Nullable;

/**
 * Whether a person who entered the House is there still.
 *
 * <p>The order within one day is not on file. Whoever was in the House on the eve of a day with an exit and an admission
 * may have moved from one House to another or have left, so neither is taken for granted.
 */
final class HouseStay {

    private final String person;
    private final CaseView.@Nullable Found<Reception.Admission> entry;
    private final CaseView.@Nullable Found<Residence.Exit> exit;
    private final boolean mayBeIn;

    HouseStay(CaseView view, String person) {
        this.person = person;
        CaseView.Found<Reception.Admission> last = view.latest(Reception.Admission.class, person);
        this.entry = last;
        this.exit = last == null
                ? null
                : view.latest(Residence.Exit.class, person, out -> !out.date().isBefore(last.act().date()));
        this.mayBeIn = exit == null
                || last != null && exit.act().date().equals(last.act().date()) && mayBeInOnTheEve(view, person, last.act().date());
    }

    private static boolean mayBeInOnTheEve(CaseView view, String person, LocalDate last) {
        List<LocalDate> entries = days(view.all(Reception.Admission.class, person));
        List<LocalDate> exits = days(view.all(Residence.Exit.class, person));
        boolean in = false;
        for (LocalDate day : new TreeSet<>(Stream.concat(entries.stream(), exits.stream()).toList()).headSet(last)) {
            in = entries.contains(day) && (in || !exits.contains(day));
        }
        return in;
    }

    private static <A extends Act> List<LocalDate> days(List<CaseView.Found<A>> acts) {
        return acts.stream().map(found -> found.act().date()).toList();
    }

    /** Returns the last entry on file. */
    CaseView.@Nullable Found<Reception.Admission> entry() {
        return entry;
    }

    /** Returns the exit since the last entry, or on its day, whether the person left for good or moved. */
    CaseView.@Nullable Found<Residence.Exit> exit() {
        return exit;
    }

    /** Returns the exit of a person who has certainly left. */
    CaseView.@Nullable Found<Residence.Exit> left() {
        return mayBeIn ? null : exit;
    }

    /** Returns whether the person is in the House. */
    Condition inTheHouse() {
        if (entry == null) {
            return Condition.unknown(new MissingFact(CaseView.ADMISSION, person));
        }
        if (exit == null) {
            return Condition.met(entry.places());
        }
        List<String> both = new ArrayList<>(entry.places());
        both.addAll(exit.places());
        return mayBeIn
                ? Condition.unknown(both, List.of(new MissingFact(CaseView.ADMISSION, person)))
                : Condition.notMet(exit.places());
    }

    /** Names no fact. */
    @Override
    public String toString() {
        return "HouseStay";
    }
}
