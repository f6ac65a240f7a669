package org.ihala.rules.casefile;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The way back to a country, or on to another one. */
public sealed interface VoluntaryReturn extends Act {

    /**
     * A wish to return to a country, or to go to another one.
     *
     * @param date the day of the act
     * @param person the id of the person it is about
     * @param reference the file reference
     * @param by the id of the person who wishes it
     * @param country the ISO 3166-1 alpha-2 code of the country chosen
     * @param free whether the wish is free: informed, and under nobody's pressure
     */
    record WishToReturn(
            LocalDate date,
            @Holds(Word.ID) String person,
            @Nullable String reference,
            @Nullable @Holds(Word.ID) String by,
            @Nullable @Holds(Word.COUNTRY) String country,
            @Nullable Boolean free)
            implements VoluntaryReturn, Spoken {
        @Override
        public @Nullable Object kind() {
            return by;
        }

        @Override
        public String toString() {
            return "WISH_TO_RETURN";
        }
    }

    /**
     * Whether a country agrees to receive the person.
     *
     * @param date the day of the act
     * @param person the id of the person it is about
     * @param reference the file reference
     * @param country the ISO 3166-1 alpha-2 code of the country
     * @param accepts whether it agrees
     */
    record CountryAccepts(
            LocalDate date,
            @Holds(Word.ID) String person,
            @Nullable String reference,
            @Nullable @Holds(Word.COUNTRY) String country,
            @Nullable Boolean accepts)
            implements VoluntaryReturn {
        @Override
        public @Nullable Object kind() {
            return country;
        }

        @Override
        public String toString() {
            return "COUNTRY_ACCEPTS";
        }
    }
}
