package org.ihala.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.ihala.rules.schema.Schemas;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every committed case and every decision about it has the published shape. */
class ExampleSchemaTest {

    private static final Schema CASE = schema(Schemas.caseFile());
    private static final Schema DECISION = schema(Schemas.decision());

    private static Schema schema(String text) {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12).getSchema(text);
    }

    private static void assertValid(Schema schema, String json) {
        assertThat(schema.validate(
                        json,
                        InputFormat.JSON,
                        context -> context.executionConfig(config -> config.formatAssertionsEnabled(true))))
                .isEmpty();
    }

    static Stream<String> cases() {
        return ExampleCasesTest.cases();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void should_hold_the_case_and_the_decisions_on_it_to_their_schemas(String name) throws IOException {
        assertValid(CASE, Files.readString(Path.of(Call.example(name))));
        assertValid(DECISION, Call.decisions(name));
    }

    @Test
    void should_print_one_decision_by_its_schema_too() {
        assertValid(
                DECISION,
                Call.of("decide", "--format", "json", "--question", "stay", Call.example("stay-last-day")).out());
    }

    @Test
    void should_notice_a_decision_that_is_none() {
        assertThat(DECISION.validate("{\"decisions\":[{}]}", InputFormat.JSON)).isNotEmpty();
        assertThat(CASE.validate("{}", InputFormat.JSON)).isNotEmpty();
    }
}
