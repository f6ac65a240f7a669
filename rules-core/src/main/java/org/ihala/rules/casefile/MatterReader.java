package org.ihala.rules.casefile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.ihala.rules.casefile.HouseLife.Permission;
import org.ihala.rules.casefile.HouseLife.Permitter;
import org.ihala.rules.casefile.ShelterCommittee.Seat;
import org.jspecify.annotations.Nullable;

/** Reads the top-level objects of a case file beside persons, relations and acts; each by a fixed table of its fields. */
final class MatterReader {

    /** Stands for a seat nobody could read; whether it is named twice cannot be said. */
    static final ShelterCommittee.SeatHolder UNREADABLE_SEAT =
            new ShelterCommittee.SeatHolder(Seat.CHAIR, null, null, null, null, null, null, null, null, null);

    private static final Staff.StaffMember UNREADABLE_MEMBER =
            new Staff.StaffMember(null, null, null, null, null, null, null, List.of(), false);
    private static final Staff.Experience UNREADABLE_EXPERIENCE =
            new Staff.Experience(Staff.Experience.Area.OTHER, LocalDate.EPOCH, null);
    private static final Reports.Report UNREADABLE_REPORT =
            new Reports.Report(LocalDate.EPOCH, null, null, null, null, null, null);
    private static final Reports.Program UNREADABLE_PROGRAM = new Reports.Program(LocalDate.EPOCH, null);
    private static final Violation.Step UNREADABLE_STEP =
            new Violation.Step(Violation.Step.Type.CORRECTED, LocalDate.MAX, null, null);

    private static final InstitutionalReports.InstitutionalReport UNREADABLE_INSTITUTIONAL_REPORT =
            new InstitutionalReports.InstitutionalReport(InstitutionalReports.InstitutionalReport.Kind.JO_ANNUAL,
                    LocalDate.EPOCH);

    private static final Map<String, Function<Fields, Matter>> MATTERS = new LinkedHashMap<>();

    static {
        MATTERS.put("placement", f ->
                new HouseLife.Placement(f.ids("with"), f.object("necessity", MatterReader::necessity)));
        MATTERS.put("entryToWomensArea", f -> new HouseLife.EntryToWomensArea(
                f.choice("entrant", HouseLife.EntryToWomensArea.Entrant.class),
                f.choice("entrantSex", Person.Sex.class),
                f.bool("emergency"),
                f.object("approval", MatterReader::permission),
                f.bool("specializedFemaleEscort")));
        MATTERS.put("visit", f -> new HouseLife.Visit(
                f.choice("visitor", HouseLife.Visit.Visitor.class),
                f.bool("visitorSuspected"),
                f.object("approval", MatterReader::permission),
                f.bool("appointedPlace"),
                f.bool("appointedTime"),
                f.bool("socialResearcherSupervises")));
        MATTERS.put("outing", f -> new HouseLife.Outing(
                f.choice("companion", HouseLife.Outing.Companion.class),
                f.bool("formCompleted"),
                f.object("decision", MatterReader::permission),
                f.bool("interestOfResident"),
                f.bool("safetyOfResident"),
                f.bool("interestOfRelative"),
                f.bool("safetyOfRelative")));
        MATTERS.put("belonging", f -> new HouseLife.Belonging(
                f.choice("kind", HouseLife.Belonging.Kind.class),
                f.date("broughtInOn"),
                f.object("approval", MatterReader::permission)));
        MATTERS.put("association", f -> new Association(
                f.bool("jordanian"),
                f.date("foundedOn"),
                f.date("foundingMeetingOn"),
                f.choice("kind", Association.Kind.class),
                f.choice("house", Association.House.class),
                f.date("appliedOn"),
                f.date("verifiedOn"),
                f.bool("conditionsMet"),
                f.bool("staffInPost"),
                f.date("nominatedOn"),
                f.choice("cabinetApproval", Approval.class),
                f.date("cabinetDecidedOn"),
                f.date("conditionLostOn"),
                f.date("approvalCanceledOn")));
        MATTERS.put("committee", f -> new ShelterCommittee.Committee(
                f.choice("chair", ShelterCommittee.Committee.Chair.class),
                whole(f.objects("seats", MatterReader::seatHolder), UNREADABLE_SEAT),
                f.choice("deputy", Seat.class),
                f.bool("deputyChosenByCommittee")));
        MATTERS.put("meeting", f -> new ShelterCommittee.Meeting(
                f.date("date"),
                f.date("previous"),
                f.bool("first"),
                f.choice("calledBy", ShelterCommittee.Meeting.Caller.class),
                f.bool("chairAbsentAtCall"),
                f.choice("deputy", Seat.class),
                f.choices("attending", Seat.class),
                f.choices("vacant", Seat.class),
                f.bool("voteTaken"),
                f.count("votesFor"),
                f.bool("chairVotedFor"),
                f.object("secretary", s ->
                        new ShelterCommittee.Secretary(s.bool("ministryEmployee"), s.bool("namedByMinister")))));
        MATTERS.put("subcommittee", f -> new ShelterCommittee.Subcommittee(
                f.bool("formedByShelterCommittee"),
                f.bool("chairIsCommitteeMember"),
                f.count("members"),
                f.count("membersFromHouseStaff"),
                f.bool("evaluatesHouse"),
                f.bool("tasksInFoundingDecision"),
                f.bool("reportsToShelterCommittee")));
        MATTERS.put("staff", f -> new Staff(
                f.choice("runBy", RunBy.class),
                f.count("numberSetByMinister"),
                whole(f.objects("members", MatterReader::staffMember), UNREADABLE_MEMBER),
                Boolean.TRUE.equals(f.bool("membersComplete"))));
        MATTERS.put("reports", f -> new Reports(
                f.date("houseOpenedOn"),
                whole(f.objects("submitted", MatterReader::report), UNREADABLE_REPORT),
                f.dates("visits"),
                whole(f.objects("programs", MatterReader::program), UNREADABLE_PROGRAM)));
        MATTERS.put("disclosure", f -> new Disclosure(
                f.choice("by", Disclosure.By.class), f.choice("basis", Disclosure.Basis.class)));
        MATTERS.put("violation", f -> new Violation(
                f.choice("body", RunBy.class),
                f.date("foundOn"),
                whole(f.objects("steps", MatterReader::step), UNREADABLE_STEP)));
        MATTERS.put("institutionalReports", f -> new InstitutionalReports(
                whole(f.objects("submitted", MatterReader::institutionalReport), UNREADABLE_INSTITUTIONAL_REPORT)));
        MATTERS.put("screening", ScreeningReader::read);
    }

