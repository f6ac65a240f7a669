package org.ihala.rules.casefile;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds where in a case file the problems stand that {@link org.ihala.rules.InvalidCaseException} lists by path.
 *
 * <p>A problem stands at its value, or at the nearest one around it where the file has none; a field that does not belong
 * and one given twice stand at their names.
 */
public final class ProblemPlaces {

    /**
     * A problem and where it stands.
     *
     * @param place the line and the column
     * @param problem the problem as {@code path: what is wrong}
     */
    public record Placed(SourceText.Place place, String problem) {}

    private record Located(int offset, String problem) {}

    /** The place a parser tells is the place of the problem and need not be told twice. */
    private static final Pattern SYNTAX = Pattern.compile("(\\$: .+) at line (\\d+), column (\\d+)(.*)");

    private final SourceText source;
    private final Map<String, Integer> values = new HashMap<>();
    private final Map<String, Deque<Integer>> names = new HashMap<>();
    private final Map<String, Deque<Integer>> repeated = new HashMap<>();

    /** Where the JSON text ended or could not be read on. */
    private int end;

    private ProblemPlaces(SourceText source) {
        this.source = source;
    }

    /**
     * Returns the problems with their places, in the order of the file.
     *
     * @param json the case file
     * @param problems what is wrong with it
     */
    public static List<Placed> of(byte[] json, List<String> problems) {
        SourceText source = SourceText.of(json);
        ProblemPlaces places = new ProblemPlaces(source);
        places.read();
        List<Located> found = new ArrayList<>();
        problems.forEach(problem -> found.add(places.find(problem)));
        found.sort(Comparator.comparingInt(Located::offset));
        return found.stream()
                .map(each -> new Placed(source.place(each.offset()), each.problem()))
                .toList();
    }

    private void read() {
        try (JsonParser parser = StrictJson.JSON.createParser(source.text())) {
            try {
                if (parser.nextToken() != null) {
                    value(parser, "", true);
                    if (parser.nextToken() != null) {
                        end = offset(parser);
                    }
                }
            } catch (JsonProcessingException e) {
                // What was wrong is among the problems; the places up to there are known.
                end = offset(parser);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int offset(JsonParser parser) {
        return (int) parser.currentTokenLocation().getCharOffset();
    }

    /** Of a field given twice the first counts, so that paths lead into the first alone. */
    private void value(JsonParser parser, String path, boolean counts) throws IOException {
        if (counts) {
            values.putIfAbsent(path, offset(parser));
        }
        if (parser.currentToken() == JsonToken.START_OBJECT) {
            Set<String> seen = new HashSet<>();
            while (parser.nextToken() != JsonToken.END_OBJECT) {
                String inner = Fields.join(path, parser.currentName());
                boolean first = seen.add(parser.currentName());
                if (counts || !first) {
                    (first ? names : repeated)
                            .computeIfAbsent(inner, any -> new ArrayDeque<>())
                            .add(offset(parser));
                }
                parser.nextToken();
                value(parser, inner, counts && first);
            }
        } else if (parser.currentToken() == JsonToken.START_ARRAY) {
            for (int i = 0; parser.nextToken() != JsonToken.END_ARRAY; i++) {
                value(parser, path + "[" + i + "]", counts);
            }
        }
    }

    private Located find(String problem) {
        if (problem.startsWith(StrictJson.NOT_UTF_8)) {
            return new Located(source.text().length(), problem);
        }
        Matcher syntax = SYNTAX.matcher(problem);
        if (syntax.matches()) {
            int offset = source.offset(Integer.parseInt(syntax.group(2)), Integer.parseInt(syntax.group(3)));
            return new Located(offset, syntax.group(1) + syntax.group(4));
        }
        if (problem.equals(StrictJson.FOLLOWED) || problem.startsWith(StrictJson.NOT_JSON)) {
            return new Located(end, problem);
        }
        String path = problem.substring(0, Math.max(0, problem.indexOf(": ")));
        String what = problem.substring(Math.min(problem.length(), path.length() + 2));
        Map<String, Deque<Integer>> named =
                what.equals(StrictJson.TWICE) ? repeated : what.equals(Fields.NO_FIELD) ? names : Map.of();
        Integer name = named.getOrDefault(path, new ArrayDeque<>()).poll();
        return new Located(name == null ? nearest(path) : name, problem);
    }

    private int nearest(String path) {
        String around = path;
        while (!around.isEmpty() && !values.containsKey(around)) {
            around = around.substring(0, Math.max(0, Math.max(around.lastIndexOf('.'), around.lastIndexOf('['))));
        }
        return values.getOrDefault(around, 0);
    }
}
