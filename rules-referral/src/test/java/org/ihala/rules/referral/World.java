package org.ihala.rules.referral;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.ihala.rules.CaseFile;
import org.ihala.rules.casefile.Person;
import org.ihala.rules.casefile.Screening;
import org.jspecify.annotations.Nullable;

/**
 * A screening as a comparison with a plain evaluation enumerates it: five acts, nine means, fourteen purposes, an age.
 *
 * @param acts what is said of the acts, in the order of their record; null is unknown
 * @param means what is said of the means
 * @param purposes what is said of the purposes
 * @param age how old the person is; grown up on the very day, or a day short of it
 * @param day the day asked about
 */
public record World(Boolean[] acts, Boolean[] means, Boolean[] purposes, Age age, LocalDate day) {

    /** How old a person is. */
    public enum Age {
        ADULT,
        CHILD,
        UNKNOWN
    }

    /** What can be said of a thing. */
    public static final List<@Nullable Boolean> VALUES = Arrays.asList(true, false, null);

    /** Returns the case. */
    public CaseFile file() {
        Person person = Person.unknown("p1");
        if (age != Age.UNKNOWN) {
            person = person.born(age == Age.ADULT ? day.minusYears(18) : day.minusYears(18).plusDays(1));
        }
        Screening screening = new Screening(
                null,
                null,
                null,
                null,
                new Screening.Elements(
                        new Screening.Acts(acts[0], acts[1], acts[2], acts[3], acts[4]),
                        new Screening.Means(
                                means[0], means[1], means[2], means[3], means[4], means[5], means[6], means[7], means[8]),
                        new Screening.Purposes(
                                purposes[0], purposes[1], purposes[2], purposes[3], purposes[4], purposes[5], purposes[6],
                                purposes[7], purposes[8], purposes[9], purposes[10], purposes[11], purposes[12], purposes[13])),
                Map.of(),
                null,
                null,
                null);
        return CaseFile.of("p1").asOf(day).persons(List.of(person)).matters(List.of(screening)).build();
    }

    /** Passes every way to say something of so many things. */
    public static void assignments(int length, Consumer<Boolean[]> each) {
        assign(new Boolean[length], 0, each);
    }

    private static void assign(Boolean[] values, int place, Consumer<Boolean[]> each) {
        if (place == values.length) {
            each.accept(values.clone());
            return;
        }
        for (Boolean value : VALUES) {
            values[place] = value;
            assign(values, place + 1, each);
        }
    }

    /** Returns one value for so many things. */
    public static Boolean[] filled(int length, @Nullable Boolean value) {
        Boolean[] values = new Boolean[length];
        Arrays.fill(values, value);
        return values;
    }

    /** Returns values that are all false but for one. */
    public static Boolean[] only(int length, int place, @Nullable Boolean value) {
        Boolean[] values = filled(length, false);
        values[place] = value;
        return values;
    }

    @Override
    public String toString() {
        return Arrays.toString(acts) + Arrays.toString(means) + Arrays.toString(purposes) + age + day;
    }
}
