package org.ihala.rules.rulebook.compare;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.ihala.rules.Answer;
import org.ihala.rules.law.Text;
import org.ihala.rules.text.Names;
import org.jspecify.annotations.Nullable;

/**
 * A case that the two sides decide otherwise.
 *
 * @param asked the case
 * @param law the rulebook
 * @param question the id of the question
 * @param before what the earlier side decided
 * @param after what the later side decided
 * @param otherAnswer whether the answer itself is another, and not only what stands beside it
 * @param what what is otherwise, in words
 */
public record AnswerChange(
        CaseToDecide asked,
        String law,
        String question,
        Decided before,
        Decided after,
        boolean otherAnswer,
        List<Text> what) {

    /** Compares two decisions; returns null where they say the same. */
    static @Nullable AnswerChange of(
            CaseToDecide asked, String law, String question, Decided before, Decided after) {
        List<Text> what = new ArrayList<>();
        boolean other = !before.answer().equals(after.answer());
        if (other) {
            what.add(new Text(
                    "كان الجواب: " + said(before).ar() + "، وأصبح: " + said(after).ar(),
                    "the answer was: " + said(before).en() + "; it is: " + said(after).en()));
        } else if (before.decision() == null && !before.refused().equals(after.refused())) {
            what.add(new Text("سبب الرفض تغيّر", "it is refused for another reason"));
        }
        JsonNode was = before.decision();
        JsonNode is = after.decision();
        if (was != null && is != null) {
            lists(was, is, what);
            if (was.path("contested").asBoolean() != is.path("contested").asBoolean()) {
                what.add(is.path("contested").asBoolean()
                        ? new Text("أصبحت قراءة أخرى تغيّر الجواب", "another reading would now change the answer")
                        : new Text("لم تعد قراءة أخرى تغيّر الجواب", "no other reading changes the answer any more"));
            }
            if (!was.path("outcome").equals(is.path("outcome"))) {
                TreeSet<String> names = new TreeSet<>();
                was.path("outcome").fieldNames().forEachRemaining(names::add);
                is.path("outcome").fieldNames().forEachRemaining(names::add);
                names.removeIf(name -> was.path("outcome").path(name).equals(is.path("outcome").path(name)));
                what.add(new Text(
                        "النتائج المبيَّنة تغيّرت: " + isolated(names), "what is reported has changed: " + String.join(", ", names)));
            }
        }
        return what.isEmpty() ? null : new AnswerChange(asked, law, question, before, after, other, List.copyOf(what));
    }

    private static void lists(JsonNode was, JsonNode is, List<Text> what) {
        compare(set(was.path("missing"), AnswerChange::missing), set(is.path("missing"), AnswerChange::missing),
                new Text("ما يُسأل عنه", "asked for"), what);
        compare(set(was.path("warnings"), warning -> warning.path("code").asText()),
                set(is.path("warnings"), warning -> warning.path("code").asText()),
                new Text("التنبيهات", "warnings"), what);
        compare(set(was.path("duties"), AnswerChange::duty), set(is.path("duties"), AnswerChange::duty),
                new Text("الواجبات", "duties"), what);
    }

    private static String missing(JsonNode missing) {
        String about = missing.path("person").asText(missing.path("field").asText(""));
        return about.isEmpty() || about.equals("null")
                ? missing.path("fact").asText()
                : missing.path("fact").asText() + " " + about;
    }

    private static String duty(JsonNode duty) {
        return duty.path("provision").asText() + " " + duty.path("status").asText();
    }

    private static Set<String> set(JsonNode list, Function<JsonNode, String> of) {
        Set<String> set = new TreeSet<>();
        list.forEach(entry -> set.add(of.apply(entry)));
        return set;
    }

    private static void compare(Set<String> was, Set<String> is, Text name, List<Text> what) {
        if (was.equals(is)) {
            return;
        }
        Set<String> gone = new TreeSet<>(was);
        gone.removeAll(is);
        Set<String> added = new TreeSet<>(is);
        added.removeAll(was);
        String ar = (gone.isEmpty() ? "" : " لم يعد: " + isolated(gone) + ".")
                + (added.isEmpty() ? "" : " أُضيف: " + isolated(added) + ".");
        String en = (gone.isEmpty() ? "" : " no longer " + String.join(", ", gone) + ".")
                + (added.isEmpty() ? "" : " now " + String.join(", ", added) + ".");
        what.add(new Text(name.ar() + ":" + ar, name.en() + ":" + en));
    }

    private static String isolated(Set<String> codes) {
        return String.join("، ", codes.stream().map(code -> "\u2066" + code + "\u2069").toList());
    }

    private static Text said(Decided decided) {
        for (Answer answer : Answer.values()) {
            if (answer.name().equals(decided.answer())) {
                return Names.of(answer);
            }
        }
        String why = decided.refused();
        return new Text("لا جواب، لأن الملف أو الطلب مرفوض (\u2066" + why + "\u2069)", "none, because it is refused (" + why + ")");
    }

    /** Names the place and nothing of the case. */
    @Override
    public String toString() {
        return "AnswerChange[" + asked.place() + " " + question + "]";
    }
}
