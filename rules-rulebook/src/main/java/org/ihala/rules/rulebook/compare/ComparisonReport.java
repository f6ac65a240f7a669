package org.ihala.rules.rulebook.compare;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import org.ihala.rules.law.Text;

/** A comparison as text and as JSON. */
public final class ComparisonReport {

    private static final String INDENT = "    ";

    private final Comparison comparison;

    /** Reports a comparison. */
    public ComparisonReport(Comparison comparison) {
        this.comparison = comparison;
    }

    /** Returns the text in a language; what was taken out stands in brackets, with a minus, and what is new with a plus. */
    public String text(Locale locale) {
        boolean arabic = Text.isArabic(locale);
        StringBuilder text = new StringBuilder();
        text.append(ComparisonWords.TITLE.in(locale)).append(": ")
                .append(arabic ? isolated(comparison.before()) : comparison.before()).append(" → ")
                .append(arabic ? isolated(comparison.after()) : comparison.after()).append('\n');
        comparison.notes().forEach(note -> text.append("⚠ ").append(note.in(locale)).append('\n'));
        for (LawComparison law : comparison.laws()) {
            text.append('\n').append(law.after().law().title().in(locale)).append(" (").append(law.after().name()).append(")\n");
            if (law.same()) {
                text.append(INDENT).append(ComparisonWords.NOTHING.in(locale)).append('\n');
            }
            law.changes().forEach(change -> change(change, text, locale));
            if (!law.methods().isEmpty()) {
                text.append("• ").append(ComparisonWords.CODE.in(locale)).append('\n');
                law.methods().forEach((method, how) ->
                        text.append(INDENT).append(method).append(": ").append(how.in(locale)).append('\n'));
            }
            law.words().forEach(word -> text.append("• ").append(word.in(locale)).append('\n'));
        }
        if (comparison.decided() > 0) {
            text.append('\n').append(ComparisonWords.decided(comparison).in(locale)).append('\n');
        }
        for (AnswerChange answer : comparison.answers()) {
            text.append(answer.otherAnswer() ? "✗ " : "~ ").append(answer.asked().title().in(locale))
                    .append(" — ").append(arabic ? isolated(answer.question()) : answer.question())
                    .append(" (").append(arabic ? isolated(answer.asked().place()) : answer.asked().place()).append(")\n");
            answer.what().forEach(what -> text.append(INDENT).append(what.in(locale)).append('\n'));
        }
        return text.toString();
    }

    private static void change(Change change, StringBuilder text, Locale locale) {
        text.append("• ").append(change.what().in(locale)).append('\n');
        for (Change.Shown shown : change.redlines()) {
            if (shown.language().equals("code")) {
                shown.pieces().forEach(piece -> piece.text().lines().forEach(line -> text.append(INDENT)
                        .append(piece.fate() == Redline.Fate.KEPT ? "  " : piece.fate() == Redline.Fate.GONE ? "- " : "+ ")
                        .append(line).append('\n')));
            } else if (shown.language().equals("ar") == Text.isArabic(locale)) {
                StringBuilder line = new StringBuilder();
                shown.pieces().forEach(piece -> line.append(marked(piece)));
                line.toString().lines().forEach(each -> text.append(INDENT).append(each.stripTrailing()).append('\n'));
            }
        }
    }

    private static String marked(Redline.Piece piece) {
        String words = piece.text().stripTrailing();
        String after = piece.text().substring(words.length());
        return switch (piece.fate()) {
            case KEPT -> piece.text();
            case GONE -> "[-" + words + "-]" + (after.isEmpty() ? " " : after);
            case NEW -> "{+" + words + "+}" + (after.isEmpty() ? " " : after);
        };
    }

    private static String isolated(String run) {
        return "\u2066" + run + "\u2069";
    }

    /** Returns the comparison as JSON. */
    public String json() {
        ObjectMapper mapper = new ObjectMapper();
        ObjectNode root = mapper.createObjectNode();
        root.put("format", "ihala-comparison/1").put("before", comparison.before()).put("after", comparison.after());
        ArrayNode notes = root.putArray("notes");
        comparison.notes().forEach(note -> put(notes.addObject(), note));
        ArrayNode laws = root.putArray("laws");
        comparison.laws().forEach(law -> add(laws.addObject(), law));
        root.put("decided", comparison.decided());
        ArrayNode answers = root.putArray("answers");
        comparison.answers().forEach(answer -> add(answers.addObject(), answer));
        try {
            return mapper.writerWithDefaultPrettyPrinter().writeValueAsString(root) + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void add(ObjectNode json, LawComparison law) {
        json.put("law", law.after().name());
        json.putObject("before").put("version", law.before().version()).put("sha256", law.before().sha256());
        json.putObject("after").put("version", law.after().version()).put("sha256", law.after().sha256());
        ArrayNode provisions = json.putArray("provisions");
        law.provisions().forEach(provisions::add);
        ArrayNode changes = json.putArray("changes");
        for (Change change : law.changes()) {
            ObjectNode one = changes.addObject();
            one.put("kind", change.kind()).put("id", change.id());
            one.put("provision", change.provision().isEmpty() ? null : change.provision());
            put(one.putObject("text"), change.what());
            ArrayNode redlines = one.putArray("redlines");
            for (Change.Shown shown : change.redlines()) {
                ObjectNode redline = redlines.addObject().put("language", shown.language());
                ArrayNode pieces = redline.putArray("pieces");
                shown.pieces().forEach(piece -> pieces.addObject()
                        .put("fate", piece.fate().name())
                        .put("text", piece.text()));
            }
        }
        json.put("codeCompared", law.codeCompared());
        ObjectNode methods = json.putObject("methods");
        law.methods().forEach((method, how) -> methods.put(method, how.en()));
        ArrayNode words = json.putArray("words");
        law.words().forEach(word -> put(words.addObject(), word));
    }

    private static void add(ObjectNode json, AnswerChange answer) {
        put(json.putObject("title"), answer.asked().title());
        json.put("place", answer.asked().place()).put("law", answer.law()).put("question", answer.question());
        json.put("otherAnswer", answer.otherAnswer());
        json.set("before", said(answer.before()));
        json.set("after", said(answer.after()));
        ArrayNode what = json.putArray("what");
        List.copyOf(answer.what()).forEach(each -> put(what.addObject(), each));
    }

    private static ObjectNode said(Decided decided) {
        ObjectNode json = new ObjectMapper().createObjectNode();
        return decided.decision() == null ? json.put("refused", decided.refused()) : json.put("answer", decided.answer());
    }

    private static void put(ObjectNode json, Text text) {
        json.put("ar", text.ar()).put("en", text.en());
    }
}
