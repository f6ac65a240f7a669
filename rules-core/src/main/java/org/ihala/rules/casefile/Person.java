package org.ihala.rules.casefile;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A person of the case under an opaque id; every field but the id may be unknown (null).
 *
 * @param id the opaque id
 * @param bornFrom the earliest possible birth date
 * @param bornTo the latest possible birth date; equal to the earliest where the date is known
 * @param sex the sex
 * @param nationalities ISO 3166-1 alpha-2 codes; empty means stateless
 * @param speaksArabic whether the person speaks Arabic
 * @param refugeeOrAsylumSeeker whether the person is a refugee or has asked for asylum
 * @param legallyCapable whether an adult has legal capacity
 * @param suspectedOffender whether the person is suspected in the same case
 * @param presence the intervals of presence in a country
 * @param presenceComplete whether the intervals are all there were
 */
public record Person(
        @Holds(Word.ID) String id,
        @Nullable LocalDate bornFrom,
        @Nullable LocalDate bornTo,
        @Nullable Sex sex,
        @Nullable List<@Holds(Word.COUNTRY) String> nationalities,
        @Nullable Boolean speaksArabic,
        @Nullable Boolean refugeeOrAsylumSeeker,
        @Nullable Boolean legallyCapable,
        @Nullable Boolean suspectedOffender,
        List<Presence> presence,
        boolean presenceComplete) {

    /** Copies the lists. */
    public Person {
        nationalities = nationalities == null ? null : List.copyOf(nationalities);
        presence = List.copyOf(presence);
    }

    /** The sexes of the contract. */
    public enum Sex {
        /** Female. */
        FEMALE,
        /** Male. */
        MALE
    }

    /**
     * Days spent in a country, the first and the last included.
     *
     * @param country the ISO 3166-1 alpha-2 code
     * @param from the first day
     * @param to the last day, or null while it lasts
     */
    public record Presence(@Holds(Word.COUNTRY) String country, LocalDate from, @Nullable LocalDate to) {
        @Override
        public String toString() {
            return "Presence";
        }
    }

    /** Returns a person of whom nothing but the id is known. */
    public static Person unknown(String id) {
        return new Person(id, null, null, null, null, null, null, null, null, List.of(), false);
    }

    /** Returns this person with a known birth date. */
    public Person born(LocalDate date) {
        return bornBetween(date, date);
    }

    /** Returns this person with a birth date known as a range. */
    public Person bornBetween(LocalDate earliest, LocalDate latest) {
        return new Person(id, earliest, latest, sex, nationalities, speaksArabic, refugeeOrAsylumSeeker,
                legallyCapable, suspectedOffender, presence, presenceComplete);
    }

    /** Returns this person with presence in a country from a day on. */
    public Person presentSince(String country, LocalDate from) {
        return new Person(id, bornFrom, bornTo, sex, nationalities, speaksArabic, refugeeOrAsylumSeeker,
                legallyCapable, suspectedOffender, List.of(new Presence(country, from, null)), presenceComplete);
    }

    /** Names no fact. */
    @Override
    public String toString() {
        return "Person";
    }
}
