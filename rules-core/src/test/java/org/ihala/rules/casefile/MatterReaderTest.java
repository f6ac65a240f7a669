package org.ihala.rules.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.time.Period;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ihala.rules.CaseFile;
import org.ihala.rules.InvalidCaseException;
import org.ihala.rules.casefile.InstitutionalReports.InstitutionalReport;
import org.ihala.rules.casefile.HouseLife.Permission;
import org.ihala.rules.casefile.HouseLife.Permitter;
import org.ihala.rules.casefile.ShelterCommittee.Seat;
import org.ihala.rules.casefile.ShelterCommittee.SeatHolder;
import org.ihala.rules.casefile.Violation.Step;
import org.ihala.rules.casefile.Screening.Indicator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a case concerns beside persons: read in full, or refused with the place of every fault and without its value. */
class MatterReaderTest {

    /** Stands in wrong values below; no message may repeat it. */
    private static final String CANARY = "CANARY7Q";

    private static final String DATE = "is not a date of the form YYYY-MM-DD between 1850 and 2199";
    private static final String COUNT = "is not a whole number from 0 to 9999";
    private static final String PERIOD = "is not a period such as P1M or P15D";
    private static final String SEATS = "holds something that is none of [CHAIR, JUSTICE, INTERIOR, LABOUR, HEALTH,"
            + " PUBLIC_SECURITY, CIVIL_1, CIVIL_2, CIVIL_3]";

    private static final List<Matter> MATTERS = List.of(
            new HouseLife.Placement(List.of("p2", "p3"), new HouseLife.Necessity(Permitter.DELEGATE, true)),
            new HouseLife.EntryToWomensArea(
                    HouseLife.EntryToWomensArea.Entrant.OTHER,
                    Person.Sex.MALE,
                    false,
                    new Permission(Permitter.DELEGATE, true, true, day("2025-06-02")),
                    true),
            new HouseLife.Visit(
                    HouseLife.Visit.Visitor.LAWYER,
                    false,
                    new Permission(Permitter.DIRECTOR, null, false, null),
                    true,
                    false,
                    true),
            new HouseLife.Outing(
                    HouseLife.Outing.Companion.FAMILY_MEMBER,
                    true,
                    new Permission(Permitter.OTHER, null, null, null),
                    true,
                    false,
                    true,
                    false,
                    new Permission(Permitter.DIRECTOR, null, true, null)),
            new HouseLife.Belonging(HouseLife.Belonging.Kind.PHONE, day("2025-06-03"),
                    new Permission(null, null, null, null)),
            new Association(
                    true,
                    day("2015-02-01"),
                    day("2015-01-01"),
                    Association.Kind.ORDINARY,
                    Association.House.ACCREDITED,
                    day("2024-01-01"),
                    day("2024-02-01"),
                    true,
                    false,
                    day("2024-03-01"),
                    Approval.GRANTED,
                    day("2024-04-01"),
                    day("2025-05-01"),
                    day("2025-06-01")),
            new ShelterCommittee.Committee(
                    ShelterCommittee.Committee.Chair.SECRETARY_GENERAL,
                    List.of(
                            new SeatHolder(Seat.LABOUR, true, SeatHolder.NamedBy.COMPETENT_MINISTER, day("2024-01-01"),
                                    true, null, null, null, null, null),
                            new SeatHolder(Seat.CIVIL_1, false, SeatHolder.NamedBy.MINISTER, day("2024-06-01"),
                                    null, true, day("2023-01-01"), false, day("2025-01-01"), false)),
                    Seat.LABOUR,
                    true),
            new ShelterCommittee.Meeting(
                    day("2025-03-01"),
                    day("2025-01-01"),
                    false,
                    ShelterCommittee.Meeting.Caller.DEPUTY,
                    true,
                    Seat.LABOUR,
                    List.of(Seat.CHAIR, Seat.LABOUR, Seat.HEALTH),
                    List.of(Seat.CIVIL_3),
                    true,
                    2,
                    true,
                    new ShelterCommittee.Secretary(true, false)),
            new ShelterCommittee.Subcommittee(true, false, 3, 1, true, false, true),
            new Staff(
                    RunBy.STATE,
                    12,
                    List.of(
                            new Staff.StaffMember(
                                    Staff.StaffMember.Post.TECHNICAL,
                                    List.of(Staff.StaffMember.Field.LEGAL, Staff.StaffMember.Field.SOCIAL),
                                    Staff.StaffMember.Education.FIRST_DEGREE,
                                    true,
                                    day("2020-01-01"),
                                    false,
                                    true,
                                    List.of(
                                            new Staff.Experience(
                                                    Staff.Experience.Area.CARE, day("2015-01-01"), day("2016-01-01")),
                                            new Staff.Experience(
                                                    Staff.Experience.Area.PROTECTION, day("2017-01-01"), null)),
                                    true),
                            new Staff.StaffMember(null, null, null, null, null, null, null, List.of(), false)),
                    true),
            new Reports(
                    day("2020-01-01"),
                    List.of(
                            new Reports.Report(day("2025-01-01"), true, false, true,
                                    day("2025-01-02"), true, day("2025-01-03"), day("2025-01-04")),
                            new Reports.Report(day("2025-04-01"), null, null, null, null, null, null, null)),
                    List.of(day("2025-02-01"), day("2025-05-01")),
                    List.of(
                            new Reports.Program(day("2025-01-01"), Reports.Program.Kind.GUIDANCE, day("2024-12-01")),
                            new Reports.Program(day("2025-02-01"), null, null))),
            new Disclosure(Disclosure.By.EMPLOYEE, Disclosure.Basis.NONE),
            new Violation(
                    RunBy.ASSOCIATION,
                    day("2025-01-20"),
                    List.of(
                            new Step(Step.Type.COMMITTEE_WARNING, day("2025-01-31"), Period.ofMonths(1), null),
                            new Step(Step.Type.MINISTER_WARNING, day("2025-03-03"), null, null),
                            new Step(Step.Type.MANAGING_COMMITTEE, day("2025-03-20"), null, null),
                            new Step(Step.Type.CABINET_CANCELLATION, day("2025-05-01"), null, Step.Cancels.APPROVAL))),
            new InstitutionalReports(List.of(
                    new InstitutionalReport(InstitutionalReport.Kind.JO_ANNUAL, day("2025-01-15")),
                    new InstitutionalReport(InstitutionalReport.Kind.IQ_MEMBER, day("2025-02-03")))),
            new Screening(
                    "JO",
                    "LABOR_INSPECTOR",
                    day("2025-06-01"),
                    "INSPECTION",
                    new Screening.Elements(
                            new Screening.Acts(true, false, true, false, true),
                            new Screening.Means(false, true, false, true, false, true, false, true, false),
                            new Screening.Purposes(true, false, true, false, true, false, true, false, true, false, true,
                                    false, true, false)),
                    everyOtherIndicator(),
                    new Screening.Circumstances(true, false, true, false, true, false, true, false, true, false, true,
                            false, true, false),
                    new Screening.Overstay(day("2024-02-01"), day("2025-05-31")),
                    true));

