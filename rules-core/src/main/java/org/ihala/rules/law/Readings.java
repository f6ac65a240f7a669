package org.ihala.rules.law;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * The reading chosen for every point of the register; immutable.
 *
 * <p>The points are numbered in the order of their ids, and so are the tags such as {@code Q12-2=R2}: whether a reading is
 * chosen is one bit. Registers with the same points and options have the same numbers.
 */
public final class Readings {

    /** The points and tags of a register by number. */
    private static final class Register {
        final List<Reading> points;
        final Map<String, Integer> numberOfPoint = new HashMap<>();
        final Map<String, Integer> numberOfTag = new HashMap<>();
        final int[] firstTag;
        final int[] pointOfTag;

        Register(Map<String, Reading> readings) {
            points = List.copyOf(new TreeMap<>(readings).values());
            firstTag = new int[points.size()];
            int number = 0;
            for (int i = 0; i < points.size(); i++) {
                Reading point = points.get(i);
                numberOfPoint.put(point.id(), i);
                firstTag[i] = number;
                for (Reading.Option option : point.options()) {
                    numberOfTag.put(point.id() + "=" + option.id(), number++);
                }
            }
            pointOfTag = new int[number];
            for (int i = 0; i < firstTag.length; i++) {
                Arrays.fill(pointOfTag, firstTag[i], i + 1 < firstTag.length ? firstTag[i + 1] : number, i);
            }
        }

        int point(String id) {
            Integer number = numberOfPoint.get(id);
            if (number == null) {
                throw new IllegalArgumentException("unknown reading " + id);
            }
            return number;
        }

        int option(int point, String id) {
            Integer number = numberOfTag.get(points.get(point).id() + "=" + id);
            return number == null ? -1 : number - firstTag[point];
        }
    }

    private final Register register;
    /** The number of the chosen option of each point. */
    private final int[] options;
    /** One bit for each tag. */
    private final long[] chosen;
    private final boolean every;
    /** What others worked out once for this choice, such as the rules that speak under it. */
    private final Map<Object, Object> known = new ConcurrentHashMap<>(4);

    private Readings(Register register, int[] options, boolean every) {
        this.register = register;
        this.options = options;
        this.every = every;
        this.chosen = new long[(register.pointOfTag.length + 63) / 64];
        for (int point = 0; point < options.length; point++) {
            int tag = register.firstTag[point] + options[point];
            chosen[tag >> 6] |= 1L << tag;
        }
    }

    /** Returns the default reading of every point. */
    public static Readings standard(Map<String, Reading> register) {
        Register numbered = new Register(register);
        int[] options = new int[numbered.points.size()];
        for (int point = 0; point < options.length; point++) {
            options[point] = numbered.option(point, numbered.points.get(point).standard());
        }
        return new Readings(numbered, options, false);
    }

    /**
     * Returns these readings with another choice for one point.
     *
     * @param tag the point and the option, such as {@code Q12-2=R2}
     * @throws IllegalArgumentException if the register has no such point or option
     */
    public Readings with(String tag) {
        return known(tag, () -> withOption(tag));
    }

    private Readings withOption(String tag) {
        int equals = tag.indexOf('=');
        Integer point = register.numberOfPoint.get(equals < 0 ? tag : tag.substring(0, equals));
        if (point == null) {
            throw new IllegalArgumentException("unknown reading; the register has " + register.numberOfPoint.keySet());
        }
        int option = register.option(point, equals < 0 ? "" : tag.substring(equals + 1));
        if (option < 0) {
            Reading reading = register.points.get(point);
            throw new IllegalArgumentException("reading " + reading.id() + " has the options "
                    + reading.options().stream().map(Reading.Option::id).toList());
        }
        return with(point, option);
    }

    private Readings with(int point, int option) {
        // Made once, with all that was worked out on them.
        return known(List.of(point, option), () -> changed(point, option));
    }

    private Readings changed(int point, int option) {
        int[] changed = options.clone();
        changed[point] = option;
        return new Readings(register, changed, false);
    }

    /** Returns these readings once with each other option of one point, in the order of the register. */
    public List<Readings> others(int point) {
        return known(point, () -> {
            List<Readings> others = new ArrayList<>();
            for (int option = 0; option < register.points.get(point).options().size(); option++) {
                if (option != options[point]) {
                    others.add(with(point, option));
                }
            }
            return List.copyOf(others);
        });
    }

    /** Returns these readings with every option taken for chosen, so that rules of every reading speak. */
    public Readings every() {
        return known("every", () -> new Readings(register, options, true));
    }

    /**
     * Returns what was made before for a key, or makes it; it lives as long as these readings.
     *
     * @param maker makes it; it may depend on the key and on these readings only
     */
    @SuppressWarnings("unchecked")
    public <T> T known(Object key, Supplier<T> maker) {
        Object value = known.get(key);
        if (value == null) {
            T made = maker.get();
            Object earlier = known.putIfAbsent(key, made);
            value = earlier == null ? made : earlier;
        }
        return (T) value;
    }

    /** Returns whether the option of the point is the chosen one, for a tag such as {@code Q12-2=R2}. */
    public boolean chosen(String tag) {
        if (every) {
            return true;
        }
        Integer number = register.numberOfTag.get(tag);
        return number != null && chosen(number);
    }

    /** Returns whether the tag of a number is chosen. */
    public boolean chosen(int tag) {
        return every || (chosen[tag >> 6] >>> tag & 1) != 0;
    }

    /** Returns whether all the tags of these numbers are chosen. */
    public boolean chosen(int[] tags) {
        for (int tag : tags) {
            if (!chosen(tag)) {
                return false;
            }
        }
        return true;
    }

    /**
     * Returns the number of a tag.
     *
     * @throws IllegalArgumentException if the register has no such tag
     */
    public int tag(String tag) {
        Integer number = register.numberOfTag.get(tag);
        if (number == null) {
            throw new IllegalArgumentException("unknown reading " + tag);
        }
        return number;
    }

    /** Returns the number of the point that a tag is about. */
    public int pointOf(int tag) {
        return register.pointOfTag[tag];
    }

    /** Returns how many points the register has; they are numbered from 0 in the order of their ids. */
    public int points() {
        return options.length;
    }

    /** Returns the chosen option of a point. */
    public String optionOf(String id) {
        return optionOf(register.point(id));
    }

    /** Returns the chosen option of the point of a number. */
    public String optionOf(int point) {
        return register.points.get(point).options().get(options[point]).id();
    }

    /** Returns the register entry of a point. */
    public Reading reading(String id) {
        return register.points.get(register.point(id));
    }

    /** Returns the register entry of the point of a number. */
    public Reading reading(int point) {
        return register.points.get(point);
    }

    @Override
    public String toString() {
        StringJoiner text = new StringJoiner(", ", "Readings{", "}");
        for (int point = 0; point < options.length; point++) {
            text.add(reading(point).id() + "=" + optionOf(point));
        }
        return text.toString();
    }
}
