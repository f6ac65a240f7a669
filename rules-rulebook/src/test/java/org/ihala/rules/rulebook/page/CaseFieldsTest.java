package org.ihala.rules.rulebook.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CaseFieldsTest {

    private final CaseFields fields = new CaseFields();

    private static JsonNode caseFile() throws JsonProcessingException {
        return new ObjectMapper().readTree("{\"acts\": [ {\"type\": \"CONSENT\"}, {\"type\": \"ADMISSION\"} ]}");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "acts[1] | ADMISSION | The entry of the person into a House",
        "acts[0].given | CONSENT.given | ",
        "persons[2].birthDate | persons[].birthDate | The birth date where it is known to the day.",
        "persons[0].presence | persons[].presence | ",
        "relations[4] | relations[] | The relations between them",
        "screening.indicators.ILO-02 | screening.indicators.ILO-02 | ",
        "violation.steps[1] | violation.steps[] | ",
        "meeting.votesFor | meeting.votesFor | "
    })
    void should_name_a_place_whatever_entry_it_is_about(String path, String place, String text) throws JsonProcessingException {
        Field field = fields.of(path, caseFile());

        assertThat(field.path()).isEqualTo(place);
        assertThat(field.text().en()).startsWith(text == null ? "" : text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"persons[0].name", "nothing", "screening.indicators.X"})
    void should_refuse_a_place_the_schema_does_not_have(String path) {
        assertThatIllegalStateException().isThrownBy(() -> fields.of(path, caseFile()));
    }
}
