package org.ihala.rules.casefile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.ihala.rules.casefile.Matter.Permission;
import org.ihala.rules.casefile.Matter.Permitter;
import org.ihala.rules.casefile.Matter.Seat;
import org.jspecify.annotations.Nullable;

/** Reads the top-level objects of a case file beside persons, relations and acts; each by a fixed table of its fields. */
final class MatterReader {

    /** Stands for a seat nobody could read; whether it is named twice cannot be said. */
    static final Matter.SeatHolder UNREADABLE_SEAT =
            new Matter.SeatHolder(Seat.CHAIR, null, null, null, null, null, null, null, null, null);

    private static final Matter.StaffMember UNREADABLE_MEMBER =
            new Matter.StaffMember(null, null, null, null, null, null, null, List.of(), false);
    private static final Matter.Experience UNREADABLE_EXPERIENCE =
            new Matter.Experience(Matter.Experience.Area.OTHER, LocalDate.EPOCH, null);
    private static final Matter.Report UNREADABLE_REPORT =
            new Matter.Report(LocalDate.EPOCH, null, null, null, null, null, null);
    private static final Matter.Program UNREADABLE_PROGRAM = new Matter.Program(LocalDate.EPOCH, null);
    private static final Matter.Step UNREADABLE_STEP =
            new Matter.Step(Matter.Step.Type.CORRECTED, LocalDate.MAX, null, null);

    private static final Matter.InstitutionalReport UNREADABLE_INSTITUTIONAL_REPORT =
            new Matter.InstitutionalReport(Matter.InstitutionalReport.Kind.JO_ANNUAL, LocalDate.EPOCH);

    private static final Map<String, Function<Fields, Matter>> MATTERS = new LinkedHashMap<>();

    static {
        MATTERS.put("placement", f -> new Matter.Placement(f.ids("with"), f.object("necessity", MatterReader::necessity)));
        MATTERS.put("entryToWomensArea", f -> new Matter.EntryToWomensArea(
                f.choice("entrant", Matter.EntryToWomensArea.Entrant.class),
                f.choice("entrantSex", Person.Sex.class),
                f.bool("emergency"),
                f.object("approval", MatterReader::permission),
                f.bool("specializedFemaleEscort")));
        MATTERS.put("visit", f -> new Matter.Visit(
                f.choice("visitor", Matter.Visit.Visitor.class),
                f.bool("visitorSuspected"),
                f.object("approval", MatterReader::permission),
                f.bool("appointedPlace"),
                f.bool("appointedTime"),
                f.bool("socialResearcherSupervises")));
        MATTERS.put("outing", f -> new Matter.Outing(
                f.choice("companion", Matter.Outing.Companion.class),
                f.bool("formCompleted"),
                f.object("decision", MatterReader::permission),
                f.bool("interestOfResident"),
                f.bool("safetyOfResident"),
                f.bool("interestOfRelative"),
                f.bool("safetyOfRelative")));
        MATTERS.put("belonging", f -> new Matter.Belonging(
                f.choice("kind", Matter.Belonging.Kind.class),
                f.date("broughtInOn"),
                f.object("approval", MatterReader::permission)));
        MATTERS.put("association", f -> new Matter.Association(
                f.bool("jordanian"),
                f.date("foundedOn"),
                f.date("foundingMeetingOn"),
                f.choice("kind", Matter.Association.Kind.class),
                f.choice("house", Matter.Association.House.class),
                f.date("appliedOn"),
                f.date("verifiedOn"),
                f.bool("conditionsMet"),
                f.bool("staffInPost"),
                f.date("nominatedOn"),
                f.choice("cabinetApproval", Act.Approval.class),
                f.date("cabinetDecidedOn"),
                f.date("conditionLostOn"),
                f.date("approvalCanceledOn")));
        MATTERS.put("committee", f -> new Matter.Committee(
                f.choice("chair", Matter.Committee.Chair.class),
                whole(f.objects("seats", MatterReader::seatHolder), UNREADABLE_SEAT),
                f.choice("deputy", Seat.class),
                f.bool("deputyChosenByCommittee")));
        MATTERS.put("meeting", f -> new Matter.Meeting(
                f.date("date"),
                f.date("previous"),
                f.bool("first"),
                f.choice("calledBy", Matter.Meeting.Caller.class),
                f.bool("chairAbsentAtCall"),
                f.choice("deputy", Seat.class),
                f.choices("attending", Seat.class),
                f.choices("vacant", Seat.class),
                f.bool("voteTaken"),
                f.count("votesFor"),
                f.bool("chairVotedFor"),
                f.object("secretary", s -> new Matter.Secretary(s.bool("ministryEmployee"), s.bool("namedByMinister")))));
        MATTERS.put("subcommittee", f -> new Matter.Subcommittee(
                f.bool("formedByShelterCommittee"),
                f.bool("chairIsCommitteeMember"),
                f.count("members"),
                f.count("membersFromHouseStaff"),
                f.bool("evaluatesHouse"),
                f.bool("tasksInFoundingDecision"),
                f.bool("reportsToShelterCommittee")));
        MATTERS.put("staff", f -> new Matter.Staff(
                f.choice("runBy", Matter.RunBy.class),
                f.count("numberSetByMinister"),
                whole(f.objects("members", MatterReader::staffMember), UNREADABLE_MEMBER),
                Boolean.TRUE.equals(f.bool("membersComplete"))));
        MATTERS.put("reports", f -> new Matter.Reports(
                f.date("houseOpenedOn"),
                whole(f.objects("submitted", MatterReader::report), UNREADABLE_REPORT),
                f.dates("visits"),
                whole(f.objects("programs", MatterReader::program), UNREADABLE_PROGRAM)));
        MATTERS.put("disclosure", f -> new Matter.Disclosure(
                f.choice("by", Matter.Disclosure.By.class), f.choice("basis", Matter.Disclosure.Basis.class)));
        MATTERS.put("violation", f -> new Matter.Violation(
                f.choice("body", Matter.RunBy.class),
                f.date("foundOn"),
                whole(f.objects("steps", MatterReader::step), UNREADABLE_STEP)));
        MATTERS.put("institutionalReports", f -> new Matter.InstitutionalReports(
                whole(f.objects("submitted", MatterReader::institutionalReport), UNREADABLE_INSTITUTIONAL_REPORT)));
        MATTERS.put("screening", ScreeningReader::read);
    }

