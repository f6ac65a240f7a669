package org.ihala.rules.testkit;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import org.ihala.rules.RuleBook;
import org.ihala.rules.ruleset.RuleSet;

/** The rulebooks on the class path, loaded once and found by name. */
public final class RuleBooks {

    private record Loaded(RuleSet ruleSet, RuleBook book) {}

    /** Loads on first use, so that reading scenarios alone needs no rulebook. */
    private static final class Holder {
        static final Map<String, Loaded> BY_NAME = load();

        private static Map<String, Loaded> load() {
            Map<String, Loaded> byName = new LinkedHashMap<>();
            for (RuleSet ruleSet : ServiceLoader.load(RuleSet.class)) {
                RuleBook book = RuleBook.load(ruleSet);
                byName.put(book.identity().name(), new Loaded(ruleSet, book));
            }
            return Collections.unmodifiableMap(byName);
        }
    }

    private RuleBooks() {}

    /**
     * Returns a rulebook.
     *
     * @param name its name, such as {@code JO-SHELTER}
     * @throws IllegalArgumentException if no JAR on the class path has it
     */
    public static RuleBook named(String name) {
        return loaded(name).book();
    }

    /**
     * Returns where the law and the rules of a rulebook lie.
     *
     * @param name its name, such as {@code JO-SHELTER}
     * @throws IllegalArgumentException if no JAR on the class path has it
     */
    public static RuleSet ruleSet(String name) {
        return loaded(name).ruleSet();
    }

    private static Loaded loaded(String name) {
        Loaded loaded = Holder.BY_NAME.get(name);
        if (loaded == null) {
            throw new IllegalArgumentException(
                    "no rulebook " + name + " on the class path; there are " + Holder.BY_NAME.keySet());
        }
        return loaded;
    }

    /** Returns all rulebooks, in the order of the class path. */
    public static List<RuleBook> all() {
        List<RuleBook> books = new ArrayList<>();
        Holder.BY_NAME.values().forEach(loaded -> books.add(loaded.book()));
        return books;
    }
}
