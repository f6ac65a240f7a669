package org.ihala.rules.shelter.jo;

import static org.ihala.rules.shelter.jo.Agreement.file;
import static org.ihala.rules.shelter.jo.Agreement.on;
import static org.ihala.rules.shelter.jo.Worlds.LONG_AGO;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.ihala.rules.Answer;
import org.ihala.rules.RuleBook;
import org.ihala.rules.casefile.RunBy;
import org.ihala.rules.casefile.Staff;
import org.ihala.rules.casefile.Staff.Experience;
import org.ihala.rules.casefile.Staff.Experience.Area;
import org.ihala.rules.casefile.Staff.StaffMember;
import org.ihala.rules.casefile.Staff.StaffMember.Education;
import org.ihala.rules.casefile.Staff.StaffMember.Field;
import org.ihala.rules.casefile.Staff.StaffMember.Post;
import org.ihala.rules.shelter.ShelterQuestion;
import org.junit.jupiter.api.Test;

/** Article 18 a second time, in plain Java: how many, for which fields, and with what certificate and experience. */
class StaffAgreementTest {

    private static final LocalDate APPOINTED = LocalDate.of(2020, 3, 20);
    private static final LocalDate TODAY = LocalDate.of(2021, 3, 12);
    private static final Boolean[] TRUTHS = {true, false, null};
    private static final Education[] EDUCATIONS = {
        Education.BELOW_SECONDARY, Education.SECONDARY, Education.FIRST_DEGREE, Education.HIGHER_DEGREE, null
    };
    private static final RunBy[] RUN_BY = {RunBy.STATE, RunBy.ASSOCIATION, null};
    private static final List<Field> FIELDS = List.of(Field.values());

    private final Agreement agreement = new Agreement(ShelterQuestion.STAFF);

    /** The readings that touch the article, as switches. */
    private record Readings(boolean mayCoverMore, boolean careOrProtection, boolean stateOnly, boolean literal) {

        static final Readings DEFAULT = new Readings(false, false, false);
        static final Readings LITERAL = new Readings(false, false, false, true);

        Readings(boolean mayCoverMore, boolean careOrProtection, boolean stateOnly) {
            this(mayCoverMore, careOrProtection, stateOnly, false);
        }

        RuleBook book() {
            return on(
                    "Q18-2=" + (mayCoverMore ? "R2" : "R1"),
                    "Q18-4=" + (careOrProtection ? "R2" : "R1"),
                    "Q18-9=" + (stateOnly ? "R2" : "R1"),
                    "Q18-20=" + (literal ? "R2" : "R1"));
        }
    }

    /** Somebody of whom everything is known, as far as the article asks. */
    private record Known(Post post, List<Field> fields, boolean qualified, boolean civilService) {}

    /** Article 18, both paragraphs. */
    private static Answer article18(Staff staff, LocalDate asOf, Readings readings) {
        return Worlds.agreed(Worlds.results(world -> {
            List<Known> members = new ArrayList<>();
            for (StaffMember member : staff.members()) {
                // Whoever is still to be appointed is no staff yet.
                if (member.appointedOn() == null || !member.appointedOn().isAfter(asOf)) {
                    members.add(known(world, member, asOf, readings));
                }
            }
            long directors = members.stream().filter(member -> member.post == Post.DIRECTOR).count();
            if (directors > 1 && staff.members().stream().anyMatch(member -> member.post() == null)) {
                // A House has one director: nobody of unknown post is a second one.
                return null;
            }
            if (!staff.membersComplete()) {
                others(world, members);
            }
            boolean association = world.of(staff.runBy(), RunBy.class) == RunBy.ASSOCIATION;
            long technical =
                    members.stream().filter(member -> member.post == Post.TECHNICAL).count();
            boolean enough = staff.numberSetByMinister() == null
                    ? world.undecided()
                    : technical >= staff.numberSetByMinister();
            boolean a = enough && fieldsCovered(members, readings);
            boolean director = members.stream().anyMatch(member -> member.post == Post.DIRECTOR);
            boolean b = association && readings.stateOnly
                    || director
                            && members.stream().allMatch(Known::qualified)
                            && (association && !readings.literal || members.stream().allMatch(Known::civilService));
            return a && b;
        }), answer -> answer);
    }

    /** Whoever is not on file may be nobody, all that is lacking, or somebody unfit. */
    private static void others(Worlds world, List<Known> members) {
        int others = world.any(List.of(0, 1, 2));
        if (others > 0) {
            members.add(new Known(Post.DIRECTOR, List.of(), true, true));
            for (int i = 0; i < 100; i++) {
                members.add(new Known(Post.TECHNICAL, FIELDS, true, true));
            }
        }
        if (others > 1) {
            members.add(new Known(Post.ADMINISTRATIVE_SUPPORT, List.of(), false, false));
        }
    }