    private static final Set<Matter.Step.Type> SENT =
            Set.of(Matter.Step.Type.COMMITTEE_WARNING, Matter.Step.Type.MINISTER_WARNING);

    private MatterReader() {}

    /** Returns the names of the objects, in the order of the contract. */
    static Set<String> names() {
        return MATTERS.keySet();
    }

    static List<Matter> read(Fields root) {
        List<Matter> matters = new ArrayList<>();
        MATTERS.forEach((name, read) -> {
            Matter matter = root.object(name, read::apply);
            if (matter != null) {
                matters.add(matter);
            }
        });
        return matters;
    }

    /** Where an entry could not be read the file is refused; what fills its gap keeps the places of the others. */
    private static <T> List<T> whole(List<@Nullable T> entries, T gap) {
        return entries.stream().map(entry -> entry == null ? gap : entry).toList();
    }

    private static Permission permission(Fields f) {
        return new Permission(
                f.choice("by", Permitter.class), f.bool("delegatedInWriting"), f.bool("granted"), f.date("date"));
    }

    private static Matter.Necessity necessity(Fields f) {
        return new Matter.Necessity(f.choice("by", Permitter.class), f.bool("found"));
    }

    private static Matter.@Nullable SeatHolder seatHolder(Fields f) {
        Seat seat = f.requiredChoice("seat", Seat.class);
        Boolean filled = f.bool("filled");
        Matter.SeatHolder.NamedBy namedBy = f.choice("namedBy", Matter.SeatHolder.NamedBy.class);
        LocalDate namedOn = f.date("namedOn");
        Boolean specialist = f.bool("specialist");
        Boolean represents = f.bool("representsConcernedBody");
        LocalDate replaces = f.date("replacesMemberNamedOn");
        Boolean renewed = f.bool("renewed");
        LocalDate ended = f.date("endedOn");
        Boolean fromAssociation = f.bool("fromManagingAssociation");
        return seat == null
                ? null
                : new Matter.SeatHolder(
                        seat, filled, namedBy, namedOn, specialist, represents, replaces, renewed, ended, fromAssociation);
    }

    private static Matter.StaffMember staffMember(Fields f) {
        return new Matter.StaffMember(
                f.choice("post", Matter.StaffMember.Post.class),
                f.choices("fields", Matter.StaffMember.Field.class),
                f.choice("education", Matter.StaffMember.Education.class),
                f.bool("relevantDegree"),
                f.date("appointedOn"),
                f.bool("fullTime"),
                f.bool("civilServiceRequirementsMet"),
                whole(f.objects("experience", MatterReader::experience), UNREADABLE_EXPERIENCE),
                Boolean.TRUE.equals(f.bool("experienceComplete")));
    }

    private static Matter.@Nullable Experience experience(Fields f) {
        Matter.Experience.Area area = f.requiredChoice("area", Matter.Experience.Area.class);
        LocalDate from = f.requiredDate("from");
        LocalDate to = f.date("to");
        return area == null || from == null ? null : new Matter.Experience(area, from, to);
    }

    private static Matter.@Nullable Report report(Fields f) {
        LocalDate date = f.requiredDate("date");
        Boolean financial = f.bool("financial");
        Boolean administrative = f.bool("administrative");
        Boolean technical = f.bool("technical");
        LocalDate studied = f.date("studiedOn");
        LocalDate recommended = f.date("recommendedOn");
        LocalDate adopted = f.date("adoptedOn");
        return date == null
                ? null
                : new Matter.Report(date, financial, administrative, technical, studied, recommended, adopted);
    }

    private static Matter.@Nullable Program program(Fields f) {
        LocalDate started = f.requiredDate("startedOn");
        LocalDate approved = f.date("approvedOn");
        return started == null ? null : new Matter.Program(started, approved);
    }

    private static Matter.@Nullable InstitutionalReport institutionalReport(Fields f) {
        Matter.InstitutionalReport.Kind report = f.requiredChoice("report", Matter.InstitutionalReport.Kind.class);
        LocalDate on = f.requiredDate("on");
        return report == null || on == null ? null : new Matter.InstitutionalReport(report, on);
    }

    /** Returns the name of the field with the day of a step: warnings count from the day they were sent. */
    static String dayOf(Matter.Step.Type type) {
        return SENT.contains(type) ? "sentOn" : "on";
    }

    private static Matter.@Nullable Step step(Fields f) {
        Matter.Step.Type type = f.requiredChoice("type", Matter.Step.Type.class);
        if (type == null) {
            f.acceptUnknown();
            return null;
        }
        LocalDate date = f.requiredDate(dayOf(type));
        var period = type == Matter.Step.Type.COMMITTEE_WARNING ? f.period("period") : null;
        Matter.Step.Cancels cancels = type == Matter.Step.Type.CABINET_CANCELLATION
                ? f.choice("cancels", Matter.Step.Cancels.class)
                : null;
        return date == null ? null : new Matter.Step(type, date, period, cancels);
    }
}
