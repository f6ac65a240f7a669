package org.ihala.rulebook.browser;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ihala.examples.cli.Main;

/** The rulebook as the command line publishes it, once for all tests. */
final class PublishedSite {

    static final String ARTICLE = "jo-shelter/article-03-affected-person";
    static final String QUESTION = "jo-shelter/question-admission";

    private static final Path FOLDER = publish();

    private PublishedSite() {}

    static Path folder() {
        return FOLDER;
    }

    /** Returns a page by its name without ending. */
    static Path page(String name, boolean english) {
        return FOLDER.resolve(name + (english ? ".en.html" : ".html"));
    }

    static List<Path> pages() {
        return Links.pages(FOLDER);
    }

    static String name(Path page) {
        return FOLDER.relativize(page).toString();
    }

    /**
     * Returns the longest Arabic page of each kind. Pages of a kind share the first word of their names; front pages of
     * folders are of one kind.
     */
    static Map<String, Path> kinds() {
        Map<String, Path> kinds = new LinkedHashMap<>();
        Pattern firstWord = Pattern.compile("[^-.]+");
        for (Path page : longestFirst()) {
            Matcher word = firstWord.matcher(page.getFileName().toString());
            String kind = word.find() ? word.group() : "";
            kinds.putIfAbsent(page.getParent().equals(FOLDER) && kind.equals("index") ? "front" : kind, page);
        }
        return kinds;
    }

    /** Returns the Arabic pages, the longest first. */
    static List<Path> longestFirst() {
        return pages().stream()
                .filter(page -> !Links.isEnglish(page))
                .sorted(Comparator.comparing((Path page) -> page.toFile().length())
                        .reversed()
                        .thenComparing(page -> page))
                .toList();
    }

    private static Path publish() {
        Path folder = Browser.target("published");
        Browser.deleteFolder(folder);
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        PrintStream stream = new PrintStream(said, true, StandardCharsets.UTF_8);
        int code = Main.run(
                new String[] {"publish", "--out", folder.toString()}, InputStream.nullInputStream(), stream, stream);
        if (code != 0) {
            throw new IllegalStateException("publish ended with " + code + ": " + said.toString(StandardCharsets.UTF_8));
        }
        return folder;
    }
}
