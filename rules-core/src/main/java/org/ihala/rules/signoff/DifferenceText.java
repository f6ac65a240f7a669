package org.ihala.rules.signoff;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ihala.rules.law.Instrument;
import org.ihala.rules.law.Law;
import org.ihala.rules.law.Parameter;
import org.ihala.rules.law.Provision;
import org.ihala.rules.law.Text;
import org.ihala.rules.text.Names;
import org.ihala.rules.text.Sentences;
import org.jspecify.annotations.Nullable;

/** Says in both languages what has changed. */
public final class DifferenceText {

    private static final Pattern VALUE = Pattern.compile("(-?\\d+) ([A-Z_]+) from (\\d{4}-\\d{2}-\\d{2})");
    private static final Sentences ARABIC = new Sentences(true);
    private static final Sentences ENGLISH = new Sentences(false);

    private DifferenceText() {}

    /**
     * Returns a line for each difference; of words and facts that only call what has changed, one for all of a kind.
     *
     * @param laws where to look for the Arabic names of rules, the first that has one
     */
    public static List<Text> of(List<Difference> differences, Law... laws) {
        List<Text> lines = new ArrayList<>();
        Map<Part.Kind, List<String>> calling = new LinkedHashMap<>();
        for (Difference difference : differences) {
            if (difference.inWhatItCalls()) {
                calling.computeIfAbsent(difference.part().kind(), kind -> new ArrayList<>()).add(difference.part().id());
            } else {
                lines.add(of(difference, laws));
            }
        }
        calling.forEach((kind, ids) -> lines.add(new Text(
                kind.text().ar() + " — تغيّر ما تستند إليه: "
                        + String.join("، ", ids.stream().map(DifferenceText::foreign).toList()),
                kind.text().en() + " — what it calls has changed: " + String.join(", ", ids))));
        return lines;
    }

    /**
     * Returns what one difference is.
     *
     * @param laws where to look for the Arabic names of rules, the first that has one
     */
    public static Text of(Difference difference, Law... laws) {
        Text name = name(difference.part(), laws);
        Text how = how(difference);
        return new Text(name.ar() + ": " + how.ar(), name.en() + ": " + how.en());
    }

    private static Text name(Part part, Law... laws) {
        Text kind = part.kind().text();
        String id = part.id();
        return switch (part.kind()) {
            case WORDING -> {
                String code = Instrument.codeOf(id);
                String within = Instrument.within(id);
                yield new Text(
                        kind.ar() + (code.isEmpty() ? "" : " " + foreign(code)) + "، " + ARABIC.provision(within),
                        kind.en() + " of " + (code.isEmpty() ? "" : code + ", ") + ENGLISH.provision(within));
            }
            case RULE, FORMULA -> {
                String words = id.substring(Provision.ofRule(id).length()).strip();
                String arabic = arabicName(id, laws);
                yield new Text(
                        kind.ar() + " " + foreign(Provision.ofRule(id)) + " «" + (arabic == null ? foreign(words) : arabic) + "»",
                        kind.en() + " " + Provision.ofRule(id) + " “" + words + "”");
            }
            default -> new Text(kind.ar() + " " + foreign(id), kind.en() + " " + id);
        };
    }

    private static @Nullable String arabicName(String rule, Law... laws) {
        for (Law law : laws) {
            Provision provision = law.provisions().get(Provision.ofRule(rule));
            if (provision != null) {
                for (Provision.RuleEntry entry : provision.rules()) {
                    if (entry.name().equals(rule)) {
                        return entry.arabic();
                    }
                }
            }
        }
        return null;
    }

    private static Text how(Difference difference) {
        String before = difference.before();
        String after = difference.after();
        if (before == null || after == null) {
            Text value = difference.part().kind() == Part.Kind.NUMBER || difference.part().kind() == Part.Kind.DATA
                    ? number(before == null ? String.valueOf(after) : before)
                    : null;
            Text how = before == null ? new Text("جديد", "new") : new Text("لم يعد موجودًا", "gone");
            return value == null ? how : new Text(how.ar() + "، " + value.ar(), how.en() + ", " + value.en());
        }
        String option = difference.optionBefore();
        if (option != null) {
            String now = String.valueOf(difference.optionAfter());
            return new Text(
                    "كانت المعتمدة " + foreign(option) + " وأصبحت " + foreign(now), option + " was applied, " + now + " is");
        }
        return switch (difference.part().kind()) {
            case NUMBER, DATA -> {
                Text was = number(before);
                Text is = number(after);
                yield new Text("كان " + was.ar() + " وأصبح " + is.ar(), "was " + was.en() + ", is " + is.en());
            }
            case READING -> new Text("تغيّرت نصوصها أو خياراتها", "its question or options have changed");
            case WORDING -> new Text("نص آخر غير الذي وُقّع عليه", "another text than the one signed");
            default -> new Text("تغيّر", "changed");
        };
    }

    /** Returns a number as records show it, for readers. */
    private static Text number(String value) {
        List<String> arabic = new ArrayList<>();
        List<String> english = new ArrayList<>();
        Matcher dated = VALUE.matcher(value);
        while (dated.find()) {
            LocalDate from = LocalDate.parse(dated.group(3));
            Text unit = unit(dated.group(2));
            arabic.add(dated.group(1) + " (" + unit.ar() + ") اعتبارًا من " + ARABIC.date(from));
            english.add(dated.group(1) + " (" + unit.en() + ") since " + ENGLISH.date(from));
        }
        return arabic.isEmpty()
                ? new Text(foreign(value), value)
                : new Text(String.join("، ثم ", arabic), String.join(", then ", english));
    }

    private static Text unit(String name) {
        for (Parameter.Unit unit : Parameter.Unit.values()) {
            if (unit.name().equals(name)) {
                return Names.of(unit);
            }
        }
        String unknown = name.toLowerCase(Locale.ROOT);
        return new Text(unknown, unknown);
    }

    /** Isolates what is no Arabic inside an Arabic line. */
    static String foreign(@Nullable String run) {
        return "\u2066" + run + "\u2069";
    }
}
