package org.ihala.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ExplainTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    private Path folder;

    static List<Path> examples() {
        return Call.examples();
    }

    /** Every decision of the committed cases, all questions in one page. */
    @ParameterizedTest
    @MethodSource("examples")
    void should_explain_every_committed_case_in_both_languages(Path example) throws IOException {
        String decisions = Call.of("decide", "--format", "json", example.toString()).out();

        for (String lang : List.of("ar", "en")) {
            Call call = Call.withInput(decisions.getBytes(StandardCharsets.UTF_8), "explain", "--lang", lang, "-");
            assertThat(call.code()).isZero();
            assertThat(call.err()).isEmpty();
            assertThat(call.out()).startsWith("<!DOCTYPE html>").contains("lang=\"" + lang + "\"")
                    .doesNotContain("⚠</span> This decision was made with other rules");
            for (JsonNode decision : JSON.readTree(decisions).get("decisions")) {
                decision.get("warnings").forEach(warning -> assertThat(text(call.out()))
                        .contains(text(warning.get("text").get(lang).asText())));
                decision.get("missing").forEach(missing -> assertThat(text(call.out()))
                        .contains(text(missing.get("ask").get(lang).asText())));
                decision.get("duties").forEach(duty -> assertThat(text(call.out()))
                        .contains(text(duty.get("text").get(lang).asText())));
            }
        }
    }

    /** Without markup and its escapes. */
    private static String text(String html) {
        return html.replaceAll("<[^>]*>", "").replace("&amp;", "&").replace("&lt;", "<").replace("&gt;", ">");
    }

    @Test
    void should_write_to_a_file() throws IOException {
        Path decision = folder.resolve("d.json");
        Path page = folder.resolve("d.html");
        Files.writeString(decision, Call.of("decide", "--question", "affected-person", "--format", "json",
                Call.example("stepchild")).out());

        Call call = Call.of("explain", "--out", page.toString(), decision.toString());

        assertThat(call.code()).isZero();
        assertThat(call.out()).isEmpty();
        assertThat(page).content().isEqualTo(Call.of("explain", decision.toString()).out());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', value = {
        "{} | DECISION.json: format: must be ihala-decision/1",
        "{\"format\": \"ihala-case/1\"} | DECISION.json: format: must be ihala-decision/1",
        "nothing | DECISION.json: is not valid JSON at line 1, column 1"
    })
    void should_refuse_what_is_no_decision(String json, String problem) {
        Call call = Call.withInput(json.getBytes(StandardCharsets.UTF_8), "explain", "-");

        assertThat(call.code()).isEqualTo(Main.WRONG_INPUT);
        assertThat(call.out()).isEmpty();
        assertThat(call.err().strip()).isEqualTo(problem);
    }

    @Test
    void should_fail_where_standard_output_takes_nothing() {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        PrintStream full = new PrintStream(new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("full");
            }
        });

        int code = Main.run(new String[] {"decide", Call.example("stepchild")}, InputStream.nullInputStream(), full,
                new PrintStream(err, true, StandardCharsets.UTF_8));

        assertThat(code).isEqualTo(Main.FAILED);
        assertThat(err.toString(StandardCharsets.UTF_8).strip()).isEqualTo("standard output: cannot be written");
    }

    @Test
    void should_refuse_a_file_that_is_not_there() {
        Call call = Call.of("explain", folder.resolve("none.json").toString());

        assertThat(call.code()).isEqualTo(Main.WRONG_INPUT);
        assertThat(call.err().strip()).isEqualTo("DECISION.json: cannot be read");
    }
}