    private static final Set<Violation.Step.Type> SENT =
            Set.of(Violation.Step.Type.COMMITTEE_WARNING, Violation.Step.Type.MINISTER_WARNING);

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

    private static HouseLife.Necessity necessity(Fields f) {
        return new HouseLife.Necessity(f.choice("by", Permitter.class), f.bool("found"));
    }

    private static ShelterCommittee.@Nullable SeatHolder seatHolder(Fields f) {
        Seat seat = f.requiredChoice("seat", Seat.class);
        Boolean filled = f.bool("filled");
        ShelterCommittee.SeatHolder.NamedBy namedBy = f.choice("namedBy", ShelterCommittee.SeatHolder.NamedBy.class);
        LocalDate namedOn = f.date("namedOn");
        Boolean specialist = f.bool("specialist");
        Boolean represents = f.bool("representsConcernedBody");
        LocalDate replaces = f.date("replacesMemberNamedOn");
        Boolean renewed = f.bool("renewed");
        LocalDate ended = f.date("endedOn");
        Boolean fromAssociation = f.bool("fromManagingAssociation");
        return seat == null
                ? null
                : new ShelterCommittee.SeatHolder(
                        seat, filled, namedBy, namedOn, specialist, represents, replaces, renewed, ended, fromAssociation);
    }

    private static Staff.StaffMember staffMember(Fields f) {
        return new Staff.StaffMember(
                f.choice("post", Staff.StaffMember.Post.class),
                f.choices("fields", Staff.StaffMember.Field.class),
                f.choice("education", Staff.StaffMember.Education.class),
                f.bool("relevantDegree"),
                f.date("appointedOn"),
                f.bool("fullTime"),
                f.bool("civilServiceRequirementsMet"),
                whole(f.objects("experience", MatterReader::experience), UNREADABLE_EXPERIENCE),
                Boolean.TRUE.equals(f.bool("experienceComplete")));
    }

    private static Staff.@Nullable Experience experience(Fields f) {
        Staff.Experience.Area area = f.requiredChoice("area", Staff.Experience.Area.class);
        LocalDate from = f.requiredDate("from");
        LocalDate to = f.date("to");
        return area == null || from == null ? null : new Staff.Experience(area, from, to);
    }

    private static Reports.@Nullable Report report(Fields f) {
        LocalDate date = f.requiredDate("date");
        Boolean financial = f.bool("financial");
        Boolean administrative = f.bool("administrative");
        Boolean technical = f.bool("technical");
        LocalDate studied = f.date("studiedOn");
        LocalDate recommended = f.date("recommendedOn");
        LocalDate adopted = f.date("adoptedOn");
        return date == null
                ? null
                : new Reports.Report(date, financial, administrative, technical, studied, recommended, adopted);
    }

    private static Reports.@Nullable Program program(Fields f) {
        LocalDate started = f.requiredDate("startedOn");
        LocalDate approved = f.date("approvedOn");
        return started == null ? null : new Reports.Program(started, approved);
    }

    private static InstitutionalReports.@Nullable InstitutionalReport institutionalReport(Fields f) {
        InstitutionalReports.InstitutionalReport.Kind report =
                f.requiredChoice("report", InstitutionalReports.InstitutionalReport.Kind.class);
        LocalDate on = f.requiredDate("on");
        return report == null || on == null ? null : new InstitutionalReports.InstitutionalReport(report, on);
    }

    /** Returns the name of the field with the day of a step: warnings count from the day they were sent. */
    static String dayOf(Violation.Step.Type type) {
        return SENT.contains(type) ? "sentOn" : "on";
    }

    private static Violation.@Nullable Step step(Fields f) {
        Violation.Step.Type type = f.requiredChoice("type", Violation.Step.Type.class);
        if (type == null) {
            f.acceptUnknown();
            return null;
        }
        LocalDate date = f.requiredDate(dayOf(type));
        var period = type == Violation.Step.Type.COMMITTEE_WARNING ? f.period("period") : null;
        Violation.Step.Cancels cancels = type == Violation.Step.Type.CABINET_CANCELLATION
                ? f.choice("cancels", Violation.Step.Cancels.class)
                : null;
        return date == null ? null : new Violation.Step(type, date, period, cancels);
    }
}
