package org.ihala.rules.shelter.jo;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.ihala.rules.CaseFile;
import org.ihala.rules.RuleBook;
import org.ihala.rules.law.Reading;

/**
 * One reading of every disputed point, and the edition held to.
 *
 * @param book the rulebook that reads so
 * @param amended whether it is held to the edition of 2023
 * @param readings the option chosen for each point
 */
record Choice(RuleBook book, boolean amended, Map<String, String> readings) {

    /** Returns the readings by default. */
    static Choice standard(boolean amended) {
        Map<String, String> readings = new TreeMap<>();
        for (Reading reading : Agreement.SHELTER.law().readings().values()) {
            readings.put(reading.id(), reading.standard());
        }
        return new Choice(
                Agreement.SHELTER.withEdition(amended ? "JO-SHELTER/2023" : "JO-SHELTER/2012"), amended, readings);
    }

    /** Returns every combination of the readings of these points under the edition of 2012, the others by default. */
    static List<Choice> all(String... points) {
        List<Choice> all = List.of(standard(false));
        for (String point : points) {
            List<Choice> longer = new ArrayList<>();
            for (Choice choice : all) {
                for (Reading.Option option : Agreement.SHELTER.law().readings().get(point).options()) {
                    longer.add(choice.with(point, option.id()));
                }
            }
            all = longer;
        }
        return all;
    }

    Choice with(String point, String option) {
        Map<String, String> changed = new TreeMap<>(readings);
        return option.equals(changed.put(point, option))
                ? this
                : new Choice(book.withReading(point + "=" + option), amended, changed);
    }

    /** Returns the articles in plain Java, read the same way. */
    PlainArticles plain(CaseFile file) {
        return new PlainArticles(file, amended, readings);
    }

    /** Returns what differs from the defaults. */
    @Override
    public String toString() {
        Map<String, String> different = new TreeMap<>(readings);
        standard(amended).readings.forEach(different::remove);
        return (amended ? "2023 " : "2012 ") + different;
    }
}
