package org.ihala.rules.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.util.Map;
import org.junit.jupiter.api.Test;

class GenerateClaimsMojoTest {

    private static final String NAMES =
            """
            door: {ar: "نص", en: "the door & its <lock>"}
            openedOn: {ar: "نص", en: "the day it was opened"}
            leave: {ar: "نص", en: "the leave to open it"}
            """;

    private static Map<String, String> sources(String reads) throws JsonProcessingException {
        return GenerateClaimsMojo.sources("org.example.law", yaml(reads), yaml(NAMES));
    }

    private static JsonNode yaml(String text) throws JsonProcessingException {
        return new YAMLMapper().readTree(text);
    }

    @Test
    void should_write_a_whole_claim_with_a_word_for_each_field() throws JsonProcessingException {
        String source = sources(
                        """
                        room.DoorClaim:
                          object: House.Door
                          place: door
                          en: What the law reads of a door.
                          choices: {door: DOOR_KIND kind}
                          days: {openedOn: DOOR_OPENED}
                          permissions: [leave]
                        """)
                .get("org.example.law.room.DoorClaim");

        assertThat(source)
                .startsWith("package org.example.law.room;\n")
                .contains("import org.ihala.rules.casefile.House.Door;\n")
                .contains("/** What the law reads of a door. */\npublic final class DoorClaim extends MatterClaim<Door> {")
                .contains("super(inquiry, \"door\", read(inquiry, Door.class));")
                .contains("/** Returns what the file says of this: the door &amp; its &lt;lock&gt;. */")
                .contains("public Choice door() {\n        return choice(onFile.kind(), Facts.DOOR_KIND, \"kind\");")
                .contains("public Day openedOn() {\n        return day(onFile.openedOn(), Facts.DOOR_OPENED, \"openedOn\");")
                .contains("public Ruling leave() {\n        return permission(onFile.leave(), \"leave\");");
    }

    @Test
    void should_leave_any_other_class_to_be_extended_and_let_a_thing_say_where_it_stands() throws JsonProcessingException {
        Map<String, String> sources = sources(
                """
                room.DoorOnFile: {object: Door, place: door, en: A door., days: {openedOn: DOOR_OPENED}}
                room.DoorClaim: {object: Door, place: doors, en: A door., thing: true, daysIfAny: [openedOn]}
                """);

        assertThat(sources.get("org.example.law.room.DoorOnFile"))
                .contains("public abstract class DoorOnFile extends MatterClaim<Door> {")
                .contains("    DoorOnFile(Inquiry inquiry, String place, Door onFile) {")
                .contains("public final Day openedOn()");
        assertThat(sources.get("org.example.law.room.DoorClaim"))
                .contains("public final class DoorClaim extends MatterClaim<Door> implements Thing {")
                .contains("    DoorClaim(Inquiry inquiry, String place, Door onFile) {")
                .contains("return dayIfAny(onFile.openedOn(), \"openedOn\");");
    }

    @Test
    void should_refuse_what_it_cannot_write() {
        assertRefused("room.DoorClaim: {object: Door, en: A door.}", "the object's place");
        assertRefused("DoorClaim: {object: Door, place: door, en: A door.}", "needs a package");
        assertRefused("room.DoorClaim: {object: Door, place: door, en: A door., kinds: 2}", "unknown key kinds");
        assertRefused("room.DoorClaim: {object: Door, place: door, en: A door., keys: {door: X}}", "reads door of keys as \"X\"");
        assertRefused("room.DoorClaim: {object: Door, place: door, en: A door., days: [openedOn]}", "write what is asked for");
        assertRefused("room.DoorClaim: {object: Door, place: door, en: A door., days: {openedOn: A b c}}", "write what is asked for");
        assertRefused("room.DoorClaim: {object: Door, place: door, en: A door., days: {closedOn: DAY}}", "do not say in words");
    }

    private static void assertRefused(String reads, String message) {
        assertThatIllegalArgumentException().isThrownBy(() -> sources(reads)).withMessageContaining(message);
    }
}
