package org.ihala.rules.casefile;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A dated official act about one person; every field of its own may be unknown (null).
 *
 * <p>What silence means differs by act and is the law's choice, not the reader's: see the case format.
 */
public sealed interface Act {

    /** Returns the day of the act. */
    LocalDate date();

    /** Returns the id of the person the act is about. */
    String person();

    /** Returns the file reference of the act, if any. */
    @Nullable String reference();

    /** Returns what tells acts of one type about one person apart, such as who consents; null where nothing does. */
    default @Nullable Object kind() {
        return null;
    }

    /**
     * Returns one act that says what both say.
     *
     * @param other an act of the same type, kind, person and day
     */
    Act merge(Act other, Merge merge);

    /** Offences a prosecution can be about. */
    enum Offence {
        /** A trafficking crime. */
        TRAFFICKING,
        /** Any other offence. */
        OTHER
    }

    /** Parts a person can have in an offence. */
    enum Role {
        /** Committed it. */
        PRINCIPAL,
        /** Took part in it. */
        PARTICIPANT,
        /** Helped it. */
        ACCESSORY,
        /** Incited it. */
        INSTIGATOR
    }

    /** Where an approval stands. */
    enum Approval {
        /** Given. */
        GRANTED,
        /** Not yet decided. */
        PENDING,
        /** Refused. */
        REFUSED
    }

    /** Who takes a ministerial decision. */
    enum Decider {
        /** The Minister of Social Development. */
        MINISTER,
        /** A delegate of the Minister. */
        DELEGATE,
        /** Somebody else. */
        OTHER
    }

    /** How pressing a case is. */
    enum Urgency {
        /** An emergency. */
        EMERGENCY,
        /** Urgent. */
        URGENT,
        /** Neither. */
        NONE
    }

    /** What data of a competent body indicate a person to be. */
    enum Indicates {
        /** A victim. */
        VICTIM,
        /** An affected person. */
        AFFECTED_PERSON,
        /** A potential victim. */
        POTENTIAL_VICTIM
    }

    /** Who says what a person is. */
    enum Identifier {
        /** The police unit against trafficking: Jordan's Counter-Trafficking Unit, Iraq's department. */
        COUNTER_TRAFFICKING_UNIT,
        /** An investigative judge. */
        INVESTIGATIVE_JUDGE,
        /** A court. */
        COURT,
        /** Anybody else. */
        OTHER
    }

    /** What a person is identified as. */
    enum Identified {
        /** A potential victim. */
        POTENTIAL_VICTIM,
        /** A victim. */
        VICTIM,
        /** An affected person. */
        AFFECTED_PERSON,
        /** No victim. */
        NOT_A_VICTIM
    }

    /** Who nominates an extension. */
    enum Nominator {
        /** The director of the House. */
        DIRECTOR,
        /** Somebody else. */
        OTHER
    }

    /** Who decides that a status was never there. */
    enum Authority {
        /** The public prosecutor. */
        PROSECUTOR,
        /** A court. */
        COURT,
        /** The Minister. */
        MINISTER,
        /** A delegate of the Minister. */
        DELEGATE,
        /** The director of the House. */
        DIRECTOR,
        /** Somebody else. */
        OTHER
    }

    /**
     * What the public prosecutor found about the crime (Article 11/a/1).
     *
     * @param date the day of the act
     * @param person the id of the person it is about
     * @param reference the file reference
     * @param crimeBefell whether a trafficking crime befell the person
     */
    record ProsecutorFinding(
            LocalDate date,
            String person,
            @Nullable String reference,
            @Nullable Boolean crimeBefell)
            implements Act {
        @Override
        public Act merge(Act other, Merge merge) {
            ProsecutorFinding same = (ProsecutorFinding) other;
            return new ProsecutorFinding(
                    date,
                    person,
                    merge.reference(reference, other.reference()),
                    merge.pick(crimeBefell, same.crimeBefell));
        }

        @Override
        public String toString() {
            return "PROSECUTOR_FINDING";
        }
    }

