package org.ihala.rules.signoff;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.StringJoiner;
import java.util.TreeMap;
import org.ihala.rules.law.Law;
import org.ihala.rules.law.Provision;
import org.ihala.rules.law.Reading;
import org.ihala.rules.law.Text;
import org.ihala.rules.text.Names;
import org.jspecify.annotations.Nullable;

/** Writes the record that somebody who signs fills in: YAML, with what there is to read in its comments. */
public final class SignOffDraft {

    private final Deciding deciding;
    private final Law law;
    private final StringBuilder text = new StringBuilder();

    private SignOffDraft(Deciding deciding) {
        this.deciding = deciding;
        this.law = deciding.law();
    }

    /**
     * Returns the draft for a provision.
     *
     * @param official its official wording, to be read beside ours, or null where it is not at hand
     * @throws IllegalArgumentException if the law data has no such provision
     */
    public static String ofProvision(Deciding deciding, String provision, @Nullable String official) {
        SortedMap<Part, String> parts = deciding.of(provision);
        return new SignOffDraft(deciding).provision(provision, official, parts);
    }

    /**
     * Returns the draft for how an authority decided a disputed point.
     *
     * @param option the option it decided for, or null to be filled in
     * @throws IllegalArgumentException if the register has no such point or option
     */
    public static String ofReading(Deciding deciding, String point, @Nullable String option) {
        SortedMap<Part, String> parts = deciding.ofReading(point);
        Reading reading = deciding.law().readings().get(point);
        if (option != null && reading.options().stream().noneMatch(known -> known.id().equals(option))) {
            throw new IllegalArgumentException("reading " + point + " has the options "
                    + reading.options().stream().map(Reading.Option::id).toList());
        }
        return new SignOffDraft(deciding).reading(reading, option, parts);
    }

    private String provision(String id, @Nullable String official, SortedMap<Part, String> parts) {
        comment("Sign-off of a provision. Fill in verdict, by, capacity and on; leave what stands under \"signed\" as it is.");
        comment("توقيع على حكم: املأ الحقول verdict وby وcapacity وon، واترك ما تحت signed كما هو.");
        comment("");
        Provision provision = law.provision(id);
        if (official != null) {
            comment("النص الرسمي المقدَّم:");
            comment("  " + official);
        }
        comment("In our words / بصياغتنا:");
        both("  ", provision.text());
        comment("  " + provision.source().citation() + " (" + Names.of(provision.source().confidence()).en() + ")");
        if (provision.excuse() != null) {
            comment("Why no rule encodes it / لماذا لا قاعدة له:");
            both("  ", provision.excuse());
        }
        rules(id);
        readings(parts);
        numbers(parts);
        field("law", law.name());
        field("provision", id);
        comment("accepted, accepted with a remark, rejected / مقبول، مقبول مع ملاحظة، مرفوض");
        empty("verdict");
        comment("Who signs, in which capacity, on which day (YYYY-MM-DD) / من يوقّع، وبأي صفة، وفي أي يوم");
        empty("by");
        empty("capacity");
        empty("on");
        comment("Needed unless the verdict is plain \"accepted\" / تلزم ما لم يكن الحكم مقبولًا بلا ملاحظة");
        empty("remark");
        signed(parts);
        return text.toString();
    }

    private String reading(Reading reading, @Nullable String option, SortedMap<Part, String> parts) {
        comment("How an authority decided a disputed point. Fill in what is empty; leave what stands under \"signed\" as it is.");
        comment("ما قررته جهة مختصة في نقطة محل خلاف: املأ الفارغ، واترك ما تحت signed كما هو.");
        comment("");
        point(reading);
        field("law", law.name());
        field("reading", reading.id());
        if (option == null) {
            empty("decided");
        } else {
            field("decided", option);
        }
        comment("opinion, court, instruction / رأي قانوني، حكم قضائي، تعليمات");
        empty("source");
        comment("The number of the opinion, judgment or instructions / رقم الرأي أو الحكم أو التعليمات");
        empty("reference");
        comment("The authority, in which capacity it decides, and the day of its decision / الجهة، وصفتها، ويوم قرارها");
        empty("by");
        empty("capacity");
        empty("on");
        empty("remark");
        signed(parts);
        return text.toString();
    }

    /** The whole provision is signed, so the rules of its parts are shown with its own. */
    private void rules(String id) {
        comment("The rules that decide it / القواعد التي تحسمه:");
        for (String under : deciding.under(id)) {
            law.provision(under).rules().forEach(rule -> {
                comment("  " + rule.name() + (rule.reading().isEmpty() ? "" : " [" + rule.reading() + "]"));
                comment("    " + rule.arabic());
            });
        }
    }

    private void readings(SortedMap<Part, String> parts) {
        parts.keySet().stream()
                .filter(part -> part.kind() == Part.Kind.READING)
                .forEach(part -> point(law.readings().get(part.id())));
    }

    private void point(Reading reading) {
        comment("Disputed point " + reading.id() + " / نقطة محل خلاف:");
        both("  ", reading.question());
        reading.options().forEach(option -> both(
                "  " + (option.id().equals(reading.standard()) ? "→ " : "  ") + option.id() + ": ", option.text()));
    }

    private void numbers(SortedMap<Part, String> parts) {
        parts.keySet().stream()
                .filter(part -> part.kind() == Part.Kind.NUMBER)
                .forEach(part -> {
                    comment("Number / رقم: " + part.id() + " = " + parts.get(part));
                    both("  ", law.parameter(part.id()).text());
                });
    }

    private void signed(SortedMap<Part, String> parts) {
        comment("What is signed, part by part: leave it as it is / ما يُوقَّع عليه جزءًا جزءًا: يُترك كما هو");
        text.append("signed:\n  sha256: ").append(quoted(Deciding.sha256(parts))).append('\n');
        Map<Part.Kind, Map<String, String>> byKind = new EnumMap<>(Part.Kind.class);
        parts.forEach((part, value) ->
                byKind.computeIfAbsent(part.kind(), kind -> new TreeMap<>()).put(part.id(), value));
        byKind.forEach((kind, values) -> {
            text.append("  ").append(kind.field()).append(":\n");
            values.forEach((id, value) ->
                    text.append("    ").append(quoted(id)).append(": ").append(quoted(value)).append('\n'));
        });
    }

    private void both(String indent, Text said) {
        comment(indent + said.ar());
        comment(indent + said.en());
    }

    private void comment(String line) {
        StringJoiner lines = new StringJoiner("\n# ", "# ", "\n");
        List.of(line.split("\\R", -1)).forEach(lines::add);
        text.append(lines.toString().replaceAll("[\\p{Cntrl}&&[^\\n]]", " ").replaceAll("(?m)[ ]+$", ""));
    }

    private void field(String name, String value) {
        text.append(name).append(": ").append(quoted(value)).append('\n');
    }

    private void empty(String name) {
        text.append(name).append(":\n");
    }

    private static String quoted(String value) {
        return "\"" + value.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }
}
