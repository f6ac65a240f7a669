package org.ihala.rules.logic;

/** One of several things of a kind that rules judge one by one in a single run, such as each person who may represent a child. */
public interface Thing {

    /** Returns the place of the case file that the thing stands at, such as {@code persons[2]}. */
    String place();
}
