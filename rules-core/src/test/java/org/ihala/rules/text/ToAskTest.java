package org.ihala.rules.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.ihala.rules.Decision;
import org.ihala.rules.law.Text;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Each office is asked each question once. */
class ToAskTest {

    private static Decision.Missing missing(
            String who, String ask, String provision, @Nullable String person, @Nullable String field) {
        return new Decision.Missing("FACT", person, field, provision, who, new Text("؟" + ask, ask));
    }

    private static List<String> told(Decision.Missing... missing) {
        return ToAsk.of(List.of(missing), "p1").stream()
                .map(office -> office.who() + ": " + office.questions().stream()
                        .map(question -> question.ask().en() + " " + question.provision() + " " + question.about())
                        .toList())
                .toList();
    }

    @Test
    void should_stand_under_their_office_in_the_order_in_which_each_is_first_named() {
        assertThat(told(
                        missing("MINISTER", "approved?", "11/b", "p1", null),
                        missing("HOUSE", "entered?", "12", "p1", null),
                        missing("MINISTER", "in writing?", "3/d", "p1", null)))
                .containsExactly("MINISTER: [approved? 11/b [], in writing? 3/d []]", "HOUSE: [entered? 12 []]");
    }

    @Test
    void should_name_another_person_than_the_one_asked_about() {
        assertThat(told(missing("P", "born?", "3/b", "p1", null), missing("P", "born?", "3/a", "p2", null)))
                .containsExactly("P: [born? 3/b [], born? 3/a [p2]]");
    }

    @Test
    void should_be_asked_once_and_name_places_only_to_tell_them_apart() {
        assertThat(told(
                        missing("C", "who named?", "7/b", null, "committee.members[0]"),
                        missing("C", "deputy?", "7/c", null, "committee.deputy"),
                        missing("C", "who named?", "7/b", null, "committee.members[2]"),
                        missing("C", "deputy?", "9/a", null, "committee.deputy")))
                .containsExactly(
                        "C: [who named? 7/b [committee.members[0], committee.members[2]], deputy? 7/c []]");
    }

    @Test
    void should_tell_a_log_nothing_of_a_person() {
        ToAsk office = ToAsk.of(List.of(missing("HOUSE", "entered?", "12", "CANARY", null)), "p1").get(0);

        assertThat(office.toString() + office.questions()).doesNotContain("CANARY").contains("HOUSE", "12");
    }
}