    /** The first indicator was seen, the second was not, and so on. */
    private static Map<Indicator, Boolean> everyOtherIndicator() {
        return Stream.of(Indicator.values())
                .collect(Collectors.toMap(indicator -> indicator, indicator -> indicator.ordinal() % 2 == 0));
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    static Stream<Matter> matters() {
        return MATTERS.stream();
    }

    @Test
    void should_have_an_example_of_every_matter() {
        assertThat(MATTERS.stream().<Class<?>>map(Object::getClass))
                .containsExactlyElementsOf(CaseRecords.matters().toList());
        assertThat(CaseFileReader.MATTERS).hasSameSizeAs(MATTERS);
    }

    @ParameterizedTest
    @MethodSource("matters")
    void should_read_every_field_of_a_matter(Matter matter) {
        assertThat((Object) CaseJson.everyMatter().read().matter(matter.getClass())).isEqualTo(matter);
    }

    @Test
    void should_read_the_same_as_is_built_in_memory() {
        CaseFile inMemory = CaseFile.of("p1")
                .asOf(day("2025-06-30"))
                .persons(List.of(Person.unknown("p1"), Person.unknown("p2"), Person.unknown("p3")))
                .matters(MATTERS)
                .build();

        assertThat(inMemory).usingRecursiveComparison().isEqualTo(CaseJson.everyMatter().read());
    }

    private static final Set<String> ABOUT_A_PERSON =
            Set.of("placement", "visit", "outing", "belonging", "disclosure", "screening");

    static Stream<String> names() {
        return CaseFileReader.MATTERS.stream();
    }

    static Stream<String> aboutNobody() {
        return names().filter(name -> !ABOUT_A_PERSON.contains(name));
    }

    static Stream<String> aboutAPerson() {
        return ABOUT_A_PERSON.stream();
    }

    @ParameterizedTest
    @MethodSource("aboutAPerson")
    void should_ask_for_the_person_a_matter_is_about(String name) {
        assertThatThrownBy(() -> CaseJson.read("{\"format\":\"ihala-case/1\",\"" + name + "\":{}}"))
                .isInstanceOf(InvalidCaseException.class)
                .hasMessage("subject: is required");
    }

    @ParameterizedTest
    @MethodSource("aboutNobody")
    void should_need_no_subject_beside_a_matter_of_which_nothing_is_known(String name) {
        CaseFile caseFile = CaseJson.read("{\"format\":\"ihala-case/1\",\"" + name + "\":{}}");

        assertThat(caseFile.subject()).isNull();
        assertThat(MATTERS)
                .filteredOn(matter -> caseFile.matter(matter.getClass()) != null)
                .hasSize(1);
    }

    @Test
    void should_read_null_in_place_of_a_matter_as_absent() {
        CaseJson json = CaseJson.everyMatter();
        names().forEach(name -> json.set("/" + name, "null"));

        CaseFile caseFile = json.read();
        assertThat(MATTERS).noneMatch(matter -> caseFile.matter(matter.getClass()) != null);
        assertThat(json.remove("/subject").problems()).containsExactly("subject: is required");
    }

    @Test
    void should_need_a_subject_beside_a_victim_even_where_there_is_a_matter() {
        assertThat(CaseJson.everyMatter().remove("/subject").set("/victim", "'p2'").problems())
                .containsExactly("subject: is required");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "/placement/with", "/placement/necessity", "/placement/necessity/by", "/visit/visitor", "/visit/appointedTime",
        "/visit/approval", "/visit/approval/granted", "/association/foundedOn", "/committee/seats",
        "/committee/seats/0/namedBy", "/meeting/vacant", "/meeting/votesFor", "/meeting/secretary",
        "/subcommittee/members", "/staff/members", "/staff/members/0/fields", "/staff/members/0/experience",
        "/staff/members/0/experience/0/to", "/staff/members/0/experienceComplete", "/staff/membersComplete",
        "/reports/visits", "/reports/submitted", "/reports/programs/0/kind",
        "/reports/submitted/0/recommendationNeeded", "/reports/programs/0/approvedOn", "/violation/steps",
        "/violation/steps/0/period", "/violation/steps/3/cancels", "/institutionalReports/submitted",
        "/screening/country", "/screening/reportedBy", "/screening/reportedOn", "/screening/channel",
        "/screening/elements", "/screening/elements/acts", "/screening/elements/acts/transport",
        "/screening/elements/means", "/screening/elements/means/abuseOfVulnerability", "/screening/elements/purposes",
        "/screening/elements/purposes/beggingOrganized", "/screening/indicators", "/screening/indicators/ILO-01",
        "/screening/indicators/ILO-02", "/screening/indicators/UNODC-GENERAL", "/screening/circumstances",
        "/screening/circumstances/detained", "/screening/overstay", "/screening/overstay/from",
        "/screening/overstay/to", "/screening/consentToExploitation"
    })
    void should_read_null_as_absent(String pointer) {
        CaseFile absent = CaseJson.everyMatter().remove(pointer).read();
        CaseFile asNull = CaseJson.everyMatter().set(pointer, "null").read();

        assertThat(asNull).usingRecursiveComparison().isEqualTo(absent);
        assertThat(absent).usingRecursiveComparison().isNotEqualTo(CaseJson.everyMatter().read());
    }

