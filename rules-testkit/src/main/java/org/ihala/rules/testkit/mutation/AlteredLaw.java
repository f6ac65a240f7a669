package org.ihala.rules.testkit.mutation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.ihala.rules.law.Edition;
import org.ihala.rules.law.Instrument;
import org.ihala.rules.law.Law;
import org.ihala.rules.law.OutcomeLine;
import org.ihala.rules.law.Parameter;
import org.jspecify.annotations.Nullable;

/** Laws with one number or one day moved by one, or one line of a table of outcomes dropped. */
final class AlteredLaw {

    private AlteredLaw() {}

    /** Returns every such law by what was moved. */
    static Map<String, Law> of(Law law) {
        Map<String, Law> altered = new LinkedHashMap<>();
        for (int step : List.of(1, -1)) {
            String moved = step > 0 ? " | one more" : " | one less";
            law.parameters().values().forEach(parameter -> {
                for (int i = 0; i < parameter.values().size(); i++) {
                    Parameter.Dated dated = parameter.values().get(i);
                    String name = "parameter " + parameter.id() + " of " + dated.from();
                    altered.put(name + moved, with(law, parameter, i, new Parameter.Dated(dated.from(), dated.value() + step)));
                    if (i > 0) {
                        altered.put(name + ", its first day" + moved,
                                with(law, parameter, i, new Parameter.Dated(dated.from().plusDays(step), dated.value())));
                    }
                }
            });
            for (int i = 0; i < law.editions().size(); i++) {
                Edition edition = law.editions().get(i);
                List<Edition> editions = new ArrayList<>(law.editions());
                editions.set(i, new Edition(edition.id(), edition.from().plusDays(step), edition.assumed(), edition.text(),
                        edition.source()));
                altered.put("edition " + edition.id() + ", its first day" + moved,
                        with(law, editions, law.instruments(), law.parameters()));
            }
            law.instruments().values().forEach(instrument -> {
                if (instrument.from() != null) {
                    altered.put("instrument " + instrument.code() + ", its first day" + moved,
                            with(law, instrument, instrument.from().plusDays(step), instrument.until()));
                }
                if (instrument.until() != null) {
                    altered.put("instrument " + instrument.code() + ", its last day" + moved,
                            with(law, instrument, instrument.from(), instrument.until().plusDays(step)));
                }
            });
        }
        law.tables().forEach((name, lines) -> {
            for (int i = 0; i < lines.size(); i++) {
                List<OutcomeLine> rest = new ArrayList<>(lines);
                OutcomeLine dropped = rest.remove(i);
                Map<String, List<OutcomeLine>> tables = new LinkedHashMap<>(law.tables());
                tables.put(name, rest);
                altered.put("table " + name + " | drop " + dropped.step() + " " + new TreeSet<>(dropped.is()),
                        with(law, law.editions(), law.instruments(), law.parameters(), tables));
            }
        });
        return altered;
    }

    private static Law with(Law law, Parameter parameter, int place, Parameter.Dated dated) {
        List<Parameter.Dated> values = new ArrayList<>(parameter.values());
        values.set(place, dated);
        Map<String, Parameter> parameters = new TreeMap<>(law.parameters());
        parameters.put(parameter.id(),
                new Parameter(parameter.id(), parameter.unit(), values, parameter.provisions(), parameter.text(),
                        parameter.source()));
        return with(law, law.editions(), law.instruments(), parameters);
    }

    private static Law with(Law law, Instrument of, @Nullable LocalDate from, @Nullable LocalDate until) {
        Map<String, Instrument> instruments = new LinkedHashMap<>(law.instruments());
        instruments.put(of.code(),
                new Instrument(of.code(), of.kind(), of.title(), of.unit(), from, until, of.source()));
        return with(law, law.editions(), instruments, law.parameters());
    }

    private static Law with(
            Law law, List<Edition> editions, Map<String, Instrument> instruments, Map<String, Parameter> parameters) {
        return with(law, editions, instruments, parameters, law.tables());
    }

    private static Law with(
            Law law,
            List<Edition> editions,
            Map<String, Instrument> instruments,
            Map<String, Parameter> parameters,
            Map<String, List<OutcomeLine>> tables) {
        return new Law(law.name(), law.title(), instruments, editions, law.numbering(), law.wordings(), law.provisions(),
                parameters, law.readings(), law.facts(), law.offices(), law.deciding(), law.warnings(), law.questions(), law.outcomes(), law.bodies(), tables);
    }
}
