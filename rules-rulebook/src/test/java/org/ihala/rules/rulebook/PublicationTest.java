package org.ihala.rules.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.ihala.rules.law.Law;
import org.ihala.rules.law.OfficialWording;
import org.ihala.rules.law.Reading;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PublicationTest {

    private static final String ARTICLE_3 = "jo-shelter/article-03-affected-person.en.html";
    private static final String ARTICLE_3_ARABIC = "jo-shelter/article-03-affected-person.html";

    private static Volume volume;
    private static SortedMap<String, byte[]> files;

    @TempDir
    private Path scratch;

    @BeforeAll
    static void publish() {
        volume = Shelter.volume();
        files = new Publication(List.of(volume), null).files();
    }

    private static String text(String file) {
        return new String(files.get(file), StandardCharsets.UTF_8);
    }

    @Test
    void should_be_the_same_bytes_when_made_again() {
        SortedMap<String, byte[]> again = new Publication(List.of(Shelter.volume()), null).files();

        assertThat(again.keySet()).isEqualTo(files.keySet());
        assertThat(again).allSatisfy((name, bytes) -> assertThat(bytes).as(name).isEqualTo(files.get(name)));
    }

    @Test
    void should_have_each_page_in_both_languages() {
        assertThat(files.keySet()).filteredOn(name -> name.endsWith(".html")).allSatisfy(name -> {
            boolean english = name.endsWith(".en.html");
            String stem = name.substring(0, name.length() - (english ? ".en.html" : ".html").length());
            assertThat(files).containsKeys(stem + ".html", stem + ".en.html");
            assertThat(text(name)).contains(english ? "<html lang=\"en\" dir=\"ltr\">" : "<html lang=\"ar\" dir=\"rtl\">");
        });
    }

    @Test
    void should_show_every_provision_rule_reading_and_number_in_both_languages() {
        Law law = volume.rules().law();
        for (String ending : List.of(".html", ".en.html")) {
            StringBuilder all = new StringBuilder();
            new TreeMap<>(files).forEach((name, bytes) -> {
                if (name.contains("/article-") && name.endsWith(ending) && name.endsWith(".en.html") == ending.equals(".en.html")) {
                    all.append(new String(bytes, StandardCharsets.UTF_8));
                }
            });
            String pages = all.toString();
            law.provisions().values().forEach(provision -> {
                assertThat(pages).contains("id=\"" + provision.id().replace('/', '-') + "\"");
                assertThat(provision.rules()).allSatisfy(rule ->
                        assertThat(pages).contains("rule \"" + rule.name() + "\""));
            });
            law.readings().keySet().forEach(reading -> assertThat(pages).contains("id=\"" + reading + "\""));
            law.parameters().values().forEach(parameter -> assertThat(pages)
                    .contains(ending.equals(".html") ? parameter.text().ar() : parameter.text().en()));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"index.html", "index.en.html"})
    void should_map_all_81_provisions_with_their_standing(String front) {
        String page = text(front);

        assertThat(volume.rules().law().numbering()).hasSize(81);
        assertThat(page.split("<a class=\"cell ", -1)).hasSize(82);
        assertThat(volume.rules().law().numbering()).allSatisfy(id ->
                assertThat(page).contains("#" + id.replace('/', '-') + "\"><span aria-hidden=\"true\">"));
        assertThat(page.split("<a class=\"cell excused", -1)).hasSize(10);
    }

    @Test
    void should_mark_the_reading_applied_and_tell_what_is_decided_otherwise() {
        Reading reading = volume.rules().law().readings().get("Q03-10");

        assertThat(text(ARTICLE_3)).contains("id=\"Q03-10\"", reading.reason().en(), "applied here");
        assertThat(text(ARTICLE_3_ARABIC)).contains(reading.reason().ar().substring(0, 40), "المعتمدة هنا");
    }

    @Test
    void should_tell_what_is_left_to_people_and_to_whom() {
        assertThat(text(ARTICLE_3)).contains("id=\"humans\"", "the Minister or a delegate");
    }

    @Test
    void should_count_cases_that_hold_and_show_where_one_does_not() {
        assertThat(text(ARTICLE_3)).contains("1 of 2 scenarios hold", "3/b: should be met and is blocking");
        assertThat(text(ARTICLE_3_ARABIC)).contains("السيناريوهات المطابقة: 1 من 2");
        assertThat(new Publication(List.of(volume), null).failing()).containsExactly("own/cases.yaml:1:1");
    }

    @Test
    void should_list_what_a_question_asks_for_and_of_whom() {
        assertThat(text("jo-shelter/question-affected-person.en.html"))
                .contains("id=\"checklist\"", "the Minister or a delegate", "☐", "persons[].birthDate");
    }

    @Test
    void should_escape_what_a_case_says() {
        assertThat(files.values()).noneMatch(bytes -> new String(bytes, StandardCharsets.UTF_8).contains("<script>"));
    }

    @Test
    void should_show_a_changed_rule_file() {
        Volume changed = Shelter.withRules(scratch, "article-03-affected-person/rules.drl",
                text -> text.replace("ledger.define(\"3/b\", anyOf(", "ledger.define(\"3/b\", allOf("));

        assertThat(Shelter.page(volume, null, ARTICLE_3)).contains("anyOf(\"3/b/age\", \"3/b/presumed\")");
        assertThat(Shelter.page(changed, null, ARTICLE_3))
                .contains("allOf(\"3/b/age\", \"3/b/presumed\")", "Holds where all of these hold: “Under eighteen")
                .doesNotContain("anyOf(\"3/b/age\"");
        assertThat(diagramOf(changed)).isNotEqualTo(diagramOf(volume));
    }

    private static String diagramOf(Volume shown) {
        String page = Shelter.page(shown, null, ARTICLE_3);
        String section = page.substring(page.indexOf("id=\"3-b\""));
        return section.substring(section.indexOf("<svg"), section.indexOf("</svg>"));
    }

    @Test
    void should_show_a_changed_number() {
        Volume changed = Shelter.withLaw(scratch, "parameters.yaml",
                text -> text.replaceFirst("value: 18\n", "value: 18\n      - from: \"2030-02-03\"\n        value: 17\n"));

        assertThat(Shelter.page(volume, null, ARTICLE_3)).doesNotContain("<span class=\"value\">17</span>");
        assertThat(Shelter.page(changed, null, ARTICLE_3))
                .contains("<span class=\"value\">18</span>", "<span class=\"value\">17</span>", "3 February 2030");
    }

    @Test
    void should_show_a_changed_reading() {
        Volume changed = Shelter.withLaw(scratch, "article-03-affected-person/law.yaml",
                text -> text.replaceFirst("(?s)(Q03-2:.*?default: )R1", "$1R2"));

        assertThat(chosenOf(volume)).isEqualTo("R1");
        assertThat(chosenOf(changed)).isEqualTo("R2");
    }

    private static String chosenOf(Volume shown) {
        String page = Shelter.page(shown, null, ARTICLE_3);
        String point = page.substring(page.indexOf("id=\"Q03-2\""));
        String chosen = point.substring(point.indexOf("<li class=\"chosen\">"));
        return chosen.substring(chosen.indexOf("dir=\"ltr\">") + 10).substring(0, 2);
    }

    @Test
    void should_show_official_wording_beside_ours_and_warn_where_it_is_another() {
        String changed = "نص تجريبي <b>";
        OfficialText official = new OfficialText(Map.of("3/a", changed));
        Publication publication = new Publication(List.of(volume), official);

        assertThat(publication.changedWordings()).containsExactly("3/a");
        assertThat(new String(publication.files().get(ARTICLE_3), StandardCharsets.UTF_8))
                .contains("نص تجريبي &lt;<bdi lang=\"en\" dir=\"ltr\">b</bdi>&gt;", "not the one this encoding was checked against");
        assertThat(text(ARTICLE_3)).doesNotContain("not the one this encoding was checked against");
        assertThat(OfficialWording.sha256(changed)).isNotEqualTo(volume.rules().law().wordings().get("3/a"));
    }

    @Test
    void should_ask_nothing_of_a_network() {
        assertThat(files).allSatisfy((name, bytes) -> assertThat(new String(bytes, StandardCharsets.UTF_8)
                        .replace("http://www.w3.org/2000/svg", ""))
                .as(name)
                .doesNotContain("http://", "https://", "//cdn", "@import", "url("));
        assertThat(files.keySet()).filteredOn(name -> name.endsWith(".html")).allSatisfy(name -> assertThat(text(name))
                .contains("content=\"default-src 'none'; style-src 'self'; script-src 'self'; ")
                .doesNotContain(" style=\"", " onclick", "javascript:"));
    }
}