    @Test
    void should_tell_an_empty_list_from_an_unknown_one() {
        CaseFile empty = CaseJson.everyMatter()
                .set("/placement/with", "[]")
                .set("/meeting/vacant", "[]")
                .set("/staff/members/0/fields", "[]")
                .read();

        assertThat(empty.matter(HouseLife.Placement.class).with()).isEmpty();
        assertThat(empty.matter(ShelterCommittee.Meeting.class).vacant()).isEmpty();
        assertThat(empty.matter(Staff.class).members().get(0).fields()).isEmpty();
    }

    @Test
    void should_tell_an_indicator_that_was_not_seen_from_one_of_which_nothing_is_known() {
        Screening screening = CaseJson.everyMatter()
                .set("/screening/indicators", "{'ILO-07':true,'ILO-08':false,'ILO-09':null}")
                .read()
                .matter(Screening.class);

        assertThat(screening.indicators())
                .containsOnly(Map.entry(Indicator.ILO_07, true), Map.entry(Indicator.ILO_08, false));
    }

    @ParameterizedTest
    @EnumSource(Indicator.class)
    void should_read_each_indicator_by_its_code_alone(Indicator indicator) {
        Screening screening = CaseJson.everyMatter()
                .set("/screening/indicators", "{'" + indicator.code() + "':true}")
                .read()
                .matter(Screening.class);

        assertThat(screening.indicators()).containsOnly(Map.entry(indicator, true));
        assertThat(indicator.ofIlo()).isEqualTo(indicator.code().startsWith("ILO-"));
        assertThat(CaseJson.everyMatter().set("/screening/indicators", "{'" + indicator.name() + "':true}").problems())
                .singleElement()
                .asString()
                .endsWith(": is no field of the format");
    }

