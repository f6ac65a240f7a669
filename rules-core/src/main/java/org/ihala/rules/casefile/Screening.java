package org.ihala.rules.casefile;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a first look at a person showed: elements of the crime, indicators and circumstances; every field may be unknown.
 *
 * <p>Nothing here says that somebody is a victim or is none: it says what somebody saw or heard.
 *
 * @param country the ISO 3166-1 alpha-2 code of the country whose bodies have the case
 * @param reportedBy the code of the body or kind of person that reported
 * @param reportedOn the day of the report; without it the screening counts as reported by the day asked about
 * @param channel the code of the way by which the report came
 * @param elements what is known of act, means and purpose
 * @param indicators what is known of each indicator; one that is not in the map is unknown
 * @param circumstances what is known of the person's situation
 * @param overstay the time without residence
 * @param consentToExploitation whether the person is said to have agreed to the exploitation; it never counts
 */
public record Screening(
        @Nullable @Holds(Word.COUNTRY) String country,
        @Nullable @Holds(Word.CODE) String reportedBy,
        @Nullable LocalDate reportedOn,
        @Nullable @Holds(Word.CODE) String channel,
        @Nullable Elements elements,
        Map<Indicator, Boolean> indicators,
        @Nullable Circumstances circumstances,
        @Nullable Overstay overstay,
        @Nullable Boolean consentToExploitation)
        implements Matter {

    /** Copies the map. */
    public Screening {
        Map<Indicator, Boolean> copy = new EnumMap<>(Indicator.class);
        copy.putAll(indicators);
        indicators = Collections.unmodifiableMap(copy);
    }

    /** Signs that call for a closer look: the eleven of the ILO, and one for each group of UNODC's open lists. */
    public enum Indicator {
        /** Abuse of vulnerability. */
        ILO_01("ILO-01"),
        /** Deception. */
        ILO_02("ILO-02"),
        /** Restriction of movement. */
        ILO_03("ILO-03"),
        /** Isolation. */
        ILO_04("ILO-04"),
        /** Physical and sexual violence. */
        ILO_05("ILO-05"),
        /** Intimidation and threats. */
        ILO_06("ILO-06"),
        /** Retention of identity documents. */
        ILO_07("ILO-07"),
        /** Withholding of wages. */
        ILO_08("ILO-08"),
        /** Debt bondage. */
        ILO_09("ILO-09"),
        /** Abusive working and living conditions. */
        ILO_10("ILO-10"),
        /** Excessive overtime. */
        ILO_11("ILO-11"),
        /** A general sign. */
        UNODC_GENERAL("UNODC-GENERAL"),
        /** A sign of the exploitation of a child. */
        UNODC_CHILDREN("UNODC-CHILDREN"),
        /** A sign of domestic servitude. */
        UNODC_DOMESTIC_SERVITUDE("UNODC-DOMESTIC-SERVITUDE"),
        /** A sign of sexual exploitation. */
        UNODC_SEXUAL_EXPLOITATION("UNODC-SEXUAL-EXPLOITATION"),
        /** A sign of labor exploitation. */
        UNODC_LABOR_EXPLOITATION("UNODC-LABOR-EXPLOITATION"),
        /** A sign of exploitation in begging or petty crime. */
        UNODC_BEGGING_AND_PETTY_CRIME("UNODC-BEGGING-AND-PETTY-CRIME");

        private final String code;

        Indicator(String code) {
            this.code = code;
        }

        /** Returns the name of the indicator in a case file, such as {@code ILO-07}. */
        public String code() {
            return code;
        }

        /** Returns whether it is one of the ILO's eleven indicators of forced labor. */
        public boolean ofIlo() {
            return compareTo(ILO_11) <= 0;
        }

        @Override
        public String toString() {
            return code;
        }
    }

    /**
     * What is known of the three elements of trafficking.
     *
     * @param acts what was done to the person
     * @param means by what means
     * @param purposes for what purpose
     */
    public record Elements(@Nullable Acts acts, @Nullable Means means, @Nullable Purposes purposes) {
        @Override
        public String toString() {
            return "Elements";
        }
    }

    /**
     * What was done to the person.
     *
     * @param recruitment recruited or attracted
     * @param transport transported or moved
     * @param transfer handed over from one to another
     * @param harboring housed or harbored
     * @param receipt received
     */
    public record Acts(
            @Nullable Boolean recruitment,
            @Nullable Boolean transport,
            @Nullable Boolean transfer,
            @Nullable Boolean harboring,
            @Nullable Boolean receipt) {
        @Override
        public String toString() {
            return "Acts";
        }
    }

    /**
     * By what means it was done.
     *
     * @param threat a threat of force
     * @param force the use of force
     * @param coercion another form of coercion
     * @param abduction abduction
     * @param fraud fraud
     * @param deception deception
     * @param abuseOfPower abuse of power
     * @param abuseOfVulnerability abuse of a position of vulnerability or weakness
     * @param paymentToController money or benefits for the consent of somebody who controls the person
     */
    public record Means(
            @Nullable Boolean threat,
            @Nullable Boolean force,
            @Nullable Boolean coercion,
            @Nullable Boolean abduction,
            @Nullable Boolean fraud,
            @Nullable Boolean deception,
            @Nullable Boolean abuseOfPower,
            @Nullable Boolean abuseOfVulnerability,
            @Nullable Boolean paymentToController) {
        @Override
        public String toString() {
            return "Means";
        }
    }

    /**
     * For what purpose it was done; the exploitation need not have happened.
     *
     * @param prostitution prostitution
     * @param sexualExploitation another form of sexual exploitation
     * @param forcedLabor forced or compulsory labor or services
     * @param unpaidLabor labor exacted without pay
     * @param slavery slavery or enslavement
     * @param practicesSimilarToSlavery a practice similar to slavery
     * @param servitude servitude
     * @param organRemoval the removal of organs
     * @param organTrade trade in the person's organs
     * @param begging begging
     * @param beggingOrganized whether that begging is organized
     * @param sale the sale of the person
     * @param medicalExperiments medical experiments
     * @param other exploitation of another kind
     */
    public record Purposes(
            @Nullable Boolean prostitution,
            @Nullable Boolean sexualExploitation,
            @Nullable Boolean forcedLabor,
            @Nullable Boolean unpaidLabor,
            @Nullable Boolean slavery,
            @Nullable Boolean practicesSimilarToSlavery,
            @Nullable Boolean servitude,
            @Nullable Boolean organRemoval,
            @Nullable Boolean organTrade,
            @Nullable Boolean begging,
            @Nullable Boolean beggingOrganized,
            @Nullable Boolean sale,
            @Nullable Boolean medicalExperiments,
            @Nullable Boolean other) {
        @Override
        public String toString() {
            return "Purposes";
        }
    }

    /**
     * The situation in which the person was found.
     *
     * @param overstay residence has run out or was never had
     * @param noWorkPermit works without a permit
     * @param abscondingReport an employer reported the person as absent from work
     * @param prostitutionCharge accused of prostitution
     * @param beggingCharge accused of begging
     * @param traffickingCharge accused of a trafficking crime
     * @param otherCharge accused of another offense
     * @param detained in detention
     * @param removalOrder ordered to leave the country
     * @param asylumClaim has asked for asylum and the claim stands
     * @param passportWithheld somebody else keeps the passport
     * @param earlyMarriage married, or to be married, as a child
     * @param domesticWorker works in a household
     * @param unaccompanied a child with nobody responsible at hand
     */
    public record Circumstances(
            @Nullable Boolean overstay,
            @Nullable Boolean noWorkPermit,
            @Nullable Boolean abscondingReport,
            @Nullable Boolean prostitutionCharge,
            @Nullable Boolean beggingCharge,
            @Nullable Boolean traffickingCharge,
            @Nullable Boolean otherCharge,
            @Nullable Boolean detained,
            @Nullable Boolean removalOrder,
            @Nullable Boolean asylumClaim,
            @Nullable Boolean passportWithheld,
            @Nullable Boolean earlyMarriage,
            @Nullable Boolean domesticWorker,
            @Nullable Boolean unaccompanied) {
        @Override
        public String toString() {
            return "Circumstances";
        }
    }

    /**
     * The time without residence.
     *
     * @param from its first day
     * @param to its last day, or null while it lasts
     */
    public record Overstay(@Nullable LocalDate from, @Nullable LocalDate to) {
        @Override
        public String toString() {
            return "Overstay";
        }
    }

    /** Names no fact. */
    @Override
    public String toString() {
        return "Screening";
    }
}
