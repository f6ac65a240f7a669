package org.ihala.rules.shelter.jo.body;

import java.time.Period;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.ihala.rules.casefile.RunBy;
import org.ihala.rules.casefile.Staff;
import org.ihala.rules.casefile.Staff.Experience.Area;
import org.ihala.rules.casefile.Staff.StaffMember;
import org.ihala.rules.casefile.Staff.StaffMember.Education;
import org.ihala.rules.casefile.Staff.StaffMember.Post;
import org.ihala.rules.logic.Condition;
import org.ihala.rules.logic.MissingFact;
import org.ihala.rules.ruleset.Inquiry;
import org.ihala.rules.shelter.jo.Facts;
import org.ihala.rules.shelter.jo.MatterClaim;
import org.jspecify.annotations.Nullable;

/** What Article 18 reads of a case: the staff of a House. */
public final class StaffClaim extends MatterClaim {

    private static final Staff NOTHING_ON_FILE = new Staff(null, null, List.of(), false);

    private static final Set<Area> CARE_AND_PROTECTION = EnumSet.of(Area.CARE_AND_PROTECTION);
    private static final Set<Area> CARE_OR_PROTECTION =
            EnumSet.of(Area.CARE_AND_PROTECTION, Area.CARE, Area.PROTECTION);

    private final Staff staff;

    /** Creates the claim. */
    public StaffClaim(Inquiry inquiry) {
        super(inquiry, "staff");
        Staff onFile = inquiry.caseFile().matter(Staff.class);
        this.staff = onFile == null ? NOTHING_ON_FILE : onFile;
    }

    /** Returns whether there are as many researchers and technicians as the Minister decided. */
    public Condition asManyAsMinisterDecided() {
        Integer number = staff.numberSetByMinister();
        if (number == null) {
            return unknown(Facts.STAFF_NUMBER, "numberSetByMinister");
        }
        long certain = members(Post.TECHNICAL).count();
        long possible = certain + members(null).count();
        if (certain >= number) {
            return known(true, "members");
        }
        if (!staff.membersComplete()) {
            return unknown(Facts.STAFF_MEMBERS, "members");
        }
        return possible < number ? known(false, "members") : unknown(Facts.STAFF_POST, "members");
    }

    /** Returns whether each of the four fields has a specialist of its own. */
    public Condition specialistForEachField() {
        return fieldsCovered(FieldCover::withOneSpecialistEach);
    }

    /** Returns whether the four fields are covered, be it that one person covers two. */
    public Condition fieldsCovered() {
        return fieldsCovered(FieldCover::ofAnybody);
    }

    private Condition fieldsCovered(Function<List<@Nullable List<StaffMember.Field>>, Boolean> covered) {
        List<@Nullable List<StaffMember.Field>> certain = members(Post.TECHNICAL)
                .mapToObj(i -> staff.members().get(i).fields())
                .filter(fields -> fields != null)
                .toList();
        if (covered.apply(certain)) {
            return known(true, "members");
        }
        if (!staff.membersComplete()) {
            return unknown(Facts.STAFF_MEMBERS, "members");
        }
        List<StaffMember> possible = members()
                .mapToObj(staff.members()::get)
                .filter(member -> member.post() == Post.TECHNICAL || member.post() == null)
                .toList();
        if (!covered.apply(possible.stream()
                .map(member -> member.fields() == null ? List.of(StaffMember.Field.values()) : member.fields())
                .toList())) {
            return known(false, "members");
        }
        List<MissingFact> open = new ArrayList<>();
        if (possible.stream().anyMatch(member -> member.fields() == null)) {
            open.add(missing(Facts.STAFF_FIELDS, "members"));
        }
        if (possible.stream().anyMatch(member -> member.post() == null && !List.of().equals(member.fields()))) {
            open.add(missing(Facts.STAFF_POST, "members"));
        }
        return Condition.unknown(List.of(), open);
    }

    /** Returns no: the conditions bind every House, an association's through 6/c. */
    public Condition boundWhoeverRunsIt() {
        return Condition.notMet();
    }

    /** Returns whether an association runs the House, whose staff the conditions then do not bind. */
    public Condition notBoundSinceRunByAssociation() {
        return stated(staff.runBy() == null ? null : staff.runBy() == RunBy.ASSOCIATION, Facts.STAFF_RUN_BY, "runBy");
    }

    /** Returns whether the requirements of the civil service are met, which bind the State's staff alone. */
    public Condition civilServiceRequirements() {
        if (staff.runBy() == RunBy.ASSOCIATION) {
            return known(true, "runBy");
        }
        Condition all = everybody(null, i -> of(
                i, staff.members().get(i).civilServiceRequirementsMet(), Facts.STAFF_CIVIL_SERVICE,
                "civilServiceRequirementsMet"));
        return staff.runBy() == RunBy.STATE ? all : all.or(unknown(Facts.STAFF_RUN_BY, "runBy"));
    }