    /** Each field is true alone, so that no two of them are taken for each other. */
    @ParameterizedTest
    @MethodSource("partsOfTheScreening")
    void should_read_each_field_of_a_part_of_the_screening_as_what_it_is(String pointer, Class<?> type)
            throws ReflectiveOperationException {
        for (RecordComponent component : type.getRecordComponents()) {
            Screening screening = CaseJson.everyMatter()
                    .set(pointer, "{'" + component.getName() + "':true}")
                    .read()
                    .matter(Screening.class);
            Object part = type == Screening.Circumstances.class
                    ? screening.circumstances()
                    : type == Screening.Acts.class
                            ? screening.elements().acts()
                            : type == Screening.Means.class ? screening.elements().means() : screening.elements().purposes();
            for (RecordComponent other : type.getRecordComponents()) {
                assertThat(other.getAccessor().invoke(part))
                        .as("%s where %s is true", other.getName(), component.getName())
                        .isEqualTo(other.getName().equals(component.getName()) ? true : null);
            }
        }
    }

    static Stream<Arguments> partsOfTheScreening() {
        return Stream.of(
                Arguments.of("/screening/elements/acts", Screening.Acts.class),
                Arguments.of("/screening/elements/means", Screening.Means.class),
                Arguments.of("/screening/elements/purposes", Screening.Purposes.class),
                Arguments.of("/screening/circumstances", Screening.Circumstances.class));
    }

    @Test
    void should_not_let_a_caller_change_the_indicators_of_a_screening() {
        Map<Indicator, Boolean> given = new HashMap<>(Map.of(Indicator.ILO_01, true));
        Screening screening = new Screening(null, null, null, null, null, given, null, null, null);
        given.put(Indicator.ILO_02, true);

        assertThat(screening.indicators()).containsOnly(Map.entry(Indicator.ILO_01, true));
        assertThatThrownBy(() -> screening.indicators().put(Indicator.ILO_03, true))
                .isInstanceOf(UnsupportedOperationException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "/placement/room, placement.room",
        "/placement/necessity/why, placement.necessity.why",
        "/visit/approval/reference, visit.approval.reference",
        "/committee/seats/0/name, committee.seats[0].name",
        "/meeting/secretary/name, meeting.secretary.name",
        "/staff/members/0/experience/0/employer, staff.members[0].experience[0].employer",
        "/reports/submitted/0/text, reports.submitted[0].text",
        "/reports/programs/0/name, reports.programs[0].name",
        "/violation/steps/0/on, violation.steps[0].on",
        "/violation/steps/0/cancels, violation.steps[0].cancels",
        "/violation/steps/1/period, violation.steps[1].period",
        "/violation/steps/2/sentOn, violation.steps[2].sentOn",
        "/violation/steps/3/period, violation.steps[3].period",
        "/institutionalReports/report, institutionalReports.report",
        "/institutionalReports/submitted/0/by, institutionalReports.submitted[0].by",
        "/screening/name, screening.name",
        "/screening/vic_MethodsOfControl, screening.?",
        "/screening/indicators/ILO-12, screening.indicators.ILO-12",
        "/screening/indicators/ILO-1, screening.indicators.ILO-1",
        "/screening/indicators/ilo-01, screening.indicators.ilo-01",
        "/screening/indicators/UNODC-OTHER, screening.indicators.UNODC-OTHER",
        "/screening/indicators/said he was afraid, screening.indicators.?",
        "/screening/elements/victim, screening.elements.victim",
        "/screening/elements/acts/selling, screening.elements.acts.selling",
        "/screening/elements/means/debt, screening.elements.means.debt",
        "/screening/elements/purposes/forcedLabour, screening.elements.purposes.forcedLabour",
        "/screening/circumstances/deported, screening.circumstances.deported",
        "/screening/overstay/fine, screening.overstay.fine"
    })
    void should_refuse_an_unknown_field(String pointer, String path) {
        assertOnlyProblem(
                CaseJson.everyMatter().set(pointer, "'" + CANARY + "'"), path + ": is no field of the format");
    }

