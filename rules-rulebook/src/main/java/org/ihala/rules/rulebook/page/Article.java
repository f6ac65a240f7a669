package org.ihala.rules.rulebook.page;

import java.util.List;
import org.ihala.rules.law.Text;
import org.ihala.rules.rulebook.Example;

/**
 * A page of law: the provisions of one rule file.
 *
 * @param path its path below the root of the site
 * @param title what it settles
 * @param entries its provisions and their parts, in the order of the catalogue
 * @param powers the provisions that leave something to an office
 * @param humans what its rules leave to people, by whom
 * @param examples the cases whose answer comes from it
 */
public record Article(String path, Text title, List<Entry> entries, List<Entry> powers, List<Asked.Office> humans, List<Example> examples) {

    /** Returns how many of the cases are decided as they expect. */
    public long holding() {
        return examples.stream().filter(Example::holds).count();
    }

    /** Returns whether an entry is shown under another: a part of a provision that stands on the page before it. */
    public boolean nested(Entry entry) {
        return entry.provision().part()
                && entries.stream().takeWhile(other -> other != entry).anyMatch(other -> !other.provision().part());
    }
}
