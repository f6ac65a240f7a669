package org.ihala.rules.shelter.jo;

import static org.ihala.rules.casefile.Matter.Seat.CHAIR;
import static org.ihala.rules.casefile.Matter.Seat.HEALTH;
import static org.ihala.rules.casefile.Matter.Seat.INTERIOR;
import static org.ihala.rules.casefile.Matter.Seat.JUSTICE;
import static org.ihala.rules.casefile.Matter.Seat.LABOUR;
import static org.ihala.rules.casefile.Matter.Seat.PUBLIC_SECURITY;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.ihala.rules.casefile.Act.Approval;
import org.ihala.rules.casefile.Matter;
import org.ihala.rules.casefile.Matter.Experience.Area;
import org.ihala.rules.casefile.Matter.Permission;
import org.ihala.rules.casefile.Matter.Permitter;
import org.ihala.rules.casefile.Matter.Seat;
import org.ihala.rules.casefile.Matter.SeatHolder.NamedBy;
import org.ihala.rules.casefile.Matter.StaffMember.Education;
import org.ihala.rules.casefile.Matter.StaffMember.Field;
import org.ihala.rules.casefile.Matter.StaffMember.Post;
import org.ihala.rules.casefile.Matter.Step.Type;
import org.ihala.rules.casefile.Person;
import org.ihala.rules.casefile.Person.Sex;
import org.ihala.rules.casefile.Relation;

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
                .filter(matter -> !(matter instanceof Matter.Placement) && kinds.add(matter.getClass()))
                .forEach(draft::matter);
        return draft.matter(new Matter.Placement(List.of(), null));
    }

    private static Draft adult() {
        return Draft.victim().person(Person.unknown(Draft.SUBJECT).born(Draft.ADULT_BIRTH));
    }

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }

    private static Draft association(String founded, Boolean inPost, LocalDate conditionLost) {
        return adult().matter(new Matter.Association(
                true, day(founded), day("2015-01-01"), Matter.Association.Kind.ORDINARY,
                Matter.Association.House.ACCREDITED, day("2020-06-01"), day("2020-12-01"), true, inPost,
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
        List<Matter.SeatHolder> seats = new ArrayList<>();
        for (Seat seat : Seat.values()) {
            boolean civil = seat.name().startsWith("CIVIL");
            if (seat != CHAIR) {
                seats.add(new Matter.SeatHolder(
                        seat, true, civil ? NamedBy.MINISTER : NamedBy.COMPETENT_MINISTER, day("2020-01-01"),
                        civil ? null : true, civil ? true : null, null, null, null, null));
            }
        }
        return Stream.of(adult().matter(
                new Matter.Committee(Matter.Committee.Chair.SECRETARY_GENERAL, seats, LABOUR, true)));
    }

    private static Draft meeting(
            String previous, String date, Matter.Meeting.Caller calledBy, List<Seat> attending, List<Seat> vacant, int votes) {
        return adult().matter(new Matter.Meeting(
                day(date), day(previous), null, calledBy, null, LABOUR, attending, vacant, null, votes, null,
                new Matter.Secretary(true, true)));
    }

    private static Stream<Draft> meetings() {
        List<Seat> five = List.of(CHAIR, JUSTICE, INTERIOR, LABOUR, HEALTH);
        List<Seat> withoutChair = List.of(JUSTICE, INTERIOR, LABOUR, HEALTH, PUBLIC_SECURITY);
        return Stream.of(
                meeting("2021-01-10", "2021-03-10", Matter.Meeting.Caller.CHAIR, five, List.of(), 5),
                meeting("2021-01-10", "2021-03-10", Matter.Meeting.Caller.CHAIR, five, List.of(), 3),
                meeting("2021-01-10", "2021-03-10", Matter.Meeting.Caller.DEPUTY, withoutChair, List.of(), 5),
                meeting("2021-01-10", "2021-03-10", Matter.Meeting.Caller.CHAIR, five.subList(0, 4),
                        List.of(Seat.CIVIL_1, Seat.CIVIL_2), 4),
                meeting("2020-11-02", "2021-02-20", Matter.Meeting.Caller.CHAIR, five, List.of(), 5));
    }

    private static Stream<Draft> subcommittees() {
        return Stream.of(adult().matter(new Matter.Subcommittee(true, true, 3, 1, true, true, true)));
    }

    private static Stream<Draft> reports() {
        Matter.Report old = new Matter.Report(
                day("2020-11-01"), true, true, true, day("2020-11-20"), day("2020-11-21"), day("2020-12-01"));
        Matter.Report fresh = new Matter.Report(
                day("2021-02-01"), true, true, true, day("2021-02-20"), day("2021-02-21"), day("2021-03-01"));
        Matter.Program approvedLate = new Matter.Program(day("2021-01-01"), day("2021-01-15"));
        return Stream.of(
                adult().matter(new Matter.Reports(null, List.of(old), List.of(day("2020-01-01")), List.of())),
                adult().matter(new Matter.Reports(null, List.of(fresh), List.of(), List.of(approvedLate))));
    }

    private static Matter.StaffMember member(Post post, Area area, Education education, Field... fields) {
        return new Matter.StaffMember(
                post, List.of(fields), education, true, day("2020-01-01"), true, true,
                List.of(new Matter.Experience(area, day("2010-01-01"), null)), true);
    }

    private static Draft staff(Matter.RunBy runBy, Matter.StaffMember... members) {
        return adult().matter(new Matter.Staff(runBy, 3, List.of(members), true));
    }

    private static Stream<Draft> staff() {
        Matter.StaffMember director = member(Post.DIRECTOR, Area.CARE_AND_PROTECTION, Education.FIRST_DEGREE);
        Matter.StaffMember legal = member(Post.TECHNICAL, Area.OTHER, Education.FIRST_DEGREE, Field.LEGAL, Field.FINANCIAL);
        Matter.StaffMember financial = member(Post.TECHNICAL, Area.OTHER, Education.FIRST_DEGREE, Field.FINANCIAL);
        Matter.StaffMember social = member(Post.TECHNICAL, Area.OTHER, Education.FIRST_DEGREE, Field.SOCIAL);
        Matter.StaffMember other = member(Post.TECHNICAL, Area.OTHER, Education.FIRST_DEGREE, Field.PSYCHOLOGICAL);
        Matter.StaffMember unqualified = member(Post.TECHNICAL, Area.OTHER, Education.SECONDARY, Field.PSYCHOLOGICAL);
        Matter.StaffMember support = member(Post.ADMINISTRATIVE_SUPPORT, Area.OTHER, Education.SECONDARY);
        return Stream.of(
                staff(Matter.RunBy.STATE, director, legal, social, other, support),
                staff(Matter.RunBy.STATE, member(Post.DIRECTOR, Area.CARE, Education.FIRST_DEGREE), legal, financial,
                        social, other),
                staff(Matter.RunBy.ASSOCIATION, director, legal, financial, social, unqualified));
    }

    private static Matter.Step step(Type type, String date) {
        return new Matter.Step(type, day(date), type == Type.COMMITTEE_WARNING ? Period.ofMonths(1) : null, null);
    }

    private static Draft violation(Matter.Step... steps) {
        return adult().matter(new Matter.Violation(Matter.RunBy.ASSOCIATION, day("2021-01-01"), List.of(steps)));
    }

    private static Stream<Draft> violations() {
        Matter.Step warning = step(Type.COMMITTEE_WARNING, "2021-03-01");
        Matter.Step earlier = step(Type.COMMITTEE_WARNING, "2021-01-10");
        return Stream.of(
                violation(warning),
                violation(warning, step(Type.NATIONAL_COMMITTEE_RECOMMENDATION, "2021-03-02"),
                        step(Type.MINISTER_NOMINATION, "2021-03-03")),
                violation(earlier, step(Type.MINISTER_WARNING, "2021-02-11")));
    }

    private static Draft entry(Boolean emergency) {
        return adult().matter(new Matter.EntryToWomensArea(
                Matter.EntryToWomensArea.Entrant.OTHER, Sex.FEMALE, emergency, REFUSED, true));
    }

    private static Stream<Draft> house() {
        Person mother = new Person(
                "m", Draft.ADULT_BIRTH, Draft.ADULT_BIRTH, Sex.FEMALE, null, null, null, null, null, List.of(), false);
        Person son = new Person(
                Draft.SUBJECT, Draft.CHILD_BIRTH, Draft.CHILD_BIRTH, Sex.MALE, null, null, null, null, null, List.of(), false);
        Matter.Visit visit = new Matter.Visit(Matter.Visit.Visitor.FAMILY, null, GRANTED, true, true, true);
        return Stream.of(
                Draft.victim().person(son).person(mother)
                        .relation(Relation.Type.PARENT_OF, "m", Draft.SUBJECT)
                        .matter(new Matter.Placement(List.of("m"), null)),
                entry(false),
                entry(true),
                adult().matter(visit),
                adult().matter(new Matter.Outing(
                        Matter.Outing.Companion.NONE, true, GRANTED, true, true, null, null)),
                adult().matter(new Matter.Outing(
                        Matter.Outing.Companion.FAMILY_MEMBER, true, GRANTED, true, true, false, false)),
                adult().matter(new Matter.Belonging(Matter.Belonging.Kind.PHONE, null, REFUSED)));
    }
}