    static Stream<Arguments> wrongTypes() {
        return Stream.of(
                        wrong(COUNT,
                                List.of("'2'", "true", "[]", "{}", "1.5", "2.0", "1e1", "-1", "10000", "2147483648",
                                        "12345678901234567890123456789012345678901234567890"),
                                "/meeting/votesFor", "/subcommittee/members", "/staff/numberSetByMinister"),
                        wrong("is not a text", List.of("7", "true", "{}", "['" + CANARY + "']"),
                                "/violation/steps/0/period", "/violation/steps/0/sentOn", "/violation/steps/0/type",
                                "/visit/visitor", "/committee/deputy", "/association/foundedOn"),
                        wrong(PERIOD,
                                List.of("''", "'P'", "'1M'", "'P1'", "'PT1H'", "'P-1M'", "'p1m'", "'P1M2Y'", "'P1000D'",
                                        "' P1M'", "'" + CANARY + "'"),
                                "/violation/steps/0/period"),
                        wrong(DATE, List.of("''", "'2025-02-29'", "'2025-1-1'", "'" + CANARY + "'"),
                                "/violation/steps/0/sentOn", "/violation/steps/2/on", "/meeting/date",
                                "/visit/approval/date", "/committee/seats/0/namedOn", "/reports/submitted/0/date",
                                "/reports/programs/0/startedOn", "/staff/members/0/experience/0/from"),
                        wrong("is not true or false", List.of("1", "'" + CANARY + "'", "[]", "{}"),
                                "/visit/approval/granted", "/meeting/secretary/namedByMinister",
                                "/staff/membersComplete", "/staff/members/0/experienceComplete"),
                        wrong("is not an object", List.of("7", "'" + CANARY + "'", "[]", "false"),
                                "/visit", "/violation", "/placement/necessity", "/visit/approval", "/meeting/secretary",
                                "/committee/seats/0", "/staff/members/0", "/staff/members/0/experience/0",
                                "/reports/submitted/0", "/reports/programs/0", "/violation/steps/0"),
                        wrong("is not a list", List.of("7", "'" + CANARY + "'", "{}", "false"),
                                "/placement/with", "/meeting/attending", "/meeting/vacant", "/committee/seats",
                                "/staff/members", "/staff/members/0/fields", "/staff/members/0/experience",
                                "/reports/submitted", "/reports/visits", "/reports/programs", "/violation/steps"),
                        wrong("holds something that is not an id of 1 to 200 characters",
                                List.of("[7]", "['']", "[null]", "['p2',{},'']", "['\\u202e" + CANARY + "']"),
                                "/placement/with"),
                        wrong("is not a list of dates", List.of("[7]", "[null]", "[['2025-01-01'],{}]"),
                                "/reports/visits"),
                        wrong(DATE, List.of("['2025-02-30','" + CANARY + "']", "['2025-01-01','',7]"),
                                "/reports/visits"),
                        wrong(SEATS, List.of("['" + CANARY + "']", "['chair']", "[null]", "['CHAIR',1,{}]"),
                                "/meeting/attending", "/meeting/vacant"),
                        wrong("holds something that is none of [LEGAL, SOCIAL, PSYCHOLOGICAL, FINANCIAL]",
                                List.of("['CHAIR']"), "/staff/members/0/fields"),
                        wrong("is not true or false", List.of("1", "'" + CANARY + "'", "[]", "{}"),
                                "/screening/indicators/ILO-01", "/screening/indicators/UNODC-BEGGING-AND-PETTY-CRIME",
                                "/screening/elements/acts/receipt", "/screening/elements/means/threat",
                                "/screening/elements/purposes/other", "/screening/circumstances/asylumClaim",
                                "/screening/consentToExploitation"),
                        wrong("is not an object", List.of("7", "'" + CANARY + "'", "['ILO-01']", "true"),
                                "/screening", "/screening/elements", "/screening/elements/acts",
                                "/screening/elements/means", "/screening/elements/purposes", "/screening/indicators",
                                "/screening/circumstances", "/screening/overstay", "/institutionalReports",
                                "/institutionalReports/submitted/0"),
                        wrong("is not a list", List.of("7", "'" + CANARY + "'", "{}"), "/institutionalReports/submitted"),
                        wrong("is not a text", List.of("7", "true", "['" + CANARY + "']"),
                                "/screening/country", "/screening/reportedBy", "/screening/reportedOn",
                                "/screening/channel", "/screening/overstay/from",
                                "/institutionalReports/submitted/1/report"),
                        wrong("is not a code in capital letters", List.of("''", "'police'", "'THE POLICE'", "'9'"),
                                "/screening/reportedBy", "/screening/channel"),
                        wrong("is no ISO 3166-1 alpha-2 country code",
                                List.of("''", "'jo'", "'JOR'", "'ZZ'", "'" + CANARY + "'"), "/screening/country"),
                        wrong(DATE, List.of("''", "'2025-02-29'", "'" + CANARY + "'"),
                                "/screening/reportedOn", "/screening/overstay/from", "/screening/overstay/to",
                                "/institutionalReports/submitted/0/on"),
                        wrong("is none of " + Arrays.toString(InstitutionalReport.Kind.values()),
                                List.of("''", "'jo_annual'", "'" + CANARY + "'"),
                                "/institutionalReports/submitted/0/report"),
                        wrong("is none of [STATE, ASSOCIATION]", List.of("''", "'state'", "'" + CANARY + "'"),
                                "/violation/body", "/staff/runBy"))
                .flatMap(arguments -> arguments);
    }

