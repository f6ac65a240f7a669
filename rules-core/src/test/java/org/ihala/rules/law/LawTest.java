package org.ihala.rules.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LawTest {

    private static final Law LAW = LawJson.small().read();

    @ParameterizedTest
    @CsvSource({
        "2000-01-01, SMALL/1", "2012-04-01, SMALL/1", "2023-08-15, SMALL/1", "2023-08-16, SMALL/2", "2199-12-31, SMALL/2"
    })
    void should_have_the_edition_in_force_on_the_day_and_the_first_before_all(LocalDate day, String edition) {
        assertThat(LAW.editionOn(day).id()).isEqualTo(edition);
    }

    @Test
    void should_find_an_edition_by_id_or_say_which_there_are() {
        assertThat(LAW.edition("SMALL/2").from()).isEqualTo("2023-08-16");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LAW.edition("SMALL/3"))
                .withMessageContaining("[SMALL/1, SMALL/2]");
    }

    @Test
    void should_fail_if_the_library_names_an_entry_the_data_does_not_have() {
        assertThatIllegalStateException().isThrownBy(() -> LAW.provision("9")).withMessageContaining("provision 9");
        assertThatIllegalStateException().isThrownBy(() -> LAW.parameter("9")).withMessageContaining("parameter 9");
        assertThatIllegalStateException().isThrownBy(() -> LAW.fact("9")).withMessageContaining("fact 9");
        assertThatIllegalStateException().isThrownBy(() -> LAW.office("9")).withMessageContaining("office 9");
        assertThatIllegalStateException().isThrownBy(() -> LAW.warning("9")).withMessageContaining("warning 9");
        assertThatIllegalStateException().isThrownBy(() -> LAW.question("9")).withMessageContaining("question 9");
    }
}
