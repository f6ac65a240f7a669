package org.ihala.rules.words;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.ihala.rules.Answer;

/** What a word has to answer by trying everything that may stand where the file is silent. */
final class Plainly {

    private Plainly() {}

    /** Returns yes or no where every completion gives it, else open; a completion may itself leave the answer open. */
    static Answer agreed(Stream<Answer> completions) {
        List<Answer> different = completions.distinct().limit(2).toList();
        return different.size() == 1 ? different.get(0) : Answer.UNDETERMINED;
    }

    /** Returns what all of the worlds agree on. */
    static <W> Answer agreed(List<W> worlds, Function<W, Answer> plain) {
        Answer agreed = plain.apply(worlds.get(0));
        for (int i = 1; i < worlds.size(); i++) {
            if (plain.apply(worlds.get(i)) != agreed) {
                return Answer.UNDETERMINED;
            }
        }
        return agreed;
    }

    /** Returns whether an answer may become another one when a fact is taken away. */
    static boolean mayBecome(Answer richer, Answer poorer) {
        return poorer == richer || poorer == Answer.UNDETERMINED;
    }

    /** Returns every way to choose one item of each list, in the order of the lists. */
    static <T> List<List<T>> choices(List<List<T>> lists) {
        List<List<T>> all = List.of(List.of());
        for (List<T> items : lists) {
            List<List<T>> longer = new ArrayList<>(all.size() * items.size());
            for (List<T> begun : all) {
                for (T item : items) {
                    List<T> more = new ArrayList<>(begun);
                    more.add(item);
                    longer.add(more);
                }
            }
            all = longer;
        }
        return all;
    }

    /** Returns the items in every order that keeps to a key: only those of one key change places. */
    static <T, K extends Comparable<K>> List<List<T>> orders(List<T> items, Function<T, K> key) {
        if (items.isEmpty()) {
            return List.of(List.of());
        }
        K first = items.stream().map(key).min(K::compareTo).orElseThrow();
        List<List<T>> all = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            if (key.apply(items.get(i)).equals(first)) {
                List<T> rest = new ArrayList<>(items);
                T item = rest.remove(i);
                for (List<T> order : orders(rest, key)) {
                    List<T> whole = new ArrayList<>(List.of(item));
                    whole.addAll(order);
                    all.add(whole);
                }
            }
        }
        return all;
    }
}