    private static Stream<Arguments> wrong(String what, List<String> values, String... pointers) {
        return Stream.of(pointers)
                .flatMap(pointer -> values.stream()
                        .map(value -> Arguments.of(pointer, value, path(pointer) + ": " + what)));
    }

    private static String path(String pointer) {
        return pointer.substring(1).replaceAll("/(\\d+)", "[$1]").replace('/', '.');
    }

    @ParameterizedTest
    @MethodSource("wrongTypes")
    void should_refuse_a_value_of_another_type_once_and_without_repeating_it(
            String pointer, String value, String problem) {
        assertOnlyProblem(CaseJson.everyMatter().set(pointer, value), problem);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 3, 9999})
    void should_read_a_number_as_it_stands(int number) {
        ShelterCommittee.Subcommittee subcommittee = CaseJson.everyMatter()
                .set("/subcommittee/members", String.valueOf(number))
                .remove("/subcommittee/membersFromHouseStaff")
                .read()
                .matter(ShelterCommittee.Subcommittee.class);

        assertThat(subcommittee.members()).isEqualTo(number);
    }

    @ParameterizedTest
    @CsvSource({"P1M, P1M", "P15D, P15D", "P2W, P14D", "P1Y2M3D, P1Y2M3D", "P0D, P0D", "P999D, P999D"})
    void should_read_a_period(String text, String period) {
        Violation violation = CaseJson.everyMatter()
                .set("/violation/steps/0/period", "'" + text + "'")
                .read()
                .matter(Violation.class);

        assertThat(violation.steps().get(0).period()).isEqualTo(Period.parse(period));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "/committee/seats/0/seat", "/staff/members/0/experience/0/area", "/staff/members/0/experience/0/from",
        "/reports/submitted/0/date", "/reports/programs/0/startedOn", "/violation/steps/0/sentOn",
        "/violation/steps/1/sentOn", "/violation/steps/2/on", "/violation/steps/3/on", "/violation/steps/3/type",
        "/institutionalReports/submitted/0/report", "/institutionalReports/submitted/1/on"
    })
    void should_refuse_a_matter_without_a_required_field(String pointer) {
        assertOnlyProblem(CaseJson.everyMatter().remove(pointer), path(pointer) + ": is required");
        assertOnlyProblem(CaseJson.everyMatter().set(pointer, "null"), path(pointer) + ": is required");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "/placement/with | ['p2','p9'] | placement.with[1]: names no person of this case",
        "/placement/with | ['p1','p2'] | placement.with[0]: is the subject",
        "/placement/with | ['p2','p2'] | placement.with[1]: is named twice",
        "/association/foundedOn | '2014-12-31' | association.foundedOn: is before the founding meeting",
        "/association/approvalCanceledOn | '2024-03-31' | association.approvalCanceledOn: is before the Cabinet decided",
        "/entryToWomensArea/entrant | 'RESIDENT' | entryToWomensArea.entrantSex: does not fit a woman who lives there",
        "/committee/seats/1/seat | 'CHAIR' | committee.seats[1].seat: is given by the field chair",
        "/committee/seats/1/seat | 'LABOUR' | committee.seats[1].seat: is named twice",
        "/committee/seats/1/namedOn | '2022-12-31' | committee.seats[1].namedOn: is before the predecessor was named",
        "/committee/seats/1/endedOn | '2024-05-31' | committee.seats[1].endedOn: is before the member was named",
        "/violation/steps/1/sentOn | '2025-01-19' | violation.steps[1].sentOn: is before the violation was found",
        "/violation/steps/2/on | '2025-01-19' | violation.steps[2].on: is before the violation was found",
        "/meeting/attending | ['CHAIR','CHAIR','HEALTH'] | meeting.attending: names a seat twice",
        "/meeting/vacant | ['CIVIL_2','CIVIL_2'] | meeting.vacant: names a seat twice",
        "/meeting/vacant | ['CIVIL_3','HEALTH'] | meeting.vacant: names a seat that attended",
        "/meeting/votesFor | 4 | meeting.votesFor: is more than attended",
        "/meeting/voteTaken | false | meeting.votesFor: stands beside voteTaken false",
        "/meeting/first | true | meeting.previous: stands beside first true",
        "/meeting/previous | '2025-03-01' | meeting.previous: is not before the meeting",
        "/meeting/votesFor | 0 | meeting.chairVotedFor: does not fit the votes or the attendance",
        "/meeting/attending | ['LABOUR','HEALTH'] | meeting.chairVotedFor: does not fit the votes or the attendance",
        "/subcommittee/members | 0 | subcommittee.membersFromHouseStaff: is more than there are members",
        "/staff/members/0/experience/0/to | '2014-12-31' | staff.members[0].experience[0]: ends before it begins",
        "/reports/submitted/0/studiedOn | '2024-12-31' | reports.submitted[0].studiedOn: is before the report",
        "/reports/submitted/0/recommendedOn | '2025-01-01'"
                + "| reports.submitted[0].recommendedOn: is before the report was studied",
        "/reports/submitted/0/adoptedOn | '2025-01-02' | reports.submitted[0].adoptedOn: is before the recommendations",
        "/reports/submitted/0/recommendationNeeded | false"
                + "| reports.submitted[0].recommendationNeeded: is false beside a recommendation",
        "/screening/overstay/to | '2024-01-31' | screening.overstay: ends before it begins"
    })
    void should_refuse_a_matter_that_contradicts_itself(String pointer, String value, String problem) {
        assertOnlyProblem(CaseJson.everyMatter().set(pointer, value), problem);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "/association/foundedOn | '2015-01-01'",
        "/entryToWomensArea/entrant | 'ASSIGNED_STAFF'",
        "/committee/seats/1/namedOn | '2023-01-01'",
        "/committee/seats/1/endedOn | '2024-06-01'",
        "/meeting/votesFor | 3",
        "/meeting/votesFor | 1",
        "/meeting/previous | '2025-02-28'",
        "/subcommittee/membersFromHouseStaff | 3",
        "/staff/members/0/experience/0/to | '2015-01-01'",
        "/reports/submitted/0/studiedOn | '2025-01-01'",
        "/reports/submitted/0/recommendedOn | '2025-01-02'",
        "/reports/submitted/0/adoptedOn | '2025-01-03'",
        "/screening/overstay/to | '2024-02-01'",
        "/screening/indicators | {}",
        "/screening/elements | {}"
    })
    void should_accept_what_only_just_fits(String pointer, String value) {
        assertThat(CaseJson.everyMatter().set(pointer, value).read()).isNotNull();
    }

    @Test
    void should_find_the_same_in_memory_as_in_a_file() {
        CaseJson file = CaseJson.everyMatter()
                .remove("/subject")
                .set("/placement/with", "['p2','p2','p9']")
                .set("/association/foundedOn", "'2014-12-31'")
                .set("/committee/seats/1/seat", "'LABOUR'")
                .set("/meeting/attending", "['LABOUR','LABOUR']")
                .set("/meeting/previous", "'2025-03-02'")
                .set("/subcommittee/membersFromHouseStaff", "4")
                .set("/staff/members/0/experience/0/to", "'2014-12-31'")
                .set("/reports/submitted/0/studiedOn", "'2024-12-31'")
                .set("/screening/overstay/to", "'2024-01-31'");
        SeatHolder labor = new SeatHolder(Seat.LABOUR, null, null, null, null, null, null, null, null, null);
        Staff.Experience reversed =
                new Staff.Experience(Staff.Experience.Area.CARE, day("2015-01-01"), day("2014-12-31"));
        List<Matter> inMemory = List.of(
                new HouseLife.Placement(List.of("p2", "p2", "p9"), null),
                new Association(null, day("2014-12-31"), day("2015-01-01"), null, null, null, null, null, null,
                        null, null, null, null, null),
                new ShelterCommittee.Committee(null, List.of(labor, labor), null, null),
                new ShelterCommittee.Meeting(day("2025-03-01"), day("2025-03-02"), null, null, null, null,
                        List.of(Seat.LABOUR, Seat.LABOUR), null, null, null, true, null),
                new ShelterCommittee.Subcommittee(null, null, 3, 4, null, null, null),
                new Staff(
                        null,
                        null,
                        List.of(new Staff.StaffMember(null, null, null, null, null, null, null, List.of(reversed),
                                false)),
                        false),
                new Reports(
                        null,
                        List.of(new Reports.Report(
                                day("2025-01-01"), null, null, null, day("2024-12-31"), null, null, null)),
                        List.of(),
                        List.of()),
                new Screening(null, null, null, null, null, Map.of(), null,
                        new Screening.Overstay(day("2024-02-01"), day("2024-01-31")), null));

        CaseFile.Builder builder = CaseFile.of(null)
                .persons(List.of(Person.unknown("p1"), Person.unknown("p2"), Person.unknown("p3")))
                .matters(inMemory);

        assertThat(problems(builder)).containsExactlyInAnyOrderElementsOf(file.problems()).hasSize(12);
    }

    @Test
    void should_need_a_subject_or_a_matter_in_memory_too() {
        assertThat(problems(CaseFile.of(null))).containsExactly("subject: is required");
        assertThat(CaseFile.of(null)
                .matters(List.of(new ShelterCommittee.Subcommittee(null, null, null, null, null, null, null))).build()
                        .subject())
                .isNull();
    }

    @Test
    void should_hold_one_matter_of_a_kind_only() {
        Matter nothing = new ShelterCommittee.Subcommittee(null, null, null, null, null, null, null);

        assertThat(problems(CaseFile.of(null).matters(List.of(nothing, nothing))))
                .containsExactly("$: holds two matters of one kind");
    }

    private static List<String> problems(CaseFile.Builder builder) {
        return catchThrowableOfType(InvalidCaseException.class, builder::build).problems();
    }

    @Test
    void should_report_all_errors_at_once() {
        assertThat(CaseJson.everyMatter()
                        .set("/placement/with", "['p9']")
                        .set("/visit/approval/granted", "'" + CANARY + "'")
                        .set("/visit/approval/seal", "'" + CANARY + "'")
                        .set("/association/kind", "'" + CANARY + "'")
                        .set("/committee/seats/0/seat", "'" + CANARY + "'")
                        .set("/meeting/votesFor", "-1")
                        .set("/meeting/vacant", "['LABOUR']")
                        .set("/violation/steps/0/period", "'" + CANARY + "'")
                        .set("/violation/steps/2/type", "'" + CANARY + "'")
                        .set("/institutionalReports/submitted/0/report", "'" + CANARY + "'")
                        .set("/screening/indicators/ILO-01", "'" + CANARY + "'")
                        .set("/screening/indicators/ILO-99", "'" + CANARY + "'")
                        .set("/screening/elements/means/force", "'" + CANARY + "'")
                        .set("/screening/country", "'" + CANARY + "'")
                        .problems())
                .noneMatch(line -> line.contains(CANARY))
                .extracting(line -> line.substring(0, line.indexOf(':')))
                .containsExactlyInAnyOrder(
                        "placement.with[0]", "visit.approval.granted", "visit.approval.seal", "association.kind",
                        "committee.seats[0].seat", "meeting.votesFor", "meeting.vacant", "violation.steps[0].period",
                        "violation.steps[2].type", "institutionalReports.submitted[0].report",
                        "screening.indicators.ILO-01", "screening.indicators.ILO-99", "screening.elements.means.force",
                        "screening.country");
    }

    @Test
    void should_give_the_place_in_the_file_after_entries_that_cannot_be_read() {
        assertThat(CaseJson.everyMatter()
                        .set("/committee/seats/0", "{}")
                        .set("/committee/seats/1/seat", "'CHAIR'")
                        .set("/staff/members/1", "7")
                        .set("/staff/members/-",
                                "{'experience':[{'area':'CARE'},{'area':'CARE','from':'2020-01-02','to':'2020-01-01'}]}")
                        .set("/reports/submitted/0/date", "'soon'")
                        .set("/reports/submitted/1/studiedOn", "'2025-03-31'")
                        .problems())
                .containsExactlyInAnyOrder(
                        "committee.seats[0].seat: is required",
                        "committee.seats[1].seat: is given by the field chair",
                        "staff.members[1]: is not an object",
                        "staff.members[2].experience[0].from: is required",
                        "staff.members[2].experience[1]: ends before it begins",
                        "reports.submitted[0].date: " + DATE,
                        "reports.submitted[1].studiedOn: is before the report");
    }

    @Test
    void should_not_accuse_a_seat_of_what_unreadable_ones_cause() {
        assertThat(CaseJson.everyMatter()
                        .set("/committee/seats/0/seat", "7")
                        .set("/committee/seats/1/seat", "7")
                        .problems())
                .containsExactly("committee.seats[0].seat: is not a text", "committee.seats[1].seat: is not a text");
    }

    private static void assertOnlyProblem(CaseJson json, String problem) {
        assertThat(json.problems()).containsExactly(problem);
    }
}
