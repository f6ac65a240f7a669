package org.ihala.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SignOffTest {

    @TempDir
    private Path folder;

    private Path signed(String id, String file, String verdict, String remark) throws IOException {
        Call draft = Call.of("signoff", "draft", "--out", folder.toString(), id);
        assertThat(draft.err()).isEmpty();
        assertThat(draft.code()).isZero();
        Path path = folder.resolve(file);
        assertThat(draft.out().strip()).isEqualTo(path.toString());
        return filled(path, Files.readString(path), verdict, remark);
    }

    private static Path filled(Path path, String draft, String verdict, String remark) throws IOException {
        Files.writeString(path, draft.replace("\nverdict:\n", "\nverdict: " + verdict + "\n")
                .replace("\nby:\n", "\nby: A. B.\n")
                .replace("\ncapacity:\n", "\ncapacity: legal adviser\n")
                .replace("\non:\n", "\non: 2026-12-01\n")
                .replace("\nremark:\n", "\nremark: " + remark + "\n"));
        return path;
    }

    @Test
    void should_say_that_nothing_shipped_is_signed() {
        Call check = Call.of("signoff", "check", "--law", "JO-SHELTER");

        assertThat(check.code()).isZero();
        assertThat(check.out()).contains("not signed: 1 2 3 3/a", "not signed: 81");
        assertThat(Call.of("signoff", "check", "--lang", "ar").out()).contains("لم يُوقَّع: 81");
        assertThat(Call.of("signoff", "list").out()).contains("JO-REFERRAL", "IQ-REFERRAL", "REGIONAL-REFERRAL");
    }

    @Test
    void should_take_a_draft_that_was_filled_in() throws IOException {
        Path record = signed("12", "jo-shelter-12.yaml", "accepted", "");
        Call check = Call.of("signoff", "check", "--law", "JO-SHELTER", "--records", record.toString());
        Call list = Call.of("signoff", "list", "--law", "JO-SHELTER", "--records", folder.toString(), "--lang", "both");

        assertThat(check.err()).isEmpty();
        assertThat(check.code()).isZero();
        assertThat(check.out()).contains("accepted: 1", "not signed: 80");
        assertThat(list.out()).containsPattern("12 +accepted — A\\. B\\. \\(legal adviser\\), 1 December 2026")
                .containsPattern("12 +مقبول — A\\. B\\. \\(legal adviser\\)، 1 كانون الأول 2026");
    }

    @Test
    void should_end_with_2_where_something_signed_has_changed() throws IOException {
        Path record = signed("12", "jo-shelter-12.yaml", "accepted with a remark", "the amendment was not seen");
        // What was signed then is another thing than what is decided by now.
        String then = Files.readString(record).replace("\"2 MONTHS from 2012-04-01\"", "\"1 MONTHS from 2012-04-01\"");
        Path wordings = Files.writeString(folder.resolve("wording.json"), "[{\"id\":\"3/a\",\"ar\":\"نص آخر\"}]");
        Path other = signed("3/a", "jo-shelter-3-a.yaml", "rejected", "marriage counts");
        Call check = Call.of("signoff", "check", "--law", "JO-SHELTER", "--records", other.toString(),
                "--official", wordings.toString());

        assertThat(check.code()).isEqualTo(Main.WRONG_INPUT);
        assertThat(check.out()).contains("changed since it was signed",
                "official wording of Article 3/a: another text than the one signed", "remark: marriage counts");
        Files.writeString(record, then);
        Call altered = Call.of("signoff", "check", "--records", record.toString());
        assertThat(altered.code()).isEqualTo(Main.WRONG_INPUT);
        assertThat(altered.err()).contains(record.toString(), "was altered afterwards");
    }

    @Test
    void should_record_how_an_authority_decided_a_point() throws IOException {
        String draft = Call.of("signoff", "draft", "Q12-2=R2").out();
        Path record = filled(folder.resolve("q.yaml"),
                draft.replace("\nsource:\n", "\nsource: court\n").replace("\nreference:\n", "\nreference: 7/2026\n"), "", "");
        Call check = Call.of("signoff", "check", "--law", "JO-SHELTER", "--records", record.toString());

        assertThat(check.err()).isEmpty();
        assertThat(check.code()).isEqualTo(Main.WRONG_INPUT);
        assertThat(check.out()).contains("decided by an authority, and applied otherwise", "decided for R2, and R1 is applied",
                "decision of a court 7/2026");
    }

    @Test
    void should_print_json() throws IOException {
        Path record = signed("3/c", "jo-shelter-3-c.yaml", "accepted", "");
        Call check = Call.of("signoff", "check", "--law", "JO-SHELTER", "--records", record.toString(), "--format", "json");
        JsonNode json = new ObjectMapper().readTree(check.out());

        assertThat(json.path("format").asText()).isEqualTo("ihala-signoff/1");
        assertThat(json.at("/laws/0/codeCompared").asBoolean()).isTrue();
        assertThat(json.at("/laws/0/counts/ACCEPTED").asInt()).isEqualTo(1);
        assertThat(json.at("/laws/0/lines").findValuesAsText("provision")).contains("3/c", "12");
    }

    @Test
    void should_draft_for_every_provision_and_point_and_write_over_nothing() throws IOException {
        assertThat(Call.of("signoff", "draft", "--out", folder.toString(), "1", "11/a/2", "JO-SHELTER:4/a", "Q03-2").code())
                .isZero();
        assertThat(folder).isDirectoryContaining(path -> path.endsWith("jo-referral-JO-SHELTER-4-a.yaml"));
        String before = Files.readString(folder.resolve("jo-shelter-1.yaml"));
        Call again = Call.of("signoff", "draft", "--out", folder.toString(), "1");

        assertThat(again.code()).isEqualTo(Main.WRONG_INPUT);
        assertThat(again.err().strip()).isEqualTo("--out: holds jo-shelter-1.yaml already");
        assertThat(folder.resolve("jo-shelter-1.yaml")).hasContent(before);
        assertThat(Call.of("signoff", "check", "--records", folder.toString()).err())
                .contains("verdict is missing", "decided is missing");
        Call passedOver = Call.of("check", folder.toString());
        assertThat(passedOver.err()).contains("holds neither a case file nor a scenario; passed over: 4");
    }

    @Test
    void should_show_the_official_wording_given_in_a_draft() throws IOException {
        Path wordings = Files.writeString(folder.resolve("wording.json"), "[{\"id\":\"12\",\"ar\":\"نص مقدَّم\"}]");

        assertThat(Call.of("signoff", "draft", "12", "--official", wordings.toString()).out()).contains("#   نص مقدَّم");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "signoff | signoff: name what to do: check, list or draft",
        "signoff draft 99 | ID: no rulebook has this provision or disputed point",
        "signoff draft Q12-2=R9 | ID: reading Q12-2 has the options [R1, R2]",
        "signoff draft 1 2 | --out: is needed for more than one draft",
        "signoff check --law X | --law: unknown rulebook; there are",
        "signoff check --official none.json | --official: cannot be read",
        "signoff check --records none | PATH: cannot be read: none"
    })
    void should_refuse_a_wrong_call(String call, String why) {
        Call wrong = Call.of(call.split(" "));

        assertThat(wrong.code()).isEqualTo(Main.WRONG_INPUT);
        assertThat(wrong.err()).startsWith(why);
        assertThat(wrong.out()).isEmpty();
    }

    @Test
    void should_publish_what_was_signed() throws IOException {
        Path record = signed("12", "jo-shelter-12.yaml", "accepted", "");
        Path site = folder.resolve("site");
        assertThat(Call.of("publish", "--out", site.toString(), "--records", record.toString()).code()).isZero();

        assertThat(site.resolve("jo-shelter/article-12-length-of-stay.en.html")).content().contains("A. B.", "1 December 2026");
        Files.writeString(record, "law: JO-SHELTER\n");
        assertThat(Call.of("publish", "--out", site.toString(), "--records", record.toString()).err()).startsWith("--records: ");
    }
}
