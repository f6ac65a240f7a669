package org.ihala.rules.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.assertj.core.api.Assertions;
import org.ihala.rules.InvalidCaseException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Entries for one kind of act on one day: one act where they agree, an error where they do not. */
class AgreeingActsTest {

    private static final String FINDING = "{'type':'PROSECUTOR_FINDING','date':'2021-03-09','person':'p1',";

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', value = {
        "PROSECUTOR_FINDING | 'crimeBefell':true | 'crimeBefell':false",
        "PROSECUTION_STOPPED | 'offence':'OTHER','role':'ACCESSORY' | 'offence':'OTHER','role':'PRINCIPAL'",
        "PROSECUTION_STOPPED | 'offence':'OTHER','approval':'GRANTED' | 'offence':'OTHER','approval':'REFUSED'",
        "CONSENT | 'by':'p1','given':true | 'by':'p1','given':false",
        "EMERGENCY_APPROVAL | 'by':'MINISTER' | 'by':'OTHER'",
        "EMERGENCY_APPROVAL | 'delegatedInWriting':true | 'delegatedInWriting':false",
        "EMERGENCY_APPROVAL | 'urgency':'URGENT' | 'urgency':'NONE'",
        "EMERGENCY_APPROVAL | 'informedBy':'POLICE' | 'informedBy':'COURT'",
        "EMERGENCY_APPROVAL | 'indicates':'VICTIM' | 'indicates':'AFFECTED_PERSON'",
        "EMERGENCY_REFUSAL | 'by':'MINISTER' | 'by':'OTHER'",
        "CAREGIVER_DECISION | 'suitableCaregiver':true | 'suitableCaregiver':false",
        "CAREGIVER_DECISION | 'by':'MINISTER' | 'by':'DELEGATE'",
        "ADMISSION | 'house':'h-1' | 'house':'h-2'",
        "ADMISSION | 'until':'2021-04-01' | 'until':'2021-05-01'",
        "EXTENSION_NOMINATION | 'by':'DIRECTOR' | 'by':'OTHER'",
        "EXTENSION_NOMINATION | 'reasoned':true | 'reasoned':false",
        "NO_CAUSE_TO_NOTIFY | 'by':'DIRECTOR' | 'by':'OTHER'",
        "EXTENSION | 'by':'MINISTER' | 'by':'OTHER'",
        "EXTENSION | 'until':'2021-05-01' | 'until':'2021-06-01'",
        "EXIT | 'ownWish':true | 'ownWish':false",
        "IDENTIFICATION | 'by':'COURT','as':'VICTIM' | 'by':'COURT','as':'NOT_A_VICTIM'",
        "WISH_TO_RETURN | 'by':'p1','country':'PH' | 'by':'p1','country':'IQ'",
        "WISH_TO_RETURN | 'by':'p1','free':true | 'by':'p1','free':false",
        "COUNTRY_ACCEPTS | 'country':'PH','accepts':true | 'country':'PH','accepts':false",
        "PERSON_DECISION | 'by':'MINISTER','on':'STAY_ENDED','decided':true | 'by':'MINISTER','on':'STAY_ENDED','decided':false"
    })
    void should_refuse_two_acts_of_one_kind_and_day_that_contradict_each_other(String type, String first, String second) {
        String start = "{'type':'" + type + "','date':'2021-03-09','person':'p1',";

        assertThat(CaseJson.withActs(start + first + "}", start + second + "}").problems())
                .containsExactly("acts[1]: contradicts acts[0], an act of the same kind and day");
        assertThat(CaseJson.withActs(start + first + "}", start + first + "}").read().acts())
                .singleElement()
                .extracting(FiledAct::places)
                .isEqualTo(List.of("acts[0]", "acts[1]"));
    }

    @Test
    void should_complete_one_act_by_what_another_entry_says() {
        List<FiledAct> acts = CaseJson.withActs(
                        FINDING + "'crimeBefell':true}", FINDING + "'reference':'r-1'}", FINDING + "'crimeBefell':null}")
                .read()
                .acts();

        assertThat(acts)
                .containsExactly(new FiledAct(
                        new Prosecution.ProsecutorFinding(LocalDate.of(2021, 3, 9), "p1", "r-1", true),
                        List.of("acts[0]", "acts[1]", "acts[2]")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', value = {
        "IDENTIFICATION | 'by':'COURT' | 'as':'VICTIM' | 'reference':'r-1'",
        "WISH_TO_RETURN | 'by':'p1' | 'country':'PH' | 'free':false",
        "COUNTRY_ACCEPTS | 'country':'PH' | 'accepts':true | 'reference':'r-1'"
    })
    void should_complete_an_act_of_referral_by_what_other_entries_say(
            String type, String kind, String first, String second) {
        String start = "{'type':'" + type + "','date':'2021-03-09','person':'p1'," + kind;

        assertThat(CaseJson.withActs(start + "," + first + "}", start + "," + second + "}").read().acts())
                .singleElement()
                .extracting(FiledAct::act)
                .isEqualTo(CaseJson.withActs(start + "," + first + "," + second + "}").read().acts().get(0).act());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', value = {
        "CONSENT | 'by':'p1','given':true | 'by':'p2','given':false",
        "PROSECUTION_STOPPED | 'offence':'OTHER','approval':'GRANTED' | 'offence':'TRAFFICKING','approval':'REFUSED'",
        "STATUS_DISPROVED | 'by':'COURT' | 'by':'MINISTER'",
        "WISH_TO_LEAVE | 'by':'p1' | 'by':'p2'",
        "DUTY_DONE | 'provision':'13/a' | 'provision':'13/b'",
        "DUTY_DONE | 'provision':'JO-NRM:1/refer' | 'provision':'JO-NRM:2/refer'",
        "IDENTIFICATION | 'by':'COURT','as':'VICTIM' | 'by':'OTHER','as':'NOT_A_VICTIM'",
        "WISH_TO_RETURN | 'by':'p1','free':true | 'by':'p2','free':false",
        "COUNTRY_ACCEPTS | 'country':'PH','accepts':true | 'country':'IQ','accepts':false"
    })
    void should_keep_acts_of_different_kinds_apart(String type, String first, String second) {
        String start = "{'type':'" + type + "','date':'2021-03-09','person':'p1',";

        assertThat(CaseJson.withActs(start + first + "}", start + second + "}").read().acts()).hasSize(2);
    }

    @Test
    void should_keep_acts_of_different_days_and_persons_apart() {
        assertThat(CaseJson.withActs(
                                FINDING + "'crimeBefell':true}",
                                FINDING.replace("03-09", "03-10") + "'crimeBefell':false}",
                                FINDING.replace("'p1'", "'p2'") + "'crimeBefell':false}")
                        .read()
                        .acts())
                .hasSize(3);
    }

    @Test
    void should_not_depend_on_the_order_of_the_entries() {
        LocalDate day = LocalDate.of(2021, 3, 9);
        List<Act> acts = List.of(
                new Prosecution.ProsecutorFinding(day, "p1", "r-2", null),
                new Prosecution.ProsecutorFinding(day, "p1", "r-1", true),
                new Prosecution.ProsecutorFinding(day, "p1", null, true),
                new Residence.Exit(day, "p1", null, null));
        Set<Act> expected =
                Set.of(new Prosecution.ProsecutorFinding(day, "p1", "r-1", true), new Residence.Exit(day, "p1", null, null));

        for (List<Act> order : orders(acts)) {
            assertThat(checked(order).acts().stream().map(FiledAct::act).collect(Collectors.toSet())).isEqualTo(expected);
        }
    }

    @Test
    void should_notice_a_contradiction_in_every_order() {
        LocalDate day = LocalDate.of(2021, 3, 9);
        List<Act> acts = List.of(
                new Reception.EmergencyApproval(day, "p1", null, Decider.MINISTER, null, null, null, null),
                new Reception.EmergencyApproval(day, "p1", null, null, true, null, null, null),
                new Reception.EmergencyApproval(day, "p1", null, Decider.OTHER, true, null, null, null));

        for (List<Act> order : orders(acts)) {
            Assertions.assertThatExceptionOfType(InvalidCaseException.class).isThrownBy(() -> checked(order));
        }
    }

    private static CaseChecks.Checked checked(List<Act> acts) {
        return CaseChecks.check("p1", null, List.of(Person.unknown("p1")), List.of(), acts, List.of());
    }

    private static <T> List<List<T>> orders(List<T> items) {
        if (items.isEmpty()) {
            return List.of(List.of());
        }
        List<List<T>> all = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            List<T> others = new ArrayList<>(items);
            T first = others.remove(i);
            for (List<T> rest : orders(others)) {
                List<T> order = new ArrayList<>(List.of(first));
                order.addAll(rest);
                all.add(order);
            }
        }
        return all;
    }
}