    private static Known known(Worlds world, StaffMember member, LocalDate asOf, Readings readings) {
        Post post = world.of(member.post(), Post.class);
        boolean civilService = world.of(member.civilServiceRequirementsMet());
        if (post == Post.ADMINISTRATIVE_SUPPORT) {
            Education education = world.of(member.education(), Education.class);
            return new Known(post, List.of(), education != Education.BELOW_SECONDARY, civilService);
        }
        // More fields are never worse, nor is a later appointment: the least and the most will do.
        List<Field> fields = post == Post.DIRECTOR ? List.of() : world.of(member.fields(), List.of(List.of(), FIELDS));
        Education education = world.of(member.education(), List.of(Education.SECONDARY, Education.FIRST_DEGREE));
        boolean qualified = (education == Education.FIRST_DEGREE || education == Education.HIGHER_DEGREE)
                && world.of(member.relevantDegree());
        if (post == Post.DIRECTOR) {
            qualified = qualified && world.of(member.fullTime());
        }
        return new Known(post, fields, qualified && experienced(world, member, post, asOf, readings), civilService);
    }

    private static boolean experienced(
            Worlds world, StaffMember member, Post post, LocalDate asOf, Readings readings) {
        LocalDate appointed = world.of(member.appointedOn(), List.of(LONG_AGO, asOf));
        List<LocalDate[]> worked = new ArrayList<>();
        for (Experience e : member.experience()) {
            boolean counts = post == Post.TECHNICAL
                    || e.area() == Area.CARE_AND_PROTECTION
                    || readings.careOrProtection && (e.area() == Area.CARE || e.area() == Area.PROTECTION);
            LocalDate after = e.to() == null || !e.to().isBefore(appointed) ? appointed : e.to().plusDays(1);
            if (counts && e.from().isBefore(after)) {
                worked.add(new LocalDate[] {e.from(), after});
            }
        }
        return longEnough(worked, post == Post.DIRECTOR ? 7 : 3)
                || !member.experienceComplete() && world.undecided();
    }

    /** Work at the same time counts once; what is apart is put end to end. */
    private static boolean longEnough(List<LocalDate[]> worked, int years) {
        worked.sort(Comparator.comparing(span -> span[0]));
        LocalDate begin = null;
        LocalDate end = null;
        for (LocalDate[] span : worked) {
            if (begin == null) {
                begin = span[0];
                end = span[1];
            } else if (span[0].isAfter(end)) {
                end = end.plusDays(span[1].toEpochDay() - span[0].toEpochDay());
            } else if (span[1].isAfter(end)) {
                end = span[1];
            }
        }
        return begin != null && !end.isBefore(Worlds.years(begin, years));
    }

    /** Paragraph a: legal, social, psychological and financial specialists among the researchers and technicians. */
    private static boolean fieldsCovered(List<Known> members, Readings readings) {
        List<List<Field>> fields = members.stream()
                .filter(member -> member.post == Post.TECHNICAL && !member.fields.isEmpty())
                .map(Known::fields)
                .limit(8)
                .toList();
        return readings.mayCoverMore
                ? FIELDS.stream().allMatch(field -> fields.stream().anyMatch(f -> f.contains(field)))
                : eachItsOwn(fields, 0, new boolean[fields.size()]);
    }

    private static boolean eachItsOwn(List<List<Field>> fields, int field, boolean[] taken) {
        if (field == FIELDS.size()) {
            return true;
        }
        for (int i = 0; i < taken.length; i++) {
            if (!taken[i] && fields.get(i).contains(FIELDS.get(field))) {
                taken[i] = true;
                boolean rest = eachItsOwn(fields, field + 1, taken);
                taken[i] = false;
                if (rest) {
                    return true;
                }
            }
        }
        return false;
    }

    private void compare(Staff staff, LocalDate asOf, Readings readings, RuleBook book) {
        Answer expected = article18(staff, asOf, readings);
        // Whoever has a post that is not on file, or a day of appointment, may be fit for none or on no day at all; the
        // library asks for the post and the day.
        if (staff.members().stream().anyMatch(member -> member.post() == null || member.appointedOn() == null)) {
            agreement.compareCautious(book, file(staff, asOf), expected, show(staff), asOf, readings);
        } else {
            agreement.compare(book, file(staff, asOf), expected, show(staff), asOf, readings);
        }
    }

    private static String show(Staff staff) {
        return staff.runBy() + " " + staff.numberSetByMinister() + " " + staff.membersComplete()
                + staff.members().stream()
                        .map(m -> Stream.of(m.post(), m.fields(), m.education(), m.relevantDegree(), m.appointedOn(),
                                        m.fullTime(), m.civilServiceRequirementsMet(), m.experienceComplete(),
                                        m.experience().stream().map(e -> e.area() + " " + e.from() + " " + e.to())
                                                .toList())
                                .map(Objects::toString)
                                .toList())
                        .toList();
    }

