package org.ihala.rules.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.ihala.rules.Decision;
import org.ihala.rules.law.Text;
import org.jspecify.annotations.Nullable;

/**
 * What to ask one office or person, as a reader is told it: each question once, in plain words.
 *
 * @param who the office or person
 * @param questions what to ask them
 */
public record ToAsk(String who, List<Question> questions) {

    /**
     * A question.
     *
     * @param ask the question
     * @param provision the first provision that needs the answer
     * @param about what tells it from the same question about somebody or something else: the person, where it is not the one
     *     the decision is about, or the places of the file, where there are several; otherwise empty
     */
    public record Question(Text ask, String provision, List<String> about) {
        @Override
        public String toString() {
            return "Question[" + provision + "]";
        }
    }

    /** What makes two missing facts one question. */
    private record Same(Text ask, @Nullable String person) {}

    /**
     * Groups what is missing by whom to ask, in the order in which each is first named.
     *
     * @param missing what is missing, in the order to ask
     * @param subject the person the decision is about, or null
     */
    public static List<ToAsk> of(List<Decision.Missing> missing, @Nullable String subject) {
        Map<String, Map<Same, List<Decision.Missing>>> byOffice = new LinkedHashMap<>();
        for (Decision.Missing fact : missing) {
            byOffice.computeIfAbsent(fact.who(), who -> new LinkedHashMap<>())
                    .computeIfAbsent(new Same(fact.ask(), fact.person()), same -> new ArrayList<>(1))
                    .add(fact);
        }
        return byOffice.entrySet().stream()
                .map(office -> new ToAsk(
                        office.getKey(),
                        office.getValue().values().stream().map(same -> question(same, subject)).toList()))
                .toList();
    }

    private static Question question(List<Decision.Missing> same, @Nullable String subject) {
        Decision.Missing first = same.get(0);
        List<String> about;
        if (first.person() != null) {
            about = first.person().equals(subject) ? List.of() : List.of(first.person());
        } else {
            List<String> places = same.stream().map(Decision.Missing::field).filter(Objects::nonNull).distinct().toList();
            about = places.size() < 2 ? List.of() : places;
        }
        return new Question(first.ask(), first.provision(), about);
    }

    /** Names the office only. */
    @Override
    public String toString() {
        return "ToAsk[" + who + "]";
    }
}
