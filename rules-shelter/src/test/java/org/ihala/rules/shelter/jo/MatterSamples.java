package org.ihala.rules.shelter.jo;

import static org.ihala.rules.casefile.ShelterCommittee.Seat.CHAIR;
import static org.ihala.rules.casefile.ShelterCommittee.Seat.HEALTH;
import static org.ihala.rules.casefile.ShelterCommittee.Seat.INTERIOR;
import static org.ihala.rules.casefile.ShelterCommittee.Seat.JUSTICE;
import static org.ihala.rules.casefile.ShelterCommittee.Seat.LABOUR;
import static org.ihala.rules.casefile.ShelterCommittee.Seat.PUBLIC_SECURITY;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.ihala.rules.casefile.Approval;
import org.ihala.rules.casefile.Association;
import org.ihala.rules.casefile.HouseLife;
import org.ihala.rules.casefile.HouseLife.Permission;
import org.ihala.rules.casefile.HouseLife.Permitter;
import org.ihala.rules.casefile.Person;
import org.ihala.rules.casefile.Person.Sex;
import org.ihala.rules.casefile.Relation;
import org.ihala.rules.casefile.Reports;
import org.ihala.rules.casefile.RunBy;
import org.ihala.rules.casefile.ShelterCommittee;
import org.ihala.rules.casefile.ShelterCommittee.Seat;
import org.ihala.rules.casefile.ShelterCommittee.SeatHolder.NamedBy;
import org.ihala.rules.casefile.Staff;
import org.ihala.rules.casefile.Staff.Experience.Area;
import org.ihala.rules.casefile.Staff.StaffMember.Education;
import org.ihala.rules.casefile.Staff.StaffMember.Field;
import org.ihala.rules.casefile.Staff.StaffMember.Post;
import org.ihala.rules.casefile.Violation;
import org.ihala.rules.casefile.Violation.Step.Type;

/** Cases about bodies and life in the House that together make every rule speak and every reading count. */
final class MatterSamples {

    private static final Permission GRANTED = new Permission(Permitter.DIRECTOR, null, true, null);
    private static final Permission REFUSED = new Permission(Permitter.DIRECTOR, null, false, null);

    private MatterSamples() {}

    static Stream<Draft> all() {
        return Stream.of(associations(), committees(), meetings(), subcommittees(), reports(), staff(), violations(), house())
                .flatMap(matters -> matters);
    }

    /** Returns the case with one matter of each kind added. */
    static Draft onAll(Draft draft) {
        Set<Class<?>> kinds = new HashSet<>();
        all().flatMap(sample -> sample.matters().stream())
                .filter(matter -> !(matter instanceof HouseLife.Placement) && kinds.add(matter.getClass()))
                .forEach(draft::matter);
        return draft.matter(new HouseLife.Placement(List.of(), null));
    }