    /**
     * A public prosecutor's decision to stop pursuing the person (Article 11/a/2).
     *
     * @param date the day of the act
     * @param person the id of the person it is about
     * @param reference the file reference
     * @param offence the offence pursued
     * @param role the person's part in it
     * @param approval where the approval of the decision stands
     */
    record ProsecutionStopped(
            LocalDate date,
            String person,
            @Nullable String reference,
            @Nullable Offence offence,
            @Nullable Role role,
            @Nullable Approval approval)
            implements Act {
        @Override
        public @Nullable Object kind() {
            return offence;
        }

        @Override
        public Act merge(Act other, Merge merge) {
            ProsecutionStopped same = (ProsecutionStopped) other;
            return new ProsecutionStopped(
                    date,
                    person,
                    merge.reference(reference, other.reference()),
                    merge.pick(offence, same.offence),
                    merge.pick(role, same.role),
                    merge.pick(approval, same.approval));
        }

        @Override
        public String toString() {
            return "PROSECUTION_STOPPED";
        }
    }

    /**
     * Consent to sheltering, given or refused (Article 11/a).
     *
     * @param date the day of the act
     * @param person the id of the person it is about
     * @param reference the file reference
     * @param by the id of the person who decides
     * @param given whether it is given
     */
    record Consent(
            LocalDate date,
            String person,
            @Nullable String reference,
            @Nullable String by,
            @Nullable Boolean given)
            implements Act {
        @Override
        public @Nullable Object kind() {
            return by;
        }

        @Override
        public Act merge(Act other, Merge merge) {
            Consent same = (Consent) other;
            return new Consent(
                    date,
                    person,
                    merge.reference(reference, other.reference()),
                    merge.pick(by, same.by),
                    merge.pick(given, same.given));
        }

        @Override
        public String toString() {
            return "CONSENT";
        }
    }

    /**
     * An approval of admission in an emergency or urgent case (Article 11/b).
     *
     * @param date the day of the act
     * @param person the id of the person it is about
     * @param reference the file reference
     * @param by who approves
     * @param delegatedInWriting whether a delegate was appointed in writing
     * @param urgency how pressing the case is
     * @param informedBy the code of the body whose data it rests on
     * @param indicates what the data indicate
     */
    record EmergencyApproval(
            LocalDate date,
            String person,
            @Nullable String reference,
            @Nullable Decider by,
            @Nullable Boolean delegatedInWriting,
            @Nullable Urgency urgency,
            @Nullable String informedBy,
            @Nullable Indicates indicates)
            implements Act {
        @Override
        public Act merge(Act other, Merge merge) {
            EmergencyApproval same = (EmergencyApproval) other;
            return new EmergencyApproval(
                    date,
                    person,
                    merge.reference(reference, other.reference()),
                    merge.pick(by, same.by),
                    merge.pick(delegatedInWriting, same.delegatedInWriting),
                    merge.pick(urgency, same.urgency),
                    merge.pick(informedBy, same.informedBy),
                    merge.pick(indicates, same.indicates));
        }

        @Override
        public String toString() {
            return "EMERGENCY_APPROVAL";
        }
    }

    /**
     * The decision whether a suitable caregiver exists (Article 3/d).
     *
     * @param date the day of the act
     * @param person the id of the person it is about
     * @param reference the file reference
     * @param by who decides
     * @param delegatedInWriting whether a delegate was appointed in writing
     * @param suitableCaregiver whether there is a suitable caregiver
     */
    record CaregiverDecision(
            LocalDate date,
            String person,
            @Nullable String reference,
            @Nullable Decider by,
            @Nullable Boolean delegatedInWriting,
            @Nullable Boolean suitableCaregiver)
            implements Act {
        @Override
        public Act merge(Act other, Merge merge) {
            CaregiverDecision same = (CaregiverDecision) other;
            return new CaregiverDecision(
                    date,
                    person,
                    merge.reference(reference, other.reference()),
                    merge.pick(by, same.by),
                    merge.pick(delegatedInWriting, same.delegatedInWriting),
                    merge.pick(suitableCaregiver, same.suitableCaregiver));
        }

        @Override
        public String toString() {
            return "CAREGIVER_DECISION";
        }
    }