    private static Experience worked(Area area, int years) {
        return new Experience(area, Worlds.years(APPOINTED, -years), null);
    }

    private static StaffMember director() {
        return new StaffMember(Post.DIRECTOR, null, Education.FIRST_DEGREE, true, APPOINTED, true, true,
                List.of(worked(Area.CARE_AND_PROTECTION, 7)), true);
    }

    private static StaffMember technical(List<Field> fields) {
        return new StaffMember(Post.TECHNICAL, fields, Education.FIRST_DEGREE, true, APPOINTED, null, true,
                List.of(worked(Area.OTHER, 3)), true);
    }

    private static List<StaffMember> team(StaffMember... more) {
        List<StaffMember> team = new ArrayList<>();
        FIELDS.forEach(field -> team.add(technical(List.of(field))));
        team.addAll(Arrays.asList(more));
        return team;
    }

    /** What may be on file about experience: enough, too little, too little so far as known, none. */
    private record Worked(List<Experience> experience, boolean complete) {

        static List<Worked> all(int years) {
            return List.of(
                    new Worked(List.of(worked(Area.CARE_AND_PROTECTION, years)), true),
                    new Worked(List.of(worked(Area.CARE, years)), true),
                    new Worked(List.of(worked(Area.CARE_AND_PROTECTION, years - 1)), true),
                    new Worked(List.of(worked(Area.CARE_AND_PROTECTION, years - 1)), false),
                    new Worked(List.of(), true));
        }
    }

    @Test
    void should_agree_on_the_director_over_all_combinations() {
        for (Readings readings : List.of(
                Readings.DEFAULT, Readings.LITERAL, new Readings(false, true, false), new Readings(false, false, true))) {
            RuleBook book = readings.book();
            for (Education education : EDUCATIONS) {
                for (Boolean relevant : TRUTHS) {
                    for (Boolean fullTime : TRUTHS) {
                        for (Boolean civilService : TRUTHS) {
                            for (Worked worked : Worked.all(7)) {
                                for (RunBy runBy : RUN_BY) {
                                    compare(new Staff(runBy, 4, team(new StaffMember(Post.DIRECTOR, FIELDS, education,
                                            relevant, APPOINTED, fullTime, civilService, worked.experience,
                                            worked.complete)), true), TODAY, readings, book);
                                }
                            }
                        }
                    }
                }
            }
        }
        agreement.assertAgreed(4 * 5 * 27 * 5 * 3);
    }

    @Test
    void should_agree_on_a_technical_post_over_all_combinations() {
        for (Readings readings : List.of(Readings.DEFAULT, Readings.LITERAL, new Readings(false, false, true))) {
            RuleBook book = readings.book();
            for (Education education : EDUCATIONS) {
                for (Boolean relevant : TRUTHS) {
                    for (Boolean civilService : TRUTHS) {
                        for (Worked worked : Worked.all(3)) {
                            for (RunBy runBy : RUN_BY) {
                                for (boolean complete : new boolean[] {true, false}) {
                                    compare(new Staff(runBy, 5, team(director(), new StaffMember(Post.TECHNICAL,
                                            List.of(Field.LEGAL), education, relevant, APPOINTED, null, civilService,
                                            worked.experience, worked.complete)), complete), TODAY, readings, book);
                                }
                            }
                        }
                    }
                }
            }
        }
        agreement.assertAgreed(3 * 5 * 9 * 5 * 3 * 2);
    }

    @Test
    void should_agree_on_a_support_post_and_on_an_unknown_post_over_all_combinations() {
        for (boolean stateOnly : new boolean[] {false, true}) {
            Readings readings = new Readings(false, false, stateOnly);
            RuleBook book = readings.book();
            for (Post post : new Post[] {Post.ADMINISTRATIVE_SUPPORT, null}) {
                for (Education education : EDUCATIONS) {
                    for (Boolean relevant : TRUTHS) {
                        for (Boolean fullTime : TRUTHS) {
                            for (Boolean civilService : TRUTHS) {
                                for (Worked worked : Worked.all(5)) {
                                    for (int number : new int[] {4, 5}) {
                                        compare(new Staff(stateOnly ? null : RunBy.STATE, number, team(director(),
                                                new StaffMember(post, List.of(), education, relevant, APPOINTED,
                                                        fullTime, civilService, worked.experience, worked.complete)),
                                                true), TODAY, readings, book);
                                    }
                                }
                            }
                        }
                    }
                }
            }
        }
        agreement.assertAgreed(2 * 2 * 5 * 27 * 5 * 2);
    }

