package org.ihala.rules.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.ihala.rules.Answer;
import org.ihala.rules.casefile.HouseLife.Permitter;
import org.ihala.rules.logic.Condition;
import org.ihala.rules.logic.MissingFact;
import org.junit.jupiter.api.Test;
import org.jspecify.annotations.Nullable;

/** One decision, with every author, form and content, known or not, against every list of those who have the power. */
class RulingTest {

    private static final MissingFact DECISION = new MissingFact("DECISION", "p1");
    private static final MissingFact FORM = new MissingFact("FORM", "p1");
    private static final List<@Nullable Boolean> TRUTHS = Arrays.asList(true, false, null);
    private static final List<@Nullable Permitter> AUTHORS =
            Arrays.asList(Permitter.DIRECTOR, Permitter.DELEGATE, Permitter.OTHER, null);

    private record World(@Nullable Permitter author, @Nullable Boolean written, @Nullable Boolean says) {

        Ruling ruling() {
            return Ruling.of(author, written, says, List.of("visit.approval"), DECISION, FORM);
        }

        /** Whoever has no power says nothing, so that either may still be decided. */
        Answer decided(List<String> powers, List<String> onlyInWriting) {
            return Plainly.agreed(completions().flatMap(world -> {
                boolean counts = powers.contains(String.valueOf(world.author))
                        && (!onlyInWriting.contains(String.valueOf(world.author)) || Boolean.TRUE.equals(world.written));
                return counts ? Stream.of(Answer.of(Boolean.TRUE.equals(world.says))) : Stream.of(Answer.YES, Answer.NO);
            }));
        }

        Stream<World> completions() {
            // Whoever is not known may be somebody whom no list names.
            List<Permitter> authors = author == null ? List.of(Permitter.values()) : List.of(author);
            List<Boolean> forms = written == null ? List.of(true, false) : List.of(written);
            List<Boolean> words = says == null ? List.of(true, false) : List.of(says);
            return authors.stream()
                    .flatMap(by -> forms.stream().flatMap(form -> words.stream().map(word -> new World(by, form, word))));
        }

        List<World> poorer() {
            return List.of(new World(null, written, says), new World(author, null, says), new World(author, written, null));
        }
    }

    private static List<World> worlds() {
        List<World> worlds = new ArrayList<>();
        for (Permitter author : AUTHORS) {
            for (Boolean written : TRUTHS) {
                for (Boolean says : TRUTHS) {
                    worlds.add(new World(author, written, says));
                }
            }
        }
        return worlds;
    }

    private static List<List<String>> subsets() {
        List<List<String>> all = new ArrayList<>();
        for (int chosen = 0; chosen < 8; chosen++) {
            int of = chosen;
            all.add(Stream.of(Permitter.values()).filter(code -> (of >> code.ordinal() & 1) == 1).map(Enum::name).toList());
        }
        return all;
    }

    private static Condition word(World world, List<String> powers, List<String> onlyInWriting) {
        return world.ruling()
                .by(powers.toArray(String[]::new))
                .inWritingWhenBy(onlyInWriting.toArray(String[]::new))
                .lastWord();
    }

    @Test
    void should_be_what_whoever_has_the_power_decided_in_the_form_asked_for() {
        for (World world : worlds()) {
            for (List<String> powers : subsets()) {
                for (List<String> onlyInWriting : subsets()) {
                    Condition word = word(world, powers, onlyInWriting);
                    // Everybody may decide: no case of that, as nobody unknown is among those who may.
                    boolean everybody = world.author == null && powers.size() == Permitter.values().length;
                    Answer plain = everybody ? Answer.UNDETERMINED : world.decided(powers, onlyInWriting);

                    assertThat(word.answer()).as(world + " " + powers + onlyInWriting).isEqualTo(plain);
                    assertThat(word.facts()).isEqualTo(word.missing().isEmpty() ? List.of("visit.approval") : List.of());
                    assertThat(word(world, powers, onlyInWriting).answer())
                            .isEqualTo(world.ruling()
                                    .inWritingWhenBy(onlyInWriting.toArray(String[]::new))
                                    .by(powers.toArray(String[]::new))
                                    .lastWord()
                                    .answer());
                }
            }
        }
    }

    @Test
    void should_only_open_what_was_decided_if_one_fact_is_not_known() {
        for (World world : worlds()) {
            for (World poorer : world.poorer()) {
                for (List<String> powers : subsets()) {
                    for (List<String> onlyInWriting : subsets()) {
                        assertThat(Plainly.mayBecome(
                                        word(world, powers, onlyInWriting).answer(),
                                        word(poorer, powers, onlyInWriting).answer()))
                                .as(world + " -> " + poorer)
                                .isTrue();
                    }
                }
            }
        }
    }

    @Test
    void should_ask_for_the_form_only_of_whoever_has_to_write() {
        for (World world : worlds()) {
            Condition word = word(world, List.of("DIRECTOR", "DELEGATE"), List.of("DELEGATE"));
            boolean form = world.author == Permitter.DELEGATE && world.written == null;

            if (word.answer() == Answer.UNDETERMINED) {
                assertThat(word.missing()).as(world.toString()).containsExactly(form ? FORM : DECISION);
            }
        }
    }

    @Test
    void should_tell_who_decided_and_in_which_form() {
        for (World world : worlds()) {
            Ruling ruling = world.ruling();
            for (Permitter author : Permitter.values()) {
                assertThat(ruling.author().is(author.name()).answer())
                        .isEqualTo(world.author == null ? Answer.UNDETERMINED : Answer.of(world.author == author));
            }
            assertThat(ruling.inWriting().answer())
                    .isEqualTo(world.written == null ? Answer.UNDETERMINED : Answer.of(world.written));
            assertThat(ruling).hasToString("Ruling");
        }
    }

    @Test
    void should_take_silence_for_yes_where_asked_and_nothing_else() {
        assertThat(Ruling.of(null, null, null, List.of(), DECISION, FORM).lastWordOrYes().surely()).isTrue();
        assertThat(Ruling.of(null, null, false, List.of("visit.approval"), DECISION, FORM).by("DIRECTOR").lastWordOrYes().missing())
                .containsExactly(DECISION);
        assertThat(Ruling.of(null, null, false, List.of("visit.approval"), DECISION, FORM).lastWordOrYes().surelyNot()).isTrue();
    }
}
