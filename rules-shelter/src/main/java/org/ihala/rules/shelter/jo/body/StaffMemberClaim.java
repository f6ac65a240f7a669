package org.ihala.rules.shelter.jo.body;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.ihala.rules.casefile.Staff.Experience;
import org.ihala.rules.casefile.Staff.StaffMember;
import org.ihala.rules.ruleset.Inquiry;
import org.ihala.rules.shelter.jo.Facts;
import org.ihala.rules.words.Day;
import org.ihala.rules.words.Stretches;
import org.jspecify.annotations.Nullable;

/** What Article 18/b reads of each who works in a House. */
public final class StaffMemberClaim extends StaffMemberOnFile {

    private final @Nullable Set<String> fields;
    private @Nullable Stretches experience;

    StaffMemberClaim(Inquiry inquiry, String place, StaffMember member) {
        super(inquiry, place, member);
        this.fields = member.fields() == null
                ? null
                : member.fields().stream().map(Enum::name).collect(Collectors.toUnmodifiableSet());
    }

    /** Returns the fields covered, by their codes. */
    @Nullable Set<String> fields() {
        return fields;
    }

    /** Returns the day of appointment; up to the day asked about where it is not on file. */
    public Day appointedOn() {
        return onFile.appointedOn() == null
                ? Day.between(LocalDate.MIN, today(), List.of(), List.of(missing(Facts.STAFF_APPOINTED_ON, "appointedOn")))
                : day(onFile.appointedOn(), Facts.STAFF_APPOINTED_ON, "appointedOn");
    }

    /** Returns the stretches of work on file, by what they were in. */
    public Stretches experience() {
        Stretches known = experience;
        if (known == null) {
            known = experienceOnFile();
            experience = known;
        }
        return known;
    }

    private Stretches experienceOnFile() {
        Stretches all = Stretches.none(
                places("experience"),
                onFile.experienceComplete() ? null : missing(Facts.STAFF_EXPERIENCE, "experience"));
        for (Experience one : onFile.experience()) {
            all = all.with(one.area(), one.from(), one.to());
        }
        return all;
    }
}
