package org.ihala.rules.maven;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * The rule files that do not have the new form yet. The list only shrinks: a file on it that has the form is refused, and a
 * test of each rule module keeps others from being added.
 */
final class NotYet {

    private final String list;
    private final Set<String> files;

    NotYet(String list, Set<String> files) {
        this.list = list;
        this.files = files;
    }

    /** Reads a list of one article a line, as its folder is called, with .drl behind it; lines with # are for readers. */
    static NotYet read(Path list) throws IOException {
        Set<String> files = new TreeSet<>();
        for (String line : Files.readAllLines(list, StandardCharsets.UTF_8)) {
            if (!line.isBlank() && !line.startsWith("#")) {
                files.add(line.strip().replace(".drl", "/" + LawFolder.RULES));
            }
        }
        return new NotYet(list.getFileName().toString(), files);
    }

    /** Returns what is to be refused of a file, given what it lacks of the form. */
    List<String> refused(String file, List<String> lacking) {
        if (!files.contains(file)) {
            return lacking;
        }
        return lacking.isEmpty()
                ? List.of(file + ": has the form by now; shrink the list: take the file off " + list)
                : List.of();
    }

    /** Returns what the list names and is no rule file. */
    List<String> strangers(Set<String> ruleFiles) {
        List<String> strangers = new ArrayList<>();
        files.stream()
                .filter(file -> !ruleFiles.contains(file))
                .forEach(file -> strangers.add(file + ": is no rule file; shrink the list: take the name off " + list));
        return strangers;
    }
}
