package org.ihala.rules.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.ihala.rules.Answer;
import org.ihala.rules.logic.Condition;
import org.ihala.rules.logic.MissingFact;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What is stated of one or of several: yes where one is, no where none is, open as long as one may be. */
class StatedTest {

    private static final List<Boolean> VALUES = Arrays.asList(null, true, false);
    private static final List<String> CODES = List.of("BODY_HUNGRY", "BODY_FEELING_COLD", "MIND_TIRED");
    private static final List<String> PLACES = List.of("state.body.hungry", "state.body.feelingCold", "state.mind.tired");

    /** What a file says of somebody's body. */
    public record Body(@Nullable Boolean hungry, @Nullable Boolean feelingCold, @Nullable Boolean sinceLong) {}

    /** What it says of somebody's mind. */
    public record Mind(@Nullable Boolean tired) {}

    /** What it says of both; a part may be absent. */
    public record State(@Nullable Body body, @Nullable Mind mind) {

        State(@Nullable Boolean hungry, @Nullable Boolean cold, @Nullable Boolean tired) {
            this(hungry == null && cold == null ? null : new Body(hungry, cold, true), tired == null ? null : new Mind(tired));
        }

        List<@Nullable Boolean> values() {
            return Arrays.asList(
                    body == null ? null : body.hungry(),
                    body == null ? null : body.feelingCold(),
                    mind == null ? null : mind.tired());
        }
    }

    private static final Stated.Fields<State> FIELDS = new Stated.Fields<State>("state")
            .withAll("BODY_", "body.", Body.class, State::body)
            .withAll("MIND_", "mind.", Mind.class, State::mind)
            .describing("BODY_SINCE_LONG");

    private static List<State> all() {
        List<State> all = new ArrayList<>();
        VALUES.forEach(one -> VALUES.forEach(two -> VALUES.forEach(three -> all.add(new State(one, two, three)))));
        return all;
    }

    /** Whether one of some is so in whatever way the file may be completed. */
    private static Answer plainly(State state, List<Integer> some) {
        return some.stream().anyMatch(i -> Boolean.TRUE.equals(state.values().get(i)))
                ? Answer.YES
                : some.stream().allMatch(i -> Boolean.FALSE.equals(state.values().get(i))) ? Answer.NO : Answer.UNDETERMINED;
    }

    private static void compare(State state, List<Integer> some, Condition word) {
        Answer plain = plainly(state, some);
        Boolean resting = plain == Answer.UNDETERMINED ? null : plain == Answer.YES;
        Stream<Integer> carrying = some.stream().filter(i -> state.values().get(i) == resting);
        assertThat(word.answer()).as(state + " of " + some).isEqualTo(plain);
        if (resting == null) {
            assertThat(word.missing())
                    .isEqualTo(carrying.map(i -> MissingFact.at(CODES.get(i), PLACES.get(i))).toList());
        } else {
            assertThat(word.facts()).isEqualTo(carrying.map(PLACES::get).toList());
        }
    }

    @Test
    void should_be_met_if_one_of_those_asked_for_is_stated() {
        for (State state : all()) {
            for (int chosen = 1; chosen < 8; chosen++) {
                int of = chosen;
                List<Integer> some = Stream.of(0, 1, 2).filter(i -> (of >> i & 1) == 1).toList();
                compare(state, some, FIELDS.of(state).has(some.stream().map(CODES::get).toArray(String[]::new)));
            }
            compare(state, List.of(0, 1, 2), FIELDS.of(state).any());
        }
    }

    @Test
    void should_be_open_in_all_if_the_file_does_not_hold_the_object() {
        State nothing = new State(null, null, null);

        compare(nothing, List.of(1), FIELDS.of(null).has("BODY_FEELING_COLD"));
        compare(nothing, List.of(0, 1, 2), FIELDS.of(null).any());
    }

    @Test
    void should_not_count_what_only_says_how_another_is() {
        Stated<State> stated = FIELDS.of(new State(new Body(false, false, true), new Mind(false)));

        assertThat(stated.has("BODY_SINCE_LONG").answer()).isEqualTo(Answer.YES);
        assertThat(stated.any().answer()).isEqualTo(Answer.NO);
    }

    @Test
    void should_share_what_is_open_of_one_field() {
        Stated<State> stated = FIELDS.of(null);

        assertThat(stated.has("MIND_TIRED")).isSameAs(stated.has("MIND_TIRED")).isNotSameAs(stated.has("BODY_FEELING_COLD"));
        assertThat(stated.has("MIND_TIRED")).isNotSameAs(FIELDS.of(null).has("MIND_TIRED"));
    }

    @Test
    void should_refuse_a_code_that_is_no_field() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FIELDS.of(null).has("THIRSTY"))
                .withMessageContaining("THIRSTY")
                .withMessageContaining("BODY_HUNGRY");
    }

    @Test
    void should_name_no_fact() {
        assertThat(FIELDS.of(null)).hasToString("Stated");
        assertThat(FIELDS).hasToString("Fields");
    }
}
