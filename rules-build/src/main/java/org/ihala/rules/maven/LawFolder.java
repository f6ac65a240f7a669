package org.ihala.rules.maven;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * The sources of a rulebook: data of the whole of it, and a folder for each article that holds the article's rules, its law
 * data and its scenarios; beside them a folder of what was signed. A rule file or law data anywhere else is refused, because
 * nothing would read it.
 */
final class LawFolder {

    /** What the rule file of an article is called. */
    static final String RULES = "rules.drl";

    /** What the file is called that says in words what the rule files call facts. */
    static final String NAMES = "names.yaml";

    /** What the file is called that lists the terms of the law in Arabic, for the lint alone. */
    static final String TERMS = "terms.yaml";

    private static final String DATA = "law.yaml";
    private static final String SCENARIOS = "scenarios";
    private static final String SIGN_OFF = "signoff";

    private final Path root;
    private final List<Path> rules = new ArrayList<>();
    private final List<Path> data = new ArrayList<>();
    private final List<Path> names = new ArrayList<>();
    private final List<Path> signOffs = new ArrayList<>();

    private LawFolder(Path root) {
        this.root = root;
    }

    /**
     * Looks through a folder.
     *
     * @throws IllegalArgumentException if a file lies where nothing would read it
     */
    static LawFolder of(Path root) throws IOException {
        LawFolder folder = new LawFolder(root);
        List<String> strays = new ArrayList<>();
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file : files.filter(Files::isRegularFile)
                    .sorted(Comparator.comparing(folder::name))
                    .toList()) {
                folder.sort(file, strays);
            }
        }
        if (!strays.isEmpty()) {
            throw new IllegalArgumentException("nothing reads " + String.join(", ", strays) + ": the rules of an article are "
                    + RULES + " in its folder, and its law data " + DATA);
        }
        return folder;
    }

    private void sort(Path file, List<String> strays) {
        Path place = root.relativize(file);
        String name = place.getFileName().toString();
        boolean ofArticle = place.getNameCount() == 2;
        boolean scenario = place.getNameCount() > 1 && place.getName(place.getNameCount() - 2).toString().equals(SCENARIOS);
        if (name.endsWith(".drl")) {
            if (ofArticle && name.equals(RULES)) {
                rules.add(file);
            } else {
                strays.add(name(file));
            }
        } else if (name.endsWith(".yaml") && !scenario && !place.toString().equals(TERMS)) {
            if (place.toString().equals(NAMES)) {
                names.add(file);
            } else if (ofArticle && place.startsWith(SIGN_OFF)) {
                signOffs.add(file);
            } else if (place.getNameCount() == 1 || ofArticle && name.equals(DATA)) {
                data.add(file);
            } else {
                strays.add(name(file));
            }
        }
    }

    /** Returns the rule files, in the order of their names. */
    List<Path> rules() {
        return rules;
    }

    /** Returns the law data, in the order of their names. */
    List<Path> data() {
        return data;
    }

    /** Returns the names of facts, which are no law data: one file or none. */
    List<Path> names() {
        return names;
    }

    /** Returns what legal staff signed, which is no law data: a file for each record. */
    List<Path> signOffs() {
        return signOffs;
    }

    /** Returns how a file is called in the packed data and in messages, alike on every machine. */
    String name(Path file) {
        return root.relativize(file).toString().replace('\\', '/');
    }
}
