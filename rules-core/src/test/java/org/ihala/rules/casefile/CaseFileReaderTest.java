package org.ihala.rules.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.ihala.rules.CaseFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CaseFileReaderTest {

    @Test
    void should_read_every_field_of_a_person() {
        CaseFile caseFile = CaseJson.valid().read();

        assertThat(caseFile.person("p1")).isEqualTo(new Person(
                "p1", LocalDate.of(1990, 3, 2), LocalDate.of(1990, 3, 2), Person.Sex.FEMALE, List.of("PH", "JO"), false,
                false, true, false,
                List.of(new Person.Presence("JO", LocalDate.of(2019, 6, 1), LocalDate.of(2021, 1, 1))), true));
        assertThat(caseFile.person("p2").bornFrom()).isEqualTo("2012-01-01");
        assertThat(caseFile.person("p2").bornTo()).isEqualTo("2013-12-31");
    }

    @Test
    void should_read_case_relations_and_acts() {
        CaseFile caseFile = CaseJson.valid().read();

        assertThat(caseFile.caseId()).isEqualTo("case-1");
        assertThat(caseFile.asOf()).hasValue(LocalDate.of(2021, 3, 12));
        assertThat(caseFile.subject()).isEqualTo("p2");
        assertThat(caseFile.victim()).isEqualTo("p1");
        assertThat(caseFile.relationsComplete()).isTrue();
        assertThat(caseFile.relations()).containsExactly(new Relation(Relation.Type.PARENT_OF, "p1", "p2"));
        assertThat(caseFile.acts())
                .containsExactly(
                        new FiledAct(
                                new Prosecution.ProsecutorFinding(LocalDate.of(2021, 3, 9), "p1", "r-1", true),
                                List.of("acts[0]")),
                        new FiledAct(
                                new Reception.Consent(LocalDate.of(2021, 3, 10), "p2", null, "p1", true),
                                List.of("acts[1]")));
    }

    @Test
    void should_read_every_type_of_act() {
        LocalDate day = LocalDate.of(2021, 3, 1);
        CaseFile caseFile = CaseJson.withActs(CaseJson.everyAct()).read();

        assertThat(caseFile.acts().stream().map(FiledAct::act))
                .containsExactly(
                        new Prosecution.ProsecutorFinding(day, "p1", "r-1", false),
                        new Prosecution.ProsecutionStopped(day, "p1", null,
                                Prosecution.Offense.TRAFFICKING, Prosecution.Role.ACCESSORY, Approval.REFUSED),
                        new Reception.Consent(day, "p1", null, "p2", false),
                        new Reception.EmergencyApproval(day, "p1", null, Decider.DELEGATE, true,
                                Reception.Urgency.URGENT,
                                "POLICE", Reception.Indicates.POTENTIAL_VICTIM),
                        new Reception.EmergencyRefusal(day, "p1", null, Decider.DELEGATE, true),
                        new Reception.CaregiverDecision(day, "p1", null, Decider.MINISTER, false, true),
                        new Reception.Admission(day, "p1", null, "h-1", LocalDate.of(2021, 4, 10)),
                        new Residence.ExtensionNomination(day, "p1", null, Residence.Nominator.DIRECTOR, true),
                        new Residence.Extension(day, "p1", null, Decider.OTHER, LocalDate.of(2021, 5, 1)),
                        new VictimStatus.StatusDisproved(day, "p1", null, VictimStatus.Authority.COURT, false),
                        new Residence.WishToLeave(day, "p1", null, "p1"),
                        new Residence.ConsularRequest(day, "p1", "r-2"),
                        new Residence.NoCauseToNotify(day, "p1", null, Residence.NoticeJudge.DIRECTOR),
                        new Residence.Exit(day, "p1", "r-3", true),
                        new Residence.DutyDone(day, "p1", null, "13/b"),
                        new VictimStatus.Identification(day, "p1", null,
                                VictimStatus.IdentifyingBody.COUNTER_TRAFFICKING_UNIT,
                                        VictimStatus.Identified.POTENTIAL_VICTIM),
                        new VoluntaryReturn.WishToReturn(day, "p1", null, "p1", "PH", true),
                        new VoluntaryReturn.CountryAccepts(day, "p1", null, "PH", false),
                        new PersonDecision(day, "p1", null, PersonDecision.By.DELEGATE, true,
                                PersonDecision.On.MARRIAGE_COUNTS, false));
        assertThat(caseFile.acts().stream().<Class<?>>map(filed -> filed.act().getClass()))
                .containsExactlyInAnyOrderElementsOf(CaseRecords.acts().toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "7", "13/b", "17/b/10", "JO-NRM:1/refer", "PALERMO:3", "IQ-STRATEGY-2023:rights/1/a/2/b", "JO-LAW-9-2009:12-a"
    })
    void should_read_the_provision_of_any_instrument(String provision) {
        CaseFile caseFile = CaseJson.withActs(
                        "{'type':'DUTY_DONE','date':'2021-03-01','person':'p1','provision':'" + provision + "'}")
                .read();

        assertThat(caseFile.acts().get(0).act())
                .isEqualTo(new Residence.DutyDone(LocalDate.of(2021, 3, 1), "p1", null, provision));
    }

    @ParameterizedTest
    @ValueSource(strings = {"by", "as", "country", "free", "accepts"})
    void should_read_null_in_an_act_of_referral_as_unknown(String field) {
        for (String act : CaseJson.everyAct().subList(13, 16)) {
            if (act.contains("'" + field + "'")) {
                CaseFile absent = CaseJson.withActs(act).remove("/acts/0/" + field).read();

                assertThat(CaseJson.withActs(act).set("/acts/0/" + field, "null").read())
                        .usingRecursiveComparison()
                        .isEqualTo(absent);
                assertThat(absent).usingRecursiveComparison().isNotEqualTo(CaseJson.withActs(act).read());
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "/caseId", "/asOf", "/victim", "/relationsComplete", "/relations", "/acts", "/persons/0/birthDate",
        "/persons/1/bornBetween", "/persons/0/sex", "/persons/0/nationalities", "/persons/0/speaksArabic",
        "/persons/0/refugeeOrAsylumSeeker", "/persons/0/legallyCapable", "/persons/0/suspectedOffender",
        "/persons/0/presence", "/persons/0/presence/0/to", "/persons/0/presenceComplete", "/acts/0/reference",
        "/acts/0/crimeBefell", "/acts/1/by", "/acts/1/given"
    })
    void should_read_null_as_absent(String pointer) {
        CaseFile absent = CaseJson.valid().remove(pointer).read();
        CaseFile asNull = CaseJson.valid().set(pointer, "null").read();

        assertThat(asNull).usingRecursiveComparison().isEqualTo(absent);
        assertThat(absent).usingRecursiveComparison().isNotEqualTo(CaseJson.valid().read());
    }

    @Test
    void should_tell_stateless_from_unknown_nationality() {
        assertThat(CaseJson.valid().read().person("p2").nationalities()).isEmpty();
        assertThat(CaseJson.valid().remove("/persons/1/nationalities").read().person("p2").nationalities()).isNull();
    }

    @Test
    void should_leave_unknown_what_the_file_does_not_say() {
        assertThat(CaseJson.withActs().read().person("p1")).isEqualTo(Person.unknown("p1"));
    }

    @Test
    void should_accept_the_same_in_memory_as_in_a_file() {
        CaseFile inMemory = CaseFile.of("p1")
                .persons(List.of(Person.unknown("p1"), Person.unknown("p2")))
                .build();

        assertThat(inMemory).usingRecursiveComparison().isEqualTo(CaseJson.withActs().read());
    }

    @Test
    void should_change_nothing_but_the_day_if_asked_about_another_day() {
        CaseFile later = CaseJson.valid().read().asOf(LocalDate.of(2022, 1, 1));

        assertThat(later)
                .usingRecursiveComparison()
                .isEqualTo(CaseJson.valid().set("/asOf", "'2022-01-01'").read());
    }
}
