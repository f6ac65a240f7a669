package org.ihala.rules.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.ihala.rules.Answer;
import org.ihala.rules.casefile.Decider;
import org.ihala.rules.casefile.FiledAct;
import org.ihala.rules.casefile.Reception.CaregiverDecision;
import org.ihala.rules.logic.MissingFact;
import org.junit.jupiter.api.Test;

/** What an act says and names by its kind, with every value absent or there. */
class ActKindTest {

    private static final List<Boolean> EITHER = Arrays.asList(null, true, false);

    private static Acts<CaregiverDecision> acts(ActKind<CaregiverDecision> kind, CaregiverDecision... all) {
        List<FiledAct> filed = Arrays.stream(all).map(act -> new FiledAct(act, List.of("acts[0]"))).toList();
        return Acts.of(kind, "p1", filed, LocalDate.of(2021, 12, 31));
    }

    private static Answer open(Boolean value) {
        return value == null ? Answer.UNDETERMINED : Answer.of(value);
    }

    @Test
    void should_say_yes_by_being_there_or_what_the_act_says_or_denies() {
        for (Boolean said : EITHER) {
            CaregiverDecision act = ActWorlds.decision(1, Decider.MINISTER, true, said);
            assertThat(acts(ActKind.of(CaregiverDecision.class, "ACT"), act).lastWord().surely()).isTrue();
            assertThat(acts(ActWorlds.KIND, act).lastWord().answer()).isEqualTo(open(said));
            ActKind<CaregiverDecision> denying =
                    ActKind.denying(CaregiverDecision.class, "ACT", CaregiverDecision::suitableCaregiver);
            assertThat(acts(denying, act).lastWord().answer()).isEqualTo(open(said).negated());
            assertThat(acts(denying, act).lastWord().missing())
                    .isEqualTo(said == null ? List.of(new MissingFact("ACT", "p1")) : List.of());
        }
    }

    @Test
    void should_name_in_a_field_the_code_that_the_act_has() {
        for (Decider by : Arrays.asList(null, Decider.MINISTER, Decider.DELEGATE)) {
            for (Boolean form : EITHER) {
                Acts<CaregiverDecision> acts = acts(ActWorlds.KIND, ActWorlds.decision(1, by, form, true));
                assertThat(acts.last("by").is("MINISTER").answer())
                        .isEqualTo(open(by == null ? null : by == Decider.MINISTER));
                assertThat(acts.last("by").is("MINISTER").missing())
                        .isEqualTo(by == null ? List.of(new MissingFact("AUTHOR", "p1")) : List.of());
                assertThat(acts.last("inWriting").is("YES").answer()).isEqualTo(open(form));
                assertThat(acts.last("inWriting").is("NO").answer()).isEqualTo(open(form).negated());
            }
        }
    }

    @Test
    void should_name_the_text_of_a_field_that_holds_a_code() {
        ActKind<CaregiverDecision> kind = ActKind.of(CaregiverDecision.class, "ACT")
                .withCode("day", "DAY", act -> Objects.toString(act.date()));

        assertThat(acts(kind, ActWorlds.decision(1, null, null, null)).last("day").is("2021-03-02").surely()).isTrue();
    }

    @Test
    void should_ask_for_the_act_if_none_is_on_file() {
        Acts<CaregiverDecision> none = acts(ActWorlds.KIND);

        assertThat(none.lastWord().missing()).containsExactly(new MissingFact("CONTENT", "p1"));
        assertThat(none.any().missing()).containsExactly(new MissingFact("CONTENT", "p1"));
        assertThat(none.lastDay().missing()).containsExactly(new MissingFact("CONTENT", "p1"));
    }

    @Test
    void should_refuse_a_field_that_it_does_not_have_and_name_no_fact() {
        assertThatIllegalArgumentException().isThrownBy(() -> ActWorlds.KIND.field("urgency"));
        assertThat(ActWorlds.KIND).hasToString("ActKind[CaregiverDecision]");
    }
}