    /**
     * The entry of the person into a House (Article 12).
     *
     * @param date the day of the act
     * @param person the id of the person it is about
     * @param reference the file reference
     * @param house the opaque id of the House
     */
    record Admission(LocalDate date, String person, @Nullable String reference, @Nullable String house) implements Act {
        @Override
        public Act merge(Act other, Merge merge) {
            Admission same = (Admission) other;
            return new Admission(
                    date,
                    person,
                    merge.reference(reference, other.reference()),
                    merge.pick(house, same.house));
        }

        @Override
        public String toString() {
            return "ADMISSION";
        }
    }

    /**
     * A nomination to extend the stay (Article 12).
     *
     * @param date the day of the act
     * @param person the id of the person it is about
     * @param reference the file reference
     * @param by who nominates
     * @param reasoned whether it gives reasons
     */
    record ExtensionNomination(
            LocalDate date,
            String person,
            @Nullable String reference,
            @Nullable Nominator by,
            @Nullable Boolean reasoned)
            implements Act {
        @Override
        public Act merge(Act other, Merge merge) {
            ExtensionNomination same = (ExtensionNomination) other;
            return new ExtensionNomination(
                    date,
                    person,
                    merge.reference(reference, other.reference()),
                    merge.pick(by, same.by),
                    merge.pick(reasoned, same.reasoned));
        }

        @Override
        public String toString() {
            return "EXTENSION_NOMINATION";
        }
    }

    /**
     * A decision to extend the stay (Article 12).
     *
     * @param date the day of the act
     * @param person the id of the person it is about
     * @param reference the file reference
     * @param by who decides
     * @param until the last day of the extended stay
     */
    record Extension(
            LocalDate date,
            String person,
            @Nullable String reference,
            @Nullable Decider by,
            @Nullable LocalDate until)
            implements Act {
        @Override
        public Act merge(Act other, Merge merge) {
            Extension same = (Extension) other;
            return new Extension(
                    date,
                    person,
                    merge.reference(reference, other.reference()),
                    merge.pick(by, same.by),
                    merge.pick(until, same.until));
        }

        @Override
        public String toString() {
            return "EXTENSION";
        }
    }

    /**
     * A decision that the person is no victim or affected person (Article 17/a/1).
     *
     * @param date the day of the act
     * @param person the id of the person it is about
     * @param reference the file reference
     * @param by who decides
     * @param delegatedInWriting whether a delegate was delegated in writing
     */
    record StatusDisproved(
            LocalDate date,
            String person,
            @Nullable String reference,
            @Nullable Authority by,
            @Nullable Boolean delegatedInWriting)
            implements Act {
        @Override
        public @Nullable Object kind() {
            return by;
        }

        @Override
        public Act merge(Act other, Merge merge) {
            StatusDisproved same = (StatusDisproved) other;
            return new StatusDisproved(
                    date,
                    person,
                    merge.reference(reference, other.reference()),
                    merge.pick(by, same.by),
                    merge.pick(delegatedInWriting, same.delegatedInWriting));
        }

        @Override
        public String toString() {
            return "STATUS_DISPROVED";
        }
    }

    /**
     * A wish to leave the House (Article 17/a/3).
     *
     * @param date the day of the act
     * @param person the id of the person it is about
     * @param reference the file reference
     * @param by the id of the person who wishes it
     */
    record WishToLeave(LocalDate date, String person, @Nullable String reference, @Nullable String by) implements Act {
        @Override
        public @Nullable Object kind() {
            return by;
        }

