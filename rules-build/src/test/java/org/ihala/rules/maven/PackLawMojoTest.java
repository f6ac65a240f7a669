package org.ihala.rules.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonParseException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import org.ihala.rules.law.Law;
import org.ihala.rules.law.Provision;
import org.ihala.rules.signoff.Deciding;
import org.ihala.rules.signoff.SignOffReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PackLawMojoTest {

    private static final byte[] PACKED = "{}".getBytes(StandardCharsets.UTF_8);

    @TempDir
    private Path folder;

    @Test
    void should_join_the_files_of_a_folder_into_one_law() throws IOException {
        SmallLaw.write(folder);
        Files.writeString(folder.resolve("notes.txt"), "name: OTHER");

        Law law = SmallLaw.read(folder);

        assertThat(law.name()).isEqualTo("SMALL");
        assertThat(law.provisions().keySet()).containsExactly("3", "3/a");
        assertThat(law.readings().keySet()).containsExactly("Q1");
    }

    @Test
    void should_list_each_rule_under_the_provision_its_name_starts_with() throws IOException {
        SmallLaw.write(folder);

        Law law = SmallLaw.read(folder);

        assertThat(law.provision("3").rules())
                .containsExactly(new Provision.RuleEntry("3  all together", "الشروط مجتمعة", ""));
        assertThat(law.provision("3/a").rules())
                .containsExactly(
                        new Provision.RuleEntry("3/a  strictly", "بالتضييق", "Q1=R1"),
                        new Provision.RuleEntry("3/a  broadly", "بالتوسع", "Q1=R2"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "3  all together | 3/z  all together | speaks of 3/z, which the law data does not have: correct the start of its name",
        "3  all together | 3 all together | does not start with the id of its provision and two blanks",
        "3  all together | 3/a  all together | provision 3 has neither a rule nor a reason why it has none: write a rule",
        "3  all together | 3/a  strictly | two rules are named \"3/a  strictly\"",
        "@Reading(\"Q1=R1\") | @Reading(\"Q1=R9\") | names the unknown reading Q1=R9",
        "when Claim() then end | when Claim( then | article-03-small/rules.drl: "
    })
    void should_say_what_to_do_where_rules_and_law_data_differ(String part, String changed, String problem)
            throws IOException {
        SmallLaw.write(folder);
        Files.writeString(folder.resolve("article-03-small/rules.drl"), SmallLaw.RULES.replace(part, changed));
        if (problem.startsWith("two rules")) {
            excuse();
        }

        assertThatIllegalArgumentException()
                .isThrownBy(() -> SmallLaw.read(folder))
                .withMessageContaining(problem);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "rules: [] | provision 3 lists rules: take \"rules\" out",
        "excuse: {ar: \"نص\", en: \"text\"} | provision 3 has rules, the first of them \"3  all together\", and a reason"
    })
    void should_say_what_to_do_where_an_entry_says_too_much(String line, String problem) throws IOException {
        SmallLaw.write(folder);
        Files.writeString(
                folder.resolve("article-03-small/law.yaml"),
                SmallLaw.CATALOGUE.replace("Art. 3\"\n", "Art. 3\"\n    " + line + "\n"));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> SmallLaw.read(folder))
                .withMessageContaining(problem);
    }

    private void excuse() throws IOException {
        Files.writeString(
                folder.resolve("article-03-small/law.yaml"),
                SmallLaw.CATALOGUE.replace("Art. 3\"\n", "Art. 3\"\n    excuse: {ar: \"نص\", en: \"text\"}\n"));
    }

    private static byte[] packed(Path... folders) throws IOException {
        return PackLawMojo.json(PackLawMojo.joined(folders));
    }

    @Test
    void should_pack_the_same_bytes_whatever_the_order_the_files_were_written_in() throws IOException {
        List<String> names = List.of("a.yaml", "b.yaml", "c.yaml");
        Path forward = Files.createDirectory(folder.resolve("forward"));
        Path backward = Files.createDirectory(folder.resolve("backward"));
        for (int i = 0; i < names.size(); i++) {
            Files.writeString(forward.resolve(names.get(i)), "key" + i + ": \"نص\"");
            int last = names.size() - 1 - i;
            Files.writeString(backward.resolve(names.get(last)), "key" + last + ": \"نص\"");
        }

        assertThat(packed(forward)).isEqualTo(packed(backward));
        assertThat(new String(packed(forward), StandardCharsets.UTF_8))
                .isEqualTo("{\n \"key0\" : \"نص\",\n \"key1\" : \"نص\",\n \"key2\" : \"نص\"\n}\n");
    }

    @Test
    void should_join_the_entries_that_several_files_hold_of_one_map() throws IOException {
        Files.writeString(folder.resolve("a.yaml"), "facts:\n  AGE: 1\n");
        Files.writeString(folder.resolve("b.yaml"), "facts:\n  CONSENT: 2\n");

        assertThat(new String(packed(folder), StandardCharsets.UTF_8))
                .isEqualTo("{\n \"facts\" : {\n  \"AGE\" : 1,\n  \"CONSENT\" : 2\n }\n}\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"facts:\n  AGE: 1\n", "facts:\n  AGE: 2\n"})
    void should_refuse_an_entry_that_two_files_hold(String second) throws IOException {
        Files.writeString(folder.resolve("a.yaml"), "facts:\n  AGE: 1\n");
        Files.writeString(folder.resolve("b.yaml"), second);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> packed(folder))
                .withMessageEndingWith("/b.yaml repeats AGE");
    }

    @Test
    void should_refuse_a_key_of_two_files_that_holds_no_map() throws IOException {
        Files.writeString(folder.resolve("a.yaml"), "name: A");
        Files.writeString(folder.resolve("b.yaml"), "name: A");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> packed(folder))
                .withMessageEndingWith("/b.yaml repeats name");
    }

    @Test
    void should_refuse_a_key_that_one_file_holds_twice() throws IOException {
        Files.writeString(folder.resolve("a.yaml"), "facts:\n  CONSENT: 1\n  CONSENT: 2\n");

        assertThatThrownBy(() -> packed(folder))
                .isInstanceOf(JsonParseException.class)
                .hasMessageContaining("CONSENT");
    }

    @Test
    void should_refuse_a_file_that_holds_no_keys() throws IOException {
        Files.writeString(folder.resolve("a.yaml"), "- facts\n- offices\n");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> packed(folder))
                .withMessageEndingWith("/a.yaml holds no keys");
    }

    @Test
    void should_keep_texts_that_look_like_other_types() throws IOException {
        Files.writeString(folder.resolve("a.yaml"), "day: \"2012-04-01\"\nno: \"NO\"\nempty: \"\"\n");

        assertThat(new String(packed(folder), StandardCharsets.UTF_8))
                .contains("\"day\" : \"2012-04-01\"", "\"no\" : \"NO\"", "\"empty\" : \"\"");
    }

    @Test
    void should_hash_alike_whatever_the_order_the_files_were_written_in() throws IOException {
        Path forward = rules("forward", "article-01", "one", "article-02", "two");
        Path backward = rules("backward", "article-02", "two", "article-01", "one");
        Files.writeString(backward.resolve("notes.txt"), "not a rule");

        assertThat(PackLawMojo.hash(PACKED, forward))
                .isEqualTo(PackLawMojo.hash(PACKED, backward))
                .matches("[0-9a-f]{64}");
    }

    @Test
    void should_hash_otherwise_if_law_rule_or_file_name_changes() throws IOException {
        String hash = PackLawMojo.hash(PACKED, rules("as-is", "article-01", "one"));

        assertThat(hash)
                .isNotEqualTo(PackLawMojo.hash(PACKED, rules("changed", "article-01", "One")))
                .isNotEqualTo(PackLawMojo.hash(PACKED, rules("renamed", "article-02", "one")))
                .isNotEqualTo(PackLawMojo.hash(PACKED, rules("longer", "article-01", "one", "article-02", "")))
                .isNotEqualTo(PackLawMojo.hash(new byte[0], folder.resolve("as-is")));
    }

    private Path rules(String name, String... namesAndContents) throws IOException {
        Path rules = Files.createDirectory(folder.resolve(name));
        for (int i = 0; i < namesAndContents.length; i += 2) {
            Path article = Files.createDirectory(rules.resolve(namesAndContents[i]));
            Files.writeString(article.resolve("rules.drl"), namesAndContents[i + 1]);
        }
        return rules;
    }

    private static final String SIGNED = """
            law: SMALL
            provision: 3
            verdict: accepted
            by: "A"
            capacity: "legal adviser"
            on: 2026-12-01
            signed:
              sha256: "%s"
            """;

    private Law withSignOff(String record) throws IOException {
        SmallLaw.write(folder);
        Files.createDirectories(folder.resolve("signoff"));
        Files.writeString(folder.resolve("signoff/3.yaml"), record);
        return SmallLaw.read(folder);
    }

    @Test
    void should_pack_what_was_signed_beside_the_law_data_and_leave_its_hash_alone() throws IOException {
        SmallLaw.write(folder);
        String before = PackLawMojo.hash(PackLawMojo.pack(folder), folder);
        Law law = withSignOff(SIGNED.formatted(Deciding.sha256(new TreeMap<>())));

        assertThat(SignOffReader.readPacked(PackLawMojo.signOffs(folder, law))).singleElement().satisfies(signOff -> {
            assertThat(signOff.place()).isEqualTo("signoff/3.yaml");
            assertThat(signOff.subject()).isEqualTo("3");
        });
        assertThat(PackLawMojo.hash(PackLawMojo.pack(folder), folder)).isEqualTo(before);
    }

    @Test
    void should_refuse_a_record_that_is_not_whole_or_of_another_law() throws IOException {
        Law law = withSignOff(SIGNED.formatted("0"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PackLawMojo.signOffs(folder, law))
                .withMessageStartingWith("signoff/3.yaml: what was signed was altered");
        withSignOff(SIGNED.formatted(Deciding.sha256(new TreeMap<>())).replace("SMALL", "OTHER"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PackLawMojo.signOffs(folder, law))
                .withMessage("signoff/3.yaml: is of another law than SMALL");
    }
}
