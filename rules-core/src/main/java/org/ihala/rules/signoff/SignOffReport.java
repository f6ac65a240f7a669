package org.ihala.rules.signoff;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.StringJoiner;
import org.ihala.rules.law.Text;
import org.ihala.rules.text.Sentences;

/** What was signed of a rulebook, for readers and for programs. */
public final class SignOffReport {

    private static final int SUBJECT_WIDTH = 24;
    private static final int LINE = 100;

    private final SignOffReview review;

    /** Reports a review. */
    public SignOffReport(SignOffReview review) {
        this.review = review;
    }

    /** Returns a table of every provision that can be signed and every point that was decided, with who signed. */
    public String list(Locale locale) {
        boolean arabic = Text.isArabic(locale);
        StringBuilder table = new StringBuilder(heading(locale));
        for (SignOffReview.Line line : review.lines()) {
            if (line.signed().isEmpty()) {
                table.append(row(line, line.standing().text().in(locale)));
            }
            for (SignOffReview.Signed signed : line.signed()) {
                String standing = line.signed().size() == 1
                        ? line.standing().text().in(locale)
                        : (signed.unchanged() ? said(signed.signOff()) : Standing.CHANGED.text()).in(locale);
                table.append(row(line, standing + " — " + who(signed.signOff(), arabic)));
            }
        }
        return table.append(counts(locale)).toString();
    }

    /** Returns what calls for a second look and why, what was rejected, and what nobody has signed. */
    public String check(Locale locale) {
        boolean arabic = Text.isArabic(locale);
        StringBuilder text = new StringBuilder(heading(locale));
        List<String> unsigned = new ArrayList<>();
        for (SignOffReview.Line line : review.lines()) {
            if (line.standing() == Standing.UNSIGNED) {
                unsigned.add(line.subject());
            }
            boolean told = line.standing().calls() || line.standing() == Standing.REJECTED;
            for (SignOffReview.Signed signed : line.signed()) {
                if (told || !signed.unchanged()) {
                    text.append(row(line, (signed.unchanged() ? line.standing() : Standing.CHANGED).text().in(locale)
                            + " — " + who(signed.signOff(), arabic)));
                    DifferenceText.of(signed.differences(), review.deciding().law())
                            .forEach(why -> text.append("  • ").append(why.in(locale)).append('\n'));
                    otherwise(line, signed.signOff(), text, locale);
                }
            }
        }
        review.unknown().forEach(place -> text.append(place).append(": ")
                .append(arabic
                        ? "لم يعد في بيانات القانون ما وُقّع عليه"
                        : "the law data no longer has what was signed")
                .append('\n'));
        if (!unsigned.isEmpty()) {
            text.append(Standing.UNSIGNED.text().in(locale)).append(": ").append(wrapped(unsigned)).append('\n');
        }
        if (!review.deciding().seesCode()) {
            text.append(arabic
                    ? "لم تُقارَن كلمات القواعد ولا ما يُقرأ من ملف القضية: لا تتوفر شيفرتها هنا.\n"
                    : "Words of the core and what is read of the case file were not compared: their code is not at hand.\n");
        }
        return text.append(counts(locale)).toString();
    }

    private void otherwise(SignOffReview.Line line, SignOff signOff, StringBuilder text, Locale locale) {
        if (line.standing() == Standing.APPLIED_OTHERWISE) {
            String applied = review.deciding().law().readings().get(line.subject()).standard();
            text.append("  • ").append(Text.isArabic(locale)
                    ? "المقرَّر " + DifferenceText.foreign(signOff.decided()) + " والمعمول به " + DifferenceText.foreign(applied)
                    : "decided for " + signOff.decided() + ", and " + applied + " is applied").append('\n');
        }
    }

    private static Text said(SignOff signOff) {
        return signOff.verdict() == null ? Standing.DECIDED.text() : signOff.verdict().text();
    }

