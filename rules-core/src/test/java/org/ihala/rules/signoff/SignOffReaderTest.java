package org.ihala.rules.signoff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SignOffReaderTest {

    @Test
    void should_read_a_record_that_was_filled_in() {
        SignOff read = Signed.read(Signed.record("1", "accepted with a remark", "see 1/a"));

        assertThat(read.subject()).isEqualTo("1");
        assertThat(read.verdict()).isEqualTo(Verdict.ACCEPTED_WITH_A_REMARK);
        assertThat(read.on()).isEqualTo(LocalDate.of(2026, 12, 1));
        assertThat(read.remark()).isEqualTo("see 1/a");
        assertThat(read.signed()).isEqualTo(Signed.now().of("1"));
        assertThat(read.ofReading()).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "verdict | '' | verdict is missing",
        "verdict | fine | verdict is none of [accepted, accepted with a remark, rejected]",
        "verdict | rejected | remark is missing",
        "by | '' | by is missing",
        "capacity | '' | capacity is missing",
        "on | '' | on is missing",
        "on | tomorrow | on is no day of the form YYYY-MM-DD",
        "law | '' | law is missing",
        "signed | x | signed is missing: begin with a draft",
        "reading | Q1 | names a provision or a reading, one of both",
        "verdikt | x | has the unknown field verdikt"
    })
    void should_refuse_a_record_that_is_not_whole(String field, String value, String why) {
        ObjectNode record = Signed.record("1", "accepted", null).put(field, value);

        assertThatIllegalArgumentException().isThrownBy(() -> Signed.read(record)).withMessageStartingWith("a.yaml: " + why);
    }

    @Test
    void should_refuse_what_was_altered_after_it_was_signed() {
        ObjectNode record = Signed.record("1", "accepted", null);
        record.withObject("/signed/numbers").put("days", "9 DAYS from 2012-04-01");

        assertThatIllegalArgumentException().isThrownBy(() -> Signed.read(record)).withMessageContaining("altered afterwards");
    }

    @ParameterizedTest
    @CsvSource({"source, rumor, source is none of", "decided, '', decided is missing"})
    void should_refuse_a_decision_that_is_not_whole(String field, String value, String why) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Signed.read(Signed.reading("R1").put(field, value)))
                .withMessageContaining(why);
    }

    @Test
    void should_read_what_the_build_packed() {
        String packed = "{\"records\":{\"signoff/1.yaml\":" + Signed.record("1", "accepted", null) + "}}";

        assertThat(SignOffReader.readPacked(packed.getBytes(StandardCharsets.UTF_8)))
                .singleElement()
                .satisfies(record -> assertThat(record.place()).isEqualTo("signoff/1.yaml"));
        assertThat(SignOffReader.readPacked("{\"records\":{}}".getBytes(StandardCharsets.UTF_8))).isEmpty();
    }

    @Test
    void should_draft_what_is_signed_with_what_there_is_to_read() {
        String draft = SignOffDraft.ofProvision(Signed.now(), "1", "نص رسمي");

        assertThat(draft)
                .contains("# ", "نص رسمي", "provision: \"1\"", "\nverdict:\n", "\nby:\n")
                .contains("\"days\": \"7 DAYS from 2012-04-01\"", "sha256: \"" + Deciding.sha256(Signed.now().of("1")));
        assertThat(SignOffDraft.ofReading(Signed.now(), "Q1", "R1")).contains("reading: \"Q1\"", "decided: \"R1\"");
        assertThatIllegalArgumentException().isThrownBy(() -> SignOffDraft.ofReading(Signed.now(), "Q1", "R7"));
        assertThatIllegalArgumentException().isThrownBy(() -> SignOffDraft.ofProvision(Signed.now(), "7", null));
    }
}
