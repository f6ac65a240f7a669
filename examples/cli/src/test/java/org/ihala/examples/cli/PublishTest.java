package org.ihala.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PublishTest {

    private static final Path OFFICIAL =
            Call.CASES.resolve("../../../shared/law/jordan-shelter-regulation-2012.provisions.json");

    @TempDir
    private static Path folder;

    private static Path site;

    @BeforeAll
    static void publish() {
        site = folder.resolve("site");
        Call call = Call.of("publish", "--out", site.toString());
        assertThat(call.err()).isEmpty();
        assertThat(call.code()).isZero();
        assertThat(call.out()).matches("published \\d+ pages; open .*index\\.html\\R");
    }

    private static Map<String, String> contents(Path site) {
        Map<String, String> contents = new TreeMap<>();
        try (Stream<Path> files = Files.walk(site)) {
            for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
                contents.put(site.relativize(file).toString().replace('\\', '/'), Files.readString(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return contents;
    }

    @Test
    void should_publish_all_four_rulebooks_with_all_their_scenarios_holding() {
        Map<String, String> contents = contents(site);

        assertThat(contents).containsKeys("index.html", "index.en.html", "style.css", "search.js", "SHA256SUMS",
                "jo-shelter/article-03-affected-person.html", "jo-referral/jo-nrm-01-identification.en.html",
                "iq-referral/question-return.html", "regional-referral/question-flags.en.html");
        assertThat(contents).allSatisfy((name, text) -> assertThat(text).as(name).doesNotContain("not as expected</span>"));
    }

    @Test
    void should_give_every_reading_a_case_it_decides_otherwise() {
        assertThat(contents(site)).allSatisfy(
                (name, text) -> assertThat(text).as(name).doesNotContain("answers no case shown here otherwise"));
    }

    @Test
    void should_publish_the_same_again_and_take_away_what_is_published_no_more() throws IOException {
        Map<String, String> before = contents(site);
        Files.writeString(site.resolve("old.html"), "of an older version");
        Files.writeString(site.resolve("SHA256SUMS"), Files.readString(site.resolve("SHA256SUMS")) + "0  old.html\n");
        Files.writeString(site.resolve("own-notes.txt"), "of somebody else");

        assertThat(Call.of("publish", "--out", site.toString()).code()).isZero();

        assertThat(Files.readString(site.resolve("own-notes.txt"))).isEqualTo("of somebody else");
        Files.delete(site.resolve("own-notes.txt"));
        assertThat(contents(site)).isEqualTo(before);
    }

    @Test
    void should_delete_nothing_outside_the_folder_whatever_the_list_says() throws IOException {
        Path own = Files.createDirectory(folder.resolve("tampered"));
        Path outside = Files.writeString(folder.resolve("outside.txt"), "kept");
        Files.writeString(own.resolve("SHA256SUMS"), "0  ../outside.txt\nno list at all\n\n0  " + outside.toAbsolutePath()
                + "\n0  search-index.js\n");

        assertThat(Call.of("publish", "--out", own.toString()).code()).isZero();
        assertThat(outside).hasContent("kept");
    }

    @Test
    void should_touch_no_folder_whose_list_another_tool_wrote() throws IOException {
        Path own = Files.createDirectory(folder.resolve("downloads"));
        Path image = Files.writeString(own.resolve("disk.iso"), "kept");
        Files.writeString(own.resolve("SHA256SUMS"), "0a  disk.iso\n");

        Call call = Call.of("publish", "--out", own.toString());

        assertThat(call.code()).isEqualTo(Main.WRONG_INPUT);
        assertThat(call.err()).contains("--out: holds files that were not published");
        assertThat(image).hasContent("kept");
    }

    @ParameterizedTest
    @ValueSource(strings = {"index.html", "SHA256SUMS"})
    void should_write_through_no_link(String name) throws IOException {
        Path own = Files.createDirectory(folder.resolve("linked-" + name));
        Files.writeString(own.resolve("SHA256SUMS"), "0  search-index.js\n");
        Path outside = Files.writeString(folder.resolve("outside-" + name), "0  search-index.js");
        Files.deleteIfExists(own.resolve(name));
        Files.createSymbolicLink(own.resolve(name), outside);

        Call call = Call.of("publish", "--out", own.toString());

        assertThat(call.code()).isEqualTo(Main.WRONG_INPUT);
        assertThat(call.err().strip()).isEqualTo("--out: holds a link in the place of a page");
        assertThat(outside).hasContent("0  search-index.js");
    }

    @Test
    void should_publish_again_where_the_first_publication_broke_off() throws IOException {
        Path own = Files.createDirectories(folder.resolve("broken-off"));
        Path inTheWay = Files.createDirectories(own.resolve("style.css/x"));
        Files.writeString(own.resolve("SHA256SUMS"), "0  search-index.js\n");
        assertThat(Call.of("publish", "--out", own.toString()).err().strip()).isEqualTo("--out: cannot be written");
        Files.delete(inTheWay);
        Files.delete(inTheWay.getParent());

        assertThat(Call.of("publish", "--out", own.toString()).code()).isZero();
        assertThat(contents(own)).isEqualTo(contents(site));
    }

    @Test
    void should_refuse_a_list_or_a_name_that_is_no_path_in_one_line() throws IOException {
        Path own = Files.createDirectory(folder.resolve("nul"));
        Files.writeString(own.resolve("SHA256SUMS"), "0  search-index.js\n0  x\0y\n");

        Call call = Call.of("publish", "--out", own.toString());

        assertThat(call.code()).isEqualTo(Main.WRONG_INPUT);
        assertThat(call.err().strip()).isEqualTo("--out: cannot be written");
        assertThat(Call.of("publish", "--out", "").err().strip()).isEqualTo("--out: names no folder");
    }

    @Test
    void should_refuse_a_folder_with_files_of_somebody_else() throws IOException {
        Path own = Files.createDirectory(folder.resolve("own"));
        Files.writeString(own.resolve("notes.txt"), "mine");

        Call call = Call.of("publish", "--out", own.toString());

        assertThat(call.code()).isEqualTo(Main.WRONG_INPUT);
        assertThat(call.err()).contains("--out: holds files that were not published");
        assertThat(Call.of("publish", "--out", own.resolve("notes.txt").toString()).err()).contains("--out: is no folder");
        assertThat(Call.of("publish").code()).isEqualTo(Main.WRONG_INPUT);
    }

    @Test
    void should_refuse_what_is_no_official_text() throws IOException {
        Path wrong = Files.writeString(folder.resolve("wrong.json"), "{}");

        Call call = Call.of("publish", "--out", folder.resolve("x").toString(), "--official", wrong.toString());

        assertThat(call.code()).isEqualTo(Main.WRONG_INPUT);
        assertThat(call.err()).contains("--official: holds no list of provisions");
        assertThat(folder.resolve("x")).doesNotExist();
    }

    @Test
    void should_warn_of_official_wording_of_no_provision() throws IOException {
        Path given = Files.writeString(folder.resolve("elsewhere.json"), "[{\"id\": \"nowhere\", \"ar\": \"نص\"}]");

        Call call = Call.of("publish", "--out", folder.resolve("elsewhere").toString(), "--official", given.toString());

        assertThat(call.code()).isZero();
        assertThat(call.err().strip())
                .isEqualTo("warning: the official text names a provision that no rulebook numbers: nowhere");
    }

    @Test
    void should_show_the_official_text_and_warn_of_the_provision_whose_wording_changed() throws IOException {
        Assumptions.assumeTrue(Files.exists(OFFICIAL), "the official wording lies in no folder beside this one");
        ObjectMapper mapper = new ObjectMapper();
        JsonNode official = mapper.readTree(OFFICIAL.toFile());
        ObjectNode changed = (ObjectNode) official.get("provisions").get(2);
        changed.put("ar", changed.get("ar").asText() + " أو غيره");
        Path given = folder.resolve("official.json");
        mapper.writeValue(given.toFile(), official);
        Path with = folder.resolve("with-official");

        Call call = Call.of("publish", "--out", with.toString(), "--official", given.toString());

        assertThat(call.code()).isZero();
        assertThat(call.err().lines()).containsExactly(
                "warning: the official wording given is not the one the encoding was checked against: "
                        + changed.get("id").asText());
    }
}