    /** Returns whether the director has a first degree in a relevant field. */
    public Condition directorsDegree() {
        return director(this::relevantDegree);
    }

    /** Returns whether the director has the experience in care and protection. */
    public Condition directorsExperienceInCareAndProtection(Period least) {
        return director(i -> experience(i, least, CARE_AND_PROTECTION));
    }

    /** Returns whether the director has the experience in care, in protection or in both. */
    public Condition directorsExperienceInCareOrProtection(Period least) {
        return director(i -> experience(i, least, CARE_OR_PROTECTION));
    }

    /** Returns whether the director has no other post. */
    public Condition directorFullTime() {
        return director(i -> of(i, staff.members().get(i).fullTime(), Facts.STAFF_FULL_TIME, "fullTime"));
    }

    /** Returns whether everybody in a technical post has a first degree in a relevant field. */
    public Condition techniciansDegrees() {
        return everybody(Post.TECHNICAL, this::relevantDegree);
    }

    /** Returns whether everybody in a technical post has the experience, in whatever area. */
    public Condition techniciansExperience(Period least) {
        return everybody(Post.TECHNICAL, i -> experience(i, least, EnumSet.allOf(Area.class)));
    }

    /** Returns whether everybody in an administrative support post has the secondary certificate. */
    public Condition supportCertificates() {
        return everybody(Post.ADMINISTRATIVE_SUPPORT, i -> educated(i, Education.SECONDARY));
    }

    /** Everybody but those whose appointment is still to come. */
    private IntStream members() {
        return IntStream.range(0, staff.members().size())
                .filter(i -> staff.members().get(i).appointedOn() == null
                        || reached(staff.members().get(i).appointedOn()) != null);
    }

    private IntStream members(@Nullable Post post) {
        return members().filter(i -> staff.members().get(i).post() == post);
    }

    private static String field(int member, String name) {
        return "members[" + member + "]." + name;
    }

    private Condition of(int member, @Nullable Boolean value, String fact, String name) {
        return stated(value, fact, field(member, name));
    }

    /** Whoever is director has to meet the condition, and there has to be one. */
    private Condition director(Function<Integer, Condition> condition) {
        Condition all = members(Post.DIRECTOR).boxed().map(condition).reduce(Condition::and).orElse(null);
        if (all != null) {
            return all;
        }
        return staff.membersComplete() && members(null).findAny().isEmpty()
                ? known(false, "members")
                : unknown(Facts.STAFF_DIRECTOR, "members");
    }

    /** Somebody not on file, or of unknown post, might not meet the condition; null stands for every post. */
    private Condition everybody(@Nullable Post post, Function<Integer, Condition> condition) {
        Condition all = members()
                .filter(i -> post == null || staff.members().get(i).post() == post)
                .boxed()
                .map(condition)
                .reduce(Condition.met(), Condition::and);
        if (post != null) {
            // Whoever meets the condition anyway does not have to say which post it is.
            all = members(null)
                    .boxed()
                    .map(i -> condition.apply(i).or(unknown(Facts.STAFF_POST, field(i, "post"))))
                    .reduce(all, Condition::and);
        }
        return staff.membersComplete() ? all : all.and(unknown(Facts.STAFF_MEMBERS, "members"));
    }

    private Condition relevantDegree(int member) {
        return educated(member, Education.FIRST_DEGREE)
                .and(of(member, staff.members().get(member).relevantDegree(), Facts.STAFF_DEGREE, "relevantDegree"));
    }

    private Condition educated(int member, Education least) {
        Education education = staff.members().get(member).education();
        return of(member, education == null ? null : education.compareTo(least) >= 0, Facts.STAFF_DEGREE, "education");
    }

    /** Experience is measured when the person is appointed; before an appointment date is known it can only be too short. */
    private Condition experience(int index, Period least, Set<Area> areas) {
        StaffMember member = staff.members().get(index);
        var appointed = reached(member.appointedOn());
        var until = appointed == null ? today() : appointed.minusDays(1);
        if (WorkExperience.of(member.experience(), areas, until).reaches(least)) {
            return appointed == null
                    ? unknown(Facts.STAFF_APPOINTED_ON, field(index, "appointedOn"))
                    : Condition.met(List.of(place(field(index, "experience"))));
        }
        return member.experienceComplete()
                ? Condition.notMet(List.of(place(field(index, "experience"))))
                : unknown(Facts.STAFF_EXPERIENCE, field(index, "experience"));
    }
}