        @Override
        public Act merge(Act other, Merge merge) {
            WishToLeave same = (WishToLeave) other;
            return new WishToLeave(
                    date,
                    person,
                    merge.reference(reference, other.reference()),
                    merge.pick(by, same.by));
        }

        @Override
        public String toString() {
            return "WISH_TO_LEAVE";
        }
    }

    /**
     * The person asked for contact with a representative of their State (5/g).
     *
     * @param date the day of the act
     * @param person the id of the person it is about
     * @param reference the file reference
     */
    record ConsularRequest(LocalDate date, String person, @Nullable String reference) implements Act {
        @Override
        public Act merge(Act other, Merge merge) {
            return new ConsularRequest(date, person, merge.reference(reference, other.reference()));
        }

        @Override
        public String toString() {
            return "CONSULAR_REQUEST";
        }
    }

    /**
     * The day the person left the House.
     *
     * @param date the day of the act
     * @param person the id of the person it is about
     * @param reference the file reference
     */
    record Exit(LocalDate date, String person, @Nullable String reference) implements Act {
        @Override
        public Act merge(Act other, Merge merge) {
            return new Exit(date, person, merge.reference(reference, other.reference()));
        }

        @Override
        public String toString() {
            return "EXIT";
        }
    }

    /**
     * A duty that was fulfilled.
     *
     * @param date the day of the act
     * @param person the id of the person it is about
     * @param reference the file reference
     * @param provision the provision that lays the duty down
     */
    record DutyDone(
            LocalDate date,
            String person,
            @Nullable String reference,
            @Nullable String provision)
            implements Act {
        @Override
        public @Nullable Object kind() {
            return provision;
        }

        @Override
        public Act merge(Act other, Merge merge) {
            DutyDone same = (DutyDone) other;
            return new DutyDone(
                    date,
                    person,
                    merge.reference(reference, other.reference()),
                    merge.pick(provision, same.provision));
        }

        @Override
        public String toString() {
            return "DUTY_DONE";
        }
    }

    /**
     * What an authority identified the person as.
     *
     * @param date the day of the act
     * @param person the id of the person it is about
     * @param reference the file reference
     * @param by who identified the person
     * @param as what the person was identified as
     */
    record Identification(
            LocalDate date,
            String person,
            @Nullable String reference,
            @Nullable Identifier by,
            @Nullable Identified as)
            implements Act {
        @Override
        public @Nullable Object kind() {
            return by;
        }

        @Override
        public Act merge(Act other, Merge merge) {
            Identification same = (Identification) other;
            return new Identification(
                    date,
                    person,
                    merge.reference(reference, other.reference()),
                    merge.pick(by, same.by),
                    merge.pick(as, same.as));
        }

        @Override
        public String toString() {
            return "IDENTIFICATION";
        }
    }

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
            String person,
            @Nullable String reference,
            @Nullable String by,
            @Nullable String country,
            @Nullable Boolean free)
            implements Act {
        @Override
        public @Nullable Object kind() {
            return by;
        }

        @Override
        public Act merge(Act other, Merge merge) {
            WishToReturn same = (WishToReturn) other;
            return new WishToReturn(
                    date,
                    person,
                    merge.reference(reference, other.reference()),
                    merge.pick(by, same.by),
                    merge.pick(country, same.country),
                    merge.pick(free, same.free));
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
            String person,
            @Nullable String reference,
            @Nullable String country,
            @Nullable Boolean accepts)
            implements Act {
        @Override
        public @Nullable Object kind() {
            return country;
        }

        @Override
        public Act merge(Act other, Merge merge) {
            CountryAccepts same = (CountryAccepts) other;
            return new CountryAccepts(
                    date,
                    person,
                    merge.reference(reference, other.reference()),
                    merge.pick(country, same.country),
                    merge.pick(accepts, same.accepts));
        }

        @Override
        public String toString() {
            return "COUNTRY_ACCEPTS";
        }
    }
}
