package org.ihala.rules.casefile;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The fields of one JSON object, read by name and type; what is wrong is reported by path and without its value. */
final class Fields {

    static final String NO_FIELD = "is no field of the format";

    private static final Pattern DATE = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})");
    private static final Pattern NAME = Pattern.compile("[A-Za-z][A-Za-z0-9-]{0,39}");
    private static final Pattern CODE = Pattern.compile("[A-Z][A-Z0-9_]{0,63}");
    private static final Pattern PROVISION =
            Pattern.compile("\\d{1,2}(/[a-z](/\\d{1,2})?)?|[A-Z][A-Z0-9-]{0,39}:[a-z0-9-]{1,40}(/[a-z0-9-]{1,40}){0,4}");
    private static final Pattern PERIOD = Pattern.compile("P(?=\\d)(\\d{1,3}Y)?(\\d{1,3}M)?(\\d{1,3}W)?(\\d{1,3}D)?");
    private static final Set<String> COUNTRIES = Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA2);
    private static final int LONGEST_ID = 200;
    private static final int LARGEST_NUMBER = 9_999;
    private static final int FIRST_YEAR = 1850;
    private static final int LAST_YEAR = 2199;

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
        String text = text(name);
        if (text == null) {
            return null;
        }
        if (!isId(text)) {
            problem(name, "is not an id of 1 to " + LONGEST_ID + " characters");
            return null;
        }
        return text;
    }

    private static boolean isId(String text) {
        return !text.isBlank() && text.length() <= LONGEST_ID && text.codePoints().noneMatch(Fields::isNoCharacter);
    }

    /** Half a surrogate pair has no UTF-8 form, and a direction mark would turn the text around the id. */
    private static boolean isNoCharacter(int codePoint) {
        int type = Character.getType(codePoint);
        return type == Character.CONTROL || type == Character.SURROGATE || type == Character.FORMAT;
    }

    @Nullable String code(String name) {
        return matching(name, CODE, "is not a code in capital letters");
    }

    @Nullable String provision(String name) {
        return matching(name, PROVISION, "is not a provision id");
    }

    private @Nullable String matching(String name, Pattern pattern, String otherwise) {
        String text = text(name);
        if (text != null && !pattern.matcher(text).matches()) {
            problem(name, otherwise);
            return null;
        }
        return text;
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

    <E extends Enum<E>> @Nullable E choice(String name, Class<E> type) {
        String text = text(name);
        if (text == null) {
            return null;
        }
        E value = constant(type, text);
        if (value == null) {
            problem(name, "is none of " + Arrays.toString(type.getEnumConstants()));
        }
        return value;
    }

    private static <E extends Enum<E>> @Nullable E constant(Class<E> type, String text) {
        for (E value : type.getEnumConstants()) {
            if (value.name().equals(text)) {
                return value;
            }
        }
        return null;
    }

    @Nullable LocalDate date(String name) {
        String text = text(name);
        return text == null ? null : date(name, text);
    }

    private @Nullable LocalDate date(String name, String text) {
        var matcher = DATE.matcher(text);
        if (matcher.matches()) {
            try {
                int year = Integer.parseInt(matcher.group(1));
                if (year >= FIRST_YEAR && year <= LAST_YEAR) {
                    return LocalDate.of(year, Integer.parseInt(matcher.group(2)), Integer.parseInt(matcher.group(3)));
                }
            } catch (DateTimeException e) {
                // Reported below without the value, which the exception would repeat.
            }
        }
        problem(name, "is not a date of the form YYYY-MM-DD between " + FIRST_YEAR + " and " + LAST_YEAR);
        return null;
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

    /** Returns what is read from an object of the given name, whose other fields are rejected; null where absent. */
    <T> @Nullable T object(String name, Function<Fields, @Nullable T> read) {
        Fields inner = object(name);
        if (inner == null) {
            return null;
        }
        T value = read.apply(inner);
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

    /** Returns what an object says of each constant under its code; one it does not name is unknown and left out. */
    <E extends Enum<E>> Map<E, Boolean> flags(String name, Class<E> type, Function<E, String> code) {
        Map<E, Boolean> flags = new EnumMap<>(type);
        object(name, inner -> {
            for (E constant : type.getEnumConstants()) {
                Boolean value = inner.bool(code.apply(constant));
                if (value != null) {
                    flags.put(constant, value);
                }
            }
            return flags;
        });
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

    /** Returns a period of whole days, weeks, months or years. */
    @Nullable Period period(String name) {
        String text = matching(name, PERIOD, "is not a period such as P1M or P15D");
        return text == null ? null : Period.parse(text);
    }

    /** Returns a list of choices, or null where it is absent. */
    <E extends Enum<E>> @Nullable List<E> choices(String name, Class<E> type) {
        if (node(name) == null) {
            return null;
        }
        List<E> values = new ArrayList<>();
        for (JsonNode entry : array(name)) {
            E value = entry.isTextual() ? constant(type, entry.asText()) : null;
            if (value != null) {
                values.add(value);
            } else if (!failed(name)) {
                problem(name, "holds something that is none of " + Arrays.toString(type.getEnumConstants()));
            }
        }
        return failed(name) ? null : values;
    }

    /** Returns a list of ids, or null where it is absent. */
    @Nullable List<String> ids(String name) {
        if (node(name) == null) {
            return null;
        }
        List<String> ids = new ArrayList<>();
        for (JsonNode entry : array(name)) {
            if (entry.isTextual() && isId(entry.asText())) {
                ids.add(entry.asText());
            } else if (!failed(name)) {
                problem(name, "holds something that is not an id of 1 to " + LONGEST_ID + " characters");
            }
        }
        return failed(name) ? null : ids;
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
            LocalDate date = date(name, entries.get(i).asText());
            if (date != null) {
                dates.add(date);
            }
        }
    }

    @Nullable String country(String name) {
        String text = text(name);
        if (text != null && !COUNTRIES.contains(text)) {
            problem(name, "is no ISO 3166-1 alpha-2 country code");
            return null;
        }
        return text;
    }

    @Nullable List<String> countries(String name) {
        if (node(name) == null) {
            return null;
        }
        List<String> codes = new ArrayList<>();
        for (JsonNode entry : array(name)) {
            if (entry.isTextual() && COUNTRIES.contains(entry.asText())) {
                codes.add(entry.asText());
            } else if (!failed(name)) {
                problem(name, "holds something that is no ISO 3166-1 alpha-2 country code");
            }
        }
        return failed(name) ? null : codes;
    }

    @Nullable String requiredId(String name) {
        return required(name, id(name));
    }

    @Nullable LocalDate requiredDate(String name) {
        return required(name, date(name));
    }

    <E extends Enum<E>> @Nullable E requiredChoice(String name, Class<E> type) {
        return required(name, choice(name, type));
    }

    <T> @Nullable T required(String name, @Nullable T value) {
        if (value == null && !failed(name)) {
            problem(name, "is required");
        }
        return value;
    }
}