    private static Draft adult() {
        return Draft.victim().person(Person.unknown(Draft.SUBJECT).born(Draft.ADULT_BIRTH));
    }

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }

    private static Draft association(String founded, Boolean inPost, LocalDate conditionLost) {
        return adult().matter(new Association(
                true, day(founded), day("2015-01-01"), Association.Kind.ORDINARY,
                Association.House.ACCREDITED, day("2020-06-01"), day("2020-12-01"), true, inPost,
                day("2021-01-10"), Approval.GRANTED, day("2021-02-01"), conditionLost, null));
    }

    private static Stream<Draft> associations() {
        return Stream.of(
                association("2016-01-01", true, null),
                association("2016-01-01", true, null).asOf(Samples.AFTER_AMENDMENT),
                association("2017-01-01", true, null),
                association("2016-01-01", false, null),
                association("2016-01-01", true, day("2021-03-01")));
    }

    private static Stream<Draft> committees() {
        List<ShelterCommittee.SeatHolder> seats = new ArrayList<>();
        for (Seat seat : Seat.values()) {
            boolean civil = seat.name().startsWith("CIVIL");
            if (seat != CHAIR) {
                seats.add(new ShelterCommittee.SeatHolder(
                        seat, true, civil ? NamedBy.MINISTER : NamedBy.COMPETENT_MINISTER, day("2020-01-01"),
                        civil ? null : true, civil ? true : null, null, null, null, null));
            }
        }
        return Stream.of(adult().matter(
                new ShelterCommittee.Committee(ShelterCommittee.Committee.Chair.SECRETARY_GENERAL, seats, LABOUR,
                        true)));
    }

    private static Draft meeting(
            String previous, String date, ShelterCommittee.Meeting.Caller calledBy, List<Seat> attending,
                    List<Seat> vacant, int votes) {
        return adult().matter(new ShelterCommittee.Meeting(
                day(date), day(previous), null, calledBy, null, LABOUR, attending, vacant, null, votes, null,
                new ShelterCommittee.Secretary(true, true)));
    }

    private static Stream<Draft> meetings() {
        List<Seat> five = List.of(CHAIR, JUSTICE, INTERIOR, LABOUR, HEALTH);
        List<Seat> withoutChair = List.of(JUSTICE, INTERIOR, LABOUR, HEALTH, PUBLIC_SECURITY);
        return Stream.of(
                meeting("2021-01-10", "2021-03-10", ShelterCommittee.Meeting.Caller.CHAIR, five, List.of(), 5),
                meeting("2021-01-10", "2021-03-10", ShelterCommittee.Meeting.Caller.CHAIR, five, List.of(), 3),
                meeting("2021-01-10", "2021-03-10", ShelterCommittee.Meeting.Caller.DEPUTY, withoutChair, List.of(), 5),
                meeting("2021-01-10", "2021-03-10", ShelterCommittee.Meeting.Caller.CHAIR, five.subList(0, 4),
                        List.of(Seat.CIVIL_1, Seat.CIVIL_2), 4),
                meeting("2020-11-02", "2021-02-20", ShelterCommittee.Meeting.Caller.CHAIR, five, List.of(), 5));
    }

    private static Stream<Draft> subcommittees() {
        return Stream.of(adult().matter(new ShelterCommittee.Subcommittee(true, true, 3, 1, true, true, true)));
    }

    private static Stream<Draft> reports() {
        Reports.Report old = new Reports.Report(
                day("2020-11-01"), true, true, true, day("2020-11-20"), null, day("2020-11-21"), day("2020-12-01"));
        Reports.Report fresh = new Reports.Report(
                day("2021-02-01"), true, true, true, day("2021-02-20"), true, day("2021-02-21"), day("2021-03-01"));
        Reports.Program approvedLate = new Reports.Program(
                day("2021-01-01"), Reports.Program.Kind.CULTURAL, day("2021-01-15"));
        return Stream.of(
                adult().matter(new Reports(null, List.of(old), List.of(day("2020-01-01")), List.of())),
                adult().matter(new Reports(null, List.of(fresh), List.of(), List.of(approvedLate))));
    }

    private static Staff.StaffMember member(Post post, Area area, Education education, Field... fields) {
        return new Staff.StaffMember(
                post, List.of(fields), education, true, day("2020-01-01"), true, true,
                List.of(new Staff.Experience(area, day("2010-01-01"), null)), true);
    }

    private static Draft staff(RunBy runBy, Staff.StaffMember... members) {
        return adult().matter(new Staff(runBy, 3, List.of(members), true));
    }

    private static Stream<Draft> staff() {
        Staff.StaffMember director = member(Post.DIRECTOR, Area.CARE_AND_PROTECTION, Education.FIRST_DEGREE);
        Staff.StaffMember legal =
                member(Post.TECHNICAL, Area.OTHER, Education.FIRST_DEGREE, Field.LEGAL, Field.FINANCIAL);
        Staff.StaffMember financial = member(Post.TECHNICAL, Area.OTHER, Education.FIRST_DEGREE, Field.FINANCIAL);
        Staff.StaffMember social = member(Post.TECHNICAL, Area.OTHER, Education.FIRST_DEGREE, Field.SOCIAL);
        Staff.StaffMember other = member(Post.TECHNICAL, Area.OTHER, Education.FIRST_DEGREE, Field.PSYCHOLOGICAL);
        Staff.StaffMember unqualified = member(Post.TECHNICAL, Area.OTHER, Education.SECONDARY, Field.PSYCHOLOGICAL);
        Staff.StaffMember support = member(Post.ADMINISTRATIVE_SUPPORT, Area.OTHER, Education.SECONDARY);
        Staff.StaffMember noCivilServant = new Staff.StaffMember(
                Post.ADMINISTRATIVE_SUPPORT, List.of(), Education.SECONDARY, null, null, null, false, List.of(), true);
        return Stream.of(
                staff(RunBy.STATE, director, legal, social, other, support),
                staff(RunBy.STATE, member(Post.DIRECTOR, Area.CARE, Education.FIRST_DEGREE), legal, financial,
                        social, other),
                staff(RunBy.ASSOCIATION, director, legal, financial, social, unqualified),
                staff(RunBy.ASSOCIATION, director, legal, financial, social, other, noCivilServant));
    }

    private static Violation.Step step(Type type, String date) {
        return new Violation.Step(type, day(date), type == Type.COMMITTEE_WARNING ? Period.ofMonths(1) : null, null);
    }

    private static Draft violation(Violation.Step... steps) {
        return adult().matter(new Violation(RunBy.ASSOCIATION, day("2021-01-01"), List.of(steps)));
    }

    private static Stream<Draft> violations() {
        Violation.Step warning = step(Type.COMMITTEE_WARNING, "2021-03-01");
        Violation.Step earlier = step(Type.COMMITTEE_WARNING, "2021-01-10");
        return Stream.of(
                violation(warning),
                violation(warning, step(Type.NATIONAL_COMMITTEE_RECOMMENDATION, "2021-03-02"),
                        step(Type.MINISTER_NOMINATION, "2021-03-03")),
                violation(earlier, step(Type.MINISTER_WARNING, "2021-02-11")),
                violation(new Violation.Step(Type.COMMITTEE_WARNING, day("2021-01-10"), Period.ofMonths(2), null)));
    }

    private static Draft entry(Boolean emergency) {
        return adult().matter(new HouseLife.EntryToWomensArea(
                HouseLife.EntryToWomensArea.Entrant.OTHER, Sex.FEMALE, emergency, REFUSED, true));
    }

    private static Stream<Draft> house() {
        Person mother = new Person(
                "m", Draft.ADULT_BIRTH, Draft.ADULT_BIRTH, Sex.FEMALE, null, null, null, null, null, List.of(), false);
        Person son = new Person(
                Draft.SUBJECT, Draft.CHILD_BIRTH, Draft.CHILD_BIRTH, Sex.MALE, null, null, null, null, null, List.of(), false);
        HouseLife.Visit visit = new HouseLife.Visit(HouseLife.Visit.Visitor.FAMILY, null, GRANTED, true, true, true);
        return Stream.of(
                Draft.victim().person(son).person(mother)
                        .relation(Relation.Type.PARENT_OF, "m", Draft.SUBJECT)
                        .matter(new HouseLife.Placement(List.of("m"), null)),
                entry(false),
                entry(true),
                adult().matter(visit),
                adult().matter(new HouseLife.Outing(
                        HouseLife.Outing.Companion.NONE, true, GRANTED, true, true, null, null, null)),
                adult().matter(new HouseLife.Outing(
                        HouseLife.Outing.Companion.FAMILY_MEMBER, true, GRANTED, true, true, false, false, null)),
                adult().matter(new HouseLife.Outing(
                        HouseLife.Outing.Companion.FAMILY_MEMBER, true, GRANTED, false, true, null, null, null)),
                adult().matter(new HouseLife.Belonging(HouseLife.Belonging.Kind.PHONE, null, REFUSED)));
    }
}
