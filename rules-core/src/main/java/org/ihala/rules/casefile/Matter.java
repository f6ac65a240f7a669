package org.ihala.rules.casefile;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a question concerns beside a person: a room, a visit, a body, a violation; at most one of a kind in a case.
 *
 * <p>Every field may be unknown (null) unless it says otherwise. A date after the day asked about does not count yet.
 */
public sealed interface Matter
        permits Matter.Placement,
                Matter.EntryToWomensArea,
                Matter.Visit,
                Matter.Outing,
                Matter.Belonging,
                Matter.Association,
                Matter.Committee,
                Matter.Meeting,
                Matter.Subcommittee,
                Matter.Staff,
                Matter.Reports,
                Matter.Disclosure,
                Matter.Violation,
                Matter.InstitutionalReports,
                Screening {

    /** Who gave a permission inside the House. */
    enum Permitter {
        /** The director of the House. */
        DIRECTOR,
        /** Somebody the director delegated. */
        DELEGATE,
        /** Anybody else. */
        OTHER
    }

    /**
     * A permission asked of the director of the House.
     *
     * @param by who decided
     * @param delegatedInWriting whether a delegate was delegated in writing
     * @param granted whether it was granted
     * @param date the day of the decision
     */
    record Permission(
            @Nullable Permitter by,
            @Nullable Boolean delegatedInWriting,
            @Nullable Boolean granted,
            @Nullable LocalDate date) {
        @Override
        public String toString() {
            return "Permission";
        }
    }

    /** Who runs a House. */
    enum RunBy {
        /** The State. */
        STATE,
        /** An association. */
        ASSOCIATION
    }

    /**
     * The room a resident is given (Article 14/a).
     *
     * @param with the ids of the persons who share it; empty for nobody
     * @param necessity whether necessity was found to ask for it
     */
    record Placement(@Nullable List<String> with, @Nullable Necessity necessity) implements Matter {

        /** Copies the list. */
        public Placement {
            with = copy(with);
        }

        @Override
        public String toString() {
            return "Placement";
        }
    }

    /**
     * A finding that necessity asks for something.
     *
     * @param by who found it
     * @param found whether necessity was found
     */
    record Necessity(@Nullable Permitter by, @Nullable Boolean found) {
        @Override
        public String toString() {
            return "Necessity";
        }
    }

    /**
     * Somebody entering the part of the House kept for women (Article 14/b).
     *
     * @param entrant whether the person works there by assignment
     * @param entrantSex the sex of the person
     * @param emergency whether it is an emergency, such as a fire
     * @param approval the approval
     * @param specializedFemaleEscort whether a specialized female employee goes along
     */
    record EntryToWomensArea(
            @Nullable Entrant entrant,
            Person.@Nullable Sex entrantSex,
            @Nullable Boolean emergency,
            @Nullable Permission approval,
            @Nullable Boolean specializedFemaleEscort)
            implements Matter {

        /** Who enters. */
        public enum Entrant {
            /** Staff assigned to that part of the House. */
            ASSIGNED_STAFF,
            /** A woman who lives there. */
            RESIDENT,
            /** Anybody else. */
            OTHER
        }

        @Override
        public String toString() {
            return "EntryToWomensArea";
        }
    }

    /**
     * A visit to a resident (Article 15/a).
     *
     * @param visitor who comes
     * @param visitorSuspected whether the visitor is suspected in the same case
     * @param approval the approval
     * @param appointedPlace whether it takes place where visits are received
     * @param appointedTime whether it takes place at the times set for visits
     * @param socialResearcherSupervises whether the social researcher supervises it
     */
    record Visit(
            @Nullable Visitor visitor,
            @Nullable Boolean visitorSuspected,
            @Nullable Permission approval,
            @Nullable Boolean appointedPlace,
            @Nullable Boolean appointedTime,
            @Nullable Boolean socialResearcherSupervises)
            implements Matter {

        /** Who visits. */
        public enum Visitor {
            /** A member of the family. */
            FAMILY,
            /** An acquaintance. */
            ACQUAINTANCE,
            /** A lawyer. */
            LAWYER,
            /** A consul or other representative of a State. */
            CONSUL,
            /** Somebody from an aid organization. */
            AID_ORGANIZATION,
            /** Somebody from an agency of the United Nations. */
            UN_AGENCY
        }

        @Override
        public String toString() {
            return "Visit";
        }
    }

    /**
     * A resident going out for a time (Article 15/b).
     *
     * @param companion who goes along
     * @param formCompleted whether the form was filled in
     * @param decision the director's decision
     * @param interestOfResident whether it serves the resident
     * @param safetyOfResident whether it is safe for the resident
     * @param interestOfRelative whether it serves the relative
     * @param safetyOfRelative whether it is safe for the relative
     */
    record Outing(
            @Nullable Companion companion,
            @Nullable Boolean formCompleted,
            @Nullable Permission decision,
            @Nullable Boolean interestOfResident,
            @Nullable Boolean safetyOfResident,
            @Nullable Boolean interestOfRelative,
            @Nullable Boolean safetyOfRelative)
            implements Matter {

        /** Who goes along. */
        public enum Companion {
            /** A member of the family. */
            FAMILY_MEMBER,
            /** Somebody else. */
            OTHER,
            /** Nobody. */
            NONE
        }

        @Override
        public String toString() {
            return "Outing";
        }
    }

    /**
     * A thing a resident brings into the House (Articles 15/c and 16/d).
     *
     * @param kind what it is
     * @param broughtInOn the day it is brought in
     * @param approval the approval
     */
    record Belonging(@Nullable Kind kind, @Nullable LocalDate broughtInOn, @Nullable Permission approval)
            implements Matter {

        /** What the thing is. */
        public enum Kind {
            /** A personal thing. */
            PERSONAL_ITEM,
            /** A telephone. */
            PHONE,
            /** Any other device. */
            DEVICE,
            /** Equipment. */
            EQUIPMENT
        }

        @Override
        public String toString() {
            return "Belonging";
        }
    }

    /**
     * An association that is to manage a House (Article 6).
     *
     * @param jordanian whether it is Jordanian
     * @param foundedOn the day of its registration
     * @param foundingMeetingOn the day of its founding meeting
     * @param kind its kind by the registry
     * @param house whether the House was created or accredited
     * @param appliedOn the day it applied
     * @param verifiedOn the day the National Committee verified director and staff
     * @param conditionsMet whether director and staff were found to meet the conditions
     * @param staffInPost whether they were in post when verified
     * @param nominatedOn the day of the National Committee's nomination
     * @param cabinetApproval where the Cabinet's approval stands
     * @param cabinetDecidedOn the day of the Cabinet's decision
     * @param conditionLostOn the day on which a condition of 6/b was lost
     * @param approvalCanceledOn the day the Cabinet took its approval back
     */
    record Association(
            @Nullable Boolean jordanian,
            @Nullable LocalDate foundedOn,
            @Nullable LocalDate foundingMeetingOn,
            @Nullable Kind kind,
            @Nullable House house,
            @Nullable LocalDate appliedOn,
            @Nullable LocalDate verifiedOn,
            @Nullable Boolean conditionsMet,
            @Nullable Boolean staffInPost,
            @Nullable LocalDate nominatedOn,
            Act.@Nullable Approval cabinetApproval,
            @Nullable LocalDate cabinetDecidedOn,
            @Nullable LocalDate conditionLostOn,
            @Nullable LocalDate approvalCanceledOn)
            implements Matter {

        /** The kinds of association the regulation tells apart. */
        public enum Kind {
            /** An ordinary association. */
            ORDINARY,
            /** A private association. */
            PRIVATE,
            /** A closed association. */
            CLOSED
        }

        /** How the House came to be one. */
        public enum House {
            /** Created by the State. */
            CREATED,
            /** Accredited. */
            ACCREDITED
        }

        @Override
        public String toString() {
            return "Association";
        }
    }

    /** A seat of the Shelter Committee (Article 7/a). */
    enum Seat {
        /** The chair, the Secretary General of the Ministry. */
        CHAIR,
        /** The Ministry of Justice (7/a/1). */
        JUSTICE,
        /** The Ministry of the Interior (7/a/2). */
        INTERIOR,
        /** The Ministry of Labor (7/a/3). */
        LABOUR,
        /** The Ministry of Health (7/a/4). */
        HEALTH,
        /** The Public Security Directorate (7/a/5). */
        PUBLIC_SECURITY,
        /** The first of the three persons for institutions and associations (7/a/6). */
        CIVIL_1,
        /** The second of the three. */
        CIVIL_2,
        /** The third of the three. */
        CIVIL_3
    }

    /**
     * The Shelter Committee (Article 7).
     *
     * @param chair who chairs it
     * @param seats the other eight seats, each at most once
     * @param deputy the seat of the deputy chair
     * @param deputyChosenByCommittee whether the committee chose its deputy chair
     */
    record Committee(
            @Nullable Chair chair,
            List<SeatHolder> seats,
            @Nullable Seat deputy,
            @Nullable Boolean deputyChosenByCommittee)
            implements Matter {

        /** Copies the list. */
        public Committee {
            seats = List.copyOf(seats);
        }

        /** Who chairs the committee. */
        public enum Chair {
            /** The Secretary General of the Ministry of Social Development. */
            SECRETARY_GENERAL,
            /** Anybody else. */
            OTHER
        }

        @Override
        public String toString() {
            return "Committee";
        }
    }

    /**
     * How a seat of the Shelter Committee is filled.
     *
     * @param seat the seat; never {@link Seat#CHAIR}
     * @param filled whether somebody holds it
     * @param namedBy who named the member
     * @param namedOn the day of naming, or of the last renewal
     * @param specialist whether an official is a specialist (7/b)
     * @param representsConcernedBody whether one of the three represents an institution or association concerned
     * @param replacesMemberNamedOn where the member replaces one whose term had not ended, the day that one was named
     * @param renewed where the member replaces another, whether the membership was renewed since
     * @param endedOn the day the membership was ended
     * @param fromManagingAssociation whether the member comes from the association that manages a House
     */
    record SeatHolder(
            Seat seat,
            @Nullable Boolean filled,
            @Nullable NamedBy namedBy,
            @Nullable LocalDate namedOn,
            @Nullable Boolean specialist,
            @Nullable Boolean representsConcernedBody,
            @Nullable LocalDate replacesMemberNamedOn,
            @Nullable Boolean renewed,
            @Nullable LocalDate endedOn,
            @Nullable Boolean fromManagingAssociation) {

        /** Who named a member. */
        public enum NamedBy {
            /** The Minister of Social Development. */
            MINISTER,
            /** The minister competent for the body represented. */
            COMPETENT_MINISTER,
            /** The director concerned. */
            COMPETENT_DIRECTOR,
            /** Anybody else. */
            OTHER
        }

        @Override
        public String toString() {
            return "SeatHolder";
        }
    }

    /**
     * A meeting of the Shelter Committee (Article 9).
     *
     * @param date the day of the meeting; not held yet where neither it nor any attendance or vote is on file
     * @param previous the day of the meeting before
     * @param first whether there was no meeting before
     * @param calledBy who called it
     * @param chairAbsentAtCall whether the chair was absent when the deputy called it
     * @param deputy the seat of the deputy chair
     * @param attending the seats that attended
     * @param vacant the seats that nobody held
     * @param voteTaken whether something was put to the vote
     * @param votesFor the votes of attending members in favor
     * @param chairVotedFor whether the chair voted in favor
     * @param secretary the secretary of the committee (9/b)
     */
    record Meeting(
            @Nullable LocalDate date,
            @Nullable LocalDate previous,
            @Nullable Boolean first,
            @Nullable Caller calledBy,
            @Nullable Boolean chairAbsentAtCall,
            @Nullable Seat deputy,
            @Nullable List<Seat> attending,
            @Nullable List<Seat> vacant,
            @Nullable Boolean voteTaken,
            @Nullable Integer votesFor,
            @Nullable Boolean chairVotedFor,
            @Nullable Secretary secretary)
            implements Matter {

        /** Copies the lists. */
        public Meeting {
            attending = copy(attending);
            vacant = copy(vacant);
        }

        /** Who called the meeting. */
        public enum Caller {
            /** The chair. */
            CHAIR,
            /** The deputy chair. */
            DEPUTY,
            /** Anybody else. */
            OTHER
        }

        @Override
        public String toString() {
            return "Meeting";
        }
    }

    /**
     * The secretary of the Shelter Committee.
     *
     * @param ministryEmployee whether the secretary is an employee of the Ministry
     * @param namedByMinister whether the Minister named the secretary
     */
    record Secretary(@Nullable Boolean ministryEmployee, @Nullable Boolean namedByMinister) {
        @Override
        public String toString() {
            return "Secretary";
        }
    }

    /**
     * A sub-committee (Article 8/f).
     *
     * @param formedByShelterCommittee whether the Shelter Committee formed it
     * @param chairIsCommitteeMember whether a member of the Shelter Committee chairs it
     * @param members how many members it has beside the chair
     * @param membersFromHouseStaff how many of them work in the House
     * @param evaluatesHouse whether it evaluates the House
     * @param tasksInFoundingDecision whether the decision that founded it sets its tasks and powers
     * @param reportsToShelterCommittee whether it submits its recommendations to the Shelter Committee
     */
    record Subcommittee(
            @Nullable Boolean formedByShelterCommittee,
            @Nullable Boolean chairIsCommitteeMember,
            @Nullable Integer members,
            @Nullable Integer membersFromHouseStaff,
            @Nullable Boolean evaluatesHouse,
            @Nullable Boolean tasksInFoundingDecision,
            @Nullable Boolean reportsToShelterCommittee)
            implements Matter {
        @Override
        public String toString() {
            return "Subcommittee";
        }
    }

    /**
     * The staff of a House (Article 18).
     *
     * @param runBy who runs the House
     * @param numberSetByMinister how many researchers and technicians the Minister decided on
     * @param members the staff on file
     * @param membersComplete whether that is all staff
     */
    record Staff(
            @Nullable RunBy runBy,
            @Nullable Integer numberSetByMinister,
            List<StaffMember> members,
            boolean membersComplete)
            implements Matter {

        /** Copies the list. */
        public Staff {
            members = List.copyOf(members);
        }

        @Override
        public String toString() {
            return "Staff";
        }
    }

    /**
     * Somebody who works in a House.
     *
     * @param post the kind of post
     * @param fields the fields covered
     * @param education the highest certificate
     * @param relevantDegree whether the degree is in a relevant field
     * @param appointedOn the day of appointment
     * @param fullTime whether the person has no other post
     * @param civilServiceRequirementsMet whether the requirements of the civil service are met
     * @param experience the periods of work before and since
     * @param experienceComplete whether these are all periods
     */
    record StaffMember(
            @Nullable Post post,
            @Nullable List<Field> fields,
            @Nullable Education education,
            @Nullable Boolean relevantDegree,
            @Nullable LocalDate appointedOn,
            @Nullable Boolean fullTime,
            @Nullable Boolean civilServiceRequirementsMet,
            List<Experience> experience,
            boolean experienceComplete) {

        /** Copies the lists. */
        public StaffMember {
            fields = copy(fields);
            experience = List.copyOf(experience);
        }

        /** The kinds of post the regulation tells apart. */
        public enum Post {
            /** The director of the House. */
            DIRECTOR,
            /** A researcher or technician. */
            TECHNICAL,
            /** An administrative support post. */
            ADMINISTRATIVE_SUPPORT
        }

        /** The fields the staff must cover (18/a). */
        public enum Field {
            /** Legal affairs. */
            LEGAL,
            /** Social affairs. */
            SOCIAL,
            /** Psychological affairs. */
            PSYCHOLOGICAL,
            /** Financial affairs. */
            FINANCIAL
        }

        /** Certificates, the lowest first. */
        public enum Education {
            /** Less than the general secondary certificate. */
            BELOW_SECONDARY,
            /** The general secondary certificate. */
            SECONDARY,
            /** The first university degree. */
            FIRST_DEGREE,
            /** A higher university degree. */
            HIGHER_DEGREE
        }

        @Override
        public String toString() {
            return "StaffMember";
        }
    }

    /**
     * A period of work.
     *
     * @param area what it was in
     * @param from the first day
     * @param to the last day, or null while it lasts
     */
    record Experience(Area area, LocalDate from, @Nullable LocalDate to) {

        /** What a period of work was in. */
        public enum Area {
            /** Care and protection together. */
            CARE_AND_PROTECTION,
            /** Care alone. */
            CARE,
            /** Protection alone. */
            PROTECTION,
            /** Anything else. */
            OTHER
        }

        @Override
        public String toString() {
            return "Experience";
        }
    }

    /**
     * Reports, visits and programs of a House (Article 8); what the lists do not hold was not done.
     *
     * @param houseOpenedOn the day the House opened
     * @param submitted the director's reports
     * @param visits the days on which the House was visited or inspected
     * @param programs the programs of the House
     */
    record Reports(
            @Nullable LocalDate houseOpenedOn,
            List<Report> submitted,
            List<LocalDate> visits,
            List<Program> programs)
            implements Matter {

        /** Copies the lists. */
        public Reports {
            submitted = List.copyOf(submitted);
            visits = List.copyOf(visits);
            programs = List.copyOf(programs);
        }

        @Override
        public String toString() {
            return "Reports";
        }
    }

    /**
     * A report of the director to the Shelter Committee (8/e).
     *
     * @param date the day it was submitted
     * @param financial whether it has a financial part
     * @param administrative whether it has an administrative part
     * @param technical whether it has a technical part
     * @param studiedOn the day the committee studied it
     * @param recommendedOn the day the committee's recommendations went to the Minister
     * @param adoptedOn the day the Minister adopted them
     */
    record Report(
            LocalDate date,
            @Nullable Boolean financial,
            @Nullable Boolean administrative,
            @Nullable Boolean technical,
            @Nullable LocalDate studiedOn,
            @Nullable LocalDate recommendedOn,
            @Nullable LocalDate adoptedOn) {
        @Override
        public String toString() {
            return "Report";
        }
    }

    /**
     * A social, psychological, cultural, religious, guidance or rehabilitation program of a House (8/d).
     *
     * @param startedOn the day it started
     * @param approvedOn the day the Shelter Committee approved it
     */
    record Program(LocalDate startedOn, @Nullable LocalDate approvedOn) {
        @Override
        public String toString() {
            return "Program";
        }
    }

    /**
     * A disclosure of what is known about a resident (Article 10).
     *
     * @param by who disclosed it
     * @param basis what allowed it
     */
    record Disclosure(@Nullable By by, @Nullable Basis basis) implements Matter {

        /** Who disclosed something. */
        public enum By {
            /** A member of the Shelter Committee. */
            COMMITTEE_MEMBER,
            /** A member of a sub-committee. */
            SUBCOMMITTEE_MEMBER,
            /** The director. */
            DIRECTOR,
            /** An employee of the House. */
            EMPLOYEE,
            /** Somebody who works in the House without being employed: volunteer, interpreter, doctor, board member. */
            OTHER_WORKER,
            /** Anybody else. */
            OTHER
        }

        /** What allowed it. */
        public enum Basis {
            /** Nothing. */
            NONE,
            /** This regulation, as in 13/e and 17/b. */
            THIS_REGULATION,
            /** Another law, or an order of court or prosecutor. */
            OTHER_LAW
        }

        @Override
        public String toString() {
            return "Disclosure";
        }
    }

    /**
     * A violation by whoever runs a House (Article 19); what the steps do not hold was not done.
     *
     * @param body who runs the House
     * @param foundOn the day the violation was found
     * @param steps the steps taken since, in any order
     */
    record Violation(@Nullable RunBy body, @Nullable LocalDate foundOn, List<Step> steps) implements Matter {

        /** Copies the list. */
        public Violation {
            steps = List.copyOf(steps);
        }

        @Override
        public String toString() {
            return "Violation";
        }
    }

    /**
     * A step against an association.
     *
     * @param type what was done
     * @param date the day; of a warning, the day it was sent
     * @param period of a first warning, the time given, counted from sending
     * @param cancels of a cancellation, what the Cabinet canceled
     */
    record Step(Type type, LocalDate date, @Nullable Period period, @Nullable Cancels cancels) {

        /** The steps of Article 19. */
        public enum Type {
            /** The Shelter Committee's written warning (19/a). */
            COMMITTEE_WARNING,
            /** The Minister's written warning (19/b/1). */
            MINISTER_WARNING,
            /** The violation was corrected in full. */
            CORRECTED,
            /** The Minister formed a committee to run the House (19/b/2). */
            MANAGING_COMMITTEE,
            /** The Minister chose another body to run the House (19/b/2). */
            OTHER_BODY,
            /** The National Committee recommended a cancellation (19/c). */
            NATIONAL_COMMITTEE_RECOMMENDATION,
            /** The Minister nominated it to the Cabinet (19/c). */
            MINISTER_NOMINATION,
            /** The Cabinet canceled (19/c). */
            CABINET_CANCELLATION
        }

        /** What the Cabinet cancels. */
        public enum Cancels {
            /** The accreditation of the House, which is closed. */
            ACCREDITATION,
            /** The approval given to the association. */
            APPROVAL
        }

        @Override
        public String toString() {
            return "Step";
        }
    }

    /**
     * Reports that public bodies owe under the national strategies; what the list does not hold was not submitted.
     *
     * @param submitted the reports submitted
     */
    record InstitutionalReports(List<InstitutionalReport> submitted) implements Matter {

        /** Copies the list. */
        public InstitutionalReports {
            submitted = List.copyOf(submitted);
        }

        @Override
        public String toString() {
            return "InstitutionalReports";
        }
    }

    /**
     * A report a public body submitted.
     *
     * @param report which report it is
     * @param on the day it was submitted
     */
    record InstitutionalReport(Kind report, LocalDate on) {

        /** The reports of the strategies. */
        public enum Kind {
            /** Jordan, 2019 to 2022: case management, to the National Committee. */
            JO_CASE_MANAGEMENT,
            /** Jordan, 2019 to 2022: progress made, to the National Committee. */
            JO_PROGRESS,
            /** Jordan, 2019 to 2022: voluntary return and reintegration. */
            JO_VOLUNTARY_RETURN,
            /** Jordan, 2024 to 2027: an activity's progress, to the technical committee. */
            JO_ACTIVITY_PROGRESS,
            /** Jordan, 2024 to 2027: the plan's progress, by the technical committee to the National Committee. */
            JO_PLAN_PROGRESS,
            /** Jordan, 2024 to 2027: the year, to the National Committee. */
            JO_ANNUAL,
            /** Iraq, 2023 to 2026: a member's month, to the secretariat. */
            IQ_MEMBER,
            /** Iraq, 2023 to 2026: the secretariat's month, to the chair. */
            IQ_SECRETARIAT,
            /** Iraq, 2023 to 2026: the evaluation of the members. */
            IQ_EVALUATION,
            /** Iraq, the plan of 2024: the secretariat to the Cabinet's General Secretariat. */
            IQ_CABINET,
            /** Iraq, 2023 to 2026: the year. */
            IQ_ANNUAL
        }

        @Override
        public String toString() {
            return "InstitutionalReport";
        }
    }

    private static <T> @Nullable List<T> copy(@Nullable List<T> list) {
        return list == null ? null : List.copyOf(list);
    }
}
