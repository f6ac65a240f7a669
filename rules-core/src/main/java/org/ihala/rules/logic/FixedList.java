package org.ihala.rules.logic;

import java.util.AbstractList;
import java.util.RandomAccess;

/** A list that nobody can change, over an array that nobody else has in hand: one object less than a wrapped one. */
final class FixedList<T> extends AbstractList<T> implements RandomAccess {

    private final T[] items;

    FixedList(T[] items) {
        this.items = items;
    }

    @Override
    public T get(int index) {
        return items[index];
    }

    @Override
    public int size() {
        return items.length;
    }
}
