package org.ihala.rules.casefile;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The fields of one JSON object, read by name and type; what is wrong is reported by path and without its value. */
final class Fields {

    static final String NO_FIELD = "is no field of the format";

    private static final Pattern NAME = Pattern.compile("[A-Za-z][A-Za-z0-9-]{0,39}");
    private static final int LARGEST_NUMBER = 9_999;

    private final ObjectNode object;
    private final String path;
    private final List<String> problems;
    private final Set<String> read = new HashSet<>();
    private final Set<String> failed = new HashSet<>();
    private boolean acceptUnknown;

    Fields(ObjectNode object, String path, List<String> problems) {
        this.object = object;
        this.path = path;
        this.problems = problems;
    }

    /** Returns the path of a field; a name that looks like content and not like a field is not repeated. */
    static String join(String path, String name) {
        String shown = NAME.matcher(name).matches() ? name : "?";
        return path.isEmpty() ? shown : path + "." + shown;
    }

    void problem(String name, String what) {
        failed.add(name);
        problems.add(join(path, name) + ": " + what);
    }

    boolean failed(String name) {
        return failed.contains(name);
    }

    /** Leaves unread fields alone: of an object of unknown type nobody can say which fields it has. */
    void acceptUnknown() {
        acceptUnknown = true;
    }

    void rejectUnknown() {
        if (acceptUnknown) {
            return;
        }
        object.fieldNames().forEachRemaining(name -> {
            if (!read.contains(name)) {
                problem(name, NO_FIELD);
            }
        });
    }

    /** Returns the value, or null where the field is absent or null: both mean unknown. */
    @Nullable JsonNode node(String name) {
        read.add(name);
        JsonNode node = object.get(name);
        return node == null || node.isNull() ? null : node;
    }

    @Nullable String text(String name) {
        JsonNode node = node(name);
        if (node == null) {
            return null;
        }
        if (!node.isTextual()) {
            problem(name, "is not a text");
            return null;
        }
        return node.asText();
    }

    @Nullable String id(String name) {
        return scalar(name, Word.ID.scalar);
    }

    @Nullable LocalDate date(String name) {
        return scalar(name, Scalar.DATE);
    }

    /** Returns the value a text says. */
    <T> @Nullable T scalar(String name, Scalar<T> scalar) {
        String text = text(name);
        return text == null ? null : scalar(name, text, scalar);
    }

    private <T> @Nullable T scalar(String name, String text, Scalar<T> scalar) {
        T value = scalar.read().apply(text);
        if (value == null) {
            problem(name, scalar.otherwise());
        }
        return value;
    }

    /** Returns a list of values, or null where it is absent. */
    <T> @Nullable List<T> scalars(String name, Scalar<T> scalar) {
        if (node(name) == null) {
            return null;
        }
        List<T> values = new ArrayList<>();
        for (JsonNode entry : array(name)) {
            T value = entry.isTextual() ? scalar.read().apply(entry.asText()) : null;
            if (value != null) {
                values.add(value);
            } else if (!failed(name)) {
                problem(name, "holds something that " + scalar.otherwise());
            }
        }
        return failed(name) ? null : values;
    }

    @Nullable Boolean bool(String name) {
        JsonNode node = node(name);
        if (node == null) {
            return null;
        }
        if (!node.isBoolean()) {
            problem(name, "is not true or false");
            return null;
        }
        return node.asBoolean();
    }

    /** Returns two dates; their order is checked with the whole case. */
    @Nullable List<LocalDate> dateRange(String name) {
        List<JsonNode> entries = array(name);
        List<LocalDate> dates = new ArrayList<>();
        readDates(name, entries, dates);
        if (dates.size() == 2 && entries.size() == 2) {
            return dates;
        }
        if (!failed(name)) {
            problem(name, "is not a pair of dates, the earliest and the latest");
        }
        return null;
    }

    List<JsonNode> array(String name) {
        JsonNode node = node(name);
        if (node == null) {
            return List.of();
        }
        if (!node.isArray()) {
            problem(name, "is not a list");
            return List.of();
        }
        List<JsonNode> entries = new ArrayList<>();
        node.forEach(entries::add);
        return entries;
    }

    /** Returns an object's fields, or null where it is absent or no object. */
    @Nullable Fields object(String name) {
        JsonNode node = node(name);
        if (node == null) {
            return null;
        }
        if (!(node instanceof ObjectNode inner)) {
            problem(name, "is not an object");
            return null;
        }
        return new Fields(inner, join(path, name), problems);
    }

    /** Returns a record by the fields of an object, whose other fields are rejected; null where absent. */
    <R> @Nullable R object(String name, Class<R> type) {
        Fields inner = object(name);
        if (inner == null) {
            return null;
        }
        R value = Form.of(type).read(inner);
        inner.rejectUnknown();
        return value;
    }

    /** Returns the entries of a list of objects; what cannot be read leaves a gap, so that places stay those of the file. */
    <T> List<@Nullable T> objects(String name, Function<Fields, @Nullable T> read) {
        List<@Nullable T> all = new ArrayList<>();
        List<JsonNode> entries = array(name);
        for (int i = 0; i < entries.size(); i++) {
            String place = join(path, name) + "[" + i + "]";
            T entry = null;
            if (entries.get(i) instanceof ObjectNode inner) {
                Fields fields = new Fields(inner, place, problems);
                entry = read.apply(fields);
                fields.rejectUnknown();
            } else {
                problems.add(place + ": is not an object");
            }
            all.add(entry);
        }
        if (failed(name)) {
            all.add(null);
        }
        return all;
    }

    /** Returns what an object says of each constant under its text; one it does not name is unknown and left out. */
    <E> Map<E, Boolean> flags(String name, Class<E> type) {
        Map<E, Boolean> flags = new LinkedHashMap<>();
        Fields inner = object(name);
        if (inner != null) {
            for (E constant : type.getEnumConstants()) {
                Boolean value = inner.bool(constant.toString());
                if (value != null) {
                    flags.put(constant, value);
                }
            }
            inner.rejectUnknown();
        }
        return flags;
    }

    /** Returns a whole number from 0 to {@value #LARGEST_NUMBER}. */
    @Nullable Integer count(String name) {
        JsonNode node = node(name);
        if (node == null) {
            return null;
        }
        if (!node.isInt() || node.asInt() < 0 || node.asInt() > LARGEST_NUMBER) {
            problem(name, "is not a whole number from 0 to " + LARGEST_NUMBER);
            return null;
        }
        return node.asInt();
    }

    /** Returns a list of dates, empty where it is absent. */
    List<LocalDate> dates(String name) {
        List<LocalDate> dates = new ArrayList<>();
        readDates(name, array(name), dates);
        return dates;
    }

    /** Stops at the first entry that is no date: the field is named once, however many of them are wrong. */
    private void readDates(String name, List<JsonNode> entries, List<LocalDate> dates) {
        for (int i = 0; i < entries.size() && !failed(name); i++) {
            if (!entries.get(i).isTextual()) {
                problem(name, "is not a list of dates");
                return;
            }
            LocalDate date = scalar(name, entries.get(i).asText(), Scalar.DATE);
            if (date != null) {
                dates.add(date);
            }
        }
    }

    <T> @Nullable T required(String name, @Nullable T value) {
        if (value == null && !failed(name)) {
            problem(name, "is required");
        }
        return value;
    }
}