    private String heading(Locale locale) {
        return review.deciding().law().title().in(locale) + " (" + review.deciding().law().name() + ")\n";
    }

    private static String row(SignOffReview.Line line, String rest) {
        String subject = line.subject();
        return subject + " ".repeat(Math.max(1, SUBJECT_WIDTH - subject.length())) + rest + "\n";
    }

    private static String who(SignOff signOff, boolean arabic) {
        StringJoiner who = new StringJoiner(arabic ? "، " : ", ");
        if (signOff.source() != null) {
            String reference = signOff.reference() == null ? "" : " " + signOff.reference();
            who.add((arabic ? signOff.source().text().ar() : signOff.source().text().en()) + reference
                    + ": " + signOff.decided());
        }
        who.add(signOff.by() + " (" + signOff.capacity() + ")");
        who.add(new Sentences(arabic).date(signOff.on()));
        String remark = signOff.remark();
        return remark == null ? who.toString() : who + (arabic ? "؛ ملاحظة: " : "; remark: ") + remark;
    }

    private static String wrapped(List<String> ids) {
        StringBuilder text = new StringBuilder();
        int from = 0;
        for (String id : ids) {
            if (text.length() - from + id.length() > LINE) {
                text.append("\n  ");
                from = text.length();
            }
            text.append(id).append(' ');
        }
        return text.toString().stripTrailing();
    }

    private String counts(Locale locale) {
        StringJoiner counts = new StringJoiner(Text.isArabic(locale) ? "، " : ", ", "", "\n");
        count().forEach((standing, count) -> counts.add(standing.text().in(locale) + ": " + count));
        return counts.toString();
    }

    /** Returns how many provisions and points stand as each; those that none stands as are left out. */
    public Map<Standing, Integer> count() {
        Map<Standing, Integer> count = new EnumMap<>(Standing.class);
        review.lines().forEach(line -> count.merge(line.standing(), 1, Integer::sum));
        return count;
    }

    /** Returns all of it as JSON. */
    public ObjectNode json() {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("law", review.deciding().law().name());
        json.put("codeCompared", review.deciding().seesCode());
        ObjectNode counts = json.putObject("counts");
        count().forEach((standing, count) -> counts.put(standing.name(), count));
        ArrayNode lines = json.putArray("lines");
        review.lines().forEach(line -> lines.add(json(line)));
        ArrayNode unknown = json.putArray("unknown");
        review.unknown().forEach(unknown::add);
        return json;
    }

    private ObjectNode json(SignOffReview.Line line) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put(line.ofReading() ? "reading" : "provision", line.subject());
        json.put("standing", line.standing().name());
        ArrayNode all = json.putArray("signed");
        for (SignOffReview.Signed signed : line.signed()) {
            SignOff signOff = signed.signOff();
            ObjectNode one = all.addObject();
            one.put("place", signOff.place());
            if (signOff.verdict() != null) {
                one.put("verdict", signOff.verdict().written());
            }
            if (signOff.source() != null) {
                one.put("decided", signOff.decided()).put("source", signOff.source().written());
                one.put("reference", signOff.reference());
            }
            one.put("by", signOff.by()).put("capacity", signOff.capacity()).put("on", signOff.on().toString());
            one.put("remark", signOff.remark()).put("sha256", signOff.sha256());
            one.put("unchanged", signed.unchanged());
            one.set("differences", json(signed.differences()));
        }
        return json;
    }

    private ArrayNode json(List<Difference> differences) {
        ArrayNode json = JsonNodeFactory.instance.arrayNode();
        for (Difference difference : differences) {
            ObjectNode one = json.addObject();
            one.put("kind", difference.part().kind().name()).put("id", difference.part().id());
            one.put("before", difference.before()).put("after", difference.after());
            Text text = DifferenceText.of(difference, review.deciding().law());
            one.putObject("text").put("ar", text.ar()).put("en", text.en());
        }
        return json;
    }
}
