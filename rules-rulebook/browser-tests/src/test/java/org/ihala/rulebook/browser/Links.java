package org.ihala.rulebook.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The pages of a folder as written: where they point, and what each of them has to say about itself. */
final class Links {

    static final String POLICY = "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; "
            + "base-uri 'none'; form-action 'none'";

    private static final List<String> POINTING = List.of(
            "href", "xlink:href", "src", "srcset", "poster", "data", "action", "formaction", "cite", "background");
    private static final Pattern STYLE_ADDRESS =
            Pattern.compile("@import\\s+[\"']([^\"']*)[\"']|url\\(\\s*[\"']?([^\"')]*)");

    private final Path site;
    private final Map<Path, Document> pages = new TreeMap<>();
    private final Map<Path, Set<String>> ids = new TreeMap<>();
    private final Map<Path, Set<Path>> targets = new TreeMap<>();
    private final List<String> wrong = new ArrayList<>();

    private Links(Path site) {
        this.site = site.toAbsolutePath().normalize();
    }

    static Links of(Path site) {
        Links links = new Links(site);
        links.read();
        links.pages.forEach(links::check);
        return links;
    }

    /** Returns the pages under a folder, in order. */
    static List<Path> pages(Path site) {
        return files(site, ".html");
    }

    private static List<Path> files(Path site, String ending) {
        try (Stream<Path> files = Files.walk(site.toAbsolutePath().normalize())) {
            return files.filter(file -> file.toString().endsWith(ending)).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static boolean isEnglish(Path page) {
        return page.toString().endsWith(".en.html");
    }

    /** Returns the page in the other language. */
    static Path counterpart(Path page) {
        String name = page.getFileName().toString();
        return page.resolveSibling(
                isEnglish(page)
                        ? name.substring(0, name.length() - ".en.html".length()) + ".html"
                        : name.substring(0, name.length() - ".html".length()) + ".en.html");
    }

    /** Returns what is wrong, a line each. */
    List<String> wrong() {
        return wrong;
    }

    /** Returns the pages that no chain of links from the front page leads to. */
    List<String> unreached() {
        Set<Path> reached = new HashSet<>();
        ArrayDeque<Path> next = new ArrayDeque<>(List.of(site.resolve("index.html")));
        while (!next.isEmpty()) {
            Path page = next.remove();
            if (reached.add(page)) {
                next.addAll(targets.getOrDefault(page, Set.of()));
            }
        }
        return pages.keySet().stream()
                .filter(page -> !reached.contains(page))
                .map(this::name)
                .toList();
    }

    private void read() {
        for (Path file : pages(site)) {
            Document page;
            try {
                page = Jsoup.parse(file, "UTF-8");
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            pages.put(file, page);
            Set<String> names = new HashSet<>();
            for (Element element : page.select("[id]")) {
                if (!names.add(element.id())) {
                    wrong.add(name(file) + " has two elements of id " + element.id());
                }
            }
            ids.put(file, names);
        }
        for (Path file : files(site, ".css")) {
            try {
                Matcher addresses = STYLE_ADDRESS.matcher(Files.readString(file));
                while (addresses.find()) {
                    follow(file, addresses.group(1) == null ? addresses.group(2) : addresses.group(1));
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private void check(Path file, Document page) {
        boolean english = isEnglish(file);
        Element root = page.expectFirst("html");
        if (!root.attr("lang").equals(english ? "en" : "ar") || !root.attr("dir").equals(english ? "ltr" : "rtl")) {
            wrong.add(name(file) + " has lang=" + root.attr("lang") + " dir=" + root.attr("dir"));
        }
        if (!Files.exists(counterpart(file))) {
            wrong.add(name(file) + " lacks its counterpart " + name(counterpart(file)));
        }
        if (page.title().isBlank()) {
            wrong.add(name(file) + " has no title");
        }
        if (!page.select("meta[http-equiv=Content-Security-Policy]").eachAttr("content").equals(List.of(POLICY))) {
            wrong.add(name(file) + " has another security policy, or none");
        }
        for (Element element : page.getAllElements()) {
            for (String attribute : POINTING) {
                if (element.hasAttr(attribute)) {
                    follow(file, element.attr(attribute));
                }
            }
        }
    }

    private void follow(Path from, String address) {
        URI uri;
        try {
            uri = URI.create(address.strip());
        } catch (IllegalArgumentException e) {
            wrong.add(name(from) + " points to " + address + ", which is no address");
            return;
        }
        if (uri.isAbsolute() || uri.getRawAuthority() != null || address.startsWith("/")) {
            wrong.add(name(from) + " points to " + address + ", which is not relative");
            return;
        }
        // getPath and getFragment undo what is percent-encoded, Arabic letters for one.
        Path to = uri.getPath().isEmpty() ? from : from.resolveSibling(uri.getPath()).normalize();
        if (!to.startsWith(site) || !Files.isRegularFile(to)) {
            wrong.add(name(from) + " points to " + address + ", which is not there");
            return;
        }
        if (uri.getFragment() != null && !ids.getOrDefault(to, Set.of()).contains(uri.getFragment())) {
            wrong.add(name(from) + " points to " + address + ", a place that is not there");
        }
        targets.computeIfAbsent(from, page -> new TreeSet<>()).add(to);
    }

    private String name(Path file) {
        return site.relativize(file).toString();
    }
}
