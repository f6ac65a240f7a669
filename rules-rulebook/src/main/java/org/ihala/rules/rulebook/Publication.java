package org.ihala.rules.rulebook;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import gg.jte.html.OwaspHtmlTemplateOutput;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.ihala.rules.law.Reading;
import org.ihala.rules.law.Text;
import org.ihala.rules.rulebook.page.Article;
import org.ihala.rules.rulebook.page.Asked;
import org.ihala.rules.rulebook.page.Book;
import org.ihala.rules.rulebook.page.Entry;
import org.ihala.rules.rulebook.page.Lang;
import org.ihala.rules.rulebook.page.Page;
import org.ihala.rules.rulebook.page.Point;
import org.ihala.rules.rulebook.page.Words;
import org.ihala.rules.rulebook.template.JtearticleGenerated;
import org.ihala.rules.rulebook.template.JtefrontGenerated;
import org.ihala.rules.rulebook.template.JtequestionGenerated;
import org.jspecify.annotations.Nullable;

/**
 * A static site of rulebooks in Arabic and English: files to be written wherever they shall be read.
 *
 * <p>The same rulebooks and cases always give the same bytes. No page asks anything of a network.
 */
public final class Publication {

    private static final List<String> ASSETS = List.of("style.css", "search.js", "icon.svg");

    private final List<Book> books;
    private final @Nullable OfficialText official;
    private final SortedMap<String, byte[]> files = new TreeMap<>();

    /**
     * Makes the site.
     *
     * @param volumes the rulebooks, in the order shown
     * @param official the official wording to show beside ours, or null for none
     */
    public Publication(List<Volume> volumes, @Nullable OfficialText official) {
        this.official = official;
        this.books = volumes.parallelStream().map(volume -> new Book(volume, official)).toList();
        List<Template> templates = new ArrayList<>();
        for (Lang lang : Lang.values()) {
            Page front = new Page(lang, "index", Words.FRONT_TITLE);
            templates.add(new Template(front, output -> JtefrontGenerated.render(output, null, front, books)));
            books.forEach(book -> add(book, lang, templates));
        }
        templates.parallelStream()
                .map(Template::file)
                .toList()
                .forEach(file -> files.put(file.getKey(), file.getValue()));
        ASSETS.forEach(name -> files.put(name, Assets.read(name)));
        files.put("search-index.js", searchIndex());
    }

    /** Returns the files by their path below the root of the site. */
    public SortedMap<String, byte[]> files() {
        return Collections.unmodifiableSortedMap(files);
    }

    /** Returns the ids of provisions whose given official wording is another than the one the encoding was checked against. */
    public List<String> changedWordings() {
        return books.stream().flatMap(book -> book.changed().stream()).map(Entry::id).toList();
    }

    /** Returns the ids of the official text given that no rulebook records a wording of. */
    public List<String> unknownWordings() {
        return official == null
                ? List.of()
                : official.wordings().keySet().stream()
                        .filter(id -> books.stream().noneMatch(book -> book.law().wordings().containsKey(id)))
                        .toList();
    }

    /** Returns the places of cases that are not decided as they expect. */
    public List<String> failing() {
        return books.stream()
                .flatMap(book -> book.volume().examples().stream())
                .filter(example -> !example.holds())
                .map(Example::place)
                .toList();
    }

    /** A page still to be written. */
    private record Template(Page page, Consumer<OwaspHtmlTemplateOutput> html) {

        Map.Entry<String, byte[]> file() {
            return Map.entry(page.file(), Html.of(html).getBytes(StandardCharsets.UTF_8));
        }
    }

    private static void add(Book book, Lang lang, List<Template> templates) {
        for (Article article : book.articles()) {
            Page page = new Page(lang, article.path(), article.title());
            templates.add(new Template(page, output -> JtearticleGenerated.render(output, null, page, book, article)));
        }
        for (Asked asked : book.questions()) {
            Page page = new Page(lang, asked.path(), asked.texts().title());
            templates.add(new Template(page, output -> JtequestionGenerated.render(output, null, page, book, asked)));
        }
    }

    /** What can be found, as a script: a page read from a file share may load scripts but no data. */
    private byte[] searchIndex() {
        ArrayNode index = JsonNodeFactory.instance.arrayNode();
        for (Book book : books) {
            for (Article article : book.articles()) {
                add(index, article.path(), article.title(), book.law().title());
                for (Entry entry : article.entries()) {
                    Text label = book.fullLabel(entry.id());
                    add(index, entry.href(), label, entry.provision().text(), entry.id());
                    for (Point point : entry.points()) {
                        Reading reading = point.reading();
                        add(index, article.path() + "#" + point.anchor(), new Text(reading.id(), reading.id()), reading.question(),
                                reading.options().stream()
                                        .map(option -> reading.id() + "=" + option.id())
                                        .toArray(String[]::new));
                    }
                }
            }
            for (Asked asked : book.questions()) {
                String id = asked.question().id();
                add(index, asked.path(), asked.texts().title(), new Text(book.law().title().ar() + " " + id,
                        book.law().title().en() + " " + id));
            }
        }
        try {
            return ("var ihalaSearchIndex = " + new ObjectMapper().writeValueAsString(index) + ";\n")
                    .getBytes(StandardCharsets.UTF_8);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void add(ArrayNode index, String href, Text title, Text text, String... names) {
        ArrayNode entry = index.addArray().add(href).add(title.ar()).add(title.en()).add(text.ar()).add(text.en());
        List.of(names).forEach(entry::add);
    }
}
