package org.ihala.rules.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.ihala.rules.Answer;
import org.ihala.rules.casefile.FiledAct;
import org.ihala.rules.casefile.VoluntaryReturn;
import org.ihala.rules.logic.Condition;
import org.ihala.rules.logic.MissingFact;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What a choice names picks acts and items of a list; as long as it is open, so is what it picks. */
class NamedByChoiceTest {

    private static final LocalDate DAY = LocalDate.of(2025, 3, 10);
    private static final MissingFact COUNTRY = new MissingFact("COUNTRY", "p");
    private static final MissingFact NATIONALITY = new MissingFact("NATIONALITY", "p");
    private static final ActKind<VoluntaryReturn.CountryAccepts> ANSWERS = ActKind.of(
                    VoluntaryReturn.CountryAccepts.class, "ANSWER", VoluntaryReturn.CountryAccepts::accepts)
            .withCode("country", "ANSWER", VoluntaryReturn.CountryAccepts::country);

    private static Choice choice(String... may) {
        return Choice.oneOf(List.of(may), List.of("acts[9]"), List.of(COUNTRY));
    }

    private static Acts<VoluntaryReturn.CountryAccepts> answer(@Nullable String country) {
        return Acts.of(
                ANSWERS,
                "p",
                List.of(new FiledAct(new VoluntaryReturn.CountryAccepts(DAY, "p", null, country, true), List.of("acts[0]"))),
                DAY);
    }

    @Test
    void should_pick_the_acts_that_name_the_same() {
        assertThat(answer("EG").naming("country", choice("EG")).any().answer()).isEqualTo(Answer.YES);
        assertThat(answer("EG").naming("country", choice("PH")).anyOnFile().answer()).isEqualTo(Answer.NO);
        assertThat(answer("EG").naming("country", choice("PH", "BD")).anyOnFile().answer()).isEqualTo(Answer.NO);
        for (Choice open : List.of(choice(), choice("EG", "PH"))) {
            assertThat(answer("EG").naming("country", open).anyOnFile().answer()).isEqualTo(Answer.UNDETERMINED);
        }
        for (Choice any : List.of(choice(), choice("EG"), choice("EG", "PH"))) {
            assertThat(answer(null).naming("country", any).anyOnFile().answer()).isEqualTo(Answer.UNDETERMINED);
        }
    }

    @Test
    void should_be_listed_if_all_that_it_may_be_is() {
        for (List<String> listed : Arrays.asList(null, List.<String>of(), List.of("EG"), List.of("EG", "PH"))) {
            Listing listing = Listing.of(listed, List.of("persons[0].nationalities"), NATIONALITY);
            for (List<String> may : List.of(List.<String>of(), List.of("EG"), List.of("PH"), List.of("EG", "PH"))) {
                // Where nothing is listed, it does not matter what is named.
                Answer plain = listed != null && listed.isEmpty()
                        ? Answer.NO
                        : listed == null || may.isEmpty()
                        ? Answer.UNDETERMINED
                        : Plainly.agreed(may.stream().map(code -> Answer.of(listed.contains(code))));

                assertThat(listing.has(choice(may.toArray(String[]::new))).answer()).as(may + " " + listed).isEqualTo(plain);
            }
        }
        assertThat(Listing.of(null, List.of(), NATIONALITY).has(choice()).missing()).containsExactly(COUNTRY, NATIONALITY);
        assertThat(Listing.of(null, List.of(), NATIONALITY).has(choice("EG")).missing()).containsExactly(NATIONALITY);
    }

    @Test
    void should_be_named_where_it_can_be_one_thing_only() {
        assertThat(choice("EG").named().answer()).isEqualTo(Answer.YES);
        assertThat(choice().named().missing()).containsExactly(COUNTRY);
        assertThat(choice("EG", "PH").named().missing()).containsExactly(COUNTRY);
    }

    @Test
    void should_say_whether_the_file_leaves_a_condition_open() {
        assertThat(Condition.met().leftOpen().answer()).isEqualTo(Answer.NO);
        assertThat(Condition.notMet(List.of("a")).leftOpen().facts()).containsExactly("a");
        assertThat(Condition.unknown(COUNTRY).leftOpen().answer()).isEqualTo(Answer.YES);
    }
}