    @Test
    void should_agree_on_the_fields_for_every_four_specialists() {
        List<List<Field>> subsets = new ArrayList<>();
        subsets.add(null);
        for (int i = 0; i < 16; i++) {
            List<Field> subset = new ArrayList<>();
            for (int j = 0; j < 4; j++) {
                if ((i >> j & 1) == 1) {
                    subset.add(FIELDS.get(j));
                }
            }
            subsets.add(subset);
        }
        for (boolean mayCoverMore : new boolean[] {false, true}) {
            Readings readings = new Readings(mayCoverMore, false, false);
            RuleBook book = readings.book();
            for (int i = 0; i < 17; i++) {
                for (int j = i; j < 17; j++) {
                    for (int k = j; k < 17; k++) {
                        for (int l = k; l < 17; l++) {
                            compare(new Staff(RunBy.ASSOCIATION, 4, List.of(technical(subsets.get(i)),
                                    technical(subsets.get(j)), technical(subsets.get(k)), technical(subsets.get(l)),
                                    director()), true), TODAY, readings, book);
                        }
                    }
                }
            }
        }
        agreement.assertAgreed(2 * 4845);
    }

    @Test
    void should_agree_on_the_number_and_on_a_list_that_is_not_complete() {
        for (int i = 0; i < 4; i++) {
            Readings readings = new Readings((i & 1) == 1, false, (i & 2) == 2);
            RuleBook book = readings.book();
            for (Integer number : new Integer[] {null, 0, 1, 2, 3, 4, 5, 6}) {
                for (int technical = 0; technical <= 6; technical++) {
                    for (boolean complete : new boolean[] {true, false}) {
                        for (boolean hasDirector : new boolean[] {true, false}) {
                            for (LocalDate appointed : new LocalDate[] {TODAY, TODAY.plusDays(1), null}) {
                                for (RunBy runBy : RUN_BY) {
                                    List<StaffMember> members = new ArrayList<>();
                                    for (int j = 0; j < technical; j++) {
                                        members.add(technical(List.of(FIELDS.get(j % 4))));
                                    }
                                    members.add(new StaffMember(Post.TECHNICAL, FIELDS, Education.FIRST_DEGREE, true,
                                            appointed, null, true, List.of(worked(Area.CARE, 8)), true));
                                    if (hasDirector) {
                                        members.add(director());
                                    }
                                    compare(new Staff(runBy, number, members, complete), TODAY, readings, book);
                                }
                            }
                        }
                    }
                }
            }
        }
        agreement.assertAgreed(4 * 8 * 7 * 2 * 2 * 3 * 3);
    }

    @Test
    void should_agree_on_experience_around_each_boundary() {
        Area[] areas = Area.values();
        for (boolean careOrProtection : new boolean[] {false, true}) {
            Readings readings = new Readings(false, careOrProtection, false);
            RuleBook book = readings.book();
            for (LocalDate appointed : Agreement.BASES) {
                for (Post post : new Post[] {Post.DIRECTOR, Post.TECHNICAL}) {
                    LocalDate from = Worlds.years(appointed, post == Post.DIRECTOR ? -7 : -3);
                    LocalDate half = from.plusDays(500);
                    for (Area area : areas) {
                        for (int offset = -1; offset <= 1; offset++) {
                            LocalDate begin = from.plusDays(offset);
                            for (List<Experience> experience : List.of(
                                    List.of(new Experience(area, begin, null)),
                                    List.of(new Experience(area, begin, appointed)),
                                    List.of(new Experience(area, begin, appointed.minusDays(1))),
                                    List.of(new Experience(area, begin, appointed.minusDays(2))),
                                    List.of(new Experience(area, half, null), new Experience(area, begin, half)),
                                    List.of(new Experience(area, begin, half.minusDays(1)),
                                            new Experience(Area.CARE_AND_PROTECTION, half, null)),
                                    List.of(new Experience(area, begin.minusDays(400), half.minusDays(401)),
                                            new Experience(area, half, null)),
                                    List.of(new Experience(area, begin, half), new Experience(area, begin, half)))) {
                                for (boolean complete : new boolean[] {true, false}) {
                                    for (LocalDate day : new LocalDate[] {appointed, null}) {
                                        StaffMember member = new StaffMember(post, List.of(), Education.HIGHER_DEGREE,
                                                true, day, true, true, experience, complete);
                                        compare(new Staff(RunBy.STATE, 4,
                                                post == Post.DIRECTOR ? team(member) : team(director(), member), true),
                                                appointed, readings, book);
                                    }
                                }
                            }
                        }
                    }
                }
            }
        }
        agreement.assertAgreed(2 * 8 * 2 * 4 * 3 * 8 * 2 * 2);
    }
}
